"""A lead as a value: what the store keeps and the handover sends. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

Stage = Literal["open", "marketing_qualified", "sales_qualified", "nurture", "disqualified"]
UPDATED = "lead.updated"  # type of the messages about a lead that was handed over before
STAGES: tuple[Stage, ...] = ("open", "marketing_qualified", "sales_qualified", "nurture", "disqualified")


@dataclass(frozen=True, slots=True)
class LeadDraft:
    """Everything one turn knows about a lead, before the store gives it an id and a version.

    Attributes:
        conversation_id: Rasa's sender_id; one lead per conversation.
        stage, scores, reasons, gates, missing, next_step: JSON-ready parts of the qualification, in the shapes of
            the webhook body ("data" in docs/schemas/).
        why: code of the reason for the stage, e.g. "budget_below_minimum"; kept in the stage history.
        hand_raised: the visitor asked for a quote, a demo or a person.
        confirmed: the visitor confirmed the recap or nothing was left to ask.
        contact: {"name", "email", "phone", "job_title"}, None where unknown.
        organisation: {"name", "size": {"min","max"} | None, "sector", "region", "website"}.
        answers: {question: Answer.to_json()}.
        signals: what engagement is computed from, plus "exclusion" and "newsletter": all that qualify was given
            beside the answers, language and hand_raised. JSON-ready.
        source: {"page", "referrer", "utm"}.
        consent: {"given_at", "text_version"} or None when not given, refused or withdrawn.
        transcript: [{"at", "from": "visitor"|"bot", "text"}].
        qualified_as_of: the clock the qualification was computed with, UTC-aware.
        recontact_at: when nurture should come back, None otherwise.
    """

    conversation_id: str
    language: str
    stage: Stage
    why: str
    hand_raised: bool
    confirmed: bool
    contact: Mapping[str, Any]
    organisation: Mapping[str, Any]
    answers: Mapping[str, Mapping[str, Any]]
    signals: Mapping[str, Any]
    scores: Mapping[str, Any]
    reasons: Sequence[Mapping[str, Any]]
    gates: Sequence[Mapping[str, Any]]
    missing: Sequence[str]
    next_step: str
    source: Mapping[str, Any]
    consent: Mapping[str, Any] | None
    transcript: Sequence[Mapping[str, Any]]
    playbook_version: str
    qualified_as_of: datetime
    recontact_at: datetime | None = None
    disposition: str | None = None


@dataclass(frozen=True, slots=True)
class Lead:
    """A stored lead.

    Attributes:
        id: "lead_" + 26 characters, sortable by creation time.
        version: starts at 1, rises by one with every change.
        draft: the state of this version.
        previous_stage: the stage before the last stage change, None while it never changed.
        created_at, updated_at, qualified_at: UTC-aware; qualified_at is when it first became sales_qualified.
        handed_over_as: the message type of the warmest handover so far, None before one ("lead.sales_qualified").
    """

    id: str
    version: int
    draft: LeadDraft
    previous_stage: Stage | None
    created_at: datetime
    updated_at: datetime
    qualified_at: datetime | None
    handed_over_as: str | None


@dataclass(frozen=True, slots=True)
class PastLead:
    """What is needed of a stored lead to decide on it again, and what became of it.

    Attributes:
        stage, why, scores: what was decided; playbook_version and qualified_as_of: under which rules, and when.
        signals: with "exclusion" and "newsletter", as LeadDraft has them.
        verdict: the last thing sales said, None while it said nothing.
        verdict_reason: its reason code, "" without one.
    """

    id: str
    language: str
    stage: Stage
    why: str
    hand_raised: bool
    confirmed: bool
    contact: Mapping[str, Any]
    consent: Mapping[str, Any] | None
    answers: Mapping[str, Mapping[str, Any]]
    signals: Mapping[str, Any]
    scores: Mapping[str, Any]
    playbook_version: str
    qualified_as_of: datetime
    verdict: str | None
    verdict_reason: str


@dataclass(frozen=True, slots=True)
class NewMessage:
    """An outbox message to be written in the lead's own transaction.

    Attributes:
        destination: name of the destination in the settings, e.g. "crm".
        type: "lead.sales_qualified", "lead.hand_raised", "lead.updated", "lead.erased" or "lead.marketing_qualified".
        body: the frozen bytes that will be signed and posted.
    """

    destination: str
    type: str
    body: bytes
