"""Words for who decides, per language: what each class means and which lists its patterns use.

Classes: ``decides``, ``shared``, ``no_say`` and ``someone_else`` are statements and count after any question.
``title_*`` are job titles, ``owns`` says whose the business is, ``party`` is another person or body, ``pair`` the
visitor and another, ``collecting`` an errand, ``title_self`` a business of one and ``answer_*`` a short reply: these
count only after the question who decides. ``nothing`` keeps look-alikes from being read; ``errand`` tells of being
sent, which makes an intern's title a no_say after any question.
"""

from bantam.reading.folding import words
from bantam.reading.lexicon_authority_en import LISTS as EN_LISTS
from bantam.reading.lexicon_authority_en import PATTERNS as EN_PATTERNS
from bantam.reading.lexicon_authority_nl import LISTS as NL_LISTS
from bantam.reading.lexicon_authority_nl import PATTERNS as NL_PATTERNS
from bantam.reading.lexicon_authority_sv import LISTS as SV_LISTS
from bantam.reading.lexicon_authority_sv import PATTERNS as SV_PATTERNS
from bantam.reading.lexicon_idioms_en import AUTHORITY as EN_IDIOMS
from bantam.reading.lexicon_idioms_nl import AUTHORITY as NL_IDIOMS
from bantam.reading.lexicon_idioms_sv import AUTHORITY as SV_IDIOMS
from bantam.reading.types import Language

# Titles that Dutch and Swedish visitors use in English too.
COMMON_TITLES = {
    "title_decides": """
(ceo|cto|cfo|cmo|coo|cio|cco|cpo|cro|cdo|chro)
chief [executive|technology|technical|financial|finance|marketing|operating|operations|commercial|information|growth|
revenue|digital] officer
[co] founder
managing (director|partner)
owner
""",
    "title_advises": """
[digital|online|senior|junior|performance|brand|content|growth|product|social media|e commerce|ecommerce] (marketeer|
marketer|marketing manager|marketing lead|marketing specialist|marketing coordinator)
(brand|office|project|product|account|sales|operations|communications|e commerce|ecommerce|hr|growth|content|
community|event|social media) manager
(marketing|sales|communications) (consultant|adviser|advisor|officer|executive|associate)
business developer
""",
    "title_no_say": """
trainee
marketing (intern|trainee|assistant)
""",
}

# Sent out by somebody: beside the title of an intern this says that they only collect.
ERRANDS: dict[Language, str] = {
    "en": """
(was|been|got|were|i'm|i am) (asked|told|tasked|sent)
(have|need|supposed|got) to (find|look|research|gather|collect|compare|ask|get)
""",
    "nl": """
(moet|mag|ga|moeten) ~ ~ (uitzoeken|uitvogelen|zoeken|opzoeken|opvragen|vinden|rondkijken|vergelijken|verzamelen)
(gevraagd|opdracht|gestuurd) [om]
""",
    "sv": """
(ska|skulle|måste|får) ~ (kolla|leta|hitta|undersöka|ta reda|jämföra|samla)
(fått|har) i (uppgift|uppdrag)
(blivit|blev) ombedd
""",
}
PATTERNS: dict[Language, dict[str, str]] = {
    language: {
        **{
            name: "\n".join(part.get(name, "") for part in (patterns, COMMON_TITLES, idioms))
            for name in {*patterns, *COMMON_TITLES, *idioms}
        },
        "errand": ERRANDS[language],
    }
    for language, patterns, idioms in (
        ("en", EN_PATTERNS, EN_IDIOMS), ("nl", NL_PATTERNS, NL_IDIOMS), ("sv", SV_PATTERNS, SV_IDIOMS)
    )
}
_OTHER_PEOPLE = (name for key in ("boss", "family", "partner") for name in EN_LISTS[key].split("|"))
_THEIRS = {"theirs": "|".join(f"{name}'s" for name in _OTHER_PEOPLE)}
LISTS: dict[Language, dict[str, str]] = {"en": EN_LISTS | _THEIRS, "nl": NL_LISTS, "sv": SV_LISTS}

# A title after one of these is somebody else's ("the owner"), unless an own word stands before it ("I'm the owner").
OTHERS: dict[Language, frozenset[str]] = {
    "en": words("the our my their his her your to for by with from ask asking asked of and"),
    "nl": words("de den nen onze ons mijn mn het zijn zn haar hun jullie aan bij met voor door van en mij"),
    "sv": words("var vara min mina hans hennes deras er till for av med fran och"),
}
OWN: dict[Language, frozenset[str]] = {
    "en": words("im am as myself me being was"),
    "nl": words("ben als ik zelf"),
    "sv": words("ar som jag sjalv"),
}
# "CFO and I": somebody else's title beside the visitor.
SELF: dict[Language, frozenset[str]] = {
    "en": words("i me myself"),
    "nl": words("ik mij mezelf ikzelf"),
    "sv": words("jag mig"),
}
# A title that does something is somebody else's: "CEO decides".
TITLE_VERBS: dict[Language, frozenset[str]] = {
    "en": words("decides signs approves has needs makes does handles wants will must gets calls holds chooses"),
    "nl": words("beslist tekent bepaalt moet doet wil heeft keurt maakt hakt kiest gaat zal"),
    "sv": words("beslutar bestammer skriver tar maste far godkanner gor valjer vill ska avgor"),
}
# After a title at the opening: "CTO at a fintech" is the visitor, "we want to reach CTOs" is not.
TITLE_FOLLOWERS: dict[Language, frozenset[str]] = {
    "en": words("at of here"),
    "nl": words("bij van hier"),
    "sv": words("pa hos har vid av"),
}
# Between a title and the organisation: "Jo, owner of …".
TITLE_LINKS: dict[Language, frozenset[str]] = {
    "en": words("of at"),
    "nl": words("van bij"),
    "sv": words("pa hos till av vid for i"),
}
GREETINGS = words(
    "hi hey hello hiya good morning afternoon evening there hoi hallo dag goedemorgen goedemiddag hej hejsan tja "
    "tjena god morgon"
)
# Words of one letter slip from a listed word that mean something else.
EXACT = words(
    "founded founding betalen betaalt beslaat director's decider owned stagier beslist beslissen besluiten beslut "
    "besluta bestuurde managed manages chefer interna interne internt internet"
)
