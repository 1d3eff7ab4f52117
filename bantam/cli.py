"""`bantam`: what a person types, and the processes `bantam run` starts."""

import sys
from importlib import import_module
from typing import Any

import typer

from bantam.errors import BantamError
from bantam.redaction import keep_private, log_the_end

# Commands and groups of commands: the module of bantam.commands they are in, and their name there.
COMMANDS = {
    "check": "check.check", "run": "run.run", "understand": "understand.understand", "erase": "erase.erase",
    "export": "privacy.export", "retention": "privacy.retention", "replay": "replay.replay", "report": "report.report",
    "relay": "processes.relay", "demo-crm": "processes.demo_crm",
}  # fmt: skip
GROUPS = {"leads": "leads.app", "deliveries": "deliveries.app"}


def make_app(typed: str | None = None) -> typer.Typer:
    """The command line.

    Args:
        typed: the command that will be called; then only that one is loaded. The relay and the demo CRM run for
            months: what only other commands need would stay in their memory.
    """
    app = typer.Typer(
        help="Bantam, a self-hosted sales-qualification assistant.", no_args_is_help=True,
        pretty_exceptions_enable=False,
    )
    every = COMMANDS.keys() | GROUPS.keys()
    loaded = {typed} & every or every
    app.callback()(_bantam)
    for name, place in COMMANDS.items():
        if name in loaded:
            app.command(name)(_load(place))
    for name, place in GROUPS.items():
        if name in loaded:
            app.add_typer(_load(place), name=name)
    return app


def _bantam() -> None:
    """Keep `bantam check` a command with a name, also when it is the only one."""


def _load(place: str) -> Any:
    module, name = place.split(".")
    return getattr(import_module(f"bantam.commands.{module}"), name)


def main() -> None:
    """Entry point; an expected error is one clear text on stderr and exit code 1, never a stack."""
    keep_private()
    try:
        make_app(next(iter(sys.argv[1:]), None))()
    except BantamError as error:
        typer.echo(str(error), err=True)
        raise SystemExit(1) from None
    except Exception as error:  # the edge: the relay's output is a log, and an error's own words may be a visitor's
        log_the_end(type(error), error, error.__traceback__)
        raise SystemExit(1) from None


if __name__ == "__main__":
    main()
