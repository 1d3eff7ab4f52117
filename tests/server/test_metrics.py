"""What the relay's metrics page says of turns and the inbox; outbox, attempts and stages: test_relay_process.py."""

from datetime import datetime, timedelta, timezone

from prometheus_client import CollectorRegistry, generate_latest

from bantam.handover.metrics import StoreCollector
from bantam.store.conversations import start_conversation
from bantam.store.engine import open_engine
from bantam.store.inbox import accept_message, save_reply
from bantam.store.leftovers import set_aside, take_up_message
from bantam.store.turn_counts import TurnCounts, save_turn_counts


def page(engine):
    registry = CollectorRegistry()
    registry.register(StoreCollector(engine))
    return generate_latest(registry).decode().splitlines()


def value(lines, name):
    (line,) = [line for line in lines if line.startswith(f"{name} ")]
    return float(line.split()[-1])


def test_turns_of_all_servers_are_there_with_their_seconds_and_failures(engine):
    one, other = TurnCounts(failed=1), TurnCounts()
    one.add(0.02)
    one.add(0.3)
    other.add(60.0)
    save_turn_counts(engine, "srv_1", one)
    save_turn_counts(engine, "srv_2", other)
    lines = page(engine)
    assert value(lines, 'bantam_turns_total{outcome="answered"}') == 3
    assert value(lines, 'bantam_turns_total{outcome="failed"}') == 1
    assert value(lines, "bantam_turn_seconds_count") == 3
    assert round(value(lines, "bantam_turn_seconds_sum"), 2) == 60.32
    within = {limit: value(lines, f'bantam_turn_seconds_bucket{{le="{limit}"}}') for limit in ("0.025", "0.5", "+Inf")}
    assert within == {"0.025": 1, "0.5": 2, "+Inf": 3}


def test_the_inbox_is_there_with_its_age_and_what_was_set_aside_and_without_a_word(engine):
    now = datetime.now(timezone.utc)
    start_conversation(engine, "c1", language="en", source={}, greeting=[], playbook_version="pb1", now=now)
    for number, name in enumerate(("kim@example.com", "m2", "m3")):
        at = now - timedelta(hours=3 - number)
        accept_message(engine, "c1", name, text="the purple parrot", choice_id=None, now=at)
    save_reply(engine, "c1", "m3", {"messages": [{"text": "the purple parrot"}]}, now=now)
    found = take_up_message(engine, older_than=now, pauses=[timedelta(minutes=5)], now=now)
    set_aside(engine, found.id, "poison")
    lines = page(engine)
    assert value(lines, "bantam_inbox_unanswered") == 1
    assert 7200 <= value(lines, "bantam_inbox_oldest_seconds") < 10800
    assert [value(lines, f'bantam_inbox_set_aside{{why="{why}"}}') for why in ("poison", "overtaken", "refused")] == [
        1, 0, 0]
    assert not [line for line in lines if "purple" in line or "kim" in line]


def test_a_database_that_is_away_is_said_and_nothing_else(tmp_path):
    lines = [line for line in page(open_engine(f"sqlite:///{tmp_path}/empty.db")) if not line.startswith("#")]
    assert lines == ["bantam_store_up 0.0"]
