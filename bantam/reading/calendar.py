"""Calendar arithmetic for the timing reader: named periods, offsets and holidays to first and last days.

Pure functions of their arguments; ``today`` is always passed in. All windows include both ends.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

Window = tuple[date, date]
MONTHS_IN = {"month": 1, "quarter": 3, "half": 6, "year": 12}
DAYS_IN = {"day": 1, "week": 7, "month": 30, "quarter": 91, "half": 182, "year": 365}
BEGIN, MIDDLE, END = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Period:
    """A named stretch of time before it is pinned to the calendar.

    Attributes:
        kind: "date", "day_of_month", "month", "month_half", "month_week", "month_weekday", "month_day", "quarter",
            "half", "season", "week", "weekday", "year", "holiday", "turn" (of the month) or "fixed".
        number: month 1-12, quarter 1-4, half 1-2, season 0-3 (spring is 0), ISO week, weekday 0-6 (Monday is 0).
        day: day of the month for a date, 1-5 or -1 (last) for the n-th week, weekday or half of a month.
        to: last number of a span such as "v 3-5" or "12-15 maart"; 0 for none.
        year: None for the next such one.
        part: BEGIN, MIDDLE, END or None for all of it.
        running: True for "this": the one we are in counts.
        name: key of HOLIDAYS for a holiday.
        weekday: 0-6 for "the first Monday of March".
        fixed: the window itself for kind "fixed"; its last day may be None.
    """

    kind: str
    number: int = 0
    day: int = 0
    to: int = 0
    year: int | None = None
    part: int | None = None
    running: bool = False
    name: str = ""
    weekday: int = 0
    fixed: tuple[date, date | None] | None = None


def add_months(day: date, months: int) -> date:
    """Return the same day so many months on, clamped to the length of that month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, last_of_month(year, month + 1).day))


def last_of_month(year: int, month: int) -> date:
    """Return the last day of a month (1-12)."""
    following = date(year + month // 12, month % 12 + 1, 1)
    return following - timedelta(days=1)


def months(year: int, first: int, count: int) -> Window:
    """Return the window of ``count`` calendar months from month ``first``, which may run past December."""
    start = date(year, first, 1)
    end = add_months(start, count - 1)
    return start, last_of_month(end.year, end.month)


def monday_of(day: date) -> date:
    """Return the Monday of the ISO week of a day."""
    return day - timedelta(days=day.weekday())


def iso_week(year: int, first: int, last: int = 0) -> Window:
    """Return Monday to Sunday of an ISO week, or of a span of weeks."""
    final = date.fromisocalendar(year, last or first, 7)
    return date.fromisocalendar(year, first, 1), final


def add_units(today: date, count: float, unit: str) -> date:
    """Return the day ``count`` units from today; half months and half weeks are counted in days."""
    whole = count * MONTHS_IN.get(unit, 0)
    if whole and whole == int(whole):
        return add_months(today, int(whole))
    return today + timedelta(days=round(count * DAYS_IN[unit]))


def offset_window(today: date, low: float, high: float, unit: str) -> Window:
    """Return the window of "in 2-3 months": a day for days, the ISO weeks for weeks, whole months from months up."""
    first, last = add_units(today, low, unit), add_units(today, high, unit)
    if unit == "day":
        return first, last
    if unit == "week" or not float(high * MONTHS_IN[unit]).is_integer():
        return monday_of(first), monday_of(last) + timedelta(days=6)
    return first.replace(day=1), last_of_month(last.year, last.month)


def relative_unit(today: date, unit: str, steps: int) -> Window:
    """Return the calendar unit ``steps`` away: 0 is the running one (from today), 1 the next, -1 the last one."""
    if unit == "day":
        window = (today + timedelta(days=steps),) * 2
    elif unit in ("week", "weekend"):
        monday = monday_of(today) + timedelta(weeks=steps)
        window = monday + timedelta(days=5 if unit == "weekend" else 0), monday + timedelta(days=6)
    else:
        size = MONTHS_IN[unit]
        begun = date(today.year, (today.month - 1) // size * size + 1, 1)
        start = add_months(begun, steps * size)
        window = months(start.year, start.month, size)
    return from_today(window, today)


def from_today(window: Window, today: date) -> Window:
    """Cut off the days of a running window that are already gone."""
    first, last = window
    return (today, last) if first < today <= last else window


def part_of(window: Window, part: int | None, unit: str) -> Window:
    """Return the beginning, middle or end of a window.

    Months are split at the 10th and 20th, the year into Q1, Q2 to Q3 and Q4, weeks into Mon-Tue, Wed and Thu-Sun,
    other periods into equal thirds of whole months.
    """
    if part is None:
        return window
    first, last = window
    if unit == "month":
        cuts = (1, 10), (11, 20), (21, last.day)
        return first.replace(day=cuts[part][0]), first.replace(day=cuts[part][1])
    if unit == "week":
        cuts = (0, 1), (2, 2), (3, 6)
        return first + timedelta(days=cuts[part][0]), first + timedelta(days=cuts[part][1])
    if unit == "year":
        return months(first.year, (1, 4, 10)[part], (3, 6, 3)[part])
    third = {"half": 2}.get(unit, 1)
    start = add_months(first, part * third)
    return months(start.year, start.month, third)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """Return the n-th (1-5) or last (-1) weekday of a month; ValueError when there is no fifth."""
    if nth < 0:
        last = last_of_month(year, month)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return date(year, month, 1 + (weekday - first.weekday()) % 7 + 7 * (nth - 1))


def month_week(year: int, month: int, nth: int) -> Window:
    """Return the n-th or last full week (Monday to Sunday) of a month."""
    monday = nth_weekday(year, month, 0, nth)
    if nth < 0 and monday + timedelta(days=6) > last_of_month(year, month):
        monday -= timedelta(weeks=1)
    return monday, monday + timedelta(days=6)


def easter(year: int) -> date:
    """Return Easter Sunday (Gregorian; the anonymous algorithm, Meeus 1991)."""
    a, (b, c) = year % 19, divmod(year, 100)
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


def _around_easter(first: int, last: int) -> Callable[[int], Window]:
    return lambda year: (easter(year) + timedelta(days=first), easter(year) + timedelta(days=last))


def _fixed(month: int, day: int, to_month: int = 0, to_day: int = 0) -> Callable[[int], Window]:
    def window(year: int) -> Window:
        first = date(year, month, day)
        if not to_month:
            return first, first
        return first, date(year + (to_month < month), to_month, to_day)
    return window


def _thanksgiving(first: int, last: int) -> Callable[[int], Window]:
    return lambda year: tuple(nth_weekday(year, 11, 3, 4) + timedelta(days=shift) for shift in (first, last))


def _midsummer(year: int) -> Window:
    eve = date(year, 6, 19) + timedelta(days=(4 - date(year, 6, 19).weekday()) % 7)
    return eve, eve + timedelta(days=1)


def _all_saints_sv(year: int) -> Window:
    first = date(year, 10, 31)
    return (first + timedelta(days=(5 - first.weekday()) % 7),) * 2


# School and builders' holidays differ per region and year: the windows below are the usual middle of them.
HOLIDAYS: dict[str, Callable[[int], Window]] = {
    "all_saints": _fixed(11, 1), "all_saints_sv": _all_saints_sv, "ascension": _around_easter(39, 39),
    "autumn_break_nl": _fixed(10, 10, 10, 25), "autumn_break_sv": lambda year: iso_week(year, 44),
    "between_days": _fixed(12, 27, 12, 31), "black_friday": _thanksgiving(1, 1), "black_week": _thanksgiving(-3, 1),
    "boxing_day": _fixed(12, 26), "bouwvak": _fixed(7, 20, 8, 15), "carnaval": _around_easter(-49, -47),
    "christmas": _fixed(12, 25), "christmas_break": _fixed(12, 19, 1, 3), "christmas_days": _fixed(12, 25, 12, 26),
    "christmas_eve": _fixed(12, 24), "cyber_monday": _thanksgiving(4, 4), "easter": _around_easter(0, 1),
    "epiphany": _fixed(1, 6), "father_day_nl": lambda y: (nth_weekday(y, 6, 6, 3),) * 2,
    "festive_days": _fixed(12, 24, 1, 1), "festive_days_sv": _fixed(12, 24, 1, 6), "halloween": _fixed(10, 31),
    "independence_day": _fixed(7, 4), "industry_holiday_sv": _fixed(7, 1, 7, 31), "jul": _fixed(12, 24, 12, 26),
    "king_day_us": lambda y: (nth_weekday(y, 1, 0, 3),) * 2, "kings_day": _fixed(4, 27),
    "labor_day": lambda y: (nth_weekday(y, 9, 0, 1),) * 2, "liberation_day": _fixed(5, 5), "lucia": _fixed(12, 13),
    "may_break": _fixed(4, 25, 5, 5), "memorial_day": lambda y: (nth_weekday(y, 5, 0, -1),) * 2,
    "midsummer": _midsummer, "mother_day_nl": lambda y: (nth_weekday(y, 5, 6, 2),) * 2,
    "mother_day_sv": lambda y: (nth_weekday(y, 5, 6, -1),) * 2, "national_day_sv": _fixed(6, 6),
    "new_year": _fixed(1, 1), "new_years_eve": _fixed(12, 31), "old_and_new": _fixed(12, 31),
    "prinsjesdag": lambda y: (nth_weekday(y, 9, 1, 3),) * 2, "school_start": _fixed(9, 1),
    "school_start_sv": _fixed(8, 17), "sinterklaas": _fixed(12, 5),
    "sport_break_sv": lambda year: iso_week(year, 7, 10), "spring_break_nl": _fixed(2, 13, 2, 28),
    "summer_break": _fixed(7, 1, 8, 31), "thanksgiving": _thanksgiving(0, 0), "turn_of_year": _fixed(12, 31),
    "valborg": _fixed(4, 30), "valentine": _fixed(2, 14), "whitsun": _around_easter(49, 50),
}


def next_such(make: Callable[[int], Window], today: date, running: bool) -> Window:
    """Return the first yearly window that is not over yet (running) or has not begun yet."""
    for year in range(today.year - 1, today.year + 9):
        try:
            first, last = make(year)
        except ValueError:  # 29 February, ISO week 53 or a fifth Monday: not in every year
            continue
        if (last if running else first) >= today:
            return first, last
    raise ValueError("no such window within eight years")


@lru_cache(maxsize=512)
def resolve(period: Period, today: date) -> tuple[date, date | None]:
    """Return the first and last day of a period, seen from today.

    Raises ValueError or OverflowError when the calendar has no such period (31 February, the year 10000).
    """
    if period.fixed:
        return period.fixed
    if period.kind == "weekday":
        ahead = (period.number - today.weekday() - (not period.running)) % 7 + (not period.running)
        return (today + timedelta(days=ahead),) * 2
    if period.kind == "day_of_month":
        month = today if period.day >= today.day else add_months(today.replace(day=1), 1)
        return (month.replace(day=period.day),) * 2

    def make(year: int) -> Window:
        return _in_year(period, year)

    if period.year is not None:
        return from_today(make(period.year), today)
    lenient = period.running or period.kind not in ("quarter", "half", "season")
    return from_today(next_such(make, today, lenient), today)


def _in_year(period: Period, year: int) -> Window:
    kind, number = period.kind, period.number
    if kind == "date":
        return date(year, number, period.day), date(year, number, period.to or period.day)
    if kind == "holiday":
        return HOLIDAYS[period.name](year)
    if kind == "week":
        return part_of(iso_week(year, number, period.to), period.part, "week")
    if kind.startswith("month") or kind == "turn":
        return _in_month(period, year)
    if kind == "year":
        return part_of(months(year, 1, 12), period.part, "year")
    size = {"quarter": 3, "half": 6, "season": 3}[kind]
    first = number * 3 + 3 if kind == "season" else (number - 1) * size + 1
    count = size * ((period.to or number) - number + 1)
    return part_of(months(year, first, count), period.part, kind)


def _in_month(period: Period, year: int) -> Window:
    month, nth = period.number, period.day
    if period.kind == "month_week":
        return month_week(year, month, nth)
    if period.kind == "month_weekday":
        return (nth_weekday(year, month, period.weekday, nth),) * 2
    if period.kind == "month_day":
        day = last_of_month(year, month) if nth < 0 else date(year, month, nth)
        return day, day
    last = last_of_month(year, month)
    if period.kind == "turn":
        return last, last + timedelta(days=1)
    if period.kind == "month_half":
        return (date(year, month, 1), date(year, month, 15)) if nth == 1 else (date(year, month, 16), last)
    return part_of((date(year, month, 1), last), period.part, "month")
