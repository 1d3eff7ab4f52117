"""Finds the act and language models inside a trained Rasa model, without Rasa."""

import tarfile
import tempfile
from pathlib import Path

from bantam.errors import BantamError
from bantam.understanding import Understander

_FILES = ("acts.npz", "languages.npz")


class ModelError(BantamError):
    """A model that is not there or is not Bantam's."""


def load_understander(path: Path) -> Understander:
    """Load what the live bot loads.

    Raises:
        ModelError: when the file is missing or holds no such models.
    """
    if not path.exists():
        raise ModelError(f"no model at {path}: run `make train`")
    try:
        with tarfile.open(path) as archive, tempfile.TemporaryDirectory() as folder:
            members = {Path(member.name).name: member for member in archive if Path(member.name).name in _FILES}
            for name in _FILES:
                source = archive.extractfile(members[name])
                (Path(folder) / name).write_bytes(source.read() if source else b"")
            return Understander.load(Path(folder))
    except (tarfile.TarError, KeyError, OSError, ValueError) as error:
        raise ModelError(f"{path} is not a model of this project: run `make train`") from error
