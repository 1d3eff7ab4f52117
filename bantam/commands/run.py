"""`bantam run`: start every process of the Procfile on this machine, and say where to look."""

import os
import socket
import sys
import threading
import time
import urllib.request
from pathlib import Path
from typing import Annotated

import typer
from honcho.environ import expand_processes, parse_procfile
from honcho.manager import Manager
from honcho.printer import Printer

from bantam.commands.check import find_problems
from bantam.errors import Problem, ProblemsError
from bantam.settings import Settings, get_settings


def run(
    procfile: Annotated[Path, typer.Option(help="Which processes to start.")] = Path("Procfile"),
) -> None:
    """Start everything and print the address of the demo page; Ctrl-C stops all of it."""
    problems, _ = find_problems(Path())
    if problems:
        raise ProblemsError(problems)
    settings = get_settings()
    prepare(settings)
    manager = Manager(Printer(sys.stdout))
    commands = parse_procfile(procfile.read_text(encoding="utf-8")).processes
    if not settings.uses_demo_crm:
        commands.pop("crm", None)
    for process in expand_processes(commands, env=_environment(settings)):
        manager.add_process(process.name, process.cmd, quiet=process.quiet, env=process.env)
    threading.Thread(target=_announce, args=(settings,), daemon=True).start()
    manager.loop()
    raise SystemExit(manager.returncode)


def prepare(settings: Settings) -> None:
    """Open and migrate the database, and see that every port is free.

    Raises:
        ProblemsError: a port is taken, or the database cannot be opened.
        StoreError: the database cannot be migrated.
    """
    from bantam.store.engine import check_database, get_engine, migrate

    ports = {"BANTAM_PORT": (settings.host, settings.port), "BANTAM_METRICS_PORT": ("127.0.0.1", settings.metrics_port)}
    if settings.uses_demo_crm:
        ports["BANTAM_DEMO_CRM_PORT"] = ("127.0.0.1", settings.demo_crm_port)
    problems = [
        Problem(name, f"{port}, which is taken on {host}", "a free port", f"stop what listens there or set {name}")
        for name, (host, port) in ports.items()
        if not _is_free(host, port)
    ]
    problems += check_database(settings.database_url)
    if problems:
        raise ProblemsError(problems)
    migrate(get_engine())


def _is_free(host: str, port: int) -> bool:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def _environment(settings: Settings) -> dict[str, str]:
    """What every process starts with: this interpreter's commands first, and Rasa's chatter off."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    quiet = {"RASA_TELEMETRY_ENABLED": "false", "SQLALCHEMY_SILENCE_UBER_WARNING": "1", "TF_CPP_MIN_LOG_LEVEL": "3",
             "CUDA_VISIBLE_DEVICES": "-1", "PYTHONUNBUFFERED": "1"}  # fmt: skip
    own = {"BANTAM_HOST": settings.host, "BANTAM_PORT": str(settings.port)}
    return {**os.environ, **quiet, **own, "PATH": path, "PYTHONPATH": "."}


def _announce(settings: Settings) -> None:
    """Print the addresses once the server answers."""
    address = f"http://{settings.host}:{settings.port}/"
    while True:
        try:
            urllib.request.urlopen(address, timeout=2).close()
            break
        except OSError:
            time.sleep(0.2)
    typer.echo(f"\n  Bantam is running.  Demo page: {address}")
    if settings.uses_demo_crm:
        typer.echo(f"  What sales receives (demo CRM): http://127.0.0.1:{settings.demo_crm_port}/")
    typer.echo("  Ctrl-C stops everything.\n")
