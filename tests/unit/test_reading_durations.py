"""Lengths of time out of free text, held to the table in tests/data/reading_durations.txt."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bantam.reading.durations import read_duration
from bantam.reading.types import LANGUAGES, Duration

TABLE = Path(__file__).parent.parent / "data" / "reading_durations.txt"
CASES = [line.split(" | ") for line in TABLE.read_text("utf-8").splitlines() if line and not line.startswith("#")]
UNITS = {"minute", "hour", "day", "week", "month", "quarter", "year"}
PIECES = st.sampled_from(
    ["2", "a", "een", "en", "ett", "half", "halv", "week", "weeks", "maand", "maanden", "år", "jaar", "or", "of",
     "eller", "two", "twee", "två", "and", "och", "a half", "within", "binnen", "inom", "max", "-", "halfjaar",
     "ett par", "min", "quarter", "kwartier", "per", "k", "à", "tot", "till", "to", "ungefär", "of zo", ","]
)  # fmt: skip
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=12).map(" ".join))


def written(duration: Duration) -> str:
    low, high = duration.minimum, duration.maximum
    bounds = f"{low}" if low == high else f"{'' if low is None else low}..{'' if high is None else high}"
    return f"{'~' if duration.approximate else ''}{bounds} {duration.unit}"


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_durations_are_read_as_the_table_says(language, text, expected):
    assert ("; ".join(map(written, read_duration(text, language))) or "none") == expected


def test_two_lengths_in_one_text_are_two_readings():
    first, second = read_duration("we starten over 2 weken en het duurt 3 maanden", "nl")
    assert (first.minimum, first.unit, first.text) == (2, "week", "2 weken")
    assert (second.minimum, second.unit, second.text) == (3, "month", "3 maanden")


def test_the_price_of_a_month_is_no_length_of_time():
    assert read_duration("5 000 kr i månaden", "sv") == ()
    assert read_duration("€500 a month", "en") == ()


@given(TEXTS, st.sampled_from(LANGUAGES))
def test_any_text_gives_ordered_lengths_with_their_own_words_as_evidence(text, language):
    end = 0
    for duration in read_duration(text, language):
        assert duration.text == text[duration.start : duration.end] != ""
        assert duration.start >= end
        assert duration.unit in UNITS
        assert duration.minimum is None or duration.maximum is None or duration.minimum <= duration.maximum
        end = duration.end
