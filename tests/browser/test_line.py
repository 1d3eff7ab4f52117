"""The whole line for real: a visitor in Chromium, Rasa, the store, the relay and the demo CRM."""

import json
import time
from datetime import datetime
from pathlib import Path

import jsonschema
import pytest
import requests

from tests.browser.chat import field, open_chat, say
from tests.server.bot import wait_until

pytest_plugins = ("tests.server.bot",)

SCHEMA = json.loads((Path(__file__).resolve().parents[2] / "docs/schemas/lead.schema.json").read_text(encoding="utf-8"))

# What each visitor writes, in their own words; "#" clicks the choice of that title.
TALKS = {
    "en": ["nobody finds our shop on google, we want more enquiries", "as soon as possible", "2.5k a month",
           "I own the place, so me", "we're 14", "#Yes, that's fine", "Robin Example", "robin@example.com",
           "#Yes, that's right"],
    "nl": ["we worden niet gevonden in google en willen meer aanvragen", "begin januari", "2 à 3k per maand",
           "samen met mijn compagnon", "12 man", "#Ja, dat is goed", "Robin de Wit", "robin@example.com",
           "#Ja, klopt"],
    "sv": ["ingen hittar oss på google, vi vill ha fler förfrågningar", "så snart som möjligt",
           "30 000 kr i månaden", "det är jag som bestämmer", "vi är 25 anställda", "#Ja, det går bra",
           "Robin Exempel", "robin@example.com", "#Ja, det stämmer"],
}  # fmt: skip
WORDS = {"en": "2.5k a month", "nl": "2 à 3k per maand", "sv": "30 000 kr i månaden"}


def answer(page, words: str) -> None:
    """Write or click, and wait until the bot has answered."""
    before = page.locator(".row.bot").count()
    if words.startswith("#"):
        page.get_by_role("button", name=words[1:], exact=True).click()
    else:
        say(page, words)
    page.wait_for_function(
        "(n) => document.querySelector('bantam-chat').shadowRoot.querySelectorAll('.row.bot').length > n", arg=before
    )


def received(line, email: str) -> list[dict]:
    """What the demo CRM got for one address, oldest first."""
    mine = [item for item in line.leads() if item["data"].get("contact", {}).get("email") == email]
    return sorted(mine, key=lambda item: item["received_at"])


@pytest.mark.parametrize("language", ["en", "nl", "sv"])
def test_visitors_words_become_a_signed_sales_qualified_lead_within_two_seconds(page, line, language):
    email = f"robin.{language}@example.com"
    open_chat(page, f"{line.url}/?lang={language}", language)
    for words in TALKS[language][:-1]:
        answer(page, words.replace("robin@example.com", email))
    assert "robin" in page.locator(".row.bot .bubble").last.inner_text().lower()  # the recap
    answer(page, TALKS[language][-1])
    confirmed_at = time.time()
    wait_until(lambda: received(line, email), 60, lambda: f"no lead arrived: {line.leads()}\n{line.output()[-3000:]}")
    [lead] = received(line, email)

    assert datetime.fromisoformat(lead["received_at"]).timestamp() - confirmed_at < 2
    assert lead["verified"] is True
    assert lead["type"] == "lead.sales_qualified"
    body = {key: lead[key] for key in ("type", "timestamp", "data")}
    jsonschema.validate(body, SCHEMA)
    data = body["data"]
    assert data["language"] == language
    assert data["stage"] == "sales_qualified"
    assert data["answers"]["budget"]["evidence"] in WORDS[language]
    assert data["answers"]["need"]["service"] == "seo"
    assert {line["from"] for line in data["transcript"]} == {"visitor", "bot"}
    assert all(gate["passed"] for gate in data["gates"])
    assert data["consent"]["text_version"]
    assert data["scores"]["bant"] >= 60


def test_crm_refuses_a_lead_signed_by_somebody_else(line):
    headers = {"webhook-id": "msg_forged", "webhook-timestamp": "1", "webhook-signature": "v1,AA=="}
    body = {"type": "lead.sales_qualified", "data": {}}
    forged = requests.post(f"{line.crm_url}/leads", json=body, headers=headers, timeout=30)
    assert forged.status_code in (400, 401, 403)
    assert all(item["webhook_id"] != "msg_forged" for item in line.leads())


def test_conversation_goes_on_after_a_reload(page, line):
    open_chat(page, f"{line.url}/?lang=en")
    answer(page, "we need a new website")
    page.reload()
    page.locator(".row.visitor").first.wait_for()
    assert "we need a new website" in page.locator(".row.visitor .bubble").first.inner_text()
    answer(page, "in two months")
    assert field(page).is_visible()


def test_correction_after_the_handover_updates_the_lead(page, line):
    open_chat(page, f"{line.url}/?lang=en")
    for words in TALKS["en"]:
        answer(page, words.replace("robin@example.com", "corrector@example.com"))
    wait_until(lambda: received(line, "corrector@example.com"), 60, lambda: "no lead arrived")
    answer(page, "sorry, I meant the budget is 4k a month")
    wait_until(lambda: len(received(line, "corrector@example.com")) == 2, 60, line.output)
    update = received(line, "corrector@example.com")[-1]
    assert update["type"] == "lead.updated"
    assert update["data"]["answers"]["budget"]["max"] == 4000


def test_start_page_is_clean_under_its_own_content_security_policy(page, line):
    response = page.goto(f"{line.url}/")
    assert "default-src 'none'" in response.headers["content-security-policy"]
    open_chat(page, f"{line.url}/")
