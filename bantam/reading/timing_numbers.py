"""Numbers in the tagged words of the timing reader: spelled ones, those of several words, ranges and years."""

import re
from datetime import date

from bantam.reading.timing_periods import COMING
from bantam.reading.timing_words import Lexeme

NUMBERS = re.compile(r"N?N ?[&r\-u] ?N(?=[FIq]{0,2}[UkV])|N?NN(?=[UkV])|N&Nh?(?=[UkV])")
SHORTEST_UNIT = 3  # letters of "one": "twenty a month" is no twenty-one


def join_words(lexemes: list[Lexeme]) -> list[Lexeme]:
    """Add up "twenty-one" and "twenty second", and multiply the 2 of "2 fortnights"."""
    if not any(lexeme.tag == "N" for lexeme in lexemes):
        return lexemes
    joined: list[Lexeme] = []
    for place, lexeme in enumerate(lexemes):
        dash = len(joined) > 1 and joined[-1].tag == "-"
        before = joined[-2 if dash else -1] if joined else None
        together = _together(before, lexeme, lexemes[place + 1:place + 2], dash) if lexeme.tag in "NO" else None
        if together is not None:
            joined[-2 if dash else -1:] = [together]
        else:
            joined.append(lexeme)
    return joined


def _together(before: Lexeme | None, lexeme: Lexeme, following: list[Lexeme], dash: bool) -> Lexeme | None:
    """Return two numbers as one when the words make one number."""
    if before is None or before.tag != "N":
        return None
    if _are_tens(before) and _is_unit(lexeme):
        tens = before.value[0]
        value = tens + lexeme.value if lexeme.tag == "O" else (tens + lexeme.value[0],) * 2
        return Lexeme(lexeme.tag, value, before.start, lexeme.end)
    in_one_word = [(one.start, one.end) for one in following] == [(lexeme.start, lexeme.end)]  # "fortnight"
    if in_one_word and lexeme.tag == "N" and not dash:
        return Lexeme("N", tuple(bound * lexeme.value[0] for bound in before.value), before.start, lexeme.end)
    return None


def _are_tens(lexeme: Lexeme) -> bool:
    """Spelled tens: digits are read as floats."""
    low, high = lexeme.value
    return isinstance(low, int) and low == high and low in range(20, 100, 10)


def _is_unit(lexeme: Lexeme) -> bool:
    if lexeme.end - lexeme.start < SHORTEST_UNIT:
        return False
    if lexeme.tag == "O":
        return 1 <= lexeme.value <= 9 and lexeme.end - lexeme.start > SHORTEST_UNIT
    low, high = lexeme.value
    return isinstance(low, int) and low == high and 1 <= low <= 9


def join_numbers(lexemes: list[Lexeme]) -> list[Lexeme]:
    """Turn "2 à 3", "two or three", "tre fyra" before a unit into one number with a lower and an upper bound."""
    tags = "".join(lexeme.tag for lexeme in lexemes)
    joined: list[Lexeme] = []
    done = 0
    for match in NUMBERS.finditer(tags):
        numbers = [lexeme for lexeme in lexemes[match.start():match.end()] if lexeme.tag == "N"]
        pair = numbers[-2:]  # in "en tre fyra veckor" the "en" is no count
        joined += lexemes[done:match.start()]
        low, high = pair[0].value[0], pair[-1].value[1]
        if low <= high:
            joined.append(Lexeme("N", (low, high), pair[0].start, pair[-1].end))
        else:
            joined += lexemes[match.start():match.end()]
        done = match.end()
    return joined + lexemes[done:]


def join_years(lexemes: list[Lexeme], today: date) -> list[Lexeme]:
    """Turn "next year", "volgend jaar", "i år" into a year, so that "March next year" reads like "March 2027"."""
    if not any(lexeme.tag == "U" for lexeme in lexemes):
        return lexemes
    joined: list[Lexeme] = []
    for lexeme in lexemes:
        before = joined[-1] if joined else None
        is_year = lexeme.tag == "U" and lexeme.value == ("year", False)
        if is_year and before and before.tag in "RL" and lexeme.start - before.end <= 2:
            steps = -1 if before.tag == "L" else min(before.value, 1 if before.value == COMING else 2)
            joined[-1] = Lexeme("Y", today.year + steps, before.start, lexeme.end)
        else:
            joined.append(lexeme)
    return joined
