"""Which messages a change of a lead sends to the CRM. Pure."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bantam.handover.payload import ANSWER_FIELDS, message_body
from bantam.lead import UPDATED, Lead, LeadDraft, NewMessage, PastLead

# A later one outranks an earlier one: sales hears again about a lead it has when it gets warmer.
_RANK = {"lead.marketing_qualified": 1, "lead.hand_raised": 2, "lead.sales_qualified": 3}


def messages_for(
    before: Lead | None, after: Lead, *, destinations: Sequence[str], mql_handover: bool, at: datetime
) -> list[NewMessage]:
    """Decide what one change of a lead sends, to be written in the lead's own transaction.

    Nothing leaves without consent and an e-mail address or phone number. A first handover, or a warmer one than any
    before, is sent under its own type; after that, only a change sales would act on (`lead.updated`).

    Args:
        before: the stored version before the change, None for a new lead; its `handed_over_as` counts.
        after: the version about to be stored.
        destinations: names of the destinations; each gets the same bytes.
        mql_handover: the playbook hands marketing-qualified leads over too.
        at: when it happened, UTC-aware.
    """
    type_ = _type_of_change(before, after, mql_handover)
    if type_ is None:
        return []
    body = message_body(type_, after, at=at)
    return [NewMessage(destination, type_, body) for destination in destinations]


def _type_of_change(before: Lead | None, after: Lead, mql_handover: bool) -> str | None:
    if not may_be_sent(after.draft):
        return None
    due = handover_due(after.draft, mql_handover)
    handed = before.handed_over_as if before else None
    if before is None or handed is None:
        return due
    # What was announced once is not announced again, though the lead may have fallen back and qualified anew since.
    sent_before = max(_rank(handed), _rank(handover_due(before.draft, mql_handover)))
    if _rank(due) > sent_before:
        return due
    return UPDATED if _what_matters(before) != _what_matters(after) else None


def may_be_sent(draft: LeadDraft | PastLead) -> bool:
    """True with consent and an e-mail address or phone number."""
    return bool(draft.consent) and bool(draft.contact.get("email") or draft.contact.get("phone"))


def handover_due(draft: LeadDraft | PastLead, mql_handover: bool) -> str | None:
    """The warmest handover this version deserves; one with an open recap waits, a raised hand does not."""
    if draft.stage == "disqualified" or not may_be_sent(draft):
        return None
    if draft.stage == "sales_qualified" and draft.confirmed:
        return "lead.sales_qualified"
    if draft.hand_raised:
        return "lead.hand_raised"
    if draft.stage == "marketing_qualified" and draft.confirmed and mql_handover:
        return "lead.marketing_qualified"
    return None


def _rank(type_: str | None) -> int:
    return _RANK.get(type_ or "", 0)


def _what_matters(lead: Lead) -> tuple[Any, ...]:
    """What sales acts on; not the transcript, engagement or wording, which change with every message."""
    draft = lead.draft
    answers = {key: (answer["status"], dict(answer.get("value") or {}))
               for key, answer in draft.answers.items() if key in ANSWER_FIELDS}
    return (draft.stage, draft.hand_raised, bool(draft.consent), _known(draft.contact), _known(draft.organisation),
            answers)


def _known(values: Any) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value is not None}
