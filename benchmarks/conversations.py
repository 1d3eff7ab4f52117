"""Whole conversations: how many end where they should, with the facts the visitor stated, and after how many questions.

Usage: python -m benchmarks.conversations [--wrong] [--model models/bantam.tar.gz] [FILE.jsonl …]
Each row of tests/data/conversations_*.jsonl is one visitor, written by people who saw only the labels and the policy:
what they say first, what they say to each question, to the recap and afterwards, and where that should lead. The reader
and the dialogue are the live bot's; nothing but Rasa, the channel and the store is left out.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from rich.console import Console
from rich.table import Table

from bantam.current import words_of
from bantam.facts import to_contract
from bantam.model_file import load_understander
from bantam.understanding import Understander
from benchmarks.understanding import TODAY, f1, parts
from tests.unit.dialogue_talk import Talk
from tests.unit.leads import PLAYBOOK

ROOT = Path(__file__).resolve().parent.parent
LONGEST = 30  # messages of a visitor; one who is asked more than this goes round in circles
YES = {"en": "yes", "nl": "ja", "sv": "ja"}


@dataclass(slots=True)
class Played:
    """How one conversation went."""

    row: Mapping[str, Any]
    talk: Talk
    questions: int = 0
    lines: list[str] = field(default_factory=list)
    ends: bool = True

    @property
    def stage_right(self) -> bool:
        """Whether it ended at the stage it should, when the policy says which, and as a request for a person or not."""
        expected = self.row["expected"]
        raised = self.talk.conversation.hand_raised == bool(expected.get("hand_raised"))
        return self.ends and raised and expected["stage"] in (None, self.talk.stage)

    def facts(self) -> Counter:
        """What of the stated facts is right, missed or invented; what was neither asked nor said does not count."""
        conversation = self.talk.conversation
        said = to_contract({key: answer for key, answer in conversation.answers.items() if key != "goal"})
        wanted, got, counts = parts(self.row["expected"]["facts"]), parts(said), Counter()
        for part in wanted.keys() | got.keys():
            if part in wanted and part not in got and part not in conversation.asked_at:
                continue
            right = wanted.get(part) == got.get(part)
            counts.update(right=right, missed=part in wanted and not right, invented=part in got and not right)
            if not right:
                self.lines.append(f"{part}: wanted {wanted.get(part)}, got {got.get(part)}")
        return counts


def play(row: Mapping[str, Any], understander: Understander) -> Played:
    """Hold one conversation."""
    talk, words = Talk(row["lang"]), words_of(PLAYBOOK)
    played = Played(row, talk)

    def say(text: str) -> None:
        asked = talk.asked
        heard = understander.understand(text, talk.conversation.language, asked=asked, today=TODAY, words=words)
        talk.hear(heard)
        played.lines.append(f"[{asked}] {text}  ->  {heard.act}, then {talk.question}")

    for text in row["opening"]:
        say(text)
    for question, text in _answers(row, talk):
        played.questions += question != "confirm"
        say(text)
    played.ends = talk.question is None
    for text in row.get("after", []):
        say(text)
    return played


def _answers(row: Mapping[str, Any], talk: Talk) -> Iterator[tuple[str, str]]:
    """What the visitor says to each question; to a question that comes again the next line, the last one for ever."""
    asked, recap = Counter(), iter(row.get("at_recap", []))
    for _ in range(LONGEST):
        question = talk.question
        if question is None:
            return
        if question == "confirm":
            yield question, next(recap, YES[row["lang"]])
            continue
        says = row["says"].get(question, [])
        if not says:
            return
        yield question, says[min(asked[question], len(says) - 1)]
        asked[question] += 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=ROOT / "models" / "bantam.tar.gz")
    parser.add_argument("--wrong", action="store_true", help="print the conversations that went wrong")
    parser.add_argument("files", type=Path, nargs="*")
    options = parser.parse_args()
    files = options.files or sorted((ROOT / "tests" / "data").glob("conversations_*.jsonl"))
    understander = load_understander(options.model)
    rows = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    table = Table("language", "conversations", "end where they should", "facts F1", "facts all right", "questions")
    console = Console(width=120)
    for language in sorted({row["lang"] for row in rows}):
        played = [play(row, understander) for row in rows if row["lang"] == language]
        counts = [one.facts() for one in played]
        table.add_row(
            language, str(len(played)), f"{sum(one.stage_right for one in played) / len(played):.0%}",
            f"{f1(sum(counts, Counter())):.1%}",
            f"{sum(not (count['missed'] or count['invented']) for count in counts) / len(played):.0%}",
            str(median(one.questions for one in played)),
        )  # fmt: skip
        for one, count in zip(played, counts, strict=True):
            if options.wrong and not (one.stage_right and not count["missed"] and not count["invented"]):
                wanted = one.row["expected"]["stage"]
                console.print(f"{one.row['id']}: wanted {wanted}, got {one.talk.stage}", markup=False)
                console.print(*one.lines, sep="\n    ", markup=False)
    console.print(table)


if __name__ == "__main__":
    main()
