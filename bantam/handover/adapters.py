"""How one message is delivered: the signed webhook here, the CRMs' own interfaces in modules beside it.

An adapter is a function (message, destination, courier) -> Exchange. It makes its requests through the courier, so
that all of them share one deadline, and has the courier remember each finished step: after a crash between two calls
the next attempt goes on from there and makes no second record. The Exchange it returns is recorded as the attempt.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Protocol

from bantam.errors import BantamError
from bantam.handover.destinations import Destination
from bantam.handover.post import Deadline, Exchange, send
from bantam.handover.signing import signed_headers


class Message(Protocol):
    """What adapters need of a claimed outbox row (`bantam.store.outbox.Claimed`)."""

    id: str
    type: str
    lead_id: str
    lead_version: int
    body: bytes
    attempt: int
    steps: Mapping[str, Any]


class StaleClaimError(BantamError):
    """The message is no longer ours: consent was withdrawn, it was erased, or another relay claimed it."""


class Courier:
    """Carries the requests of one delivery to one destination.

    Attributes:
        now: time of this attempt, UTC-aware.
        steps: what earlier attempts already did in the CRM, JSON-ready.
    """

    def __init__(self, destination: Destination, *, now: datetime, deadline: Deadline, steps: Mapping[str, Any],
                 is_current: Callable[[], bool], save: Callable[[Mapping[str, Any]], object]) -> None:
        self.now = now
        self.steps = dict(steps)
        self._destination = destination
        self._deadline = deadline
        self._is_current = is_current
        self._save = save

    def send(self, method: str, url: str, headers: Mapping[str, str], body: bytes = b"") -> Exchange:
        """Make one request under the delivery's deadline.

        Raises:
            StaleClaimError: asked just before sending, so that consent withdrawn a moment ago still counts.
        """
        if not self._is_current():
            raise StaleClaimError(f"claim of {self._destination.name}'s message ended")
        return send(method, url, headers=headers, body=body, deadline=self._deadline, allow=self._destination.allow)

    def remember(self, **steps: Any) -> None:
        """Keep what a request made in the CRM, before the next request is made."""
        self.steps.update(steps)
        self._save(self.steps)


Adapter = Callable[[Message, Destination, Courier], Exchange]


def deliver_webhook(message: Message, destination: Destination, courier: Courier) -> Exchange:
    """Post the frozen bytes with Standard Webhooks headers."""
    headers = signed_headers(message.id, message.body, destination.secrets, at=courier.now)
    return courier.send("POST", destination.url, {"Content-Type": "application/json", **headers}, message.body)
