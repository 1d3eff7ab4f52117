"""The visitor's name, out of a sentence or as a bare answer."""

import re
from functools import cache
from itertools import islice
from typing import NamedTuple

from bantam.reading import lexicon_contact as lexicon
from bantam.reading import lexicon_names
from bantam.reading.cues import Cue, Cues
from bantam.reading.folding import fold, folded, words
from bantam.reading.lexicon_talk import TALK
from bantam.reading.types import Asked, Detail, Language

LONGEST_NAME = 5  # words: "Anna Maria van der Berg"
MOST_CUES = 8  # cues tried in one text
MOST_PARTS = 20  # parts of a text that are tried as a bare name
CUE_CONTEXT = 20  # characters before a cue that are looked at
COMPANY_WORD = re.compile(r"['’][tsn](?=[ \u00a0][^\W\d_])|[^\W_](?:[^\W_]|['’.&+\-](?=[^\W_]))*|&|\+")
_WORD = re.compile(r"(?:[^\W\d_]\.)+(?=[ \u00a0][^\W\d_])|[^\W\d_](?:[^\W_]|['’.\-](?=[^\W\d_]))*")
_SENTENCE = re.compile(r"[^,;!?\n|/]+")
_LETTERS = re.compile(r"\w+")
_PART_END = re.compile(r"[,;:!?.\n]")
_AFTER_CUE = re.compile(r"[ \u00a0:]{0,3}")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")
_LONG_LETTER = re.compile(r"(.)\1+")
_TITLE = re.compile(
    r"(?:(?:mr|mrs|ms|dr|dhr|mw|mevr|mevrouw|meneer|herr|fru|mister|miss|drs|ir|ing)\b\.?[ \u00a0]){1,2}",
    re.IGNORECASE,
)
_CAPITAL_INSIDE = re.compile(r"(?<=['’-])[^\W\d_]|(?<=\bmc)[^\W\d_]", re.IGNORECASE)


class Word(NamedTuple):
    """One word of the text as written, and its folded form."""

    text: str
    folded: str
    start: int
    end: int


def read_name(text: str, language: Language, *, asked: Asked) -> Detail | None:
    """Read the visitor's name.

    Args:
        text: what the visitor wrote; addresses and numbers already blanked out.
        language: en, nl or sv.
        asked: after "name" a bare name counts, also in lower case.
    """
    span = _after_cue(text, language, asked) or _before_word(text, language)
    if span is None and asked == "name":
        span = _bare_name(text, language)
    if span is None:
        return None
    start, end = span
    return Detail("name", normalised_name(text[start:end]), None, start, end, text[start:end])


def normalised_name(written: str) -> str:
    """Set capitals as names have them: "jan de vries" is Jan de Vries, "o'brien" O'Brien; mixed case stays."""
    words = written.replace("’", "'").split()
    return " ".join(_cased(word, index > 0) for index, word in enumerate(words))


def _cased(word: str, may_be_particle: bool) -> str:
    lower = word.lower()
    if _INITIALS.fullmatch(word):
        return word.upper()
    if (
        may_be_particle
        and lower.strip("'") in lexicon_names.PARTICLES
        and not (word[0].isupper() and word[1:].islower())
    ):
        return lower
    if not (word.islower() or (word.isupper() and len(word) > 3)):
        return word
    if lower.startswith("ij"):
        return "IJ" + lower[2:]
    cased = lower[:1].upper() + lower[1:]
    return _CAPITAL_INSIDE.sub(lambda letter: letter.group().upper(), cased) if len(lower) > 4 else cased


def words_from(text: str, start: int, pattern: re.Pattern[str], most: int) -> list[Word]:
    """The words from a place on, as long as only a single space parts them."""
    found: list[Word] = []
    place = start
    while len(found) < most:
        match = pattern.match(text, place)
        if not match:
            break
        found.append(Word(match.group(), fold(match.group()).strip("'"), match.start(), match.end()))
        place = match.end() + (text[match.end() : match.end() + 1] in (" ", "\u00a0"))
        if place == match.end():
            break
    return found


def _name_run(text: str, start: int, language: Language, *, lower_case: bool) -> tuple[int, int] | None:
    """The name that begins at ``start``, or None."""
    words = words_from(text, _after_title(text, start), _WORD, LONGEST_NAME + 1)
    if not words or _begins_no_name(words[0], language) or (not lower_case and not words[0].text[0].isupper()):
        return None
    has_capitals = words[0].text[0].isupper()
    taken = 1
    while taken < min(len(words), LONGEST_NAME) and _continues(words, taken, language, has_capitals):
        taken += 1
    while taken > 1 and words[taken - 1].folded in lexicon_names.PARTICLES and words[taken - 1].text.islower():
        taken -= 1
    if taken == 1 and (
        (words[0].folded in lexicon_names.PARTICLES and words[0].text.islower()) or len(words[0].text.rstrip(".")) < 2
    ):
        return None
    return words[0].start, words[taken - 1].end


def _continues(words: list[Word], index: int, language: Language, has_capitals: bool) -> bool:
    word = words[index]
    following = words[index + 1] if index + 1 < len(words) else None
    if word.folded in lexicon_names.PARTICLES and following:
        if following.folded in lexicon.COMPANY_WORDS:
            return False  # "kim van bakkerij smit"
        is_particle = following.text[0].isupper() or following.folded in lexicon_names.PARTICLES or not has_capitals
        is_word = following.folded in lexicon_names.NOT_NAMES[language] and following.text.islower()
        return is_particle and (word.folded in lexicon_names.FAMILY_PARTICLES or not is_word)
    if words[index - 1].folded in lexicon_names.FAMILY_PARTICLES:
        return True  # "van der Meer", whatever a "meer" is
    return not _is_no_name(word, language) and (word.text[0].isupper() or not has_capitals)


def _after_title(text: str, start: int) -> int:
    """Where the name begins behind "dhr." or "Ms"."""
    title = _TITLE.match(text, start)
    return title.end() if title else start


def _begins_no_name(word: Word, language: Language) -> bool:
    return _is_no_name(word, language) or is_talk(word.folded, language)


def is_talk(word: str, language: Language) -> bool:
    """Whether a folded word is one of talk, also drawn out: "okeee"."""
    if word in TALK[language]:
        return True
    short = _LONG_LETTER.sub(r"\1", word)
    return len(word) - len(short) > 1 and short in _short_talk(language)


@cache
def _short_talk(language: Language) -> frozenset[str]:
    return frozenset(_LONG_LETTER.sub(r"\1", word) for word in TALK[language])


def _is_no_name(word: Word, language: Language) -> bool:
    return word.folded in _no_names(language) or any(map(str.isdigit, word.text))


@cache
def _no_names(language: Language) -> frozenset[str]:
    return lexicon_names.NOT_NAMES[language] | lexicon_names.TITLE_WORDS | lexicon.LEGAL_FORMS


@cache
def cues_of(phrases: tuple[str, ...]) -> Cues:
    """The cues of one list, ready for lookup in a folded text."""
    hurried = tuple(phrase.replace("i'm", "im") for phrase in phrases if phrase.startswith("i'm "))
    return Cues({"cue": dict.fromkeys(phrases + hurried)}, inner="'")


def after_cue(text: str, cue: Cue) -> int:
    """Where the words after a cue begin, over a colon and blanks."""
    return _AFTER_CUE.match(text, cue.end).end()


def _after_cue(text: str, language: Language, asked: Asked) -> tuple[int, int] | None:
    plain = folded(text)
    for cues, lower_case in ((lexicon_names.NAME_CUES, True), (lexicon_names.OPEN_NAME_CUES, asked == "name")):
        for cue in islice(cues_of(cues[language]).apart(plain), MOST_CUES):
            span = _name_run(text, after_cue(plain, cue), language, lower_case=lower_case)
            if span and not _is_doubtful(cue, span, text, language, asked):
                return _said_in_full(text, span, language) or span
    return None


def _said_in_full(text: str, span: tuple[int, int], language: Language) -> tuple[int, int] | None:
    """The second name of "Kim, Kim Berg"."""
    first = text[span[0] : span[1]]
    start = span[1] + len(text[span[1] :]) - len(text[span[1] :].lstrip(" ,.…-"))
    return _name_run(text, start, language, lower_case=False) if text.startswith(f"{first} ", start) else None


def _is_doubtful(match: Cue, span: tuple[int, int], text: str, language: Language, asked: Asked) -> bool:
    """After a cue that may mean anything ("met", "it's"), a name must open the text or be asked for."""
    plain = folded(text)
    cue = plain[match.start : match.end].strip(" :")
    before = plain[max(0, match.start - CUE_CONTEXT) : match.start]
    if lexicon_names.COMPANY_NOUNS & set(re.findall(r"\w+", before)[-1:]):
        return True
    name = text[span[0] : span[1]]
    if fold(name.split()[0]) in lexicon.NOT_COMPANIES and not _is_called_so(name, cue, text[span[1] :]):
        return True
    if fold(name.split()[-1]) in lexicon.LEGAL_FORMS:
        return True
    if _legal_form_follows(text, span[1]):
        return True
    if cue in lexicon_names.DOUBTFUL_CUES:
        opening = _PART_END.split(plain[: match.start])[-1] if _speaks_of_name(plain, asked) else plain[: match.start]
        return not all(
            word.group() in lexicon_names.LEAD_INS | {"je", "u", "spreekt"} for word in _LETTERS.finditer(opening)
        )
    return False


def _is_called_so(name: str, cue: str, behind: str) -> bool:
    """Tell "I'm April" from "this is April" and "May 2nd": some months are names too."""
    month = fold(name.split()[0]) in lexicon_names.MONTHS_THAT_ARE_NAMES and name[0].isupper()
    return month and cue not in lexicon_names.DOUBTFUL_CUES and not behind.lstrip()[:1].isdigit()


def _speaks_of_name(plain: str, asked: Asked) -> bool:
    """After the question about the name, and in "the name is wrong, it's Kim", a later part may give it."""
    said = set(_LETTERS.findall(plain))
    return asked == "name" or bool(said & lexicon_names.NAME_NOUNS and not said & lexicon_names.COMPANY_NOUNS)


def _legal_form_follows(text: str, end: int) -> bool:
    following = words_from(text, end + 1, COMPANY_WORD, 1) if text[end : end + 1] == " " else []
    return bool(following) and following[0].folded.replace(".", "") in lexicon.LEGAL_FORMS


@cache
def _name_before(language: Language) -> re.Pattern[str]:
    return whole_words(lexicon_names.NAME_BEFORE[language])


def whole_words(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Match one of the phrases at a given place of a folded text, with the blanks behind it."""
    parts = sorted(map(re.escape, phrases), key=len, reverse=True)
    return re.compile(rf"(?<![\w'])(?:{'|'.join(parts)})(?![\w'])[ \u00a0:]{{0,3}}")


def _before_word(text: str, language: Language) -> tuple[int, int] | None:
    """Read "Lisa här" and "Jan hier" at the start of a text."""
    start = after_lead_ins(text)
    words = words_from(text, start, _WORD, LONGEST_NAME)
    for index, word in enumerate(words[1:4], 1):
        if _name_before(language).match(folded(text), word.start) and not _is_verb(word, text):
            span = _name_run(text, start, language, lower_case=False)
            if span and span[1] == words[index - 1].end:
                return None if words[index - 1].folded in lexicon.TRADES else span
    return _before_place(text, start, language)


def _is_verb(word: Word, text: str) -> bool:
    """Tell "Lisa har" for "här" from the "har" of "Lisa har sagt"."""
    return word.folded == "har" and "ä" not in word.text.lower() and text[word.end : word.end + 2].strip()[:1].isalpha()


def _before_place(text: str, start: int, language: Language) -> tuple[int, int] | None:
    """Read "Lisa från Exempel Bygg här": between the name and the word the employer stands, in capitals."""
    span = _name_run(text, start, language, lower_case=False)
    place = _PLACE.match(text, span[1]) if span else None
    if place and _name_before(language).match(folded(text), place.end()):
        return span
    return span if span and span[0] and _GREETED_PLACE.match(text, span[1]) else None


def after_lead_ins(text: str) -> int:
    """Where the text begins after "hi," and "yes, it's"."""
    place = 0
    for match in re.finditer(r"[\w']+", text):
        if fold(match.group()) not in lexicon_names.LEAD_INS or match.start() - place > 3:
            return match.start()
        place = match.end()
    return len(text)


def _bare_name(text: str, language: Language) -> tuple[int, int] | None:
    """A name that is a whole part of the answer: "lisa andersson, firm.test"."""
    if "?" in text:
        return None
    start = after_lead_ins(text)
    for part in islice(_SENTENCE.finditer(text, start), MOST_PARTS):
        begin = part.start() + len(part.group()) - len(part.group().lstrip(" -.:"))
        span = _name_run(text, begin, language, lower_case=True)
        refused = lexicon.REFUSALS & set(re.findall(r"[\w'/]+", fold(part.group())))
        if refused:
            return None
        rest = text[span[1] : part.end()].strip(" .-)(:") if span else ""
        if span and (not rest.strip() or fold(rest.split()[0]) in _LINKS):
            return span
    return None


_PLACE = re.compile(
    r" (?:from|at|of|with|van|bij|från|fran|på|hos)"
    r"(?: (?:[^\W_a-zåäö][\w&.’'-]*|&|och|and|en|de|het|the)){1,5} "
)
_GREETED_PLACE = re.compile(r" (?:from|at|of|van|bij|från|på|hos)(?: [^\W_a-zåäö][\w&.’'-]*){1,4}[.!,]")
_LINKS = words("from at van bij fran pa hos of here hier har and en och is with ar it's ipv not niet inte")
