"""The playbook in use: read again when the file changes, the last good one kept while it is broken."""

from pathlib import Path
from threading import Lock

from bantam.errors import PlaybookError, Problem
from bantam.playbook.check import check_playbook
from bantam.playbook.load import load_playbook
from bantam.playbook.model import Playbook


class PlaybookFile:
    """A playbook file that may change while the bot runs.

    Attributes:
        problems: what is wrong with the file now; () while it is good. The last good playbook stays in use.
    """

    def __init__(self, path: Path) -> None:
        """Read the file; raises PlaybookError when it cannot be used at start."""
        self._path = path
        self._lock = Lock()
        self.problems: tuple[Problem, ...] = ()
        self._stamp = self._read_stamp()
        self._playbook = _load_sound(path)

    def current(self) -> Playbook:
        """The newest playbook that is good; costs one file stat when nothing changed."""
        stamp = self._read_stamp()
        if stamp != self._stamp:
            with self._lock:
                self._reload(stamp)
        return self._playbook

    def _reload(self, stamp: tuple[int, int] | None) -> None:
        try:
            self._playbook = _load_sound(self._path)
            self.problems = ()
        except PlaybookError as error:
            self.problems = error.problems
        self._stamp = stamp

    def _read_stamp(self) -> tuple[int, int] | None:
        try:
            stat = self._path.stat()
        except OSError:
            return None
        return stat.st_mtime_ns, stat.st_size


def _load_sound(path: Path) -> Playbook:
    """Load and check; a playbook that makes no sense is as little use as one that cannot be read."""
    playbook = load_playbook(path)
    problems = check_playbook(playbook)
    if problems:
        raise PlaybookError(problems)
    return playbook
