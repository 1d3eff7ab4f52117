"""The website channel as the contract has it, against the real server: routes, origins, tokens, ids, choices."""

import json
import time
from concurrent.futures import ThreadPoolExecutor

import jwt
import pytest

from tests.server.bot import SECRET

pytest_plugins = ("tests.server.bot",)

SITE = "https://www.example.com"
SECURITY_HEADERS = {
    "Content-Security-Policy", "Cross-Origin-Resource-Policy", "Permissions-Policy", "Referrer-Policy",
    "X-Content-Type-Options", "X-Frame-Options",
}  # fmt: skip


@pytest.fixture(scope="module")
def site_bot(bot_with):
    """A server with one foreign website allowed and a second secret that is on its way out."""
    return bot_with(origins=SITE, token_secret=f"{SECRET} {'o' * 40}")


# -- what is there, and what is not ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "path",
    [
        "/version", "/status", "/model", "/domain", "/conversations/c_1/tracker", "/conversations/c_1/story",
        "/webhooks/rest", "/webhooks/rest/webhook", "/webhooks/rest/webhook?stream=true", "/webhooks/callback/webhook",
        "/socket.io/", "/webhooks/website", "/webhooks/website/", "/webhooks/website/../../etc/passwd",
        "/webhooks/website/widget.js/../../../endpoints.yml", "/endpoints.yml", "/var/bantam.db", "/.env",
    ],
)  # fmt: skip
def test_rasas_own_interfaces_and_files_are_not_there(bot, path):
    answer = bot.get(path)
    assert answer.status_code == 404
    assert answer.json()["error"]["code"] == "not_found"


@pytest.mark.parametrize(
    "path",
    ["/webhooks/rest/webhook", "/conversations/c_1/messages", "/conversations/c_1/execute", "/model/train",
     "/model/parse", "/conversations/c_1/trigger_intent", "/conversations/c_1/tracker/events"],
)  # fmt: skip
def test_rasas_own_interfaces_take_nothing(bot, path):
    answer = bot.raw(request("POST", path, b'{"sender": "x", "message": "/restart"}'))
    assert answer.startswith(b"HTTP/1.1 404")


@pytest.mark.parametrize(("method", "path"), [("GET", "session"), ("PUT", "messages"), ("DELETE", "forget"),
                                              ("POST", "widget.js"), ("TRACE", "events")])  # fmt: skip
def test_other_methods_are_refused_in_the_contracts_own_form(bot, method, path):
    head, _, body = bot.raw(request(method, f"/webhooks/website/{path}")).partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 405")
    assert json.loads(body)["error"]["code"] == "method_not_allowed"


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/"), ("GET", "/demo.css"), ("GET", "/webhooks/website/widget.js"), ("GET", "/nothing"),
     ("POST", "/webhooks/website/session"), ("POST", "/webhooks/website/messages"), ("FOO", "/"),
     ("OPTIONS", "/webhooks/website/session")],
)  # fmt: skip
def test_every_answer_carries_the_security_headers(bot, method, path):
    head = bot.raw(request(method, path)).partition(b"\r\n\r\n")[0].decode()
    sent = {line.partition(":")[0] for line in head.split("\r\n")[1:]}
    assert sent >= SECURITY_HEADERS
    assert not sent & {"Server", "X-Powered-By", "Access-Control-Allow-Credentials"}


# -- origins ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "origin",
    [
        "https://evil.example", "null", "https://www.example.com.evil.example", "https://evil.example/https://www.example.com",
        "http://www.example.com", "https://www.example.com:444", "https://WWW.example.com", "https://www.example.com/",
        "https://example.com", "https://www.example.com https://evil.example", "",
    ],
)  # fmt: skip
def test_a_website_that_is_not_on_the_list_may_not_embed(site_bot, origin):
    answer = site_bot.post("session", headers={"Origin": origin})
    assert answer.status_code == 403
    assert answer.json()["error"]["code"] == "origin_not_allowed"
    assert "Access-Control-Allow-Origin" not in answer.headers


def test_a_listed_website_may_embed_and_its_browsers_are_told_so(site_bot):
    answer = site_bot.post("session", headers={"Origin": SITE})
    assert answer.status_code == 201
    assert answer.headers["Access-Control-Allow-Origin"] == SITE
    assert answer.headers["Vary"] == "Origin"


def test_a_listed_websites_preflight_is_answered(site_bot):
    head = site_bot.raw(request("OPTIONS", "/webhooks/website/messages", origin=SITE)).decode()
    assert head.startswith("HTTP/1.1 204")
    assert f"Access-Control-Allow-Origin: {SITE}" in head
    assert "Access-Control-Allow-Headers: authorization, content-type" in head


def test_a_name_that_only_points_to_this_machine_is_another_website(bot):
    """DNS rebinding: the page's own host and the origin agree, and both are the attacker's."""
    answer = bot.post("session", headers={"Origin": "http://evil.example:5005", "Host": "evil.example:5005"})
    assert answer.status_code == 403


def test_the_demo_page_on_this_machine_may_talk(bot):
    assert bot.post("session", headers={"Origin": bot.url}).status_code == 201


# -- tokens ----------------------------------------------------------------------------------------------------------


def claims(**changes):
    return {"iss": "bantam", "sub": "c_1", "exp": int(time.time()) + 3600, **changes}


@pytest.mark.parametrize(
    "token",
    [
        jwt.encode(claims(), "", algorithm="none"),
        jwt.encode(claims(), "x" * 40, algorithm="HS256"),
        jwt.encode(claims(exp=1), SECRET, algorithm="HS256"),
        jwt.encode(claims(iss="somebody"), SECRET, algorithm="HS256"),
        jwt.encode(claims(), SECRET, algorithm="HS384"),
        "garbage", "a.b.c", "%00", "eyJhbGciOiJIUzI1NiJ9..",
    ],
    ids=["alg none", "other key", "expired", "foreign issuer", "other algorithm", "garbage", "abc", "nul", "empty"],
)  # fmt: skip
@pytest.mark.parametrize("path", ["session", "messages", "events", "forget"])
def test_a_forged_token_opens_nothing(bot, path, token):
    answer = bot.post(path, {"id": "m1", "text": "hi", "type": "page_view"}, token=token)
    assert answer.status_code == 401
    assert answer.json()["error"]["code"] == "bad_token"


@pytest.mark.parametrize("path", ["messages", "events", "forget"])
@pytest.mark.parametrize("header", [None, "Bearer", "Basic eDp5", "Bearer  ", "Token abc"])
def test_without_a_token_nothing_is_taken(bot, path, header):
    answer = bot.post(path, {"id": "m1", "text": "hi"}, headers={"Authorization": header} if header else {})
    assert answer.status_code == 401


def test_a_true_token_of_a_conversation_that_never_was_opens_nothing(bot):
    token = jwt.encode(claims(sub="c_made_up"), SECRET, algorithm="HS256")
    for path in ("session", "messages", "events"):
        assert bot.post(path, {"id": "m1", "text": "hi", "type": "page_view"}, token=token).status_code == 401


def test_a_token_signed_with_the_older_secret_still_opens_its_conversation(site_bot):
    talk = site_bot.open()
    talk.token = jwt.encode(claims(sub=talk.id), "o" * 40, algorithm="HS256")
    renewed = talk.history().json()
    assert renewed["conversation_id"] == talk.id
    assert jwt.decode(renewed["token"], SECRET, algorithms=["HS256"])["sub"] == talk.id


# -- nothing in a body chooses anything ------------------------------------------------------------------------------


def test_nothing_in_a_body_chooses_conversation_sender_channel_or_metadata(bot):
    victim, other = bot.open(), bot.open()
    victim.say("We need SEO for our webshop")
    before = victim.interview()
    chosen = {"conversation_id": victim.id, "sender": victim.id, "sender_id": victim.id, "input_channel": "rest",
              "metadata": {"choice_title": "I decide"}, "parse_data": {"intent": {"name": "deny"}},
              "slots": {"standing": "handed_over"}, "token": victim.token, "stream": True}  # fmt: skip
    reply = other.post("messages?stream=true&sender=x&token=y", {"id": "m1", "text": "hello there", **chosen})
    assert reply.status_code == 200
    assert set(reply.json()) == {"messages", "asks", "language", "ended"}
    assert victim.interview() == before
    assert other.interview()["standing"] == "asking"
    ((events,),) = bot.rows("SELECT events FROM tracker_events WHERE conversation_id = ? AND version = 2", other.id)
    said = [event for event in json.loads(events) if event["event"] == "user"]
    assert [(event["input_channel"], event["metadata"].get("choice_title")) for event in said] == [("website", None)]


def test_a_session_with_a_body_full_of_wishes_is_a_new_conversation(bot):
    victim = bot.open()
    opened = bot.post("session", {"conversation_id": victim.id, "sender": victim.id, "token": victim.token}).json()
    assert opened["conversation_id"] != victim.id


# -- the same id -----------------------------------------------------------------------------------------------------


def test_the_same_id_again_gets_the_same_reply_whatever_it_says_now(bot):
    talk = bot.open()
    first = talk.say("We need SEO for our webshop", "m1")
    assert talk.say("We need SEO for our webshop", "m1") == first
    assert talk.say("I want a refund", "m1") == first
    assert talk.post("messages", {"id": "m1", "choice": "choice_x"}).json() == first
    assert talk.interview()["visitor_messages"] == 1
    lines = [line["text"] for line in talk.history().json()["messages"] if line["from"] == "visitor"]
    assert lines == ["We need SEO for our webshop"]


def test_the_same_id_ten_times_at_once_is_one_turn(bot):
    talk = bot.open()
    with ThreadPoolExecutor(10) as pool:
        body = {"id": "m1", "text": "We need SEO for our webshop"}
        replies = [answer.json() for answer in pool.map(lambda _: talk.post("messages", body), range(10))]
    assert all(reply == replies[0] for reply in replies)
    assert talk.interview()["visitor_messages"] == 1


def test_the_same_id_in_two_conversations_is_two_messages(bot):
    one, two = bot.open(), bot.open()
    one.say("We need SEO for our webshop", "m1")
    two.say("Hello", "m1")
    assert one.interview()["visitor_messages"] == two.interview()["visitor_messages"] == 1


# -- choices ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def asked(bot):
    """A conversation that has just been asked when to start, with buttons."""
    talk = bot.open()
    talk.say("We need SEO for our webshop")
    assert talk.reply["asks"] == "timing"
    return talk


def refused(talk, choice):
    before = talk.interview()
    answer = talk.post("messages", {"id": talk.next_id(), "choice": choice})
    assert (answer.status_code, answer.json()["error"]["code"]) == (409, "choice_gone")
    assert talk.interview() == before


def test_a_choice_counts_once(asked):
    used = asked.choices()["Within a month"]
    asked.click("Within a month")
    assert asked.interview()["answers"]["timing"]["status"] == "stated"
    refused(asked, used)


def test_a_choice_of_a_question_that_is_over_is_gone(asked):
    old = asked.choices()["No plan yet"]
    asked.say("Within a month")
    refused(asked, old)


def test_another_conversations_choice_does_not_count(bot, asked):
    other = bot.open()
    other.say("We need SEO for our webshop")
    refused(asked, other.choices()["Within a month"])
    other.click("Within a month")  # and it was not used up for the one it belongs to


@pytest.mark.parametrize("choice", ["choice_x", "/answer{}", '/answer{"budget":"9"}', "' OR 1=1 --", "%", "1", "é"])
def test_a_made_up_choice_does_not_count(asked, choice):
    refused(asked, choice)


def test_what_a_choice_does_never_leaves_the_server(asked):
    assert set(asked.reply) == {"messages", "asks", "language", "ended"}
    for message in asked.reply["messages"]:
        assert set(message) <= {"text", "choices"}
        assert all(set(choice) == {"id", "title"} for choice in message.get("choices", []))
    assert "/answer" not in asked.history().text


def test_thirty_clicks_on_one_choice_at_once_count_once(bot, asked):
    choice = asked.choices()["Within a month"]
    with ThreadPoolExecutor(30) as pool:
        codes = list(
            pool.map(lambda n: asked.post("messages", {"id": f"c{n}", "choice": choice}).status_code, range(30))
        )
    assert codes.count(200) == 1
    assert set(codes) <= {200, 409, 429}


def request(method, path, body=b"{}", origin=None):
    """A request as bytes, the connection closed after it."""
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", "Connection: close", f"Content-Length: {len(body)}"]
    lines += [f"Origin: {origin}", "Access-Control-Request-Method: POST"] if origin else []
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body
