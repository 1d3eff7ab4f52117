"""How a lead becomes rows and comes back, and which changes of it count."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from bantam.lead import Lead, LeadDraft
from bantam.store.rows import plain
from bantam.store.tables import leads

DRAFT_FIELDS = tuple(field.name for field in fields(LeadDraft))
_HEAVY = ("transcript",)
LIGHT_COLUMNS = tuple(column for column in leads.c if column.name not in _HEAVY)

# Changes with every message, or follows from the answers and the signals: no reason for a new version.
_NOISE = ("transcript", "qualified_as_of", "signals", "reasons", "recontact_at")


def draft_values(draft: LeadDraft) -> dict[str, Any]:
    """The columns of `leads` that come from a draft, as plain JSON data, plus the lower-case e-mail key."""
    values = {name: getattr(draft, name) for name in DRAFT_FIELDS}
    times = {name: value for name, value in values.items() if isinstance(value, datetime)}
    values = plain({name: value for name, value in values.items() if name not in times}) | times
    return values | {"email_key": email_key(draft.contact.get("email"))}


def stored_draft(draft: LeadDraft) -> LeadDraft:
    """The draft as it will be read back: plain dicts and lists."""
    values = draft_values(draft)
    return replace(draft, **{name: values[name] for name in DRAFT_FIELDS})


def lead_of(row: Any) -> Lead:
    """Build a lead from a row of `leads`, with an empty transcript when that column was not read."""
    values: Mapping[str, Any] = row._mapping
    draft = LeadDraft(**{name: values.get(name, ()) if name in _HEAVY else values[name] for name in DRAFT_FIELDS})
    return Lead(row.id, row.version, draft, row.previous_stage, row.created_at, row.updated_at, row.qualified_at,
                row.handed_over_as)


def lead_values(lead: Lead) -> dict[str, Any]:
    """The whole row of `leads`."""
    own = ("id", "version", "previous_stage", "created_at", "updated_at", "qualified_at", "handed_over_as")
    return draft_values(lead.draft) | {name: getattr(lead, name) for name in own}


def same_where_it_matters(before: LeadDraft, after: LeadDraft) -> bool:
    """Compare two drafts without what changes at every message: the engagement number may drift, the grade may not."""
    return _what_matters(before) == _what_matters(after)


def _what_matters(draft: LeadDraft) -> dict[str, Any]:
    values = {name: value for name, value in draft_values(draft).items() if name not in _NOISE}
    values["scores"] = {name: value for name, value in values["scores"].items() if name != "engagement"}
    return values


def email_key(email: str | None) -> str | None:
    """The form e-mail addresses are compared in."""
    return email.strip().casefold() if email and email.strip() else None


def words_of(*texts: str | None) -> set[str]:
    """The lower-case words to find texts by."""
    return {word for text in texts if text for word in re.findall(r"\w+", _folded(text))}


def search_words(draft: LeadDraft) -> set[str]:
    """What a lead is found by: words of its name, e-mail address and organisation, and the whole address."""
    email = draft.contact.get("email")
    key = email_key(email)
    return words_of(draft.contact.get("name"), email, draft.organisation.get("name")) | ({key} if key else set())


def _folded(text: str) -> str:
    """Without case and accents: "Åsa" is found as "asa"."""
    split = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in split if not unicodedata.combining(letter))
