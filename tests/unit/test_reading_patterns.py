"""Every line of the phrase lexicons says something: a slip in the pattern language reads nothing, or everything."""

import re

import pytest

from bantam.reading import lexicon_authority, lexicon_company_size, lexicon_service
from bantam.reading.phrase_patterns import Group, parse
from bantam.reading.types import LANGUAGES


def lines(lexicons):
    """Each pattern of some lexicons, its continued lines joined as PhraseTable joins them."""
    return [line for lexicon in lexicons for text in lexicon.values()
            for line in text.replace("|\n", "|").strip().splitlines() if line]  # fmt: skip


PATTERNS = [
    (language, line, lexicon_authority.LISTS[language])
    for language in LANGUAGES for line in lines([lexicon_authority.PATTERNS[language]])
] + [
    (language, line, {})
    for language in LANGUAGES
    for line in lines([*lexicon_service.SERVICES[language], lexicon_service.CUES[language],
                       lexicon_service.GOALS[language], lexicon_company_size.SAID[language]])
]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_pattern_has_a_word_it_needs(language):
    """A line cut in the wrong place leaves optional words alone, which then fire on any of them."""
    empty = [line for spoken, line, _ in PATTERNS if spoken == language
             and all(part == "~" or (isinstance(part, Group) and part.is_optional) for part in parse(line))]
    assert empty == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_brackets_and_bars_are_closed(language):
    open_lines = [line for spoken, line, _ in PATTERNS if spoken == language
                  and (line.count("(") != line.count(")") or line.count("[") != line.count("]")
                       or re.search(r"[|(\[]\s*[|)\]]", line))]  # fmt: skip
    assert open_lines == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_named_lists_exist_and_stand_alone(language):
    """"{boss}'s" is no list and matches nothing."""
    wrong = [line for spoken, line, lists in PATTERNS if spoken == language
             for word in re.findall(r"[^\s()\[\]|]*\{[^\s()\[\]|]*", line)
             if word[1:-1] not in lists or not re.fullmatch(r"\{\w+\}", word)]  # fmt: skip
    assert wrong == []
