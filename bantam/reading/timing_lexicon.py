"""The words of time of one language, and what a word means: listed, a spelled number, or one with a slip in it."""

import re
from dataclasses import dataclass
from functools import lru_cache

from bantam.reading import lexicon_timing_en, lexicon_timing_nl, lexicon_timing_sv
from bantam.reading.number_words import WORDS
from bantam.reading.timing_tokens import MARKS, TimeToken, cut
from bantam.reading.types import Language

MODULES = {"en": lexicon_timing_en, "nl": lexicon_timing_nl, "sv": lexicon_timing_sv}
LONGEST_TYPO = 24  # letters
MOST_KNOWN = 20_000  # remembered words per language: a hostile visitor must not fill the memory
SHORTEST_TYPO = 6  # letters; shorter words are too often another word with one letter changed
TYPO_TAGS = "MUSRDHk"
NO_TYPO = frozenset({"spring"})  # "string"
SHORTEST_FOLDED = 4  # letters; "vår" (spring) must not be found in "var" (was)
ORDINAL_ENDINGS: dict[Language, tuple[str, ...]] = {"en": ("ieth",), "nl": ("ste", "de"), "sv": ("nde",)}

Entry = tuple[tuple[str, ...], str, object]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language.

    Attributes:
        single: word to its tag and value.
        longer: first two words of a phrase to all phrases that begin so, longest first.
        begun: the first of those words.
        typos: long words in which one slip is forgiven, and each of them without one of its letters, to the words
            meant, with their order in the lexicon.
        ordinals: endings of ordinals and what they add: "tredje" adds 3, "ste" nothing.
        known: words met before, so that each is looked up once.
    """

    single: dict[str, tuple[str, object]]
    longer: dict[tuple[str, str], list[Entry]]
    begun: frozenset[str]
    typos: dict[str, list[tuple[int, str]]]
    language: Language
    ordinals: tuple[tuple[str, int], ...]
    known: dict[str, tuple[str, object]]


@lru_cache(maxsize=3)
def lexicon(language: Language) -> Lexicon:
    """Return the words of a language, indexed; words without their accents are in it too."""
    phrases: dict[tuple[str, ...], tuple[str, object]] = {}
    folded: dict[tuple[str, ...], tuple[str, object]] = {}
    for tag, value, listed in (*MODULES[language].ROWS, *_numbered_rows(language)):
        for phrase in listed.split(","):
            tokens = cut(phrase.strip())
            phrases[tuple(token.norm for token in tokens)] = (tag, value)
            plain = tuple(token.plain for token in tokens)
            if len("".join(plain)) >= SHORTEST_FOLDED:
                folded[plain] = (tag, value)
    everything = {**folded, **phrases}
    longer: dict[tuple[str, str], list[Entry]] = {}
    for words in sorted(everything, key=len, reverse=True):
        if len(words) > 1:
            longer.setdefault(words[:2], []).append((words, *everything[words]))
    single = {words[0]: entry for words, entry in everything.items() if len(words) == 1}
    ordinals = [(word, value) for word, (tag, value) in single.items() if tag == "O" and value > 0]
    endings = (*ordinals, *((word, 0) for word in ORDINAL_ENDINGS[language]))
    begun = frozenset(first for first, _ in longer)
    return Lexicon(single, longer, begun, _typo_targets(single), language, endings, {})


def _numbered_rows(language: Language) -> list[tuple[str, object, str]]:
    signs = {"en": ("q",), "nl": ("q", "kw", "k"), "sv": ("q", "kv", "k")}[language]
    rows = [("Q", n, ", ".join([f"{sign}{n}" for sign in signs] + [f"{n}q"])) for n in (1, 2, 3, 4)]
    return [*rows, ("X", 1, "h1, 1h"), ("X", 2, "h2, 2h")]


def _typo_targets(single: dict[str, tuple[str, object]]) -> dict[str, list[tuple[int, str]]]:
    targets: dict[str, list[tuple[int, str]]] = {}
    for order, (word, (tag, _)) in enumerate(single.items()):
        if len(word) >= SHORTEST_TYPO and tag in TYPO_TAGS and word not in NO_TYPO:
            for part in {word, *_without_a_letter(word)}:
                targets.setdefault(part, []).append((order, word))
    return targets


def is_one_slip(word: str, target: str) -> bool:
    """Return whether one missing, extra, wrong or swapped letter turns one word into the other."""
    if abs(len(word) - len(target)) > 1:
        return False
    shared = 0
    while shared < min(len(word), len(target)) and word[shared] == target[shared]:
        shared += 1
    rest, wanted = word[shared:], target[shared:]
    swapped = rest[1::-1] + rest[2:] == wanted and len(rest) > 1
    return rest[1:] == wanted or rest == wanted[1:] or rest[1:] == wanted[1:] or swapped


def meaning(token: TimeToken, words: Lexicon) -> tuple[str, object]:
    """Return the tag and value of one word; those of plain words are remembered."""
    if token.kind != "word":
        return words.single.get(token.norm) or words.single.get(token.plain) or _plain_tag(token)
    known = words.known.get(token.norm)
    if known is None:
        known = words.single.get(token.norm) or words.single.get(token.plain) or _number_word(token.norm, words)
        known = known or words.single.get(_meant(token, words)) or _plain_tag(token)
        if len(words.known) < MOST_KNOWN and len(token.norm) <= LONGEST_TYPO:
            words.known[token.norm] = known
    return known


def _number_word(word: str, words: Lexicon) -> tuple[str, object] | None:
    """Return the tag and value of a spelled number or ordinal: "tjugotvå", "eenentwintigste", "tjugoförsta"."""
    numbers = WORDS[words.language]
    value = numbers.under_hundred(word)
    if value is not None:
        return "N", (value, value)
    for ending, unit in words.ordinals:
        tens = numbers.under_hundred(word[:-len(ending)]) if word.endswith(ending) else None
        if tens is not None and (unit == 0 or tens in range(20, 100, 10)):
            return "O", tens + unit
    return None


def _meant(token: TimeToken, words: Lexicon) -> str | None:
    """Return the listed word that a mistyped one stands for."""
    word = token.norm
    if not SHORTEST_TYPO <= len(word) <= LONGEST_TYPO:
        return None
    near = {target for part in (word, *_without_a_letter(word)) for target in words.typos.get(part, ())}
    return min(((order, target) for order, target in near if is_one_slip(word, target)), default=(0, None))[1]


def _without_a_letter(word: str) -> list[str]:
    """Return the word without each of its letters but the first, which people seldom get wrong."""
    return [word[:place] + word[place + 1:] for place in range(1, len(word))]


def _plain_tag(token: TimeToken) -> tuple[str, object]:
    if token.kind == "date":
        return "E", token.norm
    if token.kind == "clock":
        return "F", None
    if token.kind == "amount":
        return "C", None
    if token.kind == "ordinal":
        return "O", int(re.match(r"\d+", token.norm).group())
    if token.kind == "number":
        return _number_tag(token.norm)
    if token.kind == "mark":
        return MARKS.get(token.norm, "x"), None
    return "x", None


def _number_tag(digits: str) -> tuple[str, object]:
    number = float(digits.replace(",", "."))
    if len(digits) == 4 and 1900 <= number <= 2100:
        return "Y", int(number)
    if number > 999:
        return "C", None
    return "N", (number, number)
