"""Reads playbook.yml: every problem at once, each with line, what was found, what is expected and how to mend it."""

import hashlib
import json
from pathlib import Path
from typing import Any, get_args

from pydantic import ValidationError

from bantam.errors import PlaybookError, Problem
from bantam.playbook.base import Frozen
from bantam.playbook.model import Playbook, PlaybookData
from bantam.playbook.nodes import Document
from bantam.playbook.references import reference_problems


def load_playbook(path: Path) -> Playbook:
    """Read and check a playbook file.

    Raises:
        PlaybookError: with every problem; a file that cannot be read is one.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise PlaybookError([Problem(str(path), "not there", "a playbook", "set BANTAM_PLAYBOOK")]) from error
    except (OSError, UnicodeDecodeError) as error:
        raise PlaybookError([Problem(path.name, "not readable as UTF-8 text", "a playbook", str(error))]) from error
    return parse_playbook(text, path.name)


def parse_playbook(text: str, where: str) -> Playbook:
    """Read and check a playbook.

    Args:
        text: the YAML.
        where: name of the file, for messages.

    Raises:
        PlaybookError: with every problem, in the order of the file.
    """
    document = Document(text, where)
    problems = list(document.problems)
    data, shape_problems = _read_shape(document)
    problems += shape_problems + reference_problems(document)
    if problems or data is None:
        raise PlaybookError(sorted(set(problems), key=_line))
    version = f"{data.version}+{_digest(document.data)}"
    return Playbook.construct(**{**data.__dict__, "version": version}, text=text, source=where)


def _digest(data: Any) -> str:
    canonical = json.dumps(data, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()[:8]


def _line(problem: Problem) -> tuple[int, str]:
    parts = problem.where.split(":")
    return (int(parts[1]) if len(parts) > 1 and parts[1].isdigit() else 0, problem.where)


def _read_shape(document: Document) -> tuple[PlaybookData | None, list[Problem]]:
    if not isinstance(document.data, dict):
        if document.problems:
            return None, []
        return None, [Problem(document.place(()), "no playbook", "keys such as version: and questions:",
                              "start from the playbook.yml that came with Bantam")]
    try:
        return PlaybookData.parse_obj(document.data), []
    except ValidationError as error:
        return None, [_problem(document, details) for details in error.errors()]


def _problem(document: Document, details: dict[str, Any]) -> Problem:
    path = tuple(part for part in details["loc"] if part not in ("__key__", "__root__"))
    kind, where = details["type"], document.place(path)
    if kind == "value_error.wrong":
        return Problem(where, **details["ctx"])
    if kind == "value_error.missing":
        language = path[-1] in ("en", "nl", "sv")
        mend = f"add {path[-1]}: with the {'translation' if language else 'value'} here"
        return Problem(where, "missing", _wanted(path, details), mend)
    if kind == "value_error.extra":
        fields = _model_at(path[:-1])
        known = ", ".join(fields.__fields__) if fields else "a known key"
        return Problem(where, "an unknown key", f"one of {known}", "correct the spelling or remove the line")
    got = _shown(_value_at(document.data, path))
    return Problem(where, got, _wanted(path, details), "change it on this line")


def _value_at(data: Any, path: tuple[Any, ...]) -> Any:
    for part in path:
        try:
            data = data[part]
        except (KeyError, IndexError, TypeError):
            return part
    return data


def _shown(value: Any) -> str:
    if value is None:
        return "empty"
    if isinstance(value, dict):
        return f"keys ({', '.join(map(str, value))})"
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else text[:57] + "…"


def _fields_along(path: tuple[Any, ...]) -> tuple[type[Frozen] | None, Any]:
    """The model and the field a path ends in; either is None where the path leaves the known shape."""
    model: Any = PlaybookData
    field = None
    for part in path:
        if isinstance(part, str) and isinstance(model, type) and issubclass(model, Frozen):
            field = model.__fields__.get(part)
            model = field.type_ if field else None
    return (model if isinstance(model, type) and issubclass(model, Frozen) else None), field


def _model_at(path: tuple[Any, ...]) -> type[Frozen] | None:
    return _fields_along(path)[0]


def _wanted(path: tuple[Any, ...], details: dict[str, Any]) -> str:
    model, field = _fields_along(path)
    if details["type"] == "value_error" or field is None:
        return details["msg"]
    if details["type"].startswith(("type_error.list", "type_error.tuple")) or details["type"].endswith("min_items"):
        return "a list with at least one item" if details["type"].endswith("min_items") else "a list"
    if model is not None:
        return f"keys {', '.join(model.__fields__)}"
    return wanted_of(field.type_)


def wanted_of(kind: Any) -> str:
    """What a single value must be, in words."""
    options = get_args(kind)
    if options:
        return "one of " + ", ".join(map(str, options))
    low, high = getattr(kind, "ge", None), getattr(kind, "le", None)
    if low is not None:
        return f"a whole number {low:,}–{high:,}"
    if high is not None:
        return f"a number above 0, at most {high:,}"
    if getattr(kind, "regex", None) is not None:
        return _PATTERNS[getattr(kind.regex, "pattern", kind.regex)]
    name = getattr(kind, "__name__", "")
    return "true or false" if "Bool" in name else "text of 1–2,000 characters in quotes"


_PATTERNS = {
    r"^[a-z][a-z0-9_]{0,39}$": "a key of lower-case letters, digits and _",
    r"^[A-Z]{3}$": "a currency code such as EUR",
    r"^(https?://|mailto:)\S+$": "a web address such as https://www.example.com/page",
}
