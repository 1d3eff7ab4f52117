"""How well messages are understood: acts, facts and whole rows per language, on the development sets in tests/data.

Usage: python benchmarks/understanding.py [--model models/bantam.tar.gz] [--wrong N] [FILE.jsonl …]
The rows have the format of `bantam understand` with the expected act and facts beside. No row is training data; the
files unseen_*.jsonl hold rows that nobody had looked at before they were measured, the others helped to find faults.
"""

import argparse
import json
import time
from collections import Counter, defaultdict
from datetime import date
from pathlib import Path
from statistics import median

from rich.console import Console
from rich.table import Table

from bantam.current import playbooks, words_of
from bantam.model_file import load_understander

ROOT = Path(__file__).resolve().parent.parent
TODAY = date(2026, 11, 21)  # the day the development rows were labelled for
PARTS = ("need", "budget", "authority", "timing", "name", "company", "email", "phone", "job_title", "company_size")


def parts(facts: dict) -> dict:
    """Facts as flat parts, each right or wrong as a whole; null is as good as absent, case does not count."""
    flat = {key: value for key, value in facts.items() if key != "contact"}
    return {key: _plain(value) for key, value in (flat | facts.get("contact", {})).items()}


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items() if part is not None}
    return value.casefold() if isinstance(value, str) else value


def measure(rows: list[dict], understand) -> dict:
    """Count what is right for the rows of one language."""
    result = {"acts": 0, "rows": 0, "n": len(rows), "ms": [], "confusions": Counter(), "wrong": [],
              "parts": defaultdict(Counter)}  # fmt: skip
    for row in rows:
        start = time.perf_counter()
        got = understand(row)
        result["ms"].append((time.perf_counter() - start) * 1000)
        wanted_parts, got_parts = parts(row["facts"]), parts(got["facts"])
        act_right, facts_right = got["act"] == row["act"], wanted_parts == got_parts
        result["acts"] += act_right
        result["rows"] += act_right and facts_right
        if not act_right:
            result["confusions"][row["act"], got["act"]] += 1
        if not (act_right and facts_right):
            result["wrong"].append((row, got))
        for part in PARTS:
            wanted, found = wanted_parts.get(part), got_parts.get(part)
            result["parts"][part].update(
                right=wanted is not None and wanted == found,
                missed=wanted is not None and wanted != found,
                invented=found is not None and wanted != found,
            )
    return result


def f1(counts: Counter) -> float:
    total = 2 * counts["right"] + counts["missed"] + counts["invented"]
    return 2 * counts["right"] / total if total else 1.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=ROOT / "models" / "bantam.tar.gz")
    parser.add_argument("--wrong", type=int, default=0, help="print so many wrong rows per language")
    parser.add_argument("files", type=Path, nargs="*")
    options = parser.parse_args()
    files = options.files or sorted((ROOT / "tests" / "data").glob("understanding_*.jsonl"))
    understander, words = load_understander(options.model), words_of(playbooks().current())

    def understand(row: dict) -> dict:
        heard = understander.understand(row["text"], row["lang"], asked=row["asked"], today=TODAY, words=words)
        return heard.to_contract()

    by_language = defaultdict(list)
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            by_language[row["lang"]].append(row)
    report({language: measure(rows, understand) for language, rows in sorted(by_language.items())}, options.wrong)


def report(results: dict, wrong: int) -> None:
    console = Console(width=120)
    summary = Table("language", "rows", "acts right", "facts F1", "rows wholly right", "ms per message (median)")
    for language, result in results.items():
        together = sum(result["parts"].values(), Counter())
        summary.add_row(language, str(result["n"]), f"{result['acts'] / result['n']:.1%}", f"{f1(together):.1%}",
                        f"{result['rows'] / result['n']:.1%}", f"{median(result['ms']):.2f}")  # fmt: skip
    console.print(summary)
    detail = Table("fact", *(f"{language} {kind}" for language in results for kind in ("recall", "precision")))
    for part in PARTS:
        cells = []
        for result in results.values():
            counts = result["parts"][part]
            wanted, found = counts["right"] + counts["missed"], counts["right"] + counts["invented"]
            cells += [f"{counts['right'] / total:.0%} of {total}" if total else "–" for total in (wanted, found)]
        detail.add_row(part, *cells)
    console.print(detail)
    for language, result in results.items():
        pairs = ", ".join(f"{a} → {b} {n}" for (a, b), n in result["confusions"].most_common(10))
        console.print(f"{language}: confused acts: {pairs}")
        for row, got in result["wrong"][:wrong]:
            console.print(f"  {row['id']} [{row['asked']}] {row['text']!r}", markup=False)
            console.print(f"     wanted {row['act']} {json.dumps(row['facts'], ensure_ascii=False)}", markup=False)
            console.print(f"     got    {got['act']} {json.dumps(got['facts'], ensure_ascii=False)}", markup=False)


if __name__ == "__main__":
    main()
