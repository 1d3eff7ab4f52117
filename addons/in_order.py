"""Runs the graph of the model one component after the other, in this thread.

Rasa's own runner hands every graph to a scheduler made for clusters and formats the whole conversation for a log line
nobody reads. Ours has two or three components in a row; a turn runs it three or four times.
"""

from typing import Any

from rasa.core.policies.rule_policy import RulePolicy
from rasa.engine.exceptions import GraphRunError
from rasa.engine.graph import ExecutionContext, GraphNode, GraphNodeHook, GraphSchema
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.engine.runner.interface import GraphRunner
from rasa.engine.storage.storage import ModelStorage

from addons.rules import IndexedRulePolicy


class InOrderRunner(GraphRunner):
    """The same graph, nodes and results as Rasa's runner."""

    def __init__(self, schema: GraphSchema, nodes: dict[str, GraphNode]) -> None:
        self._schema = schema
        self._nodes = nodes
        self._orders: dict[tuple[str, ...], list[str]] = {}

    @classmethod
    def create(
        cls, graph_schema: GraphSchema, model_storage: ModelStorage, execution_context: ExecutionContext,
        hooks: list[GraphNodeHook] | None = None,
    ) -> "InOrderRunner":  # fmt: skip
        """Load the components and make a runner; see the parent class."""
        return cls.instead_of(DaskGraphRunner.create(graph_schema, model_storage, execution_context, hooks))

    @classmethod
    def instead_of(cls, runner: DaskGraphRunner) -> "InOrderRunner":
        """A runner with the components that another has loaded already; RulePolicy gets its index."""
        for node in runner._instantiated_nodes.values():
            if type(node._component) is RulePolicy:
                node._component = IndexedRulePolicy.instead_of(node._component)
        return cls(runner._graph_schema, runner._instantiated_nodes)

    def run(self, inputs: dict[str, Any] | None = None, targets: list[str] | None = None) -> dict[str, Any]:
        """Run what the targets need.

        Args:
            inputs: outputs of nodes that are not in the graph, by the name its components know them by.
            targets: the nodes whose outputs are wanted; those of the schema when None.

        Returns:
            {target: its output}.

        Raises:
            GraphRunError: an input has the name of a component.
        """
        wanted = tuple(targets or self._schema.target_names)
        if wanted not in self._orders:
            self._orders[wanted] = _order(self._schema.minimal_graph_schema(list(wanted)))
        order = self._orders[wanted]
        outputs = dict(inputs or {})
        if clashes := outputs.keys() & set(order):
            raise GraphRunError(f"inputs are named like components of the graph: {', '.join(sorted(clashes))}")
        for name in order:
            needs = self._schema.nodes[name].needs.values()
            _, outputs[name] = self._nodes[name](*((need, outputs[need]) for need in needs if need in outputs))
        return {name: outputs[name] for name in wanted}


def _order(schema: GraphSchema) -> list[str]:
    """The nodes, each behind those it needs."""
    order: list[str] = []

    def visit(name: str) -> None:
        if name in order or name not in schema.nodes:  # not in the graph: an input
            return
        for need in schema.nodes[name].needs.values():
            visit(need)
        order.append(name)

    for name in schema.nodes:
        visit(name)
    return order
