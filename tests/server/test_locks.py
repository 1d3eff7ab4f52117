"""The conversation locks: order, no polling, nothing dropped, and a dead holder frees its lock."""

import asyncio
import time
from uuid import uuid4

import pytest
import redis
from rasa.core.lock_store import LockError

from addons import redis_lock_store
from addons.lock_store import WaitingLockStore
from addons.redis_lock_store import RedisLockStore
from tests.components import missing_component

REDIS_URL = "redis://127.0.0.1:6379/5"


@pytest.fixture
def redis_client():
    client = redis.Redis.from_url(REDIS_URL)
    try:
        client.ping()
    except redis.ConnectionError:
        missing_component("Redis", "apt-get install redis-server && redis-server --daemonize yes")
    return client


@pytest.fixture(params=["memory", "redis"])
def new_store(request):
    """Makes a lock store; two of Redis are two servers."""
    if request.param == "redis":
        request.getfixturevalue("redis_client")
        return lambda: RedisLockStore(url=REDIS_URL)
    store = WaitingLockStore()
    return lambda: store


async def _hold(store, conversation_id, log, name, seconds=0.05, inside=None):
    async with store.lock(conversation_id):
        log.append((name, "in"))
        if inside:
            inside.set()
        await asyncio.sleep(seconds)
        log.append((name, "out"))


def test_two_messages_of_one_conversation_never_run_at_once(new_store):
    async def run():
        log, conversation_id = [], uuid4().hex
        await asyncio.gather(*(_hold(new_store(), conversation_id, log, n, 0.01) for n in range(5)))
        return log

    log = asyncio.run(run())
    assert len(log) == 10
    assert all(log[i][0] == log[i + 1][0] for i in range(0, 10, 2))


def test_conversations_do_not_wait_for_each_other(new_store):
    async def run():
        inside, all_inside = [], asyncio.Event()

        async def hold_until_all_are_inside(conversation_id):
            async with new_store().lock(conversation_id):
                inside.append(conversation_id)
                if len(inside) == 5:
                    all_inside.set()
                await all_inside.wait()

        await asyncio.wait_for(asyncio.gather(*(hold_until_all_are_inside(uuid4().hex) for _ in range(5))), timeout=60)

    asyncio.run(run())


def test_who_waits_goes_on_in_its_turn(new_store):
    async def run():
        log, conversation_id, inside = [], uuid4().hex, asyncio.Event()
        first = asyncio.create_task(_hold(new_store(), conversation_id, log, "first", 0.2, inside))
        await inside.wait()
        async with new_store().lock(conversation_id):
            log.append(("second", "in"))
        await first
        return log

    assert asyncio.run(run()) == [("first", "in"), ("first", "out"), ("second", "in")]


def test_an_error_inside_frees_the_lock(new_store):
    async def run():
        conversation_id = uuid4().hex
        with pytest.raises(ValueError, match="turn failed"):
            async with new_store().lock(conversation_id):
                raise ValueError("turn failed")
        await asyncio.wait_for(_hold(new_store(), conversation_id, [], "next"), timeout=10)

    asyncio.run(run())


def test_a_dead_holder_frees_its_redis_lock_when_the_lease_is_over(redis_client):
    async def run():
        conversation_id = uuid4().hex
        # What a server that was killed leaves behind: the key, and nobody who renews it.
        started = time.monotonic()
        redis_client.set(f"bantam:lock:{conversation_id}", "dead", px=600)
        async with RedisLockStore(url=REDIS_URL).lock(conversation_id):
            return time.monotonic() - started

    assert asyncio.run(run()) >= 0.5  # not before its lease was over


def test_a_redis_lock_that_is_never_free_is_refused_and_not_forgotten(redis_client, monkeypatch):
    monkeypatch.setattr(redis_lock_store, "MAX_WAIT_SECONDS", 0.3)

    async def run():
        conversation_id = uuid4().hex
        async with RedisLockStore(url=REDIS_URL).lock(conversation_id):
            with pytest.raises(LockError, match="busy"):
                async with RedisLockStore(url=REDIS_URL).lock(conversation_id):
                    pass

    asyncio.run(run())
