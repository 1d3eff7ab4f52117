"""The chat widget on other people's pages: size, attributes, JS API, languages, another origin, and the demo page."""

import gzip
import re
from pathlib import Path

import pytest

from tests.browser.chat import bot, field, open_chat, say, stored, visitor_texts
from tests.browser.fake_channel import FakeChannel

ROOT = Path(__file__).resolve().parents[2]
WIDGET_FILE = ROOT / "widget" / "bantam.js"
DOCUMENTATION = ROOT / "docs" / "widget.md"


def test_widget_is_at_most_12_kilobytes_gzipped():
    assert len(gzip.compress(WIDGET_FILE.read_bytes(), 9)) <= 12 * 1024


def test_every_attribute_and_css_variable_is_documented():
    source, documentation = WIDGET_FILE.read_text(encoding="utf-8"), DOCUMENTATION.read_text(encoding="utf-8")
    attributes = {f"`data-{name}`" for name in re.findall(r"this\.dataset\.(\w+)", source)}
    variables = {f"`{name}`" for name in re.findall(r"var\((--bantam-[\w-]+)", source)}
    assert len(attributes) == 5
    assert len(variables) == 12
    assert {name for name in attributes | variables if name not in documentation} == set()


@pytest.mark.parametrize(
    ("language", "disclosure", "greeting"),
    [
        ("en", "You are chatting with an automated assistant.", "Hi! What can we help you with?"),
        ("nl", "Je chat met een automatische assistent.", "Hoi! Waar kunnen we je mee helpen?"),
        ("sv", "Du chattar med en automatisk assistent.", "Hej! Vad kan vi hjälpa dig med?"),
    ],
)
def test_widget_speaks_the_language_of_the_page(page, base_url, channel, language, disclosure, greeting):
    channel.language = f"{language}-X"
    open_chat(page, f"{base_url}/host", language)
    page.get_by_text(disclosure).wait_for()
    bot(page, greeting).wait_for()
    assert channel.sent("session")[0].body["language"] == language


def test_every_string_exists_in_the_three_languages(page, base_url, channel):
    table = WIDGET_FILE.read_text(encoding="utf-8").split("const STRINGS = ")[1].split(";\n")[0]
    page.goto("about:blank")
    strings = page.evaluate(f"({table})")
    assert len(strings) > 30
    assert {key: texts for key, texts in strings.items() if len(texts) != 3 or not all(texts)} == {}


def test_data_language_beats_the_page_and_the_reply_beats_both(page, base_url, channel):
    channel.attributes = 'data-language="sv"'
    channel.script["In het Nederlands graag"] = {"messages": [{"text": "Prima!"}], "language": "nl"}
    open_chat(page, f"{base_url}/host", "sv")
    say(page, "In het Nederlands graag")
    page.get_by_text("Je chat met een automatische assistent.").wait_for()
    page.get_by_role("button", name="Chat sluiten").click()
    assert page.get_by_role("button", name="Chat openen").is_visible()


def test_attributes_set_side_title_and_colour_with_readable_text_on_it(page, base_url, channel):
    channel.attributes = 'data-position="left" data-title="Ask Demo Agency" data-color="#ffd84d"'
    open_chat(page, f"{base_url}/host")
    assert page.get_by_role("dialog", name="Ask Demo Agency").bounding_box()["x"] == 24
    send = page.get_by_role("button", name="Send")
    field(page).fill("x")
    style = send.evaluate("e => [getComputedStyle(e).getPropertyValue('--accent'), getComputedStyle(e).color]")
    assert style == ["#ffd84d", "rgb(0, 0, 0)"]


def test_page_can_open_send_close_and_reset_and_hears_events(page, base_url, channel):
    page.goto(f"{base_url}/host")
    page.evaluate("""() => { window.heard = [];
        for (const name of ['open', 'close', 'message'])
          document.addEventListener(`bantam:${name}`, (event) => heard.push([name, event.detail?.from ?? null])) }""")
    assert page.evaluate("Bantam.send('   ')") is False
    assert page.evaluate("Bantam.send('x'.repeat(2001))") is False
    assert channel.requests == []
    assert page.evaluate("Bantam.send('A quote please')") is True
    bot(page, "You said: A quote please").wait_for()
    page.evaluate("Bantam.close()")
    assert not page.get_by_role("dialog").is_visible()
    page.evaluate("Bantam.reset()")
    assert stored(page) == [0, 0, 0]
    page.evaluate("document.querySelector('bantam-chat').open()")
    bot(page, "Hi! What can we help you with?").wait_for()
    assert visitor_texts(page) == []
    heard = page.evaluate("heard")
    assert heard[:2] == [["open", None], ["message", "visitor"]]
    assert ["message", "bot"] in heard
    assert ["close", None] in heard


def test_widget_works_on_a_page_of_another_origin(page, base_url, channel):
    site = FakeChannel(widget=f"{base_url}/webhooks/website/widget.js").start()
    site.csp = f"default-src 'none'; script-src {base_url}; connect-src {base_url}; img-src data:"
    open_chat(page, f"{site.url}/host")
    say(page, "Hello")
    bot(page, "You said: Hello").wait_for()
    site.stop()
    assert site.requests == []


def test_demo_page_says_it_is_a_demo_speaks_three_languages_and_links_to_the_demo_crm(page, base_url):
    page.goto(f"{base_url}/")
    page.get_by_text("This is a demo of Bantam").wait_for()
    assert page.get_by_role("link", name="See what sales received").get_attribute("href") == "http://127.0.0.1:5080/"
    page.get_by_role("link", name="Svenska").click()
    page.get_by_text("Det här är en demo av Bantam").wait_for()
    assert page.get_by_role("button", name="Öppna chatten").is_visible()
    page.get_by_role("link", name="Nederlands").click()
    page.get_by_role("button", name="Vraag het de assistent").click()
    bot(page, "Hoi! Waar kunnen we je mee helpen?").wait_for()
