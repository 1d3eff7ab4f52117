"""How fast `bantam replay` goes and what it holds in memory: 1,000, 10,000 and 100,000 leads. Prints a table.

Run: python -m benchmarks.replay [LEADS …]
"""

import random
import resource
import sys
import tempfile
import time
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

from sqlalchemy import insert
from sqlalchemy.engine import Engine

from bantam.lead import Lead, LeadDraft
from bantam.playbook import Playbook, load_playbook, parse_playbook
from bantam.replay import replay, requalify
from bantam.store.engine import migrate, open_engine, transaction
from bantam.store.ids import new_id
from bantam.store.lead_rows import lead_values
from bantam.store.replaying import iterate_past_leads
from bantam.store.tables import leads

PLAYBOOK = Path(__file__).parent.parent / "playbook.yml"
NOW = datetime(2026, 11, 21, 12, tzinfo=timezone.utc)
SIZES = (1_000, 10_000, 100_000)
SERVICES = ("seo", "ads", "website", "branding", "other", None)
ROLES = ("decision_maker", "shared", "influencer", "no_say")
BUDGETS = ((400, 400), (900, 1200), (1500, 3000), (4000, None), (None, 20_000))


def draft(number: int, chance: random.Random, playbook: Playbook) -> LeadDraft:
    """A lead as a conversation of six messages makes it; some questions stay open."""
    at = NOW - timedelta(minutes=number)
    start = (at + timedelta(days=chance.randrange(0, 400))).date().isoformat()
    low, high = chance.choice(BUDGETS)
    values = {
        "need": {"service": chance.choice(SERVICES), "goal": chance.choice(("concrete", "vague", None))},
        "timing": {"earliest": start, "latest": None},
        "budget": {"min": low, "max": high, "currency": chance.choice(("EUR", "SEK", None)), "period": "month"},
        "authority": {"role": chance.choice(ROLES)},
        "company_size": {"min": chance.randrange(1, 800), "max": None},
    }
    answers = {
        key: {"question": key, "status": "stated", "value": value, "evidence": "in the visitor's own words",
              "asked_at": at.isoformat(), "answered_at": at.isoformat()}
        for key, value in values.items() if chance.random() < 0.8
    }  # fmt: skip
    signals = {"answered": len(answers), "visitor_messages": 6, "last_message_at": at.isoformat(),
               "events": [["page_view", at.isoformat()]] * 3, "requests": [], "exclusion": None, "newsletter": False}
    empty = LeadDraft(
        conversation_id=f"conv_{number}", language=chance.choice(("en", "nl", "sv")), stage="open", why="",
        hand_raised=chance.random() < 0.1, confirmed=True, contact={"email": f"p{number}@example.com"},
        organisation={}, answers=answers, signals=signals, scores={}, reasons=(), gates=(), missing=(), next_step="",
        source={}, consent={"given_at": at.isoformat(), "text_version": "1"}, transcript=(),
        playbook_version=playbook.version, qualified_as_of=at,
    )
    decided = requalify(empty, playbook, now=at)
    plain = decided.to_json()
    parts = {name: plain[name] for name in ("scores", "reasons", "gates", "missing")}
    return replace(empty, stage=decided.stage, why=decided.why, next_step=decided.next_step, **parts)


def fill(engine: Engine, first: int, end: int, playbook: Playbook) -> None:
    """Add leads, straight into their table: one transaction each would measure the disk."""
    chance = random.Random(first)
    for begin in range(first, end, 1000):
        drafts = [draft(number, chance, playbook) for number in range(begin, min(begin + 1000, end))]
        rows = [lead_values(Lead(new_id("lead_", each.qualified_as_of), 1, each, None, each.qualified_as_of,
                                 each.qualified_as_of, None, None)) for each in drafts]
        with transaction(engine) as connection:
            connection.execute(insert(leads), rows)


def megabytes() -> float:
    """The most this process has held so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(sizes: tuple[int, ...]) -> None:
    playbook = load_playbook(PLAYBOOK)
    changed = parse_playbook(PLAYBOOK.read_text("utf-8").replace("month: 1500", "month: 2000"), "changed.yml")
    print(f"{'leads':>8}{'seconds':>10}{'of a core':>11}{'leads/s':>10}{'flipped':>10}{'most MB':>10}")
    with tempfile.TemporaryDirectory() as folder:
        engine, made = open_engine(f"sqlite:///{folder}/bantam.db"), 0
        migrate(engine)
        for size in sizes:
            fill(engine, made, size, playbook)
            made = size
            begin, begin_core = time.perf_counter(), time.process_time()
            result = replay(iterate_past_leads(engine), changed, hands_mql_over=lambda version: False, keep=20)
            took, core = time.perf_counter() - begin, time.process_time() - begin_core
            print(f"{result.leads:>8}{took:>10.1f}{core:>11.1f}{result.leads / core:>10.0f}{result.flipped:>10}"
                  f"{megabytes():>10.0f}")
        engine.dispose()
    print("goal: 100,000 leads within 60 s on one core, flat memory; leads/s are per second of a core")


if __name__ == "__main__":
    main(tuple(map(int, sys.argv[1:])) or SIZES)
