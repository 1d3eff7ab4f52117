"""A website channel in memory, for tests of the widget alone (the contract: DESIGN.md, section 3).

It follows the contract, not Rasa: a scripted bot, tokens that can expire, and switches for the faults a visitor meets.
Everything it received is kept in `requests` for the tests to look at.
"""

import contextlib
import json
import threading
import time
import uuid
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

WIDGET = Path(__file__).resolve().parents[2] / "widget"
STRICT_CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "font-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
)
HOST_PAGE = """<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>A company</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<script src="{widget}" defer {attributes}></script></head>
<body><main><h1>A company</h1><p><a href="/host">Home</a></p></main></body></html>"""
FILES = {
    "/": ("demo.html", "text/html"),
    "/demo.css": ("demo.css", "text/css"),
    "/demo.js": ("demo.js", "text/javascript"),
    "/webhooks/website/widget.js": ("bantam.js", "text/javascript"),
}
GREETING = {
    "en": ("Hi! What can we help you with?", ["More visitors", "A new website", "Something else"]),
    "nl": ("Hoi! Waar kunnen we je mee helpen?", ["Meer bezoekers", "Een nieuwe website", "Iets anders"]),
    "sv": ("Hej! Vad kan vi hjälpa dig med?", ["Fler besökare", "En ny webbplats", "Något annat"]),
}
CRM_URL = "http://127.0.0.1:5080/"
Answer = tuple[int, dict[str, Any] | None, dict[str, str]]  # status, JSON body, extra headers


@dataclass(frozen=True)
class Request:
    """One request to the channel: the last part of its path, its JSON body and its bearer token."""

    path: str
    body: dict[str, Any]
    token: str | None


@dataclass
class Conversation:
    """What the bot remembers: the visible history, the open question, replies by message id and choices on offer."""

    language: str
    history: list[dict[str, Any]] = field(default_factory=list)
    asks: str | None = None
    ended: bool = False
    replies: dict[str, dict[str, Any]] = field(default_factory=dict)
    choices: dict[str, str] = field(default_factory=dict)


@dataclass
class FakeChannel:
    """The switches and the memory of the fake server. `script` maps what a visitor says to the reply's fields.

    `is_down` closes every connection without an answer; `answer_lost` runs the turn and then closes it;
    `busy_seconds` answers the next message with 429; `gate`, when set, holds replies back until it is released.
    """

    script: dict[str, dict[str, Any]] = field(default_factory=dict)
    csp: str = STRICT_CSP
    attributes: str = ""
    language: str = "en"
    widget: str = "/webhooks/website/widget.js"
    is_down: bool = False
    answer_lost: bool = False
    busy_seconds: int | None = None
    gate: threading.Event | None = None
    requests: list[Request] = field(default_factory=list)
    conversations: dict[str, Conversation] = field(default_factory=dict)
    url: str = ""

    def start(self) -> "FakeChannel":
        """Listen on a free port of loopback; `url` is then the address without a final slash."""
        handler = type("Handler", (_Handler,), {"channel": self})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        return self

    def stop(self) -> None:
        """Stop listening; open connections end with the test."""
        self._server.shutdown()
        self._server.server_close()

    def sent(self, path: str) -> list[Request]:
        """The requests to `path` (session, messages, events, forget), oldest first."""
        return [request for request in self.requests if request.path == path]

    def expire_tokens(self) -> None:
        """Make every token so far unknown: the next request with one gets 401."""
        self.conversations.clear()

    def answer(self, request: Request) -> Answer:
        """Status, JSON body and extra headers for one request to the channel."""
        conversation = self.conversations.get(request.token or "")
        if request.token and not conversation:
            return 401, _error("token_expired"), {}
        if request.path == "session":
            return self._session(conversation, request)
        if not conversation:
            return 401, _error("token_missing"), {}
        if request.path == "forget":
            del self.conversations[request.token]
        if request.path in ("forget", "events"):
            return 204, None, {}
        return self._message(conversation, request.body)

    def _session(self, conversation: Conversation | None, request: Request) -> Answer:
        if conversation:
            body = {"messages": conversation.history, "asks": conversation.asks, "ended": conversation.ended}
            return 200, {"token": request.token, "conversation_id": "c", "language": conversation.language, **body}, {}
        token = uuid.uuid4().hex
        conversation = self.conversations[token] = Conversation(request.body["language"])
        text, titles = GREETING[conversation.language]
        messages = self._say(conversation, [{"text": text, "choices": titles}])
        reply = {"token": token, "conversation_id": "c", "language": conversation.language, "messages": messages}
        return 201, reply, {}

    def _message(self, conversation: Conversation, body: dict[str, Any]) -> Answer:
        if self.busy_seconds is not None:
            seconds, self.busy_seconds = self.busy_seconds, None
            return 429, _error("too_many_messages"), {"Retry-After": str(seconds)}
        if "choice" in body and body["choice"] not in conversation.choices:
            return 400, _error("choice_unknown"), {}
        if body["id"] not in conversation.replies:
            conversation.replies[body["id"]] = self._turn(conversation, body)
        return 200, conversation.replies[body["id"]], {}

    def _turn(self, conversation: Conversation, body: dict[str, Any]) -> dict[str, Any]:
        said = conversation.choices.pop(body["choice"]) if "choice" in body else body["text"]
        conversation.history.append({"from": "visitor", "text": said, "at": "2026-01-05T09:00:00Z"})
        reply = self.script.get(said, {"messages": [{"text": f"You said: {said[:60]}"}]})
        conversation.language = reply.get("language", conversation.language)
        conversation.asks, conversation.ended = reply.get("asks"), reply.get("ended", False)
        messages = self._say(conversation, reply["messages"])
        state = {"asks": conversation.asks, "language": conversation.language, "ended": conversation.ended}
        return {"messages": messages, **state}

    def _say(self, conversation: Conversation, messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
        said = []
        for message in messages:
            choices = [{"id": uuid.uuid4().hex, "title": title} for title in message.get("choices", [])]
            conversation.choices.update({choice["id"]: choice["title"] for choice in choices})
            said.append({"text": message["text"], **({"choices": choices} if choices else {})})
        conversation.history += [{"from": "bot", "at": "2026-01-05T09:00:01Z", **message} for message in said]
        return said


def _error(code: str) -> dict[str, Any]:
    return {"error": {"code": code, "message": code}}


class _Handler(BaseHTTPRequestHandler):
    channel: FakeChannel

    def log_message(self, *_: Any) -> None:
        """Keep the test output clean."""

    def do_OPTIONS(self) -> None:
        self._send(204, b"", "text/plain", {})

    def do_GET(self) -> None:
        path = self.path.split("?")[0]
        if path == "/host":
            channel = self.channel
            page = HOST_PAGE.format(language=channel.language, widget=channel.widget, attributes=channel.attributes)
            self._send(200, page.encode(), "text/html", {})
        elif path in FILES:
            name, content_type = FILES[path]
            body = (WIDGET / name).read_bytes().replace(b"{{crm_url}}", CRM_URL.encode())
            self._send(200, body, content_type, {})
        else:
            self._send(404, b"", "text/plain", {})

    def do_POST(self) -> None:
        channel = self.channel
        raw = self.rfile.read(int(self.headers["Content-Length"]))
        token = (self.headers["Authorization"] or "").removeprefix("Bearer ") or None
        request = Request(self.path.removeprefix("/webhooks/website/"), json.loads(raw), token)
        channel.requests.append(request)
        if channel.is_down:
            self.close_connection = True
            return
        status, body, headers = channel.answer(request)
        if channel.gate and request.path == "messages":
            channel.gate.wait(60)
        if channel.answer_lost:
            self.close_connection = True
            return
        content = b"" if body is None else json.dumps(body).encode()
        self._send(status, content, "application/json", headers)

    def _send(self, status: int, body: bytes, content_type: str, headers: dict[str, str]) -> None:
        common = {
            "Content-Type": f"{content_type}; charset=utf-8",
            "Content-Length": str(len(body)),
            "Content-Security-Policy": self.channel.csp,
            "Access-Control-Allow-Origin": "*",
            "Access-Control-Allow-Headers": "authorization, content-type",
            "Access-Control-Expose-Headers": "retry-after",
        }
        self.send_response(status)
        for name, value in {**common, **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # the visitor left
            self.wfile.write(body)


def wait_until(condition: Any, seconds: float = 30.0) -> None:
    """Wait for `condition()` to be true, at most `seconds`; raises AssertionError after that."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "condition not met in time"
        time.sleep(0.01)
