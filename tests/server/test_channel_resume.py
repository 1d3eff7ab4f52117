"""kill -9 of the server in mid-conversation: nothing acknowledged is lost, nothing counts twice."""

import contextlib
import threading

import pytest
import requests

pytest_plugins = ("tests.server.bot",)


@pytest.fixture
def mortal(bot_with):
    """A server of this test's own, to kill."""
    return bot_with(token_days="7")


def visitor_lines(talk):
    return [line["text"] for line in talk.history().json()["messages"] if line["from"] == "visitor"]


def test_after_kill_9_the_conversation_goes_on_where_it_was(mortal):
    talk = mortal.open()
    first = talk.say("We need SEO for our webshop", "m1")
    choice = talk.choices()["Within a month"]
    lost = threading.Thread(target=_send_into_the_void, args=(talk, {"id": "m2", "choice": choice}))
    lost.start()
    mortal.kill()
    lost.join()
    mortal.start()

    assert visitor_lines(talk)[0] == "We need SEO for our webshop"
    assert talk.say("We need SEO for our webshop", "m1") == first  # resent: the same answer, and not taken again
    reply = talk.post("messages", {"id": "m2", "choice": choice}).json()  # resent: taken, or the reply it had got
    assert reply["asks"] == "budget"
    assert talk.post("messages", {"id": "m2", "choice": choice}).json() == reply
    assert talk.interview()["visitor_messages"] == 2
    assert talk.interview()["answers"]["timing"]["status"] == "stated"
    assert visitor_lines(talk) == ["We need SEO for our webshop", "Within a month"]
    assert talk.say("3000 euro a month", "m3")["asks"] == "authority"


def _send_into_the_void(talk, body):
    with contextlib.suppress(requests.RequestException):
        talk.post("messages", body, timeout=30)
