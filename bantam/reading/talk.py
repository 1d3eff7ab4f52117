"""Words about the conversation itself: a yes in front, a language or an item of the recap by its name. Pure."""

import re
from collections.abc import Mapping

from bantam.reading.types import Language

_YES: Mapping[Language, tuple[str, ...]] = {
    "en": ("yes", "yeah", "yep", "yup", "sure", "ok", "okay", "of course", "fine", "go ahead", "absolutely",
           "please do", "no problem"),
    "nl": ("ja", "jawel", "jazeker", "joh", "prima", "ok", "oke", "oké", "natuurlijk", "tuurlijk", "is goed",
           "akkoord", "zeker", "geen probleem"),
    "sv": ("ja", "jo", "japp", "jajamän", "javisst", "jadå", "absolut", "visst", "okej", "ok", "självklart",
           "det går bra", "inga problem"),
}  # fmt: skip
_LANGUAGES: Mapping[str, Language] = {
    "english": "en", "engels": "en", "engelse": "en", "engelska": "en", "inglish": "en", "eng": "en",
    "dutch": "nl", "nederlands": "nl", "nederlandse": "nl", "hollands": "nl", "vlaams": "nl", "holländska": "nl",
    "nederländska": "nl", "flamländska": "nl", "nl": "nl",
    "swedish": "sv", "svenska": "sv", "svensk": "sv", "zweeds": "sv", "zweedse": "sv", "sv": "sv",
}  # fmt: skip
# What people call an item of the recap. A phrase beats a word of it: "company name" is the company.
_ITEMS: Mapping[Language, Mapping[str, tuple[str, ...]]] = {
    "en": {
        "need": ("help with", "service", "services", "topic"), "goal": ("goal", "goals"),
        "timing": ("start", "start date", "starting date", "date", "timing", "planning"),
        "budget": ("budget", "amount"), "authority": ("decision", "decision maker", "who decides"),
        "company_size": ("people", "number of people", "size", "company size", "employees", "headcount", "staff"),
        "sector": ("sector", "industry"), "region": ("region",), "name": ("name", "my name"),
        "job_title": ("role", "job title", "title"), "company": ("company", "company name", "name of the company"),
        "email": ("mail", "email", "e-mail", "mail address", "email address", "e-mail address"),
        "phone": ("phone", "phone number", "telephone", "number"),
    },
    "nl": {
        "need": ("hulp bij", "dienst", "onderwerp"), "goal": ("doel",),
        "timing": ("start", "startdatum", "begindatum", "datum", "planning", "timing"),
        "budget": ("budget", "bedrag"), "authority": ("beslissing", "beslisser", "wie beslist"),
        "company_size": ("medewerkers", "mensen", "aantal", "aantal mensen", "grootte", "omvang"),
        "sector": ("branche", "sector"), "region": ("regio",), "name": ("naam",),
        "job_title": ("functie", "rol"), "company": ("bedrijf", "bedrijfsnaam", "naam van het bedrijf"),
        "email": ("mail", "email", "e-mail", "mailadres", "emailadres", "e-mailadres"),
        "phone": ("telefoon", "telefoonnummer", "nummer"),
    },
    "sv": {
        "need": ("hjälp med", "tjänst", "tjänsten", "ämnet"), "goal": ("mål", "målet"),
        "timing": ("start", "starten", "startdatum", "startdatumet", "datum", "datumet", "tidpunkten"),
        "budget": ("budget", "budgeten", "belopp", "beloppet", "summan"),
        "authority": ("beslut", "beslutet", "vem som bestämmer"),
        "company_size": ("anställda", "antal", "antalet", "antal anställda", "antalet anställda", "storlek",
                         "storleken"),
        "sector": ("bransch", "branschen"), "region": ("region", "regionen"), "name": ("namn", "namnet"),
        "job_title": ("roll", "rollen", "titel", "titeln"),
        "company": ("företag", "företaget", "företagsnamn", "företagsnamnet", "företagets namn"),
        "email": ("mejl", "mejlen", "mail", "mailen", "e-post", "e-posten", "epost", "mejladress", "mejladressen",
                  "mailadress", "mailadressen", "e-postadress", "e-postadressen"),
        "phone": ("telefon", "telefonen", "telefonnummer", "telefonnumret", "nummer", "numret"),
    },
}  # fmt: skip

# A wish and, in the same clause, what is wished for; or the other way round.
_WISHES: Mapping[Language, tuple[str, str, str]] = {
    "en": ("want|wants|like|need|send|get|getting|looking for|could|can|request|requesting|after|interested in",
           "quotes?|quotation|proposal|estimate", "please"),
    "nl": (r"graag|wil|willen|ontvang\w*|stuur|sturen|kunnen|kunt|kun|kan|zou|zouden|zoek\w*|vragen|maak|maken|doe",
           "offertes?|voorstel|prijsopgave|prijsopgaaf", "graag|aanvragen|ontvangen"),
    "sv": ("önskar|vill|vilja|skicka|kan|begär|behöver|gärna|ge|söker|få|lämna|lämnar",
           "offert|offerter|prisförslag|anbud|kostnadsförslag", "tack|önskas"),
}  # fmt: skip
_QUOTE_WISHES = {
    language: re.compile(rf"\b(?:{wish})\b[^.!?,;]{{0,40}}\b(?:{quote})\b"
                         rf"|\b(?:{quote})\b[^.!?,;]{{0,30}}\b(?:{please})\b", re.IGNORECASE)
    for language, (wish, quote, please) in _WISHES.items()
}  # fmt: skip


def asks_for_quote(text: str, language: Language) -> bool:
    """True when somewhere in the text a quote or a proposal is asked for, among however many facts."""
    return _QUOTE_WISHES[language].search(text) is not None


def begins_with_yes(text: str, language: Language) -> bool:
    """True for "yes, and my mail is …": a yes with more behind it. A question is no yes."""
    words = f"{_plain(text)} "
    return "?" not in text and any(words.startswith(f"{yes} ") for yes in _YES[language])


def named_language(text: str, *, besides: Language) -> Language | None:
    """The language a visitor asks for by name.

    Args:
        text: the visitor's words.
        besides: the language spoken now. "Liever Engels, mijn Nederlands is slecht" names both: the other is meant.
    """
    named = [_LANGUAGES[word] for word in _plain(text).split() if word in _LANGUAGES]
    others = [language for language in named if language != besides]
    return (others or named or [None])[-1]


def named_item(text: str, language: Language) -> str | None:
    """The question whose answer a visitor names, as in "the budget is wrong"; the longest name in the text wins."""
    words = f" {_plain(text)} "
    found = [(len(name), item) for item, names in _ITEMS[language].items() for name in names if f" {name} " in words]
    return max(found, key=lambda match: match[0], default=(0, None))[1]


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[\w@-]+", text.lower()))
