"""The visitor's employer, out of a sentence or as a bare answer."""

import re
from functools import cache
from itertools import islice

from bantam.reading import lexicon_contact as lexicon
from bantam.reading import lexicon_names
from bantam.reading.folding import fold, folded, words
from bantam.reading.lexicon_talk import SPEAKERS
from bantam.reading.names import (
    COMPANY_WORD,
    MOST_CUES,
    MOST_PARTS,
    Word,
    after_cue,
    after_lead_ins,
    cues_of,
    is_talk,
    whole_words,
    words_from,
)
from bantam.reading.types import Asked, Detail, Language

LONGEST_COMPANY = 6
# After these cues a company must show its legal form: "we are" says as often what one is.
_NEED_LEGAL_FORM = frozenset(
    ("we are", "we're", "it's", "this is", "wij zijn", "we zijn", "dat is", "het is", "vi ar", "det ar"))  # fmt: skip
ORDINARY_CONNECTORS = words("and en och of van de der den the i av for voor & + het te ter la le t s n")


def read_company(text: str, language: Language, *, asked: Asked, after: tuple[int, ...] = ()) -> Detail | None:
    """Read the employer.

    Args:
        text: what the visitor wrote; addresses and numbers already blanked out.
        language: en, nl or sv.
        asked: after "company" a bare answer counts.
        after: where a name or title ends, so that "from X", "at X" may follow.
    """
    span = (
        _company_after_cue(text, language, asked)
        or _company_after_link(text, language, after)
        or _with_legal_form(text)
        or (_bare_company(text, language) if asked == "company" else None)
    )
    if span is None:
        return None
    start, end = span
    return Detail("company", " ".join(text[start:end].split()), None, start, end, text[start:end])


def _company_after_cue(text: str, language: Language, asked: Asked) -> tuple[int, int] | None:
    plain = folded(text)
    for cues, lower_case in ((lexicon.COMPANY_CUES, True), (lexicon.OPEN_COMPANY_CUES, asked == "company")):
        for cue in islice(cues_of(cues[language]).apart(plain), MOST_CUES):
            needs_form = plain[cue.start : cue.end] in _NEED_LEGAL_FORM
            span = _company_run(text, after_cue(plain, cue), language, lower_case=lower_case and not needs_form)
            if span is None or _is_talk(text, span, language):
                continue
            if not needs_form or asked == "company" or _ends_legal(text, span):
                return span
    return None


# Before a bare answer, and the articles that may belong to one: "for Delta Bouw", "de groene hoek".
_BEFORE_BARE = {"en": words("at for from with"), "nl": words("bij voor namens"), "sv": words("hos pa for fran")}
_ARTICLES = words("de het the den")
_AFTER_NAME = re.compile(r"(?: (?:here|hier|här)(?=,))?[ ,(]{0,3}", re.IGNORECASE)
_FORMERLY, _NOW = words("formerly previously voorheen vroeger eerder tidigare forr fore"), words("now nu today")
_FAR_PLACE = re.compile(r"(?:up|over|down|out|based|located|gevestigd) in \w+(?: \w+)?", re.I)
_BEFORE_IN = words("up over down out based located gevestigd")
_SURNAME_CONNECTORS = words("de der den ter van vd")
_TRADE = re.compile(rf"(?:{'|'.join(sorted(lexicon.COMPANY_WORDS))})\b")


@cache
def _links(language: Language) -> re.Pattern[str]:
    return whole_words(lexicon.EMPLOYER_LINKS[language])


def _company_after_link(text: str, language: Language, after: tuple[int, ...]) -> tuple[int, int] | None:
    for end in after:
        place = _AFTER_NAME.match(text, end).end()
        match = _links(language).match(folded(text), place)
        trade = match and _TRADE.match(folded(text), match.end())
        span = _company_run(text, match.end(), language, lower_case=bool(trade)) if match else None
        if span:
            return span
    return None


def _company_run(text: str, start: int, language: Language, *, lower_case: bool) -> tuple[int, int] | None:
    words = words_from(text, start, COMPANY_WORD, LONGEST_COMPANY + 1)
    while (
        words
        and words[0].folded in ("the", "het", "de", "bedrijf", "foretaget", "company", "a", "een", "ett", "en")
        and not lower_case
    ):
        if not words[0].text[0].islower():
            break
        words = words[1:]
    if not words:
        return None
    capital = words[0].text[0].isupper() or (
        words[0].text[0].isdigit() and len(words) > 1 and words[1].text[0].isupper()
    )
    if not capital and (not lower_case or words[0].folded in lexicon_names.NOT_NAMES[language]):
        return None
    taken = 1
    while taken < min(len(words), LONGEST_COMPANY) and _company_continues(words, taken, language, capital):
        taken += 1
    while taken > 1 and words[taken - 1].folded in ORDINARY_CONNECTORS:
        taken -= 1
    if all(word.folded in lexicon.NOT_COMPANIES for word in words[:taken]):
        return None
    return words[0].start, _with_full_stop(text, words[taken - 1])


def _company_continues(words: list[Word], index: int, language: Language, capital: bool) -> bool:
    word = words[index]
    if word.folded.replace(".", "") in lexicon.LEGAL_FORMS:
        return True
    if word.folded in ORDINARY_CONNECTORS and index + 1 < len(words):
        if not capital and word.folded in _SURNAME_CONNECTORS:
            return words[index + 1].folded not in lexicon_names.NOT_NAMES[language] | _SURNAME_CONNECTORS - {"de"}
        return (
            not words[index + 1].text[0].islower() and words[index + 1].folded not in lexicon_names.NOT_NAMES[language]
        )
    if not capital:
        return word.folded not in lexicon_names.NOT_NAMES[language]
    return (
        not word.text[0].islower()
        and (word.folded not in lexicon_names.NOT_NAMES[language] or word.text.istitle())
        and word.text != "I"
    )


def _is_talk(text: str, span: tuple[int, int], language: Language) -> bool:
    """Whether most words are words of talk ("sounds good to me"); names of companies end with a capital."""
    found = [match.group() for match in COMPANY_WORD.finditer(text, *span)]
    plain = [fold(word).strip("'") for word in found]
    if plain[-1].replace(".", "") in lexicon.LEGAL_FORMS:
        return False
    if found[1:] and found[-1][0].isupper():
        return found[0].islower() and is_talk(plain[0], language)  # "tis Kim ipv Karin" is no company
    telling = [word for word in plain if word not in ORDINARY_CONNECTORS]
    talk = sum(is_talk(word, language) or word in lexicon_names.NOT_NAMES[language] for word in telling)
    return talk * 2 > len(telling) or not SPEAKERS[language].isdisjoint(plain)


def _with_full_stop(text: str, last: Word) -> int:
    """Keep the dot of "B.V." and "Inc."."""
    dotted = last.folded.replace(".", "") in lexicon.LEGAL_FORMS and (
        "." in last.text or last.folded in ("inc", "ltd", "co", "corp")
    )
    return last.end + (dotted and text[last.end : last.end + 1] == ".")


def _ends_legal(text: str, span: tuple[int, int]) -> bool:
    return fold(text[span[0] : span[1]].split()[-1]).replace(".", "") in lexicon.LEGAL_FORMS


_LEGAL = re.compile(
    r"(?<![\w.])(?:B\.?V\.?|N\.?V\.?|VOF|V\.O\.F\.?|AB|HB|Ltd\.?|Limited|GmbH|Inc\.?|LLC|LLP|PLC|plc|Oy|ApS)(?![\w])"
)


def _with_legal_form(text: str) -> tuple[int, int] | None:
    """Read "Norrsken AB" wherever it stands: the capitalised words before a legal form."""
    for count, match in enumerate(_LEGAL.finditer(text)):
        if count == MOST_CUES:
            break
        before = re.findall(r"\S+", text[max(0, match.start() - 60) : match.start()])[-4:]
        taken: list[str] = []
        for word in reversed(before):
            if not (word[0].isupper() or word[0].isdigit() or word == "&") or word[-1] in ",.;:!?":
                break
            if fold(word) in lexicon.NOT_COMPANIES and not taken:
                break
            taken.insert(0, word)
        if (
            taken
            and taken[0] != "&"
            and any(word[0].isalpha() for word in taken)
            and taken[0] not in ("Hi", "Hoi", "Hej", "I", "We", "Wij", "Vi")
        ):
            start = (
                text.rindex(taken[0], 0, match.start()) if len(taken) == 1 else _start_of(text, taken, match.start())
            )
            return start, match.end()
    return None


def _start_of(text: str, words: list[str], before: int) -> int:
    place = before
    for word in reversed(words):
        place = text.rindex(word, 0, place)
    return place


# A full stop ends a part, behind a longer word: "St. …" and "Dr. …" go on.
_COMPANY_PART = re.compile(r"(?:[^,;!\n.]|(?<!\w{4})\.|\.(?=\S))+")


_IS_CALLED = words("heet heter")


def _bare_company(text: str, language: Language) -> tuple[int, int] | None:
    if "?" in text:
        return None
    start = after_lead_ins(text)
    for part in islice(_COMPANY_PART.finditer(text[start:]), MOST_PARTS):
        words = words_from(
            text, start + part.start() + len(part.group()) - len(part.group().lstrip()), COMPANY_WORD, LONGEST_COMPANY
        )
        plain = {word.folded for word in words}
        if not words or lexicon.REFUSALS & plain:
            return None
        if words[0].folded in _FORMERLY:
            continue
        while len(words) > 1 and words[0].folded in _BEFORE_BARE[language] | _NOW:
            words = words[1:]
        words = _before_place(words)
        called = [index for index, word in enumerate(words) if index and word.folded in _IS_CALLED]
        if called:  # "De Molen heet de zaak": the rest names the thing, not the company
            words = words[: called[0]]
            return words[0].start, words[-1].end
        begins = words[1] if len(words) > 1 and words[0].folded in _ARTICLES else words[0]
        if begins.folded in lexicon_names.NOT_NAMES[language] and begins.text.islower():
            continue
        rest = text[words[-1].end : start + part.end()].strip(" .")
        rest = "" if _FAR_PLACE.fullmatch(rest) else rest
        span = words[0].start, _with_full_stop(text, words[-1])
        if words[-1].text.islower() and words[-1].folded in lexicon_names.NOT_NAMES[language]:
            continue  # "… is what it's called"
        if not rest and not _is_talk(text, span, language):
            return span
    return None


def _before_place(words: list[Word]) -> list[Word]:
    """Leave out the "up in Carlisle" behind a name."""
    for place in range(1, len(words) - 1):
        if words[place].folded in _BEFORE_IN and words[place + 1].folded == "in":
            return words[:place]
    return words
