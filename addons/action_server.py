"""The actions in a process of their own: on loopback, behind a header secret, without a visitor's words in any log.

Nor are stack or tracker in its answers, as the SDK's own server has them.
"""

import hmac
import logging
import os

from rasa_sdk import utils
from rasa_sdk.endpoint import create_app
from sanic import Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, json

from bantam import interview
from bantam.current import playbooks
from bantam.errors import Problem, SettingsError
from bantam.redaction import keep_private
from bantam.settings import get_settings

PORT = 5055
SECRET_HEADER = "x-bantam-action-secret"

logger = logging.getLogger(__name__)


def main() -> None:
    """Serve until stopped; started as `python -m addons.action_server`.

    Raises:
        SettingsError: BANTAM_ACTION_SECRET is unset or short.
        PlaybookError: the playbook cannot be used.
    """
    secret = get_settings().action_secret.reveal()
    if len(secret) < 32:
        raise SettingsError([Problem("BANTAM_ACTION_SECRET", "unset or short", "32 characters or more")])
    logging.basicConfig(level=get_settings().log_level)
    utils.configure_colored_logging(get_settings().log_level)
    app = build(secret)
    interview.warm(playbooks().current())  # now, and not while the first visitor waits
    keep_private()  # the SDK logs what an action raised, word for word
    app.run("127.0.0.1", int(os.environ.get("ACTION_SERVER_PORT", PORT)), workers=1)


def build(secret: str) -> Sanic:
    """The SDK's own server, guarded."""
    app = create_app("actions", cors_origins=[])

    async def check_secret(request: Request) -> HTTPResponse | None:
        if request.path == "/health" or hmac.compare_digest(request.headers.get(SECRET_HEADER, ""), secret):
            return None
        return json({"error": "wrong or missing secret header"}, status=403)

    async def hide_details(request: Request, response: HTTPResponse) -> HTTPResponse | None:
        # The SDK's own 500 echoes the error and the whole tracker.
        return json({"error": "the action failed"}, status=response.status) if response.status >= 500 else None

    app.register_middleware(check_secret, "request")
    app.register_middleware(hide_details, "response")
    return app


if __name__ == "__main__":
    main()
