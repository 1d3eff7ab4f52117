"""What a client may send: bodies checked field by field, text made inert. Pure."""

import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bantam.errors import BantamError

MAX_BODY_BYTES = 16 * 1024
MAX_TEXT = 2000
OPENING = "opening"  # id of the turn that greets; it carries no words, and no client may use it
_MAX_ID = 64
_MAX_PAGE_TEXT = 2000
_UTM = ("source", "medium", "campaign", "term", "content")
_EVENTS_MAX_TYPE = 40
_SLASHES = ("/", "\u2044", "\u2215", "\u29f8")  # Rasa knows the first; the rest only look like it
_EXTERNAL = "EXTERNAL:"  # how Rasa writes down an intent that came from outside the conversation
_INVISIBLE = ("Cf", "Cc", "Cn", "Co", "Mn")  # Unicode categories: format, control, unassigned, private, combining


class RequestError(BantamError):
    """A request that is refused; becomes {"error": {"code", "message"}}."""

    def __init__(self, status: int, code: str, message: str, *, retry_after_seconds: int | None = None) -> None:
        super().__init__(message)
        self.status, self.code, self.message, self.retry_after_seconds = status, code, message, retry_after_seconds


@dataclass(frozen=True, slots=True)
class ClientMessage:
    """A visitor's message: `text` or `choice`, never both."""

    id: str
    text: str | None
    choice: str | None


def read_body(raw: bytes) -> Mapping[str, Any]:
    """Parse a JSON object.

    Raises:
        RequestError: 413 when it is over 16 KB, 400 when it is not a JSON object.
    """
    if len(raw) > MAX_BODY_BYTES:
        raise RequestError(413, "body_too_large", f"the body is over {MAX_BODY_BYTES} bytes; send less")
    try:
        body = json.loads(raw) if raw.strip() else {}
    except (ValueError, RecursionError):
        raise RequestError(400, "not_json", "the body is not JSON; send a JSON object in UTF-8") from None
    if not isinstance(body, dict):
        raise RequestError(400, "not_an_object", "the body is not a JSON object")
    return body


def read_message(body: Mapping[str, Any]) -> ClientMessage:
    """Check a message.

    Raises:
        RequestError: 422 with the field that is wrong.
    """
    message_id, text, choice = body.get("id"), body.get("text"), body.get("choice")
    if not _is_id(message_id) or message_id == OPENING:
        raise RequestError(422, "bad_id", f"id is missing, taken, or not 1–{_MAX_ID} printable characters")
    if (text is None) == (choice is None):
        raise RequestError(422, "text_or_choice", "send either text or choice")
    if choice is not None:
        if not _is_id(choice):
            raise RequestError(422, "bad_choice", "choice is not the id of a choice")
        return ClientMessage(message_id, None, choice)
    return ClientMessage(message_id, _read_text(text), None)


def _is_id(value: Any) -> bool:
    return isinstance(value, str) and 1 <= len(value) <= _MAX_ID and value.isprintable()


def _read_text(text: Any) -> str:
    if not isinstance(text, str):
        raise RequestError(422, "bad_text", "text is not a string")
    if len(text) > MAX_TEXT:
        raise RequestError(422, "text_too_long", f"text has {len(text)} characters, at most {MAX_TEXT} are read")
    # A lone surrogate is no character and no database takes it.
    text = text.encode("utf-8", "replace").decode("utf-8").replace("\x00", "")
    if not inert(text):
        raise RequestError(422, "empty_message", "the message is empty; write something or click a choice")
    return text


def inert(text: str) -> str:
    """The text as Rasa may see it: it never begins with "/", in any disguise, so it can never be a command.

    Compatibility forms (full-width slash), look-alikes and invisible characters in front are looked through.
    """
    return text[_front(text)[0] :].strip()


def is_command(text: str) -> bool:
    """True for what Rasa would run as a command, such as /restart or /answer{"budget": "9"}, in any disguise.

    Nobody answers a question so: nothing is read from it, not even the words behind the slash. "/5k" is none.
    """
    start, after_slash = _front(text)
    first = text[start : start + 1]
    return text.startswith(_EXTERNAL, start) or (after_slash and (first.isalpha() or first in ("_", "{", "@")))


def _front(text: str) -> tuple[int, bool]:
    """Where the first visible character stands that is no slash, and whether slashes stand before it."""
    after_slash = False
    for index, character in enumerate(text):
        plain = unicodedata.normalize("NFKC", character).strip()
        if plain.startswith(_SLASHES):
            after_slash = True
        elif plain and unicodedata.category(character) not in _INVISIBLE:
            return index, after_slash
    return len(text), after_slash


def read_page(body: Mapping[str, Any]) -> dict[str, Any]:
    """The page the visitor is on, as {"page", "referrer", "utm"}; anything unusable is left out."""
    page = body.get("page")
    if not isinstance(page, dict):
        return {"page": None, "referrer": None, "utm": {}}
    utm = page.get("utm")
    known = {key: _short(utm.get(key)) for key in _UTM} if isinstance(utm, dict) else {}
    return {
        "page": _short(page.get("url")),
        "referrer": _short(page.get("referrer")),
        "utm": {key: value for key, value in known.items() if value},
    }


def read_event(body: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """Type and page of an event.

    Raises:
        RequestError: 422 when the type is not a short lower-case word.
    """
    kind = body.get("type")
    if not isinstance(kind, str) or len(kind) > _EVENTS_MAX_TYPE or not kind.replace("_", "").isalpha():
        raise RequestError(422, "bad_type", "type is not an event such as page_view")
    page = body.get("page")
    page = page if isinstance(page, dict) else {}
    return kind.lower(), {key: _short(page.get(key)) for key in ("url", "title")}


def _short(value: Any) -> str | None:
    if not isinstance(value, str) or not value.strip():
        return None
    return value.encode("utf-8", "replace").decode("utf-8").replace("\x00", "")[:_MAX_PAGE_TEXT]
