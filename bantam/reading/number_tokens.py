"""Cut a text into number, word and sign tokens, and look phrases up in them.

The one pass of one regular expression is linear: every repetition is bounded or over characters that no
neighbouring part can match. What looks like a number and is none (dates, times, telephone numbers, addresses,
versions) becomes a token of kind "other".
"""

import re
import unicodedata
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from bantam.reading.folding import MOST_TOKENS


def unaccented(word: str) -> str:
    """Drop the accents: "tweeënhalf" becomes "tweeenhalf"."""
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))


def spellings(word: str) -> tuple[str, ...]:
    """Give a word as written and without its accents."""
    plain = unaccented(word)
    return (word,) if plain == word else (word, plain)


def words(source: str) -> frozenset[str]:
    """Build a set from space-separated words, with the unaccented spellings added."""
    return frozenset(spelling for word in source.split() for spelling in spellings(word))


_TOKEN = re.compile(
    r"""
    (?:(?P<bare>(?!(?:om|at|kl|klockan)\b)(?-i:[^\W\d_]+(?![\w.@:/+'’€$£\u0300-\u036f-])))    # most words, for speed
  | (?P<plain>[^\s\w+(.,:;='½¼¾]|_|(?<![0-9])[.,:;](?=\s))                         # most signs, for speed
  | (?P<count>[0-9]{1,3}(?=\s(?:[^\W\d_aApP]|[^\w\s])))                            # most numbers, for speed
  | (?P<other>
        (?:https?://|www\.)\S+ | [\w.+-]{1,64}@[\w.-]+
      | [a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,3}\.(?:com|nl|se|org|net|io|eu|be|uk|nu|shop|app)\b
      | \+[0-9](?:[ ()./-]{0,2}[0-9]){7,14}(?![0-9])                            # +31 6 12345678
      | 0[0-9](?:[ ./-]{0,3}[0-9]){6,12}(?![0-9])                               # 06-12345678
      | \(?[0-9]{3}\)?[-.\x20][0-9]{3}[-.][0-9]{4}(?![0-9])                     # 555-123-4567
      | [0-9]{6}-[0-9]{4}(?![0-9]) | [0-9]{11,}                                 # organisation numbers
      | [0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?![0-9])
      | [0-9]{1,2}(?P<d>[-/.])[0-9]{1,2}(?P=d)(?:[0-9]{4}|[0-9]{2})(?![0-9])
      | (?![1-3]/[2-4](?![0-9/]))[0-9]{1,2}/[0-9]{1,2}(?![0-9/k])               # 24/7, 12/5
      | (?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?![0-9])
      | (?:[01]?[0-9]|2[0-3])\.[0-5][0-9]\x20?(?:uur|u|h)\b
      | \b(?:kl\.?|klockan)\x20?[0-9]{1,2}(?:[:.][0-9]{2})?(?![0-9k])
      | \b(?:om|at)\x20[0-9]{1,2}(?:[:.][0-9]{2})?(?=\x20uur|\x20u\b|\x20?[ap]\.?m\b)
      | (?:1[0-2]|[1-9])(?:[:.][0-9]{2})?\x20?[ap]\.?m\b(?!\.\x20?(?:ex|excl|incl))
      | [1-9][0-9]{3}\x20?(?-i:(?!EX|PM|PA|EU|PJ|KR|MN|PW|NL|OK|IN|IS|MA|OF|EN|NO)[A-Z]{2})(?!\w)   # 1012 AB
      | [0-9]{3}\x20[0-9]{2}(?=\x20(?-i:[A-ZÅÄÖ])[a-zåäö])                        # 113 45 Stockholm
      | \bv[0-9]+(?:\.[0-9]+)+
    )
  | (?P<mark>(?<=[0-9])(?:[,.:;]\x20?[-–—]{1,2}(?![0-9\w])|,=))                   # 5.000,-  5000:-
  | (?P<num>
        [0-9]{1,3}(?:[ \u00a0\u202f\u2009][0-9]{3})+(?![0-9])(?:[.,][0-9]{1,2}(?![0-9]))?
      | [1-3]/[2-4](?![0-9/]) | [0-9]*[½¼¾]
      | [0-9]+(?:[.,'’´][0-9]+)*
      | (?<![\w.,])[.,][0-9]+
    )
  | (?P<word>
        (?:c:a|p\.[^\W\d_]{1,5}\.(?:[^\W\d_]\.)? | fr\.o\.m\.? | [^\W\d_]k[€$£]
      | (?:[^\W\d_]|[\u0300-\u036f])+(?:['’][^\W\d_]{1,3}(?!\w))?)
    )
  | (?P<sign>[^\s\w]|_)
    )\s*                                                                              # at a blank nothing can begin
    """,
    re.VERBOSE | re.IGNORECASE,
)
# A full stop behind one of these ends no sentence.
_ABBREVIATIONS = words(
    "ca max min c ong excl incl exkl inkl ex inc mio mln milj mn approx resp st kr mnd mån pers nr no gem rs"
)
_KINDS = {"bare": "word", "plain": "sign", "count": "num", "d": "other"} | {
    kind: kind for kind in ("other", "mark", "num", "word", "sign")}  # fmt: skip
_LONGEST_NUMBER = 18  # characters; longer ones are account numbers, and would overflow a float
_FRACTION_SIGNS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
_DASHES = frozenset("-–—−‒")


class Token(NamedTuple):
    """One token: ``kind`` is "num", "word", "sign", "mark" or "other"; ``key`` is its lower-case form.

    ``glued`` is True when nothing stands between it and the token before. ``value`` is set for a number; ``decimal``
    is the other reading of "1.250", for "1.250 miljoen".
    """

    kind: str
    key: str
    start: int
    end: int
    glued: bool
    value: float = 0
    decimal: float | None = None


def tokenize(text: str) -> list[Token]:
    """Cut ``text`` into tokens, in order; offsets are into ``text``."""
    tokens: list[Token] = []
    end = -1
    for match in islice(_TOKEN.finditer(text), MOST_TOKENS):
        kind = match.lastgroup
        start, stop = match.span(kind)
        key, kind = _key(text[start:stop]), _KINDS[kind]
        glued, end = start == end, stop
        if kind == "num":
            tokens.append(_number(key, start, stop, glued))
        elif not (key == "." and glued and tokens[-1].kind == "word" and tokens[-1].key in _ABBREVIATIONS):
            tokens.append(Token(kind, key, start, stop, glued))
    return tokens


def _key(raw: str) -> str:
    lowered = raw.lower()
    if lowered.isascii():
        return lowered.replace(".", "") if len(lowered) > 1 and lowered[0] in "pf" else lowered
    return "-" if raw in _DASHES else unicodedata.normalize("NFC", lowered).replace("’", "'")


def _number(key: str, start: int, stop: int, glued: bool) -> Token:
    value, decimal = parse_digits(key) if len(key) <= _LONGEST_NUMBER else (None, None)
    if value is None:
        return Token("other", key, start, stop, glued)
    return Token("num", key, start, stop, glued, value, decimal)


def parse_digits(raw: str) -> tuple[float | None, float | None]:
    """Read digits with separators.

    Three digits behind a separator are thousands, in every language, for people write 1.500 and 1,500 alike.

    Returns:
        The value, None when the separators make no number ("3.6.21"), and the other reading as a decimal where
        there is one ("1.250" is 1250, or 1.25 before "miljoen").
    """
    if raw.isdecimal():
        return int(raw), None
    if "/" in raw:
        return int(raw[0]) / int(raw[2]), None
    if raw[-1] in _FRACTION_SIGNS:
        return (int(raw[:-1]) if raw[:-1] else 0) + _FRACTION_SIGNS[raw[-1]], None
    parts = re.split(r"[^0-9]", raw)
    separators = re.sub(r"[0-9]", "", raw)
    if not parts[0]:
        return float(f"0.{parts[1]}"), None
    return _separated(parts, separators)


def _separated(parts: list[str], separators: str) -> tuple[float | None, float | None]:
    grouped = all(len(part) == 3 for part in parts[1:]) and 1 <= len(parts[0]) <= 3 and len(set(separators)) == 1
    if grouped and parts[0].strip("0"):
        decimal = float(f"{parts[0]}.{parts[1]}") if len(parts) == 2 and separators in ".," else None
        return int("".join(parts)), decimal
    *groups, last = parts
    inner, point = separators[:-1], separators[-1]
    if point not in ".," or point in inner or len(set(inner)) > 1 or any(len(group) != 3 for group in groups[1:]):
        return None, None
    return whole(float(f"{''.join(groups)}.{last}")), None


def whole(value: float) -> float:
    """Give an int where the value is whole, so that 5.0 is 5; rounding noise of multiplication goes."""
    value = round(value, 6)
    return int(value) if value == int(value) else value


def table(source: str) -> dict[str, float]:
    """Build a lookup from "one=1 two=2" or "a few=3|some=3", with the unaccented spellings added."""
    pairs = [part.rsplit("=", 1) for part in (source.split("|") if "|" in source else source.split())]
    found: dict[str, float] = {}
    for word, value in pairs:
        for spelling in spellings(word):
            found.setdefault(spelling, whole(float(value)))
    return found


class Phrases:
    """Phrases of one or more tokens, each with a tag, found forwards or backwards from a token."""

    def __init__(self, tables: dict[str, str]) -> None:
        """Args: tables: tag to "phrase one|phrase two"."""
        self._single: dict[str, str] = {}
        self._longer: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}  # by the first two tokens
        self._last: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for tag, source in tables.items():
            for phrase in filter(None, source.split("|")):
                for spelling in spellings(phrase):
                    self._add(tuple(spelling.split()), tag)
        for entries in (*self._last.values(), *(found for pairs in self._longer.values() for found in pairs.values())):
            entries.sort(key=lambda entry: -len(entry[0]))

    def _add(self, keys: tuple[str, ...], tag: str) -> None:
        self._last.setdefault(keys[-1], []).append((keys, tag))
        if len(keys) == 1:
            self._single.setdefault(keys[0], tag)
        else:
            self._longer.setdefault(keys[0], {}).setdefault(keys[1], []).append((keys, tag))

    def may_begin(self, key: str) -> bool:
        """Tell whether some phrase begins with this token."""
        return key in self._single or key in self._longer

    def places(self, tokens: Sequence[Token]) -> list[int]:
        """List the tokens that may begin a phrase, in order."""
        single, longer = self._single, self._longer
        return [index for index, token in enumerate(tokens) if token.key in single or token.key in longer]

    def at(self, tokens: Sequence[Token], index: int) -> tuple[int, str] | None:
        """Find the longest phrase that begins at ``index``: its length in tokens and its tag."""
        if index >= len(tokens):
            return None
        key = tokens[index].key
        if key in self._longer and index + 1 < len(tokens):
            for keys, tag in self._longer[key].get(tokens[index + 1].key, ()):
                if len(keys) == 2 or _are(tokens, index, keys):
                    return len(keys), tag
        return (1, self._single[key]) if key in self._single else None

    def before(self, tokens: Sequence[Token], index: int, floor: int) -> tuple[int, str] | None:
        """Find the longest phrase that ends just before ``index`` and begins no earlier than ``floor``."""
        if index > floor:
            for keys, tag in self._last.get(tokens[index - 1].key, ()):
                start = index - len(keys)
                if start >= floor and (len(keys) == 1 or _are(tokens, start, keys)):
                    return len(keys), tag
        return None


def _are(tokens: Sequence[Token], start: int, keys: tuple[str, ...]) -> bool:
    """Whether the tokens from ``start`` on are those of a phrase."""
    return start + len(keys) <= len(tokens) and all(
        tokens[start + place].key == key for place, key in enumerate(keys))  # fmt: skip
