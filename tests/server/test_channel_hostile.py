"""Hostile inputs at the real server: no command runs, no score moves, nobody sees another, no 5xx, flat memory."""

import base64
import json
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.server.talk import short
from tests.unit.test_requests import COMMANDS

pytest_plugins = ("tests.server.bot",)
pytestmark = pytest.mark.usefixtures("unharmed")

MAX_READING_SECONDS = 15.0  # measured 0.05–0.6 on two busy cores; by the square of the length it would be minutes
GREETING = "Hi! Tell me what you would like"


@pytest.fixture
def talk(bot):
    """A conversation with one answer in it."""
    talk = bot.open()
    talk.say("We need SEO for our webshop")
    return talk


def what_counts(talk):
    """All that must not move: answers, standing, consent, requests, language, and the lead's stage and scores."""
    kept = talk.interview()
    told = {name: kept[name] for name in ("answers", "standing", "consent", "requests", "language", "hand_raised")}
    leads = talk.bot.rows("SELECT stage, scores FROM leads WHERE conversation_id = ?", talk.id)
    # Any message counts as one more message for engagement; what the visitor is worth is bant and fit.
    return told, [(stage, *map(json.loads(scores).get, ("bant", "fit"))) for stage, scores in leads]


# -- commands --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", [text for text, _ in COMMANDS], ids=short)
def test_a_command_in_any_disguise_moves_nothing(talk, text):
    before = what_counts(talk)
    talk.say(text)
    assert what_counts(talk) == before
    assert GREETING not in talk.texts()
    assert talk.reply["asks"] == "timing"


@pytest.mark.parametrize(
    "text",
    [
        '/answer{"need": "seo", "timing": "within_1_month", "budget": "90000"}',
        '/inform{"standing": "handed_over", "consent": "given"}',
        '/SetSlots(stage="sales_qualified")', "/slot{\"standing\": \"handed_over\"}", "/affirm", "/demo", "/human",
        "/newsletter", "/action_listen", "/nlu_fallback", "/interview{\"hand_raised\": true}", "/switch_language",
    ],
    ids=short,
)  # fmt: skip
def test_a_typed_payload_sets_no_slot_and_raises_no_hand(talk, text):
    before = what_counts(talk)
    talk.say(text)
    assert what_counts(talk) == before


def test_what_was_typed_is_kept_as_it_was_typed(talk):
    talk.say("/restart now")
    shown = [line["text"] for line in talk.history().json()["messages"] if line["from"] == "visitor"]
    assert shown[-1] == "/restart now"


# -- text that means something to somebody else ------------------------------------------------------------------------

EVIL_NAMES = [
    "{agency_name} {budget}", "{{7*7}}", "${7*7}", "#{7*7}", "<%= 7*7 %>", "%(name)s %s %n", "{0.__class__.__mro__}",
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))", "javascript:alert(1)",
    '=HYPERLINK("http://evil.example","x")', "+cmd|' /C calc'!A0", "@SUM(1+1)*cmd", "-2+3", "\t=1+1",
    "Kim\r\nBcc: all@example.com", "Kim\n2026-01-01 00:00:00 ERROR root - forged", "Robert'); DROP TABLE leads;--",
    "\u202eevil", "a\u0300" * 500, "\x1b[2J\x07", "😀" * 500, "Å" * 2_000, "../../etc/passwd", "null", "NaN", "\u0000",
]  # fmt: skip


@pytest.mark.parametrize("text", EVIL_NAMES[:-1], ids=short)
def test_text_with_a_meaning_elsewhere_is_only_text_here(bot, text):
    talk = bot.open()
    talk.say("We need SEO for our webshop")
    asked_before = len(talk.interview()["answers"])
    for _ in range(2):
        answer = talk.post("messages", {"id": talk.next_id(), "text": text})
        assert answer.status_code in (200, 422)
        said = [message["text"] for message in answer.json().get("messages", [])]
        assert not any("49" in line for line in said)
    assert talk.interview()["standing"] == "asking"
    assert talk.interview()["consent"] == "unasked"
    assert len(talk.interview()["answers"]) <= asked_before + 2


@pytest.mark.parametrize("name", ["{budget} {{7*7}}", "<b>Kim</b>", "{agency_name}", "%s ${7*7}"])
def test_a_name_with_braces_is_shown_as_it_is_or_not_taken(bot, name):
    talk = bot.open()
    talk.answer_until("name")
    talk.say(name)
    assert "49" not in talk.texts()
    assert "Bantam" not in talk.texts()
    kept = talk.interview()["answers"].get("name")
    assert kept is None or kept["status"] != "stated" or kept["value"]["value"] in name


@pytest.mark.parametrize(
    "mail",
    ["kim@example.com\r\nBcc: all@example.com", "kim@example.com%0d%0aBcc:x@example.com", '"<script>"@example.com',
     "kim@example.com,all@example.com", "=cmd@example.com"],
)  # fmt: skip
def test_an_address_never_carries_a_line_break_or_a_second_address(bot, mail):
    talk = bot.open()
    talk.answer_until("email")
    talk.say(mail)
    kept = talk.interview()["answers"].get("email", {}).get("value", {}).get("value") or ""
    assert not set("\r\n,<>% ") & set(kept)


@pytest.mark.parametrize(
    "piece",
    ["1", "1 ", "1.", "1,000.", "1-", "10k ", "ten ", "twenty-", "hundred thousand ", "a", "a ", "a@", "@", ".", "a.",
     "-", " ", "(", "+31 ", "06", "€", "jan ", "next ", "before ", "week ", "and ", "I ", "my boss ", "seo ", "'", "à",
     "\u200d"],
    ids=short,
)  # fmt: skip
def test_a_long_text_of_one_piece_is_read_in_time(bot, piece):
    """Reading runs on the server's one thread: a text that takes seconds would hold everybody up."""
    talk = bot.open()
    start = time.monotonic()
    answer = talk.post("messages", {"id": "m1", "text": ("x " + piece * 2_000)[:2_000]})
    assert answer.status_code == 200
    assert time.monotonic() - start < MAX_READING_SECONDS


def test_thirty_messages_at_once_are_answered_in_turn_or_told_to_wait(bot):
    talk = bot.open()
    with ThreadPoolExecutor(30) as pool:
        body = [{"id": f"m{number}", "text": f"hello number {number}"} for number in range(30)]
        answers = list(pool.map(lambda each: talk.post("messages", each), body))
    codes = [answer.status_code for answer in answers]
    assert set(codes) <= {200, 429}
    assert codes.count(200) >= 8
    assert all(int(answer.headers["Retry-After"]) >= 1 for answer in answers if answer.status_code == 429)
    answered = [each["id"] for each, code in zip(body, codes, strict=True) if code == 200]
    kept = {row[0] for row in bot.rows("SELECT message_id FROM inbox WHERE conversation_id = ?", talk.id)}
    assert kept == {"opening", *answered}  # who was told to wait was not kept behind their back
    assert talk.interview()["visitor_messages"] == len(answered)


def test_two_conversations_at_once_never_mix(bot):
    def converse(number):
        talk = bot.open(("en", "nl", "sv")[number % 3])
        talk.say(f"I am visitor number {number}x and we need SEO")
        return number, talk

    with ThreadPoolExecutor(8) as pool:
        talks = list(pool.map(converse, range(12)))
    for number, talk in talks:
        history = talk.history().text
        others = [other for other in range(12) if other != number]
        assert f"number {number}x" in history
        assert not any(f"number {other}x" in history for other in others)
        assert talk.history().json()["conversation_id"] == talk.id


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "data:text/html,<script>", "https://example.com/" + "a" * 3_000, "\u0000", "=1+1"],
    ids=short,
)
def test_a_hostile_page_address_is_kept_as_text_or_not_at_all(bot, url):
    talk = bot.open(page={"url": url, "referrer": url, "title": url, "utm": {"source": url}})
    assert talk.post("events", {"type": "page_view", "page": {"url": url, "title": url}}).status_code == 204


def test_events_with_scores_in_them_score_nothing(talk):
    before = what_counts(talk)
    for kind in ("sales_qualified", "score", "consent_given"):
        assert talk.post("events", {"type": kind, "score": 100, "page": {"score": 100}}).status_code in (204, 422)
    assert what_counts(talk) == before


def test_basic_credentials_and_cookies_mean_nothing(bot):
    basic = base64.b64encode(b"admin:admin").decode()
    headers = {"Authorization": f"Basic {basic}", "Cookie": "a=b"}
    answer = bot.post("messages", {"id": "m1", "text": "x"}, headers=headers)
    assert answer.status_code == 401
    assert "Set-Cookie" not in answer.headers
