"""Delivery under faults: a receiver away for days, many relays at once, a relay that sleeps, names and certificates."""

import json
import signal
import socket
import ssl
import subprocess
import sys
import threading
from collections import Counter
from datetime import timedelta

import pytest
import trustme

from bantam.handover.relay import utc_now
from bantam.store.deliveries import find_delivery, list_deliveries, redeliver
from bantam.store.engine import open_engine
from tests.server import crm_double as crm
from tests.server.relay_parts import ROOT, SECRET, Clock, add_lead, destination, make_relay, only_delivery

pytest_plugins = ("tests.server.relay_parts",)

RELAYS, LEADS = 20, 60
# A relay whose lease is one second, so that a test need not sleep a minute beyond it.
SLEEPY_RELAY = """
import sys, threading
from bantam.handover.destinations import Destination
from bantam.handover.relay import Relay
from bantam.settings import Secret
from bantam.store.engine import open_engine
database, url, secret, lease = sys.argv[1:]
crm = Destination("crm", "webhook", url, (Secret(secret),), ("127.0.0.1",))
Relay(open_engine(database), {"crm": crm}, lease_seconds=float(lease), deadline_seconds=20.0).run(threading.Event())
"""


def all_statuses(engine):
    return Counter(row.status for row in list_deliveries(engine, limit=1000))


# -- away for days ----------------------------------------------------------------------------------------------------


def test_five_days_down_loses_nothing_and_makes_one_record_per_version(engine, clock):
    """Leads go on coming, one every eight hours; the last day's still go out by themselves, the dead when told to."""
    away = make_relay(engine, destination("http://127.0.0.1:9/hook"), clock)  # nobody listens there
    for hour in range(5 * 24):
        if hour % 8 == 0:
            add_lead(engine, clock, hour)
        away.run_once()
        clock.forward(minutes=30)
        away.run_once()
        clock.forward(minutes=30)
    assert all_statuses(engine)["delivered"] == 0
    assert sum(all_statuses(engine).values()) == 15
    assert all_statuses(engine)["dead"] > 0 and all_statuses(engine)["pending"] > 0

    with crm.crm_double() as double:
        back = make_relay(engine, destination(double.url), clock)
        while list_deliveries(engine, status="pending", limit=1):
            clock.forward(minutes=30)
            back.run_once()
        redeliver(engine, now=clock.now)
        while back.run_once():
            pass
    assert all_statuses(engine) == {"delivered": 15}
    versions = Counter((data["lead_id"], data["version"]) for data in map(_data, double.received))
    assert len(versions) == 15 and set(versions.values()) == {1}
    assert len(set(double.ids)) == 15


def _data(request):
    return json.loads(request.body)["data"]


def test_no_attempt_is_made_after_the_three_days_are_over(engine, double, clock):
    double.behaviour = crm.answers(500)
    add_lead(engine, clock)
    relay, began = make_relay(engine, destination(double.url), clock), clock.now
    while only_delivery(engine).status == "pending":
        clock.forward(minutes=30)
        relay.run_once()
    assert len(double.received) == 10
    assert timedelta(days=3) < clock.now - began < timedelta(days=5)
    clock.forward(days=30)
    assert relay.run_once() == 0
    assert find_delivery(engine, only_delivery(engine).id).status == "dead"


# -- many relays ------------------------------------------------------------------------------------------------------


def test_twenty_relays_on_one_outbox_deliver_each_message_once(engine, double):
    """Each has connections of its own, as twenty processes have; the receiver is slow enough for them to collide."""
    double.behaviour = crm.answers(200)
    double.then = [crm.answers(503)] * 10
    stop, engines = threading.Event(), [open_engine(engine.url) for _ in range(RELAYS)]
    clock = Clock()
    to = destination(double.url)
    # The clock runs ahead of the deliveries: a lease must outlast them by it, or a message is rightly taken over.
    relays = [make_relay(one, to, clock, lease_seconds=1_000_000) for one in engines]
    threads = [threading.Thread(target=_deliver_until, args=(relay, stop)) for relay in relays]
    for thread in threads:
        thread.start()
    try:
        for number in range(LEADS):
            add_lead(engine, clock, number)

        def all_delivered():
            clock.forward(seconds=1)  # so that the breaker's rest and the retries come to an end
            return all_statuses(engine) == {"delivered": LEADS}

        crm.eventually(all_delivered, seconds=120, what="every delivery")
    finally:
        stop.set()
        for thread in threads:
            thread.join(30)
        for one in engines:
            one.dispose()
    assert len(set(double.ids)) == LEADS
    assert len(double.ids) == LEADS + 10  # only what was answered 503 came again, under the id it had


def _deliver_until(relay, stop):
    while not stop.is_set():
        if not relay.run_once():
            stop.wait(0.1)


def test_relay_process_stopped_beyond_its_lease_changes_nothing_when_it_wakes(engine, double):
    """SIGSTOP in the middle of a delivery; another relay takes over; then SIGCONT."""
    double.then = [crm.hangs_then(crm.answers(500))]  # what the sleeper will be told when it wakes
    database = engine.url.render_as_string(hide_password=False)
    sleeper = subprocess.Popen([sys.executable, "-c", SLEEPY_RELAY, database, double.url, SECRET, "1"], cwd=ROOT)
    try:
        add_lead(engine, utc_now)
        crm.eventually(lambda: double.received, what="the sleeper's post")
        sleeper.send_signal(signal.SIGSTOP)
        other = make_relay(engine, destination(double.url), utc_now)
        crm.eventually(other.run_once, what="the end of the lease")
        assert only_delivery(engine).status == "delivered"
        double.released.set()
        sleeper.send_signal(signal.SIGCONT)
        crm.eventually(lambda: len(only_delivery(engine).history) == 2, what="the sleeper's own record")
    finally:
        sleeper.kill()
        sleeper.wait(60)
    assert only_delivery(engine).status == "delivered"
    assert len(double.ids) == 2 and len(set(double.ids)) == 1
    assert other.run_once() == 0


def test_relay_killed_after_the_receiver_stored_but_before_the_record_repeats_the_same_id(engine, double):
    """Three kills in a row at the worst moment: between the receiver's commit and ours."""
    database = engine.url.render_as_string(hide_password=False)
    double.behaviour = crm.hangs
    add_lead(engine, utc_now)
    for kill in range(1, 4):
        relay = subprocess.Popen([sys.executable, "-c", SLEEPY_RELAY, database, double.url, SECRET, "1"], cwd=ROOT)
        try:
            crm.eventually(lambda wanted=kill: len(double.received) == wanted, what=f"post {kill}")
        finally:
            relay.kill()
            relay.wait(60)
    double.behaviour = crm.answers(200)
    crm.eventually(make_relay(engine, destination(double.url), utc_now).run_once, what="the end of the lease")
    assert only_delivery(engine).status == "delivered"
    assert len(double.ids) == 4 and len(set(double.ids)) == 1
    assert len({request.body for request in double.received}) == 1


# -- names and certificates -------------------------------------------------------------------------------------------


def test_a_name_that_cannot_be_resolved_delays_and_loses_nothing(engine, double, clock, monkeypatch):
    real, url = socket.getaddrinfo, double.url.replace("127.0.0.1", "localhost")
    relay = make_relay(engine, destination(url, allow=("localhost",)), clock)

    def fails(host, *rest, **more):
        raise socket.gaierror(socket.EAI_AGAIN, "temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", fails)
    add_lead(engine, clock)
    relay.run_once()
    (attempt,) = only_delivery(engine).history
    assert (attempt.outcome, attempt.status_code, attempt.error) == ("retry", None, "no address found for localhost")
    monkeypatch.setattr(socket, "getaddrinfo", real)
    clock.forward(seconds=10)
    relay.run_once()
    assert only_delivery(engine).status == "delivered"


@pytest.mark.parametrize("name", ["localhost", "crm.example.com"], ids=["unknown authority", "another name"])
def test_a_bad_certificate_gets_no_lead_and_a_mended_one_gets_it(engine, clock, tmp_path, monkeypatch, name):
    bad, good = trustme.CA(), trustme.CA()
    trusted = tmp_path / "authority.pem"
    (good if name == "localhost" else bad).cert_pem.write_to_path(str(trusted))
    monkeypatch.setattr("requests.adapters.DEFAULT_CA_BUNDLE_PATH", str(trusted))
    with crm.crm_double(_context(bad, name)) as double:
        add_lead(engine, clock)
        make_relay(engine, destination(double.url, allow=("localhost",)), clock).run_once()
        assert double.received == []
    (attempt,) = only_delivery(engine).history
    assert (attempt.outcome, attempt.error) == ("retry", "certificate or encryption refused")

    with crm.crm_double(_context(good if name == "localhost" else bad, "localhost")) as double:
        clock.forward(seconds=10)
        make_relay(engine, destination(double.url, allow=("localhost",)), clock).run_once()
    assert only_delivery(engine).status == "delivered"


def _context(authority, name):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return context
