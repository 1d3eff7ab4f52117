"""A visitor's own erasure: everything held about the conversation, in the database and in memory.

Others wait while SQLite's file is written anew, so that is left to housekeeping; the log is emptied at once.
"""

import asyncio
from datetime import datetime, timezone

from addons.tracker_store import DurableTrackerStore
from bantam.handover.destinations import destination_names
from bantam.handover.erase import tombstones
from bantam.settings import get_settings
from bantam.store.engine import get_engine
from bantam.store.erasure import erase_person
from bantam.store.shrink import empty_log


async def forget_conversation(store: DurableTrackerStore, conversation_id: str) -> None:
    """Erase one conversation; the CRMs that got its lead are told."""
    now = datetime.now(timezone.utc)
    await asyncio.to_thread(
        erase_person, get_engine(), conversation_id=conversation_id, now=now,
        tombstone_for=tombstones(destination_names(get_settings()), now=now), shrink=False,
    )  # fmt: skip
    store.forget(conversation_id)
    await asyncio.to_thread(empty_log, get_engine())
