"""Leaving, coming back, starting over, the same message twice, and what is kept in between."""

import asyncio
import json
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.actions import ActionReadMessage
from bantam.conversation import Conversation
from bantam.dialogue import begin
from bantam.draft import draft_lead
from tests.unit.dialogue_talk import NOW, ORDINARY, PLAYBOOK, Talk, answer_until, ready


def test_a_conversation_begins_with_the_opening_question():
    conversation = begin(ORDINARY, "nl", PLAYBOOK, now=NOW)
    assert (conversation.question, conversation.asking, conversation.standing) == ("need", "first", "asking")
    assert (conversation.language, conversation.consent, conversation.answers) == ("nl", "unasked", {})
    assert conversation.playbook_version == PLAYBOOK.version


@pytest.mark.parametrize("language", ["en", "nl", "sv"])
def test_a_qualified_visitor_is_handed_over(language):
    talk = ready(language, None)
    assert (talk.stage, talk.standing, talk.question) == ("sales_qualified", "handed_over", None)
    assert talk.conversation.confirmed


def test_goodbye_leaves_the_question_open_and_a_return_goes_on_there():
    talk = Talk("en", ("answer", "we need SEO"), ("goodbye", "bye for now"))
    assert talk.put == ("timing", "again")
    assert talk.standing == "asking"
    talk.say("hi, I'm back", "greet")
    assert talk.put == ("timing", "again")
    assert talk.say("next month").status("timing") == "stated"


@pytest.mark.parametrize(("act", "text"), [("goodbye", "bye"), ("thanks", "great, thanks"), ("affirm", "yes")])
def test_leaving_at_the_recap_confirms_it(act, text):
    talk = ready("en").say(text, act)
    assert (talk.question, talk.standing, talk.conversation.confirmed) == (None, "handed_over", True)


@pytest.mark.parametrize(("act", "text"), [
    ("thanks", "thanks!"), ("greet", "hello?"), ("goodbye", "bye"), ("affirm", "ok"), ("deny", "no"),
    ("answer", "sounds good"), ("out_of_scope", "nice weather"), ("faq_price", "what does it cost?"),
    ("dont_know", "no idea"), ("refuse", "rather not"), ("abuse", "idiot"),
])
def test_an_answer_to_the_closing_changes_nothing(act, text):
    talk = ready("en", None)
    kept = talk.conversation.answers
    talk.say(text, act)
    assert (talk.question, talk.standing, talk.said) == (None, "handed_over", [])
    assert talk.conversation.answers == kept


def test_more_said_after_the_closing_is_added():
    talk = ready("en", None).say("by the way, call me on +31 20 123 4567")
    assert talk.turn.changed == ("phone",)
    assert (talk.question, talk.standing) == (None, "handed_over")


def test_an_interview_that_ended_early_opens_again_when_more_is_said():
    talk = Talk("en", ("answer", "we need SEO, start after next summer"))
    answer_until(talk, None)
    assert talk.standing == "nurture"
    talk.say("sorry, we'd start next month", "correction")
    assert talk.standing == "asking"
    assert answer_until(talk, None).standing == "handed_over"


@pytest.mark.parametrize("until", ["timing", "consent", "confirm", None])
def test_starting_over_begins_with_the_opening_question(until):
    talk = answer_until(Talk("nl", ("answer", "we zoeken hulp met SEO")), until).say("opnieuw beginnen", "restart")
    assert talk.put == ("need", "first")
    assert talk.conversation.answers == {}
    assert (talk.conversation.language, talk.standing, talk.conversation.confirmed) == ("nl", "asking", False)


def test_starting_over_forgets_a_raised_hand_and_a_wrong_route():
    talk = Talk("en", ("student", "…"), ("demo", "quote please"), ("restart", "start over"))
    assert (talk.conversation.hand_raised, talk.conversation.exclusion, talk.conversation.requests) == (False, None, ())
    assert talk.put == ("need", "first")


@pytest.mark.parametrize(("act", "kept"), [("affirm", "given"), ("deny", "unasked")])
def test_starting_over_keeps_a_given_consent_and_asks_a_refused_one_again(act, kept):
    talk = ready("en", "consent").say("…", act).say("start over", "restart")
    assert talk.conversation.consent == kept


def test_starting_over_goes_on_as_before_and_counts_every_message():
    talk = ready("en", None)
    messages = talk.conversation.visitor_messages
    answer_until(talk.say("start over", "restart"), None)
    assert talk.standing == "handed_over"
    assert talk.conversation.visitor_messages > messages + 1


def test_what_is_kept_between_two_messages_is_plain_json():
    conversation = ready("sv").say("budgeten stämmer inte", "correction").conversation
    assert Conversation.from_json(json.loads(json.dumps(conversation.to_json()))) == conversation


def test_a_conversation_kept_by_an_older_version_is_read():
    old = begin(ORDINARY, "en", PLAYBOOK, now=NOW).to_json()
    del old["revising"]
    assert Conversation.from_json(old).revising is None


@pytest.mark.parametrize(("until", "keeps"), [("consent", False), ("confirm", True)])
def test_a_lead_holds_contact_details_only_with_consent(until, keeps):
    talk = answer_until(Talk("en", ("answer", "We need SEO, mail me at kim@example.com")), until)
    lead = draft_lead(talk.conversation, talk.turn.qualification, source={}, events=(), transcript=(), now=talk.now)
    assert (lead.contact["email"] == "kim@example.com") is keeps
    assert ("email" in lead.answers) is keeps


def _taken(message_id: str, conversation: Conversation) -> list[Any]:
    message = {"intent": {"name": "answer"}, "entities": [], "text": "SEO"}
    tracker = Tracker(conversation.conversation_id, {"interview": conversation.to_json()}, message,
                      [{"event": "user", "message_id": message_id, "metadata": {}}], False, None, {}, None)  # fmt: skip
    return asyncio.run(ActionReadMessage().run(CollectingDispatcher(), tracker, {}))


def test_a_message_is_taken_once():
    conversation = Talk("en", ("answer", "we need SEO")).but(turn="message-1").conversation
    dispatcher = CollectingDispatcher()
    assert _taken("message-1", conversation) == []
    assert dispatcher.messages == []
