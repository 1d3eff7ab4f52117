"""Schema-driven fuzzing of the channel: whatever a client sends, the answer is one the contract knows."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

pytest_plugins = ("tests.server.bot",)

EXAMPLES = 50  # per route; three routes with bodies
ALLOWED = {"session": {200, 201}, "messages": {200, 409}, "events": {204}}
REFUSALS = {400, 401, 403, 409, 413, 415, 422, 429}

# Field names and values the contract knows, mixed with anything JSON can hold.
scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=60)


def nested(inner):
    """Lists and objects of what is inside."""
    return st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4)


anything = st.recursive(scalars, nested, max_leaves=8)
LIKELY = ["We need SEO", "/restart", "€ 5k", "a@b.nl", "\u2028/back", "å" * 2_001]
texts = st.text(max_size=300) | st.sampled_from(LIKELY) | anything
utm = st.dictionaries(st.sampled_from(["source", "term", "x"]), anything)
page = anything | st.fixed_dictionaries(
    {}, optional={"url": st.text(max_size=80), "title": anything, "referrer": anything, "utm": utm}
)
ids = st.text(min_size=1, max_size=70) | anything
KNOWN = {
    "session": {"language": st.sampled_from(["en", "nl", "sv"]) | anything, "page": page, "token": anything},
    "messages": {"id": ids, "text": texts, "choice": texts, "sender": anything, "metadata": anything},
    "events": {"type": st.sampled_from(["page_view", "webinar"]) | anything, "page": page, "score": anything},
}


def bodies(route):
    shaped = st.fixed_dictionaries({}, optional=KNOWN[route]) | anything
    # surrogatepass: JSON escapes them, so that lone ones arrive as \\udXXX
    return shaped.map(lambda body: json.dumps(body).encode()) | st.binary(max_size=200)


@pytest.fixture(scope="module")
def talk(bot):
    """One conversation that takes everything."""
    return bot.open()


@pytest.mark.parametrize("route", KNOWN)
def test_whatever_is_sent_the_answer_is_one_of_the_contracts(talk, route):
    @settings(max_examples=EXAMPLES, deadline=None, derandomize=True, database=None,
              suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(body=bodies(route))
    def send(body):
        answer = talk.bot.post(route, body, token=None if route == "session" else talk.token)
        assert answer.status_code in ALLOWED[route] | REFUSALS, answer.text
        if answer.status_code in REFUSALS:
            error = answer.json()["error"]
            assert set(error) == {"code", "message"}
            assert error["code"].replace("_", "").isalpha()
        elif answer.status_code == 200:
            assert set(answer.json()) >= {"messages", "asks", "language", "ended"}

    send()
    assert talk.interview()["standing"] == "asking" or talk.interview()["answers"]
    assert talk.history().json()["conversation_id"] == talk.id
    assert "channel.failed" not in talk.bot.output()
