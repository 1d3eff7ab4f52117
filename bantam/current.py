"""The playbook, the vocabulary and the measurements in use by this process, made on first use."""

from collections.abc import Mapping
from datetime import datetime
from functools import cache, lru_cache
from pathlib import Path

from sqlalchemy.engine import Engine

from bantam.errors import NotFoundError
from bantam.facts import Words
from bantam.playbook import Playbook, PlaybookFile, parse_playbook
from bantam.settings import get_settings
from bantam.store.playbooks import find_playbook
from bantam.store.statistics import drop_off

_DROP_OFF_FROM = 200  # askings of a question: with fewer, chance moves a share by more than the questions differ

@cache
def playbooks() -> PlaybookFile:
    """The marketer's file, watched; PlaybookError when it cannot be used at first."""
    return PlaybookFile(Path(get_settings().playbook))


def playbook_of(engine: Engine, version: str) -> Playbook:
    """The playbook a conversation began with.

    Raises:
        NotFoundError: when that version was never kept.
    """
    current = playbooks().current()
    return current if current.version == version else _kept_playbook(engine, version)


@lru_cache(maxsize=32)
def _kept_playbook(engine: Engine, version: str) -> Playbook:
    text = find_playbook(engine, version)
    if text is None:
        raise NotFoundError(f"playbook version {version} is not kept")
    return parse_playbook(text, f"playbook {version}")


def drop_off_of(engine: Engine, *, now: datetime) -> Mapping[str, float]:
    """The measured share of visitors, 0–1, who leave at each question asked often enough; counted once an hour."""
    return _drop_off(engine, int(now.timestamp() // 3600))


@lru_cache(maxsize=2)
def _drop_off(engine: Engine, hour: int) -> Mapping[str, float]:
    return {question: left / asked for question, (left, asked) in drop_off(engine).items() if asked >= _DROP_OFF_FROM}


@lru_cache(maxsize=8)
def words_of(playbook: Playbook) -> Words:
    """The marketer's own words for services, sectors and regions."""
    return Words(
        services={service.key: _by_language(service.words) for service in playbook.services},
        sectors={sector.key: _by_language(sector.words) for sector in playbook.fit.sector.known},
        regions={region.key: _by_language(region.words) for region in playbook.fit.region.known},
    )


def _by_language(words: object) -> dict[str, tuple[str, ...]]:
    return {language: tuple(getattr(words, language)) for language in ("en", "nl", "sv")}
