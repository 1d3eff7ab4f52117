"""A lead as lines for a reader and as cells for a spreadsheet. Pure."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TextIO

from bantam.commands.screen import printable
from bantam.lead import Lead
from bantam.store.leads import StageChange

# What makes a spreadsheet take a cell for a formula: OWASP, "CSV injection"; the full-width forms count in some too.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")

CSV_COLUMNS = (
    "lead_id", "version", "conversation_id", "stage", "previous_stage", "hand_raised", "confirmed", "language",
    "created_at", "updated_at", "qualified_at", "handed_over_as", "recontact_at", "name", "email", "phone",
    "job_title", "organisation", "size_min", "size_max", "sector", "region", "website", "need", "budget", "authority",
    "timing", "bant", "fit", "engagement", "grade", "why", "missing", "next_step", "page", "referrer", "campaign",
    "consent_given_at", "playbook_version",
)


def csv_rows(file: TextIO, leads: Iterable[Lead]) -> None:
    """Write a heading and one row a lead; no cell can be taken for a formula."""
    writer = csv.writer(file)
    writer.writerow(CSV_COLUMNS)
    for lead in leads:
        writer.writerow([cell(value) for value in _values(lead)])


def _values(lead: Lead) -> Sequence[Any]:
    draft = lead.draft
    contact, organisation, scores, source = draft.contact, draft.organisation, draft.scores, draft.source
    size = organisation.get("size") or {}
    words = [(draft.answers.get(question) or {}).get("evidence") for question in ("need", "budget", "authority",
                                                                                   "timing")]
    return (
        lead.id, lead.version, draft.conversation_id, draft.stage, lead.previous_stage, draft.hand_raised,
        draft.confirmed, draft.language, lead.created_at, lead.updated_at, lead.qualified_at, lead.handed_over_as,
        draft.recontact_at, *(contact.get(name) for name in ("name", "email", "phone", "job_title")),
        organisation.get("name"), size.get("min"), size.get("max"),
        *(organisation.get(name) for name in ("sector", "region", "website")), *words,
        *(scores.get(name) for name in ("bant", "fit", "engagement", "grade")), draft.why, " ".join(draft.missing),
        draft.next_step, source.get("page"), source.get("referrer"), (source.get("utm") or {}).get("campaign"),
        (draft.consent or {}).get("given_at"), draft.playbook_version,
    )


def cell(value: Any) -> Any:
    """A value for a spreadsheet that cannot be taken for a formula."""
    if value is None or isinstance(value, (bool, int, float)):
        return value
    text = value.isoformat() if hasattr(value, "isoformat") else str(value)
    return "'" + text if text.startswith(_FORMULA_STARTS) else text


def lead_lines(lead: Lead, history: Sequence[StageChange]) -> Iterator[str]:
    """A lead for a reader: who, what they said, why it stands where it stands, and how it came there."""
    draft = lead.draft
    scores = draft.scores
    yield f"{lead.id}  version {lead.version}  {draft.stage}" + ("  hand raised" if draft.hand_raised else "")
    yield (f"grade {printable(scores.get('grade'))}  BANT {printable(scores.get('bant'))}  "
           f"fit {printable(scores.get('fit'))}  engagement {printable(scores.get('engagement'))}")
    for heading, values in (("contact", draft.contact), ("organisation", draft.organisation)):
        yield f"\n{heading}"
        yield from (f"  {name.replace('_', ' '):<14} {_shown(value)}" for name, value in values.items())
    yield "\nanswers, in the visitor's words"
    yield from (f"  {question:<14} {printable(answer.get('status'))}: {printable(answer.get('evidence'))}"
                for question, answer in draft.answers.items())
    yield "\nreasons"
    yield from (f"  {printable(reason.get('points')):>3} of {printable(reason.get('of')):<4} "
                f"{printable(reason.get('text'))}" for reason in draft.reasons)
    yield "\ngates"
    yield from (f"  {'yes' if gate.get('passed') else 'no ':<3} {printable(gate.get('text'))}" for gate in draft.gates)
    yield f"\nstill unknown  {', '.join(draft.missing) or 'nothing'}"
    yield f"next step      {printable(draft.next_step)}"
    yield "\nstages"
    yield from (f"  {change.at:%Y-%m-%d %H:%M}  {change.to_stage}  ({change.why})" for change in history)


def _shown(value: Any) -> str:
    if isinstance(value, dict) and set(value) == {"min", "max"}:
        low, high = value["min"], value["max"]
        return str(low) if low == high else f"{'' if low is None else low}–{'' if high is None else high}"
    return printable(value)
