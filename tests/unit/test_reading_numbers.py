"""Numbers out of free text, held to the table in tests/data/reading_numbers.txt."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bantam.reading.number_tokens import parse_digits
from bantam.reading.numbers import read_number
from bantam.reading.types import LANGUAGES, Number

TABLE = Path(__file__).parent.parent / "data" / "reading_numbers.txt"
CASES = [line.split(" | ") for line in TABLE.read_text("utf-8").splitlines() if line and not line.startswith("#")]
# Words that number texts are made of, so that random texts reach the grammar and not only its edges.
PIECES = st.sampled_from(
    ["20", "1.500", "2k5", "k", "-", "tot", "tussen", "en", "een", "half", "och", "ett par", "tusen", "max", "+", "of",
     "between", "and", "a", "thousand", "hundred", "€", ",-", ":-", "%", "per maand", "niet meer dan", "anderhalf",
     "à", "3-400", "ton", "weeks", "jaar", "month", "or", "two", "zo'n", "~", ".", ",", "1/2", "½", "'", "btw", "not"]
)  # fmt: skip
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=12).map(" ".join), st.lists(PIECES, max_size=12).map("".join))


def written(number: Number) -> str:
    low, high = number.minimum, number.maximum
    bounds = f"{low}" if low == high else f"{'' if low is None else low}..{'' if high is None else high}"
    return f"~{bounds}" if number.approximate else bounds


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_numbers_are_read_as_the_table_says(language, text, expected):
    assert ("; ".join(map(written, read_number(text, language))) or "none") == expected


@pytest.mark.parametrize(
    ("raw", "value", "decimal"),
    [
        ("1500", 1500, None),
        ("1.500", 1500, 1.5),
        ("1,500", 1500, 1.5),
        ("1 500", 1500, None),
        ("1\u00a0500", 1500, None),
        ("1\u202f500", 1500, None),
        ("1'500", 1500, None),
        ("1’500", 1500, None),
        ("1.234.567", 1234567, None),
        ("1.234,56", 1234.56, None),
        ("1,234.56", 1234.56, None),
        ("1 234,5", 1234.5, None),
        ("0,125", 0.125, None),
        ("2,5", 2.5, None),
        (".5", 0.5, None),
        ("½", 0.5, None),
        ("2½", 2.5, None),
        ("3/4", 0.75, None),
        ("3.6.21", None, None),
        ("1,23.4,5", None, None),
    ],
)
def test_separators_make_thousands_or_decimals(raw, value, decimal):
    assert parse_digits(raw) == (value, decimal)


def test_three_digits_behind_a_point_are_decimals_before_a_million():
    assert read_number("1.250 miljoen", "nl")[0].minimum == 1_250_000
    assert read_number("1.250", "nl")[0].minimum == 1250


def test_evidence_takes_in_the_words_that_bound_the_number():
    (number,) = read_number("I guess no more than twenty of them", "en")
    assert (number.text, number.start, number.end) == ("no more than twenty", 8, 27)


def test_whole_numbers_are_ints_and_fractions_are_floats():
    assert isinstance(read_number("2,5k", "nl")[0].minimum, int)
    assert isinstance(read_number("2,5", "nl")[0].minimum, float)


def test_a_decomposed_accent_reads_like_a_composed_one():
    assert read_number("tweee\u0308nhalf", "nl")[0].minimum == 2.5
    assert read_number("tva\u030a tusen", "sv")[0].minimum == 2000


@given(TEXTS, st.sampled_from(LANGUAGES))
def test_any_text_gives_ordered_numbers_with_their_own_words_as_evidence(text, language):
    end = 0
    for number in read_number(text, language):
        assert number.text == text[number.start : number.end] != ""
        assert number.start >= end
        assert number.minimum is None or number.maximum is None or number.minimum <= number.maximum
        assert number.minimum is not None or number.maximum is not None
        end = number.end


@pytest.mark.parametrize("unit", ["1 ", "5k ", "1-", "a.", "een en ", "en halv ", "tussen 1 en ", "€", "+1", "½", "'"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_repetition_of_any_length_is_read_to_an_end(unit, language):
    numbers = read_number(unit * 700, language)
    assert len(numbers) <= 150
