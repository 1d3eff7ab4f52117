"""The timing reader: tables of cases per language (tests/data/reading_timing_*.txt), evidence and properties."""

from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bantam.reading import calendar
from bantam.reading.timing import read_start, read_timing
from bantam.reading.timing_lexicon import MODULES
from bantam.reading.types import LANGUAGES, Timing

DATA = Path(__file__).parent.parent / "data"
FRIDAY = date(2026, 11, 20)
QUESTIONS = ("opening", "timing", "name")


def cases(language: str) -> list[tuple[str, str, str, str, str]]:
    """Return the rows of a table as language, today, question, text and window."""
    rows, group = [], ("", "")
    for line in (DATA / f"reading_timing_{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# 2"):
            group = tuple(line[2:].split(", "))
        elif not line.startswith("#") and line:
            rows.append((language, *group, *line.rsplit(" => ", 1)))
    return rows


def shown(reading: Timing | None) -> str:
    """Return a reading the way the tables write it."""
    if reading is None:
        return "-"
    if reading.status == "no_plan":
        return "no_plan"
    return f"{reading.earliest or ''}..{reading.latest or ''}" + (" ~" if reading.approximate else "")


@pytest.mark.parametrize(("language", "today", "asked", "text", "window"),
                         [row for language in LANGUAGES for row in cases(language)])
def test_start_is_read_as_the_table_says(language, today, asked, text, window):
    assert shown(read_start(text, language, date.fromisoformat(today), asked=asked)) == window


@pytest.mark.parametrize("language", LANGUAGES)
def test_table_has_at_least_120_cases(language):
    assert len(cases(language)) >= 120


@pytest.mark.parametrize(("language", "text", "evidence"), [
    ("en", "Well, I think by the end of May.", "by the end of May"),
    ("en", "CTO at a 40 person fintech, need SEO, got 3k a month, start in Feb", "Feb"),
    ("nl", "liefst vanaf 1 maart a.s. graag", "liefst vanaf 1 maart"),
    ("sv", "i mitten av maj typ", "i mitten av maj typ"),
    ("sv", "Vi tänkte NÄSTA KVARTAL 🙂", "NÄSTA KVARTAL"),
])
def test_evidence_is_the_visitors_own_words(language, text, evidence):
    assert read_start(text, language, FRIDAY, asked="timing").text == evidence


def test_all_windows_come_in_the_order_of_the_text():
    found = read_timing("live in June, start in March, call me next week", "en", FRIDAY)
    assert [(one.text, one.earliest) for one in found] == [
        ("June", date(2027, 6, 1)), ("March", date(2027, 3, 1)), ("next week", date(2026, 11, 23))]


@pytest.mark.parametrize(("language", "text", "first", "last"), [
    ("en", "yesterday", "2026-11-19", "2026-11-19"), ("en", "last month", "2026-10-01", "2026-10-31"),
    ("en", "3 weeks ago", "2026-10-26", "2026-11-01"), ("en", "last Tuesday", "2026-11-17", "2026-11-17"),
    ("en", "the past 3 months", "2026-08-20", "2026-11-19"), ("en", "last year", "2025-01-01", "2025-12-31"),
    ("nl", "gisteren", "2026-11-19", "2026-11-19"), ("nl", "vorige week", "2026-11-09", "2026-11-15"),
    ("nl", "afgelopen zondag", "2026-11-15", "2026-11-15"), ("nl", "drie maanden geleden", "2026-08-01", "2026-08-31"),
    ("nl", "vorig jaar", "2025-01-01", "2025-12-31"), ("nl", "eergisteren", "2026-11-18", "2026-11-18"),
    ("sv", "igår", "2026-11-19", "2026-11-19"), ("sv", "förra veckan", "2026-11-09", "2026-11-15"),
    ("sv", "förra söndagen", "2026-11-15", "2026-11-15"), ("sv", "två veckor sedan", "2026-11-02", "2026-11-08"),
    ("sv", "förra året", "2025-01-01", "2025-12-31"), ("sv", "i förrgår", "2026-11-18", "2026-11-18"),
])
def test_past_is_a_time_but_never_a_start(language, text, first, last):
    (found,) = read_timing(text, language, FRIDAY)
    assert (str(found.earliest), str(found.latest)) == (first, last)
    assert read_start(text, language, FRIDAY, asked="need") is None


# The wording of these is that of the published Duckling and Recognizers-Text test sets, the windows are ours.
@pytest.mark.parametrize(("language", "text", "first", "last"), [
    ("en", "the first tuesday of october", "2013-10-01", "2013-10-01"),
    ("en", "last monday of march", "2013-03-25", "2013-03-25"),
    ("en", "third day of october", "2013-10-03", "2013-10-03"),
    ("en", "first week of october 2014", "2014-10-06", "2014-10-12"),
    ("en", "last week of september 2014", "2014-09-22", "2014-09-28"),
    ("en", "the week of october 6th", "2013-09-30", "2013-10-06"),
    ("en", "wednesday of next week", "2013-02-20", "2013-02-20"),
    ("en", "14april 2015", "2015-04-14", "2015-04-14"), ("en", "4th qtr 2018", "2018-10-01", "2018-12-31"),
    ("en", "the day after tomorrow", "2013-02-14", "2013-02-14"),
    ("nl", "laatste zondag van maart 2014", "2014-03-30", "2014-03-30"),
    ("nl", "4de kwartaal 2018", "2018-10-01", "2018-12-31"), ("nl", "31-10-2074", "2074-10-31", "2074-10-31"),
    ("nl", "tweede zondag in mei", "2013-05-12", "2013-05-12"), ("nl", "Koningsdag 2017", "2017-04-27", "2017-04-27"),
    ("nl", "laatste dag van oktober 2015", "2015-10-31", "2015-10-31"),
    ("sv", "Måndag den 18 februari", "2013-02-18", "2013-02-18"), ("sv", "den förste mars", "2013-03-01", "2013-03-01"),
    ("sv", "4:e kvartal 2018", "2018-10-01", "2018-12-31"), ("sv", "i överimorgon", "2013-02-14", "2013-02-14"),
    ("sv", "tredje tisdagen i september 2014", "2014-09-16", "2014-09-16"),
    ("sv", "första veckan i oktober 2014", "2014-10-06", "2014-10-12"),
])
def test_peers_wordings_are_read(language, text, first, last):
    (found,) = read_timing(text, language, date(2013, 2, 12))
    assert (str(found.earliest), str(found.latest)) == (first, last)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_of_the_lexicon_has_two_meanings(language):
    phrases = [phrase for _, _, listed in MODULES[language].ROWS for phrase in listed.split(", ")]
    assert [phrase for phrase, count in Counter(phrases).items() if count > 1] == []


@pytest.mark.parametrize(("year", "sunday"), [
    (2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"), (2027, "2027-03-28"), (2038, "2038-04-25")])
def test_easter_is_on_its_sunday(year, sunday):
    assert str(calendar.easter(year)) == sunday


@pytest.mark.parametrize(("name", "year", "first"), [
    ("black_friday", 2026, "2026-11-27"), ("cyber_monday", 2026, "2026-11-30"), ("thanksgiving", 2024, "2024-11-28"),
    ("midsummer", 2026, "2026-06-19"), ("midsummer", 2027, "2027-06-25"), ("carnaval", 2026, "2026-02-15"),
    ("whitsun", 2026, "2026-05-24"), ("ascension", 2026, "2026-05-14"), ("prinsjesdag", 2026, "2026-09-15"),
    ("all_saints_sv", 2026, "2026-10-31"), ("mother_day_sv", 2026, "2026-05-31"),
])
def test_moving_holiday_begins_on_its_day(name, year, first):
    assert str(calendar.HOLIDAYS[name](year)[0]) == first


@pytest.mark.parametrize(("day", "months", "later"), [
    (date(2026, 1, 31), 1, date(2026, 2, 28)), (date(2028, 1, 31), 1, date(2028, 2, 29)),
    (date(2026, 11, 20), 2, date(2027, 1, 20)), (date(2026, 3, 31), -1, date(2026, 2, 28)),
])
def test_month_steps_are_clamped_to_the_length_of_the_month(day, months, later):
    assert calendar.add_months(day, months) == later


WORDS = st.sampled_from((
    "in", "over", "om", "i", "before", "voor", "före", "by", "after", "na", "efter", "from", "until", "tot", "till",
    "not", "niet", "inte", "between", "tussen", "mellan", "and", "en", "och", "or", "of", "the", "de", "den", "1",
    "3", "12", "31", "52", "99", "2027", "1/2", "4-5", "2026-02-30", "99999999999", "may", "march", "maart", "mars",
    "maj", "mei", "q1", "h2", "week", "v", "weken", "month", "maanden", "månader", "year", "jaar", "år", "next",
    "volgend", "nästa", "last", "vorig", "förra", "this", "end", "begin", "slutet", "asap", "zsm", "nu", "snart",
    "soon", "spring", "zomer", "vår", "christmas", "kerst", "jul", "easter", "contract", "ends", "loopt", ",", ".",
    "-", "/", "!", "monday", "vrijdag", "half", "first", "tweede", "eerste", "~",
))
DATES = st.dates(date(1990, 1, 1), date(2100, 12, 31))


def check(text: str, language: str, today: date) -> None:
    for asked in QUESTIONS:
        start = read_start(text, language, today, asked=asked)
        for found in (*read_timing(text, language, today, asked=asked), *([start] if start else [])):
            assert found.text == text[found.start:found.end] != ""
            assert not (found.earliest and found.latest) or found.earliest <= found.latest
            assert found.status == "stated" or found.earliest is found.latest is None
        assert start is None or start.latest is None or start.latest >= today


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=60), st.sampled_from(LANGUAGES), DATES)
def test_any_unicode_text_is_read_without_a_crash(text, language, today):
    check(text, language, today)


@settings(max_examples=80, deadline=None)
@given(st.lists(WORDS, max_size=9).map(" ".join), st.sampled_from(LANGUAGES), DATES)
def test_any_row_of_time_words_gives_ordered_windows_with_evidence(text, language, today):
    check(text, language, today)


@given(st.sampled_from(LANGUAGES), st.sampled_from([date.min, date.max, date(9999, 1, 1), date(1, 2, 1)]))
@settings(max_examples=12, deadline=None)
def test_edge_of_the_calendar_is_no_crash(language, today):
    check("asap, in 3 weeks, over 3 weken, om 3 veckor, next year, volgend jaar, nästa år, last march", language, today)


@settings(max_examples=20, deadline=None)
@given(DATES)
def test_asap_is_today_to_a_month_later(today):
    found = read_start("asap", "en", today, asked="timing")
    assert found.earliest == today
    assert timedelta(days=28) <= found.latest - today <= timedelta(days=31)
