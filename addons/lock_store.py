"""A lock per conversation without polling: the next message goes on the moment the one before is done."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from rasa.core.lock import TicketLock
from rasa.core.lock_store import LockStore
from rasa.utils.endpoints import EndpointConfig


class WaitingLockStore(LockStore):
    """One server; named in endpoints.yml as addons.lock_store.WaitingLockStore. Waits in order, drops nothing."""

    def __init__(self, endpoint_config: EndpointConfig | None = None) -> None:
        self._locks: dict[str, asyncio.Lock] = {}
        self._users: dict[str, int] = {}

    @asynccontextmanager
    async def lock(
        self, conversation_id: str, lock_lifetime: float = 60, wait_time_in_seconds: float = 1
    ) -> AsyncGenerator[TicketLock, None]:
        """Hold the conversation; those who wait go on in the order they came."""
        self._users[conversation_id] = self._users.get(conversation_id, 0) + 1
        try:
            async with self._locks.setdefault(conversation_id, asyncio.Lock()):
                yield TicketLock(conversation_id)
        finally:
            self._users[conversation_id] -= 1
            if not self._users[conversation_id]:
                del self._users[conversation_id], self._locks[conversation_id]

    def get_lock(self, conversation_id: str) -> Any:
        """Nothing is stored outside this process."""
        return None

    def save_lock(self, lock: TicketLock) -> None:
        """Nothing is stored outside this process."""

    def delete_lock(self, conversation_id: str) -> None:
        """Nothing is stored outside this process."""
