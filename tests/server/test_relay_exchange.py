"""The relay's exchanges that break, its limits and its end, in this process, on a clock the test turns."""

import json
import threading

import pytest

from bantam.handover import relay as relay_module
from bantam.handover.relay import utc_now
from bantam.store.outbox import (
    claim_messages,
    held_destinations,
    list_deliveries,
    withdraw_messages,
)
from tests.server import crm_double as crm
from tests.server.relay_parts import (
    SECRET,
    add_lead,
    destination,
    make_relay,
    only_delivery,
)

pytest_plugins = ("tests.server.relay_parts",)


@pytest.mark.parametrize(("behaviour", "status", "error"), [
    (crm.hangs, None, "deadline of 2 s passed"),
    (crm.trickles_head, None, "deadline of 2 s passed"),
    (crm.trickles_body, 200, "deadline of 2 s passed"),
    (crm.cuts_the_line, None, "connection cut"),
    (crm.cuts_in_the_head, None, "connection cut"),
    (crm.cuts_in_the_body, 200, "connection cut"),
])
def test_broken_exchange_is_no_delivery_and_is_tried_again(engine, double, clock, behaviour, status, error):
    relay = make_relay(engine, destination(double.url), clock, deadline_seconds=2.0)
    double.then = [behaviour]
    add_lead(engine, clock)
    relay.run_once()
    (attempt,) = only_delivery(engine).history
    assert (attempt.status_code, attempt.error) == (status, error)
    clock.forward(seconds=5)
    relay.run_once()
    assert only_delivery(engine).status == "delivered"
    assert len(set(double.ids)) == 1


def test_slow_answer_within_the_deadline_is_a_delivery(engine, double, clock, relay):
    double.then = [crm.hangs_then(crm.answers(200))]
    threading.Timer(0.3, double.released.set).start()
    add_lead(engine, clock)
    relay.run_once()
    assert only_delivery(engine).status == "delivered"


def test_endless_body_is_read_to_64_kb_and_kept_to_2_kb(engine, double, clock, relay):
    double.then = [crm.huge]
    add_lead(engine, clock)
    relay.run_once()
    delivery = only_delivery(engine)
    assert delivery.status == "delivered"
    assert delivery.history[0].response_excerpt == "a" * 2048


def test_receiver_that_is_not_there_is_recorded(engine, double, clock):
    add_lead(engine, clock)
    make_relay(engine, destination("http://127.0.0.1:9/hook"), clock).run_once()
    assert only_delivery(engine).history[0].error == "connection refused"


def test_private_address_is_refused_unless_allow_listed(engine, double, clock):
    add_lead(engine, clock)
    make_relay(engine, destination(double.url, allow=()), clock).run_once()
    assert double.received == []
    assert "127.0.0.1 is at 127.0.0.1, which is not public" in only_delivery(engine).history[0].error
    clock.forward(seconds=5)
    make_relay(engine, destination(double.url, allow=("127.0.0.0/8",)), clock).run_once()
    assert len(double.received) == 1


def test_host_name_on_the_allow_list_is_accepted_and_stays_the_host_header(engine, double, clock):
    add_lead(engine, clock)
    url = double.url.replace("127.0.0.1", "localhost")
    make_relay(engine, destination(url, allow=("localhost",)), clock).run_once()
    assert double.received[0].headers["host"].startswith("localhost:")


def test_proxies_of_the_environment_are_ignored(engine, double, clock, relay, monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    add_lead(engine, clock)
    relay.run_once()
    assert only_delivery(engine).status == "delivered"


def test_breaker_delays_after_five_failures_and_drops_nothing(engine, double, clock, relay):
    double.behaviour = crm.answers(500)
    for number in range(8):
        add_lead(engine, clock, number)
    relay.run_once()
    relay.run_once()
    assert "failed attempts in a row" in held_destinations(engine, now=clock.now)["crm"].why
    made = len(double.received)
    assert relay.run_once() == 0
    double.behaviour = crm.answers(200)
    clock.forward(minutes=6)
    while relay.run_once():
        pass
    assert len(double.received) == made + 8
    assert {row.status for row in list_deliveries(engine, limit=10)} == {"delivered"}


def test_late_failure_does_not_shorten_a_stop(engine, double, clock, relay):
    double.then = [crm.answers(500)] * 5 + [crm.answers(410)] + [crm.answers(500)] * 2
    for number in range(8):
        add_lead(engine, clock, number)
    for claimed in claim_messages(engine, now=clock.now, lease_seconds=60, limit=8):
        relay.deliver(claimed)
    assert held_destinations(engine, now=clock.now)["crm"].state == "stopped"


def test_consent_withdrawn_after_the_claim_is_still_respected(engine, double, clock, relay):
    lead = add_lead(engine, clock)
    (claimed,) = claim_messages(engine, now=clock.now, lease_seconds=60, limit=1)
    withdraw_messages(engine, lead.id, now=clock.now)
    relay.deliver(claimed)
    assert double.received == []
    assert only_delivery(engine).history == ()


def test_relay_paused_beyond_its_lease_does_not_undo_the_other_relays_delivery(engine, double, clock, relay):
    add_lead(engine, clock)
    (slow,) = claim_messages(engine, now=clock.now, lease_seconds=1, limit=1)
    clock.forward(seconds=2)
    relay.run_once()
    relay.deliver(slow)
    assert len(double.received) == 1
    assert only_delivery(engine).status == "delivered"


def test_adapter_that_breaks_still_leaves_an_attempt(engine, double, clock, relay, monkeypatch):
    def breaks(*_: object) -> None:
        raise KeyError("Test Person")

    monkeypatch.setitem(relay_module.ADAPTERS, "webhook", breaks)
    add_lead(engine, clock)
    with pytest.raises(KeyError):
        relay.run_once()
    (attempt,) = only_delivery(engine).history
    assert (attempt.error, attempt.outcome) == ("delivery broke off", "retry")


def test_log_lines_hold_no_contact_data(engine, double, clock, relay, caplog):
    caplog.set_level("DEBUG")
    double.then = [crm.answers(500, b'{"error": "test@example.com is bad"}')]
    add_lead(engine, clock)
    relay.run_once()
    assert "attempt message_id=msg_" in caplog.text
    for canary in ("test@example.com", "Test Person", "whsec", SECRET[6:]):
        assert canary not in caplog.text


def test_running_relay_sends_what_is_committed_meanwhile_and_stops_cleanly(engine, double):
    relay = make_relay(engine, destination(double.url), utc_now)
    stop = threading.Event()
    thread = threading.Thread(target=relay.run, args=(stop,))
    thread.start()
    try:
        for number in range(3):
            add_lead(engine, utc_now, number)
            crm.eventually(lambda wanted=number + 1: len(double.received) == wanted, what="the post")
    finally:
        stop.set()
        thread.join(60)
    assert not thread.is_alive()
    assert {row.status for row in list_deliveries(engine, limit=10)} == {"delivered"}


def test_relay_finishes_and_records_what_is_under_way_before_it_stops(engine, double, clock):
    relay = make_relay(engine, destination(double.url), utc_now)
    double.behaviour = crm.hangs_then(crm.answers(200))
    stop = threading.Event()
    thread = threading.Thread(target=relay.run, args=(stop,))
    thread.start()
    add_lead(engine, clock)
    crm.eventually(lambda: double.received, what="the post")
    stop.set()
    double.released.set()
    thread.join(60)
    assert only_delivery(engine).status == "delivered"


def test_body_is_the_one_of_the_version_that_was_committed(engine, double, clock, relay):
    add_lead(engine, clock)
    add_lead(engine, clock, stage="nurture")
    while relay.run_once():
        pass
    sent = [json.loads(request.body) for request in double.received]
    assert [(one["type"], one["data"]["version"], one["data"]["stage"]) for one in sent] == [
        ("lead.sales_qualified", 1, "sales_qualified"), ("lead.updated", 2, "nurture")]
