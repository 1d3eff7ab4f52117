"""The relay against a CRM that misbehaves, in this process, on a clock the test turns."""

from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from standardwebhooks import Webhook, WebhookVerificationError

from bantam.handover.schedule import MAX_ATTEMPTS
from bantam.store.outbox import (
    claim_messages,
    held_destinations,
    list_deliveries,
    redeliver,
    resume_destination,
)
from tests.server import crm_double as crm
from tests.server.relay_parts import (
    OTHER_SECRET,
    SECRET,
    add_lead,
    destination,
    make_relay,
    only_delivery,
)

pytest_plugins = ("tests.server.relay_parts",)


def frozen_body(engine) -> bytes:
    """The stored bytes, looked at through a claim that ends at once."""
    long_ago = datetime(2020, 1, 1, tzinfo=timezone.utc)
    (claimed,) = claim_messages(engine, now=datetime.now(timezone.utc) + timedelta(days=30),
                                lease_seconds=(long_ago - datetime.now(timezone.utc)).total_seconds(), limit=1)
    return claimed.body


def test_qualified_lead_arrives_signed_and_byte_identical(engine, double, clock, relay):
    lead = add_lead(engine, clock)
    body = frozen_body(engine)
    assert relay.run_once() == 1
    (request,) = double.received
    assert request.body == body
    assert (request.method, request.path) == ("POST", "/hook")
    assert request.headers["content-type"] == "application/json"
    message = Webhook(SECRET).verify(request.body, request.headers)
    assert (message["type"], message["data"]["lead_id"]) == ("lead.sales_qualified", lead.id)
    delivery = only_delivery(engine)
    assert (delivery.status, delivery.attempts, delivery.id) == ("delivered", 1, request.headers["webhook-id"])
    assert (delivery.history[0].status_code, delivery.history[0].outcome) == (200, "delivered")
    assert relay.run_once() == 0


def test_forged_body_fails_verification(engine, double, clock, relay):
    add_lead(engine, clock)
    relay.run_once()
    (request,) = double.received
    with pytest.raises(WebhookVerificationError):
        Webhook(SECRET).verify(request.body.replace(b"sales_qualified", b"sales_qualifieD"), request.headers)


def test_while_rotating_a_receiver_with_either_secret_verifies(engine, double, clock):
    add_lead(engine, clock)
    make_relay(engine, destination(double.url, secrets=(OTHER_SECRET, SECRET)), clock).run_once()
    (request,) = double.received
    for secret in (SECRET, OTHER_SECRET):
        Webhook(secret).verify(request.body, request.headers)


def test_redirect_is_a_failure_and_never_followed(engine, double, clock, relay):
    with crm.crm_double() as elsewhere:
        double.behaviour = crm.answers(302, Location=elsewhere.url)
        add_lead(engine, clock)
        relay.run_once()
        assert elsewhere.received == []
    assert len(double.received) == 1
    assert only_delivery(engine).history[0].status_code == 302
    assert only_delivery(engine).status == "pending"


def test_retry_keeps_the_id_and_signs_anew(engine, double, clock, relay):
    double.then = [crm.answers(500)]
    add_lead(engine, clock)
    relay.run_once()
    assert relay.run_once() == 0, "the second attempt is not due yet"
    clock.forward(seconds=5)
    assert relay.run_once() == 1
    first, second = double.received
    assert first.headers["webhook-id"] == second.headers["webhook-id"]
    assert first.body == second.body
    assert int(second.headers["webhook-timestamp"]) - int(first.headers["webhook-timestamp"]) == 5
    assert [attempt.status_code for attempt in only_delivery(engine).history] == [500, 200]


def test_down_for_good_ends_dead_after_ten_attempts_and_can_be_redelivered(engine, double, clock, relay):
    double.behaviour = crm.answers(500, b"no luck")
    add_lead(engine, clock)
    for _ in range(200):  # in half-hours: five days
        relay.run_once()
        clock.forward(minutes=36)
    delivery = only_delivery(engine)
    assert delivery.status == "dead"
    assert len(double.received) == len(delivery.history) == MAX_ATTEMPTS == 10
    assert delivery.history[-1].response_excerpt == "no luck"
    double.behaviour = crm.answers(200)
    assert redeliver(engine, ids=[delivery.id], now=clock.now) == 1
    relay.run_once()
    assert only_delivery(engine).status == "delivered"
    assert len(set(double.ids)) == 1


def test_410_stops_the_destination_and_keeps_every_row(engine, double, clock, relay):
    double.then = [crm.answers(410)]
    add_lead(engine, clock, 1)
    relay.run_once()
    assert held_destinations(engine, now=clock.now)["crm"].state == "stopped"
    add_lead(engine, clock, 2)
    clock.forward(days=10)
    assert relay.run_once() == 0
    assert len(double.received) == 1
    assert [row.status for row in list_deliveries(engine, limit=10)] == ["pending", "pending"]
    resume_destination(engine, "crm")
    assert relay.run_once() == 2


@pytest.mark.parametrize("status", [401, 403])
def test_refused_secret_pauses_the_destination_and_says_what_to_check(engine, double, clock, relay, status):
    double.then = [crm.answers(status)]
    add_lead(engine, clock)
    relay.run_once()
    held = held_destinations(engine, now=clock.now)["crm"]
    assert (held.state, held.until) == ("paused", None)
    assert held.why == f"it answered {status}: check BANTAM_CRM_SECRET and the receiver's own"
    clock.forward(days=1)
    assert relay.run_once() == 0
    resume_destination(engine, "crm")
    relay.run_once()
    assert only_delivery(engine).status == "delivered"


def test_a_message_at_its_last_attempt_does_not_die_of_a_pause(engine, double, clock, relay):
    double.behaviour = crm.answers(500)
    add_lead(engine, clock)
    while only_delivery(engine).attempts < MAX_ATTEMPTS - 1:
        relay.run_once()
        clock.forward(minutes=36)
    double.behaviour = crm.answers(401)
    clock.forward(days=1)
    relay.run_once()
    assert (only_delivery(engine).status, only_delivery(engine).attempts) == ("pending", MAX_ATTEMPTS)


def test_retry_after_in_seconds_holds_the_whole_destination(engine, double, clock, relay):
    double.then = [crm.answers(429, Retry_After="600")]
    add_lead(engine, clock, 1)
    relay.run_once()
    add_lead(engine, clock, 2)
    clock.forward(seconds=599)
    assert relay.run_once() == 0
    clock.forward(seconds=2)
    assert relay.run_once() == 2


def test_retry_after_as_a_date_is_respected(engine, double, clock, relay):
    double.then = [crm.answers(503, Retry_After=format_datetime(clock.now + timedelta(hours=2), usegmt=True))]
    add_lead(engine, clock)
    relay.run_once()
    assert timedelta(minutes=119) < only_delivery(engine).due_at - clock.now <= timedelta(hours=2)


@pytest.mark.parametrize("nonsense", ["soon", "-1", "1e9", ""])
def test_retry_after_that_makes_no_sense_falls_back_to_the_plan(engine, double, clock, relay, nonsense):
    double.then = [crm.answers(429, Retry_After=nonsense)]
    add_lead(engine, clock)
    relay.run_once()
    assert only_delivery(engine).due_at - clock.now == timedelta(seconds=5)
    assert held_destinations(engine, now=clock.now) == {}


def test_retry_after_of_a_year_is_cut_to_a_day(engine, double, clock, relay):
    double.then = [crm.answers(429, Retry_After="31536000")]
    add_lead(engine, clock)
    relay.run_once()
    assert only_delivery(engine).due_at - clock.now == timedelta(days=1)
