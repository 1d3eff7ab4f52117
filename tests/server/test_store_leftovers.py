"""Messages left unanswered: claimed by one, in order, tried three times; set aside when it is too late to answer."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone

import pytest
from sqlalchemy import select

from addons.replies import queue_reply
from bantam.store import tables
from bantam.store.conversations import start_conversation
from bantam.store.engine import transaction
from bantam.store.inbox import accept_message, find_message, save_reply
from bantam.store.leftovers import give_back, inbox_summary, set_aside, take_up_message
from bantam.store.trackers import ConflictError, append_events, latest_version
from bantam.store.turn_counts import TurnCounts, save_turn_counts, turn_totals
from bantam.store.work import Work

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=timezone.utc)
MINUTE = timedelta(minutes=1)
REPLY = {"messages": [{"text": "Hoi"}], "asks": None, "language": "nl", "ended": False}


@pytest.fixture(autouse=True)
def started(engine):
    for name in ("c1", "c2"):
        start_conversation(engine, name, language="nl", source={}, greeting=[], playbook_version="pb1", now=NOW)


def say(engine, message_id, *, conversation="c1", at=NOW):
    accept_message(engine, conversation, message_id, text=f"text of {message_id}", choice_id=None, now=at)


def take_up(engine, now=NOW + 2 * MINUTE, pauses=(5 * MINUTE,)):
    """As a server does: what is older than a minute, for five minutes."""
    return take_up_message(engine, older_than=now - MINUTE, pauses=pauses, now=now)


def reply(engine, message_id, conversation="c1", at=NOW):
    assert save_reply(engine, conversation, message_id, REPLY, now=at)


def test_a_message_without_an_answer_is_taken_up_once_it_is_old_enough(engine):
    say(engine, "m1")
    assert take_up(engine, NOW + MINUTE) is None
    found = take_up(engine, NOW + MINUTE + timedelta(seconds=1))
    assert (found.message.message_id, found.message.text, found.tries, found.set_aside) == (
        "m1", "text of m1", 1, None)


def test_an_answered_message_is_never_taken_up(engine):
    say(engine, "m1")
    reply(engine, "m1")
    assert take_up(engine) is None


def test_a_message_is_its_takers_alone_until_the_lease_ends(engine):
    say(engine, "m1")
    assert take_up(engine)
    assert [take_up(engine), take_up(engine, NOW + 6 * MINUTE)] == [None, None]
    assert take_up(engine, NOW + 7 * MINUTE).tries == 2


def test_a_message_rests_longer_after_each_try(engine):
    say(engine, "m1")
    for minutes, tries in ((2, 1), (6, None), (7, 2), (66, None), (67, 3)):
        found = take_up(engine, NOW + minutes * MINUTE, pauses=(5 * MINUTE, 60 * MINUTE))
        assert (found and found.tries) == tries


def test_a_conversations_messages_come_in_order_and_wait_for_the_one_before(engine):
    say(engine, "m1")
    say(engine, "m2")
    say(engine, "other", conversation="c2")
    assert [take_up(engine).message.message_id for _ in range(2)] == ["m1", "other"]
    assert take_up(engine) is None
    reply(engine, "m1")
    assert take_up(engine).message.message_id == "m2"


def test_eight_servers_at_once_take_up_each_message_once(engine):
    for number in range(20):
        start_conversation(engine, f"many{number}", language="nl", source={}, greeting=[], playbook_version="pb1",
                           now=NOW)
        say(engine, "m", conversation=f"many{number}")

    def server(_):
        found = []
        while one := take_up(engine):
            found.append(one.message.conversation_id)
        return found

    with ThreadPoolExecutor(8) as pool:
        taken = [name for found in pool.map(server, range(8)) for name in found]
    assert sorted(taken) == sorted(f"many{number}" for number in range(20))


def test_a_message_that_was_tried_three_times_is_set_aside_as_poison_and_frees_the_next(engine):
    say(engine, "m1")
    say(engine, "m2")
    now = NOW + 2 * MINUTE
    for tries in (1, 2, 3):
        assert (take_up(engine, now).tries, take_up(engine, now)) == (tries, None)
        now += 6 * MINUTE
    poison = take_up(engine, now)
    assert (poison.message.message_id, poison.set_aside, poison.tries) == ("m1", "poison", 3)
    assert take_up(engine, now).message.message_id == "m2"
    assert take_up(engine, now) is None


def test_a_try_that_is_given_back_does_not_count(engine):
    say(engine, "m1")
    now = NOW + 2 * MINUTE
    for _ in range(5):
        found = take_up(engine, now)
        assert (found.tries, found.set_aside) == (1, None)
        give_back(engine, found.id)
        assert take_up(engine, now) is None  # it rests all the same
        now += 6 * MINUTE


def test_a_message_whose_conversation_went_on_is_set_aside(engine):
    """Its question is no longer the open one: read now, "20" would mean something else."""
    say(engine, "m1")
    say(engine, "m2")
    reply(engine, "m2")
    assert take_up(engine).set_aside == "overtaken"
    assert take_up(engine) is None


def test_what_was_refused_stays_refused(engine):
    say(engine, "m1")
    set_aside(engine, take_up(engine).id, "refused")
    assert take_up(engine, NOW + timedelta(days=1)) is None


def test_a_message_set_aside_is_still_answered_when_its_visitor_sends_it_again(engine):
    say(engine, "m1")
    set_aside(engine, take_up(engine).id, "poison")
    say(engine, "m1")
    reply(engine, "m1")
    assert find_message(engine, "c1", "m1").reply == REPLY


def test_the_summary_counts_what_waits_and_what_was_set_aside(engine):
    nothing = {"unanswered": 0, "oldest_seconds": 0.0, "set_aside": {"overtaken": 0, "poison": 0, "refused": 0}}
    assert inbox_summary(engine, now=NOW) == nothing
    for number, name in enumerate(("m1", "m2", "m3")):
        say(engine, name, at=NOW + number * MINUTE)
    say(engine, "done", conversation="c2")
    reply(engine, "done", "c2")
    set_aside(engine, take_up(engine, NOW + 5 * MINUTE).id, "refused")
    assert inbox_summary(engine, now=NOW + 5 * MINUTE) == {
        "unanswered": 2, "oldest_seconds": 240.0, "set_aside": {"overtaken": 0, "poison": 0, "refused": 1}}


# -- one reply, one turn ----------------------------------------------------------------------------------------------


def turn(engine, said, *, version):
    """What a server writes at the end of a turn for message m1: events under their number, choices, the reply."""
    work = Work()
    work.add(lambda connection: append_events(connection, "c1", version=version, events=[{"said": said}]))
    queue_reply(work, "c1", "m1", [{"text": said}], {"asks": None, "language": "nl", "ended": False})
    work.commit(engine)


def test_of_two_turns_for_one_message_only_the_first_counts(engine):
    """Even when the second server saw the events of the first, and numbers its own after them."""
    say(engine, "m1")
    turn(engine, "first", version=1)
    with pytest.raises(ConflictError):
        turn(engine, "second", version=2)
    assert latest_version(engine, "c1") == 1
    assert find_message(engine, "c1", "m1").reply["messages"] == [{"text": "first"}]


def test_two_servers_that_answer_one_message_at_the_same_time_write_one_turn(engine):
    say(engine, "m1")

    def server(said):
        try:
            turn(engine, said, version=1)
        except ConflictError:
            return None
        return said

    with ThreadPoolExecutor(2) as pool:
        wrote = [said for said in pool.map(server, ("one", "other")) if said]
    assert len(wrote) == 1
    assert find_message(engine, "c1", "m1").reply["messages"] == [{"text": wrote[0]}]


# -- counts of turns --------------------------------------------------------------------------------------------------


def test_turns_of_all_servers_are_summed_and_a_server_replaces_its_own(engine):
    one, other = TurnCounts(), TurnCounts(failed=1)
    for seconds in (0.02, 0.03):
        one.add(seconds)
    save_turn_counts(engine, "srv_1", one.copy())
    one.add(0.2)
    other.add(99.0)
    save_turn_counts(engine, "srv_1", one)
    save_turn_counts(engine, "srv_2", other)
    total = turn_totals(engine)
    assert (total.answered, total.failed, round(total.seconds, 3)) == (4, 1, 99.25)
    assert total.cumulative() == [("0.025", 1.0), ("0.05", 2.0), ("0.1", 2.0), ("0.25", 3.0), ("0.5", 3.0),
                                  ("1.0", 3.0), ("2.5", 3.0), ("5.0", 3.0), ("10.0", 3.0), ("+Inf", 4.0)]
    with transaction(engine, reads_only=True) as connection:
        assert connection.execute(select(tables.turn_counts.c.server)).scalars().all() == ["srv_1", "srv_2"]
