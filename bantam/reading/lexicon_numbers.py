"""Words for numbers, bounds, approximations and units of time in English, Dutch and Swedish.

Tables only. ``|`` separates phrases, ``=`` gives a word its value. Spellings without accents
("tweeenhalf", "manad") are added by the readers, so only the proper spelling stands here.
"""

from bantam.reading.types import LANGUAGES, Language

# Numbers below a hundred. Articles ("een", "en", "ett") are in ARTICLES: alone they are no number.
SMALL: dict[Language, str] = {
    "en": "zero=0 nought=0 naught=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11"
    " twelve=12"
    " thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40"
    " fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90",
    "nl": "nul=0 één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13"
    " veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 achtien=18 negentien=19 twintig=20 dertig=30"
    " veertig=40 vijftig=50 vijtig=50 zestig=60 zeventig=70 tachtig=80 negentig=90",
    "sv": "noll=0 två=2 tre=3 fyra=4 fem=5 sex=6 sju=7 åtta=8 nio=9 tio=10 elva=11 tolv=12 tretton=13 fjorton=14"
    " femton=15 sexton=16 sjutton=17 arton=18 nitton=19 tjugo=20 tjuge=20 tjugi=20 tjug=20 trettio=30 tretti=30"
    " fyrtio=40 fyrti=40 femtio=50 femti=50 sextio=60 sexti=60 sjuttio=70 sjutti=70 åttio=80 åtti=80 nittio=90"
    " nitti=90",
}
HUNDREDS: dict[Language, str] = {"en": "hundred", "nl": "honderd", "sv": "hundra"}
# Whole words that may begin a number by themselves or stand inside a compound ("tweeduizend").
THOUSANDS: dict[Language, str] = {
    "en": "thousand=1000",
    "nl": "duizend=1000 duizned=1000 duzend=1000",
    "sv": "tusen=1000",
}
# Where two words grow together and lose a letter: "ett" and "tusen" are "ettusen".
ELISIONS: dict[Language, tuple[str, str]] = {"sv": ("ettusen", "etttusen")}
# What multiplies the number before it. Single letters follow digits only. A Dutch ton is a hundred thousand, a Dutch
# mille a thousand, a Swedish mille a million.
_EVERYWHERE = "k=1000 m=1000000 mn=1000000 mln=1000000 mio=1000000 bn=1000000000"
MULTIPLIERS: dict[Language, str] = {
    "en": f"{_EVERYWHERE} hundred=100 hundreds=100 thousand=1000 thousands=1000 thou=1000 ks=1000 grand=1000"
    " mille=1000 kilo=1000 million=1000000 millions=1000000 mil=1000000 mill=1000000 mm=1000000 billion=1000000000"
    " billions=1000000000 trillion=1000000000000 trillions=1000000000000 lakh=100000 lakhs=100000 crore=10000000"
    " crores=10000000 dozen=12 dozens=12",
    "nl": f"{_EVERYWHERE} honderd=100 honderden=100 duizend=1000 duizned=1000 duzend=1000 duizenden=1000 mille=1000"
    " milles=1000 k's=1000 ruggen=1000 doezoe=1000 ton=100000 tonnen=100000 miljoen=1000000 miljoenen=1000000"
    " milj=1000000 mjoen=1000000 miljard=1000000000 mld=1000000000 biljoen=1000000000000 tientjes=10 dozijn=12"
    " dozijnen=12",
    "sv": f"{_EVERYWHERE} '=1000 ´=1000 hundra=100 tusen=1000 tusental=1000 tusingar=1000 mille=1000000"
    " miljon=1000000"
    " miljoner=1000000 milj=1000000 miljarder=1000000000 miljard=1000000000 mdr=1000000000 biljon=1000000000000"
    " biljoner=1000000000000 dussin=12 lax=1000 laxar=1000 papp=1000",
}
# These are said of money, so they are evidence of it, but they name no currency.
MONEY_MULTIPLIERS: dict[Language, str] = {
    "en": "k ks grand mille thou",
    "nl": "k k's mille milles ruggen doezoe ton tonnen tientjes",
    "sv": "k mille tusingar lax laxar papp",
}
# Multiplier and currency in one word, the same in all three languages.
CURRENCY_MULTIPLIERS: dict[str, tuple[int, str]] = {
    "tkr": (1000, "SEK"), "kkr": (1000, "SEK"), "tsek": (1000, "SEK"), "ksek": (1000, "SEK"),
    "tusenlappar": (1000, "SEK"),
    "tusenlapp": (1000, "SEK"), "hundralappar": (100, "SEK"), "hundralapp": (100, "SEK"),
    "mkr": (1_000_000, "SEK"), "mnkr": (1_000_000, "SEK"), "msek": (1_000_000, "SEK"), "mdkr": (10**9, "SEK"),
    "keur": (1000, "EUR"), "teur": (1000, "EUR"), "keuro": (1000, "EUR"), "meur": (1_000_000, "EUR"),
    "kusd": (1000, "USD"), "musd": (1_000_000, "USD"), "kgbp": (1000, "GBP"), "mgbp": (1_000_000, "GBP"),
}  # fmt: skip
FRACTIONS: dict[Language, str] = {
    "en": "half=0.5 quarter=0.25",
    "nl": "half=0.5 halve=0.5 anderhalf=1.5 anderhalve=1.5 kwart=0.25 driekwart=0.75",
    "sv": "halv=0.5 halvt=0.5 halva=0.5 halvannan=1.5 kvarts=0.25 kvart=0.25",
}
HALVES: dict[Language, str] = {"en": "half", "nl": "half halve", "sv": "halv halvt"}
# Like a half, behind "and": "two and a quarter".
QUARTERS: dict[Language, str] = {"en": "quarter", "nl": "kwart", "sv": "kvart fjärdedel"}
ARTICLES: dict[Language, str] = {"en": "a an", "nl": "een", "sv": "en ett et"}
ANDS: dict[Language, str] = {"en": "and", "nl": "en ën", "sv": "och o"}
POINTS: dict[Language, str] = {"en": "point", "nl": "komma", "sv": "komma"}
# Vague small numbers. A couple is read as 2, a few as 3, as Duckling does; both are approximate.
FEW: dict[Language, str] = {
    "en": "a couple of=2|a couple=2|couple of=2|couple=2|a few=3|few=3|several=3|some=3",
    "nl": "een paar=2|paar=2|enkele=3|een aantal=3",
    "sv": "ett par=2|par=2|några=3|några få=3|nåt=1|något=1|nån=1|någon=1|ett antal=3",
}
# Those of FEW that are a number with no multiplier or unit behind them.
FEW_ALONE: dict[Language, str] = {"en": "a couple of|a couple|a few", "nl": "een paar", "sv": "ett par"}
# Between the two ends of a range.
RANGE_SIGNS = "- – — − ‒ / ~"
RANGES: dict[Language, str] = {
    "en": "to|- to|till|until|through|thru|up to|or|to about|to maybe|to max|or maybe",
    "nl": "tot|- tot|- of|à|á|a|of|tot aan|tot en met|t / m|tot max|tot maximaal|tot ongeveer|tot ca|naar|of misschien",
    "sv": "till|- till|à|á|a|eller|upp till|till max|till högst|till kanske|eller kanske|till ca",
}
BETWEEN: dict[Language, str] = {
    "en": "between|somewhere between|anywhere between|in between",
    "nl": "tussen|tussen de|ergens tussen|ergens tussen de|zit tussen de",
    "sv": "mellan|någonstans mellan|nånstans mellan",
}
MAX_BEFORE: dict[Language, str] = {
    "en": "smaller than|less or equal than|smaller or equal than|lower or equal than|fewer or equal than"
    "|less than or equal to|lower than or equal to|smaller than or equal to|equal to or less than|up to|tops|max"
    "|maximum|maximum of|a max of|max of|a maximum of|at most|at the most|no more than|not more than"
    "|wouldn't go over|wouldn't go a penny over|wouldn't go a cent over|wouldn't go a dime over"
    "|wouldnt go over|wouldnt go a penny over|wouldnt go a cent over|wouldnt go a dime over"
    "|won't go over|won't go a penny over|won't go a cent over|won't go a dime over|wont go over"
    "|wont go a penny over|wont go a cent over|wont go a dime over|can't go over"
    "|can't go a penny over|can't go a cent over|can't go a dime over|cant go over"
    "|cant go a penny over|cant go a cent over|cant go a dime over|don't want to go over"
    "|don't want to go a penny over|don't want to go a cent over|don't want to go a dime over"
    "|not going over|not going a penny over|not going a cent over|not going a dime over"
    "|not over|under|below|less than|lower than|never more than|not exceeding|not exceed|within|go to|stretch to"
    "|go up to|go as high as|as high as|capped at|cap of|limit of|nothing over|not above|fewer than|cheaper than|<"
    "|< =|≤|limit is|limited to|cap is|max is|maximum is|inside|can't exceed|won't exceed|no more then|not more"
    " then|less then|no higher than|not higher than|beyond",
    "nl": "kleiner dan|kleiner of gelijk dan|kleiner of gelijk aan|minder of gelijk aan|tot|max|maximum|maximaal"
    "|maximum van|hooguit|hoogstens|ten hoogste|niet meer dan|nie meer dan|nie meer als"
    "|nie hoger dan|nooit meer dan|onder"
    "|onder de|minder dan|minden dan|lager dan|tot max|tot maximaal|niet boven de|niet boven|niet over de|binnen"
    "|binnen de|op zijn hoogst|op z'n hoogst|niet hoger dan|plafond van|limiet van|limiet is|max is|maximum is|<|< ="
    "|≤|tot aan|beneden de|up to|beperkt tot|in maximaal|niet meer als|niet verder dan|niet meer kosten dan"
    "|niet meer zijn dan|niet meer uitgeven dan|niet meer betalen dan|niet meer besteden dan|niet meer kwijt"
    " dan|minder als",
    "sv": "mindre än eller lika med|upp till|max|maximum|maximalt|högst|som högst|som mest|allra högst|inte mer än"
    "|aldrig mer än|under"
    "|mindre än|lägre än|inte över|max upp till|taket är|tak på|ett tak på|gräns på|gränsen är|inom|inte mera än"
    "|gå till|går till|sträcka oss till|sträcka mig till|inte överstiga|<|< =|≤|up to|max på|ej över|ej mer än"
    "|inte mer en|begränsat till",
}
MIN_BEFORE: dict[Language, str] = {
    "en": "larger than|bigger than|greater or equal than|more or equal than|larger or equal than|bigger or equal than"
    "|higher or equal than|higher than|at least or equal to|greater than or equal to|more than or equal to"
    "|equal to or more than|equal to or greater than|at least|min|minimum|minimum of|a minimum of|min of|from"
    "|starting at|starting from|over|more than|above"
    "|upwards of|north of|no less than|not less than|not under|at a minimum|at the very least|> =|>|≥|exceeding"
    "|greater than|in excess of",
    "nl": "groter dan|groter of gelijk dan|groter of gelijk aan|meer of gelijk aan|minstens|min|minimum|minimaal"
    "|minimum van|ten minste|tenminste|vanaf|meer dan|boven|boven de|op zijn minst"
    "|op z'n minst|niet minder dan|niet onder de|hoger dan|> =|>|≥|zeker|meer dan de|at least",
    "sv": "större än|större än eller lika med|minst|åtminstone|som minst|minimum|minimalt|från|mer än|över"
    "|inte mindre än|lägst|inte under|från och med"
    "|fr o m|uppåt|mera än|> =|>|≥|at least|allra minst|överstiger",
}
ABOUT_BEFORE: dict[Language, str] = {
    "en": "about|around|roughly|approx|approximately|circa|ca|c|some|something like|somewhere around|in the region of"
    "|in the ballpark of|ballpark|in the neighbourhood of|in the neighborhood of|in the order of|nearly|almost"
    "|close to|just under|just over|say about|give or take|~|≈|±|+ / -|+ -|or so|plus minus|towards|somewhere near"
    "|somewhere close to|more or less|approaching|an estimated|roundabout|round about|like",
    "nl": "ongeveer|ongeveer de|rond|rond de|circa|ca|ong|zo'n|een stuk of|stuk of|om en nabij|om en nabij de|pakweg"
    "|grofweg|plusminus|plus minus|in de buurt van|in de buurt van de|richting|richting de|tegen de|een kleine"
    "|ruim|bijna|naar schatting|iets van|ergens rond|ergens rond de|iets rond de|~|≈|±|+ / -|+ -|rondom|rondom de"
    "|tegen|bij benadering|een goede|zowat|zeg maar|krap|rond zo'n|around|grofweg zo'n|iets onder de|iets boven de"
    "|net onder de|net boven de|schat ik|eerder richting de",
    "sv": "ungefär|omkring|runt|cirka|ca|c:a|typ|sisådär|i runda slängar|drygt|knappt|uppskattningsvis|kring"
    "|nånstans kring|någonstans kring|nånstans runt|någonstans runt|i häraden|i häradet|i storleksordningen|runt om"
    "|nästan|i trakterna av|upp emot|uppemot|en sådär|sådär|grovt räknat|~|≈|±|+ / -|+ -|plus minus|strax under"
    "|strax över|bortåt|närmare|runtomkring|runt en|around|nåt runt|nånting runt|något runt|i närheten av"
    "|ungefärligt",
}
MAX_AFTER: dict[Language, str] = {
    "en": "max|maximum|tops|at most|at the most|or less|or under|or below|at max|and not more|and no more|is"
    " the limit"
    "|not a penny more|, not a penny more|not a cent more|, not a cent more|, no more"
    "|is our limit|is the max|is our max|is max|is the maximum|is about the max|is my max|is my limit|as a"
    " maximum|absolute max|or lower|at the outside",
    "nl": "max|maximum|maximaal|hooguit|of minder|of lager|op zijn hoogst|op z'n hoogst|en niet meer|is de limiet"
    "|is het maximum|is max|is ons maximum|als maximum|is het plafond|is de max|is wel de max|is wel het"
    " maximum|is echt het maximum|is mijn max|is mijn maximum|is onze max|is mijn limiet|tops|is echt de max"
    "|meer niet|, meer niet|, meer zit er niet in|, meer zit er echt niet in|, meer is er niet|geen cent meer"
    "|, geen cent meer",
    "sv": "max|maximum|maximalt|som mest|som max|som högst|högst|eller mindre|eller lägre|är taket|är max|inte mer"
    "|är gränsen|är absolut max|inte en krona mer|, inte en krona mer|, mer blir det inte|, mer finns inte"
    "|är mitt tak|är mitt max|är vårt tak|är vårt max|tops|absolut max|men inte mer",
}
# Open the period behind "2000 plus per month".
PERIOD_OPENERS = frozenset({"per", "a", "p", "in", "i", "om", "pm", "each", "every", "elke", "varje"})
# Behind an amount with a minimum these turn it round: "boven de 12k gaan we niet".
TURNED_AFTER: dict[Language, str] = {
    "en": "is too much|is not possible|is out of the question|is a no|we won't go|we can't go|is too expensive"
    "|won't work",
    "nl": "gaan we niet|ga ik niet|gaan wij niet|kom ik niet|komen we niet|moet het niet|mag het niet"
    "|wordt te duur|is te veel"
    "|is te duur|lukt niet",
    "sv": "går vi inte|går jag inte|blir det inte|vill vi inte|får det inte|går inte|är för mycket|är för dyrt"
    "|blir för dyrt",
}
MIN_AFTER: dict[Language, str] = {
    "en": "+|plus|or greater|and more|or larger|or bigger|or more|or above|or up|and up|and above|and over|minimum"
    "|at least|min|or over|upwards|or higher",
    "nl": "+|plus|of meer|of hoger|en hoger|minimum|minimaal|minstens|en meer|en omhoog|min|ten minste|tenminste",
    "sv": "+|plus|eller mer|eller högre|och uppåt|och mer|minimum|minst|åtminstone|som minst|och över|eller mera",
}
ABOUT_AFTER: dict[Language, str] = {
    "en": "or so|ish|- ish|approx|approximately|give or take|more or less|or thereabouts|roughly|ballpark|- ish maybe"
    "|or something|ish maybe|around about|or around there|around that|or something like that|+ / -|circa|ca",
    "nl": "of zo|ofzo|of daaromtrent|ongeveer|circa|ca|zo ongeveer|pakweg|om en nabij|plusminus|achtig|ish|- ish"
    "|- achtig|of zoiets|ofzoiets|zoiets|+ / -|of wat|of daar in de buurt|grofweg|schat ik|iets in die richting",
    "sv": "typ|ungefär|eller så|eller nåt|eller något|nåt sånt|eller nåt sånt|sådär|cirka|ca|i runda slängar"
    "|uppskattningsvis|ish|- ish|ungefärligt|på ett ungefär|eller liknande|plus minus|+ / -|någonstans|nånstans"
    "|nånting",
}
# Behind an amount these begin the next one: "5 and more than 3".
NEXT_BOUND: dict[Language, str] = {"en": "and more than", "nl": "en meer dan", "sv": "och mer än"}
# A negation before one of these turns the bound round: "can't go above 4k" is a maximum.
NEGATIVES = frozenset({"minus", "negative", "negatief", "negativ"})
BUTS: dict[Language, frozenset[str]] = {
    "en": frozenset({"but"}), "nl": frozenset({"maar"}), "sv": frozenset({"men"}),
}  # fmt: skip
NEGATIONS: dict[Language, frozenset[str]] = {
    "en": frozenset({"not", "cannot", "cant", "never", "wont", "dont", "nothing", "no"}),
    "nl": frozenset({"niet", "geen", "nooit", "niks", "niets"}),
    "sv": frozenset({"inte", "ej", "aldrig", "ingen", "inget"}),
}
TURNED_BOUNDS: dict[Language, dict[str, str]] = {
    "en": dict.fromkeys(("more", "over", "above", "exceeding", "greater"), "max")
    | dict.fromkeys(("less", "under", "below"), "min"),
    "nl": dict.fromkeys(("meer", "boven", "hoger"), "max") | dict.fromkeys(("minder", "onder", "lager"), "min"),
    "sv": dict.fromkeys(("mer", "mera", "över"), "max") | dict.fromkeys(("mindre", "under", "lägre"), "min"),
}
# Stand between a bound and its number and mean nothing: "rond de 20", "max. : 5000".
FILLERS: dict[Language, str] = {
    "en": "the a an : of . = next coming", "nl": "de het een : van . = komende eerste",
    "sv": "en ett : på . det = de närmaste kommande"
}  # fmt: skip
# Bounds that mean something else before a length of time: "under 6 veckor" is during, "tegen" is by then.
NO_TIME_BOUNDS: dict[Language, str] = {"en": "", "nl": "tegen", "sv": "under"}
# "the first", "7:e", "2de".
ORDINALS: dict[Language, str] = {"en": "st nd rd th", "nl": "e de ste en", "sv": "e a"}
# A single letter that may be glued to a number without making it a name such as "3d" or "2b".
LETTER_UNITS = frozenset("uhwjpcx")
# A word a number may be glued to without being part of a name such as "q1" or "mp3".
GLUED_BEFORE = frozenset({"ca", "max", "min", "c", "r", "rs", "á", "à", "a", "till", "tot"})

UNITS: dict[Language, str] = {
    "en": "minute minutes min mins=minute hour hours hr hrs h=hour day days workdays d=day week weeks wk wks"
    " wek w=week"
    " month months mo mos mth mths mnth mnths moth montsh=month quarter quarters=quarter year years yr yrs y=year",
    "nl": "minuut minuten min minuutjes=minute uur uren uurtje uurtjes u h=hour dag dagen dagje dagjes werkdagen"
    " werkdag d=day week weken weekje weekjes wk wkn w=week maand maanden maandje maandjes mnd mnden md=month"
    " kwartaal kwartalen=quarter jaar jaren jaartje jaartjes jr j=year",
    "sv": "minut minuter minuten minuterna min=minute timme timmar timmarna timmen tim h=hour dag dagar dagarna dagen"
    " dygn"
    " arbetsdagar arbetsdag vardagar d=day vecka veckor veckors veckan veckorna v=week månad månader månaders"
    " mån mån."
    " månaderna=month kvartal kvartalet=quarter år års åren=year",
}
# Units worth a number of smaller ones: (factor, unit).
BIG_UNITS: dict[Language, dict[str, tuple[float, str]]] = {
    "en": {"fortnight": (2, "week"), "fortnights": (2, "week"), "semester": (6, "month"), "decade": (10, "year"),
           "decades": (10, "year")},
    "nl": {"halfjaar": (6, "month"), "halfjaartje": (6, "month"), "kwartier": (15, "minute"),
           "kwartiertje": (15, "minute"), "decennium": (10, "year")},
    "sv": {"halvår": (6, "month"), "kvart": (15, "minute"), "halvtimme": (30, "minute"), "årtionde": (10, "year")},
}  # fmt: skip
# Before a unit: "working days", "half-jaar", "lange maanden".
UNIT_ADJECTIVES: dict[Language, str] = {
    "en": "working business calendar full whole more good long other",
    "nl": "hele volle goede extra hele lange andere",
    "sv": "hela långa goda till",
}
# With a unit alone they make one of it: "all day", "de hele week".
WHOLES: dict[Language, str] = {"en": "all full whole entire", "nl": "hele volle", "sv": "hela"}
SINGULAR: dict[Language, str] = {
    "en": "hour day week month quarter year", "nl": "uur dag week maand kwartaal jaar",
    "sv": "timmen dagen veckan månaden kvartalet året",
}  # fmt: skip
RATES: dict[Language, str] = {"en": "per every each", "nl": "per elke ieder iedere", "sv": "per varje"}
TOGETHER: dict[Language, str] = {"en": "and ,", "nl": "en ,", "sv": "och ,"}
ORS: dict[Language, str] = {"en": "or", "nl": "of", "sv": "eller"}
assert set(SMALL) == set(LANGUAGES)
