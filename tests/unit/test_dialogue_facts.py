"""What one message fills: several answers at once, one amount one answer, and corrections at any time."""

import pytest

from tests.unit.dialogue_talk import Talk, questions_until_the_end, ready


@pytest.mark.parametrize(("language", "text"), [
    ("en", "CTO at a 40 person fintech, need SEO, got 3k a month, start in February"),
    ("nl", "Wij zijn met 40 man, zoeken hulp met SEO, hebben 3000 euro per maand en willen in februari starten"),
    ("sv", "Vi är 40 anställda, behöver hjälp med SEO, har 30 000 kr i månaden och vill börja i februari"),
])
def test_every_fact_of_the_opening_line_counts_and_is_asked_no_more(language, text):
    talk = Talk(language, ("answer", text))
    for question in ("need", "budget", "timing", "company_size"):
        assert talk.status(question) == "stated", question
    assert questions_until_the_end(talk) <= {"authority", "consent", "name", "email", "confirm"}


@pytest.mark.parametrize(("question", "text", "filled", "empty"), [
    ("budget", "20", "budget", "company_size"),
    ("company_size", "20", "company_size", "budget"),
    ("budget", "about 3000", "budget", "timing"),
])
def test_one_amount_fills_one_answer(question, text, filled, empty):
    talk = Talk("en", ("answer", "we need SEO")).but(question=question)
    talk.say(text)
    assert talk.status(filled) == "stated"
    assert talk.status(empty) is None


def test_two_facts_in_one_answer_fill_both_and_the_conversation_goes_on_after_them():
    talk = Talk("en", ("answer", "we need SEO"))
    assert talk.question == "timing"
    talk.say("in January, we have 4k a month")
    assert talk.value("timing", "earliest") == "2027-01-01"
    assert talk.value("budget", "min") == 4000
    assert talk.question not in ("timing", "budget")


def test_a_fact_for_another_question_leaves_the_open_one_open_and_is_no_failure():
    talk = Talk("en", ("answer", "we need SEO")).say("we have 4k a month")
    assert talk.put == ("timing", "again")
    assert talk.conversation.failed == {}


def test_the_moment_of_asking_and_answering_is_kept():
    talk = Talk("en", ("answer", "we need SEO"))
    asked_at = talk.now.isoformat()
    talk.say("in January, we have 4k a month")
    assert talk.conversation.answers["timing"].asked_at == asked_at
    assert talk.conversation.answers["budget"].asked_at is None
    assert talk.conversation.answers["budget"].answered_at == talk.now.isoformat()


def test_a_goal_and_a_service_in_two_messages_make_one_need_with_the_words_of_both():
    talk = Talk("en", ("answer", "we want more customers"), ("answer", "SEO please"))
    assert talk.value("need", "service") == "seo"
    assert talk.value("need", "goal") is not None
    assert "customers" in talk.conversation.answers["need"].evidence
    assert "SEO" in talk.conversation.answers["need"].evidence


def test_the_service_is_not_replaced_by_one_mentioned_in_passing():
    talk = Talk("en", ("answer", "we need SEO")).say("in January, before our new website is live")
    assert talk.value("need", "service") == "seo"


CORRECTIONS = [
    ("en", "not 4k but 6k a month", 6000),
    ("en", "sorry, 6,000 euros a month I meant", 6000),
    ("nl", "nee, geen 4000 maar 6000 euro per maand", 6000),
    ("nl", "het budget is trouwens 6000 euro per maand", 6000),
    ("sv", "inte 40 000 utan 60 000 kr i månaden", 60000),
    ("sv", "vår budget är 60 000 kr i månaden, menade jag", 60000),
]


@pytest.mark.parametrize(("language", "text", "amount"), CORRECTIONS)
@pytest.mark.parametrize("until", ["consent", "name", "confirm"])
def test_a_correction_counts_at_any_time_naming_the_old_value_or_not(language, text, amount, until):
    talk = ready(language, until).say(text, "correction")
    assert talk.value("budget", "max") == amount
    assert talk.said == ["utter_changed"]
    assert talk.question == until


@pytest.mark.parametrize("act", ["correction", "answer"])
def test_the_old_amount_named_in_a_correction_answers_nothing_else(act):
    talk = ready("en", "company_size").say("not 4k but 6k a month", act)
    assert talk.value("budget", "max") == 6000
    assert talk.status("company_size") is None


@pytest.mark.parametrize(("language", "text", "amount"), CORRECTIONS)
def test_a_correction_after_the_end_is_scored_anew_and_asks_nothing(language, text, amount):
    talk = ready(language, None)
    points = next(r.points for r in talk.turn.qualification.reasons if r.code.startswith("budget"))
    talk.say(text, "correction")
    assert talk.value("budget", "max") == amount
    assert (talk.question, talk.standing) == (None, "handed_over")
    assert next(r.points for r in talk.turn.qualification.reasons if r.code.startswith("budget")) == points == 25


def test_a_correction_after_the_end_may_change_the_stage():
    talk = ready("en", None).say("sorry, it is 300 euros a month", "correction")
    assert (talk.stage, talk.standing) == ("disqualified", "disqualified")


def test_a_corrected_recap_is_shown_again_before_it_is_confirmed():
    talk = ready("en").say("yes, but the budget is 6k a month")
    assert talk.put == ("confirm", "first")
    assert not talk.conversation.confirmed
    assert talk.say("yes", "affirm").standing == "handed_over"


def test_a_yes_with_something_new_confirms_the_recap():
    talk = ready("en").say("yes, and you can call me on +31 20 123 4567")
    assert talk.value("phone") == "+31201234567"
    assert (talk.question, talk.conversation.confirmed) == (None, True)


@pytest.mark.parametrize(("act", "text", "question"), [
    ("correction", "the budget is wrong", "budget"),
    ("answer", "the name", "name"),
    ("deny", "no, the number of people is not right", "company_size"),
    ("correction", "the start date", "timing"),
    ("correction", "the decision", "authority"),
    ("correction", "my email address", "email"),
    ("correction", "help with something else", "need"),
])
def test_every_item_of_the_recap_can_be_changed_by_naming_it(act, text, question):
    talk = ready("en").say(text, act)
    assert talk.question == question
    assert talk.conversation.failed.get("confirm") is None


@pytest.mark.parametrize(("language", "text", "answer"), [
    ("en", "the budget is wrong", "6k a month"),
    ("nl", "het budget klopt niet", "6000 euro per maand"),
    ("sv", "budgeten stämmer inte", "60 000 kr i månaden"),
])
@pytest.mark.parametrize("until", ["confirm", None])
def test_an_item_that_was_called_wrong_is_asked_and_the_recap_comes_back(language, text, answer, until):
    talk = ready(language, until).say(text, "correction")
    assert talk.put == ("budget", "first")
    talk.say(answer)
    assert talk.value("budget", "max") in (6000, 60000)
    assert talk.question == until
    assert talk.conversation.revising is None


def test_an_answer_that_was_called_wrong_may_be_withdrawn():
    talk = ready("en").say("the budget is wrong", "correction").say("rather not say", "refuse")
    assert talk.status("budget") == "refused"
    assert talk.question == "confirm"


def test_an_answer_called_wrong_and_never_given_anew_is_unclear():
    talk = ready("en").say("the budget is wrong", "correction").say("well it depends").say("hard to put in words")
    assert talk.status("budget") == "unclear"
    assert talk.question == "confirm"


def test_the_same_value_given_anew_ends_the_question():
    talk = ready("en").say("the budget is wrong", "correction").say("4k a month")
    assert talk.value("budget", "max") == 4000
    assert talk.question == "confirm"


def test_a_no_at_the_recap_asks_what_should_change_and_a_second_one_moves_on():
    talk = ready("en").say("no", "deny")
    assert talk.put == ("confirm", "unclear")
    assert not talk.conversation.confirmed
    talk.say("no", "deny")
    assert talk.said == ["utter_moving_on"]
    assert talk.standing == "handed_over"


def test_a_change_after_a_no_gives_the_recap_its_patience_back():
    talk = ready("en").say("no", "deny").say("the budget is 6k a month", "correction").say("no", "deny")
    assert talk.put == ("confirm", "unclear")


def test_a_digression_changes_no_known_answer():
    talk = Talk("en", ("answer", "we need SEO, 4k a month")).say("what do you do for 500 euros?", "faq_price")
    assert talk.value("budget", "max") == 4000
    assert talk.put == ("timing", "again")
