"""No personal data in any log line, at any level, of any process; and the visitor's own erasure."""

import json
import re
import signal
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.server.talk import wait_until

pytest_plugins = ("tests.server.bot",)

CANARY = {
    "name": "Quirina Zandvliet",
    "email": "quirina.zandvliet@canary-mail.nl",
    "phone": "06 48 15 16 23",
    "sentence": "Our parrot Xerxes dislikes the purple checkout page",
}
# As a log might show them: whole, in parts, in E.164.
TRACES = ("Quirina", "Zandvliet", "canary-mail", "48 15 16 23", "48151623", "Xerxes", "purple checkout", "parrot")


def tell_everything(server):
    talk = server.open("en")
    talk.say(CANARY["sentence"])
    talk.become_lead(name=CANARY["name"], email=CANARY["email"], phone=CANARY["phone"])
    assert talk.reply["ended"], talk.reply
    talk.say(f"my number is {CANARY['phone']}")
    talk.post("events", {"type": "page_view", "page": {"url": f"https://www.example.com/?mail={CANARY['email']}"}})
    talk.post("messages", {"id": CANARY["email"], "choice": CANARY["name"]})
    talk.post("messages", {"id": "x", "text": f"{CANARY['name']}\n2026-01-01 ERROR forged by {CANARY['email']}"})
    talk.post("messages?mail=" + CANARY["email"], b"{" + CANARY["sentence"].encode())
    server.get(f"/nothing?mail={CANARY['email']}")
    server.post("messages", {"id": "y", "text": "x"}, token=talk.token[:-3])
    return talk


def traces_in(output, talk):
    signed = talk.token.split(".")[2]
    return [trace for trace in (*TRACES, signed) if trace.lower() in output.lower()]


@pytest.fixture(scope="module")
def told_line(line):
    """The whole line, after a visitor has told it everything and the lead has arrived."""
    talk = tell_everything(line)
    # The line is shared with other tests: any lead will not do.
    wait_until(lambda: CANARY["email"] in json.dumps(line.leads(), ensure_ascii=False), 60,
               lambda: f"no lead arrived:\n{line.output()[-3000:]}")  # fmt: skip
    return line, talk


def test_the_lead_did_arrive_so_that_there_was_something_to_leak(told_line):
    line, _ = told_line
    assert CANARY["email"] in json.dumps(line.leads(), ensure_ascii=False)


def test_no_process_of_the_line_logs_what_the_visitor_said(told_line):
    line, talk = told_line
    # The relay does log, once it has the receiver's answer.
    wait_until(lambda: "attempt message_id=" in line.output(), 60, line.output)
    assert traces_in(line.output(), talk) == []
    assert not re.search(r"^.{0,40}2026-01-01 ERROR forged", line.output(), re.MULTILINE)


def test_not_even_with_debug_switched_on(bot_with):
    """`rasa run --debug` prints every word, slot and event; the channel switches debug records off for good."""
    server = bot_with(("--debug",), log_level="DEBUG")
    talk = tell_everything(server)
    server.stop(signal.SIGTERM)
    assert traces_in(server.output(), talk) == []
    assert "DEBUG" in server.output()  # it was on until the channel started


# -- forget ----------------------------------------------------------------------------------------------------------


def files_of(server):
    """The database as it lies on the disk, with its journal."""
    return b"".join(path.read_bytes() for path in server.database.parent.glob("bantam.db*"))


def test_after_forget_the_token_opens_nothing_and_no_word_is_left(bot):
    talk = bot.open("en")
    talk.say("Our llama Yolandi wants SEO for a webshop")
    talk.become_lead(name="Yolandi Vreugdenhil", email="yolandi@llama-mail.nl")
    assert b"Vreugdenhil" in files_of(bot)
    assert talk.post("forget", {}).status_code == 204
    hello, again, event = {"id": "new", "text": "hello"}, {"id": "m1", "text": "x"}, {"type": "page_view"}
    for path, body in (("session", {}), ("messages", hello), ("messages", again), ("events", event)):
        answer = talk.post(path, body)
        assert (answer.status_code, answer.json()["error"]["code"]) == (401, "conversation_gone")
    left = files_of(bot)
    for word in (b"Vreugdenhil", b"yolandi@llama-mail.nl", b"llama Yolandi"):
        assert word not in left
    assert talk.post("forget", {}).status_code == 204  # a lost answer may be asked for again


def test_the_crm_that_got_the_lead_is_told_to_forget_it(told_line):
    line, talk = told_line
    assert talk.post("forget", {}).status_code == 204
    wait_until(lambda: "lead.erased" in json.dumps(line.leads()), 60, lambda: json.dumps(line.leads())[:2000])


def test_forgetting_while_messages_are_under_way_leaves_none_of_them(bot):
    talk = bot.open("en")
    talk.say("We need SEO for our webshop")
    with ThreadPoolExecutor(8) as pool:
        said = [
            pool.submit(talk.post, "messages", {"id": f"r{n}", "text": f"racing Wolverhampton {n}"}) for n in range(5)
        ]
        gone = pool.submit(talk.post, "forget", {})
        codes = {one.result().status_code for one in said}
    assert gone.result().status_code == 204
    assert codes <= {200, 401}
    assert b"Wolverhampton" not in files_of(bot)
    for table in ("inbox", "tracker_events", "choices"):
        assert bot.rows(f"SELECT count(*) FROM {table} WHERE conversation_id = ?", talk.id) == [(0,)]
    assert talk.history().status_code == 401


def test_forgetting_one_conversation_leaves_the_others_alone(bot):
    one, other = bot.open(), bot.open()
    other.say("We need SEO for our webshop")
    assert one.post("forget", {}).status_code == 204
    assert other.say("Within a month")["asks"] == "budget"
