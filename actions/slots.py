"""Carries a conversation into slots and back, and a Rasa message into an Understanding."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet

from bantam.choices import fact_from_choice
from bantam.conversation import Conversation
from bantam.facts import Fact
from bantam.playbook import Playbook
from bantam.understanding import Understanding
from bantam.wording import recap, service_name

# One slot per question, so that the form can ask for it; each holds the visitor's words.
QUESTION_SLOTS = ("need", "goal", "timing", "budget", "authority", "company_size", "sector", "region",
                  "consent", "name", "company", "email", "phone", "job_title", "confirm")  # fmt: skip


def conversation_from_slots(tracker: Tracker) -> Conversation | None:
    """The conversation as the last turn left it; None before it was opened."""
    kept = tracker.get_slot("interview")
    return Conversation.from_json(kept) if kept else None


def slots_from_conversation(conversation: Conversation, playbook: Playbook) -> list[EventType]:
    """Everything the responses, the rules and the form look at. The open question's slot is empty."""
    answers, language = conversation.answers, conversation.language
    words: dict[str, Any] = {q: answers[q].evidence or answers[q].status for q in QUESTION_SLOTS if q in answers}
    words["consent"] = None if conversation.consent == "unasked" else conversation.consent
    words["confirm"] = "yes" if conversation.confirmed else None
    if conversation.question:
        words[conversation.question] = None
    first_name = str(answers["name"].value.get("value", "")).split(" ")[0] if "name" in answers else ""
    slots = {
        "interview": conversation.to_json(),
        "language": language,
        "asking": conversation.asking,
        "standing": conversation.standing,
        "has_open_question": conversation.question is not None,
        "recap": recap(answers, playbook, language) if conversation.question == "confirm" else None,
        "comma_name": f", {first_name}" if first_name else "",
        "email_suggestion": conversation.suggestion,
        **{question: words.get(question) for question in QUESTION_SLOTS},
    }
    return [SlotSet(name, value) for name, value in slots.items()]


def agency_slots(playbook: Playbook, language: str) -> list[EventType]:
    """What the bot mentions of the company, from the playbook, in the conversation's language."""
    agency = playbook.agency
    services = ", ".join(str(service_name(service.key, playbook, language)) for service in playbook.services)
    slots = {
        "agency_name": agency.name,
        "agency_place": getattr(agency.place, language),
        "agency_prices": getattr(agency.prices, language),
        "agency_references": getattr(agency.references, language),
        "agency_callback": getattr(agency.callback, language),
        "agency_opening": getattr(agency.opening, language),
        "agency_services": services,
        "privacy_url": agency.privacy_url,
        "disclosure": getattr(playbook.disclosure, language),
        "consent_text": getattr(playbook.consent.text, language),
    }
    return [SlotSet(name, value) for name, value in slots.items()]


def changed_slots(events: list[EventType], tracker: Tracker) -> list[EventType]:
    """Leaves out what would set a slot to what it already holds: shorter histories, less to store."""
    return [event for event in events if tracker.slots.get(event["name"]) != event["value"]]


def latest_message(tracker: Tracker) -> tuple[str, Mapping[str, Any]]:
    """Id and metadata of the visitor's last message."""
    event = next((e for e in reversed(tracker.events) if e.get("event") == "user"), {})
    return str(event.get("message_id")), event.get("metadata") or {}


# While a question is open, a rule says something first after every act but these; at the end only after those below.
_ASK_ON = frozenset({"answer", "affirm", "deny", "correction", "job_seeker", "student", "existing_customer_support",
                     "vendor_spam", "start_conversation"})  # fmt: skip
_ANSWERED_AT_THE_END = ("faq_", "why_ask", "switch_language")


def says_something_first(tracker: Tracker) -> bool:
    """True when the form has not stepped back yet for a rule that answers the visitor before the next question."""
    intent = tracker.latest_message["intent"]["name"]
    is_over = not (tracker.get_slot("interview") or {}).get("question")
    has_rule = intent.startswith(_ANSWERED_AT_THE_END) if is_over else intent not in _ASK_ON
    if not has_rule or not tracker.active_loop.get("name"):
        return False
    for event in reversed(tracker.events):
        if event["event"] == "user":
            return True
        if event["event"] in ("action_execution_rejected", "active_loop"):  # it stepped back, or has only just begun
            return False
    return False


def heard(tracker: Tracker, *, today: date) -> Understanding:
    """The visitor's last message, as the message reader or a clicked choice says it."""
    message = tracker.latest_message
    _, metadata = latest_message(tracker)
    title = metadata.get("choice_title")
    facts = {entity["entity"]: _fact(entity, title, today) for entity in message.get("entities", [])}
    spoken = message.get("spoken") or {}
    return Understanding(
        act="restart" if message["intent"]["name"] == "start_over" else message["intent"]["name"],
        confidence=message["intent"].get("confidence") or 0.0,
        facts=facts,
        text=title or message.get("text") or "",
        language=spoken.get("language", "en"),
        language_confidence=spoken.get("confidence", 0.0),
    )


def _fact(entity: Mapping[str, Any], title: str | None, today: date) -> Fact:
    question, value = entity["entity"], entity["value"]
    if isinstance(value, str):
        return fact_from_choice(question, value, title=title or value, today=today)
    start, end = entity.get("start", 0), entity.get("end", 0)
    return Fact(question, value["status"], value["value"], value["evidence"], start, end)
