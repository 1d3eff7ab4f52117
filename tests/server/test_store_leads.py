"""Leads: one transaction for the lead, its decision and its messages; finding, listing, history."""

import threading
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from functools import partial

import pytest
from sqlalchemy import func, select

from bantam.errors import NotFoundError, StoreError
from bantam.handover.decide import messages_for
from bantam.lead import NewMessage
from bantam.store import tables
from bantam.store.engine import transaction
from bantam.store.erasure import erase_person
from bantam.store.leads import (
    count_leads,
    decisions,
    find_lead,
    iterate_decisions,
    iterate_leads,
    list_leads,
    record_lead,
    record_verdict,
    search_leads,
    stage_history,
    statistics,
    verdicts,
)
from bantam.store.outbox import claim_messages, enqueue, find_delivery, list_deliveries

NOW = datetime(2026, 11, 20, 10, 0, 0, 5000, tzinfo=timezone.utc)
LATER = NOW + timedelta(minutes=5)


def nothing(before, after):
    return []


def to_crm(before, after):
    return [NewMessage("crm", "lead.updated" if before else "lead.sales_qualified", b"body %d" % after.version)]


def count(engine, table):
    with transaction(engine, reads_only=True) as connection:
        return connection.execute(select(func.count()).select_from(table)).scalar_one()


def test_a_new_lead_is_stored_with_its_decision_stage_and_message(engine, draft_of):
    lead = record_lead(engine, draft_of(), now=NOW, messages_for=to_crm)
    assert lead.id.startswith("lead_") and len(lead.id) == 31
    assert (lead.version, lead.previous_stage, lead.created_at, lead.qualified_at) == (1, None, NOW, NOW)
    assert lead.handed_over_as == "lead.sales_qualified"
    assert find_lead(engine, lead.id) == find_lead(engine, "conv_1") == lead
    assert [row.stage for row in decisions(engine, lead.id)] == ["sales_qualified"]
    assert [(row.from_stage, row.to_stage) for row in stage_history(engine, lead.id)] == [(None, "sales_qualified")]
    assert [(row.destination, row.lead_version, row.status) for row in list_deliveries(engine, limit=9)] == [
        ("crm", 1, "pending")]


def test_a_lead_that_fell_back_and_qualified_again_is_announced_once_and_then_updated(engine, draft_of):
    """The first handover was a raised hand, so its type alone does not tell that the lead was announced since."""
    decide = partial(messages_for, destinations=["crm"], mql_handover=False, at=NOW)
    for stage, hand_raised in (("open", True), ("sales_qualified", True), ("nurture", True), ("sales_qualified", True),
                               ("nurture", False), ("sales_qualified", False)):
        record_lead(engine, draft_of(stage=stage, hand_raised=hand_raised), now=NOW, messages_for=decide)
    sent = sorted(list_deliveries(engine, limit=9), key=lambda row: row.lead_version)
    assert [row.type for row in sent] == [
        "lead.hand_raised", "lead.sales_qualified", "lead.updated", "lead.updated", "lead.updated", "lead.updated"]
    assert find_lead(engine, "conv_1").handed_over_as == "lead.sales_qualified"


def test_a_failure_while_deciding_the_messages_leaves_nothing(engine, draft_of):
    def fails(before, after):
        raise RuntimeError("no")

    with pytest.raises(RuntimeError):
        record_lead(engine, draft_of(), now=NOW, messages_for=fails)
    for table in (tables.leads, tables.decisions, tables.stage_changes, tables.outbox, tables.lead_words):
        assert count(engine, table) == 0


def test_a_failure_after_the_lead_was_written_leaves_nothing(engine, draft_of):
    """The message's body is no bytes: the last insert fails."""
    with pytest.raises(StoreError):
        record_lead(engine, draft_of(), now=NOW, messages_for=lambda b, a: [NewMessage("crm", "t", None)])
    assert count(engine, tables.leads) == count(engine, tables.decisions) == 0


@pytest.mark.parametrize("noise", [
    {"transcript": []}, {"signals": {"turns": 7}}, {"qualified_as_of": LATER},
    {"reasons": []}, {"scores": {"bant": 80, "fit": 70, "engagement": 31, "grade": "A2"}},
    {"missing": ()},
])
def test_a_draft_that_differs_only_by_noise_changes_nothing(engine, draft_of, noise):
    lead = record_lead(engine, draft_of(), now=NOW, messages_for=to_crm)
    assert record_lead(engine, draft_of(**noise), now=LATER, messages_for=to_crm) == lead
    assert count(engine, tables.decisions) == count(engine, tables.outbox) == 1


@pytest.mark.parametrize("change", [
    {"stage": "nurture"}, {"scores": {"bant": 80, "fit": 70, "engagement": 30, "grade": "A1"}},
    {"contact": {"name": "Kim", "email": None, "phone": None, "job_title": None}}, {"confirmed": False},
    {"hand_raised": True}, {"answers": {}}, {"consent": None}, {"playbook_version": "pb2"}, {"language": "sv"},
    {"disposition": "handed_over"},
])
def test_a_change_that_matters_makes_the_next_version(engine, draft_of, change):
    record_lead(engine, draft_of(), now=NOW, messages_for=nothing)
    lead = record_lead(engine, draft_of(**change), now=LATER, messages_for=nothing)
    assert (lead.version, lead.created_at, lead.updated_at) == (2, NOW, LATER)
    assert [row.version for row in decisions(engine, lead.id)] == [1, 2]
    assert find_lead(engine, lead.id) == lead


def test_stage_changes_keep_from_to_when_why_and_the_first_qualification(engine, draft_of):
    stages = [("open", "x", NOW), ("sales_qualified", "y", LATER), ("nurture", "z", LATER + timedelta(days=1))]
    for stage, why, at in stages:
        lead = record_lead(engine, draft_of(stage=stage, why=why), now=at, messages_for=nothing)
    assert (lead.previous_stage, lead.qualified_at) == ("sales_qualified", LATER)
    assert [(row.from_stage, row.to_stage, row.why, row.version) for row in stage_history(engine, lead.id)] == [
        (None, "open", "x", 1), ("open", "sales_qualified", "y", 2), ("sales_qualified", "nurture", "z", 3)]


def test_messages_are_decided_from_the_lead_before_and_after(engine, draft_of):
    seen = []
    for stage in ("open", "sales_qualified"):
        record_lead(engine, draft_of(stage=stage), now=NOW, messages_for=lambda *pair: seen.append(pair) or [])
    (none, first), (before, after) = seen
    assert none is None and before == first
    assert (after.version, after.draft.stage, after.previous_stage) == (2, "sales_qualified", "open")


def test_one_message_per_destination_lead_and_version(engine, draft_of):
    twice = lambda before, after: [*to_crm(before, after), *to_crm(before, after)]  # noqa: E731
    record_lead(engine, draft_of(), now=NOW, messages_for=twice)
    assert count(engine, tables.outbox) == 1


def test_withdrawn_consent_cancels_what_was_not_delivered(engine, draft_of):
    record_lead(engine, draft_of(), now=NOW, messages_for=to_crm)
    record_lead(engine, draft_of(consent=None), now=LATER, messages_for=nothing)
    assert [row.status for row in list_deliveries(engine, limit=9)] == ["cancelled"]
    assert claim_messages(engine, now=LATER, lease_seconds=60, limit=9) == []
    with transaction(engine, reads_only=True) as connection:
        assert connection.execute(select(tables.outbox.c.body)).scalar_one() == b""


def test_a_message_that_is_missing_is_added_once_at_the_present_version(engine, draft_of):
    lead = record_lead(engine, draft_of(), now=NOW, messages_for=nothing)
    message = [NewMessage("crm", "lead.sales_qualified", b"x")]
    assert [enqueue(engine, lead.id, message, now=NOW) for _ in range(2)] == [1, 0]
    assert claim_messages(engine, now=NOW, lease_seconds=60, limit=9)[0].lead_version == 1
    with pytest.raises(NotFoundError, match="lead_9"):
        enqueue(engine, "lead_9", message, now=NOW)


def test_a_decision_holds_all_that_it_was_made_from(engine, draft_of):
    draft = draft_of(recontact_at=LATER, disposition="nurture")
    lead = record_lead(engine, draft, now=NOW, messages_for=nothing)
    (decision,) = iterate_decisions(engine)
    kept = ("answers", "signals", "contact", "organisation", "source", "consent", "language", "hand_raised",
            "confirmed", "playbook_version", "qualified_as_of", "stage", "why", "scores", "reasons", "gates",
            "missing", "next_step", "recontact_at", "disposition")
    for name in kept:
        assert getattr(decision, name) == getattr(draft, name), name
    assert (decision.lead_id, decision.version, decision.at) == (lead.id, 1, NOW)


def test_every_decision_is_iterated_in_order_across_batches(engine, draft_of):
    for number in range(5):
        for stage in ("open", "nurture"):
            record_lead(engine, draft_of(conversation_id=f"c{number}", stage=stage), now=NOW, messages_for=nothing)
    found = [(row.lead_id, row.version) for row in iterate_decisions(engine, batch=3)]
    assert found == sorted(found) and len(found) == 10


@pytest.fixture()
def three(engine, draft_of):
    made = []
    for number, (stage, name, company) in enumerate([
        ("open", "Åsa Berg", "Nord AB"), ("nurture", "Kim de Vries", "Voorbeeld BV"), ("open", "Lee Chan", "Acme"),
    ]):
        contact = {"name": name, "email": f"P{number}@Ex.com"}
        draft = draft_of(conversation_id=f"c{number}", stage=stage, contact=contact, organisation={"name": company})
        made.append(record_lead(engine, draft, now=NOW + timedelta(days=number), messages_for=nothing))
    return made


def without_transcript(leads):
    return [replace(lead, draft=replace(lead.draft, transcript=())) for lead in leads]


def test_leads_are_listed_newest_first_page_by_page(engine, three):
    first = list_leads(engine, limit=2)
    assert first == without_transcript([three[2], three[1]])
    assert list_leads(engine, limit=2, before_id=first[-1].id) == without_transcript([three[0]])


def test_leads_are_listed_by_stage_and_by_date(engine, three):
    assert [lead.id for lead in list_leads(engine, stage="open", limit=9)] == [three[2].id, three[0].id]
    since = NOW + timedelta(days=1)
    assert [lead.id for lead in list_leads(engine, since=since, limit=9)] == [three[2].id, three[1].id]


@pytest.mark.parametrize(("words", "found"), [
    ("vries", [1]), ("KIM", [1]), ("åsa", [0]), ("asa", [0]), ("voorb", [1]), ("p2@ex.com", [2]), ("P2", [2]),
    ("ex.com", [2, 1, 0]), ("kim acme", []), ("lee acme", [2]), ("zzz", []), ("  ", []), ("%", []),
])
@pytest.mark.parametrize("many", [1, 2, 20_000])
def test_leads_are_found_by_words_of_name_email_and_organisation(engine, three, words, found, many):
    """However common the words are held to be."""
    there = search_leads(engine, words, limit=9, many=many)
    assert there == without_transcript([three[number] for number in found])


@pytest.mark.parametrize("many", [1, 20_000])
def test_what_was_found_goes_on_page_by_page(engine, three, many):
    first = search_leads(engine, "ex.com", limit=2, many=many)
    assert [lead.id for lead in first] == [three[2].id, three[1].id]
    after = search_leads(engine, "ex.com", limit=2, before_id=first[-1].id, many=many)
    assert [lead.id for lead in after] == [three[0].id]


def test_a_lead_is_no_longer_found_by_a_name_it_had(engine, draft_of):
    record_lead(engine, draft_of(), now=NOW, messages_for=nothing)
    record_lead(engine, draft_of(contact={"name": "Sam", "email": "sam@example.com"}), now=NOW, messages_for=nothing)
    assert search_leads(engine, "kim", limit=9) == []
    assert len(search_leads(engine, "sam", limit=9)) == 1


def test_every_lead_is_iterated_across_batches_with_transcripts_when_asked(engine, three):
    assert list(iterate_leads(engine, batch=2)) == without_transcript(three)
    assert list(iterate_leads(engine, batch=3, with_transcripts=True)) == three
    assert count_leads(engine) == 3


def test_erased_leads_are_not_counted(engine, three):
    erase_person(engine, conversation_id="c1", now=LATER, tombstone_for=lambda lead: ())
    assert count_leads(engine) == len(list(iterate_leads(engine))) == 2


def test_statistics_name_every_stage(engine, three):
    assert statistics(engine) == {"open": 2, "marketing_qualified": 0, "sales_qualified": 0, "nurture": 1,
                                  "disqualified": 0}


def test_the_verdict_of_sales_stands_beside_the_lead(engine, draft_of):
    lead = record_lead(engine, draft_of(), now=NOW, messages_for=nothing)
    record_verdict(engine, lead.id, verdict="rejected", reason="no_budget", by="sales", now=LATER)
    assert [(row.verdict, row.reason, row.by, row.at) for row in verdicts(engine, lead.id)] == [
        ("rejected", "no_budget", "sales", LATER)]
    assert verdicts(engine) == verdicts(engine, lead.id)


def test_a_verdict_on_an_unknown_lead_is_refused(engine):
    with pytest.raises(NotFoundError, match="lead_9"):
        record_verdict(engine, "lead_9", verdict="accepted", reason="", by="sales", now=NOW)


def test_eight_threads_recording_one_conversation_make_one_lead(engine, draft_of):
    def work(number):
        record_lead(engine, draft_of(next_step=str(number)), now=NOW, messages_for=to_crm)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert find_lead(engine, "conv_1").version == 8
    assert count(engine, tables.leads) == 1
    assert count(engine, tables.decisions) == count(engine, tables.outbox) == 8
    assert find_delivery(engine, list_deliveries(engine, limit=1)[0].id).attempts == 0
