"""What is asked often is answered from an index, so that it stays quick when there are a million leads."""

from collections.abc import Callable, Iterator
from datetime import datetime, timezone
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from bantam.store.leads import count_leads, find_lead, list_leads, record_lead, search_leads
from bantam.store.settling import missed_handovers

SINCE = datetime(2026, 11, 20, tzinfo=timezone.utc)


@pytest.fixture
def plan_of(sqlite_engine: Engine, draft_of: Any) -> Iterator[Callable[[Callable[[Engine], object]], list[str]]]:
    """SQLite's plan for what a function asks, line by line; it is the same for one lead as for a million."""
    record_lead(sqlite_engine, draft_of(), now=SINCE, messages_for=lambda before, after: [])
    asked: list[tuple[str, tuple]] = []

    def note(connection, cursor, statement, parameters, context, executemany):
        asked.append((statement, parameters))

    event.listen(sqlite_engine, "before_cursor_execute", note)

    def plan(function: Callable[[Engine], object]) -> list[str]:
        asked.clear()
        function(sqlite_engine)
        queries = [(words, given) for words, given in asked if words.startswith("SELECT")]
        with sqlite_engine.connect() as connection:
            return [row[3] for words, given in queries
                    for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {words}", given)]  # fmt: skip

    yield plan
    event.remove(sqlite_engine, "before_cursor_execute", note)


def test_leads_sales_has_not_heard_of_are_found_without_reading_the_others(plan_of):
    assert any("ix_leads_unsent" in line for line in plan_of(lambda engine: missed_handovers(engine, limit=9)))


def test_leads_are_counted_without_reading_them(plan_of):
    read = [line for line in plan_of(count_leads) if " leads" in line]
    assert len(read) == 2
    assert all("COVERING INDEX" in line for line in read)


@pytest.mark.parametrize("ask", [
    lambda engine: list_leads(engine, limit=50),
    lambda engine: list_leads(engine, limit=50, before_id="lead_9"),
    lambda engine: list_leads(engine, limit=50, stage="nurture"),
    lambda engine: list_leads(engine, limit=50, stage="nurture", since=SINCE, before_id="lead_9"),
    lambda engine: search_leads(engine, "kim example", limit=50),
    lambda engine: search_leads(engine, "kim example", limit=50, many=1),
    lambda engine: find_lead(engine, "lead_9"),
])  # fmt: skip
def test_leads_are_listed_and_found_through_an_index_and_need_no_sorting(plan_of, ask):
    plan = plan_of(ask)
    assert any("leads USING INDEX" in line for line in plan)
    assert [line for line in plan if "SORT" in line or "TEMP B-TREE" in line] == []
    assert [line for line in plan if line.startswith("SCAN leads") and "USING" not in line] == []
