"""A visitor who comes back: what was said is kept, and after a while they are greeted with where they were."""

from datetime import datetime, timedelta, timezone

import pytest
from sqlalchemy import create_engine, text

pytest_plugins = ("tests.server.bot",)

SAID = {"en": "we need SEO and more enquiries", "nl": "we zoeken hulp met SEO, meer aanvragen",
        "sv": "vi behöver hjälp med SEO, fler förfrågningar"}  # fmt: skip
WELCOME = {"en": "Welcome back! This is what I have so far:\n• Help with: SEO",
           "nl": "Welkom terug! Dit heb ik tot nu toe:\n• Hulp bij: SEO",
           "sv": "Välkommen tillbaka! Det här har jag hittills:\n• Hjälp med: SEO"}  # fmt: skip


def last_seen(bot, talk, ago: timedelta) -> None:
    """Make it look as if the visitor was last here so long ago."""
    engine = create_engine(f"sqlite:///{bot.database}")
    moment = (datetime.now(timezone.utc) - ago).strftime("%Y-%m-%d %H:%M:%S.%f")
    with engine.begin() as connection:
        changed = connection.execute(
            text("UPDATE conversations SET last_seen_at = :at WHERE id = :id"), {"at": moment, "id": talk.id}
        )
        assert changed.rowcount == 1


@pytest.mark.parametrize("language", ["en", "nl", "sv"])
def test_visitor_who_returns_after_a_week_is_greeted_with_where_they_were(bot, language):
    talk = bot.open(language)
    talk.say(SAID[language])
    last_seen(bot, talk, timedelta(days=7))
    messages = talk.history().json()["messages"]
    assert messages[-2]["text"].startswith(WELCOME[language])
    assert messages[-1]["from"] == "bot"  # the open question, asked again
    again = talk.history().json()["messages"]
    assert len(again) == len(messages)  # greeted once


def test_visitor_who_only_turns_the_page_is_not_greeted_again(bot):
    talk = bot.open("en")
    talk.say(SAID["en"])
    before = len(talk.history().json()["messages"])
    assert len(talk.history().json()["messages"]) == before
