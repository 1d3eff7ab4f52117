"""The body of a message to the CRM: {"type", "timestamp", "data"} as in docs/schemas/lead.schema.json. Pure."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from typing import Any

from bantam.lead import Lead

# The typed values of each BANT answer; every key is always there, null when the visitor did not say it.
ANSWER_FIELDS: Mapping[str, tuple[str, ...]] = {
    "need": ("service", "goal"),
    "budget": ("min", "max", "currency", "period", "open_to_quote"),
    "authority": ("role",),
    "timing": ("earliest", "latest"),
}
CONTACT_FIELDS = ("name", "email", "phone", "job_title")
ORGANISATION_FIELDS = ("name", "size", "sector", "region", "website")
SCORE_FIELDS = ("bant", "fit", "engagement", "grade")
REASON_FIELDS = ("code", "points", "of", "text", "evidence")
GATE_FIELDS = ("code", "passed", "text")
SOURCE_FIELDS = ("page", "referrer", "utm")
CONSENT_FIELDS = ("given_at", "text_version")
LINE_FIELDS = ("at", "from", "text")


def utc_text(moment: datetime | str | None) -> str | None:
    """Write a moment as ISO 8601 in UTC with milliseconds and Z.

    Args:
        moment: UTC-aware datetime, ISO 8601 text with an offset or Z, or None.

    Raises:
        ValueError: when the moment has no time zone.
    """
    if moment is None:
        return None
    if isinstance(moment, str):
        moment = datetime.fromisoformat(moment.replace("Z", "+00:00"))
    if moment.tzinfo is None:
        raise ValueError("moment is naive, expected a time zone")
    return moment.astimezone(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def lead_data(lead: Lead) -> dict[str, Any]:
    """Build the `data` object of the contract from a stored lead.

    Args:
        lead: any version of a lead; what is not known becomes null, never a missing key.
    """
    draft = lead.draft
    return {
        "lead_id": lead.id,
        "version": lead.version,
        "conversation_id": draft.conversation_id,
        "stage": draft.stage,
        "previous_stage": lead.previous_stage,
        "hand_raised": draft.hand_raised,
        "language": draft.language,
        "created_at": utc_text(lead.created_at),
        "qualified_at": utc_text(lead.qualified_at),
        "playbook_version": draft.playbook_version,
        "contact": _pick(draft.contact, CONTACT_FIELDS),
        "organisation": _pick(draft.organisation, ORGANISATION_FIELDS),
        "answers": {question: _answer(draft.answers.get(question), question) for question in ANSWER_FIELDS},
        "scores": _pick(draft.scores, SCORE_FIELDS),
        "reasons": [_pick(reason, REASON_FIELDS) for reason in draft.reasons],
        "gates": [_pick(gate, GATE_FIELDS) for gate in draft.gates],
        "missing": list(draft.missing),
        "source": _pick(draft.source, SOURCE_FIELDS),
        "consent": _with_utc(_pick(draft.consent, CONSENT_FIELDS), "given_at") if draft.consent else None,
        "transcript": [_with_utc(_pick(line, LINE_FIELDS), "at") for line in draft.transcript],
        "next_step": draft.next_step,
    }


def message_body(type: str, lead: Lead, *, at: datetime) -> bytes:
    """Freeze a message about a lead into the bytes that will be signed and posted.

    Args:
        type: "lead.sales_qualified", "lead.hand_raised", "lead.updated" or "lead.marketing_qualified".
        lead: the version to report.
        at: when it happened, UTC-aware; not when it is sent.
    """
    return _envelope(type, lead_data(lead), at)


def erased_body(lead_id: str, conversation_id: str, version: int, *, at: datetime) -> bytes:
    """Freeze a `lead.erased` message, which names the lead and holds nothing else about it.

    Args:
        lead_id: the lead that was erased.
        conversation_id: its conversation.
        version: the version after the erasure; higher than any sent before.
        at: when it was erased, UTC-aware.
    """
    return _envelope("lead.erased", {"lead_id": lead_id, "version": version, "conversation_id": conversation_id}, at)


def _envelope(type: str, data: Mapping[str, Any], at: datetime) -> bytes:
    text = json.dumps({"type": type, "timestamp": utc_text(at), "data": data}, ensure_ascii=False,
                      separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8", "replace")  # a lone surrogate typed by a visitor must not stop a lead


def _pick(values: Mapping[str, Any] | None, fields: Sequence[str]) -> dict[str, Any]:
    return {name: (values or {}).get(name) for name in fields}


def _with_utc(values: dict[str, Any], name: str) -> dict[str, Any]:
    return {**values, name: utc_text(values[name])}


def _answer(answer: Mapping[str, Any] | None, question: str) -> dict[str, Any]:
    """The answer with its typed values flattened; status "not_asked" when the conversation never came to it."""
    answer = answer or {"status": "not_asked"}
    return {
        "status": answer["status"],
        **_pick(answer.get("value"), ANSWER_FIELDS[question]),
        "evidence": answer.get("evidence") or None,
        "asked_at": utc_text(answer.get("asked_at")),
        "answered_at": utc_text(answer.get("answered_at")),
    }
