"""Telling the CRMs that a person was erased."""

from collections.abc import Callable, Sequence
from datetime import datetime

from bantam.handover.payload import erased_body
from bantam.lead import Lead, NewMessage


def tombstones(destinations: Sequence[str], *, now: datetime) -> Callable[[Lead], list[NewMessage]]:
    """Makes the `lead.erased` messages of an emptied lead, one per destination.

    Args:
        destinations: names of those that may have got the lead; the store drops those that never did.
        now: UTC-aware, when the person was erased.
    """

    def tombstones_of(lead: Lead) -> list[NewMessage]:
        body = erased_body(lead.id, lead.draft.conversation_id, lead.version, at=now)
        return [NewMessage(name, "lead.erased", body) for name in destinations]

    return tombstones_of
