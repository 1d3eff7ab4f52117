"""Read when a visitor wants to start: text to windows of dates, in English, Dutch and Swedish.

``read_timing`` returns every window that the text mentions, ``read_start`` the one in which they want to start. The
conventions (what "asap", "after the summer" or "early in the year" mean) stand in DESIGN.md, ``bantam understand``.
The words live in lexicon_timing_*.py, the grammar in timing_rules.py, the choice of the start in timing_start.py.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from bantam.reading import calendar
from bantam.reading.calendar import BEGIN, END
from bantam.reading.timing_numbers import join_numbers, join_words, join_years
from bantam.reading.timing_periods import Context, Span
from bantam.reading.timing_rules import reduce_periods
from bantam.reading.timing_start import Found, choose
from bantam.reading.timing_words import Lexeme, tagged
from bantam.reading.types import Asked, Language, Timing

# Over the reduced tags: W is a period. A blank stands for up to three fillers, as in timing_rules.py.
_STATEMENTS = {
    "range": r"c ?~? ?W ?[&\-r,] ?~? ?W|[fj]? ?~? ?W ?[r\-/&u] ?[bynf~]? ?~? ?W(?:[/&\-,] ?W)?",
    "single": r"(?:[byafjlunwvizg]-?)? ?(?:~!?)? ?W(?: ?[jl~zgK](?! ?W))?",
}
LONGEST_LEAD = 12  # tags of a statement before its first period
STATEMENT = re.compile("|".join(
    f"(?P<{name}>{re.sub(r' [?]?', '[FIq]{0,3}', pattern)})" for name, pattern in _STATEMENTS.items()))

def read_timing(text: str, language: Language, today: date, *, asked: Asked | None = None) -> tuple[Timing, ...]:
    """Return every window of time in a text, in order of appearance, past ones too.

    Args:
        text: what the visitor wrote; ``start`` and ``end`` of the results are offsets into it.
        language: "en", "nl" or "sv".
        today: the first day that is not past; relative times count from it.
        asked: the open question; after "timing" a bare "3 maanden" or "yesterday" is a start too.
    """
    return tuple(found.timing for found in _found(text, language, today, asked) if found.kind != "not")


def read_start(text: str, language: Language, today: date, *, asked: Asked) -> Timing | None:
    """Return the one window in which they want to start, or a "no_plan" reading, or None.

    Args:
        text: what the visitor wrote.
        language: "en", "nl" or "sv".
        today: the first day that is not past.
        asked: the open question; after "timing" any future time counts, otherwise it needs a context of starting.
    """
    return choose(text, _found(text, language, today, asked), language, today, asked)


def _found(text: str, language: Language, today: date, asked: Asked | None) -> list[Found]:
    context = Context(today, language, asked == "timing")
    lexemes = join_years(join_numbers(join_words(tagged(text, language))), today)
    reduced = reduce_periods(lexemes, context)
    tags = "".join(lexeme.tag for lexeme in reduced)
    found = []
    for match in _statements(tags):
        try:
            statement = _statement(match, reduced, text, today)
        except (ValueError, OverflowError):  # beyond the calendar
            continue
        if statement:
            found.append(statement)
    return found


def _statements(tags: str) -> Iterator[re.Match[str]]:
    """Find the statements around the periods, without a try at every other word."""
    done = 0
    while (period := tags.find("W", done)) >= 0:
        match = STATEMENT.search(tags, max(done, period - LONGEST_LEAD))
        yield match
        done = match.end()


def _statement(match: re.Match[str], reduced: list[Lexeme], text: str, today: date) -> Found | None:
    items = [lexeme for lexeme in reduced[match.start():match.end()] if lexeme.tag not in "FIq-!"]
    spans = [lexeme.value for lexeme in items if lexeme.tag == "W"]
    direction = "range" if match.lastgroup == "range" else _direction(items)
    if direction in ("i", "g"):  # "since March"
        return None
    first, last = calendar.resolve(spans[0].period, today)
    window = _range_window(spans, today) if direction == "range" else _window(direction, spans[0], today)
    is_plan = spans[0].kind not in ("no_plan", "someday")
    approximate = any(span.approximate for span in spans) or any(lexeme.tag == "~" for lexeme in items)
    start, end = items[0].start, items[-1].end
    timing = Timing("stated" if is_plan else "no_plan", *(window if is_plan else (None, None)),
                    approximate and is_plan, start, end, text[start:end])
    kind = "not" if direction == "z" else _kind(spans)
    return Found(timing, kind, direction, spans[0].period.kind, first, last, spans[0].period.part,
                 _has_lead(reduced, match))


def _direction(items: list[Lexeme]) -> str:
    """Return one direction out of the word before and the word after the period: "by March", "March at the latest"."""
    place = next(place for place, lexeme in enumerate(items) if lexeme.tag == "W")
    words = [lexeme.tag for lexeme in items[:place] + items[place + 1:] if lexeme.tag != "~"]
    word = words[-1] if words else ""
    if word == "K":  # "before the summer is over" ends with it, "when the summer is over" begins after it
        return "y" if words[0] in "byu" else "a"
    return {"j": "f", "l": "y"}.get(word, word)


def _has_lead(reduced: list[Lexeme], match: re.Match[str]) -> bool:
    """Return whether a preposition stands before the period: "in March" is a time, "March" may be a name."""
    near = reduced[max(match.start() - 1, 0):match.end()]
    place = next(place for place, lexeme in enumerate(near) if lexeme.tag == "W")
    return any(lexeme.tag in "IFqro~c" for lexeme in near[:place])


def _kind(spans: list[Span]) -> str:
    kinds = {span.kind for span in spans}
    return "plain" if "plain" in kinds else spans[0].kind


def _window(direction: str, span: Span, today: date) -> tuple[date | None, date | None]:
    """Return the window for a period and its direction ("" for the period itself)."""
    first, last = calendar.resolve(span.period, today)
    part = span.period.part
    if direction == "b" or (direction == "u" and part is None):
        return _until(last if part == END or first <= today else first, today)
    if direction in ("y", "u", "v"):
        return _until(first if part == BEGIN else last, today)
    if direction == "n" or (direction == "f" and not span.period.to):
        return first, None
    if direction in ("a", "z"):
        after_turn = span.period.name in ("turn_of_year", "old_and_new") or last is None
        following = first + timedelta(days=1) if after_turn else last + timedelta(days=1)
        return following, None
    return first, last


def _until(latest: date | None, today: date) -> tuple[date | None, date | None]:
    return (today if latest is None or latest >= today else None), latest


def _range_window(spans: list[Span], today: date) -> tuple[date, date | None]:
    """Return the window from the first to the last of the periods; a year said once counts for all of them."""
    periods = [span.period for span in spans]
    years = [period.year for period in periods if period.year]
    first, last = calendar.resolve(periods[0], today)
    if years and periods[0].year is None and periods[0].kind != "fixed":
        first, last = calendar.resolve(replace(periods[0], year=years[-1]), today)
    for period in periods[1:]:
        opened = first
        first, last = _joined(opened, last, period, today)
    if periods[-1].year and first > (last or first):
        first = calendar.resolve(replace(periods[0], year=years[-1] - 1), today)[0]
    return first, last


def _joined(first: date, last: date | None, period: calendar.Period, today: date) -> tuple[date, date | None]:
    if last is None:
        return first, None
    other_first, other_last = calendar.resolve(period, today)
    if other_last is not None and other_last < first and period.year is None and period.kind != "fixed":
        other_last = calendar.resolve(period, first)[1]
    if other_last is None:
        return min(first, other_first), None
    if period.kind == "fixed":
        first = min(first, other_first)
    return first, max(last, other_last) if period.year is None else other_last
