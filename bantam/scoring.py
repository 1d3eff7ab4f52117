"""BANT, fit and engagement, 0–100 each, with a reason for every point. Scores rank; they decide nothing. Pure."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, NamedTuple

from bantam.answers import Answers
from bantam.bands import state_of
from bantam.playbook import Playbook, State, rules_of
from bantam.playbook.codes import BANT, UNKNOWN

Dated = tuple[str, str]
_DAYS_PER_MONTH = 30
_FIT = ("company_size", "sector", "region")


@dataclass(frozen=True, slots=True)
class Signals:
    """What a visitor did, counted by the adapters.

    Attributes:
        answered: questions answered, 0 or more.
        visitor_messages: messages the visitor sent.
        last_message_at: when the last one came in, ISO 8601 with offset; None counts as now.
        events: (type, time) of page_view, pricing_view, download, webinar …; types without points count nothing.
        requests: (type, time) of quote, demo, call, newsletter.
    """

    answered: int = 0
    visitor_messages: int = 0
    last_message_at: str | None = None
    events: tuple[Dated, ...] = ()
    requests: tuple[Dated, ...] = ()

    def to_json(self) -> dict[str, Any]:
        return asdict(self) | {"events": [list(item) for item in self.events],
                               "requests": [list(item) for item in self.requests]}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Signals":
        """The inverse of to_json."""
        pairs = {key: tuple((kind, at) for kind, at in data.get(key, ())) for key in ("events", "requests")}
        return cls(data.get("answered", 0), data.get("visitor_messages", 0), data.get("last_message_at"), **pairs)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why points were given.

    Attributes:
        code: what was found, e.g. "budget_enough".
        points: given, 0 to `of`.
        of: the most there is for this.
        text: the same in the lead's language.
        evidence: the visitor's words, "" when they said nothing about it.
    """

    code: str
    points: int
    of: int
    text: str
    evidence: str = ""

    def to_json(self) -> dict[str, Any]:
        return {"code": self.code, "points": self.points, "of": self.of, "text": self.text, "evidence": self.evidence}


@dataclass(frozen=True, slots=True)
class Scores:
    """bant, fit, engagement: 0–100. grade: fit letter (A, B, C; U unknown) and engagement digit (1–3), "A1"."""

    bant: int
    fit: int
    engagement: int
    grade: str

    def to_json(self) -> dict[str, Any]:
        return {"bant": self.bant, "fit": self.fit, "engagement": self.engagement, "grade": self.grade}


class Score(NamedTuple):
    """A score and what it is made of."""

    score: int
    reasons: tuple[Reason, ...]


def bant(answers: Answers, playbook: Playbook, *, language: str, now: datetime, state: State | None = None) -> Score:
    """Rate budget, authority, need and timing, 0–100. Unknown is 0 points.

    Args:
        language: of the reasons, and of amounts that name no currency.
        now: UTC-aware; timing is counted from its date.
        state: the answers as bands, where the caller has them.
    """
    state = state or state_of(answers, playbook, language=language, today=now.date())
    return Score(rules_of(playbook).bant(state), _band_reasons(BANT, state, answers, playbook, language))


def fit(answers: Answers, playbook: Playbook, *, language: str, now: datetime, state: State | None = None) -> Score:
    """Rate how well the organisation matches, 0–100: the points of what is known. Arguments as for bant."""
    state = state or state_of(answers, playbook, language=language, today=now.date())
    reasons = _band_reasons(_FIT, state, answers, playbook, language)
    code = "site_present" if state.site else "site_unknown"
    of = playbook.fit.site.points
    site = Reason(code, of if state.site else 0, of, _text(code, playbook, language), _evidence("website", answers))
    return Score(rules_of(playbook).fit(state), (*reasons, site))


def engagement(signals: Signals, playbook: Playbook, *, language: str, now: datetime) -> Score:
    """Rate how interested the visitor acts, 0–100.

    Every point loses the playbook's share per 30 days since it was earned, in a straight line down to 0; each group
    is capped, then the groups are added.

    Args:
        now: UTC-aware.
    """
    groups, kept = playbook.engagement, _Kept(playbook.engagement.decay_percent_per_month, now)
    talk = groups.conversation
    talked = signals.answered * talk.per_answer + signals.visitor_messages * talk.per_message
    earned = (
        ("conversation", talked * kept.share(signals.last_message_at), talk.cap),
        ("pages", kept.points(signals.events, groups.pages.points), groups.pages.cap),
        ("requests", kept.points(signals.requests, groups.requests.points), groups.requests.cap),
    )
    reasons = tuple(
        Reason(code, min(cap, int(points + 0.5)), cap, _text(code, playbook, language)) for code, points, cap in earned)
    return Score(min(100, sum(reason.points for reason in reasons)), reasons)


def grade(fit_letter: str, engagement_score: int, playbook: Playbook) -> str:
    """Fit letter and engagement digit, such as "A1"."""
    grades = playbook.engagement.grades
    digit = "1" if engagement_score >= grades.one else "2" if engagement_score >= grades.two else "3"
    return fit_letter + digit


class _Kept:
    """What is left of points after some time."""

    def __init__(self, percent_per_month: int, now: datetime) -> None:
        self._loss_per_second = percent_per_month / 100 / (_DAYS_PER_MONTH * 86_400)
        self._now = now

    def share(self, at: str | None) -> float:
        if at is None:
            return 1.0
        age_seconds = (self._now - _moment(at)).total_seconds()
        return min(1.0, max(0.0, 1.0 - age_seconds * self._loss_per_second))

    def points(self, events: tuple[Dated, ...], table: Mapping[str, int]) -> float:
        return sum(table[kind] * self.share(at) for kind, at in events if kind in table)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text[:-1] + "+00:00" if text.endswith("Z") else text)


def _band_reasons(
    questions: tuple[str, ...], state: State, answers: Answers, playbook: Playbook, language: str
) -> tuple[Reason, ...]:
    points = rules_of(playbook).points
    reasons = []
    for question in questions:
        band = getattr(state, question) or UNKNOWN
        table, code = points[question], f"{question}_{band}"
        reasons.append(Reason(code, table[band], max(table.values()), _text(code, playbook, language),
                              _evidence(question, answers)))
    return tuple(reasons)


def _text(code: str, playbook: Playbook, language: str) -> str:
    return getattr(playbook.wording.reasons, code).of(language)


def _evidence(question: str, answers: Answers) -> str:
    answer = answers.get(question)
    return answer.evidence if answer else ""
