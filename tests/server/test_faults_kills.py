"""kill -9 of server and relay, at random moments and at every commit: nothing is lost, nothing counts twice."""

import os
import random
import threading
import time

import pytest

from tests.server import crm_double as crm
from tests.server.bot import Bot
from tests.server.faulty import Visitor, prove_nothing_is_lost, talk_until, whole_line

pytest_plugins = ("tests.server.bot",)

SEED = int(os.environ.get("BANTAM_TEST_SEED", "20261121"))
VISITORS = 3
# A server that ends itself, as kill -9 would, before or after its n-th commit that wrote something.
LAUNCHER = """
import os, signal, sys
from sqlalchemy.engine.default import DefaultDialect
moment, number = os.environ.pop("KILL_AT", "never:0").split(":")
commit, done, written = DefaultDialect.do_commit, 0, {}
def counted(self, connection):
    global done
    changes = connection.total_changes
    wrote = changes != written.get(id(connection.dbapi_connection), 0)
    written[id(connection.dbapi_connection)] = changes
    done += wrote
    if wrote and moment == "before" and done == int(number):
        os.kill(os.getpid(), signal.SIGKILL)
    commit(self, connection)
    if wrote and moment == "after" and done == int(number):
        os.kill(os.getpid(), signal.SIGKILL)
    if wrote and moment == "never":
        print("commit", done, file=sys.stderr)
DefaultDialect.do_commit = counted
sys.argv = ["rasa", *sys.argv[1:]]
from rasa.__main__ import main
main()
"""


class DoomedBot(Bot):
    """A server that dies at a commit; started again it lives."""

    kill_at = "never:0"

    def __init__(self, *words, **settings):
        super().__init__(*words, **settings)
        self.deaths = []

    def command(self):
        python, _, _, *words = super().command()
        return [python, "-c", LAUNCHER, *words]

    def _environment(self):
        return {**super()._environment(), "KILL_AT": self.kill_at}


def kill_at_random(line, kills, chance):
    """Kill and start again; a receiver that answers badly now and then makes the relay's life no easier."""
    for number in range(kills):
        time.sleep(chance.uniform(0.05, 2.0))
        line.double.then += chance.choices([crm.answers(500), crm.cuts_the_line, crm.answers(200)], k=2)
        if number % 4 == 3:
            line.bot.kill()
            line.bot.start()
        else:
            line.relays.kill()
            line.relays.start()


def survive(folder, kills):
    """Kill so many times under talking visitors, then prove that nothing is missing."""
    chance = random.Random(SEED)
    stop, visitors, failures = threading.Event(), [], []
    with whole_line(folder) as line:
        threads = [threading.Thread(target=talk_until, args=(line, stop, visitors, failures)) for _ in range(VISITORS)]
        for thread in threads:
            thread.start()
        kill_at_random(line, kills, chance)
        stop.set()
        for thread in threads:
            thread.join(300)
        assert failures == []
        assert visitors
        prove_nothing_is_lost(line, visitors)


def test_ten_kills_lose_nothing(tmp_path):
    survive(tmp_path, 10)


@pytest.mark.faults
def test_five_hundred_kills_lose_nothing(tmp_path):
    survive(tmp_path, 500)


@pytest.fixture(scope="module")
def doomed(tmp_path_factory):
    """A line whose server can be told at which commit to die."""
    with whole_line(tmp_path_factory.mktemp("doomed"), make=DoomedBot) as line:
        yield line


# Two commits a message: it is kept; the turn. The conversation below has eight messages, the last makes the handover.
SHORT = [("after", 2), ("before", 16)]
LONG = [(moment, number) for number in range(1, 17) for moment in ("before", "after")]


@pytest.mark.parametrize(("moment", "number"), SHORT)
def test_a_server_that_dies_at_a_commit_loses_nothing(doomed, moment, number):
    die_and_go_on(doomed, moment, number)


@pytest.mark.faults
@pytest.mark.parametrize(("moment", "number"), LONG)
def test_a_server_that_dies_at_any_commit_loses_nothing(doomed, moment, number):
    die_and_go_on(doomed, moment, number)


def die_and_go_on(line, moment, number):
    """A conversation during which the server dies once; the visitor's widget sends again what had no answer."""
    visitor = Visitor(line.bot)
    line.bot.kill()
    line.bot.kill_at = f"{moment}:{number}"
    line.bot.start()
    line.bot.kill_at = "never:0"
    ended = threading.Event()
    nurse = threading.Thread(target=_start_when_dead, args=(line.bot, ended))
    nurse.start()
    visitor.become_lead()
    ended.set()
    nurse.join(120)
    assert line.bot.deaths, f"it never came to {number} commits"
    line.bot.deaths.clear()
    prove_nothing_is_lost(line, [visitor])


def _start_when_dead(bot, ended):
    while not ended.wait(0.1):
        if bot.process.poll() is not None:
            bot.deaths.append(bot.process.returncode)
            bot.start()
            return


class SmallMemoryBot(Bot):
    """A server that keeps a hundred live conversations, so that a soak sees what grows beside them."""

    def __init__(self, folder, *words, **settings):
        super().__init__(folder, *words, **settings)
        given = (folder / "endpoints.yml").read_text()
        (folder / "endpoints.yml").unlink()
        store = "type: addons.tracker_store.DurableTrackerStore\n"
        assert store in given
        (folder / "endpoints.yml").write_text(given.replace(store, f"{store}  max_live: 100\n"))


@pytest.mark.faults
def test_two_thousand_conversations_leave_memory_flat(tmp_path):
    """Each is held to its end; what the first four hundred load and warm up is no growth."""
    with whole_line(tmp_path, make=SmallMemoryBot) as line:
        memory = []
        for _ in range(10):
            for _ in range(200):
                Visitor(line.bot).become_lead()
            memory.append(line.bot.rss_mb())
        assert memory[-1] - memory[1] < 25, memory
