"""The queue in front of Rasa: in order, once, a limit to what waits, and nothing that a closed tab can stop."""

import asyncio

import pytest

from addons.requests import RequestError
from addons.turns import Turns


class Script:
    """Turns that end when told to, and a note of what happened."""

    def __init__(self):
        self.happened = []
        self.may_end = asyncio.Event()

    async def keep(self, name):
        await asyncio.sleep(0)
        self.happened.append(f"keep {name}")
        return name

    async def answer(self, name):
        await self.may_end.wait()
        self.happened.append(f"answer {name}")
        return {"reply": name}


def say(turns, script, name, conversation="c_1"):
    async def keep():
        return await script.keep(name)

    return asyncio.ensure_future(turns.run(conversation, name, keep, script.answer))


def run(scenario):
    async def scene():
        await scenario(Turns(depth=3), Script())

    asyncio.run(scene())


async def settle():
    for _ in range(20):
        await asyncio.sleep(0)


def test_all_messages_are_kept_at_once_and_answered_in_the_order_they_came():
    async def scenario(turns, script):
        waiting = [say(turns, script, name) for name in "abc"]
        await settle()
        assert script.happened == ["keep a", "keep b", "keep c"]
        script.may_end.set()
        assert [(await one)["reply"] for one in waiting] == ["a", "b", "c"]
        assert script.happened[3:] == ["answer a", "answer b", "answer c"]

    run(scenario)


def test_one_message_too_many_is_refused_before_it_is_kept():
    async def scenario(turns, script):
        waiting = [say(turns, script, name) for name in "abcd"]
        await settle()
        with pytest.raises(RequestError) as caught:
            await waiting[3]
        assert (caught.value.status, caught.value.retry_after_seconds) == (429, 2)
        assert "keep d" not in script.happened
        script.may_end.set()
        await asyncio.gather(*waiting[:3])
        assert await say(turns, script, "d") == {"reply": "d"}

    run(scenario)


def test_the_same_message_twice_at_once_is_one_turn_with_one_reply():
    async def scenario(turns, script):
        first, again = say(turns, script, "a"), say(turns, script, "a")
        script.may_end.set()
        assert await first == await again == {"reply": "a"}
        assert script.happened == ["keep a", "answer a"]

    run(scenario)


def test_a_visitor_who_leaves_does_not_stop_the_turn():
    async def scenario(turns, script):
        leaving = say(turns, script, "a")
        await settle()
        leaving.cancel()
        await settle()
        script.may_end.set()
        await turns.drain()
        assert script.happened == ["keep a", "answer a"]

    run(scenario)


def test_conversations_do_not_wait_for_each_other():
    async def scenario(turns, script):
        slow = say(turns, script, "a", conversation="c_slow")
        await settle()
        quick = Script()
        quick.may_end.set()
        assert await say(turns, quick, "b", conversation="c_quick") == {"reply": "b"}
        script.may_end.set()
        await slow

    run(scenario)


def test_a_turn_that_fails_frees_its_place_and_the_next_one_runs():
    async def scenario(turns, script):
        async def fails(name):
            raise RequestError(503, "trouble", "again")

        async def keep():
            return "a"

        for _ in range(5):
            with pytest.raises(RequestError):
                await turns.run("c_1", "a", keep, fails)
        script.may_end.set()
        assert await say(turns, script, "b") == {"reply": "b"}
        assert not turns._queues
        assert not turns._running

    run(scenario)
