"""Words around a headcount, per language. The pattern language of the phrase tables stands in ``phrases``."""

from bantam.reading.folding import words
from bantam.reading.types import Language

# What a counted number must be followed by (or "team of" before it); folded: no accents, no apostrophes.
PEOPLE: dict[Language, frozenset[str]] = {
    "en": words(
        "people person persons employee employees emplyees staff staffers member members colleague colleagues "
        "head heads headcount fte ftes fulltimers timers worker workers folks guys strong man men souls pax "
        "consultants developers devs engineers ppl peeps humans us freelancers lawyers mechanics nurses dentists "
        "teachers drivers workforce timer women chefs hairdressers stylists barbers bakers therapists accountants "
        "architects designers"
    ),
    "nl": words(
        "mensen man medewerker medewerkers medewerksters werknemer werknemers personeelsleden personeelslid "
        "collega collegas fte ftes personen koppen persoon medwerkers mdw monteurs mannetjes werkenden "
        "kantoorpersoneel professionals consultants adviseurs developers krachten personeel vrouw vrouwen "
        "chauffeurs parttimers fulltimers employees mederwerkers teamleden kappers advocaten arbeidskrachten "
        "bakkers verkopers vakmensen"
    ),
    "sv": words(
        "anstallda anstalld anst personer person pers medarbetare personal kollegor man heltidare heltidsanstallda "
        "arsanstallda huvuden fte gubbar pax manniskor tjanster heltidstjanster anstallde anstalda konsulter "
        "montorer snickare utvecklare personers skallar arsarbetare folk tjejer killar frisorer hantverkare "
        "elektriker larare stycken"
    ),
}
# May stand between the number and the people: "40 full-time people", "40 of so mensen".
BETWEEN_PEOPLE: dict[Language, frozenset[str]] = {
    "en": words(
        "full part time permanent total office or so more fewer less odd of paid active fulltime parttime - other "
        "team hard working plus skilled great talented full-time members strong good + ish busy and few"
    ),
    "nl": words(
        "vaste fulltime parttime of zo meer minder goede leuke - vast betaalde enthousiaste + tot actieve eigen "
        "hardwerkende gedreven plus full part time andere ofzo stuks"
    ),
    "sv": words(
        "fast fasta heltids st stycken eller sa fler farre flera deltid - tillsvidare egna + duktiga plus aktiva "
        "nagot glada andra typ inhyrda"
    ),
}
# A number after these is a headcount even without a noun ("team of 6", "vi är 25").
BEFORE_COUNT: dict[Language, str] = {
    "en": """
(team|staff|company|crew|firm|agency|shop|group|workforce|headcount|business|headcount is|outfit|family|
organisation) [size] of [about|around|roughly|some]
(employ|employing|headcount|headcount is|team size|company size|number of employees|employees|staff|fte|total staff|
head count|people|we number)
""",
    "nl": """
(team|bedrijf|club|ploeg|clubje|groep|kantoor|organisatie|bureau|onderneming) van
(man|stuk|persoon|personen|mensen) of
(we|wij) zijn [nu|momenteel|inmiddels|hier] met [z'n|zn|zijn|ongeveer]
met (z'n|zn|zen|zijn|ons|een man of|een stuk of|zo'n)
(een|nog een) [stuk of|man of] man of
(aantal medewerkers|medewerkers|personeel|aantal werknemers|fte|aantal fte|werknemers|teamgrootte|bedrijfsgrootte|
in dienst|mensen)
""",
    "sv": """
(team|företag|bolag|gäng|lag|arbetslag|byrå|grupp|firma|organisation) på
(antal anställda|anställda|personal|antal medarbetare|medarbetare|personalstyrka|personalstyrka på|fte|huvuden|
sysselsätter)
""",
}
# After these a number is a headcount when nothing else follows it.
WE_ARE: dict[Language, str] = {
    "en": """
(we're|we are|there's|there are|there is|we have|we've got|got|i have|we currently have|currently|there were|total of)
""",
    "nl": """
(we zijn|wij zijn|zijn we|zijn wij|dat zijn er|het zijn er|er werken|er zijn|we hebben|wij hebben|er werken hier|
werken er|werken hier|
momenteel|in totaal)
""",
    "sv": "(vi är|vi e|är vi|det är|vi har|vi blir|vi är ungefär|totalt|just nu|vi är nu)",
}
# What may follow such a number: its end, or one of these.
AFTER_WE_ARE: dict[Language, frozenset[str]] = {
    "en": words(
        "now in at and but so here right currently total including plus if with all altogether when across mostly of"
    ),
    "nl": words(
        "nu in en maar hier dus inclusief momenteel totaal inmiddels samen waarvan als met bij sterk verdeeld of ofzo"
    ),
    "sv": words(
        "nu i och men har just inklusive totalt sa tillsammans varav om for st stycken pa fordelade ihop eller"
    ),
}
# Counted things that are no people; they refuse the number also after the question about size.
OTHER_THINGS: dict[Language, frozenset[str]] = {
    "en": words(
        "year years month months week weeks day days hour hours minute minutes percent lead leads product "
        "products location locations office offices shop shops store stores customer customers client clients "
        "order orders branch branches visitor visitors page pages keyword keywords euro euros pound pounds dollar "
        "dollars k grand m million per site sites follower followers project projects brand brands country "
        "countries department departments visits sales times am pm st nd rd th bookings campaigns posts"
    ),
    "nl": words(
        "jaar jaren maand maanden week weken dag dagen uur minuten procent lead leads product producten locatie "
        "locaties vestiging vestigingen kantoren winkel winkels klant klanten order orders bestellingen bezoeker "
        "bezoekers pagina paginas euro euros k mille ton miljoen per filiaal filialen volgers projecten merken "
        "landen afdelingen keer aanvragen panden kamers euri"
    ),
    "sv": words(
        "ar manad manader vecka veckor dag dagar timme timmar minuter procent lead leads produkt produkter plats "
        "platser kontor butik butiker kund kunder order ordrar besokare sida sidor kr kronor tkr k mkr tusen "
        "miljon miljoner euro per filial filialer foljare projekt varumarken lander avdelningar ganger bokningar "
        "orter"
    ),
}
# People who are not staff: "40 people a day", "reach 500 people".
NOT_STAFF_AFTER: dict[Language, frozenset[str]] = {
    "en": words(
        "per a visit visited visiting each every came attended signed bought follow following subscribed daily "
        "monthly who"
    ),
    "nl": words("per bezoeken bezochten volgen kochten kwamen die elke iedere"),
    "sv": words("per besoker besokte foljer kopte kom varje som"),
}
NOT_STAFF_BEFORE: dict[Language, frozenset[str]] = {
    "en": words("reach reaching attract target visitors follow first top hire hiring since page position rank ranked"),
    "nl": words("bereiken bereik trekken aannemen eerste top sinds zoeken"),
    "sv": words("na attrahera locka anstalla forsta topp sedan nar soker"),
}
# Two words before a number that make it an upper bound: "nog geen 15".
NOT_EVEN: dict[Language, tuple[str, str]] = {"en": ("not", "even"), "nl": ("nog", "geen"), "sv": ("inte", "ens")}
MORE: dict[Language, tuple[str, str]] = {"en": ("more", "fewer"), "nl": ("meer", "minder"), "sv": ("fler", "farre")}
# Two words before a number that was wrong: "22 instead of 12".
NOT_THIS = frozenset({("instead", "of"), ("rather", "than"), ("plaats", "van"), ("istallet", "for")})
PART_OF: dict[Language, str] = {"en": "of", "nl": "van", "sv": "av"}  # "one of your advisers" counts nobody
# Beside the sum of what was counted before: "8 bakers and 5 in the shop, so 13".
SUMS = words("so dus alltsa makes totaal totalt total altogether samen sammanlagt summa")
CORRECTIONS = words("no sorry wait nee nej nä oh oj oeps actually eigenlijk")

# Sizes said in words. Counted anywhere.
SAID: dict[Language, dict[tuple[int | None, int | None], str]] = {
    "en": {
        (1, 1): """
(sole trader|one man band|one man show|one man business|one person business|one person company|one man company|
one woman business|one woman band|one woman show|solo entrepreneur|solopreneur|solo business|self employed|
freelancer|i work alone|work on my own|work by myself|no employees|no staff|without employees|don't have employees|
don't have any employees|don't have staff|don't have any staff|sole proprietor|i'm a one man|haven't got any staff|
zero employees|i run it alone|just me in the (company|business)|it's just me and no)
""",
        (2, 2): """
(two of us|just the two of us|duo|(just|only) me and my (husband|wife|partner|brother|sister|business partner|dad|
mum|son|daughter)|(just|only) my (husband|wife|partner|brother|sister|business partner|dad|mum|son|daughter) and (i|
me))
""",
        (12, 12): "([a|about a|around a] dozen (people|employees|staff|of us|colleagues|persons))",
        (20, None): "(dozens of (people|employees|staff|us|colleagues))",
        (200, 200): "([a] couple [of] hundred (people|employees|staff|of us))",
        (200, None): "(hundreds of (people|employees|staff|us))",
        (1000, None): "(thousands of (people|employees|staff|us))",
        (
            2,
            5,
        ): """
(([a] few|[a] handful of|a couple of|some) (employees|staff members|colleagues|freelancers|people in the (team|
office|company)))
""",
    },
    "nl": {
        (1, 1): """
(zzp|zzper|zzp'er|z z p|eenmanszaak|eenpersoonsbedrijf|eenmansbedrijf|eenpitter|zelfstandige zonder personeel|
geen personeel|zonder personeel|geen medewerkers|geen werknemers|solo ondernemer|solist|freelancer|in mijn uppie|
in m'n uppie|in mn uppie|ik werk alleen|ik werk in mijn eentje|in mijn eentje|in m'n eentje|niemand in dienst)
""",
        (2, 2): """
(met (z'n|zn|zijn|ons) (tweeën|tweetjes|beiden|beidjes)|wij tweeën|
(alleen|enkel) (mijn|mn|m'n) (man|vrouw|broer|zus|zoon|
dochter|vader|compagnon|partner|vriend|vriendin|zakenpartner) en ik|(alleen|enkel) ik en (mijn|mn|m'n) (man|vrouw|
broer|zus|zoon|dochter|vader|compagnon|partner|vriend|vriendin|zakenpartner)|duo)
""",
        **{
            (n, n): f"((met [z'n|zen|zijn|ons|hun]|wij|ons) {word})"
            for n, word in (
                (3, "drieën"),
                (4, "vieren"),
                (5, "vijven"),
                (6, "zessen"),
                (7, "zevenen"),
                (8, "achten"),
                (9, "negenen"),
                (10, "tienen"),
                (11, "elven"),
                (12, "twaalven"),
            )
        },
        (20, None): "((tientallen) (mensen|medewerkers|werknemers|man|collega's|personen))",
        (
            200,
            None,
        ): """
((honderden|enkele honderden|een paar honderd) (mensen|medewerkers|werknemers|man|collega's|personen|fte))
""",
        (1000, None): "((duizenden) (mensen|medewerkers|werknemers|man|collega's))",
        (
            2,
            5,
        ): """
((een paar|enkele|een handjevol|een handvol|wat) (medewerkers|werknemers|collega's|personeelsleden|freelancers|
man personeel|man))
""",
    },
    "sv": {
        (1, 1): """
(enskild firma|enskild näringsidkare|enmansföretag|enmansbolag|enmansshow|enmansfirma|egenföretagare|egen företagare|
soloföretagare|frilansare|frilans|inga anställda|utan anställda|ingen anställd|jobbar ensam|jobbar själv|
ensamföretagare|ensam i (firman|företaget|bolaget)|själv i (firman|företaget|bolaget)|enpersonsföretag)
""",
        (2, 2): """
(vi är två|vi två|på tu man hand|bara (min (man|fru|sambo|bror|syster|kompanjon|partner|fästman) och jag)|
bara jag och (min (man|fru|sambo|bror|syster|kompanjon|partner|fästman)))
""",
        (20, None): "((tiotals|flera tiotal) (personer|anställda|medarbetare|kollegor))",
        (200, 200): "((ett par hundra) (personer|anställda|medarbetare|kollegor|pers|man))",
        (200, None): "((hundratals|några hundra|flera hundra) (personer|anställda|medarbetare|kollegor|pers))",
        (1000, None): "((tusentals|flera tusen) (personer|anställda|medarbetare))",
        (2, 5): "((några|ett fåtal|en handfull|ett gäng) (anställda|medarbetare|kollegor|personer))",
    },
}
# Counted only after the question about size: they mean something else after other questions.
SAID_AS_ANSWER: dict[Language, dict[tuple[int | None, int | None], str]] = {
    "en": {
        (1, 1): """
(just me|only me|me alone|just myself|it's me|alone|solo|i'm alone|on my own|by myself|me myself and i|me|
i'm on my own|just i|none|single person|just one|one man)
""",
        (2, 2): """
(me and my (husband|wife|partner|brother|sister|business partner|dad|mum|son|daughter|co founder)|my (husband|wife|
partner|brother|sister|business partner|dad|mum|son|daughter|co founder) and (i|me)|both of us|me and one other|
a couple|just us two|just two)
""",
        (6, 6): "half a dozen", (12, 12): "(a dozen|about a dozen|around a dozen)", (36, 36): "three dozen",
        (24, 24): "(two|a couple of|couple of|a couple|couple) dozen",
        (20, None): "(dozens)",
        (200, 200): "((a couple of|couple of|a couple) (hundred))",
        (200, None): "(hundreds|(a few|several) hundred)",
        (1000, None): "(thousands|(a few|several) thousand)",
        (2, 5): "(a handful|a few|a few people|a couple of people|handful|a few of us|just a few|small team)",
    },
    "nl": {
        (1, 1): """
(alleen ik|ik alleen|alleen ikzelf|ikzelf|alleen|solo|ik|ik ben alleen|alleen mezelf|alleen mijzelf|1 pitter|
niemand anders|ik werk alleen|enkel ik|een man|ik doe alles zelf|alleen ikke|ik in mijn eentje)
""",
        (2, 2): """
((mijn|mn|m'n) (man|vrouw|broer|zus|zoon|dochter|compagnon|partner|vriend|vriendin|zakenpartner) en ik|ik en (mijn|
mn|m'n) (man|vrouw|broer|zus|zoon|dochter|compagnon|partner|vriend|vriendin|zakenpartner)|wij samen|ik en nog iemand|
ik en een collega|met twee)
""",
        (12, 12): "(een dozijn)",
        (20, None): "(tientallen)",
        (200, None): "(honderden|een paar honderd|enkele honderden|paar honderd)",
        (1000, None): "(duizenden|een paar duizend|enkele duizenden)",
        (2, 5): """
(een handjevol|een handvol|een paar|enkele|een paar man|een paar mensen|handjevol|klein team|paar man|paar mensen)
""",
    },
    "sv": {
        (1, 1): """
(bara jag|endast jag|jag själv|ensam|själv|jag|solo|bara jag själv|jag är ensam|jag ensam|inga|jag e ensam|en person|
en enda|jag kör själv|bara mig|enbart jag|ingen mer än jag)
""",
        (2, 2): """
(min (man|fru|sambo|bror|syster|kompanjon|partner|fästman|fästmö|pappa|mamma|son|dotter|kompis|
make|maka) (och|o|å) jag|jag (och|o|å) min (man|fru|sambo|bror|syster|kompanjon|partner|fästman|fästmö|pappa|mamma|son|
dotter|kompis|make|maka)|(jag|mig) (och|o|å) (brorsan|farsan|sambon|frugan|frun|morsan|syrran|pappa|mamma|kompanjonen|
maken|makan|mannen)|(brorsan|farsan|sambon|frugan|frun|morsan|syrran|mamma|pappa|mannen) (och|o|å) jag|
vi är två|vi två|jag och en till|båda|
jag och en kollega)
""",
        (12, 12): "(ett dussin|ett dussintal)",
        (20, None): "(tiotals)",
        (200, 200): "(ett par hundra)",
        (200, None): "(hundratals|några hundra|flera hundra)",
        (1000, None): "(tusentals|flera tusen|några tusen)",
        (2, 5): "(en handfull|några|några stycken|några st|ett fåtal|några få|ett litet team|några personer|"
        "några pers)",
    },
}
# "Me and 3 employees" is four people.
SELF_AND: dict[Language, str] = {
    "en": "(me|myself|i) (and|plus|with|and my|and another|and about|+)",
    "nl": "(ik|ikzelf|mijzelf|mezelf) (en|plus|met|en nog|+|en mijn)",
    "sv": "(jag|jag själv|mig) (och|plus|och mina|med|+|samt|o|å)",
}
