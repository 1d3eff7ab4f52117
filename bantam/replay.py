"""What another playbook would have decided: past leads qualified again, as of then. Changes nothing. Pure."""

from collections import Counter, deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Protocol

from bantam.answers import answers_from_json
from bantam.handover.decide import handover_due, may_be_sent
from bantam.interview import outcome_is_decided
from bantam.lead import STAGES, PastLead, Stage
from bantam.playbook import Playbook
from bantam.qualification import Qualification, qualify
from bantam.scoring import Signals

NO_EVIDENCE = "no evidence"


class Given(Protocol):
    """What a decision was made from: a LeadDraft, a stored Decision or a PastLead."""

    language: str
    hand_raised: bool
    answers: Mapping[str, Mapping[str, Any]]
    signals: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Flip:
    """A lead that another playbook puts into another stage.

    Attributes:
        old_why, why: codes of the reasons for the two stages.
        gates: codes of the sales gates it fails now.
        old_bant, bant: scores.
        old_handover, handover: the message type sales was due before and would be now, None for none.
        undecided: the new playbook would have asked more before it decided, so the stage may differ.
        evidence: what sales said, such as "rejected: no_budget", or NO_EVIDENCE.
    """

    lead_id: str
    old_stage: Stage
    stage: Stage
    old_why: str
    why: str
    gates: tuple[str, ...]
    old_bant: int | None
    bant: int
    old_handover: str | None
    handover: str | None
    undecided: bool
    evidence: str


@dataclass
class Sales:
    """Leads sales would have received more, or less: how many by message type, and what sales said of such leads."""

    types: Counter[str] = field(default_factory=Counter)
    evidence: Counter[str] = field(default_factory=Counter)

    def add(self, type_: str, evidence: str) -> None:
        self.types[type_] += 1
        self.evidence[evidence.partition(":")[0]] += 1


@dataclass
class Replay:
    """What a playbook would have done to the leads seen so far.

    Attributes:
        leads: how many were looked at.
        matrix: leads by (old stage, new stage).
        rescored: leads whose BANT, fit or grade differs, flipped or not.
        more, less: what sales would have received beside, or no longer.
        without_contact: leads that would now go to sales by their stage, had they been asked for contact and consent.
        flips: the newest flipped leads, oldest first; `flipped` counts all of them.
    """

    playbook_version: str
    flips: deque[Flip]
    leads: int = 0
    matrix: Counter[tuple[Stage, Stage]] = field(default_factory=Counter)
    rescored: int = 0
    more: Sales = field(default_factory=Sales)
    less: Sales = field(default_factory=Sales)
    without_contact: int = 0

    @property
    def flipped(self) -> int:
        return sum(count for (old, new), count in self.matrix.items() if old != new)


def requalify(given: Given, playbook: Playbook, *, now: datetime) -> Qualification:
    """Decide again from what is stored; with the same playbook and clock, the very same decision.

    Args:
        given: what the decision was made from.
        playbook: the one it was made under, or another.
        now: qualified_as_of of then, or the present to take the time that passed into account.
    """
    return qualify(
        answers_from_json(given.answers), playbook, signals=Signals.from_json(given.signals),
        language=given.language, hand_raised=given.hand_raised, exclusion=given.signals.get("exclusion"),
        newsletter=bool(given.signals.get("newsletter")), now=now,
    )  # fmt: skip


def replay(
    leads: Iterable[PastLead], playbook: Playbook, *, hands_mql_over: Callable[[str], bool], keep: int
) -> Replay:
    """Qualify past leads under a playbook, each as of the moment it was decided on.

    Args:
        leads: any number of them, passed over once.
        playbook: the changed one.
        hands_mql_over: whether the playbook of a version gave sales marketing-qualified leads.
        keep: how many flipped leads to remember, the newest; all are counted.
    """
    result = Replay(playbook.version, deque(maxlen=keep))
    for lead in leads:
        _count(result, lead, playbook, hands_mql_over(lead.playbook_version))
    return result


def _count(result: Replay, lead: PastLead, playbook: Playbook, handed_mql_over: bool) -> None:
    new = requalify(lead, playbook, now=lead.qualified_as_of)
    result.leads += 1
    result.matrix[lead.stage, new.stage] += 1
    result.rescored += any(lead.scores.get(name) != value for name, value in new.scores.to_json().items())
    due_before = handover_due(lead, handed_mql_over)
    due = handover_due(replace(lead, stage=new.stage), playbook.handover.marketing_qualified)
    if due and not due_before:
        result.more.add(due, evidence_of(lead))
    if due_before and not due:
        result.less.add(due_before, evidence_of(lead))
    if new.stage != lead.stage:
        result.without_contact += new.stage == "sales_qualified" and not may_be_sent(lead)
        result.flips.append(_flip(lead, new, playbook, due_before, due))


def evidence_of(lead: PastLead) -> str:
    """What sales said about a lead, with its reason; NO_EVIDENCE when it said nothing."""
    if lead.verdict is None:
        return NO_EVIDENCE
    return f"{lead.verdict}: {lead.verdict_reason}" if lead.verdict_reason else lead.verdict


def _flip(lead: PastLead, new: Qualification, playbook: Playbook, due_before: str | None, due: str | None) -> Flip:
    decided = outcome_is_decided(
        answers_from_json(lead.answers), playbook, signals=Signals.from_json(lead.signals), language=lead.language,
        now=lead.qualified_as_of, exclusion=lead.signals.get("exclusion"), hand_raised=lead.hand_raised,
        newsletter=bool(lead.signals.get("newsletter")),
    )  # fmt: skip
    return Flip(
        lead.id, lead.stage, new.stage, lead.why, new.why,
        tuple(gate.code for gate in new.gates if not gate.passed), lead.scores.get("bant"), new.scores.bant,
        due_before, due, not decided, evidence_of(lead),
    )  # fmt: skip


def to_json(result: Replay) -> dict[str, Any]:
    """Plain JSON data: everything the command prints."""
    matrix = {old: {new: result.matrix[old, new] for new in STAGES} for old in STAGES}
    return {
        "playbook_version": result.playbook_version, "leads": result.leads, "matrix": matrix,
        "flipped": result.flipped, "rescored": result.rescored,
        "sales": {name: {"types": dict(part.types), "evidence": dict(part.evidence)}
                  for name, part in (("more", result.more), ("less", result.less))},
        "sales_qualified_without_contact": result.without_contact,
        "flips": [{name: getattr(flip, name) for name in Flip.__dataclass_fields__} | {"gates": list(flip.gates)}
                  for flip in reversed(result.flips)],
    }  # fmt: skip
