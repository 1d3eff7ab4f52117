"""Handlers of the timing grammar for days: "12 maart", "15/2", "the 4th to the 22nd of next month"."""

import re
from dataclasses import replace
from datetime import date, timedelta

from bantam.reading import calendar
from bantam.reading.calendar import Period
from bantam.reading.timing_periods import Context, Span, Values, fixed, get, whole

FIRST_SHORT_YEAR = 20  # "-27" is a year, "-2" a day
SURELY_A_DAY = 21  # a spelled number behind a month: smaller ones count things
LONGEST_PAST = 14  # days since a day that its weekday tells from the same day next year


def day_and_month(values: Values, context: Context) -> Span | None:
    """Read "March 12th 2027", "12-15 maart"; of a spelled day only one that is no count: "in maart een site"."""
    if not all(isinstance(low, float) or low >= SURELY_A_DAY for low, _ in values.get("N", [])):
        return None
    return day_before_month(values, context)


def day_before_month(values: Values, context: Context) -> Span | None:
    """Read "12 maart", "twee oktober", "1-jan"."""
    if any(number == (1, 1) and isinstance(number[0], int) for number in values.get("N", [])):
        return None  # an article
    numbers = [whole(number) for number in values.get("N", [])] + list(values.get("O", []))
    if len(numbers) > 2 or not all(1 <= number <= 31 for number in numbers):
        return None
    period = Period("date", get(values, "M"), numbers[0], to=numbers[1] if len(numbers) > 1 else 0,
                    year=get(values, "Y"))  # fmt: skip
    return Span(_just_past(period, values, context.today))


def _just_past(period: Period, values: Values, today: date) -> Period:
    """Give "Sunday, Feb 10", said a few days later, the running year when that day was a Sunday."""
    weekday = get(values, "D", get(values, "d"))
    if weekday is None or period.year is not None or period.to:
        return period
    this_year = replace(period, year=today.year)
    day = calendar.resolve(this_year, today)[0]
    recent = day < today and (today - day).days <= LONGEST_PAST
    return this_year if recent and day.weekday() == weekday else period


def day_behind_dash(values: Values, context: Context) -> Span | None:
    """Read "Oct-2"; from 20 on the number is rather a year: "mars -27"."""
    return day_and_month(values, context) if whole(get(values, "N")) < FIRST_SHORT_YEAR else None


def days_of_unit(values: Values, context: Context) -> Span | None:
    """Read "4 to 22 this month", "between the 4th and 22nd of next month"."""
    first, last = (whole(number) for number in values["N"])
    month_first = _month_of_unit(values, context)
    if month_first is None or not 1 <= first < last <= 31:
        return None
    return Span(Period("date", month_first.month, first, to=last, year=month_first.year))


def week_of_unit(values: Values, context: Context) -> Span | None:
    """Read "the third week of this month"."""
    month_first = _month_of_unit(values, context)
    nth = get(values, "O", get(values, "L"))
    if month_first is None or not (nth == -1 or 1 <= nth <= 5):
        return None
    return Span(Period("month_week", month_first.month, day=nth, year=month_first.year))


def _month_of_unit(values: Values, context: Context) -> date | None:
    """Return the first day of "this month" and "next month"."""
    if get(values, "U") != ("month", False):
        return None
    steps = min(get(values, "R"), 1)
    return calendar.add_months(context.today.replace(day=1), steps)


def week_of_date(values: Values, context: Context) -> Span | None:
    span = day_and_month(values, context)
    if span is None:
        return None
    monday = calendar.monday_of(calendar.resolve(span.period, context.today)[0])
    return fixed(monday, monday + timedelta(days=6))


def numeric_date(values: Values, context: Context) -> Span | None:
    """Read a date in digits with its year; day first unless the year stands first or the month would be over 12."""
    parts = re.split(r" ?[-/.] ?", get(values, "E"))
    numbers = [int(part) for part in parts]
    if len(numbers) == 2:
        year, month_number = numbers if len(parts[0]) == 4 else numbers[::-1]
        return Span(Period("month", month_number, year=year))
    if len(parts[0]) == 4:
        year, month_number, day = numbers
    else:
        day, month_number, year = numbers
        year += 2000 if year < 70 else 1900 if year < 100 else 0
    if month_number > 12:
        day, month_number = month_number, day
    return Span(Period("date", month_number, day, year=year))


def slashed_date(values: Values, context: Context) -> Span | None:
    """Read "15/2"; day first unless impossible, month and year for "3/27"."""
    day, month_number = (whole(number) for number in values["N"])
    if month_number > 12 and day <= 12:
        day, month_number = month_number, day
    if not (1 <= month_number <= 12 and 1 <= day <= 31):
        return None
    return Span(Period("date", month_number, day, year=get(values, "Y")))


def dashed_date(values: Values, context: Context) -> Span | None:
    """Read a whole answer "15-7"; elsewhere than in Dutch "2-3" is rather a number of months."""
    return slashed_date(values, context) if context.language == "nl" else None


def day_of_month(values: Values, context: Context) -> Span | None:
    day = get(values, "O") or whole(get(values, "N"))
    weekday = get(values, "D", get(values, "d"))
    if not 1 <= day <= 31:
        return None
    return Span(Period("day_of_month", day=day)) if weekday is None else _weekday_on(day, weekday, context.today)


def _weekday_on(day: int, weekday: int, today: date) -> Span | None:
    """Read "Thu 15th": the next fifteenth that is a Thursday, or the next one when none is within a year."""
    for months in range(12):
        month = calendar.add_months(today.replace(day=1), months)
        if day <= calendar.last_of_month(month.year, month.month).day:
            found = month.replace(day=day)
            if found >= today and found.weekday() == weekday:
                return fixed(found, found)
    return Span(Period("day_of_month", day=day))
