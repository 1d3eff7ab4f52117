"""What the relay's tests share: a store with one lead, a relay on a clock that the test turns, real processes."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.engine import Engine

from bantam.handover.decide import messages_for
from bantam.handover.destinations import Destination
from bantam.handover.relay import Relay
from bantam.lead import Lead
from bantam.settings import Secret
from bantam.store.leads import record_lead
from bantam.store.outbox import Delivery, find_delivery, list_deliveries
from tests.server import crm_double as crm
from tests.unit.handover_leads import QUALIFIED

ROOT = Path(__file__).parents[2]
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
OTHER_SECRET = "whsec_" + "QUJDREVGR0hJSktMTU5PUFFSU1RVVldY"


class Clock:
    """The time, starting now and moved by the test."""

    def __init__(self) -> None:
        self.now = datetime.now(timezone.utc)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **by: float) -> None:
        self.now += timedelta(**by)


def add_lead(engine: Engine, clock: Callable[[], datetime], number: int = 1, **changes: Any) -> Lead:
    """Store a qualified lead and its message in one transaction, as a turn does."""
    at = clock()
    decide = partial(messages_for, destinations=["crm"], mql_handover=False, at=at)
    draft = replace(QUALIFIED, **{"conversation_id": f"conv_{number}", **changes})
    return record_lead(engine, draft, now=at, messages_for=decide)


def destination(url: str, *, kind: str = "webhook", secrets: tuple[str, ...] = (SECRET,),
                allow: tuple[str, ...] = ("127.0.0.1",)) -> Destination:
    return Destination("crm", kind, url, tuple(map(Secret, secrets)), allow)


def make_relay(engine: Engine, to: Destination, clock: Clock, **options: Any) -> Relay:
    return Relay(engine, {to.name: to}, clock=clock, random=lambda: 0.5, **options)


def only_delivery(engine: Engine) -> Delivery:
    """The one message of the store, with its attempts."""
    (row,) = list_deliveries(engine, limit=10)
    return find_delivery(engine, row.id)


@contextmanager
def process(command: str, settings: Mapping[str, str], folder: Path) -> Iterator[subprocess.Popen]:
    """Run `bantam relay` or `bantam demo-crm` until the block ends; its output is in `<folder>/<command>.log`."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("BANTAM_")}
    with (folder / f"{command}.log").open("ab") as output:
        child = subprocess.Popen([sys.executable, "-m", "bantam.cli", command], cwd=folder, stdout=output,
                                 stderr=subprocess.STDOUT, env={**inherited, **settings, "PYTHONPATH": str(ROOT)})
        try:
            yield child
        finally:
            if child.poll() is None:
                child.send_signal(signal.SIGKILL)
            child.wait(60)


def free_port() -> int:
    """A port that was free a moment ago."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


@pytest.fixture
def double():
    with crm.crm_double() as double:
        yield double


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def relay(engine, double, clock):
    return make_relay(engine, destination(double.url), clock)
