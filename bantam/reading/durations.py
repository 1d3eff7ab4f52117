"""Read lengths of time out of free text: "6 weeks", "anderhalf jaar", "ett halvår", "within 2 to 3 months"."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bantam.reading import lexicon_numbers as lexicon
from bantam.reading.number_modifiers import MODIFIERS, add_modifiers_after
from bantam.reading.number_tokens import Token, whole, words
from bantam.reading.number_words import WORDS
from bantam.reading.numbers import Quantity, scanned
from bantam.reading.numerals import Atom, parse_atom
from bantam.reading.types import LANGUAGES, Duration, Language

# How many of the smaller unit make one of the larger: "2 years and 3 months" is 27 months.
_SMALLER = {("year", "month"): 12, ("week", "day"): 7, ("hour", "minute"): 60, ("day", "hour"): 24,
            ("year", "quarter"): 4, ("quarter", "month"): 3}  # fmt: skip
_HALVED = {"year": (12, "month"), "hour": (60, "minute")}  # "half a year" is 6 months
_LARGEST_OFFHAND = 12  # the 3 of "een week of 3"


class _Lexicon:
    def __init__(self, language: Language) -> None:
        self.units: dict[str, tuple[float, str]] = {}
        names: list[str] = []
        for part in lexicon.UNITS[language].split():
            word, _, unit = part.partition("=")
            names.append(word)
            if unit:
                self.units |= {name: (1, unit) for spelled in names for name in words(spelled)}
                names = []
        for word, value in lexicon.BIG_UNITS[language].items():
            self.units |= dict.fromkeys(words(word), value)
        self.wholes = words(lexicon.WHOLES[language])
        self.singular = words(lexicon.SINGULAR[language])
        self.adjectives = words(lexicon.UNIT_ADJECTIVES[language])
        self.rates = words(lexicon.RATES[language])
        self.together = words(lexicon.TOGETHER[language])
        self.ors = words(lexicon.ORS[language])


_LEXICONS: dict[Language, _Lexicon] = {language: _Lexicon(language) for language in LANGUAGES}


@dataclass(slots=True)
class _Span:
    """A quantity with its unit."""

    quantity: Quantity
    unit: str
    unit_stop: int


def read_duration(text: str, language: Language, today: date | None = None) -> tuple[Duration, ...]:
    """Read every length of time.

    Args:
        text: what the visitor wrote.
        language: decides the number words and the units.
        today: unused; every reader takes it.

    Returns:
        The lengths in order of appearance, without overlaps. "within 6 weeks": minimum None; half a year is
        6 months and half an hour 30 minutes; a couple is 2 and a few is 3, approximate. A rate ("2k a month",
        "per week") is no length of time.
    """
    tokens, found = scanned(text, language)
    spans: list[_Span] = []
    previous: Quantity | None = None
    for quantity in found:
        if not spans or quantity.core[0] >= spans[-1].quantity.stop:
            span = _span(tokens, quantity, previous, language)
            if span is not None and not (spans and _joined(tokens, spans[-1], span, language)):
                spans.append(span)
        previous = quantity
    readings = [_duration(span, tokens, text) for span in spans]
    whole_units = [one for one in _whole_units(tokens, text, language) if not any(
        one.start < other.end and other.start < one.end for other in readings)]  # fmt: skip
    return tuple(sorted([*readings, *whole_units], key=lambda one: one.start))


def _whole_units(tokens: list[Token], text: str, language: Language) -> Iterator[Duration]:
    """Find the lengths without a number: "all day", "de hele week", "hela året"."""
    lex = _LEXICONS[language]
    for index, token in enumerate(tokens[:-1]):
        before = tokens[index - 1].key if index else ""
        if token.key not in lex.wholes or before in lex.rates or (language == "nl" and before not in ("de", "het")):
            continue
        place = index + (2 if tokens[index + 1].key == "-" else 1)
        factor, unit = lex.units.get(tokens[place].key, (0, "")) if place < len(tokens) else (0, "")
        if factor == 1 and len(tokens[place].key) > 1 and tokens[place].key in lex.singular:
            start, end = token.start, tokens[place].end
            yield Duration(1, 1, unit, False, start, end, text[start:end])


def _duration(span: _Span, tokens: list[Token], text: str) -> Duration:
    quantity = span.quantity
    start, end = tokens[quantity.first].start, tokens[quantity.stop - 1].end
    low, high = quantity.minimum, quantity.maximum
    return Duration(low, high, span.unit, quantity.approximate, start, end, text[start:end])


def _span(tokens: list[Token], quantity: Quantity, previous: Quantity | None, language: Language) -> _Span | None:
    lex = _LEXICONS[language]
    before = tokens[quantity.core[0] - 1] if quantity.core[0] else None
    rate = quantity.atoms[0].kind == "article" and previous is not None and previous.stop == quantity.core[0]
    if rate or (before is not None and before.key in lex.rates):
        return None
    index = _unit_index(tokens, quantity, lex, language)
    if index is None:
        return None
    factor, unit = lex.units[tokens[index].key]
    if tokens[index].key == "min":
        quantity.tags.discard("min")
    _drop_time_bounds(tokens, quantity, language)
    quantity.low, quantity.high = whole(quantity.low * factor), whole(quantity.high * factor)
    quantity.stop = index + 1
    span = _Span(quantity, unit, index + 1)
    _add_half(tokens, span, language)
    _add_offhand(tokens, span, language)
    span.unit_stop = span.quantity.stop
    add_modifiers_after(quantity, tokens, language)
    _in_smaller_unit(span)
    return span


def _unit_index(tokens: list[Token], quantity: Quantity, lex: _Lexicon, language: Language) -> int | None:
    """Find the unit behind a number, over a hyphen, an article after "half", and one adjective."""
    for index in (quantity.atoms[-1].stop, quantity.stop):
        if index < len(tokens) and tokens[index].key in ("-", "'"):
            index += 1
        halves = quantity.atoms[-1].kind == "fraction"
        if halves and index < len(tokens) and tokens[index].key in WORDS[language].articles:
            index += 1
        if index + 1 < len(tokens) and tokens[index].key in lex.adjectives and tokens[index + 1].key in lex.units:
            index += 1
        if index < len(tokens) and tokens[index].key in lex.units and _fits(tokens[index], quantity):
            return index
    return None


def _fits(unit: Token, quantity: Quantity) -> bool:
    """A one-letter unit needs digits before it."""
    return len(unit.key) > 1 or (quantity.atoms[-1].kind == "digits" and quantity.atoms[-1].scale == 1)


def _drop_time_bounds(tokens: list[Token], quantity: Quantity, language: Language) -> None:
    """Forget "under" before Swedish weeks, which means during."""
    if tokens[quantity.first].key in MODIFIERS[language].no_time_bounds and quantity.first < quantity.core[0]:
        quantity.first = quantity.core[0]
        quantity.tags -= {"max", "about"}


def _add_half(tokens: list[Token], span: _Span, language: Language) -> None:
    """Take in the "and a half" of "a month and a half"."""
    lex, index = WORDS[language], span.quantity.stop
    if index >= len(tokens) or tokens[index].key not in lex.ands:
        return
    index += 2 if index + 1 < len(tokens) and tokens[index + 1].key in lex.articles else 1
    if index < len(tokens) and tokens[index].key in lex.halves and span.quantity.low == span.quantity.high:
        if index + 1 < len(tokens) and tokens[index + 1].key in _LEXICONS[language].units:
            return
        span.quantity.low = span.quantity.high = span.quantity.high + 0.5
        span.quantity.stop = index + 1


def _add_offhand(tokens: list[Token], span: _Span, language: Language) -> None:
    """Take in the "or two" of "a month or two"; the Dutch "een maand of drie" means about three."""
    quantity, lex = span.quantity, _LEXICONS[language]
    index = quantity.stop
    if quantity.atoms[0].kind != "article" or index + 1 >= len(tokens) or tokens[index].key not in lex.ors:
        return
    atom = parse_atom(tokens, index + 1, WORDS[language])
    if atom is None or atom.kind == "article" or not 1 < atom.value <= _LARGEST_OFFHAND or _has_unit(tokens, atom, lex):
        return
    quantity.high = atom.value
    if language == "nl":
        quantity.low = atom.value
        quantity.tags.add("about")
    quantity.stop = atom.stop


def _has_unit(tokens: list[Token], atom: Atom, lex: _Lexicon) -> bool:
    return atom.stop < len(tokens) and tokens[atom.stop].key in lex.units


def _in_smaller_unit(span: _Span) -> None:
    """Give parts of a year in months and parts of an hour in minutes."""
    quantity = span.quantity
    if span.unit in _HALVED and 0 < quantity.low < 1:
        factor, span.unit = _HALVED[span.unit]
        quantity.low, quantity.high = whole(quantity.low * factor), whole(quantity.high * factor)


def _joined(tokens: list[Token], last: _Span, span: _Span, language: Language) -> bool:
    """Join "2 years and 3 months" into 27 months, and "2 weeks to 3 weeks" into a range; True when done."""
    between = tokens[last.unit_stop : span.quantity.first]
    if len(between) > 2 or last.quantity.low != last.quantity.high or span.quantity.low != span.quantity.high:
        return False
    factor = _SMALLER.get((last.unit, span.unit))
    glue = not between or all(token.key in _LEXICONS[language].together for token in between)
    if factor is not None and glue and not span.quantity.tags - {"about"}:
        last.quantity.low = last.quantity.high = whole(last.quantity.low * factor + span.quantity.low)
        last.unit = span.unit
    elif _is_range(tokens, last, span, language):
        last.quantity.high = span.quantity.high
        last.quantity.tags -= {"max", "min"}
    else:
        return False
    last.quantity.stop, last.unit_stop = span.quantity.stop, span.unit_stop
    return True


def _is_range(tokens: list[Token], last: _Span, span: _Span, language: Language) -> bool:
    if last.unit != span.unit or last.quantity.low >= span.quantity.low:
        return False
    found = MODIFIERS[language].ranges.at(tokens, last.unit_stop)
    return found is not None and last.unit_stop + found[0] == span.quantity.core[0]
