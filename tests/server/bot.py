"""The real Rasa server in a process of its own, for every test that talks to it.

A test module takes the fixtures with `pytest_plugins = ("tests.server.bot",)`:
`bot` (one server for the whole run, its limits lifted), `bot_with` (the same with settings of one's own) and `line`
(`bantam run`: server, relay and demo CRM).
"""

import ctypes
import json
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.server.talk import Talk, wait_until

ROOT = Path(__file__).resolve().parents[2]
MODEL = Path(os.environ.get("BANTAM_TEST_MODEL", ROOT / "models" / "bantam.tar.gz"))
SECRET = "a-secret-of-the-tests-only-0123456789"
START_SECONDS = 180.0  # about 8 s on a free machine, 50 s on two cores that eight others share
LIFTED = {"sessions_per_minute": "0", "messages_per_minute": "0", "requests_per_minute": "0"}
MAX_GROWTH_MB = 50
TROUBLE = ("channel.failed", "server.failed", "action.failed", "turn.failed", "Traceback")
_PR_SET_PDEATHSIG = 1  # linux/prctl.h
_NOT_LINKED = {".git", ".venv", "models", "tests", "var"}


def free_port() -> int:
    """A port that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Bot:
    """A server with a database, a folder and a port of its own.

    Args:
        folder: empty; becomes the working directory, the project's files linked into it, the database and var/ its own.
        options: further arguments of `rasa run`, such as --debug.
        settings: by name, such as origins="https://www.example.com"; the limits are lifted unless given.
    """

    def __init__(self, folder: Path, options: Sequence[str] = (), **settings: str) -> None:
        self.folder = folder
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.database = folder / "var" / "bantam.db"
        self.settings = {"port": str(self.port), "token_secret": SECRET, **LIFTED, **settings}
        self.process: subprocess.Popen[bytes] | None = None
        self._options = options
        _lay_out(folder)

    def command(self) -> list[str]:
        """What is started."""
        return [sys.executable, "-m", "rasa", "run", "--interface", "127.0.0.1", "--port", str(self.port),
                "--model", "models/bantam.tar.gz", "--endpoints", "endpoints.yml", "--credentials", "credentials.yml",
                *self._options]  # fmt: skip

    def start(self) -> "Bot":
        """Start and wait until a conversation can be begun."""
        self.process = self.spawn(self.command(), "output.log")
        wait_until(self._answers, START_SECONDS, lambda: f"the bot did not start:\n{self.output()[-8000:]}")
        return self

    def spawn(self, command: Sequence[str], log: str, **environment: str) -> subprocess.Popen[bytes]:
        """Start a process in the folder and with the settings of this server; what it prints goes to a file there."""
        with (self.folder / log).open("ab") as output:
            # The signal comes when the thread that started the process ends, so a helper thread must not ask for it.
            in_main = threading.current_thread() is threading.main_thread()
            return subprocess.Popen(command, cwd=self.folder, env={**self._environment(), **environment}, stdout=output,
                                    stderr=subprocess.STDOUT, start_new_session=True,
                                    preexec_fn=_end_with_the_tests if in_main else None)  # fmt: skip

    def stop(self, number: signal.Signals = signal.SIGTERM) -> None:
        """Stop it and what it started; with SIGKILL without any goodbye."""
        if self.process and self.process.poll() is None:
            os.killpg(self.process.pid, number)  # a group of its own: start_new_session
            try:
                self.process.wait(60)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait(60)

    def kill(self) -> None:
        """kill -9."""
        self.stop(signal.SIGKILL)

    def output(self) -> str:
        """Everything the processes printed."""
        return (self.folder / "output.log").read_text(encoding="utf-8", errors="replace")

    def rss_mb(self) -> float:
        """Resident memory of the server, in MB."""
        pages = int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6

    def post(self, path: str, body: Any = None, *, token: str | None = None, **options: Any) -> requests.Response:
        """POST to a route of the channel; a body that is no bytes is sent as JSON."""
        headers = {"Content-Type": "application/json", **options.pop("headers", {})}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        data = body if isinstance(body, bytes) else json.dumps(body if body is not None else {}).encode()
        address = f"{self.url}/webhooks/website/{path}"
        return requests.post(address, data=data, headers=headers, timeout=options.pop("timeout", 30), **options)

    def get(self, path: str, **options: Any) -> requests.Response:
        """GET any path."""
        return requests.get(self.url + path, timeout=30, **options)

    def raw(self, *parts: bytes, pause_seconds: float = 0.0, timeout: float = 20.0) -> bytes:
        """Send bytes as they are, resting between the parts; what came back until the server closed or the time-out."""
        received = b""
        with socket.create_connection(("127.0.0.1", self.port), timeout=timeout) as sock:
            try:
                for part in parts:
                    sock.sendall(part)
                    time.sleep(pause_seconds)
                while block := sock.recv(65536):
                    received += block
            except OSError:
                pass  # the server may close while we still write; what it said before counts
        return received

    def open(self, language: str = "en", **body: Any) -> Talk:
        """Begin a conversation."""
        response = self.post("session", {"language": language, **body})
        assert response.status_code == 201, response.text
        return Talk(self, response.json())

    def rows(self, query: str, *parameters: Any) -> list[tuple[Any, ...]]:
        """Look into the database, to read only."""
        connection = sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)
        try:
            return connection.execute(query, parameters).fetchall()
        finally:
            connection.close()

    def _answers(self) -> bool:
        if self.process.poll() is not None:
            raise AssertionError(f"the bot ended with {self.process.returncode}:\n{self.output()[-8000:]}")
        try:
            return self.post("forget", timeout=30).status_code == 401
        except requests.RequestException:
            return False

    def _environment(self) -> Mapping[str, str]:
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("BANTAM_")}
        quiet = {"RASA_TELEMETRY_ENABLED": "false", "SQLALCHEMY_SILENCE_UBER_WARNING": "1", "TF_CPP_MIN_LOG_LEVEL": "3",
                 "CUDA_VISIBLE_DEVICES": "-1", "PYTHONUNBUFFERED": "1", "PYTHONWARNINGS": "ignore"}  # fmt: skip
        own = {f"BANTAM_{name.upper()}": value for name, value in self.settings.items()}
        return {**inherited, **quiet, **own, "PYTHONPATH": "."}


class Line(Bot):
    """All of `bantam run`: the server, the relay and the demo CRM."""

    def __init__(self, folder: Path, **settings: str) -> None:
        ports = {"demo_crm_port": str(free_port()), "metrics_port": str(free_port())}
        super().__init__(folder, **{**ports, **settings})
        self.crm_url = f"http://127.0.0.1:{self.settings['demo_crm_port']}"

    def command(self) -> list[str]:
        """The Procfile, as `make run` starts it."""
        return [sys.executable, "-m", "bantam.cli", "run"]

    def leads(self) -> list[dict[str, Any]]:
        """What the demo CRM received."""
        return requests.get(f"{self.crm_url}/leads.json", timeout=30).json()


def _end_with_the_tests() -> None:
    """Even if the tests are killed, no server of 600 MB stays behind; where the system is not Linux it may."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


def _lay_out(folder: Path) -> None:
    if not MODEL.exists():
        pytest.fail(f"there is no model at {MODEL}: run make train", pytrace=False)
    for path in ROOT.iterdir():
        if path.name not in _NOT_LINKED:
            (folder / path.name).symlink_to(path)
    (folder / "models").mkdir()
    (folder / "models" / "bantam.tar.gz").symlink_to(MODEL.resolve())
    (folder / "var").mkdir()


@pytest.fixture(scope="module")
def bot_with(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., Bot]]:
    """Makes servers with settings of one's own, kept until the module ends: bot_with(origins="https://www.example.com").

    Each takes some 600 MB and 10 seconds: give tests that can share one the same settings.
    """
    started: dict[str, Bot] = {}

    def make(options: Sequence[str] = (), **settings: str) -> Bot:
        key = json.dumps([list(options), settings], sort_keys=True)
        if key not in started:
            started[key] = Bot(tmp_path_factory.mktemp("bot"), options, **settings)
            started[key].start()
        return started[key]

    yield make
    for each in started.values():
        each.kill()
        shutil.rmtree(each.folder, ignore_errors=True)


@pytest.fixture(scope="session")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bot]:
    """The server most tests share; its limits are lifted."""
    shared = Bot(tmp_path_factory.mktemp("bot"))
    try:
        yield shared.start()
    finally:
        shared.stop()


@pytest.fixture(scope="session")
def line(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Line]:
    """The whole line, with `bantam run`; its limits are lifted."""
    running = Line(tmp_path_factory.mktemp("line"))
    try:
        yield running.start()
    finally:
        running.stop(signal.SIGINT)


@pytest.fixture(scope="module")
def unharmed(bot: Bot) -> Iterator[None]:
    """Around a module's tests: the server's memory stays flat, and it never had trouble of its own."""
    bot.open().say("We need SEO for our webshop")  # what is loaded with the first message is no growth
    memory, printed = bot.rss_mb(), len(bot.output())
    yield
    assert bot.rss_mb() - memory < MAX_GROWTH_MB
    trouble = [line for line in bot.output()[printed:].splitlines() if any(word in line for word in TROUBLE)]
    assert trouble == []
