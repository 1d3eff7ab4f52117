"""The visitor's language: found on the first real sentence, followed on request, never flipped by a name."""

import pytest

from bantam.reading.talk import begins_with_yes, named_item, named_language
from tests.unit.dialogue_talk import Talk, answer_until, ready


@pytest.mark.parametrize(("page", "spoken", "text"), [
    ("en", "nl", "Goedemiddag, wij zoeken hulp met SEO"),
    ("en", "sv", "Hej, vi behöver hjälp med SEO"),
    ("nl", "en", "Hello, we need help with SEO"),
])
def test_the_first_real_sentence_settles_the_language(page, spoken, text):
    talk = Talk(page).say(text, spoken=spoken)
    assert talk.conversation.language == spoken
    assert talk.conversation.language_settled


@pytest.mark.parametrize(("text", "sure"), [
    ("website", 0.99), ("SEO graag", 0.99), ("we need a nieuwe website", 0.6), ("hej hej", 0.9),
])
def test_a_word_or_an_unsure_sentence_flips_nothing(text, sure):
    assert Talk("en").say(text, spoken="nl", sure=sure).conversation.language == "en"


def test_a_language_is_not_settled_by_a_clicked_choice():
    talk = Talk("en", ("answer", "hm")).click("need", "seo", "Being found on Google")
    assert not talk.conversation.language_settled
    assert talk.say("We willen graag in januari beginnen", spoken="nl").conversation.language == "nl"


@pytest.mark.parametrize("settled", [True, False])
@pytest.mark.parametrize(("question", "text"), [
    ("name", "Jan de Vries"), ("name", "Anna-Karin Lindström Öberg"), ("company", "Van den Berg en Zonen Groothandel"),
    ("email", "jan.de.vries@example.com"), ("job_title", "hoofd van de afdeling marketing"),
])
def test_a_name_never_flips_the_language(question, text, settled):
    talk = ready("en", "name").but(question=question, language_settled=settled).say(text, spoken="nl")
    assert talk.conversation.language == "en"


def test_a_name_in_the_opening_line_does_not_count_as_a_sentence():
    assert Talk("en").say("Hi, my name is Jan van der Berg", spoken="nl", sure=0.7).conversation.language == "en"


def test_a_loanword_never_flips_a_settled_language():
    talk = Talk("en").say("We need help with our Google Ads").say("gezellig, thanks", "thanks", spoken="nl")
    assert talk.conversation.language == "en"


def test_a_visitor_who_goes_on_in_another_language_is_followed_on_a_long_clear_sentence():
    talk = Talk("en").say("We need help with our Google Ads")
    talk.say("we beginnen in januari", spoken="nl")
    assert talk.conversation.language == "en"
    talk.say("we willen in januari beginnen en hebben 4000 euro per maand", spoken="nl")
    assert talk.conversation.language == "nl"


@pytest.mark.parametrize(("page", "text", "wanted"), [
    ("en", "kan dit ook in het Nederlands?", "nl"), ("en", "svenska tack", "sv"), ("nl", "in English, please", "en"),
    ("sv", "can we do this in English?", "en"), ("nl", "English, please.", "en"), ("en", "Dutch!", "nl"),
])
def test_a_switch_keeps_all_answers_and_asks_the_open_question_again(page, text, wanted):
    talk = ready(page, "name")
    kept = {question: answer.evidence for question, answer in talk.conversation.answers.items()}
    talk.say(text, "switch_language")
    assert talk.conversation.language == wanted
    assert talk.put == ("name", "again")
    assert {question: answer.evidence for question, answer in talk.conversation.answers.items()} == kept
    assert answer_until(talk, None).standing == "handed_over"


def test_an_amount_means_after_a_switch_what_it_meant_before():
    talk = Talk("en").say("we need SEO, 4k a month")
    assert talk.value("budget", "currency") is None  # euros for an English visitor, kronor for a Swedish one
    talk.say("svenska tack", "switch_language")
    assert (talk.value("budget", "max"), talk.value("budget", "currency")) == (4000, "EUR")


def test_a_switch_to_the_language_already_spoken_changes_nothing():
    talk = ready("en", "name").say("English please", "switch_language")
    assert talk.conversation.language == "en"
    assert talk.put == ("name", "again")


def test_a_switch_that_names_no_language_follows_the_words():
    talk = ready("nl", "name").say("sorry, I don't understand a word of this", "switch_language", spoken="en")
    assert talk.conversation.language == "en"


def test_after_a_switch_the_language_stays():
    talk = Talk("en").say("nl graag", "switch_language").say("website", spoken="en").say("Google Ads", spoken="en")
    assert talk.conversation.language == "nl"


@pytest.mark.parametrize(("text", "besides", "language"), [
    ("English, please", "nl", "en"), ("not English, Dutch please", "en", "nl"),
    ("Liever Engels, mijn Nederlands is niet zo goed", "nl", "en"),
    ("Nederlands graag, mijn Engels is slecht", "en", "nl"),
    ("kan vi ta det på engelska? min svenska är dålig", "sv", "en"), ("prata svenska?", "en", "sv"),
    ("kan het in het nl", "en", "nl"), ("en budget på 20 000", "sv", None), ("and in German?", "en", None),
])
def test_the_language_asked_for_is_the_other_one_that_is_named(text, besides, language):
    assert named_language(text, besides=besides) == language


@pytest.mark.parametrize(("language", "text", "yes"), [
    ("en", "Yes, it is Kim", True), ("en", "Of course: kim@example.com", True), ("en", "no problem", True),
    ("en", "no", False), ("en", "not sure", False), ("en", "yes?", False), ("en", "yesterday I mailed you", False),
    ("nl", "ja, prima", True), ("nl", "Ja!", True), ("nl", "januari", False), ("nl", "nee", False),
    ("sv", "javisst, kör", True), ("sv", "det går bra", True), ("sv", "jag vill inte", False),
])
def test_a_yes_in_front_is_heard(language, text, yes):
    assert begins_with_yes(text, language) is yes


@pytest.mark.parametrize(("language", "text", "item"), [
    ("en", "the budget is wrong", "budget"), ("en", "it's the company name", "company"), ("en", "my name", "name"),
    ("en", "phone number is off", "phone"), ("en", "number of people", "company_size"), ("en", "all wrong", None),
    ("nl", "het budget klopt niet", "budget"), ("nl", "mijn e-mailadres is fout", "email"), ("nl", "de naam", "name"),
    ("nl", "het aantal mensen klopt niet", "company_size"), ("nl", "de startdatum", "timing"),
    ("sv", "budgeten stämmer inte", "budget"), ("sv", "antalet anställda är fel", "company_size"),
    ("sv", "e-postadressen är fel", "email"), ("sv", "namnet", "name"), ("sv", "helt fel", None),
])
def test_an_item_of_the_recap_is_known_by_its_names(language, text, item):
    assert named_item(text, language) == item
