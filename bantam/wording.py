"""Puts answers into words for the visitor, in the conversation's language: the recap and what was changed. Pure."""

from collections.abc import Mapping
from datetime import date

from bantam.answers import Answer, Answers
from bantam.playbook import Playbook
from bantam.reading.types import Language

_LABELS: dict[Language, dict[str, str]] = {
    "en": {"need": "Help with", "goal": "Goal", "timing": "Start", "budget": "Budget", "authority": "Decision",
           "company_size": "People", "sector": "Sector", "region": "Region", "name": "Name", "company": "Company",
           "email": "E-mail", "phone": "Phone", "job_title": "Role"},
    "nl": {"need": "Hulp bij", "goal": "Doel", "timing": "Start", "budget": "Budget", "authority": "Beslissing",
           "company_size": "Medewerkers", "sector": "Branche", "region": "Regio", "name": "Naam", "company": "Bedrijf",
           "email": "E-mail", "phone": "Telefoon", "job_title": "Functie"},
    "sv": {"need": "Hjälp med", "goal": "Mål", "timing": "Start", "budget": "Budget", "authority": "Beslut",
           "company_size": "Anställda", "sector": "Bransch", "region": "Region", "name": "Namn", "company": "Företag",
           "email": "E-post", "phone": "Telefon", "job_title": "Roll"},
}  # fmt: skip
_MONTHS: dict[Language, tuple[str, ...]] = {
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"),
    "nl": ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
           "november", "december"),
    "sv": ("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
           "november", "december"),
}  # fmt: skip
_UP_TO: dict[Language, str] = {"en": "up to {}", "nl": "tot {}", "sv": "upp till {}"}
_FROM: dict[Language, str] = {"en": "from {}", "nl": "vanaf {}", "sv": "från {}"}
_PERIODS: dict[Language, dict[str, str]] = {
    "en": {"month": " per month", "year": " per year", "total": " in total"},
    "nl": {"month": " per maand", "year": " per jaar", "total": " in totaal"},
    "sv": {"month": " per månad", "year": " per år", "total": " totalt"},
}
_ROLES: dict[Language, dict[str, str]] = {
    "en": {"decision_maker": "you decide", "shared": "you decide together", "influencer": "someone else decides",
           "no_say": "you are collecting information"},
    "nl": {"decision_maker": "jij beslist", "shared": "jullie beslissen samen", "influencer": "iemand anders beslist",
           "no_say": "je verzamelt informatie"},
    "sv": {"decision_maker": "du bestämmer", "shared": "ni bestämmer tillsammans",
           "influencer": "någon annan bestämmer", "no_say": "du samlar information"},
}  # fmt: skip
_NO_PLAN: dict[Language, str] = {"en": "no fixed plan yet", "nl": "nog geen vast plan", "sv": "ingen bestämd plan än"}
_NO_MONEY: dict[Language, str] = {"en": "none", "nl": "geen", "sv": "ingen"}
_BLANKS: dict[Language, str] = {"en": ",", "nl": ".", "sv": "\u00a0"}
_RECAP_ORDER = ("need", "timing", "budget", "authority", "company_size", "sector", "region", "name", "job_title",
                "company", "email", "phone")  # fmt: skip


def recap(answers: Answers, playbook: Playbook, language: Language) -> str:
    """List what was understood, one line per answer, as typed values: what can be checked can be corrected."""
    lines = (
        f"• {_LABELS[language][question]}: {words}"
        for question in _RECAP_ORDER
        if question in answers and (words := describe(answers[question], playbook, language))
    )
    return "\n".join(lines)


def labelled(answer: Answer, playbook: Playbook, language: Language) -> str:
    """One answer with its label: "Budget: €3,000 per month"."""
    return f"{_LABELS[language][answer.question]}: {describe(answer, playbook, language) or '–'}"


def describe(answer: Answer, playbook: Playbook, language: Language) -> str | None:
    """The typed value in words; None when nothing was stated."""
    value = answer.value
    if answer.status == "no_plan":
        return _NO_PLAN[language]
    if answer.status == "none":
        return _NO_MONEY[language]
    if answer.status != "stated":
        return None
    if answer.question == "need":
        return service_name(value.get("service"), playbook, language) or answer.evidence
    if answer.question == "budget":
        return money(value, language)
    if answer.question == "timing":
        return window(value, language)
    if answer.question == "authority":
        return _ROLES[language].get(str(value.get("role")))
    if answer.question == "company_size":
        return _between(value.get("min"), value.get("max"), lambda number: _grouped(number, language), language)
    return answer.evidence if answer.question in ("sector", "region", "goal") else value.get("value")


def service_name(key: object, playbook: Playbook, language: Language) -> str | None:
    """The playbook's name of a service in one language."""
    return next((getattr(s.name, language) for s in playbook.services if s.key == key), None)


def money(value: Mapping[str, object], language: Language) -> str:
    """An amount or range with currency and period: "SEK 20 000 per månad"."""
    amounts = _between(value.get("min"), value.get("max"), lambda number: _grouped(number, language), language)
    currency = {"EUR": "€", "GBP": "£", "USD": "$"}.get(str(value.get("currency")), value.get("currency"))
    return f"{f'{currency} ' if currency else ''}{amounts}{_PERIODS[language].get(str(value.get('period')), '')}"


def window(value: Mapping[str, object], language: Language) -> str:
    """A start window: "from 1 September 2027", "1 May 2027 – 10 May 2027"."""
    return _between(value.get("earliest"), value.get("latest"), lambda day: _day(str(day), language), language)


def _between(low: object, high: object, write: object, language: Language) -> str:
    if low is None and high is None:
        return "–"
    if low is None:
        return _UP_TO[language].format(write(high))
    if high is None:
        return _FROM[language].format(write(low))
    return write(low) if low == high else f"{write(low)} – {write(high)}"


def _grouped(number: float, language: Language) -> str:
    text = f"{number:,.2f}".rstrip("0").rstrip(".") if number % 1 else f"{number:,.0f}"
    point = "." if language == "en" else ","
    return text.replace(",", "_").replace(".", point).replace("_", _BLANKS[language])


def _day(text: str, language: Language) -> str:
    day = date.fromisoformat(text)
    return f"{day.day} {_MONTHS[language][day.month - 1]} {day.year}"
