"""Digressions in the running server: the visitor's question is answered, then the open one is asked again, once."""

import pytest

pytest_plugins = ("tests.server.bot",)

NEED = {"en": "we need SEO and more enquiries", "nl": "we zoeken hulp met SEO, meer aanvragen",
        "sv": "vi behöver hjälp med SEO, fler förfrågningar"}  # fmt: skip
DIGRESSIONS = [
    ("en", "what does it cost?", "1,500 euros"), ("en", "where are you located?", "Utrecht"),
    ("en", "are you a real person?", "computer program"), ("en", "why do you want to know?", "people free"),
    ("en", "what happens with my data?", "on our own server"), ("en", "I don't know yet", "no need to know"),
    ("nl", "wat kost dat?", "1.500 euro"), ("nl", "ben je een robot?", "computerprogramma"),
    ("nl", "waarom vraag je dat?", "mensen vrij"), ("nl", "waar zitten jullie?", "Utrecht"),
    ("sv", "vad kostar det?", "1 500 euro"), ("sv", "är du en robot?", "datorprogram"),
    ("sv", "varför frågar du det?", "folk lediga"), ("sv", "var ligger ert kontor?", "Utrecht"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words", "answered"), DIGRESSIONS)
def test_question_of_the_visitor_is_answered_before_the_open_one_is_asked_again(bot, language, words, answered):
    talk = bot.open(language)
    first = talk.say(NEED[language])
    assert first["asks"] == "timing"
    reply = talk.say(words)
    assert answered in reply["messages"][0]["text"]
    assert len(reply["messages"]) == 2
    if reply["asks"] == "timing":  # asked again, worded differently
        assert reply["messages"][1]["text"] != first["messages"][-1]["text"]


@pytest.mark.parametrize(("language", "first", "then", "asked"), [
    ("en", "I'm looking for a job at your company", "no wait, I'd like a quote please", "keep your contact details"),
    ("nl", "ik zoek een baan bij jullie", "nee wacht, graag een offerte van jullie", "contactgegevens"),
    ("sv", "jag söker jobb hos er", "nej vänta, jag vill ha en offert", "kontaktuppgifter"),
])
def test_request_that_opens_the_interview_again_is_followed_by_the_question_that_is_open(
    bot, language, first, then, asked
):
    talk = bot.open(language)
    assert talk.say(first)["asks"] is None
    reply = talk.say(then)
    assert reply["asks"] == "consent"
    assert asked in reply["messages"][-1]["text"]


def test_answer_and_question_in_one_message_get_both(bot):
    talk = bot.open("en")
    talk.say(NEED["en"])
    reply = talk.say("in march. what does it cost by the way?")
    assert "1,500 euros" in reply["messages"][0]["text"]
    assert reply["asks"] != "timing"
    assert talk.interview()["answers"]["timing"]["value"]["earliest"].endswith("-03-01")


def test_goodbye_is_answered_without_pressing_the_open_question(bot):
    talk = bot.open("en")
    talk.say(NEED["en"])
    reply = talk.say("bye for now")
    assert [message["text"].split(",")[0] for message in reply["messages"]] == ["Goodbye"]
    assert talk.say("hi, I'm back. we want to start in may")["asks"] not in (None, "timing")


def test_goal_without_a_service_offers_the_services_once_and_then_goes_on(bot):
    talk = bot.open("en")
    asked = [talk.say(words)["asks"] for words in ("we want to double our orders", "start in may", "2k a month")]
    assert asked[0] == "need"
    assert asked.count("need") <= 2


def test_demo_request_takes_the_shortest_way_to_contact_details(bot):
    talk = bot.open("en")
    talk.say(NEED["en"])
    reply = talk.say("can you send me a quote please?")
    assert "colleague" in reply["messages"][0]["text"]
    assert reply["asks"] == "consent"


def test_job_seeker_is_routed_kindly_and_not_interviewed(bot):
    reply = bot.open("en").say("do you have any vacancies for a copywriter?")
    assert "vacancies" in reply["messages"][-1]["text"]
    assert reply["ended"] is True
    assert reply["asks"] is None


@pytest.mark.parametrize(("language", "words", "said"), [
    ("en", "you are a useless idiot", "friendly message"), ("nl", "wat ben jij een sukkel", "vriendelijk bericht"),
    ("sv", "du är en idiot", "vänligt meddelande"),
])  # fmt: skip
def test_abuse_is_answered_once_and_ends_the_talk_the_second_time(bot, language, words, said):
    talk = bot.open(language)
    assert talk.say(words)["ended"] is False
    reply = talk.say(words)
    assert reply["ended"] is True
    assert said in reply["messages"][-1]["text"]


@pytest.mark.parametrize("words", ["no thanks, I'd rather not", "I'd like to talk to a person", "bye"])
def test_act_that_ends_the_interview_gets_the_last_words(bot, words):
    talk = bot.open("en")
    talk.answer_until("consent")
    reply = talk.say(words)
    assert reply["messages"], reply
