"""When a message is tried again, and what an answer of the CRM means. Pure."""

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from typing import Literal

Verdict = Literal["delivered", "retry", "slow_down", "stop_destination", "pause_destination"]

_MINUTE, _HOUR = 60, 3600
# Seconds between the end of one failed attempt and the next; the first attempt is made at once. Ten attempts over 76
# hours, as the Standard Webhooks specification recommends: quick for a hiccup, days for a weekend outage.
DELAYS = (5, 5 * _MINUTE, 30 * _MINUTE, 2 * _HOUR, 5 * _HOUR, 10 * _HOUR, 14 * _HOUR, 20 * _HOUR, 24 * _HOUR)
MAX_ATTEMPTS = len(DELAYS) + 1
JITTER = 0.2  # ± share of the delay, so that messages that failed together do not come back together
LONGEST_WAIT = 24 * _HOUR  # no receiver may push a lead further away than this

BREAKER_FAILURES = 5  # failures in a row before the other messages of a destination wait
BREAKER_FIRST, BREAKER_LONGEST = 10, 5 * _MINUTE


def classify(status_code: int | None, error: str | None) -> Verdict:
    """Say what an exchange means for the message and its destination.

    Args:
        status_code: HTTP status, None when none came.
        error: what broke the exchange, None when it was complete. A broken exchange is no delivery, whatever status
            was seen: the receiver may or may not have kept the message, and the same webhook-id lets it tell.
    """
    if error is not None or status_code is None:
        return "retry"
    if 200 <= status_code < 300:
        return "delivered"
    if status_code == 410:
        return "stop_destination"
    if status_code in (401, 403):
        return "pause_destination"
    if status_code in (429, 502, 503, 504):
        return "slow_down"
    return "retry"  # redirects are never followed; other refusals may be mended by the receiver within three days


def retry_delay(
    attempt: int, *, retry_after: float | None = None, random: Callable[[], float]
) -> timedelta | None:
    """How long to wait after a failed attempt.

    Args:
        attempt: number of the attempt that failed, from 1.
        retry_after: seconds the receiver asked for; never shortens the plan, capped at a day.
        random: returns a float from 0 (20 % earlier) to 1 (20 % later), such as random.random.

    Returns:
        The delay, None when this was the last attempt (`MAX_ATTEMPTS`).
    """
    if attempt >= MAX_ATTEMPTS:
        return None
    planned = DELAYS[max(attempt, 1) - 1] * (1 + JITTER * (2 * random() - 1))
    return timedelta(seconds=max(planned, min(retry_after or 0, LONGEST_WAIT)))


def retry_after_seconds(header: str | None, *, now: datetime) -> float | None:
    """Read a Retry-After header.

    Args:
        header: whole seconds or an HTTP date (RFC 9110, 10.2.3); anything else counts as absent.
        now: UTC-aware.

    Returns:
        Seconds from now, 0 to one day; None when the header is absent or makes no sense.
    """
    text = (header or "").strip()
    if text.isascii() and text.isdigit():
        return float(min(int(text[:12]), LONGEST_WAIT))
    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError):
        return None
    if moment.tzinfo is None:  # "-0000": by definition UTC
        moment = moment.replace(tzinfo=timezone.utc)
    return min(max((moment - now).total_seconds(), 0.0), float(LONGEST_WAIT))


def breaker_hold(failures: int) -> timedelta | None:
    """How long a destination rests after so many failures in a row.

    Args:
        failures: consecutive failed attempts of one destination.

    Returns:
        None below `BREAKER_FAILURES`; then 10 s, doubling with every further failure up to 5 minutes.
    """
    if failures < BREAKER_FAILURES:
        return None
    doublings = min(failures - BREAKER_FAILURES, 10)
    return timedelta(seconds=min(BREAKER_FIRST * 2**doublings, BREAKER_LONGEST))
