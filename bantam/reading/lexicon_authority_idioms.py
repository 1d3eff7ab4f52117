"""Idioms for who decides, beside the plain words of the lexicons per language; classes as in ``lexicon_authority``."""

from bantam.reading.types import Language

IDIOMS: dict[Language, dict[str, str]] = {
    "en": {
        "decides": """
my signature is (enough|all it takes|all you need)
(don't|do not|needn't) need (anyone's|anybody's|nobody's) (permission|blessing|say so)
(it's|that's|its|thats) (on|with) me (alone|and me alone|only)
""",
        "shared": """
(i'm|im|i am) one of the (committee|board|team|partners|owners|directors|panel|deciders|trustees)
(i|we) have (one|a|1) vote of (two|three|four|five|six)
we (thrash|hash|talk) it out (together|between us|as a team)
""",
        "pair": """
(me|i) n (my|the|our) ({family}|{partner}|{boss})
(fifty fifty|50 50|half and half) (with|between) ~ ({family}|{partner}|{boss})
""",
        "no_say": """
(don't|do not|never) get (a say|a vote|a look in|asked|any say)
(just|only) (gathering|collecting|getting) (info|information|quotes|prices|options) for (my|the|our|a) ({boss}|
colleague|friend)
(i'm|im|i am) only (gathering|collecting) (info|information|quotes|prices) for (my|the|our) ({boss})
""",
    },
    "nl": {
        "decides": """
(mijn|mn|m'n) handtekening (is genoeg|volstaat|is voldoende)
(hoef|moet) [daar|hier|er|dat] [voor] [aan] niemand [om] [toestemming|iets] [te] (vragen|nodig)
(dat is|da's|das|tis|het is) aan mij
(kheb|heb|ik heb|'k heb) [daar|hier] niemand voor nodig
""",
        "shared": """
(stemmen we|we stemmen|wordt gestemd) [daar|er|hier] [over]
(1|een|één) van de (2|3|4|5|6|7|twee|drie|vier|vijf|zes|zeven) stemmen
(bekokstoven|bedisselen|regelen) we [dat] (samen|met z'n tweeen|met zn tweeen|onder ons)
""",
        "no_say": """
(niks|niets|weinig|geen fluit) in de pap te (brokken|brokkelen)
""",
        "collecting": """
(alleen|enkel|slechts|gewoon) [maar] [de] (opdracht|vraag|taak) [gekregen] om
""",
    },
    "sv": {
        "decides": """
(jag|ja) har fullmakt
bara (jag|ja) som {beslutar}
(min|mitt) (underskrift|namnteckning) räcker
""",
        "owns": "(de|d|det) (e|ä|är) (min|mitt) (firma|företag|bolag|butik|salong|verksamhet)",
        "pair": "(andra|övriga) i (ledningsgruppen|styrelsen|ledningen|gruppen) (och|o|å) (jag|ja|mig)",
        "no_say": "(inget|ingenting|inte något|inte nåt|ingenting alls) å säga till om",
        "party": "(någon annan|nån annan|ngn annan|annan person)",
    },
}
