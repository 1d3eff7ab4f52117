"""Points: what an answer, an organisation and an action are worth. Literal values from section 4 of the design."""

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bantam.answers import Answer
from bantam.bands import add_months, state_of
from bantam.scoring import Signals, bant, engagement, fit, grade
from tests.unit.leads import (
    AUTHORITY,
    BUDGET,
    NEED,
    NOW,
    PLAYBOOK,
    SIZE,
    TIMING,
    answers,
    changed,
    decide,
    euros,
    people,
    said,
)

BEST = {"need": "concrete", "timing": "month", "budget": "double", "authority": "decides"}


def bands(given_answers: dict[str, Answer], language: str = "en"):
    return state_of(given_answers, PLAYBOOK, language=language, today=date(2026, 11, 21))


@pytest.mark.parametrize(("question", "answer", "points"), [
    ("need", NEED["concrete"], 30), ("need", NEED["service"], 20), ("need", NEED["exploring"], 8),
    ("need", NEED["not_sold"], 0), ("need", NEED["unknown"], 0), ("need", NEED["refused"], 0),
    ("timing", TIMING["month"], 25), ("timing", TIMING["quarter"], 20), ("timing", TIMING["half_year"], 10),
    ("timing", TIMING["later"], 3), ("timing", TIMING["no_plan"], 3), ("timing", TIMING["unknown"], 0),
    ("budget", BUDGET["double"], 25), ("budget", BUDGET["enough"], 20), ("budget", BUDGET["quote"], 12),
    ("budget", BUDGET["half"], 8), ("budget", BUDGET["none"], 0), ("budget", BUDGET["refused"], 0),
    ("authority", AUTHORITY["decides"], 20), ("authority", AUTHORITY["jointly"], 16),
    ("authority", AUTHORITY["recommends"], 12), ("authority", AUTHORITY["researching"], 5),
    ("authority", AUTHORITY["unknown"], 0), ("authority", AUTHORITY["refused"], 0),
])
def test_one_answer_is_worth_the_points_of_its_band(question, answer, points):
    assert bant({question: answer}, PLAYBOOK, language="en", now=NOW).score == points


def test_the_best_answers_make_100_and_every_reason_carries_the_visitors_words():
    score, reasons = bant(answers(**BEST), PLAYBOOK, language="en", now=NOW)
    assert score == 100
    assert [(reason.code, reason.points, reason.of) for reason in reasons] == [
        ("need_concrete", 30, 30), ("timing_month", 25, 25), ("budget_double", 25, 25), ("authority_decides", 20, 20)]
    assert [reason.evidence for reason in reasons] == [
        "a logo before the fair", "early December", "…", "decision_maker"]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Decides alone"), ("nl", "Beslist zelf"), ("sv", "Beslutar själv")])
def test_reasons_are_in_the_leads_language(language, text):
    reasons = bant(answers(authority="decides"), PLAYBOOK, language=language, now=NOW).reasons
    assert reasons[3].text == text


@pytest.mark.parametrize(("value", "goal", "band"), [
    ({"service": "seo", "goal": "vague"}, None, "service"),
    ({"service": "seo", "goal": None}, "concrete", "concrete"),
    ({"service": "seo", "goal": None}, "more fame", "service"),
    ({"service": None, "goal": "vague"}, None, "service"),
    ({"service": None, "goal": "concrete"}, None, "service"),
    ({"service": None, "goal": None}, "vague", "service"),
    ({"service": "other", "goal": "concrete"}, None, "not_sold"),
])
def test_need_is_judged_by_service_and_goal(value, goal, band):
    given_answers = {"need": Answer("need", "stated", value)} | ({"goal": said("goal", goal)} if goal else {})
    assert bands(given_answers).need == band


def test_a_service_taken_out_of_the_playbook_is_no_longer_sold():
    without = changed(('  - key: branding\n    name: {en: "Branding", nl: "Branding", sv: "Varumärke"}\n'
                       '    words: {en: ["logo"], nl: ["huisstijl"], sv: ["grafisk profil"]}\n', ""))
    assert decide(answers(need="concrete"), without).why == "need_not_sold"


@pytest.mark.parametrize(("earliest", "latest", "band"), [
    ("2026-11-21", "2026-12-21", "month"),  # as soon as possible
    ("2026-12-21", None, "month"),
    ("2026-12-22", None, "quarter"),
    ("2027-02-21", None, "quarter"),
    ("2027-02-22", None, "half_year"),
    ("2027-05-21", None, "half_year"),
    ("2027-05-22", None, "later"),
    (None, "2027-02-21", "quarter"),  # only an end: that counts
    ("2026-01-01", "2026-01-31", "month"),  # overdue: they want to start now
    (None, None, "unknown"),
])
def test_timing_is_counted_in_calendar_months_to_the_start_of_the_window(earliest, latest, band):
    answer = Answer("timing", "stated", {"earliest": earliest, "latest": latest})
    assert bands({"timing": answer}).timing == band


@pytest.mark.parametrize(("day", "months", "result"), [
    (date(2026, 11, 30), 3, date(2027, 2, 28)), (date(2026, 12, 31), 1, date(2027, 1, 31)),
    (date(2027, 11, 30), 3, date(2028, 2, 29)), (date(2026, 1, 15), 12, date(2027, 1, 15))])
def test_months_are_added_within_the_calendar(day, months, result):
    assert add_months(day, months) == result


@pytest.mark.parametrize(("low", "high", "currency", "period", "band"), [
    (3000, 3000, "EUR", "month", "double"), (2999, 2999, "EUR", "month", "enough"),
    (1500, 1500, "EUR", "month", "enough"), (1499, 1499, "EUR", "month", "half"),
    (750, 750, "EUR", "month", "half"), (749, 749, "EUR", "month", "below_minimum"),
    (12_000, 12_000, "EUR", "total", "double"), (6000, 6000, "EUR", "total", "enough"),
    (3000, 3000, "EUR", "total", "half"), (2999, 2999, "EUR", "total", "below_minimum"),
    (36_000, 36_000, "EUR", "year", "double"), (18_000, 18_000, "EUR", "year", "enough"),
    (9000, 9000, "EUR", "year", "half"), (8999, 8999, "EUR", "year", "below_minimum"),
    (1000, 2000, "EUR", "month", "enough"),  # a range reaches as far as its upper end
    (None, 2000, "EUR", "month", "enough"), (None, 700, "EUR", "month", "below_minimum"),
    (500, None, "EUR", "month", "half"),  # "at least 500" is not confirmed to be too little
    (1500, None, "EUR", "month", "enough"),
    (0, 0, "EUR", "month", "below_minimum"),
    (20_000, 20_000, "SEK", "month", "enough"), (10_000, 10_000, "SEK", "month", "half"),
    (1400, 1400, "GBP", "month", "enough"),
    (5000, 5000, "XAU", "month", "unknown"),  # no rate
    (None, None, "EUR", "month", "unknown"),
    (5999, 5999, "EUR", None, "enough"),  # no period: below the project minimum a month, never "double"
    (2000, 2000, "EUR", None, "enough"), (1000, 1000, "EUR", None, "half"), (700, 700, "EUR", None, "below_minimum"),
    (6000, 6000, "EUR", None, "enough"), (12_000, 12_000, "EUR", None, "double"),
])
def test_budget_is_judged_against_the_minimum_of_its_period(low, high, currency, period, band):
    answer = Answer("budget", "stated", {"min": low, "max": high, "currency": currency, "period": period})
    assert bands({"budget": answer}).budget == band


@pytest.mark.parametrize(("language", "band"), [("en", "double"), ("nl", "double"), ("sv", "enough")])
def test_an_amount_without_currency_is_in_the_languages_own(language, band):
    answer = Answer("budget", "stated", {"min": 20_000, "max": 20_000, "currency": None, "period": "month"})
    assert bands({"budget": answer}, language).budget == band


def test_open_to_a_quote_counts_only_without_an_amount():
    assert bands({"budget": euros(3000, 3000, open_to_quote=True)}).budget == "double"
    assert bands({"budget": euros(None, None, open_to_quote=True)}).budget == "quote"


@pytest.mark.parametrize(("low", "high", "band"), [
    (1, 1, "fair"), (2, 2, "ideal"), (500, 500, "ideal"), (501, 501, "fair"), (5001, 5001, "outside"),
    (50, None, "ideal"), (None, 10, "ideal"), (400, 800, "fair"), (None, None, "unknown")])
def test_size_is_the_middle_of_a_range_or_its_only_bound(low, high, band):
    assert bands({"company_size": people(low, high)}).company_size == band


@pytest.mark.parametrize(("words", "band"), [
    ("fintech", "expertise"), ("Een WEBSHOP in kleding", "expertise"), ("nätbutik", "expertise"),
    ("casino", "not_served"), ("dentist", "served"), ("workshops", "served")])
def test_sector_is_known_by_the_playbooks_words(words, band):
    assert bands({"sector": said("sector", words)}).sector == band


@pytest.mark.parametrize(("given_answers", "score", "letter"), [
    ({}, 20, "U"),
    ({"company_size": SIZE["unknown"]}, 20, "U"),
    ({"company_size": SIZE["ideal"]}, 50, "B"),
    ({"company_size": SIZE["fair"]}, 35, "C"),
    ({"company_size": SIZE["outside"]}, 20, "C"),
    ({"sector": said("sector", "fintech")}, 60, "B"),
    ({"sector": said("sector", "fintech"), "company_size": SIZE["ideal"]}, 90, "A"),
    ({"sector": said("sector", "dentist"), "company_size": SIZE["ideal"]}, 70, "A"),
    ({"sector": said("sector", "fintech"), "company_size": SIZE["ideal"], "website": said("website", "x.example")},
     100, "A"),
    ({"sector": said("sector", "casino"), "company_size": SIZE["fair"]}, 35, "C"),
    ({"company_size": SIZE["fair"], "need": Answer("need", "stated", {"service": "seo", "goal": None})}, 45, "B"),
])
def test_fit_counts_what_is_known(given_answers, score, letter):
    assert fit(given_answers, PLAYBOOK, language="en", now=NOW).score == score
    assert decide(given_answers).scores.grade == letter + "3"


def test_a_language_that_is_not_served_disqualifies():
    english = changed(("languages_served: [en, nl, sv]", "languages_served: [en]"))
    assert decide(answers(need="concrete"), english, language="sv").why == "region_not_served"
    assert decide(answers(need="concrete"), english).stage == "nurture"


def ago(days: float) -> str:
    return (NOW - timedelta(days=days)).isoformat()


@pytest.mark.parametrize(("signals", "score"), [
    (Signals(), 0),
    (Signals(answered=3, visitor_messages=5), 42),  # 3 x 9 + 5 x 3
    (Signals(answered=10, visitor_messages=20), 60),  # the conversation's cap
    (Signals(events=(("page_view", ago(0)),) * 3), 6),
    (Signals(events=(("page_view", ago(0)),) * 30), 20),  # the pages' cap
    (Signals(events=(("unheard_of", ago(0)),)), 0),
    (Signals(requests=(("demo", ago(0)), ("quote", ago(0)))), 40),  # the requests' cap
    (Signals(requests=(("newsletter", ago(0)),)), 5),
    (Signals(10, 20, None, (("webinar", ago(0)),) * 3, (("call", ago(0)),)), 100),  # 60 + 20 + 40, at most 100
    (Signals(requests=(("demo", ago(30)),)), 30),  # loses 25 % a month
    (Signals(requests=(("demo", ago(60)),)), 20),
    (Signals(requests=(("demo", ago(120)),)), 0),
    (Signals(requests=(("demo", ago(900)),)), 0),
    (Signals(answered=4, last_message_at=ago(30)), 27),
    (Signals(requests=(("demo", ago(-3)),)), 40),  # a clock that runs ahead earns nothing extra
])
def test_engagement_counts_caps_and_decays(signals, score):
    assert engagement(signals, PLAYBOOK, language="en", now=NOW).score == score


@pytest.mark.parametrize(("letter", "score", "result"), [
    ("A", 60, "A1"), ("A", 59, "A2"), ("B", 25, "B2"), ("C", 24, "C3"), ("U", 0, "U3")])
def test_grade_joins_fit_letter_and_engagement_digit(letter, score, result):
    assert grade(letter, score, PLAYBOOK) == result


def test_times_may_end_in_z():
    signals = Signals(requests=(("demo", "2026-10-22T12:00:00Z"),))
    assert engagement(signals, PLAYBOOK, language="en", now=NOW).score == 30


moments = st.datetimes(datetime(2025, 1, 1), datetime(2026, 11, 21)).map(
    lambda moment: moment.replace(tzinfo=timezone.utc).isoformat())
anything = st.builds(
    Signals, st.integers(0, 20), st.integers(0, 400), st.none() | moments,
    st.lists(st.tuples(st.sampled_from(["page_view", "download", "pricing_view", "other"]), moments), max_size=9)
    .map(tuple),
    st.lists(st.tuples(st.sampled_from(["quote", "demo", "call", "newsletter"]), moments), max_size=4).map(tuple))


@given(anything, st.integers(0, 500), st.integers(0, 500))
def test_engagement_stays_in_range_and_only_falls_with_time(signals, days, more_days):
    sooner, later = (engagement(signals, PLAYBOOK, language="en", now=NOW + timedelta(days=count)).score
                     for count in sorted((days, more_days)))
    assert 0 <= later <= sooner <= 100


@given(anything)
def test_signals_survive_json(signals):
    assert Signals.from_json(signals.to_json()) == signals
