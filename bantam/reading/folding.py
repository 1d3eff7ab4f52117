"""Fold a text to plain lower-case letters that keep their places, and split it into words."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

SENTENCE_END = "."
MOST_TOKENS = 600  # two thousand characters of prose have 450: it bounds the time of a hostile text
MOST_FOLDED = 5000  # remembered characters: a hostile text must not fill the memory

_SAME = {
    "\u2019": "'",
    "\u2018": "'",
    "\u00b4": "'",
    "`": "'",
    "\u02bc": "'",
    "\u00a0": " ",
    "\u202f": " ",
    "\u2010": "-",
    "\u2011": "-",
    "\u2012": "-",
    "\u2013": "-",
    "\u2014": "-",
    "\u00f8": "o",
    "\u00e6": "a",
}
_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_\d]+|:[^\W_\d]{1,2}(?![^\W_]))*|[.!?;\n]+(?=\s|$)|\n")


class Token(NamedTuple):
    """A folded word (or ``SENTENCE_END``) and its place in the text."""

    text: str
    start: int
    end: int


def words(source: str) -> frozenset[str]:
    """The words of a lexicon line, as a set."""
    return frozenset(source.split())


class _FoldTable(dict):
    """Character table for ``str.translate`` that is filled as characters come up, one for one."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        folded = _SAME.get(character) or unicodedata.normalize("NFD", character)[0].lower()
        result = folded if len(folded) == 1 else character
        if len(self) < MOST_FOLDED:
            self[code] = result
        return result


_FOLD = _FoldTable()


def fold(text: str) -> str:
    """Lower-case the text without accents; every character keeps its position."""
    return text.translate(_FOLD)


def lower_case(text: str) -> str:
    """Lower-case the text; every character keeps its position and its accent."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)


@lru_cache(maxsize=4)
def folded(text: str) -> str:
    """Fold a whole message, once for all its readers."""
    return fold(text)


@lru_cache(maxsize=4)
def tokenise(text: str) -> tuple[Token, ...]:
    """Split the text into folded words and sentence ends, in order; the readers of one message share the result."""
    return tuple(_token(*found.span(), found.group()) for found in _TOKEN.finditer(folded(text)))


@lru_cache(maxsize=4)
def reading_tokens(text: str) -> tuple[Token, ...]:
    """The tokens that the readers look at: all of them, but of a hostile text the first only."""
    return tokenise(text)[:MOST_TOKENS]


def _token(start: int, end: int, word: str) -> Token:
    if word.isalnum():
        return Token(word, start, end)
    if word[0] in ".!?;\n":
        return Token(SENTENCE_END, start, end)
    return Token(word.replace("'", "").replace(":", ""), start, end)
