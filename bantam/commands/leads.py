"""`bantam leads`: the leads there are, one in full, all of them as a file, and what sales says of one."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timezone
from enum import Enum
from pathlib import Path
from typing import Annotated, Any, TextIO

import typer
from rich.table import Column, Table

from bantam.commands.lead_text import csv_rows, lead_lines
from bantam.commands.screen import fail, printable, show, with_progress
from bantam.lead import STAGES, Lead
from bantam.store import leads as store
from bantam.store.engine import get_engine
from bantam.verdicts import VERDICTS, VerdictError, check_verdict

app = typer.Typer(help="See and export leads, and say what became of one.", no_args_is_help=True)

StageName = Enum("StageName", {stage: stage for stage in STAGES}, type=str)
VerdictName = Enum("VerdictName", {verdict: verdict for verdict in VERDICTS}, type=str)
AsJson = Annotated[bool, typer.Option("--json", help="Write JSON for a program to read.")]


class Format(str, Enum):
    """What `bantam leads export` writes."""

    csv = "csv"
    jsonl = "jsonl"


@app.command("list")
def list_(
    stage: Annotated[StageName | None, typer.Option(help="Only leads in this stage.")] = None,
    since: Annotated[datetime | None, typer.Option(help="Only leads made at or after this time, UTC.")] = None,
    search: Annotated[str | None, typer.Option(help="Only leads with these words in name, e-mail or company.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="How many at most.")] = 50,
    before: Annotated[str | None, typer.Option(help="Id of the last lead of the page before.")] = None,
    as_json: AsJson = False,
) -> None:
    """List leads, newest first."""
    if search is not None and (stage or since):
        fail("--search is given with --stage or --since, expected it alone")
    if search is not None:
        found = store.search_leads(get_engine(), search, before_id=before, limit=limit)
    else:
        found = store.list_leads(get_engine(), stage=stage.value if stage else None, since=in_utc(since),
                                 before_id=before, limit=limit)
    if as_json:
        typer.echo(json.dumps([_data(lead) for lead in found], ensure_ascii=False, indent=2))
    elif found:
        show(_table(found))
    else:
        typer.echo("no leads")


@app.command("show")
def show_(
    lead_id: Annotated[str, typer.Argument(metavar="ID", help="Id of a lead or of a conversation.")],
    as_json: AsJson = False,
) -> None:
    """Show one lead in full; with --json exactly as the CRM gets it."""
    lead = store.find_lead(get_engine(), lead_id)
    if lead is None:
        fail(f"no lead {printable(lead_id)}: `bantam leads list` shows those there are; erased ones are gone")
    if as_json:
        typer.echo(json.dumps(_data(lead), ensure_ascii=False, indent=2))
        return
    for line in lead_lines(lead, store.stage_history(get_engine(), lead.id)):
        show(line)


@app.command()
def export(
    format: Annotated[Format, typer.Option(help="csv for a spreadsheet, jsonl for a program.")] = Format.csv,
    output: Annotated[Path | None, typer.Option(help="File to write; the screen when it is left out.")] = None,
) -> None:
    """Write every lead, oldest first."""
    engine = get_engine()
    with_transcripts = format is Format.jsonl
    leads = with_progress(store.iterate_leads(engine, with_transcripts=with_transcripts), store.count_leads(engine),
                          "exporting")
    with writing(output) as file:
        if format is Format.csv:
            csv_rows(file, leads)
        else:
            for lead in leads:
                file.write(json.dumps(_data(lead), ensure_ascii=False) + "\n")


@app.command()
def verdict(
    lead_id: Annotated[str, typer.Argument(metavar="ID", help="Id of a lead or of a conversation.")],
    said: Annotated[VerdictName, typer.Argument(metavar="|".join(VERDICTS), help="What sales says.")],
    reason: Annotated[str, typer.Option(help="A key of verdict_reasons in the playbook; rejected needs one.")] = "",
    by: Annotated[str, typer.Option(help="Who says so.")] = "sales",
) -> None:
    """Keep what sales says of a handover; the newest verdict counts, earlier ones stay on record."""
    from bantam.current import playbooks

    try:
        check_verdict(said.value, reason, playbooks().current())
    except VerdictError as error:
        fail(str(error))
    lead = store.find_lead(get_engine(), lead_id)
    if lead is None:
        fail(f"no lead {printable(lead_id)}: `bantam leads list` shows those there are; erased ones are gone")
    store.record_verdict(get_engine(), lead.id, verdict=said.value, reason=reason, by=by,
                         now=datetime.now(timezone.utc))
    typer.echo(f"{lead.id} is {said.value}" + (f": {reason}" if reason else ""))


@contextmanager
def writing(output: Path | None) -> Iterator[TextIO]:
    """Write beside the file and put it in place when it is whole; only its owner may read it."""
    if output is None:
        yield sys.stdout
        return
    part = output.with_name(output.name + ".part")
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
            yield file
        part.replace(output)
    except OSError as error:
        fail(f"cannot write {output}: {error.strerror}; give another --output")
    finally:
        part.unlink(missing_ok=True)


def _table(found: list[Lead]) -> Table:
    table = Table(Column("id", no_wrap=True, min_width=31), "made", "stage", "grade", "BANT", "name", "company",
                  "e-mail", box=None, pad_edge=False)
    for lead in found:
        draft = lead.draft
        cells = (lead.id, lead.created_at.strftime("%Y-%m-%d %H:%M"), draft.stage, draft.scores.get("grade"),
                 draft.scores.get("bant"), draft.contact.get("name"), draft.organisation.get("name"),
                 draft.contact.get("email"))
        table.add_row(*map(printable, cells))
    return table


def _data(lead: Lead) -> dict[str, Any]:
    from bantam.handover.payload import lead_data

    return lead_data(lead)


def in_utc(moment: datetime | None) -> datetime | None:
    """Times without a zone are UTC."""
    return moment.replace(tzinfo=timezone.utc) if moment and moment.tzinfo is None else moment
