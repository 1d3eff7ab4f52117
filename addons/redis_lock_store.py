"""A lock per conversation for several servers, through Redis: who waits sleeps until it is woken, nothing polls."""

import asyncio
import secrets
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from typing import Any

import redis.asyncio
from rasa.core.lock import TicketLock
from rasa.core.lock_store import LockError, LockStore
from rasa.utils.endpoints import EndpointConfig

# A server that dies holding a lock frees it after this long; one that lives renews it at a third.
LEASE_SECONDS = 15.0
# Longer than the longest turn; a message that still waits then is refused honestly and stays in the inbox.
MAX_WAIT_SECONDS = 60.0

# Frees the lock only if it is still ours, and wakes one who waits.
_RELEASE = """
if redis.call('get', KEYS[1]) == ARGV[1] then
    redis.call('del', KEYS[1])
    redis.call('del', KEYS[2])
    redis.call('lpush', KEYS[2], '1')
    redis.call('pexpire', KEYS[2], ARGV[2])
end
"""
_RENEW = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('pexpire', KEYS[1], ARGV[2]) end return 0"


class RedisLockStore(LockStore):
    """Named in endpoints.scale.yml as addons.redis_lock_store.RedisLockStore, with `url: redis://…`."""

    def __init__(self, endpoint_config: EndpointConfig | None = None, url: str | None = None) -> None:
        address = url or (endpoint_config.url if endpoint_config else None) or "redis://127.0.0.1:6379/0"
        self._redis = redis.asyncio.Redis.from_url(address, health_check_interval=30)
        self._release = self._redis.register_script(_RELEASE)
        self._renew = self._redis.register_script(_RENEW)

    @asynccontextmanager
    async def lock(
        self, conversation_id: str, lock_lifetime: float = LEASE_SECONDS, wait_time_in_seconds: float = 1
    ) -> AsyncGenerator[TicketLock, None]:
        """Hold the conversation across all servers.

        Raises:
            LockError: it was not free within MAX_WAIT_SECONDS, or Redis cannot be reached.
        """
        held, woken = f"bantam:lock:{conversation_id}", f"bantam:free:{conversation_id}"
        token = secrets.token_hex(8)
        try:
            await self._acquire(held, woken, token)
        except redis.RedisError as error:
            raise LockError(f"redis refused the lock: {type(error).__name__}") from error
        renewal = asyncio.create_task(self._keep(held, token))
        try:
            yield TicketLock(conversation_id)
        finally:
            renewal.cancel()
            with suppress(redis.RedisError):  # the lease frees it
                await self._release(keys=[held, woken], args=[token, int(LEASE_SECONDS * 1000)])

    async def _acquire(self, held: str, woken: str, token: str) -> None:
        deadline = time.monotonic() + MAX_WAIT_SECONDS
        while not await self._redis.set(held, token, nx=True, px=int(LEASE_SECONDS * 1000)):
            left = deadline - time.monotonic()
            if left <= 0:
                raise LockError(f"the conversation was busy for {MAX_WAIT_SECONDS:.0f} seconds")
            # Woken by the release; after a crash there is none, so look again when the lease may be over.
            await self._redis.blpop([woken], timeout=min(left, 1.0))

    async def _keep(self, held: str, token: str) -> None:
        while True:
            await asyncio.sleep(LEASE_SECONDS / 3)
            with suppress(redis.RedisError):
                await self._renew(keys=[held], args=[token, int(LEASE_SECONDS * 1000)])

    def get_lock(self, conversation_id: str) -> Any:
        """Nothing but the lease itself is stored."""
        return None

    def save_lock(self, lock: TicketLock) -> None:
        """Nothing but the lease itself is stored."""

    def delete_lock(self, conversation_id: str) -> None:
        """Nothing but the lease itself is stored."""
