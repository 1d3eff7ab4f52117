"""A demo CRM: a receiver on loopback that checks signature and schema, keeps what arrived and shows it as a page.

It stands in where no CRM is configured, and doubles as an example of a receiver: verify, check, store once, answer.
"""

import json
import logging
import re
import sys
import threading
from collections.abc import Mapping
from datetime import datetime, timezone
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from jsonschema import Draft7Validator
from standardwebhooks import Webhook, WebhookVerificationError

from bantam.errors import BantamError, place_of
from bantam.handover.demo_page import page
from bantam.settings import Secret

log = logging.getLogger("bantam.demo_crm")

SCHEMA = Path(__file__).parents[2] / "docs" / "schemas" / "lead.schema.json"
BODY_BYTES = 1024 * 1024
SECURITY_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
                               "img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
ASSETS = {"/demo.css": "text/css; charset=utf-8", "/demo.js": "text/javascript; charset=utf-8",
          "/icon.svg": "image/svg+xml"}


class RefusedError(BantamError):
    """A post the receiver does not take; carries the status to answer."""

    def __init__(self, status: int, reason: str) -> None:
        self.status = status
        super().__init__(reason)


@cache
def validator() -> Draft7Validator:
    """The published schema, read once."""
    return Draft7Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))


class Inbox:
    """What arrived: one record per webhook-id and per version of a lead, in memory and as JSON lines in a file.

    Args:
        path: the file; made when absent, read when there.
        secret: checks the signatures.
    """

    def __init__(self, path: Path, secret: Secret) -> None:
        self._path = path
        self._webhook = Webhook(secret.reveal())
        self._lock = threading.Lock()
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        self._records = _read_records(path)
        self.changes = 0

    def take(self, headers: Mapping[str, str], body: bytes) -> bool:
        """Check and keep one message.

        Returns:
            False when it was here before.

        Raises:
            RefusedError: forged, not JSON, or not as the schema says.
        """
        message = self._checked(headers, body)
        record = {"webhook_id": headers["webhook-id"], "verified": True,
                  "received_at": datetime.now(timezone.utc).isoformat(timespec="milliseconds"), **message}
        with self._lock:
            if any(_same(record, kept) for kept in self._records):
                return False
            self._keep(record)
            self.changes += 1
        log.info("demo_crm_received type=%s lead_id=%s", message["type"], message["data"]["lead_id"])
        return True

    def records(self) -> list[dict[str, Any]]:
        """Everything kept, newest first."""
        with self._lock:
            return list(reversed(self._records))

    def _checked(self, headers: Mapping[str, str], body: bytes) -> dict[str, Any]:
        try:
            self._webhook.verify(body, dict(headers), json_parse=False)
        except (WebhookVerificationError, ValueError) as error:
            raise RefusedError(401, "signature is missing, old or wrong") from error
        try:
            message = json.loads(body)
        except (ValueError, RecursionError) as error:
            raise RefusedError(400, "body is not JSON") from error
        problem = next(validator().iter_errors(message), None)
        if problem is not None or "type" not in message:
            where = "/".join(map(str, problem.absolute_path)) if problem else "type"
            raise RefusedError(400, f"body breaks the schema at {where or 'the top'}")
        return message

    def _keep(self, record: dict[str, Any]) -> None:
        """Append; an erasure takes everything about its lead with it, from the file too."""
        if record["type"] == "lead.erased":
            lead_id = record["data"]["lead_id"]
            self._records = [kept for kept in self._records if kept["data"]["lead_id"] != lead_id]
        self._records.append(record)
        if record["type"] != "lead.erased":
            with self._path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(record) + "\n")
            return
        fresh = self._path.with_suffix(".new")
        fresh.touch(mode=0o600)
        fresh.write_text("".join(json.dumps(kept) + "\n" for kept in self._records), "utf-8")
        fresh.replace(self._path)


def _read_records(path: Path) -> list[dict[str, Any]]:
    records = []
    for line in path.read_text(encoding="utf-8").splitlines():
        try:
            records.append(json.loads(line))
        except ValueError:
            log.warning("demo_crm_skipped_line file=%s", path.name)  # the machine went down in mid-write
    return records


def _same(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    if one["webhook_id"] == other["webhook_id"]:
        return True
    return all(one["data"][key] == other["data"][key] for key in ("lead_id", "version"))


class DemoCrm(ThreadingHTTPServer):
    """The HTTP server around an Inbox.

    Args:
        port: on 127.0.0.1; 0 picks a free one, see `server_port`.
        inbox: what keeps the messages.
        bot_url: where the demo conversation is, for the empty page.
    """

    daemon_threads = True

    def __init__(self, port: int, inbox: Inbox, *, bot_url: str) -> None:
        self.inbox = inbox
        self.bot_url = bot_url
        super().__init__(("127.0.0.1", port), _Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Log what went wrong with a request by its place only: its text may hold what was sent."""
        log.error("demo_crm_trouble error=%s", place_of(sys.exc_info()[1] or RuntimeError()))


class _Handler(BaseHTTPRequestHandler):
    server: DemoCrm
    protocol_version = "HTTP/1.1"
    server_version = "BantamDemoCRM"
    sys_version = ""
    timeout = 30  # seconds a client may take for the next bytes

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if not self._is_for_us():
            self._answer_json(403, {"error": "unknown host"})
        elif path == "/":
            changes = self.server.inbox.changes  # before the records: a late one is fetched again, never missed
            text = page(self.server.inbox.records(), self.server.bot_url, changes=changes)
            self._answer(200, "text/html; charset=utf-8", text)
        elif path == "/leads.json":
            self._answer_json(200, self.server.inbox.records())
        elif path == "/changes":
            self._answer_json(200, self.server.inbox.changes)
        elif path in ASSETS:
            self._answer(200, ASSETS[path], (Path(__file__).with_name("demo") / path[1:]).read_text("utf-8"))
        else:
            self._answer_json(404, {"error": "not found"})

    do_HEAD = do_GET

    def do_POST(self) -> None:
        try:
            if self.path != "/leads":
                raise RefusedError(404, "not found")
            headers = {name.lower(): value for name, value in self.headers.items()}
            new = self.server.inbox.take(headers, self._body())
        except RefusedError as refused:
            self.close_connection = True  # the body may not have been read
            log.warning("demo_crm_refused status=%d reason=%r", refused.status, str(refused))
            self._answer_json(refused.status, {"error": str(refused)})
        else:
            self._answer_json(200, {"stored": new})

    def _body(self) -> bytes:
        length = self.headers.get("Content-Length", "")
        if not re.fullmatch(r"\d{1,9}", length):
            raise RefusedError(411, "content-length is missing")
        if int(length) > BODY_BYTES:
            raise RefusedError(413, "body is larger than 1 MB")
        return self.rfile.read(int(length))

    def _is_for_us(self) -> bool:
        """A page elsewhere must not read leads by pointing its own name at this machine (DNS rebinding)."""
        return self.headers.get("Host", "").rpartition(":")[0] in ("127.0.0.1", "localhost")

    def _answer_json(self, status: int, data: Any) -> None:
        self._answer(status, "application/json", json.dumps(data))

    def _answer(self, status: int, kind: str, text: str) -> None:
        content = text.encode("utf-8", "replace")
        self.send_response(status)
        for name, value in {**SECURITY_HEADERS, "Content-Type": kind, "Content-Length": str(len(content))}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing for each request: the page asks every second."""
