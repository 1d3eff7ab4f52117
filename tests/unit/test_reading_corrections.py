"""What a message takes back: of an old and a new value of one kind the new one counts, whatever was asked."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bantam.facts import read_facts
from bantam.reading.corrections import read_correction
from bantam.reading.types import LANGUAGES

TODAY = date(2026, 11, 21)


def value(text, language, asked, question):
    fact = read_facts(text, language, asked=asked, today=TODAY).get(question)
    return fact.value if fact else None


@pytest.mark.parametrize(("language", "asked", "amount", "text"), [
    ("en", "authority", 15000, "sorry i said 5k before, its 15k"), ("en", "timing", 15000, "i said 5k, its 15k"),
    ("en", "company_size", 15000, "it's 15k, not 5k"), ("nl", "authority", 15000, "sorry ik zei 5k, het is 15k"),
    ("nl", "authority", 15000, "15k ipv 5k"), ("sv", "authority", 15000, "sorry jag sa 5k, det är 15k"),
    ("sv", "timing", 15000, "inte 5k utan 15k"), ("sv", "name", 30000, "30 tkr i stället för 20 tkr"),
])  # fmt: skip
def test_the_new_amount_is_the_budget(language, asked, amount, text):
    assert value(text, language, asked, "budget")["min"] == amount


@pytest.mark.parametrize(("language", "asked", "people", "text"), [
    ("en", "company_size", 30, "i said 20, its 30"), ("en", "timing", 30, "i said 20 people, its 30"),
    ("nl", "timing", 30, "ik zei 20 medewerkers, het zijn er 30"), ("sv", "timing", 35, "vi är 35 inte 53"),
    ("sv", "timing", 30, "jag sa 20 anställda, det är 30"),
])  # fmt: skip
def test_the_new_headcount_counts(language, asked, people, text):
    assert value(text, language, asked, "company_size") == {"min": people, "max": people}


def test_bare_numbers_that_may_count_anything_state_nothing():
    assert not read_facts("35 not 53", "en", asked="name", today=TODAY)


@pytest.mark.parametrize(("language", "asked", "text"), [
    ("en", "budget", "i said january, its march"), ("en", "name", "it should be march, not may"),
    ("nl", "name", "toch niet januari maar maart"), ("nl", "budget", "maart ipv januari"),
    ("sv", "name", "inte januari utan mars"), ("sv", "name", "förlåt, mars skulle det stå inte maj"),
    ("sv", "budget", "jag sa januari men det blir mars"),
])  # fmt: skip
def test_the_new_month_is_the_start_and_nobodys_name(language, asked, text):
    assert value(text, language, asked, "timing") == {"earliest": "2027-03-01", "latest": "2027-03-31"}
    assert value(text, language, asked, "name") is None


@pytest.mark.parametrize(("language", "text"), [
    ("en", "scrap that, its not a website, its ads"), ("en", "i said seo but i meant ads"), ("en", "ads not seo"),
    ("nl", "ik zei seo maar ik bedoelde google ads"), ("nl", "google ads bedoel ik, geen seo"),
    ("sv", "inte hemsida utan annonser"), ("sv", "asså jag sa seo förut men det är annonser på google jag menar"),
])  # fmt: skip
def test_the_new_service_is_the_need(language, text):
    assert value(text, language, "budget", "need")["service"] == "ads"


@pytest.mark.parametrize(("language", "asked", "text"), [
    ("en", "name", "Karin not Carin"), ("nl", "company", "de naam is fout, Karin ipv Carin"),
    ("sv", "name", "inte Carin utan Karin"), ("sv", "company", "jag heter Karin inte Carin"),
])  # fmt: skip
def test_the_new_spelling_is_the_name(language, asked, text):
    assert value(text, language, asked, "name") == {"value": "Karin"}


@pytest.mark.parametrize(("language", "asked", "question", "text"), [
    ("en", "opening", "need", "SEO, not urgent"), ("en", "budget", "budget", "as i said 5k, starting in march"),
    ("sv", "need", "need", "seo, inte akut"),
])  # fmt: skip
def test_denial_of_something_else_takes_nothing_back(language, asked, question, text):
    assert value(text, language, asked, question) is not None


@settings(deadline=None, max_examples=200)
@given(text=st.text(max_size=120) | st.text(alphabet="notbuisad ,.5k", max_size=120),
       language=st.sampled_from(LANGUAGES))  # fmt: skip
def test_both_parts_keep_the_places_of_the_text(text, language):
    parts = read_correction(text, language)
    assert parts is None or {len(part) for part in parts} == {len(text)}
