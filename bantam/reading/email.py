"""E-mail addresses, also as people say them: "lisa at firm dot com", "lisa snabel-a firma punkt se"."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from email_validator import EmailNotValidError, validate_email

from bantam.reading.folding import reading_tokens, words
from bantam.reading.lexicon_contact import COMMON_DOMAINS, TYPED_WRONG
from bantam.reading.types import Asked, Detail

_AT_WORDS = "at|snabel-?a|snabel a|apenstaartje|apestaartje|apestaart"
_AT_SPOKEN = words("at snabel snabela apenstaartje apestaartje apestaart")
_AT = rf"@|[(\[{{] ?(?:{_AT_WORDS}|a) ?[)\]}}]|\b(?:{_AT_WORDS})\b"
_DOT = r"\.|[(\[{] ?(?:dot|punt|punkt|\.) ?[)\]}]|\b(?:dot|punt|punkt|point)\b"
# Every repetition is bounded and is tried beside an "@" only, so the time is linear in the length of the text.
_AT_SIGN = re.compile(_AT, re.IGNORECASE)
_LOCAL = re.compile(
    r"(?<![\w.+-])\w[\w+'-]{0,63}(?:(?:\.| (?:dot|punt|punkt) )[\w+'-]{1,64}){0,4}(?= {0,2}\Z)",
    re.IGNORECASE,
)
_DOMAIN = re.compile(rf" {{0,2}}([\w-]{{1,63}}(?: {{0,2}}(?:{_DOT}) {{0,2}}[\w-]{{1,63}}){{1,4}})", re.IGNORECASE)
_SPOKEN_DOT = re.compile(rf" {{0,2}}(?:{_DOT}) {{0,2}}", re.IGNORECASE)
_NOT_LOCAL = words("me us work look am is are be mail email e-mail working reach contact based here visit found find")
_DOTS = words("dot punt punkt point")
MOST_ADDRESSES = 3
MOST_SIGNS = 24  # tried in one text
LONGEST_LOCAL = 100  # characters before the sign


class _Address(NamedTuple):
    """An address as written, and where it stands in the text."""

    local: str
    at: str
    domain: str
    start: int
    domain_start: int
    end: int


def read_email(text: str, *, asked: Asked) -> tuple[Detail, ...]:
    """Find valid e-mail addresses; a slip in a well-known domain gives a suggestion, the value stays as written."""
    details = (_detail(address, text, asked) for address in _addresses(text))
    return tuple(islice(filter(None, details), MOST_ADDRESSES))


def _addresses(text: str) -> Iterator[_Address]:
    """Look to both sides of each "@" and of each word for it."""
    reached = 0
    for sign in islice(_AT_SIGN.finditer(text), MOST_SIGNS) if _has_at(text) else ():
        domain = _DOMAIN.match(text, sign.end()) if sign.start() >= reached else None
        floor = max(reached, sign.start() - LONGEST_LOCAL)
        local = _LOCAL.search(text, floor, sign.start()) if domain else None
        if local:
            reached = domain.end()
            yield _Address(local.group(), sign.group(), domain[1], local.start(), domain.start(1), domain.end())


def _has_at(text: str) -> bool:
    """Whether the text can hold an address at all: a sign, a bracket or a word for "@"."""
    if any(sign in text for sign in "@([{"):
        return True
    return not _AT_SPOKEN.isdisjoint(token.text for token in reading_tokens(text))


def _detail(written: _Address, text: str, asked: Asked) -> Detail | None:
    spoken = written.at.lower() == "at"
    if spoken and asked != "email" and not _DOTS & set(written.domain.lower().split()):
        return None  # "meet us at firm.com" names a website
    if spoken and written.local.lower() in _NOT_LOCAL:
        return None
    return _checked(written, text)


def _checked(written: _Address, text: str) -> Detail | None:
    domain, end = written.domain, written.end
    plain = _SPOKEN_DOT.sub(".", domain)
    if written.at == "@" and " " in domain and "." in domain.split(" ")[0]:
        plain = domain.split(" ")[0].rstrip(".-")  # "lisa@firm.nl . Thanks": the next sentence is no part of it
        end = written.domain_start + len(plain)
    address = f"{_SPOKEN_DOT.sub('.', written.local)}@{plain}"
    try:
        valid = validate_email(address, check_deliverability=False, globally_deliverable=False, test_environment=True)
    except EmailNotValidError:
        return None
    top = valid.ascii_domain.rsplit(".", 1)
    if len(top) < 2 or top[1] in ("localhost", "local", "invalid") or len(top[1]) < 2 or top[1].isdigit():
        return None
    start = written.start
    return Detail("email", valid.normalized, _suggestion(valid.local_part, valid.domain), start, end, text[start:end])


def _suggestion(local: str, domain: str) -> str | None:
    domain = domain.lower()
    if domain in COMMON_DOMAINS:
        return None
    for right in TYPED_WRONG:
        if _one_slip(domain, right):
            return f"{local}@{right}"
    return None


def _one_slip(written: str, meant: str) -> bool:
    """One letter wrong, missing, extra, or swapped with its neighbour."""
    size = min(len(written), len(meant))
    at = next((i for i in range(size) if written[i] != meant[i]), size)
    rest, wanted = written[at:], meant[at:]
    swapped = rest[:2] == wanted[1::-1] and len(wanted) > 1 and rest[2:] == wanted[2:]
    return written != meant and (rest[1:] == wanted or rest == wanted[1:] or rest[1:] == wanted[1:] or swapped)
