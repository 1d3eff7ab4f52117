"""The leads that benchmarks/store.py measures on are such as conversations leave, and every operation finds its own."""

from pathlib import Path

import pytest

from bantam.playbook import load_playbook
from bantam.replay import replay
from bantam.store.leads import count_leads, decisions, find_lead, list_leads, search_leads, stage_history
from bantam.store.replaying import iterate_past_leads
from bantam.store.settling import missed_handovers
from bantam.store.statistics import report_leads
from benchmarks._past_leads import fill, person
from benchmarks._shared import url_of
from benchmarks.store import OPERATIONS, Case

PLAYBOOK = load_playbook(Path(__file__).resolve().parents[2] / "playbook.yml")


@pytest.fixture
def filled(engine):
    """Twenty leads, added in two goes."""
    assert [*fill(engine, 0, 12, PLAYBOOK), *fill(engine, 12, 20, PLAYBOOK)] == list(range(20))
    return engine


def test_each_lead_stands_there_once_with_its_history(filled):
    assert count_leads(filled) == len(list_leads(filled, limit=50)) == 20
    for number in range(20):
        lead = find_lead(filled, f"conv_{number}")
        assert lead.draft.contact["email"] == person(number)[3]
        assert [each.stage for each in decisions(filled, lead.id)] == ["open", lead.draft.stage]
        assert stage_history(filled, lead.id)[-1].to_stage == lead.draft.stage
    assert {lead.delivered_at is not None for lead in report_leads(filled) if lead.qualified_at} <= {True}
    assert missed_handovers(filled, limit=9) == []


def test_an_address_finds_its_lead_alone_and_a_common_word_finds_all(filled):
    for number in range(20):
        assert [lead.draft.conversation_id for lead in search_leads(filled, person(number)[3], limit=9)] == [
            f"conv_{number}"]
    assert len(search_leads(filled, "example", limit=50)) == 20


def test_the_playbook_they_were_made_under_changes_none_of_them(filled):
    result = replay(iterate_past_leads(filled), PLAYBOOK, hands_mql_over=lambda version: False, keep=9)
    assert (result.leads, result.flipped, result.rescored) == (20, 0, 0)


def test_every_operation_that_is_measured_runs(filled):
    case = Case(url_of(filled), 1_020, None)
    for name, operation in OPERATIONS.items():
        for number in (3, 4):
            assert operation(filled, case, number)() is not None, name
