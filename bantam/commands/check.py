"""`bantam check`: everything an operator or marketer can get wrong, all at once."""

import os
from pathlib import Path

import typer

from bantam.errors import PlaybookError, Problem, SettingsError
from bantam.playbook import Playbook, check_playbook, load_playbook
from bantam.project import check_project
from bantam.settings import Settings, read_settings


def check() -> None:
    """Check settings, playbook, responses and Rasa data together; prints every problem and how to mend it."""
    problems, playbook = find_problems(Path())
    for problem in problems:
        typer.echo(str(problem), err=True)
    if problems:
        typer.echo(f"{len(problems)} problem{'s' if len(problems) > 1 else ''} found", err=True)
        raise typer.Exit(1)
    typer.echo(f"all good: playbook {playbook.version if playbook else ''}")


def find_problems(root: Path) -> tuple[list[Problem], Playbook | None]:
    """Every problem of the project in a folder, and the playbook when it can be read.

    Args:
        root: the folder with playbook.yml, domain.yml and data/.
    """
    problems: list[Problem] = []
    settings: Settings | None = None
    try:
        settings = read_settings(os.environ)
    except SettingsError as error:
        problems += error.problems
    playbook: Playbook | None = None
    try:
        playbook = load_playbook(root / (settings.playbook if settings else "playbook.yml"))
        problems += check_playbook(playbook)
    except PlaybookError as error:
        problems += error.problems
    return problems + check_project(root, playbook), playbook
