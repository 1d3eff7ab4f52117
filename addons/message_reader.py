"""The NLU component: predicts the act and reads the facts of a message, knowing which question was asked."""

from datetime import date
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bantam.acts.teaching import Taught, teach
from bantam.current import playbooks, words_of
from bantam.facts import Words
from bantam.hearing import FIRST_SENTENCE
from bantam.reading.types import LANGUAGES
from bantam.understanding import Understander, Understanding, facts_to_json

RANKED = 3  # acts told with each message; all 28 would stay in the database with every one
# Rasa answers an intent of this name with its own action_restart, which forgets the conversation.
_INTENT_OF_ACT = {"restart": "start_over"}
_ACT_OF_INTENT = {intent: act for act, intent in _INTENT_OF_ACT.items()}


def intent_of(act: str) -> str:
    """The name Rasa knows an act by."""
    return _INTENT_OF_ACT.get(act, act)


@DefaultV1Recipe.register(
    [DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR],
    is_trainable=True,
)
class MessageReader(GraphComponent):
    """Wraps bantam.understanding for Rasa: intents are acts, entities are facts."""

    def __init__(self, storage: ModelStorage, resource: Resource, understander: Understander | None = None) -> None:
        self._storage = storage
        self._resource = resource
        self._understander = understander

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource,
        execution_context: ExecutionContext,
    ) -> "MessageReader":  # fmt: skip
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource,
        execution_context: ExecutionContext, **kwargs: Any,
    ) -> "MessageReader":  # fmt: skip
        with model_storage.read_from(resource) as folder:
            return cls(model_storage, resource, Understander.load(Path(folder)))

    @staticmethod
    def required_packages() -> list[str]:
        return ["sklearn"]

    @classmethod
    def required_components(cls) -> list[type]:
        return []

    def train(self, training_data: TrainingData) -> Resource:
        """Fit both models on data/nlu and store them."""
        messages = [message for message in training_data.intent_examples if message.get(TEXT)]
        self._understander = teach([taught(message) for message in messages])
        with self._storage.write_to(self._resource) as folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            self._understander.save(Path(folder))
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing downstream learns from this component's output."""
        return training_data

    # The signature is what makes Rasa pass the tracker: the parameter name and full annotations are read by the graph.
    def process(self, messages: list[Message], tracker: DialogueStateTracker | None = None) -> list[Message]:
        """Set intent, ranking and entities on each message."""
        if self._understander is None:
            raise RuntimeError("the message reader has no model: run make train")
        words = words_of(playbooks().current())
        for message in messages:
            language, asked = language_and_question(message, tracker)
            heard = self._understand(message.get(TEXT) or "", language, asked, words)
            ranking = [{"name": intent_of(act), "confidence": round(sure, 4)} for act, sure in heard.ranking[:RANKED]]
            message.set(INTENT, {"name": intent_of(heard.act), "confidence": heard.confidence}, add_to_output=True)
            message.set("intent_ranking", ranking, add_to_output=True)
            message.set(ENTITIES, [_entity(fact) for fact in facts_to_json(heard.facts)], add_to_output=True)
            spoken = {"language": heard.language, "confidence": heard.language_confidence}
            message.set("spoken", spoken, add_to_output=True)
        return messages

    def _understand(self, text: str, language: Any, asked: Any, words: Words) -> Understanding:
        """Understand a message; the first one in the language it is written in, whatever the page's language is."""
        understander, today = self._understander, date.today()
        heard = understander.understand(text, language, asked=asked, today=today, words=words)
        words_needed, confidence_needed = FIRST_SENTENCE
        is_sentence = len(text.split()) >= words_needed and heard.language_confidence >= confidence_needed
        if asked == "opening" and heard.language != language and is_sentence:
            return understander.understand(text, heard.language, asked=asked, today=today, words=words)
        return heard


def _entity(fact: dict[str, Any]) -> dict[str, Any]:
    value = {key: fact[key] for key in ("status", "value", "evidence")}
    return {"entity": fact["question"], "value": value, "start": fact["start"], "end": fact["end"],
            "extractor": "MessageReader"}  # fmt: skip


def language_and_question(message: Message, tracker: DialogueStateTracker | None) -> Any:
    """The language and the open question: from the conversation, or from the example's metadata when there is none."""
    if tracker is not None and tracker.slots and tracker.get_slot("language"):
        question = tracker.get_slot("requested_slot") or "opening"
        first = tracker.get_slot("asking") == "first" and not (tracker.get_slot("interview") or {}).get("turn")
        return tracker.get_slot("language"), "opening" if question == "need" and first else question
    metadata = message.get("metadata") or {}
    merged = {**(metadata.get("intent") or {}), **(metadata.get("example") or {})}
    return merged.get("language", "en"), merged.get("asked", "opening")


def taught(message: Message) -> Taught:
    """A training message as the models learn it.

    Raises:
        ValueError: when the example's language is not named in the metadata of its intent.
    """
    metadata = message.get("metadata") or {}
    merged = {**(metadata.get("intent") or {}), **(metadata.get("example") or {})}
    if merged.get("language") not in LANGUAGES:
        raise ValueError(
            f"data/nlu: {message.get(INTENT)}: metadata.language is {merged.get('language')!r}, expected en, nl or sv"
        )
    act = _ACT_OF_INTENT.get(message.get(INTENT), message.get(INTENT))
    return Taught(message.get(TEXT), act, merged["language"], merged.get("asked"))
