"""The conversations of tests/e2e, held by the dialogue itself.

`rasa test core` takes the acts and the slots of a story as given and checks which actions the rules lead to. Here the
same visitors' words go through the readers and the dialogue, and must lead to the slots the story claims.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.unit.dialogue_talk import Talk

FOLDER = Path(__file__).parents[1] / "e2e"
FILES = sorted(FOLDER.glob("test_*.yml"))
SITUATIONS = ("happy_path", "corrections", "cancellations", "digressions", "invalid_input", "hand_raise", "newsletter",
              "not_a_lead")  # fmt: skip
ACTS = {"start_over": "restart"}


def stories() -> Iterator[Any]:
    for path in FILES:
        for story in yaml.safe_load(path.read_text(encoding="utf-8"))["stories"]:
            yield pytest.param(path.stem[-2:], story["steps"], id=f"{path.stem}: {story['story']}")


def say(talk: Talk, text: str, act: str) -> None:
    """Type a text, or click what a payload stands for."""
    if "{" in text:
        [(question, code)] = json.loads(text[text.index("{") :]).items()
        talk.click(question, code)
    else:
        talk.say(text.removeprefix("/"), ACTS.get(act, act))


def slots_of(talk: Talk) -> dict[str, Any]:
    return {"language": talk.conversation.language, "has_open_question": talk.question is not None,
            "standing": talk.standing, "requested_slot": talk.question}  # fmt: skip


@pytest.mark.parametrize(("language", "steps"), stories())
def test_the_words_of_a_story_lead_to_its_slots(language, steps):
    talk, claimed = Talk(language), {}
    for step in steps:
        if "user" in step:
            assert slots_of(talk) == claimed
            say(talk, step["user"].strip(), step["intent"])
        for slots in step.get("slot_was_set", ()):
            claimed |= slots
    assert slots_of(talk) == claimed


def test_every_situation_is_told_in_every_language():
    told = {path.stem for path in FILES}
    assert told == {f"test_{situation}_{code}" for situation in SITUATIONS for code in ("en", "nl", "sv")}


@pytest.mark.parametrize("situation", SITUATIONS)
def test_a_situation_has_as_many_stories_in_each_language(situation):
    files = (FOLDER / f"test_{situation}_{code}.yml" for code in ("en", "nl", "sv"))
    counts = {len(yaml.safe_load(path.read_text(encoding="utf-8"))["stories"]) for path in files}
    assert len(counts) == 1
    assert counts.pop() >= 3


def test_no_two_stories_say_the_same_because_rasa_would_drop_one_silently():
    said = [tuple((step["user"], step["intent"]) for step in story.values[1] if "user" in step) for story in stories()]
    assert len(set(said)) == len(said)
