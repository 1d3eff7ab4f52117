"""Read amounts of money, and the one that is the visitor's budget, out of free text."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from bantam.reading.budget_choice import choose, says_no_money
from bantam.reading.lexicon_numbers import PERIOD_OPENERS
from bantam.reading.money_context import BARE, CERTAIN, NEAR_MONEY_WORD, Amount, amounts
from bantam.reading.number_tokens import Token
from bantam.reading.numbers import scanned
from bantam.reading.types import Asked, Language, Money


@dataclass(frozen=True, slots=True)
class Budget:
    """What the visitor says they can spend.

    Attributes:
        status: "stated" with ``money``, or "none" when they say there is no money. Not decided, not known and
            refused are no reading at all: they are acts.
        money: the amount, None when the status is "none".
    """

    status: Literal["stated", "none"]
    money: Money | None
    start: int
    end: int
    text: str


def read_money(
    text: str, language: Language, today: date | None = None, *, asked: Asked | None = None
) -> tuple[Money, ...]:
    """Read every amount of money.

    A number is money with a currency, a money multiplier (k, mille, ton), a period or a money word near it, and
    bare only after the budget question. Years, telephone numbers, counts, percentages and dates are none.

    Args:
        text: what the visitor wrote.
        language: decides the number words, periods and money words.
        today: unused; every reader takes it.
        asked: the open question; "budget" makes bare numbers money.

    Returns:
        The amounts in order of appearance, without overlaps, in major units of their currency.
    """
    tokens, found = _candidates(text, language, asked)
    return tuple(amount.money(tokens, text) for amount in found)


def read_budget(text: str, language: Language, *, asked: Asked, today: date | None = None) -> Budget | None:
    """Read the visitor's budget.

    Turnover, current spend, deal size, suppliers' prices, salaries and last year's amount are no budget; of a
    corrected amount the last counts; "5k, at most 8k" is one range.

    Args:
        text: what the visitor wrote.
        language: decides the words.
        asked: the open question. After any other than "budget" a number needs evidence that it is money.
        today: unused; every reader takes it.

    Returns:
        The budget, or None when the text states none.
    """
    tokens, found = _candidates(text, language, asked)
    amount = choose(tokens, found, language, asked)
    if amount is not None and amount.quantity.high > 0:
        money = amount.money(tokens, text)
        return Budget("stated", money, money.start, money.end, money.text)
    if amount is not None:
        first, stop = amount.quantity.first, amount.quantity.stop
    else:
        span = says_no_money(tokens, language, asked)
        if span is None:
            return None
        first, stop = span
    start, end = tokens[first].start, tokens[stop - 1].end
    return Budget("none", None, start, end, text[start:end])


def _candidates(text: str, language: Language, asked: Asked | None) -> tuple[list[Token], list[Amount]]:
    tokens, quantities = scanned(text, language)
    found = _with_cents(tokens, amounts(tokens, quantities, language))
    kept = [amount for amount in found if amount.evidence > BARE or (asked == "budget" and _may_be_bare(amount))]
    return tokens, kept


def _may_be_bare(amount: Amount) -> bool:
    """Number words below five are seldom an answer: "one question", "twee dingen", "from zero"."""
    return amount.quantity.atoms[0].kind == "digits" or amount.quantity.high >= 5


def _with_cents(tokens: list[Token], found: list[Amount]) -> list[Amount]:
    """Add the cents of "20 euro and 50 cents" and "20 euro 50" to the euros."""
    merged: list[Amount] = []
    for amount in found:
        last = merged[-1] if merged else None
        near = last is not None and amount.quantity.first - last.quantity.stop <= 1
        if near and last.evidence == CERTAIN and last.factor == 1 and _are_cents(tokens, last, amount):
            cents = amount.quantity.high * (amount.factor if amount.factor < 1 else 0.01)
            last.quantity.low, last.quantity.high = last.quantity.low + cents, last.quantity.high + cents
            last.quantity.stop = amount.quantity.stop
            last.period = last.period or amount.period
        else:
            merged.append(amount)
    return merged


def _are_cents(tokens: list[Token], last: Amount, amount: Amount) -> bool:
    """Whether an amount under a hundred is named as cents, or stands bare behind a whole amount with its currency."""
    quantity, before = amount.quantity, last.quantity
    if quantity.high >= 100 or amount.factor < 1:
        return amount.factor < 1 and quantity.high < 100
    tagged = quantity.tags or before.tags
    if amount.evidence > NEAR_MONEY_WORD or quantity.low != quantity.high or last.currency is None or tagged:
        return False
    between = [token.key for token in tokens[before.stop : quantity.first]]
    after = tokens[quantity.stop] if quantity.stop < len(tokens) else None
    whole = before.low == before.high == int(before.high) and before.atoms[-1].scale == 1
    ends = after is None or after.kind == "sign" or after.key in PERIOD_OPENERS
    two_digits = quantity.atoms[0].kind == "spelled" or len(tokens[quantity.core[0]].key) == 2
    return whole and ends and two_digits and quantity.high >= 10 and between in ([], ["and"], ["en"], ["och"])
