"""Actions that raise, an action server that dies or is away, a store that refuses the turn: nothing half is left."""

import contextlib
import json
import random
import threading
import time
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bantam.store import tables
from bantam.store.engine import transaction
from tests.server import stumbling as words
from tests.server.apart import ACTION_SECRET, ApartBot, lay_beside_actions
from tests.server.bot import Bot
from tests.server.faulty import Visitor, kept, prove_nothing_is_lost, refuse, refusing, talk_until, whole_line
from tests.server.talk import wait_until

pytest_plugins = ("tests.server.bot",)

NEED = {"en": "We need SEO for our webshop, more organic sales", "nl": "We zoeken hulp met SEO, meer aanvragen",
        "sv": "Vi behöver hjälp med SEO, fler förfrågningar"}  # fmt: skip
TIMING = {"en": "Within a month", "nl": "binnen een maand", "sv": "inom en månad"}
APOLOGY = {"en": "Sorry, something went wrong on our side (incident ", "nl": "Sorry, er ging iets mis aan onze kant",
           "sv": "Något gick fel hos oss (incident "}  # fmt: skip
CANARY = "Xerxes"
SEED = 20261122


class StumblingBot(Bot):
    """Actions in the server's own process, which fail at certain words."""

    def __init__(self, folder, *options, **settings):
        super().__init__(folder, *options, **settings)
        lay_beside_actions(folder, Path(words.__file__))

    def log(self):
        return self.output()


class StumblingApart(ApartBot):
    """Actions behind HTTP, which fail at certain words."""

    def __init__(self, folder, *options, **settings):
        super().__init__(folder, *options, **settings)
        lay_beside_actions(folder, Path(words.__file__))

    def log(self):
        return self.output() + self.actions_output()


@pytest.fixture(scope="module")
def inside(tmp_path_factory):
    """A server with the actions in its own process."""
    server = StumblingBot(tmp_path_factory.mktemp("inside"))
    try:
        yield server.start()
    finally:
        server.kill()


@pytest.fixture(scope="module")
def apart(tmp_path_factory):
    """A whole line with the actions behind HTTP."""
    with whole_line(tmp_path_factory.mktemp("apart"), make=StumblingApart) as line:
        yield line


@pytest.fixture(params=["in process", "over HTTP"])
def stumbling(request):
    """A server whose actions fail at certain words, once for each way of running them."""
    return request.getfixturevalue("inside") if request.param == "in process" else request.getfixturevalue("apart").bot


# -- an action raises -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", APOLOGY)
def test_action_that_raises_costs_an_apology_and_nothing_else(stumbling, language):
    talk = stumbling.open(language=language)
    asked = talk.say(NEED[language])["asks"]
    said = f"{words.STUMBLE} over {CANARY}"
    failed = talk.say(said, "fails")
    assert failed["messages"][0]["text"].startswith(APOLOGY[language])
    assert failed["asks"] == asked
    assert talk.say(said, "fails") == failed
    assert [line["text"] for line in talk.history().json()["messages"] if line["from"] == "visitor"][-1] == said
    assert _user_texts(stumbling, talk)[-1] == said
    assert talk.say(TIMING[language])["asks"] == "budget"
    assert talk.interview()["answers"]["timing"]["status"] == "stated"


def test_incident_is_in_the_log_and_the_visitors_words_are_not(stumbling):
    talk = stumbling.open()
    talk.say(NEED["en"])
    apology = talk.say(f"{words.STUMBLE} over {CANARY}")["messages"][0]["text"]
    incident = apology.removeprefix(APOLOGY["en"]).split(")")[0]
    [line] = [line for line in stumbling.log().splitlines() if f"incident={incident}" in line]
    assert "action.failed action=action_validate_slot_mappings" in line
    assert "RuntimeError at " in line
    assert CANARY not in stumbling.log()


def test_answer_that_was_taken_is_kept_when_a_later_action_of_the_turn_raises(stumbling):
    talk, other = stumbling.open(), stumbling.open()
    for each in (talk, other):
        each.say(NEED["en"])
    expected = other.say("Within a month")
    reply = talk.say(f"Within a month, unless we {words.TRIP}")
    assert reply["messages"][0]["text"].startswith(APOLOGY["en"])
    assert reply["messages"][1:] == expected["messages"]  # the question that is open now, not the one before
    assert reply["asks"] == expected["asks"] == "budget"
    assert talk.interview()["answers"]["timing"]["status"] == "stated"
    talk.say("3000 euro a month")
    assert talk.interview()["answers"]["budget"]["status"] == "stated"


def test_action_that_raises_outside_the_decorator_is_told_honestly_and_leaves_no_turn(stumbling):
    talk = stumbling.open()
    asked = talk.say(NEED["en"])["asks"]
    said = f"We {words.FALL} {CANARY}"
    refused = talk.post("messages", {"id": "fails", "text": said})
    assert refused.status_code == 503
    assert refused.json()["error"]["code"] in ("no_answer", "trouble")
    assert refused.headers["Retry-After"] == "5"
    assert CANARY not in refused.text and CANARY not in stumbling.log()
    assert talk.history().json()["asks"] == asked
    assert said not in _user_texts(stumbling, talk)
    assert talk.say(TIMING["en"])["asks"] == "budget"
    assert [line["text"] for line in talk.history().json()["messages"] if line["from"] == "visitor"][1] == said


def test_action_server_runs_nothing_without_the_secret(apart):
    for headers in ({}, {"x-bantam-action-secret": ACTION_SECRET[:-1]}):
        refused = apart.bot.call_action({"next_action": "action_validate_slot_mappings"}, **headers)
        assert (refused.status_code, refused.json()) == (403, {"error": "wrong or missing secret header"})


def test_answer_of_a_failed_action_holds_neither_stack_nor_tracker(apart):
    tracker = {"sender_id": "c_1", "slots": {}, "events": [], "latest_message": {"text": f"{words.FALL} {CANARY}"}}
    call = {"next_action": "action_validate_slot_mappings", "tracker": tracker}
    failed = apart.bot.call_action(call, **{"x-bantam-action-secret": ACTION_SECRET})
    assert (failed.status_code, failed.json()) == (500, {"error": "the action failed"})
    assert CANARY not in apart.bot.log()


def _user_texts(server, talk):
    batches = server.rows("SELECT events FROM tracker_events WHERE conversation_id = ? ORDER BY version", talk.id)
    events = [event for (batch,) in batches for event in json.loads(batch)]
    return [event["text"] for event in events if event["event"] == "user"]


# -- the action server dies, or is away -------------------------------------------------------------------------------


@contextlib.contextmanager
def away(bot, seconds):
    """The action server is killed, and started again after so long."""
    bot.kill_actions()
    timer = threading.Timer(seconds, bot.start_actions)
    timer.start()
    try:
        yield
    finally:
        timer.join()


def test_action_server_killed_in_mid_conversation_is_told_honestly_and_nothing_is_lost(apart):
    visitor = Visitor(apart.bot)
    asked = visitor.say(NEED["en"])["asks"]
    before = kept(apart.engine, visitor.id)
    apart.bot.kill_actions()
    for _ in range(2):
        refused = visitor.post("messages", {"id": "away", "text": "Within a month"})
        assert (refused.status_code, refused.json()["error"]["code"]) == (503, "no_answer")
        assert refused.headers["Retry-After"] == "5"
    assert kept(apart.engine, visitor.id) == before
    assert visitor.history().json()["asks"] == asked
    opened = apart.bot.post("session", {"language": "nl"})
    assert (opened.status_code, opened.json()["error"]["code"]) == (503, "no_answer")
    apart.bot.start_actions()
    visitor.say("Within a month", "away")
    answered = visitor.post("messages", {"id": "away", "text": "Within a month"}).json()
    assert answered == visitor.reply
    visitor.become_lead()
    prove_nothing_is_lost(apart, [visitor])


def hold_while_away(line, seconds):
    visitor = Visitor(line.bot)
    visitor.say(NEED["en"])
    with away(line.bot, seconds):
        visitor.say("Within a month")
    assert {refused["code"] for refused in visitor.refusals} == {"no_answer"}
    visitor.become_lead()
    prove_nothing_is_lost(line, [visitor])


def test_action_server_away_for_two_seconds_loses_nothing(apart):
    hold_while_away(apart, 2)


@pytest.mark.faults
def test_action_server_away_for_a_minute_loses_nothing(apart):
    hold_while_away(apart, 60)


@pytest.mark.parametrize("moment", ["before", "after"])
def test_action_server_that_dies_around_its_commit_hands_the_lead_over_once(apart, moment):
    visitor = Visitor(apart.bot)
    visitor.answer_until("confirm")
    (apart.bot.folder / words.DOOM).write_text(moment)
    ended = threading.Event()
    nurse = threading.Thread(target=nurse_actions, args=(apart.bot, ended))
    nurse.start()
    visitor.say("yes, that is right")
    ended.set()
    nurse.join(60)
    assert visitor.refusals, "it never died"
    assert visitor.reply["ended"] is True
    prove_nothing_is_lost(apart, [visitor])


def nurse_actions(bot, ended):
    """Start the action server whenever it is dead."""
    while not ended.wait(0.1):
        if bot.actions.poll() is not None:
            bot.start_actions()


def count_turns(engine):
    with transaction(engine, reads_only=True) as connection:
        return connection.execute(select(func.count()).select_from(tables.tracker_events)).scalar()


def kill_amid_talk(line, pause_seconds):
    """Kill the action server a moment after it answered somebody: before that it would prove nothing."""
    before = count_turns(line.engine)
    wait_until(lambda: count_turns(line.engine) > before, 120, lambda: "nobody is answered any more")
    time.sleep(pause_seconds)
    line.bot.kill_actions()
    line.bot.start_actions()


@pytest.mark.faults
def test_hundred_kills_of_the_action_server_lose_nothing(apart):
    chance, stop, visitors, failures = random.Random(SEED), threading.Event(), [], []
    threads = [threading.Thread(target=talk_until, args=(apart, stop, visitors, failures)) for _ in range(3)]
    for thread in threads:
        thread.start()
    try:
        for _ in range(100):
            kill_amid_talk(apart, chance.uniform(0.0, 0.5))
    finally:
        stop.set()
        for thread in threads:
            thread.join(300)
    assert failures == []
    assert visitors
    prove_nothing_is_lost(apart, visitors)


def test_a_lead_committed_before_its_turn_failed_gets_no_second_version(apart):
    """What a turn cannot take back there (docs/decisions/0002): the action server commits on its own."""
    visitor = Visitor(apart.bot)
    visitor.answer_until("confirm")
    turns = kept(apart.engine, visitor.id)["turns"]
    with refusing(apart.engine):
        refuse(visitor, "yes, that is right")
        committed = kept(apart.engine, visitor.id)
        assert committed["turns"] == turns
        assert visitor.history().json()["asks"] == "confirm"
    assert visitor.say("yes, that is right", "refused")["ended"] is True
    after = kept(apart.engine, visitor.id)
    assert (after["lead"], after["outbox"]) == (committed["lead"], committed["outbox"])
    assert [kind for kind, _ in after["outbox"]] == ["lead.sales_qualified"]
    prove_nothing_is_lost(apart, [visitor])
