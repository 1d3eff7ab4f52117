"""Checks the Rasa data a marketer edits: responses in three languages, their buttons and the words in braces.

Reads YAML only; Rasa is not imported, so that a check takes a moment.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from bantam.choices import fact_from_choice
from bantam.errors import Problem
from bantam.playbook import Playbook
from bantam.reading.types import LANGUAGES

ASKINGS = ("first", "again", "unclear")
_FORM = "discovery_form"
_BRACES = re.compile(r"(?<!\{)\{(\w+)\}(?!\})")
_PAYLOAD = re.compile(r'/(\w+)(?:\{\{"(\w+)": "([^"]*)"\}\})?')
# Filled in by the action that utters them, not by a slot.
_FROM_ACTIONS = {"changed", "incident"}


@dataclass(frozen=True, slots=True)
class Variant:
    """One variant of a response and where it stands."""

    where: str
    text: str
    conditions: tuple[tuple[str, str], ...]
    buttons: tuple[tuple[str, str], ...]
    channel: str | None

    def holds(self, state: Mapping[str, str]) -> bool:
        return all(state.get(name) == value for name, value in self.conditions)


def check_project(root: Path, playbook: Playbook | None) -> list[Problem]:
    """Find what is wrong with domain.yml and data/responses.

    Args:
        root: the project's folder.
        playbook: to check service keys in buttons against; None leaves that out.
    """
    problems: list[Problem] = []
    domain = _load(root / "domain.yml", problems)
    found: dict[str, list[Variant]] = defaultdict(list)
    files: dict[str, set[str]] = defaultdict(set)
    for path in sorted((root / "data").rglob("*.yml")):
        for key, variant in _variants(path, root, problems):
            found[key].append(variant)
            files[key].add(str(path.relative_to(root)))
    if not isinstance(domain, dict):
        return problems
    slots, forms = set(domain.get("slots") or {}), domain.get("forms") or {}
    problems += _missing_responses(found, forms, domain, root)
    for key, variants in found.items():
        problems += _problems_of(key, variants, files[key], slots, playbook)
    return problems


def _load(path: Path, problems: list[Problem]) -> Any:
    try:
        return yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError:
        problems.append(Problem(path.name, "missing or unreadable", "a YAML file"))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f":{mark.line + 1}" if mark else ""
        problems.append(Problem(f"{path.name}{line}", "not YAML", "YAML", "check the indent and the quotes"))
    return None


def _variants(path: Path, root: Path, problems: list[Problem]) -> Iterator[tuple[str, Variant]]:
    if path.parent.name == "nlu":
        return
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except yaml.YAMLError:
        _load(path, problems)
        return
    for key, listed in _mapping(next((v for k, v in _mapping(node) if k.value == "responses"), None)):
        where = f"{path.relative_to(root)}:{key.start_mark.line + 1}: {key.value}"
        items = listed.value if isinstance(listed, yaml.SequenceNode) else []
        if not items or not all(isinstance(item, yaml.MappingNode) for item in items):
            problems.append(Problem(where, "no list of variants", "variants that begin with `- text:`"))
            continue
        for item in items:
            where = f"{path.relative_to(root)}:{item.start_mark.line + 1}: {key.value}"
            yield key.value, _variant(where, _plain(item))


def _mapping(node: yaml.Node | None) -> list[tuple[yaml.Node, yaml.Node]]:
    return node.value if isinstance(node, yaml.MappingNode) else []


def _plain(node: yaml.Node) -> Any:
    if isinstance(node, yaml.MappingNode):
        return {key.value: _plain(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_plain(value) for value in node.value]
    return node.value


def _variant(where: str, item: Mapping[str, Any]) -> Variant:
    conditions = tuple((c.get("name", ""), str(c.get("value", ""))) for c in item.get("condition") or [])
    buttons = tuple((b.get("title", ""), b.get("payload", "")) for b in item.get("buttons") or [])
    return Variant(where, item.get("text") or "", conditions, buttons, item.get("channel"))


def _missing_responses(
    found: Mapping[str, list[Variant]], forms: Mapping[str, Any], domain: Mapping[str, Any], root: Path
) -> Iterator[Problem]:
    questions = (forms.get(_FORM) or {}).get("required_slots") or []
    wanted = [f"utter_{kind}_{q}" for q in questions for kind in (f"ask_{_FORM}", "why")]
    standings = ((domain.get("slots") or {}).get("standing") or {}).get("values") or []
    wanted += [f"utter_closing_{standing}" for standing in standings if standing != "asking"]
    for key in wanted + sorted(_uttered(root)):
        if key not in found:
            yield Problem(f"data/responses: {key}", "missing", "a response in en, nl and sv")


def _uttered(root: Path) -> set[str]:
    texts = [path.read_text(encoding="utf-8") for path in (root / "data" / "rules").glob("*.yml")]
    return {key for text in texts for key in re.findall(r"action: (utter_\w+)", text)}


def _problems_of(
    key: str, variants: list[Variant], files: set[str], slots: set[str], playbook: Playbook | None
) -> Iterator[Problem]:
    if len(files) > 1:
        yield Problem(f"data/responses: {key}", f"in {' and '.join(sorted(files))}", "one file",
                      "Rasa keeps the last one without a word; remove the others")  # fmt: skip
    yield from _missing_variants(key, variants)
    for variant in variants:
        if variant.channel:
            yield Problem(variant.where, f"a variant for channel {variant.channel}", "no channel variants",
                          "it would beat the language; remove `channel`")  # fmt: skip
        if not variant.text.strip():
            yield Problem(variant.where, "empty", "a text")
        for name in _BRACES.findall(variant.text):
            if name not in slots | _FROM_ACTIONS:
                yield Problem(variant.where, f"{{{name}}} in the text", "a slot of domain.yml")
        for title, payload in variant.buttons:
            yield from _payload_problems(variant.where, title, payload, playbook)


def _missing_variants(key: str, variants: list[Variant]) -> Iterator[Problem]:
    askings = ASKINGS if key.startswith(f"utter_ask_{_FORM}_") else ("first",)
    for language in LANGUAGES:
        for asking in askings:
            state = {"language": language, "asking": asking}
            chosen = [v for v in variants if v.conditions and v.holds(state)]
            if language == "en" and not chosen:
                chosen = [v for v in variants if not v.conditions] if asking == "first" else []
            if len(chosen) != 1:
                got = "missing" if not chosen else f"there {len(chosen)} times, and one is picked by chance"
                way = f", asked {asking}" if len(askings) > 1 else ""
                yield Problem(f"{variants[0].where}, variant {language}{way}", got, "exactly one variant")


def _payload_problems(where: str, title: str, payload: str, playbook: Playbook | None) -> Iterator[Problem]:
    match = _PAYLOAD.fullmatch(payload)
    if match is None:
        yield Problem(f"{where}, button {title!r}", repr(payload), '/affirm or /answer{{"question": "code"}}')
        return
    _, question, code = match.groups()
    if question is None:
        return
    try:
        fact_from_choice(question, code, title=title, today=date(2026, 1, 1))
    except ValueError as error:
        yield Problem(f"{where}, button {title!r}", repr(code), "a code of docs/dialogue.md", str(error))
    if question == "need" and playbook and code not in {s.key for s in playbook.services} | {"exploring", "other"}:
        yield Problem(f"{where}, button {title!r}", f"service {code}", "a service of the playbook")
