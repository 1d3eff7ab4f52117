"""From a lead's commit, or a visitor's last message, to the CRM having the whole webhook, with the real relay.

Run: python -m benchmarks.handover [--leads 16] [--spacing 6.5] [--per-minute 200] [--minutes 1]
                                   [--database-url URL] [--through-bot]
`bantam relay` runs as a process of its own and posts to a receiver on loopback, which checks the signature. Few leads
come one after the other, further apart than the relay's longest rest, as at one a minute; then many at random moments
(a Poisson process). Beside it stands the same signed request sent straight, without outbox or relay: quote ratios.
About 3 minutes on SQLite. --database-url adds PostgreSQL, in a database made for it, and as much again. --through-bot
runs all of `bantam run`: visitors talk with the real Rasa server up to the last question beforehand, then each answers
it at its moment; 5 minutes more for each database.
"""

import argparse
import json
import random
import secrets
import signal
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timezone
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median

from rich.console import Console
from rich.table import Column, Table
from sqlalchemy.engine import Engine
from standardwebhooks import Webhook

from bantam.commands.screen import with_progress
from bantam.handover.payload import message_body
from bantam.handover.post import Deadline, send
from bantam.handover.relay import SWEEP_SECONDS
from bantam.handover.signing import new_secret, signed_headers
from benchmarks._past_leads import TALK
from benchmarks._shared import answering, machine, own_database, p95, product, url_of
from tests.server.bot import Line
from tests.server.relay_parts import add_lead, free_port, process
from tests.server.talk import QUALIFYING, Talk, wait_until
from tests.unit.handover_leads import lead

ROOT = Path(__file__).resolve().parent.parent
GOAL_P50, GOAL_P95 = 0.3, 1.0  # seconds
SENDERS = 32  # at once, so that a slow turn does not hold the next visitor up
LAST_SECONDS = 60.0  # what has not arrived by then after the last lead is lost
STRAIGHT = 100  # requests without an outbox
TALKERS = 4  # visitors who come as far as the last question at once


class Receiver(ThreadingHTTPServer):
    """A CRM on loopback.

    Attributes:
        arrived: by e-mail address, when the first body was whole, on time.perf_counter's clock.
        ids: of every message, doubles too.
        refused: messages whose signature is wrong.
    """

    daemon_threads = True
    request_queue_size = 128

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.secret = new_secret()
        self.url = f"http://127.0.0.1:{self.server_port}/leads"
        self.arrived: dict[str, float] = {}
        self.ids: list[str] = []
        self.refused = 0
        self.lock = threading.Lock()

    def take(self, headers: dict[str, str], body: bytes, at: float) -> int:
        """Keep a message; the HTTP status."""
        try:
            Webhook(self.secret).verify(body, headers)
        except Exception:  # whatever is wrong with it
            self.refused += 1
            return 401
        with self.lock:
            self.ids.append(headers["webhook-id"])
            self.arrived.setdefault(json.loads(body)["data"]["contact"]["email"], at)
        return 204


class _Handler(BaseHTTPRequestHandler):
    server: Receiver
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        at = time.perf_counter()
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.send_response(self.server.take(headers, body, at))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Stay quiet."""


@contextmanager
def receiver() -> Iterator[Receiver]:
    """A receiver until the block ends."""
    server = Receiver()
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


@dataclass(frozen=True)
class Pace:
    """Leads to come, and the seconds between each and the next."""

    name: str
    gaps: Sequence[float]

    @property
    def spacing(self) -> str:
        return f"{sum(self.gaps) / len(self.gaps):.2g} s"


def paces(leads: int, spacing: float, per_minute: int, minutes: float) -> list[Pace]:
    """Few leads far apart, then many at random moments, always the same."""
    chance = random.Random(1)
    few = [spacing * chance.uniform(0.9, 1.1) for _ in range(leads)]  # never in step with the relay's polling
    many = [chance.expovariate(per_minute / 60) for _ in range(round(per_minute * minutes))]
    return [Pace("1 a minute", few), Pace(f"{per_minute} a minute", many)]


@dataclass
class Outcome:
    """One line of the table; seconds of the leads that arrived."""

    database: str
    start: str
    pace: Pace
    seconds: list[float] = field(default_factory=list)
    doubles: int = 0
    refused: int = 0


# Does what makes the lead of that number go out; gives its e-mail address and when the clock began.
Sender = Callable[[int], tuple[str, float]]


def measure(database: str, start: str, pace: Pace, sender: Sender, crm: Receiver) -> Outcome:
    """Send each lead at its moment, whatever became of those before, and wait until all arrived."""
    seen, refused = len(crm.ids), crm.refused
    with ThreadPoolExecutor(SENDERS) as pool:
        sent = [pool.submit(sender, number) for number in
                with_progress(_at_their_moments(pace.gaps), len(pace.gaps), f"{database}, {start}, {pace.name}")]
    began = dict(each.result() for each in sent)
    ends_at = time.monotonic() + LAST_SECONDS
    while not began.keys() <= crm.arrived.keys() and time.monotonic() < ends_at:
        time.sleep(0.05)
    ids = crm.ids[seen:]
    seconds = [crm.arrived[email] - at for email, at in began.items() if email in crm.arrived]
    return Outcome(database, start, pace, seconds, len(ids) - len(set(ids)), crm.refused - refused)


def _at_their_moments(gaps: Sequence[float]) -> Iterator[int]:
    due = time.monotonic()
    for number, gap in enumerate(gaps):
        due += gap
        time.sleep(max(0.0, due - time.monotonic()))
        yield number


def _address(number: int) -> str:
    """Never used before in this run."""
    return f"v{number}.{secrets.token_hex(4)}@example.com"


def straight(crm: Receiver, number: int) -> tuple[str, float]:
    """The same request without an outbox."""
    email, now = _address(number), datetime.now(timezone.utc)
    contact = {"name": "Kim Example", "email": email}
    body = message_body("lead.sales_qualified", lead(contact=contact, transcript=TALK), at=now)
    began = time.perf_counter()
    headers = {"Content-Type": "application/json", **signed_headers(_address(number), body, [crm.secret], at=now)}
    send("POST", crm.url, headers=headers, body=body, deadline=Deadline(25), allow=("127.0.0.1",))
    return email, began


def commit(engine: Engine, number: int) -> tuple[str, float]:
    """A qualified lead with its outbox row in one transaction, as a turn writes them."""
    email = _address(number)
    add_lead(engine, lambda: datetime.now(timezone.utc), conversation_id=f"conv_{email}", transcript=TALK,
             contact={"name": "Kim Example", "email": email, "phone": None, "job_title": None})
    return email, time.perf_counter()


def confirm(talks: Sequence[tuple[Talk, str]], number: int) -> tuple[str, float]:
    """The visitor's last message: yes, that is right."""
    talk, email = talks[number]
    began = time.perf_counter()
    talk.say(QUALIFYING["confirm"])
    return email, began


def talk_until_confirm(line: Line, number: int) -> tuple[Talk, str]:
    """A conversation in which nothing but the recap is left to confirm."""
    talk, email = line.open(), _address(number)
    talk.answer_until("confirm", email=email)
    return talk, email


def _settings(engine: Engine, crm: Receiver) -> dict[str, str]:
    return {"database_url": url_of(engine), "crm_url": crm.url, "crm_secret": crm.secret, "crm_allow": "127.0.0.1",
            "metrics_port": str(free_port()), "playbook": str(ROOT / "playbook.yml")}


def on_relay(engine: Engine, crm: Receiver, wanted: Sequence[Pace]) -> Iterator[Outcome]:
    """From the commit to the receiver, `bantam relay` between them."""
    settings = {f"BANTAM_{name.upper()}": value for name, value in _settings(engine, crm).items()}
    with tempfile.TemporaryDirectory() as folder, process("relay", settings, Path(folder)):
        log = Path(folder) / "relay.log"
        wait_until(lambda: "relay_started" in log.read_text(), 60, log.read_text)
        for pace in wanted:
            yield measure(product(engine), "commit", pace, partial(commit, engine), crm)


def on_line(engine: Engine, crm: Receiver, wanted: Sequence[Pace]) -> Iterator[Outcome]:
    """From the visitor's last message to the receiver, all of `bantam run` between them."""
    with tempfile.TemporaryDirectory() as folder:
        line = Line(Path(folder), **_settings(engine, crm))
        try:
            line.start()
            wait_until(lambda: "relay_started" in line.output(), 60, line.output)
            for pace in wanted:
                count = len(pace.gaps)
                with ThreadPoolExecutor(TALKERS) as pool:
                    come = pool.map(partial(talk_until_confirm, line), range(count))
                    talks = list(with_progress(come, count, "visitors talking"))
                yield measure(product(engine), "last message", pace, partial(confirm, talks), crm)
        finally:
            line.stop(signal.SIGINT)


def print_table(console: Console, outcomes: Sequence[Outcome], slow_spacing: float) -> None:
    """The table, each median beside that of the straight request."""
    names = ("leads", "mean gap", "p50 s", "p95 s", "longest s", "x straight", "lost", "doubled", "refused")
    table = Table(Column("database", no_wrap=True), "from", "rate",
                  *(Column(name, justify="right", no_wrap=True) for name in names), "in goal")  # fmt: skip
    base = median(outcomes[0].seconds)
    for each in outcomes:
        lost = len(each.pace.gaps) - len(each.seconds)
        times = each.seconds or [float("inf")]
        good = median(times) <= GOAL_P50 and p95(times) <= GOAL_P95 and not lost and not each.refused
        verdict = "–" if each is outcomes[0] else "yes" if good else "NO"
        figures = (*(f"{seconds:.3f}" for seconds in (median(times), p95(times), max(times))),
                   f"{median(times) / base:.1f}")  # fmt: skip
        table.add_row(each.database, each.start, each.pace.name, str(len(each.pace.gaps)), each.pace.spacing, *figures,
                      str(lost), str(each.doubles), str(each.refused), verdict)
    console.print(table)
    console.print(f"goal: p50 <= {GOAL_P50:g} s, p95 <= {GOAL_P95:g} s. \"1 a minute\" is played with "
                  f"{slow_spacing:g} s between leads:\nthe relay's longest rest is {SWEEP_SECONDS:g} s, "
                  "so it is as idle then as after a minute.")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--leads", type=int, default=16, help="that come one after the other")
    parser.add_argument("--spacing", type=float, default=6.5, help="seconds between them; 60 for the real thing")
    parser.add_argument("--per-minute", type=int, default=200, help="of the many leads")
    parser.add_argument("--minutes", type=float, default=1.0, help="how long the many leads come")
    parser.add_argument("--database-url", help="a PostgreSQL user who may create databases: measure there too")
    parser.add_argument("--through-bot", action="store_true", help="also from the visitor's last message")
    options = parser.parse_args()
    if options.spacing * 0.9 <= SWEEP_SECONDS:
        parser.error(f"--spacing is {options.spacing:g}, expected more than {SWEEP_SECONDS / 0.9:.1f} s: "
                     "nearer together, leads would find the relay awake")
    wanted = paces(options.leads, options.spacing, options.per_minute, options.minutes)
    kinds, left_out = ["sqlite"], ""
    if options.database_url:
        kinds, left_out = answering(["sqlite", "postgresql"], options.database_url)
    console = Console(width=150)
    console.print(machine("SQLAlchemy", "rasa"))
    with receiver() as crm:
        outcomes = [measure("none", "request", Pace("at once", [0.05] * STRAIGHT), partial(straight, crm), crm)]
        for kind in kinds:
            with own_database(kind, options.database_url) as engine:
                for measured in (on_relay, on_line) if options.through_bot else (on_relay,):
                    outcomes += measured(engine, crm, wanted)
    print_table(console, outcomes, options.spacing)
    if left_out:
        console.print(left_out)


if __name__ == "__main__":
    main()
