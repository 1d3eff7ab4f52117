"""The house: imports point down only, pure modules touch nothing outside, files stay short."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted(p for folder in ("bantam", "addons", "actions") for p in (ROOT / folder).rglob("*.py"))

# From the ground floor up; a module may import its own floor and those below.
FLOORS = (
    ("bantam.errors", "bantam.reading", "bantam.answers", "bantam.lead", "bantam.settings", "bantam.redaction"),
    ("bantam.playbook", "bantam.acts"),
    ("bantam.money", "bantam.bands", "bantam.change", "bantam.scoring", "bantam.facts", "bantam.masking"),
    ("bantam.meaning",),
    ("bantam.qualification", "bantam.understanding", "bantam.choices", "bantam.wording", "bantam.acts.teaching",
     "bantam.acts.training"),
    ("bantam.plan", "bantam.interview", "bantam.conversation"),
    ("bantam.hearing", "bantam.assent"),
    ("bantam.dialogue",),
    ("bantam.draft", "bantam.model_file", "bantam.project", "bantam.report", "bantam.verdicts"),
    ("bantam.store",),
    ("bantam.handover", "bantam.current"),
    ("bantam.turn", "bantam.replay"),
    ("bantam.settle",),
    ("bantam.housekeeping",),
    ("bantam.commands",),
    ("bantam.cli",),
    ("actions",),
    ("addons",),
)  # fmt: skip
PURE = (
    "bantam.answers", "bantam.assent", "bantam.bands", "bantam.change", "bantam.choices", "bantam.conversation",
    "bantam.dialogue", "bantam.draft", "bantam.facts", "bantam.handover.decide", "bantam.handover.payload",
    "bantam.handover.schedule", "bantam.hearing", "bantam.interview", "bantam.lead", "bantam.masking", "bantam.meaning",
    "bantam.money", "bantam.plan", "bantam.playbook.model", "bantam.qualification", "bantam.reading", "bantam.replay",
    "bantam.report", "bantam.scoring", "bantam.understanding", "bantam.verdicts", "bantam.wording",
)  # fmt: skip
IMPURE = ("requests", "sqlalchemy", "rasa", "rasa_sdk", "os", "socket", "subprocess", "urllib.request")


def module_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def is_in(module: str, package: str) -> bool:
    return module == package or module.startswith(package + ".")


def floor_of(module: str) -> int | None:
    """The floor of the longest name that holds the module."""
    homes = [(len(name), level) for level, names in enumerate(FLOORS) for name in names if is_in(module, name)]
    return max(homes)[1] if homes else None


@pytest.mark.parametrize("path", SOURCES, ids=module_of)
def test_imports_point_down_only(path):
    module = module_of(path)
    own = floor_of(module)
    if module == "bantam":
        return
    assert own is not None, f"{module} has no floor: add it to FLOORS"
    above = {i for i in imports_of(path) if (level := floor_of(i)) is not None and level > own}
    assert not above, f"{module} imports {sorted(above)} from above"


@pytest.mark.parametrize("path", [p for p in SOURCES if any(is_in(module_of(p), m) for m in PURE)], ids=module_of)
def test_pure_modules_touch_nothing_outside(path):
    impure = {name for name in imports_of(path) if any(is_in(name, package) for package in IMPURE)}
    assert not impure


@pytest.mark.parametrize("path", [p for p in SOURCES if module_of(p).startswith("bantam")], ids=module_of)
def test_bantam_knows_nothing_of_rasa(path):
    assert not {name for name in imports_of(path) if is_in(name, "rasa") or is_in(name, "rasa_sdk")}


@pytest.mark.parametrize("path", [p for p in SOURCES if module_of(p).startswith("addons")], ids=module_of)
def test_only_actions_import_rasa_sdk(path):
    allowed = {"addons.in_process", "addons.action_server"}
    found = {name for name in imports_of(path) if is_in(name, "rasa_sdk")}
    assert not found or module_of(path) in allowed


@pytest.mark.parametrize("path", SOURCES, ids=module_of)
def test_files_stay_under_300_lines(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300
