"""What the commands share on the screen: progress, text that cannot steer a terminal, and failing in one line."""

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NoReturn, TypeVar

import typer
from rich.console import Console
from rich.progress import Progress

Item = TypeVar("Item")
PATIENCE_SECONDS = 1.0  # what takes longer shows how far it is
PIPE_WIDTH = 250  # a pipe has no width: cut nothing there, so that ids can be copied from it


def fail(message: str) -> NoReturn:
    """Say what is wrong on stderr and end with exit code 1."""
    typer.echo(message, err=True)
    raise typer.Exit(1)


def show(thing: Any) -> None:
    """Print text, a table or another rich thing; markup in text is not obeyed."""
    width = None if sys.stdout.isatty() else PIPE_WIDTH
    Console(markup=False, emoji=False, highlight=False, width=width).print(thing)


def printable(value: Any) -> str:
    """A value as text that cannot steer the terminal: what a visitor typed may hold escape codes."""
    text = "–" if value is None or value == "" else str(value)
    return "".join(letter if letter.isprintable() else " " for letter in text)


def with_progress(
    items: Iterable[Item], total: int, what: str, *, console: Console | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[Item]:
    """Pass items on; a progress bar appears on stderr, or the given console, once it takes longer than a second."""
    began = clock()
    bar = Progress(console=console or Console(stderr=True), transient=True)
    task = bar.add_task(what, total=total)
    try:
        for item in items:
            yield item
            bar.advance(task)
            if not bar.live.is_started and clock() - began > PATIENCE_SECONDS:
                bar.start()
    finally:
        bar.stop()
