"""Reads whether a visitor leaves the budget to our quote: "depends on your offer", "make me a proposal". Pure."""

import re

from bantam.reading.types import Language

_PHRASES: dict[Language, tuple[str, ...]] = {
    "en": (
        r"depends on (?:your|the|what you) (?:quote|offer|price|pricing|proposal|cost|costs|charge)",
        r"depend(?:s|ing) on what (?:you|it) (?:charge|cost|costs|offer)",
        r"(?:make|send|give) (?:me|us) (?:an? )?(?:offer|quote|proposal|price)",
        r"open to (?:a |your |any )?(?:quotes?|offers?|proposals?|suggestions?)",
        r"(?:want|need|waiting for|see) (?:a|your|the) (?:quote|proposal|offer) first",
        r"whatever it takes",
    ),
    "nl": (
        r"hangt (?:er ?)?(?:van af|af van)(?: \w+){0,3} (?:offerte|voorstel|prijs|kosten|kost|vraagt|vragen)",
        r"hangt (?:van )?(?:de|jullie|je) (?:offerte|prijs|voorstel|kosten) af",
        r"afhankelijk van (?:de|het|jullie|je|wat|een) (?:offerte|prijs|voorstel|kosten|plan|kost)",
        r"(?:doe|maak|stuur)(?: me| ons)?(?: maar)?(?: eerst)?(?: een| jullie)? (?:voorstel|offerte|bod)",
        r"sta(?:an)? open voor (?:een |jullie )?(?:voorstel|offerte|suggesties)",
        r"eerst (?:een|jullie|de) (?:offerte|voorstel|prijs)",
    ),
    "sv": (
        r"(?:beror|hänger) (?:helt )?på (?:er |din |vad |en )?"
        r"(?:offert(?:en)?|pris(?:et)?|förslag(?:et)?|det kostar|ni tar)",
        r"beroende på (?:offert(?:en)?|pris(?:et)?|förslag(?:et)?|vad det kostar)",
        r"(?:ge|skicka|lämna)(?: mig| oss)?(?: gärna)?(?: en| ett)? (?:offert|prisförslag|förslag|bud)",
        r"öppna? för (?:en |ett |er )?(?:offert|förslag)",
        r"(?:se|få|vill ha) (?:en |er )?offert(?:en)? först",
    ),
}
_PATTERNS = {language: re.compile("|".join(phrases), re.IGNORECASE) for language, phrases in _PHRASES.items()}


def read_open_to_quote(text: str, language: Language) -> tuple[int, int] | None:
    """Find words that leave the budget to our quote.

    Returns:
        Offsets (start, end) of the words, None when there are none.
    """
    match = _PATTERNS[language].search(text)
    return match.span() if match else None
