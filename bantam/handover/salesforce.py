"""Salesforce: one Lead upserted by external id, so that no message can make a second one.

Needs a text field `Bantam_Lead_Id__c` on Lead, marked External ID and Unique. BANTAM_CRM_SECRET is an access token, or
`client_id:client_secret` of a connected app with the client-credentials flow, since tokens end after hours.
Documented at developer.salesforce.com: REST API, "Upsert Records Using sObject Rows by External ID".
"""

import json
from dataclasses import replace
from typing import Any
from urllib.parse import quote, urlencode

from bantam.handover.adapters import Courier, Message
from bantam.handover.destinations import Destination
from bantam.handover.note import name_parts, text_note
from bantam.handover.post import Exchange
from bantam.handover.rest import Crm, StepFailedError, field, known

LEAD = "/services/data/v61.0/sobjects/Lead/Bantam_Lead_Id__c/"
TOKEN = "/services/oauth2/token"
LONGEST = {"FirstName": 40, "LastName": 80, "Company": 255, "Title": 128, "Email": 80, "Phone": 40, "Website": 255,
           "Description": 32_000}  # lengths of the standard fields; a longer value is refused as a whole


def deliver_salesforce(message: Message, destination: Destination, courier: Courier) -> Exchange:
    """Upsert the Lead; an erasure deletes it."""
    data = json.loads(message.body)["data"]
    try:
        crm = Crm(courier, destination.url, {"Authorization": f"Bearer {_token(destination, courier)}"})
        path = LEAD + quote(data["lead_id"], safe="")
        if message.type == "lead.erased":
            crm.delete(path)
        else:
            crm.call("PATCH", path, lead_fields(data, message.id))
    except StepFailedError as failed:
        return _explained(failed.exchange)
    return crm.last


def lead_fields(data: dict[str, Any], message_id: str) -> dict[str, str]:
    """The Lead's fields; LastName and Company are required, so they are filled when the visitor named none."""
    contact, organisation = data["contact"], data["organisation"]
    first, last = name_parts(contact["name"])
    fields = known(
        FirstName=first, LastName=last or "Name not given", Company=organisation["name"] or "Not given",
        Email=contact["email"], Phone=contact["phone"], Title=contact["job_title"], Website=organisation["website"],
        Description=text_note(data, message_id), LeadSource="Bantam")
    return {name: value[:LONGEST.get(name, 255)] for name, value in fields.items()}


def _token(destination: Destination, courier: Courier) -> str:
    secret = destination.secrets[0].reveal()
    client_id, colon, client_secret = secret.partition(":")
    if not colon:
        return secret
    form = urlencode({"grant_type": "client_credentials", "client_id": client_id, "client_secret": client_secret})
    answer = courier.send("POST", destination.url.rstrip("/") + TOKEN,
                          {"Content-Type": "application/x-www-form-urlencoded"}, form.encode())
    try:
        return json.loads(answer.body)["access_token"]
    except (ValueError, KeyError, TypeError):
        # Never keep the answer of a token request; 400 invalid_client means what 401 means elsewhere.
        refused = answer.status_code in (400, 401, 403)
        raise StepFailedError(Exchange(401 if refused else answer.status_code, None if refused else answer.error
                                       or "no access token in the answer", duration=answer.duration)) from None


def _explained(exchange: Exchange) -> Exchange:
    """Say in the attempt's own line what Salesforce says: several matches, or its error code."""
    if exchange.status_code == 300:
        why = "several Leads carry this Bantam_Lead_Id__c: merge them and mark the field Unique"
        return replace(exchange, error=exchange.error or why)
    if exchange.status_code == 400:
        return replace(exchange, error=exchange.error or f"Salesforce refused: {_error_code(exchange)}")
    return exchange


def _error_code(exchange: Exchange) -> str:
    """Salesforce's code, such as REQUIRED_FIELD_MISSING; its message may quote the contact, the code never does."""
    try:
        return str(field(json.loads(exchange.body), 0, "errorCode"))[:80]
    except ValueError:
        return "no code given"
