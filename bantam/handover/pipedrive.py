"""Pipedrive: the person found by e-mail or made, one lead for it in the leads inbox, and a note on the lead.

Documented at developers.pipedrive.com: persons (v2), leads and notes (v1). The lead carries our lead id as origin_id,
by which it is found again after a crash.
"""

import json
from typing import Any
from urllib.parse import urlencode

from bantam.handover.adapters import Courier, Message
from bantam.handover.destinations import Destination
from bantam.handover.note import html_note
from bantam.handover.post import Exchange
from bantam.handover.rest import Crm, StepFailedError, field, known, notes_made, records_made

PERSONS = "/api/v2/persons"
LEADS = "/v1/leads"
NOTES = "/v1/notes"


def deliver_pipedrive(message: Message, destination: Destination, courier: Courier) -> Exchange:
    """Find or make person and lead and add a note; an erasure deletes what earlier messages made."""
    crm = Crm(courier, destination.url, {"x-api-token": destination.secrets[0].reveal()})
    data = json.loads(message.body)["data"]
    try:
        if message.type == "lead.erased":
            _erase(crm, courier)
        else:
            lead_id = _lead(crm, courier, _person(crm, courier, data), data)
            _add_note(crm, courier, lead_id, message, data)
    except StepFailedError as failed:
        return failed.exchange
    return crm.last


def _person(crm: Crm, courier: Courier, data: dict[str, Any]) -> int:
    if "person" not in courier.steps:
        found, made = _find_person(crm, data), {}
        if found is None:
            found = _id_of(crm, crm.call("POST", PERSONS, _person_fields(data)))
            made = {f"made:{found}": True}
        courier.remember(person=found, **made)
    return courier.steps["person"]


def _find_person(crm: Crm, data: dict[str, Any]) -> int | None:
    contact = data["contact"]
    fields = "email" if contact["email"] else "phone"
    query = urlencode({"term": contact[fields], "fields": fields, "exact_match": "true", "limit": 1})
    return field(crm.call("GET", f"{PERSONS}/search?{query}"), "data", "items", 0, "item", "id")


def _person_fields(data: dict[str, Any]) -> dict[str, Any]:
    contact = data["contact"]
    emails = [{"value": contact["email"], "primary": True, "label": "work"}] if contact["email"] else None
    phones = [{"value": contact["phone"], "primary": True, "label": "work"}] if contact["phone"] else None
    return known(name=contact["name"] or contact["email"] or contact["phone"], emails=emails, phones=phones)


def _lead(crm: Crm, courier: Courier, person_id: int, data: dict[str, Any]) -> str:
    if "lead" not in courier.steps:
        found = _find_lead(crm, person_id, data["lead_id"])
        if found is None:
            made = {"title": _title(data), "person_id": person_id, "origin_id": data["lead_id"]}
            found = _id_of(crm, crm.call("POST", LEADS, made))
        courier.remember(lead=found)
    return courier.steps["lead"]


def _find_lead(crm: Crm, person_id: int, lead_id: str) -> str | None:
    """The lead of an earlier message, or of an attempt that broke off before its answer came."""
    answer = crm.call("GET", f"{LEADS}?{urlencode({'person_id': person_id, 'limit': 100})}")
    return next((lead["id"] for lead in field(answer, "data") or [] if field(lead, "origin_id") == lead_id), None)


def _title(data: dict[str, Any]) -> str:
    who = data["organisation"]["name"] or data["contact"]["name"] or "Website visitor"
    service = data["answers"]["need"]["service"]
    return f"{who}: {service}" if service else who


def _add_note(crm: Crm, courier: Courier, lead_id: str, message: Message, data: dict[str, Any]) -> None:
    begun, done = f"note_begun:{message.id}", f"note:{message.id}"
    if done in courier.steps:
        return
    found = _find_note(crm, lead_id, message.id) if begun in courier.steps else None
    if found is None:
        courier.remember(**{begun: True})
        found = _id_of(crm, crm.call("POST", NOTES, {"content": html_note(data, message.id), "lead_id": lead_id}))
    courier.remember(**{done: found})


def _find_note(crm: Crm, lead_id: str, message_id: str) -> int | None:
    answer = crm.call("GET", f"{NOTES}?{urlencode({'lead_id': lead_id, 'limit': 100})}")
    return next((note["id"] for note in field(answer, "data") or [] if message_id in str(field(note, "content"))), None)


def _id_of(crm: Crm, answer: Any) -> Any:
    found = field(answer, "data", "id")
    if field(answer, "success") is not True or found is None:
        raise crm.failed("Pipedrive did not keep the record")
    return found


def _erase(crm: Crm, courier: Courier) -> None:
    """Delete our notes and lead, and the person when it is one we made: others may have put it there before us."""
    lead_id = courier.steps.get("lead")
    for message_id, note_id in notes_made(courier.steps).items():
        note_id = note_id or _find_note(crm, lead_id, message_id)
        if note_id:
            crm.delete(f"{NOTES}/{note_id}")
    if lead_id:
        crm.delete(f"{LEADS}/{lead_id}")
    for person_id in records_made(courier.steps):
        crm.delete(f"{PERSONS}/{person_id}")
