"""The smallest change that would make a lead sales-qualified: for sales, never shown to the visitor. Pure."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations, product

from bantam.playbook import Playbook, State, rules_of
from bantam.playbook.codes import BANDS, UNKNOWN

_CHANGEABLE = ("need", "timing", "budget", "authority", "company_size")
_MOST_CHANGES = 3


def smallest_change(state: State, playbook: Playbook, language: str) -> str | None:
    """The change in words, in the lead's language; None when no three answers would do, or the need is not sold."""
    bands = _smallest(state, playbook)
    if not bands:
        return None
    reasons = playbook.wording.reasons
    texts = [getattr(reasons, f"{question}_{band}").of(language) for question, band in bands]
    changes = "; ".join(text[0].lower() + text[1:] for text in texts)
    return playbook.wording.change.of(language).replace("{changes}", changes)


@lru_cache(maxsize=65_536)
def _smallest(state: State, playbook: Playbook) -> tuple[tuple[str, str], ...]:
    """The fewest answers, of those the fewest that are known already, of those the smallest steps."""
    if state.need == "not_sold" or state.region == "not_served":
        return ()
    decide = rules_of(playbook).decide
    options = {question: tuple(_better(question, getattr(state, question))) for question in _CHANGEABLE}
    for count in range(1, _MOST_CHANGES + 1):
        found = [
            (sum(step for _, step in picked), tuple(zip(questions, (band for band, _ in picked), strict=True)))
            for questions in combinations(_CHANGEABLE, count)
            for picked in product(*(options[question] for question in questions))
            if decide(state._replace(**dict(zip(questions, (b for b, _ in picked), strict=True)))).stage
            == "sales_qualified"
        ]
        if found:
            return min(found)[1]
    return ()


def _better(question: str, band: str | None) -> Iterator[tuple[str, int]]:
    """Better bands with the size of the step; learning what is not known yet is a smaller one than changing a fact."""
    bands = BANDS[question]
    known = band not in (None, UNKNOWN)
    start = bands.index(str(band)) if known else 0
    for index in range(start + 1, len(bands)):
        yield bands[index], (index - start) + (10 if known else 0)
