"""Currencies beside those of lexicon_money: the codes and signs of ISO 4217 that are no word in our languages.

Tables only, in the form of ``lexicon_money.CURRENCIES``. "all", "try", "top", "gel", "mad", "pen", "php", "ron" and
"rub" are codes too, and left out: as words and names they are said far more often.
"""

_CODES = (
    "ARS BGN BHD BRL CLP CNY COP EGP HKD HRK HUF IDR ILS JOD KES KRW KWD KZT LBP LKR LYD MXN NGN OMR PKR QAR RSD "
    "SAR SGD THB TND TWD UAH UYU UZS VND"
)
_NAMED = {
    "BRL": "r $|reais", "CNY": "yuan|元", "CRC": "₡", "EGP": "egyptian pounds|egyptian pound", "GHS": "₵",
    "HKD": "hk $",
    "HUF": "forint|forinten", "ILS": "₪|shekel|shekels", "KRW": "₩", "KWD": "kuwaiti dinar|kuwaiti dinars",
    "KZT": "₸", "LAK": "₭", "LBP": "lebanese pounds|lebanese pound", "MNT": "₮", "MXN": "mx $|mxn $",
    "MYR": "malaysian ringgit|malaysian ringgits|malaysia ringgit|malaysia ringgits", "NGN": "₦", "PHP": "₱",
    "PYG": "₲", "QAR": "qatari riyals|qatari riyal", "RUB": "₽|roebel|roubles|rubel", "SAR": "saudi riyals|saudi riyal",
    "SGD": "s $|sgd $", "THB": "฿", "TRY": "₺|turkse lira|turkish lira", "TWD": "nt $", "UAH": "₴", "VND": "₫",
    "AUD": "aud $", "NZD": "nzd $", "CAD": "cad $",
    "USD": "amerikaanse dollar|amerikaanse dollars|amerikanska dollar|amerikansk dollar|american dollar"
    "|american dollars",
    "GBP": "engelse pond|engelska pund|british pound|british pounds", "?": "dinar|dinars|riyal|riyals|rial|rials",
}  # fmt: skip
MORE: dict[str, str] = {code: code.lower() for code in _CODES.split()}
for _code, _phrases in _NAMED.items():
    MORE[_code] = "|".join(filter(None, (MORE.get(_code), _phrases)))
# Dollars that are told apart behind the amount: "$1,190 AUD".
DOLLARS = frozenset({"AUD", "CAD", "NZD", "SGD", "HKD", "TWD", "MXN"})
