"""What must hold for every lead there is."""

from datetime import datetime
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from bantam.playbook.rules import STAGE_ORDER
from bantam.qualification import qualify
from tests.unit.leads import AUTHORITY, BUDGET, NEED, NOW, PLAYBOOK, QUIET, SIZE, TIMING, answers, decide, euros

READY = answers(need="concrete", timing="month", budget="double", authority="decides", company_size="ideal")
EVERY_ANSWER = [
    dict(zip(("need", "timing", "budget", "authority", "company_size"), row, strict=True))
    for row in product(NEED, TIMING, BUDGET, AUTHORITY, SIZE)
]


def rank(bands: dict[str, str], **more) -> int:
    return STAGE_ORDER.index(decide(answers(**bands) | more).stage)


bands_of_anyone = st.sampled_from(EVERY_ANSWER)
amounts = st.integers(min_value=0, max_value=100_000)
periods = st.sampled_from(["month", "total", "year", None])


@given(bands_of_anyone, amounts, amounts, periods)
def test_more_budget_never_lowers_stage_or_score(bands, one, other, period):
    low, high = sorted((one, other))
    poor = decide(answers(**bands) | {"budget": euros(low, low, period)})
    rich = decide(answers(**bands) | {"budget": euros(high, high, period)})
    assert STAGE_ORDER.index(poor.stage) <= STAGE_ORDER.index(rich.stage)
    assert poor.scores.bant <= rich.scores.bant


@given(bands_of_anyone, amounts, amounts, periods)
def test_a_higher_least_budget_never_lowers_the_stage(bands, one, other, period):
    low, high = sorted((one, other))
    assert rank(bands, budget=euros(low, None, period)) <= rank(bands, budget=euros(high, None, period))


@given(bands_of_anyone, st.dates(datetime(2026, 6, 1).date(), datetime(2029, 1, 1).date()),
       st.dates(datetime(2026, 6, 1).date(), datetime(2029, 1, 1).date()))
def test_a_sooner_start_never_lowers_stage_or_score(bands, one, other):
    sooner, later = (
        decide(answers(**bands) | {"timing": TIMING["month"].__class__(
            "timing", "stated", {"earliest": day.isoformat(), "latest": None})})
        for day in sorted((one, other)))
    assert STAGE_ORDER.index(sooner.stage) >= STAGE_ORDER.index(later.stage)
    assert sooner.scores.bant >= later.scores.bant


@given(bands_of_anyone)
def test_more_authority_never_lowers_the_stage(bands):
    ranks = [rank(bands | {"authority": part}) for part in ("researching", "recommends", "jointly", "decides")]
    assert ranks == sorted(ranks)


@given(bands_of_anyone, st.sampled_from(["need", "timing", "budget", "authority", "company_size"]),
       st.sampled_from(["unknown", "refused", "unclear"]))
def test_not_knowing_or_refusing_never_disqualifies(bands, question, status):
    """Taking an answer away may undo a disqualification, it never makes one."""
    before = decide(answers(**bands))
    silent = NEED["unknown"].__class__(question, status)
    after = decide(answers(**bands) | {question: silent})
    assert after.stage != "disqualified" or before.stage == "disqualified"


def test_no_combination_of_unknown_and_refused_disqualifies():
    for row in product(("unknown", "refused"), repeat=4):
        silent = dict(zip(("need", "timing", "budget", "authority"), row, strict=True))
        assert decide(answers(**silent)).stage == "open"


def test_every_lead_has_scores_in_range_and_one_of_the_five_stages():
    for bands in EVERY_ANSWER[::7]:
        decision = decide(answers(**bands))
        scores = decision.scores
        assert all(0 <= score <= 100 for score in (scores.bant, scores.fit, scores.engagement))
        assert decision.stage in STAGE_ORDER
        assert sum(reason.points for reason in decision.reasons[:4]) == scores.bant


def test_the_same_input_gives_the_same_decision():
    first = qualify(READY, PLAYBOOK, signals=QUIET, language="sv", now=NOW)
    assert first == qualify(dict(reversed(READY.items())), PLAYBOOK, signals=QUIET, language="sv", now=NOW)
