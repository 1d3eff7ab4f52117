"""Keys in one part of a playbook that must exist in another. Works on raw data, so that other mistakes hide none."""

from collections.abc import Iterator
from typing import Any

from bantam.errors import Problem
from bantam.playbook.nodes import Document, Path

# Where a key is used (* is any item of a list), where it must be defined, and what it is called in the message.
_REFERENCES: tuple[tuple[Path, Path, str], ...] = (
    (("nurture", "content", "*", "service"), ("services",), "a service that is sold"),
    (("fit", "site", "implied_by", "*"), ("services",), "a service that is sold"),
    (("interview", "fixed_order", "*"), ("questions",), "a question that is asked"),
    (("handover", "routes", "*", "regions", "*"), ("fit", "region", "known"), "a region listed under fit"),
)


def reference_problems(document: Document) -> list[Problem]:
    """Every use of a key that is defined nowhere."""
    problems = []
    for use, definition, name in _REFERENCES:
        keys = [value for _, value in _find(document.data, (*definition, "*", "key"), ())]
        problems += [
            Problem(document.place(path), repr(value), f"{name}: {', '.join(map(str, keys)) or 'none is'}",
                    f"correct it or add it under {'.'.join(map(str, definition))}")
            for path, value in _find(document.data, use, ()) if value not in keys
        ]
    return problems


def _find(data: Any, pattern: Path, path: Path) -> Iterator[tuple[Path, Any]]:
    if not pattern:
        yield path, data
    elif pattern[0] == "*":
        for index, item in enumerate(data if isinstance(data, list) else ()):
            yield from _find(item, pattern[1:], (*path, index))
    elif isinstance(data, dict) and pattern[0] in data:
        yield from _find(data[pattern[0]], pattern[1:], (*path, pattern[0]))
