"""docs/operations.md, done: its commands in a copy of the machine it describes, its units compared."""

import configparser
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import requests
from sqlalchemy import text

from bantam.handover.relay import utc_now
from bantam.settings import read_settings
from bantam.store.engine import migrate, open_engine
from bantam.store.leads import count_leads
from tests.components import missing_component
from tests.server import crm_double as crm
from tests.server.own_postgres import Postgres
from tests.server.relay_parts import ROOT, SECRET, add_lead, free_port, process
from tests.server.talk import wait_until

PAGE = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
TESTED = [body for kind, body in BLOCKS if kind == "sh" and body.startswith("# tested")]
NOT_HERE = ("sudo useradd", "sudo git clone", "sudo chown", "sudo -u bantam make", "sudo -u bantam git",
            "sudo systemctl")  # fmt: skip


def block(word: str, kind: str = "sh") -> str:
    """The one block that holds a word."""
    (found,) = [body for name, body in BLOCKS if name == kind and word in body]
    return found


SETTINGS_LOADED = block(". /etc/bantam/bantam.env").replace(".venv/bin/bantam check", "")


@pytest.fixture(scope="module")
def postgres():
    server = Postgres()
    try:
        server.start()
        yield server
    finally:
        server.remove()


class Machine:
    """A copy of the machine the page describes, in a folder."""

    def __init__(self, folder: Path, postgres: Postgres) -> None:
        self.folder, self._postgres = folder, postgres
        self.project, self.metrics_port = folder / "project", free_port()
        for name in ("project/var", "etc", "backups", "bin", ".venv/bin"):
            (folder / name).mkdir(parents=True)
        for name in ("playbook.yml", "domain.yml", "data", "config.yml", "docs"):
            (self.project / name).symlink_to(ROOT / name)
        (self.project / ".venv").symlink_to(folder / ".venv")
        self._program(".venv/bin/bantam", f'exec "{sys.executable}" -m bantam.cli "$@"')
        self._program(".venv/bin/python", f'exec "{sys.executable}" "$@"')
        (folder / "etc/bantam.env").write_text(self.here(block("BANTAM_ORIGINS", "env")))
        self.env = {
            "PATH": f"{folder}/bin:{postgres.programs}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT),
            "PGHOST": "127.0.0.1", "PGPORT": str(postgres.port), "PGUSER": "postgres", "HOME": str(folder),
            "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
        }  # fmt: skip
        self.url = f"postgresql+psycopg2://bantam:change-me@127.0.0.1:{postgres.port}/bantam"

    def here(self, words: str) -> str:
        """The page's words with this machine's places in them."""
        places = {
            "/srv/bantam": str(self.project), "/etc/bantam": str(self.folder / "etc"), "sudo -u postgres ": "",
            "/var/backups/bantam": str(self.folder / "backups"), "127.0.0.1:5432": f"127.0.0.1:{self._postgres.port}",
            "127.0.0.1:5057": f"127.0.0.1:{self.metrics_port}",
        }  # fmt: skip
        for place, found in places.items():
            words = words.replace(place, found)
        return words

    def run(self, script: str, *, loaded: bool = True, **env: str) -> str:
        """Run a block as the page says: in the project's folder with the settings loaded, or plainly."""
        script = self.here((SETTINGS_LOADED if loaded else "") + script)
        done = subprocess.run(["sh", "-eu", "-c", script], cwd=self.project, env={**self.env, **env}, text=True,
                              capture_output=True, timeout=120)  # fmt: skip
        assert done.returncode == 0, f"{script}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    def _program(self, name: str, line: str) -> None:
        (self.folder / name).write_text(f"#!/bin/sh\n{line}\n")
        (self.folder / name).chmod(0o755)


@pytest.fixture(scope="module")
def machine(tmp_path_factory, postgres):
    """The machine, with the page's database made by the page's own commands and a lead in it."""
    machine = Machine(tmp_path_factory.mktemp("machine"), postgres)
    machine.run(block("createdb"), loaded=False)
    engine = open_engine(machine.url)
    migrate(engine)
    add_lead(engine, utc_now)
    engine.dispose()
    return machine


def leads_in(url: str) -> int:
    engine = open_engine(url)
    try:
        return count_leads(engine)
    finally:
        engine.dispose()


def test_every_command_is_tested_or_belongs_to_the_system():
    lines = [line for kind, body in BLOCKS if kind == "sh" and body not in TESTED for line in body.splitlines()]
    assert [line for line in lines if not line.startswith(NOT_HERE)] == []
    assert len(TESTED) == 10
    assert {kind for kind, _ in BLOCKS} == {"sh", "env", "ini", "nginx"}


def test_the_settings_shown_have_no_problem(machine):
    lines = [line.split("=", 1) for line in block("BANTAM_ORIGINS", "env").splitlines()]
    settings = read_settings({name: value.strip('"') for name, value in lines})
    assert settings.trusted_proxies == 1 and settings.origins == ("https://www.example.com", "https://example.com")
    assert "all good" in machine.run(".venv/bin/bantam check")


def test_a_secret_is_made(machine):
    made = machine.run(block("token_hex"), loaded=False).strip()
    assert re.fullmatch(r"[0-9a-f]{64}", made)


def test_leads_and_deliveries_are_listed(machine):
    assert "1 pending" in machine.run(block("bantam leads list\n.venv/bin/bantam deliveries list"))


def test_a_backup_of_postgresql_brings_back_what_was_lost(machine):
    machine.run(block("pg_dump"))
    engine = open_engine(machine.url)
    with engine.begin() as connection:
        connection.execute(text("DROP TABLE leads CASCADE"))
    engine.dispose()
    assert "lead_" in machine.run(block("pg_restore"))
    assert leads_in(machine.url) == 1


def test_a_backup_of_sqlite_brings_back_what_was_lost(machine):
    file = machine.project / "var" / "bantam.db"
    url = f"sqlite:///{file}"
    engine = open_engine(url)
    migrate(engine)
    add_lead(engine, utc_now)
    on_sqlite = f"export BANTAM_DATABASE_URL={url}\n"
    machine.run(on_sqlite + block("VACUUM INTO"))  # the lead is in the log only: the connection is still open
    engine.dispose()
    file.write_bytes(b"ruined" * 1000)
    assert "lead_" in machine.run(on_sqlite + block("bantam.db-shm"))
    assert leads_in(url) == 1


def test_a_person_is_given_all_and_then_erased(machine):
    engine = open_engine(machine.url)
    contact = {"name": "Kim Example", "email": "kim@example.com", "phone": None, "job_title": None}
    add_lead(engine, utc_now, 77, contact=contact)
    engine.dispose()
    before = leads_in(machine.url)
    said = machine.run(block("bantam export"))
    assert "erased 0 conversations" in said and "leads 1" in said
    assert "kim@example.com" in (machine.folder / "backups" / "kim.json").read_text()
    assert leads_in(machine.url) == before - 1


def test_what_to_watch_is_there_while_the_relay_runs(machine):
    if not shutil.which("curl"):
        missing_component("curl", "apt-get install curl")
    port = str(machine.metrics_port)
    with crm.crm_double() as double:
        settings = {"BANTAM_DATABASE_URL": machine.url, "BANTAM_METRICS_PORT": port, "BANTAM_CRM_URL": double.url,
                    "BANTAM_CRM_SECRET": SECRET, "BANTAM_CRM_ALLOW": "127.0.0.1"}  # fmt: skip
        with process("relay", settings, machine.project):
            wait_until(lambda: _is_there(f"http://127.0.0.1:{port}/metrics"), 60, lambda: "no metrics")
            said = machine.run(block("curl"), BANTAM_METRICS_PORT=port)
    table = PAGE[PAGE.index("## What to watch") :]
    named = set(re.findall(r"`(bantam_[a-z_]+)", table))
    assert named and all(name in said for name in named)


def _is_there(url: str) -> bool:
    try:
        return requests.get(url, timeout=2).ok
    except requests.RequestException:
        return False


# -- units ------------------------------------------------------------------------------------------------------------


def units() -> list[configparser.ConfigParser]:
    parsed = []
    for kind, body in BLOCKS:
        if kind == "ini":
            unit = configparser.ConfigParser(interpolation=None, strict=True)
            unit.optionxform = str
            unit.read_string(body)
            parsed.append(unit)
    return parsed


def test_the_units_start_what_the_procfile_starts():
    starts = [unit["Service"]["ExecStart"].removeprefix("/srv/bantam/.venv/bin/") for unit in units()]
    procfile = dict(line.split(": ", 1) for line in (ROOT / "Procfile").read_text().splitlines())
    server = procfile["rasa"].replace("${BANTAM_HOST:-127.0.0.1}", "127.0.0.1").replace("${BANTAM_PORT:-5005}", "5005")
    assert starts == [server, procfile["relay"]]
    for unit in units():
        assert (unit["Service"]["User"], unit["Service"]["Restart"]) == ("bantam", "always")
        assert unit["Service"]["EnvironmentFile"] == "/etc/bantam/bantam.env"


def test_systemd_accepts_the_units_where_it_is_installed(tmp_path):
    if not shutil.which("systemd-analyze"):
        return  # not a component of the tests: the units are compared above all the same
    for name, unit in zip(("server", "relay"), units(), strict=True):
        unit["Service"]["ExecStart"] = "/bin/true"  # it looks whether the program is there
        unit["Service"]["User"] = "root"
        with (tmp_path / f"bantam-{name}.service").open("w") as file:
            unit.write(file, space_around_delimiters=False)
        done = subprocess.run(["systemd-analyze", "verify", str(tmp_path / f"bantam-{name}.service")],
                              capture_output=True, text=True, timeout=60)  # fmt: skip
        assert f"bantam-{name}.service" not in done.stderr, done.stderr
