"""Choose, out of all windows in a message, the one in which the visitor wants to start.

The words around a window decide: a start ("kick off in March") beats the end of a contract, a correction ("march, no
april") drops what stood before it, and a call tomorrow or a turnover this year is no start at all. The cue words
stand in CUES of the lexicons.
"""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from bantam.reading.calendar import END
from bantam.reading.cues import Cue, Cues
from bantam.reading.folding import lower_case
from bantam.reading.timing_lexicon import MODULES
from bantam.reading.types import Asked, Language, Timing

_INTERVIEW = frozenset({"budget", "authority", "company_size"})
TALKING_ASKED = frozenset({"opening", "need", "confirm"})  # questions after which people tell their whole story
SENTENCE_END = re.compile(r"[.!?;](?=\s|$)|\n")
CLAUSE_WORDS: dict[Language, str] = {  # per language: the Dutch "and" is the Swedish "a"
    "en": "but|and|because|so", "nl": "maar|en|want|omdat|dus", "sv": "men|och|eftersom|så"}
CLAUSE_END = {language: re.compile(rf"[.!?;](?=\s|$)|\n|,(?!\d)|\s(?:{words})\s")
              for language, words in CLAUSE_WORDS.items()}
WHOLE_PERIODS = frozenset({"month", "season", "holiday", "weekday", "year"})
VAGUE_KINDS = frozenset({"asap", "now", "soon"})


@dataclass(frozen=True, slots=True)
class Found:
    """A window with what is known about how it was said.

    Attributes:
        kind: Span.kind, or "not" for "not in March".
        direction: tag of the direction word ("b" before, "u" until, ...), "range" or "".
        unit: Period.kind.
        first, last: the period itself, without its direction.
        part: BEGIN, MIDDLE, END or None.
        has_lead: whether a preposition stands before it.
    """

    timing: Timing
    kind: str
    direction: str
    unit: str
    first: date
    last: date | None
    part: int | None
    has_lead: bool


@dataclass(frozen=True, slots=True)
class Setting:
    """The cues near a window: names of CUES found in its clause and in its sentence."""

    clause: frozenset[str]
    sentence: frozenset[str]

    @property
    def starts(self) -> bool:
        return "start" in self.clause

    @property
    def ends_contract(self) -> bool:
        return {"contract", "ends"} <= self.clause and not self.starts


@lru_cache(maxsize=3)
def _cues(language: Language) -> Cues:
    return Cues({name: [cue.strip() for cue in listed.split(",")] for name, listed in MODULES[language].CUES.items()})


def choose(text: str, found: list[Found], language: Language, today: date, asked: Asked) -> Timing | None:
    """Return the window of the start, a "no_plan" reading, or None."""
    if not found:
        return None
    cues = list(_cues(language).all(lower_case(text)))
    settings = dict(zip(map(id, found), _settings(text, found, language, cues), strict=True))
    kept = _without_corrected(found, [cue for cue in cues if cue.label == "correction"])
    denied = [one for one in kept if one.kind == "not"]
    windows = [_after_end(one, settings[id(one)]) for one in kept if one.kind != "not"]
    windows = [(one, setting) for one, setting in windows if _counts(one, setting, today, asked)]
    stated = [pair for pair in windows if pair[0].timing.status == "stated"]
    plans = [one for one, _ in windows if one.timing.status == "no_plan"]
    if plans:
        stated = [pair for pair in stated if pair[0].kind not in VAGUE_KINDS]
    if stated:
        return max(stated, key=lambda pair: _rank(*pair))[0].timing
    if plans:
        return plans[0].timing
    return denied[0].timing if denied and asked == "timing" and denied[0].first <= today else None


def _settings(text: str, found: list[Found], language: Language, cues: list[Cue]) -> list[Setting]:
    clause_ends = _outside(CLAUSE_END[language], text, found)
    sentence_ends = _outside(SENTENCE_END, text, found)
    starts = [cue.start for cue in cues]
    known: dict[tuple[int, int], frozenset[str]] = {}

    def near(ends: list[int], one: Found) -> frozenset[str]:
        place = bisect_right(ends, one.timing.start)
        bounds = ends[place - 1] if place else 0, ends[place] if place < len(ends) else len(text)
        if bounds not in known:
            inside = cues[bisect_left(starts, bounds[0]):bisect_left(starts, bounds[1])]
            known[bounds] = frozenset(cue.label for cue in inside if cue.end <= bounds[1])
        return known[bounds]

    return [Setting(near(clause_ends, one), near(sentence_ends, one)) for one in found]


def _outside(pattern: re.Pattern[str], text: str, found: list[Found]) -> list[int]:
    """Return where clauses end, but not inside a window ("between March and May")."""
    starts = [one.timing.start for one in found]

    def is_inside(position: int) -> bool:
        place = bisect_right(starts, position) - 1
        return place >= 0 and position < found[place].timing.end

    return [match.start() for match in pattern.finditer(text) if not is_inside(match.start())]


def _without_corrected(found: list[Found], corrections: list[Cue]) -> list[Found]:
    starts = [cue.start for cue in corrections]
    kept: list[Found] = []
    for one in found:
        if kept and one.timing.status == "stated":
            between = range(kept[-1].timing.end, one.timing.start)
            first = bisect_left(starts, between.start)
            if first < len(starts) and starts[first] in between and corrections[first].end <= between.stop:
                kept = []
        kept.append(one)
    return kept


def _after_end(one: Found, setting: Setting) -> tuple[Found, Setting]:
    """Turn the end of a contract, or of being busy, into the earliest start."""
    if one.direction == "b" and "denial" in setting.clause:  # "we can't start before May"
        return replace(one, timing=replace(one.timing, earliest=one.first, latest=None)), setting
    is_wait = setting.clause & {"wait", "denial"} and one.direction == "u"
    if not (is_wait or (setting.ends_contract and one.direction in ("", "u", "y", "b", "range"))) or one.last is None:
        return one, setting
    single = one.first == one.last or (one.direction == "u" and one.part != END)
    earliest = one.first if single else one.last + timedelta(days=1)
    return replace(one, timing=replace(one.timing, earliest=earliest, latest=None)), setting


def _counts(one: Found, setting: Setting, today: date, asked: Asked) -> bool:
    """Return whether a window can be the start, after this question and among these words."""
    timing = one.timing
    if timing.latest is not None and timing.latest < today:
        return False
    meant = "meant" in setting.clause and one.unit in WHOLE_PERIODS  # "mei had ik moeten zeggen"
    goes = setting.starts or "goal" in setting.clause or meant
    if "contact" in setting.clause and not goes and (timing.status == "stated" or one.kind == "someday"):
        return False
    if asked == "timing":
        return True
    if one.kind == "someday" or (timing.status == "stated" and not goes and setting.clause & {"history", "other"}):
        return False
    if timing.status == "no_plan":
        return True
    if asked == "goal":  # "25% more orders by next year" is no start
        return setting.starts or one.kind == "asap"
    if asked not in TALKING_ASKED:
        from_then = one.direction == "f" and one.kind == "plain" and asked in _INTERVIEW  # "2k a month, from May"
        return goes or from_then or "start" in setting.sentence or one.kind == "asap"
    return _counts_in_story(one, setting, goes)


def _counts_in_story(one: Found, setting: Setting, goes: bool) -> bool:
    if one.kind == "now" or (one.kind == "weak" and one.unit == "year"):
        return goes
    if one.kind in ("weak", "soon"):
        return goes or bool(setting.clause & {"want", "start"})
    is_bare = one.unit in WHOLE_PERIODS and not one.has_lead and one.direction in ("", "range") and one.part is None
    return not is_bare or goes or bool(setting.sentence & {"start", "goal"})


def _rank(one: Found, setting: Setting) -> int:
    """Return how much speaks for a window; on a tie the first one in the text wins."""
    rank = 4 * setting.starts + 2 * ("start" in setting.sentence) + ("goal" in setting.clause)
    rank += 2 * ("so" in setting.clause) - 6 * setting.ends_contract
    rank -= 2 * bool(setting.clause & {"history", "other", "wait"})
    return rank - 3 * (one.kind in VAGUE_KINDS) - (one.kind == "weak")
