"""How many turns the servers ran, how long they took and how many failed; each server adds to a row of its own."""

from collections import Counter
from dataclasses import dataclass, field
from itertools import accumulate

from sqlalchemy import select
from sqlalchemy.engine import Engine

from bantam.store.engine import Database, transaction
from bantam.store.rows import upsert
from bantam.store.tables import turn_counts

BUCKETS = (0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)  # seconds; a turn takes about 0.03


@dataclass
class TurnCounts:
    """Turns of one server since it started, or of all of them ever.

    Attributes:
        answered: turns that led to a reply.
        failed: turns that ended without one; the visitor was told to try again.
        seconds: of the answered ones, all together.
        within: answered turns by the smallest of BUCKETS they fit in, "+Inf" for longer ones; not cumulative.
    """

    answered: int = 0
    failed: int = 0
    seconds: float = 0.0
    within: Counter[str] = field(default_factory=Counter)

    def add(self, seconds: float) -> None:
        """Count an answered turn."""
        self.answered += 1
        self.seconds += seconds
        self.within[next((str(limit) for limit in BUCKETS if seconds <= limit), "+Inf")] += 1

    def copy(self) -> "TurnCounts":
        """What was counted so far, to be saved by another thread while counting goes on."""
        return TurnCounts(self.answered, self.failed, self.seconds, self.within.copy())

    def cumulative(self) -> list[tuple[str, float]]:
        """(limit, turns within it), as Prometheus wants a histogram."""
        within = accumulate(self.within[str(limit)] for limit in BUCKETS)
        return [*zip(map(str, BUCKETS), map(float, within), strict=True), ("+Inf", float(self.answered))]


def save_turn_counts(engine: Engine, server: str, counts: TurnCounts) -> None:
    """Keep what a server has counted since it started, in place of what it kept before.

    Args:
        server: an id of this run of this server; its row stays when it ends, so that sums only ever grow.
    """
    row = {"server": server, "answered": counts.answered, "failed": counts.failed, "seconds": counts.seconds,
           "within": dict(counts.within)}
    with transaction(engine) as connection:
        upsert(connection, turn_counts, row)


def turn_totals(database: Database) -> TurnCounts:
    """The sum over all servers there ever were."""
    total = TurnCounts()
    with transaction(database, reads_only=True) as connection:
        for row in connection.execute(select(turn_counts)):
            total.answered += row.answered
            total.failed += row.failed
            total.seconds += row.seconds
            total.within.update(row.within)
    return total

