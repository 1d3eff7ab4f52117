"""Takes card numbers and health data out of a visitor's own words before anything keeps them. Pure.

What a company sells is no person's health: "we are a diabetes clinic" stays as it is.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from bantam.reading.folding import SENTENCE_END, Token, fold, tokenise, words
from bantam.reading.lexicon_health import (
    AFTER_MOOD,
    BUSINESS,
    CAPITALS_ONLY,
    CONDITIONS,
    JOINERS,
    LISTS,
    NOBODY,
    OPENERS,
    WHOLE,
)
from bantam.reading.phrases import Match, PhraseTable

Span = tuple[int, int]

CARD_REMOVED = {"en": "[card number removed]", "nl": "[kaartnummer verwijderd]", "sv": "[kortnummer borttaget]"}
HEALTH_REMOVED = {
    "en": "[health data removed]", "nl": "[gezondheidsgegevens verwijderd]", "sv": "[hälsouppgift borttagen]",
}  # fmt: skip

# Beginnings and lengths of card numbers: ISO/IEC 7812 and the card companies' own pages.
_ISSUERS: tuple[tuple[str, range | tuple[int, ...]], ...] = (
    (r"4", (13, 16, 19)),  # Visa
    (r"5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720", (16,)),  # Mastercard
    (r"3[47]", (15,)),  # American Express
    (r"3(?:0[0-5]|095|[689])", range(14, 20)),  # Diners
    (r"35", range(16, 20)),  # JCB
    (r"6(?:011|4[4-9]|5|2)", range(16, 20)),  # Discover, UnionPay
    (r"50|5[6-9]|6[0-9]", range(13, 20)),  # Maestro
    (r"220[0-4]|81|82", range(16, 20)),  # Mir, RuPay
)
_SHORTEST, _LONGEST = 13, 19
# Digits in groups; between two groups one space, dash or dot, or characters nobody sees.
_GAP = r"[ \u00a0\u202f\u2009.\-\u2010-\u2015\u200b-\u200f\u2060\ufeff]{1,3}"
_RUN = re.compile(rf"(?<![\d+])\d{{1,19}}(?:{_GAP}\d{{1,19}})*(?!\d)")
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{1,4}){2,8}\b")
_GROUP = re.compile(r"\d+")
_AFTER_CARD = re.compile(
    r"(?:[\s,;:/|-]{0,3}(?:(?:and|en|och|exp(?:iry|ires)?|valid|geldig|tot|giltig\w*|till|cvc2?|cvv2?|"
    r"csc|code|kod)\b[\s.:=-]{0,3}){0,4}"
    r"(?:\d{2} ?[/-] ?(?:20)?\d{2}|(?<=[\s:=.])\d{3,4})(?!\d)){1,2}",
    re.IGNORECASE,
)
# What an opener opens; a company may be blind or ill in a way of speaking, so "we" opens no mood.
_NEEDED = {"has": ("illness",), "own": ("illness",), "is": ("state", "mood"), "we": ("state",),
           "named": ("illness", "state")}  # fmt: skip
_FILLERS = words(fold(LISTS["a"].replace("|", " ")))
_TAIL = 2  # "my diabetes type 2 recovery clinic": how many words on the trade may stand


def masked(text: str, language: str) -> str:
    """The text without card numbers and without what it says of a person's health.

    Args:
        text: a visitor's message. Words of all three languages are known, whatever the conversation's language.
        language: en, nl or sv: of the note that stands where something was taken out.
    """
    text = _replaced(text, _cards(text), CARD_REMOVED.get(language, CARD_REMOVED["en"]))
    return _replaced(text, _health(text), HEALTH_REMOVED.get(language, HEALTH_REMOVED["en"]))


def without_notes(text: str) -> str:
    """The text as it should be understood: an ellipsis for each note, whose own words ("data", "removed") mean nothing.

    Without this "I am pregnant" would be taken for a question about privacy.
    """
    for note in (*CARD_REMOVED.values(), *HEALTH_REMOVED.values()):
        text = text.replace(note, "…")
    return text


def _replaced(text: str, spans: Sequence[Span], note: str) -> str:
    for start, end in reversed(spans):
        text = text[:start] + note + text[end:]
    return text


# -- cards ------------------------------------------------------------------------------------------------------------


def _cards(text: str) -> list[Span]:
    accounts = [found.span() for found in _IBAN.finditer(text)]
    runs = [run for run in _RUN.finditer(text) if not any(start <= run.start() < end for start, end in accounts)]
    return [span for run in runs for span in _cards_of(text, run)]


def _cards_of(text: str, run: re.Match[str]) -> Iterator[Span]:
    """The card numbers in one run of digit groups: there may be a month, a code or a second card beside it."""
    groups = [(found.start(), found.end()) for found in _GROUP.finditer(text, run.start(), run.end())]
    first = 0
    while first < len(groups):
        after = _card_end(text, groups, first)
        if after is None:
            first += 1
            continue
        start, end = groups[first][0], groups[after - 1][1]
        more = _AFTER_CARD.match(text, end)
        yield start, more.end() if more else end
        first = after + sum(1 for group in groups[after:] if more and group[0] < more.end())


def _card_end(text: str, groups: list[Span], first: int) -> int | None:
    """After how many groups a card that begins with group `first` ends; the longest one."""
    longest, digits = None, ""
    for place in range(first, len(groups)):
        digits += text[slice(*groups[place])]
        if len(digits) > _LONGEST:
            break
        if _is_card(digits) and not _is_amount([end - start for start, end in groups[first : place + 1]], digits):
            longest = place + 1
    return longest


def _is_card(digits: str) -> bool:
    if len(digits) < _SHORTEST:
        return False
    plain = "".join(str(int(digit)) for digit in digits)  # full-width and other scripts' digits count too
    return _luhn(plain) and any(len(plain) in lengths and re.match(start, plain) for start, lengths in _ISSUERS)


def _luhn(digits: str) -> bool:
    doubled = [int(digit) * 2 for digit in digits[-2::-2]]
    return (sum(map(int, digits[-1::-2])) + sum(n - 9 if n > 9 else n for n in doubled)) % 10 == 0


def _is_amount(lengths: Sequence[int], digits: str) -> bool:
    """Thousands in groups of three, or round figures side by side."""
    thousands = lengths[0] <= 3 and all(length == 3 for length in lengths[1:])
    ends = [sum(lengths[: place + 1]) for place in range(len(lengths))]
    return len(lengths) > 1 and (thousands or all(digits[:end].endswith("00") for end in ends))


# -- health -----------------------------------------------------------------------------------------------------------


@cache
def _tables() -> tuple[PhraseTable, PhraseTable, PhraseTable]:
    return PhraseTable(CONDITIONS, LISTS), PhraseTable(OPENERS, LISTS), PhraseTable({"whole": WHOLE}, LISTS)


def _health(text: str) -> list[Span]:
    tokens = tokenise(text)
    conditions, openers, whole = _tables()
    found = [match for match in conditions.find(tokens, nested=True) if _is_written_so(text, tokens, match)]
    told: list[Match] = [match for match in whole.find(tokens) if not _names_a_trade(tokens, match, {})]
    if found:
        told += _told(text, tokens, found, openers.find(tokens, nested=True))
    return _merged([(tokens[match.first].start, tokens[match.last].end) for match in told])


def _is_written_so(text: str, tokens: Sequence[Token], match: Match) -> bool:
    token = tokens[match.last]
    return token.text not in CAPITALS_ONLY or text[token.start : token.end].isupper()


def _told(text: str, tokens: Sequence[Token], conditions: list[Match], openers: list[Match]) -> list[Match]:
    """The conditions that are said of a person: after an opener, or joined to one that is."""
    opened = {(last, kind) for opener in openers if _speaks_of_a_person(text, tokens, opener)
              for kind in _NEEDED[opener.label] for last in _ends(tokens, opener)}  # fmt: skip
    ends = {match.first: match.last for match in conditions}
    told: list[Match] = []
    for match in sorted(conditions, key=lambda match: (match.first, -match.last)):
        joined = any(_is_joined(tokens, before, match) for before in told)
        if ((match.first - 1, match.label) in opened or joined) and not _is_another_matter(tokens, match, ends):
            told.append(match)
    return told


def _ends(tokens: Sequence[Token], opener: Match) -> Iterator[int]:
    """Where an opener may end: "I have chronic" may also be "I have" before "chronic pain"."""
    yield opener.last
    for place in range(opener.last, opener.first, -1):
        if tokens[place].text not in _FILLERS:
            return
        yield place - 1


def _speaks_of_a_person(text: str, tokens: Sequence[Token], opener: Match) -> bool:
    if opener.label != "named":
        return True
    name = tokens[opener.first - 1] if opener.first else None
    return name is not None and text[name.start].isupper() and name.text not in NOBODY


def _is_joined(tokens: Sequence[Token], before: Match, match: Match) -> bool:
    gap = [token.text for token in tokens[before.last + 1 : match.first]]
    return before.last < match.first and len(gap) <= 1 and all(word in JOINERS for word in gap)


def _is_another_matter(tokens: Sequence[Token], match: Match, ends: Mapping[int, int]) -> bool:
    following = tokens[match.last + 1].text if match.last + 1 < len(tokens) else SENTENCE_END
    return (match.label == "mood" and following in AFTER_MOOD) or _names_a_trade(tokens, match, ends)


def _names_a_trade(tokens: Sequence[Token], match: Match, ends: Mapping[int, int]) -> bool:
    """Whether the words go on to a clinic, a product or patients, also after "diabetes and asthma"."""
    place = match.last + 1
    while place < len(tokens) and (tokens[place].text in JOINERS or place in ends):
        if tokens[place].text in JOINERS and place + 1 not in ends:
            return False
        place = ends.get(place, place) + 1
    tail = [token.text for token in tokens[place : place + _TAIL]]
    tail = tail[: tail.index(SENTENCE_END)] if SENTENCE_END in tail else tail
    return any(word in BUSINESS for word in tail)


def _merged(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
