"""What a turn costs: an echo server, the bot `rasa init` makes, a BANT bot of stock Rasa alone, and Bantam.

Usage: python -m benchmarks.turns [--quick] [--only NAME …]
Everything runs on loopback, one after the other, in one run: quote ratios, machines are noisy. Durations are
milliseconds from request to whole answer, seen by the client.
"""

import argparse
import asyncio
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from uuid import uuid4

import aiohttp
import rasa
from rich.console import Console
from rich.table import Table

from benchmarks import _stock_bant

ROOT = Path(__file__).resolve().parent.parent
QUIET = {"RASA_TELEMETRY_ENABLED": "false", "SQLALCHEMY_SILENCE_UBER_WARNING": "1", "TF_CPP_MIN_LOG_LEVEL": "3",
         "CUDA_VISIBLE_DEVICES": "-1", "PYTHONWARNINGS": "ignore"}  # fmt: skip
SPANS = ((1, 20), (41, 60), (181, 200))
CONCURRENCY = (1, 8, 32, 128)
WORDS = ["we need SEO and want more enquiries", "what does it cost?", "start in january", "are you a robot?",
         "about 3k a month", "where are you?", "I decide", "sorry, make it 4k a month", "we are 40 people",
         "why?"]  # fmt: skip
MOODS = ["hi", "great", "bye", "hello", "sad", "yes", "no", "are you a bot?", "good", "awful"]
ECHO = """
import sys
from sanic import Sanic
from sanic.response import json
app = Sanic("echo", configure_logging=False)
@app.post("/webhooks/rest/webhook")
async def echo(request):
    return json([{"text": request.json["message"]}])
app.run("127.0.0.1", int(sys.argv[1]), access_log=False)
"""


class Server:
    """One program under test."""

    def __init__(
        self, name: str, command: list[str], folder: Path, port: int, words: list[str], beside: list[str] | None = None
    ) -> None:
        self.name, self.command, self.folder, self.words, self.beside = name, command, folder, words, beside
        self.url = f"http://127.0.0.1:{port}"
        self.start_seconds = 0.0

    def start(self, settings: dict[str, str]) -> None:
        log = (self.folder / "output.log").open("wb")
        begun = time.perf_counter()
        self.processes = [
            subprocess.Popen(command, cwd=self.folder, env={**os.environ, **QUIET, **settings}, stdout=log, stderr=log)
            for command in (self.command, self.beside) if command
        ]
        self.process = self.processes[0]
        asyncio.run(self._wait())
        self.start_seconds = time.perf_counter() - begun

    async def _wait(self) -> None:
        deadline = time.monotonic() + 120
        while True:
            try:
                async with aiohttp.ClientSession() as session:
                    await self.talk(session, 1)
                return
            except (aiohttp.ClientError, AssertionError, OSError):
                if self.process.poll() is not None or time.monotonic() > deadline:
                    output = (self.folder / "output.log").read_text()
                    raise SystemExit(f"{self.name} did not start:\n{output}") from None
                await asyncio.sleep(0.1)

    def stop(self) -> None:
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            process.wait(30)

    def resident_mb(self) -> float:
        pages = int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6

    async def talk(self, session: aiohttp.ClientSession, turns: int) -> list[float]:
        """One conversation; milliseconds of each turn."""
        sender, took = uuid4().hex, []
        for turn in range(turns):
            body = {"sender": sender, "message": self.words[turn % len(self.words)]}
            took.append(await post(session, f"{self.url}/webhooks/rest/webhook", body, {}))
        return took

    async def burst(self, session: aiohttp.ClientSession) -> float:
        """Milliseconds from the answer to the first of two messages sent at once until the answer to the second."""
        sender = uuid4().hex
        body = {"sender": sender, "message": self.words[0]}
        address = f"{self.url}/webhooks/rest/webhook"
        took = await asyncio.gather(*(post(session, address, body, {}) for _ in range(2)))
        return max(took) - min(took)


class Bantam(Server):
    """The website channel instead of rest."""

    async def _open(self, session: aiohttp.ClientSession) -> dict[str, str]:
        async with session.post(f"{self.url}/webhooks/website/session", json={"language": "en"}) as response:
            assert response.status == 201, await response.text()
            return {"Authorization": f"Bearer {(await response.json())['token']}"}

    async def talk(self, session: aiohttp.ClientSession, turns: int) -> list[float]:
        headers, took = await self._open(session), []
        for turn in range(turns):
            body = {"id": str(turn), "text": self.words[turn % len(self.words)]}
            took.append(await post(session, f"{self.url}/webhooks/website/messages", body, headers))
        return took

    async def burst(self, session: aiohttp.ClientSession) -> float:
        headers, address = await self._open(session), f"{self.url}/webhooks/website/messages"
        bodies = [{"id": str(n), "text": self.words[0]} for n in range(2)]
        took = await asyncio.gather(*(post(session, address, body, headers) for body in bodies))
        return max(took) - min(took)


async def post(session: aiohttp.ClientSession, address: str, body: dict, headers: dict[str, str]) -> float:
    begun = time.perf_counter()
    async with session.post(address, json=body, headers=headers) as response:
        text = await response.text()
        assert response.status == 200, text
    return (time.perf_counter() - begun) * 1000


async def measure(server: Server, quick: bool) -> dict:
    """Everything about one server."""
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connector) as session:
        await server.talk(session, 20)  # warm
        longest = 60 if quick else 200
        runs = [await server.talk(session, longest) for _ in range(2 if quick else 3)]
        result = {"all": sorted(ms for run in runs for ms in run)}
        for first, last in SPANS:
            span = [ms for run in runs for ms in run[first - 1 : last]]
            result[first, last] = median(span) if span else None
        for conversations in CONCURRENCY[: 2 if quick else 4]:
            turns = max(10, 320 // conversations)
            begun = time.perf_counter()
            done = await asyncio.gather(*(server.talk(session, turns) for _ in range(conversations)))
            result["per second", conversations] = sum(map(len, done)) / (time.perf_counter() - begun)
        result["burst"] = median([await server.burst(session) for _ in range(5)])
    result["resident"] = server.resident_mb()
    return result


def rasa_command(folder: Path, *words: str) -> None:
    subprocess.run([sys.executable, "-m", "rasa", *words], cwd=folder, env={**os.environ, **QUIET}, check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # fmt: skip


def moodbot(folder: Path) -> None:
    """The bot `rasa init` makes, trained."""
    rasa_command(folder, "init", "--no-prompt", "--init-dir", str(folder))
    (folder / "credentials.yml").write_text("rest:\n")
    (folder / "endpoints.yml").write_text("tracker_store: {type: SQL, dialect: sqlite, db: tracker.db}\n")


def server_of(name: str, folder: Path, port: int) -> tuple[Server, dict[str, str]]:
    """Prepare one program; slow for those that train."""
    run = [sys.executable, "-m", "rasa", "run", "--interface", "127.0.0.1", "--port", str(port)]
    if name == "echo":
        (folder / "echo.py").write_text(ECHO)
        return Server(name, [sys.executable, "echo.py", str(port)], folder, port, MOODS), {}
    if name == "moodbot":
        moodbot(folder)
        return Server(name, run, folder, port, MOODS), {}
    if name == "stock LR+CRF":
        _stock_bant.write_project(folder, f"http://127.0.0.1:{port + 50}/webhook")
        rasa_command(folder, "train", "--quiet")
        actions = [sys.executable, "-m", "rasa", "run", "actions", "--port", str(port + 50)]
        return Server(name, run, folder, port, WORDS, actions), {"SANIC_HOST": "127.0.0.1"}
    for path in ROOT.iterdir():
        if path.name not in (".git", ".venv", "var"):
            (folder / path.name).symlink_to(path)
    (folder / "var").mkdir()
    settings = {"BANTAM_PORT": str(port), "PYTHONPATH": ".", "BANTAM_SESSIONS_PER_MINUTE": "0",
                "BANTAM_MESSAGES_PER_MINUTE": "0", "BANTAM_REQUESTS_PER_MINUTE": "0"}  # fmt: skip
    files = ["--model", "models/bantam.tar.gz", "--endpoints", "endpoints.yml", "--credentials", "credentials.yml"]
    return Bantam(name, [*run, *files], folder, port, WORDS), settings


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer turns; for a look, not for quoting")
    parser.add_argument("--only", nargs="*", default=["echo", "moodbot", "stock LR+CRF", "Bantam"])
    parser.add_argument("--json", type=Path, help="keep the figures in a file too")
    options = parser.parse_args()
    results = {}
    for offset, name in enumerate(options.only):
        with tempfile.TemporaryDirectory() as folder:
            server, settings = server_of(name, Path(folder), 5400 + offset)
            server.start(settings)
            results[name] = {**asyncio.run(measure(server, options.quick)), "start": server.start_seconds}
            server.stop()
    report(results)
    if options.json:
        plain = {name: {str(key): value for key, value in result.items()} for name, result in results.items()}
        options.json.write_text(json.dumps(plain))


def report(results: dict) -> None:
    console = Console(width=150)
    versions = f"Python {platform.python_version()}, rasa {rasa.__version__}"
    console.print(f"{platform.platform()}, {os.cpu_count()} cores, {versions}")
    base = results.get("moodbot")
    columns = ["", "p50 ms", "p95 ms", "p50 / moodbot", *(f"turns {a}–{b} ms" for a, b in SPANS), "last / first",
               *(f"turns/s at {n}" for n in CONCURRENCY), "2nd of burst ms", "resident MB", "start s"]  # fmt: skip
    table = Table(*columns)
    for name, result in results.items():
        p50, p95 = median(result["all"]), result["all"][int(len(result["all"]) * 0.95)]
        spans = [result[span] for span in SPANS]
        known = [span for span in spans if span]
        cells = [f"{p50:.1f}", f"{p95:.1f}", f"{p50 / median(base['all']):.2f}" if base else "–",
                 *(f"{span:.1f}" if span else "–" for span in spans), f"{known[-1] / known[0]:.2f}",
                 *(f"{result[key]:.0f}" if (key := ("per second", n)) in result else "–" for n in CONCURRENCY),
                 f"{result['burst']:.0f}", f"{result['resident']:.0f}", f"{result['start']:.1f}"]  # fmt: skip
        table.add_row(name, *cells)
    console.print(table)


if __name__ == "__main__":
    main()
