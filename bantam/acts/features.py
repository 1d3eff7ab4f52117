"""The features an act is predicted from: words, characters, the open question and the facts read. Pure."""

import re
from collections.abc import Collection, Iterator
from zlib import crc32

# 2**17 buckets: the three languages' features fill about half, so two rarely share one.
BUCKETS = 1 << 17

_TOKEN = re.compile(r"\w+(?:['’]\w+)?|[?!.,:;()\-€£$%@]|[^\w\s]")
_DIGITS = re.compile(r"\d")
_SPACES = re.compile(r"\s+")

# What is long is a story: the first words say what it does, and cost stays linear and small.
_MAX_CHARACTERS = 400


def features(
    text: str, *, asked: str, facts: Collection[str], statuses: Collection[str] = (), cues: Collection[str] = ()
) -> dict[str, list[str]]:
    """Name the features of a message, by group; each group is weighted to the same length later.

    Args:
        text: the visitor's words.
        asked: the open question.
        facts: questions the message states an answer to.
        statuses: statuses among those facts that say more, such as "none" and "no_plan".
        cues: names of the cues in the message, from bantam.acts.cues.

    Returns:
        {"words": […], "characters": […], "context": […], "cues": […]}, each feature once.
    """
    plain = _SPACES.sub(" ", _DIGITS.sub("0", text[:_MAX_CHARACTERS].lower())).strip()
    tokens = _TOKEN.findall(plain)
    words = set(_word_features(tokens))
    context = set(_context_features(tokens, asked, facts, statuses))
    return {
        "words": sorted(words),
        "characters": sorted(_character_features(tokens)),
        "context": sorted(context),
        "cues": sorted({*(f"cue={cue}" for cue in cues), *(f"asked={asked}&cue={cue}" for cue in cues)}),
    }


def bucket(feature: str) -> int:
    """The bucket of a feature, 0 to BUCKETS - 1; the same on every machine."""
    return crc32(feature.encode("utf-8", "surrogatepass")) % BUCKETS


def _word_features(tokens: list[str]) -> Iterator[str]:
    yield from (f"w={token}" for token in tokens)
    yield from (f"b={first} {second}" for first, second in zip(["^", *tokens], [*tokens, "$"], strict=True))
    yield from (f"t={' '.join(tokens[i : i + 3])}" for i in range(len(tokens) - 2))


def _character_features(tokens: list[str]) -> set[str]:
    grams = set()
    for token in tokens:
        padded = f" {token} "
        for size in (2, 3, 4, 5):
            grams.update(padded[i : i + size] for i in range(len(padded) - size + 1))
    return {f"c={gram}" for gram in grams}


def _context_features(
    tokens: list[str], asked: str, facts: Collection[str], statuses: Collection[str]
) -> Iterator[str]:
    yield f"asked={asked}"
    yield from (f"asked={asked}&w={token}" for token in tokens[:12])
    yield from (f"fact={fact}" for fact in facts)
    yield from (f"asked={asked}&fact={fact}" for fact in facts)
    yield from (f"asked={asked}&status={status}" for status in statuses)
    yield f"answers={asked in facts}&question={'?' in tokens}"
    yield f"facts={min(len(facts), 3)}&question={'?' in tokens}"
    yield f"length={min(len(tokens), 12) // 2}"
    yield f"asked={asked}&length={min(len(tokens), 12) // 2}"
    if tokens:
        yield f"first={tokens[0]}"
        yield f"last={tokens[-1]}"
        yield f"first={' '.join(tokens[:2])}"
