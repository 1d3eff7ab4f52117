"""What one message states: every reader run once over the text, and the result as the contract writes it. Pure."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import Any

from bantam.reading.authority import read_authority
from bantam.reading.company_size import read_company_size
from bantam.reading.contact import read_contact
from bantam.reading.corrections import Correction, read_correction
from bantam.reading.money import Budget, read_budget
from bantam.reading.quote import read_open_to_quote
from bantam.reading.sector import read_sector
from bantam.reading.service import read_goal, read_service
from bantam.reading.timing import read_start
from bantam.reading.types import Asked, Detail, Language, Role, Service, Size, Timing

Vocabulary = Mapping[str, Mapping[Language, Sequence[str]]]

BANT = ("need", "budget", "authority", "timing")
CONTACT = ("name", "company", "email", "phone", "job_title")

# Each by a reader of its own, and those whose old value may be taken back for a new one of the same kind.
_READ_ALONE = ("need", "budget", "authority", "timing", "company_size")
_CORRECTED: tuple[Asked, ...] = ("need", "budget", "timing", "company_size")
_NAME_WORD = re.compile(r"\b(?:name|names|naam|namn|namnet|heter|heet)\b", re.IGNORECASE)

# One number is one fact. Where two readers claim the same characters, the most specific shape wins: after another
# question than the budget, an amount counts only with evidence that it is money.
_PRECEDENCE = ("email", "phone", "budget", "timing", "company_size")


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing a message states.

    Attributes:
        question: key of the question it answers.
        status: as in bantam.answers.Answer.
        value: typed value, JSON-ready, in the shape bantam.answers.Answer documents.
        evidence: the exact words.
        start, end: offsets of the words in the text; 0, 0 for a status that came from the act alone.
    """

    question: str
    status: str
    value: Mapping[str, Any] = field(default_factory=dict)
    evidence: str = ""
    start: int = 0
    end: int = 0


Facts = Mapping[str, Fact]


@dataclass(frozen=True, slots=True)
class Words:
    """The marketer's own words, from the playbook: extra ones per service, and those that name a sector or region."""

    services: Vocabulary = field(default_factory=dict)
    sectors: Vocabulary = field(default_factory=dict)
    regions: Vocabulary = field(default_factory=dict)


def read_facts(
    text: str, language: Language, *, asked: Asked, today: date, words: Words | None = None
) -> dict[str, Fact]:
    """Read every fact a message states; only what the text says.

    Args:
        text: the visitor's words, any Unicode string.
        language: "en", "nl" or "sv".
        asked: the open question; a bare "20" is people after company_size and an amount after budget.
        today: the day the words were said, for relative dates.
        words: the marketer's own vocabulary; the built-in one alone when None.

    Returns:
        Facts by question; one amount fills one fact only.
    """
    words = words or Words()
    read = partial(_read, language=language, today=today, words=words)
    found = [
        *(read(question, text, asked=asked) for question in _READ_ALONE),
        *map(_detail, read_contact(text, language, asked=asked)),
        _word("sector", read_sector(text, language, words.sectors), text),
        _word("region", read_sector(text, language, words.regions), text),
    ]
    stated = [fact for fact in found if fact]
    parts = read_correction(text, language)
    stated = _with_new_values(stated, parts, text, asked, read) if parts else stated
    return _without_overlaps(_apart_from_name(stated, text, asked, read))


def _apart_from_name(stated: list[Fact], text: str, asked: Asked, read: Callable[..., Fact | None]) -> list[Fact]:
    """Read the timing without the name when a month is one: "I'm April, we start in June"."""
    name, timing = (next((one for one in stated if one.question == key), None) for key in ("name", "timing"))
    if name is None or timing is None or not (timing.start < name.end and name.start < timing.end):
        return stated
    rest = text[: name.start] + "," * (name.end - name.start) + text[name.end :]
    again = read("timing", rest, asked=asked)
    return [one for one in stated if one is not timing] + ([again] if again else [])


def _read(question: str, text: str, *, asked: Asked, language: Language, today: date, words: Words) -> Fact | None:
    """Read the one fact of a question out of a text."""
    if question == "need":
        return _need(read_service(text, language, asked=asked, vocabulary=words.services), text, language, asked)
    if question == "budget":
        return _budget(read_budget(text, language, asked=asked, today=today), text, language, asked)
    if question == "authority":
        return _authority(read_authority(text, language, asked=asked))
    if question == "timing":
        return _timing(read_start(text, language, today, asked=asked))
    if question == "company_size":
        return _size(read_company_size(text, language, asked=asked))
    details = read_contact(text, language, asked=asked)
    return next((_detail(detail) for detail in details if detail.kind == question), None)


def _with_new_values(
    found: list[Fact], parts: Correction, text: str, asked: Asked, read: Callable[..., Fact | None]
) -> list[Fact]:
    """Of a value that is taken back for another of its kind the other counts, whatever was asked."""
    new = [fact for question in _CORRECTED if (fact := _new_value(question, parts, asked, read))]
    if not new and _says_name(parts, asked):
        new = [fact for fact in (_new_value("name", parts, asked, read),) if fact]
    if not new:
        return found
    changed = {fact.question for fact in new}
    if asked in CONTACT and asked not in changed and read(asked, text, asked="opening") is None:
        changed.add(asked)  # "sorry, May, not March" is nobody's name
    kept = [fact for fact in found if fact.question not in changed]
    return kept + [replace(fact, evidence=text[fact.start : fact.end]) for fact in new]


def _new_value(question: Asked, parts: Correction, asked: Asked, read: Callable[..., Fact | None]) -> Fact | None:
    """The value in the words that stand, when the words taken back hold one of the same kind."""
    old, new = (read(question, part, asked=question) for part in parts)
    if not (old and new and old.status == new.status == "stated"):
        return None
    if question == "need" and not (old.value["service"] and new.value["service"] not in (None, "other")):
        return None
    # A bare number says not what it counts: "35, not 53".
    if question in ("budget", "company_size") and asked != question:
        return new if any(read(question, part, asked="opening") for part in parts) else None
    return new


def _says_name(parts: Correction, asked: Asked) -> bool:
    return asked == "name" or bool(_NAME_WORD.search(parts.new) or _NAME_WORD.search(parts.old))


def to_contract(facts: Facts) -> dict[str, Any]:
    """The facts as `bantam understand` writes them; only what was stated."""
    result: dict[str, Any] = {}
    if "need" in facts and facts["need"].value.get("service"):
        result["need"] = {"service": facts["need"].value["service"]}
    if "budget" in facts:
        value = facts["budget"].value
        result["budget"] = {"status": facts["budget"].status}
        result["budget"] |= {key: value.get(key) for key in ("min", "max", "currency", "period")}
    if "authority" in facts:
        status = facts["authority"].status
        result["authority"] = {"role": facts["authority"].value["role"] if status == "stated" else status}
    if "timing" in facts:
        value = facts["timing"].value
        result["timing"] = {"status": facts["timing"].status}
        result["timing"] |= {key: value.get(key) for key in ("earliest", "latest")}
    contact = {key: facts[key].value["value"] for key in CONTACT if key in facts and facts[key].status == "stated"}
    if "company_size" in facts and facts["company_size"].status == "stated":
        contact["company_size"] = dict(facts["company_size"].value)
    return {**result, **({"contact": contact} if contact else {})}


def _without_overlaps(found: list[Fact]) -> dict[str, Fact]:
    def rank(fact: Fact) -> int:
        return _PRECEDENCE.index(fact.question) if fact.question in _PRECEDENCE else len(_PRECEDENCE)

    kept: dict[str, Fact] = {}
    for fact in sorted(found, key=rank):
        counts = fact.question in _PRECEDENCE
        if fact.question not in kept and not (counts and _overlaps(fact, kept.values())):
            kept[fact.question] = fact
    return kept


def _overlaps(fact: Fact, kept: Iterable[Fact]) -> bool:
    others = (other for other in kept if other.question in _PRECEDENCE)
    return any(fact.start < other.end and other.start < fact.end for other in others)


def _need(service: Service | None, text: str, language: Language, asked: Asked) -> Fact | None:
    if service:
        value = {"service": service.service, "goal": service.goal}
        return Fact("need", "stated", value, service.text, service.start, service.end)
    goal = read_goal(text, language)
    if goal is None or asked not in ("opening", "need", "goal"):
        return None
    strength, start, end = goal
    return Fact("need", "stated", {"service": None, "goal": strength}, text[start:end], start, end)


def _budget(budget: Budget | None, text: str, language: Language, asked: Asked) -> Fact | None:
    if budget is None:
        span = read_open_to_quote(text, language) if asked == "budget" else None
        return Fact("budget", "unknown", {"open_to_quote": True}, text[span[0] : span[1]], *span) if span else None
    money = budget.money
    value = {"min": None, "max": None, "currency": None, "period": None}
    if money:
        value = {"min": money.minimum, "max": money.maximum, "currency": money.currency, "period": money.period}
    return Fact("budget", budget.status, value, budget.text, budget.start, budget.end)


def _authority(role: Role | None) -> Fact | None:
    return Fact("authority", "stated", {"role": role.role}, role.text, role.start, role.end) if role else None


def _timing(timing: Timing | None) -> Fact | None:
    if timing is None:
        return None
    days = {"earliest": timing.earliest, "latest": timing.latest}
    value = {key: day.isoformat() if day else None for key, day in days.items()}
    return Fact("timing", timing.status, value, timing.text, timing.start, timing.end)


def _size(size: Size | None) -> Fact | None:
    if size is None:
        return None
    return Fact("company_size", "stated", {"min": size.minimum, "max": size.maximum}, size.text, size.start, size.end)


def _detail(detail: Detail) -> Fact:
    value = {"value": detail.value, **({"suggestion": detail.suggestion} if detail.suggestion else {})}
    return Fact(detail.kind, "stated", value, detail.text, detail.start, detail.end)


def _word(question: str, found: tuple[str, int, int] | None, text: str) -> Fact | None:
    if found is None:
        return None
    key, start, end = found
    return Fact(question, "stated", {"value": key}, text[start:end], start, end)
