"""Words for money in English, Dutch and Swedish: currencies, periods, VAT, and what an amount is about.

Tables only. ``|`` separates phrases; a phrase is tokens with spaces between them, as the tokenizer cuts the text.
"""

from bantam.reading.types import Language

# ISO 4217 code to the ways visitors write it. UNNAMED is a money word that leaves the currency open.
UNNAMED = "?"
CURRENCIES: dict[str, str] = {
    "EUR": "€|eur|euro|euros|euro's|euri|euries|eurie|eurootjes|eu ros|eruo|eurs|€ ur|€ uro|€ s|evro|pleuro",
    "USD": "$|usd|us $|us dollar|us dollars|dollar|dollars|dollar's|bucks|buck|u s dollars|us-dollar",
    "GBP": "£|gbp|pound|pounds|quid|pond|sterling|pounds sterling|pund|britse pond|brittiska pund|pond sterling",
    "SEK": "kr|sek|kronor|krona|kronors|kronorna|spänn|pix|bagis|swedish kronor|swedish krona|svenska kronor"
    "|svenska kr"
    "|zweedse kronen|zweedse kroon|kronen|kroon|swedish crowns|skr|krisch|krosek",
    "DKK": "dkk|danska kronor|danska kr|deense kronen|danish kroner|danish kronor|danish krone|dkr",
    "NOK": "nok|norska kronor|norska kr|noorse kronen|norwegian kroner|norwegian kronor|nkr",
    "CHF": "chf|swiss francs|swiss franc|francs|franc|frank|franken|zwitserse frank|zwitserse franken"
    "|schweizerfranc|schweiziska franc|sfr",
    "PLN": "pln|zloty|zł",
    "JPY": "jpy|¥|yen",
    "INR": "inr|rs|rupees|rupee|₹",
    "CAD": "cad|canadian dollars|c $|ca $",
    "AUD": "aud|australian dollars|a $|au $",
    "NZD": "nzd|nz $",
    "CZK": "czk|kč",
    "ISK": "isk",
    "AED": "aed|dirham|dirhams",
    "MYR": "myr|rm|ringgit|ringgits",
    "ZAR": "zar|rand",
    UNNAMED: "kroner|krone|¤",
}
# Hundredths: the currency they name, if any.
CENTS: dict[str, str | None] = {
    "cent": None, "cents": None, "c": None, "¢": None, "pence": "GBP", "penny": "GBP", "pennies": None, "öre": "SEK",
    "ören": "SEK", "centen": None,
}  # fmt: skip
# May stand between the two ends of a range: "10 tot ongeveer 15".
BETWEEN_FILLERS: dict[Language, frozenset[str]] = {
    "en": frozenset({"the", "about", "around", "maybe", "max", "say"}),
    "nl": frozenset({"de", "ongeveer", "misschien", "max", "maximaal", "ca", "rond", "circa"}),
    "sv": frozenset({"max", "kanske", "högst", "ca", "cirka", "runt", "typ"}),
}
# A period right behind the amount: "2k a month", "2k/mo", "500 pm".
PERIOD_AFTER: dict[Language, dict[str, str]] = {
    "en": {
        "month": "a month|p month|p mo|per m|each month|every month|per month|/ month|/ mo|/ mth|/ m|mo|pm|p / m"
        "|p m|pcm|p / mo|/"
        " mnth|p / month"
        "|monthly|month|per mo|per mth|/ pm|a mo|per calendar month|on a monthly basis|a moth|per moth|/ mnd"
        "|permonth",
        "year": "a year|each year|every year|per year|/ year|/ yr|/ y|pa|p / a|p / y|p / yr|p a|per annum"
        "|annually|yearly"
        "|per yr|a yr|annual|py|per anum|on a yearly basis|on an annual basis|year",
        "total": "total|in total|all in|all - in|all told|one - off|one off|one - time|one time|once|altogether"
        "|lump sum|fixed fee|in all|overall|flat",
    },
    "nl": {
        "month": "per maand|p maand|p mnd|per m|p / m|pm|p m|/ maand|/ mnd|/ m|p / mnd|per mnd|maandelijks"
        "|elke maand|iedere maand"
        "|in de maand"
        "|pmnd|pmaand|de maand|/ mo|per month|a month|/ month|p / maand|per maandje|op maandbasis|permaand|mnd"
        "|per mnd|pmd",
        "year": "per jaar|p / j|pj|p j|/ jaar|/ jr|/ j|jaarlijks|elk jaar|ieder jaar|op jaarbasis|pjaar|per jr"
        "|p / jr|pa"
        "|in een jaar|a year|per year|/ year|p / jaar|op jaar basis|het jaar|perjaar",
        "total": "totaal|in totaal|eenmalig|all in|all - in|alles bij elkaar|alles inbegrepen|in één keer|in een keer"
        "|alles samen|one off|éénmalig|alles erop en eraan|bij elkaar|total|all inclusive",
    },
    "sv": {
        "month": "i månaden|p månad|p mån|per m|per månad|/ månad|/ mån|/ m|p / m|pm|mån|månadsvis|varje månad"
        "|per mån|om månaden|pr mån|pr månad|pr månaden"
        "|per månad|i mån"
        "|månatligen|/ mo|per month|a month|/ month|/ mnd|var månad|permånad",
        "year": "per år|om året|/ år|årligen|på årsbasis|varje år|på ett år|i året|p / å|årsvis|per year|a year"
        "|/ year"
        "|på helåret|på årsbas|perår",
        "total": "totalt|total|sammanlagt|allt som allt|engångs|engångsbelopp|engångssumma|som engångskostnad|all in"
        "|all - in|i klumpsumma|engångskostnad|på en gång|en gång|allt inkluderat|inalles|allt inräknat|allt"
        " inklusive",
    },
}
# A period that may stand anywhere in the clause of the amount.
PERIOD_NEAR: dict[Language, dict[str, str]] = {
    "en": {
        "month": "per month|monthly|each month|every month|pcm|p / m|a month|/ month|/ mo|month - to - month"
        "|month to month",
        "year": "per year|over the year|over a year|over the whole year|for the year|for the whole year"
        "|for a year|yearly|annual|annually|per annum|every year|each year|a year|/ year|/ yr|p / a|12 -"
        " month budget",
        "total": "for the lot|in total|total|all in|all - in|one - off|one off|altogether|lump sum"
        "|for the whole project|one - time"
        "|for the entire project|for the whole thing|for everything|for the whole job"
        "|the whole job|for the complete project|for the full project"
        "|whole project|entire project|for the project|project total|one time|all told|project budget|once",
    },
    "nl": {
        "month": "per maand|maandelijks|maandelijkse|maandbudget|maandbedrag|p / m|elke maand|iedere maand|per"
        " mnd|op maandbasis"
        "|maandbudgetje|/ maand|/ mnd",
        "year": "per jaar|over het hele jaar|over het jaar|voor het hele jaar|voor het jaar|jaarlijks|jaarlijkse"
        "|jaarbudget|op jaarbasis|elk jaar|ieder jaar|p / j|jaarbedrag|/ jaar",
        "total": "in totaal|totaal|eenmalig|eenmalige|totaalbudget|totale|voor het hele project|voor het hele"
        " traject|all in"
        "|all - in|alles bij elkaar|voor alles|voor het geheel|voor het project|alles samen|projectbudget|voor"
        " het complete project"
        "|voor het totale project|éénmalig|alles inbegrepen|voor het hele plaatje|voor het totaal|in één keer"
        "|voor de hele klus"
        "|voor het totaalplaatje",
    },
    "sv": {
        "month": "per månad|i månaden|månadsbudget|månadsbudgeten|månadsvis|varje månad|/ mån|/ månad"
        "|månatligen|månatlig"
        "|månadskostnad|per mån|pr mån|pr månad|om månaden|månadsvis",
        "year": "per år|om året|för hela året|över året|över hela året|för året|årligen|årsbudget|årsbudgeten"
        "|på årsbasis|varje år|/ år|årlig|årsbasis|på helåret",
        "total": "totalt|totalbudget|totalbudgeten|total|engångs|engångssumma|engångsbelopp|engångskostnad"
        "|sammanlagt|allt som allt"
        "|för hela projektet|hela projektet|för projektet|projektbudget|för alltihop|för allt|för hela rasket"
        "|all in|all - in"
        "|för allting|för hela grejen|för hela uppdraget|totala|projektbudgeten",
    },
}
# Other rates: evidence of money next to a number, but no period of ours.
OTHER_RATES: dict[Language, str] = {
    "en": "per week|a week|weekly|per day|a day|daily|per hour|an hour|hourly|per quarter|a quarter|quarterly|/"
    " week|/ day|/ hour"
    "|/ h|/ hr|/ quarter|per qtr|ph",
    "nl": "per week|per dag|per uur|per kwartaal|wekelijks|dagelijks|in de week|/ week|/ uur|/ dag|/ kwartaal|p"
    " / w|p / u|per q"
    "|elk kwartaal|pu",
    "sv": "per vecka|i veckan|per dag|om dagen|per timme|i timmen|per kvartal|i kvartalet|/ vecka|/ timme|/ tim"
    "|/ h|/ dag|/ kvartal"
    "|om veckan|i kvartal",
}
_VAT_NAMES = {"en": "vat tax taxes", "nl": "btw vat", "sv": "moms vat"}
_WITHOUT = {
    "en": "ex|excl|excluding|exclusive of|exc|excludes|plus|+|before|without|and|net of|not including|exclusive|no",
    "nl": "ex|excl|exclusief|plus|+|zonder|exc|exlusief|en dan nog|excluding|en nog|exl",
    "sv": "ex|exkl|exklusive|plus|+|utan|excl|före|exl|exkluderat|exk",
}
_WITH = {
    "en": "inc|incl|including|inclusive of|with|includes|inclusive|after",
    "nl": "inc|incl|inclusief|met|inklusief|including",
    "sv": "inkl|inklusive|med|incl|ink|inkluderat",
}
VAT_WORDS = frozenset({"vat", "tax", "btw", "moms"})


def _with_vat(prefixes: dict[str, str], language: str, after: str) -> str:
    names = _VAT_NAMES[language].split()
    phrases = [f"{prefix} {name}" for prefix in prefixes[language].split("|") for name in names]
    return "|".join([*phrases, after])


# True: the amount is without value added tax; False: with it.
VAT: dict[Language, dict[str, str]] = {
    "en": {"ex": _with_vat(_WITHOUT, "en", "ex - vat|vat excluded|vat not included|vat excl|vat exclusive|excl"
    " the vat"),
           "in": _with_vat(_WITH, "en", "vat included|vat incl|vat inclusive|incl the vat")},
    "nl": {"ex": _with_vat(_WITHOUT, "nl", "btw exclusief|exclusief de btw|btw excl|exclusief 21 % btw|ex de"
    " btw|excl de btw"),
           "in": _with_vat(_WITH, "nl", "btw inclusief|inclusief de btw|btw incl|incl de btw")},
    "sv": {"ex": _with_vat(_WITHOUT, "sv", "moms exkluderat|moms tillkommer|moms ej inräknad"),
           "in": _with_vat(_WITH, "sv", "moms inkluderat|moms inräknad|moms ingår")},
}  # fmt: skip
# A number of these is no money, whatever was asked.
COUNTED: dict[Language, str] = {
    "en": "people persons person employees employee staff staffers fte ftes heads headcount strong man men"
    " women colleagues folks of"
    " addresses contacts subscribers users user visitors visits views sessions clicks leads lead customers"
    " clients client customer followers"
    " subscribers members"
    " downloads impressions orders sales products product skus items pages page sites site websites shops"
    " stores locations"
    " offices countries languages teams companies branches articles blogs blog posts post videos keywords"
    " campaigns emails"
    " mails contacts hours hour days day weeks week months month years year minutes minute quarters o'clock times"
    " reviews stars points options things questions meetings calls call agencies competitors developers"
    " marketers freelancers"
    " percent % pct ppl km kg m2 x st nd rd th sq visitors/month readers seats licenses students kids partners"
    " founders bn"
    " phases steps signups registrations bookings appointments enquiries inquiries vacancies hires installs"
    " landing newsletters figures figure digits figs",
    "nl": "mensen man personen persoon medewerkers medewerker werknemers collega's collegas fte fte's pers"
    " koppig koppen mens mannetjes"
    " adressen beslissers prospects bedrijfsadressen contacten bezoekers bezoeker bezoeken views sessies clicks"
    " klikken leads lead klanten klant volgers "
    "abonnees leden"
    " gebruikers downloads"
    " bestellingen orders producten product artikelen items pagina's paginas pagina sites site websites winkels"
    " vestigingen locaties"
    " kantoren landen talen teams bedrijven filialen blogs blog berichten video's filmpjes zoekwoorden"
    " campagnes mails e-mails contacten"
    " uur uren dagen dag weken week maanden maand jaar jaren minuten kwartalen keer reviews sterren punten"
    " opties dingen vragen"
    " afspraken gesprekken bureaus concurrenten developers marketeers zzp'ers procent % pct km kg m2 x e de ste"
    " medewerksters"
    " aanvragen offertes partners vennoten oprichters stuks stappen fases vacatures inschrijvingen advertenties"
    " monteurs chauffeurs wkn mnd"
    " studenten deelnemers patiënten cijfers cijferig woningen auto's hotels restaurants restaurant"
    " nieuwsbrieven lezers",
    "sv": "personer person anställda anställd medarbetare man pers kollegor st stycken styck personers"
    " människor gubbar tjejer killar"
    " adresser kontakter mejladresser mailadresser besökare besök visningar klick leads lead kunder kund följare "
    "prenumeranter medlemmar användare"
    " nedladdningar beställningar ordrar order"
    " produkter produkt artiklar sidor sida sajter sajt hemsidor webbplatser butiker kontor orter länder språk"
    " team bolag företag filialer"
    " bloggar inlägg videor filmer sökord kampanjer mejl mail kontakter timmar timme dagar dag veckor vecka"
    " månader månad år minuter"
    " kvartal gånger recensioner stjärnor poäng alternativ saker frågor möten samtal byråer konkurrenter"
    " utvecklare konsulter procent %"
    " km kg m2 x e a förfrågningar offerter delägare grundare steg faser annonser montörer studenter deltagare"
    " läsare nyhetsbrev"
    " bokningar hotell restauranger tjänster jobb platser siffror siffrigt siffrig",
}
# A number right behind one of these is a name or a place in a row.
LABELS: dict[Language, str] = {
    "en": "top|no|nr|number|#|week|weeks|wk|day|phase|step|version|windows|floor|suite|room|page|apt|unit"
    "|chapter|fy|q|h|room|level|tier"
    "|iso|web|industry|article|option|plan|january|february|march|april|may|june|july|august|september|october"
    "|november|december|jan|feb"
    "|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|age|aged|gpt|ga|google analytics|since|ga|b|position|page|kvk"
    "|age of|id|ref",
    "nl": "top|nr|no|nummer|#|week|wk|dag|fase|stap|versie|windows|verdieping|kamer|pagina|bus|hoofdstuk|q"
    "|kwartaal|niveau|iso|artikel|optie"
    "|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr"
    "|jun|jul|aug|sep|sept|okt|nov|dec"
    "|sinds|leeftijd|straat|kvk|huisnummer|postbus|id|ref|kvk-nummer|ga|positie|a|poort",
    "sv": "topp|top|nr|no|nummer|#|vecka|v|dag|fas|steg|version|windows|våning|rum|sida|kapitel|q|kvartal|nivå"
    "|iso|artikel|alternativ|januari"
    "|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug"
    "|sep|sept|okt|nov|dec"
    "|sedan|ålder|org nr|box|id|ref|ga|plats|orgnr|kv|storgatan|vägen",
}
MONTHS: dict[Language, str] = {
    "en": "january february march april may june july august september october november december jan feb mar"
    " apr jun jul aug sep sept oct nov dec",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december jan feb mrt"
    " apr jun jul aug sep sept okt nov dec",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december jan feb mar"
    " apr jun jul aug sep sept okt nov dec",
}
YEAR_BEFORE: dict[Language, str] = {
    "en": "in since from for by until till before after during year of early late mid end spring summer autumn"
    " fall winter founded started established opened",
    "nl": "in sinds uit van voor tot na jaar eind begin medio vanaf tijdens voorjaar najaar zomer winter"
        " opgericht gestart begonnen geopend startten",
    "sv": "i sedan från för till efter före år under slutet början våren hösten sommaren vintern mitten"
        " startade grundades grundat startat öppnade bildades",
}
STREETS = ("straat", "laan", "plein", "kade", "gracht", "gatan", "vägen", "torget", "gränd", "steeg", "singel")
