"""What stock Rasa works out again for every message, though it never changes or nobody reads it.

Each of these costs a tenth to half a millisecond, and a turn passes them many times: together a quarter of it. The
results stay the same. All hold for the whole process, so they are put in place once, by the channel at server start.
"""

import gc
from collections.abc import Iterator
from copy import copy
from functools import cache, lru_cache
from types import SimpleNamespace
from typing import Any, TypeVar

from rasa.core import processor
from rasa.core.actions import action, forms
from rasa.core.policies import rule_policy
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, Event, SlotSet
from rasa.shared.core.slots import Slot
from rasa.shared.core.trackers import DialogueStateTracker

Kept = TypeVar("Kept")


@cache
def make_lean() -> None:
    """Put all of it in place; a second call does nothing."""
    # A tracker is copied five times a turn, each time with every slot; the copy module takes the long way round.
    Slot.__copy__ = _copied
    DialogueStateTracker.copy = _copied_tracker
    DialogueStateTracker.generate_all_prior_trackers = _prior_trackers
    Event.resolve_by_type = staticmethod(lru_cache(maxsize=128)(Event.resolve_by_type))
    Domain.empty = staticmethod(cache(Domain.empty))
    action.default_actions = _once_per_endpoint(action.default_actions)
    # These modules copy events and slots deeply for debug lines only, which are never written.
    for module in (processor, forms, rule_policy):
        module.copy = SimpleNamespace(deepcopy=_as_it_is)


def settle_memory() -> None:
    """Take what is loaded by now, TensorFlow and the model, out of the garbage collector's rounds.

    Called last at server start. Without it every full collection looks at a million objects that will never go.
    """
    gc.collect()
    gc.freeze()


def _copied(slot: Slot) -> Slot:
    """A shallow copy, as copy.copy would make it."""
    copied = slot.__class__.__new__(slot.__class__)
    copied.__dict__.update(slot.__dict__)
    return copied


def _copied_tracker(tracker: DialogueStateTracker) -> DialogueStateTracker:
    """A tracker in the same state, without going through all its events again."""
    copied = tracker.__class__.__new__(tracker.__class__)
    copied.__dict__.update(tracker.__dict__)
    copied.events, copied.active_loop = copy(tracker.events), copy(tracker.active_loop)
    copied.slots = {name: _copied(slot) for name, slot in tracker.slots.items()}
    copied.sender_source = copied.model_id = copied.assistant_id = None  # as Rasa's copies have them
    return copied


def _prior_trackers(tracker: DialogueStateTracker) -> Iterator[tuple[DialogueStateTracker, bool]]:
    """The tracker before each action, with the slots that predictions look at: two of thirty-seven."""
    looked_at = [slot for slot in tracker.slots.values() if slot.has_features()]
    prior = DialogueStateTracker(tracker.sender_id, looked_at, is_rule_tracker=tracker.is_rule_tracker)
    for event in tracker.applied_events():
        if isinstance(event, SlotSet) and event.key not in prior.slots:
            continue
        if isinstance(event, ActionExecuted):
            yield prior, event.hide_rule_turn
        prior.update(event)
    yield prior, False


def _once_per_endpoint(default_actions: Any) -> Any:
    """Rasa's own actions keep no state; it makes all twelve anew to find one by its name."""
    made: dict[int, tuple[Any, list[Any]]] = {}  # by identity, beside the endpoint itself so that it stays alive

    def kept(action_endpoint: Any = None) -> list[Any]:
        if id(action_endpoint) not in made:
            made[id(action_endpoint)] = (action_endpoint, default_actions(action_endpoint))
        return made[id(action_endpoint)][1]

    return kept


def _as_it_is(value: Kept) -> Kept:
    return value
