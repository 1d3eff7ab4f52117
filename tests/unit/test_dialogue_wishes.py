"""Who wants a person, a quote or the newsletter; who is no client; and the way back from each."""

import pytest

from tests.unit.dialogue_talk import NOW, Talk, answer_until, questions_until_the_end, ready

SERVICE = ("answer", "we need SEO")


@pytest.mark.parametrize(("language", "act", "text"), [
    ("en", "human", "can I talk to a person?"), ("en", "demo", "can I get a quote?"),
    ("nl", "human", "kan ik iemand spreken?"), ("nl", "demo", "mag ik een offerte?"),
    ("sv", "human", "kan jag få prata med någon?"), ("sv", "demo", "kan jag få en offert?"),
])
def test_a_raised_hand_takes_the_shortest_way_to_contact(language, act, text):
    talk = Talk(language, (act, text))
    assert talk.put == ("consent", "first")
    assert questions_until_the_end(talk) == {"consent", "name", "email"}
    assert (talk.standing, talk.turn.qualification.handover) == ("handed_over", "hand_raised")


def test_a_raised_hand_in_the_middle_of_the_interview_leaves_the_rest_unasked():
    talk = Talk("en", SERVICE, ("human", "just call me please"))
    assert talk.question == "consent"
    assert questions_until_the_end(talk) == {"consent", "name", "email"}
    assert talk.value("need", "service") == "seo"


def test_a_raised_hand_keeps_the_facts_it_came_with():
    talk = Talk("en", ("demo", "can I get a quote for SEO, we have 4k a month"))
    assert (talk.value("need", "service"), talk.value("budget", "min")) == ("seo", 4000)
    assert questions_until_the_end(talk) == {"consent", "name", "email", "confirm"}


@pytest.mark.parametrize("act", ["human", "demo"])
def test_a_raised_hand_at_the_recap_goes_to_sales_at_once(act):
    talk = ready("en").say("let me talk to someone", act)
    assert (talk.question, talk.standing, talk.conversation.confirmed) == (None, "handed_over", True)


def test_a_raised_hand_at_the_recap_with_a_correction_shows_the_recap_again():
    talk = ready("en").say("a quote please, our budget is 6k a month", "demo")
    assert talk.value("budget", "max") == 6000
    assert talk.put == ("confirm", "first")


def test_a_raised_hand_after_the_end_is_kept():
    talk = ready("en", None).say("can someone call me today?", "human")
    assert (talk.question, talk.standing, talk.conversation.hand_raised) == (None, "handed_over", True)
    assert talk.conversation.requests == (("call", talk.now.isoformat()),)


def test_a_raised_hand_does_not_open_what_is_ruled_out():
    talk = Talk("en", SERVICE).say("next month, 100 euros a month").say("let me talk to someone", "human")
    assert (talk.question, talk.standing, talk.turn.qualification.handover) == (None, "disqualified", None)


@pytest.mark.parametrize(("language", "text"), [
    ("en", "can I sign up for your newsletter?"), ("nl", "ik wil graag de nieuwsbrief"),
    ("sv", "jag vill ha ert nyhetsbrev"),
])
@pytest.mark.parametrize("before", [0, 1])
def test_a_newsletter_needs_an_address_and_no_more(language, text, before):
    talk = Talk(language, *[SERVICE][:before]).say(text, "newsletter")
    assert questions_until_the_end(talk) == {"consent", "email"}
    assert (talk.standing, talk.stage) == ("newsletter", "nurture")
    assert talk.turn.qualification.handover is None


def test_a_newsletter_is_no_need_for_e_mail_marketing():
    talk = Talk("en", ("answer", "hm")).say("put me on the newsletter please", "newsletter")
    assert talk.status("need") is None


def test_a_newsletter_reader_who_tells_more_is_interviewed_after_all():
    talk = Talk("en", ("newsletter", "newsletter please"))
    answer_until(talk, None)
    talk.say("actually, we need SEO as well")
    assert talk.question == "timing"
    answer_until(talk, None)
    assert talk.standing == "handed_over"


EXCLUDED = [
    ("job_seeker", "job_seeker"), ("student", "student"), ("existing_customer_support", "existing_customer"),
    ("vendor_spam", "supplier"),
]


@pytest.mark.parametrize(("act", "standing"), EXCLUDED)
@pytest.mark.parametrize("opening", [(), (SERVICE,)])
def test_who_is_no_client_is_routed_and_asked_nothing(act, standing, opening):
    talk = Talk("en", *opening).say("about SEO and 4k a month", act)
    assert (talk.question, talk.standing, talk.stage) == (None, standing, "disqualified")
    assert talk.turn.qualification.handover is None
    assert talk.said == []


@pytest.mark.parametrize(("act", "standing"), EXCLUDED)
def test_what_a_visitor_who_is_no_client_says_is_no_answer(act, standing):
    talk = Talk("en", ("answer", "hm")).say("we do SEO for 4k a month", act)
    assert talk.conversation.answers == {}


@pytest.mark.parametrize(("act", "text"), [
    ("thanks", "ok thanks"), ("goodbye", "bye"), ("deny", "no, that's all"), ("affirm", "ok"),
    ("answer", "that was it"), ("greet", "hi"), ("human", "can I talk to somebody?"),
])
@pytest.mark.parametrize("exclusion", ["job_seeker", "student", "vendor_spam"])
def test_small_talk_after_the_closing_opens_nothing(exclusion, act, text):
    talk = Talk("en", (exclusion, "…")).say(text, act)
    assert talk.question is None
    assert talk.stage == "disqualified"


@pytest.mark.parametrize(("act", "text"), [
    ("correction", "no no, I'm not looking for a job"), ("answer", "we need SEO"), ("deny", "no, we need SEO"),
    ("demo", "can I get a quote for SEO?"),
])
def test_a_visitor_taken_for_somebody_else_comes_back(act, text):
    talk = Talk("en", ("job_seeker", "…")).say(text, act)
    assert (talk.conversation.exclusion, talk.standing) == (None, "asking")


@pytest.mark.parametrize(("act", "text"), [
    ("answer", "we do SEO for agencies"), ("demo", "book a demo of our SEO tool"), ("human", "put me through"),
])
def test_a_supplier_does_not_talk_himself_into_a_lead(act, text):
    talk = Talk("en", ("vendor_spam", "…")).say(text, act)
    assert (talk.question, talk.standing) == (None, "supplier")


def test_a_supplier_who_is_none_says_so():
    assert Talk("en", ("vendor_spam", "…")).say("I'm not selling anything", "correction").standing == "asking"


def test_abuse_is_met_calmly_once_and_ends_the_talk_the_second_time():
    talk = Talk("en", SERVICE, ("abuse", "stupid thing"))
    assert talk.put == ("timing", "again")
    talk.say("idiot", "abuse")
    assert (talk.question, talk.standing, talk.stage) == (None, "abuse", "disqualified")


@pytest.mark.parametrize(("act", "text"), [("human", "get me a person"), ("answer", "sorry. We need SEO")])
def test_an_angry_visitor_may_calm_down(act, text):
    talk = Talk("en", ("abuse", "…"), ("abuse", "…")).say(text, act)
    assert talk.standing == "asking"
    assert talk.say("idiot", "abuse").standing == "abuse"


def test_requests_carry_their_kind_and_time():
    talk = Talk("en", ("demo", "a quote please"), ("human", "or call me"), ("newsletter", "and the newsletter"))
    assert [kind for kind, _ in talk.conversation.requests] == ["quote", "call", "newsletter"]
    assert all(at > NOW.isoformat() for _, at in talk.conversation.requests)
