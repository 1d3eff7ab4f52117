"""The shape of the playbook's numbers: points, bands, minimums, caps and gates. Pure."""

from datetime import date
from typing import Any, Literal

from pydantic import StrictBool, confloat, root_validator, validator

from bantam.playbook.base import (
    Currency,
    Euros,
    Frozen,
    Key,
    LanguageKey,
    Level,
    Line,
    Percent,
    Points,
    Served,
    ServiceKey,
    Words,
    Wrong,
    filled,
    whole,
)


class NeedPoints(Frozen):
    concrete: Points
    service: Points
    exploring: Points


class TimingPoints(Frozen):
    month: Points
    quarter: Points
    half_year: Points
    later: Points


class BudgetPoints(Frozen):
    double: Points
    enough: Points
    quote: Points
    half: Points


class AuthorityPoints(Frozen):
    decides: Points
    jointly: Points
    recommends: Points
    researching: Points


class Bant(Frozen):
    """Points per band; the best bands together make 100."""

    need: NeedPoints
    timing: TimingPoints
    budget: BudgetPoints
    authority: AuthorityPoints

    @root_validator(skip_on_failure=True)
    def _best_answers_make_100(cls, values: dict[str, Any]) -> dict[str, Any]:
        _require_100([max(part.dict().values()) for part in values.values()])
        return values


class TimingMonths(Frozen):
    """How many months from today the start may be for each timing band."""

    month: whole(1, 60)
    quarter: whole(1, 60)
    half_year: whole(1, 60)

    @root_validator(skip_on_failure=True)
    def _months_rise(cls, values: dict[str, Any]) -> dict[str, Any]:
        months = list(values.values())
        if sorted(set(months)) != months:
            raise Wrong(", ".join(map(str, months)), "three rising numbers",
                        "make month smaller than quarter and quarter smaller than half_year")
        return values


class Minimum(Frozen):
    """The smallest budget worth taking on, in euros."""

    month: Euros
    project: Euros

    @validator("project")
    def _is_not_below_a_month(cls, project: int, values: dict[str, Any]) -> int:
        if project < values.get("month", 0):
            wanted = f"at least the minimum a month ({values['month']})"
            raise Wrong(str(project), wanted, "raise project or lower month")
        return project


class BudgetPercent(Frozen):
    """From how much of the minimum each budget band begins, in percent; below `half` is disqualified."""

    double: whole(1, 10_000)
    enough: whole(1, 10_000)
    half: whole(1, 10_000)


class DefaultCurrency(Frozen):
    en: Currency
    nl: Currency
    sv: Currency


class Budget(Frozen):
    """How an amount of money is judged."""

    minimum: Minimum
    from_percent: BudgetPercent
    period_when_unnamed: Literal["by_amount", "month", "total", "year"]
    default_currency: DefaultCurrency
    rates_dated: Line
    euros_for_one: dict[Currency, confloat(gt=0, le=100_000)]

    @validator("rates_dated")
    def _is_a_date(cls, value: str) -> str:
        try:
            date.fromisoformat(value)
        except ValueError as error:
            raise Wrong(repr(value), "a date such as 2026-11-02", "write year, month and day") from error
        return value

    @validator("euros_for_one")
    def _euro_is_one(cls, rates: dict[str, float], values: dict[str, Any]) -> dict[str, float]:
        if rates.get("EUR") != 1:
            raise Wrong(f"EUR: {rates.get('EUR')}", "EUR: 1, for every rate is in euros", "write EUR: 1")
        default = values.get("default_currency")
        unknown = sorted(set(default.dict().values()) - set(rates)) if default else []
        if unknown:
            raise Wrong(f"without {', '.join(unknown)}", "a rate for each default currency", "add the rate")
        return rates


class FitGrades(Frozen):
    a: Points
    b: Points

    @validator("b")
    def _is_below_a(cls, b: int, values: dict[str, Any]) -> int:
        return _below(b, values.get("a"))


class SectorPoints(Frozen):
    expertise: Points
    served: Points
    not_served: Points


class Sector(Frozen):
    key: Key
    level: Level
    words: Words


class Sectors(Frozen):
    points: SectorPoints
    others: Level
    known: tuple[Sector, ...]


class SizePoints(Frozen):
    ideal: Points
    fair: Points
    outside: Points


class SizeBand(Frozen):
    """People from `smallest` up to the next band."""

    smallest: whole(0, 10_000_000)
    band: Literal["ideal", "fair", "outside"]


class Size(Frozen):
    points: SizePoints
    bands: tuple[SizeBand, ...]

    @validator("bands")
    def _bands_rise_from_zero(cls, bands: tuple[SizeBand, ...]) -> tuple[SizeBand, ...]:
        starts = [band.smallest for band in bands]
        if starts[:1] != [0] or sorted(set(starts)) != starts:
            mend = "sort them and begin with smallest: 0"
            raise Wrong(f"bands from {starts}", "bands that begin at 0 and rise", mend)
        return bands


class Region(Frozen):
    key: Key
    level: Served
    words: Words


class Regions(Frozen):
    points: Points
    elsewhere: Served
    known: tuple[Region, ...]
    languages_served: tuple[LanguageKey, ...]

    _filled = filled("languages_served")


class Site(Frozen):
    points: Points
    implied_by: tuple[ServiceKey, ...]


class Fit(Frozen):
    """How well the organisation matches; never age or gender."""

    grades: FitGrades
    sector: Sectors
    size: Size
    region: Regions
    site: Site

    @root_validator
    def _best_answers_make_100(cls, values: dict[str, Any]) -> dict[str, Any]:
        if not {"sector", "size", "region", "site"} <= values.keys():
            return values  # told already
        best = [max(values[part].points.dict().values()) for part in ("sector", "size")]
        _require_100([*best, values["region"].points, values["site"].points])
        return values


class ConversationPoints(Frozen):
    cap: Points
    per_answer: Points
    per_message: Points


class Counted(Frozen):
    """Points per event type, together at most `cap`."""

    cap: Points
    points: dict[Key, Points]


class EngagementGrades(Frozen):
    one: Points
    two: Points

    @validator("two")
    def _is_below_one(cls, two: int, values: dict[str, Any]) -> int:
        return _below(two, values.get("one"))


class Engagement(Frozen):
    """How interested the visitor acts; every point loses the same share a month."""

    decay_percent_per_month: Percent
    grades: EngagementGrades
    conversation: ConversationPoints
    pages: Counted
    requests: Counted


FitLetter = Literal["A", "B", "C", "U"]


class SalesGates(Frozen):
    need_points: Points
    timing: tuple[Literal["month", "quarter", "half_year", "later"], ...]
    fit: tuple[FitLetter, ...]
    budget_or_authority_known: StrictBool
    not_only_researching: StrictBool
    bant: Points

    _filled = filled("timing", "fit")


class MarketingGates(Frozen):
    fit: tuple[FitLetter, ...]
    bant: Points

    _filled = filled("fit")


class Gates(Frozen):
    sales_qualified: SalesGates
    marketing_qualified: MarketingGates


def _require_100(best: list[int]) -> None:
    if sum(best) != 100:
        raise Wrong(f"{' + '.join(map(str, best))} = {sum(best)} points for the best answers", "100 together",
                    "change the highest points so that they add up to 100")


def _below(value: int, better: int | None) -> int:
    if better is not None and value >= better:
        raise Wrong(str(value), f"less than {better}", "lower it, or raise the better grade")
    return value
