"""Simulated visitors in three languages: what they answer to each question, in their own words."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bantam.conversation import Conversation
from bantam.facts import read_facts
from bantam.meaning import facts_of_act
from bantam.understanding import Understanding

Words = tuple[str, str]  # act, text


@dataclass(frozen=True)
class Visitor:
    """Someone who opens with `opening`, then says `says[question]`; leaves at a question that is not in it."""

    language: str
    opening: tuple[Words, ...]
    says: dict[str, str | Words] = field(default_factory=dict)


YES, NO = ("affirm", "yes"), ("deny", "no")
EN = {"name": "Kim Example", "email": "kim@example.com", "consent": YES, "confirm": YES,
      "company_size": "about 40 people"}
NL = {"name": "Kim Voorbeeld", "email": "kim@example.com", "consent": ("affirm", "ja hoor"),
      "confirm": ("affirm", "klopt"), "company_size": "zo'n 40 man"}
SV = {"name": "Kim Exempel", "email": "kim@example.com", "consent": ("affirm", "ja"), "confirm": ("affirm", "stämmer"),
      "company_size": "ungefär 40 anställda"}

VISITORS = {
    "en ready": Visitor("en", (("answer", "We need SEO to double our leads"),), EN | {
        "timing": "as soon as possible", "budget": "4k a month", "authority": "I decide"}),
    "en later": Visitor("en", (("answer", "we want a new website"),), EN | {
        "timing": "after next summer", "budget": "20k for everything"}),
    "en poor": Visitor("en", (("answer", "google ads please"),), EN | {
        "timing": "next month", "budget": "200 euros a month", "authority": "me"}),
    "en asks for a quote": Visitor("en", (("demo", "Could I get a quote for a logo?"),), EN),
    "en newsletter": Visitor("en", (("newsletter", "sign me up for the newsletter"),), EN),
    "en no contact": Visitor("en", (("answer", "We need SEO to double our leads"),), EN | {
        "timing": "next month", "budget": "4k a month", "authority": "I decide", "consent": NO}),
    "nl klaar": Visitor("nl", (("answer", "We zoeken iemand voor SEO om meer aanvragen te krijgen"),), NL | {
        "timing": "volgende maand", "budget": "2k per maand", "authority": "dat doe ik samen met mn compagnon"}),
    "nl weet niet": Visitor("nl", (("answer", "een nieuwe website"),), NL | {
        "timing": "binnen twee maanden", "budget": ("refuse", "zeg ik liever niet"),
        "authority": "ik beslis zelf"}),
    "nl student": Visitor("nl", (("student", "voor mijn scriptie zoek ik info over SEO"),), NL),
    "nl kijkt rond": Visitor("nl", (("answer", "ik kijk even rond"), ("faq_price", "wat kost dat?")), NL | {
        "need": ("dont_know", "weet ik nog niet"), "timing": "geen haast", "budget": ("dont_know", "geen idee"),
        "authority": "ik zoek het uit voor mijn baas"}),
    "nl bedenkt zich": Visitor("nl", (("answer", "SEO"), ("correction", "nee sorry, ik bedoel google ads")), NL | {
        "timing": "volgende week", "budget": "1500 per maand", "authority": "mijn baas beslist"}),
    "sv klar": Visitor("sv", (("answer", "Vi behöver hjälp med annonsering för att få fler kunder"),), SV | {
        "timing": "i januari", "budget": "40 000 kr i månaden", "authority": "jag bestämmer"}),
    "sv ringer": Visitor("sv", (("human", "kan någon ringa mig?"),), SV),
    "sv går": Visitor("sv", (("answer", "vi vill ha en ny webbplats"),), {"timing": "om två månader"}),
    "sv lite pengar": Visitor("sv", (("answer", "hjälp med sociala medier"),), SV | {
        "timing": "nästa månad", "budget": "9 000 kr i månaden", "authority": "jag och min kollega"}),
}


def heard(words: str | Words, conversation: Conversation, *, now: datetime) -> Understanding:
    """What a message means: the act as given, the facts as the readers read them."""
    act, text = words if isinstance(words, tuple) else ("answer", words)
    asked = (conversation.question if conversation.visitor_messages else None) or "opening"
    facts = read_facts(text, conversation.language, asked=asked, today=now.date())
    return Understanding(act, 1.0, facts_of_act(facts, act, asked, text), text, conversation.language, 1.0)


def play(
    visitor: Visitor, begun: Conversation, take: Callable[[Conversation, Understanding, datetime], Conversation], *,
    now: datetime,
) -> Conversation:
    """Hold the whole conversation, a message every 20 seconds; `take` takes one message."""
    conversation, waiting = begun, list(visitor.opening)
    for turn in range(25):
        words = waiting.pop(0) if waiting else visitor.says.get(conversation.question or "")
        if words is None:
            return conversation
        at = now + timedelta(seconds=20 * turn, microseconds=turn)
        conversation = take(conversation, heard(words, conversation, now=at), at)
    raise AssertionError("the conversation does not end")
