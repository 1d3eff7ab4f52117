"""The words around a number that bound it or make it vague: "no more than", "minstens", "of zo", "typ"."""

from typing import Protocol

from bantam.reading import lexicon_money
from bantam.reading import lexicon_numbers as lexicon
from bantam.reading.number_tokens import Phrases, Token, words
from bantam.reading.types import LANGUAGES, Language

_LONGEST_MODIFIERS = 5  # bounds, approximations and fillers in a row before a number
_NEGATION_REACH = 4  # tokens from "not" to the bound it turns round


class Bounded(Protocol):
    """What can take in the words behind it: a stop, as a token index, and tags."""

    stop: int
    tags: set[str]


class Modifiers:
    """The words around a number, of one language."""

    def __init__(self, language: Language) -> None:
        """Build the lookups; done once per language."""
        self.before = Phrases({
            "between": lexicon.BETWEEN[language], "max": lexicon.MAX_BEFORE[language],
            "min": lexicon.MIN_BEFORE[language], "about": lexicon.ABOUT_BEFORE[language],
            "filler": lexicon.FILLERS[language].replace(" ", "|"),
        })  # fmt: skip
        self.after = Phrases({
            "max": lexicon.MAX_AFTER[language], "min": lexicon.MIN_AFTER[language],
            "about": lexicon.ABOUT_AFTER[language], "turned": lexicon.TURNED_AFTER[language],
            "next": lexicon.NEXT_BOUND[language],
        })  # fmt: skip
        self.ranges = Phrases({"to": lexicon.RANGES[language], "sign": lexicon.RANGE_SIGNS.replace(" ", "|")})
        self.no_time_bounds = words(lexicon.NO_TIME_BOUNDS[language])


MODIFIERS: dict[Language, Modifiers] = {language: Modifiers(language) for language in LANGUAGES}


def modifiers_before(tokens: list[Token], index: int, floor: int, language: Language) -> tuple[int, set[str]]:
    """Walk back over bounds and approximations: the first token of them and the tags found."""
    tags: set[str] = set()
    first = position = index
    for _ in range(_LONGEST_MODIFIERS):
        found = MODIFIERS[language].before.before(tokens, position, floor)
        if found is None or (found[1] == "filler" and tokens[position - 1].key in ":=." and position - floor < 2):
            break
        position -= found[0]
        if found[1] == "filler":
            continue
        if tokens[position].key == ">" and position > floor and tokens[position - 1].key in "-=":
            break  # an arrow
        first = position
        tags.add(found[1])
    return _with_negation(tokens, first, floor, tags, language)


def _with_negation(
    tokens: list[Token], first: int, floor: int, tags: set[str], language: Language
) -> tuple[int, set[str]]:
    """Turn a bound round: "can't go above 4k" is a maximum, "not going to be less than 2k" a minimum."""
    turned = lexicon.TURNED_BOUNDS[language].get(tokens[first].key) if first < len(tokens) else None
    if turned is None or not tags & {"min", "max"}:
        return first, tags
    for index in range(first - 1, max(floor, first - _NEGATION_REACH) - 1, -1):
        key = tokens[index].key
        if key in lexicon.NEGATIONS[language] or key.endswith("n't"):
            return index, tags - {"min", "max"} | {turned}
        if tokens[index].kind != "word":
            break
    return first, tags


def add_modifiers_after(quantity: Bounded, tokens: list[Token], language: Language) -> None:
    """Take in the bounds behind a quantity: "5k max", "10k+", "20 of zo"; not the "max" of the next amount."""
    for _ in range(2):
        found = MODIFIERS[language].after.at(tokens, quantity.stop)
        if found is None or found[1] == "next":
            return
        after = quantity.stop + found[0]
        if _adds(tokens, quantity.stop, after):
            return
        bounds_next = found[0] == 1 and after < len(tokens) and (
            tokens[after].kind == "num" or tokens[after].key in "€$£")  # fmt: skip
        if bounds_next:
            return
        if found[1] != "turned":
            quantity.tags.add(found[1])
        elif "min" not in quantity.tags:
            return
        else:
            quantity.tags = quantity.tags - {"min"} | {"max"}
        quantity.stop = after


def _adds(tokens: list[Token], index: int, after: int) -> bool:
    """True for the "+" or "plus" that adds something: "5k + btw", "2k plus ad spend"; not for "10k+ per month"."""
    if tokens[index].key not in ("+", "plus") or after >= len(tokens):
        return False
    following = tokens[after]
    if following.kind == "num" or following.key in lexicon_money.VAT_WORDS:
        return True
    return following.kind == "word" and not tokens[index].glued and following.key not in lexicon.PERIOD_OPENERS
