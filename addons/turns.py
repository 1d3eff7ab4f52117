"""Runs turns: one at a time per conversation, each in a task of its own that no closed tab can cancel."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from addons.requests import RequestError
from bantam.errors import BantamError, place_of

logger = logging.getLogger(__name__)

Reply = dict[str, Any]
Kept = TypeVar("Kept")


@dataclass
class _Queue:
    """One conversation: how many messages are in it, and the two doors each goes through in the order it came."""

    waiting: int = 0
    keeping: asyncio.Lock = field(default_factory=asyncio.Lock)
    answering: asyncio.Lock = field(default_factory=asyncio.Lock)


class Turns:
    """The queue in front of Rasa.

    Args:
        depth: messages that may wait in one conversation; one more is told to come back.
    """

    def __init__(self, depth: int = 8) -> None:
        self._depth = depth
        self._queues: dict[str, _Queue] = {}
        self._running: dict[tuple[str, str], asyncio.Task[Reply]] = {}

    async def run(
        self, conversation_id: str, message_id: str, keep: Callable[[], Awaitable[Kept]],
        answer: Callable[[Kept], Awaitable[Reply]],
    ) -> Reply:  # fmt: skip
        """Keep a message, then answer it; one that is being answered already gets that same reply.

        Args:
            keep: makes the message durable; called at once, while earlier ones may still wait for their answer.
            answer: called with what keep returned, when the earlier ones are answered.

        Raises:
            RequestError: 429 when too many messages wait; this one was not kept.
        """
        key = (conversation_id, message_id)
        task = self._running.get(key)
        if task is None:
            queue = self._queues.setdefault(conversation_id, _Queue())
            if queue.waiting >= self._depth:
                raise RequestError(429, "too_many_messages", "earlier messages are still being read; wait a moment",
                                   retry_after_seconds=2)  # fmt: skip
            queue.waiting += 1
            task = asyncio.get_running_loop().create_task(_in_order(queue, keep, answer))
            self._running[key] = task
            task.add_done_callback(lambda done: self._forget(key, done))
        return await asyncio.shield(task)

    def _forget(self, key: tuple[str, str], task: "asyncio.Task[Reply]") -> None:
        queue = self._queues[key[0]]
        queue.waiting -= 1
        if not queue.waiting:
            del self._queues[key[0]]
        self._running.pop(key, None)
        if not task.cancelled() and task.exception() and not isinstance(task.exception(), BantamError):
            logger.error("turn.failed conversation_id=%s error=%s", key[0], place_of(task.exception()))

    async def drain(self) -> None:
        """Wait for the turns under way; called when the server stops."""
        await asyncio.gather(*self._running.values(), return_exceptions=True)


async def _in_order(
    queue: _Queue, keep: Callable[[], Awaitable[Kept]], answer: Callable[[Kept], Awaitable[Reply]]
) -> Reply:
    async with queue.keeping:
        kept = await keep()
    async with queue.answering:
        return await answer(kept)
