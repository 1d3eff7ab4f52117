"""The BANT bot one builds with stock Rasa alone, to compare with: twelve intents, a form, an action server over HTTP.

LogisticRegressionClassifier with sparse features, CRFEntityExtractor, RulePolicy, Rasa's own SQL tracker store on
SQLite and its rest channel. Its answers are the visitors' raw texts; it scores nothing and hands nothing over.
"""

from pathlib import Path

CONFIG = """
recipe: default.v1
assistant_id: stock
language: en
pipeline:
- name: WhitespaceTokenizer
- name: RegexFeaturizer
- name: LexicalSyntacticFeaturizer
- name: CountVectorsFeaturizer
- {name: CountVectorsFeaturizer, analyzer: char_wb, min_ngram: 1, max_ngram: 4}
- name: LogisticRegressionClassifier
- name: CRFEntityExtractor
policies:
- name: RulePolicy
"""
ACTIONS = '''
from rasa_sdk import Action, FormValidationAction
from rasa_sdk.events import AllSlotsReset

class ValidateBant(FormValidationAction):
    def name(self):
        return "validate_bant_form"

    def validate_budget(self, value, dispatcher, tracker, domain):
        return {"budget": value}

class RecordLead(Action):
    def name(self):
        return "action_record_lead"

    def run(self, dispatcher, tracker, domain):
        return [AllSlotsReset()]
'''
# Intent: its examples. A question interrupts the form, an answer fills its slot.
ANSWERS = {
    "inform_need": ["we need seo", "we want more leads", "need help with [ads](service)", "our website is old",
                    "we need seo and want more enquiries", "someone to run our [instagram](service)"],
    "inform_budget": ["about [3k](amount) a month", "[500](amount) euro", "max [10k](amount)", "make it [4k](amount)",
                      "around [2000](amount)", "we have [20k](amount) for this"],
    "inform_timing": ["start in [january](month)", "asap", "next month", "in [march](month)", "after the summer"],
    "inform_authority": ["i decide", "my boss decides", "we decide together", "the board", "i am the owner"],
    "inform_size": ["we are 40 people", "just me", "a team of 12", "20 employees", "three of us"],
}
QUESTIONS = {
    "ask_price": ["what does it cost?", "your prices?", "how expensive are you?", "what do you charge"],
    "ask_place": ["where are you?", "where is your office", "which city are you in", "are you in london?"],
    "ask_bot": ["are you a robot?", "am i talking to a human", "is this a bot", "are you real"],
    "why": ["why?", "why do you ask", "what do you need that for", "why do you want to know"],
}
TALK = {
    "greet": ["hi", "hello", "good morning", "hey there"],
    "goodbye": ["bye", "see you", "goodbye", "have to go"],
    "thanks": ["thanks", "thank you", "cheers", "great, thanks"],
}
SLOTS = ("need", "budget", "timing", "authority", "size")


def write_project(folder: Path, actions_url: str) -> None:
    """Write the project's files into an empty folder.

    Args:
        actions_url: of the action server's webhook.
    """
    (folder / "actions").mkdir()
    (folder / "data").mkdir()
    for name, text in {
        "config.yml": CONFIG, "domain.yml": _domain(), "data/nlu.yml": _examples(), "data/rules.yml": _rules(),
        "actions/__init__.py": "", "actions/actions.py": ACTIONS, "credentials.yml": "rest:\n",
        "endpoints.yml": "tracker_store: {type: SQL, dialect: sqlite, db: tracker.db}\n"
                         f"action_endpoint: {{url: '{actions_url}'}}\n",
    }.items():  # fmt: skip
        (folder / name).write_text(text)


def _domain() -> str:
    slots = "".join(
        f"  {slot}:\n    type: text\n    influence_conversation: false\n    mappings:\n"
        f"    - {{type: from_text, not_intent: [{', '.join(QUESTIONS)}], conditions: "
        f"[{{active_loop: bant_form, requested_slot: {slot}}}]}}\n"
        for slot in SLOTS
    )
    said = [f"ask_{slot}" for slot in SLOTS] + [*QUESTIONS, *TALK, "recorded"]
    responses = "".join(f"  utter_{name}:\n  - text: this is what is said of {name}\n" for name in said)
    return (
        f"version: '3.1'\nintents: [{', '.join([*ANSWERS, *QUESTIONS, *TALK])}]\nentities: [amount, month, service]\n"
        f"slots:\n{slots}forms:\n  bant_form:\n    required_slots: [{', '.join(SLOTS)}]\n"
        f"actions: [validate_bant_form, action_record_lead]\nresponses:\n{responses}"
    )


def _examples() -> str:
    blocks = "".join(
        f"- intent: {intent}\n  examples: |\n" + "".join(f"    - {text}\n" for text in texts)
        for intent, texts in {**ANSWERS, **QUESTIONS, **TALK}.items()
    )
    return f"version: '3.1'\nnlu:\n{blocks}"


def _rules() -> str:
    form = "  - action: bant_form\n  - active_loop: bant_form\n"
    running = "  condition:\n  - active_loop: bant_form\n  steps:\n"
    rules = [f"- rule: {intent} begins\n  steps:\n  - intent: {intent}\n{form}" for intent in ANSWERS]
    for intent in QUESTIONS:
        answer = f"  - intent: {intent}\n  - action: utter_{intent}\n"
        rules.append(f"- rule: {intent} in the form\n{running}{answer}{form}")
        rules.append(f"- rule: {intent} outside\n  steps:\n{answer}")
    rules += [f"- rule: {intent}\n  steps:\n  - intent: {intent}\n  - action: utter_{intent}\n" for intent in TALK]
    rules.append(
        f"- rule: the form is filled\n{running}  - action: bant_form\n  - active_loop: null\n"
        "  - slot_was_set:\n    - requested_slot: null\n  - action: action_record_lead\n  - action: utter_recorded\n"
    )
    return "version: '3.1'\nrules:\n" + "".join(rules)
