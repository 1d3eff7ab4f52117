"""The chat widget when things go wrong: no server, expired tokens, too much at once, hostile text."""

import threading

import pytest

from tests.browser.chat import bot, bot_texts, choices, field, open_chat, say, visitor_texts
from tests.browser.fake_channel import wait_until

HOSTILE = [
    "<img src=x onerror=\"document.title='pwned'\">",
    "<script>document.title='pwned'</script>",
    "<svg/onload=document.title='pwned'>",
    "javascript:document.title='pwned'",
    "[click](javascript:alert(1)) data:text/html,<script>alert(1)</script>",
    "https://evil.example/\"onmouseover=\"document.title='pwned'",
    "vbscript:msgbox JaVaScRiPt://%0aalert(1) file:///secret",
]


def test_message_is_sent_again_under_the_same_id_when_the_server_is_back(page, base_url, channel):
    open_chat(page, f"{base_url}/host")
    channel.is_down = True
    say(page, "Hello")
    page.get_by_text("Not sent").wait_for()
    page.get_by_text("We can’t reach the server right now.").wait_for()
    wait_until(lambda: len(channel.sent("messages")) >= 2)
    channel.is_down = False
    bot(page, "You said: Hello").wait_for()
    assert page.get_by_text("Not sent").count() == 0
    assert page.get_by_text("We can’t reach the server").count() == 0
    assert len({request.body["id"] for request in channel.sent("messages")}) == 1
    assert visitor_texts(page) == ["Hello"]


def test_try_again_sends_at_once_and_a_lost_answer_is_not_a_second_turn(page, base_url, channel):
    page.clock.install()
    open_chat(page, f"{base_url}/host")
    channel.answer_lost = True
    say(page, "Hello")
    page.get_by_text("Not sent").wait_for()
    channel.answer_lost = False
    page.get_by_role("button", name="Try again").click()
    bot(page, "You said: Hello").wait_for()
    (conversation,) = channel.conversations.values()
    assert [message["text"] for message in conversation.history if message["from"] == "visitor"] == ["Hello"]


def test_after_the_last_attempt_the_visitor_decides(page, base_url, channel):
    page.clock.install()
    open_chat(page, f"{base_url}/host")
    channel.is_down = True
    say(page, "Hello")
    for attempt in range(1, 6):
        wait_until(lambda: len(channel.sent("messages")) == attempt)  # noqa: B023
        page.get_by_text("Not sent").wait_for()
        page.wait_for_timeout(500)  # the failed answer has to reach the widget before its clock goes on
        page.clock.fast_forward(20_000)
    page.get_by_text("We still can’t reach the server.").wait_for()
    page.clock.fast_forward(600_000)
    assert len(channel.sent("messages")) == 6
    channel.is_down = False
    page.get_by_role("button", name="Try again").click()
    bot(page, "You said: Hello").wait_for()


def test_unsent_message_survives_a_reload(page, base_url, channel):
    open_chat(page, f"{base_url}/host")
    channel.is_down = True
    say(page, "Hello")
    page.get_by_text("Not sent").wait_for()
    page.reload()
    page.get_by_text("Not sent").wait_for()
    assert visitor_texts(page) == ["Hello"]
    channel.is_down = False
    page.get_by_role("button", name="Try again").click()
    bot(page, "Hi! What can we help you with?").wait_for()
    assert bot_texts(page) == ["Hi! What can we help you with?", "You said: Hello"]
    assert visitor_texts(page) == ["Hello"]


def test_server_that_is_down_at_the_start_is_told_and_the_first_message_waits(page, base_url, channel):
    channel.is_down = True
    page.goto(f"{base_url}/host")
    page.get_by_role("button", name="Open chat").click()
    page.get_by_text("We can’t reach the server right now.").wait_for()
    say(page, "Hello")
    channel.is_down = False
    bot(page, "You said: Hello").wait_for()
    assert bot_texts(page) == ["Hi! What can we help you with?", "You said: Hello"]
    assert page.locator(".row").last.inner_text().endswith("You said: Hello")


def test_too_many_messages_waits_as_long_as_the_server_asks(page, base_url, channel):
    page.clock.install()
    open_chat(page, f"{base_url}/host")
    channel.busy_seconds = 300
    say(page, "Hello")
    page.get_by_text("That was a bit fast. Trying again in 300 s.").wait_for()
    say(page, "Are you there?")
    page.clock.fast_forward(290_000)  # the clock goes on by itself as well
    assert len(channel.sent("messages")) == 1
    page.clock.fast_forward(11_000)
    bot(page, "You said: Are you there?").wait_for()
    assert [request.body["text"] for request in channel.sent("messages")] == ["Hello", "Hello", "Are you there?"]


def test_expired_token_starts_a_new_session_and_the_message_is_answered(page, base_url, channel):
    open_chat(page, f"{base_url}/host")
    say(page, "Hello")
    bot(page, "You said: Hello").wait_for()
    channel.expire_tokens()
    say(page, "Still there?")
    bot(page, "You said: Still there?").wait_for()
    page.get_by_text("This conversation has expired. A new one starts here.").wait_for()
    first, expired, again = channel.sent("messages")
    assert expired.body["id"] == again.body["id"]
    assert first.token == expired.token != again.token


def test_choice_of_an_expired_conversation_is_said_in_words(page, base_url, channel):
    open_chat(page, f"{base_url}/host")
    channel.expire_tokens()
    page.get_by_role("button", name="More visitors").click()
    bot(page, "You said: More visitors").wait_for()
    assert channel.sent("messages")[-1].body["text"] == "More visitors"
    assert choices(page) == []


def test_choice_the_server_no_longer_knows_is_said_in_words(page, base_url, channel):
    open_chat(page, f"{base_url}/host")
    next(iter(channel.conversations.values())).choices.clear()
    page.get_by_role("button", name="More visitors").click()
    bot(page, "You said: More visitors").wait_for()
    by_choice, by_text = channel.sent("messages")
    assert by_choice.body["id"] != by_text.body["id"]


def test_token_that_expired_between_two_pages_gives_a_fresh_conversation(page, base_url, channel):
    open_chat(page, f"{base_url}/host")
    say(page, "Hello")
    bot(page, "You said: Hello").wait_for()
    channel.expire_tokens()
    page.reload()
    bot(page, "Hi! What can we help you with?").wait_for()
    assert visitor_texts(page) == []
    assert len(channel.conversations) == 1


def test_message_of_3000_characters_cannot_be_sent_and_nothing_typed_is_lost(page, base_url, channel):
    open_chat(page, f"{base_url}/host")
    say(page, "x" * 3000)
    page.get_by_text("1000 characters too many").wait_for()
    page.get_by_role("button", name="Send").click(force=True)
    assert field(page).input_value() == "x" * 3000
    say(page, "😀" * 2000)
    wait_until(lambda: channel.sent("messages"))
    assert [len(request.body["text"]) for request in channel.sent("messages")] == [2000]
    field(page).fill("x" * 1799)
    assert not page.locator(".counter").is_visible()
    field(page).fill("x" * 1900)
    assert page.locator(".counter").inner_text() == "1900 / 2000"


def test_empty_message_is_not_sent(page, base_url, channel):
    open_chat(page, f"{base_url}/host")
    say(page, " \n ")
    page.get_by_role("button", name="Send").click(force=True)
    assert channel.sent("messages") == []
    assert visitor_texts(page) == []


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_shown_as_text_wherever_it_appears(page, base_url, channel, text):
    channel.script[text] = {"messages": [{"text": text, "choices": [text]}]}
    open_chat(page, f"{base_url}/host")
    say(page, text)
    page.locator(".row.bot").nth(1).wait_for()
    assert visitor_texts(page) == [text]
    assert bot_texts(page)[1] == text
    assert choices(page) == [text]
    assert page.title() == "A company"
    inner = page.locator(".log").locator("img, script, svg, iframe").count()
    links = page.locator(".bubble a").evaluate_all("links => links.map((link) => link.protocol)")
    assert inner == 0
    assert set(links) <= {"https:"}


def test_only_web_mail_and_telephone_addresses_become_links_and_line_breaks_stay(page, base_url, channel):
    text = (
        "See https://demo.example/a_(b)?q=1.\n"
        "Write to mailto:hi@demo.example?subject=x, or call tel:+31201234567!\n"
        "(http://x.example)"
    )
    channel.script["Hello"] = {"messages": [{"text": text}]}
    open_chat(page, f"{base_url}/host")
    say(page, "Hello")
    page.locator(".bubble a").first.wait_for()
    links = page.locator(".bubble a").evaluate_all("all => all.map((a) => [a.href, a.textContent, a.target, a.rel])")
    assert links == [
        ["https://demo.example/a_(b)?q=1", "https://demo.example/a_(b)?q=1", "_blank", "noopener noreferrer"],
        ["mailto:hi@demo.example?subject=x", "hi@demo.example", "", ""],
        ["tel:+31201234567", "+31201234567", "", ""],
        ["http://x.example/", "http://x.example", "_blank", "noopener noreferrer"],
    ]
    shown = "See https://demo.example/a_(b)?q=1.\nWrite to hi@demo.example, or call +31201234567!\n(http://x.example)"
    assert bot_texts(page)[1] == shown


def test_browser_that_forbids_storage_can_still_chat(page, base_url):
    page.add_init_script("Object.defineProperty(window, 'sessionStorage', { get() { throw new Error('forbidden') } })")
    open_chat(page, f"{base_url}/host")
    say(page, "Hello")
    bot(page, "You said: Hello").wait_for()


def test_answer_that_comes_after_start_over_is_not_shown_in_the_new_conversation(page, base_url, channel):
    channel.gate = threading.Event()
    open_chat(page, f"{base_url}/host")
    say(page, "Hello")
    wait_until(lambda: channel.sent("messages"))
    page.evaluate("Bantam.reset()")
    bot(page, "Hi! What can we help you with?").wait_for()
    channel.gate.set()
    page.wait_for_load_state("networkidle")
    assert bot_texts(page) == ["Hi! What can we help you with?"]
