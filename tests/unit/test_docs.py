"""The docs name everything an operator, a marketer or a receiver can meet; a failure shows the line that is missing."""

import json
import re
from pathlib import Path

import pytest
import typer

from bantam.acts import ACTS
from bantam.cli import make_app
from bantam.lead import STAGES
from bantam.playbook.codes import GATES, NEXT_STEPS, REASONS, RULED_OUT
from bantam.settings import SETTINGS

ROOT = Path(__file__).resolve().parents[2]
DOCS = sorted((ROOT / "docs").rglob("*.md"))
PAGES = [ROOT / "README.md", *DOCS]
TEXT = "\n".join(page.read_text(encoding="utf-8") for page in DOCS)
SETTINGS_PAGE = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
SCHEMA = json.loads((ROOT / "docs" / "schemas" / "lead.schema.json").read_text(encoding="utf-8"))
DOMAIN = (ROOT / "domain.yml").read_text(encoding="utf-8")
LINK = re.compile(r"\]\(([^)\s#]+)")
MAKE_TARGET = re.compile(r"`make ([a-z-]+)")


def commands(group, prefix="bantam"):
    """Every command with its options, as ("bantam leads show", ["--json"])."""
    for name, command in sorted(group.commands.items()):
        if hasattr(command, "commands"):
            yield from commands(command, f"{prefix} {name}")
        else:
            options = [p.opts[0] for p in command.params if p.opts[0].startswith("--")]
            yield f"{prefix} {name}", options


def fields(node, path=""):
    """Paths of the schema's properties, as "contact.email" and "reasons[].code"."""
    while "$ref" in node:
        node = SCHEMA["definitions"][node["$ref"].rsplit("/", 1)[1]]
    for name, child in node.get("properties", {}).items():
        below = f"{path}.{name}" if path else name
        deeper = list(fields(child, below))
        yield from deeper or [below]
    if "items" in node:
        yield from list(fields(node["items"], f"{path}[]")) or [f"{path}[]"]
    for alternative in node.get("anyOf", ()):
        yield from fields(alternative, path)


def section(title):
    """The lines under a key of domain.yml, up to the next key."""
    return DOMAIN.split(f"\n{title}:\n")[1].split("\n\n")[0]


COMMANDS = dict(commands(typer.main.get_command(make_app())))
FIELDS = sorted({*fields(SCHEMA["definitions"]["message"]), *fields(SCHEMA["definitions"]["lead"])})
ACTIONS = re.findall(r"^- (\w+)$", section("actions"), re.MULTILINE)


def test_the_lists_held_here_are_not_empty():
    assert {"bantam check", "bantam leads show", "bantam relay"} <= COMMANDS.keys()
    assert {"type", "data", "contact.email", "answers.budget.min", "reasons[].code", "missing[]",
            "organisation.size.min", "consent.given_at"} <= set(FIELDS)  # fmt: skip
    assert "action_validate_slot_mappings" in ACTIONS


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_every_setting_stands_in_the_settings_page_with_default_and_help(setting):
    default = f"`{setting.default}`" if setting.default else "unset"
    assert f"| `{setting.variable}` | {default} | {setting.wanted} | {setting.help} |\n" in SETTINGS_PAGE


def test_the_settings_page_names_no_setting_that_does_not_exist():
    known = {setting.variable for setting in SETTINGS}
    named = set(re.findall(r"BANTAM_[A-Z_]*[A-Z]", "\n".join(page.read_text(encoding="utf-8") for page in PAGES)))
    assert {name for name in named - known if not name.startswith("BANTAM_TEST")} == set()


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_docs_with_its_options(command):
    lines = [line for line in TEXT.splitlines() if line.startswith(f"| `{command}")]
    assert len(lines) == 1
    assert [option for option in COMMANDS[command] if option not in lines[0]] == []


@pytest.mark.parametrize("code", [*REASONS, *RULED_OUT, *GATES, *NEXT_STEPS, *STAGES])
def test_every_code_of_a_decision_is_in_the_docs(code):
    assert f"`{code}`" in TEXT


@pytest.mark.parametrize("field", FIELDS)
def test_every_webhook_field_is_in_the_docs(field):
    common = re.sub(r"^answers\.\w+\.(status|evidence|asked_at|answered_at)$", r"answers.*.\1", field)
    assert f"`{common}`" in TEXT


@pytest.mark.parametrize("action", ACTIONS)
def test_every_custom_action_is_in_the_docs(action):
    assert f"`{action}`" in TEXT


@pytest.mark.parametrize("act", ACTS)
def test_every_act_is_in_the_docs(act):
    assert f"`{act}`" in TEXT


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_to_a_file_leads_somewhere(page):
    targets = [target for target in LINK.findall(page.read_text(encoding="utf-8")) if "://" not in target]
    assert [target for target in targets if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_make_target_that_is_named_exists(page):
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(MAKE_TARGET.findall(page.read_text(encoding="utf-8"))) - targets == set()
