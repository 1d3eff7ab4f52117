"""What reports and the interview are computed from, and `bantam report` as a person types it."""

import csv
import json
from datetime import datetime, timedelta, timezone

import pytest
from sqlalchemy import insert
from typer.testing import CliRunner

from bantam.cli import make_app
from bantam.current import drop_off_of
from bantam.lead import NewMessage
from bantam.settings import get_settings
from bantam.store import tables
from bantam.store.engine import get_engine, transaction
from bantam.store.erasure import erase_person
from bantam.store.leads import record_lead, record_verdict
from bantam.store.outbox import claim_messages, record_attempt
from bantam.store.statistics import count_report_leads, drop_off, report_leads
from tests.server.settled import begin, say

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=timezone.utc)


def nothing(before, after):
    return []


def to_crm(before, after):
    return [NewMessage("crm", "lead.sales_qualified", b"x")]


def deliver(engine, at):
    for claimed in claim_messages(engine, now=at, lease_seconds=60, limit=9):
        record_attempt(engine, claimed, started_at=at, finished_at=at, status_code=200, error=None,
                       response_excerpt=None, outcome="delivered")


def test_a_lead_is_reported_with_its_stages_its_delivery_and_the_last_verdict(engine, draft_of):
    record_lead(engine, draft_of(stage="open"), now=NOW, messages_for=nothing)
    qualified = NOW + timedelta(minutes=2)
    lead = record_lead(engine, draft_of(), now=qualified, messages_for=to_crm)
    deliver(engine, qualified + timedelta(seconds=3))
    colder = {"bant": 80, "fit": 70, "engagement": 10, "grade": "A3"}
    record_lead(engine, draft_of(scores=colder, confirmed=False), now=NOW + timedelta(days=1), messages_for=to_crm)
    for verdict in ("accepted", "won"):
        record_verdict(engine, lead.id, verdict=verdict, reason="", by="sales", now=NOW)
    (found,) = report_leads(engine)
    assert found.stages == [("open", NOW), ("sales_qualified", qualified)]
    assert (found.qualified_at, found.delivered_at) == (qualified, qualified + timedelta(seconds=3))
    assert (found.grade, found.verdict, found.ended_at) == ("A2", "won", None)


def test_a_leads_grade_is_that_of_its_own_first_handover_whenever_others_were_handed_over(engine, draft_of):
    record_lead(engine, draft_of(conversation_id="c0"), now=NOW, messages_for=to_crm)
    for grade, messages_for in (("C3", nothing), ("A1", to_crm), ("B2", to_crm)):
        scores = {"bant": 80, "fit": 70, "engagement": 30, "grade": grade}
        record_lead(engine, draft_of(conversation_id="c1", scores=scores), now=NOW + timedelta(minutes=1),
                    messages_for=messages_for)
    assert [lead.grade for lead in report_leads(engine)] == ["A2", "A1"]


def test_every_lead_is_reported_across_batches_and_since_a_day(engine, draft_of):
    for number in range(5):
        record_lead(engine, draft_of(conversation_id=f"c{number}"), now=NOW + timedelta(days=number),
                    messages_for=nothing)
    assert len(list(report_leads(engine, batch=2))) == count_report_leads(engine) == 5
    since = NOW + timedelta(days=3)
    found = list(report_leads(engine, since=since, batch=1))
    assert [lead.qualified_at for lead in found] == [since, since + timedelta(days=1)]
    assert count_report_leads(engine, since=since) == 2


def test_an_erased_lead_counts_with_what_is_left_of_it(engine, draft_of):
    record_lead(engine, draft_of(), now=NOW, messages_for=nothing)
    erase_person(engine, conversation_id="conv_1", now=NOW + timedelta(days=1), tombstone_for=nothing_for,
                 shrink=False)
    (found,) = report_leads(engine)
    assert (found.stage, found.source, found.grade) == ("sales_qualified", {"utm": {"campaign": "autumn"}}, None)
    assert found.ended_at == NOW + timedelta(days=1)


def nothing_for(lead):
    return ()


# -- where visitors leave ---------------------------------------------------------------------------------------------


def ask(engine, name, *questions, settled=True):
    """A conversation in which these questions were asked; it ended with the last one open."""
    with transaction(engine) as connection:
        connection.execute(insert(tables.conversations).values(
            id=name, language="en", playbook_version="1", source={}, greeting=[], created_at=NOW, last_seen_at=NOW,
            settled_at=NOW if settled else None))
        connection.execute(insert(tables.inbox), [
            {"conversation_id": name, "message_id": str(number), "text": "…", "received_at": NOW, "replied_at": NOW,
             "reply": {"messages": [], "asks": question}} for number, question in enumerate(questions)])


def test_drop_off_is_the_share_of_conversations_that_ended_with_the_question_open(engine):
    ask(engine, "a", "need", "timing", "timing", "budget")
    ask(engine, "b", "need", "timing")
    ask(engine, "c", "need", "timing", "budget", None)
    ask(engine, "d", "need", settled=False)
    assert drop_off(engine) == {"need": (0, 3), "timing": (1, 3), "budget": (1, 2)}


def test_drop_off_of_an_empty_store_is_nothing(engine):
    assert drop_off(engine) == {}


def test_only_a_question_asked_two_hundred_times_counts_and_it_is_counted_once_an_hour(engine):
    now = NOW + timedelta(days=7)
    for number in range(200):
        ask(engine, f"c{number}", "need", "timing", *(["budget"] if number < 199 else []),
            *([None] if number % 4 else []))
    assert drop_off_of(engine, now=now) == {"need": 0.0, "timing": 0.0}
    ask(engine, "last", "need", "timing", "budget")
    assert "budget" not in drop_off_of(engine, now=now + timedelta(minutes=30))
    assert drop_off_of(engine, now=now + timedelta(hours=1))["budget"] == 51 / 200


def test_a_question_that_drives_visitors_away_is_put_off(engine):
    """Who knows neither time nor money is asked for the size; when six in ten leave at it, for who decides."""
    def fourth_question(name, now):
        conversation = begin(engine, name, "en", now=now)
        for words in ("We need a new logo to double our leads", ("dont_know", "no idea"), ("dont_know", "no idea")):
            conversation = say(engine, conversation, words, now=now)
        return conversation.question

    assert fourth_question("conv_1", NOW + timedelta(days=20)) == "company_size"
    for number in range(250):
        ask(engine, f"c{number}", "need", "timing", "company_size", *([None] if number % 5 > 2 else []))
    assert fourth_question("conv_2", NOW + timedelta(days=21)) == "authority"


# -- the command ------------------------------------------------------------------------------------------------------


@pytest.fixture()
def stored(sqlite_engine, draft_of, monkeypatch):
    """Twenty accepted leads, one rejected, from a campaign with a formula for a name."""
    monkeypatch.setenv("BANTAM_DATABASE_URL", sqlite_engine.url.render_as_string())
    for cached in (get_settings, get_engine):
        cached.cache_clear()
    for number in range(21):
        source = {"referrer": None, "utm": {"source": "ads", "campaign": "=cmd|x" if number else "\x1b[31mred"}}
        lead = record_lead(sqlite_engine, draft_of(conversation_id=f"c{number}", source=source),
                           now=NOW + timedelta(hours=number), messages_for=to_crm)
        record_verdict(sqlite_engine, lead.id, verdict="accepted" if number else "rejected",
                       reason="" if number else "no_budget", by="sales", now=NOW)
    yield sqlite_engine
    get_engine().dispose()
    for cached in (get_settings, get_engine):
        cached.cache_clear()


def run(*words):
    done = CliRunner().invoke(make_app(), ["report", *words])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done


def test_the_report_shows_stages_sources_and_acceptance(stored):
    text = run().stdout
    assert "sales-qualified" in text and "95% (77% to 99%)" in text
    assert "\x1b" not in text
    assert "too few to say (under 20)" in run("--since", "2026-11-20T12:00:00").stdout


def test_the_report_as_json(stored):
    data = json.loads(run("--json").stdout)
    assert (data["leads"], data["stages"]["sales_qualified"]) == (21, 21)
    assert data["acceptance"]["A2"]["accepted"] == 20
    assert data["sources"][0]["leads"] == 20 and data["time_to_handover"]["count"] == 0


def test_the_csv_can_be_opened_without_a_formula(stored, tmp_path):
    run("--csv", str(tmp_path / "report.csv"))
    rows = list(csv.DictReader((tmp_path / "report.csv").open(encoding="utf-8", newline="")))
    assert {row["detail"] for row in rows if row["section"] == "source"} == {"'=cmd|x", "\x1b[31mred"}
    assert not [cell for row in rows for cell in row.values() if cell.startswith(("=", "+", "@"))]
    assert (tmp_path / "report.csv").stat().st_mode & 0o777 == 0o600
