"""`bantam erase`: everything held about one person, gone."""

import json
from datetime import datetime, timezone
from typing import Annotated

import typer

from bantam.commands.screen import fail
from bantam.handover.destinations import destination_names
from bantam.handover.erase import tombstones
from bantam.settings import get_settings
from bantam.store.engine import get_engine
from bantam.store.erasure import Erased, erase_person


def erase(
    email: Annotated[str | None, typer.Option(help="The person's e-mail address, in any case.")] = None,
    conversation: Annotated[str | None, typer.Option(metavar="ID", help="Id of one conversation.")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Erase without asking.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON for a program to read.")] = False,
) -> None:
    """Erase everything held about a person, and tell the CRM that got the lead."""
    if (email is None) == (conversation is None):
        fail("nothing or too much chosen: give --email or --conversation")
    if not yes and not typer.confirm("Erase everything held about this person? It cannot be undone"):
        fail("nothing was erased")
    now = datetime.now(timezone.utc)
    tombstone_for = tombstones(destination_names(get_settings()), now=now)
    erased = erase_person(get_engine(), email=email, conversation_id=conversation, now=now, tombstone_for=tombstone_for)
    _report(erased, as_json)


def _report(erased: Erased, as_json: bool) -> None:
    held = {name: count for name, count in erased.counts.items() if count}
    if as_json:
        typer.echo(json.dumps({"counts": dict(erased.counts), "conversation_ids": list(erased.conversation_ids),
                               "shrunk": erased.shrunk}))
    elif held:
        typer.echo("erased: " + ", ".join(f"{name.replace('_', ' ')} {count}" for name, count in held.items()))
    else:
        typer.echo("nothing was held")
    if not erased.shrunk:
        typer.echo("another program held the database: its file still has its old size, the relay will shrink it",
                   err=True)
