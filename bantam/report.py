"""Figures over leads: where they stand, where they come from, how fast they go to sales, and what sales said. Pure."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from math import ceil, sqrt
from typing import Any
from urllib.parse import urlsplit

from bantam.lead import STAGES, Stage

TOO_FEW = 20  # fewer verdicts than this say nothing about a share: the interval is wider than any difference
_Z = 1.959964  # 97.5 % quantile of the normal distribution: a two-sided 95 % interval
_ACCEPTED = frozenset({"accepted", "won", "lost"})  # a deal that was won or lost had been taken up before
NONE = "none"


@dataclass(frozen=True, slots=True)
class ReportLead:
    """What a report needs of one lead.

    Attributes:
        source: as LeadDraft has it; after an erasure the campaign alone.
        grade: at the first handover, else the present one; None once erased.
        stages: (stage, since when), oldest first.
        qualified_at: when it first became sales-qualified.
        delivered_at: when the CRM first took it after that.
        verdict: the last thing sales said.
        ended_at: when it was erased; its last stage lasts no longer.
    """

    stage: Stage
    source: Mapping[str, Any]
    grade: str | None
    stages: Sequence[tuple[Stage, datetime]]
    qualified_at: datetime | None
    delivered_at: datetime | None
    verdict: str | None
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Spread:
    """How long something took: median and 90th percentile of `count` times, in seconds; None without any."""

    count: int
    median: float | None
    p90: float | None


@dataclass(frozen=True, slots=True)
class Acceptance:
    """What sales said of one grade.

    Attributes:
        accepted, rejected: verdicts; won and lost are among the accepted.
        share, low, high: share of accepted, 0–1, with its Wilson 95 % interval; None when there are too few to say.
    """

    accepted: int
    rejected: int
    won: int
    lost: int
    share: float | None
    low: float | None
    high: float | None


@dataclass
class Report:
    """The figures; counts by key."""

    leads: int = 0
    stages: Counter[Stage] = field(default_factory=Counter)
    sources: dict[tuple[str, str], Counter[Stage]] = field(default_factory=lambda: defaultdict(Counter))
    time_in_stage: dict[Stage, Spread] = field(default_factory=dict)
    time_to_handover: Spread = Spread(0, None, None)
    acceptance: dict[str, Acceptance] = field(default_factory=dict)


def report(leads: Iterable[ReportLead], *, now: datetime) -> Report:
    """Draw up the figures.

    Args:
        leads: any number of them, passed over once; what is kept of each is two numbers or so.
        now: UTC-aware; the end of the stage a lead is in.
    """
    result = Report()
    in_stage: dict[Stage, array[float]] = {stage: array("d") for stage in STAGES}
    to_handover, verdicts = array("d"), defaultdict(Counter)
    for lead in leads:
        result.leads += 1
        result.stages[lead.stage] += 1
        result.sources[source_of(lead.source)][lead.stage] += 1
        ends = [since for _, since in lead.stages[1:]] + [lead.ended_at or now]
        for (stage, since), end in zip(lead.stages, ends, strict=True):
            in_stage[stage].append((end - since).total_seconds())
        if lead.qualified_at and lead.delivered_at:
            to_handover.append((lead.delivered_at - lead.qualified_at).total_seconds())
        if lead.verdict:
            verdicts[lead.grade or NONE][lead.verdict] += 1
    result.time_in_stage = {stage: spread(seconds) for stage, seconds in in_stage.items()}
    result.time_to_handover = spread(to_handover)
    result.acceptance = {grade: acceptance(said) for grade, said in sorted(verdicts.items())}
    if len(verdicts) > 1:
        result.acceptance["all"] = acceptance(sum(verdicts.values(), Counter()))
    return result


def source_of(source: Mapping[str, Any]) -> tuple[str, str]:
    """Source and campaign of a lead: the utm source, else the host that referred, else "direct"."""
    utm = source.get("utm") or {}
    return str(utm.get("source") or _host(source.get("referrer")) or "direct"), str(utm.get("campaign") or NONE)


def _host(referrer: Any) -> str | None:
    try:
        return urlsplit(str(referrer or "")).hostname
    except ValueError:  # whatever a browser sent
        return None


def spread(seconds: Sequence[float]) -> Spread:
    """Median and 90th percentile by nearest rank: each is a time that really occurred."""
    if not seconds:
        return Spread(0, None, None)
    ordered = sorted(seconds)
    return Spread(len(ordered), _at(ordered, 0.5), _at(ordered, 0.9))


def _at(ordered: Sequence[float], share: float) -> float:
    return ordered[max(0, ceil(share * len(ordered)) - 1)]


def acceptance(said: Mapping[str, int]) -> Acceptance:
    """What the verdicts on one grade come to.

    Args:
        said: how often each verdict was given.
    """
    accepted = sum(count for verdict, count in said.items() if verdict in _ACCEPTED)
    rejected = said.get("rejected", 0)
    total = accepted + rejected
    counts = (accepted, rejected, said.get("won", 0), said.get("lost", 0))
    if total < TOO_FEW:
        return Acceptance(*counts, None, None, None)
    return Acceptance(*counts, accepted / total, *wilson(accepted, total))


def wilson(successes: int, total: int) -> tuple[float, float]:
    """The Wilson score interval of a share, 95 %: right also near 0 and 1, where the common formula is not.

    Args:
        successes: 0 to `total`.
        total: 1 or more.

    Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927.
    """
    share, z2 = successes / total, _Z * _Z
    middle = (share + z2 / (2 * total)) / (1 + z2 / total)
    half = _Z / (1 + z2 / total) * sqrt(share * (1 - share) / total + z2 / (4 * total * total))
    return max(0.0, middle - half), min(1.0, middle + half)


def to_json(result: Report) -> dict[str, Any]:
    """Plain JSON data; times in seconds, shares 0–1."""
    return {
        "leads": result.leads,
        "stages": {stage: result.stages[stage] for stage in STAGES},
        "sources": [
            {"source": source, "campaign": campaign, "leads": sum(stages.values()),
             **{stage: stages[stage] for stage in STAGES}}
            for (source, campaign), stages in ranked_sources(result)
        ],
        "time_in_stage": {stage: _plain(times) for stage, times in result.time_in_stage.items()},
        "time_to_handover": _plain(result.time_to_handover),
        "acceptance": {grade: _plain(said) for grade, said in result.acceptance.items()},
    }


def ranked_sources(result: Report) -> list[tuple[tuple[str, str], Counter[Stage]]]:
    """Sources with their campaigns, the one with most leads first."""
    return sorted(result.sources.items(), key=lambda item: (-sum(item[1].values()), item[0]))


def _plain(figures: Spread | Acceptance) -> dict[str, Any]:
    return {name: getattr(figures, name) for name in figures.__dataclass_fields__}


CSV_COLUMNS = ("section", "name", "detail", "measure", "value")


def csv_table(result: Report) -> list[tuple[Any, ...]]:
    """The figures one a row, for a spreadsheet to pivot: section, name, detail, measure, value."""
    data = to_json(result)
    rows: list[tuple[Any, ...]] = [("stage", stage, "", "leads", count) for stage, count in data["stages"].items()]
    for entry in data["sources"]:
        rows += [("source", entry["source"], entry["campaign"], name, entry[name]) for name in ("leads", *STAGES)]
    for stage, times in data["time_in_stage"].items():
        rows += [("time_in_stage_seconds", stage, "", name, value) for name, value in times.items()]
    rows += [("time_to_handover_seconds", "", "", name, value) for name, value in data["time_to_handover"].items()]
    for grade, said in data["acceptance"].items():
        rows += [("acceptance", grade, "", name, value) for name, value in said.items()]
    return rows
