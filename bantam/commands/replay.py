"""`bantam replay`: what a changed playbook would have done to past leads."""

import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Column, Table
from sqlalchemy.engine import Engine

from bantam.commands.screen import show, with_progress
from bantam.current import playbook_of
from bantam.errors import NotFoundError, PlaybookError
from bantam.lead import STAGES
from bantam.playbook import Playbook, check_playbook, load_playbook
from bantam.replay import Flip, Replay, Sales, to_json
from bantam.replay import replay as run_replay
from bantam.store.engine import get_engine
from bantam.store.leads import count_leads
from bantam.store.replaying import iterate_past_leads


def replay(
    playbook: Annotated[Path, typer.Option(help="The changed playbook.")],
    limit: Annotated[int, typer.Option(min=0, max=10_000, help="How many flipped leads to list, newest first.")] = 20,
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON for a program to read.")] = False,
) -> None:
    """Qualify every stored lead under a changed playbook, as of then, and show what would differ. Changes nothing."""
    changed, engine = _sound(playbook), get_engine()
    leads = with_progress(iterate_past_leads(engine), count_leads(engine), "replaying")
    result = run_replay(leads, changed, hands_mql_over=_mql_handover(engine), keep=limit)
    if as_json:
        typer.echo(json.dumps(to_json(result), ensure_ascii=False, indent=2))
        return
    show(_matrix(result))
    for line in _lines(result):
        show(line)


def _sound(path: Path) -> Playbook:
    playbook = load_playbook(path)
    problems = check_playbook(playbook)
    if problems:
        raise PlaybookError(problems)
    return playbook


def _mql_handover(engine: Engine) -> Callable[[str], bool]:
    """Whether the playbook of a version handed marketing-qualified leads over; no, when its text is not kept."""

    @cache
    def look_up(version: str) -> bool:
        try:
            return playbook_of(engine, version).handover.marketing_qualified
        except NotFoundError:
            return False

    return look_up


def _matrix(result: Replay) -> Table:
    table = Table("was \\ becomes", *(Column(_words(stage), justify="right") for stage in STAGES), box=None,
                  pad_edge=False)
    for old in STAGES:
        table.add_row(_words(old), *(str(result.matrix[old, new] or "·") for new in STAGES))
    return table


def _lines(result: Replay) -> Iterator[str]:
    yield (f"\n{result.leads} leads under playbook {result.playbook_version}: {result.flipped} change stage, "
           f"{result.rescored} change score")
    yield f"sales would have received more: {_sales(result.more)}"
    yield f"sales would have received less: {_sales(result.less)}"
    if result.without_contact:
        yield f"{result.without_contact} more would be sales-qualified, but left without contact details or consent"
    if result.flips:
        yield f"\nthe newest {len(result.flips)} of {result.flipped} that change"
        yield from (_flip(flip) for flip in reversed(result.flips))


def _sales(part: Sales) -> str:
    if not part.types:
        return "nothing"
    types = ", ".join(f"{count} {_words(type_.removeprefix('lead.'))}" for type_, count in sorted(part.types.items()))
    said = ", ".join(f"{what} {count}" for what, count in sorted(part.evidence.items()))
    return f"{types} (what sales said: {said})"


def _flip(flip: Flip) -> str:
    why = flip.why if flip.why == flip.old_why else f"{flip.old_why} -> {flip.why}"
    parts = [f"{flip.lead_id}  {_words(flip.old_stage)} -> {_words(flip.stage)}  {why}"]
    if flip.old_bant != flip.bant:
        parts.append(f"BANT {flip.old_bant} -> {flip.bant}")
    if flip.gates:
        parts.append("fails " + " ".join(flip.gates))
    if flip.undecided:
        parts.append("would have been asked more")
    return "; ".join([*parts, flip.evidence])


def _words(code: str) -> str:
    return code.replace("_", "-")
