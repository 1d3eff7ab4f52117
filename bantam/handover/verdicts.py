"""Sales' verdict as a signed webhook: {"type": "lead.verdict", "data": {"lead_id", "verdict", "reason", "by"}}."""

import json
import logging
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.engine import Engine
from standardwebhooks import Webhook, WebhookVerificationError

from bantam.errors import BantamError, NotFoundError
from bantam.playbook import Playbook
from bantam.store.leads import find_lead, record_verdict
from bantam.verdicts import VerdictError, check_verdict

log = logging.getLogger("bantam.relay")

LONGEST = 200  # characters of an id or a name


class RefusedError(BantamError):
    """A post that is not taken; `status` and `code` are answered."""

    def __init__(self, status: int, code: str, message: str) -> None:
        self.status = status
        self.code = code
        super().__init__(message)


def take_verdict(
    engine: Engine, headers: Mapping[str, str], body: bytes, *, secrets: Sequence[str], playbook: Playbook,
    now: datetime,
) -> bool:
    """Check and keep one verdict.

    Args:
        headers: names in lower case.
        body: the exact bytes that were signed.
        secrets: any of them may have signed; empty when this installation has no signing secret.
        playbook: the one in use now; its reasons are allowed.
        now: UTC-aware.

    Returns:
        False when a message with this webhook-id was here before.

    Raises:
        RefusedError: forged, older than five minutes, malformed, of an unknown lead or with an unknown reason.
    """
    if not any(_is_signed(headers, body, secret) for secret in secrets):
        raise RefusedError(401, "bad_signature", "signature is missing, old or wrong")
    if len(headers["webhook-id"]) > LONGEST:
        raise RefusedError(400, "bad_id", f"webhook-id is longer than {LONGEST} characters")
    data = _read(body)
    try:
        check_verdict(data["verdict"], data["reason"], playbook)
    except VerdictError as error:
        raise RefusedError(422, "bad_verdict", str(error)) from error
    lead = find_lead(engine, data["lead_id"])
    if lead is None:
        raise RefusedError(404, "no_lead", "no such lead: it is unknown or erased")
    try:
        new = record_verdict(engine, lead.id, verdict=data["verdict"], reason=data["reason"], by=data["by"], now=now,
                             message_id=headers["webhook-id"])
    except NotFoundError as error:  # erased since
        raise RefusedError(404, "no_lead", "no such lead: it is unknown or erased") from error
    log.info("verdict lead_id=%s verdict=%s reason=%s new=%s", lead.id, data["verdict"], data["reason"], new)
    return new


def _is_signed(headers: Mapping[str, str], body: bytes, secret: str) -> bool:
    """True when the signature is right and the timestamp within five minutes: the library's own window."""
    try:
        Webhook(str.__str__(secret)).verify(body, dict(headers), json_parse=False)
    except (WebhookVerificationError, ValueError):
        return False
    return True


def _read(body: bytes) -> dict[str, str]:
    try:
        message: Any = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise RefusedError(400, "not_json", "body is not JSON") from error
    data = message.get("data") if isinstance(message, dict) and message.get("type") == "lead.verdict" else None
    if not isinstance(data, dict):
        raise RefusedError(400, "bad_body", 'body is not {"type": "lead.verdict", "data": {…}}')
    fields = {name: data.get(name) or "" for name in ("lead_id", "verdict", "reason", "by")}
    for name, value in fields.items():
        if not isinstance(value, str) or len(value) > LONGEST:
            raise RefusedError(400, "bad_body", f"data.{name} is not a text of at most {LONGEST} characters")
    return fields
