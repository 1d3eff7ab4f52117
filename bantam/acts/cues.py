"""Cues: words and phrases that mean the same for telling acts apart, per language. Pure.

A model learns from examples that "how much" asks a price; that "what's the damage" does too is knowledge, and stands
in the lexicons: phrases separated by "|"; "*" at the end of a word stands for any ending; "_" before and after a phrase
says that nothing else stands in the message.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from bantam.acts import lexicon_en, lexicon_nl, lexicon_sv
from bantam.reading.types import Language

_LEXICONS = {"en": lexicon_en.CUES, "nl": lexicon_nl.CUES, "sv": lexicon_sv.CUES}
# What is long is a story: the first words say what it does.
MAX_CHARACTERS = 400
_WORD = re.compile(r"\w+|[^\w\s.;:()\"'’\-]")


class _Phrase(NamedTuple):
    """A phrase of a cue: its words, which of them are only beginnings, and whether it must be the whole message."""

    cue: int
    words: tuple[str, ...]
    open: tuple[bool, ...]
    alone: bool

    def stands(self, tokens: list[str], start: int) -> bool:
        """True when the phrase stands in the tokens from `start` on."""
        end = start + len(self.words)
        if end > len(tokens) or (self.alone and _has_words(tokens[:start] + tokens[end:])):
            return False
        pairs = zip(tokens[start:end], self.words, self.open, strict=True)
        return all(token.startswith(word) if is_open else token == word for token, word, is_open in pairs)


class _Index(NamedTuple):
    """Phrases by their first word, whole or as a beginning."""

    names: tuple[str, ...]
    whole: dict[str, list[_Phrase]]
    beginnings: dict[str, list[_Phrase]]

    def candidates(self, token: str) -> Iterator[_Phrase]:
        yield from self.whole.get(token, ())
        for length in range(1, len(token) + 1):
            yield from self.beginnings.get(token[:length], ())


def cues_of(text: str, language: Language) -> list[str]:
    """Names of the cues in a text; linear in its length.

    Args:
        text: the visitor's words.
        language: whose lexicon to use.

    Returns:
        Each cue once, in the order of the lexicon.
    """
    tokens = [token[:30] for token in _WORD.findall(text[:MAX_CHARACTERS].lower())]
    index = _index(language)
    found = {
        phrase.cue
        for start, token in enumerate(tokens)
        for phrase in index.candidates(token)
        if phrase.stands(tokens, start)
    }
    return [index.names[cue] for cue in sorted(found)]


@cache
def _index(language: Language) -> _Index:
    lexicon = _LEXICONS[language]
    index = _Index(tuple(lexicon), defaultdict(list), defaultdict(list))
    for cue, phrases in enumerate(lexicon.values()):
        for phrase in map(str.strip, phrases.split("|")):
            parsed = _parse(cue, phrase)
            if parsed:
                (index.beginnings if parsed.open[0] else index.whole)[parsed.words[0]].append(parsed)
    return index


def _has_words(tokens: list[str]) -> bool:
    return any(map(str.isalnum, tokens))


def _parse(cue: int, phrase: str) -> _Phrase | None:
    alone, words, is_open = phrase.startswith("_"), [], []
    for part in phrase.strip("_").lower().split():
        pieces = _WORD.findall(part.rstrip("*"))
        words += pieces
        is_open += [False] * (len(pieces) - 1) + [part.endswith("*")] * bool(pieces)
    return _Phrase(cue, tuple(words), tuple(is_open), alone) if words else None
