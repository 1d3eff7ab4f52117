"""`bantam leads` and `bantam erase`, as a person types them."""

import csv
import io
import json
import subprocess
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
import typer
from rich.console import Console
from typer.testing import CliRunner

from bantam.commands.erase import erase
from bantam.commands.leads import app as leads_app
from bantam.commands.screen import with_progress
from bantam.handover.payload import lead_data
from bantam.lead import NewMessage
from bantam.settings import get_settings
from bantam.store.engine import get_engine
from bantam.store.leads import find_lead, record_lead
from bantam.store.outbox import claim_messages, list_deliveries, record_attempt
from bantam.store.trackers import append_events, load_events

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=timezone.utc)
ROOT = Path(__file__).parents[2]


@pytest.fixture()
def stored(sqlite_engine, draft_of, monkeypatch):
    """Three leads in the database that the commands use."""
    url = sqlite_engine.url.render_as_string()
    monkeypatch.setenv("BANTAM_DATABASE_URL", url)
    get_settings.cache_clear()
    get_engine.cache_clear()
    made = [
        record_lead(get_engine(), draft_of(conversation_id=f"conv_{number}", stage=stage, contact={
            "name": name, "email": f"p{number}@example.com", "phone": "+31201234567", "job_title": None,
        }), now=NOW + timedelta(days=number), messages_for=lambda before, after: [NewMessage("crm", "t", b"x")])
        for number, (stage, name) in enumerate([("open", "=1+1"), ("nurture", "Kim \x1b[31m"), ("open", "Lee")])
    ]
    yield made
    get_engine().dispose()
    get_settings.cache_clear()
    get_engine.cache_clear()


def run(*words, app=leads_app, typed=None):
    done = CliRunner().invoke(app, list(words), input=typed)
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done


def erasing():
    app = typer.Typer()
    app.command()(erase)
    return app


def test_leads_are_listed_newest_first_with_whole_ids(stored):
    lines = run("list").stdout.splitlines()
    assert [line.split()[0] for line in lines[1:]] == [lead.id for lead in reversed(stored)]


@pytest.mark.parametrize(("words", "found"), [
    (["--stage", "open"], [2, 0]), (["--since", "2026-11-21"], [2, 1]), (["--limit", "1"], [2]),
    (["--search", "kim"], [1]), (["--stage", "disqualified"], []),
])
def test_leads_are_listed_as_json_by_stage_date_word_and_number(stored, words, found):
    listed = json.loads(run("list", "--json", *words).stdout)
    assert [lead["lead_id"] for lead in listed] == [stored[number].id for number in found]


def test_a_lead_is_shown_as_the_crm_gets_it_by_either_id(stored):
    lead = find_lead(get_engine(), stored[0].id)
    for name in (lead.id, "conv_0"):
        assert json.loads(run("show", name, "--json").stdout) == lead_data(lead)


def test_a_lead_is_shown_to_a_reader_without_obeying_what_a_visitor_typed(stored):
    text = run("show", stored[1].id).stdout
    assert "Kim" in text and "3k per maand" in text and "25 of 25" in text
    assert "\x1b" not in text and "\x1b" not in run("list").stdout


@pytest.mark.parametrize(("words", "said"), [
    (["show", "lead_9"], "no lead lead_9: `bantam leads list` shows those there are"),
    (["export", "--output", "/proc/nowhere/x.csv"], "cannot write /proc/nowhere/x.csv"),
    (["list", "--search", "kim", "--stage", "open"], "--search is given with"),
])
def test_what_cannot_be_done_is_one_line_and_exit_code_1(stored, words, said):
    done = run(*words)
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.startswith(said) and done.stderr.count("\n") == 1


def test_the_csv_has_a_row_a_lead_and_no_formula(stored, tmp_path):
    run("export", "--output", str(tmp_path / "leads.csv"))
    rows = list(csv.DictReader((tmp_path / "leads.csv").open(encoding="utf-8", newline="")))
    assert [row["lead_id"] for row in rows] == [lead.id for lead in stored]
    assert (rows[0]["name"], rows[0]["phone"], rows[0]["bant"], rows[0]["email"], rows[0]["size_min"]) == (
        "'=1+1", "'+31201234567", "80", "p0@example.com", "40")
    assert rows[0]["budget"] == "3k per maand"
    assert (tmp_path / "leads.csv").stat().st_mode & 0o777 == 0o600
    assert [file.name for file in tmp_path.glob("leads*")] == ["leads.csv"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "＝"])
def test_every_start_of_a_formula_is_made_harmless(stored, draft_of, start):
    record_lead(get_engine(), draft_of(conversation_id="x", organisation={"name": f"{start}cmd"}), now=NOW,
                messages_for=lambda before, after: [])
    names = [row["organisation"] for row in csv.DictReader(io.StringIO(run("export").stdout, newline=""))]
    assert f"'{start}cmd" in names


def test_json_lines_hold_the_whole_lead(stored):
    lines = [json.loads(line) for line in run("export", "--format", "jsonl").stdout.splitlines()]
    assert lines == [lead_data(find_lead(get_engine(), lead.id)) for lead in stored]


@pytest.mark.parametrize(("seconds", "appears"), [((0.0, 0.5, 0.9, 1.0), False), ((0.0, 0.5, 1.1, 1.2), True)])
def test_a_bar_appears_only_when_it_takes_longer_than_a_second(seconds, appears):
    screen = io.StringIO()
    bar = with_progress("abc", 3, "exporting", console=Console(file=screen, force_terminal=True),
                        clock=iter(seconds).__next__)
    assert list(bar) == ["a", "b", "c"]
    assert ("exporting" in screen.getvalue()) is appears


def test_erasing_asks_and_then_says_what_is_gone(stored):
    done = run("--email", "P0@Example.com", app=erasing(), typed="y\n")
    assert "erased: outbox 1, decisions 1, lead words 7, leads 1" in done.stdout
    assert find_lead(get_engine(), stored[0].id) is None and find_lead(get_engine(), stored[1].id)


def test_nothing_is_erased_without_a_yes(stored):
    done = run("--email", "p0@example.com", app=erasing(), typed="n\n")
    assert done.exit_code == 1 and find_lead(get_engine(), stored[0].id)


@pytest.mark.parametrize("words", [[], ["--email", "a@b.nl", "--conversation", "c"]])
def test_erasing_needs_one_person(stored, words):
    done = run("--yes", *words, app=erasing())
    assert done.exit_code == 1 and "give --email or --conversation" in done.stderr


def test_erasing_a_conversation_prints_json_and_takes_rasas_transcript_too(stored):
    append_events(get_engine(), "conv_1", version=1, events=[{"event": "user", "text": "ring p1@example.com"}])
    done = json.loads(run("--conversation", "conv_1", "--yes", "--json", app=erasing()).stdout)
    assert (done["counts"]["leads"], done["counts"]["tracker_events"]) == (1, 1)
    assert load_events(get_engine(), "conv_1") == []


def test_a_person_nothing_is_held_on_is_told_apart(stored):
    assert run("--email", "nobody@example.com", "--yes", app=erasing()).stdout == "nothing was held\n"


def test_the_crm_that_got_the_lead_is_told(stored):
    for claimed in claim_messages(get_engine(), now=NOW + timedelta(days=9), lease_seconds=60, limit=9):
        record_attempt(get_engine(), claimed, started_at=NOW, finished_at=NOW, status_code=200, error=None,
                       response_excerpt=None, outcome="delivered")
    run("--email", "p0@example.com", "--yes", app=erasing())
    (told,) = list_deliveries(get_engine(), status="pending", limit=9)
    assert (told.type, told.lead_id, told.lead_version) == ("lead.erased", stored[0].id, 2)


def test_a_database_that_is_not_there_is_one_line_and_exit_code_1():
    done = subprocess.run([sys.executable, "-m", "bantam.cli", "leads", "list"], cwd=ROOT, capture_output=True,
                          text=True, timeout=120, env={"BANTAM_DATABASE_URL": "postgresql://nobody@127.0.0.1:1/x",
                                                       "PATH": "/usr/bin:/bin"})
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == ("cannot reach the PostgreSQL database x at 127.0.0.1:1: start PostgreSQL, "
                           "or check BANTAM_DATABASE_URL\n")
