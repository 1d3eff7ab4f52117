"""Decide which amount of a text is the visitor's budget, by the words nearest to each."""

import math
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from bantam.reading import lexicon_budget as lexicon
from bantam.reading.money_context import BARE, CERTAIN, LEXICONS, MULTIPLIER, NEAR_MONEY_WORD, Amount
from bantam.reading.number_tokens import Phrases, Token, words
from bantam.reading.types import LANGUAGES, Asked, Language

_FAR = 14  # tokens; beyond this a word says nothing about an amount
_FAR_OTHER = 9  # the same for a word that makes it no budget: "we sell … and need …, 5,000 in total"
# What a comma, a "but", standing behind the amount and being a mere "we have" add to a distance.
_COMMA, _OTHER_THOUGHT, _AFTER, _WEAK = 4, 6, 0.5, 3
_SENTENCE_ENDS = frozenset(".!?;")
_OPEN_QUESTIONS = frozenset({"opening", "need", "goal", "budget"})  # where people volunteer their budget
_FROM = words(lexicon.FROM)
_SET_ASIDE = words(lexicon.SET_ASIDE)
_WAS, _PERIODS = frozenset({"was", "were", "var"}), frozenset({"month", "year", "total"})
_NOUNS = frozenset({"turnover", "revenue", "income", "profit", "arr", "mrr", "rent", "salary", "market", "debt"})
_RANKS = {None: 0, "budget": 1, "this": 2}
_SHORT_ANSWER = 9  # tokens; in a longer answer "nothing" and "free" are about something else
_SMALLEST = 100  # less without a currency is a number of something else
_SURELY_MONEY = 1000  # and nothing named behind it: "and count on 20,000 a month"
_ANSWER_START = 3  # tokens before the gist of an answer: "oh, there is none"
_HEDGE_REACH = 4  # tokens around "no budget" in which "yet", "fixed" make it undecided


def _with_contractions(phrases: str) -> str:
    """Add "turnover's" to "turnover": only in English does a noun take a verb in."""
    return phrases + "".join(f"|{noun}'s" for noun in _NOUNS.intersection(phrases.split("|")))


class _Lexicon:
    def __init__(self, language: Language) -> None:
        self.cues = Phrases(lexicon.CUES[language] | {"other": _with_contractions(lexicon.CUES[language]["other"])})
        self.denied = Phrases({"denied": lexicon.DENIED[language]})
        self.no_money = Phrases({"none": lexicon.NO_MONEY[language]})
        self.undecided = words(lexicon.UNDECIDED[language])


_LEXICONS: dict[Language, _Lexicon] = {language: _Lexicon(language) for language in LANGUAGES}


@dataclass(slots=True)
class _Cue:
    first: int
    stop: int
    tag: str


def choose(tokens: list[Token], found: list[Amount], language: Language, asked: Asked) -> Amount | None:
    """Pick the amount that is the budget, merging "5k, at most 8k"; None when there is none."""
    found = [amount for amount in found if amount.quantity.high >= 1 or amount.quantity.high == 0]  # no one's pennies
    if not found:
        return None
    cues = _cues(tokens, found, language)
    denied = [_is_denied(tokens, amount, language) for amount in found]
    corrects = _corrects(tokens, cues, language)
    kept: list[tuple[Amount, str | None]] = []
    for index, amount in enumerate(found):
        tag = _role(tokens, found, index, cues)
        if tag != "other" and not denied[index] and _is_believable(amount, tag, asked, corrects):
            kept.append((amount, tag))
    if not kept:
        return None
    kept = _strongest(kept)
    return _pick(tokens, kept, cues)


def _cues(tokens: list[Token], found: list[Amount], language: Language) -> list[_Cue]:
    """List the telling words outside the amounts, longest match first, without overlaps."""
    inside = {index for amount in found for index in range(*amount.quantity.core)}
    bounds = {index for amount in found for index in range(amount.quantity.first, amount.quantity.stop)}
    cues, reached, listed = [], 0, _LEXICONS[language].cues
    for index in listed.places(tokens):
        match = listed.at(tokens, index) if index >= reached and index not in inside else None
        if match is None:
            continue
        # "no more than" corrects nothing
        silent = match[1] == "quiet" or (match[1] in ("swap", "other") and (
            index in bounds or _is_set_aside(tokens, index, match[1]) or _tells_period(tokens, index, language)
        ))  # fmt: skip
        if not silent:
            cues.append(_Cue(index, index + match[0], match[1]))
        reached = index + match[0]
    return cues


def _is_set_aside(tokens: list[Token], index: int, tag: str) -> bool:
    """True for the "ad spend" of "2k plus ad spend"."""
    return tag == "other" and index > 0 and tokens[index - 1].key in _SET_ASIDE


def _tells_period(tokens: list[Token], index: int, language: Language) -> bool:
    """True for the "was" of "that 3000 was per year": the period is past, not the budget."""
    return tokens[index].key in _WAS and _is_period(tokens, index + 1, language)


def _is_period(tokens: list[Token], index: int, language: Language) -> bool:
    lex = LEXICONS[language]
    found = lex.after.at(tokens, index) or lex.near.at(tokens, index)
    return found is not None and found[1] in _PERIODS


def _role(tokens: list[Token], found: list[Amount], index: int, cues: list[_Cue]) -> str | None:
    """Give "budget", "this" or "other" by the nearest telling word, None when no word tells.

    A word speaks of the amount nearest to it only.
    """
    best, role = math.inf, None
    near_cues = _cues_in_reach(found, index, cues)
    for cue in near_cues:
        distance = _distance(tokens, found[index], cue, near_cues)
        if distance >= best or cue.tag in ("but", "swap"):
            continue
        neighbours = found[max(0, index - 1) : index] + found[index + 1 : index + 2]
        if any(_distance(tokens, near, cue, near_cues) < distance for near in neighbours):
            continue
        best, role = distance, "budget" if cue.tag == "have" else cue.tag
    return role


def _cues_in_reach(found: list[Amount], index: int, cues: list[_Cue]) -> list[_Cue]:
    """No telling word reaches over another amount."""
    floor = found[index - 1].quantity.core[1] if index else 0
    ceiling = found[index + 1].quantity.core[0] if index + 1 < len(found) else math.inf
    begin = bisect_right(cues, floor, key=lambda cue: cue.stop)
    end = bisect_left(cues, ceiling, key=lambda cue: cue.first)
    return cues[begin:end]


def _distance(tokens: list[Token], amount: Amount, cue: _Cue, near: list[_Cue]) -> float:
    first, stop = amount.quantity.first, amount.quantity.stop
    low, high = (cue.stop, first) if cue.stop <= first else (stop, cue.first)
    if high - low > (_FAR_OTHER if cue.tag == "other" else _FAR):
        return math.inf
    distance = max(high - low, 0) + (_AFTER if cue.first >= stop else 0) + (_WEAK if cue.tag == "have" else 0)
    for token in tokens[low:high]:
        if token.key in _SENTENCE_ENDS:
            return math.inf
        distance += _COMMA if token.key in (",", "(") else 0
    thoughts = sum(other.tag == "but" and low <= other.first < high for other in near)
    return math.inf if thoughts and cue.tag == "other" else distance + _OTHER_THOUGHT * thoughts


def _is_denied(tokens: list[Token], amount: Amount, language: Language) -> bool:
    """True for the 2k of "not 2k but 3k"."""
    first = amount.quantity.first
    return _LEXICONS[language].denied.before(tokens, first, 0) is not None and not _is_sentence_answer(tokens, first)


def _corrects(tokens: list[Token], cues: list[_Cue], language: Language) -> bool:
    """True for a text that takes something back: "not 500 but 5000", "sorry, 6k", "per year, not per month"."""
    denied = _LEXICONS[language].denied
    values = (i for i, token in enumerate(tokens) if token.kind == "num" or _is_period(tokens, i, language))
    return any(cue.tag == "swap" for cue in cues) or any(denied.before(tokens, index, 0) for index in values)


def _is_sentence_answer(tokens: list[Token], first: int) -> bool:
    """True when the "no" is an answer of its own: "no, 5k"."""
    return first == 1 and tokens[0].key in ("no", "nej", "nee")


def _is_believable(amount: Amount, tag: str | None, asked: Asked, corrects: bool) -> bool:
    """After another question an amount needs more than a number to be the budget.

    Args:
        amount: the amount.
        tag: its role.
        asked: the open question.
        corrects: True when the text corrects an amount, as in "not 500 but 5000 a month".
    """
    if asked == "authority" and tag is None and not corrects:
        return False  # "anything over 5k goes to my boss"
    if asked == "budget" or amount.evidence == CERTAIN:
        return True
    if amount.evidence == MULTIPLIER and amount.period is not None:
        return True  # "6k a month" is money after any question
    if amount.evidence < MULTIPLIER and amount.quantity.high < _SMALLEST and tag != "budget":
        return False  # "we send 2 a month"
    if amount.evidence == MULTIPLIER or amount.period is not None:
        return corrects or amount.quantity.high >= _SURELY_MONEY or tag is not None or asked in _OPEN_QUESTIONS
    return amount.evidence == NEAR_MONEY_WORD and tag is not None and amount.quantity.high >= _SMALLEST


def _strongest(kept: list[tuple[Amount, str | None]]) -> list[tuple[Amount, str | None]]:
    """A bare number is no budget beside real money, nor one that nothing calls the budget beside one that is."""
    if any(amount.evidence >= MULTIPLIER for amount, _ in kept):
        kept = [pair for pair in kept if pair[0].evidence >= MULTIPLIER or _is_like_money(pair[0])]
    return kept


def _is_like_money(amount: Amount) -> bool:
    """False for the 27 of "the budget for 27 is 400k"."""
    return amount.evidence > BARE and (amount.period is not None or amount.quantity.high >= _SMALLEST)


def _pick(tokens: list[Token], kept: list[tuple[Amount, str | None]], cues: list[_Cue]) -> Amount:
    amount, tag = kept[0]
    for other, other_tag in kept[1:]:
        between = range(amount.quantity.core[1], other.quantity.core[0])
        after = other.quantity.stop  # "30 ... 40 actually"
        if any(cue.tag == "swap" and (cue.first in between or cue.first == after) for cue in cues):
            amount, tag = other, other_tag
        elif _extends(amount, other):
            _merge(amount, other)
        elif _RANKS[other_tag] > _RANKS[tag]:
            amount, tag = other, other_tag
    return amount


def _extends(amount: Amount, other: Amount) -> bool:
    """True for "5k, at most 8k" and "at least 5k but no more than 10k"."""
    return other.quantity.minimum is None and amount.quantity.maximum in (None, amount.quantity.low) and (
        amount.quantity.minimum is not None and amount.quantity.low < other.quantity.high)  # fmt: skip


def _merge(amount: Amount, other: Amount) -> None:
    low, high = amount.quantity, other.quantity
    low.high, low.stop, low.core = high.high, high.stop, (low.core[0], high.core[1])
    low.tags |= {"min", "max"}
    amount.currency = amount.currency or other.currency
    amount.period = amount.period or other.period
    amount.evidence = max(amount.evidence, other.evidence)


def _is_aside(tokens: list[Token], index: int) -> bool:
    """True for words far into a long answer, which they are not the gist of."""
    return len(tokens) > _SHORT_ANSWER and index > _ANSWER_START


def says_no_money(tokens: list[Token], language: Language, asked: Asked) -> tuple[int, int] | None:
    """Find "no money", "geen budget", "inga pengar": first token and the one after the last; None when undecided."""
    lex = _LEXICONS[language]
    for index in lex.no_money.places(tokens):
        found = lex.no_money.at(tokens, index)
        if found is None:
            continue
        stop = index + found[0]
        phrase = " ".join(token.key for token in tokens[index:stop])
        around = tokens[max(0, index - _HEDGE_REACH) : index] + tokens[stop : stop + _HEDGE_REACH]
        if f"|{phrase}|" in lexicon.ONLY_WHEN_ASKED and (asked != "budget" or _is_aside(tokens, index)):
            continue
        if any(token.key in lex.undecided for token in around) or (index and tokens[index - 1].key in _FROM):
            continue
        return index, stop
    return None
