"""What the relay's process does beside delivering: settle the idle, mend what was missed, erase what is old."""

import logging
import threading
from collections.abc import Callable
from datetime import datetime, timedelta, timezone

from sqlalchemy.engine import Engine

from bantam.current import playbook_of, playbooks
from bantam.errors import BantamError, StoreError, place_of
from bantam.playbook.model import RetentionDays
from bantam.settle import hand_over_missed, settle_idle
from bantam.store.erasure import NO_LEAD, apply_retention, erase_person
from bantam.store.settling import expired_anonymous
from bantam.store.shrink import file_bytes, shrink_asked_at, shrink_files

log = logging.getLogger("bantam.housekeeping")

ROUND_SECONDS = 60.0
NIGHT_HOUR = 2  # UTC: Europe sleeps
RETENTION_EVERY = timedelta(days=1)
RETENTION_AT_NIGHT_AFTER = timedelta(hours=6)
# Visitors wait while SQLite's file is written anew. Up to this size that takes a second or two and is done at once;
# a larger one is left for the night, or until a day has passed.
SMALL_FILE_BYTES = 100 * 1024 * 1024
SHRINK_WITHIN = timedelta(days=1)
_BATCH = 200


class Housekeeper:
    """Keeps house, once a minute. Several may run on one database.

    Args:
        engine: of the store.
        clock: returns the time, UTC-aware.
    """

    def __init__(
        self, engine: Engine, *, clock: Callable[[], datetime] = lambda: datetime.now(timezone.utc)
    ) -> None:
        self._engine = engine
        self._clock = clock
        self._retained_at: datetime | None = None

    def run(self, stop: threading.Event) -> None:
        """Work until told to stop; the first round comes after a minute."""
        while not stop.wait(ROUND_SECONDS):
            self.tidy(with_retention=True)

    def tidy(self, *, with_retention: bool) -> None:
        """One round; trouble is logged, and the next round tries again.

        Args:
            with_retention: also erase what is old, when a day has passed since the last time.
        """
        now = self._clock()
        for chore in (self._settle, self._hand_over, *([self._retain] if with_retention else []), self._shrink):
            try:
                chore(now)
            except StoreError as error:
                log.error("housekeeping_trouble error=%s", error)
                return
            except BantamError as error:
                log.error("housekeeping_trouble error=%s", error)
            except Exception as error:  # the loop's edge: nothing here may end the relay, or the other chores
                log.error("housekeeping_trouble error=%s", place_of(error))

    def _settle(self, now: datetime) -> None:
        settle_idle(self._engine, lambda version: playbook_of(self._engine, version), now=now)

    def _hand_over(self, now: datetime) -> None:
        hand_over_missed(self._engine, now=now)

    def _retain(self, now: datetime) -> None:
        if self._retention_is_due(now):
            keep_no_longer(self._engine, playbooks().current().retention_days, now=now, shrink=False)
            self._retained_at = now

    def _retention_is_due(self, now: datetime) -> bool:
        if self._retained_at is None:
            return True
        age = now - self._retained_at
        return age >= RETENTION_EVERY or (age >= RETENTION_AT_NIGHT_AFTER and now.hour == NIGHT_HOUR)

    def _shrink(self, now: datetime) -> None:
        asked_at = shrink_asked_at(self._engine)
        if asked_at is None:
            return
        small = file_bytes(self._engine) <= SMALL_FILE_BYTES
        if small or now.hour == NIGHT_HOUR or now - asked_at >= SHRINK_WITHIN:
            shrink_files(self._engine)


def keep_no_longer(engine: Engine, days: RetentionDays, *, now: datetime, shrink: bool = True) -> int:
    """Erase leads and conversations older than the playbook allows.

    Args:
        days: how long each stage is kept; `anonymous` for conversations without a lead, without consent or without
            contact details, whatever their stage.
        now: UTC-aware.
        shrink: give SQLite's space back too; without it the next round does so.

    Returns:
        How many conversations were erased.
    """
    count = 0
    before = now - timedelta(days=days.anonymous)
    while batch := expired_anonymous(engine, before=before, limit=_BATCH):
        for conversation_id in batch:
            erase_person(engine, conversation_id=conversation_id, now=now, tombstone_for=lambda lead: (),
                         shrink=False)
        count += len(batch)
    by_stage = {name: value for name, value in days.dict().items() if name != "anonymous"}
    erased = apply_retention(engine, now=now, days_by_stage={**by_stage, NO_LEAD: days.anonymous}, shrink=False)
    if shrink and shrink_asked_at(engine):
        shrink_files(engine)
    total = count + len(erased.conversation_ids)
    if total:
        log.info("kept_no_longer conversations=%d", total)
    return total
