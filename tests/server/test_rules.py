"""The quick ways through Rasa's graph and rules come to the same results as Rasa's own."""

import copy
import json
import tarfile
from collections.abc import Iterator
from itertools import product
from random import Random
from types import SimpleNamespace
from typing import Any

import pytest
from rasa.core.policies.rule_policy import RulePolicy
from rasa.engine.exceptions import GraphRunError
from rasa.engine.graph import GraphSchema, SchemaNode

from addons.in_order import InOrderRunner
from addons.rules import IndexedRulePolicy
from tests.server.bot import MODEL

State = dict[str, Any]


@pytest.fixture(scope="module")
def policy() -> RulePolicy:
    """The project's own rules, as training left them."""
    with tarfile.open(MODEL) as archive:
        name = next(name for name in archive.getnames() if name.endswith("/rule_policy.json"))
        learned = json.load(archive.extractfile(name))
    policy = RulePolicy.__new__(RulePolicy)
    policy.lookup = learned["lookup"]
    return policy


def histories(lookup: dict[str, str]) -> Iterator[list[State]]:
    """Histories that rules are about, each also with another last action, act or form, and with the steps before it."""
    chance, rules = Random(7), [json.loads(key) for key in sorted(lookup)]
    actions, acts = sorted(set(lookup.values())), sorted({s["user"]["intent"] for r in rules for s in r if "user" in s})
    for rule in rules[::2]:  # every rule would take half a minute
        rule = [{kind: _as_in_talk(part) for kind, part in state.items()} for state in rule]
        yield rule
        yield [{"prev_action": {"action_name": "action_listen"}}, *rule]
        for action, act, form in product(chance.sample(actions, 1), chance.sample(acts, 1), ("discovery_form", None)):
            changed = copy.deepcopy(rule)
            changed[-1] |= {"prev_action": {"action_name": action}, "user": {"intent": act}}
            changed[-1]["active_loop"] = {"name": form} if form else {}
            yield changed
        yield [{kind: part for kind, part in state.items() if kind != "prev_action"} for state in rule[-1:]]


def _as_in_talk(part: dict[str, Any]) -> dict[str, Any]:
    """A rule says what must not be there; a conversation just has not got it."""
    return {key: tuple(value) if isinstance(value, list) else value
            for key, value in part.items() if value != "should_not_be_set"}  # fmt: skip


def test_the_index_finds_the_rules_that_rasa_finds(policy):
    indexed, found = IndexedRulePolicy.instead_of(policy), 0
    for name in ("rules", "rules_for_loop_unhappy_path"):
        for states in histories(policy.lookup[name]):
            expected = policy._get_possible_keys(policy.lookup[name], states)
            assert indexed._get_possible_keys(policy.lookup[name], states) == expected, states
            found += bool(expected)
    assert found > 200


def test_no_history_leaves_every_rule_open(policy):
    indexed = IndexedRulePolicy.instead_of(policy)
    assert indexed._get_possible_keys(policy.lookup["rules"], []) == set(policy.lookup["rules"])


def runner(needs: dict[str, list[str]]) -> InOrderRunner:
    """Nodes that append their name to what they need."""
    nodes = {name: SchemaNode({need: need for need in wanted}, object, "create", "run", {}, is_target=True)
             for name, wanted in needs.items()}  # fmt: skip

    def node(name: str):
        return lambda *given: (name, "".join(text for _, text in given) + name)

    return InOrderRunner(GraphSchema(nodes), {name: node(name) for name in nodes})


def test_components_run_behind_those_they_need():
    graph = runner({"d": ["b", "c"], "b": ["a"], "c": ["a"], "a": ["message"]})
    assert graph.run({"message": "-"}, ["d"]) == {"d": "-ab-acd"}
    assert graph.run({"message": "+"}, ["b"]) == {"b": "+ab"}


def test_only_what_the_targets_need_runs():
    graph, ran = runner({"a": ["message"], "b": ["a"], "c": ["a"]}), []
    graph._nodes = {name: lambda *given, name=name: ran.append(name) or (name, name) for name in "abc"}
    graph.run({"message": "-"}, ["b"])
    assert ran == ["a", "b"]


def test_an_input_named_like_a_component_is_an_error():
    with pytest.raises(GraphRunError, match="named like components of the graph: a"):
        runner({"a": ["message"]}).run({"message": "-", "a": "-"}, ["a"])


def test_a_runner_takes_over_what_is_loaded(policy):
    node = SimpleNamespace(_component=policy)
    loaded = SimpleNamespace(_graph_schema=GraphSchema({}), _instantiated_nodes={"rules": node})
    taken = InOrderRunner.instead_of(loaded)
    assert isinstance(taken._nodes["rules"]._component, IndexedRulePolicy)
