"""Not knowing, refusing, digressing, misunderstanding: what counts as an answer and how a question is put again."""

import pytest

from tests.unit.dialogue_talk import Talk, answer_until, questions_until_the_end, ready

SERVICE = {"en": "we need SEO", "nl": "we zoeken hulp met SEO", "sv": "vi behöver hjälp med SEO"}


@pytest.mark.parametrize(("act", "text", "status"), [
    ("dont_know", "no idea yet", "unknown"),
    ("refuse", "I'd rather not say", "refused"),
])
@pytest.mark.parametrize("question", ["timing", "company_size", "authority"])
def test_refusing_and_not_knowing_are_answers_and_are_not_asked_again(question, act, text, status):
    talk = answer_until(Talk("en", ("answer", SERVICE["en"])), question).say(text, act)
    assert talk.status(question) == status
    assert talk.said == []
    assert question not in questions_until_the_end(talk)


def test_not_knowing_one_thing_and_saying_another_fills_both():
    talk = Talk("en", ("answer", SERVICE["en"])).say("don't know yet, but we have 4k a month", "dont_know")
    assert (talk.status("timing"), talk.value("budget", "min")) == ("unknown", 4000)


def test_a_refused_question_may_be_answered_later():
    talk = Talk("en", ("answer", SERVICE["en"])).say("not telling", "refuse").say("ok, we could start next month")
    assert talk.status("timing") == "stated"


def test_not_knowing_wipes_nothing_that_was_said():
    talk = ready("en").say("I don't know", "dont_know")
    assert talk.status("budget") == "stated"
    assert talk.put == ("confirm", "unclear")


@pytest.mark.parametrize("language", ["en", "nl", "sv"])
@pytest.mark.parametrize(
    "act", ["faq_price", "faq_services", "faq_process", "faq_bot", "faq_privacy", "faq_location", "faq_references",
            "why_ask", "greet", "thanks", "abuse", "goodbye"])  # fmt: skip
def test_after_a_digression_the_question_is_asked_again_in_other_words(language, act):
    talk = Talk(language, ("answer", SERVICE[language])).say("?", act)
    assert talk.put == ("timing", "again")
    assert talk.conversation.failed == {}


@pytest.mark.parametrize("question", ["need", "timing", "company_size", "consent", "name", "email", "confirm"])
def test_any_number_of_digressions_gives_up_no_question(question):
    talk = Talk() if question == "need" else ready("en", question) if question != "timing" else Talk(
        "en", ("answer", SERVICE["en"]))
    for _ in range(4):
        talk.say("and who are you then?", "faq_bot")
    assert talk.put == (question, "again")


def test_an_answer_and_a_question_in_one_message_gets_both():
    talk = Talk("en").say("We need SEO. What does that cost?", "faq_price")
    assert talk.value("need", "service") == "seo"
    assert talk.put == ("timing", "first")


@pytest.mark.parametrize("question", ["timing", "company_size", "authority"])
def test_after_a_failed_reading_choices_help_and_after_two_the_conversation_moves_on(question):
    talk = answer_until(Talk("en", ("answer", SERVICE["en"])), question)
    talk.say("blue is a lovely colour")
    assert talk.put == (question, "unclear")
    assert talk.said == []
    talk.say("like the sky on a good day")
    assert talk.status(question) == "unclear"
    assert talk.said == ["utter_moving_on"]
    assert talk.question != question
    assert question not in questions_until_the_end(talk)


def test_a_question_out_of_scope_counts_as_a_failed_reading_so_that_it_cannot_go_on_for_ever():
    talk = Talk("en", ("answer", SERVICE["en"])).say("will it rain?", "out_of_scope")
    assert talk.put == ("timing", "unclear")
    assert talk.say("and in Paris?", "out_of_scope").status("timing") == "unclear"


def test_a_digression_between_two_failed_readings_neither_counts_nor_forgives():
    talk = Talk("en", ("answer", SERVICE["en"])).say("well").say("are you a bot?", "faq_bot").say("hmm")
    assert talk.status("timing") == "unclear"


def test_failing_to_understand_the_opening_offers_the_services():
    assert Talk("en", ("answer", "hm well you know")).put == ("need", "unclear")


def test_not_knowing_at_the_opening_offers_the_services():
    assert Talk("en", ("dont_know", "not sure really")).put == ("need", "unclear")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "we want more customers"), ("nl", "we willen meer klanten"), ("sv", "vi vill ha fler kunder"),
])
def test_a_goal_without_a_service_offers_the_services(language, text):
    talk = Talk(language, ("answer", text))
    assert talk.put == ("need", "unclear")
    talk.click("need", "ads", "advertising")
    assert (talk.value("need", "service"), talk.question) == ("ads", "timing")
    assert talk.value("need", "goal") is not None
    assert talk.said == []  # added to, not changed


def test_who_cannot_name_a_service_keeps_the_goal_and_is_asked_no_more():
    talk = Talk("en", ("answer", "we want more customers")).say("no idea, honestly", "dont_know")
    assert talk.status("need") == "stated"
    assert talk.question == "timing"
    assert talk.said == []
    assert "need" not in questions_until_the_end(talk)


def test_a_need_we_do_not_sell_is_asked_once_more_before_turning_away():
    talk = Talk("en").click("need", "other", "something else")
    assert talk.said == ["utter_not_sold"]
    assert talk.put == ("need", "unclear")
    assert talk.status("need") is None
    talk.click("need", "other", "something else")
    assert (talk.question, talk.standing) == (None, "disqualified")


NOT_SOLD = {"en": "we need exhibition stands", "nl": "we zoeken een beursstand", "sv": "vi behöver en mässmonter"}


@pytest.mark.parametrize("language", ["en", "nl", "sv"])
def test_a_need_we_do_not_sell_at_the_opening_may_still_turn_out_to_be_sold(language):
    talk = Talk(language).click("need", "other", NOT_SOLD[language])
    assert (talk.put, talk.said) == (("need", "unclear"), ["utter_not_sold"])
    talk.say(SERVICE[language])
    assert (talk.value("need", "service"), talk.question) == ("seo", "timing")


def test_a_correction_to_something_we_do_not_sell_is_checked_too():
    talk = Talk("en", ("answer", SERVICE["en"]))
    talk.but(question="need", revising="need").click("need", "other", "something else")
    assert talk.put == ("need", "unclear")
    assert talk.click("need", "other").standing == "disqualified"


def test_a_second_look_at_the_need_that_fails_moves_on():
    talk = Talk("en").click("need", "other").say("well, you know", "answer")
    assert talk.status("need") == "unclear"
    assert talk.said == ["utter_moving_on"]


def test_just_looking_is_an_answer_to_the_offered_services():
    talk = Talk("en", ("answer", "hm well you know")).click("need", "exploring", "I'm just exploring")
    assert talk.question == "timing"


def test_no_more_is_asked_when_the_budget_rules_it_out():
    talk = Talk("en", ("answer", SERVICE["en"])).say("next month, and we have 100 euros a month")
    assert (talk.question, talk.standing, talk.stage) == (None, "disqualified", "disqualified")
