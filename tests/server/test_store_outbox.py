"""The outbox: leases, fences, order, holds and what is left to see afterwards."""

import threading
from datetime import datetime, timedelta, timezone

import pytest

from bantam.lead import NewMessage
from bantam.store.engine import transaction
from bantam.store.leads import record_lead
from bantam.store.outbox import (
    changes_counter,
    claim_messages,
    delivery_summary,
    find_delivery,
    held_destinations,
    hold_destination,
    is_current,
    list_deliveries,
    next_due_at,
    record_attempt,
    redeliver,
    resume_destination,
    save_steps,
    withdraw_messages,
)

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=timezone.utc)
SECOND = timedelta(seconds=1)


@pytest.fixture()
def send(engine, draft_of):
    """Records a lead whose change goes to the given destinations; a second call is the next version."""
    def record(conversation="conv_1", *, to=("crm",), step="", now=NOW):
        messages = lambda before, after: [  # noqa: E731
            NewMessage(name, "lead.sales_qualified", b"%s %d" % (conversation.encode(), after.version)) for name in to]
        return record_lead(engine, draft_of(conversation_id=conversation, next_step=step), now=now,
                           messages_for=messages)
    return record


def claim(engine, *, now=NOW, limit=10, **more):
    return claim_messages(engine, now=now, lease_seconds=60, limit=limit, **more)


def finish(engine, claimed, outcome="delivered", *, at=NOW, due_at=None, status_code=200, error=None, excerpt="ok"):
    return record_attempt(engine, claimed, started_at=at, finished_at=at + SECOND, status_code=status_code, error=error,
                          response_excerpt=excerpt, outcome=outcome, due_at=due_at)


def test_a_claimed_message_carries_its_frozen_body_and_is_given_to_nobody_else(engine, send):
    lead = send()
    (claimed,) = claim(engine)
    assert (claimed.destination, claimed.type, claimed.lead_id, claimed.lead_version, claimed.body) == (
        "crm", "lead.sales_qualified", lead.id, 1, b"conv_1 1")
    assert (claimed.attempt, claimed.fence, claimed.created_at, claimed.steps) == (1, 1, NOW, {})
    assert claimed.id.startswith("msg_") and len(claimed.id) == 30
    assert claim(engine, now=NOW + 59 * SECOND) == []


def test_a_lease_that_ran_out_is_claimed_anew_and_the_old_holder_changes_nothing(engine, send):
    send()
    (old,) = claim(engine)
    (new,) = claim(engine, now=NOW + 60 * SECOND)
    assert (new.id, new.fence, new.attempt) == (old.id, 2, 1)
    assert not is_current(engine, old) and is_current(engine, new)
    assert not save_steps(engine, old, {"contact": "old"})
    assert not finish(engine, old, "dead", status_code=500)
    assert find_delivery(engine, old.id).status == "pending"
    assert finish(engine, new)
    delivery = find_delivery(engine, new.id)
    assert (delivery.status, [attempt.status_code for attempt in delivery.history]) == ("delivered", [500, 200])


def test_a_retry_is_due_when_it_was_said_and_counts_on(engine, send):
    send()
    (first,) = claim(engine)
    assert finish(engine, first, "retry", due_at=NOW + 5 * SECOND, status_code=None, error="timed out", excerpt=None)
    assert claim(engine, now=NOW + 4 * SECOND) == []
    (second,) = claim(engine, now=NOW + 5 * SECOND)
    assert (second.attempt, second.id) == (2, first.id)


def test_steps_are_remembered_for_the_next_attempt(engine, send):
    send()
    (first,) = claim(engine)
    assert save_steps(engine, first, {"contact": "17"})
    finish(engine, first, "retry", due_at=NOW)
    assert claim(engine)[0].steps == {"contact": "17"}


def test_a_released_message_is_free_at_once_and_not_counted(engine, send):
    send()
    (claimed,) = claim(engine)
    assert finish(engine, claimed, "released", status_code=None, excerpt=None)
    assert find_delivery(engine, claimed.id).history == ()
    assert claim(engine)[0].attempt == 1


def test_a_refusal_that_pauses_the_destination_is_kept_but_not_counted(engine, send):
    send()
    (claimed,) = claim(engine)
    finish(engine, claimed, "released", status_code=401)
    assert [attempt.status_code for attempt in find_delivery(engine, claimed.id).history] == [401]
    assert claim(engine)[0].attempt == 1


def test_only_the_first_two_kilobytes_of_an_answer_are_kept(engine, send):
    send()
    (claimed,) = claim(engine)
    finish(engine, claimed, excerpt="x" * 5000)
    assert find_delivery(engine, claimed.id).history[0].response_excerpt == "x" * 2048


def test_a_version_waits_while_an_earlier_one_is_pending_for_the_same_destination(engine, send):
    send(to=("crm", "other"), step="1")
    send(to=("crm", "other"), step="2")
    first = sorted(claim(engine), key=lambda one: one.destination)
    assert [(one.destination, one.lead_version) for one in first] == [("crm", 1), ("other", 1)]
    assert claim(engine) == []
    finish(engine, first[0])
    (second,) = claim(engine)
    assert (second.destination, second.lead_version) == ("crm", 2)
    finish(engine, first[1], "dead")
    assert [(one.destination, one.lead_version) for one in claim(engine)] == [("other", 2)]


def test_the_longest_due_comes_first_and_no_more_than_the_limit(engine, send):
    for number in range(4):
        send(f"c{number}", now=NOW + (4 - number) * SECOND)
    found = claim(engine, now=NOW + 60 * SECOND, limit=3)
    assert [one.body for one in found] == [b"c3 1", b"c2 1", b"c1 1"]


def test_only_the_asked_destinations_are_claimed(engine, send):
    send(to=("crm", "other"))
    assert [one.destination for one in claim(engine, destinations=["other"])] == ["other"]
    assert claim(engine, destinations=[]) == []


def test_a_held_destination_keeps_its_messages_until_it_is_resumed(engine, send):
    send(to=("crm", "other"))
    hold_destination(engine, "crm", state="stopped", why="410", now=NOW)
    assert [one.destination for one in claim(engine)] == ["other"]
    assert held_destinations(engine, now=NOW)["crm"].state == "stopped"
    assert resume_destination(engine, "crm")
    assert not resume_destination(engine, "crm")
    assert [one.destination for one in claim(engine)] == ["crm"]


def test_a_pause_ends_by_itself(engine, send):
    send()
    hold_destination(engine, "crm", state="stopped", why="410", now=NOW)
    hold_destination(engine, "crm", state="paused", why="429", now=NOW, until=NOW + 30 * SECOND)
    assert claim(engine, now=NOW + 29 * SECOND) == []
    assert next_due_at(engine) == NOW + 30 * SECOND
    assert held_destinations(engine, now=NOW + 30 * SECOND) == {}
    assert len(claim(engine, now=NOW + 30 * SECOND)) == 1


def test_eight_threads_never_claim_the_same_message(engine, send):
    for number in range(40):
        send(f"c{number}")
    taken, lock = [], threading.Lock()

    def work():
        while found := claim(engine, limit=3):
            with lock:
                taken.extend(one.id for one in found)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(taken) == sorted({one.id for one in list_deliveries(engine, limit=99)})


def test_a_claim_under_way_elsewhere_is_not_claimed_too(engine, send):
    for number in range(4):
        send(f"c{number}")
    second = []
    other = threading.Thread(target=lambda: second.extend(claim(engine)))
    with transaction(engine) as connection:
        first = claim(connection, limit=2)
        other.start()
        waits = engine.dialect.name == "sqlite"  # PostgreSQL skips what is locked
        other.join(0.3 if waits else 60)
        assert other.is_alive() is waits
    other.join()
    assert (len(first), len(second)) == (2, 2)
    assert not {one.id for one in first} & {one.id for one in second}


def test_a_dead_message_is_redelivered_with_its_attempts_counted_anew(engine, send):
    send()
    (claimed,) = claim(engine)
    finish(engine, claimed, "dead", status_code=500)
    assert claim(engine) == []
    assert redeliver(engine, ids=[claimed.id], now=NOW) == 1
    (again,) = claim(engine)
    assert (again.id, again.attempt, again.body) == (claimed.id, 1, claimed.body)
    finish(engine, again)
    assert [attempt.number for attempt in find_delivery(engine, claimed.id).history] == [1, 2]


@pytest.mark.parametrize(("asked", "count"), [
    ({}, 3), ({"since": NOW + SECOND}, 2), ({"until": NOW + SECOND}, 2),
    ({"since": NOW + SECOND, "until": NOW + SECOND}, 1), ({"status": "delivered"}, 0), ({"ids": []}, 0),
    ({"ids": ["msg_unknown"]}, 0),
])
def test_dead_messages_are_redelivered_by_range(engine, send, asked, count):
    for number in range(3):
        send(f"c{number}", now=NOW + number * SECOND)
    for claimed in claim(engine, now=NOW + 9 * SECOND):
        finish(engine, claimed, "dead")
    assert redeliver(engine, now=NOW + 9 * SECOND, **asked) == count
    assert len(claim(engine, now=NOW + 9 * SECOND)) == count


def test_a_redelivered_message_makes_a_running_attempt_stale(engine, send):
    send()
    (claimed,) = claim(engine)
    redeliver(engine, status="pending", now=NOW)
    assert not finish(engine, claimed)


def test_a_withdrawn_message_is_cancelled_emptied_and_never_sent_again(engine, send):
    lead = send()
    (claimed,) = claim(engine)
    assert withdraw_messages(engine, lead.id, now=NOW) == 1
    assert not is_current(engine, claimed)
    assert not finish(engine, claimed, excerpt="kim@example.com")
    delivery = find_delivery(engine, claimed.id)
    assert (delivery.status, delivery.history[0].response_excerpt) == ("cancelled", None)
    assert redeliver(engine, status="cancelled", now=NOW) == 0


def test_a_delivered_message_is_not_withdrawn(engine, send):
    lead = send()
    finish(engine, claim(engine)[0])
    assert withdraw_messages(engine, lead.id, now=NOW) == 0


def test_deliveries_are_listed_newest_first_by_status_destination_and_page(engine, send):
    for number in range(3):
        send(f"c{number}", to=("crm", "other"), now=NOW + number * SECOND)
    finish(engine, claim(engine, limit=1)[0])
    assert len(list_deliveries(engine, status="pending", limit=9)) == 5
    page = list_deliveries(engine, destination="other", limit=2)
    assert [one.created_at for one in page] == [NOW + 2 * SECOND, NOW + SECOND]
    rest = list_deliveries(engine, destination="other", limit=2, before_id=page[-1].id)
    assert [one.created_at for one in rest] == [NOW]
    assert find_delivery(engine, "msg_unknown") is None


def test_the_summary_counts_per_destination_and_knows_the_oldest_that_waits(engine, send):
    send("c0", to=("crm", "other"))
    send("c1", to=("crm",), now=NOW + 10 * SECOND)
    finish(engine, claim(engine, limit=1, destinations=["crm"])[0])
    hold_destination(engine, "other", state="paused", why="401", now=NOW)
    summary = delivery_summary(engine, now=NOW + 60 * SECOND)
    assert (summary["pending"], summary["delivered"], summary["dead"]) == (2, 1, 0)
    assert summary["oldest_pending_seconds"] == 60.0
    crm, other = summary["destinations"]["crm"], summary["destinations"]["other"]
    assert (crm["pending"], crm["oldest_pending_seconds"], crm["held"]) == (1, 50.0, None)
    assert other["held"] == {"state": "paused", "why": "401", "until": None}
    assert delivery_summary(engine, now=NOW)["cancelled"] == 0


def test_the_next_due_time_skips_what_cannot_be_claimed(engine, send):
    assert next_due_at(engine) is None
    send(step="1")
    send(step="2", now=NOW + SECOND)
    assert next_due_at(engine) == NOW
    (claimed,) = claim(engine)
    assert next_due_at(engine) == NOW + 60 * SECOND
    finish(engine, claimed, "retry", due_at=NOW + 300 * SECOND)
    assert next_due_at(engine) == NOW + 300 * SECOND
    hold_destination(engine, "crm", state="stopped", why="410", now=NOW)
    assert next_due_at(engine) is None


def test_the_changes_counter_moves_when_a_message_is_added_and_rests_otherwise(engine, send):
    first = changes_counter(engine)
    assert changes_counter(engine) == first
    send()
    second = changes_counter(engine)
    assert second != first
    assert changes_counter(engine) == second
