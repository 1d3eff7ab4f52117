"""The decision on a lead: stage, gates, reasons, gaps, and what sales does next. Gates decide; scores rank. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from functools import lru_cache
from typing import Any, Literal

from bantam.answers import Answer, Answers
from bantam.bands import known_region, people_in, start_of, state_of
from bantam.change import smallest_change
from bantam.lead import Stage
from bantam.playbook import Playbook, State, rules_of
from bantam.playbook.codes import BANT, EXCLUSIONS, UNKNOWN
from bantam.playbook.model import Content
from bantam.playbook.rules import Decision
from bantam.scoring import Reason, Scores, Signals, bant, engagement, fit, grade

Handover = Literal["sales_qualified", "hand_raised", "marketing_qualified"]
_HAND_RAISING = frozenset({"quote", "demo", "call"})


@dataclass(frozen=True, slots=True)
class Gate:
    """A yes/no criterion of sales_qualified: its code, whether it passed, and the same in the lead's language."""

    code: str
    passed: bool
    text: str

    def to_json(self) -> dict[str, Any]:
        return {"code": self.code, "passed": self.passed, "text": self.text}


@dataclass(frozen=True, slots=True)
class Qualification:
    """A decision and everything needed to check it.

    Attributes:
        stage: where the lead stands.
        why: code of the reason for the stage; why_text the same in the lead's language.
        scores: bant, fit, engagement, grade.
        reasons: one per question and group of signals, in a fixed order.
        gates: of sales_qualified, passed or not.
        missing: gaps, "<question>_<not_asked|unknown|refused|unclear>"; gap_text puts one in words.
        next_step: what sales does now, in the lead's language.
        handover: what sales gets it as, before contact and consent are looked at; None when it stays here.
        recontact_at: when nurture comes back, UTC; None otherwise.
        smallest_change: for sales only: what would make it sales-qualified; None when it is, or nothing would.
    """

    stage: Stage
    why: str
    why_text: str
    scores: Scores
    reasons: tuple[Reason, ...]
    gates: tuple[Gate, ...]
    missing: tuple[str, ...]
    next_step: str
    handover: Handover | None
    recontact_at: datetime | None
    smallest_change: str | None

    def to_json(self) -> dict[str, Any]:
        """Plain JSON data."""
        return {
            "stage": self.stage, "why": self.why, "why_text": self.why_text, "scores": self.scores.to_json(),
            "reasons": [reason.to_json() for reason in self.reasons], "gates": [gate.to_json() for gate in self.gates],
            "missing": list(self.missing), "next_step": self.next_step, "handover": self.handover,
            "recontact_at": self.recontact_at.isoformat() if self.recontact_at else None,
            "smallest_change": self.smallest_change,
        }


def qualify(
    answers: Answers, playbook: Playbook, *, signals: Signals, language: str, now: datetime,
    exclusion: str | None = None, hand_raised: bool = False, newsletter: bool = False,
) -> Qualification:
    """Decide on a lead.

    Args:
        answers: by question key.
        playbook: the version the conversation began with, or any other for a replay.
        signals: what the visitor did; a quote, demo or call request in it raises the hand too.
        language: of the texts, and of amounts that name no currency.
        now: UTC-aware. Raises ValueError when naive.
        exclusion: a code of EXCLUSIONS, None for an ordinary visitor.
        hand_raised: asked for a quote, a demo or a person: goes to sales whatever the score, unless disqualified.
        newsletter: signed up; alone this is nurture and never goes to sales.
    """
    if now.tzinfo is None:
        raise ValueError("now has no time zone, expected UTC")
    state = state_of(answers, playbook, language=language, today=now.date())
    decision = decide(state, playbook, exclusion=exclusion, newsletter=newsletter)
    handover = _handover(decision.stage, hand_raised or raises_hand(signals), playbook)
    scores, reasons = _score(answers, signals, state, playbook, language, now)
    change = None if exclusion or decision.stage == "sales_qualified" else smallest_change(state, playbook, language)
    return Qualification(
        decision.stage, decision.why, _text(playbook, decision.why, language), scores, reasons,
        _gates(state, exclusion, playbook, language), gaps(answers, state, playbook),
        _next_step(decision, handover, answers, playbook, language), handover,
        _recontact_at(decision, answers, playbook, now), change,
    )


def decide(state: State, playbook: Playbook, *, exclusion: str | None, newsletter: bool) -> Decision:
    """The stage: an exclusion first, then the playbook's rules; a newsletter sign-up lifts open to nurture."""
    if exclusion:
        if exclusion not in EXCLUSIONS:
            raise ValueError(f"exclusion is {exclusion!r}, expected one of {', '.join(EXCLUSIONS)}")
        return Decision("disqualified", exclusion)
    decision = rules_of(playbook).decide(state)
    return Decision("nurture", "newsletter") if newsletter and decision.stage == "open" else decision


def raises_hand(signals: Signals) -> bool:
    """True when the visitor asked for a quote, a demo or a call."""
    return any(kind in _HAND_RAISING for kind, _ in signals.requests)


def gaps(answers: Answers, state: State, playbook: Playbook) -> tuple[str, ...]:
    """Codes of what is not known: BANT and every other question the playbook asks, in that order."""
    asked = [question.key for question in playbook.questions if question.key not in BANT]
    return tuple(
        f"{question}_{_gap_status(answers.get(question))}"
        for question in (*BANT, *asked) if getattr(state, question) in (None, UNKNOWN)
    )


def gap_text(code: str, playbook: Playbook, language: str) -> str:
    """A gap in words: "budget_refused" is "budget: would not say"."""
    statuses = playbook.wording.statuses
    status = next(key for key in statuses.__fields__ if code.endswith("_" + key))
    topic = getattr(playbook.wording.topics, code[: -len(status) - 1]).of(language)
    return f"{topic}: {getattr(statuses, status).of(language)}"


def nurture_content(answers: Answers, playbook: Playbook) -> Content | None:
    """What to send a lead that is not ready: for its service and phase, else for its phase, else nothing."""
    need = answers.get("need")
    service = need.value.get("service") if need and need.status == "stated" else None
    phase = "planning" if service else "exploring"
    fitting = [content for content in playbook.nurture.content if content.phase == phase]
    return next((content for content in fitting if content.service == service),
                fitting[0] if fitting and service is None else None)


def _gap_status(answer: Answer | None) -> str:
    if answer is None:
        return "not_asked"
    role = answer.value.get("role")
    status = role if role in ("unknown", "refused") else answer.status
    return status if status in ("unknown", "refused") else "unclear"


def _handover(stage: Stage, hand_raised: bool, playbook: Playbook) -> Handover | None:
    if stage == "disqualified":
        return None
    if stage == "sales_qualified":
        return "sales_qualified"
    if hand_raised:
        return "hand_raised"
    return "marketing_qualified" if stage == "marketing_qualified" and playbook.handover.marketing_qualified else None


def _score(
    answers: Answers, signals: Signals, state: State, playbook: Playbook, language: str, now: datetime
) -> tuple[Scores, tuple[Reason, ...]]:
    needs = bant(answers, playbook, language=language, now=now, state=state)
    match = fit(answers, playbook, language=language, now=now, state=state)
    interest = engagement(signals, playbook, language=language, now=now)
    letter = rules_of(playbook).fit_letter(state)
    scores = Scores(needs.score, match.score, interest.score, grade(letter, interest.score, playbook))
    return scores, needs.reasons + match.reasons + interest.reasons


@lru_cache(maxsize=8192)  # few states, and building seven gates costs a tenth of a qualification
def _gates(state: State, exclusion: str | None, playbook: Playbook, language: str) -> tuple[Gate, ...]:
    texts: Mapping[str, Any] = playbook.wording.gates.__dict__
    passed = rules_of(playbook).gates(state)
    if exclusion:
        passed["not_disqualified"] = False
    return tuple(Gate(code, is_passed, texts[code].of(language)) for code, is_passed in passed.items())


def _next_step(
    decision: Decision, handover: Handover | None, answers: Answers, playbook: Playbook, language: str
) -> str:
    key = "existing_customer" if decision.why == "existing_customer" else handover or decision.stage
    step = getattr(playbook.wording.next_steps, key).of(language)
    route = _route(answers, playbook, language) if handover else None
    return f"{step} {route}" if route else step


def _route(answers: Answers, playbook: Playbook, language: str) -> str | None:
    region, people = known_region(answers.get("region"), playbook), people_in(answers.get("company_size"))
    for route in playbook.handover.routes:
        sized = route.smallest == 0 if people is None else route.smallest <= people
        small_enough = route.largest is None or (people is not None and people <= route.largest)
        if sized and small_enough and (not route.regions or region in route.regions):
            return route.next_step.of(language)
    return None


def _recontact_at(decision: Decision, answers: Answers, playbook: Playbook, now: datetime) -> datetime | None:
    if decision.stage != "nurture" or decision.why == "newsletter":
        return None
    start = start_of(answers.get("timing"))
    before_start = _midnight(start - timedelta(weeks=playbook.nurture.weeks_before_start)) if start else None
    if before_start and before_start > now:
        return before_start
    return now + timedelta(days=playbook.nurture.otherwise_days)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), timezone.utc)


def _text(playbook: Playbook, code: str, language: str) -> str:
    return getattr(playbook.wording.reasons, code).of(language)
