"""What the adapters of the CRMs' own interfaces share: JSON calls that end the delivery when one fails."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bantam.errors import BantamError
from bantam.handover.adapters import Courier
from bantam.handover.post import Exchange

GONE = (404, 410)  # what a CRM answers about a record that someone deleted
DONE_BEFORE = Exchange(200, body=b"every step was done in an earlier attempt")


class StepFailedError(BantamError):
    """A call was not answered as the step needs; carries the exchange to record."""

    def __init__(self, exchange: Exchange) -> None:
        self.exchange = exchange
        super().__init__(exchange.error or f"answered {exchange.status_code}")


class Crm:
    """JSON calls to one CRM within one delivery.

    Attributes:
        last: the newest exchange, which the adapter returns when all went well.
    """

    def __init__(self, courier: Courier, base: str, headers: Mapping[str, str]) -> None:
        self.last = DONE_BEFORE
        self._courier = courier
        self._base = base.rstrip("/")
        self._headers = {"Accept": "application/json", "Content-Type": "application/json", **headers}

    def call(self, method: str, path: str, data: Any = None) -> Any:
        """Make a call and read its JSON answer; {} when it has none.

        Raises:
            StepFailedError: no 2xx, a broken line, or an answer that is not JSON.
        """
        content = b"" if data is None else json.dumps(data).encode()
        self.last = self._courier.send(method, self._base + path, self._headers, content)
        if self.last.error or not 200 <= (self.last.status_code or 0) < 300:
            raise StepFailedError(self.last)
        try:
            return json.loads(self.last.body or b"{}")
        except ValueError:
            raise self.failed("answer is not JSON") from None

    def delete(self, path: str, *, method: str = "DELETE", data: Any = None) -> None:
        """Delete a record; one that is gone already is fine."""
        try:
            self.call(method, path, data)
        except StepFailedError as failed:
            if failed.exchange.error or failed.exchange.status_code not in GONE:
                raise
            self.last = replace(failed.exchange, status_code=200)

    def failed(self, why: str) -> StepFailedError:
        """The last exchange as a failure that HTTP's status does not show."""
        return StepFailedError(replace(self.last, error=why))


def field(answer: Any, *path: str | int) -> Any:
    """Walk into a JSON answer; None where a step of the path is not there."""
    for key in path:
        try:
            answer = answer[key]
        except (KeyError, IndexError, TypeError):
            return None
    return answer


def known(**values: Any) -> dict[str, Any]:
    """The values that are not None: an unknown must not empty what the CRM has."""
    return {key: value for key, value in values.items() if value is not None}


def notes_made(steps: Mapping[str, Any]) -> dict[str, Any]:
    """Notes by the message they are about: their id, None when the line broke before the CRM told it."""
    begun = {step.removeprefix("note_begun:"): None for step in steps if step.startswith("note_begun:")}
    return begun | {step.removeprefix("note:"): value for step, value in steps.items() if step.startswith("note:")}


def records_made(steps: Mapping[str, Any]) -> list[str]:
    """Ids of the contacts or persons that were not in the CRM before us."""
    return [step.removeprefix("made:") for step in steps if step.startswith("made:")]
