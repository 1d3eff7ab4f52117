"""`bantam deliveries`: what became of each handover, and the human's two levers: redeliver and resume."""

import json
from dataclasses import asdict
from datetime import datetime, timezone
from typing import Annotated, Any

import typer
from rich.table import Table

from bantam.commands.screen import fail, printable
from bantam.commands.screen import show as show_on_screen
from bantam.store import deliveries as store
from bantam.store.engine import get_engine

app = typer.Typer(help="See what was handed over and send it again.", no_args_is_help=True)

AsJson = Annotated[bool, typer.Option("--json", help="Write JSON for a program to read.")]
Since = Annotated[datetime | None, typer.Option(help="Only messages made at or after this time, UTC.")]
Until = Annotated[datetime | None, typer.Option(help="Only messages made at or before this time, UTC.")]


@app.command("list")
def list_(
    status: Annotated[str | None, typer.Option(help=f"One of {', '.join(store.STATUSES)}.")] = None,
    destination: Annotated[str | None, typer.Option(help="Name of a destination, such as crm.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="How many at most.")] = 50,
    before: Annotated[str | None, typer.Option(help="Id of the last message of the page before.")] = None,
    as_json: AsJson = False,
) -> None:
    """List messages, newest first, under a line that says how deliveries are doing."""
    _check_status(status)
    now = _utc_now()
    summary = store.delivery_summary(get_engine(), now=now)
    rows = store.list_deliveries(get_engine(), status=status, destination=destination, limit=limit, before_id=before)
    if as_json:
        _print_json({"summary": summary, "deliveries": [asdict(row) for row in rows]})
        return
    typer.echo(summary_line(summary))
    for name, found in summary["destinations"].items():
        if found["held"]:
            typer.echo(_held_line(name, found["held"]))
    if rows:
        _print_table(rows, now)


@app.command()
def show(message_id: Annotated[str, typer.Argument(help="Id of the message.")], as_json: AsJson = False) -> None:
    """Show one message with every attempt to deliver it."""
    found = store.find_delivery(get_engine(), message_id)
    if found is None:
        fail(f"no message {message_id}: `bantam deliveries list` shows them")
    if as_json:
        _print_json(asdict(found))
        return
    for name, value in asdict(found).items():
        if name != "history":
            typer.echo(f"{name.replace('_', ' '):<13} {_shown(value)}")
    for attempt in found.history:
        took = (attempt.finished_at - attempt.started_at).total_seconds() * 1000
        typer.echo(f"\nattempt {attempt.number}  {_shown(attempt.started_at)}  {took:.0f} ms  {attempt.outcome}\n"
                   f"  {attempt.status_code or 'no status'}  {attempt.error or ''}".rstrip())
        if attempt.response_excerpt:
            typer.echo("  " + printable(attempt.response_excerpt))


@app.command()
def redeliver(
    ids: Annotated[list[str] | None, typer.Argument(help="Ids of messages; or choose with the options.")] = None,
    status: Annotated[str, typer.Option(help="Only messages in this state.")] = "dead",
    since: Since = None,
    until: Until = None,
    every: Annotated[bool, typer.Option("--all", help="Every message in that state.")] = False,
    as_json: AsJson = False,
) -> None:
    """Send messages again, their attempts counted anew; dead ones unless --status says otherwise."""
    _check_status(status)
    if not (ids or since or until or every):
        fail("nothing chosen: name message ids, --since, --until, or --all")
    count = store.redeliver(get_engine(), ids=ids or None, status=status, since=_in_utc(since), until=_in_utc(until),
                            now=_utc_now())
    if as_json:
        _print_json({"redelivered": count})
    else:
        typer.echo(f"{count} {_messages(count)} will be sent again")
    if ids and count < len(set(ids)):
        fail(f"{len(set(ids)) - count} of {len(set(ids))} ids are unknown, not {status}, or emptied")


@app.command()
def resume(destination: Annotated[str, typer.Argument(help="Name of the destination.")] = "crm") -> None:
    """Send to a held destination again, once its trouble is mended."""
    if not store.resume_destination(get_engine(), destination):
        fail(f"{destination} is not held")
    typer.echo(f"{destination} is resumed; what waited goes out now")


def summary_line(summary: dict[str, Any]) -> str:
    """The state of deliveries in one line, from `delivery_summary`."""
    oldest = summary["oldest_pending_seconds"]
    age = f" (oldest {_age(oldest)})" if oldest is not None else ""
    line = f"{summary['pending']} pending{age}, {summary['dead']} dead, {summary['delivered']} delivered"
    return line + (f", {summary['cancelled']} cancelled" if summary["cancelled"] else "")


def _held_line(name: str, held: dict[str, Any]) -> str:
    until = f"until {held['until']}" if held["until"] else f"until `bantam deliveries resume {name}`"
    return f"{name} is {held['state']} {until}: {held['why']}"


def _print_table(rows: list[store.Delivery], now: datetime) -> None:
    table = Table("id", "lead", "type", "to", "status", "attempts", "made", "next try", box=None, pad_edge=False)
    for row in rows:
        due = _shown(row.due_at) if row.status == "pending" and row.due_at > now else ""
        table.add_row(row.id, f"{row.lead_id} v{row.lead_version}", row.type.removeprefix("lead."), row.destination,
                      row.status, str(row.attempts), _shown(row.created_at), due)
    show_on_screen(table)


def _age(seconds: float) -> str:
    for size, name in ((86400, "d"), (3600, "h"), (60, "min")):
        if seconds >= size:
            return f"{seconds / size:.0f} {name}"
    return f"{seconds:.0f} s"


def _shown(value: Any) -> str:
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M:%S")
    return "–" if value is None else str(value)


def _messages(count: int) -> str:
    return "message" if count == 1 else "messages"


def _check_status(status: str | None) -> None:
    if status is not None and status not in store.STATUSES:
        fail(f"--status is {status}, expected one of {', '.join(store.STATUSES)}")


def _in_utc(moment: datetime | None) -> datetime | None:
    return moment.replace(tzinfo=timezone.utc) if moment and moment.tzinfo is None else moment


def _utc_now() -> datetime:
    return datetime.now(timezone.utc)


def _print_json(data: Any) -> None:
    typer.echo(json.dumps(data, ensure_ascii=False, indent=2, default=datetime.isoformat))
