"""The chat widget for everyone: keyboard, focus, screen readers, small screens, strict CSP."""

import threading

import pytest

from tests.browser.chat import bot, field, focused, open_chat, say, settle, visitor_texts
from tests.components import missing_component

REPLY = {"Hello": {"messages": [{"text": "When do you want to start?", "choices": ["Within a month", "Later"]}]}}


def test_keyboard_alone_gets_from_the_page_to_a_sent_message_and_back(page, base_url, channel):
    page.goto(f"{base_url}/host")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert focused(page) == "launcher"
    page.keyboard.press("Enter")
    bot(page, "Hi! What can we help you with?").wait_for()
    assert focused(page) == "field"
    page.keyboard.type("Hello")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("there")
    page.keyboard.press("Enter")
    bot(page, "You said: Hello\nthere").wait_for()
    page.keyboard.press("Escape")
    assert focused(page) == "launcher"
    assert page.get_by_role("button", name="Open chat").get_attribute("aria-expanded") == "false"


def test_quick_reply_by_keyboard_keeps_the_focus_in_the_chat(page, base_url, channel):
    open_chat(page, f"{base_url}/host")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    bot(page, "You said: Something else").wait_for()
    assert focused(page) == "field"


def test_escape_closes_one_layer_at_a_time(page, base_url):
    open_chat(page, f"{base_url}/host")
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("button", name="Delete my data").click()
    assert focused(page) == "plain"
    page.keyboard.press("Escape")
    assert focused(page).startswith("icon")
    page.keyboard.press("Enter")
    assert page.get_by_role("button", name="Start over").is_visible()
    page.keyboard.press("Escape")
    assert not page.get_by_role("button", name="Start over").is_visible()
    assert page.get_by_role("dialog").is_visible()
    page.keyboard.press("Escape")
    assert not page.get_by_role("dialog").is_visible()


def test_screen_reader_finds_a_named_dialog_a_log_and_who_said_what(page, base_url):
    open_chat(page, f"{base_url}/host")
    say(page, "Hello")
    bot(page, "You said: Hello").wait_for()
    dialog = page.get_by_role("dialog", name="Chat with us")
    assert dialog.get_attribute("aria-modal") == "false"
    assert dialog.get_by_role("log", name="Conversation").get_attribute("aria-live") == "polite"
    assert page.locator(".row .sr").all_text_contents() == ["Assistant: ", "You: ", "Assistant: "]
    assert page.get_by_role("textbox", name="Your message").is_visible()


def test_new_message_in_a_closed_chat_is_announced_on_the_launcher(page, base_url, channel):
    channel.gate = threading.Event()
    open_chat(page, f"{base_url}/host")
    say(page, "Hello")
    page.keyboard.press("Escape")
    channel.gate.set()
    page.get_by_role("button", name="Open chat – new message").click()
    assert bot(page, "You said: Hello").is_visible()


def test_phone_of_320_pixels_shows_the_chat_full_screen_without_sideways_scrolling(open_page, base_url, channel):
    channel.script = {"Hello": {"messages": [{"text": "w" * 200, "choices": ["A rather long suggestion " * 3, "No"]}]}}
    page = open_page(320, 568, has_touch=True, is_mobile=True)
    open_chat(page, f"{base_url}/host")
    say(page, "Hello")
    page.locator(".choices").wait_for()
    settle(page)
    assert page.get_by_role("dialog").bounding_box() == {"x": 0, "y": 0, "width": 320, "height": 568}
    assert page.get_by_role("dialog").get_attribute("aria-modal") == "true"
    overflow = page.evaluate(
        "() => [document.documentElement,"
        " ...document.querySelector('bantam-chat').shadowRoot.querySelectorAll('.panel, .log')]"
        ".map((element) => element.scrollWidth - element.clientWidth)"
    )
    assert overflow == [0, 0, 0]
    assert page.get_by_text("You are chatting with an automated assistant.").is_visible()


def test_touch_targets_on_a_phone_are_at_least_44_pixels(open_page, base_url):
    page = open_page(320, 568, has_touch=True, is_mobile=True)
    page.goto(f"{base_url}/host")
    sizes = [page.get_by_role("button", name="Open chat").bounding_box()]
    page.get_by_role("button", name="Open chat").tap()
    page.locator(".choices").wait_for()
    page.get_by_role("button", name="Menu").tap()
    settle(page)
    sizes += [button.bounding_box() for button in page.locator("bantam-chat button:visible, bantam-chat .field").all()]
    assert len(sizes) == 10
    assert [size for size in sizes if size["height"] < 44 or size["width"] < 44] == []


def test_tab_goes_round_inside_the_full_screen_chat(open_page, base_url):
    page = open_page(320, 568)
    open_chat(page, f"{base_url}/host")
    field(page).focus()
    seen = []
    for _ in range(8):
        page.keyboard.press("Tab")
        seen.append(focused(page))
    assert seen == ["send", "icon more", "icon", "log", "", "", "", "field"]
    page.keyboard.press("Shift+Tab")
    assert focused(page) == ""


@pytest.mark.parametrize(("width", "height"), [(640, 400), (320, 256)])
def test_zoomed_in_page_leaves_everything_reachable(open_page, base_url, width, height):
    """1280 × 800 at 200 % and 1280 × 1024 at 400 %, in CSS pixels."""
    page = open_page(width, height)
    open_chat(page, f"{base_url}/host")
    settle(page)
    buttons = [page.get_by_role("button", name=name) for name in ("Close chat", "More visitors", "Send")]
    for part in [field(page), *buttons]:
        part.scroll_into_view_if_needed()
        box = part.bounding_box()
        assert box["x"] >= 0 and box["y"] >= 0
        assert box["x"] + box["width"] <= width and box["y"] + box["height"] <= height


def test_visitor_who_wants_no_motion_gets_none(open_page, base_url):
    page = open_page(reduced_motion="reduce")
    open_chat(page, f"{base_url}/host")
    assert page.locator("bantam-chat").evaluate("e => e.shadowRoot.getAnimations().length") == 0


def test_strict_policy_is_really_watched_while_the_widget_runs(page, base_url, channel, console_problems):
    """Every test here fails on a CSP violation or console error (conftest.open_page); this one proves that it would."""
    channel.attributes = 'data-color="#7a1fa2"'
    open_chat(page, f"{base_url}/host")
    assert page.locator(".send").evaluate("e => getComputedStyle(e).borderRadius") == "50%"
    assert console_problems == []
    page.evaluate("document.body.setAttribute('style', 'color: red')")
    while not any(problem.startswith("CSP: style-src") for problem in console_problems):
        page.wait_for_event("console")
    page.wait_for_timeout(100)  # Chromium may have more to say of the same
    assert [problem for problem in console_problems if problem.startswith("CSP: style-src")]
    console_problems.clear()


@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("state", ["closed", "choices", "answer", "menu", "confirm", "ended", "error", "too long"])
def test_axe_finds_nothing(open_page, base_url, channel, axe_violations, state, width):
    page = open_page(width, 700)
    channel.script = {**REPLY, "Bye": {"messages": [{"text": "Bye! https://demo.example"}], "ended": True}}
    page.goto(f"{base_url}/host") if state == "closed" else open_chat(page, f"{base_url}/host")
    if state == "answer":
        say(page, "Hello")
        page.get_by_role("button", name="Within a month").wait_for()
    if state in ("menu", "confirm"):
        page.get_by_role("button", name="Menu").click()
    if state == "confirm":
        page.get_by_role("button", name="Delete my data").click()
    if state == "ended":
        say(page, "Bye")
        page.get_by_text("You can still add something.").wait_for()
    if state == "error":
        channel.is_down = True
        say(page, "Hello")
        page.get_by_text("Not sent").wait_for()
    if state == "too long":
        field(page).fill("x" * 2500)
    assert axe_violations(page) == []


@pytest.mark.parametrize("language", ["en", "nl", "sv"])
def test_axe_finds_nothing_on_the_demo_page(page, base_url, axe_violations, language):
    page.goto(f"{base_url}/?lang={language}")
    assert axe_violations(page) == []
    assert visitor_texts(page) == []


def test_missing_browser_is_a_skip_with_the_command_for_a_developer_and_a_failure_in_ci(monkeypatch):
    monkeypatch.setenv("CI", "")
    with pytest.raises(pytest.skip.Exception, match="Chromium is not installed; install it with: apt-get install"):
        missing_component("Chromium", "apt-get install --yes chromium")
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="Chromium is not installed"):
        missing_component("Chromium", "apt-get install --yes chromium")
