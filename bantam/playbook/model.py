"""The shape of playbook.yml: frozen models, every unknown key refused. Pure; reading the file is load.py's job."""

from typing import Any, Literal

from pydantic import StrictBool, create_model, validator

from bantam.playbook.base import (
    Address,
    Days,
    Frozen,
    Key,
    Line,
    Links,
    Percent,
    Phase,
    QuestionKey,
    ServiceKey,
    Text,
    Words,
    Wrong,
    filled,
    whole,
)
from bantam.playbook.codes import BANDS, GATES, NEXT_STEPS, REASONS, STATUSES, TOPICS, UNKNOWN
from bantam.playbook.policy import Bant, Budget, Engagement, Fit, Gates, TimingMonths


class Agency(Frozen):
    """What the bot says about the company."""

    name: Line
    place: Text
    prices: Text
    references: Text
    privacy_url: Address
    opening: Text
    callback: Text


class Consent(Frozen):
    """What a visitor agrees to before contact details are kept; change the version with the text."""

    version: Line
    text: Text


class Service(Frozen):
    """A service that is sold."""

    key: ServiceKey
    name: Text
    words: Words


class Question(Frozen):
    """A discovery question: how often visitors leave at it, and which answers are expected (percent, sum 100)."""

    key: QuestionKey
    drop_off_percent: Percent
    expected: dict[Key, Percent]

    @validator("expected")
    def _adds_up(cls, expected: dict[str, int], values: dict[str, Any]) -> dict[str, int]:
        bands = (*BANDS.get(values.get("key", ""), tuple(expected)), UNKNOWN)
        strange = [band for band in expected if band not in bands]
        if strange:
            raise Wrong(f"about {', '.join(strange)}", f"shares of {', '.join(bands)}", "correct the spelling")
        total = sum(expected.values())
        if total != 100:
            raise Wrong(f"{total} % in total", "100 % in total", "change the shares so that they add up to 100")
        return expected


class Interview(Frozen):
    """What is asked, in which order, and when it is over."""

    fixed_order: tuple[QuestionKey, ...]
    optional_contact: tuple[Literal["company", "phone", "job_title"], ...]
    ask_all_percent: Percent
    abandoned_after_minutes: whole(1, 10_080)

    @validator("fixed_order")
    def _budget_is_never_first(cls, order: tuple[str, ...]) -> tuple[str, ...]:
        if order and order[0] == "budget":
            raise Wrong("an order with budget first", "another question first", "move budget further back")
        if len(set(order)) != len(order):
            raise Wrong("an order with a question twice", "each question at most once", "remove one of the two")
        return order


class Content(Frozen):
    """Something to read for a lead that is not ready yet."""

    service: ServiceKey
    phase: Phase
    title: Text
    url: Links


class Nurture(Frozen):
    weeks_before_start: whole(0, 104)
    otherwise_days: Days
    content: tuple[Content, ...]


class Route(Frozen):
    """Who takes a lead; the first route that matches counts. Empty regions and unset sizes match everything."""

    regions: tuple[Key, ...] = ()
    smallest: whole(0, 10_000_000) = 0
    largest: whole(0, 10_000_000) | None = None
    next_step: Text

    @validator("largest")
    def _is_not_below_smallest(cls, largest: int | None, values: dict[str, Any]) -> int | None:
        smallest = values.get("smallest", 0)
        if largest is not None and largest < smallest:
            raise Wrong(str(largest), f"at least smallest ({smallest})", "swap the two")
        return largest


class Handover(Frozen):
    marketing_qualified: StrictBool
    routes: tuple[Route, ...]


class RetentionDays(Frozen):
    """Days a lead is kept after its last change; `anonymous` is for conversations without consent."""

    open: Days
    marketing_qualified: Days
    sales_qualified: Days
    nurture: Days
    disqualified: Days
    anonymous: Days


class VerdictReason(Frozen):
    key: Key
    text: Text


def _texts(name: str, codes: tuple[str, ...]) -> type[Frozen]:
    return create_model(name, __base__=Frozen, **dict.fromkeys(codes, (Text, ...)))


ReasonTexts = _texts("ReasonTexts", REASONS)
GateTexts = _texts("GateTexts", GATES)
NextStepTexts = _texts("NextStepTexts", NEXT_STEPS)
TopicTexts = _texts("TopicTexts", TOPICS)
StatusTexts = _texts("StatusTexts", STATUSES)


class Wording(Frozen):
    """Every sentence about a decision, read by sales."""

    change: Text
    reasons: ReasonTexts  # type: ignore[valid-type]
    gates: GateTexts  # type: ignore[valid-type]
    next_steps: NextStepTexts  # type: ignore[valid-type]
    topics: TopicTexts  # type: ignore[valid-type]
    statuses: StatusTexts  # type: ignore[valid-type]


class PlaybookData(Frozen):
    """All of playbook.yml."""

    version: Line
    agency: Agency
    disclosure: Text
    consent: Consent
    services: tuple[Service, ...]
    questions: tuple[Question, ...]
    interview: Interview
    bant: Bant
    timing_months: TimingMonths
    budget: Budget
    fit: Fit
    engagement: Engagement
    gates: Gates
    nurture: Nurture
    handover: Handover
    retention_days: RetentionDays
    verdict_reasons: tuple[VerdictReason, ...]
    wording: Wording

    _filled = filled("services", "questions", "verdict_reasons")


class Playbook(PlaybookData):
    """A playbook ready for use.

    Attributes:
        version: the marketer's version, "+" and 8 hex digits of the content's SHA-256; a comment changes nothing.
        text: the file as written, kept so that a past decision can be recomputed.
        source: name of the file, for messages.
    """

    text: str
    source: str

    def __hash__(self) -> int:
        return hash(self.version)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Playbook) and self.version == other.version
