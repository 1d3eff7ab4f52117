"""What sales may say about a handover, and why. Pure."""

from bantam.errors import BantamError
from bantam.playbook import Playbook

VERDICTS = ("accepted", "rejected", "won", "lost")
_NEEDS_A_REASON = frozenset({"rejected"})


class VerdictError(BantamError):
    """A verdict or reason that does not exist."""


def check_verdict(verdict: str, reason: str, playbook: Playbook) -> None:
    """See that a verdict can be kept.

    Args:
        verdict: one of VERDICTS.
        reason: a key of the playbook's verdict_reasons; "" for none, which a rejection may not have.
        playbook: the one in use now, not the lead's: reasons are for today's sales.

    Raises:
        VerdictError: with what is allowed.
    """
    if verdict not in VERDICTS:
        raise VerdictError(f"verdict is {verdict!r}, expected one of {', '.join(VERDICTS)}")
    known = [known.key for known in playbook.verdict_reasons]
    if not reason and verdict in _NEEDS_A_REASON:
        raise VerdictError(f"{verdict} comes without a reason, expected one of {', '.join(known)}")
    if reason and reason not in known:
        raise VerdictError(f"reason is {reason!r}, expected one of {', '.join(known)}")
