"""Phrase tables: find many listed phrases in a text in one pass, however the visitor spelt them.

Lexicons are written in the pattern language of phrase_patterns.py. The patterns are joined to one graph of words that
is walked from each token of the text, so the time grows with the length of the text and hardly with the size of the
lexicon.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple

from bantam.reading.folding import SENTENCE_END, Token, fold, words
from bantam.reading.phrase_patterns import Group, parse

NEGATIONS = words(
    "not no never dont doesnt cant wont didnt isnt arent without niet geen nooit niks zonder inte ej aldrig ingen "
    "inga inget utan"
)
LONGEST_GAP = 2
SHORTEST_FUZZY = 6  # below six letters one wrong letter makes another word too often
SHORTEST_SUBSTITUTION = 7  # "founded" is no misspelt "founder"
LONGEST_FUZZY = 24
MERGED_STEPS = 2  # words from the start of the phrases on after which each word leads to one node only
MOST_KNOWN = 20_000  # remembered words per table: a hostile visitor must not fill the memory
LONGEST_KNOWN = 40  # letters of a remembered word
_Entry = tuple[tuple[str, ...], bool]  # words and stems that a word may stand for, and whether a phrase begins with one
_UNKNOWN: _Entry = ((), False)


class Match(NamedTuple):
    """A found phrase: its label and its first and last token (inclusive)."""

    label: Any
    first: int
    last: int


@dataclass(slots=True, eq=False)
class _Node:
    """One step of the word graph: what may follow, and what ends here."""

    words: dict[str, list["_Node"]] = field(default_factory=dict)
    labels: list[Any] = field(default_factory=list)

    def follow(self, word: str, node: "_Node") -> None:
        self.words.setdefault(word, []).append(node)


class PhraseTable:
    """A compiled lexicon.

    Args:
        lexicon: label -> patterns, one per line, in the language of phrase_patterns.py.
        lists: name -> alternatives separated by "|", for ``{name}``.
        fuzzy: also accept one wrong, missing, extra or swapped letter in words of six letters and more.
        exact: words that are never taken as a misspelling of another.
    """

    def __init__(
        self,
        lexicon: Mapping[Any, str],
        lists: Mapping[str, str] | None = None,
        *,
        fuzzy: bool = False,
        exact: Iterable[str] = (),
    ) -> None:
        self._root = _Node()
        self._words: set[str] = set()
        self._exact = frozenset(exact)
        self._lists = _list_table(tuple(lists.items()), fuzzy, self._exact) if lists else None
        self._latest: tuple[Sequence[Token], list[Match]] = ((), [])
        known: dict[tuple, list[_Node]] = {}  # nodes already made for the same step from the same nodes
        for label, patterns in lexicon.items():
            for line in patterns.replace("|\n", "|").strip().splitlines():
                self._add(parse(fold(line).replace("'", "").replace("-", " ")), label, known)
        _merge_steps(self._root, MERGED_STEPS)
        self._known_keys: dict[str, _Entry] = {}
        self._stem_lengths = sorted({len(word) - 1 for word in self._words if word.endswith("*")})
        self._deletions = _deletion_index(self._words) if fuzzy else {}

    def _add(self, pattern: list[str | Group], label: Any, known: dict[tuple, list[_Node]]) -> None:
        ends = [self._root]
        for part in pattern:
            ends = self._extend(ends, part, known)
        for node in ends:
            if node is not self._root and label not in node.labels:
                node.labels.append(label)

    def _extend(self, starts: list[_Node], part: str | Group, known: dict[tuple, list[_Node]]) -> list[_Node]:
        key = (*map(id, starts), part)
        if key not in known:
            known[key] = self._grow(starts, part, known)
        return known[key]

    def _grow(self, starts: list[_Node], part: str | Group, known: dict[tuple, list[_Node]]) -> list[_Node]:
        """Add one word or one group after the start nodes; all alternatives of a group meet again in one node."""
        meeting = _Node()
        for sequence in part.alternatives if isinstance(part, Group) else ((part,),):
            before = starts
            for word in sequence[:-1]:
                before = self._extend(before, word, known)
            for node in before:
                node.follow(sequence[-1], meeting)
            self._words.update(sequence)
        return [*starts, meeting] if isinstance(part, Group) and part.is_optional else [meeting]

    def find(self, tokens: Sequence[Token], *, nested: bool = False) -> list[Match]:
        """Find every listed phrase, in order; unless nested, a phrase inside a longer found one is left out."""
        found = self._find_all(tokens)
        return found if nested else _without_contained(found)

    def _found_in(self, tokens: Sequence[Token]) -> list[Match]:
        """What ``_find_all`` gives, once for all the tables that share these lists."""
        latest, found = self._latest
        if latest is not tokens:
            found = self._find_all(tokens)
            self._latest = tokens, found
        return found

    def _find_all(self, tokens: Sequence[Token]) -> list[Match]:
        known, begun = self._known_keys, self._root.words
        texts = [token.text for token in tokens]
        entries = list(map(known.get, texts))
        if None in entries:
            entries = [entry or self._keys(text) for entry, text in zip(entries, texts, strict=True)]
        starts = [place for place, (_, begins) in enumerate(entries) if begins]
        inserted: dict[int, list[tuple[str, int]]] = {}
        for name, first, last in self._lists._found_in(tokens) if self._lists else ():
            inserted.setdefault(first, []).append(("{" + name + "}", last + 1))
        listed = [place for place, names in inserted.items() if any(name in begun for name, _ in names)]
        starts = sorted({*starts, *listed}) if listed else starts
        return [match for first in starts for match in self._from(first, texts, entries, inserted)]

    def _from(
        self, first: int, texts: list[str], entries: list[_Entry], inserted: dict[int, list[tuple[str, int]]]
    ) -> Iterable[Match]:
        longest: dict[Any, int] = {}
        open_nodes = _next_steps(self._root, first, texts, entries, inserted)
        seen: set[tuple[_Node, int]] = set()
        count = len(texts)
        while open_nodes:
            step = open_nodes.pop()
            node, place = step
            for label in node.labels:
                if place > longest.get(label, 0):
                    longest[label] = place
            if place < count and node.words and step not in seen:
                seen.add(step)
                open_nodes += _next_steps(node, place, texts, entries, inserted)
        return [Match(label, first, stop - 1) for label, stop in longest.items()]

    def _keys(self, word: str) -> _Entry:
        """The words and stems of the lexicon that a word may stand for, and whether a phrase begins with one."""
        keys = self._look_up(word)
        entry = (keys, any(key in self._root.words for key in keys)) if keys else _UNKNOWN
        if len(self._known_keys) < MOST_KNOWN and len(word) <= LONGEST_KNOWN:
            self._known_keys[word] = entry
        return entry

    def _look_up(self, word: str) -> tuple[str, ...]:
        stems = [word[:n] + "*" for n in self._stem_lengths if n <= len(word) and word[:n] + "*" in self._words]
        if stems or word in self._words:
            return (word, *stems)
        return self._corrected(word)

    def _corrected(self, word: str) -> tuple[str, ...]:
        if not self._deletions or not SHORTEST_FUZZY <= len(word) <= LONGEST_FUZZY or word in self._exact:
            return ()
        candidates = {near for part in (word, *_deletions(word)) for near in self._deletions.get(part, ())}
        return tuple(sorted(near for near in candidates if _one_slip(word, near.rstrip("*"))))


def _next_steps(
    node: _Node, place: int, texts: list[str], entries: list[_Entry], inserted: dict[int, list[tuple[str, int]]]
) -> list[tuple[_Node, int]]:
    """The nodes that the word at a place leads to, and where each goes on."""
    following = node.words
    steps = [(after, place + 1) for key in entries[place][0] if key in following for after in following[key]]
    if place in inserted:
        steps += [(after, stop) for name, stop in inserted[place] for after in following.get(name, ())]
    if "~" in following:
        steps += [(after, start) for after in following["~"] for start in _after_gap(place, texts)]
    return steps


def _merge_steps(root: _Node, steps: int) -> None:
    """Let each of the first words lead to one node instead of one per phrase, so that a walk has few branches."""
    for word, nodes in root.words.items():
        if len(nodes) > 1:
            merged = _Node()
            for node in nodes:
                merged.labels.extend(label for label in node.labels if label not in merged.labels)
                for following, after in node.words.items():
                    merged.words.setdefault(following, []).extend(after)
            root.words[word] = [merged]
        if steps > 1:
            _merge_steps(root.words[word][0], steps - 1)


def _after_gap(place: int, texts: list[str]) -> Iterable[int]:
    """Where a phrase may go on after "~"."""
    yield place
    for skipped in range(place, min(place + LONGEST_GAP, len(texts) - 1)):
        if texts[skipped] in NEGATIONS or texts[skipped] == SENTENCE_END:
            return
        yield skipped + 1


def _without_contained(found: list[Match]) -> list[Match]:
    kept: list[Match] = []
    widest = (-1, -1)
    for match in sorted(found, key=lambda m: (m.first, -m.last)):
        if match.last > widest[1] or (match.first, match.last) == widest:
            kept.append(match)
            widest = (match.first, match.last)
    return kept


@lru_cache(maxsize=32)
def _list_table(lists: tuple[tuple[str, str], ...], fuzzy: bool, exact: frozenset[str]) -> PhraseTable:
    """The named lists of a lexicon as a table of their own; tables with the same lists share it."""
    lexicon = {name: alternatives.replace("|", "\n") for name, alternatives in lists}
    return PhraseTable(lexicon, fuzzy=fuzzy, exact=exact)


@lru_cache(maxsize=4096)
def _deletions(word: str) -> list[str]:
    return [word[:i] + word[i + 1 :] for i in range(1, len(word))]


def _deletion_index(words: Iterable[str]) -> dict[str, list[str]]:
    index: dict[str, list[str]] = {}
    for word in words:
        plain = word.rstrip("*")
        if len(plain) >= SHORTEST_FUZZY:
            for part in {plain, *_deletions(plain)}:
                index.setdefault(part, []).append(word)
    return index


def _one_slip(written: str, meant: str) -> bool:
    """Whether one letter is missing, extra, swapped with its neighbour or (in long words) wrong."""
    if abs(len(written) - len(meant)) == 1:
        return (
            written != meant + "s"
        )  # both share a deletion, so the longer has one letter more; a plural is another word
    wrong = [i for i in range(len(meant)) if written[i] != meant[i]]
    if len(wrong) == 1:
        return len(meant) >= SHORTEST_SUBSTITUTION
    if len(wrong) != 2:
        return False
    first, last = wrong
    return last == first + 1 and written[first] == meant[last] and written[last] == meant[first]
