"""What is asked next, and that stopping early never changes an outcome."""

from itertools import product

import pytest

from bantam.answers import Answer
from bantam.interview import ask_all_drawn, next_question, outcome_is_decided, warm
from bantam.plan import plan_of
from bantam.playbook import State, rules_of
from benchmarks.interview import complete_states, measure, ours, play
from tests.unit.leads import NOW, PLAYBOOK, QUIET, answers, changed, decide, said

FULL = answers(need="concrete", timing="month", budget="double", authority="decides", company_size="ideal")
CONTACT = {"name": said("name", "a name"), "email": said("email", "someone@example.com")}
FIVE = ("need", "timing", "budget", "authority", "company_size")


def ask(given, playbook=PLAYBOOK, **more):
    usual = {"signals": QUIET, "consent": "unasked", "confirmed": False, "language": "en", "now": NOW}
    return next_question(given, playbook, **(usual | more))


def asked(answer: Answer) -> Answer:
    return Answer(answer.question, answer.status, answer.value, answer.evidence, asked_at="2026-11-21T11:59:00+00:00")


@pytest.mark.parametrize(("bands", "question"), [
    ({}, "need"),
    ({"need": "concrete"}, "timing"),
    ({"timing": "month", "budget": "double"}, "need"),
    ({"need": "service"}, "timing"),
    ({"need": "exploring"}, "timing"),
    ({"need": "unknown"}, "budget"),  # timing can no longer change anything; too small a budget still can
    ({"need": "concrete", "timing": "later"}, "budget"),  # nurture, unless there is no money
    ({"need": "concrete", "timing": "month", "budget": "double"}, "company_size"),
    ({"need": "concrete", "timing": "month", "budget": "double", "company_size": "ideal"}, "authority"),
])
def test_the_question_that_decides_most_comes_next(bands, question):
    begun = {key: asked(answer) for key, answer in answers(**bands).items()}
    assert ask(begun) == question


@pytest.mark.parametrize("bands", [
    {"need": "not_sold"},
    {"need": "concrete", "timing": "month", "budget": "below_minimum"},
    {"budget": "none"},
    {"need": "unknown", "budget": "double"},  # open, whatever comes
])
def test_nothing_is_asked_when_no_answer_can_make_a_lead(bands):
    assert ask(answers(**bands)) is None


def test_budget_is_not_the_first_question_when_need_and_timing_were_volunteered():
    volunteered = answers(need="concrete", timing="month")
    assert ask(volunteered) in ("authority", "company_size")


@pytest.mark.parametrize("status", ["unknown", "refused", "unclear"])
def test_an_answer_of_any_status_is_never_asked_again(status):
    silent = {key: Answer(key, status) for key in FIVE}
    assert ask(silent) is None
    one = {"need": answers(need="concrete")["need"], "timing": Answer("timing", status)}
    assert ask(one) not in ("need", "timing")


def test_skipped_questions_are_left_alone():
    assert ask({}, skipped=frozenset({"need", "timing"})) == "budget"
    assert ask(FULL, consent="given", skipped=frozenset({"name"})) == "email"


def test_contact_details_follow_consent_and_the_recap_comes_last():
    assert ask(FULL) == "consent"
    assert ask(FULL, consent="given") == "name"
    assert ask(FULL | {"name": CONTACT["name"]}, consent="given") == "email"
    assert ask(FULL | CONTACT, consent="given") == "confirm"
    assert ask(FULL | CONTACT, consent="given", confirmed=True) is None


@pytest.mark.parametrize("bands", [
    {"need": "concrete", "timing": "month", "budget": "double", "authority": "researching", "company_size": "ideal"},
    {"need": "concrete", "timing": "later", "budget": "double"},
])
def test_marketing_qualified_and_nurture_are_worth_a_contact(bands):
    assert ask(answers(**bands)) == "consent"


def test_refused_consent_ends_the_questions():
    assert ask(FULL, consent="refused") is None


def test_refused_mail_address_is_not_asked_again():
    refused = CONTACT | {"email": Answer("email", "refused")}
    assert ask(FULL | refused, consent="given") == "confirm"


def test_optional_contact_questions_come_when_the_playbook_lists_them():
    more = changed(("optional_contact: []", "optional_contact: [company, phone]"))
    assert ask(FULL | CONTACT, more, consent="given") == "company"
    assert ask(FULL | CONTACT | {"company": said("company", "x")}, more, consent="given") == "phone"


def test_raised_hand_goes_straight_to_contact_details():
    assert ask({}, hand_raised=True) == "consent"
    assert ask({}, hand_raised=True, consent="given") == "name"
    assert ask(CONTACT, hand_raised=True, consent="given") is None  # too little for a recap
    assert ask(answers(need="concrete", timing="month") | CONTACT, hand_raised=True, consent="given") == "confirm"


def test_newsletter_sign_up_gives_a_mail_address_and_no_more():
    assert ask({}, newsletter=True) == "consent"
    assert ask({}, newsletter=True, consent="given") == "email"
    assert ask({"email": CONTACT["email"]}, newsletter=True, consent="given") is None


@pytest.mark.parametrize("exclusion", ["job_seeker", "student", "supplier", "spam", "existing_customer", "abuse"])
def test_excluded_visitor_is_asked_nothing(exclusion):
    assert ask(FULL, exclusion=exclusion, hand_raised=True) is None


def test_fixed_order_is_respected_but_useless_questions_are_still_left_out():
    fixed = changed(("fixed_order: []", "fixed_order: [authority, need, budget, timing, company_size]"))
    assert ask({}, fixed) == "authority"
    assert ask(answers(authority="decides"), fixed) == "need"
    assert ask(answers(authority="decides", need="concrete"), fixed) == "budget"
    assert ask(answers(authority="decides", need="unknown", budget="half"), fixed) is None


def test_measured_drop_off_moves_a_question_back():
    bands = {"need": "concrete", "timing": "unknown", "budget": "unknown"}
    assert ask(answers(**bands)) == "company_size"
    assert ask(answers(**bands), drop_off={"company_size": 0.6}) == "authority"


def test_conversation_that_asks_everything_stops_only_when_disqualified():
    assert ask(answers(need="concrete", timing="later", budget="double"), ask_all=True) == "authority"
    assert ask(answers(need="unknown"), ask_all=True) == "timing"
    assert ask(answers(need="not_sold"), ask_all=True) is None
    assert ask(FULL, ask_all=True) == "consent"


def test_five_percent_ask_everything_and_the_draw_is_stable():
    drawn = [ask_all_drawn(f"conversation-{number}", PLAYBOOK) for number in range(20_000)]
    assert 0.045 < sum(drawn) / len(drawn) < 0.055
    assert drawn == [ask_all_drawn(f"conversation-{number}", PLAYBOOK) for number in range(20_000)]
    never = changed(("ask_all_percent: 5 ", "ask_all_percent: 0 "))
    assert not any(ask_all_drawn(f"conversation-{number}", never) for number in range(1000))


def test_outcome_is_decided_when_no_answer_changes_it():
    usual = {"signals": QUIET, "language": "en", "now": NOW}
    assert not outcome_is_decided({}, PLAYBOOK, **usual)
    assert not outcome_is_decided(answers(need="concrete", timing="later"), PLAYBOOK, **usual)
    assert outcome_is_decided(answers(need="concrete", timing="later", budget="double"), PLAYBOOK, **usual)
    assert outcome_is_decided({}, PLAYBOOK, exclusion="spam", **usual)
    assert outcome_is_decided({}, PLAYBOOK, hand_raised=True, **usual)
    assert outcome_is_decided({}, PLAYBOOK, skipped=frozenset(FIVE), **usual)


# ---- over every state there is


def test_early_stop_never_changes_an_outcome():
    """Whatever a visitor would answer to all five questions, stopping early gives the same stage."""
    plan, decide_state = plan_of(PLAYBOOK, False, ()), rules_of(PLAYBOOK).decide
    choose = ours(plan)
    for truth, _ in complete_states(plan):
        _, known = play(plan, truth, choose)
        assert decide_state(known).stage == decide_state(truth).stage, truth


def test_early_stop_through_the_public_functions_never_changes_an_outcome():
    tables = (
        ("concrete", "service", "exploring", "not_sold", "unknown"),
        ("month", "quarter", "half_year", "later", "refused"),
        ("double", "enough", "quote", "half", "below_minimum", "refused"),
        ("decides", "jointly", "recommends", "researching", "unknown"), ("ideal", "fair", "outside", "unknown"))
    for row in product(*tables):
        everything = answers(**dict(zip(FIVE, row, strict=True)))
        known: dict[str, Answer] = {}
        while (question := ask(known)) in FIVE:
            known[question] = asked(everything[question])
        assert decide(known).stage == decide(everything).stage, row


def test_a_question_that_is_asked_can_change_the_outcome():
    plan = plan_of(PLAYBOOK, False, ())
    for need, timing in product(rules_of(PLAYBOOK).answers["need"], rules_of(PLAYBOOK).answers["timing"]):
        state = State(need=need, timing=timing, region="served", site=False)
        unasked = ("budget", "authority", "company_size")
        question = plan.best(state, unasked, budget_may_be_first=True)
        assert question is None or len({
            stage for next_state, _ in plan.completions(state, question)
            for stage in [plan.possible_stages(next_state, tuple(key for key in unasked if key != question))]}) > 1


def test_mean_number_of_questions_meets_the_goal():
    rows = {name: (mixed, wrong) for name, _, mixed, wrong in measure(PLAYBOOK)}
    mixed, wrong = rows["Bantam"]
    assert mixed <= 3.3
    assert wrong == 0
    assert mixed < min(rows["B-A-N-T-fit"][0], rows["N-T-fit-B-A"][0])


def test_warming_up_covers_the_usual_first_questions():
    fresh = changed(('version: "2026-11"', 'version: "warm"'))
    warm(fresh)
    plan = plan_of(fresh, False, ())
    before = len(plan._stages), len(plan._matters)
    ask({}, fresh)
    ask({"need": asked(answers(need="concrete")["need"])}, fresh)
    assert (len(plan._stages), len(plan._matters)) == before
