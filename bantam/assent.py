"""What a yes, a no, a doubt or a message that brings nothing settles in the conversation. Pure."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, cast

from bantam.answers import Answer
from bantam.conversation import CONTACT_QUESTIONS, Conversation
from bantam.hearing import DIGRESSIONS, EXCLUSIONS, NEEDS_CONTACT, REQUESTS, Aside
from bantam.playbook import Playbook
from bantam.reading.talk import begins_with_yes, named_item
from bantam.understanding import Understanding

# Acts that may have a yes in front: "yes, and my mail is …", "yes, but only for the newsletter".
_SAY_YES_TOO = ("answer", "correction", *NEEDS_CONTACT)


def note_yes_or_no(
    conversation: Conversation, heard: Understanding, playbook: Playbook, now: datetime,
    *, added: Sequence[str] = (), corrected: Sequence[str] = (),
) -> Conversation:  # fmt: skip
    """Consent, the recap, a suggested e-mail spelling and a contact question are answered with yes or no."""
    question, no = conversation.question, heard.act in ("deny", "refuse")
    said = heard.act in _SAY_YES_TOO and begins_with_yes(heard.text, conversation.language)
    yes = heard.act == "affirm" or said
    if question == "email" and conversation.suggestion and "email" not in (*added, *corrected):
        return _settle_email(conversation, accepted=yes) if yes or no or "email" in heard.facts else conversation
    if question == "consent" and (yes or (no and not (added or corrected))):
        return _settle_consent(conversation, playbook, now, given=yes)
    leaves = not added and heard.act in ("goodbye", "thanks", *REQUESTS)
    if question == "confirm" and not corrected and (yes or leaves):
        return replace(conversation, confirmed=True)
    if question in CONTACT_QUESTIONS and heard.act == "deny" and question not in conversation.answers and not added:
        return _with_answer(conversation, question, "refused", heard, now)
    return conversation


def _settle_email(conversation: Conversation, *, accepted: bool) -> Conversation:
    known = conversation.answers["email"]
    value = {"value": conversation.suggestion if accepted else known.value["value"]}
    answers = {**conversation.answers, "email": replace(known, value=value)}
    return replace(conversation, answers=answers, suggestion=None)


def _settle_consent(conversation: Conversation, playbook: Playbook, now: datetime, *, given: bool) -> Conversation:
    """A refusal forgets the contact details that were said before it."""
    when, version = now.isoformat(), playbook.consent.version
    if given:
        return replace(conversation, consent="given", consent_at=when, consent_version=version)
    kept = {key: answer for key, answer in conversation.answers.items() if key not in CONTACT_QUESTIONS}
    return replace(conversation, consent="refused", consent_at=when, consent_version=version, answers=kept,
                   suggestion=None)  # fmt: skip


def note_doubt(conversation: Conversation, heard: Understanding) -> Conversation:
    """An answer that is called wrong without a new value ("the budget is wrong") is asked anew, also after the end."""
    doubts = ("correction", "deny", *(("answer", "out_of_scope") if conversation.question == "confirm" else ()))
    item = named_item(heard.text, conversation.language) if heard.act in doubts else None
    if item is None or item == conversation.question or item not in conversation.answers or item in heard.facts:
        return conversation
    failed = {question: count for question, count in conversation.failed.items() if question not in (item, "confirm")}
    return replace(conversation, revising=item, failed=failed)


def note_failure(
    conversation: Conversation, heard: Understanding, playbook: Playbook, now: datetime
) -> tuple[Conversation, list[Aside]]:
    """Count a message that brought nothing for the open question; after two, mark it unclear and move on."""
    question = conversation.question
    if question is None or not _failed(conversation, heard):
        return conversation, []
    count = conversation.failed.get(question, 0) + 1
    conversation = replace(conversation, failed={**conversation.failed, question: count})
    if _has_only_a_goal(conversation):
        return conversation, []  # the services were offered; a goal alone is an answer too
    return _give_up(conversation, heard, playbook, now) if count > 1 else (conversation, [])


def _failed(conversation: Conversation, heard: Understanding) -> bool:
    question = conversation.question
    if heard.act in DIGRESSIONS or heard.act in (*EXCLUSIONS, "restart") or conversation.exclusion:
        return False
    if heard.act in NEEDS_CONTACT and not _asks_again(conversation, heard):
        return False
    if question == "consent":
        return conversation.consent == "unasked"
    if question == "confirm":
        return not conversation.confirmed
    open_again = question == conversation.revising or (question == "email" and conversation.suggestion is not None)
    return open_again or question not in conversation.answers or _has_only_a_goal(conversation)


def _asks_again(conversation: Conversation, heard: Understanding) -> bool:
    """A request made before: to go on with the same question for ever helps nobody."""
    kind = REQUESTS.get(heard.act, heard.act)
    return sum(made == kind for made, _ in conversation.requests) > 1


def _has_only_a_goal(conversation: Conversation) -> bool:
    need = conversation.answers.get("need")
    only_goal = need is not None and need.status == "stated" and not need.value.get("service")
    return only_goal and conversation.question == "need" != conversation.revising


def _give_up(
    conversation: Conversation, heard: Understanding, playbook: Playbook, now: datetime
) -> tuple[Conversation, list[Aside]]:
    moving_on = [Aside("utter_moving_on")]
    if conversation.question == "consent":
        return _settle_consent(conversation, playbook, now, given=False), []
    if conversation.question == "confirm":
        return replace(conversation, confirmed=True), moving_on
    if conversation.question == "email" and conversation.suggestion:
        return _settle_email(conversation, accepted=False), []
    status = "unknown" if heard.act == "dont_know" else "unclear"
    return _with_answer(conversation, str(conversation.question), status, heard, now), moving_on


def _with_answer(
    conversation: Conversation, question: str, status: str, heard: Understanding, now: datetime
) -> Conversation:
    asked_at = conversation.asked_at.get(question)
    answer = Answer(question, cast(Any, status), {}, heard.text, asked_at, now.isoformat())
    revising = None if conversation.revising == question else conversation.revising
    return replace(conversation, answers={**conversation.answers, question: answer}, revising=revising)
