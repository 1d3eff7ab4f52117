"""Contact details out of free text: name, company, job title, e-mail, telephone."""

import re
from collections.abc import Sequence
from functools import cache

from bantam.reading import lexicon_contact, lexicon_names
from bantam.reading.authority import title_opens, title_owner
from bantam.reading.email import read_email
from bantam.reading.employer import read_company
from bantam.reading.folding import Token, fold, reading_tokens, words
from bantam.reading.lexicon_authority import LISTS, PATTERNS
from bantam.reading.lexicon_talk import TALK
from bantam.reading.names import after_lead_ins, read_name
from bantam.reading.phone import REGION_BY_LANGUAGE, read_phone
from bantam.reading.phrases import Match, PhraseTable
from bantam.reading.types import Asked, Detail, Language

__all__ = ["REGION_BY_LANGUAGE", "read_contact"]

LONGEST_BARE_TITLE = 5  # words of an answer that is taken as a title though no list has it
LONGEST_BEFORE_TITLE = 40  # characters: "Good morning, Anna Maria van der Berg"
ASKED_FOR_TITLE = frozenset({"authority", "job_title"})
ASKED_FOR_WHO = frozenset({"name", "company"})
_PART = re.compile(r"[^,;:!?\n(]*?(?=[,;:!?\n(]|\.(?:\s|$)|$)")
_TITLE_WORD = re.compile(r"[^\W_](?:[^\s,;/]*[^\W_])?|[&+/]")
_TITLE_BEFORE = re.compile(
    r"(?:\b(?:sr|jr|snr|deputy|assistant|associate|acting|interim|adjunct|biträdande|tf)\b\.?|\w+(?: ?[&/+]| and))"
    r"(?: \w+)? ?$", re.IGNORECASE)  # fmt: skip
_TITLE_BEHIND = re.compile(
    r"(?: ?[/&+] ?| - | and | en | och )(?!(?:i|ik|jag)\b)[\w-]+(?: \w+)?(?=\s*(?:[.,;!]|$))", re.IGNORECASE
)
_PAST = words("formerly before used was forut tidigare var vroeger eerder voorheen")
_COUNTS = words("two three four five several both twee drie vier vijf enkele meerdere tva tre fyra fem flera 2 3 4 5")
_REGION = re.compile(
    r" (?:benelux|nordics?|norden|emea|apac|dach|uk|eu|europe|europa|nederland|sverige)\b", re.IGNORECASE
)
# Words of topics, that no name holds but many a title.
_TOPICS = words("marketing seo ads website email mail business bedrijf company help owner agare eigenaar")
# What may stand before a title that no list has, and between one and its place.
_OPENERS: dict[Language, frozenset[str]] = {
    "en": words("i i'm im i am a an the as my role title job position is it's its just officially work working"),
    "nl": words("ik ben de een mijn mn functie rol titel is het dat als werk gewoon officieel"),
    "sv": words("jag ar en ett min roll titel tjanst det som jobbar bara officiellt"),
}
_PLACES: dict[Language, frozenset[str]] = {
    "en": words("at in for with from here but because who so since where"),
    "nl": words("bij in voor van hier maar sinds waar die"),
    "sv": words("pa pa i for hos har men vid av till sedan sen som"),
}


@cache
def _titles(language: Language) -> PhraseTable:
    listed = [lines for name, lines in PATTERNS[language].items() if name.startswith("title_") and name != "title_self"]
    return PhraseTable({"title": "\n".join([*listed, lexicon_contact.MORE_TITLES[language]])}, LISTS[language])


def read_contact(text: str, language: Language, *, asked: Asked) -> tuple[Detail, ...]:
    """Read the contact details a text gives, each with its own words, in order of appearance.

    Args:
        text: what the visitor wrote.
        language: en, nl or sv; it sets the region of local telephone numbers.
        asked: the open question. A bare name, company or title counts only when it was asked for.

    Returns:
        At most one detail of each kind, but every valid address and telephone number.
    """
    exact = [*read_email(text, asked=asked), *read_phone(text, language, asked=asked)]
    rest = _blanked(text, exact)
    name = read_name(rest, language, asked=asked) or _name_of_address(rest, exact, language)
    title = _read_title(rest, language, asked)
    name = None if name and title and (name.start, name.end) == (title.start, title.end) else name  # "baker here"
    name = name or (_name_before_title(rest, title.start, language) if title else None)
    ends = tuple(detail.end for detail in (name, title) if detail)
    company = read_company(rest, language, asked=asked, after=ends)
    if name and company and _overlap(name, company):
        name = None if asked == "company" else name
        company = company if name is None else None
    found = [*exact, *(detail for detail in (name, title, company) if detail)]
    return tuple(sorted(found, key=lambda detail: (detail.start, detail.end)))


def _name_before_title(rest: str, title_start: int, language: Language) -> Detail | None:
    """Read "Kim Berg, head of sales at …": the capitalised words before the title are all there is."""
    before = rest[:title_start].rstrip()
    bare = before.rstrip(" ,-–")
    name = read_name(bare, language, asked="name") if before != bare and len(bare) < LONGEST_BEFORE_TITLE else None
    return name if name and name.end == len(bare) and name.text[0].isupper() else None


def _name_of_address(rest: str, exact: list[Detail], language: Language) -> Detail | None:
    """Read "kim@… (Kim Berg)": a bare full name that the address repeats."""
    name = read_name(rest.replace("(", ",").replace("<", ","), language, asked="name")
    if name is None or " " not in name.text or not name.text.istitle():
        return None
    addresses = " ".join(fold(detail.value.partition("@")[0]) for detail in exact if detail.kind == "email")
    return name if any(fold(word) in addresses for word in name.text.split() if len(word) > 2) else None


def _blanked(text: str, details: list[Detail]) -> str:
    """Put commas where details stood, so that no name runs into them; positions stay."""
    for detail in details:
        text = text[: detail.start] + "," * (detail.end - detail.start) + text[detail.end :]
    return text


def _overlap(one: Detail, other: Detail) -> bool:
    return one.start < other.end and other.start < one.end


def _read_title(text: str, language: Language, asked: Asked) -> Detail | None:
    tokens = reading_tokens(text)
    for match in _titles(language).find(tokens):
        if match.first and tokens[match.first - 1].text in _COUNTS:
            continue  # "we are three partners"
        if _is_past(match, tokens):
            continue
        owner = title_owner(match, tokens, language, text)
        bare = owner == "unsaid" and (
            asked in ASKED_FOR_TITLE
            or (asked == "opening" and title_opens(match, tokens, language, text))
            or (asked in ASKED_FOR_WHO and _stands_apart(text, tokens[match.first].start, tokens[match.last].end))
        )
        if owner == "visitor" or bare or (asked == "job_title" and match.first < 2):
            start, end = tokens[match.first].start, tokens[match.last].end
            return _title(text, *(_widened(text, start, end) if asked == "job_title" else (start, end)))
    return _bare_title(text, language) if asked == "job_title" else None


def _is_past(match: Match, tokens: Sequence[Token]) -> bool:
    """True for the first title of "I used to be a nurse, now I manage the clinic"."""
    around = {token.text for token in tokens[max(0, match.first - 2) : match.first] + tokens[match.last + 1 :][:1]}
    return bool(around & _PAST)


def _stands_apart(text: str, start: int, end: int) -> bool:
    """Whether a title ends the text behind a comma: "Nina, CEO"."""
    return text[:start].rstrip().endswith((",", "-", "–", "(")) and not text[end:].strip(" .!)")


def _widened(text: str, start: int, end: int) -> tuple[int, int]:
    """Take in what belongs to a title on either side: "Sr. …", "… & owner", "Senior Executive - …"."""
    before, behind = _TITLE_BEFORE.search(text, 0, start), _TITLE_BEHIND.match(text, end) or _REGION.match(text, end)
    return before.start() if before else start, behind.end() if behind else end


def _bare_title(text: str, language: Language) -> Detail | None:
    """The first part of a short answer, when it is no refusal and no sentence."""
    if "?" in text or lexicon_contact.REFUSALS & {token.text for token in reading_tokens(text)}:
        return None
    part = _PART.match(text, after_lead_ins(text)).group()
    start = after_lead_ins(text) + len(part) - len(part.lstrip())
    words = list(_TITLE_WORD.finditer(text, start, start + len(part.strip())))
    while words and fold(words[0].group()) in _OPENERS[language]:
        words.pop(0)
    plain = [fold(word.group()) for word in words]
    stop = next((place for place, word in enumerate(plain) if word in _PLACES[language]), len(words))
    words, plain = words[:stop], plain[:stop]
    if not 0 < len(words) <= LONGEST_BARE_TITLE:
        return None
    known = (lexicon_names.NOT_NAMES[language] | TALK[language]) - _TOPICS - {"and", "en", "och", "of"}
    if known & set(plain) or not any(len(word) > 1 and word.isalpha() for word in plain):
        return None
    return _title(text, words[0].start(), words[-1].end())


def _title(text: str, start: int, end: int) -> Detail:
    return Detail("job_title", " ".join(text[start:end].split()), None, start, end, text[start:end])
