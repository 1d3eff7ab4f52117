"""`bantam run`: what an operator meets at the start and at the end."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
import requests

from tests.server.bot import Line, wait_until

pytest_plugins = ("tests.server.bot",)


def run_once(folder: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    """`bantam run` that is expected to refuse at once."""
    line = Line(folder, **settings)
    return subprocess.run(line.command(), cwd=folder, env=line._environment(), text=True, timeout=60,
                          capture_output=True, check=False)  # fmt: skip


@pytest.mark.parametrize("setting", ["port", "demo_crm_port", "metrics_port"])
def test_port_that_is_taken_is_named_with_the_setting_that_changes_it(tmp_path, setting):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = run_once(tmp_path, **{setting: str(port)})
    assert result.returncode == 1
    assert f"BANTAM_{setting.upper()} is {port}, which is taken on 127.0.0.1" in result.stderr
    assert "Traceback" not in result.stderr + result.stdout


@pytest.mark.parametrize(("settings", "said"), [
    ({"host": "0.0.0.0", "token_secret": ""}, "BANTAM_TOKEN_SECRET is unset"),
    ({"database_url": "postgresql+psycopg2://nobody@127.0.0.1:1/none"}, "BANTAM_DATABASE_URL is not usable"),
    ({"database_url": "sqlite:////proc/none/bantam.db"}, "BANTAM_DATABASE_URL is not usable"),
    ({"playbook": "none.yml"}, "none.yml"),
    ({"colour": "red"}, "BANTAM_COLOUR is not a setting"),
    ({"crm_url": "https://crm.example.com/leads"}, "BANTAM_CRM_SECRET is unset"),
])
def test_what_cannot_run_is_refused_with_one_clear_text(tmp_path, settings, said):
    result = run_once(tmp_path, **settings)
    assert result.returncode == 1
    assert said in result.stderr
    assert "Traceback" not in result.stderr + result.stdout


def test_every_problem_of_a_playbook_is_told_at_once(tmp_path):
    text = Path("playbook.yml").read_text(encoding="utf-8")
    broken = text.replace("ask_all_percent: 5", "ask_all_percent: 500").replace("weeks_before_start", "weeks_before")
    (tmp_path / "broken.yml").write_text(broken, encoding="utf-8")
    result = run_once(tmp_path, playbook="broken.yml")
    assert result.returncode == 1
    assert "ask_all_percent is 500" in result.stderr
    assert "weeks_before" in result.stderr
    assert "broken.yml:" in result.stderr


def children(pid: int) -> set[int]:
    """Every process below one."""
    found = set()
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = entry.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if int(fields[1]) == pid:
            found |= {int(entry.parent.name)} | children(int(entry.parent.name))
    return found


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def test_ctrl_c_stops_every_process_and_frees_every_port(tmp_path):
    line = Line(tmp_path).start()
    below = children(line.process.pid)
    assert len(below) >= 3  # server, relay, demo CRM
    os.kill(line.process.pid, signal.SIGINT)  # as a terminal sends it to the foreground
    line.process.wait(30)
    wait_until(lambda: not any(map(is_running, below)), 60, lambda: f"still there: {below}")
    for name in ("port", "demo_crm_port", "metrics_port"):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(("127.0.0.1", int(line.settings[name])))


def test_lead_waits_while_the_crm_is_down_and_deliveries_say_so(tmp_path):
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))  # taken and never listening: every connection is refused
        url = f"http://127.0.0.1:{closed.getsockname()[1]}/leads"
        line = Line(tmp_path, crm_url=url, crm_secret="whsec_" + "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
                    crm_allow="127.0.0.1").start()  # fmt: skip
        try:
            talk = line.open("en")
            talk.become_lead(email="waiting@example.com")

            def deliveries() -> str:
                command = [sys.executable, "-m", "bantam.cli", "deliveries", "list"]
                return subprocess.run(command, cwd=line.folder, env=line._environment(), text=True, timeout=60,
                                      capture_output=True, check=True).stdout  # fmt: skip

            wait_until(lambda: "1 pending" in deliveries(), 60, deliveries)
            with pytest.raises(requests.ConnectionError):
                requests.get(line.crm_url, timeout=30)  # with a CRM of its own no demo CRM is started
        finally:
            line.stop()
