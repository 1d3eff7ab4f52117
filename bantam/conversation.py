"""What one conversation remembers between two turns. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bantam.answers import Answer, answers_from_json, answers_to_json
from bantam.reading.types import Language
from bantam.scoring import Signals

CONTACT_QUESTIONS = ("name", "company", "email", "phone", "job_title")


@dataclass(frozen=True, slots=True)
class Conversation:
    """Everything one conversation remembers between two turns, JSON-ready through to_json.

    Attributes:
        answers: by question.
        question: the open question, None when there is none.
        asking: how it is put: "first", "again" after a digression, "unclear" after a failed reading, "suggestion" for a
            likelier spelling of the e-mail address.
        asked_at: when each question was last asked, ISO 8601 UTC.
        failed: failed readings per question.
        consent: "unasked", "given" or "refused"; consent_at and consent_version say when and to which text.
        confirmed: the recap was confirmed, or the visitor left after it.
        standing: "asking", or how it ended: handed_over, marketing_qualified, nurture, newsletter, disqualified,
            declined, open, or an exclusion.
        requests: (type, ISO time) of each request for a quote, demo or call.
        suggestion: a likelier spelling of the e-mail address, waiting for a yes or no.
        revising: a question that is asked anew because its answer was called wrong or is nothing we sell.
        turn: id of the last message taken; a message is taken once.
    """

    conversation_id: str
    language: Language = "en"
    language_settled: bool = False
    playbook_version: str = ""
    answers: Mapping[str, Answer] = field(default_factory=dict)
    question: str | None = None
    asking: str = "first"
    asked_at: Mapping[str, str] = field(default_factory=dict)
    failed: Mapping[str, int] = field(default_factory=dict)
    consent: str = "unasked"
    consent_at: str | None = None
    consent_version: str | None = None
    confirmed: bool = False
    hand_raised: bool = False
    newsletter: bool = False
    exclusion: str | None = None
    requests: tuple[tuple[str, str], ...] = ()
    visitor_messages: int = 0
    last_message_at: str | None = None
    abuse: int = 0
    ask_all: bool = False
    standing: str = "asking"
    suggestion: str | None = None
    revising: str | None = None
    turn: str | None = None

    def to_json(self) -> dict[str, Any]:
        """Plain JSON data; answers under their own key."""
        plain = {name: getattr(self, name) for name in self.__dataclass_fields__}
        return {**plain, "answers": answers_to_json(self.answers), "requests": [list(r) for r in self.requests]}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Conversation":
        """The inverse of to_json."""
        answers = answers_from_json(data.get("answers") or {})
        requests = tuple((kind, at) for kind, at in data.get("requests") or ())
        return cls(**{**data, "answers": answers, "requests": requests})


def signals(conversation: Conversation, events: Sequence[tuple[str, str]]) -> Signals:
    """What engagement is computed from."""
    stated = [a for q, a in conversation.answers.items() if a.status == "stated" and q not in CONTACT_QUESTIONS]
    return Signals(
        answered=len(stated),
        visitor_messages=conversation.visitor_messages,
        last_message_at=conversation.last_message_at,
        events=tuple(events),
        requests=conversation.requests,
    )
