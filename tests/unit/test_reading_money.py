"""Amounts of money and budgets out of free text, held to the tables in tests/data/."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bantam.reading.money import read_budget, read_money
from bantam.reading.types import LANGUAGES, Money

DATA = Path(__file__).parent.parent / "data"
QUESTIONS = ["opening", "need", "goal", "budget", "authority", "timing", "company_size", "phone", "name", "confirm"]
PIECES = st.sampled_from(
    ["20", "1.500", "2k5", "k", "€", "eur", "kr", "tkr", "-", "tot", "en", "een", "max", "+", "of", "per maand",
     "a month", "p/m",
     "ex btw", "not", "no", "nee", "maar", "but", "budget", "turnover", "omzet", ",-", ":-", "per år", "2027",
     "geen", "geld", "inga", "pengar", "0", "zero", "cent", "öre", "and", ".", ",", "(", ")", "all", "in", "%",
     "people"]
)  # fmt: skip
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=14).map(" ".join), st.lists(PIECES, max_size=14).map("".join))


def cases(name: str) -> list[list[str]]:
    lines = (DATA / name).read_text("utf-8").splitlines()
    return [line.split(" | ") for line in lines if line and not line.startswith("#")]


def written(money: Money) -> str:
    low, high = money.minimum, money.maximum
    bounds = f"{low}" if low == high else f"{'' if low is None else low}..{'' if high is None else high}"
    vat = {True: "ex", False: "in", None: None}[money.excludes_vat]
    return " ".join(filter(None, [f"{'~' if money.approximate else ''}{bounds}", money.currency, money.period, vat]))


@pytest.mark.parametrize(("language", "text", "expected"), cases("reading_money.txt"))
def test_money_is_read_as_the_table_says(language, text, expected):
    assert ("; ".join(map(written, read_money(text, language))) or "none") == expected


@pytest.mark.parametrize(("language", "asked", "text", "expected"), cases("reading_budgets.txt"))
def test_budget_is_read_as_the_table_says(language, asked, text, expected):
    budget = read_budget(text, language, asked=asked)
    found = "nothing" if budget is None else written(budget.money) if budget.money else "no money"
    assert found == expected


def test_a_bare_number_is_money_only_after_the_budget_question():
    assert read_money("20", "en") == ()
    assert read_money("20", "en", asked="company_size") == ()
    assert read_money("20", "en", asked="budget")[0].minimum == 20


@pytest.mark.parametrize("asked", ["company_size", "timing", "phone", "authority", "name"])
@pytest.mark.parametrize("text", ["20", "1500", "12", "612345678", "zo'n 30", "10-20"])
def test_a_bare_number_is_no_budget_after_another_question(text, asked):
    assert read_budget(text, "nl", asked=asked) is None


def test_read_money_gives_every_amount_and_read_budget_the_one_that_counts():
    text = "our turnover is 2M but for this we have 40k"
    assert [money.minimum for money in read_money(text, "en")] == [2_000_000, 40_000]
    assert read_budget(text, "en", asked="budget").money.minimum == 40_000


def test_evidence_takes_in_bound_currency_period_and_vat():
    (money,) = read_money("we hebben max. € 1.500,- p/m ex btw hiervoor", "nl")
    assert money.text == "max. € 1.500,- p/m ex btw"
    assert (money.start, money.end) == (10, 35)


def test_the_evidence_of_no_money_is_the_visitors_words():
    budget = read_budget("helaas, we hebben geen geld", "nl", asked="budget")
    assert (budget.status, budget.money, budget.text) == ("none", None, "geen geld")


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "5k"), ("nl", "5 mille"), ("nl", "2 ton"), ("nl", "500,-"), ("sv", "500:-"), ("en", "5 grand")],
)
def test_a_multiplier_or_dash_names_no_currency(language, text):
    assert read_money(text, language, asked="budget")[0].currency is None


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("500 euro", "EUR"), ("500 euri", "EUR"), ("€500", "EUR"), ("500€", "EUR"), ("eur 500", "EUR"), ("$500", "USD"),
        ("500 bucks", "USD"), ("500 quid", "GBP"), ("£500", "GBP"), ("500 kr", "SEK"), ("500 SEK", "SEK"),
        ("500 spänn", "SEK"), ("5 tkr", "SEK"), ("5 kkr", "SEK"), ("5 mkr", "SEK"),
        ("500 DKK", "DKK"),
        ("500 NOK", "NOK"), ("500 CHF", "CHF"), ("500 pounds", "GBP"), ("500 kronor", "SEK"), ("5 msek", "SEK"),
        ("US$ 500", "USD"), ("500 zł", "PLN"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("language", LANGUAGES)
def test_currency_is_known_by_sign_code_word_and_slang_in_every_language(text, currency, language):
    assert read_money(text, language)[0].currency == currency


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "since 2015"), ("en", "in 2027"), ("en", "12/05/2026"), ("en", "2026-05-12"), ("en", "at 10:30"),
        ("en", "40 people"), ("en", "a team of 12 developers"), ("en", "top 10 in google"), ("en", "20% more"),
        ("en", "version 3.6.21"), ("en", "https://example.com/500"), ("en", "me@shop24.com"), ("en", "covid-19"),
        ("en", "+44 20 7946 0958"), ("en", "20k visitors"), ("en", "2 March"), ("en", "step 2"), ("en", "24/7"),
        ("nl", "sinds 2015"), ("nl", "12 man"), ("nl", "8 fte"), ("nl", "1012 AB Amsterdam"), ("nl", "Kerkstraat 12"),
        ("nl", "06-12345678"), ("nl", "week 12"), ("nl", "20 procent"), ("nl", "3 maanden"), ("nl", "1e kwartaal"),
        ("nl", "om 10 uur"), ("nl", "top 3"), ("nl", "500 bezoekers"), ("nl", "www.bakker123.nl"), ("nl", "5 mei"),
        ("sv", "sedan 2015"), ("sv", "8 anställda"), ("sv", "113 45 Stockholm"), ("sv", "Storgatan 12"),
        ("sv", "070-123 45 67"), ("sv", "vecka 12"), ("sv", "v 12"), ("sv", "20 procent"), ("sv", "556677-8899"),
        ("sv", "3 månader"), ("sv", "kl 10"), ("sv", "topp 3"), ("sv", "500 besökare"), ("sv", "5 maj"), ("sv", "1:a"),
    ],
)  # fmt: skip
def test_false_friends_are_no_money_even_after_the_budget_question(language, text):
    assert read_money(text, language, asked="budget") == ()


@pytest.mark.parametrize(
    "text",
    [
        "1" * 500,
        "111." * 400 + "111 cent",
        "€" + "9" * 400,
        "duizend " + "miljoen " * 200,
        "1k" + "0" * 400,
        "0." + "1" * 900,
    ],
    ids=["digits", "groups", "currency", "words", "multiplier", "decimals"],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_absurdly_large_numbers_are_read_without_overflow(text, language):
    for money in read_money(text, language, asked="budget"):
        assert money.maximum is None or money.maximum < 1e30


@given(TEXTS, st.sampled_from(LANGUAGES), st.sampled_from([None, *QUESTIONS]))
def test_any_text_gives_ordered_amounts_with_their_own_words_as_evidence(text, language, asked):
    end = 0
    for money in read_money(text, language, asked=asked):
        assert money.text == text[money.start : money.end] != ""
        assert money.start >= end
        assert money.minimum is None or money.maximum is None or money.minimum <= money.maximum
        assert money.period in (None, "month", "year", "total")
        end = money.end


@given(TEXTS, st.sampled_from(LANGUAGES), st.sampled_from(QUESTIONS))
def test_any_text_gives_a_budget_with_its_own_words_as_evidence_or_none(text, language, asked):
    budget = read_budget(text, language, asked=asked)
    if budget is None:
        return
    assert budget.text == text[budget.start : budget.end] != ""
    assert (budget.status == "stated") == (budget.money is not None)
    if budget.money and None not in (budget.money.minimum, budget.money.maximum):
        assert 0 <= budget.money.minimum <= budget.money.maximum
