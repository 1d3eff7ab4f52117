"""The long-running processes `make run` starts: `bantam relay` and `bantam demo-crm`."""

import errno
import logging
import signal
import sys
import threading
from collections.abc import Mapping
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Annotated

import typer

from bantam.commands.screen import fail
from bantam.errors import Problem, SettingsError
from bantam.settings import Settings, get_settings

if TYPE_CHECKING:
    from sqlalchemy.engine import Engine

    from bantam.handover.destinations import Destination
    from bantam.handover.loopback import TakeVerdict

LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
_STOP_SIGNALS = (signal.SIGTERM, signal.SIGINT)


def relay(
    once: Annotated[bool, typer.Option("--once", help="Deliver what is due now, then end.")] = False,
) -> None:
    """Hand leads over: empty the outbox into the CRM until stopped."""
    from prometheus_client import CollectorRegistry

    from bantam.handover.destinations import destinations
    from bantam.handover.loopback import serve
    from bantam.handover.metrics import StoreCollector, attempt_counter
    from bantam.handover.relay import Relay
    from bantam.housekeeping import Housekeeper
    from bantam.store.engine import get_engine

    settings = _start_logging()
    engine, places, registry = get_engine(), destinations(settings), CollectorRegistry()
    worker = Relay(engine, places, count=attempt_counter(registry))
    keeper = Housekeeper(engine)
    if once:
        keeper.tidy(with_retention=False)
        while worker.run_once():
            pass
        return
    registry.register(StoreCollector(engine))
    serve(settings.metrics_port, registry, _take_verdict(engine, places))
    stop = _stop_event()
    threading.Thread(target=keeper.run, args=(stop,), name="housekeeping", daemon=True).start()
    worker.run(stop)


def _take_verdict(engine: "Engine", places: "Mapping[str, Destination]") -> "TakeVerdict":
    """What POST /verdicts does: only receivers of our signed webhooks have a secret to sign a verdict with."""
    from bantam.current import playbooks
    from bantam.handover.verdicts import take_verdict

    secrets = [secret for place in places.values() if place.kind == "webhook" for secret in place.secrets]

    def take(headers: Mapping[str, str], body: bytes) -> bool:
        return take_verdict(engine, headers, body, secrets=secrets, playbook=playbooks().current(),
                            now=datetime.now(timezone.utc))

    return take


def demo_crm() -> None:
    """Stand in for a CRM: check and show what the relay hands over, on loopback."""
    from bantam.handover.demo_crm import DemoCrm, Inbox
    from bantam.handover.destinations import VAR, demo_secret

    settings = _start_logging()
    bot_url = settings.public_url or f"http://127.0.0.1:{settings.port}/webhooks/website/"
    inbox = Inbox(VAR / "demo-crm.jsonl", demo_secret())
    try:
        server = DemoCrm(settings.demo_crm_port, inbox, bot_url=bot_url)
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        fail(f"port {settings.demo_crm_port} is taken: set BANTAM_DEMO_CRM_PORT to a free one")
    stop = _stop_event()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True)
    thread.start()
    typer.echo(f"demo CRM: http://127.0.0.1:{server.server_port}/")
    stop.wait()
    server.shutdown()
    server.server_close()


def _stop_event() -> threading.Event:
    """An event set by SIGTERM or Ctrl-C; a second signal ends the process at once."""
    stop = threading.Event()

    def ask_to_stop(number: int, frame: object) -> None:
        for each in _STOP_SIGNALS:
            signal.signal(each, signal.SIG_DFL)
        stop.set()

    for each in _STOP_SIGNALS:
        signal.signal(each, ask_to_stop)
    return stop


def _start_logging() -> Settings:
    settings = get_settings()
    level = settings.log_level.upper()
    if level not in LOG_LEVELS:
        raise SettingsError([Problem("BANTAM_LOG_LEVEL", repr(settings.log_level), ", ".join(LOG_LEVELS))])
    logging.basicConfig(level=level, stream=sys.stderr, format="%(asctime)s %(levelname)s %(message)s")
    logging.getLogger("urllib3").setLevel(logging.WARNING)  # its debug lines name addresses
    return settings
