"""Runs the custom actions inside the Rasa server: the same rasa_sdk actions, called without HTTP."""

import json
from typing import Any

from rasa.core.actions.action import ClientResponseError, RemoteAction
from rasa.utils.endpoints import EndpointConfig
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection


class InProcessActions(EndpointConfig):
    """An action endpoint that calls rasa_sdk's executor directly; everything else of Rasa stays as it is."""

    def __init__(self, package: str = "actions") -> None:
        super().__init__(url="in-process", enable_selective_domain=True)
        # A result over HTTP may be anything; ours was built by rasa_sdk in this process. Checking it costs ten turns'
        # thinking, most of it spent on checking the same constant schema again.
        RemoteAction._validate_action_result = _as_it_is
        self._executor = ActionExecutor()
        self._executor.register_package(package)

    async def request(self, method: str = "post", subpath: str | None = None, **kwargs: Any) -> Any:
        """Run one action.

        Args:
            kwargs: as Rasa passes them; "json" is the action call.

        Raises:
            ClientResponseError: status 400, when the action rejects its execution, as over HTTP.
        """
        try:
            return await self._executor.run(kwargs["json"])
        except ActionExecutionRejection as rejection:
            body = json.dumps({"error": str(rejection), "action_name": rejection.action_name}).encode()
            raise ClientResponseError(400, "rejected", body) from rejection


def _as_it_is(_action: RemoteAction, _result: dict[str, Any]) -> bool:
    return True
