"""How many people work at the organisation."""

import math
from collections.abc import Sequence
from functools import cache, lru_cache

from bantam.reading import lexicon_company_size as lexicon
from bantam.reading import number_tokens
from bantam.reading.folding import SENTENCE_END, Token, fold, reading_tokens, words
from bantam.reading.numbers import Quantity, scanned
from bantam.reading.phrases import PhraseTable
from bantam.reading.types import Asked, Language, Size

LARGEST = 999_999  # larger numbers are turnover, telephone numbers, organisation numbers
YEARS = range(1950, 2036)  # a bare number here is a year
FILLERS_AFTER = 3  # words between a number and the people it counts
PLACES = frozenset({"on", "at", "down", "up", "op", "pa"})  # "we're on 4 now" is a place in a list
DECIDERS = frozenset({"us", "ons", "oss"})  # after the question who decides "three of us" do, not work here
TOGETHER = words("met wij zn zijn zen")
OTHERS_BEFORE = words("for to by voor aan door at for till av")  # "quotes for a few colleagues"
_NUMBER_LABELS = frozenset({"before_count", "we_are", "self_and"})
# "We are three partners" counts those who own and decide, unless the headcount was asked for.
OWNERS = words(
    "owners partners founders shareholders directors brothers sisters vennoten eigenaren eigenaars aandeelhouders "
    "oprichters bestuurders compagnons maten broers zussen agare delagare grundare kompanjoner partner broder systrar"
)


@cache
def _cues(language: Language) -> PhraseTable:
    return PhraseTable(
        {
            "before_count": lexicon.BEFORE_COUNT[language],
            "we_are": lexicon.WE_ARE[language],
            "self_and": lexicon.SELF_AND[language],
        }
    )


@cache
def _said(language: Language) -> PhraseTable:
    return PhraseTable(lexicon.SAID[language])


@cache
def _said_as_answer(language: Language) -> PhraseTable:
    return PhraseTable(lexicon.SAID_AS_ANSWER[language])


def read_company_size(text: str, language: Language, *, asked: Asked) -> Size | None:
    """Read the headcount.

    Args:
        text: what the visitor wrote.
        language: en, nl or sv.
        asked: the open question. A bare number, "just me" and "a handful" count after company_size only.

    Returns:
        The number of people or its bounds, or None. Amounts, years, telephone numbers and other counted things
        (40 leads, 3 locations) are none.
    """
    counted = _counted(text, language, asked)
    if counted and (counted[0] or any(map(str.isdigit, counted[1].text))):
        return counted[1]
    return _in_words(text, language, asked) or (counted[1] if counted else None)


def _counted(text: str, language: Language, asked: Asked) -> tuple[bool, Size] | None:
    """The headcount in numbers, and whether the text says that it counts people."""
    tokens, quantities = scanned(text, language)
    if not quantities:
        return None
    keys = [_plain(token.key) for token in tokens]
    cues = _cue_ends(text, language)
    if asked != "company_size" and not any(cues.values()) and lexicon.PEOPLE[language].isdisjoint(keys):
        return None
    best: tuple[bool, Size] | None = None
    total = 0  # of the people counted so far
    for quantity in quantities:
        size = _size(quantity, tokens, keys, text, language, cues)
        if size is None or _is_refused(quantity, tokens, keys, language):
            continue
        if asked != "company_size" and quantity.stop < len(keys) and keys[quantity.stop] in OWNERS:
            continue
        if asked == "authority" and DECIDERS & set(keys[quantity.stop : quantity.stop + 2]):
            continue
        named = _counts_people(quantity, tokens, keys, language, cues)
        if quantity.atoms[0].kind == "few" and asked != "company_size":
            continue  # _in_words knows how many a few are
        if not named and not _counts_as_answer(quantity, tokens, keys, language, asked):
            continue
        corrected = asked == "confirm" or bool(
            lexicon.CORRECTIONS & set(keys[max(0, quantity.first - 4) : quantity.first])
        )
        is_sum = bool(lexicon.SUMS & set(keys[max(0, quantity.first - 1) : quantity.stop + 1]))
        if best and is_sum and size.minimum == total:
            best = (True, size)
        elif best is None or (named and not best[0]) or (corrected and named == best[0]):
            best = (named, size)
        total += size.minimum or 0
    return best


@lru_cache(maxsize=4096)
def _plain(key: str) -> str:
    return fold(key).replace("'", "")


def _cue_ends(text: str, language: Language) -> dict[str, set[int]]:
    """Where each kind of cue ends in the text; nested cues count too."""
    words = reading_tokens(text)
    ends: dict[str, set[int]] = {label: set() for label in _NUMBER_LABELS}
    for match in _cues(language).find(words, nested=True):
        ends[match.label].add(words[match.last].end)
    return ends


def _size(
    quantity: Quantity,
    tokens: list[number_tokens.Token],
    keys: list[str],
    text: str,
    language: Language,
    cues: dict[str, set[int]],
) -> Size | None:
    low, high = quantity.minimum, quantity.maximum
    before = keys[quantity.first - 2 : quantity.first] if quantity.first >= 2 else []
    if len(before) == 2 and before[1] in ("an", "dan", "than") and low == high:
        more, fewer = lexicon.MORE[language]
        low, high = (None if before[0] == fewer else low), (None if before[0] == more else high)
    if tuple(before) == lexicon.NOT_EVEN[language] and low == high:
        low = None
    after = keys[quantity.stop : quantity.stop + 2]
    if len(after) == 2 and after[0] in ("or", "of", "eller") and low == high:
        more, fewer = lexicon.MORE[language]
        low, high = (None if after[1] == fewer else low), (None if after[1] in (more, "flera") else high)
    extra = 1 if _follows(quantity, tokens, cues["self_and"]) else 0
    bounds = [None if bound is None else math.ceil(bound) + extra for bound in (low, high)]
    if any(bound is not None and not 1 <= bound <= LARGEST for bound in bounds) or bounds == [None, None]:
        return None
    stop = quantity.stop
    start, end = tokens[quantity.first].start, tokens[_through_people(keys, stop, language) - 1].end
    return Size(bounds[0], bounds[1], start, end, text[start:end])


def _through_people(keys: list[str], stop: int, language: Language) -> int:
    """Index after the word for people that follows a number, or ``stop`` itself."""
    for place in range(stop, min(stop + FILLERS_AFTER + 1, len(keys))):
        if keys[place] in lexicon.PEOPLE[language]:
            return place + 1
        if keys[place] not in lexicon.BETWEEN_PEOPLE[language]:
            break
    return stop


def _follows(quantity: Quantity, tokens: list[number_tokens.Token], ends: set[int]) -> bool:
    """Whether a cue ends right before the number, over at most two words of it ("around")."""
    first = quantity.first
    starts = range(max(0, first - 3), quantity.core[0])
    return any(tokens[place].end in ends for place in starts if place >= 0 and place < quantity.core[0])


def _is_refused(quantity: Quantity, tokens: list[number_tokens.Token], keys: list[str], language: Language) -> bool:
    """True for money, percentages, years, ordinals and counted things that are no people."""
    first, stop = quantity.first, quantity.stop
    around = keys[max(0, quantity.core[0] - 1) : quantity.core[0]] + keys[quantity.core[0] : stop + 1]
    if any(key in ("€", "$", "£", "%", "#", "kr", "eur", "sek", "gbp", "usd") for key in around):
        return True
    after = keys[stop] if stop < len(keys) else ""
    if tuple(keys[max(0, first - 2) : first]) in lexicon.NOT_THIS or (
        quantity.high == 1 and after == lexicon.PART_OF[language]
    ):
        return True
    if after in lexicon.OTHER_THINGS[language] or tokens[stop - 1].key in ("mille", "grand", "ton"):
        return True
    if first and keys[first - 1] in lexicon.NOT_STAFF_BEFORE[language]:
        return True
    after_people = _through_people(keys, stop, language)
    return after_people > stop and after_people < len(keys) and keys[after_people] in lexicon.NOT_STAFF_AFTER[language]


def _counts_people(
    quantity: Quantity,
    tokens: list[number_tokens.Token],
    keys: list[str],
    language: Language,
    cues: dict[str, set[int]],
) -> bool:
    if quantity.atoms[0].kind == "article" and len(quantity.atoms) == 1:
        return False
    if _through_people(keys, quantity.stop, language) > quantity.stop or _follows(
        quantity, tokens, cues["before_count"]
    ):
        return True
    after = keys[quantity.stop] if quantity.stop < len(keys) else SENTENCE_END
    ends = after in lexicon.AFTER_WE_ARE[language] or not after[:1].isalnum()
    is_year_or_amount = quantity.low in YEARS or quantity.atoms[-1].scale > 1
    is_place = quantity.first > 0 and keys[quantity.first - 1] in PLACES
    return ends and not is_year_or_amount and not is_place and _follows(quantity, tokens, cues["we_are"])


def _counts_as_answer(
    quantity: Quantity, tokens: list[number_tokens.Token], keys: list[str], language: Language, asked: Asked
) -> bool:
    if asked != "company_size" or quantity.atoms[0].kind in ("article", "fraction", "few"):
        return False
    return quantity.low not in YEARS or quantity.low % 100 == 0


def _in_words(text: str, language: Language, asked: Asked) -> Size | None:
    words = reading_tokens(text)
    found = _said(language).find(words)
    if asked == "company_size":
        found += [match for match in _said_as_answer(language).find(words) if _is_whole(match.first, match.last, words)]
    for match in found:
        if asked == "authority" and (DECIDERS | TOGETHER) & {word.text for word in words[match.first : match.last + 1]}:
            continue  # "met z'n drieën" decide, whoever else works here
        if asked != "company_size" and match.first and words[match.first - 1].text in OTHERS_BEFORE:
            continue
        start, end = words[match.first].start, words[match.last].end
        return Size(*match.label, start, end, text[start:end])
    return None


def _is_whole(first: int, last: int, words: Sequence[Token]) -> bool:
    """Whether a short answer is all there is, but for a "well, about" before it and, after two words, a word or two."""
    behind = words[last + 1 :]
    opens = first <= 4 and sum(word.text != SENTENCE_END for word in words[:first]) <= 2
    return opens and (not behind or behind[0].text == SENTENCE_END or (last > first and len(behind) <= 2))
