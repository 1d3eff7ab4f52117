"""Listed phrases are found by their first word, whole, and the longest first."""

from bantam.reading.cues import Cues


def found(cues: Cues, text: str) -> list[tuple[str, str]]:
    return [(cue.label, text[cue.start : cue.end]) for cue in cues.all(text)]


def test_every_phrase_is_found_also_one_inside_another():
    cues = Cues({"start": ["kick off", "kick"], "end": ["off"]})
    assert found(cues, "we kick off now") == [("start", "kick off"), ("start", "kick"), ("end", "off")]


def test_phrases_apart_are_the_longest_and_do_not_overlap():
    cues = Cues({"a": ["my name", "name is", "my"]})
    assert [(cue.start, cue.end) for cue in cues.apart("my name is")] == [(0, 7)]


def test_phrase_inside_a_word_is_none():
    cues = Cues({"a": ["art"]})
    assert found(cues, "start arts art.") == [("a", "art")]


def test_inner_characters_keep_a_phrase_out_of_a_longer_word():
    assert found(Cues({"a": ["name"]}, inner="'"), "name's name") == [("a", "name")]
    assert found(Cues({"a": ["name"]}), "name's") == [("a", "name")]


def test_phrase_may_hold_signs_and_begin_with_slashes():
    cues = Cues({"a": ["e-mail me", "//"]})
    assert found(cues, "e-mail me // jo") == [("a", "e-mail me"), ("a", "//")]
