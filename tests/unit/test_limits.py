"""Token buckets on a clock that the test turns, and whose address is counted."""

import asyncio

import pytest

from addons.limits import Bucket, Limits, MemoryBuckets, address_of, take
from addons.requests import RequestError
from bantam.settings import read_settings


def test_a_full_bucket_gives_a_minutes_worth_at_once_and_then_names_the_wait():
    bucket = Bucket(left=30, at=0.0)
    assert [take(bucket, 30, now=0.0) for _ in range(30)] == [0.0] * 30
    assert take(bucket, 30, now=0.0) == 2.0


def test_a_bucket_fills_by_the_second_and_never_over():
    bucket = Bucket(left=0, at=0.0)
    assert take(bucket, 30, now=1.0) == 1.0
    assert take(bucket, 30, now=2.0) == 0.0
    take(bucket, 30, now=1_000.0)
    assert bucket.left == 29


def test_a_clock_that_steps_back_takes_nothing_away():
    bucket = Bucket(left=5, at=100.0)
    assert take(bucket, 30, now=50.0) == 0.0
    assert bucket.left == 4


def test_refused_requests_do_not_lengthen_the_wait():
    bucket = Bucket(left=0, at=0.0)
    assert {take(bucket, 60, now=0.0) for _ in range(100)} == {1.0}
    assert take(bucket, 60, now=1.0) == 0.0


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


def test_buckets_left_alone_for_a_minute_are_forgotten():
    clock = Clock()
    buckets = MemoryBuckets(clock)
    for number in range(50):
        asyncio.run(buckets.take(f"a{number}", 5))
    clock.now = 61.0
    asyncio.run(buckets.take("last", 5))
    assert list(buckets._buckets) == ["last"]


def test_a_flood_of_addresses_takes_no_more_than_the_memory_set_aside():
    buckets = MemoryBuckets(Clock(), max_keys=10)
    for number in range(100):
        asyncio.run(buckets.take(f"a{number}", 5))
    assert len(buckets._buckets) == 10


def test_each_address_and_conversation_has_a_bucket_of_its_own():
    limits = Limits(read_settings({"BANTAM_SESSIONS_PER_MINUTE": "1", "BANTAM_MESSAGES_PER_MINUTE": "1"}))

    async def scenario():
        await limits.session("192.0.2.1")
        await limits.session("192.0.2.2")
        await limits.message("c_1")
        await limits.event("c_1")
        with pytest.raises(RequestError) as caught:
            await limits.session("192.0.2.1")
        return caught.value

    refused = asyncio.run(scenario())
    assert (refused.status, refused.code, refused.retry_after_seconds) == (429, "too_many_sessions", 60)


def test_a_limit_of_0_is_none():
    limits = Limits(read_settings({"BANTAM_MESSAGES_PER_MINUTE": "0"}))

    async def scenario():
        for _ in range(1_000):
            await limits.message("c_1")

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("peer", "forwarded_for", "trusted", "address"),
    [
        ("192.0.2.1", "", 0, "192.0.2.1"),
        ("192.0.2.1", "198.51.100.7", 0, "192.0.2.1"),  # no proxy trusted: anyone may write that header
        ("10.0.0.1", "198.51.100.7", 1, "198.51.100.7"),
        ("10.0.0.1", "203.0.113.9, 198.51.100.7", 1, "198.51.100.7"),  # the first entry is the visitor's own invention
        ("10.0.0.1", "203.0.113.9, 198.51.100.7, 10.0.0.2", 2, "198.51.100.7"),
        ("10.0.0.1", "198.51.100.7", 2, "10.0.0.1"),  # not through all of our proxies
        ("10.0.0.1", "", 1, "10.0.0.1"),
        ("10.0.0.1", "nonsense", 1, "10.0.0.1"),
        ("2001:db8:1:2:3:4:5:6", "", 0, "2001:db8:1:2::/64"),
        ("10.0.0.1", "[2001:db8:1:2::9]", 1, "2001:db8:1:2::/64"),
        ("::ffff:192.0.2.1", "", 0, "192.0.2.1"),
        ("", "", 0, ""),
    ],
)
def test_the_address_is_the_one_our_own_proxy_saw(peer, forwarded_for, trusted, address):
    assert address_of(peer, forwarded_for, trusted_proxies=trusted) == address
