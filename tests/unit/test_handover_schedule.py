from datetime import datetime, timedelta, timezone

import pytest

from bantam.handover.schedule import MAX_ATTEMPTS, breaker_hold, classify, retry_after_seconds, retry_delay

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=timezone.utc)
MINUTE, HOUR = 60, 3600


def middle() -> float:
    return 0.5


@pytest.mark.parametrize(("attempt", "seconds"), [
    (1, 5), (2, 5 * MINUTE), (3, 30 * MINUTE), (4, 2 * HOUR), (5, 5 * HOUR), (6, 10 * HOUR), (7, 14 * HOUR),
    (8, 20 * HOUR), (9, 24 * HOUR),
])
def test_delays_grow_from_seconds_to_a_day(attempt, seconds):
    assert retry_delay(attempt, random=middle) == timedelta(seconds=seconds)


def test_tenth_attempt_is_the_last_and_comes_after_three_days():
    assert MAX_ATTEMPTS == 10
    assert retry_delay(10, random=middle) is None
    total = sum((retry_delay(attempt, random=middle) for attempt in range(1, 10)), timedelta())
    assert timedelta(days=3) < total < timedelta(days=3.5)


@pytest.mark.parametrize(("drawn", "seconds"), [(0.0, 240), (1.0, 360), (0.75, 330)])
def test_jitter_is_a_fifth_either_way(drawn, seconds):
    assert retry_delay(2, random=lambda: drawn) == timedelta(seconds=seconds)


@pytest.mark.parametrize(("asked", "seconds"), [(120, 120), (1, 5), (10**9, 24 * HOUR), (None, 5)])
def test_retry_after_lengthens_the_wait_up_to_a_day_and_never_shortens_it(asked, seconds):
    assert retry_delay(1, retry_after=asked, random=middle) == timedelta(seconds=seconds)


@pytest.mark.parametrize(("status", "error", "verdict"), [
    (200, None, "delivered"), (201, None, "delivered"), (204, None, "delivered"),
    (301, None, "retry"), (302, None, "retry"), (307, None, "retry"), (100, None, "retry"),
    (400, None, "retry"), (404, None, "retry"), (422, None, "retry"), (500, None, "retry"),
    (429, None, "slow_down"), (502, None, "slow_down"), (503, None, "slow_down"), (504, None, "slow_down"),
    (410, None, "stop_destination"), (401, None, "pause_destination"), (403, None, "pause_destination"),
    (None, "connection refused", "retry"), (200, "connection cut", "retry"), (410, "connection cut", "retry"),
    (None, None, "retry"),
])
def test_what_an_answer_means(status, error, verdict):
    assert classify(status, error) == verdict


@pytest.mark.parametrize(("header", "seconds"), [
    ("120", 120), (" 7 ", 7), ("0", 0), ("99999999999999999999999", 86400),
    ("Sat, 21 Nov 2026 10:01:30 GMT", 90), ("Sat, 21 Nov 2026 09:00:00 GMT", 0),
    ("Sun, 21 Nov 2027 10:00:00 GMT", 86400), ("Sat, 21 Nov 2026 10:01:30 -0000", 90),
    (None, None), ("", None), ("soon", None), ("-5", None), ("1.5", None), ("٣", None), ("Sat, 99 Nov 2026", None),
    ("Sat, 21 Nov 99999 10:00:00 GMT", None),
])
def test_retry_after_is_read_in_both_forms_and_nonsense_is_ignored(header, seconds):
    assert retry_after_seconds(header, now=NOW) == seconds


@pytest.mark.parametrize(("failures", "seconds"), [
    (1, None), (4, None), (5, 10), (6, 20), (9, 160), (10, 300), (500, 300),
])
def test_breaker_rests_a_destination_longer_and_longer_but_never_over_five_minutes(failures, seconds):
    assert breaker_hold(failures) == (None if seconds is None else timedelta(seconds=seconds))
