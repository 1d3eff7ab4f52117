"""Name, company, job title, e-mail and telephone, read from what visitors write."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bantam.reading.contact import REGION_BY_LANGUAGE, read_contact
from bantam.reading.names import normalised_name
from bantam.reading.types import LANGUAGES

TABLE = Path(__file__).parents[1] / "data" / "reading_contact.tsv"
CASES = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
ASKED = ["opening", "name", "company", "email", "phone", "job_title"]


@pytest.mark.parametrize(("language", "asked", "details", "text"), CASES)
def test_details_are_read_from_the_visitors_words(language, asked, details, text):
    found = read_contact(text, language, asked=asked)
    assert ";".join(sorted(f"{detail.kind}={detail.value}" for detail in found)) == details.strip("-")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_forty_cases(language):
    assert sum(case[0] == language for case in CASES) >= 40


@pytest.mark.parametrize(("text", "suggestion"), [
    ("lisa@gmial.com", "lisa@gmail.com"), ("lisa@gmail.con", "lisa@gmail.com"), ("lisa@hotmal.com", "lisa@hotmail.com"),
    ("lisa@outlok.com", "lisa@outlook.com"), ("lisa@zigo.nl", "lisa@ziggo.nl"), ("lisa@gmail.com", None),
    ("lisa@mail.com", None), ("lisa@example.com", None), ("lisa@firma.nl", None),
])  # fmt: skip
def test_slip_in_a_common_domain_is_suggested_and_never_put_in(text, suggestion):
    (found,) = read_contact(text, "nl", asked="email")
    assert (found.value, found.suggestion) == (text, suggestion)


@pytest.mark.parametrize(("written", "name"), [
    ("jan de vries", "Jan de Vries"), ("JANSEN", "Jansen"), ("o'brien", "O'Brien"), ("mcdonald", "McDonald"),
    ("anna af klint", "Anna af Klint"), ("DeShawn", "DeShawn"), ("piet van 't hof", "Piet van 't Hof"),
])  # fmt: skip
def test_names_get_their_usual_capitals(written, name):
    assert normalised_name(written) == name


def test_local_numbers_belong_to_the_country_of_the_language():
    assert REGION_BY_LANGUAGE == {"en": "GB", "nl": "NL", "sv": "SE"}


def test_evidence_is_what_the_visitor_wrote_and_the_value_is_normalised():
    (found,) = read_contact("je kunt bellen: 06-12345678.", "nl", asked="phone")
    assert (found.text, found.value, found.start, found.end) == ("06-12345678", "+31612345678", 16, 27)


@settings(deadline=None, max_examples=200)
@given(text=st.text(max_size=200) | st.text(alphabet="aA1 @.,+-(0)'dotevn", max_size=120),
       language=st.sampled_from(LANGUAGES), asked=st.sampled_from(ASKED))  # fmt: skip
def test_any_text_is_read_without_an_error_and_evidence_is_its_own_words(text, language, asked):
    for detail in read_contact(text, language, asked=asked):
        assert detail.text == text[detail.start : detail.end] != ""
        assert detail.value
