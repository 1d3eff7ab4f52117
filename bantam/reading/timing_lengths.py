"""More handlers of the timing grammar: relative units, lengths of time, days from now and whole answers."""

from datetime import timedelta

from bantam.reading import calendar
from bantam.reading.calendar import Period
from bantam.reading.timing_periods import COMING, Context, Span, Values, fixed, get

LONGEST_OFFSET = 120  # years; more than that is no plan but a slip
FEW = {"day": 7, "week": 4, "month": 3, "quarter": 2, "half": 1, "year": 2, "weekend": 1}  # "the coming weeks"


def unit_in(values: Values) -> tuple[str, bool]:
    """Return the unit that was said and whether it was plural."""
    return get(values, "U") or get(values, "k") or get(values, "V")


def relative_unit(values: Values, context: Context) -> Span | None:
    """Read "next month", "deze week", "end of next quarter", "the week after next", "komende weken"."""
    (unit, plural), steps = unit_in(values), get(values, "R", -1)
    if steps == COMING and unit == "half":  # "komend half jaar"
        return within(values, context)
    steps = 1 if steps == COMING else steps
    if plural:
        return within(values, context) if steps >= 0 else None
    if values.get("P") and unit != "weekend":
        return _part_of_unit(unit, steps, get(values, "P"), context)
    weak = (unit in ("week", "day", "year") and steps == 0) or unit == "year"
    return fixed(*calendar.relative_unit(context.today, unit, steps), "weak" if weak else "plain")


def running_unit(values: Values, context: Context) -> Span | None:
    """Read "the year" in "before the year is out": the running one."""
    unit, plural = unit_in(values)
    steps = min(get(values, "R", 0), 1)
    return None if plural else fixed(*calendar.relative_unit(context.today, unit, steps))


def part_of_unit(values: Values, context: Context) -> Span | None:
    """Read "end of the month", "begin van het jaar": the running one, or the next when that part is over."""
    unit, plural = unit_in(values)
    if plural or unit in ("weekend", "day"):
        return None
    for steps in (0, 1):
        span = _part_of_unit(unit, steps, get(values, "P"), context)
        if calendar.resolve(span.period, context.today)[1] >= context.today:
            break
    return span


def _part_of_unit(unit: str, steps: int, part: int, context: Context) -> Span | None:
    last = calendar.relative_unit(context.today, unit, steps)[1]
    if unit == "day":
        return None
    if unit == "week":
        year, number, _ = last.isocalendar()
        return Span(Period("week", number, year=year, part=part))
    number = {"month": last.month, "quarter": last.month // 3, "half": last.month // 6, "year": 0}[unit]
    return Span(Period(unit, number, year=last.year, part=part))


def _length(values: Values, context: Context) -> tuple[float, float, str] | None:
    unit, plural = unit_in(values)
    few = FEW[unit] if plural else 1
    low, high = get(values, "N", (few, few))
    if len(values.get("N", [])) > 1:  # "over een week of drie", "a month or two"
        second = values["N"][1]
        low, high = second if context.language == "nl" else (min(low, second[0]), max(high, second[1]))
    unit = "week" if unit == "weekend" else unit
    if not 0 < high * calendar.DAYS_IN[unit] <= LONGEST_OFFSET * 365:
        return None
    return low, max(low, high), unit


def offset(values: Values, context: Context) -> Span | None:
    """Read "in 3 weeks", "over 2 à 3 maanden", "om ett halvår"."""
    length = _length(values, context)
    if length is None:
        return None
    low, high, unit = length
    vague = (low != high and float(low) != int(low)) or len(values.get("N", [])) > 1
    window = calendar.offset_window(context.today, low, high, unit)
    return fixed(*window, "weak" if unit == "year" else "plain", bool(values.get("~")) or vague)


def within(values: Values, context: Context) -> Span | None:
    """Read "within 6 weeks", "het komende half jaar", "de närmaste månaderna"."""
    if get(values, "R") == 0 and not values.get("N"):  # "within this quarter"
        return relative_unit({"R": [0], **values}, context) if not unit_in(values)[1] else None
    length = _length(values, context)
    if length is None:
        return None
    last = calendar.add_units(context.today, length[1], length[2])
    vague = not values.get("N") and unit_in(values)[1]
    return fixed(context.today, last, "plain", bool(vague or values.get("~")))


def within_next(values: Values, context: Context) -> Span | None:
    """Read "the next month" as within a month, but "the next quarter" as that quarter."""
    unit, plural = unit_in(values)
    if unit == "quarter" and not plural and not values.get("N"):
        return relative_unit({**values, "R": [1]}, context)
    return within(values, context)


def lately(values: Values, context: Context) -> Span | None:
    """Read "the last 3 months": the past."""
    length = _length(values, context)
    first = length and calendar.add_units(context.today, -length[1], length[2])
    return first and fixed(first, context.today - timedelta(days=1))


def lately_if_last(values: Values, context: Context) -> Span | None:
    return lately(values, context) if get(values, "O") == -1 else None


def relative_length(values: Values, context: Context) -> Span | None:
    return lately(values, context) if get(values, "R", -1) == -1 else within(values, context)


def ago(values: Values, context: Context) -> Span | None:
    length = _length(values, context)
    return length and fixed(*calendar.offset_window(context.today, -length[1], -length[0], length[2]))


def after_length(values: Values, context: Context) -> Span | None:
    length = _length(values, context)
    if length is None:
        return None
    first = calendar.add_units(context.today, length[0], length[2])
    return fixed(first, None, "weak" if length[2] == "year" else "plain")


def not_before_length(values: Values, context: Context) -> Span | None:
    span = offset(values, context)
    return span and fixed(span.period.fixed[0], None)


def day_from_now(values: Values, context: Context) -> Span | None:
    shift = get(values, "T")
    if shift == -1 and context.is_timing:
        return asap({"A": [True]}, context)
    return fixed(*(context.today + timedelta(days=shift),) * 2, "weak" if shift == 0 else "plain")


def asap(values: Values, context: Context) -> Span | None:
    strong = get(values, "A", False)
    kind = "asap" if strong else "now"
    return fixed(context.today, calendar.add_months(context.today, 1), kind)


def soon(values: Values, context: Context) -> Span | None:
    return fixed(context.today, calendar.add_months(context.today, 3), "soon", True)


def no_plan(values: Values, context: Context) -> Span | None:
    return fixed(context.today, None, "no_plan" if get(values, "Z", True) else "someday")


def swallow(values: Values, context: Context) -> Span:
    return fixed(context.today, None, "swallowed")
