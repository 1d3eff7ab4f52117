"""The pattern language of the lexicons of phrases.

Lexicons are written in a small pattern language, one pattern per line (a line that ends in ``|`` goes on in the next):

- words are compared without case, accents and apostrophes ("m'n" is "mn", "ägare" is "agare");
- ``stem*`` is any word that begins so; ``(a|b c)`` is one of; ``[a|b]`` is one of or nothing;
- ``{name}`` inserts the alternatives of a named list; ``~`` skips up to two words of one sentence, never a negation.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_GROUP = re.compile(r"\(([^()\[\]]*)\)|\[([^()\[\]]*)\]")


@dataclass(frozen=True, slots=True)
class Group:
    """Alternatives in a pattern, each a sequence of words."""

    alternatives: tuple[tuple[str, ...], ...]
    is_optional: bool


def parse(pattern: str) -> list[str | Group]:
    """Split a pattern into words and groups."""
    parts: list[str | Group] = []
    place = 0
    for found in _top_groups(pattern):
        start, end = found
        parts.extend(pattern[place:start].split())
        alternatives = _split_alternatives(pattern[start + 1 : end - 1])
        plain = tuple(tuple(phrase.split()) for choice in alternatives for phrase in _expand(choice))
        parts.append(Group(tuple(words for words in plain if words), pattern[start] == "["))
        place = end
    return [*parts, *pattern[place:].split()]


def _top_groups(pattern: str) -> Iterable[tuple[int, int]]:
    depth = start = 0
    for place, character in enumerate(pattern):
        if character in "([":
            start = place if depth == 0 else start
            depth += 1
        elif character in ")]":
            depth -= 1
            if depth == 0:
                yield start, place + 1


def _split_alternatives(inside: str) -> list[str]:
    choices, depth = [""], 0
    for character in inside:
        depth += (character in "([") - (character in ")]")
        if character == "|" and depth == 0:
            choices.append("")
        else:
            choices[-1] += character
    return choices


def _expand(pattern: str) -> list[str]:
    """Write groups inside a group out into plain phrases."""
    group = _GROUP.search(pattern)
    if not group:
        return [pattern]
    inner, optional = group.groups()
    choices = inner.split("|") if inner is not None else ["", *optional.split("|")]
    return [
        phrase
        for choice in choices
        for phrase in _expand(pattern[: group.start()] + " " + choice + " " + pattern[group.end() :])
    ]
