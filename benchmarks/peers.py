"""Our readers on the published tests of Duckling, Recognizers-Text, dateparser and price-parser.

Usage: python benchmarks/peers.py [--wrong N] [--peer NAME]
The tables tests/data/peers_*.tsv hold the wordings and expected values of those tests; their headers say where each is
from and what was left out. Where a peer's Python package can be imported, its own figures stand beside ours: none of
them is a dependency of this project, so install them into another environment that has rich, and run this file there
(pip install rich dateparser price-parser recognizers-text-suite "emoji<2"). Duckling is a Haskell program: on its own
tests it is right by definition.
"""

import argparse
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bantam.reading import calendar
from bantam.reading.durations import read_duration
from bantam.reading.money import read_money
from bantam.reading.numbers import read_number
from bantam.reading.timing import read_timing

DATA = Path(__file__).resolve().parent.parent / "tests" / "data"
ENDLESS = {"week": 7, "month": 31, "year": 366}  # days in the longest such unit
SECONDS = {"minute": 60, "hour": 3600, "day": 86400, "week": 7 * 86400, "month": 30 * 86400, "quarter": 91 * 86400,
           "year": 365 * 86400}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Case:
    """One published test: what should be read from a text.

    Attributes:
        first_only: the first reading counts, as price-parser gives no other.
        plain: the peer knows no bounds and ranges of money, so "from 5" and "5 to 8" are 5 there.
    """

    peer: str
    language: str
    kind: str
    today: date | None
    expected: tuple[str, ...]
    text: str
    first_only: bool = False
    plain: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader found: bounds (numbers or days; None is open) and a currency or unit."""

    low: float | date | None
    high: float | date | None
    unit: str | None = None


Reader = Callable[[Case], list[Reading]]
Readers = dict[tuple[str, str], Reader]  # by kind and language
LANGUAGES = ("en", "nl", "sv")


def cases() -> Iterator[Case]:
    for file in sorted(DATA.glob("peers_*.tsv")):
        peer = file.stem.removeprefix("peers_").replace("_", "-")
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("#"):
                continue
            language, kind, today, expected, text = line.split("\t")
            wanted = () if expected == "none" else tuple(expected.split("; "))
            day = None if today == "-" else date.fromisoformat(today)
            plain = kind == "money" and peer in ("price-parser", "recognizers")
            yield Case(peer, language, kind, day, wanted, text, peer == "price-parser", plain)


def is_right(case: Case, found: list[Reading]) -> bool:
    found = found[:1] if case.first_only else found
    return len(found) == len(case.expected) and all(
        _fits(wanted, reading, case) for wanted, reading in zip(case.expected, found, strict=True))  # fmt: skip


def _fits(wanted: str, reading: Reading, case: Case) -> bool:
    if wanted[0] == "@":
        day, unit = wanted[1:].split("/")
        low, high = reading.low, reading.high
        inside = None not in (low, high) and low <= date.fromisoformat(day) <= high
        return inside and (high - low).days < ENDLESS[unit]
    bounds, _, unit = wanted.partition(" ")
    low, high = bounds.split("..") if ".." in bounds else (bounds, bounds)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", low or high):
        return _same_days(low, high, reading, case.today)
    if case.kind == "duration":
        return _same_length(float(low), unit, reading)
    if case.plain:
        first = reading.high if reading.low is None else reading.low
        reading = Reading(first, first, reading.unit)
    same = all((got is None) == (not text) and (got is None or abs(got - float(text)) <= 1e-6 * max(1, abs(got)))
               for text, got in ((low, reading.low), (high, reading.high)))  # fmt: skip
    return same and (not unit or unit == "?" or unit == (reading.unit or "-"))


def _same_length(wanted: float, unit: str, reading: Reading) -> bool:
    """Whether a length is the same, be it in another unit: an hour and a half is 90 minutes."""
    seconds = wanted * SECONDS[unit]
    return all(bound is not None and abs(bound * SECONDS[reading.unit] - seconds) < 1
               for bound in (reading.low, reading.high))  # fmt: skip


def _same_days(low: str, high: str, reading: Reading, today: date | None) -> bool:
    first, last = (date.fromisoformat(text) if text else None for text in (low, high))
    begun = first is not None and last is not None and first < today <= last and reading.low == today
    begun = begun or (first is None and reading.low == today)
    return (reading.low == first or begun) and reading.high == last


def ours(case: Case) -> list[Reading]:
    if case.kind == "money":
        asked = "budget" if case.first_only else None
        found = read_money(case.text, case.language, asked=asked)
        return [Reading(one.minimum, one.maximum, one.currency) for one in found]
    if case.kind == "duration":
        return [Reading(one.minimum, one.maximum, one.unit) for one in read_duration(case.text, case.language)]
    if case.kind == "date":
        return [Reading(one.earliest, one.latest) for one in read_timing(case.text, case.language, case.today)]
    return [Reading(one.minimum, one.maximum) for one in read_number(case.text, case.language)]


def with_dateparser() -> Readers:
    from dateparser.date import DateDataParser
    from dateparser.search import search_dates

    def read(case: Case) -> list[Reading]:
        base = datetime(case.today.year, case.today.month, case.today.day)
        settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "future", "PREFER_DAY_OF_MONTH": "first"}
        data = DateDataParser(languages=[case.language], settings=settings).get_date_data(case.text)
        if data.date_obj is not None:
            return [_period(data.date_obj.date(), data.period)]
        found = search_dates(case.text, languages=[case.language], settings=settings) or []
        return [Reading(one.date(), one.date()) for _, one in found]

    return {("date", language): read for language in LANGUAGES}


def _period(day: date, period: str) -> Reading:
    if period == "week":
        return Reading(calendar.monday_of(day), calendar.monday_of(day) + timedelta(days=6))
    if period == "month":
        return Reading(day.replace(day=1), calendar.last_of_month(day.year, day.month))
    return Reading(date(day.year, 1, 1), date(day.year, 12, 31)) if period == "year" else Reading(day, day)


def with_price_parser() -> Readers:
    from price_parser import Price

    signs = {
        "€": "EUR", "euro": "EUR", "$": "USD", "US$": "USD", "£": "GBP", "kr": "SEK", "zł": "PLN", "Zł": "PLN",
        "pln": "PLN", "Kč": "CZK", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "R$": "BRL", "MX$": "MXN",
        "NT$": "TWD", "Rs": "INR", "₹": "INR", "₪": "ILS", "฿": "THB", "₫": "VND", "₺": "TRY", "₽": "RUB", "₱": "PHP",
        "₦": "NGN", "₴": "UAH", "₡": "CRC", "₭": "LAK", "₮": "MNT",
    }  # fmt: skip

    def read(case: Case) -> list[Reading]:
        price = Price.fromstring(case.text)
        currency = signs.get(price.currency, price.currency)
        return [] if price.amount is None else [Reading(float(price.amount), float(price.amount), currency)]

    return {("money", language): read for language in LANGUAGES}


def with_recognizers() -> Readers:
    from recognizers_date_time import recognize_datetime
    from recognizers_number import recognize_number
    from recognizers_number_with_unit import recognize_currency

    units = {"Dollar": "USD", "Euro": "EUR", "Pound": "GBP", "Krone": "SEK"}

    def number(case: Case) -> list[Reading]:
        return [Reading(value, value) for one in recognize_number(case.text, "en-us")
                for value in [float(one.resolution["value"])]]  # fmt: skip

    def money(case: Case) -> list[Reading]:
        found = []
        for one in recognize_currency(case.text, "en-us"):
            if one.resolution and one.resolution.get("value"):
                unit = one.resolution.get("isoCurrency") or units.get(one.resolution["unit"], one.resolution["unit"])
                value = float(one.resolution["value"]) * (0.01 if unit in ("Cent", "Pence", "Penny") else 1)
                found.append(Reading(value, value, unit))
        return found

    def duration(case: Case) -> list[Reading]:
        wanted = case.expected[0].split()[1] if case.expected else "day"
        values = [one.resolution["values"][0] for one in recognize_datetime(case.text, "en-us") if one.resolution]
        found = (float(value["value"]) / SECONDS[wanted] for value in values if value["type"] == "duration")
        return [Reading(value, value, wanted) for value in found]

    def dates(case: Case) -> list[Reading]:
        base = datetime(case.today.year, case.today.month, case.today.day)
        found = []
        for one in recognize_datetime(case.text, "en-us", reference=base):
            value = one.resolution["values"][-1] if one.resolution else {}  # the last is the one to come
            day, first, last = (_day(value.get(key)) for key in ("value", "start", "end"))
            if day or first or last:
                found.append(Reading(day or first, day or (last and last - timedelta(days=1))))
        return found

    kinds = {"number": number, "range": number, "money": money, "duration": duration, "date": dates}
    return {(kind, "en"): read for kind, read in kinds.items()}  # its Python package knows no Dutch and no Swedish


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text[:10]) if text and re.match(r"\d{4}-\d\d-\d\d", text) else None


PACKAGES = {"dateparser": with_dateparser, "price-parser": with_price_parser, "recognizers-text": with_recognizers}


def installed() -> dict[str, Readers]:
    """The readers of the packages that can be imported."""
    found = {}
    for name, load in PACKAGES.items():
        try:
            found[name] = load()
        except ImportError:
            continue
    return found


def measure(rows: list[Case], read: Reader) -> tuple[list[Case], float]:
    """The cases that were read wrongly, and the microseconds a call took; a crash is a wrong reading."""
    wrong, took = [], 0.0
    for case in rows:
        start = time.perf_counter()
        try:
            found = read(case)
        except Exception:  # a peer's own fault counts against it, whatever it is
            found = None
        took += time.perf_counter() - start
        if found is None or not is_right(case, found):
            wrong.append(case)
    return wrong, took / len(rows) * 1e6


def _cell(rows: list[Case], read: Reader | None) -> tuple[str, str]:
    if read is None:
        return "–", "–"
    wrong, took = measure(rows, read)
    return f"{1 - len(wrong) / len(rows):.1%}", f"{took:,.0f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wrong", type=int, default=0, help="print so many cases that we read wrongly per group")
    parser.add_argument("--peer", help="one of duckling, recognizers, dateparser, price-parser")
    options = parser.parse_args()
    packages, console = installed(), Console(width=150)
    groups: dict[tuple[str, str, str], list[Case]] = {}
    for case in cases():
        if options.peer in (None, case.peer):
            groups.setdefault((case.peer, case.kind, case.language), []).append(case)
    for rows in groups.values():
        ours(rows[0])  # builds the lexicons
    table = Table("tests of", "kind", "language", "cases", "right", "µs a call",
                  *(f"{name}: {what}" for name in packages for what in ("right", "µs")))  # fmt: skip
    for (peer, kind, language), rows in groups.items():
        cells = [cell for read in packages.values() for cell in _cell(rows, read.get((kind, language)))]
        table.add_row(peer, kind, language, str(len(rows)), *_cell(rows, ours), *cells)
    console.print(table)
    total = [case for rows in groups.values() for case in rows]
    console.print(f"all {len(total)}: {_cell(total, ours)[0]} right, {_cell(total, ours)[1]} µs a call")
    for rows in groups.values() if options.wrong else ():
        for case in measure(rows, ours)[0][: options.wrong]:
            got = "; ".join(f"{one.low}..{one.high} {one.unit or ''}".strip() for one in ours(case)) or "none"
            wanted = "; ".join(case.expected) or "none"
            print(f"{case.peer} {case.kind} {case.language} {case.text!r}: wanted {wanted}, got {got}")


if __name__ == "__main__":
    main()
