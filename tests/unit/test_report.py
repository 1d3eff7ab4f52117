"""The figures of `bantam report`."""

from datetime import datetime, timedelta, timezone

import pytest

from bantam.report import ReportLead, acceptance, csv_table, report, source_of, spread, to_json, wilson

NOW = datetime(2026, 11, 21, 12, tzinfo=timezone.utc)


def ago(**time):
    return NOW - timedelta(**time)


def lead(**changes):
    values = {"stage": "open", "source": {}, "grade": "A1", "stages": [("open", ago(hours=1))], "qualified_at": None,
              "delivered_at": None, "verdict": None}
    return ReportLead(**values | changes)


@pytest.mark.parametrize(("successes", "total", "low", "high"), [
    # Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I: method 3.
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718),
    (20, 20, 0.8389, 1.0),
])
def test_the_wilson_interval_is_that_of_the_literature(successes, total, low, high):
    assert wilson(successes, total) == pytest.approx((low, high), abs=0.00005)


def test_nineteen_verdicts_are_too_few_to_say_and_twenty_are_not():
    few = acceptance({"accepted": 15, "rejected": 4})
    assert (few.accepted, few.rejected, few.share, few.low, few.high) == (15, 4, None, None, None)
    enough = acceptance({"accepted": 15, "rejected": 5})
    assert enough.share == 0.75 and enough.low < 0.75 < enough.high


def test_a_deal_that_was_won_or_lost_had_been_accepted():
    said = acceptance({"accepted": 5, "won": 3, "lost": 2, "rejected": 10})
    assert (said.accepted, said.won, said.lost, said.share) == (10, 3, 2, 0.5)


@pytest.mark.parametrize(("seconds", "median", "p90"), [
    ([], None, None), ([7], 7, 7), ([1, 2], 1, 2), ([3, 1, 2], 2, 3), (list(range(1, 11)), 5, 9),
    (list(range(1, 101)), 50, 90),
])
def test_median_and_90th_percentile_are_times_that_occurred(seconds, median, p90):
    found = spread(seconds)
    assert (found.count, found.median, found.p90) == (len(seconds), median, p90)


@pytest.mark.parametrize(("source", "found"), [
    ({"utm": {"source": "ads", "campaign": "autumn"}, "referrer": "https://x.example/"}, ("ads", "autumn")),
    ({"utm": {}, "referrer": "https://www.example.org/page?q=1"}, ("www.example.org", "none")),
    ({"utm": None, "referrer": None}, ("direct", "none")),
    ({"utm": {"campaign": "autumn"}}, ("direct", "autumn")),
    ({"referrer": "http://[broken"}, ("direct", "none")),
    ({}, ("direct", "none")),
])
def test_a_source_is_named_by_its_utm_else_the_page_before_else_direct(source, found):
    assert source_of(source) == found


def test_leads_are_counted_by_stage_and_by_source_most_first():
    data = to_json(report([lead(source={"utm": {"source": "ads"}}), lead(stage="nurture"), lead()], now=NOW))
    assert data["leads"] == 3 and data["stages"]["open"] == 2 and data["stages"]["disqualified"] == 0
    assert [(row["source"], row["leads"], row["open"], row["nurture"]) for row in data["sources"]] == [
        ("direct", 2, 1, 1), ("ads", 1, 1, 0)]


def test_time_in_stage_runs_to_the_next_stage_and_for_the_last_to_now():
    stages = [("open", ago(hours=5)), ("nurture", ago(hours=3)), ("open", ago(hours=2))]
    found = report([lead(stages=stages)], now=NOW).time_in_stage
    assert (found["open"].count, found["open"].median, found["open"].p90) == (2, 7200, 7200)
    assert (found["nurture"].count, found["nurture"].median) == (1, 3600)
    assert (found["sales_qualified"].count, found["sales_qualified"].median) == (0, None)


def test_the_last_stage_of_an_erased_lead_ended_with_it():
    found = report([lead(stages=[("open", ago(days=9))], ended_at=ago(days=8))], now=NOW).time_in_stage
    assert found["open"].median == 86_400


def test_time_to_handover_counts_those_that_arrived():
    leads = [lead(qualified_at=ago(seconds=90), delivered_at=ago(seconds=90 - seconds)) for seconds in (1, 2, 30)]
    assert report([*leads, lead(qualified_at=NOW)], now=NOW).time_to_handover == spread([1, 2, 30])


def test_acceptance_is_given_per_grade_and_over_all():
    leads = [lead(grade="A1", verdict="accepted")] * 20 + [lead(grade="B2", verdict="rejected")] * 3 + [lead()] * 5
    found = report(leads, now=NOW).acceptance
    assert list(found) == ["A1", "B2", "all"]
    assert (found["A1"].share, found["B2"].share, found["all"].accepted) == (1.0, None, 20)


def test_the_csv_holds_every_figure_one_a_row():
    rows = csv_table(report([lead(verdict="rejected", source={"utm": {"campaign": "=1+1"}})], now=NOW))
    assert {len(row) for row in rows} == {5}
    assert ("stage", "open", "", "leads", 1) in rows
    assert ("source", "direct", "=1+1", "leads", 1) in rows
    assert ("time_in_stage_seconds", "open", "", "median", 3600.0) in rows
    assert ("acceptance", "A1", "", "rejected", 1) in rows and ("acceptance", "A1", "", "share", None) in rows
