"""`bantam deliveries` as a person and a program use it."""

import json
import os
import subprocess
import sys

import pytest

from bantam.handover.relay import utc_now
from bantam.store.outbox import hold_destination, list_deliveries
from tests.server import crm_double as crm
from tests.server.relay_parts import ROOT, Clock, add_lead, destination, make_relay


@pytest.fixture
def engine(sqlite_engine):
    return sqlite_engine


@pytest.fixture
def deliveries(tmp_path):
    """Runs `bantam deliveries …` on the test's database; gives exit code, output and errors."""

    def run(*arguments: str) -> tuple[int, str, str]:
        settings = {"BANTAM_DATABASE_URL": f"sqlite:///{tmp_path}/bantam.db", "PYTHONPATH": str(ROOT)}
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("BANTAM_")}
        done = subprocess.run([sys.executable, "-m", "bantam.cli", "deliveries", *arguments], cwd=tmp_path, text=True,
                              env={**inherited, **settings}, capture_output=True, timeout=60, check=False)
        return done.returncode, done.stdout, done.stderr

    return run


@pytest.fixture
def dead(engine):
    """Two messages that were given up, and a CRM that works again."""
    with crm.crm_double() as double:
        double.behaviour = crm.answers(500, b"broken \x1b[2J")
        clock = Clock()
        relay = make_relay(engine, destination(double.url), clock)
        for number in range(2):
            add_lead(engine, clock, number)
        while {row.status for row in list_deliveries(engine, limit=5)} != {"dead"}:
            relay.run_once()
            clock.forward(hours=25)
        yield [row.id for row in list_deliveries(engine, limit=5)]


def test_list_says_how_deliveries_are_doing_and_names_each(engine, deliveries, dead):
    add_lead(engine, utc_now, 7)
    hold_destination(engine, "crm", state="stopped", why="it answered 410", now=utc_now())
    code, output, _ = deliveries("list")
    lines = output.splitlines()
    assert code == 0
    assert lines[0].startswith("1 pending (oldest ")
    assert lines[0].endswith("s), 2 dead, 0 delivered")
    assert lines[1] == "crm is stopped until `bantam deliveries resume crm`: it answered 410"
    assert all(message_id in output for message_id in dead)
    data = json.loads(deliveries("list", "--json", "--status", "dead")[1])
    assert data["summary"]["dead"] == 2
    assert [row["id"] for row in data["deliveries"]] == dead


def test_show_lists_every_attempt_and_cannot_steer_the_terminal(deliveries, dead):
    code, output, _ = deliveries("show", dead[0])
    assert code == 0
    assert output.count("attempt ") == 10
    assert "500" in output
    assert "\x1b" not in output
    assert len(json.loads(deliveries("show", dead[0], "--json")[1])["history"]) == 10


def test_redeliver_one_by_one_and_all(engine, deliveries, dead):
    assert deliveries("redeliver", dead[0])[:2] == (0, "1 message will be sent again\n")
    assert json.loads(deliveries("redeliver", "--all", "--json")[1]) == {"redelivered": 1}
    assert {row.status for row in list_deliveries(engine, limit=5)} == {"pending"}


def test_redeliver_takes_a_range_of_time(engine, deliveries, dead):
    assert deliveries("redeliver", "--until", "2020-01-01")[1] == "0 messages will be sent again\n"
    assert deliveries("redeliver", "--since", "2020-01-01")[1] == "2 messages will be sent again\n"


def test_resume_lets_a_held_destination_go_on(engine, deliveries):
    hold_destination(engine, "crm", state="paused", why="it answered 401", now=utc_now())
    assert deliveries("resume")[:2] == (0, "crm is resumed; what waited goes out now\n")
    code, _, errors = deliveries("resume", "crm")
    assert (code, errors) == (1, "crm is not held\n")


@pytest.mark.parametrize(("arguments", "said"), [
    (["show", "msg_none"], "no message msg_none: `bantam deliveries list` shows them\n"),
    (["list", "--status", "lost"], "--status is lost, expected one of pending, delivered, dead, cancelled\n"),
    (["redeliver"], "nothing chosen: name message ids, --since, --until, or --all\n"),
    (["redeliver", "msg_none"], "1 of 1 ids are unknown, not dead, or emptied\n"),
])
def test_mistake_gets_one_clear_line_and_exit_code_1(engine, deliveries, arguments, said):
    code, _, errors = deliveries(*arguments)
    assert (code, errors) == (1, said)
