"""The server takes up messages that were kept and never answered: in order, each once, and none holds up the others."""

import asyncio
import threading
from datetime import datetime, timedelta, timezone

import pytest
from rasa.core.lock_store import LockError

from addons.leftovers import PAUSES, TAKE_UP_AFTER, Leftovers
from addons.requests import OPENING, RequestError
from addons.turns import Turns
from bantam.settings import get_settings
from bantam.store.conversations import start_conversation
from bantam.store.engine import get_engine, open_engine
from bantam.store.erasure import erase_person
from bantam.store.inbox import accept_message, find_message, save_reply
from bantam.store.leftovers import inbox_summary
from tests.server.relay_parts import Clock
from tests.server.talk import wait_until

pytest_plugins = ("tests.server.bot",)

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=timezone.utc)


@pytest.fixture
def engine(sqlite_engine, monkeypatch):
    """The process's own database, with three conversations in it."""
    monkeypatch.setenv("BANTAM_DATABASE_URL", str(sqlite_engine.url))
    get_settings.cache_clear()
    get_engine.cache_clear()
    for name in ("c1", "c2", "c3"):
        start_conversation(get_engine(), name, language="en", source={}, greeting=[], playbook_version="pb1", now=NOW)
    yield get_engine()
    get_engine().dispose()
    get_settings.cache_clear()
    get_engine.cache_clear()


class Server:
    """A server whose turns do what the test says; notes which it ran."""

    def __init__(self, engine):
        self.engine, self.clock = engine, Clock()
        self.clock.now = NOW + 2 * TAKE_UP_AFTER
        self.turns, self.ran, self.fails = Turns(), [], {}
        self.leftovers = Leftovers(self.turns, self.answer, self.clock)

    async def answer(self, kept):
        if kept.reply is not None:
            return kept.reply
        await asyncio.sleep(0)
        self.ran.append(kept.message_id)
        if kept.message_id in self.fails:
            raise self.fails[kept.message_id]
        reply = {"messages": [{"text": f"answer to {kept.message_id}"}]}
        save_reply(self.engine, kept.conversation_id, kept.message_id, reply, now=self.clock())
        return reply

    def round(self):
        asyncio.run(self.leftovers.take_up())

    def later(self):
        self.clock.now += max(PAUSES) + timedelta(seconds=1)
        self.round()


@pytest.fixture
def server(engine):
    return Server(engine)


def say(engine, message_id, *, conversation="c1", text="the purple parrot", choice_id=None):
    return accept_message(engine, conversation, message_id, text=text, choice_id=choice_id, now=NOW)


def test_what_was_left_is_answered_in_order_and_once(engine, server):
    for name in ("m1", "m2", "m3"):
        say(engine, name)
    server.round()
    server.later()
    assert server.ran == ["m1", "m2", "m3"]
    assert find_message(engine, "c1", "m3").reply == {"messages": [{"text": "answer to m3"}]}


def test_what_may_still_be_under_way_is_left_alone(engine, server):
    say(engine, "m1")
    server.clock.now = NOW + TAKE_UP_AFTER
    server.round()
    assert server.ran == []


def test_a_message_that_fails_three_times_is_poison_and_told_without_its_words(engine, server, caplog):
    say(engine, "m1")
    say(engine, "other", conversation="c2")
    server.fails["m1"] = RuntimeError("the purple parrot")
    server.round()
    assert server.ran == ["m1", "other"]  # one that fails holds nobody else up
    for _ in range(5):
        server.later()
    assert server.ran.count("m1") == 3
    assert inbox_summary(engine, now=server.clock())["set_aside"]["poison"] == 1
    (told,) = [record for record in caplog.records if "leftover.set_aside" in record.message]
    assert (told.levelname, "conversation_id=c1" in told.message, "why=poison" in told.message) == ("ERROR", True, True)
    assert "purple" not in caplog.text and "m1" not in caplog.text  # a message's id is its client's to choose


@pytest.mark.parametrize("error", [
    LockError("away"), RequestError(429, "busy", "wait"), RequestError(503, "no_answer", "try again")])
def test_trouble_that_is_not_the_messages_fault_makes_no_poison(engine, server, error):
    say(engine, "m1")
    server.fails["m1"] = error
    server.round()
    for _ in range(5):
        server.later()
    server.fails.clear()
    server.later()
    assert server.ran == ["m1"] * 7
    assert find_message(engine, "c1", "m1").reply


def test_a_choice_that_was_refused_is_not_asked_for_again(engine, server):
    say(engine, "m1", text=None, choice_id="choice_gone")
    server.fails["m1"] = RequestError(409, "choice_gone", "that choice is no longer open")
    server.round()
    server.later()
    assert server.ran == ["m1"]
    assert inbox_summary(engine, now=server.clock())["set_aside"]["refused"] == 1


def test_a_widget_that_sends_it_again_at_the_same_moment_gets_the_one_reply_of_the_one_turn(engine, server):
    say(engine, "m1")

    async def both():
        async def keep():
            return await asyncio.to_thread(say, engine, "m1")

        taking_up = asyncio.ensure_future(server.leftovers.take_up())
        while not server.turns._running:
            await asyncio.sleep(0)
        again = await server.turns.run("c1", "m1", keep, server.answer)
        await taking_up
        return again

    assert asyncio.run(both()) == {"messages": [{"text": "answer to m1"}]}
    assert server.ran == ["m1"]


def test_a_message_whose_visitor_was_erased_meanwhile_is_forgotten(engine, server):
    say(engine, "m1")
    take_up = server.leftovers._next

    def erased_after_the_claim():
        found = take_up()
        erase_person(engine, conversation_id="c1", now=server.clock(), tombstone_for=lambda lead: (), shrink=False)
        return found

    server.leftovers._next = erased_after_the_claim
    server.round()
    assert server.ran == []


# -- the real server --------------------------------------------------------------------------------------------------


@pytest.fixture
def mortal(bot_with):
    """A server to kill, of this module's own."""
    return bot_with(token_days="9")


def left(bot, talk, *, text=None, choice_id=None, message_id):
    """What a server that is killed right after it has kept a message leaves behind."""
    engine = open_engine(f"sqlite:///{bot.database}")
    at = datetime.now(timezone.utc) - TAKE_UP_AFTER - timedelta(seconds=1)
    accept_message(engine, talk.id, message_id, text=text, choice_id=choice_id, now=at)
    engine.dispose()


def greeted_by_nobody(bot):
    """A conversation whose server was killed before it had said hello."""
    engine = open_engine(f"sqlite:///{bot.database}")
    at = datetime.now(timezone.utc) - 2 * TAKE_UP_AFTER
    start_conversation(engine, "c_unheard", language="nl", source={}, greeting=[], playbook_version="pb1", now=at)
    accept_message(engine, "c_unheard", OPENING, text=None, choice_id=None, now=at)
    engine.dispose()
    return "c_unheard"


def answered(bot, talk):
    return [name for (name,) in bot.rows(
        "SELECT message_id FROM inbox WHERE conversation_id = ? AND replied_at IS NOT NULL ORDER BY id", talk.id)]


def test_a_server_that_starts_again_answers_what_it_had_kept_though_nobody_asks(mortal):
    """The last yes of an interview: without it the lead would wait for a visitor who has closed the page."""
    talk = mortal.open()
    talk.answer_until("confirm")
    within = mortal.open()
    choice = within.say("We need SEO for our webshop, more organic sales") and within.choices()["Within a month"]
    mortal.kill()
    left(mortal, talk, text="yes, that is right", message_id="last")
    left(mortal, within, choice_id=choice, message_id="clicked")
    left(mortal, within, text="3000 euro a month", message_id="typed")
    left(mortal, within, choice_id="choice_never_offered", message_id="refused")
    unheard = greeted_by_nobody(mortal)
    mortal.start()
    wait_until(lambda: not mortal.rows("SELECT id FROM inbox WHERE replied_at IS NULL AND set_aside IS NULL"), 120,
               lambda: mortal.output()[-3000:])
    assert mortal.rows("SELECT set_aside FROM inbox WHERE message_id = 'refused'") == [("refused",)]
    assert mortal.rows("SELECT type FROM outbox JOIN leads ON leads.id = outbox.lead_id WHERE conversation_id = ?",
                       talk.id) == [("lead.sales_qualified",)]
    assert "last" in answered(mortal, talk) and {"clicked", "typed"} <= set(answered(mortal, within))
    assert "digital" in mortal.rows("SELECT reply FROM inbox WHERE conversation_id = ?", unheard)[0][0]
    assert within.interview()["visitor_messages"] == 3
    assert within.interview()["answers"]["budget"]["status"] == "stated"
    # Sent again by a widget that comes back later: the same answers, and nothing is run twice.
    reply = within.post("messages", {"id": "typed", "text": "3000 euro a month"})
    assert (reply.status_code, reply.json()["asks"]) == (200, within.interview()["question"])
    assert within.interview()["visitor_messages"] == 3
    assert within.post("messages", {"id": "refused", "choice": "choice_never_offered"}).status_code == 409


def test_a_widget_that_sends_again_while_the_server_takes_up_gets_the_same_reply(mortal):
    talk = mortal.open()
    mortal.kill()
    left(mortal, talk, text="We need SEO for our webshop, more organic sales", message_id="m1")
    mortal.start()
    replies = []
    body = {"id": "m1", "text": "We need SEO for our webshop, more organic sales"}
    senders = [threading.Thread(target=lambda: replies.append(talk.post("messages", body).json())) for _ in range(4)]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    assert len(replies) == 4 and all(reply == replies[0] for reply in replies)
    assert replies[0]["asks"] == "timing"
    assert talk.interview()["visitor_messages"] == 1


def test_the_turns_are_counted_and_the_public_port_does_not_tell(mortal):
    talk = mortal.open()
    talk.say("We need SEO for our webshop")
    mortal.stop()
    ((answered, seconds),) = mortal.rows("SELECT sum(answered), sum(seconds) FROM turn_counts")
    mortal.start()
    assert answered >= 2 and 0 < seconds < 60 * answered
    assert mortal.get("/metrics").status_code == 404
