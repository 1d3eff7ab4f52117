"""Telephone numbers, to E.164."""

import re

import phonenumbers

from bantam.reading.folding import fold
from bantam.reading.types import Asked, Detail, Language

# Where a number without a country code is from.
REGION_BY_LANGUAGE: dict[Language, str] = {"en": "GB", "nl": "NL", "sv": "SE"}
_CANDIDATE = re.compile(r"(?<![\w.,€$£@+])(?:\+|\(\+?|00)?\d(?:[ \u00a0().\-/\u2011\u2013]{0,3}\d){6,16}(?![\w@€$£%])")
_DATE_OR_TIME = re.compile(
    r"(?:\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}\.\d\d ?- ?\d{1,2}\.\d\d|"
    r"\d{1,3}(?:[. ]\d{3})+|\d{4} ?- ?\d{4}|\d+ ?[-–] ?\d+\.\d+)"
)
_CUE = re.compile(
    r"(?:phone|tel|telefoon|telefoonnummer|telefon|mobile|mobiel|mobil|nummer|number|call me|bel me|bel mij|"
    r"ring mig|nr)\W{0,3}(?:is|ar|op|on|pa|at)?\W{0,3}$"
)
MOST_CANDIDATES = 6
SHORTEST_COMPLETE = 9  # digits with the leading 0: shorter ones are dates as often as numbers
_CUE_LENGTH = 30


def read_phone(text: str, language: Language, *, asked: Asked) -> tuple[Detail, ...]:
    """Find valid telephone numbers; amounts, years, dates and postcodes are none.

    A number without "+" or a leading 0 counts after the question about the phone, or after a word such as "tel".
    """
    found: list[Detail] = []
    for count, match in enumerate(_CANDIDATE.finditer(text)):
        if count == MOST_CANDIDATES:
            break
        written = match.group().strip()
        said = asked == "phone" or _CUE.search(fold(text[max(0, match.start() - _CUE_LENGTH) : match.start()]))
        if _DATE_OR_TIME.fullmatch(written) or not (said or written[0] in "+0("):
            continue
        value = _e164(written, language)
        if value:
            found.append(Detail("phone", value, None, match.start(), match.end(), text[match.start() : match.end()]))
    return tuple(found)


def _e164(written: str, language: Language) -> str | None:
    """Format a number of the language's region or with a country code.

    A valid number, or one of a possible length with its leading 0 or "+": number plans lag behind what people have.
    """
    digits = re.sub(r"[^\d+]", "", written.replace("(0)", ""))
    digits = "+" + digits[2:] if digits.startswith("00") else digits
    for region in ("GB", "US") if language == "en" else (REGION_BY_LANGUAGE[language],):
        try:
            number = phonenumbers.parse(digits, region)
        except phonenumbers.NumberParseException:
            continue
        complete = len(digits) >= SHORTEST_COMPLETE and digits[0] in "+0" and region != "US"
        if phonenumbers.is_valid_number(number) or (complete and phonenumbers.is_possible_number(number)):
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return None
