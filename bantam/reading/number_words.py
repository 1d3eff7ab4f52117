"""The number words of each language, compiled once from ``lexicon_numbers``, and how compounds are cut up and added."""

import math
from dataclasses import dataclass

from bantam.reading import lexicon_numbers as lexicon
from bantam.reading.number_tokens import Phrases, spellings, table, words
from bantam.reading.types import LANGUAGES, Language

_MOST_KNOWN = 20_000  # remembered words per language: a hostile visitor must not fill the memory
_LONGEST_KNOWN = 40  # letters of a remembered word


class Words:
    """The number words of one language, ready for lookup."""

    def __init__(self, language: Language) -> None:
        """Build the lookups; done once per language."""
        self.articles = words(lexicon.ARTICLES[language])
        self.ands = words(lexicon.ANDS[language])
        self.points = words(lexicon.POINTS[language])
        self.halves = words(lexicon.HALVES[language])
        quarters = dict.fromkeys(words(lexicon.QUARTERS[language]), 0.25)
        self.parts: dict[str, float] = dict.fromkeys(self.halves, 0.5) | quarters
        self.fractions = table(lexicon.FRACTIONS[language])
        self.multipliers = table(lexicon.MULTIPLIERS[language])
        for word, (factor, _) in lexicon.CURRENCY_MULTIPLIERS.items():
            self.multipliers.setdefault(word, factor)
        few = table(lexicon.FEW[language])
        self.few = Phrases({str(value): "|".join(p for p in few if few[p] == value) for value in set(few.values())})
        self.ordinals = words(lexicon.ORDINALS[language])
        self.dutch = language == "nl"
        self._elision = lexicon.ELISIONS.get(language, ("", ""))
        self._pieces = self._compound_pieces(language)
        self._longest = max(map(len, self._pieces))
        self._split: dict[str, list[tuple[str, float]] | None] = {}
        self._begins: dict[str, bool] = {}

    def _compound_pieces(self, language: Language) -> dict[str, tuple[str, float]]:
        pieces: dict[str, tuple[str, float]] = {w: ("small", v) for w, v in table(lexicon.SMALL[language]).items()}
        pieces |= {w: ("big", v) for w, v in table(lexicon.THOUSANDS[language]).items()}
        pieces[lexicon.HUNDREDS[language]] = ("hundred", 100)
        inside = dict.fromkeys(spellings(lexicon.HUNDREDS[language]), ("hundred", 100.0))
        if language != "en":
            inside |= dict.fromkeys(self.articles, ("article", 1))
            inside |= dict.fromkeys(self.halves, ("half", 0.5))
        inside |= {word: ("big", v) for word, v in self.multipliers.items() if v >= 1e6 and len(word) > 5}
        if language == "nl":
            inside |= dict.fromkeys(self.ands, ("and", 0)) | {"anderhalf": ("small", 1.5)}
        return pieces | inside

    def begins(self, word: str) -> bool:
        """Tell whether a number can begin with this word."""
        known = self._begins.get(word)
        if known is None:
            single = word in self.articles or word in self.fractions or self.few.may_begin(word)
            stem = word[:-3] if word.endswith("tal") else word  # "tiotal"
            known = single or self.split(word) is not None or self.split(stem) is not None
            _remember(self._begins, word, known)
        return known

    def split(self, word: str) -> list[tuple[str, float]] | None:
        """Cut a number word into its pieces: "vijfentwintighonderd" is 5, and, 20, hundred. None for other words."""
        if word in self._split:
            return self._split[word]
        pieces = self._cut(word)
        _remember(self._split, word, pieces)
        return pieces

    def under_hundred(self, word: str) -> int | None:
        """Give the value of a spelled whole number from 2 to 99 in one word: "tweeëntwintig", "forty"."""
        pieces, state = self.split(word), Sum()
        if not pieces or pieces == [("article", 1)] or not all(state.add(*piece) for piece in pieces):
            return None
        return int(state.value) if state.value == int(state.value) and 1 < state.value < 100 else None

    def _cut(self, word: str) -> list[tuple[str, float]] | None:
        if word in self._pieces:
            return None if self._pieces[word][0] == "and" else [self._pieces[word]]
        written, whole = self._elision
        word = word.replace(written, whole) if written else word
        pieces, position = [], 0
        while position < len(word):
            for length in range(min(self._longest, len(word) - position), 0, -1):
                piece = self._pieces.get(word[position : position + length])
                if piece is not None:
                    break
            else:
                return None
            if piece[0] == "half" and pieces and pieces[-1][0] == "article":
                pieces.pop()  # "tweeëneenhalf"
            pieces.append(piece)
            position += length
        return pieces if pieces and pieces[-1][0] != "and" else None


def _remember(known: dict, word: str, value: object) -> None:
    if len(known) < _MOST_KNOWN and len(word) <= _LONGEST_KNOWN:
        known[word] = value


WORDS: dict[Language, Words] = {language: Words(language) for language in LANGUAGES}


_LARGEST = 10**12  # no amount in a conversation is larger, and it keeps floats finite


@dataclass(slots=True)
class Sum:
    """A number being added up, word by word; ``add`` says whether the next piece still belongs to it."""

    total: float = 0
    group: float | None = None
    last: float = math.inf
    joined: bool = False

    def add(self, kind: str, value: float) -> bool:
        if kind == "and":
            was_joined, self.joined = self.joined, True
            return not was_joined and (self.group is not None or self.total > 0)
        added = getattr(self, f"_{'small' if kind == 'article' else kind}")(value)
        self.joined = False
        return added

    def _small(self, value: float) -> bool:
        group = self.group
        if group is None:
            self.group = value
            return self.total == 0 or value > 0
        rest = group % 100
        fits = (rest == 0 and group > 0) or (rest >= 20 and rest % 10 == 0 and value < 10)
        if (fits and value > 0) or (self.joined and 0 < rest < 10 and 20 <= value < 100):
            self.group = group + value
            return True
        return False

    def _hundred(self, _: float) -> bool:
        if self.group is not None and not 0 < self.group < 100:
            return False
        self.group = (self.group or 1) * 100
        return True

    def _big(self, value: float) -> bool:
        if (value >= self.last and self.group is not None) or self.total >= _LARGEST:
            return False
        if self.group is None:
            self.total = (self.total or 1) * value
        else:
            self.total += self.group * value
        self.group, self.last = None, value
        return True

    def _half(self, value: float) -> bool:
        if not self.joined:
            return False
        if self.group is None:
            self.total += value * self.last
        else:
            self.group += value
        return True

    @property
    def value(self) -> float:
        return self.total + (self.group or 0)
