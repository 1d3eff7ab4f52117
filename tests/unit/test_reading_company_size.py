"""The headcount, read from what visitors write."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bantam.reading.company_size import read_company_size
from bantam.reading.types import LANGUAGES

TABLE = Path(__file__).parents[1] / "data" / "reading_company_size.tsv"
CASES = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]


def shown(bound):
    return "-" if bound is None else str(bound)


@pytest.mark.parametrize(("language", "asked", "minimum", "maximum", "text"), CASES)
def test_headcount_is_read_from_the_visitors_words(language, asked, minimum, maximum, text):
    found = read_company_size(text, language, asked=asked)
    assert ((shown(found.minimum), shown(found.maximum)) if found else ("none", "none")) == (minimum, maximum)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_forty_cases(language):
    assert sum(case[0] == language for case in CASES) >= 40


def test_evidence_takes_in_the_bound_and_the_people():
    found = read_company_size("we have over 50 staff now", "en", asked="company_size")
    assert (found.start, found.end, found.text) == (8, 21, "over 50 staff")


@settings(deadline=None, max_examples=150)
@given(
    text=st.text(max_size=300) | st.from_regex(r"[a-z0-9 .,%-]{0,80}", fullmatch=True),
    language=st.sampled_from(LANGUAGES),
)
def test_any_text_is_read_without_an_error_and_bounds_are_ordered(text, language):
    found = read_company_size(text, language, asked="company_size")
    if found:
        assert found.text == text[found.start : found.end] != ""
        assert found.minimum is None or found.maximum is None or found.minimum <= found.maximum
        assert (found.minimum, found.maximum) != (None, None)
