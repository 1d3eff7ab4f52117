"""The playbook's JSON Schema and reference, made from the model so that they stay true.

Run: python -m bantam.playbook.describe, which rewrites docs/schemas/playbook.schema.json and the tables in
docs/playbook.md.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic.fields import MAPPING_LIKE_SHAPES, SHAPE_SINGLETON, ModelField

from bantam.playbook.base import Frozen, Links, Text, Words
from bantam.playbook.codes import BANDS, EXCLUSIONS, GATES, NEXT_STEPS, REASONS, RULED_OUT, STATUSES, UNKNOWN, WHYS
from bantam.playbook.load import wanted_of
from bantam.playbook.model import PlaybookData

BEGIN, END = "<!-- generated: python -m bantam.playbook.describe -->", "<!-- end of generated part -->"
_BLOCKS = {Text: "a text in en, nl and sv", Words: "lists of words in en, nl and sv", Links: "an address in en, nl, sv"}
_ROOT = Path(__file__).parents[2]


def schema_json() -> str:
    """JSON Schema of playbook.yml, for editors."""
    schema = {"$schema": "http://json-schema.org/draft-07/schema#"} | PlaybookData.schema()
    return json.dumps(schema | {"title": "Bantam playbook"}, indent=2, ensure_ascii=False) + "\n"


def reference_markdown() -> str:
    """Tables of every key and every code."""
    keys = "\n".join(f"| `{path}` | {wanted} |" for path, wanted in _rows(PlaybookData, ""))
    tables = {
        "Bands of each answer, worst first": [f"{key}: {', '.join((*bands, UNKNOWN))}" for key, bands in BANDS.items()],
        "Reason codes": REASONS, "Reasons for a stage (`why`)": (*EXCLUSIONS, *RULED_OUT, *WHYS),
        "Gate codes": GATES, "Causes of a gap (`<question>_<cause>`)": STATUSES, "Next steps": NEXT_STEPS,
    }
    lists = "\n\n".join(
        f"### {title}\n\n" + ("\n".join(f"- {code}" for code in codes) if ":" in codes[0] else
                              ", ".join(f"`{code}`" for code in codes))
        for title, codes in tables.items())
    return f"{BEGIN}\n\n### Keys\n\n| key | what it takes |\n|---|---|\n{keys}\n\n{lists}\n\n{END}"


def with_reference(text: str) -> str:
    """A document with its generated part made anew."""
    before, _, rest = text.partition(BEGIN)
    return before + reference_markdown() + rest.partition(END)[2]


def _rows(model: type[Frozen], prefix: str) -> Iterator[tuple[str, str]]:
    for name, field in model.__fields__.items():
        kind: Any = field.type_
        path = f"{prefix}{name}{_suffix(field)}"
        if kind in _BLOCKS:
            yield path, _BLOCKS[kind]
        elif isinstance(kind, type) and issubclass(kind, Frozen):
            if prefix == "wording.":
                yield f"{path}.<code>", "a text in en, nl and sv for every code below"
            else:
                yield from _rows(kind, f"{path}.")
        else:
            yield path, wanted_of(kind)


def _suffix(field: ModelField) -> str:
    if field.shape in MAPPING_LIKE_SHAPES:
        return ".<key>"
    return "" if field.shape == SHAPE_SINGLETON else "[]"


def main() -> None:
    """Rewrite the generated files."""
    (_ROOT / "docs/schemas/playbook.schema.json").write_text(schema_json(), encoding="utf-8")
    document = _ROOT / "docs/playbook.md"
    document.write_text(with_reference(document.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
