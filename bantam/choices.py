"""What a clicked choice stands for: the codes in the buttons of data/responses, as facts. Pure."""

import re
from calendar import monthrange
from datetime import date, timedelta

from bantam.facts import Fact

_RANGE = re.compile(r"(\d*)-(\d*)(?: ([A-Z]{3}))?(?: (total|month|year))?")
_MONTHS = re.compile(r"(\d*)-(\d*) months")


def fact_from_choice(question: str, code: str, *, title: str, today: date) -> Fact:
    """Turn the code of a choice into a fact.

    Args:
        question: the question the button answers.
        code: "unknown" or "refused" for every question; for need a service key or "exploring"; for authority a role;
            for budget "1500-3000 EUR month" (either bound may be empty), "none" or "open_to_quote"; for timing
            "0-1 months" (start, more than and up to so many months from now) or "no_plan"; for company_size "10-49";
            anything else is the value itself.
        title: what the button says, the evidence.
        today: the day it was clicked.

    Raises:
        ValueError: when the code is not one of these; a mistake in data/responses.
    """
    if code in ("unknown", "refused"):
        return Fact(question, code, {}, title)
    if question == "need":
        return Fact("need", "stated", {"service": None if code == "exploring" else code, "goal": None}, title)
    if question == "authority":
        return Fact("authority", "stated", {"role": code}, title)
    if question == "budget":
        return _budget(code, title)
    if question == "timing":
        return _timing(code, title, today)
    if question == "company_size":
        low, high, *_ = _match(_RANGE, question, code)
        return Fact("company_size", "stated", {"min": _whole(low), "max": _whole(high)}, title)
    return Fact(question, "stated", {"value": code}, title)


def _budget(code: str, title: str) -> Fact:
    empty = {"min": None, "max": None, "currency": None, "period": None}
    if code == "none":
        return Fact("budget", "none", empty, title)
    if code == "open_to_quote":
        return Fact("budget", "unknown", {"open_to_quote": True}, title)
    low, high, currency, period = _match(_RANGE, "budget", code)
    return Fact("budget", "stated",
                {"min": _whole(low), "max": _whole(high), "currency": currency, "period": period}, title)  # fmt: skip


def _timing(code: str, title: str, today: date) -> Fact:
    if code == "no_plan":
        return Fact("timing", "no_plan", {"earliest": None, "latest": None}, title)
    low, high = _match(_MONTHS, "timing", code)
    earliest = _months_on(today, low)
    if earliest and low != "0":  # three months on the day is the last day of "in 1–3 months"
        earliest += timedelta(days=1)
    days = {"earliest": earliest, "latest": _months_on(today, high)}
    return Fact("timing", "stated", {key: day.isoformat() if day else None for key, day in days.items()}, title)


def _match(pattern: re.Pattern[str], question: str, code: str) -> tuple[str, ...]:
    match = pattern.fullmatch(code)
    if match is None:
        raise ValueError(f"choice of {question} is {code!r}, expected a code as in docs/dialogue.md")
    return match.groups()


def _whole(digits: str) -> int | None:
    return int(digits) if digits else None


def _months_on(day: date, months: str) -> date | None:
    if not months:
        return None
    index = day.month - 1 + int(months)
    year, month = day.year + index // 12, index % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
