"""Dutch cues: which words mean what, and which only look like it; messages made up for the test."""

import pytest

from bantam.acts import cues
from bantam.acts.lexicon_nl import CUES

FIRES = [
    ("Hallootjes, ik ben de molenaar", "greeting"),
    ("hoi!", "greeting"),
    ("bedankt alvast voor de moeite", "thanks"),
    ("ik ben u zeer erkentelijk", "thanks"),
    ("jahoor, stuur op", "yes"),
    ("neuh, daar komt niks van", "no"),
    ("ga uw gang dan", "consent_yes"),
    ("in geen geval aan derden", "consent_no"),
    ("wat daar staat klopt", "right"),
    ("het adres klopt niet", "wrong"),
    ("er ontbreekt een huisnummer", "wrong"),
    ("pff, geen idee hoor", "no_idea"),
    ("daar heb ik geen notie van", "no_idea"),
    ("kweenie of dat lukt", "not_know"),
    ("ik weet 't niet", "not_know"),
    ("dat noem ik niet in het openbaar", "refuse_tell"),
    ("dat wil ik nog niet kwijt", "refuse_tell"),
    ("om welke reden staat dit hier", "why"),
    ("WAAROM dit veld?", "why"),
    ("wat bedoelt u met bereik", "what_mean"),
    ("snap ik niet, dat laatste woord", "what_mean"),
    ("zonet stond er iets anders", "meant"),
    ("foei, tiepfoutje", "mistake"),
    ("neem me niet kwalijk", "sorry"),
    ("een folder i.p.v. een poster", "instead"),
    ("maak leeg en ga maar", "restart"),
    ("liefst in het Engels", "language_name"),
    ("en het Oekraïens?", "language_name"),
    ("wat kosten tien affiches", "price_ask"),
    ("is er een instapprijs", "price_word"),
    ("een prijsje, graag", "price_word"),
    ("dat is toch gratis?", "price_terms"),
    ("de levertijd van borden", "duration_ask"),
    ("hoe lang nog", "duration_ask"),
    ("een contractje van een jaar", "contract_terms"),
    ("hosten jullie ook fora", "do_you"),
    ("kunnen julie vliegers laten drukken", "can_you"),
    ("wat voor diensten zijn er", "services_ask"),
    ("is een robotje dit aan het typen", "bot"),
    ("is dit een mens", "are_you"),
    ("liever een levend wezen", "human_being"),
    ("een collega'tje erbij", "human_being"),
    ("belt u me straks", "call_me"),
    ("een plan van aanpak graag", "quote"),
    ("rond de tafel, maandag", "meeting"),
    ("hoe zit het met encryptie", "privacy"),
    ("wie leest dit later terug", "keep_or_share"),
    ("waar bevindt de balie zich", "where"),
    ("staat er een bushalte voor", "place_word"),
    ("een nieuwsbriefje af en toe", "newsletter"),
    ("ik schrijf een motivatiebrief", "job"),
    ("mijn masterproef gaat hierover", "student"),
    ("wat jullie hebben gebouwd lekt", "you_made"),
    ("voor uw organisatie hebben wij iets", "your_company"),
    ("een stel knoeiers", "worthless"),
    ("ken je nog moppen", "topic_fun"),
    ("wij zijn toe aan iets met reclame", "service_word"),
]

IS_SILENT = [
    ("ze dagen ons uit", "greeting"),
    ("sinds welk jaar", "yes"),
    ("neerzetten aub", "no"),
    ("de klopboor", "right"),
    ("dat weten we allang", "not_know"),
    ("daarom dus", "why"),
    ("onverkeerd gezien", "mistake"),
    ("de taalschool in Gent", "language_name"),
    ("een uitkostprijs", "price_word"),
    ("zo lang het duurt", "duration_ask"),
    ("de ploeg botst", "bot"),
    ("jullie ben ik vergeten", "are_you"),
    ("menselijkheid voorop", "human_being"),
    ("we bellende wandelaars", "call_me"),
    ("onze scholen en scholengroepen", "student"),
    ("banen en schaatsbaantjes", "job"),
    ("een doodlopende steeg", "worthless"),
]


@pytest.mark.parametrize(("text", "cue"), FIRES)
def test_words_of_a_cue_are_heard(text: str, cue: str) -> None:
    assert cue in cues.cues_of(text, "nl")


@pytest.mark.parametrize(("text", "cue"), IS_SILENT)
def test_words_that_only_look_like_a_cue_are_not(text: str, cue: str) -> None:
    assert cue in CUES
    assert cue not in cues.cues_of(text, "nl")


@pytest.mark.parametrize("name", CUES)
def test_no_phrase_of_a_cue_is_longer_than_five_words_or_stands_there_twice(name: str) -> None:
    """A "|" lost where two lines of the lexicon meet would make one long phrase of two."""
    phrases = [phrase.strip() for phrase in CUES[name].split("|")]
    assert all(0 < len(phrase.split()) <= 5 for phrase in phrases)
    assert len(phrases) == len(set(phrases))
