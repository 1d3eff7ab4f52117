"""A playbook that can be read may still make no sense: found by trying every answer. And the file in use."""

import os
import time
from pathlib import Path

import pytest

from bantam.errors import PlaybookError
from bantam.playbook import PlaybookFile, check_playbook
from tests.unit.leads import PLAYBOOK, changed, changed_text


def test_the_default_playbook_is_sound():
    assert check_playbook(PLAYBOOK) == []


@pytest.mark.parametrize(("replacements", "part"), [
    ([("    bant: 40", "    bant: 100")], "no answers lead to marketing_qualified"),
    ([("enough: 100, half: 50}", "enough: 40, half: 50}")],
     "budget.from_percent.enough is 40, expected more than half (50), below which a lead is disqualified"),
    ([("double: 200, enough: 100", "double: 90, enough: 100")], "budget.from_percent.double is 90, expected more than"),
    ([("quote: 12", "quote: 21")], "bant.budget.enough is 20 points, fewer than quote (21), expected at least 21"),
    ([("recommends: 12,", "recommends: 4,")], "bant.authority.recommends is 4 points, fewer than researching (5)"),
    ([("timing: [month, quarter]", "timing: [quarter]")],
     "bant.timing.month is a better answer than quarter that lowers"),
    ([("    fit: [A, B, U]  #", "    fit: [B, U]  #")], "that lowers sales_qualified to"),
    ([("cap: 60, per", "cap: 10, per"), ("  requests:\n    cap: 40", "  requests:\n    cap: 10")],
     "engagement.grades.one is 60, expected at most 40, the caps together; raise a cap"),
    ([("grades: {a: 70, b: 40}", "grades: {a: 98, b: 40}"), ("others: served", "others: not_served"),
      ("level: expertise", "level: not_served"), ("level: expertise", "level: not_served")],
     "fit.grades.a is 98, expected at most 60, the most anybody can reach"),
    ([("  - key: company_size\n", "  - key: region\n"), ("expected: {ideal: 62, fair: 26, outside: 4, unknown: 8}",
       "expected: {served: 100}")], "questions[4].key is 'region', whose answer never changes a stage"),
])
def test_check_finds_what_makes_no_sense(replacements, part):
    found = [str(problem) for problem in check_playbook(changed(*replacements))]
    assert any(part in problem for problem in found), found
    assert all(problem.startswith("playbook.yml:") and "; " in problem for problem in found)


def test_check_takes_less_than_three_seconds():
    fresh = changed(('version: "2026-11"', 'version: "timed"'))
    begin = time.process_time()
    check_playbook(fresh)
    assert time.process_time() - begin < 3


# ---- the file in use


def write(path: Path, text: str, second: int) -> None:
    path.write_text(text, encoding="utf-8")
    os.utime(path, (second, second))


def test_a_changed_playbook_is_used_at_once(tmp_path):
    path = tmp_path / "playbook.yml"
    write(path, PLAYBOOK.text, 1)
    live = PlaybookFile(path)
    first = live.current()
    assert live.current() is first
    write(path, changed_text(("ask_all_percent: 5 ", "ask_all_percent: 7 ")), 2)
    assert live.current().interview.ask_all_percent == 7


@pytest.mark.parametrize("broken", ["version: [", "", changed_text(("    bant: 40", "    bant: 100"))],
                         ids=["no YAML", "empty", "makes no sense"])
def test_the_last_good_playbook_stays_while_the_file_is_broken(tmp_path, broken):
    path = tmp_path / "playbook.yml"
    write(path, PLAYBOOK.text, 1)
    live = PlaybookFile(path)
    good = live.current()
    write(path, broken, 2)
    assert live.current() is good
    assert live.problems
    write(path, PLAYBOOK.text, 3)
    assert live.current() == good
    assert live.problems == ()


def test_a_file_that_disappears_leaves_the_last_good_playbook(tmp_path):
    path = tmp_path / "playbook.yml"
    write(path, PLAYBOOK.text, 1)
    live = PlaybookFile(path)
    path.unlink()
    assert live.current().version == PLAYBOOK.version
    assert live.problems


def test_a_broken_playbook_at_start_is_an_error(tmp_path):
    write(tmp_path / "playbook.yml", "version: 1", 1)
    with pytest.raises(PlaybookError):
        PlaybookFile(tmp_path / "playbook.yml")
