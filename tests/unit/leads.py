"""Answers for tests, in few words."""

from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from bantam.answers import Answer
from bantam.playbook import Playbook, load_playbook, parse_playbook
from bantam.qualification import Qualification, qualify
from bantam.scoring import Signals

PLAYBOOK_PATH = Path(__file__).parents[2] / "playbook.yml"
PLAYBOOK = load_playbook(PLAYBOOK_PATH)
NOW = datetime(2026, 11, 21, 12, tzinfo=timezone.utc)
QUIET = Signals()

NEED = {
    "concrete": Answer("need", "stated", {"service": "branding", "goal": "concrete"}, "a logo before the fair"),
    "service": Answer("need", "stated", {"service": "branding", "goal": None}, "a new logo"),
    "exploring": Answer("need", "stated", {"service": None, "goal": None}, "just having a look"),
    "not_sold": Answer("need", "stated", {"service": "other", "goal": None}, "repair my printer"),
    "unknown": Answer("need", "unknown"),
    "refused": Answer("need", "refused"),
}
TIMING = {
    "month": Answer("timing", "stated", {"earliest": "2026-12-01", "latest": "2026-12-10"}, "early December"),
    "quarter": Answer("timing", "stated", {"earliest": "2027-02-01", "latest": "2027-02-28"}, "in February"),
    "half_year": Answer("timing", "stated", {"earliest": "2027-04-01", "latest": "2027-06-30"}, "Q2"),
    "later": Answer("timing", "stated", {"earliest": "2027-09-01", "latest": None}, "after the summer"),
    "no_plan": Answer("timing", "no_plan", {}, "no rush"),
    "unknown": Answer("timing", "unknown"),
    "refused": Answer("timing", "refused"),
}


def euros(low: float | None, high: float | None, period: str | None = "month", **more: Any) -> Answer:
    return Answer("budget", "stated", {"min": low, "max": high, "currency": "EUR", "period": period} | more, "…")


BUDGET = {
    "double": euros(3000, 3000),
    "enough": euros(1500, 1500),
    "quote": Answer("budget", "unknown", {"open_to_quote": True}, "send me a quote"),
    "half": euros(750, 750),
    "below_minimum": euros(749, 749),
    "none": Answer("budget", "none", {}, "no money"),
    "unknown": Answer("budget", "unknown"),
    "refused": Answer("budget", "refused"),
}


def role(name: str) -> Answer:
    return Answer("authority", "stated", {"role": name}, name)


AUTHORITY = {
    "decides": role("decision_maker"), "jointly": role("shared"), "recommends": role("influencer"),
    "researching": role("no_say"), "unknown": role("unknown"), "refused": role("refused"),
}


def people(low: int | None, high: int | None) -> Answer:
    return Answer("company_size", "stated", {"min": low, "max": high}, "…")


SIZE = {
    "ideal": people(40, 40), "fair": people(1, 1), "outside": people(9000, 9000),
    "unknown": Answer("company_size", "unknown"),
}


def said(key: str, value: str) -> Answer:
    return Answer(key, "stated", {"value": value}, value)


def answers(**bands: str) -> dict[str, Answer]:
    """Answers by the name of their band: answers(need="concrete", timing="month")."""
    tables = {"need": NEED, "timing": TIMING, "budget": BUDGET, "authority": AUTHORITY, "company_size": SIZE}
    return {key: tables[key][band] for key, band in bands.items()}


def decide(given: dict[str, Answer], playbook: Playbook = PLAYBOOK, **more: Any) -> Qualification:
    """qualify with a quiet visitor, in English, now."""
    return qualify(given, playbook, **({"signals": QUIET, "language": "en", "now": NOW} | more))


def changed(*replacements: tuple[str, str]) -> Playbook:
    """The default playbook with some of its text replaced."""
    return parse_playbook(changed_text(*replacements), "playbook.yml")


def changed_text(*replacements: tuple[str, str]) -> str:
    text = PLAYBOOK_PATH.read_text(encoding="utf-8")
    for old, new in replacements:
        if old not in text:
            raise AssertionError(f"the default playbook has no {old!r}")
        text = text.replace(old, new, 1)
    return text
