"""Puts Bantam's own parts into Rasa's agent when the server starts."""

from rasa.core.agent import Agent

from addons.in_order import InOrderRunner
from addons.in_process import InProcessActions
from addons.lean import make_lean
from addons.tracker_store import durable_store
from bantam.errors import Problem, SettingsError


def equip(agent: Agent | None) -> Agent:
    """The same agent with our tracker store, graph runner and, unless endpoints.yml names a server, our actions.

    Raises:
        SettingsError: there is no model, or endpoints.yml names another tracker store.
    """
    if agent is None or agent.processor is None:
        raise SettingsError([Problem("models/", "without a model that can be loaded", "one", "run `make train`")])
    make_lean()
    agent.tracker_store = agent.processor.tracker_store = durable_store(agent.tracker_store)
    agent.processor.graph_runner = InOrderRunner.instead_of(agent.processor.graph_runner)
    if agent.processor.action_endpoint is None:
        agent.processor.action_endpoint = InProcessActions()
    return agent
