"""`bantam understand`: what the bot would understand, line by line."""

import json
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any, TextIO

import typer
from rich.console import Console
from rich.progress import track

from bantam.errors import BantamError
from bantam.reading.types import LANGUAGES

ASKED = ("opening", "need", "goal", "budget", "authority", "timing", "company_size", "sector", "region", "consent",
         "name", "company", "email", "phone", "job_title", "confirm")  # fmt: skip


class InputError(BantamError):
    """A line that cannot be read."""


def understand(
    file: Annotated[Path | None, typer.Argument(help="JSON lines; standard input when left out.")] = None,
    today: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The day the words were said.")] = None,
    model: Annotated[Path, typer.Option(help="The trained model.")] = Path("models/bantam.tar.gz"),
) -> None:
    """Read {"id","lang","asked","text"} lines; write {"id","act","confidence","facts"} lines."""
    from bantam.current import playbooks, words_of
    from bantam.model_file import load_understander

    understander = load_understander(model)
    words = words_of(playbooks().current())
    day = today.date() if today else date.today()
    rows = _rows(file.open(encoding="utf-8") if file else sys.stdin)
    console = Console(stderr=True)
    for row in track(rows, "understanding", console=console, transient=True, disable=not console.is_terminal):
        heard = understander.understand(row["text"], row["lang"], asked=row["asked"], today=day, words=words)
        sys.stdout.write(json.dumps({"id": row.get("id"), **heard.to_contract()}, ensure_ascii=False) + "\n")


def _rows(lines: TextIO) -> list[dict[str, Any]]:
    return [_row(number, line) for number, line in enumerate(lines, 1) if line.strip()]


def _row(number: int, line: str) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except ValueError:
        raise InputError(f"line {number} is not JSON, expected an object with id, lang, asked and text") from None
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        raise InputError(f"line {number}: text is missing or not a string")
    if row.get("lang") not in LANGUAGES:
        raise InputError(f"line {number}: lang is {row.get('lang')!r}, expected en, nl or sv")
    row.setdefault("asked", "opening")
    if row["asked"] not in ASKED:
        raise InputError(f"line {number}: asked is {row['asked']!r}, expected one of {', '.join(ASKED)}")
    return row
