"""Laid beside the project's actions by a test: the SDK imports it after them. Certain words make the actions fail."""

import os
import signal
from datetime import date
from pathlib import Path
from typing import Any

from actions import actions

DOOM = Path("doom")  # in the server's folder; holds when the process shall die: "before" or "after" its commit
STUMBLE, TRIP, FALL = "stumble", "trip up", "fall over"

_heard, _says_something_first, _record_turn = actions.heard, actions.says_something_first, actions.record_turn
_run = actions.ActionReadMessage.run


def heard(tracker: Any, *, today: date) -> Any:
    """Fail while the message is taken."""
    _fail_on(STUMBLE, tracker)
    return _heard(tracker, today=today)


def says_something_first(tracker: Any) -> bool:
    """Fail when the message is taken already, in the form."""
    _fail_on(TRIP, tracker)
    return _says_something_first(tracker)


async def run(self: Any, dispatcher: Any, tracker: Any, domain: Any) -> Any:
    """Fail outside the decorator, as an action without it would."""
    _fail_on(FALL, tracker)
    return await _run(self, dispatcher, tracker, domain)


def record_turn(*args: Any, **kwargs: Any) -> Any:
    """Die around the commit of the action server, once."""
    moment = DOOM.read_text() if DOOM.exists() else ""
    DOOM.unlink(missing_ok=True)
    if moment == "before":
        os.kill(os.getpid(), signal.SIGKILL)
    turn = _record_turn(*args, **kwargs)
    if moment == "after":
        os.kill(os.getpid(), signal.SIGKILL)
    return turn


def _fail_on(words: str, tracker: Any) -> None:
    text = tracker.latest_message.get("text") or ""
    if words in text:
        raise RuntimeError(f"cannot make anything of {text}")


if __name__.startswith("actions."):  # and not where a test takes the words from
    actions.heard, actions.says_something_first, actions.record_turn = heard, says_something_first, record_turn
    actions.ActionReadMessage.run = run
