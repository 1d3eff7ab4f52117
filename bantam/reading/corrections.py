"""Words a visitor takes back: "I said 5k, it's 15k", "not January but March", "Karin ipv Carin". Pure.

What is taken back must be told from a plain denial ("SEO, not urgent"). So this module only says where an old value
may stand and what is left without it; who reads a value of the same kind in both parts knows that one was corrected.
"""

import re
from functools import cache
from typing import NamedTuple

from bantam.reading.folding import lower_case
from bantam.reading.types import Language

LONGEST = 500  # characters looked at: in a longer text nothing is taken back in passing
MOST = 4  # in one text; nobody takes back more, and what is left of the text is read a second time
# The kinds of words that make the shapes in _SHAPES, as alternatives of a pattern.
_NOT: dict[Language, str] = {
    "en": "it's not|its not|isn't|isnt|not",
    "nl": "geen|niet",
    "sv": "inte|ej|icke|ingen|inget|inga",
}
_BUT: dict[Language, str] = {
    "en": "but|it's|its|it is|rather",
    "nl": "maar|wel|het is|'t is|tis",
    "sv": "utan|snarare|det är|det ska|de e|det e",
}
# After "not" these set a bound ("not before May"): nothing is taken back.
_BOUND = (r"(?:(?:any )?(?:more|less|fewer|earlier|sooner|later|over|above|under|below|before|until|till|by)|"
          r"(?:meer|minder|eerder|later|hoger|boven|onder|over|voor|vóór|binnen|verder|dan)|"
          r"(?:mer|mindre|tidigare|senare|före|förrän|innan|över|under|högre|lägre))\b")
_INSTEAD: dict[Language, str] = {
    "en": "instead of|rather than|in place of",
    "nl": r"in plaats van|inplaats van|ipv|i\.p\.v\.",
    "sv": "i stället för|istället för|ist för|i st f",
}
_SAID: dict[Language, str] = {
    "en": "(?:i|we) (?:just |first |previously )?(?:said|wrote|put|typed|told you|told u|answered|mentioned)",
    "nl": "(?:ik|we|wij) (?:net |eerst |eerder )?(?:zei|zeiden|schreef|typte|vulde|noemde|gaf)|zei ik|schreef ik",
    "sv": "(?:jag|vi) (?:råkade |först |nyss )?(?:sa|sade|skrev|skriva|skrivit|angav|svarade|uppgav|nämnde|tryckte)|"
          "(?:sa|sade|skrev|angav|svarade|uppgav) (?:jag|vi)|det stod",
}  # fmt: skip
_NOW: dict[Language, str] = {
    "en": "but|it's|its|it is|should|must|i meant|i mean|meant|actually|make that|make it|we're|we are|it needs",
    "nl": "maar|het is|het zijn|dat is|dat moet|het moet|moet|bedoel|bedoelde|ik bedoel|ik bedoelde|wordt|het wordt",
    "sv": "men|det är|det e|de e|är|ska|det ska|det blir|blir|menar|menade|jag menar|jag menade|skulle|det skulle",
}
# A stretch of one clause: a comma or a dot inside a number ends none. Longer ones are a story, not a value.
_OLD = r"((?:[^,;.!?\n]|[.,](?=\d)){1,45}?)"
_CLAUSE_END = r"(?=\s*(?:[,;!?\n]|\.(?!\d)|$))"
_GAP = r"(?:\s*[,;!?…–-]+\s*|\s*\.+\s+)"
_SHAPES = (
    rf"\bNOT (?!{_BOUND}){_OLD}(?:{_GAP}|\s+)BUT(?!\w)",  # "not X but Y"
    rf"\bSAID {_OLD}(?:{_GAP}(?!ADDS)|\s+(?=NOW(?!\w)))(?=\w)",  # "I said X, it's Y"
    rf"(?<=\S\s)(?:NOT (?!{_BOUND})|INSTEAD |SAID ){_OLD}{_CLAUSE_END}",  # "Y, not X"
    rf"\bINSTEAD {_OLD}{_CLAUSE_END}",  # "instead of X, Y"
)
_ADDS = r"(?:and|en|och|o|plus|or|of|eller|i|ik|jag)\b"


class Correction(NamedTuple):
    """A text in two parts, each as long as the text and blank where the other stands: offsets hold in both."""

    old: str
    new: str


def read_correction(text: str, language: Language) -> Correction | None:
    """Part the words that are taken back from the others; None when nothing looks taken back."""
    spans = [
        (*match.span(), *match.span(match.lastindex))
        for match in _pattern(language).finditer(lower_case(text), 0, LONGEST)
    ]
    if not 0 < len(spans) <= MOST:
        return None
    old, new = _blank(text), text
    for first, last, start, end in spans:
        old = old[:start] + text[start:end] + old[end:]
        new = new[:first] + _blank(text[first:last]) + new[last:]
    return Correction(old, new)


def _blank(text: str) -> str:
    """A comma, so that nothing runs over the gap, and blanks."""
    return f", {' ' * (len(text) - 2)}"[: len(text)]


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    pattern = "|".join(_SHAPES).replace("ADDS", _ADDS)
    for name, alternatives in (("NOT", _NOT), ("BUT", _BUT), ("INSTEAD", _INSTEAD), ("SAID", _SAID), ("NOW", _NOW)):
        pattern = pattern.replace(name, f"(?:{alternatives[language]})")
    return re.compile(pattern)
