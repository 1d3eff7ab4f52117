"""Replay: past leads under a changed playbook, and every decision recomputed exactly."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from bantam.dialogue import begin, take_turn
from bantam.draft import draft_lead
from bantam.lead import STAGES, PastLead
from bantam.replay import NO_EVIDENCE, replay, requalify, to_json
from tests.unit.leads import NOW, PLAYBOOK, answers, changed
from tests.unit.talks import VISITORS, play

EVENTS = (("page_view", "2026-11-20T09:00:00+00:00"), ("pricing_view", "2026-10-01T09:00:00+00:00"))
CONTACT = {"name": "Kim", "email": "kim@example.com", "phone": None, "job_title": None}
CONSENT = {"given_at": "2026-11-21T11:00:00+00:00", "text_version": "1"}


def drafts_of(visitor):
    """The draft and the qualification after each turn."""
    made = []

    def take(conversation, understood, at):
        turn = take_turn(conversation, understood, PLAYBOOK, events=EVENTS, now=at)
        draft = draft_lead(turn.conversation, turn.qualification, source={}, events=EVENTS, transcript=[], now=at)
        made.append((draft, turn.qualification))
        return turn.conversation

    play(visitor, begin("c", visitor.language, PLAYBOOK, now=NOW), take, now=NOW)
    return [(draft, qualification) for draft, qualification in made if draft]


@pytest.mark.parametrize("name", VISITORS)
def test_every_decision_of_a_conversation_is_recomputed_exactly_from_its_draft(name):
    made = drafts_of(VISITORS[name])
    assert made
    for draft, decided in made:
        stored = replace(draft, signals=json.loads(json.dumps(draft.signals)),
                         answers=json.loads(json.dumps(draft.answers)))
        assert requalify(stored, PLAYBOOK, now=stored.qualified_as_of) == decided


def test_the_visitors_reach_every_stage():
    """Else the test above would prove little."""
    assert {drafts_of(visitor)[-1][0].stage for visitor in VISITORS.values()} >= {
        "sales_qualified", "nurture", "disqualified"}


def past(number=1, **changes):
    """A lead that wants branding next month for 1,600 euros a month: qualified by the default playbook."""
    given = answers(need="concrete", timing="month", authority="decides")
    given["budget"] = replace(answers(budget="enough")["budget"],
                              value={"min": 1600, "max": 1600, "currency": "EUR", "period": "month"})
    values = {
        "id": f"lead_{number}", "language": "en", "stage": "open", "why": "", "hand_raised": False, "confirmed": True,
        "contact": CONTACT, "consent": CONSENT, "answers": {key: answer.to_json() for key, answer in given.items()},
        "signals": {}, "scores": {}, "playbook_version": PLAYBOOK.version, "qualified_as_of": NOW, "verdict": None,
        "verdict_reason": "",
    }
    lead = PastLead(**values | changes)
    decided = requalify(lead, PLAYBOOK, now=lead.qualified_as_of)
    return replace(lead, stage=decided.stage, why=decided.why, scores=decided.scores.to_json())


def run(leads, playbook, keep=10):
    return replay(leads, playbook, hands_mql_over=lambda version: False, keep=keep)


HIGHER_MINIMUM = changed(("minimum: {month: 1500,", "minimum: {month: 2000,"))


def test_replay_under_the_same_playbook_changes_nothing():
    leads = [past(), past(hand_raised=True, consent=None), past(signals={"exclusion": "student", "newsletter": True}),
             past(answers={}, signals={"newsletter": True})]
    result = run(leads, PLAYBOOK)
    assert [lead.stage for lead in leads] == ["sales_qualified", "sales_qualified", "disqualified", "nurture"]
    assert (result.leads, result.flipped, result.rescored, list(result.flips)) == (4, 0, 0, [])
    assert not result.more.types and not result.less.types


def test_a_higher_minimum_takes_a_lead_away_from_sales_and_says_why():
    result = run([past(verdict="rejected", verdict_reason="no_budget")], HIGHER_MINIMUM)
    (flip,) = result.flips
    assert (flip.old_stage, flip.stage, flip.old_why, flip.why) == (
        "sales_qualified", "nurture", "all_gates_passed", "budget_half_only")
    assert (flip.old_bant, flip.bant) == (95, 83)
    assert (flip.old_handover, flip.handover, flip.evidence) == ("lead.sales_qualified", None, "rejected: no_budget")
    assert result.matrix == {("sales_qualified", "nurture"): 1}
    assert (dict(result.less.types), dict(result.less.evidence)) == ({"lead.sales_qualified": 1}, {"rejected": 1})
    assert not result.more.types


def test_a_lower_minimum_brings_sales_a_lead_nothing_is_known_of():
    poorer = past(answers=past().answers | {"budget": answers(budget="half")["budget"].to_json()})
    result = run([poorer], changed(("minimum: {month: 1500,", "minimum: {month: 700,")))
    assert (dict(result.more.types), dict(result.more.evidence)) == ({"lead.sales_qualified": 1}, {NO_EVIDENCE: 1})
    assert result.flips[0].gates == ()


def test_a_lead_is_judged_as_of_then():
    """In May, December was too far away: the clock of the decision counts, not today's."""
    then = past(qualified_as_of=NOW - timedelta(days=180))
    assert then.stage == "nurture"
    assert run([then], PLAYBOOK).flipped == 0


def test_a_raised_hand_still_goes_to_sales_when_its_stage_changes():
    result = run([past(hand_raised=True)], HIGHER_MINIMUM)
    assert (result.flips[0].old_handover, result.flips[0].handover) == ("lead.sales_qualified", "lead.hand_raised")
    assert not result.less.types


def test_a_lead_that_left_no_contact_is_counted_apart():
    poorer = past(answers=past().answers | {"budget": answers(budget="half")["budget"].to_json()}, consent=None)
    result = run([poorer], changed(("minimum: {month: 1500,", "minimum: {month: 700,")))
    assert (result.without_contact, dict(result.more.types)) == (1, {})


def test_marketing_qualified_leads_count_where_the_playbook_hands_them_over():
    warm = past(answers={key: answer.to_json() for key, answer in answers(need="service", timing="quarter").items()})
    assert warm.stage == "marketing_qualified"
    with_mql = changed(("marketing_qualified: false", "marketing_qualified: true"))
    assert dict(run([warm], with_mql).more.types) == {"lead.marketing_qualified": 1}
    already = replay([warm], with_mql, hands_mql_over=lambda version: True, keep=1)
    assert not already.more.types and not already.less.types


def test_a_decision_on_too_little_is_marked():
    """Under the old rules a late start ended the interview; under the new ones more would have been asked."""
    late = past(answers={key: answer.to_json() for key, answer in answers(need="concrete", timing="half_year").items()})
    result = run([late], changed(("timing: [month, quarter]  #", "timing: [month, quarter, half_year]  #")))
    assert (late.stage, result.flips[0].undecided) == ("nurture", True)


def test_only_the_newest_flips_are_kept_and_all_are_counted():
    result = run((past(number) for number in range(30)), HIGHER_MINIMUM, keep=2)
    assert ([flip.lead_id for flip in result.flips], result.flipped, result.leads) == (["lead_28", "lead_29"], 30, 30)


def test_points_that_flip_nobody_are_told():
    result = run([past()], changed(("decides: 20, jointly: 16", "decides: 20, jointly: 14")))
    assert (result.rescored, result.flipped) == (0, 0)
    result = run([past()], changed(("double: 25, enough: 20", "double: 25, enough: 18")))
    assert (result.rescored, result.flipped) == (1, 0)


def test_the_json_names_every_stage_and_newest_flip_first():
    data = json.loads(json.dumps(to_json(run([past(1), past(2)], HIGHER_MINIMUM))))
    assert set(data["matrix"]) == set(data["matrix"]["open"]) == set(STAGES)
    assert data["matrix"]["sales_qualified"]["nurture"] == 2
    assert [flip["lead_id"] for flip in data["flips"]] == ["lead_2", "lead_1"]
    assert data["sales"]["less"]["evidence"] == {NO_EVIDENCE: 2}
