"""The chat widget in Chromium against the fake channel: conversations, resuming and privacy."""

import threading

import pytest

from tests.browser.chat import bot, bot_texts, choices, field, open_chat, say, stored, visitor_texts
from tests.browser.fake_channel import wait_until


def test_quick_reply_is_sent_as_its_id_shown_as_its_title_and_gone_afterwards(page, base_url, channel):
    channel.script["A new website"] = {"messages": [{"text": "When?", "choices": ["Now", "Later"]}], "asks": "timing"}
    open_chat(page, f"{base_url}/host")
    assert choices(page) == ["More visitors", "A new website", "Something else"]
    page.get_by_role("button", name="A new website").click()
    bot(page, "When?").wait_for()
    assert visitor_texts(page) == ["A new website"]
    assert choices(page) == ["Now", "Later"]
    body = channel.sent("messages")[0].body
    assert sorted(body) == ["choice", "id"]


def test_typed_answer_takes_the_quick_replies_away_at_once(page, base_url, channel):
    channel.gate = threading.Event()
    open_chat(page, f"{base_url}/host")
    say(page, "Something with ads")
    assert choices(page) == []
    channel.gate.set()
    bot(page, "You said: Something with ads").wait_for()
    assert sorted(channel.sent("messages")[0].body) == ["id", "text"]


def test_typing_sign_shows_while_the_answer_is_on_its_way_and_goes_when_it_is_there(page, base_url, channel):
    channel.gate = threading.Event()
    open_chat(page, f"{base_url}/host")
    say(page, "Hello")
    page.get_by_role("img", name="The assistant is typing").wait_for()
    channel.gate.set()
    bot(page, "You said: Hello").wait_for()
    assert page.get_by_role("img", name="The assistant is typing").count() == 0


def test_messages_go_out_one_at_a_time_and_in_order(page, base_url, channel):
    channel.gate = threading.Event()
    open_chat(page, f"{base_url}/host")
    for text in ("one", "two", "three"):
        say(page, text)
    assert visitor_texts(page) == ["one", "two", "three"]
    wait_until(lambda: channel.sent("messages"))
    assert [request.body["text"] for request in channel.sent("messages")] == ["one"]
    channel.gate.set()
    bot(page, "You said: three").wait_for()
    assert [request.body["text"] for request in channel.sent("messages")] == ["one", "two", "three"]


def test_nothing_is_stored_or_requested_before_the_visitor_acts(page, base_url, channel):
    channel.attributes = 'data-open="true"'
    page.goto(f"{base_url}/host?utm_source=news")
    page.get_by_role("dialog").wait_for()
    page.get_by_role("button", name="Close chat").click()
    page.reload()
    page.wait_for_load_state("networkidle")
    assert channel.requests == []
    assert stored(page) == [0, 0, 0]


def test_session_starts_in_an_already_open_panel_when_the_visitor_goes_to_the_input(page, base_url, channel):
    channel.attributes = 'data-open="true"'
    page.goto(f"{base_url}/host")
    field(page).click()
    bot(page, "Hi! What can we help you with?").wait_for()


def test_session_tells_the_page_and_the_campaign_without_the_rest_of_the_query(page, base_url, channel):
    open_chat(page, f"{base_url}/host?email=a%40b.example&utm_source=news&utm_medium=mail#top")
    wait_until(lambda: channel.sent("events"))
    expected = {
        "url": f"{base_url}/host?utm_source=news&utm_medium=mail",
        "title": "A company",
        "referrer": "",
        "utm": {"source": "news", "medium": "mail"},
    }
    assert channel.sent("session")[0].body == {"language": "en", "page": expected}
    assert [request.body for request in channel.sent("events")] == [{"type": "page_view", "page": expected}]


def test_conversation_goes_on_after_a_reload(page, base_url, channel):
    channel.script["Hello"] = {"messages": [{"text": "Which budget?", "choices": ["Not sure"]}], "asks": "email"}
    open_chat(page, f"{base_url}/host")
    say(page, "Hello")
    bot(page, "Which budget?").wait_for()
    page.reload()
    bot(page, "Which budget?").wait_for()
    assert visitor_texts(page) == ["Hello"]
    assert bot_texts(page) == ["Hi! What can we help you with?", "Which budget?"]
    assert choices(page) == ["Not sure"]
    assert field(page).get_attribute("autocomplete") == "email"
    assert channel.sent("session")[-1].token == channel.sent("messages")[0].token
    assert len(channel.sent("events")) == 2


def test_closed_chat_stays_closed_after_a_reload_and_shows_the_history_when_opened(page, base_url, channel):
    open_chat(page, f"{base_url}/host")
    say(page, "Hello")
    bot(page, "You said: Hello").wait_for()
    page.get_by_role("button", name="Close chat").click()
    page.reload()
    wait_until(lambda: len(channel.sent("events")) == 2)
    assert not page.get_by_role("dialog").is_visible()
    assert len(channel.sent("session")) == 1
    page.get_by_role("button", name="Open chat").click()
    bot(page, "You said: Hello").wait_for()
    assert visitor_texts(page) == ["Hello"]


def test_page_left_while_the_bot_was_thinking_shows_the_answer_once_on_the_next_page(page, base_url, channel):
    channel.gate = threading.Event()
    open_chat(page, f"{base_url}/host")
    say(page, "Hello")
    wait_until(lambda: channel.sent("messages"))
    channel.gate.set()
    channel.answer_lost = True
    page.reload()
    wait_until(lambda: len(channel.sent("messages")) == 2)
    channel.answer_lost = False
    bot(page, "You said: Hello").wait_for()
    page.wait_for_load_state("networkidle")
    assert bot_texts(page) == ["Hi! What can we help you with?", "You said: Hello"]
    assert visitor_texts(page) == ["Hello"]
    assert len({request.body["id"] for request in channel.sent("messages")}) == 1


def test_ended_conversation_takes_additions_and_offers_a_new_one(page, base_url, channel):
    channel.script["Bye"] = {"messages": [{"text": "Thanks, talk soon!"}], "ended": True}
    open_chat(page, f"{base_url}/host")
    say(page, "Bye")
    page.get_by_text("You can still add something.").wait_for()
    assert field(page).is_visible()
    page.get_by_role("button", name="Start a new conversation").click()
    bot(page, "Hi! What can we help you with?").wait_for()
    assert visitor_texts(page) == []
    assert field(page).is_visible()
    assert [request.token for request in channel.sent("session")] == [None, None]


def test_start_over_in_the_menu_begins_a_new_conversation(page, base_url, channel):
    open_chat(page, f"{base_url}/host")
    say(page, "Hello")
    bot(page, "You said: Hello").wait_for()
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("button", name="Start over").click()
    wait_until(lambda: len(channel.conversations) == 2)
    bot(page, "Hi! What can we help you with?").wait_for()
    assert visitor_texts(page) == []


def test_forget_asks_first_then_erases_on_the_server_and_in_the_browser(page, base_url, channel):
    open_chat(page, f"{base_url}/host")
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("button", name="Delete my data").click()
    page.get_by_role("button", name="Cancel").click()
    assert channel.sent("forget") == []
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("button", name="Delete my data").click()
    page.get_by_role("button", name="Delete", exact=True).click()
    page.get_by_text("Your conversation and your details have been deleted.").wait_for()
    assert channel.sent("forget")[0].token
    assert channel.conversations == {}
    assert bot_texts(page) == []
    assert stored(page) == [0, 0, 0]


def test_forget_does_not_claim_success_when_the_server_is_down(page, base_url, channel):
    open_chat(page, f"{base_url}/host")
    channel.is_down = True
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("button", name="Delete my data").click()
    page.get_by_role("button", name="Delete", exact=True).click()
    page.get_by_text("Nothing has been deleted yet.").wait_for()
    assert stored(page) == [0, 1, 0]


@pytest.mark.parametrize(
    ("asks", "tag", "attributes"),
    [
        ("email", "input", {"type": "text", "inputmode": "email", "autocomplete": "email"}),
        ("phone", "input", {"type": "tel", "inputmode": "tel", "autocomplete": "tel"}),
        ("name", "input", {"type": "text", "inputmode": "text", "autocomplete": "name"}),
        ("company", "input", {"type": "text", "inputmode": "text", "autocomplete": "organization"}),
        ("budget", "textarea", {"inputmode": "text", "autocomplete": "off"}),
        ("company_size", "textarea", {"inputmode": "text", "autocomplete": "off"}),
    ],
)
def test_open_question_sets_keyboard_and_autofill(page, base_url, channel, asks, tag, attributes):
    channel.script["Hello"] = {"messages": [{"text": "Next question"}], "asks": asks}
    open_chat(page, f"{base_url}/host")
    say(page, "Hello")
    bot(page, "Next question").wait_for()
    assert field(page).evaluate("element => element.localName") == tag
    assert {name: field(page).get_attribute(name) for name in attributes} == attributes
    assert field(page).evaluate("element => element.getRootNode().activeElement === element")
