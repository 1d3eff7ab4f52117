import json

import pytest

from bantam.handover.decide import messages_for
from tests.unit.handover_leads import NOW, lead

PHONE_ONLY = {"name": None, "email": None, "phone": "+31201234567", "job_title": None}
NO_CONTACT = {"name": "Test Person", "email": None, "phone": None, "job_title": None}


def sent(before, after, *, mql_handover=False):
    return [message.type for message in
            messages_for(before, after, destinations=["crm"], mql_handover=mql_handover, at=NOW)]


@pytest.mark.parametrize(("changes", "types"), [
    ({}, ["lead.sales_qualified"]),
    ({"contact": PHONE_ONLY}, ["lead.sales_qualified"]),
    ({"confirmed": False}, []),
    ({"consent": None}, []),
    ({"contact": NO_CONTACT}, []),
    ({"stage": "nurture"}, []),
    ({"stage": "open"}, []),
    ({"stage": "marketing_qualified"}, []),
    ({"stage": "open", "hand_raised": True, "confirmed": False}, ["lead.hand_raised"]),
    ({"stage": "sales_qualified", "hand_raised": True, "confirmed": False}, ["lead.hand_raised"]),
    ({"stage": "sales_qualified", "hand_raised": True}, ["lead.sales_qualified"]),
    ({"stage": "nurture", "hand_raised": True}, ["lead.hand_raised"]),
    ({"stage": "disqualified", "hand_raised": True}, []),
    ({"stage": "open", "hand_raised": True, "contact": NO_CONTACT}, []),
    ({"stage": "open", "hand_raised": True, "consent": None}, []),
])
def test_first_handover(changes, types):
    assert sent(None, lead(**changes)) == types


def test_marketing_qualified_goes_only_where_the_playbook_says_so():
    after = lead(stage="marketing_qualified")
    assert sent(None, after, mql_handover=True) == ["lead.marketing_qualified"]
    assert sent(None, lead(stage="marketing_qualified", confirmed=False), mql_handover=True) == []


def test_lead_waiting_for_contact_goes_when_contact_comes():
    assert sent(lead(contact=NO_CONTACT), lead(version=2)) == ["lead.sales_qualified"]


def test_lead_waiting_for_the_recap_goes_when_it_is_confirmed():
    assert sent(lead(confirmed=False), lead(version=2)) == ["lead.sales_qualified"]


def test_raised_hand_that_qualifies_is_announced_again():
    before = lead(stage="open", hand_raised=True, handed_over_as="lead.hand_raised")
    assert sent(before, lead(version=2, hand_raised=True)) == ["lead.sales_qualified"]


def test_raised_hand_that_qualified_before_is_not_announced_a_third_time():
    before = lead(hand_raised=True, handed_over_as="lead.hand_raised")
    assert sent(before, lead(version=3, hand_raised=True)) == []


def test_lead_that_fell_back_and_qualifies_again_is_an_update():
    before = lead(stage="nurture", hand_raised=True, handed_over_as="lead.sales_qualified")
    assert sent(before, lead(version=4, hand_raised=True)) == ["lead.updated"]


def test_raised_hand_that_disqualified_and_came_back_is_an_update():
    before = lead(stage="disqualified", hand_raised=True, handed_over_as="lead.hand_raised")
    assert sent(before, lead(version=3, stage="open", hand_raised=True)) == ["lead.updated"]


SENT = lead(handed_over_as="lead.sales_qualified")


@pytest.mark.parametrize(("changes", "types"), [
    ({}, []),
    ({"transcript": []}, []),
    ({"scores": {"bant": 75, "engagement": 80, "grade": "?1"}}, []),
    ({"contact": {**lead().draft.contact, "phone": "+31201234567"}}, ["lead.updated"]),
    ({"organisation": {**lead().draft.organisation, "sector": "retail"}}, ["lead.updated"]),
    ({"stage": "nurture"}, ["lead.updated"]),
    ({"stage": "disqualified"}, ["lead.updated"]),
    ({"hand_raised": True}, ["lead.updated"]),
    ({"answers": {**lead().draft.answers, "authority": {"status": "stated", "value": {"role": "shared"}}}},
     ["lead.updated"]),
    ({"consent": None, "stage": "nurture"}, []),
    ({"contact": NO_CONTACT, "stage": "nurture"}, []),
])
def test_after_the_handover_only_what_matters_is_sent(changes, types):
    assert sent(SENT, lead(version=2, **changes)) == types


def test_other_words_for_the_same_answer_are_no_update():
    answers = {**lead().draft.answers}
    answers["need"] = {**answers["need"], "evidence": "SEO dus"}
    assert sent(SENT, lead(version=2, answers=answers)) == []


def test_each_destination_gets_the_same_bytes():
    one, two = messages_for(None, lead(), destinations=["crm", "archive"], mql_handover=False, at=NOW)
    assert (one.destination, two.destination) == ("crm", "archive")
    assert one.body == two.body
    assert json.loads(one.body)["data"]["lead_id"] == "lead_01"
