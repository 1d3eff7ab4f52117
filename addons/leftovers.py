"""Messages that were kept but never answered, as when the server was killed in the middle: the server answers them."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta, timezone

from rasa.core.lock_store import LockError

from addons.requests import RequestError
from addons.turns import Reply, Turns
from bantam.errors import NotFoundError, place_of
from bantam.store.engine import get_engine
from bantam.store.inbox import InboxMessage, find_message
from bantam.store.leftovers import MAX_TRIES, Leftover, SetAside, give_back, set_aside, take_up_message

logger = logging.getLogger(__name__)

# A turn takes 0.03 s, and a widget sends again within seconds. Were another server still at it, the first reply counts.
TAKE_UP_AFTER = timedelta(seconds=30)
PAUSES = (timedelta(minutes=5), timedelta(hours=1))  # between tries: what is broken for an hour makes no poison yet
TURN_SECONDS = 90.0  # longer than waiting for a conversation's lock may take

Answer = Callable[[InboxMessage], Awaitable[Reply]]


class Leftovers:
    """Takes up what was left unanswered.

    Args:
        turns: the queue the visitors' own messages go through.
        answer: the ordinary turn of a kept message; gives the reply it has already where there is one.
        clock: returns the time, UTC-aware.
    """

    def __init__(
        self, turns: Turns, answer: Answer, clock: Callable[[], datetime] = lambda: datetime.now(timezone.utc)
    ) -> None:
        self._turns = turns
        self._answer = answer
        self._clock = clock

    async def take_up(self) -> None:
        """Answer all that is due, one after the other; what fails waits for its next try."""
        while found := await asyncio.to_thread(self._next):
            if found.set_aside is None:
                await self._try(found)
            else:
                _log_set_aside(found, found.set_aside)

    def _next(self) -> Leftover | None:
        now = self._clock()
        return take_up_message(get_engine(), older_than=now - TAKE_UP_AFTER, pauses=PAUSES, now=now)

    async def _try(self, found: Leftover) -> None:
        conversation_id, message_id = found.message.conversation_id, found.message.message_id

        async def look_again() -> InboxMessage:
            kept = await asyncio.to_thread(find_message, get_engine(), conversation_id, message_id)
            if kept is None:
                raise NotFoundError(conversation_id)
            return kept

        try:
            turn = self._turns.run(conversation_id, message_id, look_again, self._answer)
            await asyncio.wait_for(turn, TURN_SECONDS)
        except NotFoundError:  # erased meanwhile
            return
        except Exception as error:  # this loop's edge: one message must not keep the others waiting
            await self._settle(found, error)
        else:
            logger.info("leftover.answered conversation_id=%s row=%d try=%d", conversation_id, found.id, found.tries)

    async def _settle(self, found: Leftover, error: Exception) -> None:
        logger.warning("leftover.failed conversation_id=%s row=%d try=%d error=%s", found.message.conversation_id,
                       found.id, found.tries, place_of(error))  # fmt: skip
        if isinstance(error, RequestError) and error.status == 409:  # the visitor was told so when it came
            await self._set_aside(found, "refused")
        elif isinstance(error, (RequestError, LockError)):  # busy, or the actions are away: not its fault
            await asyncio.to_thread(give_back, get_engine(), found.id)
        elif found.tries >= MAX_TRIES:
            await self._set_aside(found, "poison")

    async def _set_aside(self, found: Leftover, why: SetAside) -> None:
        await asyncio.to_thread(set_aside, get_engine(), found.id, why)
        _log_set_aside(found, why)


def _log_set_aside(found: Leftover, why: SetAside) -> None:
    log = logger.error if why == "poison" else logger.warning
    log("leftover.set_aside conversation_id=%s row=%d why=%s tries=%d", found.message.conversation_id, found.id, why,
        found.tries)  # fmt: skip
