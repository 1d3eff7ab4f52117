"""Swedish cues: what fires on the words people use, and what must not."""

import pytest

from bantam.acts.cues import cues_of

FIRES = (
    ("tjena, läget?", "greeting"),
    ("hej hur mår du", "small_talk"),
    ("tusen tack snälla", "thanks"),
    ("vad snällt av dig", "praise"),
    ("då säger vi hej då", "bye"),
    ("ha det gött", "good_wishes"),
    ("måste dra nu", "leaving"),
    ("jag återkommer", "back_later"),
    ("japp", "yes"),
    ("nä tack", "no"),
    ("okej då", "okay"),
    ("självklart", "of_course"),
    ("det godkänner jag", "consent_yes"),
    ("nej tack", "consent_no"),
    ("det stämmer bra", "confirm_right"),
    ("ingen aning", "no_idea"),
    ("vet ej", "not_know"),
    ("inte spikat än", "undecided"),
    ("svårt att säga", "hard_to_say"),
    ("säger jag inte", "refuse_tell"),
    ("det är konfidentiellt", "refuse_private"),
    ("hoppa över den", "skip_or_uneasy"),
    ("hurså?", "why"),
    ("vad ska ni med det till", "why_purpose"),
    ("hur menar du", "what_mean"),
    ("vad kostar en logga", "price_ask"),
    ("prislista?", "price_word"),
    ("kan ni seo", "services_can"),
    ("gör ni filmer", "services_ask"),
    ("hur lång tid tar det", "duration_ask"),
    ("vad är nästa steg", "next_steps"),
    ("har ni bindningstid", "contract_terms"),
    ("är du en robot", "bot"),
    ("vem är du", "are_you"),
    ("en riktig människa", "human_being"),
    ("sparar ni mina uppgifter", "privacy"),
    ("var ligger ni", "location"),
    ("har ni referenser", "references"),
    ("ring mig", "call_me"),
    ("få prata med en säljare", "talk_to"),
    ("skicka en offert", "quote"),
    ("kan vi boka ett möte", "meeting"),
    ("nyhetsbrevet tack", "newsletter"),
    ("jag menade maj", "correction"),
    ("oj, skrev fel", "correction_sorry"),
    ("kan vi börja om", "restart"),
    ("går det på engelska", "language_name"),
    ("söker praktikplats", "job"),
    ("till min uppsats", "student"),
    ("vi är kunder hos er", "customer_us"),
    ("fakturan är fel", "customer_trouble"),
    ("köp backlinks billigt", "vendor_spam_words"),
    ("din idiot", "abuse"),
)
SILENT = (
    ("hejdå", "greeting"),
    ("jag behöver annonser", "greeting"),
    ("nejlikor säljer vi", "no"),
    ("kommer du förbi", "yes"),
    ("tackla problemet", "thanks"),
    ("botanik är vår bransch", "bot"),
    ("dumpning av priser", "abuse"),
    ("assistenten är bra", "abuse"),
    ("vi säljer jobbkläder", "job"),
    ("vi bygger skolbussar", "student"),
    ("offentlig sektor", "quote"),
    ("aira heter hon", "bot"),
)


@pytest.mark.parametrize(("text", "cue"), FIRES)
def test_a_cue_fires_on_its_words(text, cue):
    assert cue in cues_of(text, "sv")


@pytest.mark.parametrize(("text", "cue"), SILENT)
def test_a_cue_keeps_silent_on_look_alikes(text, cue):
    assert cue not in cues_of(text, "sv")
