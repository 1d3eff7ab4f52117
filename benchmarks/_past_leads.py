"""Past leads by the million: rows as conversations leave them, written in bulk."""

import json
import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from itertools import product
from typing import Any

from sqlalchemy import JSON, Text, column, insert, literal, null, select, table
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.sql import TableClause

from bantam.handover.decide import handover_due
from bantam.handover.payload import message_body
from bantam.lead import Lead, LeadDraft
from bantam.playbook import Playbook
from bantam.store.columns import Json
from bantam.store.engine import transaction
from bantam.store.ids import new_id
from bantam.store.lead_rows import draft_values, words_of
from bantam.store.tables import (
    attempts,
    conversations,
    decisions,
    lead_words,
    leads,
    outbox,
    stage_changes,
    verdicts,
)
from benchmarks.replay import draft

BEGAN = datetime(2025, 1, 1, tzinfo=timezone.utc)
EVERY = timedelta(minutes=1)  # a lead a minute: a million in not quite two years
TOOK = timedelta(minutes=5)  # from the first answer to the outcome
BATCH = 2_000  # leads in a transaction
KINDS_OF_LEAD = 500  # different sets of answers, each qualified once; the people are different for every lead
SQLITE_CACHE_KB = 400_000  # for filling only: words go everywhere in their index
FIRST_NAMES = (
    "Alex", "Andrea", "Billie", "Bo", "Charlie", "Chris", "Dana", "Eden", "Elis", "Femke", "Gijs", "Hedda", "Iris",
    "Jamie", "Joost", "Jules", "Kim", "Klara", "Lars", "Lee", "Love", "Maud", "Mika", "Nils", "Noor", "Otto", "Pim",
    "Quinten", "Robin", "Runa", "Sam", "Sasha", "Siri", "Tess", "Toni", "Ulf", "Vera", "Wout", "Ylva", "Zoe",
)  # fmt: skip
LAST_NAMES = list(map("".join, product(
    ("Al", "Berg", "Dal", "Ek", "Hol", "Kvist", "Lind", "Nor", "Sten", "Vos"), ("", "a", "en", "er", "in"),
    ("bach", "ell", "feld", "ga", "gren", "man", "sma", "stra", "strand", "ström"))))  # fmt: skip
COMPANIES = list(map("".join, product(
    ("Arbo", "Bata", "Cera", "Dexa", "Elmo", "Fera", "Gala", "Hemi", "Inka", "Jola", "Kera", "Luma"),
    ("bel", "dor", "fin", "gal", "kon", "lis", "mar", "nor", "pel", "ran", "sol", "tek"),
    ("a", "co", "d", "go", "in", "o", "ra", "s", "ta", "um"))))  # fmt: skip
# The bot's words and the visitor's, in turn.
WORDS = ("Hello, what can we do for you?", "We are not found in search engines and want more enquiries from our region",
        "Good to know. When would you like to start?", "Early next year, once the new shop is open",
        "And what budget do you have in mind for it?", "somewhere around 2 or 3k a month to begin with",
        "Who decides about this?", "my business partner and I, together", "How many people work with you?",
        "14 of us, most of them part-time", "May we pass this on to a colleague who will call you?", "yes, do that")



TALK = [{"at": BEGAN.isoformat(), "from": ("bot", "visitor")[place % 2], "text": text}
        for place, text in enumerate(WORDS)]  # fmt: skip


def person(number: int) -> tuple[str, str, str, str]:
    """First name, last name, company and e-mail address of the lead with that number, always the same."""
    chance = random.Random(number)
    first, last, company = chance.choice(FIRST_NAMES), chance.choice(LAST_NAMES), chance.choice(COMPANIES)
    return first, last, company, f"{first}.{last}{number}@{company}.example".lower()


def made_at(number: int) -> datetime:
    """When that lead was made."""
    return BEGAN + number * EVERY


Row = dict[str, Any]
Rows = dict[TableClause, list[Row]]
# Most of a lead's JSON is the same for all of a kind: written out once, not once a lead.
LEADS_AS_TEXT = table("leads", *(column(each.name, Text() if isinstance(each.type, JSON) else each.type)
                                 for each in leads.c))  # fmt: skip


def fill(engine: Engine, first: int, end: int, playbook: Playbook) -> Iterator[int]:
    """Add the leads from `first` up to `end`, straight into the tables; yields after each.

    Each has two versions, the first heard and the outcome, where a conversation makes one more for every other answer.
    """
    chance = random.Random(1)
    kinds = [replace(draft(number, chance, playbook), transcript=TALK) for number in range(min(KINDS_OF_LEAD, end))]
    values = [_written(draft_values(kind)) for kind in kinds]
    for begin in range(first, end, BATCH):
        numbers = range(begin, min(begin + BATCH, end))
        rows: Rows = defaultdict(list)
        for number in numbers:
            kind = number % KINDS_OF_LEAD
            _add(rows, number, kinds[kind], values[kind])
        _insert(engine, rows)
        yield from numbers


def _written(values: Row) -> Row:
    """With the JSON columns as text."""
    return {name: json.dumps(value) if isinstance(value, (dict, list)) else value for name, value in values.items()}


def _add(rows: Rows, number: int, kind: LeadDraft, values: Row) -> None:
    """What is written from here: the lead at its newest version, its words, and what sales got of it.

    `qualified_as_of` stays as the kind has it, so that replay comes to the same stage.
    """
    first, last, company, email = person(number)
    made = made_at(number)
    draft = {
        "conversation_id": f"conv_{number}",
        "contact": {"name": f"{first} {last}", "email": email, "phone": None, "job_title": None},
        "organisation": {"name": company, "size": None, "sector": "retail", "region": "nl", "website": None},
        "source": {"page": "https://www.example.com/seo", "referrer": None,
                   "utm": {"campaign": f"month {number // 43_200}"}},
    }  # fmt: skip
    own = {
        "id": new_id("lead_", made), "version": 2, "previous_stage": "open", "created_at": made,
        "updated_at": made + TOOK, "qualified_at": made + TOOK if kind.stage == "sales_qualified" else None,
        "handed_over_as": handover_due(kind, False),
    }  # fmt: skip
    rows[LEADS_AS_TEXT].append({**values, **_written(draft), **own, "email_key": email})
    words = words_of(first, last, company, email) | {email}
    rows[lead_words] += ({"word": word, "lead_id": own["id"]} for word in words)
    if own["handed_over_as"]:
        _add_delivery(rows, number, Lead(draft=replace(kind, **draft), **own))


def _add_delivery(rows: Rows, number: int, lead: Lead) -> None:
    """The message, taken at the first attempt; of every third lead sales said something."""
    at, message_id = lead.updated_at, new_id("msg_", lead.updated_at)
    arrived = at + timedelta(seconds=1)
    rows[outbox].append({
        "id": message_id, "destination": "crm", "type": lead.handed_over_as, "lead_id": lead.id, "lead_version": 2,
        "body": message_body(lead.handed_over_as, lead, at=at), "status": "delivered", "created_at": at, "due_at": at,
        "fence": 1, "attempts": 1, "steps": {}, "finished_at": arrived})  # fmt: skip
    rows[attempts].append({"message_id": message_id, "number": 1, "fence": 1, "started_at": at, "finished_at": arrived,
                           "status_code": 200, "outcome": "delivered"})  # fmt: skip
    if number % 3 == 0:
        verdict, reason = ("rejected", "no_budget") if number % 2 else ("accepted", "")
        rows[verdicts].append({"lead_id": lead.id, "verdict": verdict, "reason": reason, "given_by": "sales",
                               "at": arrived})  # fmt: skip


def _insert(engine: Engine, rows: Rows) -> None:
    with transaction(engine) as connection:
        if engine.dialect.name == "sqlite":
            connection.exec_driver_sql(f"PRAGMA cache_size=-{SQLITE_CACHE_KB}")
        for into in (LEADS_AS_TEXT, lead_words, outbox, attempts, verdicts):  # what is pointed at comes first
            if rows[into]:
                connection.execute(insert(into), rows[into])
        ids = [row["id"] for row in rows[LEADS_AS_TEXT]]
        _copy(connection, min(ids), max(ids))


def _copy(connection: Connection, first_id: str, last_id: str) -> None:
    """What the database can make of the leads by itself: conversations, decisions and stage changes."""
    mine = leads.c.id.between(first_id, last_id)
    its = leads.c
    moved = (its.stage != "open") & mine
    for into, where, changed in (
        (conversations, mine, {"id": its.conversation_id, "greeting": literal([], Json), "last_seen_at": its.updated_at,
                               "settled_at": its.updated_at}),
        (decisions, mine, {"lead_id": its.id, "version": literal(1), "at": its.created_at, "stage": literal("open")}),
        (decisions, mine, {"lead_id": its.id, "version": literal(2), "at": its.updated_at}),
        (stage_changes, mine, {"lead_id": its.id, "version": literal(1), "at": its.created_at,
                               "from_stage": null(), "to_stage": literal("open")}),
        (stage_changes, moved, {"lead_id": its.id, "version": literal(2), "at": its.updated_at,
                                "from_stage": literal("open"), "to_stage": its.stage}),
    ):  # fmt: skip
        columns = {each.name: changed[each.name] if each.name in changed else its[each.name]
                   for each in into.c}  # fmt: skip
        connection.execute(insert(into).from_select(list(columns), select(*columns.values()).where(where)))
