"""One conversation with the website channel, as a widget holds it."""

import json
import time
from collections.abc import Callable, Mapping
from typing import Any, Protocol

import requests

# One answer to each question that together qualify for sales.
QUALIFYING = {
    "need": "We need SEO for our webshop", "goal": "More organic sales", "timing": "Within a month",
    "budget": "3000 euro a month", "authority": "I decide myself", "company_size": "40 people", "sector": "retail",
    "region": "We are in the Netherlands", "consent": "yes", "name": "Kim Example", "company": "Example Tiles",
    "email": "kim@example.com", "phone": "06 12345678", "job_title": "owner", "confirm": "yes, that is right",
}  # fmt: skip


class Server(Protocol):
    """What a conversation needs of the server it is held with."""

    def post(self, path: str, body: Any = None, *, token: str | None = None, **options: Any) -> requests.Response: ...

    def rows(self, query: str, *parameters: Any) -> list[tuple[Any, ...]]: ...


class Talk:
    """One conversation: what a widget holds."""

    def __init__(self, bot: Server, opened: Mapping[str, Any]) -> None:
        self.bot = bot
        self.token: str = opened["token"]
        self.id: str = opened["conversation_id"]
        self.reply = dict(opened)
        self.sent = 0

    def post(self, path: str, body: Any, **options: Any) -> requests.Response:
        """POST with this conversation's token."""
        return self.bot.post(path, body, token=self.token, **options)

    def say(self, text: str, message_id: str | None = None) -> dict[str, Any]:
        """Write something; the reply."""
        return self._send({"id": message_id or self.next_id(), "text": text})

    def click(self, title: str, message_id: str | None = None) -> dict[str, Any]:
        """Click the choice of that title in the last reply; the reply."""
        return self._send({"id": message_id or self.next_id(), "choice": self.choices()[title]})

    def choices(self) -> dict[str, str]:
        """Ids of the last reply's choices, by title."""
        offered = [choice for message in self.reply["messages"] for choice in message.get("choices", [])]
        return {choice["title"]: choice["id"] for choice in offered}

    def next_id(self) -> str:
        """A fresh message id."""
        self.sent += 1
        return f"m{self.sent}"

    def texts(self) -> str:
        """The words of the last reply."""
        return "\n".join(message["text"] for message in self.reply["messages"])

    def history(self) -> requests.Response:
        """The visible history, as the widget asks for it on the next page."""
        return self.post("session", {})

    def become_lead(self, **contact: str) -> dict[str, Any]:
        """Answer every question of an English conversation so that it is sales-qualified and handed over.

        Args:
            contact: answers by question, such as name="Kim Example"; the others are made up.
        """
        return self.answer_until(None, **contact)

    def answer_until(self, question: str | None, **contact: str) -> dict[str, Any]:
        """Answer until a question is asked, None: until the interview is over. One in twenty is asked more than others.

        Args:
            question: as in `asks`.
            contact: see become_lead.
        """
        answers = {**QUALIFYING, **contact}
        if self.reply["asks"] == "need":
            self.say("We need SEO for our webshop, more organic sales")
        for _ in range(20):
            if self.reply["asks"] == question:
                return self.reply
            assert self.reply["asks"] in answers, self.reply
            self.say(answers[self.reply["asks"]])
        raise AssertionError(f"the interview goes on and on: {self.reply}")

    def interview(self) -> dict[str, Any]:
        """What the bot remembers of the conversation, from the stored events."""
        kept: dict[str, Any] = {}
        query = "SELECT events FROM tracker_events WHERE conversation_id = ? ORDER BY version"
        for (batch,) in self.bot.rows(query, self.id):
            for event in json.loads(batch):
                if event["event"] == "slot" and event["name"] == "interview":
                    kept = event["value"]
        return kept

    def _send(self, body: dict[str, Any]) -> dict[str, Any]:
        response = self.post("messages", body)
        assert response.status_code == 200, f"{response.status_code} {response.text}"
        self.reply = response.json()
        return self.reply


def short(value: Any) -> str:
    """A test's name: the beginning of what it sends."""
    return ascii(value)[:40]


def wait_until(claim: Callable[[], bool], seconds: float, complaint: Callable[[], str]) -> None:
    """Wait until something is so.

    Raises:
        AssertionError: it was not so in time.
    """
    deadline = time.monotonic() + seconds
    while not claim():
        assert time.monotonic() < deadline, complaint()
        time.sleep(0.1)
