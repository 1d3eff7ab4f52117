"""A turn the store refuses at its commit leaves neither half of itself nor a stale tracker, on both databases."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from bantam.store.engine import open_engine
from bantam.store.inbox import find_message
from tests.server.bot import Bot
from tests.server.faulty import interview_of, kept, refuse, refusing

pytest_plugins = ("tests.server.bot",)

NEED = "We need SEO for our webshop, more organic sales"


@pytest.fixture(scope="module")
def bot_on_postgres(tmp_path_factory, postgres_url):
    """A server on PostgreSQL."""
    server = Bot(tmp_path_factory.mktemp("postgres"), database_url=postgres_url)
    try:
        yield server.start()
    finally:
        server.kill()


@pytest.fixture(params=["bot", "bot_on_postgres"], ids=["sqlite", "postgresql"])
def refusable(request):
    """(server, engine that looks into its database)."""
    server = request.getfixturevalue(request.param)
    engine = open_engine(server.settings.get("database_url", f"sqlite:///{server.database}"))
    yield server, engine
    engine.dispose()


def test_turn_that_cannot_be_committed_leaves_neither_half_of_itself_nor_a_stale_tracker(refusable):
    server, engine = refusable
    talk = server.open()
    talk.say(NEED)
    before = kept(engine, talk.id)
    with refusing(engine):
        refuse(talk, "Within a month")
        assert kept(engine, talk.id) == before
        assert find_message(engine, talk.id, "refused").text == "Within a month"  # what was said is kept
        assert talk.history().json()["asks"] == "timing"
        assert talk.say("3000 euro a month")["asks"] == "timing"  # goes on from the last turn that was committed
        assert set(interview_of(engine, talk.id)["answers"]) >= {"need", "budget"}
        assert "timing" not in interview_of(engine, talk.id)["answers"]
        refuse(talk, "Within a month")
    assert talk.say("Within a month", "refused")["asks"] == "authority"
    remembered = interview_of(engine, talk.id)
    assert (remembered["visitor_messages"], remembered["answers"]["timing"]["status"]) == (3, "stated")
    assert kept(engine, talk.id)["turns"] == 4  # the greeting and three messages


def test_handover_that_cannot_be_committed_is_made_once_it_can(refusable):
    server, engine = refusable
    talk = server.open()
    talk.answer_until("confirm")
    before = kept(engine, talk.id)
    with refusing(engine):
        refuse(talk, "yes, that is right")
        refuse(talk, "yes, that is right")
        assert kept(engine, talk.id) == before
        assert before["outbox"] == []
    assert talk.say("yes, that is right", "refused")["ended"] is True
    assert [kind for kind, _ in kept(engine, talk.id)["outbox"]] == ["lead.sales_qualified"]


def test_turn_that_cannot_be_committed_takes_no_other_with_it(refusable):
    server, engine = refusable
    talks = [server.open() for _ in range(6)]
    with refusing(engine), ThreadPoolExecutor(8) as pool:
        refused = [pool.submit(refuse, server.open(), NEED) for _ in range(6)]
        held = [pool.submit(talk.answer_until, "consent") for talk in talks]
        assert {future.result()["asks"] for future in held} == {"consent"}
        assert [future.result() for future in refused] == [None] * 6
    for talk in talks:
        assert interview_of(engine, talk.id)["visitor_messages"] == talk.sent
        assert kept(engine, talk.id)["turns"] == talk.sent + 1
