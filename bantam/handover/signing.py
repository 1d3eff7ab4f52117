"""Standard Webhooks signatures: headers that prove who sent a body and that no byte of it changed. Pure."""

import base64
import binascii
import secrets as randomness
from collections.abc import Sequence
from datetime import datetime, timezone

from standardwebhooks import Webhook

PREFIX = "whsec_"
SECRET_BYTES = 32  # Standard Webhooks asks for 24 to 64


def signed_headers(message_id: str, body: bytes, secrets: Sequence[str], *, at: datetime) -> dict[str, str]:
    """Sign a body for one attempt.

    Args:
        message_id: the same on every attempt of a message; the receiver's key against doubles.
        body: the exact bytes that will be posted, UTF-8.
        secrets: one, or two while rotating, newest first; each "whsec_" and base64.
        at: time of this attempt, with a time zone.

    Returns:
        webhook-id, webhook-timestamp (seconds) and webhook-signature (one per secret, separated by spaces).
    """
    moment = at.astimezone(timezone.utc)  # the library relabels any datetime as UTC
    signatures = [Webhook(str.__str__(secret)).sign(message_id, moment, body.decode()) for secret in secrets]
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(int(moment.timestamp())),
        "webhook-signature": " ".join(signatures),
    }


def new_secret() -> str:
    """Make a signing secret: "whsec_" and 32 random bytes in base64."""
    return PREFIX + base64.b64encode(randomness.token_bytes(SECRET_BYTES)).decode()


def is_signing_secret(text: str) -> bool:
    """Tell whether a text can sign: base64, with or without whsec_ and padding, of 16 bytes or more.

    The library drops letters outside base64 without a word, so that a mistyped secret would sign with another key.
    """
    encoded = str.__str__(text).removeprefix(PREFIX)
    try:
        return len(base64.b64decode(encoded + "=" * (-len(encoded) % 4), validate=True)) >= 16
    except (binascii.Error, ValueError):
        return False
