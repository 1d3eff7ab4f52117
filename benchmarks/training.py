"""Act classification: this project's component beside two stock Rasa pipelines, trained by Rasa on the same examples.

Run: python benchmarks/training.py [--folds 3] [--diet-epochs 30] [--per-act N] [--only NAME …]
Every model is trained and then loaded in a process of its own. Prints accuracy per language on the development sets in
tests/data (no row is training data) and in cross-validation on data/nlu, milliseconds, seconds, memory and model size.
A full run takes long, most of it DIET; --per-act 20 --diet-epochs 2 --folds 2 shows in minutes that all of it works.
"""

import argparse
import asyncio
import json
import os
import platform
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from pathlib import Path
from statistics import mean, median

from rich.console import Console
from rich.progress import Progress
from rich.table import Table
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parent.parent
TODAY = date(2026, 11, 21)  # the day the development rows were labelled for
LANGUAGES = ("en", "nl", "sv")
Row = dict[str, str]  # text, act (or intent), lang, asked
Pipeline = list[dict[str, object]]

SPARSE: Pipeline = [
    {"name": "WhitespaceTokenizer"},
    {"name": "RegexFeaturizer"},
    {"name": "LexicalSyntacticFeaturizer"},
    {"name": "CountVectorsFeaturizer"},
    {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
]


@dataclass(frozen=True)
class Contender:
    """A pipeline to train; `entities`: it learns to mark the facts; `is_asked`: it is told the open question."""

    name: str
    pipeline: Pipeline
    entities: bool = True
    is_asked: bool = False


def contenders(epochs: int) -> list[Contender]:
    """All that are compared. The reader comes twice, the second time without the open question, as the others are."""
    reader: Pipeline = [{"name": "addons.message_reader.MessageReader"}]
    diet = {"name": "DIETClassifier", "epochs": epochs, "constrain_similarities": True, "random_seed": 1}
    return [
        Contender("reader", reader, entities=False, is_asked=True),
        Contender("reader-unasked", reader, entities=False),
        Contender("logistic-crf", [*SPARSE, {"name": "LogisticRegressionClassifier"}, {"name": "CRFEntityExtractor"}]),
        Contender("diet", [*SPARSE, diet]),
    ]


# -- examples ---------------------------------------------------------------------------------------------------------


def written_examples() -> list[Row]:
    """The examples of data/nlu, `asked` "" where none is named."""
    rows = []
    for file in sorted((ROOT / "data" / "nlu").glob("*.yml")):
        for block in YAML(typ="safe").load(file)["nlu"]:
            about = block["metadata"]
            rows += [{"text": line.removeprefix("- ").strip(), "act": block["intent"], "lang": about["language"],
                      "asked": about.get("asked", "")} for line in block["examples"].splitlines()]  # fmt: skip
    return rows


def development_rows() -> list[Row]:
    """The rows of tests/data, which nothing is trained on."""
    files = sorted((ROOT / "tests" / "data").glob("understanding_*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]


def folded(rows: Sequence[Row], folds: int, per_act: int | None) -> list[tuple[int, Row]]:
    """Deal the rows of each act and language round the folds; at most per_act rows of each are kept."""
    dealt: Counter[tuple[str, str]] = Counter()
    result = []
    for row in random.Random(1).sample(rows, len(rows)):  # the files are sorted: neighbours resemble each other
        key = (row["act"], row["lang"])
        if per_act is None or dealt[key] < per_act:
            result.append((dealt[key] % folds, row))
            dealt[key] += 1
    return result


def as_rasa(rows: Iterable[Row], *, entities: bool) -> str:
    """Training data in Rasa's format."""
    blocks: dict[tuple[str, str], list[dict[str, object]]] = defaultdict(list)
    for row in rows:
        text = marked(row) if entities else row["text"]
        asked = {"metadata": {"asked": row["asked"]}} if row["asked"] else {}
        blocks[row["act"], row["lang"]].append({"text": text, **asked})
    nlu = [{"intent": act, "metadata": {"language": lang}, "examples": examples}
           for (act, lang), examples in blocks.items()]  # fmt: skip
    # Rasa looks for a line that begins with "nlu:"; below it JSON is YAML too.
    return 'version: "3.1"\nnlu:\n' + "".join(f"- {json.dumps(block)}\n" for block in nlu)


def marked(row: Row) -> str:
    """The text with the facts that stand in it marked as Rasa's entities, for those who learn to find them."""
    from bantam.facts import read_facts

    facts = read_facts(row["text"], row["lang"], asked=row["asked"] or "opening", today=TODAY).values()
    text, end = row["text"], len(row["text"])
    if set(text) & set("[](){}"):
        return text
    for fact in sorted(facts, key=lambda fact: fact.start, reverse=True):
        if fact.start < fact.end <= end:
            text = f"{text[:fact.start]}[{text[fact.start:fact.end]}]({fact.question}){text[fact.end:]}"
            end = fact.start
    return text


# -- one training, one reading: each in a process of its own ----------------------------------------------------------


def train_model(folder: Path) -> dict[str, float]:
    """Train what folder/config.yml says on folder/nlu.yml through Rasa's graph."""
    from rasa.model_training import train_nlu

    start = time.perf_counter()
    model = train_nlu(str(folder / "config.yml"), str(folder / "nlu.yml"), str(folder / "trained"))
    Path(str(model)).rename(folder / "model.tar.gz")
    return {"seconds": time.perf_counter() - start, "megabytes": peak_megabytes()}


def read_rows(folder: Path) -> dict[str, object]:
    """Load the model and read folder/rows.json: which acts are right, and how long each took."""
    from rasa.core.agent import Agent
    from rasa.core.channels.channel import UserMessage

    from addons.message_reader import intent_of

    agent, rows = Agent.load(str(folder / "model.tar.gz")), json.loads((folder / "rows.json").read_text())

    async def read() -> tuple[list[bool], list[float]]:
        right, took = [], []
        for row in rows:
            message = UserMessage(row["text"], metadata={"example": {"language": row["lang"], "asked": row["asked"]}})
            start = time.perf_counter()
            parsed = await agent.processor.parse_message(message)
            took.append((time.perf_counter() - start) * 1000)
            right.append(parsed["intent"]["name"] == intent_of(row["act"]))
        return right, took

    right, took = asyncio.run(read())
    return {"right": right, "milliseconds": median(took), "megabytes": peak_megabytes()}


def peak_megabytes() -> float:
    """The most this process ever had in memory."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)  # bytes on macOS, KB elsewhere


CHILDREN = {"train": train_model, "read": read_rows}


def in_own_process(what: str, folder: Path) -> dict:
    """Run one of CHILDREN; its result comes back through a file."""
    quiet = {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1", "RASA_TELEMETRY_ENABLED": "false",
             "PYTHONWARNINGS": "ignore", "SQLALCHEMY_SILENCE_UBER_WARNING": "1", "PYTHONPATH": str(ROOT)}  # fmt: skip
    command = [sys.executable, __file__, "--child", what, str(folder)]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, **quiet}, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{what} in {folder} failed:\n{done.stderr[-3000:]}")
    return json.loads((folder / f"{what}.json").read_text())


# -- the comparison ---------------------------------------------------------------------------------------------------


def run(contender: Contender, taught: Sequence[Row], asked_of: Sequence[Row]) -> dict:
    """Train on some rows, read others: {"train": …, "read": …, "model_megabytes": …}."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        config = {"recipe": "default.v1", "assistant_id": "benchmark", "language": "en",
                  "pipeline": contender.pipeline}  # fmt: skip
        (folder / "config.yml").write_text(json.dumps(config))
        (folder / "nlu.yml").write_text(as_rasa(taught, entities=contender.entities))
        known = [{**row, "asked": (row["asked"] if contender.is_asked else "") or "opening"} for row in asked_of]
        (folder / "rows.json").write_text(json.dumps(known))
        result = {"train": in_own_process("train", folder), "read": in_own_process("read", folder)}
        result["model_megabytes"] = (folder / "model.tar.gz").stat().st_size / (1 << 20)
        return result


def compare(options: argparse.Namespace) -> list[list[str]]:
    """One line of the table per contender."""
    dealt, development = folded(written_examples(), options.folds, options.per_act), development_rows()
    chosen = [c for c in contenders(options.diet_epochs) if not options.only or c.name in options.only]
    lines = []
    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("training", total=len(chosen) * (options.folds + 1))
        for contender in chosen:
            whole = run(contender, [row for _, row in dealt], development)
            progress.advance(task)
            right: list[tuple[str, bool]] = []
            for fold in range(options.folds):
                held = [row for number, row in dealt if number == fold]
                part = run(contender, [row for number, row in dealt if number != fold], held)
                right += zip((row["lang"] for row in held), part["read"]["right"], strict=True)
                progress.advance(task)
            seen = list(zip((row["lang"] for row in development), whole["read"]["right"], strict=True))
            lines.append([contender.name, *shares(seen), *shares(right), *costs(whole)])
    return lines


def shares(right: Sequence[tuple[str, bool]]) -> list[str]:
    """Share of right acts per language."""
    return [f"{mean(is_right for lang, is_right in right if lang == language):.1%}" for language in LANGUAGES]


def costs(whole: dict) -> list[str]:
    """Milliseconds, seconds and memory of the model trained on everything."""
    read, train = whole["read"], whole["train"]
    return [f"{read['milliseconds']:.2f}", f"{train['seconds']:.0f}", f"{train['megabytes']:.0f}",
            f"{read['megabytes']:.0f}", f"{whole['model_megabytes']:.1f}"]  # fmt: skip


def report(lines: Iterable[Sequence[str]], options: argparse.Namespace) -> None:
    """Print the table under the machine and the versions it was measured on."""
    console = Console(width=140)
    versions = ", ".join(f"{name} {version(name)}" for name in ("rasa", "tensorflow", "scikit-learn", "numpy"))
    console.print(f"{processor()}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}")
    console.print(f"{versions}; {options.folds} folds, DIET {options.diet_epochs} epochs, "
                  f"examples per act and language: {options.per_act or 'all'}")  # fmt: skip
    table = Table("pipeline", *(f"dev {lang}" for lang in LANGUAGES), *(f"cv {lang}" for lang in LANGUAGES),
                  "parse ms (median)", "train s", "train MB", "serve MB", "model MB")  # fmt: skip
    for line in lines:
        table.add_row(*line)
    console.print(table)


def processor() -> str:
    """The processor's name, where the system tells it."""
    information = Path("/proc/cpuinfo")
    lines = information.read_text().splitlines() if information.exists() else []
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folds", type=int, default=3, help="folds of the cross-validation, 2 or more")
    parser.add_argument("--diet-epochs", type=int, default=30)
    parser.add_argument("--per-act", type=int, help="use so many examples of each act and language only")
    parser.add_argument("--only", nargs="+", choices=[contender.name for contender in contenders(1)])
    parser.add_argument("--child", nargs=2, metavar=("WHAT", "FOLDER"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        what, folder = options.child[0], Path(options.child[1])
        (folder / f"{what}.json").write_text(json.dumps(CHILDREN[what](folder)))
        return
    if options.folds < 2:
        parser.error("--folds is below 2: cross-validation needs something to train on and something to try")
    report(compare(options), options)


if __name__ == "__main__":
    main()
