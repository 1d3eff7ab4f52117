"""`bantam export` and `bantam retention`, as a person types them."""

import json
from datetime import datetime, timedelta, timezone

import pytest
from typer.testing import CliRunner

from bantam.cli import make_app
from bantam.current import playbooks
from bantam.lead import NewMessage
from bantam.settings import get_settings
from bantam.store.conversations import start_conversation
from bantam.store.engine import get_engine
from bantam.store.inbox import accept_message
from bantam.store.leads import find_lead, record_lead
from bantam.store.outbox import claim_messages, record_attempt
from bantam.store.trackers import append_events
from tests.unit.leads import PLAYBOOK_PATH

NOW = datetime.now(timezone.utc)


@pytest.fixture()
def store(sqlite_engine, monkeypatch):
    """The database that the commands use, with the default playbook: open 30 days, anonymous 90, sales 730."""
    monkeypatch.setenv("BANTAM_DATABASE_URL", sqlite_engine.url.render_as_string())
    monkeypatch.setenv("BANTAM_PLAYBOOK", str(PLAYBOOK_PATH))
    for cached in (get_settings, get_engine, playbooks):
        cached.cache_clear()
    yield get_engine()
    get_engine().dispose()
    for cached in (get_settings, get_engine, playbooks):
        cached.cache_clear()


def run(*words):
    done = CliRunner().invoke(make_app(), list(words))
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done


def talk(store, conversation_id, *, days_ago=0):
    at = NOW - timedelta(days=days_ago)
    start_conversation(store, conversation_id, language="nl", source={}, greeting=[], playbook_version="pb1", now=at)
    accept_message(store, conversation_id, "m1", text="ik ben kim@example.com", choice_id=None, now=at)
    append_events(store, conversation_id, version=1, events=[{"event": "user", "text": "hoi"}])
    return at


def lead_of(store, draft_of, conversation_id, *, days_ago=0, **changes):
    at = talk(store, conversation_id, days_ago=days_ago)
    return record_lead(store, draft_of(conversation_id=conversation_id, **changes), now=at,
                       messages_for=lambda before, after: [NewMessage("crm", "lead.updated", b'{"a": 1}')])  # fmt: skip


def deliver_all(store):
    for claimed in claim_messages(store, now=NOW, lease_seconds=60, limit=99):
        record_attempt(store, claimed, started_at=NOW, finished_at=NOW, status_code=200, error=None,
                       response_excerpt=None, outcome="delivered")  # fmt: skip


def test_a_person_gets_everything_held_as_json_only_the_owner_may_read(store, draft_of, tmp_path):
    lead = lead_of(store, draft_of, "conv_1")
    file = tmp_path / "kim.json"
    assert run("export", "--email", "KIM@example.com", "--output", str(file)).exit_code == 0
    held = json.loads(file.read_text())
    assert held["leads"][0]["id"] == lead.id
    assert held["inbox"][0]["text"] == "ik ben kim@example.com"
    assert held["tracker_events"][0]["events"] == [{"event": "user", "text": "hoi"}]
    assert held["outbox"][0]["body"] == {"a": 1}
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_person_nothing_is_held_on_gets_empty_lists_and_a_word(store):
    done = run("export", "--email", "nobody@example.com")
    assert json.loads(done.stdout)["leads"] == []
    assert done.stderr == "nothing is held on this address\n"


@pytest.fixture()
def old(store, draft_of):
    """One of each kind that is over its time, and one of each that is not."""
    lead_of(store, draft_of, "open_old", days_ago=31, stage="open")
    lead_of(store, draft_of, "open_new", days_ago=29, stage="open")
    lead_of(store, draft_of, "sales", days_ago=91)
    lead_of(store, draft_of, "without_consent_old", days_ago=91, stage="nurture", consent=None)
    deliver_all(store)
    talk(store, "no_lead_old", days_ago=91)
    talk(store, "no_lead_new", days_ago=89)
    return store


def test_a_dry_run_says_what_would_go_and_erases_nothing(old):
    assert run("retention", "--dry-run").stdout == "would erase 3 conversations, open 1, anonymous 2\n"
    assert find_lead(old, "open_old")


def test_retention_erases_what_the_dry_run_said(old):
    assert run("retention").stdout == "erased 3 conversations\n"
    assert [name for name in ("open_old", "open_new", "sales", "without_consent_old") if find_lead(old, name)] == [
        "open_new", "sales"]  # fmt: skip
    assert run("retention", "--dry-run").stdout == "would erase 0 conversations\n"
