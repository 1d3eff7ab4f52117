"""What the visitor needs help with, from the name of a service or from their own problem; and what it should bring."""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import takewhile
from typing import Literal

from bantam.reading.folding import SENTENCE_END, Token, reading_tokens
from bantam.reading.lexicon_service import BARE_ANSWERS, BEFORE_BARE, CUES, EXACT, GOALS, SERVICES
from bantam.reading.phrases import Match, PhraseTable
from bantam.reading.types import Asked, Language, Service

Vocabulary = Mapping[str, Mapping[Language, Sequence[str]]]
Frozen = tuple[tuple[str, tuple[str, ...]], ...]

# Least score that counts. After contact questions a bare word is part of a name or a trade ("we run a webshop").
THRESHOLDS: dict[Asked, float] = {
    "need": 1,
    "goal": 1,
    "opening": 3,
    "budget": 4,
    "authority": 5,
    "timing": 4,
    "company_size": 6,
    "region": 6,
    "confirm": 3,
    "consent": 5,
    "name": 6,
    "company": 5,
    "email": 6,
    "phone": 6,
    "job_title": 6,
    "sector": 6,
}
ASKED_FOR_OTHER = frozenset({"need", "goal", "opening"})
VOCABULARY_WEIGHT = 5
FIRST_MENTION = 1.3  # of two services named alike, the first is the main one
FURTHER_MENTION = 0.4  # each further mention of a service adds a little
PURPOSE = 0.35  # what the wanted thing is for: "ads for our new website"
MAIN = 3.0
CUE_REACH = {
    "drop": 3,
    "yours": 1,
    "not": 1,
    "main": 5,
    "purpose": 5,
    "identity": 4,
}  # tokens between a cue and the mention it changes


@cache
def _services(language: Language) -> PhraseTable:
    lexicon: dict[tuple[str, int], str] = {}
    for part in SERVICES[language]:
        for label, patterns in part.items():
            lexicon[label] = lexicon.get(label, "") + "\n" + patterns
    return PhraseTable(lexicon, fuzzy=True, exact=EXACT)


@cache
def _cues(language: Language) -> PhraseTable:
    return PhraseTable(CUES[language])


@cache
def _goals(language: Language) -> PhraseTable:
    return PhraseTable(GOALS[language], fuzzy=True, exact=EXACT)


@lru_cache(maxsize=32)
def _extra(vocabulary: Frozen) -> PhraseTable:
    return PhraseTable({(key, VOCABULARY_WEIGHT): "\n".join(words) for key, words in vocabulary})


def read_service(
    text: str, language: Language, *, asked: Asked, vocabulary: Vocabulary | None = None
) -> Service | None:
    """Read the service the visitor needs; of several the main one.

    Args:
        text: what the visitor wrote.
        language: en, nl or sv.
        asked: the open question; it sets how plain a mention must be, and "other" is read only after the need,
            the goal and at the opening.
        vocabulary: the playbook's own words, service key -> language -> words and phrases.

    Returns:
        The service with the words that named it, or None.
    """
    if asked not in THRESHOLDS:
        return None
    tokens = reading_tokens(text)
    mentions = _mentions(tokens, language, vocabulary)
    cues = _cues(language).find(tokens)
    asks = any(cue.label == "ask" for cue in cues)
    if asked == "company" and not asks:
        return None  # a company's name says what it sells
    if asked == "opening" and not asks:
        mentions = [match for match in mentions if match.label[0] != "other"]
    scored = _scored(mentions, _outside(cues, mentions), tokens, text)
    best = _main_service(scored, asked)
    best = best or (_bare_answer(tokens) if asked == "need" else None)
    if best is None:
        return None
    start, end = tokens[best.first].start, tokens[best.last].end
    goal = read_goal(text, language)
    return Service(best.label[0], goal[0] if goal else None, start, end, text[start:end])


def _bare_answer(tokens: Sequence[Token]) -> Match | None:
    """A first sentence of one word that means a service only as an answer: "emails."."""
    sentence = list(takewhile(lambda token: token.text != SENTENCE_END, tokens))
    named = [place for place, token in enumerate(sentence) if token.text not in BEFORE_BARE]
    service = BARE_ANSWERS.get(sentence[named[0]].text) if len(named) == 1 else None
    return Match((service, VOCABULARY_WEIGHT), named[0], named[0]) if service else None


def read_goal(text: str, language: Language) -> tuple[Literal["concrete", "vague"], int, int] | None:
    """Read what the work should bring: its kind and where it stands in the text; concrete beats vague."""
    tokens = reading_tokens(text)
    found = _goals(language).find(tokens)
    for kind in ("concrete", "vague"):
        for match in found:
            if match.label == kind:
                return kind, tokens[match.first].start, tokens[match.last].end
    return None


def _mentions(tokens: Sequence[Token], language: Language, vocabulary: Vocabulary | None) -> list[Match]:
    own: Frozen = tuple((key, tuple(words.get(language, ()))) for key, words in (vocabulary or {}).items())
    found = _services(language).find(tokens)
    if own:
        extra = _extra(own).find(tokens)
        found = extra + _outside(found, extra)
    return sorted(found, key=lambda match: (match.first, -match.last))


def _outside(matches: list[Match], others: list[Match]) -> list[Match]:
    """Those of the matches that do not lie inside one of the others."""
    furthest: dict[int, int] = {}
    for other in others:
        furthest[other.first] = max(other.last, furthest.get(other.first, -1))
    kept, reach, starts = [], -1, sorted(furthest, reverse=True)
    for match in sorted(matches, key=lambda m: m.first):
        while starts and starts[-1] <= match.first:
            reach = max(reach, furthest[starts.pop()])
        if match.last > reach:
            kept.append(match)
    return kept


def _scored(
    mentions: list[Match], cues: list[Match], tokens: Sequence[Token], text: str
) -> list[tuple[Match, float]]:
    """Weigh each mention: its own weight, changed by the nearest cue before it in the sentence."""
    scored: list[tuple[Match, float]] = []
    ends = {match.last + step for match in mentions for step in (1, 2)}  # "google ads campaigns mainly"
    behind = {cue for cue in cues if cue.label == "main" and cue.first in ends and _ends_part(cue, tokens, text)}
    cues = [cue for cue in cues if cue not in behind]
    # "Ads mainly, maybe some seo": what stands before is the main one.
    main_ends = {cue.first - step for cue in behind for step in (1, 2)}
    waiting = sorted((cue for cue in cues if cue.label in CUE_REACH), key=lambda cue: cue.first, reverse=True)
    active: list[Match] = []
    first_named = len(tokens)  # where the first mention that counts ends
    for match in mentions:
        while waiting and waiting[-1].last < match.first:
            active.append(waiting.pop())
        active = [cue for cue in active if match.first - cue.last <= CUE_REACH[cue.label]]
        near = {
            cue.label for cue in active if all(token.text != SENTENCE_END for token in tokens[cue.last : match.first])
        }
        if match.last in main_ends:
            near.add("main")
        weight = _weight(match, near, first_named < match.first)
        if weight and match.label[0] != "other":
            first_named = min(first_named, match.last)
        scored.append((match, weight))
        active = [cue for cue in active if cue.label == "purpose"]
    return scored


def _ends_part(cue: Match, tokens: Sequence[Token], text: str) -> bool:
    """Whether nothing, or a comma, follows a cue: "ads mainly, …"."""
    return text[tokens[cue.last].end :].lstrip()[:1] in ("", ",", ".", ";", "(", "-", "–", "!")


def _weight(match: Match, cues: set[str], something_named: bool) -> float:
    weight = float(match.label[1])
    if cues & {"drop", "yours", "not"} or ("identity" in cues and weight < VOCABULARY_WEIGHT):
        return 0.0
    if "main" in cues:
        return weight * MAIN
    if "purpose" in cues and something_named:
        return weight * PURPOSE
    return weight if something_named else weight * FIRST_MENTION


def _main_service(scored: list[tuple[Match, float]], asked: Asked) -> Match | None:
    totals: dict[str, float] = {}
    strongest: dict[str, tuple[float, Match]] = {}
    for match, weight in scored:
        service = match.label[0]
        if weight == 0 or (service == "other" and asked not in ASKED_FOR_OTHER):
            continue
        previous = strongest.get(service, (0.0, match))
        totals[service] = max(weight, totals.get(service, 0.0)) + FURTHER_MENTION * (previous[0] > 0)
        strongest[service] = max(previous, (weight, match), key=lambda pair: pair[0])
    if not totals:
        return None
    service = max(totals, key=totals.__getitem__)
    return strongest[service][1] if totals[service] >= THRESHOLDS[asked] else None
