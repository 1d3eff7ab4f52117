"""Listed phrases in a text, found by their first word: a long list costs no more than a short one. Pure."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(r"\w+|//")


class Cue(NamedTuple):
    """A found phrase: the name of its list and where it stands."""

    label: str
    start: int
    end: int


class Cues:
    """Phrases that stand apart: no letter or digit touches them.

    Args:
        lists: name -> phrases, in the spelling of the texts that will be searched (lower case, folded or not). A
            phrase begins with a letter, a digit or "//".
        inner: what else may not touch a phrase: "'" keeps "name" out of "name's".
    """

    def __init__(self, lists: Mapping[str, Iterable[str]], *, inner: str = "") -> None:
        self._by_word: dict[str, list[tuple[str, str]]] = {}
        self._touching = re.compile(rf"[\w{inner}]")
        for label, phrases in lists.items():
            for phrase in phrases:
                self._by_word.setdefault(_WORD.match(phrase).group(), []).append((phrase, label))
        for found in self._by_word.values():
            found.sort(key=lambda pair: -len(pair[0]))

    def all(self, text: str) -> Iterator[Cue]:
        """Find every phrase, in order of the starts; of those that start together the longest first."""
        for word, start in _words(text):
            if word in self._by_word and not (start and self._touching.match(text, start - 1)):
                yield from self._at(text, start, self._by_word[word])

    def _at(self, text: str, start: int, phrases: list[tuple[str, str]]) -> Iterator[Cue]:
        for phrase, label in phrases:
            end = start + len(phrase)
            if text.startswith(phrase, start) and not self._touching.match(text, end):
                yield Cue(label, start, end)

    def apart(self, text: str) -> Iterator[Cue]:
        """Find the phrases that do not overlap, in order; of those that start together the longest."""
        reached = 0
        for cue in self.all(text):
            if cue.start >= reached:
                yield cue
                reached = cue.end


@lru_cache(maxsize=4)
def _words(text: str) -> tuple[tuple[str, int], ...]:
    """The words of a text and their places; the readers of one message share them."""
    return tuple((match.group(), match.start()) for match in _WORD.finditer(text))
