"""The answers of one conversation: a question's key, the typed reply and the words it came from. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Status = Literal["stated", "unknown", "refused", "none", "no_plan", "unclear"]


@dataclass(frozen=True, slots=True)
class Answer:
    """The reply to one question.

    Attributes:
        question: key of the question: need, goal, budget, authority, timing, company_size, sector, region, name,
            company, email, phone, job_title.
        status: "stated"; "unknown" (does not know); "refused"; "none" (budget: there is no money); "no_plan"
            (timing: just looking); "unclear" (two readings failed).
        value: the typed value, JSON-ready. need: {"service", "goal": "concrete"|"vague"|None}; budget: {"min", "max",
            "currency", "period"} plus "open_to_quote": true when they wait for our quote; authority: {"role"};
            timing: {"earliest", "latest"} as ISO dates or None; company_size: {"min", "max"}; others: {"value": str}.
        evidence: the visitor's exact words; the title of the choice when one was clicked.
        asked_at: when the question was asked, ISO 8601 UTC; None when the visitor said it unasked.
        answered_at: when the words came in, ISO 8601 UTC.
    """

    question: str
    status: Status
    value: Mapping[str, Any] = field(default_factory=dict)
    evidence: str = ""
    asked_at: str | None = None
    answered_at: str | None = None

    def to_json(self) -> dict[str, Any]:
        return {"question": self.question, "status": self.status, "value": dict(self.value), "evidence": self.evidence,
                "asked_at": self.asked_at, "answered_at": self.answered_at}  # fmt: skip


Answers = Mapping[str, Answer]


def answers_from_json(data: Mapping[str, Mapping[str, Any]]) -> dict[str, Answer]:
    """Build answers from {question key: Answer.to_json()}; the inverse of answers_to_json."""
    return {key: Answer(**dict(value)) for key, value in data.items()}


def answers_to_json(answers: Answers) -> dict[str, dict[str, Any]]:
    """Turn answers into plain JSON data, keyed by question."""
    return {key: answer.to_json() for key, answer in answers.items()}
