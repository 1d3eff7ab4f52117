"""The work of reading grows with the length of the text and no faster: counted in calls, never in seconds."""

import sys
from collections import Counter
from datetime import date

import pytest

from bantam.facts import read_facts
from bantam.reading.types import LANGUAGES

TODAY = date(2026, 11, 21)
PROSE = {
    "en": "We sell garden furniture and want more orders. Last year we spent 1,500 a month, this year we have 2k. ",
    "nl": "Wij verkopen tuinmeubels en willen meer klanten. Vorig jaar 1.500 per maand, dit jaar hebben we 2 mille. ",
    "sv": "Vi säljer trädgårdsmöbler och vill ha fler kunder. Förra året 15 000 kr i månaden, i år har vi 20 tkr. ",
}
# What is repeated, in which language and after which question.
HOSTILE = (
    ("7", "en", "phone"), ("1 ", "nl", "company_size"), ("20-30-40-", "sv", "budget"), ("k k ", "en", "budget"),
    ("5+", "nl", "opening"), ("januari march maj ", "sv", "timing"), ("1/2/", "nl", "timing"),
    ("v 3 ", "sv", "opening"), ("honderd thousand tusen ", "nl", "budget"), ("a.b@c.", "en", "email"),
    ("jo dot jo at ", "en", "opening"), ("Jo Van Der Berg ", "nl", "name"), ("A ", "en", "company"),
    ("ceo ", "sv", "authority"), ("we are vi är 5 ", "sv", "company_size"), ("not 5 but niet 6 ", "nl", "confirm"),
    ("(", "sv", "opening"), ("'", "en", "name"), ("aeiou", "nl", "need"), ("e\u0301", "sv", "opening"),
)  # fmt: skip
MOST_CALLS = 150_000  # of Python and C functions for 2,000 characters; most texts take a third of it


def work(text: str, language: str, asked: str) -> Counter[str]:
    """Count every call of a function while the facts of a text are read."""
    calls: Counter[str] = Counter()

    def count(frame, event, argument):
        if event == "call":
            calls[f"{frame.f_globals.get('__name__')}.{frame.f_code.co_name}"] += 1
        elif event == "c_call":
            calls["c"] += 1

    sys.setprofile(count)
    try:
        read_facts(text, language, asked=asked, today=TODAY)
    finally:
        sys.setprofile(None)
    return calls


def repeated(unit: str, size: int) -> str:
    return (unit * (size // len(unit) + 1))[:size]


@pytest.mark.parametrize(("unit", "language", "asked"), HOSTILE)
def test_twice_the_text_is_at_most_twice_the_work(unit, language, asked):
    read_facts(unit, language, asked=asked, today=TODAY)  # builds the lexicons
    once, twice = (work(repeated(unit, size), language, asked).total() for size in (1000, 2000))
    assert twice <= 2.2 * once + 500
    assert twice <= MOST_CALLS


@pytest.mark.parametrize("language", LANGUAGES)
def test_prose_of_two_thousand_characters_takes_bounded_work(language):
    read_facts(PROSE[language], language, asked="opening", today=TODAY)
    assert work(repeated(PROSE[language], 2000), language, "opening").total() <= MOST_CALLS / 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_numbers_of_a_message_are_scanned_once_for_all_readers(language):
    read_facts(PROSE[language], language, asked="opening", today=TODAY)
    calls = work(f"about 40 words here: {PROSE[language]}", language, "opening")
    assert calls["bantam.reading.number_tokens.tokenize"] == 1
    assert calls["bantam.reading.numbers.scan"] == 1
    assert calls["bantam.reading.folding.tokenise"] == 1
