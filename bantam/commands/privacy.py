"""`bantam export` and `bantam retention`: what is held on one person, and nothing kept longer than promised."""

import json
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Annotated, Any

import typer
from sqlalchemy.engine import Engine

from bantam.commands.leads import writing
from bantam.playbook.model import RetentionDays
from bantam.store.engine import get_engine
from bantam.store.erasure import NO_LEAD, expired_conversations, export_person


def export(
    email: Annotated[str, typer.Option(help="The person's e-mail address, in any case.")],
    output: Annotated[Path | None, typer.Option(help="File to write; the screen when it is left out.")] = None,
) -> None:
    """Write everything held about a person as JSON, to hand to them."""
    held = _readable(export_person(get_engine(), email))
    if not held["conversations"]:
        typer.echo("nothing is held on this address", err=True)
    with writing(output) as file:
        file.write(json.dumps(held, ensure_ascii=False, indent=2) + "\n")


def _readable(held: dict[str, Any]) -> dict[str, Any]:
    """Rasa's events as the JSON they are, not as text."""
    turns = [{**turn, "events": json.loads(turn["events"])} for turn in held["tracker_events"]]
    return {**held, "tracker_events": turns}


def retention(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be erased.")] = False,
) -> None:
    """Erase what is older than the playbook's retention_days; the relay does so by itself once a day."""
    from bantam.current import playbooks
    from bantam.housekeeping import keep_no_longer

    days, now = playbooks().current().retention_days, datetime.now(timezone.utc)
    if dry_run:
        due = due_for_erasure(get_engine(), days, now=now)
        each = "".join(f", {stage} {len(ids)}" for stage, ids in due.items() if ids)
        typer.echo(f"would erase {_counted(len(set().union(*due.values())))}{each}")
    else:
        typer.echo(f"erased {_counted(keep_no_longer(get_engine(), days, now=now))}")


def due_for_erasure(engine: Engine, days: RetentionDays, *, now: datetime) -> dict[str, list[str]]:
    """Conversations that retention would erase, by the key of retention_days that says so.

    Args:
        days: of the playbook; `anonymous` also for conversations that never became a lead.
        now: UTC-aware.
    """
    from bantam.store.settling import expired_anonymous

    due = {stage: expired_conversations(engine, stage, before=now - timedelta(days=kept))
           for stage, kept in days.dict().items() if stage != "anonymous"}  # fmt: skip
    before = now - timedelta(days=days.anonymous)
    anonymous = expired_anonymous(engine, before=before, limit=_ALL)
    return {**due, "anonymous": anonymous + expired_conversations(engine, NO_LEAD, before=before)}


_ALL = 2**31 - 1


def _counted(count: int) -> str:
    return f"{count} conversation{'' if count == 1 else 's'}"
