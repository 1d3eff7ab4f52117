"""How much one address or one conversation may ask a minute: token buckets, in memory or shared through Redis."""

import asyncio
import ipaddress
import logging
import math
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from redis.asyncio import Redis
from redis.exceptions import RedisError

from addons.requests import RequestError
from bantam.settings import Settings

logger = logging.getLogger(__name__)

_MINUTE = 60.0
_MAX_KEYS = 100_000  # buckets in memory, about 20 MB; more addresses than that in one minute is a flood anyway
_REDIS_SECONDS = 0.25  # a turn takes less: waiting longer for a counter would be worse than counting here
_COMPLAIN_SECONDS = 60.0


@dataclass(slots=True)
class Bucket:
    """What is left of a minute's allowance, and when that was counted, in seconds of the same clock."""

    left: float
    at: float


def take(bucket: Bucket, per_minute: int, *, now: float) -> float:
    """Take one token.

    Args:
        bucket: holds at most a minute's worth, so as many may be taken at once; changed in place.
        per_minute: how many flow in a minute, 1 or more.
        now: seconds, of any clock that only goes forward.

    Returns:
        0.0 when one was taken, else the seconds until there is one.
    """
    bucket.left = min(per_minute, bucket.left + max(0.0, now - bucket.at) * per_minute / _MINUTE)
    bucket.at = now
    if bucket.left < 1:
        return (1 - bucket.left) * _MINUTE / per_minute
    bucket.left -= 1
    return 0.0


class Buckets(Protocol):
    """Where the buckets stand."""

    async def take(self, key: str, per_minute: int) -> float:
        """Seconds to wait, 0.0 when a token was taken."""


class MemoryBuckets:
    """Buckets of one server.

    Args:
        clock: seconds, only going forward.
        max_keys: how many buckets are kept; the longest unused go first.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic, max_keys: int = _MAX_KEYS) -> None:
        self._clock = clock
        self._max_keys = max_keys
        self._buckets: OrderedDict[str, Bucket] = OrderedDict()

    async def take(self, key: str, per_minute: int) -> float:
        now = self._clock()
        bucket = self._buckets.setdefault(key, Bucket(per_minute, now))
        self._buckets.move_to_end(key)
        self._drop(now)
        return take(bucket, per_minute, now=now)

    def _drop(self, now: float) -> None:
        """A bucket left alone for a minute is full again: forgetting it changes nothing."""
        while self._buckets:
            oldest = next(iter(self._buckets.values()))
            if now - oldest.at <= _MINUTE and len(self._buckets) <= self._max_keys:
                return
            self._buckets.popitem(last=False)


# The same sum as `take`, in one step for all servers, on Redis's own clock.
_TAKE = """
local kept, t, per_minute = redis.call('HMGET', KEYS[1], 'left', 'at'), redis.call('TIME'), tonumber(ARGV[1])
local now = t[1] + t[2] / 1000000
local left = (tonumber(kept[1]) or per_minute) + math.max(0, now - (tonumber(kept[2]) or now)) * per_minute / 60
left = math.min(per_minute, left)
local wait = 0
if left < 1 then wait = (1 - left) * 60 / per_minute else left = left - 1 end
redis.call('HSET', KEYS[1], 'left', tostring(left), 'at', string.format('%.6f', now))
redis.call('EXPIRE', KEYS[1], 61)
return tostring(wait)
"""


class RedisBuckets:
    """Buckets that several servers share; while Redis is away each server counts for itself.

    Args:
        url: redis://, rediss:// or unix://.
    """

    def __init__(self, url: str) -> None:
        self._redis = Redis.from_url(url, socket_connect_timeout=_REDIS_SECONDS, socket_timeout=_REDIS_SECONDS)
        self._take = self._redis.register_script(_TAKE)
        self._own = MemoryBuckets()
        self._quiet_until = 0.0

    async def take(self, key: str, per_minute: int) -> float:
        try:
            waiting = await asyncio.wait_for(self._take(keys=["bantam:" + key], args=[per_minute]), _REDIS_SECONDS)
            return float(waiting)
        except (RedisError, OSError, asyncio.TimeoutError) as error:
            self._complain(error)
            return await self._own.take(key, per_minute)

    def _complain(self, error: Exception) -> None:
        if time.monotonic() >= self._quiet_until:
            self._quiet_until = time.monotonic() + _COMPLAIN_SECONDS
            logger.warning("limits.redis_away error=%s; this server counts for itself", type(error).__name__)

    async def close(self) -> None:
        """Let go of the connections."""
        await self._redis.close()


class Limits:
    """The channel's three limits, as the settings say. Each raises RequestError 429 with Retry-After."""

    def __init__(self, settings: Settings, buckets: Buckets | None = None) -> None:
        url = settings.redis_url.reveal()
        self._settings = settings
        self._buckets = buckets or (RedisBuckets(url) if url else MemoryBuckets())

    async def request(self, address: str) -> None:
        """Any request of an address."""
        await self._take(f"request:{address}", self._settings.requests_per_minute, "too_many_requests")

    async def session(self, address: str) -> None:
        """A conversation begun from an address."""
        await self._take(f"session:{address}", self._settings.sessions_per_minute, "too_many_sessions")

    async def message(self, conversation_id: str) -> None:
        """A message of a conversation."""
        await self._take(f"message:{conversation_id}", self._settings.messages_per_minute, "too_many_messages")

    async def event(self, conversation_id: str) -> None:
        """An event of a conversation."""
        await self._take(f"event:{conversation_id}", self._settings.messages_per_minute, "too_many_events")

    async def close(self) -> None:
        """Let go of what is held open."""
        if isinstance(self._buckets, RedisBuckets):
            await self._buckets.close()

    async def _take(self, key: str, per_minute: int, code: str) -> None:
        seconds = await self._buckets.take(key, per_minute) if per_minute else 0.0
        if seconds:
            wait = math.ceil(seconds)
            raise RequestError(429, code, f"that is more than we can take; try again in {wait} s",
                               retry_after_seconds=wait)  # fmt: skip


def address_of(peer: str, forwarded_for: str, *, trusted_proxies: int) -> str:
    """Whose request it is, as one word to count by.

    Args:
        peer: address of the socket's other end.
        forwarded_for: all X-Forwarded-For headers, joined by commas; anyone may send them.
        trusted_proxies: how many proxies of ours have each added the address they saw.

    Returns:
        The address; of IPv6 the /64, which is what one customer gets. With fewer entries than proxies the peer's own.
    """
    hops = [hop.strip() for hop in forwarded_for.split(",")]
    trusted = 1 <= trusted_proxies <= len(hops)
    return _network(hops[-trusted_proxies]) or _network(peer) if trusted else _network(peer)


def _network(text: str) -> str:
    try:
        address = ipaddress.ip_address(text.strip("[]"))
    except ValueError:
        return ""
    mapped = getattr(address, "ipv4_mapped", None)
    if address.version == 4 or mapped:
        return str(mapped or address)
    return str(ipaddress.ip_network((address.packed[:8] + bytes(8), 64)))
