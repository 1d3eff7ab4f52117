"""What a client may send: bodies checked field by field, commands seen in every disguise, heads that make sense."""

import json

import pytest

from addons.requests import RequestError, inert, is_command, read_body, read_event, read_message, read_page
from addons.wire import head_problem

COMMANDS = [
    ("/restart", "restart"),
    ("  /restart", "restart"),
    ("\n/session_start", "session_start"),
    ("//back", "back"),
    ("/ /back", "back"),
    ('/answer{"budget": "90000"}', 'answer{"budget": "90000"}'),
    ('/start_conversation{"language":"sv"}', 'start_conversation{"language":"sv"}'),
    ('/{"budget": 1}', '{"budget": 1}'),
    ("/_private", "_private"),
    ("/@0.9", "@0.9"),
    ("\u00a0/restart", "restart"),  # no-break space
    ("\u2028/restart", "restart"),  # line separator
    ("\u3000\uff0frestart", "restart"),  # ideographic space, full-width slash
    ("\u200b\u200d/restart", "restart"),  # zero width
    ("\ufeff/restart", "restart"),  # byte order mark
    ("\u202e/restart", "restart"),  # right-to-left override
    ("\u00ad/restart", "restart"),  # soft hyphen
    ("\x00\x1b/restart", "restart"),  # control characters
    ("/\u0338restart", "restart"),  # combining solidus overlay
    ("/\u200brestart", "restart"),
    ("\u2044restart", "restart"),  # fraction slash
    ("\u2215restart", "restart"),  # division slash
    ("\u29f8restart", "restart"),  # big solidus
    ("\ue000/restart", "restart"),  # private use
    ("EXTERNAL: restart", "EXTERNAL: restart"),
    ("\u200bEXTERNAL: restart", "EXTERNAL: restart"),
]


@pytest.mark.parametrize(("text", "left"), COMMANDS)
def test_a_command_is_recognised_in_every_disguise_and_loses_its_slash(text, left):
    assert is_command(text)
    assert inert(text) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("restart", "restart"),
        ("5000 / month", "5000 / month"),
        ("/5k a month", "5k a month"),
        ("and/or", "and/or"),
        (" hello ", "hello"),
        ("https://example.com/restart", "https://example.com/restart"),
        ("@restart", "@restart"),
        ("an external: agency", "an external: agency"),
        ("+31 20 123 45 67", "+31 20 123 45 67"),
        ("\u200bhallå", "hallå"),
        ("\u0661", "\u0661"),
        ("🙂", "🙂"),
    ],
)
def test_what_people_write_is_no_command_and_keeps_its_words(text, left):
    assert not is_command(text)
    assert inert(text) == left


@pytest.mark.parametrize("text", ["", "/", " // ", "\u200b", "\u2028\n", "\uff0f\u0338"])
def test_nothing_but_slashes_and_invisible_characters_is_empty(text):
    assert inert(text) == ""
    assert not is_command(text)


def refusal(call, *args):
    with pytest.raises(RequestError) as caught:
        call(*args)
    return caught.value.status, caught.value.code


@pytest.mark.parametrize(
    ("raw", "status", "code"),
    [
        (b"[" * 10_000, 400, "not_json"),
        (b'{"a":' * 3_000, 400, "not_json"),
        (b"\xff\xfe{}", 400, "not_json"),
        (b'{"id": "\xc3\x28"}', 400, "not_json"),
        (b"{'id': 1}", 400, "not_json"),
        (b"[]", 400, "not_an_object"),
        (b"null", 400, "not_an_object"),
        (b'"text"', 400, "not_an_object"),
        (b" " * 16_385, 413, "body_too_large"),
    ],
)
def test_bodies_that_are_no_small_json_object_are_refused(raw, status, code):
    assert refusal(read_body, raw) == (status, code)


def test_an_empty_body_is_an_empty_object():
    assert read_body(b"") == {}


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"text": "hi"}, "bad_id"),
        ({"id": "", "text": "hi"}, "bad_id"),
        ({"id": 7, "text": "hi"}, "bad_id"),
        ({"id": ["a"], "text": "hi"}, "bad_id"),
        ({"id": "a" * 65, "text": "hi"}, "bad_id"),
        ({"id": "a\nb", "text": "hi"}, "bad_id"),
        ({"id": "a\x00", "text": "hi"}, "bad_id"),
        ({"id": "\ud800", "text": "hi"}, "bad_id"),
        ({"id": "opening", "text": "hi"}, "bad_id"),
        ({"id": "a"}, "text_or_choice"),
        ({"id": "a", "text": "hi", "choice": "c"}, "text_or_choice"),
        ({"id": "a", "text": 5}, "bad_text"),
        ({"id": "a", "text": {"budget": 5}}, "bad_text"),
        ({"id": "a", "text": "a" * 2_001}, "text_too_long"),
        ({"id": "a", "text": "\u200b /"}, "empty_message"),
        ({"id": "a", "choice": 5}, "bad_choice"),
        ({"id": "a", "choice": ""}, "bad_choice"),
        ({"id": "a", "choice": "\ud800"}, "bad_choice"),
        ({"id": "a", "choice": "c\x00"}, "bad_choice"),
    ],
)
def test_a_message_with_a_wrong_field_is_refused_by_name(body, code):
    assert refusal(read_message, body) == (422, code)


def test_a_message_of_2000_characters_is_read_whole():
    assert read_message({"id": "a", "text": "å" * 2_000}).text == "å" * 2_000


def test_a_lone_surrogate_becomes_a_character_that_databases_take():
    text = read_message(json.loads('{"id": "a", "text": "x\\ud800y\\u0000z"}')).text
    assert text == "x?yz"


def test_only_id_text_and_choice_are_read_from_a_message():
    body = {"id": "a", "text": "hi", "sender": "c_other", "metadata": {"x": 1}, "conversation_id": "c_other"}
    message = read_message(body)
    assert (message.id, message.text, message.choice) == ("a", "hi", None)


@pytest.mark.parametrize("page", [None, 5, [], "https://example.com", {"url": 5, "referrer": [], "utm": "x"}])
def test_an_unusable_page_is_no_reason_to_refuse_a_session(page):
    assert read_page({"page": page}) == {"page": None, "referrer": None, "utm": {}}


def test_of_a_page_only_known_fields_are_kept_and_cut():
    page = {"url": "u" * 9_000, "utm": {"source": "s", "evil": "e", "term": {}}, "slots": {"budget": 1}}
    read = read_page({"page": page})
    assert read == {"page": "u" * 2_000, "referrer": None, "utm": {"source": "s"}}


@pytest.mark.parametrize("kind", [None, 5, "", "page view", "a" * 41, "page-view", "<script>", ["page_view"]])
def test_an_event_of_no_known_form_is_refused(kind):
    assert refusal(read_event, {"type": kind}) == (422, "bad_type")


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ([("content-length", "-5")], 400),  # Sanic 21.12 alone never comes back from this one
        ([("content-length", "abc")], 400),
        ([("content-length", "+5")], 400),
        ([("content-length", "٥")], 400),
        ([("content-length", "")], 400),
        ([("content-length", "5"), ("content-length", "6")], 400),
        ([("content-length", "16385")], 413),
        ([("content-length", "9" * 5_000)], 413),
        ([("content-length", "5"), ("transfer-encoding", "chunked")], 400),
        ([("transfer-encoding", "gzip")], 400),
        ([("transfer-encoding", "gzip, chunked")], 400),
        ([("transfer-encoding", "chunked"), ("transfer-encoding", "chunked")], 400),
        ([("content-encoding", "gzip"), ("content-length", "5")], 415),
        ([("content-encoding", "deflate")], 415),
        ([("upgrade", "WebSocket")], 400),
    ],
)
def test_a_head_that_makes_no_sense_is_refused(headers, status):
    assert head_problem(values_in(headers))[0] == status


@pytest.mark.parametrize(
    "headers",
    [
        [],
        [("content-length", "0")],
        [("content-length", "16384")],
        [("transfer-encoding", "chunked")],
        [("content-encoding", "identity"), ("content-length", "5")],
        [("upgrade", "h2c")],
        [("upgrade-insecure-requests", "1")],
    ],
)
def test_a_head_as_browsers_send_it_passes(headers):
    assert head_problem(values_in(headers)) is None


def values_in(headers):
    return lambda name, default: [value for key, value in headers if key == name] or default
