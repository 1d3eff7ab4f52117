"""Limits per address and conversation at the real server, and shared through a real Redis."""

import asyncio
import shutil
import subprocess
import time

import pytest
from redis import Redis

from addons.limits import RedisBuckets
from tests.server.bot import free_port
from tests.server.talk import wait_until

pytest_plugins = ("tests.server.bot",)


@pytest.fixture(scope="module")
def redis_url(tmp_path_factory):
    """A Redis of this module's own; empty where there is none."""
    program = shutil.which("redis-server")
    if program is None:
        yield ""
        return
    port = free_port()
    command = [program, "--port", str(port), "--save", "", "--dir", str(tmp_path_factory.mktemp("redis"))]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    url = f"redis://127.0.0.1:{port}/0"
    wait_until(lambda: asyncio.run(_answers(url)), 60, lambda: "Redis did not start")
    yield url
    server.terminate()
    server.wait(60)


async def _answers(url):
    buckets = RedisBuckets(url)
    try:
        return await buckets._redis.ping()
    except Exception:
        return False
    finally:
        await buckets.close()


@pytest.fixture
def needs_redis(redis_url):
    """Skips what says nothing without Redis."""
    if not redis_url:
        pytest.skip("Redis is not installed; install it with: apt-get install --yes redis-server")


@pytest.fixture(scope="module")
def strict_bot(bot_with, redis_url):
    """A server behind one proxy with small limits, counting in Redis if there is one."""
    return bot_with(sessions_per_minute="3", messages_per_minute="5", requests_per_minute="40", trusted_proxies="1",
                    redis_url=redis_url)  # fmt: skip


def coming_from(address, *invented):
    return {"X-Forwarded-For": ", ".join([*invented, address])}


def told_to_wait(answer, code):
    assert (answer.status_code, answer.json()["error"]["code"]) == (429, code)
    assert 1 <= int(answer.headers["Retry-After"]) <= 60
    return True


def test_one_address_may_not_begin_conversations_without_end(strict_bot):
    answers = [strict_bot.post("session", headers=coming_from("198.51.100.1")) for _ in range(4)]
    assert [answer.status_code for answer in answers] == [201, 201, 201, 429]
    assert told_to_wait(answers[3], "too_many_sessions")
    assert strict_bot.post("session", headers=coming_from("198.51.100.2")).status_code == 201


def test_inventing_addresses_in_front_of_the_proxys_own_helps_nobody(strict_bot):
    headers = [coming_from("198.51.100.3", f"203.0.113.{number}") for number in range(4)]
    codes = [strict_bot.post("session", headers=each).status_code for each in headers]
    assert codes == [201, 201, 201, 429]


def test_one_customers_ipv6_addresses_count_as_one(strict_bot):
    headers = [coming_from(f"2001:db8:7:7::{number}") for number in range(4)]
    codes = [strict_bot.post("session", headers=each).status_code for each in headers]
    assert codes == [201, 201, 201, 429]


def test_one_conversation_may_not_talk_without_end_and_loses_nothing_by_waiting(strict_bot):
    opened = strict_bot.post("session", headers=coming_from("198.51.100.4")).json()
    number, refused = 0, None
    while refused is None:
        answer = strict_bot.post("messages", {"id": f"m{number}", "text": "hello"}, token=opened["token"],
                                 headers=coming_from(f"198.51.100.{50 + number}"))  # fmt: skip
        refused = answer if answer.status_code == 429 else None
        number += 1
        assert number < 12
    assert number >= 5
    assert told_to_wait(refused, "too_many_messages")
    kept = strict_bot.rows("SELECT count(*) FROM inbox WHERE conversation_id = ?", opened["conversation_id"])
    assert kept == [(number,)]  # the greeting and what was answered; the refused one was not kept


def test_files_are_free(strict_bot):
    assert {strict_bot.get("/webhooks/website/widget.js").status_code for _ in range(50)} == {200}


def test_guessing_tokens_is_counted_like_any_other_request(strict_bot):
    codes = [strict_bot.post("messages", token="guess", headers=coming_from("198.51.100.5")).status_code
             for _ in range(50)]  # fmt: skip
    assert set(codes) == {401, 429}
    assert codes.index(429) >= 40


@pytest.mark.usefixtures("needs_redis")
def test_two_servers_share_one_bucket_through_redis(redis_url):
    async def scenario():
        one, two = RedisBuckets(redis_url), RedisBuckets(redis_url)
        started = time.monotonic()
        waits = [await (one, two)[number % 2].take("shared", 6) for number in range(8)]
        kept = await one._redis.ttl("bantam:shared")
        took = time.monotonic() - started
        await one.close()
        await two.close()
        return waits, kept, took

    waits, kept, took = asyncio.run(scenario())
    assert waits[:6] == [0.0] * 6
    assert all(10 - took - 0.1 < wait <= 10 for wait in waits[6:])
    assert 0 < kept <= 61  # an address is not remembered for longer than the limit needs


@pytest.mark.usefixtures("needs_redis")
def test_a_bucket_in_redis_fills_again(redis_url):
    async def scenario():
        buckets = RedisBuckets(redis_url)
        for _ in range(600):
            await buckets.take("filling", 600)
        wait = await buckets.take("filling", 600)
        await asyncio.sleep(wait + 0.05)
        after = await buckets.take("filling", 600)
        await buckets.close()
        return after

    assert asyncio.run(scenario()) == 0.0


def test_while_redis_is_away_each_server_counts_for_itself():
    async def scenario():
        buckets = RedisBuckets(f"redis://127.0.0.1:{free_port()}/0")
        waits = [await buckets.take("away", 3) for _ in range(4)]
        await buckets.close()
        return waits

    waits = asyncio.run(scenario())
    assert waits[:3] == [0.0] * 3
    assert waits[3] > 0


@pytest.mark.usefixtures("needs_redis")
def test_a_server_with_redis_counts_there(strict_bot, redis_url):
    strict_bot.post("session", headers=coming_from("198.51.100.99"))
    assert "redis_away" not in strict_bot.output()
    with Redis.from_url(redis_url) as redis:
        assert redis.exists("bantam:session:198.51.100.99") == 1
        assert 0 < redis.ttl("bantam:session:198.51.100.99") <= 61
