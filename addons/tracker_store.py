"""Rasa's tracker store in Bantam's own database: live trackers in memory, one appended row per turn.

A turn's events are written in the same transaction as its answers, lead, messages and reply. What stays in memory is
cut to what the policy still needs, so that turn 200 costs what turn 1 costs; the database keeps everything.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActiveLoop, BotUttered, Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bantam.errors import Problem, SettingsError
from bantam.store.engine import get_engine, migrate
from bantam.store.trackers import append_events, conversation_ids, latest_version, load_events
from bantam.store.work import is_collecting, write_with_turn

# Live conversations kept in memory; one takes about 50 KB, the least recently used goes first.
MAX_LIVE = 500


@dataclass
class Live:
    """A tracker and how much of it is stored: `events` of its list, `version` turns of the database."""

    tracker: DialogueStateTracker
    version: int
    events: int


class DurableTrackerStore(TrackerStore):
    """Named in endpoints.yml as addons.tracker_store.DurableTrackerStore."""

    def __init__(
        self, domain: Domain, event_broker: EventBroker | None = None, max_live: int = MAX_LIVE, **kwargs: Any
    ) -> None:
        self._engine = get_engine()
        migrate(self._engine)
        self._max_live = int(max_live)
        self._live: OrderedDict[str, Live] = OrderedDict()
        # Handed out for a turn; put back only when that turn is committed, so that a failed one leaves no trace.
        self._out: dict[str, Live] = {}
        # Saved but perhaps not committed yet: what the channel reads the next question from.
        self._saved: dict[str, DialogueStateTracker] = {}
        # Turns that were written when the message of the next turn was accepted.
        self._expected: dict[str, int] = {}
        super().__init__(domain, event_broker, **kwargs)

    def expect(self, sender_id: str, turns: int | None) -> None:
        """Say how many turns the database holds, so that the next `retrieve` need not ask; None when nobody knows.

        Should another server write one in between, the commit refuses ours and it is run again.
        """
        if turns is not None:
            self._expected[sender_id] = turns

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The tracker, for a turn that will change it."""
        live = self._live.pop(sender_id, None)
        self._saved.pop(sender_id, None)
        expected = self._expected.pop(sender_id, None)
        if live is None or expected is None or live.version < expected:
            version = await asyncio.to_thread(latest_version, self._engine, sender_id)
            if live is None or live.version != version:
                live = await self._load(sender_id, version) if version else None
        if live is None:
            self._out.pop(sender_id, None)
            return None
        _compact(live.tracker)
        live.events = len(live.tracker.events)
        self._out[sender_id] = live
        return live.tracker

    async def retrieve_full_tracker(self, conversation_id: str) -> DialogueStateTracker | None:
        """All events ever, to read; changes nothing."""
        events = await asyncio.to_thread(load_events, self._engine, conversation_id)
        return DialogueStateTracker.from_dict(conversation_id, events, self.domain.slots) if events else None

    async def look(self, sender_id: str) -> DialogueStateTracker | None:
        """The tracker as this turn or the last one left it, to read and not to change."""
        if sender_id in self._saved:
            return self._saved[sender_id]
        live = self._live.get(sender_id)
        return live.tracker if live else await self.retrieve_full_tracker(sender_id)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Queue the new events with the turn's transaction."""
        sender_id = tracker.sender_id
        out = self._out.pop(sender_id, None)
        known, version = (out.events, out.version) if out else (0, 0)
        new = [event.as_dict() for event in list(tracker.events)[known:]]
        if not new:
            return
        if self.event_broker:
            await self._stream_new_events(self.event_broker, list(tracker.events)[known:], sender_id)
        live = Live(tracker, version + 1, len(tracker.events))
        self._saved[sender_id] = tracker
        append = partial(append_events, conversation_id=sender_id, version=version + 1, events=new)
        keep = partial(self._keep, sender_id, live)
        if is_collecting():
            write_with_turn(self._engine, append, afterwards=keep)
        else:  # it commits now: not on the event loop
            await asyncio.to_thread(write_with_turn, self._engine, append, afterwards=keep)

    async def keys(self) -> Iterable[str]:
        """Every conversation."""
        return await asyncio.to_thread(conversation_ids, self._engine)

    def forget(self, sender_id: str) -> None:
        """Drop what is in memory of an erased conversation."""
        for kept in (self._live, self._out, self._saved, self._expected):
            kept.pop(sender_id, None)

    def _keep(self, sender_id: str, live: Live) -> None:
        self._saved.pop(sender_id, None)
        self._live[sender_id] = live
        self._live.move_to_end(sender_id)
        while len(self._live) > self._max_live:
            self._live.popitem(last=False)

    async def _load(self, sender_id: str, version: int) -> Live | None:
        tracker = await self.retrieve_full_tracker(sender_id)
        return Live(tracker, version, len(tracker.events)) if tracker else None


def _compact(tracker: DialogueStateTracker) -> None:
    """Cut the history to one step with the same state: slots, the running form, waiting for the visitor."""
    if tracker.latest_action_name != ACTION_LISTEN_NAME:
        return
    last = {event.key: event for event in tracker.events if isinstance(event, SlotSet)}
    events: list[Event] = [event for event in last.values() if event.value is not None]
    if tracker.active_loop_name:
        events += [ActionExecuted(tracker.active_loop_name), ActiveLoop(tracker.active_loop_name)]
    events.append(ActionExecuted(ACTION_LISTEN_NAME))
    # Not applied: the tracker is in the state they lead to.
    tracker.events = tracker._create_events(events)
    tracker.latest_message, tracker.latest_bot_utterance = UserUttered.empty(), BotUttered.empty()


def durable_store(store: Any) -> DurableTrackerStore:
    """Our store from under Rasa's wrappers: its fallback to memory would hide that nothing is saved any more.

    Raises:
        SettingsError: endpoints.yml names another tracker store.
    """
    while not isinstance(store, DurableTrackerStore):
        if not hasattr(store, "_tracker_store"):
            raise SettingsError([Problem("endpoints.yml: tracker_store.type", type(store).__name__,
                                         "addons.tracker_store.DurableTrackerStore")])  # fmt: skip
        store = store._tracker_store
    return store
