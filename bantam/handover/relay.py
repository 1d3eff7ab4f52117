"""The relay: a process that empties the outbox. It claims due messages, signs, posts and records every attempt."""

import logging
import random as randomness
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from typing import Any, Literal

from sqlalchemy.engine import Engine

from bantam.errors import BantamError
from bantam.handover.adapters import Adapter, Courier, StaleClaimError, deliver_webhook
from bantam.handover.destinations import Destination
from bantam.handover.hubspot import deliver_hubspot
from bantam.handover.metrics import CountAttempt
from bantam.handover.pipedrive import deliver_pipedrive
from bantam.handover.post import DEADLINE_SECONDS, Deadline, Exchange
from bantam.handover.salesforce import deliver_salesforce
from bantam.handover.schedule import Verdict, breaker_hold, classify, retry_delay
from bantam.store import outbox
from bantam.store.outbox import Claimed

log = logging.getLogger("bantam.relay")

WORKERS = 4  # deliveries at once: one receiver that hangs must not hold the others up
LEASE_SECONDS = 60  # over twice the deadline, so that a lease runs out only when its relay died or stood still
POLL_SECONDS = 0.05  # a message goes out within this of its commit
SWEEP_SECONDS = 5.0  # look for expired leases and ended holds although nothing was written
TROUBLE_SECONDS = 1.0  # rest after the database refused

ADAPTERS: dict[str, Adapter] = {
    "webhook": deliver_webhook,
    "hubspot": deliver_hubspot,
    "salesforce": deliver_salesforce,
    "pipedrive": deliver_pipedrive,
}
NO_ANSWER = Exchange(None, "delivery broke off")


def utc_now() -> datetime:
    return datetime.now(timezone.utc)


class Relay:
    """Empties the outbox into the destinations. Several may run on one database: leases keep them apart.

    Args:
        engine: of the store.
        destinations: by name; rows for other names stay where they are.
        deadline_seconds: for a whole delivery, all its requests together.
        lease_seconds: how long a claimed row is ours; longer than the deadline.
        clock: returns the time, UTC-aware.
        random: returns 0 to 1, for the jitter.
        count: called with (destination, outcome, HTTP status or None) after each attempt, for the metrics.
    """

    def __init__(
        self,
        engine: Engine,
        destinations: Mapping[str, Destination],
        *,
        deadline_seconds: float = DEADLINE_SECONDS,
        lease_seconds: float = LEASE_SECONDS,
        clock: Callable[[], datetime] = utc_now,
        random: Callable[[], float] = randomness.random,
        count: CountAttempt = lambda destination, outcome, status: None,
    ) -> None:
        self._engine = engine
        self._destinations = dict(destinations)
        self._deadline_seconds = deadline_seconds
        self._lease_seconds = lease_seconds
        self._clock = clock
        self._random = random
        self._count = count
        self._failures: dict[str, int] = {}  # in a row, by destination; a hint for the breaker, safe to lose

    def run(self, stop: threading.Event) -> None:
        """Work until told to stop; deliveries under way are finished and recorded first.

        Args:
            stop: set by the signal handler.
        """
        log.info("relay_started destinations=%s", ",".join(self._destinations))
        running: set[Future[None]] = set()
        with ThreadPoolExecutor(WORKERS, "deliver") as pool:
            while not stop.is_set():
                try:
                    running = {future for future in running if not future.done()}
                    seen = outbox.changes_counter(self._engine)
                    claimed = self._claim(WORKERS - len(running))
                    running |= {pool.submit(self._deliver_or_log, message) for message in claimed}
                    if not claimed:
                        self._wait_for_work(stop, seen, running)
                except Exception as error:  # the loop's edge: a database that is away must not end the relay
                    log.error("relay_trouble error=%s", _name(error))
                    stop.wait(TROUBLE_SECONDS)
        log.info("relay_stopped")

    def run_once(self) -> int:
        """Deliver what is due now, in this thread; for tests and for `bantam deliveries`.

        Returns:
            How many messages were attempted.
        """
        claimed = self._claim(WORKERS)
        for message in claimed:
            self.deliver(message)
        return len(claimed)

    def deliver(self, message: Claimed) -> None:
        """Make one attempt and record it, whatever happens."""
        destination = self._destinations[message.destination]
        started_at = self._clock()
        exchange: Exchange | None = NO_ANSWER
        try:
            exchange = ADAPTERS[destination.kind](message, destination, self._courier(message, destination, started_at))
        except StaleClaimError:
            exchange = None  # nothing to record: the message is someone else's or nobody's any more
            log.info("claim_stale message_id=%s attempt=%d", message.id, message.attempt)
        finally:
            if exchange is not None:
                self._settle(message, exchange, started_at)

    def _claim(self, limit: int) -> list[Claimed]:
        if limit < 1:
            return []
        return outbox.claim_messages(self._engine, now=self._clock(), lease_seconds=self._lease_seconds, limit=limit,
                                     destinations=list(self._destinations))

    def _wait_for_work(self, stop: threading.Event, seen: Any, running: set[Future[None]]) -> None:
        """Return when another process wrote, a message falls due, a delivery ends, or it is time to sweep."""
        due_at = outbox.next_due_at(self._engine)
        seconds = SWEEP_SECONDS if due_at is None else (due_at - self._clock()).total_seconds()
        # A due row that could not be claimed is held or leased: without the floor this would spin.
        ends_at = time.monotonic() + min(max(seconds, POLL_SECONDS), SWEEP_SECONDS)
        while time.monotonic() < ends_at and not stop.wait(POLL_SECONDS):
            if outbox.changes_counter(self._engine) != seen or any(future.done() for future in running):
                return

    def _deliver_or_log(self, message: Claimed) -> None:
        try:
            self.deliver(message)
        except Exception as error:  # the loop's edge: the row's lease runs out and it is tried again
            log.error("delivery_trouble message_id=%s attempt=%d error=%s", message.id, message.attempt, _name(error))

    def _courier(self, message: Claimed, destination: Destination, now: datetime) -> Courier:
        return Courier(destination, now=now, deadline=Deadline(self._deadline_seconds), steps=message.steps,
                       is_current=lambda: outbox.is_current(self._engine, message),
                       save=lambda steps: outbox.save_steps(self._engine, message, steps))

    def _settle(self, message: Claimed, exchange: Exchange, started_at: datetime) -> None:
        """Record the attempt and draw the conclusions for the message and its destination."""
        now = self._clock()
        verdict = classify(exchange.status_code, exchange.error)
        outcome, due_at = self._conclude(message, verdict, exchange, now)
        kept = outbox.record_attempt(
            self._engine, message, started_at=started_at, finished_at=now, status_code=exchange.status_code,
            error=exchange.error, response_excerpt=exchange.excerpt, outcome=outcome, due_at=due_at)
        self._count(message.destination, outcome, exchange.status_code)
        log.info("attempt message_id=%s lead_id=%s type=%s attempt=%d status=%s error=%r ms=%d outcome=%s kept=%s",
                 message.id, message.lead_id, message.type, message.attempt, exchange.status_code, exchange.error,
                 exchange.duration * 1000, outcome, kept)
        self._draw_on_destination(message.destination, verdict, exchange, now)

    def _conclude(self, message: Claimed, verdict: Verdict, exchange: Exchange,
                  now: datetime) -> tuple[outbox.Outcome, datetime | None]:
        if verdict == "delivered":
            return "delivered", None
        if verdict in ("stop_destination", "pause_destination"):
            return "retry", now  # due when a person resumes the destination, even after the last attempt
        delay = retry_delay(message.attempt, retry_after=exchange.retry_after, random=self._random)
        return ("dead", None) if delay is None else ("retry", now + delay)

    def _draw_on_destination(self, name: str, verdict: Verdict, exchange: Exchange, now: datetime) -> None:
        """Hold a destination that refuses, asks for time, or fails again and again; its messages stay."""
        failures = self._failures[name] = 0 if verdict == "delivered" else self._failures.get(name, 0) + 1
        status, rest = exchange.status_code, breaker_hold(failures)
        if verdict == "stop_destination":
            self._hold(name, "stopped", "it answered 410: it wants no more messages", now)
        elif verdict == "pause_destination":
            self._hold(name, "paused", f"it answered {status}: check BANTAM_CRM_SECRET and the receiver's own", now)
        elif verdict == "slow_down" and exchange.retry_after:
            wait = timedelta(seconds=exchange.retry_after)
            self._hold(name, "paused", f"it answered {status} and asked for time", now, now + wait)
        elif rest is not None:
            self._hold(name, "paused", f"{failures} failed attempts in a row", now, now + rest)

    def _hold(self, name: str, state: Literal["paused", "stopped"], why: str, now: datetime,
              until: datetime | None = None) -> None:
        held = outbox.held_destinations(self._engine, now=now).get(name)
        if until and held and (held.until is None or held.until > until):
            return  # a late answer must not shorten a longer hold
        outbox.hold_destination(self._engine, name, state=state, why=why, now=now, until=until)
        log.warning("destination_held name=%s state=%s until=%s why=%r", name, state, until, why)


def _name(error: Exception) -> str:
    """Our own errors hold no personal data; a driver's text may, so only its class is logged."""
    return str(error) if isinstance(error, BantamError) else type(error).__name__
