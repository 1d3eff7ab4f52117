"""Rasa's RulePolicy with an index over its rules: the same predictions, without trying every rule at every step."""

from collections import defaultdict
from typing import Any

from rasa.core.policies.rule_policy import RulePolicy
from rasa.shared.core.constants import ACTIVE_LOOP, PREVIOUS_ACTION, SHOULD_NOT_BE_SET, USER
from rasa.shared.core.domain import State
from rasa.shared.nlu.constants import ACTION_NAME, INTENT

Place = tuple[str | None, str | None, str | None]  # the action before, the visitor's act, the running form


class IndexedRulePolicy(RulePolicy):
    """Tries only the rules whose last step names the present action, act and form, or leaves them open."""

    _indexes: dict[int, dict[Place, list[str]]]  # by identity of the rules' dictionary

    @classmethod
    def instead_of(cls, policy: RulePolicy) -> "IndexedRulePolicy":
        """A policy that has the rules of one that was trained and loaded; they never change again."""
        indexed = cls.__new__(cls)
        indexed.__dict__.update(policy.__dict__)
        indexed._indexes = {id(rules): _index(rules) for rules in policy.lookup.values() if isinstance(rules, dict)}
        return indexed

    def _get_possible_keys(self, lookup: dict[str, str], states: list[State]) -> set[str]:
        if not states:
            return set(lookup)
        index = self._indexes[id(lookup)]
        near = {key: lookup[key] for place in _places(states[-1]) for key in index.get(place, ())}
        return super()._get_possible_keys(near, states)


def _index(rules: dict[str, str]) -> dict[Place, list[str]]:
    index = defaultdict(list)
    for key in rules:
        last = RulePolicy._rule_key_to_state(key)[-1]
        # A rule for the first step of a conversation asks for nothing else.
        index[_place(last) if last.get(PREVIOUS_ACTION) else (None, None, None)].append(key)
    return dict(index)


def _place(state: State) -> Place:
    """What a step names; None where it leaves that open."""
    named: Any = (state.get(PREVIOUS_ACTION, {}).get(ACTION_NAME), state.get(USER, {}).get(INTENT),
                  state.get(ACTIVE_LOOP, {}).get("name"))  # fmt: skip
    return tuple(None if value == SHOULD_NOT_BE_SET else value for value in named)


def _places(state: State) -> set[Place]:
    """Everything a rule about this step may name."""
    action, act, form = _place(state)
    return {(a, i, f) for a in (action, None) for i in (act, None) for f in (form, None)}
