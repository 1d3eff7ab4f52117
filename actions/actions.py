"""The custom actions: slots to typed values, one call into bantam, slots back."""

import asyncio
import functools
import logging
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date, datetime, timezone
from typing import Any

from rasa_sdk import Action, FormValidationAction, Tracker
from rasa_sdk.events import ActionExecutionRejected, EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.slots import (
    agency_slots,
    changed_slots,
    conversation_from_slots,
    heard,
    latest_message,
    says_something_first,
    slots_from_conversation,
)
from bantam.conversation import Conversation
from bantam.current import playbook_of, playbooks
from bantam.dialogue import Turn
from bantam.errors import place_of
from bantam.store.engine import get_engine
from bantam.turn import open_conversation, record_turn
from bantam.wording import labelled, recap

logger = logging.getLogger(__name__)

Run = Callable[..., Awaitable[list[EventType]]]


def never_raises(run: Run) -> Run:
    """Turn any escape into an apology and a logged incident id: if an action raises, Rasa drops the turn's events."""

    @functools.wraps(run)
    async def guarded(self: Action, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> list[EventType]:
        try:
            return await run(self, dispatcher, tracker, domain)
        except Exception as error:
            incident = secrets.token_hex(4)
            # Type and place only: its text may hold what the visitor wrote.
            logger.error("action.failed action=%s incident=%s error=%s", self.name(), incident, place_of(error))
            dispatcher.utter_message(response="utter_trouble", incident=incident)
            return _taken_all_the_same(tracker)

    return guarded


class ActionReadMessage(Action):
    """Takes every message, before anything else of the turn.

    Rasa calls the action of this name once all slots are extracted, and passes on what it utters: an action of a slot
    mapping could set slots as well, but Rasa drops its words.
    """

    def name(self) -> str:
        return "action_validate_slot_mappings"

    @never_raises
    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> list[EventType]:
        """Take the message once and set the slots it leads to."""
        if tracker.latest_message.get("intent", {}).get("name") == "start_conversation":
            return await asyncio.to_thread(_open, tracker)
        conversation, (message_id, _) = conversation_from_slots(tracker), latest_message(tracker)
        if conversation is None or conversation.turn == message_id:
            return []
        if tracker.latest_message["intent"]["name"] == "resume_conversation":
            return await asyncio.to_thread(_resume, conversation, message_id, tracker)
        turn = await asyncio.to_thread(_take, tracker, message_id)
        _say_asides(dispatcher, turn)
        return changed_slots(_slots(turn), tracker)


class ValidateDiscoveryForm(FormValidationAction):
    """Names the one slot the form has to fill next."""

    def name(self) -> str:
        return "validate_discovery_form"

    async def required_slots(
        self, domain_slots: list[str], dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[str]:
        """The open question alone; none when the interview is over."""
        question = (tracker.get_slot("interview") or {}).get("question")
        return [question] if question else []

    @never_raises
    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> list[EventType]:
        """Ask for the open question: answers are merged already, there is nothing to extract or validate here.

        A running form comes before every rule; it steps back once where a rule has something to say first.
        """
        if says_something_first(tracker):
            return [ActionExecutionRejected("discovery_form")]
        required = await self.required_slots([], dispatcher, tracker, domain)
        # Setting `asking` to itself tells the form that this message was dealt with.
        return [SlotSet("asking", tracker.get_slot("asking")), SlotSet("requested_slot", next(iter(required), None))]


class ActionExplainQuestion(Action):
    """Says why the open question is asked."""

    def name(self) -> str:
        return "action_explain_question"

    @never_raises
    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> list[EventType]:
        """Utter the reason for that very question."""
        question = (tracker.get_slot("interview") or {}).get("question")
        dispatcher.utter_message(response=f"utter_why_{question or 'anything'}")
        return []


def _taken_all_the_same(tracker: Tracker) -> list[EventType]:
    """Marks the message as dealt with, so that the visitor hears the apology and may put it in other words."""
    kept, (message_id, _) = tracker.get_slot("interview"), latest_message(tracker)
    if not kept:
        return []
    # Left to itself the form would ask for the first of its slots that is empty.
    return [SlotSet("interview", {**kept, "turn": message_id}), SlotSet("requested_slot", kept["question"])]


def _open(tracker: Tracker) -> list[EventType]:
    if conversation_from_slots(tracker):
        return []
    language = tracker.latest_message["entities"][0]["value"]
    conversation = open_conversation(get_engine(), tracker.sender_id, language, now=_now())
    playbook = playbooks().current()
    return changed_slots([*slots_from_conversation(conversation, playbook), *agency_slots(playbook, language)], tracker)


def _resume(conversation: Conversation, message_id: str, tracker: Tracker) -> list[EventType]:
    """Nothing was said: the open question is put again, under what was said before."""
    back = replace(conversation, asking="again", turn=message_id)
    playbook = playbook_of(get_engine(), back.playbook_version)
    so_far = SlotSet("recap", recap(back.answers, playbook, back.language))
    kept = [event for event in slots_from_conversation(back, playbook) if event["name"] != "recap"]
    return changed_slots([*kept, so_far], tracker)


def _take(tracker: Tracker, message_id: str) -> Turn:
    before = conversation_from_slots(tracker)
    return record_turn(get_engine(), before, heard(tracker, today=date.today()), message_id=message_id, now=_now())


def _slots(turn: Turn) -> list[EventType]:
    playbook = playbook_of(get_engine(), turn.conversation.playbook_version)
    return [*slots_from_conversation(turn.conversation, playbook), *agency_slots(playbook, turn.conversation.language)]


def _say_asides(dispatcher: CollectingDispatcher, turn: Turn) -> None:
    conversation = turn.conversation
    playbook = playbook_of(get_engine(), conversation.playbook_version)
    for aside in turn.asides:
        question = aside.values.get("question")
        changed = labelled(conversation.answers[question], playbook, conversation.language) if question else ""
        dispatcher.utter_message(response=aside.response, changed=changed)


def _now() -> datetime:
    return datetime.now(timezone.utc)
