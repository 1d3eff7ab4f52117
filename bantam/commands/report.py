"""`bantam report`: leads by stage and source, how fast they go to sales, and what sales said."""

import csv
import json
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Column, Table

from bantam.commands.lead_text import cell
from bantam.commands.leads import in_utc, writing
from bantam.commands.screen import printable, show, with_progress
from bantam.lead import STAGES
from bantam.report import CSV_COLUMNS, TOO_FEW, Acceptance, Report, Spread, csv_table, ranked_sources, to_json
from bantam.report import report as draw_up
from bantam.store.engine import get_engine
from bantam.store.statistics import count_report_leads, report_leads

_SOURCES_SHOWN = 30  # a screen full; --csv and --json have all of them


def report(
    since: Annotated[datetime | None, typer.Option(help="Only leads made at or after this time, UTC.")] = None,
    csv_file: Annotated[Path | None, typer.Option("--csv", metavar="FILE", help="Write every figure here too.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON for a program to read.")] = False,
) -> None:
    """Show how leads are doing; erased ones count with what is left of them."""
    engine, since = get_engine(), in_utc(since)
    leads = with_progress(report_leads(engine, since=since), count_report_leads(engine, since=since), "counting")
    result = draw_up(leads, now=datetime.now(timezone.utc))
    if csv_file:
        with writing(csv_file) as file:
            writer = csv.writer(file)
            writer.writerow(CSV_COLUMNS)
            writer.writerows([cell(value) for value in row] for row in csv_table(result))
    if as_json:
        typer.echo(json.dumps(to_json(result), ensure_ascii=False, indent=2))
        return
    for table in _tables(result):
        show(table)
        show("")


def _tables(result: Report) -> Iterator[Table]:
    stages = _table("stage", "leads", "times in it", "median", "90 %")
    for stage in STAGES:
        times = result.time_in_stage[stage]
        stages.add_row(_words(stage), str(result.stages[stage]), str(times.count), *_spread(times))
    stages.add_row("all", str(result.leads), "", "", "")
    yield stages
    sources = _table("source", "campaign", "leads", *map(_words, STAGES), words=2)
    for (source, campaign), counts in ranked_sources(result)[:_SOURCES_SHOWN]:
        sources.add_row(printable(source), printable(campaign), str(sum(counts.values())),
                        *(str(counts[stage]) for stage in STAGES))
    yield sources
    handover = _table("qualified to delivered", "leads", "median", "90 %")
    handover.add_row("", str(result.time_to_handover.count), *_spread(result.time_to_handover))
    yield handover
    grades = _table("grade", "accepted", "rejected", "won", "lost", "acceptance, 95 % interval")
    for grade, said in result.acceptance.items():
        grades.add_row(grade, *map(str, (said.accepted, said.rejected, said.won, said.lost)), _share(said))
    yield grades


def _table(*names: str, words: int = 1) -> Table:
    return Table(*(Column(name, justify="left" if place < words else "right") for place, name in enumerate(names)),
                 box=None, pad_edge=False)


def _share(said: Acceptance) -> str:
    if said.share is None:
        return f"too few to say (under {TOO_FEW})"
    return f"{said.share:.0%} ({said.low:.0%} to {said.high:.0%})"


def _spread(times: Spread) -> tuple[str, str]:
    return _duration(times.median), _duration(times.p90)


def _duration(seconds: float | None) -> str:
    if seconds is None:
        return "–"
    for size, unit in ((86400, "d"), (3600, "h"), (60, "min")):
        if seconds >= size:
            return f"{seconds / size:.1f} {unit}"
    return f"{seconds:.1f} s"


def _words(code: str) -> str:
    return code.replace("_", "-")
