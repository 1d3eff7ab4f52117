"""Around every route of the channel: origins, honest errors, headers. Nothing here knows of conversations."""

import logging
import secrets
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any
from urllib.parse import urlsplit

from sanic.request import Request
from sanic.response import HTTPResponse
from sanic.response import json as sanic_json

from addons.requests import RequestError
from bantam.errors import NotFoundError, StoreError, place_of
from bantam.settings import get_settings

logger = logging.getLogger(__name__)

Route = Callable[[Request], Awaitable[HTTPResponse]]

Admit = Callable[[Request], Awaitable[None]]

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def json_response(body: dict[str, Any], status: int = 200) -> HTTPResponse:
    """A JSON answer."""
    return sanic_json(body, status=status, ensure_ascii=False)


def failure(error: RequestError) -> HTTPResponse:
    """An error as the contract writes it."""
    response = json_response({"error": {"code": error.code, "message": error.message}}, error.status)
    if error.retry_after_seconds is not None:
        response.headers["Retry-After"] = str(error.retry_after_seconds)
    return response


def guarded(route: Route, admit: Admit) -> Route:
    """Check the origin, admit or refuse, turn expected trouble into honest errors, set the headers.

    Args:
        route: answers the request.
        admit: raises RequestError for one who asks too much; called before anything of the request is read.
    """

    async def admitted(request: Request) -> HTTPResponse:
        await admit(request)
        return await route(request)

    @wraps(route)
    async def checked(request: Request) -> HTTPResponse:
        origin = request.headers.get("origin")
        if origin is not None and not _may_embed(origin, request):
            response = failure(RequestError(403, "origin_not_allowed", "this website may not embed the chat"))
            origin = None
        elif request.method == "OPTIONS":
            response = HTTPResponse(status=204)
        else:
            response = await _answer(admitted, request)
        response.headers.update(_cors(origin))
        return response

    return checked


async def set_headers(request: Request, response: HTTPResponse) -> None:
    """What every answer carries, errors and files too, unless it says otherwise itself."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)


async def honest_error(request: Request, error: Exception) -> HTTPResponse:
    """Errors of the server itself (unknown path, body too large), in the channel's own form, without a stack."""
    status = getattr(error, "status_code", 500)
    if status == 503 and request.method == "NONE":  # the head did not arrive in time: addons.wire broke it off
        status, error = 408, TimeoutError("the request came too slowly")
    if status >= 500:
        return failure(_trouble("server.failed", error))
    message = _REFUSALS.get(status, ("refused", ""))[1] or str(error)
    return failure(RequestError(status, _REFUSALS.get(status, ("refused", ""))[0], message[:200]))


_REFUSALS = {
    404: ("not_found", "there is nothing at this address"),
    405: ("method_not_allowed", "this address does not take that method"),
    408: ("too_slow", ""),
    413: ("body_too_large", ""),
}


async def _answer(route: Route, request: Request) -> HTTPResponse:
    try:
        return await route(request)
    except RequestError as error:
        return failure(error)
    except NotFoundError:
        return failure(RequestError(401, "conversation_gone",
                                    "this conversation is no longer kept; begin a new one"))  # fmt: skip
    except StoreError as error:
        logger.error("channel.store_failed error=%s", error)
        return failure(RequestError(503, "store_down", "the message could not be kept; try again in a moment",
                                    retry_after_seconds=5))  # fmt: skip
    except Exception as error:
        return failure(_trouble("channel.failed", error))


def _trouble(event: str, error: Exception) -> RequestError:
    incident = secrets.token_hex(4)
    # Type and place only: its text may hold what the visitor wrote.
    logger.error("%s incident=%s error=%s", event, incident, place_of(error))
    return RequestError(503, "trouble", f"something went wrong on our side, incident {incident}; try again",
                        retry_after_seconds=5)  # fmt: skip


def _may_embed(origin: str, request: Request) -> bool:
    own = {f"{scheme}://{request.host}" for scheme in ("http", "https")} if _is_here(request) else set()
    public = urlsplit(get_settings().public_url)
    if public.netloc:
        own.add(f"{public.scheme}://{public.netloc}")
    return origin in get_settings().origins or origin in own


def _is_here(request: Request) -> bool:
    """The demo page on this machine. A name that only points here, as in DNS rebinding, is some other website."""
    name = request.host.rpartition(":")[0] or request.host
    return get_settings().on_loopback and name in ("127.0.0.1", "[::1]", "localhost")


def _cors(origin: str | None) -> dict[str, str]:
    if origin is None:
        return {"Vary": "Origin"}
    return {
        "Access-Control-Allow-Origin": origin,
        "Access-Control-Allow-Headers": "authorization, content-type",
        "Access-Control-Allow-Methods": "POST",
        "Access-Control-Expose-Headers": "retry-after",
        "Access-Control-Max-Age": "600",
        "Vary": "Origin",
    }
