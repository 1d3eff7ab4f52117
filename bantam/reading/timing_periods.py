"""The handlers of the timing grammar: from the values of matched words to a ``Span`` (a period and its kind).

A handler gets the values by tag (see timing_words.py) and returns None when the words make no period after all.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bantam.reading import calendar
from bantam.reading.calendar import Period
from bantam.reading.types import Language

COMING = 3  # value of "komende", "upcoming": the nearest one, where "next Friday" is in the next week


@dataclass(frozen=True, slots=True)
class Context:
    """What a rule may look at besides the words."""

    today: date
    language: Language
    is_timing: bool


@dataclass(frozen=True, slots=True)
class Span:
    """A period with what read_start wants to know about it.

    Attributes:
        kind: "plain", "weak" (a year, "this week", "now": too common in other talk), "asap", "soon", "no_plan".
        unit: unit of an offset that was said without a direction, so that "by" and "after" can use it.
    """

    period: Period
    kind: str = "plain"
    approximate: bool = False


Values = dict[str, list]
Handler = Callable[[Values, Context], Span | None]


def fixed(first: date, last: date | None, kind: str = "plain", approximate: bool = False) -> Span:
    return Span(Period("fixed", fixed=(first, last)), kind, approximate)


def get(values: Values, tag: str, default: object = None) -> object:
    return values[tag][0] if values.get(tag) else default


def whole(number: tuple[float, float]) -> int:
    return int(number[0]) if number[0] == number[1] == int(number[0]) else 0


def _year(values: Values, context: Context) -> int | None:
    year = get(values, "Y")
    if year is None and values.get("U") and get(values, "U")[0] == "year":
        return None
    return year


def _previous(period: Period, today: date) -> Span | None:
    for year in (today.year, today.year - 1):
        window = calendar.resolve(replace(period, year=year), date.min)
        if window[1] < today:
            return fixed(*window)
    return None


def _named(period: Period, values: Values, context: Context) -> Span | None:
    """Apply "this", "next" and "last" and the year to a month, season, quarter or holiday."""
    relative = get(values, "R", -1 if values.get("L") else None)
    if relative == -1:
        return _previous(period, context.today)
    year = _year(values, context)
    period = replace(period, year=year, part=get(values, "P"), running=relative == 0)
    if relative == 1 and period.kind == "month" and period.number == context.today.month:
        period = replace(period, year=context.today.year + 1)
    if relative == 2:  # "March after next"
        period = replace(period, year=calendar.resolve(period, context.today)[0].year + 1)
    return Span(period)


def month(values: Values, context: Context) -> Span | None:
    """Read "March", "begin maart", "nästa år i mars"."""
    return _named(Period("month", get(values, "M")), values, context)


def month_and_short_year(values: Values, context: Context) -> Span | None:
    """Read "March '27" and "mars -27"."""
    short = whole(get(values, "N"))
    return month({**values, "Y": [2000 + short]}, context) if 20 <= short <= 99 else None


def month_pair(values: Values, context: Context) -> Span | None:
    """Read "maart april" and "late jan early feb": one window when the one follows the other."""
    parts = values.get("P", [None, None])
    first, second = (calendar.resolve(Period("month", number, part=part), context.today)
                     for number, part in zip(values["M"], parts, strict=True))
    follows = first[0] < second[0] <= first[1] + timedelta(days=32)
    return fixed(first[0], second[1]) if follows else None


def season(values: Values, context: Context) -> Span | None:
    return _named(Period("season", get(values, "S", get(values, "t"))), values, context)


def quarter(values: Values, context: Context) -> Span | None:
    """Read "Q2", "eerste kwartaal", "kvartal 2", "Q1 27", "last quarter of the year"."""
    units = values.get("U", [])
    if any(unit[1] or unit[0] not in ("quarter", "year") for unit in units) or (units and units[0][0] != "quarter"):
        return None
    number = get(values, "Q") or get(values, "O") or get(values, "L")
    numbers = [whole(number_pair) for number_pair in values.get("N", [])]
    if number is None and numbers:
        number = numbers.pop(0)
    number = 4 if number == -1 else number
    if number not in (1, 2, 3, 4):
        return None
    span = _named(Period("quarter", number), {**values, "L": []}, context)
    if numbers and 20 <= numbers[0] <= 99:
        return replace(span, period=replace(span.period, year=2000 + numbers[0]))
    if numbers and number < numbers[0] <= 4:
        return replace(span, period=replace(span.period, to=numbers[0]))
    return None if numbers else span


def half_year(values: Values, context: Context) -> Span | None:
    """Read "H1", "first half of 2027", "andra halvåret", "tweede helft van het jaar"."""
    units = [unit for unit, plural in values.get("U", [])]
    if units and not (units[0] == "half" or (values.get("h") and units[0] == "year")):
        return None
    if values.get("h") and not units and not values.get("Y"):
        return None
    number = get(values, "X") or get(values, "O") or get(values, "L")
    number = 2 if number == -1 else number
    return _named(Period("half", number), {**values, "L": []}, context) if number in (1, 2) else None


def month_part(kind: str) -> Handler:
    """Return the handler of "first week of March", "last Monday of May", "second half of June"."""
    def handler(values: Values, context: Context) -> Span | None:
        nth = get(values, "O", get(values, "L"))
        if nth > 5 or (kind == "month_half" and nth not in (1, 2)) or (kind == "month_day" and not _is_day(values)):
            return None
        weekday = get(values, "D", 0)
        period = Period(kind, get(values, "M"), day=nth, weekday=weekday, year=get(values, "Y"))
        return Span(period)
    return handler


def month_weeks(values: Values, context: Context) -> Span | None:
    """Read "the first two weeks of March", "laatste 2 weken van mei": so many days from either end of the month."""
    nth, weeks = get(values, "O", get(values, "L")), whole(get(values, "N"))
    if nth not in (1, -1) or not 1 <= weeks <= 4:
        return None
    first, last = calendar.resolve(Period("month", get(values, "M"), year=get(values, "Y")), context.today)
    days = timedelta(days=7 * weeks - 1)
    return fixed(first, first + days) if nth == 1 else fixed(last - days, last)


def _is_day(values: Values) -> bool:
    return get(values, "U")[0] == "day"


def week_number(values: Values, context: Context) -> Span | None:
    """Read "v 3", "week 3-5", "vecka 12 2027"."""
    if values.get("O"):
        number = get(values, "O")
        return Span(Period("week", number, year=get(values, "Y"))) if 1 <= number <= 53 else None
    numbers = [whole(number) for number in values["N"]]
    last = numbers[1] if len(numbers) > 1 else 0
    if not 1 <= numbers[0] <= 53 or (last and not numbers[0] < last <= 53):
        return None
    return Span(Period("week", numbers[0], to=last, year=get(values, "Y")))


def weekday(values: Values, context: Context) -> Span | None:
    """Read "Monday", "next Monday" (of the next ISO week), "volgende week dinsdag", "maandag over 2 weken"."""
    number = get(values, "D", get(values, "d"))
    relative = get(values, "R", -1 if values.get("L") else None)
    if relative == COMING and not values.get("k"):
        relative = None
    relative = 1 if relative in (COMING, 2) else relative
    weeks = whole(get(values, "N")) if values.get("N") else relative
    if values.get("k") or relative == 1:
        monday = calendar.monday_of(context.today) + timedelta(weeks=weeks or 0)
        return fixed(*(monday + timedelta(days=number),) * 2)
    if relative == -1:
        behind = (context.today.weekday() - number - 1) % 7 + 1
        return fixed(*(context.today - timedelta(days=behind),) * 2)
    return Span(Period("weekday", number, running=relative == 0))


def weekday_alone(values: Values, context: Context) -> Span | None:
    """Read a whole answer "sat" or "ma."; without its full stop the Dutch "zo" is another word."""
    return weekday(values, context) if context.language == "en" or "!" in values else None


def turn_of_months(values: Values, context: Context) -> Span | None:
    """Read "månadsskiftet mars/april": the last day of the one and the first of the other."""
    return Span(Period("turn", get(values, "M", context.today.month)))


def holiday(values: Values, context: Context) -> Span | None:
    name = get(values, "H")
    if name == "holidays":
        name = "summer_break" if 3 <= context.today.month <= 8 else "festive_days"
    if values.get("P"):
        year = calendar.resolve(Period("holiday", name=name), context.today)[0].year
        if name in ("new_year", "old_and_new"):
            return Span(Period("year", year=context.today.year + 1, part=get(values, "P")))
        return Span(Period("holiday", name=name, year=year), approximate=True)
    return _named(Period("holiday", name=name), values, context)


def year(values: Values, context: Context) -> Span | None:
    return Span(Period("year", year=get(values, "Y"), part=get(values, "P")), "plain" if values.get("P") else "weak")
