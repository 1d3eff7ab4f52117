"""What the commands cost as leads pile up: list, search, show, replay, report, and what the relay reads every minute.

Run: python -m benchmarks.store [--sizes 1000 100000 1000000] [--databases sqlite postgresql] [--postgres-url URL]
                                [--replay-at-most LEADS]
The functions of the store, replay and report that the commands call, on leads that differ in name, company, address
and answers, with two versions each. Every operation runs in a process of its own, so that its memory is its own: up to
200 times with other words and ids, or until 10 seconds are over. "x" is the cost beside the size before, in one run.
A million leads take about half an hour for each database, most of it filling, and 17 GB on disk (TMPDIR for SQLite).
"""

import argparse
import random
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from statistics import median

from rich.console import Console
from rich.table import Column, Table
from sqlalchemy.engine import Engine

from bantam.commands.screen import with_progress
from bantam.playbook import load_playbook, parse_playbook
from bantam.replay import replay
from bantam.report import report
from bantam.store import leads as store
from bantam.store.engine import open_engine
from bantam.store.ids import lowest_id
from bantam.store.outbox import delivery_summary
from bantam.store.replaying import iterate_past_leads
from bantam.store.settling import missed_handovers
from bantam.store.statistics import count_report_leads, report_leads
from benchmarks._past_leads import fill, made_at, person
from benchmarks._shared import (
    KINDS,
    POSTGRES_URL,
    answering,
    machine,
    most_megabytes,
    own_database,
    p95,
    product,
    url_of,
)

PLAYBOOK = Path(__file__).resolve().parent.parent / "playbook.yml"
SIZES = (1_000, 100_000, 1_000_000)
LIMIT = 50  # of `bantam leads list`
REPEATS, PATIENCE_SECONDS = 200, 10.0
FEW = 20  # fewer runs than this have no 95th percentile
Call = Callable[[], object]


def _search(engine: Engine, words: str) -> Call:
    return lambda: store.search_leads(engine, words, limit=LIMIT)


def _show(engine: Engine, number: int) -> Call:
    """By the lead's id and by the conversation's, in turn."""
    named = f"conv_{number}"
    if number % 2:
        named = store.find_lead(engine, named).id

    def show() -> object:
        lead = store.find_lead(engine, named)
        return lead, store.stage_history(engine, lead.id)

    return show


def _replay(engine: Engine, at_most: int | None) -> Call:
    changed = parse_playbook(PLAYBOOK.read_text("utf-8").replace("month: 1500", "month: 2000"), "changed.yml")
    return lambda: replay(islice(iterate_past_leads(engine), at_most), changed, hands_mql_over=lambda version: False,
                          keep=20)


def _report(engine: Engine, since: datetime | None = None) -> Call:
    return lambda: report(report_leads(engine, since=since), now=datetime.now(timezone.utc))


def _metrics(engine: Engine) -> Call:
    return lambda: (delivery_summary(engine, now=datetime.now(timezone.utc)), store.statistics(engine))


@dataclass(frozen=True)
class Case:
    """One measurement: in which database, of how many leads, at most so many of them replayed."""

    url: str
    size: int
    at_most: int | None


# Given the engine, the case and the number of some lead, what is timed.
OPERATIONS: dict[str, Callable[[Engine, Case, int], Call]] = {
    "list, newest 50": lambda engine, case, n: lambda: store.list_leads(engine, limit=LIMIT),
    "list, one stage": lambda engine, case, n: lambda: store.list_leads(engine, stage="sales_qualified", limit=LIMIT),
    "list, a page from the middle": lambda engine, case, n: (
        lambda: store.list_leads(engine, before_id=lowest_id("lead_", made_at(n)), limit=LIMIT)),
    "search, an e-mail address": lambda engine, case, n: _search(engine, person(n)[3]),
    "search, first and last name": lambda engine, case, n: _search(engine, " ".join(person(n)[:2])),
    "search, a company": lambda engine, case, n: _search(engine, person(n)[2]),
    "search, a first name (1 in 40)": lambda engine, case, n: _search(engine, person(n)[0]),
    "search, a word of every lead": lambda engine, case, n: _search(engine, "example"),
    "search, a word of none": lambda engine, case, n: _search(engine, "nobody"),
    "show": lambda engine, case, n: _show(engine, n),
    "count (for export, replay)": lambda engine, case, n: lambda: store.count_leads(engine),
    "count (for report)": lambda engine, case, n: lambda: count_report_leads(engine),
    "replay": lambda engine, case, n: _replay(engine, case.at_most),
    "report": lambda engine, case, n: _report(engine),
    "report, the newest 1,000": lambda engine, case, n: _report(engine, made_at(case.size - 1_000)),
    "missed handovers (each minute)": lambda engine, case, n: lambda: missed_handovers(engine, limit=200),
    "metrics page": lambda engine, case, n: _metrics(engine),
}  # fmt: skip


@dataclass(frozen=True)
class Cost:
    """What one operation cost at one size.

    Attributes:
        milliseconds: of each run.
        megabytes: the most its process held.
    """

    milliseconds: Sequence[float]
    megabytes: float


@dataclass(frozen=True)
class Filling:
    """How long it took to add the leads of one size, and what all of them take on disk."""

    added: int
    seconds: float
    bytes: int


Results = dict[tuple[int, str], Cost]


def measure(case: Case, operation: str) -> Cost:
    """Run one operation again and again, each time for another lead; in a process of its own."""
    engine, chance, prepare = open_engine(case.url), random.Random(case.size), OPERATIONS[operation]
    ends_at, took = time.perf_counter() + PATIENCE_SECONDS, []
    while not took or (len(took) < REPEATS + 1 and time.perf_counter() < ends_at):
        call = prepare(engine, case, chance.randrange(case.size))
        began = time.perf_counter()
        call()
        took.append((time.perf_counter() - began) * 1000)
    engine.dispose()
    warmed_up = took[1:] or took  # the first call opens the connection and compiles the query
    return Cost(warmed_up, most_megabytes())


def on(engine: Engine, sizes: Sequence[int], at_most: int | None) -> tuple[list[Filling], Results]:
    """Fill one database step by step and measure at each."""
    fillings, results, made = [], {}, 0
    with get_context("spawn").Pool(1, maxtasksperchild=1) as processes:
        for size in sizes:
            fillings.append(_filled(engine, made, size))
            made = size
            case = Case(url_of(engine), size, at_most)
            for name in OPERATIONS:
                cost = results[size, name] = processes.apply(measure, (case, name))
                times = cost.milliseconds
                print(f"{size:,} leads, {name}: {figure(median(times))} ms, {len(times)} runs", file=sys.stderr)
    return fillings, results


def _filled(engine: Engine, first: int, end: int) -> Filling:
    began = time.perf_counter()
    for _ in with_progress(fill(engine, first, end, load_playbook(PLAYBOOK)), end - first, f"filling to {end:,} leads"):
        pass
    seconds = time.perf_counter() - began
    return Filling(end - first, seconds, _settled_bytes(engine))


def _settled_bytes(engine: Engine) -> int:
    """Bytes on disk, once the log is written back and, in PostgreSQL, the statistics its own vacuum would have made."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        if engine.dialect.name == "postgresql":
            connection.exec_driver_sql("VACUUM ANALYZE")
            return connection.exec_driver_sql("SELECT pg_database_size(current_database())").scalar_one()
    raw = engine.raw_connection()
    try:
        raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        raw.close()
    return Path(engine.url.database).stat().st_size


def print_fillings(console: Console, sizes: Sequence[int], fillings: Sequence[Filling]) -> None:
    table = Table("leads", "s to fill", "leads/s", "MB on disk", "KB a lead")
    for size, filling in zip(sizes, fillings, strict=True):
        table.add_row(f"{size:,}", f"{filling.seconds:.0f}", f"{filling.added / filling.seconds:,.0f}",
                      f"{filling.bytes / 1e6:,.0f}", f"{filling.bytes / 1e3 / size:.1f}")
    console.print(table)


def print_costs(console: Console, sizes: Sequence[int], results: Results, at_most: int | None) -> None:
    columns = [f"{size:,}\n{name}" for size in sizes for name in ("median ms", "p95 ms", "x", "MB")]
    table = Table("operation", *(Column(name, justify="right") for name in columns))
    for name in OPERATIONS:
        cells = [cell for before, size in zip((None, *sizes), sizes, strict=False)
                 for cell in _cells(results[size, name], results.get((before, name)))]
        table.add_row(name, *cells)
    console.print(table)
    if at_most and at_most < max(sizes):
        console.print(f"replay looks at the first {at_most:,} leads only (--replay-at-most)")


def _cells(cost: Cost, before: Cost | None) -> tuple[str, str, str, str]:
    times = median(cost.milliseconds)
    growth = f"{times / median(before.milliseconds):.1f}" if before else "–"
    high = figure(p95(cost.milliseconds)) if len(cost.milliseconds) >= FEW else "–"
    return figure(times), high, growth, f"{cost.megabytes:.0f}"


def figure(milliseconds: float) -> str:
    """Three figures that mean something."""
    return f"{milliseconds:,.0f}" if milliseconds >= 100 else f"{milliseconds:.3g}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", nargs="+", type=int, default=SIZES, help="leads, 1,000 or more, rising")
    parser.add_argument("--databases", nargs="+", choices=KINDS, default=list(KINDS))
    parser.add_argument("--postgres-url", default=POSTGRES_URL, help="a user there who may create databases")
    parser.add_argument("--replay-at-most", type=int, metavar="LEADS", help="replay only the first so many")
    options = parser.parse_args()
    sizes, console = sorted(options.sizes), Console(width=150)
    if sizes[0] < 1_000:
        parser.error(f"--sizes has {sizes[0]}, expected 1,000 or more")
    kinds, left_out = answering(options.databases, options.postgres_url)
    console.print(machine("SQLAlchemy", "psycopg2-binary"))
    for kind in kinds:
        with own_database(kind, options.postgres_url) as engine:
            console.print(f"\n{product(engine)}")
            fillings, results = on(engine, sizes, options.replay_at_most)
        print_fillings(console, sizes, fillings)
        print_costs(console, sizes, results, options.replay_at_most)
    if left_out:
        console.print(left_out)


if __name__ == "__main__":
    main()
