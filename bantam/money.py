"""Judges an amount of money against the minimum budget: currency, period and range become one band. Pure."""

from collections.abc import Mapping
from typing import Any

from bantam.playbook.codes import UNKNOWN
from bantam.playbook.policy import Budget


def budget_band(value: Mapping[str, Any], budget: Budget, language: str) -> str:
    """Name the budget band of a stated budget.

    A range is judged by its upper end ("1–2k" reaches a minimum of 1,500). One that is open above ("at least 500") is
    judged by its lower end, but is never confirmed to be too little: its lowest band is "half".

    Args:
        value: {"min", "max", "currency", "period", "open_to_quote"?}, amounts in major units.
        budget: minimums, rates and default currency.
        language: of the conversation; decides the currency when none was named.

    Returns:
        A band of BANDS["budget"], or "unknown" without an amount or with a currency that has no rate.
    """
    low, high = value.get("min"), value.get("max")
    amount = low if high is None else high
    rate = budget.euros_for_one.get(value.get("currency") or budget.default_currency.__dict__[language])
    if amount is None or rate is None:
        return "quote" if value.get("open_to_quote") else UNKNOWN
    band = _band(amount * rate, value.get("period"), budget)
    return "half" if high is None and band == "below_minimum" else band


def _band(euros: float, period: str | None, budget: Budget) -> str:
    if period is None and budget.period_when_unnamed == "by_amount":
        if euros >= budget.minimum.project:
            return _band(euros, "total", budget)
        band = _band(euros, "month", budget)
        return "enough" if band == "double" else band  # may be a project after all: more must never earn less
    period = period or budget.period_when_unnamed
    minimum = budget.minimum.project if period == "total" else budget.minimum.month
    percent = round(euros * 100 / (minimum * 12 if period == "year" else minimum), 6)
    limits = budget.from_percent
    for band, limit in (("double", limits.double), ("enough", limits.enough), ("half", limits.half)):
        if percent >= limit:
            return band
    return "below_minimum"
