"""One number in a list of tokens: digits, words, fractions, vague ones, with what multiplies them."""

import math
from dataclasses import dataclass, replace

from bantam.reading import lexicon_numbers as lexicon
from bantam.reading.number_tokens import Token, whole
from bantam.reading.number_words import Sum, Words


@dataclass(frozen=True, slots=True)
class Atom:
    """One number.

    Attributes:
        value: the number.
        stop: index of the first token after it.
        scale: what the words behind the first number multiply it by ("20 duizend": 1000), 1 when nothing does.
        kind: "digits", "spelled", "article" (a bare "een"), "fraction" (a bare "half") or "few" (a bare "a couple").
    """

    value: float
    stop: int
    scale: float
    approximate: bool
    kind: str


def parse_atom(tokens: list[Token], index: int, lex: Words, *, joins: bool = True) -> Atom | None:
    """Read the number that begins at ``index``.

    Args:
        tokens: the whole text.
        index: where to begin.
        lex: the words of the language.
        joins: False when an "and" ends the number, as in "between one hundred and two hundred".
    """
    token = tokens[index]
    if token.kind == "num":
        return _digits(tokens, index, lex, joins)
    if token.kind != "word":
        return None
    return _few(tokens, index, lex) or _fraction(tokens, index, lex) or _spelled(tokens, index, lex, joins)


def _digits(tokens: list[Token], index: int, lex: Words, joins: bool) -> Atom | None:
    token = tokens[index]
    if _is_part_of_name(tokens, index, lex):
        return None
    value, stop = token.value, index + 1
    if joins and _key(tokens, stop) in lex.ands:
        after = stop + (2 if _key(tokens, stop + 1) in lex.articles else 1)
        if _key(tokens, after) in lex.parts:
            value, stop = value + lex.parts[tokens[after].key], after + 1
    elif _kind(tokens, stop) == "num" and "/" in tokens[stop].key and not tokens[stop].glued and value == int(value):
        value, stop = value + tokens[stop].value, stop + 1  # "2 1/4"
    elif _key(tokens, stop) in lex.points and _kind(tokens, stop + 1) == "num":
        digits = tokens[stop + 1].key
        value, stop = float(f"{int(value)}.{digits}") if digits.isdigit() else value, stop + 2
    atom = _multiplied(tokens, Atom(value, stop, 1, False, "digits"), lex, token.decimal)
    return _with_smaller_part(tokens, _dozens_of(tokens, atom), lex)


def _is_part_of_name(tokens: list[Token], index: int, lex: Words) -> bool:
    """True for the digits of "q1", "b2b", "3d", "covid-19", and for ordinals such as "7:e" and "2de"."""
    if index and tokens[index].glued and not _may_be_glued(tokens, index - 1, lex):
        return True
    if index + 1 >= len(tokens) or not tokens[index + 1].glued:
        return False
    after = tokens[index + 1]
    if after.key == ":" and index + 2 < len(tokens) and tokens[index + 2].glued:
        return tokens[index + 2].key in lex.ordinals
    if after.kind != "word":
        return False
    single = len(after.key) == 1 and after.key not in lex.multipliers and after.key not in lexicon.LETTER_UNITS
    return single or after.key in lex.ordinals


def _may_be_glued(tokens: list[Token], index: int, lex: Words) -> bool:
    before = tokens[index]
    if before.kind == "word":
        return before.key in lexicon.GLUED_BEFORE or len(before.key) == 3 or before.key in lex.multipliers
    if before.key == "-" and before.glued and index and tokens[index - 1].kind == "word":
        name = tokens[index - 1]
        return name.key in lex.multipliers or name.key in lexicon.GLUED_BEFORE or len(name.key) == 3 or name.glued
    return before.key not in "#_" or before.kind != "sign"


def _multiplied(tokens: list[Token], atom: Atom, lex: Words, decimal: float | None = None) -> Atom:
    value, stop, scale = atom.value, atom.stop, atom.scale
    while (factor := _multiplier(tokens, stop, lex)) is not None:
        if decimal is not None and scale == 1 and factor >= 1e6:
            value = decimal
        stop += 2 if tokens[stop].key == "-" else 1
        value, scale = value * factor, scale * factor
        if _key(tokens, stop - 1) == "k" and _kind(tokens, stop) == "num" and tokens[stop].glued and value < 1e6:
            value += float(f"0.{tokens[stop].key}") * factor if tokens[stop].key.isdigit() else 0  # 2k5
            stop += 1
            break
        if scale >= 1e9:
            break
    if stop == atom.stop:
        return atom
    return Atom(whole(value), stop, scale, atom.approximate, "digits" if atom.kind == "digits" else "spelled")


def _multiplier(tokens: list[Token], index: int, lex: Words) -> float | None:
    if index < len(tokens) and tokens[index].key == "-" and tokens[index].glued:
        index += 1
    if index >= len(tokens) or tokens[index].kind not in ("word", "sign"):
        return None
    token = tokens[index]
    if token.key in ("m", "'", "´") and not token.glued:
        return None
    return lex.multipliers.get(token.key)


def _dozens_of(tokens: list[Token], atom: Atom) -> Atom:
    """Read "20-tal" and "20 tal" as about twenty."""
    after = atom.stop + (1 if _key(tokens, atom.stop) == "-" else 0)
    if _key(tokens, after) in ("tal", "talet") and tokens[after].glued:
        return replace(atom, stop=after + 1, approximate=True)
    return atom


def _with_smaller_part(tokens: list[Token], atom: Atom, lex: Words) -> Atom:
    """Add the thousands of "2 million 500 thousand"."""
    if atom.scale >= 1e6 and _kind(tokens, atom.stop) == "num":
        rest = _multiplied(tokens, Atom(tokens[atom.stop].value, atom.stop + 1, 1, False, "digits"), lex)
        if 1 < rest.scale < atom.scale and rest.value < atom.scale:
            return replace(atom, value=whole(atom.value + rest.value), stop=rest.stop)
    return atom


def _few(tokens: list[Token], index: int, lex: Words) -> Atom | None:
    found = lex.few.at(tokens, index)
    if found is None:
        return None
    length, value = found
    atom = _multiplied(tokens, Atom(float(value), index + length, 1, True, "few"), lex)
    return replace(atom, kind="few", value=whole(atom.value)) if atom.scale == 1 else atom


def _fraction(tokens: list[Token], index: int, lex: Words) -> Atom | None:
    start = index + (1 if tokens[index].key in lex.articles else 0)
    fraction = lex.fractions.get(_key(tokens, start) or "")
    if fraction is None or (start > index and tokens[start].glued):
        return None
    stop = start + 1
    for skipped in ("of", "van", "av"):
        stop += _key(tokens, stop) == skipped and _key(tokens, stop + 1) in lex.articles
    stop += _key(tokens, stop) in lex.articles and _multiplier(tokens, stop + 1, lex) is not None
    atom = _multiplied(tokens, Atom(fraction, stop, 1, False, "fraction"), lex)
    if atom.scale > 1 or fraction > 1:
        return replace(atom, kind="spelled")
    following_number = _kind(tokens, start + 1) == "num" or lex.split(_key(tokens, start + 1) or "-") is not None
    return None if fraction < 0.5 or following_number else replace(atom, stop=start + 1)


def _spelled(tokens: list[Token], index: int, lex: Words, joins: bool) -> Atom | None:
    key = tokens[index].key
    if key in lex.articles:
        return _after_article(tokens, index, lex, joins)
    pieces = lex.split(key)
    if pieces is None:
        return _tens(tokens, index, lex)
    kind, value = pieces[0]
    if kind == "and" or (kind == "half" and len(pieces) == 1) or (kind == "big" and value >= 1e6):
        return None
    return _summed(tokens, index, lex, joins)


def _after_article(tokens: list[Token], index: int, lex: Words, joins: bool) -> Atom | None:
    after = _key(tokens, index + 1) or ""
    one = Atom(1, index + 1, 1, False, "article")
    if after in lex.ands and _key(tokens, index + 2 + (_key(tokens, index + 2) in lex.articles)) in lex.halves:
        return _summed(tokens, index, lex, joins)
    if len(after) > 1 and after in lex.multipliers:
        atom = _summed(tokens, index + 1, lex, joins) if lex.split(after) else None
        return replace(atom, kind="spelled") if atom else _multiplied(tokens, one, lex)
    return _tens(tokens, index + 1, lex) or one if index + 1 < len(tokens) else one


def _tens(tokens: list[Token], index: int, lex: Words) -> Atom | None:
    """Read "tiental", "tjugotal": about so many."""
    key = tokens[index].key
    if not key.endswith("tal") or lex.split(key[:-3]) is None:
        return None
    state = Sum()
    if not all(state.add(*piece) for piece in lex.split(key[:-3]) or ()):
        return None
    return _multiplied(tokens, Atom(state.value, index + 1, 1, True, "spelled"), lex)


def _summed(tokens: list[Token], index: int, lex: Words, joins: bool) -> Atom | None:
    state, stop, position = Sum(), index, index
    while position < len(tokens):
        step = _step(tokens, position, lex, state, joins, position > index)
        if step is None:
            break
        state, position = step
        stop = position
    if stop == index:
        return None
    decimals, scale = _decimals(tokens, state.value, stop, lex), state.last if state.last < math.inf else 1
    if decimals is not None:
        state, stop = Sum(group=decimals[0]), decimals[1]
    atom = _multiplied(tokens, Atom(state.value, stop, 1, False, "spelled"), lex)
    return replace(atom, scale=atom.scale * scale, value=whole(atom.value))


def _step(tokens: list[Token], position: int, lex: Words, state: Sum, joins: bool, inside: bool):
    """Try to add the word at ``position``, over a hyphen or an "and"; None when the number has ended."""
    joined = False
    tens = state.group is not None and state.group % 100 in range(20, 100, 10)
    if inside and tokens[position].key == "-" and (tokens[position].glued or tens):
        position += 1
    elif inside and joins and tokens[position].key in lex.ands:
        position, joined = position + 1, True
        if _key(tokens, position) in lex.articles and _key(tokens, position + 1) in lex.parts:
            position += 1
    key = _key(tokens, position)
    if key is None:
        return None
    pieces = [("half", lex.parts[key])] if joined and key in lex.parts else lex.split(key)
    if not inside and key in lex.articles:
        pieces = [("article", 1)]
    if pieces is None or (inside and pieces == [("article", 1)]) or (joined and not _may_join(state, pieces, lex)):
        return None
    trial = replace(state, joined=joined)
    return (trial, position + 1) if all(trial.add(*piece) for piece in pieces) else None


def _may_join(state: Sum, pieces: list[tuple[str, float]], lex: Words) -> bool:
    """An "and" joins a half, what follows a hundred or thousand, and in Dutch a unit and its tens."""
    if pieces[0][0] == "half" or state.group is None or (state.group >= 100 and state.group % 100 == 0):
        return True
    return lex.dutch and 0 < state.group % 100 < 10 and 20 <= pieces[0][1] < 100


def _decimals(tokens: list[Token], value: float, index: int, lex: Words) -> tuple[float, int] | None:
    """Read the "five" of "two point five" when it stands at ``index`` + 1: the number and what comes after it."""
    if value >= 1000 or _key(tokens, index) not in lex.points:
        return None
    digits, place = "", index + 1
    while (digit := _small(tokens, place, lex)) is not None and (digit < 10 or not digits):
        digits, place = digits + str(digit), place + 1
        if digit >= 20 and digit % 10 == 0:  # "point seventy-one"
            place += _key(tokens, place) == "-"
            unit = _small(tokens, place, lex)
            digits, place = (digits[:-1] + str(unit), place + 1) if unit in range(1, 10) else (digits, place)
        if digit >= 10:
            break
    return (float(f"{int(value)}.{digits}"), place) if digits else None


def _small(tokens: list[Token], index: int, lex: Words) -> int | None:
    """Give the value of one spelled number under a hundred."""
    pieces = lex.split(_key(tokens, index) or "-")
    single = pieces is not None and len(pieces) == 1 and pieces[0][0] == "small" and pieces[0][1] < 100
    return int(pieces[0][1]) if single else None


def _key(tokens: list[Token], index: int) -> str | None:
    return tokens[index].key if index < len(tokens) else None


def _kind(tokens: list[Token], index: int) -> str | None:
    return tokens[index].kind if index < len(tokens) else None
