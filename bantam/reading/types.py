"""What the readers return: typed values, each with the exact words it came from.

Every reading carries ``start`` and ``end``, offsets into the text that was read, and ``text``,
which is always ``source[start:end]``: the evidence.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Language = Literal["en", "nl", "sv"]
LANGUAGES: tuple[Language, ...] = ("en", "nl", "sv")

# What the bot last asked; ``opening`` before any question. The same words mean different things
# after different questions: a bare "20" is people after company_size and an amount after budget.
Asked = Literal[
    "opening", "need", "goal", "budget", "authority", "timing", "company_size", "sector", "region",
    "consent", "name", "company", "email", "phone", "job_title", "confirm",
]


@dataclass(frozen=True, slots=True)
class Number:
    """A number or a range of numbers.

    Attributes:
        minimum: lower bound, None when open below ("up to 5").
        maximum: upper bound, None when open above ("at least 10"); equal to minimum for one number.
        approximate: True for "about", "ongeveer", "ungefär".
    """

    minimum: float | None
    maximum: float | None
    approximate: bool
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of money or a range of amounts, in major units of the currency.

    Attributes:
        minimum: lower bound, None when open below ("max 5k").
        maximum: upper bound, None when open above ("from 10k").
        currency: ISO 4217 code, None unless the text names a currency (k, mille, ton, ",-", ":-" name none).
        period: what the amount covers, None unless the text names it: "total" (one-off), "month" or "year".
        approximate: True for "around", "rond de", "cirka".
        excludes_vat: True for "ex btw", False for "incl. VAT", None when not said.
    """

    minimum: float | None
    maximum: float | None
    currency: str | None
    period: Literal["total", "month", "year"] | None
    approximate: bool
    excludes_vat: bool | None
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time: "6 weeks", "anderhalf jaar", "ett halvår".

    Attributes:
        minimum: shortest length in units, None when open below ("within 6 weeks").
        maximum: longest length in units, None when open above.
        unit: "minute", "hour", "day", "week", "month", "quarter" or "year" (a half-year is 6 months).
    """

    minimum: float | None
    maximum: float | None
    unit: str
    approximate: bool
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Timing:
    """The window in which the visitor wants to start.

    Attributes:
        status: "stated" when the text gives a window, "no_plan" for "just looking" and "no rush at all".
        earliest: first day of the window, None when open at the start.
        latest: last day of the window (inclusive), None when open at the end.
        approximate: True for "around Christmas", "ongeveer in mei".
    """

    status: Literal["stated", "no_plan"]
    earliest: date | None
    latest: date | None
    approximate: bool
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Role:
    """The visitor's part in the decision.

    Attributes:
        role: "decision_maker", "shared" (one of several who decide), "influencer" (someone else decides and the
            visitor's part is not said, or they recommend) or "no_say" (no say, or only collecting information).
    """

    role: Literal["decision_maker", "shared", "influencer", "no_say"]
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Size:
    """How many people work at the organisation.

    Attributes:
        minimum: at least this many, None when open below. "Over 50 staff" is minimum 50.
        maximum: at most this many, None when open above; equal to minimum for one number.
    """

    minimum: int | None
    maximum: int | None
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Service:
    """What the visitor needs help with.

    Attributes:
        service: a service key of the playbook, or "other" for a need that none of them covers.
        goal: "concrete" when the text says what it should bring (more leads, 20 % more sales), "vague" when it names
            a wish without a measure (more visibility), None when it names none.
    """

    service: str
    goal: Literal["concrete", "vague"] | None
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Detail:
    """One contact detail.

    Attributes:
        kind: "name", "company", "email", "phone" or "job_title".
        value: the normalised value: an e-mail address, a phone number in E.164, a name as written.
        suggestion: for an e-mail at a mistyped common domain ("gmial.com") the likely address, to be asked about
            and never put in silently; else None.
    """

    kind: Literal["name", "company", "email", "phone", "job_title"]
    value: str
    suggestion: str | None
    start: int
    end: int
    text: str
