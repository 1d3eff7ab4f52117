"""Replay against a store: every decision recomputed, the command, and conversations around a playbook change."""

import json
from datetime import datetime, timedelta, timezone

import pytest
from typer.testing import CliRunner

from bantam.cli import make_app
from bantam.current import playbook_of, playbooks
from bantam.playbook import parse_playbook
from bantam.replay import replay, requalify
from bantam.settings import get_settings
from bantam.settle import settle_idle
from bantam.store.conversations import record_event
from bantam.store.engine import get_engine, transaction
from bantam.store.erasure import erase_person
from bantam.store.leads import find_lead, iterate_decisions, record_lead, record_verdict
from bantam.store.playbooks import find_playbook
from bantam.store.replaying import iterate_past_leads
from bantam.store.tables import metadata
from tests.server.settled import begin, hold, say
from tests.unit.leads import PLAYBOOK, PLAYBOOK_PATH, changed_text
from tests.unit.talks import VISITORS

NOW = datetime(2026, 11, 20, 10, 0, 0, 123456, tzinfo=timezone.utc)
FEW = ("en ready", "nl klaar", "sv går")
HIGHER_MINIMUM = changed_text(("minimum: {month: 1500,", "minimum: {month: 6000,"))


def held(engine, names=tuple(VISITORS)):
    """Simulated visitors, some of them idle afterwards and settled."""
    for number, name in enumerate(names):
        hold(engine, f"c_{name}", VISITORS[name], now=NOW + timedelta(hours=number))
        record_event(engine, f"c_{name}", type="pricing_view", page=None, now=NOW + timedelta(hours=number, minutes=9))
    settle_idle(engine, lambda version: playbook_of(engine, version), now=NOW + timedelta(days=40))


def test_every_stored_decision_is_recomputed_exactly(engine):
    held(engine)
    made = list(iterate_decisions(engine))
    assert len(made) > 80 and {decision.language for decision in made} == {"en", "nl", "sv"}
    for decision in made:
        playbook = parse_playbook(find_playbook(engine, decision.playbook_version), "kept")
        again = requalify(decision, playbook, now=decision.qualified_as_of)
        plain = again.to_json()
        assert (again.stage, again.why, again.next_step, again.recontact_at) == (
            decision.stage, decision.why, decision.next_step, decision.recontact_at)
        assert {name: plain[name] for name in ("scores", "reasons", "gates", "missing")} == {
            name: getattr(decision, name) for name in ("scores", "reasons", "gates", "missing")}


def test_replay_under_the_same_playbook_changes_nothing(engine):
    held(engine)
    result = replay(iterate_past_leads(engine, batch=4), PLAYBOOK, hands_mql_over=lambda version: False, keep=9)
    assert (result.leads, result.flipped, result.rescored) == (len(VISITORS), 0, 0)
    assert not result.more.types and not result.less.types


def rows(engine):
    with transaction(engine, reads_only=True) as connection:
        return {table.name: connection.execute(table.select()).all() for table in metadata.sorted_tables}


def test_replay_writes_nothing_and_leaves_out_the_erased(engine):
    held(engine)
    erase_person(engine, conversation_id="c_en ready", now=NOW, tombstone_for=lambda lead: (), shrink=False)
    before = rows(engine)
    result = replay(iterate_past_leads(engine), parse_playbook(HIGHER_MINIMUM, "new.yml"),
                    hands_mql_over=lambda version: False, keep=99)
    assert rows(engine) == before
    assert result.leads == len(VISITORS) - 1 and result.flipped > 0


def test_the_last_verdict_is_the_evidence(engine, draft_of):
    lead = record_lead(engine, draft_of(), now=NOW, messages_for=lambda before, after: [])
    for verdict, reason in (("accepted", ""), ("lost", "no_budget")):
        record_verdict(engine, lead.id, verdict=verdict, reason=reason, by="sales", now=NOW)
    later = NOW + timedelta(seconds=1)
    record_lead(engine, draft_of(conversation_id="c2"), now=later, messages_for=lambda before, after: [])
    assert [(past.verdict, past.verdict_reason) for past in iterate_past_leads(engine)] == [
        ("lost", "no_budget"), (None, "")]


# -- the command ------------------------------------------------------------------------------------------------------


@pytest.fixture()
def file(tmp_path, monkeypatch):
    """The playbook in use by this process: a file of the test's own."""
    path = tmp_path / "playbook.yml"
    path.write_text(PLAYBOOK_PATH.read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.setenv("BANTAM_PLAYBOOK", str(path))
    for cached in (get_settings, playbooks):
        cached.cache_clear()
    playbooks()
    yield path
    for cached in (get_settings, playbooks):
        cached.cache_clear()


@pytest.fixture()
def in_use(sqlite_engine, file, monkeypatch):
    """The database the commands use; the settings are read anew, whatever the fixtures before made of them."""
    monkeypatch.setenv("BANTAM_DATABASE_URL", sqlite_engine.url.render_as_string())
    for cached in (get_settings, get_engine):
        cached.cache_clear()
    yield sqlite_engine
    get_engine().dispose()
    for cached in (get_settings, get_engine):
        cached.cache_clear()


@pytest.fixture()
def stored(in_use):
    held(in_use, FEW)
    return in_use


def run(*words):
    done = CliRunner().invoke(make_app(), ["replay", *words])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done


def test_the_command_shows_matrix_flips_and_what_sales_misses(stored, tmp_path):
    new = tmp_path / "new.yml"
    new.write_text(HIGHER_MINIMUM, encoding="utf-8")
    ready = find_lead(stored, "c_en ready")
    record_verdict(stored, ready.id, verdict="rejected", reason="no_budget", by="sales", now=NOW)
    text = run("--playbook", str(new)).stdout
    assert "3 leads under playbook" in text and "sales would have received more: nothing" in text
    assert f"{ready.id}  sales-qualified -> nurture  all_gates_passed -> budget_half_only" in text
    assert "rejected: no_budget" in text and "no evidence" in text
    data = json.loads(run("--playbook", str(new), "--json", "--limit", "1").stdout)
    assert data["leads"] == sum(sum(row.values()) for row in data["matrix"].values()) == 3
    assert data["sales"]["less"]["evidence"]["rejected"] == 1 and len(data["flips"]) == 1 < data["flipped"]


def test_the_command_says_what_is_wrong_with_a_playbook(stored, tmp_path):
    new = tmp_path / "new.yml"
    new.write_text(changed_text(("cap: 60", "cap: 600")), encoding="utf-8")
    done = CliRunner().invoke(make_app(), ["replay", "--playbook", str(new)])
    assert done.exit_code == 1 and "new.yml" in str(done.exception)


def test_an_empty_store_is_no_error(in_use, file):
    assert "0 leads under playbook" in run("--playbook", str(file)).stdout


# -- a playbook that changes while people talk ------------------------------------------------------------------------


def test_a_live_conversation_keeps_its_playbook_and_a_new_one_gets_the_new(engine, file):
    """A thousand euros a month is half the minimum of the first playbook, and enough for the second."""
    amount = "1000 euros a month"
    first = say(engine, begin(engine, "c_old", "en", now=NOW), "We need SEO to double our leads", now=NOW)
    text = file.read_text(encoding="utf-8").replace("minimum: {month: 1500,", "minimum: {month: 900,")
    file.write_text(text, encoding="utf-8")
    second = begin(engine, "c_new", "en", now=NOW)
    assert first.playbook_version != second.playbook_version == parse_playbook(text, "x").version
    later = NOW + timedelta(minutes=2)
    second = say(engine, second, "We need SEO to double our leads", now=later)
    for conversation in (first, second):
        say(engine, say(engine, conversation, "next month", now=later), ("answer", amount), now=later)
    codes = {name: [reason["code"] for reason in find_lead(engine, name).draft.reasons] for name in ("c_old", "c_new")}
    assert "budget_half" in codes["c_old"] and "budget_enough" in codes["c_new"]
    assert find_lead(engine, "c_old").draft.playbook_version == PLAYBOOK.version
    assert find_playbook(engine, PLAYBOOK.version) == PLAYBOOK.text


def test_a_playbook_broken_meanwhile_changes_nothing_for_anyone(engine, file):
    file.write_text("version: [", encoding="utf-8")
    conversation = begin(engine, "c1", "nl", now=NOW)
    assert conversation.playbook_version == PLAYBOOK.version
    assert playbooks().problems
