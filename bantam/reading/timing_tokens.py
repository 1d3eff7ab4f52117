"""Cut a text into the words, numbers, dates and signs that the timing reader looks at."""

import re
import unicodedata
from itertools import islice
from typing import NamedTuple

from bantam.reading.folding import MOST_TOKENS

TOKEN = re.compile(
    r"(?:(?P<bare>(?-i:[^\W\d_]+(?![\w.'’])))"  # most words, for speed
    r"|(?P<sign>[^\w\s'’])"
    r"|(?P<whole>\d+(?!\S)(?! \.))"
    r"|(?P<date>(?<![\d.,/-])(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})"
    r"|\d{1,2} ?\. ?\d{1,2} ?\. ?(?:\d{4}|\d{2})|20\d\d[-/]\d{1,2}|\d{1,2}[-/]20\d\d)"
    r"(?![\d-])(?![/.]\d))"
    r"|(?P<clock>(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?!\d))"
    r"|(?P<amount>\d{1,3}(?:[.,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?(?:k|tkr|kkr|mkr|x|%|pcm)\b)"
    r"|(?P<ordinal>\d{1,2}(?:st|nd|rd|th|ste|de|e|:e|:a|:de)(?![^\W_]))"
    r"|(?P<number>\d+(?:[.,]\d+)?)"
    r"|(?P<abbreviation>(?:fr|[^\W\d_])(?:\.[^\W\d_]){1,4}(?![^\W_])\.?)"
    r"|(?P<word>['’]?[^\W\d_]+(?:['’][^\W\d_]+)*)"
    r"|(?P<mark>[^\w\s]|_))\s*", re.IGNORECASE)

SHORT_CUTS = {"bare": "word", "sign": "mark", "whole": "number"}
OVER = frozenset({"over", "done", "finished", "behind"})  # "the summer's over"
MARKS = {
    ".": "!", "!": "!", "?": "!", ";": "!", ",": ",", "(": ",", ":": ",", "-": "-", "–": "-", "—": "-", "/": "/",
    "'": "'", "’": "'", "~": "~", "±": "~", "€": "C", "$": "C", "£": "C", "%": "C", "[": "F", "]": "F",
}  # fmt: skip


class TimeToken(NamedTuple):
    kind: str
    norm: str  # lower case
    plain: str  # without accents too
    start: int
    end: int


def fold(word: str) -> str:
    """Return a word without its accents: people type "nasta" and "vóór"."""
    if word.isascii():
        return word
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))


def cut(text: str) -> list[TimeToken]:
    found = []
    for match in islice(TOKEN.finditer(text), MOST_TOKENS):
        kind = match.lastgroup
        start, end = match.span(kind)
        norm = text[start:end].lower()
        if kind in SHORT_CUTS:
            kind = SHORT_CUTS[kind]
        elif kind == "abbreviation":
            norm = norm.replace(".", "")
        elif kind == "word":
            norm = norm.replace("’", "'").lstrip("'")
        if norm in OVER and found and found[-1].norm.endswith("'s"):
            found[-1:] = _parted(found[-1])
        found.append(TimeToken(kind, norm, norm if norm.isascii() else fold(norm), start, end))
    return found


def _parted(token: TimeToken) -> list[TimeToken]:
    """Part "summer's" in two, before "over"."""
    noun, middle = token.norm.removesuffix("'s"), token.end - 2
    return [TimeToken("word", noun, fold(noun), token.start, middle), TimeToken("word", "is", "is", middle, token.end)]
