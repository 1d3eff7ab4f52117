"""How long reading takes: every reader over ordinary and hostile texts of 250 to 4,000 characters.

Usage: python benchmarks/reading.py [--worst N]
Reading is linear in the length of the text: the last column, the time of 2,000 characters in that of 1,000, is two or
less whatever a visitor sends (less, as of a text with very many words and signs only the first are looked at). Each
repetition reads another text, so that nothing remembered flatters the figure. What tests/unit/test_reading_work.py
counts in calls is here measured in time; a machine that does other things at the same time makes it more.
"""

import argparse
import random
import time
from collections.abc import Callable
from datetime import date

from rich.console import Console
from rich.table import Table

from bantam.facts import read_facts
from bantam.reading.types import LANGUAGES

TODAY = date(2026, 11, 21)
LENGTHS = (250, 500, 1000, 2000, 4000)
ASKED = ("opening", "need", "budget", "authority", "timing", "company_size", "name", "company", "email", "phone")
REPEATS = 5  # the fastest counts: what other processes take is no part of it

PROSE = {
    "en": "Hi, I run marketing at a small firm that sells garden furniture and we would like more orders from our "
    "webshop. Last year we spent about 1,500 a month on ads, this year we could go to 2k, perhaps 2.5k if it works. "
    "My partner and I decide together, there are 12 of us, and we hope to start early March or right after Easter. ",
    "nl": "Hoi, ik doe de marketing bij een klein bedrijf in tuinmeubelen en we willen meer bestellingen uit de "
    "webshop halen. Vorig jaar gaven we 1.500 per maand uit aan advertenties, nu kan het 2 mille worden, misschien "
    "2,5k. Dat beslis ik samen met mijn compagnon, we zijn met 12 man en willen begin maart of na Pasen starten. ",
    "sv": "Hej, jag sköter marknadsföringen på ett litet företag som säljer trädgårdsmöbler och vi vill ha fler order "
    "från webbshoppen. Förra året la vi 15 000 kr i månaden på annonser, i år kan det bli 20 tkr, kanske 25. Min "
    "kompanjon och jag bestämmer ihop, vi är 12 anställda och vill komma igång i början av mars eller efter påsk. ",
}
REPEATED = {
    "digits": "7", "lone digits": "1 ", "dashes": "20-30-40-", "dots": "1.000.000.", "commas": "1,2,", "k": "k k ",
    "amounts": "2k5 € 5 kr ", "signs": "€ ", "ranges": "tussen 5 en 7 between 5 and 7 mellan 5 och 7 ",
    "bounds": "max up to tot minst 5 ", "not": "not 5 but niet 5 maar inte 5 ", "years": "2027 in 2015 ",
    "months": "januari march maj ", "glued months": "januarimarchmaj", "dates": "12-3-2027 3/4 ",
    "weeks": "v 3 week 4-5 ", "lengths": "3 weken 2 weeks ett par veckor ", "may": "may May mei vår ",
    "asap": "asap zsm nu ", "number words": "honderd thousand tusen ", "glued number words": "vijfentwintighonderd",
    "and": "een en half en half and a half och en halv ", "emails": "a.b@c.",
    "spoken emails": "jo dot jo at firm dot ", "at signs": "@", "at words": "a at ", "phones": "06 12 34 56 78 ",
    "plus": "+31 6 ", "zeros": "0-", "names": "Jo Van Der Berg ", "name cues": "my name is ik ben jag heter ",
    "met": "met met Jo ", "company cues": "i work at ik werk bij jag jobbar på ", "legal forms": "Jo AB BV Ltd ",
    "capitals": "A", "spaced capitals": "A B ", "titles": "ceo, owner, ", "board": "the board of directors and ",
    "people": "5 people 6 man 7 anställda ", "we are": "we are we zijn vi är 5 ",
    "services": "seo website ads nieuwsbrief ", "goals": "more leads meer klanten fler kunder ", "no": "no nee nej ",
    "turnover": "turnover omzet omsättning 5k ", "but": "but maar men 5k ", "commas alone": ",", "stops": ". ",
    "newlines": "\n", "brackets": "(", "quotes": "'", "hyphens": "-", "underscores": "_", "spaces": " ",
    "one word": "a", "vowels": "aeiou", "accents": "e\u0301", "umlauts": "ä ö ", "emoji": "😀", "dotted letters": "a.",
    "dotted words": "ab.cd.", "slashes": "1/2/", "colons": "10:3", "p.m.": "p.m. 5 p.m. ",
    "street": "laan 5 1012 AB ", "percent": "20% ", "plus signs": "5+", "in": "in over om i ",
    "before": "before voor före ", "next": "next volgende nästa ", "first": "first eerste första ",
    "half": "half halv ", "quotes asked": "hangt van af af van ",
}  # fmt: skip


def _words(seed: int, size: int) -> str:
    """Words nobody has met: each is looked up for misspellings anew."""
    chance = random.Random(seed)
    letters = "etaoinsrhldcumfpgwybvkxjqz"
    return " ".join("".join(chance.choices(letters[:12], k=chance.randint(6, 12))) for _ in range(size // 7 + 1))


def _names(seed: int, size: int) -> str:
    return _words(seed, size).title()


def _characters(seed: int, size: int) -> str:
    chance = random.Random(seed)
    return "".join(chance.choices("aA1 9.,-@+('k€/:\nmé", k=size))


def _vocabulary(seed: int, size: int) -> str:
    """The words of all families, shuffled."""
    chance = random.Random(seed)
    known = " ".join((*REPEATED.values(), *PROSE.values())).split()
    return " ".join(chance.choices(known, k=size // 2))


FRESH: dict[str, Callable[[int, int], str]] = {
    "unknown words": _words, "unknown names": _names, "random characters": _characters, "shuffled words": _vocabulary,
}  # fmt: skip


def texts(family: str, language: str, size: int, count: int) -> list[str]:
    """So many different texts of a family, of one length."""
    if family in FRESH:
        return [FRESH[family](seed, size)[:size] for seed in range(count)]
    unit = PROSE[language] if family == "prose" else REPEATED[family]
    long = unit * (size // len(unit) + count + 2)
    return [long[shift : shift + size] for shift in range(count)]


def milliseconds(family: str, language: str, asked: str, size: int) -> float:
    """The fastest of some readings of a family."""
    best = float("inf")
    for text in texts(family, language, size, REPEATS):
        start = time.perf_counter()
        read_facts(text, language, asked=asked, today=TODAY)
        best = min(best, time.perf_counter() - start)
    return best * 1000


def slowest(family: str) -> tuple[float, str, str]:
    """The language and open question that take longest at 2,000 characters."""
    return max(
        (milliseconds(family, language, asked, 2000), language, asked) for language in LANGUAGES for asked in ASKED
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--worst", type=int, default=20, help="print so many of the slowest families")
    options = parser.parse_args()
    for language in LANGUAGES:
        read_facts(PROSE[language], language, asked="opening", today=TODAY)  # builds the lexicons
    ranked = sorted(((slowest(family), family) for family in ("prose", *REPEATED, *FRESH)), reverse=True)
    table = Table("family", "slowest in", *(f"{size} chars" for size in LENGTHS), "2000 : 1000")
    for (_, language, asked), family in [*ranked[: options.worst], *(row for row in ranked if row[1] == "prose")]:
        took = {size: milliseconds(family, language, asked, size) for size in LENGTHS}
        times = (f"{took[size]:.2f} ms" for size in LENGTHS)
        table.add_row(family, f"{language} after {asked}", *times, f"{took[2000] / took[1000]:.2f}")
    console = Console(width=140)
    console.print(table)
    console.print(f"slowest of {len(ranked)} families, {len(LANGUAGES)} languages and {len(ASKED)} questions at 2,000 "
                  f"characters: {ranked[0][0][0]:.2f} ms")  # fmt: skip


if __name__ == "__main__":
    main()
