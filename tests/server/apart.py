"""Servers whose actions run in a process of their own, as docs/decisions/0002 allows, to compare with and to break."""

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import requests

from tests.server.bot import ROOT, Bot, free_port
from tests.server.talk import wait_until

ACTION_SECRET = "a-secret-between-the-two-servers-0123456789"
ACTIONS_LOG = "actions.log"


class ApartBot(Bot):
    """Rasa as endpoints.actions.yml has it, beside `python -m addons.action_server`."""

    def __init__(self, folder: Path, options: Sequence[str] = (), **settings: str) -> None:
        super().__init__(folder, options, **{"action_secret": ACTION_SECRET, **settings})
        self.actions_port = free_port()
        self.actions: subprocess.Popen[bytes] | None = None
        (folder / "endpoints.yml").unlink()  # a link into the project
        (folder / "endpoints.yml").write_text(self.endpoints())

    def endpoints(self) -> str:
        """The file as it is shipped, but for the port."""
        shipped = (ROOT / "endpoints.actions.yml").read_text()
        assert shipped.count(":5055/") == 1
        return shipped.replace(":5055/", f":{self.actions_port}/")

    def actions_command(self) -> list[str]:
        """What serves the actions."""
        return [sys.executable, "-m", "addons.action_server"]

    def start(self) -> "ApartBot":
        """Start both."""
        if self.actions is None or self.actions.poll() is not None:
            self.start_actions()
        super().start()
        return self

    def stop(self, number: signal.Signals = signal.SIGTERM) -> None:
        """Stop both."""
        super().stop(number)
        self.kill_actions()

    def start_actions(self) -> None:
        """Start the action server and wait until it answers."""
        port = str(self.actions_port)
        self.actions = self.spawn(self.actions_command(), ACTIONS_LOG, ACTION_SERVER_PORT=port, SANIC_HOST="127.0.0.1")
        wait_until(self._actions_answer, 60, lambda: f"the action server did not start:\n{self.actions_output()}")

    def kill_actions(self) -> None:
        """kill -9."""
        if self.actions and self.actions.poll() is None:
            os.killpg(self.actions.pid, signal.SIGKILL)  # a group of its own: start_new_session
            self.actions.wait(60)

    def actions_output(self) -> str:
        """Everything the action server printed."""
        return (self.folder / ACTIONS_LOG).read_text(encoding="utf-8", errors="replace")

    def call_action(self, body: Any, **headers: str) -> requests.Response:
        """Call an action past Rasa."""
        return requests.post(f"http://127.0.0.1:{self.actions_port}/webhook", json=body, headers=headers, timeout=30)

    def _actions_answer(self) -> bool:
        assert self.actions.poll() is None, f"the action server ended:\n{self.actions_output()}"
        try:
            return requests.get(f"http://127.0.0.1:{self.actions_port}/health", timeout=30).status_code == 200
        except requests.RequestException:
            return False


class PlainBot(ApartBot):
    """Rasa with the action server's address alone, beside the SDK's own server: `rasa run actions`."""

    def endpoints(self) -> str:
        """The file for one machine, with an endpoint that has a url and nothing else."""
        plain = (ROOT / "endpoints.yml").read_text()
        return f"{plain}action_endpoint:\n  url: http://127.0.0.1:{self.actions_port}/webhook\n"

    def actions_command(self) -> list[str]:
        """The SDK's own way."""
        port = str(self.actions_port)
        return [sys.executable, "-m", "rasa", "run", "actions", "--actions", "actions", "--port", port]


def lay_beside_actions(folder: Path, module: Path) -> None:
    """Give a server's folder an actions package of its own: the project's modules and one more the SDK imports."""
    package = folder / "actions"
    package.unlink()  # a link into the project
    package.mkdir()
    for each in (*(ROOT / "actions").glob("*.py"), module):
        (package / each.name).symlink_to(each)
