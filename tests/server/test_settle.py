"""Visitors who go quiet: scored and routed with contact and consent, anonymous without, gone after retention."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from sqlalchemy import select

from bantam.errors import NotFoundError
from bantam.housekeeping import Housekeeper, keep_no_longer
from bantam.settle import hand_over_missed, settle_idle
from bantam.store import tables
from bantam.store.conversations import find_conversation, idle_conversations, record_event
from bantam.store.engine import transaction
from bantam.store.leads import decisions, find_lead, record_lead
from bantam.store.outbox import list_deliveries
from bantam.store.settling import claim_idle
from bantam.store.shrink import shrink_asked_at
from bantam.store.trackers import append_events
from tests.server.settled import begin, hold, say
from tests.unit.leads import PLAYBOOK
from tests.unit.talks import EN, Visitor

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=timezone.utc)
LATER = NOW + timedelta(minutes=40)
READY = EN | {"timing": "next month", "budget": "4k a month", "authority": "I decide"}
OPENING = (("answer", "We need SEO to double our leads"),)


def without(*questions):
    return {key: words for key, words in READY.items() if key not in questions}


def settle(engine, now=LATER):
    return settle_idle(engine, lambda version: PLAYBOOK, now=now)


def sent(engine):
    return [(row.type, row.lead_version) for row in reversed(list_deliveries(engine, limit=20))]


def is_settled(engine, name="c1"):
    found = select(tables.conversations.c.settled_at).where(tables.conversations.c.id == name)
    with transaction(engine, reads_only=True) as connection:
        return connection.execute(found).scalar_one() is not None


def test_one_who_leaves_at_the_recap_with_contact_and_consent_goes_to_sales(engine):
    hold(engine, "c1", Visitor("en", OPENING, without("confirm")), now=NOW)
    before = find_lead(engine, "c1")
    assert (before.draft.stage, before.draft.confirmed, sent(engine)) == ("sales_qualified", False, [])
    assert settle(engine) == 1
    after = find_lead(engine, "c1")
    assert (after.draft.confirmed, after.draft.disposition) == (True, "handed_over")
    assert sent(engine) == [("lead.sales_qualified", after.version)]
    assert after.draft.transcript[0]["text"] == "We need SEO to double our leads"
    assert decisions(engine, after.id)[-1].qualified_as_of == LATER


def test_one_who_is_not_ready_and_leaves_is_nurtured_not_sold_to(engine):
    visitor = Visitor("en", OPENING, READY | {"timing": "next year in june"})
    hold(engine, "c1", Visitor("en", OPENING, {k: v for k, v in visitor.says.items() if k != "confirm"}), now=NOW)
    settle(engine)
    lead = find_lead(engine, "c1").draft
    assert (lead.stage, lead.disposition, lead.confirmed, sent(engine)) == ("nurture", "nurture", True, [])


@pytest.mark.parametrize("left_at", ["budget", "consent", "email"])
def test_one_without_consent_or_contact_stays_as_anonymous_statistics(engine, left_at):
    hold(engine, "c1", Visitor("en", OPENING, without(left_at)), now=NOW)
    stage = find_lead(engine, "c1").draft.stage
    assert settle(engine) == 1
    lead = find_lead(engine, "c1").draft
    assert (lead.stage, lead.disposition, sent(engine)) == (stage, "abandoned", [])
    assert set(lead.contact.values()) == {None} and lead.organisation["name"] is None
    assert lead.transcript == [] and {answer["evidence"] for answer in lead.answers.values()} == {""}
    assert lead.answers["need"]["value"]["service"] == "seo"
    assert "name" not in lead.answers


def test_nobody_is_settled_before_the_playbooks_time(engine):
    hold(engine, "c1", Visitor("en", OPENING, without("confirm")), now=NOW)
    assert settle(engine, now=NOW + timedelta(minutes=30)) == 0
    assert (sent(engine), is_settled(engine)) == ([], False)


def test_the_time_is_that_of_the_playbook_the_conversation_began_with(engine):
    hold(engine, "c1", Visitor("en", OPENING, without("confirm")), now=NOW)
    patient = PLAYBOOK.copy(update={"interview": PLAYBOOK.interview.copy(update={"abandoned_after_minutes": 90})})
    assert settle_idle(engine, lambda version: patient, now=LATER) == 0
    assert settle_idle(engine, lambda version: patient, now=NOW + timedelta(minutes=95)) == 1


def test_settling_twice_changes_nothing(engine):
    hold(engine, "c1", Visitor("en", OPENING, without("confirm")), now=NOW)
    assert (settle(engine), settle(engine, now=LATER + timedelta(hours=1))) == (1, 0)
    assert len(sent(engine)) == 1


def test_a_conversation_that_ended_is_left_as_it_was(engine):
    hold(engine, "c1", Visitor("en", OPENING, READY), now=NOW)
    before = find_lead(engine, "c1")
    assert settle(engine) == 1
    assert find_lead(engine, "c1") == before
    assert (len(sent(engine)), is_settled(engine)) == (1, True)


def test_a_conversation_without_a_word_is_settled_too(engine):
    begin(engine, "c1", "sv", now=NOW)
    assert (settle(engine), is_settled(engine), find_lead(engine, "c1")) == (1, True, None)


def test_one_who_comes_back_goes_on_and_is_settled_again_without_a_second_handover(engine):
    conversation = hold(engine, "c1", Visitor("en", OPENING, without("confirm")), now=NOW)
    settle(engine)
    back = say(engine, conversation, ("affirm", "yes, all correct"), now=LATER + timedelta(minutes=5))
    assert (back.standing, is_settled(engine)) == ("handed_over", False)
    assert settle(engine, now=LATER + timedelta(hours=2)) == 1
    assert sent(engine) == [("lead.sales_qualified", sent(engine)[0][1])]


def test_what_the_visitor_did_on_the_site_after_the_last_message_counts(engine):
    hold(engine, "c1", Visitor("en", OPENING, without("confirm")), now=NOW)
    before = find_lead(engine, "c1").draft.scores["engagement"]
    record_event(engine, "c1", type="pricing_view", page=None, now=NOW + timedelta(minutes=5))
    settle(engine, now=NOW + timedelta(hours=1))
    lead = find_lead(engine, "c1").draft
    assert [kind for kind, _ in lead.signals["events"]] == ["pricing_view"]
    assert lead.scores["engagement"] == before + 8


def test_one_who_returns_at_that_very_moment_is_not_settled(engine):
    hold(engine, "c1", Visitor("en", OPENING, without("confirm")), now=NOW)
    (idle,) = idle_conversations(engine, idle_before=LATER, limit=5)
    record_event(engine, "c1", type="page_view", page=None, now=LATER)
    with transaction(engine) as connection:
        assert not claim_idle(connection, idle.id, idle_before=LATER - timedelta(minutes=1), now=LATER)


def test_a_lead_that_cannot_be_decided_on_holds_nobody_up(engine, draft_of):
    hold(engine, "c1", Visitor("en", OPENING, without("confirm")), now=NOW)
    with transaction(engine) as connection:
        connection.execute(tables.leads.update().values(signals={"exclusion": "martian"}))
    hold(engine, "c2", Visitor("en", OPENING, without("confirm")), now=NOW + timedelta(seconds=30))
    assert settle(engine) == 2
    assert (is_settled(engine, "c1"), find_lead(engine, "c2").draft.disposition) == (True, "handed_over")


def test_a_playbook_that_is_not_kept_leaves_the_lead_as_it_is(engine):
    def unknown(version):
        raise NotFoundError(version)

    hold(engine, "c1", Visitor("en", OPENING, without("confirm")), now=NOW)
    before = find_lead(engine, "c1")
    assert settle_idle(engine, unknown, now=LATER) == 1
    assert find_lead(engine, "c1") == before and is_settled(engine)


# -- contact details without a lead -----------------------------------------------------------------------------------


def lose_the_lead(engine, conversation):
    """What a restored backup or another program may leave: all that was said and understood, and no lead of it."""
    append_events(engine, conversation.conversation_id, version=1, events=[
        {"event": "slot", "name": "interview", "value": {"answers": {}, "playbook_version": "older"}},
        {"event": "slot", "name": "interview", "value": conversation.to_json()}, {"event": "action", "name": "x"}])
    with transaction(engine) as connection:
        for table in reversed(tables.metadata.sorted_tables):
            if table.name in ("outbox", "decisions", "stage_changes", "lead_words", "leads"):
                connection.execute(table.delete())


@pytest.mark.parametrize("left_at", ["confirm", None])
def test_contact_details_without_a_lead_become_one_and_go_to_sales(engine, left_at):
    conversation = hold(engine, "c1", Visitor("en", OPENING, without(left_at)), now=NOW)
    before = find_lead(engine, "c1").draft
    lose_the_lead(engine, conversation)
    assert settle(engine) == 1
    after = find_lead(engine, "c1")
    assert (after.draft.contact, after.draft.consent, after.draft.answers) == (
        before.contact, before.consent, before.answers)
    assert (after.draft.stage, after.draft.source, after.draft.disposition) == (
        "sales_qualified", before.source, "handed_over")
    assert after.draft.transcript[0]["text"] == "We need SEO to double our leads"
    assert sent(engine) == [("lead.sales_qualified", 1)]
    assert settle(engine, now=LATER + timedelta(hours=1)) == 0


def test_a_missed_lead_without_consent_becomes_anonymous_like_any_other(engine):
    lose_the_lead(engine, hold(engine, "c1", Visitor("en", OPENING, without("consent")), now=NOW))
    assert settle(engine) == 1
    lead = find_lead(engine, "c1").draft
    assert (set(lead.contact.values()), lead.transcript, lead.disposition, sent(engine)) == (
        {None}, [], "abandoned", [])


def test_a_conversation_in_which_nothing_was_told_stays_without_a_lead(engine):
    lose_the_lead(engine, begin(engine, "c1", "en", now=NOW))
    assert (settle(engine), find_lead(engine, "c1")) == (1, None)


# -- missed handovers -------------------------------------------------------------------------------------------------


def test_a_handover_that_was_missed_is_written_once(engine, draft_of):
    lead = record_lead(engine, draft_of(), now=NOW, messages_for=lambda before, after: [])
    assert [hand_over_missed(engine, now=LATER) for _ in range(2)] == [1, 0]
    assert sent(engine) == [("lead.sales_qualified", 1)]
    assert find_lead(engine, lead.id) == replace(lead, handed_over_as="lead.sales_qualified")


@pytest.mark.parametrize(("changes", "count"), [
    ({"stage": "open", "hand_raised": True}, 1), ({"contact": {"phone": "+31201234567"}}, 1),
    ({"confirmed": False}, 0), ({"consent": None}, 0), ({"contact": {"name": "Kim", "email": None}}, 0),
    ({"stage": "nurture"}, 0), ({"stage": "disqualified", "hand_raised": True}, 0),
])
def test_only_what_should_have_gone_out_counts_as_missed(engine, draft_of, changes, count):
    record_lead(engine, draft_of(**changes), now=NOW, messages_for=lambda before, after: [])
    assert hand_over_missed(engine, now=LATER) == count


# -- retention --------------------------------------------------------------------------------------------------------

DAYS = PLAYBOOK.retention_days  # open 30, nurture 365, sales_qualified 730, anonymous 90


@pytest.mark.parametrize(("changes", "days", "gone"), [
    ({}, 91, False), ({}, 731, True),
    ({"consent": None}, 89, False), ({"consent": None}, 91, True),
    ({"contact": {"email": None, "phone": None}, "stage": "nurture"}, 91, True),
    ({"stage": "nurture"}, 91, False), ({"stage": "nurture"}, 366, True), ({"stage": "open"}, 31, True),
])
def test_leads_are_kept_as_long_as_their_stage_allows_and_anonymous_ones_no_longer_than_that(
        engine, draft_of, changes, days, gone):
    record_lead(engine, draft_of(**changes), now=NOW, messages_for=lambda before, after: [])
    assert keep_no_longer(engine, DAYS, now=NOW + timedelta(days=days)) == int(gone)
    assert (find_lead(engine, "conv_1") is None) is gone


def test_a_conversation_that_never_became_a_lead_goes_after_the_anonymous_days(engine):
    begin(engine, "c1", "en", now=NOW)
    assert keep_no_longer(engine, DAYS, now=NOW + timedelta(days=89)) == 0
    assert keep_no_longer(engine, DAYS, now=NOW + timedelta(days=91)) == 1
    assert find_conversation(engine, "c1").erased


def test_an_anonymous_lead_whose_visitor_still_comes_by_is_kept(engine):
    hold(engine, "c1", Visitor("en", OPENING, without("consent")), now=NOW)
    record_event(engine, "c1", type="page_view", page=None, now=NOW + timedelta(days=80))
    assert keep_no_longer(engine, DAYS, now=NOW + timedelta(days=91)) == 0


# -- the rounds -------------------------------------------------------------------------------------------------------


class Clock:
    def __init__(self, now):
        self.now = now

    def __call__(self):
        return self.now


def test_a_round_settles_mends_and_erases_and_erases_once_a_day(engine, draft_of):
    clock = Clock(NOW + timedelta(days=100))
    hold(engine, "c1", Visitor("en", OPENING, without("consent")), now=NOW)
    record_lead(engine, draft_of(conversation_id="c2"), now=NOW, messages_for=lambda before, after: [])
    keeper = Housekeeper(engine, clock=clock)
    keeper.tidy(with_retention=True)
    assert sent(engine) == [("lead.sales_qualified", 1)]
    assert find_lead(engine, "c1").draft.disposition == "abandoned"  # settling it was its last change
    clock.now += timedelta(days=91)
    keeper.tidy(with_retention=True)
    assert find_lead(engine, "c1") is None
    begin(engine, "c3", "en", now=NOW)
    clock.now += timedelta(minutes=1)
    keeper.tidy(with_retention=True)
    assert not find_conversation(engine, "c3").erased
    clock.now += timedelta(days=1)
    keeper.tidy(with_retention=True)
    assert find_conversation(engine, "c3").erased


def broken(*args, **kwargs):
    raise RuntimeError("kim@example.com")


def test_trouble_in_a_round_is_one_line_in_the_log(engine, caplog, monkeypatch):
    monkeypatch.setattr("bantam.housekeeping.settle_idle", broken)
    Housekeeper(engine, clock=Clock(NOW)).tidy(with_retention=True)
    assert caplog.text.count("housekeeping_trouble error=RuntimeError") == 1 and "kim@" not in caplog.text


def test_one_chore_that_fails_does_not_keep_the_others_from_being_done(engine, draft_of, monkeypatch):
    monkeypatch.setattr("bantam.housekeeping.settle_idle", broken)
    begin(engine, "c1", "en", now=NOW)
    record_lead(engine, draft_of(conversation_id="c2"), now=NOW, messages_for=lambda before, after: [])
    Housekeeper(engine, clock=Clock(NOW + timedelta(days=91))).tidy(with_retention=True)
    assert sent(engine) == [("lead.sales_qualified", 1)]
    assert find_conversation(engine, "c1").erased and shrink_asked_at(engine) is None
