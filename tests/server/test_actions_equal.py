"""The same talks with the actions inside the server and in a process of their own: nobody could tell which is which."""

import json
import re
from typing import NamedTuple

import pytest
from sqlalchemy import select

from bantam.store import tables
from bantam.store.engine import open_engine, transaction
from bantam.store.trackers import load_events
from tests.server.apart import ApartBot, PlainBot
from tests.server.bot import Bot
from tests.server.talk import QUALIFYING

pytest_plugins = ("tests.server.bot",)

ANSWERS = {
    "en": QUALIFYING,
    "nl": {
        "need": "We zoeken hulp met SEO", "goal": "20 aanvragen per maand meer", "timing": "volgende maand",
        "budget": "4000 euro per maand", "authority": "dat beslis ik zelf", "company_size": "zo'n 40 mensen",
        "sector": "detailhandel", "region": "in Nederland", "consent": "prima", "name": "Kim Voorbeeld",
        "company": "Voorbeeld Tegels", "email": "kim@example.com", "phone": "06 12345678", "job_title": "eigenaar",
        "confirm": "ja, klopt",
    },
    "sv": {
        "need": "Vi behöver hjälp med SEO", "goal": "20 fler förfrågningar i månaden", "timing": "nästa månad",
        "budget": "40 000 kr i månaden", "authority": "det bestämmer jag själv", "company_size": "ungefär 40 anställda",
        "sector": "detaljhandel", "region": "i Sverige", "consent": "visst", "name": "Kim Exempel",
        "company": "Exempel Kakel", "email": "kim@example.com", "phone": "070-123 45 67", "job_title": "ägare",
        "confirm": "ja, det stämmer",
    },
}  # fmt: skip
DIGRESSIONS = {
    "en": {"price": "what does it cost?", "why": "why do you want to know?", "correct": "sorry, not 3k but 6k a month",
           "correct again": "sorry, not 6k but 5k a month", "refuse": "I'd rather not say that",
           "demo": "can I get a quote?", "again": "start over", "thank": "thanks!", "no": "no thanks, rather not"},
    "nl": {"price": "wat kost dat?", "why": "waarom wil je dat weten?",
           "correct": "sorry, niet 4000 maar 6000 euro per maand",
           "correct again": "sorry, niet 6000 maar 5000 euro per maand", "refuse": "dat zeg ik liever niet",
           "demo": "kan ik een offerte krijgen?", "again": "opnieuw beginnen", "thank": "dankjewel!",
           "no": "nee, liever niet"},
    "sv": {"price": "vad kostar det?", "why": "varför vill du veta det?",
           "correct": "förlåt, inte 40 000 utan 60 000 kr i månaden",
           "correct again": "förlåt, inte 60 000 utan 50 000 kr i månaden", "refuse": "det vill jag helst inte säga",
           "demo": "kan jag få en offert?", "again": "börja om från början", "thank": "tack så mycket!",
           "no": "nej, helst inte"},
}  # fmt: skip


class Until(NamedTuple):
    """Answer whatever is asked until a question stands open; None: until the interview is over."""

    question: str | None


TIMING, BUDGET, CONSENT, CONFIRM, THE_END = map(Until, ("timing", "budget", "consent", "confirm", None))
# Beside these a step is a digression above, or the number of a choice to click.
SCRIPTS = {
    "a whole talk": (BUDGET, "why", "price", CONSENT, "correct", CONFIRM, "correct again", THE_END, "thank"),
    "a click and a refusal": (TIMING, 0, "refuse", CONSENT, "no"),
    "a demo wanted": ("demo", THE_END, "price"),
    "a new start": (BUDGET, "again", BUDGET),
}
# The acts that show that a talk took the way its name says, and how it ended.
EXPECTED = {
    "a whole talk": ({"answer", "why_ask", "faq_price", "correction", "affirm", "thanks"}, "handed_over"),
    "a click and a refusal": ({"refuse", "deny"}, "declined"),
    "a demo wanted": ({"demo", "faq_price"}, "handed_over"),
    "a new start": ({"start_over"}, "asking"),
}
TALKS = [(language, script) for language in ANSWERS for script in SCRIPTS]
_TIMES = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[\d.:+Z]*")
_NOT_COMPARED = {"timestamp", "id", "lead_id"}  # besides times and the conversation's id, which are masked


def hold(server, language, script):
    """Hold one talk: what the visitor was shown at each step, and what was stored."""
    talk = begin(server, language)
    shown = [seen(talk.reply)]
    for step in SCRIPTS[script]:
        for said in answers(talk, language, step.question) if isinstance(step, Until) else [step]:
            if isinstance(said, int):
                talk.click(list(talk.choices())[said])
            else:
                talk.say(DIGRESSIONS[language].get(said, said))
            shown.append(seen(talk.reply))
    return {"shown": shown, **stored(server, talk.id)}


def begin(server, language):
    """A conversation as nineteen in twenty are: the others are asked everything, drawn by their id."""
    while True:
        talk = server.open(language)
        if not talk.interview()["ask_all"]:
            return talk


def answers(talk, language, question):
    """The answer to each open question until that one stands open."""
    for _ in range(20):
        if talk.reply["asks"] == question:
            return
        yield ANSWERS[language][talk.reply["asks"]]
    raise AssertionError(f"the interview goes on and on: {talk.reply}")


def seen(reply):
    """A reply as the visitor sees it: words, titles of choices, the open question."""
    messages = [(message["text"], [choice["title"] for choice in message.get("choices", [])])
                for message in reply["messages"]]  # fmt: skip
    return messages, reply["asks"], reply["language"], reply["ended"]


def stored(server, conversation_id):
    """What the store holds of a talk: the tracker's events, the lead with its course, the messages to the CRM."""
    engine = open_engine(f"sqlite:///{server.database}")
    with transaction(engine, reads_only=True) as connection:
        def rows(query):
            return [plain(dict(row._mapping), conversation_id) for row in connection.execute(query)]

        leads, changes, outbox = tables.leads, tables.stage_changes, tables.outbox
        of_lead = select(leads.c.id).where(leads.c.conversation_id == conversation_id).scalar_subquery()
        bodies = select(outbox.c.body).where(outbox.c.lead_id == of_lead)
        kept = {
            "events": [plain(event, conversation_id) for event in load_events(connection, conversation_id)],
            "lead": rows(select(leads).where(leads.c.conversation_id == conversation_id)),
            "changes": rows(select(changes).where(changes.c.lead_id == of_lead).order_by(changes.c.version)),
            "messages": [plain(json.loads(body), conversation_id) for body in connection.execute(bodies).scalars()],
        }
    engine.dispose()
    return kept


def plain(value, conversation_id):
    """A value without what differs between two talks that are the same: times and ids."""
    if isinstance(value, dict):
        return {key: plain(each, conversation_id) for key, each in value.items() if key not in _NOT_COMPARED}
    if isinstance(value, (list, tuple)):
        return [plain(each, conversation_id) for each in value]
    if isinstance(value, (int, float, type(None))):
        return value
    return _TIMES.sub("<time>", str(value)).replace(conversation_id, "<conversation>")


def held(kind, folder):
    """Every talk with a server of that kind, which is then ended: one server at a time takes memory."""
    server = kind(folder)
    try:
        server.start()
        return {(language, script): hold(server, language, script) for language, script in TALKS}
    finally:
        server.kill()


@pytest.fixture(scope="module")
def inside(tmp_path_factory):
    """The talks with the actions in the server's own process."""
    return held(Bot, tmp_path_factory.mktemp("inside"))


@pytest.fixture(scope="module", params=[PlainBot, ApartBot], ids=["rasa run actions", "addons.action_server"])
def apart(request, tmp_path_factory):
    """The talks with the actions over HTTP."""
    return held(request.param, tmp_path_factory.mktemp("apart"))


@pytest.mark.parametrize(("language", "script"), TALKS)
def test_talk_takes_the_way_it_is_named_after(inside, language, script):
    talk, (acts, standing) = inside[language, script], EXPECTED[script]
    assert acts <= {event["parse_data"]["intent"]["name"] for event in talk["events"] if event["event"] == "user"}
    standings = [event["value"] for event in talk["events"] if event.get("name") == "standing"]
    assert standings[-1] == standing
    assert len(talk["messages"]) == (standing == "handed_over")


@pytest.mark.parametrize(("language", "script"), TALKS)
def test_talk_is_the_same_with_the_actions_in_a_process_of_their_own(inside, apart, language, script):
    for part, expected in inside[language, script].items():
        assert apart[language, script][part] == expected, part
