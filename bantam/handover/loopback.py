"""The relay's own HTTP server, on loopback: GET /metrics for Prometheus, POST /verdicts for the CRM."""

import json
import logging
import re
import sys
import threading
from collections.abc import Callable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from bantam.errors import BantamError, place_of
from bantam.handover.verdicts import RefusedError

log = logging.getLogger("bantam.relay")

BODY_BYTES = 16 * 1024  # as the website channel's
TakeVerdict = Callable[[Mapping[str, str], bytes], bool]


class Loopback(ThreadingHTTPServer):
    """The server.

    Args:
        port: on 127.0.0.1; 0 picks a free one, see `server_port`.
        registry: what the metrics page shows.
        take_verdict: given the headers, names in lower case, and the body; False when it was here before.
    """

    daemon_threads = True

    def __init__(self, port: int, registry: CollectorRegistry, take_verdict: TakeVerdict) -> None:
        self.registry = registry
        self.take_verdict = take_verdict
        super().__init__(("127.0.0.1", port), _Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Log what went wrong with a request by its place only: its text may hold what was sent."""
        log.error("loopback_trouble error=%s", place_of(sys.exc_info()[1] or RuntimeError()))


class _Handler(BaseHTTPRequestHandler):
    server: Loopback
    protocol_version = "HTTP/1.1"
    server_version = "Bantam"
    sys_version = ""
    timeout = 30  # seconds a client may take for the next bytes

    def do_GET(self) -> None:
        if self.path.partition("?")[0] in ("/", "/metrics"):
            self._answer(200, CONTENT_TYPE_LATEST, generate_latest(self.server.registry))
        else:
            self._answer_error(404, "not_found", "metrics are at /metrics")

    do_HEAD = do_GET

    def do_POST(self) -> None:
        try:
            if self.path.partition("?")[0] != "/verdicts":
                raise RefusedError(404, "not_found", "verdicts are taken at /verdicts")
            headers = {name.lower(): value for name, value in self.headers.items()}
            new = self.server.take_verdict(headers, self._body())
        except RefusedError as refused:
            log.warning("verdict_refused status=%d code=%s", refused.status, refused.code)
            self._answer_error(refused.status, refused.code, str(refused))
        except BantamError as error:  # the database or the playbook is away: the CRM may try again
            log.error("verdict_trouble error=%s", place_of(error))
            self._answer_error(503, "unavailable", "try again later")
        else:
            self._answer_json(200, {"stored": new})

    def _body(self) -> bytes:
        length = self.headers.get("Content-Length", "")
        if not re.fullmatch(r"\d{1,9}", length):
            raise RefusedError(411, "no_length", "content-length is missing")
        if int(length) > BODY_BYTES:
            raise RefusedError(413, "too_large", f"body is larger than {BODY_BYTES} bytes")
        return self.rfile.read(int(length))

    def _answer_error(self, status: int, code: str, message: str) -> None:
        self.close_connection = True  # the body may not have been read
        self._answer_json(status, {"error": {"code": code, "message": message}})

    def _answer_json(self, status: int, data: Any) -> None:
        self._answer(status, "application/json", json.dumps(data).encode())

    def _answer(self, status: int, kind: str, content: bytes) -> None:
        self.send_response(status)
        for name, value in (("Content-Type", kind), ("Content-Length", str(len(content))),
                            ("X-Content-Type-Options", "nosniff"), ("Cache-Control", "no-store")):
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing for each request: Prometheus asks every few seconds."""


def serve(port: int, registry: CollectorRegistry, take_verdict: TakeVerdict) -> Loopback | None:
    """Serve in a thread of its own; None when the port is taken: a second relay on the machine works without.

    Args:
        port, registry, take_verdict: as for Loopback.
    """
    try:
        server = Loopback(port, registry, take_verdict)
    except OSError:
        log.warning("metrics_port_taken port=%d hint='set BANTAM_METRICS_PORT to a free one'", port)
        return None
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True).start()
    return server
