import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from bantam.handover.payload import erased_body, lead_data, message_body, utc_text
from tests.unit.handover_leads import NOW, lead

SCHEMA = json.loads((Path(__file__).parents[2] / "docs/schemas/lead.schema.json").read_text())
VALIDATOR = Draft7Validator(SCHEMA)


def problems(document: object) -> list[str]:
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message}" for error in VALIDATOR.iter_errors(document)]


def bare() -> object:
    """A lead of whom nothing is known."""
    return lead(
        stage="open", contact={}, organisation={}, answers={}, scores={}, reasons=[], gates=[], missing=[], source={},
        consent=None, transcript=[], next_step="")


def test_schema_is_a_valid_draft_7_schema():
    Draft7Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("given", [lead(), bare()], ids=["full", "bare"])
def test_body_and_its_data_alone_pass_the_schema(given):
    message = json.loads(message_body("lead.sales_qualified", given, at=NOW))
    assert problems(message) == []
    assert problems(message["data"]) == []


def test_erased_body_passes_the_schema_and_holds_no_contact():
    message = json.loads(erased_body("lead_01", "conv_1", 7, at=NOW))
    assert problems(message) == []
    assert message["data"] == {"lead_id": "lead_01", "version": 7, "conversation_id": "conv_1"}


@pytest.mark.parametrize("breakage", [
    {"lead_id": None}, {"stage": "hot"}, {"version": 0}, {"created_at": "2026-11-21T10:00:00"}, {"extra": 1},
])
def test_schema_refuses_a_body_that_breaks_the_contract(breakage):
    message = json.loads(message_body("lead.updated", lead(), at=NOW))
    message["data"].update(breakage)
    assert problems(message)


def test_schema_refuses_an_unknown_type_and_a_missing_key():
    message = json.loads(message_body("lead.updated", lead(), at=NOW))
    assert problems({**message, "type": "lead.exploded"})
    del message["data"]["consent"]
    assert problems(message)


def test_every_key_of_the_contract_is_there():
    data = lead_data(lead())
    assert list(data) == [
        "lead_id", "version", "conversation_id", "stage", "previous_stage", "hand_raised", "language", "created_at",
        "qualified_at", "playbook_version", "contact", "organisation", "answers", "scores", "reasons", "gates",
        "missing", "source", "consent", "transcript", "next_step"]
    assert list(data["answers"]) == ["need", "budget", "authority", "timing"]


def test_answer_carries_typed_value_words_and_times():
    assert lead_data(lead())["answers"]["budget"] == {
        "status": "stated", "min": 3000, "max": 3000, "currency": "EUR", "period": "month", "open_to_quote": None,
        "evidence": "3k pm", "asked_at": None, "answered_at": "2026-11-21T09:52:00.000Z"}


def test_question_never_asked_says_so():
    assert lead_data(lead())["answers"]["authority"] == {
        "status": "not_asked", "role": None, "evidence": None, "asked_at": None, "answered_at": None}


def test_body_is_utf8_json_and_survives_half_an_emoji():
    given = lead(next_step="Bel Zoë – ja! \ud83d")
    body = message_body("lead.updated", given, at=NOW)
    assert json.loads(body)["data"]["next_step"] == "Bel Zoë – ja! ?"
    assert "Zoë".encode() in body


@pytest.mark.parametrize(("moment", "text"), [
    (datetime(2026, 7, 1, 14, 5, 9, 120_000, timezone(timedelta(hours=2))), "2026-07-01T12:05:09.120Z"),
    ("2026-07-01T14:05:09+02:00", "2026-07-01T12:05:09.000Z"),
    ("2026-07-01T12:05:09Z", "2026-07-01T12:05:09.000Z"),
    (None, None),
])
def test_times_are_written_in_utc_with_z(moment, text):
    assert utc_text(moment) == text


def test_time_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="naive"):
        message_body("lead.updated", replace(lead(), created_at=datetime(2026, 1, 1)), at=NOW)
