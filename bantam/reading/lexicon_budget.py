"""Words that tell whether an amount is the visitor's budget or something else, per language.

Tables only. Tags: "budget" (what they will spend), "have" (weaker evidence of the same), "this" (stronger: said of
this very project), "other" (turnover, current spend, deal size, a price asked, a salary, money raised, the past), "but"
(a new thought begins), "swap" (a correction: the last amount counts), "quiet" (says nothing of amounts, though a part
of it would).
"""

from bantam.reading.types import Language

CUES: dict[Language, dict[str, str]] = {
    "en": {
        "have": "we have|we've|i have|i've|have got|got|now have|now has|now we have|have|has|there is|there's"
        "|we only have|i only have",
        "this": "next year|is right|is correct|is the right|going forward|meant to be|was meant to be|should be"
        "|should have been|real figure|real number|the money"
        "|right amount|for this|for this project|for this one|for this job|same as last year",
        "budget": "marketing gets|goes to marketing|go to marketing|into marketing|of that|we'd pay|i'd pay"
        "|budget|budgets|budgeted|budget's|budjet|buget|for it|in mind|had in mind|can spend|could"
        " spend|to spend|will spend|would spend"
        "|want to spend|spend up to|can pay|could pay|to pay|will pay|would pay|i'll pay|we'll pay|got"
        "|available|set aside|allocated|earmarked|put aside|reserved|can afford|afford|willing|can invest|to"
        " invest|could invest|invest"
        "|can go|could go|could stretch|can stretch|stretch|can do|could do|can manage|our limit|our max"
        "|ceiling|cap|limit|this year"
        "|thinking of|thinking|thinking about|we thought|i thought|was thinking|were"
        " thinking|looking at|aiming for"
        "|hoping for|for you|for marketing|for seo|for ads|for the website|for a website|for the site|for a new"
        " site|for the project"
        "|for a project|want to keep it|kept|keep it|comfortable with|work with|to work with|play with|to play"
        " with|put in|approved"
        "|signed off|pot of|purse|may cost|can cost|should cost|must cost|can't cost|the new one|instead|now we have"
        "|spending power|marketing spend would be|let's say|say|raise it to|up it to|rather",
        "other": "too much|too steep|a lot of money"
        "|% of|percent of|turnover|revenue|revenues|sales|arr|mrr|gmv|profit|profits|income|earnings"
        "|ebitda|turn over|we make|we made|making|earn|earning"
        "|we do|we did|doing|pay|paying|paid|we pay|currently|current|at the moment|spend|spending|spent"
        "|our agency"
        "|current agency|other agency"
        "|another agency|previous agency|old agency|last agency|existing agency|current supplier|agency charges"
        "|charges us|charged us|charge"
        "|charging|charged|deal size|average deal|order value|average order|aov|basket|deal value|deals"
        "|contract value|lifetime value|ltv"
        "|per customer|per client|per lead|per click|cpc|cpa|cac|per order|per sale|each sale|a customer|quote"
        "|quoted|quotes|quotation|your price|your prices"
        "|your rate|your rates|price|priced|prices|pricing|cost|costs|costing|costed|salary|salaries|wage|wages"
        "|per employee|a head|raised|funding"
        "|raise|raising|seed|series|valuation|valued|last year|last year's|last time|previously|used to"
        "|previous|before that|was|were|back then|in the past"
        "|competitor|competitors|we sell|sell|selling|sells|our product|worth|debt|loan|rent|ad spend|adspend"
        "|media spend|media budget is separate"
        "|excluding ad spend|google ads budget|our ads cost|in ads|on ads|asks|asking|asked for|offered|offers"
        "|they want|they wanted|lost|wasted|burned|burnt"
        "|saved|saving|billing|bill|bills|we invoice|invoice|fee of|goal|target|grow to|growth|grow from|market"
        "|fine|grant|investors|retainer with"
        "|with another|to another|elsewhere|starts at|packages|package|do you really|is it true|they charge"
        "|paid out|subscription|brings in|brings|bring in|turning over|in revenue|a ticket|per ticket|budget"
        " they|their budget|his budget",
        "but": "what do|what does|what would|what's|what is|how much|do you|can you|would you|is that|does that"
        "|but|however|though|although|whereas|yet|except|now we|while",
        "swap": "no|nope|sorry|wait|actually|i mean|make that|make it|rather|correction|scratch that|or rather"
        "|meant|er|uh|um|no wait|not sorry|oops",
    },
    "nl": {
        "this": "volgend jaar|komend jaar|is juist|is de juiste|is correct|voortaan|wordt het|moeten zijn"
        "|had moeten zijn|moet zijn|dat moet|moest zijn|dat geld|het geld|juiste bedrag"
        "|hiervoor|hieraan|voor dit|voor dit project|zelfde als vorig jaar|hetzelfde als vorig jaar|voor"
        " deze klus",
        "have": "we hebben|wij hebben|ik heb|hebben we|heb ik|hebben wij|nu hebben we|hebben|heb|er is|willen|wil"
        "|offerte aub|offerte graag|graag een offerte|graag offerte|een offerte|offerte voor|offerte aanvragen"
        "|offerte gewenst|durf|durven",
        "budget": "budget|budgetje|budgetten|buget|budjet|begroting|begroot|daarvoor|hier voor|hebben we"
        "|beschikbaar|te besteden|besteden|uitgeven|uit te geven|uit te trekken|vrijgemaakt|gereserveerd|opzij"
        "|gereserveert|apart gezet|te spenderen"
        "|spenderen|kunnen gaan|kan gaan|gaan we tot|we gaan tot|mag kosten|kosten mag|mag het|mag|mogen|bereid"
        "|investeren|te investeren|investering van"
        "|ons maximum|onze limiet|plafond|dit jaar|we denken aan|denken aan|denk aan"
        "|dacht aan|dachten aan|gedacht|zat te denken|kunnen missen"
        "|kan missen|kunnen betalen|wil betalen|willen betalen|zou betalen|kan betalen|betalen kan|aan denken"
        "|in gedachten|voor jullie|voor marketing|voor seo|voor de site"
        "|voor de website|voor een website|voor een nieuwe site|voor het project|ruimte voor|ruimte|potje|pot"
        "|oprekken|rekken|goedgekeurd|houden op|zit te denken"
        "|inzetten|inleggen|te verdelen|te vergeven|vrij|vrijmaken|neerleggen|neertellen|ophoesten|maximaal"
        " uitgeven|mikken op|richtbedrag|streefbedrag|kunnen naar|kan naar"
        "|deze keer|doe maar|zeg maar|laten we zeggen|te doen|is haalbaar|haalbaar|lukt wel|gaat lukken|mag het tot"
        "|mag er|opzij gezet|liggen",
        "other": "omzet is dit jaar|omzet dit jaar|omzet van dit jaar|dit jaar een omzet|dit jaar omzet|% van"
        "|procent van|gem order|gem orderwaarde|gemiddelde bestelling|per bestelling|omzet|omzetten"
        "|jaaromzet|maandomzet|winst|omzet van|omzet is|omgezet|we draaien|draaien we|wij draaien|draaien wij"
        "|verdienen|verdien"
        "|verdiend|betalen|betaal|betaalt|betaalden|betaalde|kwijt|uitgegeven|geven we uit|geven nu uit"
        "|geven uit|huidige|op dit moment|momenteel|huidig|ons bureau|huidige bureau|ander bureau"
        "|andere partij|ander partij|vorig bureau|vorige bureau|oude bureau|rekent|rekenen|rekende|vraagt"
        "|vragen|vroeg|vroegen|orderwaarde|gemiddelde order|gemiddelde deal|dealgrootte|deal|klantwaarde"
        "|per klant|per lead|per klik|per order|per stuk|per verkoop|bestelbedrag|orderbedrag|een klant"
        "|offerte|offertes|geoffreerd|jullie prijs|jullie prijzen|jullie tarief|prijs|prijzen|tarief"
        "|tarieven|kost|kosten|kostte|gekost|kostten|salaris|salarissen|loon|lonen|opgehaald|financiering"
        "|funding|investeerders|ronde|waardering|vorig jaar|vorige keer|afgelopen jaar|eerder|voorheen"
        "|vroeger|was|waren|toen|verleden jaar|concurrent|concurrenten|verkopen|verkoop|verkoopt|verkocht"
        "|waard|schuld|lening|huur|advertentiebudget|mediabudget|advertentiekosten|mediakosten"
        "|aan advertenties|aan ads|aan google ads|in ads|advertentie-uitgaven|beginnen bij|jullie pakketten"
        "|pakket|vanaf prijs|verloren|verspild|weggegooid|doel|doelstelling|groeien|groei|naar groeien"
        "|besparen|bespaard|factuur|facturen|factureren|subsidie|boete|abonnement|uurtarief|elders|spend"
        "|ad spend|adspend|wilden|wilde|reclamekosten|licentie|marge|levert|levert op|oplevert|opleveren"
        "|brengt op|omzetdoel",
        "but": "wat rekenen|wat vragen|wat kost|wat kosten|wat is|hoeveel|kunnen jullie|is dat|wat zijn|maar"
        "|echter|terwijl|alleen|hoewel|behalve|dus|en we willen|nu mag|en nu|daarom",
        "swap": "nee|sorry|wacht|eigenlijk|ik bedoel|bedoel|bedoelde|maak daar|doe maar|of nee|liever|correctie"
        "|oeps|toch|eh|uh|neen|pardon|ho",
    },
    "sv": {
        "this": "nästa år|kommande år|framöver|får det bli|ska det bli|är rätt|är det rätta|är korrekt"
        "|är det som gäller|skulle vara|ska vara|skulle ha varit|ska det vara|pengarna|rätt summa|för det här|för detta"
        "|till det här|till detta|för det här projektet|samma som förra året|för"
        " just det här",
        "have": "vi har|har vi|jag har|har jag|nu har vi|har|det finns|finns|vill",
        "budget": "budget|budgeten|budgeterat|buget|budjet|i åtanke|hade tänkt|vi hade tänkt oss|tillgängligt"
        "|att lägga|lägga|kan lägga"
        "|vill lägga|att spendera|spendera|avsatt|avsatta|satt av|öronmärkt|reserverat|undanlagt|lagt undan|kan"
        " gå|kan betala|vill betala|att betala|kan tänka oss|tänka oss|tänkt|tänkt oss|tänker oss"
        "|tänkte|funderar på|får kosta|kan kosta|max kosta|får det|villiga|beredda|investera|kan investera"
        "|satsa|vill satsa|kan satsa|vårt tak|tak|gränsen|i år|mäkta med|har råd"
        "|råd med|ramen|ram|utrymme|pott|potten|godkänt|godkänd|till er|för marknadsföring|för seo|för sajten"
        "|för hemsidan|till hemsidan|till sajten|för en ny sida|för projektet|sikta på|siktar på"
        "|hålla oss|ligga på|landa på|köra på|att röra oss med|röra oss|att jobba med|att leka med|leka med"
        "|sträcka oss|sträcka mig|avsätta|unna oss|klarar|pengar till|lägga ner|den här gången|nu har vi"
        "|säg|låt säga|ska vi säga|räkna med|räknar med",
        "other": "% av|procent av|omsättning|omsättningen|omsätter|omsatte|omsätta|årsomsättning|vinst|vinsten"
        "|intäkter|resultat|tjänar|tjänade|betalar|betalade|betalat|lägger|lade|lagt|nuvarande|idag betalar"
        "|för närvarande|just nu|spenderar|spenderade|spenderat|vår byrå|nuvarande byrå|annan byrå|en annan"
        " byrå|förra byrån|gamla byrån|byrån tar|tar betalt|tar|tog|begär|begärde|ordervärde|snittorder"
        "|snittordern|snittaffär|affär|affärer|affärsvärde|kundvärde|per kund|per lead|per klick|per order|per"
        " affär|per styck|en kund|varje kund|offert|offerter|offererat|offererade|ert pris|era priser|pris"
        "|priset|priser|timpris|kostar|kostade|kostat|kostnad|kostnader|kostnaden|lön|löner|lönen|kapital|tagit"
        " in|finansiering|investerare|runda|värdering|värderat|förra året|i fjol|fjol|förra gången"
        "|tidigare|förut|var|innan|förr|konkurrent|konkurrenter|konkurrenten|säljer|sålde|sålt|försäljning"
        "|försäljningen|värt|värd|skuld|lån|hyra|annonsbudget|mediebudget|mediakostnad|annonskostnad|annonskostnader"
        "|på annonser|på ads|på google ads|i annonser|adspend|ad spend|börjar på|paket|paketet|era paket"
        "|förlorat|slösat|slösar|bränt|bränner|eldar|plöjer ner|pumpar in|petar in|gör av med|mål|målet|växa"
        "|tillväxt|växa till|sparat|spara|faktura|fakturerar|bidrag|böter"
        "|prenumeration"
        "|abonnemang|någon annanstans|ville ha|marginal|licens|ger oss|inbringar|drar in|i omsättning|omsatt",
        "quiet": "beslutet tar|besluten tar|beslut tar|tar beslut|tar besluten|tar beslutet|tar jag|tar vi|tar chefen"
        "|tar kontakt|tar det|tar sig",
        "but": "vad kostar|vad tar|vad är|hur mycket|kan ni|räcker det|är det|men|dock|fast|medan|däremot",
        "swap": "nej|nä|förlåt|sorry|vänta|egentligen|jag menar|menar|menade|snarare|eller snarare|hellre"
        "|rättelse|oj|ursäkta|eh|öh|äh|alltså nej|ändra till",
    },
}
# Before a telling word these take its meaning away: "2k plus ad spend" is no ad spend.
SET_ASIDE = (
    "plus + excluding excl ex exclusief exkl exklusive without zonder utan before not no beside besides naast utöver"
)
# Before an amount that is denied: "not 2k but 3k". Bounds such as "not more than" are taken before this is looked at.
DENIED: dict[Language, str] = {
    "en": "not|isn't|wasn't|never|instead of|rather than",
    "nl": "geen|niet|nooit|in plaats van|ipv",
    "sv": "inte|ej|aldrig|istället för|i stället för",
}
NO_MONEY: dict[Language, str] = {
    "en": "two pennies to rub together|no money|coffers are empty"
    "|no budget|zero budget|zero|no cash|no funds|no funding for this|nothing"
    "|nothing at all|nada"
    "|zilch|nil|broke|skint|can't pay|can't afford anything"
    "|can't spend anything|don't have money|don't have a budget|don't have any money|don't have any budget"
    "|haven't any money|haven't got any money|no real budget|not a penny|not a cent"
    "|not a dime|without a budget|without budget|without money|for free|free of charge|free|non - existent"
    "|nonexistent|penniless|no dough|no cash for this|budget of nothing|no marketing budget"
    "|don't have the money|haven't got the money|do not have a budget|do not have any budget|do not have money"
    "|dont have a budget|dont have any budget|dont have money|haven't got a budget"
    "|don't have budget|dont have budget|don't have the budget|have none|have nothing|no actual budget|ain't"
    " got no money|no spare cash|no £|cannot pay|there is none|there isn't any|there isn't one|don't have one"
    "|haven't got one|don't have any|out of money|no money left",
    "nl": "geen budget|kas is leeg|de kas is leeg|is er niet|hebben we niet|heb ik niet|hebben wij niet|geen geld"
    "|geen cent|geen euro"
    "|nul euro|nul|niks|niets|noppes|nada|nop|blut|platzak|geen"
    " rooie cent|geen middelen|zonder budget|zonder geld|gratis|voor niks|voor niets"
    "|kunnen niks betalen|kan niks betalen|kunnen niets betalen|kan niets betalen|geen knaken|geen duit|geen"
    " stuiver|helemaal niks|helemaal niets|geen marketingbudget|geen cent te makken"
    "|niets te besteden|niks te besteden|lege kas|bodem van de kas|geen potje|op een houtje bijten|0 budget"
    "|geen financiën|geen centen|geen ruimte in de begroting",
    "sv": "ingen budget|kassan är tom|finns inte|har vi ingen|har vi inte|finns ingen|inga pengar|noll kronor|noll kr"
    "|noll spänn|noll|nada|inget|ingenting|nix|panka|pank"
    "|inte en krona|inte ett öre|inte en spänn|utan budget|utan pengar|gratis|kostnadsfritt"
    "|har inte råd|har inga pengar|nollbudget|kan inte betala|finns inga pengar|finns ingen budget|inte någon"
    " budget|inte nån budget|inga medel|inga resurser|inga stålar|inte ett rött öre|inga cash"
    "|inget att ta av|inget att lägga|inte mycket att ta av|inte ett korvöre|noll i kassan|tom kassa|tomt i kassan"
    "|ebb i kassan|ingen peng|ingen marknadsbudget|ingen marknadsföringsbudget|0 budget|inga slantar",
}
# Those of NO_MONEY that say it only in answer to the budget question.
ONLY_WHEN_ASKED = (
    "|zero|nothing|nada|zilch|nil|free|nul|niks|niets|noppes|nop|gratis|noll|inget|ingenting|nix|kostnadsfritt"
    "|for free"
    "|free of charge|have none|have nothing|there is none|there isn't any|there isn't one|don't have one"
    "|haven't got one|don't have any|is er niet|hebben we niet|heb ik niet|hebben wij niet|finns inte"
    "|har vi ingen|har vi inte|finns ingen|voor niks|voor niets|helemaal niks|helemaal niets|nothing at all|"
)
# Before a lone zero these make it a place to begin: "let's start from zero".
FROM = "from bij op van vanaf från with"
# Near "no budget" these make it an undecided or unlimited budget.
UNDECIDED: dict[Language, str] = {
    "en": "yet fixed set decided defined specific exact idea limit limits clue approved agreed determined"
    " allocated established mind particular firm issue problem problems constraint formal"
    " restrictions concern object know sure unlimited hard concrete definite special confirmed so far",
    "nl": "nog vast vaste vastgesteld bepaald bepaalde idee limiet specifiek specifieke exact exacte concreet"
    " concrete afgesproken besloten gedachten probleem benul hard harde duidelijk officieel"
    " gealloceerd bekend weten weet onbeperkt vooraf goedgekeurd definitief definitieve vooralsnog toegewezen"
    " issue bezwaar beeld",
    "sv": "än ännu fast bestämd bestämt satt spikad aning begränsning tak specifik exakt beslutad beslutat"
    " fastställd klar idé problem vet konkret definitiv formell godkänd tydlig spikat uttalad direkt"
    " fastslagen begränsningar gräns särskild",
}
