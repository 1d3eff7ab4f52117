"""Read numbers and ranges of numbers out of free text: "20-30k", "tussen de 5 en 7,5", "högst tjugofem tusen"."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache

from bantam.reading import lexicon_money
from bantam.reading import lexicon_numbers as lexicon
from bantam.reading.lexicon_currencies import MORE
from bantam.reading.number_modifiers import MODIFIERS, add_modifiers_after, modifiers_before
from bantam.reading.number_tokens import Phrases, Token, tokenize, whole
from bantam.reading.number_words import WORDS, Words
from bantam.reading.numerals import Atom, parse_atom
from bantam.reading.types import LANGUAGES, Language, Number

_MOST_QUANTITIES = 80  # in one text; nobody writes more, and it bounds the time a hostile text can take
_SHARED_RATIO = 5  # "5-10.000" is 5,000 to 10,000, "1-10000" is not


class _Currencies(Phrases):
    """Currencies around a number: "A$500" is Australian, "a $500 budget" is not."""

    def at(self, tokens: Sequence[Token], index: int) -> tuple[int, str] | None:
        found = super().at(tokens, index)
        return None if found and _is_article(tokens, index, found[0]) else found

    def before(self, tokens: Sequence[Token], index: int, floor: int) -> tuple[int, str] | None:
        found = super().before(tokens, index, floor)
        if found and _is_article(tokens, index - found[0], found[0]):
            return super().before(tokens, index, index - 1)
        return found


def _is_article(tokens: Sequence[Token], index: int, length: int) -> bool:
    return length > 1 and tokens[index].key == "a" and not tokens[index + 1].glued


CURRENCIES = _Currencies({
    code: "|".join(filter(None, (lexicon_money.CURRENCIES.get(code), MORE.get(code))))
    for code in {**lexicon_money.CURRENCIES, **MORE}
})  # fmt: skip
_FEW_ALONE = {language: Phrases({"few": lexicon.FEW_ALONE[language]}) for language in LANGUAGES}


@dataclass(slots=True)
class Quantity:
    """A number or range with what bounds it; token indices into the text it came from.

    ``core`` is the numbers with their currencies, ``first`` and ``stop`` include the bounding words;
    ``tags`` holds "max", "min" and "about".
    """

    low: float
    high: float
    atoms: tuple[Atom, ...]
    core: tuple[int, int]
    first: int
    stop: int
    tags: set[str] = field(default_factory=set)

    def copy(self) -> "Quantity":
        """A quantity that may be extended while this one stays as it is."""
        return Quantity(self.low, self.high, self.atoms, self.core, self.first, self.stop, set(self.tags))

    @property
    def minimum(self) -> float | None:
        """Lower bound, None when only a maximum is said."""
        return None if "max" in self.tags and "min" not in self.tags and self.low == self.high else self.low

    @property
    def maximum(self) -> float | None:
        """Upper bound, None when only a minimum is said."""
        return None if "min" in self.tags and "max" not in self.tags and self.low == self.high else self.high

    @property
    def approximate(self) -> bool:
        """True when the words or the number itself are vague."""
        return "about" in self.tags or any(atom.approximate for atom in self.atoms)


def read_number(text: str, language: Language, today: date | None = None) -> tuple[Number, ...]:
    """Read every number and range of numbers.

    Ordinals, dates, times, telephone numbers, versions and addresses are none; years and percentages are.

    Args:
        text: what the visitor wrote.
        language: decides the number words, and which words bound a number.
        today: unused; every reader takes it.

    Returns:
        The numbers in order of appearance, without overlaps. "max 5": minimum None; "10+": maximum None.
    """
    tokens, found = scanned(text, language)
    kept: list[Quantity] = []
    for quantity in found:
        if _stands_alone(quantity, tokens, language) and not (kept and _closes(kept[-1], quantity, tokens, language)):
            kept.append(quantity)
    return tuple(_number(quantity, tokens, text) for quantity in kept)


def _closes(last: Quantity, quantity: Quantity, tokens: list[Token], language: Language) -> bool:
    """Join the two bounds of "more than 10 and less than 20" into one range; True when done."""
    between = {token.key for token in tokens[last.stop : quantity.first]}
    bounds = {"min", "max"}
    if not between <= WORDS[language].ands | {",", *lexicon.BUTS[language]} or last.tags & quantity.tags & bounds:
        return False
    if bounds - (last.tags | quantity.tags) or last.low != last.high or quantity.low != quantity.high:
        return False
    low, high = sorted((last.low, quantity.low))
    if ("min" in last.tags) != (last.low == low):
        return False  # "less than 5 and more than 10"
    last.low, last.high, last.stop, last.tags = low, high, quantity.stop, last.tags | quantity.tags
    return True


def _number(quantity: Quantity, tokens: list[Token], text: str) -> Number:
    start, end = tokens[quantity.first].start, tokens[quantity.stop - 1].end
    low, high = quantity.minimum, quantity.maximum
    if quantity.first and _is_negative(quantity, tokens):
        start = tokens[quantity.first - 1].start
        low, high = high and -high, low and -low
    return Number(low, high, quantity.approximate, start, end, text[start:end])


def _is_negative(quantity: Quantity, tokens: list[Token]) -> bool:
    before = tokens[quantity.first - 1]
    if before.key in lexicon.NEGATIVES:
        return True
    alone = quantity.first == 1 and quantity.stop == len(tokens)  # "- 1,200": in a longer text it is a list
    return before.key == "-" and not before.glued and (tokens[quantity.first].glued or alone)


def _stands_alone(quantity: Quantity, tokens: list[Token], language: Language) -> bool:
    """An article is a number only when it is the whole text or half of a range; a bare "few" seldom is."""
    if len(quantity.atoms) > 1:
        return True
    kind = quantity.atoms[0].kind
    if kind == "few":
        return _FEW_ALONE[language].at(tokens, quantity.core[0]) is not None
    return kind != "article" or len(tokens) == 1


def scanned(text: str, language: Language) -> tuple[list[Token], list[Quantity]]:
    """Cut a text into tokens and find every quantity in it, once for all readers of one message.

    The tokens are shared and must stay as they are; the quantities are the caller's own, to extend and merge.
    """
    tokens, found = _scanned(text, language)
    return tokens, [quantity.copy() for quantity in found]


@lru_cache(maxsize=4)
def _scanned(text: str, language: Language) -> tuple[list[Token], list[Quantity]]:
    tokens = tokenize(text)
    return tokens, scan(tokens, language)


def scan(tokens: list[Token], language: Language) -> list[Quantity]:
    """Find every quantity in a text; the caller decides which of them count ("een" is one too)."""
    found: list[Quantity] = []
    lex, floor, after = WORDS[language], 0, 0
    for index, token in enumerate(tokens):
        if index < after or not (token.kind == "num" or (token.kind == "word" and lex.begins(token.key))):
            continue
        atom = parse_atom(tokens, index, lex)
        if atom is None or (atom.kind == "article" and _opens_currency(tokens, index)):
            continue
        quantity = _quantity(tokens, index, floor, atom, language)
        found.append(quantity)
        after = quantity.stop
        if quantity.atoms[0].kind != "article" or len(quantity.atoms) > 1:
            floor = after
        if len(found) == _MOST_QUANTITIES:
            break
    return found


def _opens_currency(tokens: list[Token], index: int) -> bool:
    """True for the "A" of "A$190" and the "a" of "a $ 190 budget"."""
    found, after = CURRENCIES.at(tokens, index), tokens[index + 1 : index + 3]
    a_sign = [token.kind for token in after] == ["sign", "num"] and CURRENCIES.at(tokens, index + 1) is not None
    return a_sign or (found is not None and found[0] > 1)


def _quantity(tokens: list[Token], index: int, floor: int, atom: Atom, language: Language) -> Quantity:
    start = currency_before(tokens, index, floor)
    first, tags = modifiers_before(tokens, start, floor, language)
    if "between" in tags:
        atom = parse_atom(tokens, index, WORDS[language], joins=False) or atom
    offhand = _offhand(tokens, index, atom) if language == "nl" else None
    other = offhand or _second(tokens, atom, language, "between" in tags)
    atoms = (atom,) if other is None else (atom, other)
    stop = currency_after(tokens, atoms[-1].stop)
    low, high = (atom.value, atom.value) if other is None else (_shared(atom, other), other.value)
    if offhand is not None:
        low, high, tags = offhand.value, offhand.value, tags | {"about"}
    core_first = start if start < index else index
    quantity = Quantity(whole(low), whole(high), atoms, (core_first, stop), min(first, core_first), stop)
    quantity.tags = tags - {"between", "filler"}
    add_modifiers_after(quantity, tokens, language)
    return quantity


def _offhand(tokens: list[Token], index: int, atom: Atom) -> Atom | None:
    """Read the Dutch "een euro of 500" and "een mille of 8": about so many."""
    lex, after = WORDS["nl"], currency_after(tokens, atom.stop)
    named = after > atom.stop and atom.kind == "article"
    if tokens[index].key not in lex.articles or after + 1 >= len(tokens) or tokens[after].key != "of":
        return None
    other = parse_atom(tokens, after + 1, lex)
    if other is None or other.value <= 1 or not (named or (atom.value == atom.scale >= 100 and other.scale == 1)):
        return None
    return replace(other, value=whole(other.value if named else other.value * atom.scale))


def currency_before(tokens: list[Token], index: int, floor: int) -> int:
    """Step back over a currency that stands before a number: "EUR 500", "€ 500", "kr 500"."""
    return index - (CURRENCIES.before(tokens, index, floor) or (0,))[0]


def currency_after(tokens: list[Token], index: int) -> int:
    """Step over a currency behind a number, or the ",-" of "5.000,-"; not over the next amount's "$" in "10 $20"."""
    if index < len(tokens) and tokens[index].kind == "mark":
        return index + 1 + (CURRENCIES.at(tokens, index + 1) or (0,))[0]
    found = CURRENCIES.at(tokens, index)
    if found is None:
        return index
    after = index + found[0]
    glued_to_next = after < len(tokens) and tokens[after].kind == "num" and tokens[after].glued
    return index if glued_to_next and not tokens[index].glued else after


def _second(tokens: list[Token], atom: Atom, language: Language, between: bool) -> Atom | None:
    """Read the upper end of a range, if one follows."""
    lex, index = WORDS[language], currency_after(tokens, atom.stop)
    if index >= len(tokens):
        return None
    if _is_suspended(tokens, index, lex):
        index, between = index + 1, True
    if between and tokens[index].key in lex.ands:
        start = index + 1
    else:
        found = MODIFIERS[language].ranges.at(tokens, index)
        start = index + (found[0] if found else tokens[index].key == ",")
        if found is None and not _is_pair(tokens, start, atom, lex):
            return None
    start = _over_fillers(tokens, start, language)
    other = parse_atom(tokens, start, lex) if start < len(tokens) else None
    if other is None or other.kind == "few" or (other.kind == "article" and start != index):
        return None
    reached = _shared(atom, other)
    return other if other.value > reached else None


def _is_suspended(tokens: list[Token], index: int, lex: Words) -> bool:
    """True for the hyphen of "vijf- en tienduizend", which stands for the end of the word behind."""
    return tokens[index].key == "-" and tokens[index].glued and any(t.key in lex.ands for t in tokens[index + 1 :][:1])


def _over_fillers(tokens: list[Token], index: int, language: Language) -> int:
    """Skip the currency, article or "about" between the separator and the second number."""
    for _ in range(2):
        if index < len(tokens) and tokens[index].key in lexicon_money.BETWEEN_FILLERS[language]:
            index += 1
    return index + (CURRENCIES.at(tokens, index) or (0,))[0]


def _is_pair(tokens: list[Token], index: int, atom: Atom, lex: Words) -> bool:
    """True for two neighbouring small number words: "twee drie maanden", "två, tre veckor"."""
    words = [token.key for token in tokens[index : index + 1] if token.kind == "word" and not token.glued]
    pieces = lex.split(words[0]) if words else None
    if pieces is None or len(pieces) > 1 or pieces[0][0] != "small" or atom.kind not in ("spelled", "few"):
        return False
    return atom.scale == 1 and pieces[0][1] == atom.value + 1 < 11


def _shared(low: Atom, high: Atom) -> float:
    """Give the lower end the multiplier, hundreds or thousands that are only said with the upper end.

    "20-30k", "3-400 tusen", "10-15.000"; not "500-1k" and not "1-10000".
    """
    value = low.value
    base = high.value / high.scale
    if high.kind == "spelled" and high.value in range(1100, 2000, 100) and 10 <= value < high.value / 100:
        return value * 100  # "twelve to fifteen hundred"
    if low.scale == 1 and high.scale > 1 and value < base:
        return whole(_round_shared(value, base) * high.scale)
    if low.scale == 1 and high.scale == 1:
        return whole(_round_shared(value, base))
    return value


def _round_shared(value: float, base: float) -> float:
    if base >= 1000 and base % 500 == 0 and 1 <= value < base / 1000 <= _SHARED_RATIO * value and value < 1000:
        return value * 1000
    if base in (300, 400, 500, 600, 700, 800, 900) and 2 <= value < base / 100 <= value + 2:
        return value * 100
    return value
