"""Holds a conversation with the pure dialogue: the act is given, the facts are read by the real readers."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bantam.choices import fact_from_choice
from bantam.conversation import Conversation
from bantam.dialogue import Turn, begin, take_turn
from bantam.facts import read_facts
from bantam.interview import ask_all_drawn
from bantam.meaning import facts_of_act
from bantam.understanding import Understanding
from tests.unit.leads import NOW, PLAYBOOK

# An ordinary conversation, not one of the five per cent that ask everything.
ORDINARY = next(name for name in map("conv_{}".format, range(100)) if not ask_all_drawn(name, PLAYBOOK))


class Talk:
    """A visitor and the dialogue, a message a minute from NOW on.

    Args:
        language: the page's.
        opening: what the visitor says first, as (act, text), and so on for the next messages.
    """

    def __init__(self, language: str = "en", *opening: tuple[str, str]) -> None:
        self.conversation: Conversation = begin(ORDINARY, language, PLAYBOOK, now=NOW)
        self.now: datetime = NOW
        self.turn: Turn | None = None
        for act, text in opening:
            self.say(text, act)

    def say(self, text: str, act: str = "answer", spoken: str | None = None, sure: float = 0.99) -> "Talk":
        """Say something; `spoken` is the language the words seem to be in, the conversation's when None."""
        language, asked = self.conversation.language, self.asked
        facts = facts_of_act(read_facts(text, language, asked=asked, today=NOW.date()), act, asked, text)
        return self.hear(Understanding(act, 1.0, facts, text, spoken or language, sure))

    def click(self, question: str, code: str, title: str = "a choice") -> "Talk":
        """Click a choice that answers a question."""
        fact = fact_from_choice(question, code, title=title, today=NOW.date())
        return self.hear(Understanding("answer", 1.0, {question: fact}, title, "en", 0.0))

    def hear(self, heard: Understanding) -> "Talk":
        """Take one message, however it was understood."""
        self.now += timedelta(minutes=1)
        self.turn = take_turn(self.conversation, heard, PLAYBOOK, now=self.now)
        # What is kept between two messages is JSON in a slot.
        self.conversation = Conversation.from_json(self.turn.conversation.to_json())
        return self

    def but(self, **changes: Any) -> "Talk":
        """The same conversation with some of it changed."""
        self.conversation = replace(self.conversation, **changes)
        return self

    @property
    def asked(self) -> str:
        """The open question as the readers know it."""
        question = self.question or "opening"
        first = self.conversation.asking == "first" and not self.conversation.visitor_messages
        return "opening" if question == "need" and first else question

    @property
    def question(self) -> str | None:
        return self.conversation.question

    @property
    def put(self) -> tuple[str | None, str]:
        """The open question and how it is put."""
        return self.conversation.question, self.conversation.asking

    @property
    def standing(self) -> str:
        return self.conversation.standing

    @property
    def stage(self) -> str:
        return self.turn.qualification.stage

    @property
    def said(self) -> list[str]:
        """Responses besides the next question."""
        return [aside.response for aside in self.turn.asides]

    def status(self, question: str) -> str | None:
        answer = self.conversation.answers.get(question)
        return answer.status if answer else None

    def value(self, question: str, key: str = "value") -> Any:
        return self.conversation.answers[question].value[key]


OPENINGS = {
    "en": "We need SEO to get 20 more leads a month, budget 4k a month, we'd start next month",
    "nl": "We zoeken SEO om 20 aanvragen per maand meer te krijgen, budget 4000 euro per maand, start volgende maand",
    "sv": "Vi behöver SEO för att få 20 fler förfrågningar i månaden, budget 40 000 kr i månaden, start nästa månad",
}
# What a qualified visitor answers: (act, text) by question; a text for all or by language.
REPLIES = {
    "need": ("answer", "SEO"),
    "timing": ("answer", {"en": "next month", "nl": "volgende maand", "sv": "nästa månad"}),
    "budget": ("answer", {"en": "4k a month", "nl": "4000 euro per maand", "sv": "40 000 kr i månaden"}),
    "authority": ("answer", {"en": "I decide", "nl": "ik beslis zelf", "sv": "jag bestämmer själv"}),
    "company_size": ("answer", {"en": "about 40 people", "nl": "zo'n 40 man", "sv": "ungefär 40 anställda"}),
    "consent": ("affirm", "ok"),
    "name": ("answer", {"en": "Kim Example", "nl": "Kim Voorbeeld", "sv": "Kim Exempel"}),
    "email": ("answer", "kim@example.com"),
    "confirm": ("affirm", "ok"),
}


def answer_until(talk: Talk, question: str | None) -> Talk:
    """Answer whatever is asked, until `question` is open."""
    for _ in range(12):
        if talk.question == question:
            return talk
        act, texts = REPLIES[talk.question]
        talk.say(texts if isinstance(texts, str) else texts[talk.conversation.language], act)
    raise AssertionError(f"{question} is never asked; {talk.put} is open, standing {talk.standing}")


def questions_until_the_end(talk: Talk) -> set[str]:
    """Answer everything that is asked; returns the questions."""
    asked = set()
    while talk.question:
        asked.add(talk.question)
        act, texts = REPLIES[talk.question]
        talk.say(texts if isinstance(texts, str) else texts[talk.conversation.language], act)
    return asked


def ready(language: str = "en", until: str | None = "confirm") -> Talk:
    """A qualified visitor who has said everything in the opening line, up to the recap or any other question."""
    return answer_until(Talk(language, ("answer", OPENINGS[language])), until)
