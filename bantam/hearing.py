"""What a message changes in the conversation, before the next question is chosen. Pure.

Each function takes one thing from what was heard: the language, a wish, the facts. What a yes, a no, a doubt or nothing
at all settles is in bantam.assent.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, cast

from bantam.answers import Answer
from bantam.conversation import CONTACT_QUESTIONS, Conversation
from bantam.facts import Fact
from bantam.playbook import Playbook
from bantam.reading.talk import named_language
from bantam.reading.types import Language
from bantam.understanding import Understanding

# Acts that take the conversation elsewhere for one message; the open question is asked once more afterwards.
DIGRESSIONS = frozenset(
    {"faq_price", "faq_services", "faq_process", "faq_bot", "faq_privacy", "faq_location", "faq_references",
     "why_ask", "greet", "thanks", "goodbye", "switch_language", "abuse"}
)  # fmt: skip
# Acts that say this is no sales conversation, and the exclusion each leads to.
EXCLUSIONS = {
    "job_seeker": "job_seeker",
    "student": "student",
    "existing_customer_support": "existing_customer",
    "vendor_spam": "supplier",
}
REQUESTS = {"demo": "quote", "human": "call"}
NEEDS_CONTACT = (*REQUESTS, "newsletter")
# Acts that bring an excluded visitor back; so does naming a need, except from a supplier, whose pitch is full of them.
_BRINGS_BACK = {
    "job_seeker": ("correction", "demo"),
    "student": ("correction", "demo"),
    "existing_customer": ("correction", "demo"),
    "supplier": ("correction",),
    "abuse": ("correction", "demo", "human"),
}
# Words besides names and addresses, and confidence, from which a message shows its language. A visitor who goes on in
# another language is followed on a long clear sentence only.
FIRST_SENTENCE = (3, 0.8)
_LATER_SENTENCE = (6, 0.95)


@dataclass(frozen=True, slots=True)
class Aside:
    """Something to say besides the next question: a response key and its values."""

    response: str
    values: Mapping[str, Any] = field(default_factory=dict)


def settle_language(conversation: Conversation, heard: Understanding, playbook: Playbook) -> Conversation:
    """Follow the visitor's language: on request, or on a real sentence; never on a name or one loanword."""
    if heard.act == "switch_language":
        wanted = named_language(heard.text, besides=conversation.language) or heard.language
        return _speaking(wanted, conversation, playbook)
    if conversation.question in CONTACT_QUESTIONS:
        return conversation
    words, confidence = _LATER_SENTENCE if conversation.language_settled else FIRST_SENTENCE
    if _own_words(heard) < words or heard.language_confidence < confidence:
        return conversation
    return _speaking(heard.language, conversation, playbook)


def _speaking(language: Language, conversation: Conversation, playbook: Playbook) -> Conversation:
    """In another language all answers stay what they were: an amount without a currency was meant in the old one's."""
    answers, budget = dict(conversation.answers), conversation.answers.get("budget")
    if language != conversation.language and budget and budget.status == "stated" and not budget.value.get("currency"):
        currency = getattr(playbook.budget.default_currency, conversation.language)
        answers["budget"] = replace(budget, value={**budget.value, "currency": currency})
    return replace(conversation, language=language, language_settled=True, answers=answers)


def _own_words(heard: Understanding) -> int:
    names = (fact.evidence for fact in heard.facts.values() if fact.question in CONTACT_QUESTIONS)
    return len(heard.text.split()) - sum(len(name.split()) for name in names)


def note_wishes(conversation: Conversation, heard: Understanding, now: datetime) -> Conversation:
    """A request for sales or the newsletter, a visitor who is no client, abuse; and the way back from each."""
    if conversation.exclusion and _comes_back(conversation.exclusion, heard):
        conversation = replace(conversation, exclusion=None)
    if conversation.consent == "refused" and _thinks_again(conversation, heard):
        conversation = replace(conversation, consent="unasked")
    if heard.act in NEEDS_CONTACT:
        request = (REQUESTS.get(heard.act, heard.act), now.isoformat())
        conversation = replace(conversation, requests=(*conversation.requests, request))
    if heard.act in REQUESTS:
        return replace(conversation, hand_raised=True)
    if heard.act == "newsletter":
        return replace(conversation, newsletter=True)
    if heard.act in EXCLUSIONS:
        return replace(conversation, exclusion=EXCLUSIONS[heard.act])
    if heard.act == "abuse":
        count = conversation.abuse + 1
        return replace(conversation, abuse=count, exclusion="abuse" if count > 1 else conversation.exclusion)
    return conversation


def _comes_back(exclusion: str, heard: Understanding) -> bool:
    if heard.act in _BRINGS_BACK[exclusion]:
        return True
    need = heard.facts.get("need")
    names_a_need = need is not None and need.value.get("service") is not None and not _is_not_sold(need)
    return names_a_need and exclusion != "supplier" and heard.act in ("answer", "deny")


def _thinks_again(conversation: Conversation, heard: Understanding) -> bool:
    if heard.act in NEEDS_CONTACT:
        return True
    offers = any(fact.question in CONTACT_QUESTIONS and fact.status == "stated" for fact in heard.facts.values())
    return conversation.standing == "declined" and (offers or heard.act in ("affirm", "correction"))


def second_look_at_need(
    conversation: Conversation, heard: Understanding
) -> tuple[Conversation, Understanding, list[Aside]]:
    """Ask once more, with what we do sell, before a visitor is turned away for a misread word."""
    need = heard.facts.get("need")
    if need is None or not _is_not_sold(need) or conversation.failed.get("need"):
        return conversation, heard, []
    if not _may_fill(need, conversation.answers.get("need"), conversation, heard):
        return conversation, heard, []
    facts = {question: fact for question, fact in heard.facts.items() if question != "need"}
    conversation = replace(conversation, revising="need", failed={**conversation.failed, "need": 1})
    return conversation, replace(heard, facts=facts), [Aside("utter_not_sold")]


def note_facts(
    conversation: Conversation, heard: Understanding, now: datetime
) -> tuple[Conversation, list[str], list[str]]:
    """Merge what was stated into the answers; returns the questions newly answered, and those answered differently."""
    answers, added, corrected = dict(conversation.answers), [], []
    revising = conversation.revising
    for fact in heard.facts.values():
        known = answers.get(fact.question)
        if not _may_fill(fact, known, conversation, heard):
            continue
        revising = None if fact.question == revising else revising
        answer = _answer(fact, known, conversation, now)
        if known is None or (known.status, dict(known.value)) != (answer.status, dict(answer.value)):
            (corrected if _contradicts(known, answer) else added).append(fact.question)
            answers[fact.question] = answer
    after = _after_changes(replace(conversation, answers=answers), [*added, *corrected])
    return replace(after, revising=revising), added, corrected


def _may_fill(fact: Fact, known: Answer | None, conversation: Conversation, heard: Understanding) -> bool:
    """A known answer changes only when the visitor answers that very question or corrects, never in a digression."""
    if heard.act in EXCLUSIONS or (heard.act == "newsletter" and fact.question == "need"):
        return False
    if _is_old_value(fact, conversation, heard) or _signs_off(fact, known, conversation):
        return False
    if known is None or known.status != "stated" or fact.question == conversation.revising:
        return True
    if fact.status in ("unknown", "refused", "unclear"):
        return False
    if heard.act in DIGRESSIONS or heard.act == "out_of_scope":
        return False
    if fact.question == "need" and not fact.value.get("service"):
        return not known.value.get("goal")
    if heard.act == "correction" or fact.question == conversation.question or conversation.question == "confirm":
        return True
    # Unasked and not a correction: "SEO for our 20 stores" after an answered need is colour, not a new need;
    # an amount, a date or an address is said on purpose.
    return fact.question not in ("need", "authority", "name", "company", "job_title")


def _contradicts(known: Answer | None, answer: Answer) -> bool:
    """True when something that was said is said differently, not when only more is said."""
    if known is None or known.status != "stated" or answer.status != "stated":
        return False
    return any(value is not None and answer.value.get(key) != value for key, value in known.value.items())


def _is_old_value(fact: Fact, conversation: Conversation, heard: Understanding) -> bool:
    """True for the 4k of "not 4k but 6k a month", said when the number of people was asked."""
    numbers = _numbers(fact.value)
    others = (question for question in heard.facts if question != fact.question and question in conversation.answers)
    return bool(numbers) and any(numbers <= _numbers(conversation.answers[question].value) for question in others)


def _signs_off(fact: Fact, known: Answer | None, conversation: Conversation) -> bool:
    """True for the "best, Kim" of Kim Example: a part of a known name, unasked, changes nothing."""
    if fact.question != "name" or known is None or conversation.question == "name" or conversation.revising == "name":
        return False
    said, before = (str(value.get("value", "")).casefold().split() for value in (fact.value, known.value))
    return len(said) < len(before) and set(said) <= set(before)


def _numbers(value: Mapping[str, Any]) -> set[float]:
    return {number for number in value.values() if isinstance(number, (int, float)) and not isinstance(number, bool)}


def _is_not_sold(fact: Fact) -> bool:
    return fact.value.get("service") == "other"


def _answer(fact: Fact, known: Answer | None, conversation: Conversation, now: datetime) -> Answer:
    value, evidence = dict(fact.value), fact.evidence
    if fact.question == "need" and known and known.status == fact.status == "stated":
        # The goal and the service often come in two messages; neither wipes the other, nor the words for it.
        value = {key: value.get(key) or known.value.get(key) for key in ("service", "goal")}
        if not (fact.value.get("service") and known.value.get("service")):
            evidence = f"{known.evidence} … {fact.evidence}"
    asked_at = conversation.asked_at.get(fact.question) if fact.question == conversation.question else None
    return Answer(fact.question, cast(Any, fact.status), value, evidence, asked_at, now.isoformat())


def _after_changes(conversation: Conversation, changed: Sequence[str]) -> Conversation:
    """What a new answer means for the recap, for a suggested spelling and for the e-mail question."""
    if not changed:
        return conversation
    answers = dict(conversation.answers)
    suggestion = answers["email"].value.get("suggestion") if "email" in changed else conversation.suggestion
    by_phone = conversation.question == "email" and "phone" in changed and "email" not in answers
    if by_phone and not conversation.newsletter:
        # Who answers with a phone number has said how to be reached.
        answers["email"] = Answer("email", "refused", {}, answers["phone"].evidence, None, answers["phone"].answered_at)
    failed = {question: count for question, count in conversation.failed.items() if question != "confirm"}
    # A correction after the end re-scores without a second recap; a whole interview that opened again gets one.
    confirmed = conversation.confirmed and (conversation.standing != "asking" or conversation.revising in changed)
    return replace(conversation, answers=answers, suggestion=suggestion, failed=failed, confirmed=confirmed)
