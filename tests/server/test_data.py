"""The Rasa data as Rasa sees it: valid, a rule for every act in every phase, and stories the model understands."""

import os
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from bantam.acts import ACTS
from bantam.current import words_of
from bantam.model_file import load_understander
from bantam.playbook import load_playbook
from bantam.understanding import Understander

ROOT = Path(__file__).parents[2]
MODEL = ROOT / "models" / "bantam.tar.gz"
INTENT_OF = {"restart": "start_over"}

# What Rasa warns of and is meant: responses that actions or the form utter; the widget's own opening and return, which
# nobody types; and short words that mean one thing after one question and another after the next (held below).
MEANT = (
    r"The utterance 'utter_(ask_discovery_form|why)_\w+' is not used in any story or rule",
    r"The utterance 'utter_(trouble|changed|moving_on|not_sold)' is not used in any story or rule",
    r"The intent '(start|resume)_conversation' is listed in the domain file, but is not found in the NLU training data",
    r"The example '.*' was found labeled with multiple different intents",
)


def read(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


def test_rasa_data_validate_warns_of_nothing_that_matters():
    environment = os.environ | {"PYTHONPATH": str(ROOT), "RASA_TELEMETRY_ENABLED": "false", "NO_COLOR": "1",
                                "SQLALCHEMY_SILENCE_UBER_WARNING": "1"}  # fmt: skip
    done = subprocess.run([sys.executable, "-m", "rasa", "data", "validate"], cwd=ROOT, env=environment,
                          capture_output=True, text=True, timeout=600)  # fmt: skip
    output = done.stdout + done.stderr
    assert done.returncode == 0, output[-2000:]
    assert "No story structure conflicts found" in output
    warnings = [line for line in output.splitlines() if re.search(r"UserWarning: |WARNING|ERROR", line)]
    assert warnings, "rasa says nothing at all: the check of its words proves nothing"
    assert [line for line in warnings if not any(re.search(meant, line) for meant in MEANT)] == []


def examples() -> Iterator[tuple[str, str, str, str | None]]:
    """(language, intent, text, open question or None) of every training example."""
    for path in sorted((ROOT / "data" / "nlu").glob("*.yml")):
        for block in read(path)["nlu"]:
            about = block["metadata"]
            for line in block["examples"].splitlines():
                yield about["language"], block["intent"], line.removeprefix("- ").strip(), about.get("asked")


def test_a_text_with_two_acts_is_always_said_after_different_questions():
    acts: dict[tuple[str, str, str | None], set[str]] = defaultdict(set)
    for language, intent, text, asked in examples():
        acts[language, text.lower(), asked].add(intent)
    assert {key: sorted(found) for key, found in acts.items() if len(found) > 1} == {}


def test_the_domain_knows_every_act_and_no_other_intent():
    intents = {next(iter(item)) if isinstance(item, dict) else item for item in read(ROOT / "domain.yml")["intents"]}
    assert intents == {INTENT_OF.get(act, act) for act in ACTS} | {"start_conversation", "resume_conversation"}


def rules() -> list[dict[str, Any]]:
    return [rule for path in sorted((ROOT / "data" / "rules").glob("*.yml")) for rule in read(path)["rules"]]


def phases() -> set[tuple[str, str | None, bool]]:
    """(intent, active form, question open) of every rule that reacts to an act."""
    found = set()
    for rule in rules():
        conditions: dict[str, Any] = {}
        for condition in rule.get("condition", ()):
            slots = condition.get("slot_was_set", ())
            conditions |= {"active_loop": condition["active_loop"]} if "active_loop" in condition else {}
            for slot in slots:
                conditions |= slot
        intent = rule["steps"][0].get("intent")
        if intent and "has_open_question" in conditions:
            found.add((intent, conditions["active_loop"], conditions["has_open_question"]))
    return found


@pytest.mark.parametrize("act", ACTS)
def test_every_act_has_a_rule_in_every_phase(act):
    intent = INTENT_OF.get(act, act)
    wanted = {(intent, loop, is_open) for loop in ("discovery_form", None) for is_open in (True, False)}
    if act == "restart":
        wanted.discard((intent, None, False))  # starting over always opens the first question
    assert wanted - phases() == set()


def test_every_way_to_end_has_its_last_words():
    standings = set(read(ROOT / "domain.yml")["slots"]["standing"]["values"]) - {"asking"}
    endings = {step["action"] for rule in rules() for step in rule["steps"] if rule["rule"].startswith("the interview")
               and str(step.get("action")).startswith("utter_closing_")}  # fmt: skip
    assert endings == {f"utter_closing_{standing}" for standing in standings}


@pytest.fixture(scope="module")
def understander() -> Understander:
    if not MODEL.exists():
        pytest.skip("there is no model: run `make train`")
    return load_understander(MODEL)


def sentences(path: Path) -> Iterator[tuple[str, str, str, str]]:
    """(language, open question, text, act) of everything typed in the stories of a file."""
    for story in read(path)["stories"]:
        slots: dict[str, Any] = {}
        begun = False
        for step in story["steps"]:
            for slot in step.get("slot_was_set", ()):
                slots |= slot
            text = step.get("user", "").strip()
            if text and not text.startswith("/"):
                asked = slots.get("requested_slot") or "opening"
                yield slots["language"], asked if begun or asked != "need" else "opening", text, step["intent"]
            begun = begun or bool(text)


@pytest.mark.parametrize("path", sorted((ROOT / "tests" / "e2e").glob("test_*.yml")), ids=lambda path: path.stem)
def test_the_model_finds_the_acts_of_the_stories(path, understander):
    words = words_of(load_playbook(ROOT / "playbook.yml"))
    wrong = []
    for language, asked, text, intent in sentences(path):
        heard = understander.understand(text, language, asked=asked, today=date(2026, 11, 21), words=words)
        if INTENT_OF.get(heard.act, heard.act) != intent:
            wrong.append((asked, text, intent, heard.act))
    assert wrong == []
