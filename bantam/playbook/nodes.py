"""YAML text -> plain data and the line of every key, with every slip of the pen as a problem. Pure."""

from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from bantam.errors import Problem

Path = tuple[str | int, ...]
_MAXIMUM_DEPTH = 20
# Keys that must not decide about a person: equal treatment law, and DESIGN.md section 4. English, Dutch, Swedish.
_NEVER_ASKED = frozenset({
    "age", "ages", "gender", "sex", "birthday", "birthdate", "birthyear", "birth", "dob",
    "leeftijd", "geslacht", "sekse", "geboortedatum", "geboortejaar",
    "ålder", "alder", "kön", "kon", "födelsedatum", "fodelsedatum", "födelseår", "fodelsear", "personnummer",
})


class Document:
    """A YAML file taken apart.

    Attributes:
        data: the content as dicts, lists and scalars; dates stay text.
        lines: the line (from 1) of every key and list item, by path.
        problems: broken YAML, a key given twice, references, and keys about age or gender.
    """

    def __init__(self, text: str, where: str) -> None:
        self.where = where
        self.lines: dict[Path, int] = {(): 1}
        self.problems: list[Problem] = []
        self.data: Any = None
        self._seen: set[int] = set()
        node = self._compose(text)
        if node is not None:
            self.data = self._read(node, ())

    def place(self, path: Path) -> str:
        """ "playbook.yml:41: questions[2].key"; a path that is missing gets the line of what it belongs in."""
        name = name_of(path)
        return f"{self.where}:{self.line(path)}" + (f": {name}" if name else "")

    def line(self, path: Path) -> int:
        """The line of a path, from 1, or of the nearest part above it."""
        while path not in self.lines:
            path = path[:-1]
        return self.lines[path]

    def _compose(self, text: str) -> Node | None:
        try:
            return YAML(typ="safe").compose(text)
        except MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line = mark.line + 1 if mark else 1
            got = f"broken YAML ({' '.join(filter(None, (error.context, error.problem)))})"
            self._add(f"{self.where}:{line}", got, "valid YAML",
                      "look at this line and the one above: indent with spaces, close quotes, put a space after ':'")
        except (YAMLError, RecursionError, ValueError) as error:
            got = f"broken YAML ({' '.join(str(error).split())})"
            self._add(f"{self.where}:1", got, "valid YAML text", "save the file as UTF-8 text")
        return None

    def _read(self, node: Node, path: Path) -> Any:
        if id(node) in self._seen or len(path) > _MAXIMUM_DEPTH:
            self._add(self.place(path), "a reference (*) or nested too deep", "plain values",
                      "write the value out here")
            return None
        self._seen.add(id(node))
        if isinstance(node, MappingNode):
            return self._read_mapping(node, path)
        if isinstance(node, SequenceNode):
            items = []
            for index, item in enumerate(node.value):
                self.lines[(*path, index)] = item.start_mark.line + 1
                items.append(self._read(item, (*path, index)))
            self._refuse_doubles(items, path)
            return items
        return self._read_scalar(node, path)

    def _read_mapping(self, node: MappingNode, path: Path) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value) if isinstance(key_node, ScalarNode) else "?"
            here = (*path, key)
            if key in values:
                self._add(f"{self.where}:{key_node.start_mark.line + 1}: {name_of(here)}", "given twice",
                          f"once (first on line {self.lines[here]})", "remove one of the two")
                continue
            self.lines[here] = key_node.start_mark.line + 1
            self._refuse_age_and_gender(key, here)
            values[key] = self._read(value_node, here)
        return values

    def _read_scalar(self, node: ScalarNode, path: Path) -> Any:
        value, kind = node.value, node.tag.rsplit(":", 1)[-1]
        if path and (path[-1] == "key" or isinstance(path[-1], int)):
            self._refuse_age_and_gender(value, path)
        try:
            return _SCALARS.get(kind, str)(value)
        except ValueError:  # such as the YAML integer 0o9
            return value

    def _refuse_doubles(self, items: list[Any], path: Path) -> None:
        first: dict[Any, int] = {}
        for index, item in enumerate(items):
            key = item.get("key") if isinstance(item, dict) else None
            if isinstance(key, str) and first.setdefault(key, index) != index:
                where, wanted = self.place((*path, index, "key")), f"each key once (first in [{first[key]}])"
                self._add(where, f"{key!r} again", wanted, "remove or rename one of the two")

    def _refuse_age_and_gender(self, key: str, path: Path) -> None:
        if "words" in path[:-1]:
            return
        words = key.lower().replace("-", "_").replace(" ", "_").split("_")
        if any(word in _NEVER_ASKED for word in words) or "".join(words) in _NEVER_ASKED:
            self._add(self.place(path), repr(key), "nothing about age or gender",
                      "remove it: deciding by age or gender is discrimination, Bantam never scores it")

    def _add(self, where: str, got: str, wanted: str, mend: str) -> None:
        self.problems.append(Problem(where, got, wanted, mend))


_SCALARS = {
    "int": lambda value: int(value.replace("_", ""), 0),
    "float": lambda value: float(value.replace("_", "")),
    "bool": lambda value: value.lower() == "true",
    "null": lambda value: None,
}


def name_of(path: Path) -> str:
    """A path as people write it: ("questions", 2, "key") is "questions[2].key"."""
    name = ""
    for part in path:
        name += f"[{part}]" if isinstance(part, int) else f".{part}" if name else str(part)
    return name
