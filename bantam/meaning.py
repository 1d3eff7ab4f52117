"""What an act makes of the facts in a message: a question states nothing, not knowing is an answer. Pure."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from bantam.facts import BANT, CONTACT, Fact, Facts

# These say nothing about the visitor's plans, whatever amounts, dates or services they mention.
_STATE_NOTHING = frozenset(
    {"vendor_spam", "abuse", "out_of_scope", "restart", "switch_language"}
)
# These say who is there, but no more: the help, the day or the title they name is none of a client's.
_NO_CLIENTS = frozenset({"job_seeker", "student", "existing_customer_support"})
_WHO_IS_NO_CLIENT = frozenset({"name", "company", "email", "phone"})
# These may answer the open question, or say who is there, but their other words are about something else.
_STATE_LITTLE = frozenset({"greet", "thanks", "goodbye", "newsletter"})
_WHO = frozenset({"name", "company", "email", "phone", "job_title", "company_size"})
# A whole message of one of these is no name, however it looks: "okidoki".
_NAME_NOBODY = frozenset({"affirm", "deny", "thanks", "goodbye", "greet", "dont_know", "refuse"})
# The "no" that opens one of these is no answer to the question who decides: "no, that was 3000 a year", "nä, hej då".
_SAY_NO_IN_PASSING = frozenset({"greet", "thanks", "goodbye", "correction", "human", "demo", "newsletter"})
_LONGEST_NO = 4  # characters
_NOW = ("now", "nu")
_A_WEEK = timedelta(days=7)
_STATUS = {"dont_know": "unknown", "refuse": "refused"}
_MAY_BE_UNKNOWN = (*BANT, *CONTACT, "company_size", "goal", "sector", "region")

_ASKS_SOMEBODY = re.compile(r"\b(?:ask|check|vraag|vragen|overleg\w*|fråga|kolla|aan (?:de|het))\b", re.IGNORECASE)
_MEETS = re.compile(
    r"\b(?:call|meet\w*|chat|coffee|demo|samenzitten|afspra\w+|afspreken|bellen|belt|gebeld|langskomen|koffie|möte\w*|mötas|"
    r"träffas|ses|ringa|ring|fika)\b", re.IGNORECASE)  # fmt: skip
_SENTENCE = re.compile(r"[^.!?;\n]+[.!?;\n]*")
_CLAUSE = re.compile(r"[^.!?;,\n–—]+[.!?;,\n–—]*")


def facts_of_act(facts: Facts, act: str, asked: str, text: str) -> dict[str, Fact]:
    """Keep the facts this act states, and add what it says of the open question.

    Args:
        facts: everything the readers found.
        act: what the message does.
        asked: the open question.
        text: the whole message.

    Returns:
        The facts the message states. Not knowing or refusing sets the status of the open question; asking why, or
        a common question, sets nothing by itself, but what stands in another sentence beside it counts.
    """
    kept = {question: fact for question, fact in facts.items() if _states(fact, act, asked, text)}
    status = _STATUS.get(act)
    if status and asked in _MAY_BE_UNKNOWN and asked not in kept:
        kept[asked] = Fact(asked, status)
    return kept


def _states(fact: Fact, act: str, asked: str, text: str) -> bool:
    if act in _STATE_NOTHING:
        return False
    if act in _NO_CLIENTS:
        return fact.question in _WHO_IS_NO_CLIENT or (fact.question == asked and fact.status == "none")
    if act in _NAME_NOBODY and fact.question == asked and asked in ("name", "company"):
        return 2 * (fact.end - fact.start) < len(text.strip())
    if act in _SAY_NO_IN_PASSING and fact.question == "authority" and fact.end - fact.start <= _LONGEST_NO:
        return False
    if act in ("goodbye", "refuse") and fact.question == "timing" and fact.evidence.casefold() in _NOW:
        return False  # "I have to go now", "I'd rather not say now"
    if fact.status == "no_plan" and asked == "authority":
        return False  # "I was told to look around" says who sent them
    if act == "dont_know" and fact.question == "authority" != asked and _ASKS_SOMEBODY.search(fact.evidence):
        return False  # "I'd have to ask the accountant" tells who knows, not who decides
    if act in ("demo", "human") and fact.question == "timing" and _is_of_meeting(fact, text):
        return asked == "timing" and not _is_within_days(fact)
    if fact.question == "need" and (act == "newsletter" or (act == "affirm" and asked == "consent")):
        return False  # whose newsletter? ours
    if act in _STATE_LITTLE:
        return fact.question == asked or fact.question in _WHO
    if act == "why_ask" or act.startswith("faq_"):
        if fact.status == "unknown":
            return False  # "depends what you charge, so what is it?" asks, it leaves nothing to our quote
        parts = _CLAUSE if fact.question == asked else _SENTENCE
        return not any(start < fact.end and fact.start < end for start, end in _questions(parts, text))
    return True


def _is_of_meeting(fact: Fact, text: str) -> bool:
    """Whether a day says when to talk, not when to start: "can we have a call next week?"."""
    parts = (match for match in _SENTENCE.finditer(text) if match.start() < fact.end and fact.start < match.end())
    return any(_MEETS.search(match.group()) for match in parts)


def _is_within_days(fact: Fact) -> bool:
    """Whether a window is so short that in a request for a meeting it can only be the meeting's."""
    earliest, latest = (fact.value.get(key) for key in ("earliest", "latest"))
    return None not in (earliest, latest) and date.fromisoformat(latest) - date.fromisoformat(earliest) < _A_WEEK


def _questions(parts: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """The parts of the text that ask; the last part when no question mark says which."""
    found = [(match.start(), match.end(), "?" in match.group()) for match in parts.finditer(text)]
    asking = [(start, end) for start, end, asks in found if asks]
    yield from asking or [(start, end) for start, end, _ in found[-1:]]
