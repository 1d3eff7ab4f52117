"""What to ask next, and when to stop: never a question whose answer can no longer change the outcome. Pure."""

import hashlib
from collections.abc import Mapping
from datetime import datetime
from typing import Literal

from bantam.answers import Answers
from bantam.bands import state_of
from bantam.plan import FIRST, Plan, plan_of
from bantam.playbook import Playbook, State
from bantam.playbook.codes import QUESTIONS, UNKNOWN
from bantam.qualification import decide, raises_hand
from bantam.scoring import Signals

Consent = Literal["unasked", "given", "refused"]
_WORTH_CONTACT = frozenset({"sales_qualified", "marketing_qualified", "nurture"})
_RECAP_FROM_ANSWERS = 2


def next_question(
    answers: Answers, playbook: Playbook, *, signals: Signals, consent: Consent, confirmed: bool, language: str,
    now: datetime, exclusion: str | None = None, hand_raised: bool = False, newsletter: bool = False,
    skipped: frozenset[str] = frozenset(), ask_all: bool = False, drop_off: Mapping[str, float] | None = None,
) -> str | None:
    """Choose the next question.

    First what decides the outcome, then consent and contact details of a lead worth a contact, then "confirm".

    Args:
        answers: by question key; a key that is there is never asked again, whatever its status.
        signals, exclusion, hand_raised, newsletter, language, now: as for qualify.
        consent: whether contact details may be kept; nothing is asked about them after "refused".
        confirmed: the visitor confirmed the recap.
        skipped: questions to leave alone, e.g. after two failed readings.
        ask_all: this conversation asks every question (ask_all_drawn).
        drop_off: measured share of visitors, 0–1, who leave at a question; only where enough was measured.

    Returns:
        A question key, "consent", "confirm", or None when nothing is left to ask.
    """
    if exclusion:
        return None
    raised = hand_raised or raises_hand(signals)
    stated = sum(1 for key in QUESTIONS if key in answers and answers[key].status == "stated")
    only_newsletter = newsletter and not raised and stated == 0
    state = _state(answers, playbook, skipped, language, now)
    if not raised and not only_newsletter:
        plan = plan_of(playbook, newsletter, _rounded(drop_off))
        question = _discovery(answers, state, plan, playbook, skipped, ask_all)
        if question:
            return question
    stage = decide(state, playbook, exclusion=None, newsletter=newsletter).stage
    if stage == "disqualified" or not (raised or stage in _WORTH_CONTACT) or consent == "refused":
        return None
    contact = _contact(answers, playbook, consent, skipped, only_newsletter)
    return contact or _recap(stated, confirmed, raised or newsletter)


def outcome_is_decided(
    answers: Answers, playbook: Playbook, *, signals: Signals, language: str, now: datetime,
    exclusion: str | None = None, hand_raised: bool = False, newsletter: bool = False,
    skipped: frozenset[str] = frozenset(),
) -> bool:
    """True when every completion of the questions gives the same stage, or the visitor goes to sales at once."""
    if exclusion or hand_raised or raises_hand(signals):
        return True
    state = _state(answers, playbook, skipped, language, now)
    plan = plan_of(playbook, newsletter, ())
    return plan.is_decided(state, plan.open_questions(answers, skipped))


def ask_all_drawn(conversation_id: str, playbook: Playbook) -> bool:
    """Draw the conversations that ask everything: the same id always draws the same."""
    digest = hashlib.sha256(f"ask_all:{conversation_id}".encode()).digest()
    return int.from_bytes(digest[:8], "big") % 10_000 < playbook.interview.ask_all_percent * 100


def warm(playbook: Playbook) -> None:
    """Work out every way through the interview ahead, so that no visitor waits for it (a tenth of a second)."""
    plan_of(playbook, False, ()).work_out()


def _state(answers: Answers, playbook: Playbook, skipped: frozenset[str], language: str, now: datetime) -> State:
    state = state_of(answers, playbook, language=language, today=now.date())
    given_up = {key: UNKNOWN for key in skipped if key in QUESTIONS and key not in answers}
    return state._replace(**given_up) if given_up else state


def _discovery(
    answers: Answers, state: State, plan: Plan, playbook: Playbook, skipped: frozenset[str], ask_all: bool
) -> str | None:
    unasked = plan.open_questions(answers, skipped)
    if ask_all:
        return _everything(state, unasked, playbook)
    if plan.is_decided(state, unasked):
        return None
    order = playbook.interview.fixed_order or FIRST
    for question in order:
        if question in unasked and plan.can_matter(state, unasked, question):
            return question
    begun = bool(skipped) or any(answer.asked_at for answer in answers.values())
    return plan.best(state, unasked, budget_may_be_first=begun)


def _everything(state: State, unasked: tuple[str, ...], playbook: Playbook) -> str | None:
    if decide(state, playbook, exclusion=None, newsletter=False).stage == "disqualified":
        return None  # nothing is learned from asking somebody who cannot become a client
    order = (*playbook.interview.fixed_order, *FIRST, *unasked)
    return next((question for question in order if question in unasked), None)


def _contact(
    answers: Answers, playbook: Playbook, consent: Consent, skipped: frozenset[str], only_newsletter: bool
) -> str | None:
    if consent == "unasked":
        return "consent"
    wanted = ("email",) if only_newsletter else ("name", "email", *playbook.interview.optional_contact)
    return next((key for key in wanted if key not in answers and key not in skipped), None)


def _recap(stated: int, confirmed: bool, may_skip: bool) -> str | None:
    too_short = may_skip and stated < _RECAP_FROM_ANSWERS
    return None if confirmed or too_short else "confirm"


def _rounded(drop_off: Mapping[str, float] | None) -> tuple[tuple[str, float], ...]:
    """Whole percents, so that plans can be kept instead of built anew for every visitor."""
    return tuple(sorted((key, round(share, 2)) for key, share in (drop_off or {}).items()))
