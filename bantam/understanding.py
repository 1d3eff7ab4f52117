"""One message understood: its act and its facts, for the live dialogue and `bantam understand` alike. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, cast

from bantam.acts.cues import cues_of
from bantam.acts.model import ActModel
from bantam.facts import Facts, Words, read_facts, to_contract
from bantam.meaning import facts_of_act
from bantam.reading.talk import asks_for_quote
from bantam.reading.types import Asked, Language

# Acts that end the interview: gibberish must not. To interview a job seeker for one more question does less harm than
# to send a client away, so the model has to find the act likelier than all others together.
SENDS_AWAY = frozenset({"job_seeker", "student", "existing_customer_support", "vendor_spam", "abuse"})
SURE_ENOUGH = 0.5


@dataclass(frozen=True, slots=True)
class Understanding:
    """What one message means.

    Attributes:
        act: one of bantam.acts.ACTS.
        confidence: 0–1, the model's confidence in the act.
        facts: what the message states, by question.
        text: the visitor's words.
        language: the language it seems to be written in.
        language_confidence: 0–1.
        ranking: (act, confidence), best first.
    """

    act: str
    confidence: float
    facts: Facts = field(default_factory=dict)
    text: str = ""
    language: Language = "en"
    language_confidence: float = 0.0
    ranking: Sequence[tuple[str, float]] = ()

    def to_contract(self) -> dict[str, Any]:
        """The part of a `bantam understand` line this decides: act, confidence, facts."""
        return {"act": self.act, "confidence": round(self.confidence, 4), "facts": to_contract(self.facts)}


@dataclass(frozen=True, slots=True)
class Understander:
    """The trained models and the readers together.

    Attributes:
        acts: model over acts.
        languages: model over languages, "en", "nl", "sv".
    """

    acts: ActModel
    languages: ActModel

    def understand(
        self, text: str, language: Language, *, asked: Asked, today: date, words: Words | None = None
    ) -> Understanding:
        """Understand one message.

        Args:
            text: the visitor's words.
            language: the language of the conversation.
            asked: the open question, "opening" before any.
            today: the day the words were said.
            words: the marketer's vocabulary.
        """
        facts = read_facts(text, language, asked=asked, today=today, words=words)
        cues = cues_of(text, language)
        ranking = self.acts.predict(text, asked=asked, facts=facts.keys(), statuses=statuses(facts), cues=cues)
        act, confidence = ranking[0]
        if act in SENDS_AWAY and confidence < SURE_ENOUGH:
            act = "out_of_scope"
        if act == "answer" and asked in ("opening", "need") and asks_for_quote(text, language):
            act = "demo"  # the facts around it are many, the request is what it does
        spoken, sure = self.languages.predict(text)[0]
        return Understanding(
            act, confidence, facts_of_act(facts, act, asked, text), text, cast(Language, spoken), sure, tuple(ranking)
        )

    @classmethod
    def load(cls, folder: Path) -> "Understander":
        """Read both models from a folder written by save."""
        return cls(ActModel.load(folder / "acts.npz"), ActModel.load(folder / "languages.npz"))

    def save(self, folder: Path) -> None:
        """Write both models into a folder."""
        self.acts.save(folder / "acts.npz")
        self.languages.save(folder / "languages.npz")


def statuses(facts: Facts) -> list[str]:
    """Statuses that say more than that a fact is there: no money, no plan."""
    return sorted(fact.status for fact in facts.values() if fact.status in ("none", "no_plan"))


def facts_to_json(facts: Facts) -> list[dict[str, Any]]:
    """Facts as plain JSON data, in the order they stand in the text."""
    ordered = sorted(facts.values(), key=lambda fact: fact.start)
    return [
        {"question": f.question, "status": f.status, "value": dict(f.value), "evidence": f.evidence,
         "start": f.start, "end": f.end}
        for f in ordered
    ]  # fmt: skip
