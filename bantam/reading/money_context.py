"""What stands around a number: its currency, its period, VAT, and whether it is money at all."""

from dataclasses import dataclass

from bantam.reading import lexicon_money as lexicon
from bantam.reading import lexicon_numbers
from bantam.reading.lexicon_budget import CUES
from bantam.reading.lexicon_currencies import DOLLARS
from bantam.reading.number_modifiers import add_modifiers_after
from bantam.reading.number_tokens import Phrases, Token, whole, words
from bantam.reading.numbers import CURRENCIES, Quantity
from bantam.reading.types import LANGUAGES, Language, Money

# How sure it is that a number is money.
BARE, NEAR_MONEY_WORD, MULTIPLIER, CERTAIN = range(4)
_NEAR = 8  # tokens between a number and a money word that makes it money
_CLOSE = 3  # the same for a number under a hundred
_LEAST_KRONOR = 100
_CURRENCY_REACH = 6  # tokens behind an amount in which its currency may follow
_BEFORE_CURRENCY = frozenset({",", "(", "-", "in", "i", "thats", "that's", "das", "da's"})
_SENTENCE_ENDS = frozenset(".!?;")
_YEARS = range(2010, 2041)  # a bare four-digit number in here is a year, never an amount
_OLD_YEARS = range(1900, 2041)  # after "in", "since"


class _Lexicon:
    """The money words of one language, ready for lookup."""

    def __init__(self, language: Language) -> None:
        self.after = Phrases(
            lexicon.PERIOD_AFTER[language] | {"rate": lexicon.OTHER_RATES[language]} | lexicon.VAT[language]
        )
        self.near = Phrases(lexicon.PERIOD_NEAR[language] | lexicon.VAT[language])
        self.counted = words(lexicon.COUNTED[language])
        self.labels = Phrases({"label": lexicon.LABELS[language]})
        self.months = words(lexicon.MONTHS[language])
        self.year_before = words(lexicon.YEAR_BEFORE[language])
        self.multipliers = words(lexicon_numbers.MONEY_MULTIPLIERS[language])
        self.units = words(lexicon_numbers.UNITS[language].replace("=", " ").replace(" m ", " "))
        self.money_words = Phrases({tag: CUES[language][tag] for tag in ("budget", "have", "this", "other")})
        self.links = words(_LINKS[language])


# Words that end the noun phrase a number counts: after them comes something else.
_LINKS: dict[Language, str] = {
    "en": "for per a an in on and or to at with but if is the we i of from as by max this because so that no not per",
    "nl": "voor per in om met op en of aan maar als is de het we wij ik van te door max dit dus dat nee niet tot bij",
    "sv": "för per i om med på och eller till men som är vi jag av från max så att nej inte det detta denna vid",
}
LEXICONS: dict[Language, _Lexicon] = {language: _Lexicon(language) for language in LANGUAGES}


@dataclass(slots=True)
class Amount:
    """A quantity that may be money, and what was found around it."""

    quantity: Quantity
    currency: str | None
    evidence: int
    factor: float = 1
    period: str | None = None
    excludes_vat: bool | None = None

    def money(self, tokens: list[Token], text: str) -> Money:
        """Make the reading."""
        quantity = self.quantity
        start, end = tokens[quantity.first].start, tokens[quantity.stop - 1].end
        bounds = (quantity.minimum, quantity.maximum)
        low, high = (bound if bound is None else whole(bound * self.factor) for bound in bounds)
        named = (self.currency, self.period, quantity.approximate, self.excludes_vat)
        return Money(low, high, *named, start, end, text[start:end])


def amounts(tokens: list[Token], quantities: list[Quantity], language: Language) -> list[Amount]:
    """Judge each quantity of a text; those that are certainly no money are left out."""
    found: list[Amount] = []
    quantities = [quantity for quantity in quantities if not _is_in_phrase(tokens, quantity, language)]
    for index, quantity in enumerate(quantities):
        amount = _amount(tokens, quantity, language)
        if _is_seconds(tokens, quantity):
            continue
        if amount.evidence < CERTAIN and _is_something_else(tokens, quantity, language):
            continue
        _take_in_what_follows(tokens, amount, language)
        floor = quantities[index - 1].stop if index else 0
        ceiling = quantities[index + 1].first if index + 1 < len(quantities) else len(tokens)
        _look_around(tokens, amount, floor, max(ceiling, quantity.stop), language)
        if not _is_vague(amount):
            found.append(amount)
    return found


def _is_seconds(tokens: list[Token], quantity: Quantity) -> bool:
    """True for the "9 sek" a page takes to load: nobody has nine kronor. "30 SEK" alone and "SEK 30" are money."""
    behind = tokens[quantity.core[1] - 1].key == "sek"
    return quantity.high < _LEAST_KRONOR and behind and len(tokens) > quantity.core[1] - quantity.core[0]


def _is_vague(amount: Amount) -> bool:
    """True for a lone "a" or "a couple" that nothing makes money, and for "a few cents"."""
    kind = amount.quantity.atoms[0].kind if len(amount.quantity.atoms) == 1 else ""
    if kind == "article":
        return amount.evidence < CERTAIN or amount.factor < 1  # "not a penny over 7,500"
    return kind in ("few", "fraction") and (amount.evidence == BARE or amount.factor < 1)


def _is_in_phrase(tokens: list[Token], quantity: Quantity, language: Language) -> bool:
    """True for the "one" of "one-off"."""
    phrase = LEXICONS[language].near.at(tokens, quantity.core[0])
    return phrase is not None and quantity.core[0] + phrase[0] > quantity.core[1]


def _amount(tokens: list[Token], quantity: Quantity, language: Language) -> Amount:
    currency, evidence, factor = _named_currency(tokens, quantity), BARE, 1.0
    first, stop = quantity.core
    keys = [token.key for token in tokens[first:stop]]
    if currency is not None or tokens[stop - 1].kind == "mark":
        evidence = CERTAIN
    elif any(key in LEXICONS[language].multipliers for key in keys) or (
        quantity.atoms[-1].scale >= 1e6 and quantity.atoms[-1].kind == "digits"
    ):
        evidence = MULTIPLIER
    after = tokens[stop] if stop < len(tokens) else None
    if currency is None and after is not None and quantity.stop == stop and after.key in lexicon.CENTS:
        currency, evidence, factor = lexicon.CENTS[after.key], CERTAIN, 0.01
        quantity.stop += 1
    return Amount(quantity, None if currency == lexicon.UNNAMED else currency, evidence, factor)


def _named_currency(tokens: list[Token], quantity: Quantity) -> str | None:
    first, stop = quantity.core
    index, code = first, None
    while index < stop:
        found = CURRENCIES.at(tokens, index)
        if found is not None and index + found[0] <= stop:
            code = found[1] if code is None or (code == "USD" and found[1] in DOLLARS) else code
            index += found[0]
            continue
        combined = lexicon_numbers.CURRENCY_MULTIPLIERS.get(tokens[index].key)
        code = code or (combined[1] if combined else None)
        index += 1
    return code


def _take_in_what_follows(tokens: list[Token], amount: Amount, language: Language) -> None:
    """Extend an amount over the period, VAT and bounds right behind it."""
    quantity, lex = amount.quantity, LEXICONS[language]
    for _ in range(4):
        position = quantity.stop
        if position < len(tokens) and tokens[position].key in ("(", ",", "-"):
            position += 1
        found = lex.after.at(tokens, position)
        if found is None or (found[1] == "rate" and found[0] == 1 and position > quantity.stop):
            return
        length, tag = found
        bare_word = length == 1 and tokens[position].kind == "word" and not tokens[position].glued
        if bare_word and _describes_a_noun(tokens, position + 1, language):
            return
        _note(amount, tag)
        quantity.stop = position + length
        if quantity.stop < len(tokens) and tokens[quantity.stop].key == ")":
            quantity.stop += 1
        add_modifiers_after(quantity, tokens, language)


def _describes_a_noun(tokens: list[Token], index: int, language: Language) -> bool:
    """True for the "monthly" of "monthly visitors"."""
    return index < len(tokens) and tokens[index].key in LEXICONS[language].counted


def _note(amount: Amount, tag: str, *, adjacent: bool = True) -> None:
    if tag in ("ex", "in"):
        amount.excludes_vat = tag == "ex" if amount.excludes_vat is None else amount.excludes_vat
        amount.evidence = max(amount.evidence, NEAR_MONEY_WORD)
    elif tag != "rate":
        amount.period = amount.period or tag
    if adjacent or amount.quantity.high >= 100:
        amount.evidence = max(amount.evidence, NEAR_MONEY_WORD)


def _look_around(tokens: list[Token], amount: Amount, floor: int, ceiling: int, language: Language) -> None:
    """Find a period, VAT or money word in the same sentence that belongs to no other number."""
    start, stop = amount.quantity.first, amount.quantity.stop
    while start > floor and tokens[start - 1].key not in _SENTENCE_ENDS:
        start -= 1
    while stop < ceiling and tokens[stop].key not in _SENTENCE_ENDS:
        stop += 1
    _search(tokens, amount, range(amount.quantity.stop, stop), language)
    _search(tokens, amount, range(start, amount.quantity.first), language)
    if amount.period is None and stop - amount.quantity.stop < _CLOSE:
        _add_afterthought(tokens, amount, stop + 1, ceiling, language)
    if amount.currency is None:
        _add_currency_behind(tokens, amount, stop)
    if amount.evidence == BARE:
        _weigh_money_words(tokens, amount, start, stop, language)


def _add_currency_behind(tokens: list[Token], amount: Amount, stop: int) -> None:
    """Take in the currency of "3k a month, pounds" and "30k (in euros)"."""
    for index in range(amount.quantity.stop, min(amount.quantity.stop + _CURRENCY_REACH, stop)):
        found = CURRENCIES.at(tokens, index + 1) if tokens[index].key in _BEFORE_CURRENCY else None
        behind = index + 1 + found[0] if found else stop + 1
        near = tokens[index].key == "," or index < amount.quantity.stop + _CLOSE
        if behind <= stop and near and stop - behind <= _CLOSE and found[1] != lexicon.UNNAMED:
            amount.currency, amount.evidence = found[1], CERTAIN
            return


def _add_afterthought(tokens: list[Token], amount: Amount, start: int, ceiling: int, language: Language) -> None:
    """Take in the period of "500 maybe? per month", a sentence of its own."""
    lex = LEXICONS[language]
    found = (lex.near.at(tokens, start) or lex.after.at(tokens, start)) if start < len(tokens) else None
    if found and start + found[0] <= ceiling and not _describes_a_noun(tokens, start + found[0], language):
        _note(amount, found[1], adjacent=False)


def _search(tokens: list[Token], amount: Amount, where: range, language: Language) -> None:
    lex = LEXICONS[language]
    for index in where:
        found = lex.near.at(tokens, index) if lex.near.may_begin(tokens[index].key) else None
        if found is None or index + found[0] > where.stop or _describes_a_noun(tokens, index + found[0], language):
            continue
        timing = tokens[index].key in ("a", "p") and index and tokens[index - 1].key in _TIME_WORDS
        if not timing:
            _note(amount, found[1], adjacent=False)


_THANKS = words("thanks thank thx cheers ta bedankt dank merci tack")
_OF_THAT = (["of", "that"], ["of", "it"], ["of", "which"], ["av", "det"], ["av", "den"])  # "30k of that" is money
_TIME_WORDS = words("in within for about after than once half over through of")


def _weigh_money_words(tokens: list[Token], amount: Amount, start: int, stop: int, language: Language) -> None:
    """Call a number money when a money word is near, or very near to a small number."""
    quantity = amount.quantity
    reach = _NEAR if quantity.high >= 100 else _CLOSE
    before = range(max(start, quantity.first - reach), quantity.first)
    after = range(quantity.stop, min(stop, quantity.stop + reach))
    spelled_small = quantity.atoms[0].kind != "digits" and quantity.high < 100
    money_words = LEXICONS[language].money_words
    if not spelled_small and any(
        money_words.may_begin(tokens[index].key) and money_words.at(tokens, index) for index in (*before, *after)
    ):
        amount.evidence = NEAR_MONEY_WORD


def _is_something_else(tokens: list[Token], quantity: Quantity, language: Language) -> bool:
    """True for counts of people and things, percentages, years, days of a month, labels and house numbers."""
    lex, (first, stop) = LEXICONS[language], quantity.core
    after = [token.key for token in tokens[quantity.stop : quantity.stop + 2]]
    if quantity.atoms[0].kind != "digits" and _THANKS & {token.key for token in tokens[max(0, first - 1) : stop + 1]}:
        return True  # "thanks a million", "tusen tack"
    if _counts(after, lex) or (quantity.stop > stop and _counts([t.key for t in tokens[stop : stop + 2]], lex)):
        return True
    if quantity.atoms[0].kind == "digits" and quantity.atoms[-1].scale == 1:
        before = tokens[first - 1].key if first else ""
        if lex.labels.before(tokens, first, 0) or before.endswith(lexicon.STREETS):
            return True
        if after and after[0] in lex.months and quantity.high <= 31:
            return True
        return _is_year(tokens, quantity, before, lex)
    return False


def _counts(after: list[str], lex: _Lexicon) -> bool:
    if not after:
        return False
    if after[0] in lex.counted:
        return after not in _OF_THAT
    if after[0] == "-" and len(after) > 1:
        return after[1] in lex.counted or after[1] in lex.units
    modifier = len(after) > 1 and after[0] not in lex.links and after[0][0].isalpha() and after[1] in lex.counted
    return modifier and after[1] not in lex.units


def _is_year(tokens: list[Token], quantity: Quantity, before: str, lex: _Lexicon) -> bool:
    token = tokens[quantity.core[0]]
    if token.kind != "num" or len(token.key) != 4 or not token.key.isdigit():
        return False
    year = token.value
    in_years = year in _YEARS and (year % 50 != 0)
    if not in_years and (lex.after.at(tokens, quantity.stop) or lex.near.at(tokens, quantity.stop)):
        return False  # "up to 2000 a month"
    return in_years or (year in _OLD_YEARS and before in lex.year_before and len(quantity.atoms) == 1)
