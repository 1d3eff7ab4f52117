"""The files a browser loads: the widget and the demo page."""

from pathlib import Path
from typing import Any

from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, raw

from addons.http import honest_error, set_headers
from addons.requests import MAX_BODY_BYTES
from addons.wire import BoundedRequest, watch_heads
from bantam.settings import get_settings

WIDGET = Path(__file__).resolve().parent.parent / "widget"

_CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_HEADERS = {"Content-Security-Policy": _CSP, "Cross-Origin-Resource-Policy": "same-origin"}
_DEMO_FILES = {
    "/": ("demo.html", "text/html; charset=utf-8"),
    "/demo.css": ("demo.css", "text/css; charset=utf-8"),
    "/demo.js": ("demo.js", "text/javascript; charset=utf-8"),
}


class PagesBlueprint(Blueprint):
    """A blueprint that also answers for the demo page at the root, where Rasa has put a greeting of its own."""

    def register(self, app: Sanic, options: Any) -> None:
        super().register(app, options)
        app.request_class = BoundedRequest
        app.config.REQUEST_MAX_SIZE = MAX_BODY_BYTES
        app.config.FALLBACK_ERROR_FORMAT = "json"
        # Rasa's own rules for other origins allow none and would answer the browsers' preflights: ours answer them.
        app.ctx.sanic_cors.resources = []
        watch_heads(app)
        app.register_middleware(demo_page, "request")
        app.register_middleware(set_headers, "response")
        app.error_handler.add(Exception, honest_error)


async def demo_page(request: Request) -> HTTPResponse | None:
    """Answer for the demo page and its files; None for every other path."""
    if request.method not in ("GET", "HEAD") or request.path not in _DEMO_FILES:
        return None
    name, kind = _DEMO_FILES[request.path]
    text = (WIDGET / name).read_text(encoding="utf-8")
    settings = get_settings()
    crm = f"http://127.0.0.1:{settings.demo_crm_port}/" if settings.uses_demo_crm else ""
    return raw(text.replace("{{crm_url}}", crm).encode(), headers=_HEADERS, content_type=kind)


async def widget(request: Request) -> HTTPResponse:
    """The widget's one file; any website may load it, only the listed ones may talk."""
    headers = {"Cache-Control": "public, max-age=300"}
    return raw((WIDGET / "bantam.js").read_bytes(), headers=headers, content_type="text/javascript; charset=utf-8")
