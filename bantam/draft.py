"""Puts a conversation and its qualification together into a lead. Pure."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bantam.answers import Answer, answers_to_json
from bantam.conversation import CONTACT_QUESTIONS, Conversation, signals
from bantam.lead import LeadDraft
from bantam.qualification import Qualification

_DISPOSITIONS = {
    "handed_over": "handed_over",
    "marketing_qualified": "nurture",
    "nurture": "nurture",
    "newsletter": "nurture",
    "disqualified": "disqualified",
    "declined": "opted_out",
}


def draft_lead(
    conversation: Conversation,
    qualification: Qualification,
    *,
    source: Mapping[str, Any],
    events: Sequence[tuple[str, str]],
    transcript: Sequence[Mapping[str, Any]],
    now: datetime,
) -> LeadDraft | None:
    """The lead as this turn knows it; None while nothing was said that makes one.

    Contact details are kept only once consent is given.
    """
    if not (conversation.answers or conversation.hand_raised or conversation.newsletter or conversation.exclusion):
        return None
    consented = conversation.consent == "given"
    answers = {q: a for q, a in conversation.answers.items() if q not in CONTACT_QUESTIONS or consented}
    return LeadDraft(
        **_decision(qualification),
        conversation_id=conversation.conversation_id,
        language=conversation.language,
        hand_raised=conversation.hand_raised,
        confirmed=conversation.confirmed or conversation.standing != "asking",
        contact={key: _said(answers, key) for key in ("name", "email", "phone", "job_title")},
        organisation=_organisation(answers),
        answers=answers_to_json(answers),
        signals=signals(conversation, events).to_json()
        | {"exclusion": conversation.exclusion, "newsletter": conversation.newsletter},
        source=dict(source),
        consent=_consent(conversation) if consented else None,
        transcript=list(transcript),
        playbook_version=conversation.playbook_version,
        qualified_as_of=now,
        disposition=_DISPOSITIONS.get(conversation.standing),
    )


def _decision(qualification: Qualification) -> dict[str, Any]:
    plain = qualification.to_json()
    decided = {name: getattr(qualification, name) for name in ("stage", "why", "next_step", "recontact_at")}
    return decided | {name: plain[name] for name in ("scores", "reasons", "gates", "missing")}


def _said(answers: Mapping[str, Answer], question: str) -> Any:
    answer = answers.get(question)
    return answer.value.get("value") if answer and answer.status == "stated" else None


def _organisation(answers: Mapping[str, Answer]) -> dict[str, Any]:
    size = answers.get("company_size")
    stated = size is not None and size.status == "stated"
    return {
        "name": _said(answers, "company"),
        "size": {"min": size.value.get("min"), "max": size.value.get("max")} if size and stated else None,
        "sector": _said(answers, "sector"),
        "region": _said(answers, "region"),
        "website": None,
    }


def _consent(conversation: Conversation) -> dict[str, Any]:
    return {"given_at": conversation.consent_at, "text_version": conversation.consent_version}
