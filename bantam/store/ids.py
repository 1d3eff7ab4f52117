"""Identifiers that sort by the time they were made."""

import secrets
from datetime import datetime

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O, U; sorts as its numbers do


def new_id(prefix: str, now: datetime) -> str:
    """Make an identifier: prefix + 10 characters of milliseconds + 16 random characters (80 bits).

    Args:
        prefix: such as "lead_".
        now: UTC-aware.
    """
    return prefix + _encode(_milliseconds(now), 10) + _encode(secrets.randbits(80), 16)


def lowest_id(prefix: str, at: datetime) -> str:
    """The smallest identifier that could be made at `at`: everything made later sorts after it."""
    return prefix + _encode(_milliseconds(at), 10) + "0" * 16


def _milliseconds(at: datetime) -> int:
    if at.tzinfo is None:
        raise ValueError("a time without a zone, expected a UTC-aware one")
    return int(at.timestamp() * 1000)


def _encode(number: int, length: int) -> str:
    return "".join(_ALPHABET[number >> 5 * place & 31] for place in reversed(range(length)))
