"""What an act makes of the facts beside it."""

from datetime import date

import pytest

from bantam.facts import read_facts
from bantam.meaning import facts_of_act

TODAY = date(2026, 11, 21)


def stated(text, language, asked, act):
    return facts_of_act(read_facts(text, language, asked=asked, today=TODAY), act, asked, text)


@pytest.mark.parametrize(("language", "act", "text"), [
    ("en", "goodbye", "no I have to run now"), ("nl", "correction", "nee, ik heet Kim"),
    ("sv", "goodbye", "nä nu måste jag sticka"), ("sv", "thanks", "nej tack"),
])  # fmt: skip
def test_a_no_in_passing_does_not_answer_who_decides(language, act, text):
    assert "authority" not in stated(text, language, "authority", act)


def test_a_no_that_answers_who_decides_counts():
    assert stated("nope", "en", "authority", "answer")["authority"].value == {"role": "influencer"}


@pytest.mark.parametrize(("language", "text"), [
    ("en", "can we have a call on tuesday?"), ("nl", "kunnen we volgende week eens samenzitten?"),
    ("sv", "kan vi ses nästa vecka?"),
])  # fmt: skip
def test_the_day_of_a_meeting_is_no_start(language, text):
    assert "timing" not in stated(text, language, "need", "demo")


def test_the_start_in_a_request_for_a_quote_counts():
    assert "timing" in stated("a quote for SEO please, we want to start in March", "en", "need", "demo")


def test_asking_somebody_for_the_amount_does_not_say_who_decides():
    text = "no clue, I'd have to ask my boss"
    assert "authority" not in stated(text, "en", "budget", "dont_know")
    assert "authority" in stated("no clue, my boss decides that", "en", "budget", "dont_know")


@pytest.mark.parametrize(("language", "text"), [("en", "I have to go now, bye"), ("sv", "måste gå nu, hej då")])
def test_having_to_go_now_is_no_start(language, text):
    assert stated(text, language, "timing", "goodbye") == {}
    assert "timing" in stated("in March, bye", "en", "timing", "goodbye")


def test_being_told_to_look_around_is_no_answer_to_when():
    assert "timing" not in stated("just looking around for my boss", "en", "authority", "answer")


@pytest.mark.parametrize("act", ["vendor_spam", "abuse", "out_of_scope"])
def test_acts_of_others_state_nothing(act):
    assert stated("we charge 5k a month for SEO", "en", "opening", act) == {}


def test_not_knowing_and_refusing_answer_the_open_question():
    assert stated("no idea", "en", "budget", "dont_know")["budget"].status == "unknown"
    assert stated("that's private", "en", "budget", "refuse")["budget"].status == "refused"
