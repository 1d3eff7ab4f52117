"""`bantam check` finds every mistake in the responses, and the real project has none."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from bantam.choices import fact_from_choice
from bantam.project import ASKINGS, check_project
from tests.unit.leads import NOW, PLAYBOOK

ROOT = Path(__file__).parents[2]
DOC = (ROOT / "docs" / "dialogue.md").read_text(encoding="utf-8")
DOMAIN = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))

SMALL_DOMAIN = """
slots: {language: {type: text}, asking: {type: text}, first_name: {type: text}}
forms: {discovery_form: {required_slots: []}}
"""
THANKS = """
responses:
  utter_thanks:
  - text: "Thanks, {first_name}."
  - text: "Bedankt."
    condition: [{type: slot, name: language, value: nl}]
  - text: "Tack."
    condition: [{type: slot, name: language, value: sv}]
"""

Check = Callable[..., list[str]]


@pytest.fixture()
def check(tmp_path: Path) -> Check:
    """Checks a small project; give the files that should differ: check(**{"data/responses/a.yml": "…"})."""

    def run(**files: str) -> list[str]:
        for name, text in ({"domain.yml": SMALL_DOMAIN, "data/responses/remarks.yml": THANKS} | files).items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return [str(problem) for problem in check_project(tmp_path, PLAYBOOK)]

    return run


def test_the_real_project_is_clean():
    assert check_project(ROOT, PLAYBOOK) == []


def test_a_small_project_is_clean(check):
    assert check() == []


def without(text: str, language: str) -> str:
    return re.sub(rf'  - text: "[^"]*"\n    condition: [^\n]*{language}}}\]\n', "", text)


@pytest.mark.parametrize("language", ["nl", "sv"])
def test_a_missing_language_is_found(check, language):
    [problem] = check(**{"data/responses/remarks.yml": without(THANKS, language)})
    assert f"utter_thanks, variant {language}" in problem
    assert "missing" in problem


def test_missing_english_is_found(check):
    [problem] = check(**{"data/responses/remarks.yml": THANKS.replace('  - text: "Thanks, {first_name}."\n', "")})
    assert "variant en" in problem


def test_a_language_that_is_there_twice_is_found(check):
    twice = THANKS + '  - text: "Fijn."\n    condition: [{type: slot, name: language, value: nl}]\n'
    [problem] = check(**{"data/responses/remarks.yml": twice})
    assert "variant nl" in problem
    assert "there 2 times" in problem


def test_a_key_in_two_files_is_found(check):
    [problem] = check(**{"data/responses/a.yml": THANKS, "data/responses/remarks.yml": "responses: {}\n",
                         "data/responses/z.yml": THANKS.replace("Bedankt", "Dank")})[:1]  # fmt: skip
    assert "utter_thanks" in problem
    assert "data/responses/a.yml and data/responses/z.yml" in problem


def test_a_word_in_braces_that_is_no_slot_is_found_with_its_line(check):
    [problem] = check(**{"data/responses/remarks.yml": THANKS.replace("Bedankt.", "Bedankt, {voornaam}.")})
    assert problem.startswith("data/responses/remarks.yml:5")
    assert "{voornaam}" in problem


def test_a_channel_variant_is_found(check):
    channel = THANKS.replace('"Tack."', '"Tack."\n    channel: website')
    [problem] = check(**{"data/responses/remarks.yml": channel})
    assert "channel website" in problem


def test_an_empty_text_is_found(check):
    [problem] = check(**{"data/responses/remarks.yml": THANKS.replace('"Tack."', '" "')})
    assert "empty" in problem


@pytest.mark.parametrize(("payload", "part"), [
    ("affirm", "'affirm'"),
    ('/answer{"budget": "none"}', "/answer{{"),  # single braces: Rasa would take them for a slot
    ('/answer{{"budget": "lots"}}', "'lots'"),
    ('/answer{{"timing": "soon"}}', "'soon'"),
    ('/answer{{"company_size": "a few"}}', "'a few'"),
    ('/answer{{"need": "plumbing"}}', "service plumbing"),
    ("/answer{{budget: none}}", "/answer{{budget: none}}"),
])
def test_a_button_that_leads_nowhere_is_found(check, payload, part):
    button = f"\n    buttons: [{{title: Click, payload: '{payload}'}}]"
    [problem] = check(**{"data/responses/remarks.yml": THANKS.replace('"Tack."', f'"Tack."{button}')})
    assert "button 'Click'" in problem
    assert part in problem


@pytest.mark.parametrize("payload", ["/affirm", '/answer{{"need": "seo"}}', '/answer{{"budget": "1500- EUR month"}}'])
def test_a_good_button_is_no_problem(check, payload):
    button = f"\n    buttons: [{{title: Click, payload: '{payload}'}}]"
    assert check(**{"data/responses/remarks.yml": THANKS.replace('"Tack."', f'"Tack."{button}')}) == []


@pytest.mark.parametrize("broken", [
    "responses:\n  utter_a: [\n", 'responses:\n  utter_a:\n  - text: "a\n', "a: b: c\n",
])
def test_broken_yaml_is_found_with_its_file_and_line(check, broken):
    [problem] = check(**{"data/responses/broken.yml": broken})
    assert re.match(r"broken\.yml:\d+ is not YAML", problem)


def test_a_broken_or_missing_domain_is_found(check, tmp_path):
    assert any("domain.yml" in problem for problem in check(**{"domain.yml": "slots: ["}))
    (tmp_path / "domain.yml").unlink()
    assert any("domain.yml" in str(problem) for problem in check_project(tmp_path, PLAYBOOK))


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "responses:\n", "responses: {}\n"])
def test_a_file_without_responses_is_no_problem(check, text):
    assert check(**{"data/responses/empty.yml": text}) == []


@pytest.mark.parametrize("value", ["Thanks!", "[]", "[Thanks!]", "{text: Thanks!}", ""])
def test_a_response_that_is_no_list_of_variants_is_found(check, value):
    [problem] = check(**{"data/responses/odd.yml": f"responses:\n  utter_odd: {value}\n"})
    assert problem.startswith("data/responses/odd.yml:2: utter_odd is no list of variants")


def test_a_question_without_its_texts_is_found(check):
    problems = check(**{"domain.yml": SMALL_DOMAIN.replace("required_slots: []", "required_slots: [need]")})
    assert [problem.split()[1] for problem in problems] == ["utter_ask_discovery_form_need", "utter_why_need"]


def test_a_way_of_asking_that_is_missing_is_found(check):
    asks = THANKS.replace("utter_thanks", "utter_ask_discovery_form_need")
    problems = check(**{"data/responses/questions.yml": asks})
    assert sum("asked again" in problem for problem in problems) == 1  # English; nl and sv hold for every way
    assert sum("asked unclear" in problem for problem in problems) == 1


def test_a_standing_without_last_words_is_found(check):
    domain = SMALL_DOMAIN.replace("asking: {", "standing: {type: categorical, values: [asking, nurture]}, asking: {")
    [problem] = check(**{"domain.yml": domain})
    assert "utter_closing_nurture" in problem


def test_a_rule_that_utters_what_is_not_there_is_found(check):
    rule = "rules:\n- rule: a\n  steps:\n  - intent: thanks\n  - action: utter_nothing\n"
    [problem] = check(**{"data/rules/interview.yml": rule})
    assert "utter_nothing" in problem


def test_every_problem_is_reported_at_once(check):
    bad = without(THANKS, "nl").replace("Tack.", "{oops}")
    assert len(check(**{"data/responses/remarks.yml": bad})) == 2


# docs/dialogue.md


@pytest.mark.parametrize("asking", [*ASKINGS, "suggestion"])
def test_every_way_of_asking_is_documented(asking):
    assert f"| `{asking}` |" in DOC


@pytest.mark.parametrize("standing", DOMAIN["slots"]["standing"]["values"])
def test_every_standing_is_documented(standing):
    assert f"`{standing}`" in DOC.split("## How a conversation ends")[1].split("## Corrections")[0]


@pytest.mark.parametrize("question", DOMAIN["forms"]["discovery_form"]["required_slots"])
def test_every_question_is_documented(question):
    assert question in DOC.split("## Questions")[1].split("## Buttons")[0]


def documented_codes() -> dict[str, list[str]]:
    """The codes in the table of buttons, by question."""
    table = DOC.split("## Buttons")[1].split("##")[0].splitlines()
    rows = [row.split("|")[1:3] for row in table if row.startswith("|")]
    found: dict[str, list[str]] = {}
    for question, codes in rows[2:]:
        found.setdefault(question.strip(), []).extend(re.findall(r"`([^`]+)`", codes))
    return found


def kind_of(question: str, code: str) -> str:
    """Numbers, currencies and periods are examples: any other range is the same kind of code."""
    if question == "need" and code in {service.key for service in PLAYBOOK.services}:
        return "a service"
    return re.sub(r"^\d*-\d*( [A-Z]{3})?( (total|month|year))?(?= months|$)", "a range", code)


USED = sorted({
    match
    for text in ((ROOT / "data" / "responses").glob("*.yml"))
    for match in re.findall(r'/answer\{\{"(\w+)": "([^"]+)"\}\}', text.read_text(encoding="utf-8"))
})


@pytest.mark.parametrize(("question", "code"), USED)
def test_every_code_in_a_button_is_documented(question, code):
    codes = documented_codes()
    known = {kind_of(question, shown) for shown in [*codes.get(question, []), *codes["any"]]}
    assert kind_of(question, code) in known


@pytest.mark.parametrize(("question", "code"), [
    (question, code) for question, codes in documented_codes().items() if "," not in question
    for code in codes
])
def test_every_documented_code_works(question, code):
    fact = fact_from_choice("phone" if question == "any" else question, code, title="a", today=NOW.date())
    assert fact.status in ("stated", "unknown", "refused", "none", "no_plan")


@pytest.mark.parametrize("role", ["decision_maker", "shared", "influencer", "no_say"])
def test_every_role_is_documented(role):
    assert role in documented_codes()["authority"]
