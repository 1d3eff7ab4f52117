"""One turn of the interview: what was heard changes the answers, decides the next question and where things stand.

Pure. The Rasa actions only carry slots in and out of this module.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, cast

from bantam import interview
from bantam.answers import Answer
from bantam.assent import note_doubt, note_failure, note_yes_or_no
from bantam.conversation import CONTACT_QUESTIONS, Conversation, signals
from bantam.hearing import Aside, note_facts, note_wishes, second_look_at_need, settle_language
from bantam.playbook import Playbook
from bantam.playbook.codes import QUESTIONS
from bantam.qualification import Qualification, qualify
from bantam.reading.types import Language
from bantam.scoring import Signals
from bantam.understanding import Understanding

# All a newsletter needs is an address; the interview rests until the visitor tells more.
_NOT_FOR_A_NEWSLETTER = frozenset({*QUESTIONS, *CONTACT_QUESTIONS} - {"email"})


@dataclass(frozen=True, slots=True)
class Turn:
    """What one message led to."""

    conversation: Conversation
    qualification: Qualification
    asides: tuple[Aside, ...] = ()
    changed: tuple[str, ...] = ()


def begin(conversation_id: str, language: Language, playbook: Playbook, *, now: datetime) -> Conversation:
    """A conversation before its first message, with the opening question open."""
    conversation = Conversation(
        conversation_id,
        language,
        playbook_version=playbook.version,
        ask_all=interview.ask_all_drawn(conversation_id, playbook),
    )
    return _ask(conversation, playbook, events=(), now=now)[0]


def take_turn(
    before: Conversation,
    heard: Understanding,
    playbook: Playbook,
    *,
    events: Sequence[tuple[str, str]] = (),
    drop_off: Mapping[str, float] | None = None,
    now: datetime,
) -> Turn:
    """Take one message.

    Args:
        before: the conversation so far.
        heard: what the message means.
        playbook: the version this conversation began with.
        events: (type, ISO time) of what the visitor did on the site.
        drop_off: measured share of visitors, 0–1, who leave at a question; the playbook's guess where it is missing.
        now: UTC-aware.

    Returns:
        The conversation after it, its qualification, and what to say besides the next question.
    """
    start = _started_over(before, playbook, now) if heard.act == "restart" else before
    start = replace(start, visitor_messages=start.visitor_messages + 1, last_message_at=now.isoformat())
    conversation = settle_language(start, heard, playbook)
    conversation, asides, changed = _hear(conversation, heard, playbook, now)
    conversation, qualification = _ask(conversation, playbook, events=events, drop_off=drop_off, now=now)
    fresh = replace(start, question=None) if heard.act == "restart" else before
    conversation = replace(conversation, asking=_asking(fresh, conversation, changed))
    return Turn(conversation, qualification, asides, changed)


def _hear(
    conversation: Conversation, heard: Understanding, playbook: Playbook, now: datetime
) -> tuple[Conversation, tuple[Aside, ...], tuple[str, ...]]:
    """Everything one message changes; a message that changes nothing is a failed reading of the open question."""
    conversation = note_wishes(conversation, heard, now)
    before, (conversation, heard, asides) = conversation, second_look_at_need(conversation, heard)
    conversation, added, corrected = note_facts(conversation, heard, now)
    asides += [Aside("utter_changed", {"question": question}) for question in corrected]
    conversation = note_yes_or_no(conversation, heard, playbook, now, added=added, corrected=corrected)
    if not (added or asides):
        conversation = note_doubt(conversation, heard)
    if not (added or asides) and conversation.revising == before.revising:
        conversation, more = note_failure(conversation, heard, playbook, now)
        asides += more
    return conversation, tuple(asides), (*added, *corrected)


def _started_over(before: Conversation, playbook: Playbook, now: datetime) -> Conversation:
    """The opening question again; a given consent stands, and so does what was said in anger."""
    given = before.consent == "given"
    return replace(
        begin(before.conversation_id, before.language, playbook, now=now),
        language_settled=before.language_settled,
        consent="given" if given else "unasked",
        consent_at=before.consent_at if given else None,
        consent_version=before.consent_version if given else None,
        visitor_messages=before.visitor_messages,
        abuse=before.abuse,
    )


def _ask(
    conversation: Conversation,
    playbook: Playbook,
    *,
    events: Sequence[tuple[str, str]],
    drop_off: Mapping[str, float] | None = None,
    now: datetime,
) -> tuple[Conversation, Qualification]:
    """Qualify and open the next question."""
    heard_so_far = signals(conversation, events)
    qualification = qualify(
        conversation.answers, playbook, signals=heard_so_far, exclusion=conversation.exclusion,
        hand_raised=conversation.hand_raised, newsletter=conversation.newsletter,
        language=conversation.language, now=now,
    )  # fmt: skip
    question = _next_question(conversation, playbook, heard_so_far, drop_off, now)
    asked_at = conversation.asked_at
    if question and question != conversation.question:
        asked_at = {**asked_at, question: now.isoformat()}
    standing = "asking" if question else _standing(conversation, qualification)
    return replace(conversation, question=question, asked_at=asked_at, standing=standing), qualification


def _next_question(
    conversation: Conversation,
    playbook: Playbook,
    heard_so_far: Signals,
    drop_off: Mapping[str, float] | None,
    now: datetime,
) -> str | None:
    if conversation.revising and not conversation.exclusion:
        return conversation.revising
    if _suggests(conversation):
        return "email"
    resting = _rests_after_newsletter(conversation)
    return interview.next_question(
        _answers_for_interview(conversation), playbook, signals=heard_so_far, exclusion=conversation.exclusion,
        hand_raised=conversation.hand_raised, newsletter=conversation.newsletter,
        consent=cast(Any, conversation.consent), confirmed=conversation.confirmed or resting,
        skipped=_NOT_FOR_A_NEWSLETTER if resting else frozenset(),
        ask_all=conversation.ask_all, language=conversation.language, drop_off=drop_off, now=now,
    )  # fmt: skip


def _suggests(conversation: Conversation) -> bool:
    """A likelier spelling is put to the visitor once the address may be kept."""
    return conversation.suggestion is not None and conversation.consent == "given" and not conversation.exclusion


def _rests_after_newsletter(conversation: Conversation) -> bool:
    signed_up = max((at for kind, at in conversation.requests if kind == "newsletter"), default=None)
    if signed_up is None or conversation.hand_raised:
        return False
    told = (conversation.answers[question].answered_at for question in QUESTIONS if _stated(conversation, question))
    return not any(at is not None and at > signed_up for at in told)


def _answers_for_interview(conversation: Conversation) -> Mapping[str, Answer]:
    """Leaves out a need without a service until it was asked for: "more customers" is a goal, not yet a service."""
    need = conversation.answers.get("need")
    was_offered = conversation.failed.get("need") or (conversation.question, conversation.asking) == ("need", "unclear")
    if need and need.status == "stated" and not need.value.get("service") and not was_offered:
        return {key: answer for key, answer in conversation.answers.items() if key != "need"}
    return conversation.answers


def _standing(conversation: Conversation, qualification: Qualification) -> str:
    if conversation.exclusion:
        return conversation.exclusion
    if qualification.stage == "disqualified":
        return "disqualified"
    if conversation.consent == "refused":
        return "declined"
    reachable = any(_stated(conversation, key) for key in ("email", "phone"))
    if not reachable and conversation.consent == "given":
        return "declined"
    if qualification.handover in ("sales_qualified", "hand_raised"):
        return "handed_over"
    if conversation.newsletter:
        return "newsletter"
    return qualification.stage


def _stated(conversation: Conversation, question: str) -> bool:
    answer = conversation.answers.get(question)
    return answer is not None and answer.status == "stated"


def _asking(before: Conversation, after: Conversation, changed: Sequence[str]) -> str:
    question = after.question
    if question == "email" and _suggests(after):
        return "suggestion"
    if question == "need" and ("need" in after.answers or after.revising == "need"):
        return "unclear"  # the answer was a goal or nothing we sell: offer the services
    if question is None or question != before.question or (question == "confirm" and changed):
        return "first"
    return "unclear" if after.failed.get(question, 0) > before.failed.get(question, 0) else "again"
