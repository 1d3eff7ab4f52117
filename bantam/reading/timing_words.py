"""From text to tagged words of time: the first step of the timing reader.

Every word or phrase of the lexicon becomes one ``Lexeme`` with a one-letter tag; the grammar in timing_rules.py is
written in these letters:

    M month   m "may" (month or verb), "månadsskiftet"   S season   t "fall", "vår" (season or not)   H holiday
    Q quarter   X half-year   D weekday   d weekday only after a preposition   U unit (not week)   k week
    V week-number sign ("v")   h "half of"   N number (low, high)   O ordinal (-1 is last)   L English "last"
    R relative (-1, 0, 1, 2; 3 is "coming")   G "the coming"   P part (0, 1, 2)   Y year   E full date
    T days from now   A as soon as possible   s soon   Z no plan   I "in"   o offset ("over", "om")   F filler   q "for"
    w within   e every   p per   C amount or headcount   B length of something ("contract")   b before   y by   a after
    f from   u until   n not before   z not   i since   c between   v between now and   & and/or   r to   g ago
    J from now   > later   j onwards   l at the latest   K "is over"   ~ about   , / - ' punctuation   ! sentence end
    x any other word   W a period the grammar has read
"""

from typing import NamedTuple

from bantam.reading import lexicon_timing_en
from bantam.reading.timing_lexicon import Lexicon, lexicon, meaning
from bantam.reading.timing_tokens import TimeToken, cut
from bantam.reading.types import Language

# Units of one letter, right behind their digits only: "3d", "2w".
GLUED_UNITS: dict[Language, dict[str, tuple[str, object]]] = {
    "en": {"d": ("U", ("day", True)), "w": ("k", ("week", True)), "y": ("U", ("year", True))},
    "nl": {"d": ("U", ("day", True)), "w": ("k", ("week", True)), "j": ("U", ("year", True))},
    "sv": {"d": ("U", ("day", True)), "v": ("k", ("week", True))},
}
OUR_AFTER = "xFIqrbafu"  # tags of the words after which "vår" is "our" when another word follows


class Lexeme(NamedTuple):
    """One tagged stretch of text; ``value`` depends on the tag (see the module docstring)."""

    tag: str
    value: object
    start: int
    end: int


def tagged(text: str, language: Language) -> list[Lexeme]:
    """Return the text as lexemes, one or more per word, in order."""
    tokens, words = cut(text), lexicon(language)
    lexemes: list[Lexeme] = []
    after, known, begun = 0, words.known, words.begun
    for position, token in enumerate(tokens):
        if position < after:
            continue
        plain = known.get(token.norm) if token.kind == "word" and len(token.norm) > 1 else None
        if plain is not None and token.norm not in begun and token.plain not in begun and len(plain[0]) == 1:
            lexemes.append(Lexeme(*plain, token.start, token.end))  # most words, for speed
            continue
        length, tag, value = _phrase(tokens, position, words) or (1, *(
            _glued_unit(tokens, position, language) or meaning(token, words)))  # fmt: skip
        after = position + length
        start, end = token.start, tokens[after - 1].end
        if len(tag) == 2:  # a phrase that stands for two: "fortnight" is N (2) and k (week)
            lexemes += [Lexeme(tag[0], value[0], start, end), Lexeme(tag[1], value[1], start, end)]
        else:
            lexemes.append(Lexeme(tag, value, start, end))
    if language == "en":
        return _settle_may(text, tokens, lexemes)
    return _settle_our(lexemes) if language == "sv" else lexemes


def _phrase(tokens: list[TimeToken], position: int, words: Lexicon) -> tuple[int, str, object] | None:
    """Return the length, tag and value of the longest listed phrase of several words that begins here."""
    token = tokens[position]
    if not (token.norm in words.begun or token.plain in words.begun) or position + 1 == len(tokens):
        return None
    following = tokens[position + 1]
    entries = words.longer.get((token.norm, following.norm)) or words.longer.get((token.plain, following.plain), ())
    for phrase, tag, value in entries:
        if len(phrase) == 2 or _follows(tokens, position, phrase):
            return len(phrase), tag, value
    return None


def _glued_unit(tokens: list[TimeToken], position: int, language: Language) -> tuple[str, object] | None:
    token = tokens[position]
    if len(token.norm) > 1 or not position or tokens[position - 1].end != token.start:
        return None
    return GLUED_UNITS[language].get(token.norm) if tokens[position - 1].kind == "number" else None


def _follows(tokens: list[TimeToken], position: int, phrase: tuple[str, ...]) -> bool:
    ahead = tokens[position + 2:position + len(phrase)]
    return len(ahead) == len(phrase) - 2 and all(
        word in (token.norm, token.plain) for word, token in zip(phrase[2:], ahead, strict=True))


def _settle_our(lexemes: list[Lexeme]) -> list[Lexeme]:
    """Make the Swedish "vår" after a preposition and before another word "our": "till vår byrå"."""
    if not any(lexeme.tag == "t" for lexeme in lexemes):
        return lexemes
    ahead = [lexeme.tag for lexeme in lexemes[1:]] + [""]
    return [
        Lexeme("x", None, lexeme.start, lexeme.end)
        if lexeme.tag == "t" and ahead[place] == "x" and place and lexemes[place - 1].tag in OUR_AFTER else lexeme
        for place, lexeme in enumerate(lexemes)
    ]


def _settle_may(text: str, tokens: list[TimeToken], lexemes: list[Lexeme]) -> list[Lexeme]:
    """Turn every English "may" into the month or into any other word."""
    if not any(lexeme.tag == "m" for lexeme in lexemes):
        return lexemes
    before = {token.start: tokens[place - 1].norm if place else "" for place, token in enumerate(tokens)}
    settled = []
    for place, lexeme in enumerate(lexemes):
        if lexeme.tag == "m":
            ahead = lexemes[place + 1].tag if place + 1 < len(lexemes) else "!"
            behind = lexemes[place - 1].tag if place else ""
            is_month = _is_month(text[lexeme.start].isupper(), before[lexeme.start], behind, ahead)
            lexeme = Lexeme("M" if is_month else "x", lexeme.value, lexeme.start, lexeme.end)
        settled.append(lexeme)
    return settled


def _is_month(is_capital: bool, word: str, behind: str, ahead: str) -> bool:
    """Return whether "may" is the month, from the word and tag before it and the tag after it."""
    if word in lexicon_timing_en.MAY_BEFORE or ahead in "YO" or (behind and behind in "PONRrb"):
        return True
    if is_capital and word not in ("", ".", "!", "?", "i", "we", "you", "it", "they"):
        return True
    return word in ("", ",", "/", "-") and ahead in "!,N&r/-"
