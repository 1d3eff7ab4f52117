"""Hostile bytes at the real server: bodies, heads and connections that no browser sends get an honest refusal."""

import gzip
import json
import time
import zlib
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.server.talk import short

pytest_plugins = ("tests.server.bot",)
pytestmark = pytest.mark.usefixtures("unharmed")


def head(path="/webhooks/website/messages", *lines, token=None):
    sent = [f"POST {path} HTTP/1.1", "Host: 127.0.0.1", "Connection: close", *lines]
    sent += [f"Authorization: Bearer {token}"] if token else []
    return "\r\n".join(sent).encode() + b"\r\n\r\n"


def status_of(answer):
    return int(answer.split(b" ", 2)[1]) if answer.startswith(b"HTTP/1.1 ") else None


def honest(answer):
    """The error of an answer, which must have the contract's own form."""
    error = json.loads(answer.partition(b"\r\n\r\n")[2])["error"]
    assert set(error) == {"code", "message"}
    assert "Traceback" not in error["message"]
    return error["code"]


@pytest.fixture
def talk(bot):
    """A conversation with one answer in it."""
    talk = bot.open()
    talk.say("We need SEO for our webshop")
    return talk


# -- bodies ----------------------------------------------------------------------------------------------------------

BODIES = {
    "nested lists": (b"[" * 10_000, 400),
    "nested objects": (b'{"a":' * 2_500 + b"1" + b"}" * 2_500, 400),
    "nested text": (b'{"id":"n1","text":' + b"[" * 5_000 + b"]" * 5_000 + b"}", 400),
    "no json": (b"id=1&text=hello", 400),
    "xml": (b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', 400),
    "latin-1": ('{"id":"l1","text":"h\xe4llo"}'.encode("latin-1"), 400),
    "utf-7": (b"+AHsAIgBpAGQAIg-", 400),
    "overlong": (b'{"id":"o1","text":"\xc0\xafrestart"}', 400),
    "truncated": (b'{"id":"t1","text":"he', 400),
    "lone surrogate": (b'{"id":"s1","text":"\\ud800 SEO"}', 200),
    "surrogate id": (b'{"id":"\\ud800","text":"x"}', 422),
    "surrogate choice": (b'{"id":"s2","choice":"\\udfff"}', 422),
    "nul": (b'{"id":"z1","text":"\\u0000"}', 422),
    "nul in the middle": (b'{"id":"z2","text":"SEO\\u0000please"}', 200),
    "nul in the choice": (b'{"id":"z3","choice":"a\\u0000b"}', 422),
    "huge number": (b'{"id":"h1","text":' + b"9" * 16_000 + b"}", (400, 422)),
    "huge float": (b'{"id":"h2","text":"x","n":1e999999}', 200),
    "nan": (b'{"id":"h3","text":NaN}', 422),
    "twice the same key": (b'{"id":"d1","id":"d2","text":"x","text":"SEO"}', 200),
    "array": (b'[{"id":"a1","text":"x"}]', 400),
    "number as text": (b'{"id":"b1","text":42}', 422),
    "object as text": (b'{"id":"b2","text":{"$gt":""}}', 422),
    "list as id": (b'{"id":["b3"],"text":"x"}', 422),
    "proto": (b'{"id":"b4","text":"x","__proto__":{"admin":true},"constructor":1}', 200),
    "16 KB of spaces": (b" " * 16_385, 413),
    "utf-16": ('{"id":"u1","text":"SEO"}'.encode("utf-16"), (200, 400)),
}


@pytest.mark.parametrize("name", BODIES)
def test_a_strange_body_gets_an_honest_status(talk, name):
    body, wanted = BODIES[name]
    answer = talk.bot.post("messages", body, token=talk.token)
    assert answer.status_code in (wanted if isinstance(wanted, tuple) else (wanted,)), answer.text
    if answer.status_code != 200:
        assert set(answer.json()["error"]) == {"code", "message"}
        assert answer.json()["error"]["message"]


@pytest.mark.parametrize("language", [None, 5, [], {}, "xx", "EN", "sv" * 5_000, "/restart", ["nl"]], ids=short)
def test_a_language_that_is_none_of_ours_is_english(bot, language):
    answer = bot.post("session", {"language": language})
    assert (answer.status_code, answer.json()["language"]) == (201, "en")


def test_a_body_of_99_mb_is_refused_at_its_head(bot):
    answer = bot.raw(head("/webhooks/website/session", "Content-Length: 99000000"), b"x" * 65_536)
    assert status_of(answer) == 413
    assert honest(answer) == "body_too_large"


def test_99_mb_in_chunks_are_refused_after_16_kb(bot):
    chunk = b"4000\r\n" + b"x" * 0x4000 + b"\r\n"
    before = bot.rss_mb()
    answer = bot.raw(head("/webhooks/website/session", "Transfer-Encoding: chunked"), *[chunk] * 6_000)
    assert status_of(answer) in (413, None)  # None: closed in our face before the answer could be read
    assert bot.rss_mb() - before < 10


def test_a_small_body_in_chunks_is_read(bot):
    answer = bot.raw(head("/webhooks/website/session", "Transfer-Encoding: chunked"), b"1\r\n{\r\n1\r\n}\r\n0\r\n\r\n")
    assert status_of(answer) == 201


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "gzip, gzip", "zstd"])
def test_a_packed_body_is_refused_unopened(bot, coding):
    bomb = {"gzip": gzip.compress, "deflate": zlib.compress}.get(coding, gzip.compress)(b"0" * 10_000_000)[:16_000]
    answer = bot.post("session", bomb, headers={"Content-Encoding": coding})
    assert answer.status_code == 415


@pytest.mark.parametrize(
    "lines",
    [
        ("Content-Length: -5",), ("Content-Length: -1",), ("Content-Length: abc",), ("Content-Length: 0x10",),
        ("Content-Length: 2", "Content-Length: 3"), ("Content-Length: 2", "Transfer-Encoding: chunked"),
        ("Transfer-Encoding: gzip",), ("Transfer-Encoding: chunked, chunked",),
        ("Upgrade: websocket", "Content-Length: 2"), ("Expect: the-unexpected", "Content-Length: 2"),
        ("X: " + "a" * 20_000,), ("no colon here",), ("Content-Length: " + "9" * 4_000,),
    ],
    ids=short,
)  # fmt: skip
def test_a_bent_head_is_refused_and_the_server_goes_on(bot, lines):
    """Sanic 21.12 alone never comes back from a negative Content-Length; one such request would end the service."""
    answer = bot.raw(head("/webhooks/website/session", *lines), b"{}abc")
    assert 400 <= status_of(answer) < 500
    honest(answer)
    assert bot.get("/webhooks/website/widget.js").status_code == 200


@pytest.mark.parametrize(
    "request_line",
    [b"\x16\x03\x01\x02\x00\x01\x00", b"GET /\xff HTTP/1.1", b"GET http://[::1 HTTP/1.1", b"GET / HTTP/9.9",
     b"PRI * HTTP/2.0", b"GET /%00%0d%0aSet-Cookie:x HTTP/1.1", b"GET  /  HTTP/1.1", b"", b"\x00" * 100,
     b"GET /" + b"a" * 20_000 + b" HTTP/1.1"],
    ids=short,
)  # fmt: skip
def test_what_is_no_request_harms_nothing(bot, request_line):
    answer = bot.raw(request_line + b"\r\nHost: x\r\nConnection: close\r\n\r\n", timeout=30)
    assert status_of(answer) is None or 400 <= status_of(answer) < 500
    assert b"Set-Cookie" not in answer
    assert bot.get("/webhooks/website/widget.js").status_code == 200


def test_bodies_and_heads_that_trickle_in_are_cut_off_while_others_are_served(bot):
    """A byte every second keeps Sanic's own time-outs from ever firing."""
    slow_body = [head("/webhooks/website/session", "Content-Length: 100"), *[b" "] * 60]
    slow_head = [b"POST /webhooks/website/session HTTP/1.1\r\nX: ", *[b"a"] * 60]
    silent = [b"POST /webhooks"]
    with ThreadPoolExecutor(9) as pool:
        start = time.monotonic()
        slow = [
            pool.submit(bot.raw, *parts, pause_seconds=1.0, timeout=60)
            for parts in (slow_body, slow_head, silent)
            for _ in range(3)
        ]
        assert bot.open().say("We need SEO for our webshop")["asks"] == "timing"
        answers = [one.result() for one in slow]
    assert time.monotonic() - start < 25
    assert {status_of(answer) for answer in answers} <= {408, None}
    assert all(honest(answer) == "too_slow" for answer in answers if answer)
