"""Requests as they come over the wire: refused by their head alone where the server underneath would stumble.

Sanic 21.12, which Rasa pins, spins for ever on a negative Content-Length and answers 500 to a bad one, and its
timeouts begin anew with every byte that trickles in.
"""

import asyncio
from collections.abc import Sequence
from typing import Any

from httptools.parser.errors import HttpParserInvalidURLError
from sanic import Sanic
from sanic.exceptions import RequestTimeout, SanicException
from sanic.request import Request

from addons.requests import MAX_BODY_BYTES

HEAD_SECONDS = 10.0  # from the connection, or the last answer, to the end of the request's head
BODY_SECONDS = 10.0  # 16 KB on the slowest mobile line take 3 s
_NO_REQUEST = "NONE"  # the method of the stand-in Sanic makes to answer what it could not read


class HeadError(SanicException):
    """A request that is refused before its body is read."""


class BoundedRequest(Request):
    """A request whose head makes sense and whose body comes in time."""

    def __init__(self, url_bytes: bytes, headers: Any, version: str, method: str, *args: Any, **kwargs: Any) -> None:
        problem = None
        try:
            super().__init__(url_bytes, headers, version, method, *args, **kwargs)
        except HttpParserInvalidURLError:
            super().__init__(b"*", headers, version, method, *args, **kwargs)
            problem = 400, "the address cannot be read"
        if method == _NO_REQUEST:
            return
        problem = problem or head_problem(headers.getall)
        if problem:
            raise HeadError(problem[1], status_code=problem[0])
        watch = getattr(self.transport.get_protocol().ctx, "watch", None)
        if watch:
            watch.cancel()

    async def receive_body(self) -> None:
        """Read the body, all of it within BODY_SECONDS.

        Raises:
            RequestTimeout: it came too slowly; the connection is closed.
        """
        try:
            await asyncio.wait_for(super().receive_body(), BODY_SECONDS)
        except asyncio.TimeoutError:
            self.stream.keep_alive = False
            self.stream.request_body = None  # do not wait for the rest of it
            raise RequestTimeout("the body came too slowly") from None


def head_problem(values_of: Any) -> tuple[int, str] | None:
    """What is wrong with a request's headers, as (status, message); None when nothing is.

    Args:
        values_of: called with (name, default), returns all values of a header.
    """
    lengths: Sequence[str] = values_of("content-length", [])
    codings: Sequence[str] = values_of("transfer-encoding", [])
    if codings and (lengths or list(codings) != ["chunked"]):
        return 400, "the length of the body cannot be told"
    if lengths and not (len(lengths) == 1 and lengths[0].isascii() and lengths[0].isdigit()):
        return 400, "Content-Length is not a number"
    if lengths and (len(lengths[0]) > 9 or int(lengths[0]) > MAX_BODY_BYTES):
        return 413, f"the body is over {MAX_BODY_BYTES} bytes; send less"
    if any(value.strip().lower() != "identity" for value in values_of("content-encoding", [])):
        return 415, "send the body as it is, without Content-Encoding"
    if any("websocket" in value.lower() for value in values_of("upgrade", [])):
        return 400, "there is no WebSocket here"
    return None


def watch_heads(app: Sanic) -> None:
    """Close connections on which a request's head does not arrive in time."""

    async def begun(conn_info: Any) -> None:
        _watch(conn_info, HEAD_SECONDS)

    async def answered(request: Request, response: Any) -> None:
        if request.conn_info:
            _watch(request.conn_info, HEAD_SECONDS + app.config.KEEP_ALIVE_TIMEOUT)

    app.add_signal(begun, "http.lifecycle.begin")
    app.register_middleware(answered, "response")


def _watch(conn_info: Any, seconds: float) -> None:
    before = getattr(conn_info.ctx, "watch", None)
    if before:
        before.cancel()
    # The connection's task: cancelling it makes Sanic answer, if it can, and close.
    conn_info.ctx.watch = asyncio.get_running_loop().call_later(seconds, asyncio.current_task().cancel)
