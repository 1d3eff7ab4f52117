"""The adapters of HubSpot, Salesforce and Pipedrive against interfaces that behave as documented."""

import pytest

from bantam.handover.payload import erased_body
from bantam.lead import NewMessage
from bantam.store.erasure import erase_person
from bantam.store.outbox import held_destinations, list_deliveries
from tests.server import crm_double as crm
from tests.server.crm_interfaces import HubSpot, Pipedrive, Salesforce
from tests.server.relay_parts import add_lead, destination, make_relay, only_delivery

pytest_plugins = ("tests.server.relay_parts",)

HOSTILE = "<img src=x onerror=alert(1)>"
PHONE_ONLY = {"name": None, "email": None, "phone": "+31201234567", "job_title": None}
KINDS = {"hubspot": HubSpot, "salesforce": Salesforce, "pipedrive": Pipedrive}
# What each CRM holds after one lead, and how many requests that takes.
RECORDS = {"hubspot": ({"contacts": 1, "notes": 1}, 2), "salesforce": ({"Lead": 1}, 1),
           "pipedrive": ({"persons": 1, "leads": 1, "notes": 1}, 5)}


@pytest.fixture(params=KINDS)
def kind(request):
    return request.param


@pytest.fixture
def interface(kind, double):
    return KINDS[kind](double)


@pytest.fixture
def relay(engine, double, clock, kind):
    return relay_for(engine, double, clock, kind)


def relay_for(engine, double, clock, kind, secret="secret-token"):
    return make_relay(engine, destination(double.url.removesuffix("/hook"), kind=kind, secrets=(secret,)), clock)


def kept(interface) -> dict[str, int]:
    return {kind: len(records) for kind, records in interface.records.items() if records}


def deliver_all(relay, clock) -> None:
    for _ in range(12):
        relay.run_once()
        clock.forward(hours=30)


def test_one_lead_makes_one_record_of_each_kind(engine, clock, relay, interface, kind):
    add_lead(engine, clock)
    relay.run_once()
    assert only_delivery(engine).status == "delivered"
    assert kept(interface) == RECORDS[kind][0]


def test_update_makes_no_second_lead(engine, clock, relay, interface, kind):
    add_lead(engine, clock)
    add_lead(engine, clock, stage="nurture")
    deliver_all(relay, clock)
    assert {row.status for row in list_deliveries(engine, limit=9)} == {"delivered"}
    expected = {name: 2 if name == "notes" else 1 for name in RECORDS[kind][0]}
    assert kept(interface) == expected


@pytest.mark.parametrize(("kind", "cut_after"), [
    (kind, number) for kind, (_, requests) in RECORDS.items() for number in range(requests)], indirect=["kind"])
def test_line_cut_after_any_call_makes_no_second_record(engine, clock, relay, interface, kind, cut_after):
    interface.cut_after = cut_after
    add_lead(engine, clock)
    relay.run_once()
    assert only_delivery(engine).status == "pending"
    clock.forward(seconds=5)
    relay.run_once()
    assert only_delivery(engine).status == "delivered"
    assert kept(interface) == RECORDS[kind][0]


def test_lead_without_an_email_address_arrives_once(engine, clock, relay, interface, kind):
    add_lead(engine, clock, contact=PHONE_ONLY)
    add_lead(engine, clock, contact=PHONE_ONLY, stage="nurture")
    deliver_all(relay, clock)
    assert {row.status for row in list_deliveries(engine, limit=9)} == {"delivered"}
    assert kept(interface) == {name: 2 if name == "notes" else 1 for name in RECORDS[kind][0]}


def test_wrong_token_pauses_the_destination(engine, double, clock, interface, kind):
    add_lead(engine, clock)
    relay_for(engine, double, clock, kind, secret="other").run_once()
    assert held_destinations(engine, now=clock.now)["crm"].state == "paused"
    assert only_delivery(engine).status == "pending"


def test_erasure_deletes_what_was_made(engine, clock, relay, interface):
    lead = add_lead(engine, clock)
    add_lead(engine, clock, stage="nurture")
    deliver_all(relay, clock)
    erase(engine, lead, clock)
    deliver_all(relay, clock)
    assert kept(interface) == {}
    assert {row.status for row in list_deliveries(engine, limit=9)} == {"delivered"}


@pytest.mark.parametrize(("kind", "cut_after"), [("hubspot", 1), ("pipedrive", 4)], indirect=["kind"])
def test_erasure_deletes_a_note_whose_answer_never_came(engine, clock, relay, interface, cut_after):
    interface.cut_after = cut_after
    lead = add_lead(engine, clock)
    relay.run_once()
    assert kept(interface)["notes"] == 1
    erase(engine, lead, clock)
    deliver_all(relay, clock)
    assert kept(interface) == {}


def test_erasure_of_what_sales_already_deleted_is_done(engine, clock, relay, interface):
    lead = add_lead(engine, clock)
    relay.run_once()
    for records in interface.records.values():
        records.clear()
    erase(engine, lead, clock)
    deliver_all(relay, clock)
    assert {row.status for row in list_deliveries(engine, limit=9)} == {"delivered"}


def erase(engine, lead, clock) -> None:
    def tombstones(emptied):
        body = erased_body(lead.id, lead.draft.conversation_id, emptied.version, at=clock.now)
        return [NewMessage("crm", "lead.erased", body)]

    erase_person(engine, conversation_id=lead.draft.conversation_id, now=clock.now, tombstone_for=tombstones)


def test_answer_that_is_not_json_is_tried_again(engine, double, clock, relay, interface):
    double.then = [crm.answers(200, b"<html>Service page</html>")]
    add_lead(engine, clock)
    relay.run_once()
    (attempt,) = only_delivery(engine).history
    assert (attempt.status_code, attempt.error) == (200, "answer is not JSON")


def test_too_many_requests_are_respected(engine, double, clock, relay, interface):
    double.then = [crm.answers(429, b"{}", Retry_After="60")]
    add_lead(engine, clock)
    relay.run_once()
    clock.forward(seconds=59)
    assert relay.run_once() == 0
    clock.forward(seconds=2)
    relay.run_once()
    assert only_delivery(engine).status == "delivered"


@pytest.mark.parametrize("kind", ["hubspot", "pipedrive"], indirect=True)
def test_words_of_the_visitor_are_escaped_in_notes(engine, clock, relay, interface, kind):
    answers = {"need": {"question": "need", "status": "stated", "value": {"service": "seo"}, "evidence": HOSTILE}}
    add_lead(engine, clock, next_step=HOSTILE, answers=answers, missing=[HOSTILE])
    relay.run_once()
    (note,) = interface.all("notes")
    text = note["content"] if kind == "pipedrive" else note["properties"]["hs_note_body"]
    assert "<img" not in text
    assert text.count("&lt;img src=x onerror=alert(1)&gt;") == 3


@pytest.mark.parametrize("kind", ["hubspot"], indirect=True)
def test_hubspot_207_is_a_failure_that_names_the_category_only(engine, clock, relay, interface):
    error = {"status": "error", "category": "VALIDATION_ERROR", "message": "test@example.com is bad"}
    interface.instead = [(207, {"status": "COMPLETE", "results": [], "numErrors": 1, "errors": [error]})]
    add_lead(engine, clock)
    relay.run_once()
    (attempt,) = only_delivery(engine).history
    assert (attempt.status_code, attempt.outcome) == (207, "retry")
    assert attempt.error == "HubSpot did not keep the contact: VALIDATION_ERROR"
    assert kept(interface) == {}


@pytest.mark.parametrize("kind", ["hubspot"], indirect=True)
def test_contact_that_was_there_before_us_is_not_deleted_with_the_lead(engine, clock, relay, interface):
    interface.add("contacts", {"properties": {"email": "test@example.com", "firstname": "Testa"}})
    lead = add_lead(engine, clock)
    relay.run_once()
    erase(engine, lead, clock)
    deliver_all(relay, clock)
    assert kept(interface) == {"contacts": 1}


@pytest.mark.parametrize("kind", ["salesforce"], indirect=True)
def test_salesforce_with_several_matches_says_what_to_mend(engine, clock, relay, interface):
    interface.instead = [(300, ["/services/data/v61.0/sobjects/Lead/1", "/services/data/v61.0/sobjects/Lead/2"])]
    add_lead(engine, clock)
    relay.run_once()
    (attempt,) = only_delivery(engine).history
    assert (attempt.status_code, attempt.outcome) == (300, "retry")
    assert attempt.error.startswith("several Leads carry this Bantam_Lead_Id__c")


@pytest.mark.parametrize("kind", ["salesforce"], indirect=True)
def test_salesforce_error_code_is_in_the_attempt(engine, clock, relay, interface):
    interface.instead = [(400, [{"message": "test@example.com", "errorCode": "INVALID_EMAIL_ADDRESS", "fields": []}])]
    add_lead(engine, clock)
    relay.run_once()
    assert only_delivery(engine).history[0].error == "Salesforce refused: INVALID_EMAIL_ADDRESS"


@pytest.mark.parametrize("kind", ["salesforce"], indirect=True)
def test_salesforce_required_fields_are_filled_when_the_visitor_named_none(engine, clock, relay, interface):
    add_lead(engine, clock, contact=PHONE_ONLY, organisation={})
    relay.run_once()
    (made,) = interface.all("Lead")
    assert (made["LastName"], made["Company"], made["Phone"]) == ("Name not given", "Not given", "+31201234567")
    assert "FirstName" not in made
    assert "Email" not in made


@pytest.mark.parametrize("kind", ["salesforce"], indirect=True)
def test_salesforce_client_credentials_fetch_a_token_first(engine, double, clock, interface, kind):
    add_lead(engine, clock)
    relay_for(engine, double, clock, kind, secret="app:shh").run_once()
    assert only_delivery(engine).status == "delivered"
    assert [request.path.split("/")[2] for request in double.received] == ["oauth2", "data"]


@pytest.mark.parametrize("kind", ["salesforce"], indirect=True)
def test_salesforce_wrong_client_secret_pauses_and_keeps_no_secret(engine, double, clock, interface, kind):
    add_lead(engine, clock)
    relay_for(engine, double, clock, kind, secret="app:wrong").run_once()
    assert held_destinations(engine, now=clock.now)["crm"].state == "paused"
    assert "wrong" not in repr(only_delivery(engine))


@pytest.mark.parametrize("kind", ["pipedrive"], indirect=True)
def test_person_pipedrive_already_knows_is_used(engine, clock, relay, interface):
    person = interface.add("persons", {"name": "T", "emails": [{"value": "test@example.com"}]})
    add_lead(engine, clock)
    relay.run_once()
    assert kept(interface) == {"persons": 1, "leads": 1, "notes": 1}
    assert interface.all("leads")[0]["person_id"] == int(person)
