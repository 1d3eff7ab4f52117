"""HubSpot, Salesforce and Pipedrive as their documentation describes them, in memory, behind a `CrmDouble`."""

import json
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from tests.server import crm_double as crm

Answer = tuple[int, Any]


class Interface:
    """Routes requests to `handle`; can do the work and then cut the line, or refuse.

    Attributes:
        records: what the CRM keeps, by kind and id.
        cut_after: answer this many more requests, then do the next one's work and cut the line; None never.
    """

    token_header, token = "authorization", "Bearer secret-token"

    def __init__(self, double: crm.CrmDouble) -> None:
        self.records: dict[str, dict[str, Any]] = {}
        self.cut_after: int | None = None
        self.instead: list[Answer] = []
        self._double = double
        self._next = 100
        double.behaviour = self

    def __call__(self, handler: Any) -> None:
        request = self._double.received[-1]
        if self.instead:
            status, data = self.instead.pop(0)
        elif request.headers.get(self.token_header) != self.token and "oauth2" not in handler.path:
            status, data = 401, {"message": "unauthorized"}
        else:
            parts = urlsplit(handler.path)
            query = {name: values[0] for name, values in parse_qs(parts.query).items()}
            body = request.body if "oauth2" in handler.path else json.loads(request.body or b"{}")
            status, data = self.handle(handler.command, unquote(parts.path), query, body)
        if self.cut_after == 0:
            self.cut_after = None
            crm.cuts_the_line(handler)
            return
        if self.cut_after is not None:
            self.cut_after -= 1
        crm.answers(status, b"" if data is None else json.dumps(data).encode())(handler)

    def handle(self, method: str, path: str, query: dict[str, str], body: Any) -> Answer:
        raise NotImplementedError

    def add(self, kind: str, record: Any) -> str:
        self._next += 1
        self.records.setdefault(kind, {})[str(self._next)] = record
        return str(self._next)

    def all(self, kind: str) -> list[Any]:
        return list(self.records.get(kind, {}).values())


class HubSpot(Interface):
    def handle(self, method: str, path: str, query: dict[str, str], body: Any) -> Answer:
        kind = path.split("/")[4] if path.startswith("/crm/v3/objects/") else ""
        rest = path.removeprefix(f"/crm/v3/objects/{kind}")
        if (method, kind, rest) == ("POST", "contacts", "/batch/upsert"):
            return 200, {"status": "COMPLETE", "results": [self._upsert(one) for one in body["inputs"]]}
        if (method, rest) == ("POST", "/search"):
            wanted = body["filterGroups"][0]["filters"][0]
            found = [{"id": key} for key, record in self.records.get(kind, {}).items()
                     if wanted["value"] in str(record["properties"].get(wanted["propertyName"]))]
            return 200, {"total": len(found), "results": found[:body["limit"]]}
        if (method, rest) == ("POST", "/gdpr-delete"):
            self.records[kind].pop(body["objectId"], None)
            return 204, None
        if (method, rest) == ("POST", ""):
            if kind == "notes":
                assert body["properties"]["hs_timestamp"]
                assert body["associations"][0]["types"] == [
                    {"associationCategory": "HUBSPOT_DEFINED", "associationTypeId": 202}]
            return 201, {"id": self.add(kind, body)}
        if method == "DELETE":
            self.records[kind].pop(rest.strip("/"), None)
            return 204, None
        return 404, {"status": "error", "message": "no such path"}

    def _upsert(self, one: Any) -> Any:
        assert one["idProperty"] == "email"
        for key, record in self.records.setdefault("contacts", {}).items():
            if record["properties"].get("email") == one["id"]:
                record["properties"] |= one["properties"]
                return {"id": key, "new": False}
        return {"id": self.add("contacts", {"properties": one["properties"]}), "new": True}


class Salesforce(Interface):
    def handle(self, method: str, path: str, query: dict[str, str], body: Any) -> Answer:
        if path == "/services/oauth2/token":
            form = parse_qs(body.decode())
            if form["client_secret"] != ["shh"]:
                return 400, {"error": "invalid_client"}
            return 200, {"access_token": "secret-token", "token_type": "Bearer"}
        prefix = "/services/data/v61.0/sobjects/Lead/Bantam_Lead_Id__c/"
        assert path.startswith(prefix)
        external_id, leads = path.removeprefix(prefix), self.records.setdefault("Lead", {})
        if method == "DELETE":
            return (204, None) if leads.pop(external_id, None) else (404, [{"errorCode": "NOT_FOUND"}])
        assert method == "PATCH"
        missing = [name for name in ("LastName", "Company") if not body.get(name)]
        if missing:
            return 400, [{"message": "Required fields are missing", "errorCode": "REQUIRED_FIELD_MISSING",
                          "fields": missing}]
        is_new = external_id not in leads
        leads.setdefault(external_id, {}).update(body)
        return (201, {"id": "00Q1", "success": True, "created": True}) if is_new else (204, None)


class Pipedrive(Interface):
    token_header, token = "x-api-token", "secret-token"

    def handle(self, method: str, path: str, query: dict[str, str], body: Any) -> Answer:
        if (method, path) == ("GET", "/api/v2/persons/search"):
            assert query["exact_match"] == "true"
            found = [{"item": {"id": int(key)}} for key, person in self.records.get("persons", {}).items()
                     if any(one["value"] == query["term"] for one in person.get(query["fields"] + "s", []))]
            return 200, {"success": True, "data": {"items": found}}
        kind = {"/api/v2/persons": "persons", "/v1/leads": "leads", "/v1/notes": "notes"}.get(path)
        if method == "POST" and kind:
            return 201, {"success": True, "data": self._make(kind, body)}
        if method == "GET" and kind:
            key = "person_id" if kind == "leads" else "lead_id"
            found = [{"id": self._id(kind, number), **record} for number, record in self.records.get(kind, {}).items()
                     if str(record[key]) == query[key]]
            return 200, {"success": True, "data": found}
        if method == "DELETE":
            place, _, number = path.rpartition("/")
            gone = self.records.get(place.rpartition("/")[2], {}).pop(number.removeprefix("uuid-"), None)
            return (200, {"success": True}) if gone else (410, {"success": False, "error": "deleted"})
        return 404, {"success": False, "error": "Unknown method ."}

    def _make(self, kind: str, body: Any) -> Any:
        assert {"persons": "name", "leads": "person_id", "notes": "lead_id"}[kind] in body
        return {"id": self._id(kind, self.add(kind, body)), **body}

    def _id(self, kind: str, number: str) -> Any:
        return f"uuid-{number}" if kind == "leads" else int(number)
