"""The website channel: what the widget talks to. Server-minted conversations, inbox before answer, opaque choices."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta, timezone
from functools import partial
from typing import Any

from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse

from addons import pages
from addons.agent import equip
from addons.chores import Chores
from addons.forget import forget_conversation
from addons.http import guarded, json_response
from addons.lean import settle_memory
from addons.limits import Limits, address_of
from addons.replies import queue_reply
from addons.requests import (
    OPENING,
    ClientMessage,
    RequestError,
    inert,
    is_command,
    read_body,
    read_event,
    read_message,
    read_page,
)
from addons.tokens import TokenError, issue_token, read_token, token_keys
from addons.turns import Reply, Turns
from bantam import interview
from bantam.current import playbooks
from bantam.errors import NotFoundError
from bantam.masking import masked, without_notes
from bantam.reading.types import LANGUAGES
from bantam.redaction import keep_private
from bantam.settings import get_settings
from bantam.store.choices import take_choice
from bantam.store.conversations import find_conversation, record_event, start_conversation
from bantam.store.engine import get_engine, migrate
from bantam.store.inbox import InboxMessage, accept_message, find_message, visible_history
from bantam.store.trackers import ConflictError
from bantam.store.work import collecting

_FORGET = "\0forget"  # no client's message has this id
Handler = Callable[[UserMessage], Awaitable[Any]]
AWAY = timedelta(hours=12)  # after so long a visitor may have forgotten where they were


class WebsiteInput(InputChannel):
    """Rasa's side of the widget."""

    @classmethod
    def name(cls) -> str:
        return "website"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> "WebsiteInput":
        return cls()

    def __init__(self) -> None:
        self._turns = Turns()
        self._chores = Chores(self._turns, self._answer)
        self._limits: Limits | None = None  # made last: until then nobody is admitted

    def blueprint(self, on_new_message: Handler) -> Blueprint:
        """The routes of DESIGN's contract, and the demo page at the root."""
        website = pages.PagesBlueprint("website")
        for name, route in (("session", self.session), ("messages", self.messages), ("events", self.events),
                            ("forget", self.forget)):  # fmt: skip
            website.add_route(guarded(route, self._admit), f"/{name}", methods=["POST", "OPTIONS"])
        website.add_route(pages.widget, "/widget.js", methods=["GET"])
        website.listener("after_server_start")(self._prepare)
        website.listener("before_server_stop")(self._finish)
        self._on_new_message = on_new_message
        return website

    async def _prepare(self, app: Sanic, _: Any) -> None:
        await asyncio.to_thread(migrate, get_engine())
        self._keys = token_keys(get_settings())
        self._agent = equip(app.ctx.agent)
        await asyncio.to_thread(interview.warm, playbooks().current())
        keep_private()  # from here on: what goes wrong before may be told in full
        self._limits = Limits(get_settings())
        self._chores.start()
        settle_memory()

    async def _finish(self, app: Sanic, _: Any) -> None:
        await self._chores.stop()
        if self._limits:
            await self._limits.close()

    async def _admit(self, request: Request) -> None:
        if self._limits is None:
            raise RequestError(503, "starting", "the server is starting; try again", retry_after_seconds=1)
        await self._limits.request(_address(request))

    # -- routes ---------------------------------------------------------------------------------------------------

    async def session(self, request: Request) -> HTTPResponse:
        """Begin a conversation, or with a token of an earlier session show all of it again."""
        body = read_body(request.body)
        if request.headers.get("authorization"):
            return await self._resume(self._conversation_id(request))
        await self._limits.session(_address(request))
        language = body.get("language")
        language = language if language in LANGUAGES else "en"
        conversation_id = "c_" + secrets.token_urlsafe(18)
        source = read_page(body)
        await asyncio.to_thread(
            start_conversation, get_engine(), conversation_id, language=language, source=source, greeting=[],
            playbook_version=playbooks().current().version, now=_now(),
        )  # fmt: skip
        keep = partial(self._keep, conversation_id, ClientMessage(OPENING, None, None))
        reply = await self._turns.run(conversation_id, OPENING, keep, self._answer)
        return json_response({
            "token": self._token(conversation_id), "conversation_id": conversation_id, **reply
        }, status=201)  # fmt: skip

    async def messages(self, request: Request) -> HTTPResponse:
        """Take a message: keep it, then answer it; the same id again gets the same answer."""
        conversation_id = self._conversation_id(request)
        await self._limits.message(conversation_id)
        message = read_message(read_body(request.body))
        keep = partial(self._keep, conversation_id, message)
        return json_response(await self._turns.run(conversation_id, message.id, keep, self._answer))

    async def events(self, request: Request) -> HTTPResponse:
        """Note what the visitor does on the site."""
        conversation_id = self._conversation_id(request)
        await self._limits.event(conversation_id)
        kind, page = read_event(read_body(request.body))
        await asyncio.to_thread(record_event, get_engine(), conversation_id, type=kind, page=page, now=_now())
        return HTTPResponse(status=204)

    async def forget(self, request: Request) -> HTTPResponse:
        """The visitor's own erasure."""
        conversation_id = self._conversation_id(request)

        async def forget(_: None) -> Reply:
            await forget_conversation(self._agent.tracker_store, conversation_id)
            return {}

        # Behind the messages under way, so that none of them is written after it.
        await self._turns.run(conversation_id, _FORGET, _nothing, forget)
        return HTTPResponse(status=204)

    # -- one turn -------------------------------------------------------------------------------------------------

    async def _resume(self, conversation_id: str) -> HTTPResponse:
        conversation = await asyncio.to_thread(find_conversation, get_engine(), conversation_id)
        if conversation is None or conversation.erased:
            raise NotFoundError(conversation_id)
        await self._welcome_back(conversation_id, conversation.last_seen_at)
        lines = await asyncio.to_thread(visible_history, get_engine(), conversation_id)
        state = await self._state(conversation_id)
        shown = [{**line, "at": line["at"].isoformat()} for line in lines]
        return json_response({"token": self._token(conversation_id), "conversation_id": conversation_id,
                              "messages": shown, **state})  # fmt: skip

    async def _welcome_back(self, conversation_id: str, last_seen_at: datetime) -> None:
        """Greet a visitor who returns after a while with what was said; a turn of its own, once per return."""
        remembered = await self._remembered(conversation_id)
        if _now() - last_seen_at < AWAY or not (remembered.get("answers") and remembered.get("question")):
            return
        message_id = f"return {last_seen_at:%Y%m%d%H%M%S}"
        nothing = ClientMessage(message_id, None, None)
        await self._turns.run(conversation_id, message_id, partial(self._keep, conversation_id, nothing), self._answer)

    async def _keep(self, conversation_id: str, message: ClientMessage) -> InboxMessage:
        state = await self._state(conversation_id)
        text = masked(message.text, state["language"]) if message.text is not None else None
        return await asyncio.to_thread(
            accept_message, get_engine(), conversation_id, message.id, text=text, choice_id=message.choice, now=_now()
        )

    async def _answer(self, kept: InboxMessage) -> Reply:
        """The reply to a kept message: the one it got already, or a turn. A replay counts as first received."""
        if kept.reply is not None:
            return kept.reply
        if kept.choice_id is not None:
            return await self._run(await self._clicked(kept, kept.choice_id))
        if kept.text is None:
            return await self._run(await self._unsaid(kept))
        text = inert(without_notes(kept.text))
        nothing = _meaning(text, "out_of_scope", []) if is_command(kept.text) else None
        return await self._run(self._message(kept, text, {}, nothing))

    async def _unsaid(self, kept: InboxMessage) -> UserMessage:
        """The turns in which nobody said anything: the opening, and the welcome back."""
        if kept.message_id != OPENING:
            return self._message(kept, "", {}, _meaning("", "resume_conversation", []))
        conversation = await asyncio.to_thread(find_conversation, get_engine(), kept.conversation_id)
        language = {"entity": "language", "value": conversation.language if conversation else "en"}
        return self._message(kept, "", {}, _meaning("", "start_conversation", [language]))

    async def _clicked(self, kept: InboxMessage, choice_id: str) -> UserMessage:
        choice = await asyncio.to_thread(
            take_choice, get_engine(), kept.conversation_id, choice_id, now=_now(), message_id=kept.message_id
        )
        if choice is None:
            raise RequestError(409, "choice_gone", "that choice is no longer open; write your answer instead")
        return self._message(kept, choice.payload, {"choice_title": choice.title})

    def _message(
        self, kept: InboxMessage, text: str, metadata: dict[str, Any], parse_data: dict[str, Any] | None = None
    ) -> UserMessage:
        self._agent.tracker_store.expect(kept.conversation_id, kept.turns)
        return UserMessage(text, None, kept.conversation_id, parse_data=parse_data, input_channel=self.name(),
                           message_id=kept.message_id, metadata=metadata)  # fmt: skip

    async def _run(self, message: UserMessage) -> Reply:
        """One turn of Rasa, and everything it writes in one transaction; once more if another server was faster."""
        forget = partial(self._agent.tracker_store.forget, message.sender_id)  # what was not committed was not said
        with self._chores.turn(undo=forget):
            try:
                return await self._run_once(message)
            except ConflictError:
                forget()
                kept = await asyncio.to_thread(find_message, get_engine(), message.sender_id, message.message_id)
                return (kept and kept.reply) or await self._run_once(message)

    async def _run_once(self, message: UserMessage) -> Reply:
        conversation_id = message.sender_id
        message.output_channel = CollectingOutputChannel()
        with collecting() as work:
            await self._on_new_message(message)
            said = message.output_channel.messages
            if not said or not await self._was_taken(message):
                raise await self._silence(conversation_id)
            reply = queue_reply(work, conversation_id, message.message_id, said, await self._state(conversation_id))
            await asyncio.to_thread(work.commit, get_engine())
        return reply

    async def _was_taken(self, message: UserMessage) -> bool:
        """False when no action took the message, as when the HTTP action server is down: Rasa goes on without."""
        remembered = await self._remembered(message.sender_id)
        return bool(remembered) and message.message_id in (OPENING, remembered.get("turn"))

    async def _silence(self, conversation_id: str) -> Exception:
        """Why Rasa said nothing: the conversation was erased while the message waited, or something is broken."""
        conversation = await asyncio.to_thread(find_conversation, get_engine(), conversation_id)
        if conversation is None or conversation.erased:
            return NotFoundError(conversation_id)
        return RequestError(503, "no_answer", "something went wrong; your message is kept, try again",
                            retry_after_seconds=5)  # fmt: skip

    async def _state(self, conversation_id: str) -> dict[str, Any]:
        remembered = await self._remembered(conversation_id)
        return {"asks": remembered.get("question"), "language": remembered.get("language", "en"),
                "ended": remembered.get("standing", "asking") != "asking"}  # fmt: skip

    async def _remembered(self, conversation_id: str) -> dict[str, Any]:
        """What the slot `interview` holds; {} before the first turn."""
        tracker = await self._agent.tracker_store.look(conversation_id)
        return (tracker.get_slot("interview") if tracker else None) or {}

    # -- who is asking --------------------------------------------------------------------------------------------

    def _token(self, conversation_id: str) -> str:
        return issue_token(conversation_id, self._keys, now=_now(), days=get_settings().token_days)

    def _conversation_id(self, request: Request) -> str:
        scheme, _, token = (request.headers.get("authorization") or "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise RequestError(401, "no_token", "send the session's token as Authorization: Bearer")
        try:
            return read_token(token.strip(), self._keys)
        except TokenError:
            raise RequestError(401, "bad_token", "the token is not valid or is over; begin a new session") from None


def _meaning(text: str, intent: str, entities: list[dict[str, Any]]) -> dict[str, Any]:
    """What Rasa takes instead of reading the text."""
    return {"text": text, "intent": {"name": intent, "confidence": 1.0}, "entities": entities}


def _address(request: Request) -> str:
    forwarded_for = ",".join(request.headers.getall("x-forwarded-for", []))
    return address_of(request.ip, forwarded_for, trusted_proxies=get_settings().trusted_proxies)


async def _nothing() -> None:
    """An erasure is not kept."""


def _now() -> datetime:
    return datetime.now(timezone.utc)
