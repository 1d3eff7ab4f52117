"""Who decides, read from what visitors write."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bantam.reading.authority import read_authority
from bantam.reading.types import LANGUAGES

TABLE = Path(__file__).parents[1] / "data" / "reading_authority.tsv"
CASES = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
ROLES = {"decision_maker", "shared", "influencer", "no_say"}


@pytest.mark.parametrize(("language", "asked", "role", "text"), CASES)
def test_role_is_read_from_the_visitors_words(language, asked, role, text):
    found = read_authority(text, language, asked=asked)
    assert (found.role if found else "-") == role


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_sixty_cases(language):
    assert sum(case[0] == language for case in CASES) >= 60


def test_evidence_is_the_phrase_that_named_the_role():
    found = read_authority("Hmm, dat doe ik samen met mn compagnon", "nl", asked="authority")
    assert (found.start, found.end, found.text) == (16, 38, "samen met mn compagnon")


@pytest.mark.parametrize("asked", ["budget", "company_size", "name"])
def test_short_answer_counts_only_after_the_question_who_decides(asked):
    assert read_authority("just me", "en", asked=asked) is None


def test_bare_title_tells_who_decides_only_when_that_was_asked():
    assert read_authority("owner", "en", asked="authority").role == "decision_maker"
    assert [read_authority("owner", "en", asked=asked) for asked in ("opening", "job_title", "name")] == [None] * 3


@settings(deadline=None, max_examples=150)
@given(text=st.text(max_size=300), language=st.sampled_from(LANGUAGES))
def test_any_text_is_read_without_an_error_and_evidence_is_its_own_words(text, language):
    found = read_authority(text, language, asked="authority")
    assert found is None or (found.role in ROLES and found.text == text[found.start : found.end] != "")
