"""The relay's metrics for Prometheus: turns, the inbox, what waits to go out, what was tried, leads by stage."""

from collections.abc import Callable, Iterator
from datetime import datetime, timezone
from typing import Any

from prometheus_client import CollectorRegistry, Counter
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from sqlalchemy.engine import Engine

from bantam.errors import StoreError
from bantam.store.deliveries import STATUSES, delivery_summary
from bantam.store.engine import transaction
from bantam.store.leads import statistics
from bantam.store.leftovers import inbox_summary
from bantam.store.turn_counts import TurnCounts, turn_totals

CountAttempt = Callable[[str, str, int | None], None]


class StoreCollector:
    """Reads all but the attempts from the store when the page is asked for; several relays show the same numbers.

    Turns happen in other processes, on other machines perhaps, behind a public port: they get here through the store.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def describe(self) -> list[Metric]:
        """Nothing: registering must not touch the database."""
        return []

    def collect(self) -> Iterator[Metric]:
        now = datetime.now(timezone.utc)
        try:
            with transaction(self._engine, reads_only=True) as connection:
                summary, stages = delivery_summary(connection, now=now), statistics(connection)
                inbox, turns = inbox_summary(connection, now=now), turn_totals(connection)
        except StoreError:
            yield GaugeMetricFamily("bantam_store_up", "1 when the database answers.", 0)
            return
        yield GaugeMetricFamily("bantam_store_up", "1 when the database answers.", 1)
        yield from _turns(turns)
        yield from _inbox(inbox)
        yield from _outbox(summary)
        leads = GaugeMetricFamily("bantam_leads", "Leads by stage.", labels=["stage"])
        for stage, count in stages.items():
            leads.add_metric([stage], count)
        yield leads


def _turns(turns: TurnCounts) -> Iterator[Metric]:
    ran = CounterMetricFamily("bantam_turns", "Turns of all servers, ever.", labels=["outcome"])
    ran.add_metric(["answered"], turns.answered)
    ran.add_metric(["failed"], turns.failed)
    yield ran
    yield HistogramMetricFamily("bantam_turn_seconds", "How long answered turns took.",
                                buckets=turns.cumulative(), sum_value=turns.seconds)


def _inbox(inbox: dict[str, Any]) -> Iterator[Metric]:
    yield GaugeMetricFamily("bantam_inbox_unanswered", "Messages kept and not answered yet.", inbox["unanswered"])
    yield GaugeMetricFamily("bantam_inbox_oldest_seconds", "Age of the oldest unanswered message, 0 when none.",
                            inbox["oldest_seconds"])
    aside = GaugeMetricFamily("bantam_inbox_set_aside", "Messages that are not answered any more.", labels=["why"])
    for why, count in inbox["set_aside"].items():
        aside.add_metric([why], count)
    yield aside


def _outbox(summary: dict[str, Any]) -> Iterator[Metric]:
    messages = GaugeMetricFamily("bantam_outbox_messages", "Messages by destination and state.",
                                 labels=["destination", "status"])
    oldest = GaugeMetricFamily("bantam_outbox_oldest_seconds", "Age of the oldest pending message, 0 when none.",
                               labels=["destination"])
    held = GaugeMetricFamily("bantam_destination_held", "1 while nothing is sent to it.", labels=["destination"])
    for name, counts in summary["destinations"].items():
        for status in STATUSES:
            messages.add_metric([name, status], counts[status])
        oldest.add_metric([name], counts["oldest_pending_seconds"] or 0)
        held.add_metric([name], 1 if counts["held"] else 0)
    yield from (messages, oldest, held)


def attempt_counter(registry: CollectorRegistry) -> CountAttempt:
    """The function that counts an attempt in a registry: (destination, outcome, HTTP status or None)."""
    attempts = Counter("bantam_delivery_attempts", "Attempts since this relay started.",
                       ["destination", "outcome", "status"], registry=registry)
    return lambda destination, outcome, status: attempts.labels(destination, outcome, status or "none").inc()
