"""Answers -> bands: what the policy needs to know of each answer. Pure."""

import calendar
import re
from datetime import date
from functools import lru_cache

from bantam.answers import Answer, Answers
from bantam.money import budget_band
from bantam.playbook import Playbook, State
from bantam.playbook.codes import UNKNOWN
from bantam.playbook.policy import Size
from bantam.playbook.rules import serves_everywhere

ROLES = {"decision_maker": "decides", "shared": "jointly", "influencer": "recommends", "no_say": "researching"}


def state_of(answers: Answers, playbook: Playbook, *, language: str, today: date) -> State:
    """Turn answers into bands.

    Args:
        answers: by question key; any status counts as said.
        playbook: bounds of the bands.
        language: of the conversation, "en", "nl" or "sv".
        today: the day timing is counted from.
    """
    need = answers.get("need")
    return State(
        _need(need, answers.get("goal"), playbook),
        _timing(answers.get("timing"), playbook, today),
        _budget(answers.get("budget"), playbook, language),
        _authority(answers.get("authority")),
        _company_size(answers.get("company_size"), playbook.fit.size),
        _sector(answers.get("sector"), playbook),
        _region(answers.get("region"), playbook, language),
        _site(need, answers.get("website"), playbook),
    )


def start_of(answer: Answer | None) -> date | None:
    """The day a stated start is judged by: the window's first day, else its last; None when there is no date."""
    if answer is None or answer.status != "stated":
        return None
    day = answer.value.get("earliest") or answer.value.get("latest")
    return date.fromisoformat(day) if day else None


def add_months(day: date, months: int) -> date:
    """The same day of a later month, or that month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def people_in(answer: Answer | None) -> int | None:
    """Head count a stated size is judged by: the middle of a range, or its only bound."""
    if answer is None or answer.status != "stated":
        return None
    bounds = [bound for bound in (answer.value.get("min"), answer.value.get("max")) if bound is not None]
    return int(sum(bounds) / len(bounds)) if bounds else None


def known_region(answer: Answer | None, playbook: Playbook) -> str | None:
    """Key of the region in the playbook that the answer names."""
    return _match(answer, playbook, "region")


def _need(answer: Answer | None, goal_answer: Answer | None, playbook: Playbook) -> str | None:
    if answer is None:
        return None
    if answer.status == "no_plan":
        return "exploring"
    if answer.status != "stated":
        return UNKNOWN
    service = answer.value.get("service")
    if service is not None and service not in _sold(playbook):
        return "not_sold"
    goal = answer.value.get("goal") or _goal(goal_answer)
    if service is None:
        return "service" if goal else "exploring"
    return "concrete" if goal == "concrete" else "service"


def _goal(answer: Answer | None) -> str | None:
    if answer is None or answer.status != "stated":
        return None
    return "concrete" if answer.value.get("value") == "concrete" else "vague"


def _timing(answer: Answer | None, playbook: Playbook, today: date) -> str | None:
    if answer is None:
        return None
    if answer.status == "no_plan":
        return "later"
    start = start_of(answer)
    if start is None:
        return UNKNOWN
    months = playbook.timing_months
    for band, count in (("month", months.month), ("quarter", months.quarter), ("half_year", months.half_year)):
        if start <= add_months(today, count):
            return band
    return "later"


def _budget(answer: Answer | None, playbook: Playbook, language: str) -> str | None:
    if answer is None:
        return None
    if answer.status == "none":
        return "below_minimum"
    if answer.status == "stated":
        return budget_band(answer.value, playbook.budget, language)
    return "quote" if answer.value.get("open_to_quote") else UNKNOWN


def _authority(answer: Answer | None) -> str | None:
    if answer is None:
        return None
    return ROLES.get(answer.value.get("role", ""), UNKNOWN) if answer.status == "stated" else UNKNOWN


def _company_size(answer: Answer | None, size: Size) -> str | None:
    people = people_in(answer)
    if people is None:
        return None if answer is None else UNKNOWN
    return next(band.band for band in reversed(size.bands) if band.smallest <= people)


def _sector(answer: Answer | None, playbook: Playbook) -> str | None:
    if answer is None or answer.status != "stated":
        return None if answer is None else UNKNOWN
    key = _match(answer, playbook, "sector")
    return next((known.level for known in playbook.fit.sector.known if known.key == key), playbook.fit.sector.others)


def _region(answer: Answer | None, playbook: Playbook, language: str) -> str | None:
    region = playbook.fit.region
    if language not in region.languages_served:
        return "not_served"
    if serves_everywhere(playbook):
        return "served"
    if answer is None or answer.status != "stated":
        return None if answer is None else UNKNOWN
    key = known_region(answer, playbook)
    return next((known.level for known in region.known if known.key == key), region.elsewhere)


def _site(need: Answer | None, website: Answer | None, playbook: Playbook) -> bool | None:
    if website is not None and website.status == "stated":
        return True
    if need is None:
        return None
    return need.status == "stated" and need.value.get("service") in playbook.fit.site.implied_by


@lru_cache(maxsize=32)
def _sold(playbook: Playbook) -> frozenset[str]:
    return frozenset(service.key for service in playbook.services)


def _match(answer: Answer | None, playbook: Playbook, kind: str) -> str | None:
    if answer is None or answer.status != "stated":
        return None
    text = str(answer.value.get("value", "")).lower()
    return next((key for key, pattern in _patterns(playbook, kind) if text == key or pattern.search(text)), None)


@lru_cache(maxsize=64)
def _patterns(playbook: Playbook, kind: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (known.key, re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, known.words.all())) + r")(?!\w)"
                               if known.words.all() else r"(?!)"))
        for known in getattr(playbook.fit, kind).known
    )
