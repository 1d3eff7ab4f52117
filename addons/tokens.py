"""Session tokens: signed, expiring, naming one conversation. JSON Web Tokens, HS256 only."""

import os
import secrets
import tempfile
import time
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path

import jwt

from bantam.errors import BantamError
from bantam.settings import Secret, Settings

_ISSUER = "bantam"
LONGEST = 1000  # characters; ours have about 250


class TokenError(BantamError):
    """A token that is missing, forged, expired or not ours."""


def issue_token(conversation_id: str, keys: Sequence[Secret], *, now: datetime, days: int) -> str:
    """Sign a token with the newest key.

    Args:
        conversation_id: the one conversation it opens.
        keys: newest first.
        now: UTC-aware.
        days: how long it is valid.
    """
    claims = {"iss": _ISSUER, "sub": conversation_id, "iat": now, "exp": now + timedelta(days=days)}
    return jwt.encode(claims, keys[0].reveal(), algorithm="HS256")


def read_token(token: str, keys: Sequence[Secret]) -> str:
    """The conversation a token opens.

    Args:
        token: as the client sent it.
        keys: newest first; an older one is accepted while secrets are rotated.

    Raises:
        TokenError: when no key has signed it or it is over.
    """
    for key in keys if len(token) <= LONGEST else ():
        signed = _signed(token, key.reveal())
        if signed and signed[1] > time.time():
            return signed[0]
    raise TokenError("token is not valid or is over")


@lru_cache(maxsize=4096)
def _signed(token: str, key: str) -> tuple[str, float] | None:
    """The conversation and the end (Unix seconds) of a token this key has signed; a widget sends it every time."""
    try:
        claims = jwt.decode(
            token, key, algorithms=["HS256"], issuer=_ISSUER, options={"require": ["exp", "sub", "iss"]}
        )
    except (jwt.InvalidTokenError, ValueError, RecursionError):
        return None  # besides forgeries: bytes that are no ASCII, JSON nested a thousand deep in the token's head
    return str(claims["sub"]), float(claims["exp"])


def token_keys(settings: Settings, *, var: Path = Path("var")) -> tuple[Secret, ...]:
    """The signing keys: from the settings, else one made once in var/ (loopback only, the settings see to that)."""
    if settings.token_secret:
        return settings.token_secret
    path = var / "token-secret"
    if not path.exists():
        var.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=var)
        with os.fdopen(handle, "w") as file:
            file.write(secrets.token_urlsafe(48))
        try:
            os.link(name, path)  # two processes that start at once agree on the first one
        except FileExistsError:
            pass
        finally:
            Path(name).unlink()
    return (Secret(path.read_text().strip()),)
