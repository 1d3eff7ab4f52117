"""Answers in words: the recap and what was changed, as a visitor reads them."""

import pytest

from bantam.answers import Answer
from bantam.wording import describe, labelled, money, recap, service_name, window
from tests.unit.leads import PLAYBOOK

NBSP = "\u00a0"


def euros(low, high, currency="EUR", period="month"):
    return {"min": low, "max": high, "currency": currency, "period": period}


@pytest.mark.parametrize(("language", "value", "words"), [
    ("en", euros(3000, 3000), "€ 3,000 per month"),
    ("nl", euros(3000, 3000), "€ 3.000 per maand"),
    ("sv", euros(20000, 20000, "SEK"), f"SEK 20{NBSP}000 per månad"),
    ("en", euros(1500, 3000, "GBP", "total"), "£ 1,500 – 3,000 in total"),
    ("nl", euros(None, 5000, "USD", "year"), "$ tot 5.000 per jaar"),
    ("sv", euros(10000, None, "EUR", None), f"€ från 10{NBSP}000"),
    ("en", euros(4000, 4000, None, None), "4,000"),
    ("en", euros(1234.5, 1234.5), "€ 1,234.5 per month"),
    ("nl", euros(1234.5, 1234.5), "€ 1.234,5 per maand"),
    ("en", euros(None, None), "€ – per month"),
])
def test_an_amount_is_written_as_the_language_writes_it(language, value, words):
    assert money(value, language) == words


@pytest.mark.parametrize(("language", "earliest", "latest", "words"), [
    ("en", "2027-05-01", "2027-05-10", "1 May 2027 – 10 May 2027"),
    ("nl", "2027-03-01", None, "vanaf 1 maart 2027"),
    ("sv", None, "2027-08-31", "upp till 31 augusti 2027"),
    ("en", "2027-01-01", "2027-01-01", "1 January 2027"),
])
def test_a_start_is_written_as_days(language, earliest, latest, words):
    assert window({"earliest": earliest, "latest": latest}, language) == words


ANSWERS = {
    "budget": Answer("budget", "stated", euros(3000, 3000), "3k p/m"),
    "need": Answer("need", "stated", {"service": "website", "goal": None}, "a new site"),
    "timing": Answer("timing", "no_plan", {}, "no rush"),
    "authority": Answer("authority", "stated", {"role": "shared"}, "my partner and I"),
    "company_size": Answer("company_size", "stated", {"min": 10, "max": 49}, "10 to 49"),
    "sector": Answer("sector", "refused"),
    "name": Answer("name", "stated", {"value": "Kim Example"}, "I'm Kim Example"),
    "email": Answer("email", "stated", {"value": "kim@example.com"}, "kim@example.com"),
}


@pytest.mark.parametrize(("language", "lines"), [
    ("en", ["• Help with: Website", "• Start: no fixed plan yet", "• Budget: € 3,000 per month",
            "• Decision: you decide together", "• People: 10 – 49", "• Name: Kim Example",
            "• E-mail: kim@example.com"]),
    ("nl", ["• Hulp bij: Website", "• Start: nog geen vast plan", "• Budget: € 3.000 per maand",
            "• Beslissing: jullie beslissen samen", "• Medewerkers: 10 – 49", "• Naam: Kim Example",
            "• E-mail: kim@example.com"]),
    ("sv", ["• Hjälp med: Webbplats", "• Start: ingen bestämd plan än", "• Budget: € 3\u00a0000 per månad",
            "• Beslut: ni bestämmer tillsammans", "• Anställda: 10 – 49", "• Namn: Kim Example",
            "• E-post: kim@example.com"]),
])
def test_the_recap_lists_what_was_stated_as_typed_values_in_a_fixed_order(language, lines):
    assert recap(ANSWERS, PLAYBOOK, language).split("\n") == lines


@pytest.mark.parametrize("status", ["unknown", "refused", "unclear"])
def test_what_was_not_stated_is_not_in_the_recap(status):
    assert recap({"budget": Answer("budget", status)}, PLAYBOOK, "en") == ""
    assert describe(Answer("budget", status), PLAYBOOK, "en") is None


def test_no_money_is_said_as_such():
    assert labelled(Answer("budget", "none", {}, "no money"), PLAYBOOK, "nl") == "Budget: geen"


def test_a_need_without_a_service_is_given_in_the_visitors_own_words():
    need = Answer("need", "stated", {"service": None, "goal": "vague"}, "more customers")
    assert describe(need, PLAYBOOK, "en") == "more customers"


def test_a_changed_answer_is_named_with_its_label():
    assert labelled(ANSWERS["budget"], PLAYBOOK, "en") == "Budget: € 3,000 per month"


def test_a_service_is_called_as_the_playbook_calls_it():
    assert service_name("social", PLAYBOOK, "sv") == "Sociala medier"
    assert service_name("other", PLAYBOOK, "sv") is None
