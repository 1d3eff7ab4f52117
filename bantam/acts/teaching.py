"""Turns the written examples into the two models. Training only."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from bantam.acts.cues import cues_of
from bantam.acts.training import Example, train
from bantam.facts import read_facts
from bantam.understanding import Understander, statuses

# The questions an example without a named one is learned under: half of the time the opening, else a question at
# hand, chosen by position so that training gives the same model every time.
_ANY_QUESTION = ("opening", "need", "opening", "budget", "opening", "timing", "opening", "authority", "opening",
                 "company_size", "opening", "consent", "opening", "name", "opening", "email", "opening",
                 "confirm")  # fmt: skip

# Any fixed day: relative dates are read, their values play no part in the act.
_TRAINING_DAY = date(2026, 11, 20)


@dataclass(frozen=True, slots=True)
class Taught:
    """One written example: text, act, language and the open question, None when it may be any."""

    text: str
    act: str
    language: str
    asked: str | None = None


def examples(taught: Iterable[Taught]) -> list[Example]:
    """Read the facts of each example and settle its open question."""
    result = []
    for position, item in enumerate(taught):
        asked = item.asked or _ANY_QUESTION[position % len(_ANY_QUESTION)]
        facts = read_facts(item.text, item.language, asked=asked, today=_TRAINING_DAY)
        cues = tuple(cues_of(item.text, item.language))
        result.append(Example(item.text, item.act, asked, tuple(facts), tuple(statuses(facts)), cues))
    return result


def teach(taught: Sequence[Taught], *, cost: float = 0.5) -> Understander:
    """Train the act model and the language model.

    Args:
        taught: every written example of every language.
        cost: see bantam.acts.training.train.
    """
    acts = train(examples(taught), cost=cost)
    languages = train([Example(item.text, item.language) for item in taught], cost=cost)
    return Understander(acts, languages)
