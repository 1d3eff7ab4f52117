"""One HTTP exchange with a destination, under one deadline for everything from the name look-up to the last byte."""

import http.client
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any, BinaryIO

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError
from urllib3.exceptions import SSLError as TLSError
from urllib3.response import HTTPResponse

from bantam.handover.addresses import AddressError, permitted, resolve
from bantam.handover.schedule import retry_after_seconds

DEADLINE_SECONDS = 25.0  # Standard Webhooks: 15 to 30 s
RESPONSE_BYTES = 64 * 1024
EXCERPT_CHARACTERS = 2048


@dataclass(frozen=True, slots=True)
class Exchange:
    """What came of one request.

    Attributes:
        status_code: HTTP status, None when none came.
        error: what broke the exchange in a few words without personal data, None when it was complete.
        body: the first 64 KB of the answer.
        retry_after: seconds the receiver asked to wait, None when it did not.
        duration: seconds from the look-up to the end.
    """

    status_code: int | None
    error: str | None = None
    body: bytes = b""
    retry_after: float | None = None
    duration: float = 0.0

    @property
    def excerpt(self) -> str:
        """The first 2 KB of the answer as text; PostgreSQL takes no NUL in one."""
        return self.body[:EXCERPT_CHARACTERS].decode("utf-8", "replace").replace("\0", "\ufffd")


class Deadline:
    """A moment by which everything must be over; past it, watched sockets are shut and every wait on them ends."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._ends_at = time.monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds left, never below a millisecond: a socket time-out of 0 would mean not to wait for the network."""
        return max(self._ends_at - time.monotonic(), 0.001)

    @property
    def passed(self) -> bool:
        return time.monotonic() >= self._ends_at

    @contextmanager
    def watch(self) -> Iterator[Callable[[socket.socket], None]]:
        """Shut the sockets handed to the yielded function when the deadline passes.

        A socket's own time-out starts anew with every byte, so a receiver could hold us a byte at a time. The copy of
        the descriptor stays ours when TLS takes the socket over.
        """
        copies: list[socket.socket] = []
        timer = threading.Timer(self.left, lambda: [_shut(copy) for copy in copies])
        timer.daemon = True
        timer.start()
        try:
            yield lambda sock: copies.append(sock.dup())
        finally:
            timer.cancel()
            timer.join()
            for copy in copies:
                copy.close()


def send(
    method: str, url: str, *, headers: Mapping[str, str], body: bytes, deadline: Deadline, allow: Sequence[str] = ()
) -> Exchange:
    """Make one request and read its answer. Never raises for trouble on the line: that is an Exchange with an error.

    Redirects are not followed, proxies of the environment are ignored, TLS certificates are verified, and the
    connection goes to a checked address (`addresses`).

    Args:
        method: "POST" and the like.
        url: http or https.
        headers: of the request; User-Agent and Accept-Encoding are set here.
        body: posted byte for byte.
        deadline: shared by all requests of one delivery.
        allow: hosts and networks that need not be public.
    """
    started = time.monotonic()
    with deadline.watch() as watch, requests.Session() as session:
        session.trust_env = False
        session.mount("http://", _PinnedAdapter(lambda host, port: _dial(host, port, deadline, allow, watch)))
        session.mount("https://", _PinnedAdapter(lambda host, port: _dial(host, port, deadline, allow, watch)))
        try:
            found = _request(session, method, url, headers, body, deadline)
        except (requests.RequestException, HTTPError, AddressError, OSError, ValueError) as error:
            found = {"status_code": None, "error": _in_words(error)}
    if deadline.passed:
        found["error"] = f"deadline of {deadline.seconds:g} s passed"
    return Exchange(**found, duration=time.monotonic() - started)


def _request(session: requests.Session, method: str, url: str, headers: Mapping[str, str], body: bytes,
             deadline: Deadline) -> dict[str, Any]:
    sent = {"User-Agent": "Bantam-Relay/1", "Accept-Encoding": "identity", "Connection": "close", **headers}
    with session.request(method, url, data=body, headers=sent, timeout=deadline.left, stream=True,
                         allow_redirects=False) as response:
        found: dict[str, Any] = {"status_code": response.status_code, "error": None}
        header = response.headers.get("Retry-After")
        found["retry_after"] = retry_after_seconds(header, now=datetime.now(timezone.utc))
        try:
            found["body"] = _read(response.raw)
        except (HTTPError, OSError) as error:
            found["error"] = _in_words(error)
        return found


def _read(raw: HTTPResponse) -> bytes:
    """Read up to the limit; the end of a body that was promised longer shows only when reading on."""
    content = b""
    while len(content) < RESPONSE_BYTES and (part := raw.read(RESPONSE_BYTES - len(content), decode_content=False)):
        content += part
    return content


def _dial(host: str, port: int, deadline: Deadline, allow: Sequence[str],
          watch: Callable[[socket.socket], None]) -> socket.socket:
    """Connect to a checked address of the host; the last address's error counts when none answers."""
    host = host.strip("[]")
    addresses = permitted(host, resolve(host, port, timeout_seconds=deadline.left), allow)
    for last, address in zip([False] * (len(addresses) - 1) + [True], addresses, strict=True):
        try:
            sock = socket.create_connection((address, port), timeout=deadline.left if last else deadline.left / 2)
        except OSError:
            if last:
                raise
            continue
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        sock.settimeout(deadline.left)
        watch(sock)
        return sock
    raise AddressError(f"no address found for {host}")


class _WholeAnswer(http.client.HTTPResponse):
    """An answer whose head ended with its empty line.

    http.client takes the end of the connection for the end of the head: a receiver that died while it wrote its headers
    would pass for one that took the lead.
    """

    def begin(self) -> None:
        if self.headers is None:
            head = _Lines(self.fp)
            self.fp = head
            super().begin()
            self.fp = head.file
            if head.last not in (b"\r\n", b"\n"):
                raise http.client.IncompleteRead(head.last)


class _Lines:
    """A file that remembers the last line read: no bytes at all at its end."""

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self.last = b""

    def readline(self, size: int = -1) -> bytes:
        self.last = self.file.readline(size)
        return self.last

    def __getattr__(self, name: str) -> Any:
        return getattr(self.file, name)


class _PinnedAdapter(HTTPAdapter):
    """Requests' transport with our own way to connect; TLS and the Host header keep using the name."""

    def __init__(self, dial: Callable[[str, int], socket.socket]) -> None:
        class Plain(HTTPConnection):
            response_class = _WholeAnswer

            def _new_conn(self) -> socket.socket:
                return dial(self.host, self.port)

        class Secure(HTTPSConnection):
            response_class = _WholeAnswer

            def _new_conn(self) -> socket.socket:
                return dial(self.host, self.port)

        plain_pool = type("PlainPool", (HTTPConnectionPool,), {"ConnectionCls": Plain})
        secure_pool = type("SecurePool", (HTTPSConnectionPool,), {"ConnectionCls": Secure})
        self._pools = {"http": plain_pool, "https": secure_pool}
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = self._pools


def _shut(sock: socket.socket) -> None:
    try:
        sock.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # closed already


# The first kind found along the chain of causes names the trouble; the exceptions' own texts may hold addresses
# with secrets in them.
_KINDS: tuple[tuple[type[BaseException] | tuple[type[BaseException], ...], str], ...] = (
    (TLSError, "certificate or encryption refused"),
    (requests.exceptions.SSLError, "certificate or encryption refused"),
    (ConnectionRefusedError, "connection refused"),
    ((TimeoutError, requests.Timeout), "timed out"),
    ((ConnectionResetError, BrokenPipeError), "connection cut"),
    (requests.exceptions.InvalidURL, "address cannot be used"),
    (ValueError, "address cannot be used"),
    ((requests.RequestException, HTTPError), "connection cut"),
    (OSError, "network error"),
)


def _in_words(error: BaseException) -> str:
    chain = list(_chain(error))
    for refused in (cause for cause in chain if isinstance(cause, AddressError)):
        return str(refused)
    for kind, words in _KINDS:
        if any(isinstance(cause, kind) for cause in chain):
            return words
    return type(error).__name__


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """The error, what it wraps and what caused it: requests and urllib3 nest both ways."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        current = waiting.pop(0)
        if current is None or id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        reason = getattr(current, "reason", None)
        waiting += [current.__cause__, current.__context__, reason if isinstance(reason, BaseException) else None]
        waiting += [arg for arg in current.args if isinstance(arg, BaseException)]
