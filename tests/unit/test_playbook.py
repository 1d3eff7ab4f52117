"""playbook.yml: what is wrong is told at once, and what makes no sense is found by trying every answer."""

import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from bantam.errors import PlaybookError
from bantam.playbook import load_playbook, parse_playbook
from bantam.playbook.describe import schema_json, with_reference
from tests.unit.leads import PLAYBOOK, PLAYBOOK_PATH, changed, changed_text

DOCS = Path(__file__).parents[2] / "docs"


def problems_of(text: str) -> list[str]:
    with pytest.raises(PlaybookError) as caught:
        parse_playbook(text, "playbook.yml")
    return [str(problem) for problem in caught.value.problems]


def line_of(part: str) -> int:
    lines = PLAYBOOK_PATH.read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, start=1) if part in line)


def test_the_default_playbook_says_what_the_design_says():
    assert (PLAYBOOK.budget.minimum.month, PLAYBOOK.budget.minimum.project) == (1500, 6000)
    assert [service.key for service in PLAYBOOK.services] == [
        "seo", "ads", "social", "website", "content", "email", "analytics", "branding"]
    assert PLAYBOOK.interview.ask_all_percent == 5
    assert PLAYBOOK.engagement.decay_percent_per_month == 25
    assert PLAYBOOK.handover.marketing_qualified is False


def test_the_default_playbook_stays_readable():
    lines = PLAYBOOK_PATH.read_text(encoding="utf-8").splitlines()
    assert len(lines) < 450
    assert sum(line.lstrip().startswith("#") for line in lines) >= 15


@pytest.mark.parametrize(("old", "new", "message"), [
    ("drop_off_percent: 3\n", "drop_off_percent: 130\n",
     "questions[1].drop_off_percent is 130, expected a whole number 0–100; change it on this line"),
    ("ask_all_percent: 5 ", "ask_all_percent: five ",
     'interview.ask_all_percent is "five", expected a whole number 0–100; change it on this line'),
    ("minimum: {month: 1500", 'minimum: {month: "1500"',
     'budget.minimum.month is "1500", expected a whole number 1–100,000,000; change it on this line'),
    ("budget_or_authority_known: true", 'budget_or_authority_known: "yes"',
     'gates.sales_qualified.budget_or_authority_known is "yes", expected true or false; change it on this line'),
    ("decay_percent_per_month: 25", "decay_percent_a_month: 25",
     "engagement.decay_percent_a_month is an unknown key, expected one of decay_percent_per_month, grades, "
     "conversation, pages, requests; correct the spelling or remove the line"),
    ("  - key: social\n", "  - key: telepathy\n",
     'services[2].key is "telepathy", expected one of seo, ads, social, website, content, email, analytics, branding; '
     "change it on this line"),
    ("  - key: social\n", "  - key: seo\n",
     "services[2].key is 'seo' again, expected each key once (first in [0]); remove or rename one of the two"),
    ("  - key: timing\n", "  - key: colour\n",
     'questions[1].key is "colour", expected one of need, timing, budget, authority, company_size, sector, region; '
     "change it on this line"),
    ("fixed_order: []", "fixed_order: [need, sector]",
     "interview.fixed_order[1] is 'sector', expected a question that is asked: need, timing, budget, authority, "
     "company_size; correct it or add it under questions"),
    ("fixed_order: []", "fixed_order: [budget, need]",
     "interview.fixed_order is an order with budget first, expected another question first; move budget further back"),
    ("expected: {decides: 38", "expected: {decides: 39",
     "questions[3].expected is 101 % in total, expected 100 % in total; change the shares so that they add up to 100"),
    ("expected: {decides: 38", "expected: {commands: 38",
     "questions[3].expected is about commands, expected shares of researching, recommends, jointly, decides, unknown; "
     "correct the spelling"),
    ("need: {concrete: 30,", "need: {concrete: 40,",
     "bant is 40 + 25 + 25 + 20 = 110 points for the best answers, expected 100 together; change the highest points so "
     "that they add up to 100"),
    ("grades: {a: 70, b: 40}", "grades: {a: 70, b: 80}",
     "fit.grades.b is 80, expected less than 70; lower it, or raise the better grade"),
    ("timing_months: {month: 1, quarter: 3", "timing_months: {month: 4, quarter: 3",
     "timing_months is 4, 3, 6, expected three rising numbers; make month smaller than quarter and quarter smaller "
     "than half_year"),
    ("euros_for_one: {EUR: 1, SEK: 0.09, ", "euros_for_one: {EUR: 1, ",
     "budget.euros_for_one is without SEK, expected a rate for each default currency; add the rate"),
    ('rates_dated: "2026-11-02"', 'rates_dated: "last week"',
     "budget.rates_dated is 'last week', expected a date such as 2026-11-02; write year, month and day"),
    ("      - {smallest: 0, band: fair}\n", "",
     "fit.size.bands is bands from [2, 501, 5001], expected bands that begin at 0 and rise; sort them and begin with "
     "smallest: 0"),
    ("      phase: exploring", "      phase: bored",
     'nurture.content[2].phase is "bored", expected one of exploring, planning; change it on this line'),
    ('privacy_url: "https://www.example.com/privacy"', 'privacy_url: "javascript:alert(1)"',
     'agency.privacy_url is "javascript:alert(1)", expected a web address such as https://www.example.com/page; change '
     "it on this line"),
    ("disclosure:\n", "disclosures:\n",
     "disclosures is an unknown key, expected one of version, agency, disclosure, consent, services, questions, "
     "interview, bant, timing_months, budget, fit, engagement, gates, nurture, handover, retention_days, "
     "verdict_reasons, wording; correct the spelling or remove the line"),
])
def test_one_mistake_is_told_with_its_line_and_how_to_mend_it(old, new, message):
    found = problems_of(changed_text((old, new)))
    assert any(problem.split(": ", 1)[1] == message for problem in found), found
    assert all(problem.startswith("playbook.yml:") for problem in found)


def test_the_line_is_the_line_of_the_mistake():
    assert problems_of(changed_text(("drop_off_percent: 3\n", "drop_off_percent: 130\n")))[0].startswith(
        f"playbook.yml:{line_of('drop_off_percent: 3')}: ")


@pytest.mark.parametrize("language", ["en", "nl", "sv"])
def test_a_missing_language_is_told(language):
    text = {"en": 'en: "Decides alone", ', "nl": 'nl: "Beslist zelf", ', "sv": ', sv: "Beslutar själv"'}[language]
    assert problems_of(changed_text((text, ""))) == [
        f"playbook.yml:{line_of('authority_decides:')}: wording.reasons.authority_decides.{language} is missing, "
        f"expected text of 1–2,000 characters in quotes; add {language}: with the translation here"]


def test_every_mistake_is_told_at_once_in_the_order_of_the_file():
    found = problems_of(changed_text(
        ('name: "Bantam Digital"', 'name: ""'), ("  - key: ads\n", "  - key: seo\n"), ("drop_off_percent: 3\n",
        "drop_off_percent: 130\n"), ("expected: {decides: 38", "expected: {decides: 39"), ("fixed_order: []",
        "fixed_order: [sector]"), ("retention_days: {open: 30", "retention_days: {opened: 30")))
    lines = [int(problem.split(":")[1]) for problem in found]
    assert lines == sorted(lines)
    for part in ("agency.name", "services[1].key", "questions[1].drop_off_percent", "questions[3].expected",
                 "interview.fixed_order[0]", "retention_days.opened", "retention_days.open "):
        assert any(part in problem for problem in found), part


@pytest.mark.parametrize("key", ["age", "leeftijd", "ålder", "gender", "kön", "geslacht", "birth_date", "age_group",
                                 "Geboortedatum", "sex"])
@pytest.mark.parametrize("place", ["question", "sector", "fit"])
def test_age_and_gender_are_refused_with_the_reason(key, place):
    old, new = {
        "question": ("  - key: company_size\n", f"  - key: {key}\n"),
        "sector": ("      - key: retail\n", f"      - key: {key}\n"),
        "fit": ("  site:  #", f"  {key}: {{points: 10}}\n  site:  #"),
    }[place]
    assert any("discrimination" in problem for problem in problems_of(changed_text((old, new))))


@pytest.mark.parametrize("word", ["manage", "agency", "package", "essex"])
def test_words_that_only_contain_age_or_sex_are_no_problem(word):
    assert changed(("      - key: retail\n", f"      - key: {word}\n")).fit.sector.known[1].key == word


@pytest.mark.parametrize(("text", "line"), [
    ('version: "open\nagency: 1\n', 3), ("a: [1, 2\nb: 3\n", 2), ("a: b: c\n", 1), ("\tx: 1\n", 1)])
def test_broken_yaml_is_one_problem_with_its_line(text, line):
    found = problems_of(text)
    assert len(found) == 1
    assert "broken YAML" in found[0]
    assert found[0].startswith(f"playbook.yml:{line} ")


@pytest.mark.parametrize("text", ["", "just words", "[1, 2]", "12", "# nothing\n", "null"])
def test_a_file_without_a_playbook_is_told(text):
    assert problems_of(text) == [
        "playbook.yml:1 is no playbook, expected keys such as version: and questions:; start from the playbook.yml "
        "that came with Bantam"]


def test_a_key_given_twice_is_told_with_both_lines():
    found = problems_of(changed_text(('version: "2026-11"', 'version: "2026-11"\nversion: "2026-12"')))
    assert found == ["playbook.yml:6: version is given twice, expected once (first on line 5); remove one of the two"]


def test_anchors_are_refused():
    bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"
    assert any("a reference (*)" in problem for problem in problems_of(bomb))


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60))
def test_any_text_gives_problems_and_no_crash(text):
    assert problems_of(text)


def test_a_missing_file_and_a_file_that_is_no_text_are_told(tmp_path):
    with pytest.raises(PlaybookError, match=r"not there, expected a playbook"):
        load_playbook(tmp_path / "none.yml")
    (tmp_path / "bytes.yml").write_bytes(b"\xff\xfe\x00\x80")
    with pytest.raises(PlaybookError, match=r"bytes.yml is not readable as UTF-8 text"):
        load_playbook(tmp_path / "bytes.yml")


# ---- version


def test_version_names_the_content_and_ignores_comments():
    label, digest = PLAYBOOK.version.split("+")
    assert (label, len(digest)) == ("2026-11", 8)
    assert changed(("# The playbook: whom", "# A playbook: whom")).version == PLAYBOOK.version
    assert changed(("cap: 20", "cap: 21")).version != PLAYBOOK.version


def test_playbook_keeps_its_text_and_can_be_read_from_it_again():
    assert parse_playbook(PLAYBOOK.text, "stored").version == PLAYBOOK.version


def test_playbook_cannot_be_changed():
    with pytest.raises(TypeError):
        PLAYBOOK.bant.need.concrete = 99


# ---- documentation


def test_the_json_schema_is_the_models_and_the_default_playbook_passes_it():
    stored = (DOCS / "schemas/playbook.schema.json").read_text(encoding="utf-8")
    assert stored == schema_json(), "run python -m bantam.playbook.describe"
    jsonschema.validate(YAML(typ="safe").load(PLAYBOOK.text), json.loads(stored))


def test_the_reference_is_the_models():
    text = (DOCS / "playbook.md").read_text(encoding="utf-8")
    assert text == with_reference(text), "run python -m bantam.playbook.describe"
