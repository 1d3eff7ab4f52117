"""The grammar of single periods: which rows of tags (see timing_words.py) make a period, and which handler reads them.

A rule is the tags it may begin with, a regular expression over the string of tags, and a handler. At every position
the longest rule that yields a period wins. A blank in a pattern stands for up to three fillers ("in the", "van het").
"""

import re
from typing import NamedTuple

from bantam.reading import calendar
from bantam.reading import timing_dates as days
from bantam.reading import timing_lengths as length
from bantam.reading import timing_periods as period
from bantam.reading.timing_periods import Context, Handler, Span, Values
from bantam.reading.timing_words import Lexeme

YEAR = "(?: ,? Y)?"
DOTTED = "(?:!? ,? Y)?"  # after an abbreviation: "12 jan. 2027"
PART = r"P\-?"
UNIT = "[UkV]"
RULES: tuple[tuple[str, str, Handler], ...] = (
    # dates
    ("DNOd", rf"(?:[Dd],? )?[NO]!? M{DOTTED}(?! ?C)", days.day_before_month),
    ("N", rf"N[\-/]M!?{YEAR}(?! ?C)", days.day_before_month),
    ("DMd", rf"(?:[Dd],? )?M!? (?:N(?![!]? ?[CUkN%h])|O(?! ?[kUDh])){YEAR}", days.day_and_month),
    ("M", r"M!?[\-/]N(?![\-/r]|!? ?[CUkM])", days.day_behind_dash),
    ("NO", rf"[NO] ?[\-ru] ?[NO]!? M{YEAR}", days.day_and_month),
    ("M", rf"M [NO][\-r][NO]{YEAR}(?! ?[CUk])", days.day_and_month),
    ("v", rf"v ?[NO] M{YEAR}", days.day_and_month),
    ("N", r"N ?[&\-ru] ?N ?R U", days.days_of_unit),
    ("c", r"c ?N ?[&\-r] ?N ?R U", days.days_of_unit),
    ("c", rf"c ?[NO] ?[&\-r] ?[NO]!? M{YEAR}", days.day_and_month),
    ("M", r"M'N|M ?-N(?![\-/r]|!? ?[CUkM])", period.month_and_short_year),
    ("M", r"M,? ?M(?![\-/r])", period.month_pair),
    ("P", rf"{PART} M,? ?{PART} M", period.month_pair),
    ("m", r"m(?: ?M[/\-&]M)?", period.turn_of_months),
    ("DEd", r"(?:[Dd],? )?E", days.numeric_date),
    ("DNd", r"(?:[Dd],? )?(?:(?<![CN\-/])|(?<=N/N-))N/N(?:,? Y)?(?![/CUk&r]|-(?!N/N))", days.slashed_date),
    ("N", r"(?<=[bjlyafFn])N-N(?![\-/CUkr!]?[CUkN\-])", days.slashed_date),
    ("O", r"(?<=F)O(?! ?[kUDhMSNx,])", days.day_of_month),
    ("Dd", r"[Dd],? O(?! ?[kUDhM])", days.day_of_month),
    ("k", rf"kF?[NO] M{YEAR}", days.week_of_date),
    ("k", rf"kF?M!? [NO]{YEAR}", days.week_of_date),
    # months
    ("M", rf"M{DOTTED}", period.month),
    ("M", r"M,? ?P(?=[!,]|$)", period.month),
    ("LR", r"[RL] M", period.month),
    ("P", rf"{PART} M{DOTTED}", period.month),
    ("P", rf"{PART} R M", period.month),
    ("Y", rf"Y,? (?:{PART} )?M", period.month),
    ("LO", rf"[OL] h M{YEAR}", period.month_part("month_half")),
    ("LO", rf"[OL] k M{YEAR}", period.month_part("month_week")),
    ("LO", r"[OL] k R U", days.week_of_unit),
    ("M", r"M R", period.month),
    ("LO", rf"[OL] N k M{YEAR}", period.month_weeks),
    ("LO", rf"[OL] D M{YEAR}", period.month_part("month_weekday")),
    ("LO", rf"[OL] U M{YEAR}", period.month_part("month_day")),
    # quarters, halves, seasons, years
    ("PQR", rf"(?:{PART} )?(?:R )?Q{YEAR}", period.quarter),
    ("Q", r"Q[\-/&r]?N(?! ?[CUkMN])", period.quarter),
    ("Y", r"Y,? Q", period.quarter),
    ("LOPR", rf"(?:{PART} )?(?:R )?[OL] U{YEAR}", period.quarter),
    ("LOP", rf"(?:{PART} )?[OL] U U", period.quarter),
    ("Y", r"Y,? O U", period.quarter),
    ("U", rf"U N{YEAR}(?! ?[CUk])", period.quarter),
    ("O", r"O U R U", period.quarter),
    ("PRX", rf"(?:{PART} )?(?:R )?X{YEAR}", period.half_year),
    ("LOP", rf"(?:{PART} )?[OL] [Uh]{YEAR}", period.half_year),
    ("LO", r"[OL] h U", period.half_year),
    ("LO", r"[OL] U U", period.half_year),
    ("LPRS", rf"(?:{PART} )?(?:[RL] )?S{YEAR}", period.season),
    ("Y", r"Y,? S", period.season),
    ("LPR", rf"(?:{PART}|[RL]) t{YEAR}", period.season),
    ("t", r"(?<=[IFbyafnjlcr&/~])t", period.season),
    ("t", r"t(?![xCUkN])", period.season),
    ("PY", rf"(?:{PART} )?Y(?! ?C)", period.year),
    ("LPR", rf"(?:{PART} )?[RL] {UNIT}", length.relative_unit),
    ("P", rf"{PART} G {UNIT}", length.relative_unit),
    ("Uk", rf"{UNIT} R", length.relative_unit),
    ("RUk", rf"(?:R )?{UNIT}(?= ?K)", length.running_unit),
    ("P", rf"{PART} {UNIT}", length.part_of_unit),
    # weeks and weekdays
    ("Vk", rf"[kV]!? ?N(?: ?[r&/\-u] ?N)?(?! ?[CUk]){YEAR}", period.week_number),
    ("O", r"O k Y", period.week_number),
    ("DFLR", r"(?:[RLF] )?D(?:!(?=[NO]))?(?!,? ?[NO]!? ?M)", period.weekday),
    ("D", r"D R(?! ?[UkM])", period.weekday),
    ("d", r"^d!?$", period.weekday_alone),
    ("FIR", r"[RIF] d", period.weekday),
    ("D", r"D,? R k", period.weekday),
    ("R", r"R k,? D", period.weekday),
    ("D", r"D [Io] N k", period.weekday),
    # holidays
    ("HLPR", rf"(?:{PART} )?(?:[RL] )?H{YEAR}", period.holiday),
    ("Y", r"Y,? H", period.holiday),
    # lengths
    ("Io", rf"[Io] ?~? ?N!? ?~? ?{UNIT}(?! ?[gB])", length.offset),
    ("Io", rf"[Io] ?N{UNIT} ?& ?N", length.offset),
    ("N", rf"N {UNIT}[J>]", length.offset),
    ("o", rf"o ?~? ?{UNIT}(?! ?[gB])", length.offset),
    ("w", rf"w ?~? ?[RG]? ?(?:N )?{UNIT}(?! ?[gB])", length.within),
    ("v", rf"v N {UNIT}", length.within),
    ("w", rf"w ?N{UNIT} ?& ?N", length.within),
    ("G", rf"G (?:N )?{UNIT}", length.within_next),
    ("LRw", rf"(?:w )?[RL] N {UNIT}", length.relative_length),
    ("O", rf"O N {UNIT}(?! ?M)", length.lately_if_last),
    ("N", rf"N {UNIT} g", length.ago),
    ("ag", rf"[ag] ?~? ?N {UNIT}(?! ?[gB])", length.after_length),
    ("n", rf"n ?[Io]? ?~? ?N {UNIT}(?! ?[gB])", length.not_before_length),
    ("biq", rf"(?:[qi]|(?<=x)b) ?~? ?N {UNIT}", length.swallow),
    ("C", rf"C ?N {UNIT}", length.swallow),
    ("N", rf"N {UNIT} B", length.swallow),
    ("ep", rf"[ep] ?N? ?(?:{UNIT}|[MDSQX])", length.swallow),
    ("i", rf"i (?:[RL] )?(?:[YMSHQ]|{UNIT})", length.swallow),
    # days and whole answers
    ("T", r"T", length.day_from_now),
    ("A", r"A", length.asap),
    ("J", r"J", length.asap),
    ("s", r"s", length.soon),
    ("Z", r"Z", length.no_plan),
    ("z", r"z ?A", length.no_plan),
)
BARE_RULES: tuple[tuple[str, str, Handler], ...] = (
    ("N", rf"(?<![CNepqiLB])N(?:!|~)? ?{UNIT}(?! ?[gB])", length.offset),
    ("N", rf"(?<![CNepqiLB])N{UNIT} ?& ?N", length.offset),
    ("Uk", rf"(?<![CNepqiLBRGOP]){UNIT} ?& ?N", length.offset),
    ("N", rf"(?<![CNepqiLB])N {UNIT} [wl](?! ?[NGRW])", length.within),
    ("N", r"^N-N!?$", days.dashed_date),
)


class Rules(NamedTuple):
    """The rules that begin with one tag: one pattern that says whether any fits, and each with its handler."""

    any: re.Pattern[str]
    each: list[tuple[re.Pattern[str], Handler]]


def _by_first_tag(rules: tuple[tuple[str, str, Handler], ...]) -> dict[str, Rules]:
    index: dict[str, list[tuple[str, Handler]]] = {}
    for first, pattern, handler in rules:
        for tag in first:
            index.setdefault(tag, []).append((re.sub(r" \??", "[FIq]{0,3}", pattern), handler))
    return {tag: Rules(re.compile("|".join(f"(?:{pattern})" for pattern, _ in listed)),
                       [(re.compile(pattern), handler) for pattern, handler in listed])
            for tag, listed in index.items()}  # fmt: skip


MOST_PERIODS = 60  # in one text; nobody names more, and it bounds the time of a hostile one
PLAIN, GENEROUS = _by_first_tag(RULES), _by_first_tag(RULES + BARE_RULES)


def reduce_periods(lexemes: list[Lexeme], context: Context) -> list[Lexeme]:
    """Replace every stretch that a rule can read by one lexeme "W" with a ``Span``, swallowed ones by "x"."""
    tags = "".join(lexeme.tag for lexeme in lexemes)
    rules = GENEROUS if context.is_timing else PLAIN
    reduced: list[Lexeme] = []
    position = 0
    found = 0
    while position < len(lexemes):
        begun = rules.get(tags[position])
        fits = begun is not None and found < MOST_PERIODS and begun.any.match(tags, position)
        end, span = _longest(begun.each, tags, lexemes, position, context) if fits else (position, None)
        found += span is not None
        if span is None:
            reduced.append(lexemes[position])
            position += 1
            continue
        tag = "x" if span.kind == "swallowed" else "W"
        reduced.append(Lexeme(tag, span, lexemes[position].start, lexemes[end - 1].end))
        position = end
    return reduced


def _longest(rules: list[tuple[re.Pattern[str], Handler]], tags: str, lexemes: list[Lexeme], position: int,
             context: Context) -> tuple[int, Span | None]:
    matches = [(match.end(), handler) for pattern, handler in rules if (match := pattern.match(tags, position))]
    for end, handler in sorted(matches, key=lambda pair: -pair[0]):
        span = _handled(handler, lexemes[position:end], context)
        if span is not None:
            return end, span
    return position, None


def _handled(handler: Handler, lexemes: list[Lexeme], context: Context) -> Span | None:
    """Run a handler; a date that the calendar does not have (31 February) is no reading."""
    values: Values = {}
    for lexeme in lexemes:
        values.setdefault(lexeme.tag, []).append(lexeme.value)
    try:
        span = handler(values, context)
        if span is not None:
            calendar.resolve(span.period, context.today)
    except (ValueError, OverflowError):
        return None
    return span
