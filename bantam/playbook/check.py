"""Tries every answer a playbook can get and reports what makes no sense. Pure; some 20,000 states, well under 3 s."""

from collections.abc import Iterator
from itertools import pairwise, product

from bantam.errors import Problem
from bantam.lead import STAGES, Stage
from bantam.playbook.codes import BANDS, BANT, UNKNOWN
from bantam.playbook.model import Playbook
from bantam.playbook.nodes import Document, Path
from bantam.playbook.rules import STAGE_ORDER, Rules, State, rules_of

Found = Iterator[tuple[Path, str, str, str]]
_RANK = {stage: rank for rank, stage in enumerate(STAGE_ORDER)}
_STAGE_PATHS: dict[Stage, Path] = {
    "sales_qualified": ("gates", "sales_qualified"),
    "marketing_qualified": ("gates", "marketing_qualified"),
    "nurture": ("bant", "need"), "open": ("bant", "need"), "disqualified": ("budget", "from_percent", "half"),
}


def check_playbook(playbook: Playbook) -> list[Problem]:
    """Find what the shape of the file cannot show.

    An unreachable stage, a better answer that lowers stage or score, a threshold its points or caps cannot reach, a
    question that can never matter, a budget gate below the line of disqualification.

    Returns:
        Every problem, in the order of the file; [] when the playbook is sound.
    """
    rules = rules_of(playbook)
    stages = {state: rules.decide(state).stage for state in all_states(rules)}
    found = [
        *_budget_lines(playbook), *_unreachable_grades(playbook, rules, stages), *_unreachable_stages(stages),
        *_not_monotone(rules, stages), *_questions_without_effect(playbook, rules, stages),
    ]
    if not found:
        return []
    document = Document(playbook.text, playbook.source)
    problems = [(document.line(path), Problem(document.place(path), got, wanted, mend))
                for path, got, wanted, mend in found]
    return [problem for _, problem in sorted(problems, key=lambda item: item[0])]


def all_states(rules: Rules) -> Iterator[State]:
    """Every complete answer state: each question's possible bands and "unknown", with and without a site."""
    for bands in product(*(rules.answers[question] for question in BANDS)):
        for site in (False, True) if bands[0] in ("service", "concrete") else (False,):
            yield State(*bands, site)


def _budget_lines(playbook: Playbook) -> Found:
    limits = playbook.budget.from_percent
    if limits.enough <= limits.half:
        yield (("budget", "from_percent", "enough"), str(limits.enough),
               f"more than half ({limits.half}), below which a lead is disqualified",
               "raise enough or lower half; now a lead that passes the budget gate is thrown away")
    if limits.double <= limits.enough:
        yield (("budget", "from_percent", "double"), str(limits.double), f"more than enough ({limits.enough})",
               "raise double or lower enough")


def _unreachable_grades(playbook: Playbook, rules: Rules, stages: dict[State, Stage]) -> Found:
    best_fit = max(rules.fit(state) for state in stages)
    if best_fit < playbook.fit.grades.a:
        yield (("fit", "grades", "a"), str(playbook.fit.grades.a), f"at most {best_fit}, the most anybody can reach",
               "lower a, or give a sector, size or site more points")
    groups = playbook.engagement
    most = groups.conversation.cap if groups.conversation.per_answer or groups.conversation.per_message else 0
    most += sum(group.cap for group in (groups.pages, groups.requests) if any(group.points.values()))
    if min(100, most) < groups.grades.one:
        yield (("engagement", "grades", "one"), str(groups.grades.one), f"at most {min(100, most)}, the caps together",
               "raise a cap under engagement, or lower one")
    best_bant = sum(max(rules.points[question].values()) for question in BANT)
    for stage in ("sales_qualified", "marketing_qualified"):
        wanted = getattr(playbook.gates, stage).bant
        if wanted > best_bant:
            mend = "lower it, or raise points under bant"
            yield ("gates", stage, "bant"), str(wanted), f"at most {best_bant}", mend


def _unreachable_stages(stages: dict[State, Stage]) -> Found:
    reached = set(stages.values())
    for stage in STAGES:
        if stage not in reached:
            yield (_STAGE_PATHS[stage], f"such that no answers lead to {stage}", "a stage somebody can reach",
                   "lower the points and thresholds this stage needs, or allow more fit letters and starts")


def _not_monotone(rules: Rules, stages: dict[State, Stage]) -> Found:
    for position, question in enumerate(BANDS):
        bands = [band for band in rules.answers[question] if band != UNKNOWN]
        for worse, better in pairwise(bands):
            low, high = rules.points[question][worse], rules.points[question][better]
            if high < low:
                yield (_points_path(question, better), f"{high} points, fewer than {worse} ({low})",
                       f"at least {low} points, for {better} is the better answer", f"raise {better} or lower {worse}")
            else:
                yield from _lowers_stage(position, worse, better, stages)


def _lowers_stage(position: int, worse: str, better: str, stages: dict[State, Stage]) -> Found:
    question = tuple(BANDS)[position]
    for state, stage in stages.items():
        if state[position] != worse:
            continue
        higher = stages.get(_with(state, position, better))
        if higher is not None and _RANK[higher] < _RANK[stage]:
            known = ", ".join(f"{key} {band}" for key, band in zip(BANDS, state, strict=False) if key != question)
            yield (_points_path(question, better), f"a better answer than {worse} that lowers {stage} to {higher}",
                   "the same stage or a higher one",
                   f"look at the gates and points for a lead with {known}: they must not punish {better}")
            return


def _questions_without_effect(playbook: Playbook, rules: Rules, stages: dict[State, Stage]) -> Found:
    for index, question in enumerate(playbook.questions):
        groups: dict[State, Stage] = {}
        position = State._fields.index(question.key)
        for state, stage in stages.items():
            if groups.setdefault(_with(state, position, None), stage) != stage:
                break
        else:
            yield (("questions", index, "key"), f"{question.key!r}, whose answer never changes a stage",
                   "a question that can matter", "remove it here, or give its answers points that reach a threshold")


def _with(state: State, position: int, band: str | None) -> State:
    """_replace, at a third of its time: this runs a hundred thousand times."""
    return tuple.__new__(State, (*state[:position], band, *state[position + 1:]))


def _points_path(question: str, band: str) -> Path:
    if question in BANT:
        return ("bant", question, band)
    if question == "region":
        return ("fit", "region", "points")
    return ("fit", question.removeprefix("company_"), "points", band)
