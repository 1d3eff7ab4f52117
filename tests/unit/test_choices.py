"""The codes in the buttons, as facts."""

from datetime import date

import pytest

from bantam.choices import fact_from_choice

TODAY = date(2026, 11, 21)


def clicked(question, code, today=TODAY):
    fact = fact_from_choice(question, code, title="the button", today=today)
    assert (fact.question, fact.evidence) == (question, "the button")
    return fact.status, dict(fact.value)


def budget(low, high, currency=None, period=None):
    return "stated", {"min": low, "max": high, "currency": currency, "period": period}


@pytest.mark.parametrize(("question", "code", "expected"), [
    ("need", "seo", ("stated", {"service": "seo", "goal": None})),
    ("need", "exploring", ("stated", {"service": None, "goal": None})),
    ("authority", "decision_maker", ("stated", {"role": "decision_maker"})),
    ("authority", "no_say", ("stated", {"role": "no_say"})),
    ("budget", "1500-3000 EUR month", budget(1500, 3000, "EUR", "month")),
    ("budget", "-10000 SEK total", budget(None, 10000, "SEK", "total")),
    ("budget", "3000-", budget(3000, None)),
    ("budget", "18000-36000 GBP year", budget(18000, 36000, "GBP", "year")),
    ("budget", "none", ("none", {"min": None, "max": None, "currency": None, "period": None})),
    ("budget", "open_to_quote", ("unknown", {"open_to_quote": True})),
    ("timing", "no_plan", ("no_plan", {"earliest": None, "latest": None})),
    ("timing", "0-1 months", ("stated", {"earliest": "2026-11-21", "latest": "2026-12-21"})),
    ("timing", "1-3 months", ("stated", {"earliest": "2026-12-22", "latest": "2027-02-21"})),
    ("timing", "3-6 months", ("stated", {"earliest": "2027-02-22", "latest": "2027-05-21"})),
    ("timing", "6- months", ("stated", {"earliest": "2027-05-22", "latest": None})),
    ("company_size", "10-49", ("stated", {"min": 10, "max": 49})),
    ("company_size", "250-", ("stated", {"min": 250, "max": None})),
    ("sector", "retail", ("stated", {"value": "retail"})),
    ("goal", "concrete", ("stated", {"value": "concrete"})),
])
def test_a_code_stands_for_one_fact(question, code, expected):
    assert clicked(question, code) == expected


@pytest.mark.parametrize("question", ["need", "timing", "budget", "authority", "company_size", "region", "phone"])
@pytest.mark.parametrize("status", ["unknown", "refused"])
def test_every_question_may_offer_not_knowing_and_not_saying(question, status):
    assert clicked(question, status) == (status, {})


@pytest.mark.parametrize(("today", "code", "earliest", "latest"), [
    (date(2026, 11, 30), "1-3 months", "2026-12-31", "2027-02-28"),  # no 30 February
    (date(2027, 11, 30), "1-3 months", "2027-12-31", "2028-02-29"),
    (date(2026, 12, 31), "0-12 months", "2026-12-31", "2027-12-31"),
    (date(2026, 10, 31), "1-6 months", "2026-12-01", "2027-04-30"),
])
def test_months_end_where_the_month_does(today, code, earliest, latest):
    assert clicked("timing", code, today)[1] == {"earliest": earliest, "latest": latest}


@pytest.mark.parametrize(("question", "code"), [
    ("budget", "a lot"), ("budget", "1500-3000 EUR weekly"), ("budget", "1500"), ("budget", "1.500-3.000 EUR"),
    ("timing", "soon"), ("timing", "1-3"), ("timing", "1-3 weeks"), ("company_size", "many"), ("company_size", ""),
])
def test_a_code_that_is_none_names_the_page_that_lists_them(question, code):
    with pytest.raises(ValueError, match=rf"choice of {question} is .*expected a code as in docs/dialogue.md"):
        clicked(question, code)
