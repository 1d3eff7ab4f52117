"""Every error this package raises on purpose.

Messages are short lower-case fragments that say what, where, got, wanted and how to mend; never contact data.
"""

from dataclasses import dataclass


class BantamError(Exception):
    """Base of all errors a caller is expected to handle or show."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong in a file the operator or the marketer writes.

    Attributes:
        where: file and place, "playbook.yml:41: questions[2].points".
        got: what stands there, as written; never a secret.
        wanted: what is expected there.
        mend: how to put it right, a short imperative; "" when wanted already says it.
    """

    where: str
    got: str
    wanted: str
    mend: str = ""

    def __str__(self) -> str:
        text = f"{self.where} is {self.got}, expected {self.wanted}"
        return f"{text}; {self.mend}" if self.mend else text


class ProblemsError(BantamError):
    """Something an operator wrote is wrong; carries every problem at once."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, problems)))


class SettingsError(ProblemsError):
    """Environment settings that cannot be used."""


class PlaybookError(ProblemsError):
    """A playbook that cannot be used."""


class StoreError(BantamError):
    """The database could not do what was asked; the driver's error is chained."""


class NotFoundError(BantamError):
    """What was named does not exist (a lead, a message, a conversation)."""


def place_of(error: BaseException) -> str:
    """Type and place of an unexpected error, for logs: its own text may hold what a visitor wrote."""
    frames = []
    trace = error.__traceback__
    while trace:
        frames.append(f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}")
        trace = trace.tb_next
    return f"{type(error).__name__} at {' > '.join(frames[-4:])}"
