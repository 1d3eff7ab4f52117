"""Erasing a person leaves no trace in any table or file; retention; giving a person everything held."""

import json
import threading
from datetime import datetime, timedelta, timezone

import pytest
from sqlalchemy import select

from bantam.errors import NotFoundError
from bantam.lead import NewMessage
from bantam.store import tables
from bantam.store.conversations import find_conversation, list_events, record_event, start_conversation
from bantam.store.engine import transaction
from bantam.store.erasure import apply_retention, erase_person, export_person
from bantam.store.inbox import accept_message, save_reply, visible_history
from bantam.store.leads import (
    find_lead,
    list_leads,
    record_lead,
    record_verdict,
    search_leads,
    stage_history,
    statistics,
)
from bantam.store.outbox import claim_messages, list_deliveries, record_attempt, save_steps
from bantam.store.trackers import append_events
from tests.server.offers import offer_choices

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=timezone.utc)
LATER = NOW + timedelta(days=1)
CANARY = "Kanarie.Vogel@Example.com"


def to_crm(before, after):
    body = json.dumps({"data": {"contact": dict(after.draft.contact)}}).encode()
    return [NewMessage(name, "lead.sales_qualified", body) for name in ("crm", "never_sent")]


def tombstone(lead):
    body = json.dumps({"data": {"lead_id": lead.id, "version": lead.version, "contact": dict(lead.draft.contact)}})
    return [NewMessage(name, "lead.erased", body.encode()) for name in ("crm", "never_sent")]


def no_tombstone(lead):
    return []


@pytest.fixture()
def talk(engine, draft_of):
    """Fills every table with one person's words."""
    def hold(conversation, email, *, stage="sales_qualified", delivered=True):
        start_conversation(engine, conversation, language="nl", playbook_version="pb1", now=NOW,
                           source={"page": f"/?m={email}", "referrer": email, "utm": {"campaign": "autumn"}},
                           greeting=[{"text": f"Hoi {email}"}])
        record_event(engine, conversation, type="page_view", page={"url": f"/?m={email}"}, now=NOW)
        offer_choices(engine, conversation, [(f"Klopt {email}?", "/affirm")], now=NOW)
        accept_message(engine, conversation, "m1", text=f"mijn mail is {email}", choice_id=None, now=NOW)
        save_reply(engine, conversation, "m1", {"messages": [{"text": f"Dank, {email}"}]}, now=NOW)
        append_events(engine, conversation, version=1, events=[{"event": "user", "text": email}])
        mail = {"question": "email", "status": "stated", "value": {"value": email}, "evidence": email}
        lead = record_lead(engine, draft_of(
            conversation_id=conversation, stage=stage, contact={"name": "Kanarie", "email": email},
            answers={"email": mail}, signals={"page": email}, reasons=[{"evidence": email}],
            source={"page": f"/?m={email}", "referrer": email, "utm": {"campaign": "autumn"}},
            transcript=[{"at": "x", "from": "visitor", "text": email}]), now=NOW, messages_for=to_crm)
        record_verdict(engine, lead.id, verdict="accepted", reason=f"called {email}", by="rep", now=NOW)
        if delivered:
            deliver(engine, email)
        return lead
    return hold


def deliver(engine, email):
    for claimed in claim_messages(engine, now=NOW, lease_seconds=60, limit=9, destinations=["crm"]):
        save_steps(engine, claimed, {"contact_id": "17"})
        record_attempt(engine, claimed, started_at=NOW, finished_at=NOW, status_code=200, error=f"warned: {email}",
                       response_excerpt=f'{{"created":"{email}"}}', outcome="delivered")


def everything(engine):
    with transaction(engine, reads_only=True) as connection:
        return {table.name: [dict(row._mapping) for row in connection.execute(select(table))]
                for table in tables.metadata.sorted_tables}


@pytest.mark.parametrize("asked", [{"email": CANARY.upper()}, {"email": f" {CANARY.lower()} "},
                                   {"conversation_id": "conv_1"}])
def test_erasure_leaves_no_trace_in_any_table(engine, talk, asked):
    talk("conv_1", CANARY)
    assert sum("kanarie" in str(rows).lower() for rows in everything(engine).values()) >= 10
    erased = erase_person(engine, now=LATER, tombstone_for=tombstone, **asked)
    assert erased.conversation_ids == ("conv_1",)
    for name, rows in everything(engine).items():
        assert "kanarie" not in str(rows).lower(), name
    assert "kanarie" not in b"".join(row["body"] for row in everything(engine)["outbox"]).decode().lower()


def test_the_lead_stays_as_statistics_of_stage_dates_and_campaign(engine, talk):
    lead = talk("conv_1", CANARY)
    erase_person(engine, email=CANARY, now=LATER, tombstone_for=tombstone)
    (row,) = everything(engine)["leads"]
    assert (row["stage"], row["created_at"], row["qualified_at"], row["erased_at"]) == (
        "sales_qualified", NOW, NOW, LATER)
    assert row["source"] == {"utm": {"campaign": "autumn"}}
    assert (row["contact"], row["answers"], row["transcript"], row["consent"]) == ({}, {}, [], None)
    assert statistics(engine)["sales_qualified"] == 1
    assert [change.to_stage for change in stage_history(engine, lead.id)] == ["sales_qualified"]


def test_an_erased_lead_and_conversation_are_not_found_and_take_nothing_new(engine, talk, draft_of):
    lead = talk("conv_1", CANARY)
    erase_person(engine, conversation_id="conv_1", now=LATER, tombstone_for=tombstone)
    assert find_lead(engine, lead.id) is None
    assert list_leads(engine, limit=9) == search_leads(engine, "kanarie", limit=9) == []
    assert find_conversation(engine, "conv_1").erased
    assert visible_history(engine, "conv_1") == list_events(engine, "conv_1") == []
    with pytest.raises(NotFoundError):
        record_lead(engine, draft_of(), now=LATER, messages_for=to_crm)
    with pytest.raises(NotFoundError):
        accept_message(engine, "conv_1", "m2", text="hallo", choice_id=None, now=LATER)


def test_a_turn_under_way_is_waited_for_and_erased_with_the_rest(engine, talk, draft_of):
    talk("conv_1", "first@example.com")
    erasing = threading.Thread(target=erase_person, args=(engine,), kwargs={
        "conversation_id": "conv_1", "now": LATER, "tombstone_for": no_tombstone, "shrink": False})
    with transaction(engine) as connection:
        accept_message(connection, "conv_1", "m2", text=CANARY, choice_id=None, now=LATER)
        record_lead(connection, draft_of(contact={"email": CANARY}), now=LATER, messages_for=to_crm)
        erasing.start()
        erasing.join(0.3)
        assert erasing.is_alive()
    erasing.join()
    assert "kanarie" not in str(everything(engine)).lower()


def test_a_turn_that_comes_after_an_erasure_is_refused(engine, talk, draft_of):
    talk("conv_1", CANARY)
    refused = []

    def turn():
        for act in (lambda: record_lead(engine, draft_of(), now=LATER, messages_for=to_crm),
                    lambda: accept_message(engine, "conv_1", "m2", text=CANARY, choice_id=None, now=LATER),
                    lambda: offer_choices(engine, "conv_1", [(CANARY, "/x")], now=LATER)):
            with pytest.raises(NotFoundError) as caught:
                act()
            refused.append(caught)

    late = threading.Thread(target=turn)

    def meanwhile(lead):
        late.start()
        late.join(0.3)
        assert late.is_alive()
        return []

    erase_person(engine, email=CANARY, now=LATER, tombstone_for=meanwhile)
    late.join()
    assert len(refused) == 3
    assert "kanarie" not in str(everything(engine)).lower()


def test_only_destinations_that_got_the_lead_are_told_with_the_ids_their_adapter_remembered(engine, talk):
    lead = talk("conv_1", CANARY)
    erase_person(engine, email=CANARY, now=LATER, tombstone_for=tombstone)
    (told,) = claim_messages(engine, now=LATER, lease_seconds=60, limit=9)
    assert (told.destination, told.type, told.lead_version, told.steps) == (
        "crm", "lead.erased", lead.version + 1, {"contact_id": "17"})
    assert sorted((row.destination, row.status) for row in list_deliveries(engine, limit=9)) == [
        ("crm", "delivered"), ("crm", "pending"), ("never_sent", "cancelled")]


def test_a_destination_is_told_when_the_lead_is_on_its_way_there(engine, talk):
    talk("conv_1", CANARY, delivered=False)
    (claimed,) = claim_messages(engine, now=LATER, lease_seconds=60, limit=1, destinations=["crm"])
    erase_person(engine, email=CANARY, now=LATER, tombstone_for=tombstone)
    assert [row.destination for row in list_deliveries(engine, status="pending", limit=9)] == ["crm"]
    assert not record_attempt(engine, claimed, started_at=LATER, finished_at=LATER, status_code=200, error=None,
                              response_excerpt=CANARY, outcome="delivered")
    assert CANARY not in str(everything(engine)["attempts"])


def test_nobody_is_told_when_nothing_was_sent(engine, talk):
    talk("conv_1", CANARY, delivered=False)
    erase_person(engine, email=CANARY, now=LATER, tombstone_for=tombstone)
    assert list_deliveries(engine, status="pending", limit=9) == []


def test_other_people_are_left_alone(engine, talk):
    talk("conv_1", CANARY)
    talk("conv_2", "buurman@example.com")
    before = export_person(engine, "buurman@example.com")
    erase_person(engine, email=CANARY, now=LATER, tombstone_for=tombstone)
    assert export_person(engine, "buurman@example.com") == before
    assert before["leads"][0]["contact"]["email"] == "buurman@example.com"


@pytest.mark.parametrize("wildcard", ["%", "_", "", " ", "anarie.vogel@exampleXcom"])
def test_a_wildcard_erases_nobody(engine, talk, wildcard):
    talk("conv_1", CANARY)
    erased = erase_person(engine, email=wildcard, now=LATER, tombstone_for=tombstone)
    assert erased.conversation_ids == ()
    assert find_lead(engine, "conv_1")


def test_an_address_the_lead_had_before_a_correction_is_erased_too(engine, draft_of):
    record_lead(engine, draft_of(contact={"email": CANARY}), now=NOW, messages_for=to_crm)
    record_lead(engine, draft_of(contact={"email": "new@example.com"}), now=NOW, messages_for=to_crm)
    assert erase_person(engine, email=CANARY, now=LATER, tombstone_for=tombstone).counts["leads"] == 1
    assert "kanarie" not in str(everything(engine)).lower()


def test_an_address_typed_into_a_conversation_without_a_lead_is_erased(engine):
    start_conversation(engine, "conv_1", language="en", source={}, greeting=[], playbook_version="pb1", now=NOW)
    accept_message(engine, "conv_1", "m1", text=f"write to {CANARY}!", choice_id=None, now=NOW)
    erase_person(engine, email=CANARY, now=LATER, tombstone_for=tombstone)
    assert everything(engine)["inbox"] == []


def test_erasing_twice_does_nothing_more(engine, talk):
    talk("conv_1", CANARY)
    erase_person(engine, conversation_id="conv_1", now=LATER, tombstone_for=tombstone)
    before = everything(engine)
    again = erase_person(engine, conversation_id="conv_1", now=LATER, tombstone_for=tombstone)
    assert not any(again.counts.values())
    assert everything(engine) == before


def test_the_counts_say_what_was_erased(engine, talk):
    talk("conv_1", CANARY)
    counts = erase_person(engine, email=CANARY, now=LATER, tombstone_for=tombstone).counts
    assert counts == {"inbox": 1, "choices": 1, "events": 1, "tracker_events": 1, "conversations": 1, "leads": 1,
                      "decisions": 1, "lead_words": 7, "outbox": 2, "attempts": 1}


def test_a_person_is_given_everything_held(engine, talk):
    lead = talk("conv_1", CANARY)
    held = export_person(engine, CANARY.lower())
    assert json.loads(json.dumps(held)) == held
    assert held["leads"][0]["id"] == lead.id
    assert held["inbox"][0]["text"] == f"mijn mail is {CANARY}"
    assert held["outbox"][0]["body"]["data"]["contact"]["email"] == CANARY
    for name in ("conversations", "events", "choices", "tracker_events", "decisions", "stage_changes", "verdicts",
                 "attempts"):
        assert len(held[name]) == 1, name
    assert export_person(engine, "nobody@example.com")["leads"] == []


def test_retention_erases_old_leads_by_stage_and_tells_nobody(engine, talk):
    talk("old_open", "a@example.com", stage="open")
    talk("old_sales", "b@example.com")
    for name in ("crm", "never_sent"):
        finish_all(engine, name)
    erased = apply_retention(engine, now=NOW + timedelta(days=91), days_by_stage={"open": 90, "sales_qualified": 365})
    assert erased.conversation_ids == ("old_open",)
    assert find_lead(engine, "old_sales") and not find_lead(engine, "old_open")
    assert list_deliveries(engine, status="pending", limit=9) == []


def finish_all(engine, destination):
    for claimed in claim_messages(engine, now=NOW, lease_seconds=60, limit=99, destinations=[destination]):
        record_attempt(engine, claimed, started_at=NOW, finished_at=NOW, status_code=200, error=None,
                       response_excerpt=None, outcome="delivered")


def test_retention_keeps_a_lead_that_is_still_to_be_delivered(engine, talk):
    talk("conv_1", CANARY)
    erased = apply_retention(engine, now=NOW + timedelta(days=99), days_by_stage={"sales_qualified": 1})
    assert erased.conversation_ids == ()


def test_retention_erases_conversations_without_a_lead_and_not_before_time(engine):
    start_conversation(engine, "conv_1", language="en", source={}, greeting=[], playbook_version="pb1", now=NOW)
    accept_message(engine, "conv_1", "m1", text="hi", choice_id=None, now=NOW)
    days = {"no_lead": 30}
    assert apply_retention(engine, now=NOW + timedelta(days=30), days_by_stage=days).conversation_ids == ()
    later = NOW + timedelta(days=30, seconds=1)
    assert apply_retention(engine, now=later, days_by_stage=days).counts["inbox"] == 1
