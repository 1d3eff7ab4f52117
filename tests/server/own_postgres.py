"""A PostgreSQL server of a test's own, which may be stopped at any moment; the system's is never touched."""

import contextlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from tests.components import missing_component
from tests.server.relay_parts import free_port


class Postgres:
    """A PostgreSQL server in a folder and on a port of its own, to be stopped and started."""

    def __init__(self) -> None:
        self.programs = next(iter(sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)), None)
        if self.programs is None:
            missing_component("PostgreSQL", "apt-get install postgresql")
        self._folder, self.port = Path(tempfile.mkdtemp(prefix="bantam-pg-")), free_port()
        self._as = {"user": "postgres", "group": "postgres"} if os.getuid() == 0 else {}
        if self._as:
            shutil.chown(self._folder, "postgres")
        self._run("initdb", "-D", str(self._folder / "data"), "-A", "trust", "-U", "postgres", "--no-sync")
        self.url = f"postgresql+psycopg2://postgres@127.0.0.1:{self.port}/postgres"

    def start(self) -> None:
        options = f"-p {self.port} -k {self._folder} -c listen_addresses=127.0.0.1 -c fsync=off"
        log = str(self._folder / "log")
        self._run("pg_ctl", "-D", str(self._folder / "data"), "-o", options, "-l", log, "-w", "start")

    def stop(self) -> None:
        """As when the machine goes down: no goodbye to anyone connected."""
        self._run("pg_ctl", "-D", str(self._folder / "data"), "-m", "immediate", "-w", "stop")

    def remove(self) -> None:
        with contextlib.suppress(subprocess.CalledProcessError):
            self.stop()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _run(self, program: str, *words: str) -> None:
        # Not captured: the server would inherit the pipe and the call would wait for its end.
        subprocess.run([str(self.programs / program), *words], cwd=self._folder, check=True, timeout=60,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **self._as)  # fmt: skip
