"""The tables of the peers' published tests are sound, and benchmarks/peers.py judges a reading as it says."""

import re
from datetime import date
from pathlib import Path

import pytest

from benchmarks.peers import Case, Reading, cases, is_right

FILES = sorted((Path(__file__).parents[1] / "data").glob("peers_*.tsv"))
KINDS = {"money", "number", "range", "duration", "date"}
DAY = r"\d{4}-\d\d-\d\d"
BOUND = r"-?\d+(?:\.\d+)?(?:e-?\d+)?"
EXPECTED = re.compile(
    rf"none|@{DAY}/(?:week|month|year)|(?:{DAY})?\.\.(?:{DAY})?|{DAY}|"
    rf"(?:{BOUND}|(?:{BOUND})?\.\.(?:{BOUND})?)(?: (?:[A-Z]{{3}}|\?|-|minute|hour|day|week|month|quarter|year))?"
)


def case(kind: str, *expected: str, **others) -> Case:
    return Case("peer", "en", kind, date(2013, 2, 12), expected, "text", **others)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_table_names_its_origin_and_licence(file):
    lines = file.read_text("utf-8").splitlines()
    header = " ".join(line.removeprefix("# ") for line in lines if line.startswith("#"))
    assert re.search(r"https://github\.com/\S+", header)
    assert re.search(r"BSD 3-Clause|MIT", header)
    assert "Left out" in header


def test_every_row_is_in_the_notation_of_the_tables():
    rows = list(cases())
    assert {row.kind for row in rows} == KINDS
    assert {row.language for row in rows} == {"en", "nl", "sv"}
    assert {row.today is not None for row in rows if row.kind == "date"} == {True}
    assert [row for row in rows if not all(EXPECTED.fullmatch(wanted) for wanted in row.expected)] == []


@pytest.mark.parametrize(("judged", "readings"), [
    (case("number", "2", "5.."), [Reading(2, 2), Reading(5, None)]),
    (case("range", "1.1..1.3"), [Reading(1.1, 1.3)]),
    (case("money", "20 ?"), [Reading(20, 20, "EUR")]),
    (case("money", "20 -"), [Reading(20, 20, None)]),
    (case("money", "20 EUR", plain=True), [Reading(20, None, "EUR")]),
    (case("money", "20 EUR", first_only=True), [Reading(20, 20, "EUR"), Reading(9, 9, "EUR")]),
    (case("duration", "90 minute"), [Reading(1.5, 1.5, "hour")]),
    (case("date", "2013-02-18..2013-02-24"), [Reading(date(2013, 2, 18), date(2013, 2, 24))]),
    (case("date", "2013-02-11..2013-02-17"), [Reading(date(2013, 2, 12), date(2013, 2, 17))]),
    (case("date", "2013-02-17.."), [Reading(date(2013, 2, 17), None)]),
    (case("date", "@2013-02-19/week"), [Reading(date(2013, 2, 18), date(2013, 2, 24))]),
    (case("date"), []),
])  # fmt: skip
def test_reading_that_says_the_same_is_right(judged, readings):
    assert is_right(judged, readings)


@pytest.mark.parametrize(("judged", "readings"), [
    (case("number", "2"), [Reading(2, 2), Reading(3, 3)]),
    (case("number", "2"), [Reading(2, None)]),
    (case("money", "20 EUR"), [Reading(20, 20, "USD")]),
    (case("money", "20 EUR"), [Reading(20, None, "EUR")]),
    (case("duration", "90 minute"), [Reading(1, 2, "hour")]),
    (case("date", "2013-02-18..2013-02-24"), [Reading(date(2013, 2, 12), date(2013, 2, 24))]),
    (case("date", "@2013-02-19/week"), [Reading(date(2013, 2, 1), date(2013, 2, 28))]),
    (case("date"), [Reading(date(2013, 2, 1), None)]),
])  # fmt: skip
def test_reading_that_says_something_else_is_wrong(judged, readings):
    assert not is_right(judged, readings)
