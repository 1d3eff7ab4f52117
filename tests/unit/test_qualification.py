"""Stages, gates and gaps: section 4 of the design, to the letter."""

from datetime import datetime, timezone

import pytest

from bantam.playbook.codes import EXCLUSIONS
from bantam.qualification import gap_text, nurture_content
from bantam.scoring import Signals
from tests.unit.leads import (
    NEED,
    PLAYBOOK,
    TIMING,
    answers,
    changed,
    decide,
    euros,
    people,
    said,
)

READY = answers(need="concrete", timing="month", budget="double", authority="decides", company_size="ideal")


@pytest.mark.parametrize(("bands", "stage", "why"), [
    # 1. disqualified
    ({"need": "not_sold"}, "disqualified", "need_not_sold"),
    ({"need": "concrete", "budget": "below_minimum"}, "disqualified", "budget_below_minimum"),
    ({"need": "concrete", "budget": "none"}, "disqualified", "budget_below_minimum"),
    ({"budget": "none"}, "disqualified", "budget_below_minimum"),
    # 2. nurture: a need that starts later, or with a budget between half the minimum and the minimum
    ({"need": "concrete", "timing": "half_year", "budget": "double", "authority": "decides"},
     "nurture", "starts_later"),
    ({"need": "service", "timing": "later"}, "nurture", "starts_later"),
    ({"need": "service", "timing": "no_plan"}, "nurture", "starts_later"),
    ({"need": "concrete", "timing": "month", "budget": "half", "authority": "decides"}, "nurture", "budget_half_only"),
    # 3. sales-qualified
    ({"need": "concrete", "timing": "month", "budget": "double", "authority": "decides"},
     "sales_qualified", "all_gates_passed"),
    ({"need": "service", "timing": "quarter", "budget": "enough"}, "sales_qualified", "all_gates_passed"),  # 60 exactly
    ({"need": "service", "timing": "quarter", "authority": "decides"}, "sales_qualified", "all_gates_passed"),
    ({"need": "concrete", "timing": "quarter", "budget": "quote"}, "sales_qualified", "all_gates_passed"),
    ({"need": "concrete", "timing": "month", "budget": "enough", "company_size": "ideal"},
     "sales_qualified", "all_gates_passed"),
    # 4. marketing-qualified
    ({"need": "service", "timing": "quarter"}, "marketing_qualified", "gates_missing"),  # 40 exactly
    ({"need": "concrete", "timing": "month"}, "marketing_qualified", "gates_missing"),  # nobody's budget, no decider
    ({"need": "concrete", "timing": "month", "budget": "double", "authority": "researching"},
     "marketing_qualified", "gates_missing"),
    ({"need": "concrete", "budget": "double", "authority": "decides"}, "marketing_qualified", "gates_missing"),
    ({"need": "service", "timing": "quarter", "authority": "jointly"}, "marketing_qualified", "gates_missing"),  # 56
    # 5. nurture: other needs; open
    ({"need": "concrete"}, "nurture", "need_not_ready"),
    ({"need": "concrete", "timing": "refused", "budget": "refused"}, "nurture", "need_not_ready"),
    ({"need": "concrete", "timing": "month", "budget": "double", "authority": "decides", "company_size": "outside"},
     "nurture", "need_not_ready"),  # fit C
    ({"need": "exploring", "timing": "half_year"}, "nurture", "exploring_soon"),
    ({"need": "exploring", "timing": "half_year", "budget": "half"}, "nurture", "exploring_soon"),
    ({"need": "exploring", "timing": "later"}, "open", "too_little_known"),
    ({"need": "exploring"}, "open", "too_little_known"),
    ({"need": "refused", "timing": "month", "budget": "double", "authority": "decides"}, "open", "too_little_known"),
    ({}, "open", "too_little_known"),
])
def test_stage_and_reason_follow_the_policy(bands, stage, why):
    decision = decide(answers(**bands))
    assert (decision.stage, decision.why) == (stage, why)


@pytest.mark.parametrize("exclusion", EXCLUSIONS)
def test_excluded_visitor_is_disqualified_whatever_they_answered(exclusion):
    decision = decide(READY, exclusion=exclusion, hand_raised=True)
    assert (decision.stage, decision.why, decision.handover) == ("disqualified", exclusion, None)
    assert not decision.gates[0].passed


def test_an_unknown_exclusion_is_refused():
    with pytest.raises(ValueError, match="exclusion is 'rude', expected one of job_seeker"):
        decide(READY, exclusion="rude")


def test_a_clock_without_time_zone_is_refused():
    with pytest.raises(ValueError, match="no time zone"):
        decide(READY, now=datetime(2026, 11, 21))


# ---- worked examples from the trade


def test_newsletter_sign_up_is_nurture_and_never_handed_over():
    decision = decide({}, newsletter=True, signals=Signals(requests=(("newsletter", "2026-11-21T10:00:00Z"),)))
    assert (decision.stage, decision.why, decision.handover) == ("nurture", "newsletter", None)


def test_newsletter_sign_up_takes_nothing_from_a_qualified_lead():
    assert decide(READY, newsletter=True).handover == "sales_qualified"


def test_whitepaper_reader_is_a_lead_and_no_more():
    decision = decide({}, signals=Signals(events=(("download", "2026-11-21T10:00:00Z"),)))
    assert (decision.stage, decision.handover, decision.scores.engagement) == ("open", None, 10)


def test_whitepaper_reader_who_asks_for_a_demo_raises_a_hand():
    decision = decide({}, hand_raised=True, signals=Signals(events=(("download", "2026-11-21T10:00:00Z"),)))
    assert (decision.stage, decision.handover) == ("open", "hand_raised")


@pytest.mark.parametrize("request_type", ["quote", "demo", "call"])
def test_a_request_among_the_signals_raises_the_hand_too(request_type):
    decision = decide({}, signals=Signals(requests=((request_type, "2026-11-21T10:00:00Z"),)))
    assert decision.handover == "hand_raised"


def test_need_without_timing_is_nurture_and_not_lost():
    assert decide(answers(need="concrete", timing="unknown")).stage == "nurture"


def test_refused_budget_with_decider_need_and_date_is_sales_qualified():
    decision = decide(answers(need="concrete", timing="month", budget="refused", authority="decides"))
    assert (decision.stage, decision.handover) == ("sales_qualified", "sales_qualified")
    assert "budget_refused" in decision.missing


def test_student_with_50k_is_not_qualified():
    rich = READY | {"budget": euros(50_000, 50_000, "total")}
    assert decide(rich, exclusion="student").stage == "disqualified"


# ---- what goes with the stage


def test_hand_raised_lead_with_too_little_budget_stays_here():
    assert decide(answers(budget="none"), hand_raised=True).handover is None


def test_marketing_qualified_is_handed_over_only_when_the_playbook_says_so():
    promising = answers(need="concrete", timing="month")
    sending = changed(("handover:\n  marketing_qualified: false", "handover:\n  marketing_qualified: true"))
    assert decide(promising).handover is None
    assert decide(promising, sending).handover == "marketing_qualified"


def test_gates_tell_what_passed_and_what_is_missing():
    decision = decide(answers(need="service", timing="month", authority="researching", company_size="ideal"))
    assert {gate.code: gate.passed for gate in decision.gates} == {
        "not_disqualified": True, "need_clear": True, "timing_soon": True, "fit_not_low": True,
        "budget_or_authority_known": True, "not_only_researching": False, "bant_reached": False,
    }


def test_gaps_are_named_with_their_cause():
    given_answers = answers(need="concrete", timing="unknown", budget="refused", authority="refused")
    assert decide(given_answers).missing == (
        "timing_unknown", "budget_refused", "authority_refused", "company_size_not_asked")
    unclear = {"need": NEED["unknown"], "timing": TIMING["unknown"].__class__("timing", "unclear")}
    assert decide(unclear).missing[:2] == ("need_unknown", "timing_unclear")


@pytest.mark.parametrize(("code", "language", "text"), [
    ("budget_refused", "en", "budget: would not say"),
    ("company_size_not_asked", "nl", "bedrijfsgrootte: niet gevraagd"),
    ("timing_unclear", "sv", "start: svaret var inte tydligt"),
])
def test_gaps_can_be_put_in_words(code, language, text):
    assert gap_text(code, PLAYBOOK, language) == text


@pytest.mark.parametrize(("bands", "recontact"), [
    ({"need": "service", "timing": "half_year"}, datetime(2027, 2, 18, tzinfo=timezone.utc)),  # 1 April - 6 weeks
    ({"need": "service", "timing": "no_plan"}, datetime(2027, 2, 19, 12, tzinfo=timezone.utc)),  # in 90 days
    ({"need": "concrete", "timing": "month", "budget": "half"}, datetime(2027, 2, 19, 12, tzinfo=timezone.utc)),
    ({"need": "concrete", "timing": "month", "budget": "double"}, None),
])
def test_nurture_comes_back_six_weeks_before_the_start_or_in_90_days(bands, recontact):
    assert decide(answers(**bands)).recontact_at == recontact


@pytest.mark.parametrize(("bands", "change"), [
    ({"need": "concrete", "timing": "month"},
     "Would be sales-qualified if: recommends; someone else decides."),
    ({"need": "service", "timing": "half_year", "budget": "double", "authority": "decides"},
     "Would be sales-qualified if: wants to start within 3 months."),
    ({"need": "concrete", "timing": "month", "budget": "below_minimum", "authority": "decides"},
     "Would be sales-qualified if: no amount yet, open to our quote."),
    ({"need": "service", "timing": "quarter", "authority": "recommends"},  # learning comes before changing a fact
     "Would be sales-qualified if: no amount yet, open to our quote."),
    ({"need": "not_sold"}, None),
    ({"need": "concrete", "timing": "month", "budget": "double"}, None),
])
def test_smallest_change_is_named_for_sales(bands, change):
    assert decide(answers(**bands)).smallest_change == change


@pytest.mark.parametrize(("more", "next_step"), [
    ({}, "Bel binnen één werkdag."),
    ({"company_size": people(300, 300)}, "Bel binnen één werkdag. Dit is er een voor key accounts."),
])
def test_next_step_is_in_the_leads_language_and_routed_by_size(more, next_step):
    assert decide(READY | more, language="nl").next_step == next_step


def test_existing_customer_is_routed_to_support():
    assert decide({}, exclusion="existing_customer").next_step == "Pass on to support."


def test_region_that_is_not_served_disqualifies_and_routes():
    text = ("known: []  # such as - {key: nordics, level: served, words: {en: [\"sweden\"], nl: [\"zweden\"], sv: "
            "[\"sverige\"]}}")
    nordic = changed((text, 'known: [{key: nordics, level: served, words: {en: ["sweden"], nl: [], sv: ["sverige"]}}]'),
                     ("elsewhere: served", "elsewhere: not_served"))
    assert decide(READY | {"region": said("region", "in Sweden")}, nordic).stage == "sales_qualified"
    abroad = decide(READY | {"region": said("region", "Peru")}, nordic)
    assert (abroad.stage, abroad.why) == ("disqualified", "region_not_served")
    assert decide(READY, nordic).stage == "nurture"  # not known: no points, and no reason to refuse


def test_nurture_content_fits_service_and_phase():
    assert nurture_content(answers(need="exploring"), PLAYBOOK).title.en == "Where does marketing pay off?"
    assert nurture_content(answers(need="service"), PLAYBOOK) is None  # nothing about branding
    seo = {"need": NEED["service"].__class__("need", "stated", {"service": "seo", "goal": None})}
    assert nurture_content(seo, PLAYBOOK).url.sv == "https://www.example.com/sv/seo"


def test_decision_can_be_written_as_json():
    data = decide(READY).to_json()
    assert data["scores"] == {"bant": 100, "fit": 50, "engagement": 0, "grade": "B3"}
    assert data["reasons"][0] == {"code": "need_concrete", "points": 30, "of": 30, "evidence": "a logo before the fair",
                                  "text": "Needs a service we sell, with a concrete goal"}
    assert data["gates"][0] == {"code": "not_disqualified", "passed": True, "text": "Nothing rules them out"}
