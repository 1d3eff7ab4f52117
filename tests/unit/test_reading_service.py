"""The service a visitor needs and what it should bring, read from what visitors write."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bantam.reading.sector import read_sector
from bantam.reading.service import read_goal, read_service
from bantam.reading.types import LANGUAGES

TABLE = Path(__file__).parents[1] / "data" / "reading_service.tsv"
CASES = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
OWN_WORDS = {
    "photography": {"en": ["photo shoot", "wedding photos"], "nl": ["fotoshoot"]},
    "seo": {"en": ["rocket fuel"]},
}
SECTORS = {
    "hospitality": {"en": ["hotel*", "restaurant"], "nl": ["horeca"]},
    "software": {"en": ["saas", "software company"]},
}


@pytest.mark.parametrize(("language", "asked", "service", "goal", "text"), CASES)
def test_service_and_goal_are_read_from_the_visitors_problem(language, asked, service, goal, text):
    found = read_service(text, language, asked=asked)
    assert ((found.service, found.goal or "-") if found else ("-", "-")) == (service, goal)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_sixty_cases(language):
    assert sum(case[0] == language for case in CASES) >= 60


@pytest.mark.parametrize(
    ("language", "kind", "text"),
    [
        ("en", "concrete", "more leads"),
        ("en", "concrete", "double our online sales"),
        ("en", "concrete", "20 % more bookings"),
        ("en", "concrete", "we want more customers"),
        ("en", "concrete", "sell more online"),
        ("en", "vague", "more visible"),
        ("en", "vague", "just growth"),
        ("en", "vague", "get our name out there"),
        ("en", None, "a new website"),
        ("nl", "concrete", "meer aanvragen"),
        ("nl", "concrete", "hogere omzet"),
        ("nl", "concrete", "10 nieuwe klanten per maand"),
        ("nl", "concrete", "omzet verdubbelen"),
        ("nl", "vague", "beter gevonden worden"),
        ("nl", "vague", "professionelere uitstraling"),
        ("nl", "vague", "meer naamsbekendheid"),
        ("nl", None, "een nieuwe site"),
        ("sv", "concrete", "fler kunder"),
        ("sv", "concrete", "fler förfrågningar"),
        ("sv", "concrete", "öka försäljningen"),
        ("sv", "concrete", "dubbla omsättningen"),
        ("sv", "vague", "synas mer"),
        ("sv", "vague", "vi vill växa"),
        ("sv", "vague", "bli mer kända"),
        ("sv", None, "ny hemsida"),
    ],
)
def test_goal_is_concrete_when_it_says_what_it_should_bring(language, kind, text):
    found = read_goal(text, language)
    assert (found[0] if found else None) == kind


def test_the_playbooks_own_words_name_a_service_and_may_add_one():
    assert read_service("a photo shoot", "en", asked="need", vocabulary=OWN_WORDS).service == "photography"
    assert read_service("rocket fuel please", "en", asked="need", vocabulary=OWN_WORDS).service == "seo"
    assert read_service("a photo shoot", "en", asked="need") is None


def test_evidence_is_the_phrase_that_named_the_service():
    found = read_service("Hoi, onze nieuwsbrief ligt stil", "nl", asked="opening")
    assert (found.start, found.end, found.text) == (10, 21, "nieuwsbrief")


@pytest.mark.parametrize(("language", "text", "sector"), [
    ("en", "we run three hotels", "hospitality"), ("nl", "Horeca vooral", "hospitality"),
    ("en", "B2B SaaS", "software"), ("en", "a bakery", None), ("en", "restaurants", None),
])  # fmt: skip
def test_sector_is_a_whole_word_of_the_playbook(language, text, sector):
    found = read_sector(text, language, SECTORS)
    assert (found[0] if found else None) == sector


@settings(deadline=None, max_examples=150)
@given(text=st.text(max_size=300), language=st.sampled_from(LANGUAGES))
def test_any_text_is_read_without_an_error_and_evidence_is_its_own_words(text, language):
    found = read_service(text, language, asked="need", vocabulary=OWN_WORDS)
    assert found is None or found.text == text[found.start : found.end] != ""
    goal, sector = read_goal(text, language), read_sector(text, language, SECTORS)
    assert all(reading is None or 0 <= reading[1] < reading[2] <= len(text) for reading in (goal, sector))
