"""What the server does beside answering visitors: every ten seconds it takes up leftovers and keeps its counts."""

import asyncio
import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timezone

from addons.leftovers import Answer, Leftovers
from addons.turns import Turns
from bantam.errors import BantamError, NotFoundError, place_of
from bantam.store.engine import get_engine
from bantam.store.ids import new_id
from bantam.store.turn_counts import TurnCounts, save_turn_counts

logger = logging.getLogger(__name__)

ROUND_SECONDS = 10.0


class Chores:
    """Runs in the background from start to stop.

    Args:
        turns, answer: as for Leftovers.
    """

    def __init__(self, turns: Turns, answer: Answer) -> None:
        self._turns = turns
        self._leftovers = Leftovers(turns, answer)
        self._server = new_id("srv_", datetime.now(timezone.utc))
        self._counts = TurnCounts()
        self._saved = 0
        self._task: asyncio.Task[None] | None = None

    @contextmanager
    def turn(self, *, undo: Callable[[], object]) -> Iterator[None]:
        """Count what happens inside as one turn; one whose conversation was erased meanwhile is none.

        Args:
            undo: called when it fails, whatever the reason.
        """
        began = time.perf_counter()
        try:
            yield
        except Exception as error:
            undo()
            self._counts.failed += not isinstance(error, NotFoundError)
            raise
        self._counts.add(time.perf_counter() - began)

    def start(self) -> None:
        """Begin, with a first round at once."""
        self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Begin no more, and end when the turns under way have."""
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        await self._turns.drain()
        with suppress(BantamError):
            await self._save()

    async def _run(self) -> None:
        while True:
            for chore in (self._leftovers.take_up, self._save):
                try:
                    await chore()
                except BantamError as error:
                    logger.error("chores.trouble error=%s", error)
                except Exception as error:  # the loop's edge: the next round tries again
                    logger.error("chores.trouble error=%s", place_of(error))
            await asyncio.sleep(ROUND_SECONDS)

    async def _save(self) -> None:
        counted = self._counts.answered + self._counts.failed
        if counted != self._saved:
            await asyncio.to_thread(save_turn_counts, get_engine(), self._server, self._counts.copy())
            self._saved = counted
