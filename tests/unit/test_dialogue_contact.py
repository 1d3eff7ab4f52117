"""Consent, contact details before and after it, a likelier spelling of the address, a phone number instead."""

import pytest

from bantam.hearing import Aside
from tests.unit.dialogue_talk import Talk, answer_until, questions_until_the_end, ready

TYPO, MEANT = "kim@gmial.com", "kim@gmail.com"


def with_typo(until: str = "email") -> Talk:
    talk = ready("en", until).say(f"my mail is {TYPO}")
    assert talk.conversation.suggestion == MEANT
    return talk


@pytest.mark.parametrize(("language", "text"), [
    ("en", "yes, and my mail is kim@example.com"), ("en", "Sure, kim@example.com"),
    ("nl", "ja hoor, mijn mail is kim@example.com"), ("nl", "prima, kim@example.com"),
    ("sv", "ja visst, min mejl är kim@example.com"), ("sv", "okej, kim@example.com"),
])
def test_consent_and_the_address_may_come_in_one_message(language, text):
    talk = ready(language, "consent").say(text)
    assert talk.conversation.consent == "given"
    assert talk.value("email") == "kim@example.com"
    assert questions_until_the_end(talk) == {"name", "confirm"}


@pytest.mark.parametrize(("language", "text"), [
    ("en", "yes, for the newsletter"), ("nl", "ja, voor de nieuwsbrief mag dat"), ("sv", "ja, för nyhetsbrevet"),
])
def test_a_yes_that_names_the_newsletter_again_is_consent(language, text):
    talk = Talk(language, ("newsletter", "newsletter please")).say(text, "newsletter")
    assert (talk.conversation.consent, talk.question) == ("given", "email")


@pytest.mark.parametrize("act", ["newsletter", "demo", "human"])
def test_the_same_request_again_and_again_is_no_consent_and_comes_to_an_end(act):
    talk = Talk("en", (act, "just do it"))
    assert talk.say("just do it", act).put == ("consent", "unclear")
    assert talk.say("just do it", act).conversation.consent == "refused"


def test_an_address_alone_is_no_consent():
    talk = ready("en", "consent").say("kim@example.com")
    assert talk.conversation.consent == "unasked"
    assert talk.put == ("consent", "again")


def test_a_question_that_begins_with_yes_is_no_consent():
    assert ready("en", "consent").say("ok, but what do you keep exactly?").conversation.consent == "unasked"


def test_consent_is_kept_with_its_time_and_the_version_of_its_text():
    talk = ready("en", "consent").say("yes", "affirm")
    assert talk.conversation.consent_at == talk.now.isoformat()
    assert talk.conversation.consent_version == "2026-11"


@pytest.mark.parametrize(("act", "text"), [("deny", "no"), ("refuse", "rather not")])
def test_a_refused_consent_ends_the_talk_without_contact_details(act, text):
    talk = ready("en", "consent").say(text, act)
    assert (talk.question, talk.standing, talk.conversation.consent) == (None, "declined", "refused")


def test_a_no_that_corrects_an_answer_is_no_refusal_of_consent():
    talk = ready("nl", "consent").say("nee sorry, geen 4000 maar 6000 euro per maand", "deny")
    assert talk.conversation.consent == "unasked"
    assert (talk.value("budget", "max"), talk.put) == (6000, ("consent", "again"))


def test_consent_that_was_not_understood_twice_is_taken_as_refused():
    talk = ready("en", "consent").say("blue")
    assert talk.put == ("consent", "unclear")
    assert talk.say("green").conversation.consent == "refused"


def test_contact_details_said_before_consent_are_asked_no_more():
    talk = Talk("en", ("answer", "We need SEO, mail me at kim@example.com"))
    assert talk.value("email") == "kim@example.com"
    assert "email" not in questions_until_the_end(talk)
    assert talk.standing == "handed_over"


def test_contact_details_said_before_consent_are_forgotten_when_it_is_refused():
    talk = Talk("en", ("answer", "We need SEO, mail me at kim@example.com"))
    answer_until(talk, "consent").say("no", "deny")
    assert talk.standing == "declined"
    assert "email" not in talk.conversation.answers
    assert talk.status("need") == "stated"


@pytest.mark.parametrize(("act", "text"), [
    ("affirm", "ok, you may keep them"), ("human", "can someone call me after all?"), ("demo", "I'd like a quote"),
    ("correction", "actually that's fine"), ("answer", "you can mail me at kim@example.com"),
])
def test_who_refused_consent_may_think_again(act, text):
    talk = ready("en", "consent").say("no", "deny").say(text, act)
    assert talk.put == ("consent", "first")
    answer_until(talk, None)
    assert talk.standing == "handed_over"


@pytest.mark.parametrize(("act", "text"), [("thanks", "thanks"), ("deny", "no"), ("answer", "we have 40 staff")])
def test_who_refused_consent_is_not_asked_again_without_a_reason(act, text):
    talk = ready("en", "consent").say("no", "deny").say(text, act)
    assert (talk.question, talk.standing) == (None, "declined")


def test_a_likelier_spelling_is_asked_about_and_taken_on_yes():
    talk = with_typo()
    assert talk.put == ("email", "suggestion")
    talk.say("yes", "affirm")
    assert (talk.value("email"), talk.question) == (MEANT, "confirm")


@pytest.mark.parametrize(("act", "text"), [
    ("deny", "no"), ("answer", f"no, it is {TYPO}"), ("deny", "no, that is not my email address"),
])
def test_the_typed_spelling_stays_on_no_or_when_it_is_repeated(act, text):
    talk = with_typo().say(text, act)
    assert (talk.value("email"), talk.question) == (TYPO, "confirm")
    assert talk.conversation.suggestion is None


def test_the_address_may_be_typed_anew_instead_of_a_yes():
    talk = with_typo().say("kim@example.com")
    assert (talk.value("email"), talk.question) == ("kim@example.com", "confirm")


def test_a_suggestion_that_is_not_answered_twice_keeps_what_was_typed():
    talk = with_typo().say("blue")
    assert talk.put == ("email", "suggestion")
    talk.say("green")
    assert (talk.value("email"), talk.question) == (TYPO, "confirm")


def test_a_suggestion_waits_for_consent():
    talk = Talk("en", ("answer", f"We need SEO, mail me at {TYPO}"))
    assert talk.question == "timing"
    answer_until(talk, "consent").say("yes", "affirm")
    assert talk.put == ("email", "suggestion")


def test_an_address_corrected_after_the_end_is_checked_too():
    talk = ready("en", None).say(f"sorry, my mail is {TYPO}", "correction")
    assert talk.put == ("email", "suggestion")
    talk.say("yes", "affirm")
    assert (talk.value("email"), talk.question, talk.standing) == (MEANT, None, "handed_over")


def test_a_phone_number_instead_of_an_address_is_enough():
    talk = ready("en", "email").say("just call me, +31 20 123 4567")
    assert talk.value("phone") == "+31201234567"
    assert talk.status("email") == "refused"
    assert talk.question == "confirm"
    assert answer_until(talk, None).standing == "handed_over"


def test_a_phone_number_given_earlier_still_leaves_the_address_to_be_asked_once():
    talk = ready("en", "name").say("Kim Example, +31 20 123 4567")
    assert talk.question == "email"
    assert talk.say("rather not", "refuse").question == "confirm"
    assert answer_until(talk, None).standing == "handed_over"


def test_a_newsletter_needs_an_address_even_when_there_is_a_phone_number():
    talk = answer_until(Talk("en", ("newsletter", "newsletter please")), "email").say("call +31 20 123 4567")
    assert talk.question == "email"


@pytest.mark.parametrize("question", ["name", "email"])
def test_a_no_to_a_contact_question_is_a_refusal(question):
    talk = ready("en", question).say("no", "deny")
    assert talk.status(question) == "refused"
    assert talk.question != question


def test_nobody_is_handed_over_who_cannot_be_reached():
    talk = ready("en", "email").say("no", "deny")
    assert answer_until(talk, None).standing == "declined"


def test_an_address_given_after_the_end_makes_a_visitor_reachable():
    talk = answer_until(ready("en", "email").say("no", "deny"), None).say("ok: kim@example.com")
    assert (talk.value("email"), talk.standing) == ("kim@example.com", "handed_over")


def test_what_is_said_besides_the_question_names_what_was_changed():
    talk = ready("en").say("my mail is kim@example.org", "correction")
    assert talk.turn.asides == (Aside("utter_changed", {"question": "email"}),)


def test_signing_off_with_the_first_name_changes_nothing():
    talk = answer_until(ready("en", "name").say("Kim Example"), None)
    talk.say("best, Kim", "answer")
    assert (talk.value("name"), talk.turn.changed) == ("Kim Example", ())
