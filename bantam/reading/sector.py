"""The visitor's sector, by the words the playbook lists for it."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from bantam.reading.folding import reading_tokens
from bantam.reading.phrases import PhraseTable
from bantam.reading.types import Language


@lru_cache(maxsize=32)
def _table(words: tuple[tuple[str, tuple[str, ...]], ...]) -> PhraseTable:
    return PhraseTable({sector: "\n".join(phrases) for sector, phrases in words})


def read_sector(
    text: str, language: Language, vocabulary: Mapping[str, Mapping[Language, Sequence[str]]]
) -> tuple[str, int, int] | None:
    """Find the first whole word or phrase that the playbook lists for a sector.

    Args:
        text: what the visitor wrote.
        language: en, nl or sv.
        vocabulary: sector key -> language -> words; ``stem*`` matches every word that begins so.

    Returns:
        The sector key and the start and end of the words, or None.
    """
    tokens = reading_tokens(text)
    table = _table(tuple((key, tuple(words.get(language, ()))) for key, words in vocabulary.items()))
    for match in table.find(tokens):
        return match.label, tokens[match.first].start, tokens[match.last].end
    return None
