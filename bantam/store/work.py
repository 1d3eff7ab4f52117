"""Everything one turn writes, collected while it runs and committed together or not at all."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from sqlalchemy.engine import Connection, Engine

from bantam.store.engine import transaction

Write = Callable[[Connection], object]


class Work:
    """The writes of one turn."""

    def __init__(self) -> None:
        self._writes: list[Write] = []
        self._afterwards: list[Callable[[], object]] = []

    def add(self, write: Write, *, afterwards: Callable[[], object] | None = None) -> None:
        """Queue a write.

        Args:
            write: called with the one connection, in the order of adding.
            afterwards: called once everything is committed; never when it is not.
        """
        self._writes.append(write)
        if afterwards:
            self._afterwards.append(afterwards)

    def commit(self, engine: Engine) -> None:
        """Write everything in one transaction.

        Raises:
            StoreError: nothing was written.
        """
        with transaction(engine) as connection:
            for write in self._writes:
                write(connection)
        for call in self._afterwards:
            call()


_current: ContextVar[Work | None] = ContextVar("work", default=None)


@contextmanager
def collecting() -> Iterator[Work]:
    """Collect what is written inside the block, also by code it awaits; the caller commits."""
    token = _current.set(Work())
    try:
        yield _current.get()
    finally:
        _current.reset(token)


def is_collecting() -> bool:
    """True inside `collecting()`: a write is queued there and costs nothing yet."""
    return _current.get() is not None


def write_with_turn(
    engine: Engine, write: Write, *, afterwards: Callable[[], object] | None = None
) -> None:
    """Queue a write with the turn under way, or commit it at once when there is none.

    Raises:
        StoreError: when it is committed at once and the database refuses.
    """
    work = _current.get()
    if work is not None:
        work.add(write, afterwards=afterwards)
        return
    alone = Work()
    alone.add(write, afterwards=afterwards)
    alone.commit(engine)
