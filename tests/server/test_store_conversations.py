"""Conversations, the inbox and choices, on both databases."""

from datetime import datetime, timedelta, timezone

import pytest

from bantam.errors import NotFoundError
from bantam.store.choices import take_choice
from bantam.store.conversations import (
    find_conversation,
    idle_conversations,
    list_events,
    record_event,
    set_language,
    settle_conversation,
    start_conversation,
)
from bantam.store.engine import transaction
from bantam.store.inbox import (
    accept_message,
    find_message,
    save_reply,
    transcript,
    visible_history,
)
from bantam.store.playbooks import find_playbook, keep_playbook
from tests.server.offers import offer_choices

NOW = datetime(2026, 11, 20, 10, 0, 0, 123456, tzinfo=timezone.utc)
LATER = NOW + timedelta(minutes=5)


@pytest.fixture(autouse=True)
def started(engine):
    for name in ("conv_1", "conv_2"):
        start_conversation(engine, name, language="nl", source={"page": "/", "referrer": None, "utm": {}},
                           greeting=[{"text": "Hoi!", "choices": [{"id": "c", "title": "SEO"}]}],
                           playbook_version="pb1", now=NOW)


def say(engine, message_id="m1", text="hallo", *, conversation="conv_1", choice_id=None, now=NOW):
    return accept_message(engine, conversation, message_id, text=text, choice_id=choice_id, now=now)


def test_a_conversation_keeps_what_it_began_with_and_its_times_to_the_microsecond(engine):
    found = find_conversation(engine, "conv_1")
    assert (found.language, found.playbook_version, found.source["page"], found.erased) == ("nl", "pb1", "/", False)
    assert found.created_at == NOW and found.created_at.tzinfo is not None


def test_an_unknown_conversation_is_none(engine):
    assert find_conversation(engine, "conv_9") is None


def test_the_language_can_be_switched(engine):
    set_language(engine, "conv_1", "sv", now=LATER)
    assert find_conversation(engine, "conv_1").language == "sv"


@pytest.mark.parametrize("act", [
    lambda engine: say(engine, conversation="conv_9"),
    lambda engine: set_language(engine, "conv_9", "sv", now=NOW),
    lambda engine: record_event(engine, "conv_9", type="page_view", page=None, now=NOW),
])
def test_nothing_can_be_added_to_a_conversation_that_was_never_started(engine, act):
    with pytest.raises(NotFoundError, match="conv_9"):
        act(engine)


def test_events_come_back_in_order(engine):
    record_event(engine, "conv_1", type="page_view", page={"url": "/pricing"}, now=NOW)
    record_event(engine, "conv_1", type="download", page=None, now=LATER)
    assert [(event.type, event.page, event.at) for event in list_events(engine, "conv_1")] == [
        ("page_view", {"url": "/pricing"}, NOW), ("download", None, LATER)]


def test_idle_conversations_come_longest_idle_first_until_they_are_settled(engine):
    record_event(engine, "conv_1", type="page_view", page=None, now=LATER)
    idle = lambda: [one.id for one in idle_conversations(engine, idle_before=LATER + timedelta(hours=1), limit=9)]  # noqa: E731
    assert idle() == ["conv_2", "conv_1"]
    settle_conversation(engine, "conv_2", now=LATER)
    assert idle() == ["conv_1"]
    say(engine, conversation="conv_2", now=LATER)
    assert set(idle()) == {"conv_1", "conv_2"}
    assert idle_conversations(engine, idle_before=NOW, limit=9) == []


def test_a_message_is_accepted_once_and_its_first_text_and_reply_come_back(engine):
    first = say(engine, text="hallo")
    assert first.is_new and first.reply is None
    assert save_reply(engine, "conv_1", "m1", {"messages": [{"text": "Hoi"}]}, now=LATER)
    again = say(engine, text="something else")
    assert (again.is_new, again.text, again.reply) == (False, "hallo", {"messages": [{"text": "Hoi"}]})


def test_the_same_message_id_in_another_conversation_is_another_message(engine):
    say(engine)
    assert say(engine, conversation="conv_2").is_new


def test_the_first_reply_stays(engine):
    say(engine)
    assert save_reply(engine, "conv_1", "m1", {"messages": [{"text": "a"}]}, now=LATER)
    assert not save_reply(engine, "conv_1", "m1", {"messages": [{"text": "b"}]}, now=LATER)
    assert find_message(engine, "conv_1", "m1").reply == {"messages": [{"text": "a"}]}


def test_a_reply_to_a_message_that_is_gone_is_told_apart(engine):
    assert not save_reply(engine, "conv_1", "m9", {"messages": []}, now=LATER)


def test_the_visible_history_shows_the_greeting_what_was_clicked_and_the_replies(engine):
    choice = offer_choices(engine, "conv_1", [("Ja, graag", "/affirm")], now=NOW)[0]
    say(engine, "m1", text=None, choice_id=choice.id)
    save_reply(engine, "conv_1", "m1", {"messages": [{"text": "Mooi", "choices": [{"id": "x", "title": "y"}]}],
                                        "asks": None}, now=LATER)
    say(engine, "m2", text="en nu?", now=LATER)
    assert visible_history(engine, "conv_1") == [
        {"at": NOW, "from": "bot", "text": "Hoi!", "choices": [{"id": "c", "title": "SEO"}]},
        {"at": NOW, "from": "visitor", "text": "Ja, graag"},
        {"at": LATER, "from": "bot", "text": "Mooi", "choices": [{"id": "x", "title": "y"}]},
        {"at": LATER, "from": "visitor", "text": "en nu?"},
    ]
    assert transcript(engine, "conv_1")[1] == {"at": "2026-11-20T10:00:00.123456+00:00", "from": "visitor",
                                               "text": "Ja, graag"}


@pytest.mark.parametrize(("typed", "kept"), [
    ("nul\0byte", "nulbyte"), ("lone \ud800 half", "lone ? half"), ("emoji 🐓 é", "emoji 🐓 é"),
    ("'; DROP TABLE leads; --", "'; DROP TABLE leads; --"),
])
def test_hostile_text_is_kept_without_what_a_database_cannot_hold(engine, typed, kept):
    assert say(engine, text=typed).text == kept


def test_a_choice_is_bound_to_its_conversation_and_used_once(engine):
    first, second = offer_choices(engine, "conv_1", [("Ja", "/affirm"), ("Nee", "/deny")], now=NOW)
    assert take_choice(engine, "conv_2", first.id, now=NOW) is None
    assert take_choice(engine, "conv_1", first.id, now=NOW) == first
    assert take_choice(engine, "conv_1", first.id, now=NOW) is None
    assert take_choice(engine, "conv_1", "choice_unknown", now=NOW) is None
    assert second.payload == "/deny"


def test_choices_expire_when_the_next_ones_are_offered(engine):
    old = offer_choices(engine, "conv_1", [("Ja", "/affirm")], now=NOW)[0]
    foreign = offer_choices(engine, "conv_2", [("Ja", "/affirm")], now=NOW)[0]
    offer_choices(engine, "conv_1", [], now=LATER)
    assert take_choice(engine, "conv_1", old.id, now=LATER) is None
    assert take_choice(engine, "conv_2", foreign.id, now=LATER) == foreign


def test_a_turn_that_was_cut_off_may_take_its_own_choice_again(engine):
    choice = offer_choices(engine, "conv_1", [("Ja", "/affirm")], now=NOW)[0]
    assert take_choice(engine, "conv_1", choice.id, now=NOW, message_id="m1") == choice
    assert take_choice(engine, "conv_1", choice.id, now=NOW, message_id="m1") == choice
    assert take_choice(engine, "conv_1", choice.id, now=NOW, message_id="m2") is None


def test_the_first_text_of_a_playbook_version_stays(engine):
    keep_playbook(engine, "pb1", "a: 1", now=NOW)
    keep_playbook(engine, "pb1", "a: 2", now=NOW)
    assert find_playbook(engine, "pb1") == "a: 1"
    assert find_playbook(engine, "pb2") is None


def test_calls_joined_in_one_transaction_are_undone_together(engine):
    with pytest.raises(RuntimeError), transaction(engine) as connection:
        say(connection)
        save_reply(connection, "conv_1", "m1", {"messages": []}, now=LATER)
        raise RuntimeError
    assert find_message(engine, "conv_1", "m1") is None
