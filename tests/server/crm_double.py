"""A CRM that misbehaves on demand: a real HTTP server on port 0 whose next answers the test chooses."""

import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Received:
    """One request as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


Behaviour = Callable[["_Handler"], None]


def answers(status: int, body: bytes = b"", **headers: str) -> Behaviour:
    """Answer with a status; header names are written with _ for -."""

    def behave(handler: "_Handler") -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    return behave


def hangs(handler: "_Handler") -> None:
    """Take the request and never say a word."""
    handler.server.double.released.wait(30)


def hangs_then(behaviour: Behaviour) -> Behaviour:
    """Answer only when the test releases the double."""

    def behave(handler: "_Handler") -> None:
        handler.server.double.released.wait(30)
        behaviour(handler)

    return behave


def trickles_head(handler: "_Handler") -> None:
    """Send the status line and headers one byte at a time, for ever."""
    _drip(handler, b"HTTP/1.1 200 OK\r\nX-Long: " + b"a" * 10_000)


def trickles_body(handler: "_Handler") -> None:
    """Answer 200 at once, then the body one byte at a time, for ever."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n")
    _drip(handler, b"a" * 10_000)


def cuts_the_line(handler: "_Handler") -> None:
    """Store the message, then close without an answer."""
    handler.close_connection = True


def cuts_in_the_head(handler: "_Handler") -> None:
    """Send a good status and half of the headers, close."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/pl")
    handler.close_connection = True


def cuts_in_the_body(handler: "_Handler") -> None:
    """Promise 100 bytes, send 10, close."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + b"a" * 10)
    handler.close_connection = True


def huge(handler: "_Handler") -> None:
    """Answer 200 with a body that has no end."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
    while not handler.server.double.released.is_set():
        handler.wfile.write(b"a" * 65536)


def _drip(handler: "_Handler", content: bytes) -> None:
    for byte in content:
        handler.wfile.write(bytes([byte]))
        handler.wfile.flush()
        if handler.server.double.released.wait(0.05):
            return


@dataclass
class CrmDouble:
    """What the test sees: a URL, what arrived, and what to answer.

    Attributes:
        behaviour: of every request for which `then` has none left.
        then: behaviours of the next requests, first first.
        received: every request, whatever became of it; stored before the answer.
    """

    url: str = ""
    behaviour: Behaviour = field(default_factory=lambda: answers(200))
    then: list[Behaviour] = field(default_factory=list)
    received: list[Received] = field(default_factory=list)
    released: threading.Event = field(default_factory=threading.Event)
    lock: Any = field(default_factory=threading.Lock)

    @property
    def ids(self) -> list[str]:
        return [request.headers["webhook-id"] for request in self.received]

    def next_behaviour(self, request: Received) -> Behaviour:
        with self.lock:
            self.received.append(request)
            return self.then.pop(0) if self.then else self.behaviour


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    double: CrmDouble


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"

    def handle_any(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        behaviour = self.server.double.next_behaviour(Received(self.command, self.path, headers, body))
        try:
            behaviour(self)
        except OSError:
            self.close_connection = True  # the relay hung up

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_any

    def log_message(self, format: str, *args: Any) -> None:
        """Stay quiet."""


@contextmanager
def crm_double(tls: ssl.SSLContext | None = None) -> Iterator[CrmDouble]:
    """Run a double until the block ends; with TLS its name is localhost."""
    server = _Server(("127.0.0.1", 0), _Handler)
    server.double = CrmDouble(url=f"http://127.0.0.1:{server.server_port}/hook")
    if tls:
        server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        server.double.url = f"https://localhost:{server.server_port}/hook"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server.double
    finally:
        server.double.released.set()
        server.shutdown()
        server.server_close()
        thread.join()


def eventually(condition: Callable[[], Any], *, seconds: float = 60.0, what: str = "the condition") -> Any:
    """Wait until the condition holds and return its value; fail after the deadline."""
    ends_at = time.monotonic() + seconds
    while time.monotonic() < ends_at:
        if value := condition():
            return value
        time.sleep(0.02)
    raise AssertionError(f"{what} did not come true within {seconds:g} s")
