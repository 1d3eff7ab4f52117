"""Leads for the handover's tests."""

from dataclasses import replace
from datetime import datetime, timezone
from typing import Any

from bantam.lead import Lead, LeadDraft

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=timezone.utc)

QUALIFIED = LeadDraft(
    conversation_id="conv_1", language="nl", stage="sales_qualified", why="gates_passed", hand_raised=False,
    confirmed=True,
    contact={"name": "Test Person", "email": "test@example.com", "phone": None, "job_title": "CTO"},
    organisation={"name": "Example BV", "size": {"min": 40, "max": 40}, "sector": "fintech", "region": "nl",
                  "website": None},
    answers={
        "need": {"question": "need", "status": "stated", "value": {"service": "seo", "goal": "concrete"},
                 "evidence": "meer aanvragen via Google", "asked_at": "2026-11-21T09:50:00+00:00",
                 "answered_at": "2026-11-21T09:51:00+00:00"},
        "budget": {"question": "budget", "status": "stated",
                   "value": {"min": 3000, "max": 3000, "currency": "EUR", "period": "month"}, "evidence": "3k pm",
                   "asked_at": None, "answered_at": "2026-11-21T09:52:00Z"},
        "timing": {"question": "timing", "status": "stated",
                   "value": {"earliest": "2027-01-01", "latest": "2027-01-31"}, "evidence": "in januari",
                   "asked_at": None, "answered_at": "2026-11-21T09:53:00Z"},
        "company_size": {"question": "company_size", "status": "stated", "value": {"min": 40, "max": 40},
                         "evidence": "40 man", "asked_at": None, "answered_at": "2026-11-21T09:54:00Z"},
    },
    signals={"messages": 9},
    scores={"bant": 75, "fit": None, "engagement": 62, "grade": "?1"},
    reasons=[{"code": "need_concrete", "points": 30, "of": 30, "text": "A service we sell, with a concrete goal",
              "evidence": "meer aanvragen via Google"}],
    gates=[{"code": "need_known", "passed": True, "text": "Need is a service we sell"}],
    missing=["authority"],
    next_step="Call about SEO",
    source={"page": "https://www.example.com/seo", "referrer": None, "utm": {"source": "ads"}},
    consent={"given_at": "2026-11-21T09:55:00+00:00", "text_version": "1"},
    transcript=[{"at": "2026-11-21T09:51:00+00:00", "from": "visitor", "text": "meer aanvragen via Google"}],
    playbook_version="abc123", qualified_as_of=NOW,
)


def lead(*, version: int = 1, handed_over_as: str | None = None, **changes: Any) -> Lead:
    """A sales-qualified lead, with changes to its draft."""
    draft = replace(QUALIFIED, **changes)
    return Lead(id="lead_01", version=version, draft=draft, previous_stage="open", created_at=NOW, updated_at=NOW,
                qualified_at=NOW, handed_over_as=handed_over_as)
