"""The building blocks of the playbook's shape: limited numbers and strings, texts in three languages. Pure."""

from collections.abc import Callable
from typing import Any, Literal

from pydantic import BaseModel, PydanticValueError, conint, constr, validator

LanguageKey = Literal["en", "nl", "sv"]
ServiceKey = Literal["seo", "ads", "social", "website", "content", "email", "analytics", "branding"]
QuestionKey = Literal["need", "timing", "budget", "authority", "company_size", "sector", "region"]
Level = Literal["expertise", "served", "not_served"]
Served = Literal["served", "not_served"]
Phase = Literal["exploring", "planning"]

# Strict: "5" is no number and true is no 1, so that a slip of the pen is told instead of guessed at.
Line = constr(strict=True, min_length=1, max_length=2000)
Key = constr(strict=True, regex=r"^[a-z][a-z0-9_]{0,39}$")
Currency = constr(strict=True, regex=r"^[A-Z]{3}$")
Address = constr(strict=True, regex=r"^(https?://|mailto:)\S+$")
Points = conint(strict=True, ge=0, le=100)
Percent = conint(strict=True, ge=0, le=100)
Days = conint(strict=True, ge=1, le=3650)
Euros = conint(strict=True, ge=1, le=100_000_000)


class Wrong(PydanticValueError):
    """A value that fits its own shape but not its neighbours: what stands there, what is expected, how to mend it."""

    code = "wrong"
    msg_template = "{wanted}"

    def __init__(self, got: str, wanted: str, mend: str) -> None:
        super().__init__(got=got, wanted=wanted, mend=mend)


def whole(low: int, high: int) -> Any:
    """A whole number within limits, both included."""
    return conint(strict=True, ge=low, le=high)


def filled(*names: str) -> Callable[..., Any]:
    """A check that lists are not empty."""

    def is_filled(cls: type, value: tuple[Any, ...]) -> tuple[Any, ...]:
        if not value:
            raise ValueError("a list with at least one item")
        return value

    return validator(*names, allow_reuse=True)(is_filled)


class Frozen(BaseModel):
    """Base of every part of the playbook: cannot be changed after loading, refuses unknown keys."""

    class Config:
        frozen = True
        extra = "forbid"
        copy_on_model_validation = "none"


class Text(Frozen):
    """One text in the three languages."""

    en: Line
    nl: Line
    sv: Line

    def of(self, language: str) -> str:
        """The text in a language ("en", "nl" or "sv")."""
        return getattr(self, language)


class Words(Frozen):
    """Words visitors use, per language; a list may be empty ([])."""

    en: tuple[Line, ...]
    nl: tuple[Line, ...]
    sv: tuple[Line, ...]

    def all(self) -> tuple[str, ...]:
        """The words of all languages, in lower case."""
        return tuple(word.lower() for word in (*self.en, *self.nl, *self.sv))


class Links(Frozen):
    """One web address per language."""

    en: Address
    nl: Address
    sv: Address
