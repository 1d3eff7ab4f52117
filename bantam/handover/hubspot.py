"""HubSpot: the contact upserted by e-mail, then a note on it. Token of a private app with contact scopes.

Documented at developers.hubspot.com: objects/contacts batch upsert (207 is a partial failure), objects/notes.
"""

import json
from typing import Any

from bantam.handover.adapters import Courier, Message
from bantam.handover.destinations import Destination
from bantam.handover.note import html_note, name_parts
from bantam.handover.post import Exchange
from bantam.handover.rest import Crm, StepFailedError, field, known, notes_made, records_made

CONTACTS = "/crm/v3/objects/contacts"
NOTES = "/crm/v3/objects/notes"
NOTE_TO_CONTACT = 202  # HubSpot's own association type


def deliver_hubspot(message: Message, destination: Destination, courier: Courier) -> Exchange:
    """Upsert the contact and add a note; an erasure deletes what earlier messages made."""
    crm = Crm(courier, destination.url, {"Authorization": f"Bearer {destination.secrets[0].reveal()}"})
    data = json.loads(message.body)["data"]
    try:
        if message.type == "lead.erased":
            _erase(crm, courier)
        else:
            _add_note(crm, courier, _contact(crm, courier, message, data), message, data)
    except StepFailedError as failed:
        return failed.exchange
    return crm.last


def _contact(crm: Crm, courier: Courier, message: Message, data: dict[str, Any]) -> str:
    """Id of the contact, made or brought up to date once per message."""
    done = f"contact:{message.id}"
    if done not in courier.steps:
        found, is_new = _upsert(crm, data) if data["contact"]["email"] else _by_phone(crm, data)
        made = {f"made:{found}": True} if is_new else {}
        courier.remember(**{done: found, **made})
    return courier.steps[done]


def _upsert(crm: Crm, data: dict[str, Any]) -> tuple[str, bool]:
    contact = {"idProperty": "email", "id": data["contact"]["email"], "properties": _properties(data)}
    answer = crm.call("POST", CONTACTS + "/batch/upsert", {"inputs": [contact]})
    if crm.last.status_code == 207 or not field(answer, "results", 0, "id"):
        category = field(answer, "errors", 0, "category")
        raise crm.failed(f"HubSpot did not keep the contact: {category or 'no reason given'}")
    return str(answer["results"][0]["id"]), field(answer, "results", 0, "new") is True


def _by_phone(crm: Crm, data: dict[str, Any]) -> tuple[str, bool]:
    """HubSpot knows contacts by e-mail only; without one, the phone number is looked for before one is made."""
    wanted = {"propertyName": "phone", "operator": "EQ", "value": data["contact"]["phone"]}
    found = crm.call("POST", CONTACTS + "/search", {"filterGroups": [{"filters": [wanted]}], "limit": 1})
    if field(found, "results", 0, "id"):
        return str(found["results"][0]["id"]), False
    made = crm.call("POST", CONTACTS, {"properties": _properties(data)})
    if not field(made, "id"):
        raise crm.failed("HubSpot gave the contact no id")
    return str(made["id"]), True


def _properties(data: dict[str, Any]) -> dict[str, str]:
    contact, organisation = data["contact"], data["organisation"]
    first, last = name_parts(contact["name"])
    return known(email=contact["email"], firstname=first, lastname=last, phone=contact["phone"],
                 jobtitle=contact["job_title"], company=organisation["name"], website=organisation["website"])


def _add_note(crm: Crm, courier: Courier, contact_id: str, message: Message, data: dict[str, Any]) -> None:
    begun, done = f"note_begun:{message.id}", f"note:{message.id}"
    if done in courier.steps:
        return
    note_id = _find_note(crm, message.id) if begun in courier.steps else None
    if note_id is None:
        courier.remember(**{begun: True})
        note_id = _make_note(crm, contact_id, message, data)
    courier.remember(**{done: note_id})


def _find_note(crm: Crm, message_id: str) -> str | None:
    """The note of an attempt that broke off before its answer came: the message's id stands in its text."""
    wanted = {"propertyName": "hs_note_body", "operator": "CONTAINS_TOKEN", "value": message_id}
    found = crm.call("POST", NOTES + "/search", {"filterGroups": [{"filters": [wanted]}], "limit": 1})
    note_id = field(found, "results", 0, "id")
    return str(note_id) if note_id else None


def _make_note(crm: Crm, contact_id: str, message: Message, data: dict[str, Any]) -> str:
    to_contact = {"associationCategory": "HUBSPOT_DEFINED", "associationTypeId": NOTE_TO_CONTACT}
    happened_at = json.loads(message.body)["timestamp"]
    made = crm.call("POST", NOTES, {
        "properties": {"hs_timestamp": happened_at, "hs_note_body": html_note(data, message.id)},
        "associations": [{"to": {"id": contact_id}, "types": [to_contact]}],
    })
    if not field(made, "id"):
        raise crm.failed("HubSpot gave the note no id")
    return str(made["id"])


def _erase(crm: Crm, courier: Courier) -> None:
    """Delete our notes, and the contact when it is one we made: others may have put it there before us."""
    for message_id, note_id in notes_made(courier.steps).items():
        note_id = note_id or _find_note(crm, message_id)
        if note_id:
            crm.delete(f"{NOTES}/{note_id}")
    for contact_id in records_made(courier.steps):
        crm.delete(CONTACTS + "/gdpr-delete", method="POST", data={"objectId": contact_id})
