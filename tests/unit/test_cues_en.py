"""English cues: which words mean what, and which only look like it; messages made up for the test."""

import pytest

from bantam.acts import cues
from bantam.acts.lexicon_en import CUES

FIRES = [
    ("what would the hourly price be for a chat with sales", "price_word"),
    ("I'd pay per hour, would you?", "billing"),
    ("HOW MUCH for the lot?", "price_ask"),
    ("is the cheapest one any worse", "price_detail"),
    ("roughly how many weeks until launch", "duration_ask"),
    ("and your turnaround?", "duration_ask"),
    ("right, and what next", "next_steps"),
    ("are we locked in for years", "contract_terms"),
    ("is it made in-house", "who_does_it"),
    ("two rounds, or unlimited revisions?", "service_terms"),
    ("do you do skywriting", "do_you_do"),
    ("are you able to come up with a slogan", "can_you"),
    ("just automated replies then", "bot"),
    ("a real person would be nice", "human_being"),
    ("am I talking to Siri", "are_you"),
    ("a thing about GDPR", "privacy"),
    ("who gets my date of birth", "data_shared"),
    ("please unsubscribe and delete it all", "delete_me"),
    ("any encryption on this?", "secure"),
    ("your headquarters, are they far", "where"),
    ("parking for a van?", "office"),
    ("I could pop in on monday", "visit"),
    ("what are the opening hours", "hours"),
    ("send two testimonials", "references"),
    ("have you worked on trams", "have_you_done"),
    ("who owns the place, by the way", "about_firm"),
    ("can I trust this", "trust"),
    ("please call me at noon", "call_me"),
    ("I must speak to the chef", "talk_to"),
    ("one quotation by tuesday", "quote"),
    ("shall we have a video call", "meeting"),
    ("subscribe, please", "newsletter"),
    ("keep me in the loop", "keep_posted"),
    ("oops, not that one", "mistake"),
    ("scratch that", "actually"),
    ("swap the two around", "change_answer"),
    ("once more from the top", "restart"),
    ("prefer it in Swedish", "language"),
    ("a cover letter, do you want one", "job_apply"),
    ("any vacancies?", "job"),
    ("my dissertation covers that", "student"),
    ("questionnaire for my tutor", "research"),
    ("our account manager is ill", "customer"),
    ("the thing you installed for us", "you_made"),
    ("refund it", "invoice"),
    ("the site is down again", "outage"),
    ("we offer cold storage", "we_offer"),
    ("three backlinks for a tenner", "link_spam"),
    ("crypto tips inside", "money_spam"),
    ("you utter numbskull, you idiots", "insult"),
    ("Dunno.", "no_idea"),
    ("it depends", "depends"),
    ("I’d rather not", "rather_not"),
    ("none of your beeswax", "own_business"),
    ("why do you think so", "why"),
    ("what difference would my answer make", "purpose"),
    ("👎", "no"),
    ("tada, ta", "thanks"),
    ("signing out. farewell", "farewell"),
    ("stop", "finished"),
]

IS_SILENT = [
    ("both, in a bottle", "bot"),
    ("a cookie banner", "leisure"),
    ("visitors leave again", "visit"),
    ("the chief officer", "office"),
    ("yesterday", "yes"),
    ("noodles", "no"),
    ("email automation", "bot"),
    ("too dependent on one channel", "depends"),
    ("non-stop flights to oslo", "finished"),
    ("we sell pottery to hotels", "bot"),
    ("our hotel takes dogs", "private_life"),
    ("we brew beer and want more visitors", "leisure"),
    ("I know the answer", "no"),
    ("nothing to add", "no"),
    ("we are an accountancy office", "goods_spam"),
    ("thorough work", "thanks"),
    ("classic cars", "insult"),
    ("a shell company", "profanity"),
    ("this stops here", "finished"),
]


@pytest.mark.parametrize(("text", "cue"), FIRES)
def test_words_of_a_cue_are_heard(text: str, cue: str) -> None:
    assert cue in cues.cues_of(text, "en")


@pytest.mark.parametrize(("text", "cue"), IS_SILENT)
def test_words_that_only_look_like_a_cue_are_not(text: str, cue: str) -> None:
    assert cue in CUES
    assert cue not in cues.cues_of(text, "en")


@pytest.mark.parametrize("name", CUES)
def test_no_phrase_of_a_cue_is_longer_than_five_words_or_stands_there_twice(name: str) -> None:
    """A "|" lost where two lines of the lexicon meet would make one long phrase of two."""
    phrases = [phrase.strip() for phrase in CUES[name].split("|")]
    assert all(0 < len(phrase.split()) <= 5 for phrase in phrases)
    assert len(phrases) == len(set(phrases))
