"""Who decides: the visitor, the visitor with others, or someone else."""

from collections.abc import Sequence
from functools import cache
from typing import Literal

from bantam.reading.folding import SENTENCE_END, Token, reading_tokens, words
from bantam.reading.lexicon_authority import (
    EXACT,
    GREETINGS,
    LISTS,
    OTHERS,
    OWN,
    PATTERNS,
    SELF,
    TITLE_FOLLOWERS,
    TITLE_LINKS,
    TITLE_VERBS,
)
from bantam.reading.phrases import Match, PhraseTable
from bantam.reading.types import Asked, Language, Role

# The first class that was found names the role. A plain statement beats a job title, a job title beats another
# person who is only mentioned, and a bare yes or no comes last.
PRECEDENCE = (
    ("shared", "shared"),
    ("pair", "shared"),
    ("decides", "decision_maker"),
    ("owns", "decision_maker"),
    ("no_say", "no_say"),
    ("collecting", "no_say"),
    ("someone_else", "influencer"),
    ("own_title_no_say", "no_say"),
    ("own_title_decides", "decision_maker"),
    ("own_title_shared", "shared"),
    ("answer_shared", "shared"),
    ("answer_someone_else", "influencer"),
    ("answer_decides", "decision_maker"),
    ("title_no_say", "no_say"),
    ("party", "influencer"),
    ("title_decides", "decision_maker"),
    ("title_self", "decision_maker"),
    ("title_shared", "shared"),
    ("own_title_advises", "influencer"),
    ("title_advises", "influencer"),
    ("answer_no", "influencer"),
    ("answer_yes", "decision_maker"),
)
LATEST_ANSWER = 3  # tokens that may stand before a short answer: "well, that is me"
LONGEST_REACH = 4  # tokens before a title that tell whose it is
LONGEST_BLANK = 40  # characters beside a title that are looked at
SHORTEST_CONTENT = 5  # shorter words may lead in to one
LONGEST_GREETING = 5
STATEMENTS = frozenset({"decides", "shared", "no_say", "someone_else"})
ERRANDS = frozenset({"errand", "someone_else", "collecting", "party"})  # with one of these an intern is sent by others
AND = words("and en och plus & with met med")
FROM = words("of from in on van uit fran av i")
ARTICLES = words("a an the also een er de het ook zelf daar hier den en ett aven ocksa sjalv now new nieuwe ny")


@cache
def _tables(language: Language) -> tuple[PhraseTable, PhraseTable]:
    """Statements and titles apart, so that a statement cannot hide the title inside it ("I'm the owner")."""
    titles = {name: lines for name, lines in PATTERNS[language].items() if name.startswith("title_")}
    others = {name: lines for name, lines in PATTERNS[language].items() if name not in titles}
    return tuple(PhraseTable(part, LISTS[language], fuzzy=True, exact=EXACT) for part in (others, titles))


def read_authority(text: str, language: Language, *, asked: Asked) -> Role | None:
    """Read the visitor's part in the decision.

    Args:
        text: what the visitor wrote.
        language: en, nl or sv.
        asked: the open question. Statements ("my boss decides") count after any question, job titles and short
            answers ("me", "no") after authority only: elsewhere a title says what one does, not who decides.

    Returns:
        The role with its words, or None when the text says nothing about it.
    """
    tokens = reading_tokens(text)
    matches = [match for table in _tables(language) for match in table.find(tokens)]
    found = _classified(matches, tokens, language, asked, text)
    if {"decides", "someone_else"} <= found.keys() and _are_apart(found["decides"], found["someone_else"]):
        found.setdefault("shared", found["decides"])  # "I choose, my boss signs": two people decide
    if "own_title_no_say" in found and found.keys() <= {"own_title_no_say", "someone_else"}:
        found.pop("someone_else", None)  # "I'm an intern, my boss asked me to look around"
    for name, role in PRECEDENCE:
        if name in found:
            start, end = tokens[found[name].first].start, tokens[found[name].last].end
            return Role(role, start, end, text[start:end])
    return None


def _classified(
    matches: list[Match], tokens: Sequence[Token], language: Language, asked: Asked, text: str
) -> dict[str, Match]:
    """The longest match of each class that counts after this question; of equals the first."""
    found: dict[str, Match] = {}
    labels = {match.label for match in matches}
    for match in matches:
        name = _counts_as(match, tokens, language, asked, text)
        if name == "own_title_no_say" and asked != "authority" and not labels & ERRANDS:
            continue
        if name and not ("nothing" in labels and name.startswith("answer_")):
            found[name] = max(found.get(name, match), match, key=lambda m: m.last - m.first)
    return found


def _are_apart(one: Match, other: Match) -> bool:
    """Whether two people are named: no word is shared, and the other has more to it than a verb ("decides")."""
    return (one.first > other.last or other.first > one.last) and other.last > other.first


def _counts_as(match: Match, tokens: Sequence[Token], language: Language, asked: Asked, text: str) -> str | None:
    if match.label in STATEMENTS:
        return None if _starts_anew(match, tokens, language, text) else match.label
    if match.label.startswith("title_") and match.label != "title_self":
        return _title(match, tokens, language, asked, text)
    if asked != "authority" or match.label in ("nothing", "errand"):
        return None
    if match.label == "party" and match.first and tokens[match.first - 1].text in OWN[language]:
        return None  # "I'm the owner": the title table reads it
    if match.label.startswith("answer_") and not _is_answer(match, tokens, text):
        return None
    return match.label


def _starts_anew(match: Match, tokens: Sequence[Token], language: Language, text: str) -> bool:
    """True for the "signs, I" of "my boss signs, I only look": the "I" begins the next clause."""
    last = tokens[match.last]
    return match.last > match.first and last.text in SELF[language] and text[: last.start].rstrip().endswith(",")


def _is_answer(match: Match, tokens: Sequence[Token], text: str) -> bool:
    """Whether a short reply opens the text and, unless it is yes or no, is a whole clause."""
    if match.first > LATEST_ANSWER or not all(_may_lead_in(token) for token in tokens[: match.first]):
        return False
    if match.label in ("answer_yes", "answer_no"):
        return match.first < 2
    is_clause = text[tokens[match.last].end :].lstrip()[:1] == ","
    return is_clause or match.last + 1 == len(tokens) or tokens[match.last + 1].text == SENTENCE_END


def _may_lead_in(token: Token) -> bool:
    return token.text in GREETINGS or len(token.text) < SHORTEST_CONTENT


def _title(match: Match, tokens: Sequence[Token], language: Language, asked: Asked, text: str) -> str | None:
    owner = title_owner(match, tokens, language, text)
    if asked != "authority":
        may_be_sent = owner != "other" and match.label == "title_no_say" and asked != "job_title"
        return "own_title_no_say" if may_be_sent else None
    if owner == "visitor":
        return "own_" + match.label
    return "party" if owner == "other" else match.label


def title_owner(
    match: Match, tokens: Sequence[Token], language: Language, text: str
) -> Literal["visitor", "other", "unsaid"]:
    """Tell the visitor's own title ("I'm the owner", "Jo, owner of …") from another's ("the owner") and a bare one."""
    before, floor = match.first - 1, _clause_start(match.first, tokens, text)
    while before > floor and match.first - before <= 2 and tokens[before].text in ARTICLES - OWN[language]:
        before -= 1
    # "I'm from the board", but not "me and the director", "ik moet het aan de baas vragen"
    if before > floor and tokens[before].text in FROM and tokens[before - 1].text in OWN[language]:
        before -= 1
    if before >= floor and tokens[before].text in OWN[language]:
        return "visitor"
    behind = [token.text for token in tokens[match.last + 1 : match.last + 3]] + [SENTENCE_END] * 2
    if behind[0] in TITLE_VERBS[language] or (behind[0] in AND and behind[1] in SELF[language]):
        return "other"  # "CEO decides", "CFO and I"
    if _text_before(tokens[match.first], text)[-1:] in ("", ","):
        return "visitor" if behind[0] in TITLE_LINKS[language] else "unsaid"
    between = {token.text for token in tokens[max(0, min(before, match.first - 2)) : match.first]}
    return "other" if between & OTHERS[language] else "unsaid"


def _clause_start(place: int, tokens: Sequence[Token], text: str) -> int:
    """The first of the tokens before a place that no comma parts from it: "I correct myself, the boss decides"."""
    start = place
    while start and place - start < LONGEST_REACH and "," not in text[tokens[start - 1].end : tokens[start].start]:
        start -= 1
    return start


def _text_before(token: Token, text: str) -> str:
    return text[max(0, token.start - LONGEST_BLANK) : token.start].rstrip()


def title_opens(match: Match, tokens: Sequence[Token], language: Language, text: str) -> bool:
    """Whether a title begins the text, stands between commas or is followed by its place ("CTO at …")."""
    before, end = _text_before(tokens[match.first], text), tokens[match.last].end
    behind = text[end : end + LONGEST_BLANK].lstrip()
    if before.endswith(",") and (not behind or behind[0] in ",.;"):
        return True
    if match.first and tokens[match.first - 1].text in ARTICLES:
        return False  # "we need a photographer for our shop"
    after = tokens[match.last + 1].text if match.last + 1 < len(tokens) else SENTENCE_END
    greeted = match.first <= LONGEST_GREETING and all(
        token.text in GREETINGS or token.text == SENTENCE_END for token in tokens[: match.first]
    )
    return greeted or after in TITLE_FOLLOWERS[language]
