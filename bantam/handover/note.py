"""A lead as a note for salespeople: the same facts as HTML or as plain text. Pure; visitors' words are escaped."""

from collections.abc import Iterator, Mapping
from html import escape
from typing import Any

Data = Mapping[str, Any]

LONGEST_QUOTE = 500  # characters; the whole conversation stays in Bantam
QUESTIONS = ("need", "timing", "budget", "authority")


def html_note(data: Data, message_id: str) -> str:
    """Write the note as HTML, every word from outside escaped.

    Args:
        data: the `data` object of the message.
        message_id: stands at the end, so that a note can be found again after a crash.
    """
    lines = [f"<b>{escape(label)}</b> {escape(text)}" for label, text in _lines(data)]
    return "<br>".join([*lines, escape(_reference(data, message_id))])


def text_note(data: Data, message_id: str) -> str:
    """Write the note as plain text, one fact a line."""
    lines = [f"{label} {text}" for label, text in _lines(data)]
    return "\n".join([*lines, _reference(data, message_id)])


def name_parts(name: str | None) -> tuple[str | None, str | None]:
    """Split a name into first and last: "Anna van den Berg" is Anna, van den Berg; one word is a last name."""
    first, _, last = (name or "").strip().partition(" ")
    return (first, last.strip()) if last.strip() else (None, first or None)


def _lines(data: Data) -> Iterator[tuple[str, str]]:
    grade = data["scores"]["grade"]
    yield "Bantam:", f"{data['stage'].replace('_', ' ')}{f', grade {grade}' if grade else ''}"
    if data["hand_raised"]:
        yield "Asked for:", "a quote, a demo or a person"
    if data["next_step"]:
        yield "Next step:", data["next_step"]
    for question in QUESTIONS:
        answer = data["answers"][question]
        words = f"“{_cut(answer['evidence'])}”" if answer["evidence"] else answer["status"].replace("_", " ")
        yield f"{question.capitalize()}:", words
    for reason in data["reasons"]:
        yield f"{reason['points']} of {reason['of']}:", reason["text"]
    for gate in data["gates"]:
        yield "Met:" if gate["passed"] else "Not met:", gate["text"]
    if data["missing"]:
        yield "Still unknown:", ", ".join(data["missing"])
    if data["source"]["page"]:
        yield "Came from:", str(data["source"]["page"])


def _reference(data: Data, message_id: str) -> str:
    return f"{data['lead_id']} version {data['version']} {message_id}"


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_QUOTE else text[:LONGEST_QUOTE - 1] + "…"
