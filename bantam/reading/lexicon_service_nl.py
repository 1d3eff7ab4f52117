"""Dutch words for services, needs and goals; see ``lexicon_service`` for the labels and weights."""

SERVICES: dict[tuple[str, int], str] = {
    ("seo", 5): """
(zoekmachineopt*|zoekmachinepositie*|zoekresultaat|zoekpositie*|zoekvolume*|zoekterm*|googlepositie*|google positie*|
seo*|
zoekmachine optimalisatie|zoekmachinemarketing|zoekmachines|zoekmachine|zoekwoord*|
vindbaarheid|organische vindbaarheid|online vindbaarheid|seo specialist|linkbuild*|seo optimal*)
(ranken|ranking|rankings|rank) [we|wij|niet|slecht|beter|hoger|laag] [in|op] [google]
""",
    ("seo", 4): """
[niet|nooit|nergens|nauwelijks|amper|slecht] (vinden|vindt|gevonden|vindbaar|vindbaarder|onvindbaar|zichtbaar|
zichtbaarheid|onzichtbaar|staan|staat|sta|scoren|
scoort|komen|komt|hoger|hoog|bovenaan|gezakt|verdwenen|verdwijnen|kelderen|positie|posities|vinden ons|vindt ons|
gevonden worden|bovenin|laag|slecht|opkomen) [we|wij|ons|niet|beter|slecht|nergens|te laag|ze|hoger|hoog|bovenaan|
worden|amper|nauwelijks|pas|niemand|bij|te|niet bovenaan|helemaal niet|niet goed|altijd] [worden|vindbaar|gevonden|
hoog|bovenaan|op pagina|komen] (in|op|via|door|bij|binnen) [de|pagina 2 van|pagina 3 van|de eerste pagina van|
de zoekresultaten van] (google|zoekmachines|zoekresultaten|bing|zoekmachine)
(als|wanneer) (je|jij|men|mensen|klanten|iemand|ze|ik|we) ~ (googelt|googlet|googelen|googelen op|googleen|intikt|
intypt|zoekt op|zoeken op)
(als|wanneer) (je|men|mensen|klanten|iemand|ze) op ~ (zoekt|zoek|zoeken|googelt)
[je|men|ze|mensen|klanten|jullie] [ons|me|mij] (vindt|vind|vinden|gevonden|tegenkomt|ziet) (als|wanneer) (je|men|
mensen|klanten|iemand|ze)
(concurrent|concurrenten|concurrentie) ~ (erboven|boven ons|bovenaan|eerder|hoger)
(niet|nooit|nergens) op [de] (google maps|kaart van google)
(posities|rankings|zoekposities) ~ (kwijt|verloren|gekelderd|weg|gezakt|ingestort)
(niemand|geen mens|klanten|mensen|ze) [kan|kunnen|die|kan ons|kunnen ons] [ons] (vindt|vinden|vind|gevonden) [ons|
onze] [ons|niet|online|site|website|niet op|webshop|amper|nauwelijks] [online|niet|op internet|op het internet]
(google|pagina|eerste|tweede) (ons niet|vindt ons|pagina|2|twee|3|drie|een)
(bovenaan|hoger|beter|op 1|op nummer 1|nummer 1|op een|hoog) (in|bij|op|vindbaar in|gevonden worden in) google
(concurrent|concurrenten|concurrentie|de rest) [die|staat|staan|scoort|scoren] [staat|staan|scoort|scoren] [altijd|
allemaal|in google] (boven|hoger|boven ons|bovenaan)
(online|beter|slecht|niet|organisch) (vindbaar|gevonden|gevonden worden|gevonden worden online|te vinden)
(meer|weinig|te weinig|geen|minder|nauwelijks|amper) [organisch|gratis|website] (verkeer|bezoekers|bezoek|
traffic) [naar|op|via] [de|onze] [google|site|website|webshop|organisch]
(zoekresultaten|organisch verkeer|organische resultaten)
(weer|terug|hoger|eindelijk|graag|opnieuw) [weer] (op|naar) [de] (pagina 1|pagina een|eerste pagina|plek 1|nummer 1|
nr 1|
kop|top 3|voorpagina) [staan|komen|van google]
(vanaf|van|naar|op|staan op) [de] pagina (1|2|3|4|5|6|een|twee|drie|vier|vijf) [van|in|bij] [google]
niemand (bezoekt|komt op) (onze|de|mijn) (site|website|webshop)
""",
    ("ads", 5): """
(adverteren|advertenties|advertentie|adverteer|adverteerde|advertentiecampagne*|advertentiebudget|advertentiekosten|
advertentieaccount|online reclame|zoekmachineadverteren|betaalde (ads|campagnes|advertenties|reclame|zoekresultaten|
verkeer)|googleadvertenties|facebookadvertenties|banners|bannering|reclamecampagne|online campagne*|ads campagne*)
(google|facebook|instagram|linkedin|meta|online) (campagne|campagnes|reclame|advertenties)
""",
    ("ads", 4): """
(te veel|teveel|veel te veel|veel|hoge|hogere|dure|bakken met|te duur|geld|lagere) [geld|kwijt|aan|we] [geld|uit|
kwijt] [aan|per|kosten per] (klik|kliks|klikken|google|facebook|clicks|lead)
(kosten|prijs|betalen|betaal) [we|te veel|teveel|ons blauw|zich] [te veel|blauw] (per|aan) (klik|lead|conversie|
google|facebook|kliks)
(campagne|campagnes) [leveren|levert|doen|werken|draaien|lopen|renderen|rendeert|kosten] [niks|niets|het|niet|weinig|
slecht|voor geen meter]
geld [we|weg] [aan|in] [de|een] (google|facebook|campagnes)
(campagnes|campagne)
""",
    ("social", 5): """
(sociale media|social kanalen|socialmedia*|social mediabeheer|onze socials|social media beheer|sociale kanalen|
communitymanagement|socialmediabeheer|social media kanalen|social media strategie)
[geen|amper|te weinig|weinig|nauwelijks|geen tijd om te] (volgers|likes|posten|interactie|berichten te plaatsen|
te posten)
(posten|post|berichten|plaatsen|posts) [we|iets|vaker|regelmatig|nooit|te weinig|niks] [op|plaatsen|
voor] [onze] (instagram|insta|facebook|linkedin|tiktok|socials|social)
""",
    ("social", 3): """
(volgers|stories|influencer*|posten|hashtags|social)
""",
    ("website", 5): """
(nieuwe|vernieuwde|moderne|betere|andere|frisse|snellere|goede|professionele|eigen|simpele|mooie|eenvoudige|complete|
mobielvriendelijke|meertalige|fatsoenlijke|nette|snelle|vernieuwen van de|vernieuwen van onze|ombouwen van onze|
make over van onze|nwe|nieuwere) (website|web site|site|webshop|webwinkel|homepage|internetsite|pagina|
bedrijfswebsite|shop|online winkel|bedrijfssite|onlinewinkel|websites|websitetje|sitetje|webpagina)
(website|site|webshop|webwinkel|homepage|internetsite) [van ons|die|is|ziet|komt|was|stamt|van|dateert|werkt|laadt|
laden|oogt|moet|kan|mag|wel|heeft|doet|zit|draait] [uit|er|is|heel|erg|echt|zo|niet|hopeloos|super|nogal|een beetje|
vreselijk|nodig|toe|wel|al|hartstikke|behoorlijk|op|aan|uit het jaar|ontzettend|best|meer van] [uit|echt|heel|niet|
zo|wel|toe|op|van] (verouderd|oud|ouderwets|traag|langzaam|lelijk|gedateerd|stuk|gehackt|kapot|nul|vernieuwd|
vervangen|opgeknapt|vernieuwen|vervangen|mobiel|mobiel niet|telefoon|telefoons|beter|opgefrist|make over|update|
vernieuwing|verbouwd|belabberd|niet uit|triest|bagger|dramatisch|aangepast|moderner|sneller|onderhoud|2005|2006|2007|
2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|prehistorie|stenen tijdperk|nergens op|tijd|vervanging|
waardeloos|slecht|amateuristisch|uit 2012|responsive)
(website|site|webshop|webwinkel) [laten] (maken|bouwen|vernieuwen|laten maken|laten bouwen|opzetten|ontwikkelen|
verbeteren|opknappen|ontwerpen|vervangen|beginnen|starten|moderniseren|aanpassen|updaten|restylen|bouw|ontwerp|
ontwikkeling|op te zetten|te bouwen|te maken|nodig|hebben)
(hebben|heb|nog|heeft) [we|ik|wij|nog] (geen|nog geen|niet eens een) [eigen|echte|fatsoenlijke|goede|
website] (website|site|webshop|webwinkel|eigen website)
(website|site|webshop|webwinkel) ~ (uit de jaren negentig|uit de jaren 90|uit de vorige eeuw|uit het jaar nul|
uit het stenen tijdperk|
van het jaar stillekes|uit het jaar stillekes|van het jaar nul|uit het jaar kruik|uit de tijd van toen|
van voor de oorlog|
van voor de zondvloed|niet meer van deze tijd|niet van deze tijd|aan vernieuwing toe|aan vervanging toe|over datum|
op zijn laatste benen|op z'n laatste benen)
(geen|zonder) (website|webshop|webwinkel|site)
(verouderde|oude|trage|lelijke|ouderwetse|gedateerde) (website|site|webshop|webwinkel|homepage)
(webdesign|webdesigner|webdeveloper|webontwikkeling|websitebouw|websitebouwer|webbouwer|sitebouw|landingspagina*|
online verkopen|website bouwer|bestelsite|boekingssite)
(online) [onze|mijn|producten|spullen|gaan|kunnen|willen] [producten|spullen] (verkopen)
(verkopen|verkoop) [we] [ook|alles] (online) [gaan]
""",
    ("website", 4): """
(website*|wepsite*|websait|site|sites|webshop*|webwinkel*|homepage|internetsite*|web shop|bedrijfssite*)
""",
    ("website", 1): """
(onze|mijn|de|ons|huidige|mn|m'n) [huidige|eigen] (website|site|webshop|webwinkel|homepage|
internetsite)
""",
    ("content", 5): """
(teksten|webteksten|blogs|blogartikelen|artikelen|content|video's|videos|filmpjes|bedrijfsfilm|bedrijfsvideo|
productteksten|tekst|foto's|fotos|blogteksten|verhalen|promofilm*|vlogs|animatie*) [voor|laten|op|bij] [de|onze|
het] [website|site|blog|webshop|social] (schrijven|maken|laten maken|laten schrijven|nodig|schrijft|bijhouden|
produceren|verzorgen|aanleveren|herschrijven|schrijver|te schrijven|te maken|leveren)
(blogschrij*|blogpost*|blogredact*|stukken|leesbare stukken|stukjes [schrijven]|klantverhaal|klantverhalen|
klantenmagazine|
personeelsblad|personeelsmagazine|magazine|nieuwsartikel*|vakartikel*|handleidingen|casestud*|interviews|gidsen|
webteksten|
categorieteksten|tekstproductie|contentstrategie|contentkalender|contentplan|contentplanning|tekstschrijver|
tekstschrijvers|webteksten|
productteksten|productbeschrijvingen|bedrijfsfilm*|bedrijfsvideo*|videoproductie|contentcreatie|contentcreator*|
blogartikel*|blogteksten|productvideo*|promotiefilm*|promovideo*|klantverhalen|klantcases|klantcase|artikelen|copy|
filmpjes|redactie|animatievideo*|contentkalenders|e book*|ebook*|videomarketing|fotografie|contentbureau|bloggen)
(betere|goede|nieuwe|meer|regelmatig|vaker|goeie|sterke|pakkende|korte) [nieuwe|goede] (teksten|tekst|content|blogs|
artikelen|video's|videos|verhalen|foto's|fotos|filmpjes)
(geen tijd|niemand|niet toe) [om|aan toe|die] [om|aan] [de|een] (bloggen|schrijven|te schrijven|te bloggen|blogs|
blog|content)
""",
    ("content", 4): """
content
""",
    ("content", 3): """
(teksten|tekst|video|video's|videos|artikel|verhalen|foto's)
""",
    ("email", 5): """
(nieuwsbrief*|nieuwsbrieven|nieuwsmail*|klantmail*|bulkmail*|kortingsmail*|actiemail*|mailinglijsten|mailmarketing|
e mailmarketing|emailmarketing|mailcampagne*|e mailcampagne*|emailcampagne*|mailinglijst|
mailing|mailings|mailtjes automatisch|mailflow*|mailflows|e mailflow*|e mail flow*|mailbestand|openingspercentage*|
nieuwbrief|nieuwsbreif|e nieuwsbrief|geautomatiseerde mails|automatische mails|e mail automatisering|
mailautomatisering|verlaten winkelwagen*|e mailadressen|abonneebestand|mailreeks|welkomstmail*|klantenbestand|
direct mail|maandelijkse mail|mails versturen|mail versturen|mailing versturen|email campagne*|e mail campagne*)
(mails|e mails|mailtjes|mailings) [komen|belanden|eindigen|gaan] [allemaal|altijd] [in|naar] [de] (spam|spamfolder|
spambox|ongewenst)
(niemand|bijna niemand|weinig mensen) (opent|leest) [onze|de] (mails|nieuwsbrief|mailtjes|e mails|mailings)
(onze|bestaande) [bestaande] (klanten|klantenbestand|contacten) [vaker|regelmatig] (mailen|mailtje sturen)
""",
    ("analytics", 5): """
(weet|weten|weet eigenlijk|snap|snappen|zie|zien|meten|inzicht|zicht|benieuwd|idee|kunnen|begrijpen) [we|ik|wij|niet|
geen|eigenlijk|totaal|gewoon|helemaal|nooit|nog|niet eens] [niet|geen|in|zien|meten|op|of|precies|goed] [precies|
echt|goed|waar|welke|wat|of|hoeveel] [waar|welke|wat|of] [onze|de|ons|al onze|die] (leads|klanten|bezoekers|
aanvragen|bestellingen|kanalen|kanaal|campagnes|campagne|verkopen|conversies|resultaten|marketing|advertenties|
orders|omzet|boekingen|cijfers|bezoek|reclame|data)
(waar) [onze|de|die|al onze] (leads|klanten|bezoekers|aanvragen|bestellingen|conversies|verkopen|omzet|orders|
boekingen) [nou|eigenlijk|precies|allemaal] (vandaan|vandaan komen|komen)
(meten|meting|metingen|meetplan|meetbaar|doormeten|rapportage*|rapporteren|conversiemeting|conversietracking|
conversieoptimalisatie|conversie optimalisatie|conversieratio|conversiepercentage|webstatistieken|statistieken|
bezoekcijfers|data analyse|dataanalyse|databeheer|meetinstellingen|cookiebanner*|cookiemelding|webanalyse|
bezoekersstatistieken|marketingdashboard|datagedreven|bijhouden wat werkt|bezoekersgedrag)
(wel|veel|genoeg|voldoende) (bezoekers|bezoek|verkeer) [op de site|op de website|in de webshop|
op onze site] [maar] (maar) [niemand|geen|ze|weinig|nauwelijks|amper|bijna niemand] [koopt|bestelt|kopen|haken af|
verkopen|bestellingen|aanvragen|conversies|bestellen]
(welke|welk|wat) [van onze] (kanaal|kanalen|campagne|campagnes|marketing|advertenties) [nou|echt|eigenlijk|
ons] (werkt|werken|oplevert|opleveren|iets oplevert)
wat (het|de marketing|marketing|alles) [ons] [nou|eigenlijk] (oplevert|opbrengt)
""",
    ("branding", 5): """
(huisstijl|huisstyl|logo ontwerp|nieuw logo|logootje|beeldmerk|merkidentiteit|merkstrategie|merkverhaal|
visuele identiteit|bedrijfsnaam|naamswijziging|merknaam|merkpositionering|positionering|vormgeving|grafisch ontwerp|
grafische vormgeving|uitstraling|imago|merkboek|stijlgids|stijlboek|corporate identity|tone of voice|
merkbeleving|logo laten|restyling|restylen|rebranding)
(nieuw|ander|fris|moderner|beter|modern|mooi|professioneel|een) (logo|merk|gezicht|imago|jasje|look|merkbeeld|
beeldmerk)
(logo|merk|uitstraling|look) [is|oogt|ziet] [er|echt|heel|te|nogal] [heel|erg|niet] (verouderd|ouderwets|oud|
gedateerd|saai|amateuristisch|onprofessioneel|kinderachtig|suf)
(niemand|bijna niemand|mensen) [kent|herkent|herkennen|kennen] (ons merk|het merk)
""",
    ("branding", 3): """
(merk|identiteit|visitekaartje*)
""",
    ("other", 3): """
(zoeken|vinden|werven|nieuw|meer|goed|genoeg|tekort aan|gebrek aan) [nieuw|meer|goed|technisch] personeel
(boekhouding|boekhouder|boekhouden|accountant|belastingaangifte|loonadministratie|administratie|vacature|
vacatures|werving|recruitment|werving en selectie|recruiter|it support|ict|systeembeheer|computers|printers|laptops|
drukwerk|drukken|drukker|flyers|folders|banieren|banier|spandoek*|rollup*|roll up|roll ups|beursmateria*|beurswand*|
vlaggen|beachflag*|stickers|menukaart*|etiketten|bestickering|reclamebord*|fotograaf|brochure*|posters|verpakking*|
belettering|gevelreclame|beursstand*|beurs|
evenement|evenementen|juridisch|juridische|advocaat|jurist|contracten|verzekering*|vertaling*|vertalen|vertaler|
schoonmaak|catering|logistiek|magazijn|fulfilment|fulfillment|verzending|transport|crm|crm systeem|erp|salesforce|
telemarketing|koude acquisitie|callcenter|belteam|hosting|server|servers|cybersecurity|telefonie|hypotheek|lening|
financiering|subsidie|subsidieaanvraag|investeerder|interieur|kozijnen|bedrijfskleding|relatiegeschenken|
radiocommercial*|tv commercial*|tv spot|billboards|abri|persbericht*|pr bureau|public relations|chatbot|
verkooptraining|training|trainingen|coaching|detachering|marktonderzoek|kassasysteem|voorraadbeheer|boekhoudpakket|
kledingbedrukking|bedrukken|incasso)
(app|apps|applicatie|software|mobiele app|maatwerksoftware|maatwerk software|crm|koppeling) [laten] (ontwikkelen|
bouwen|maken|laten maken|laten bouwen|laten ontwikkelen|nodig|ontwikkeling|implementeren|implementatie|programmeren)
(een|nieuwe|eigen|onze|mobiele) [eigen|nieuwe|mobiele|bestel] (app|apps|applicatie)
""",
}

CUES: dict[str, str] = {
    "drop": """
(in plaats van|uitgegeven aan|besteed aan|ipv|i p v|hebben al|heb al|hebben we al|heb ik al|behalve|naast|
tevreden over|tevreden met|blij met|
geen behoefte aan|klaar met|gestopt met|niet op zoek naar|niet geinteresseerd in|hoef geen|hoeven geen|hoeft geen|
al een|al een goede|gevonden via|gezien op|vond jullie via|gaat niet om|uitgekeken op|
geen zin in|al iemand voor [de|het|onze|mijn|mn]|al iemand die [de|het|onze]|
al een (bureau|partij|freelancer|mannetje|vrouwtje|clubje|neef) (voor|die) [de|het|onze|mijn]|uit aan|geven uit aan|
loopt al|doen we zelf|doe ik zelf)
""",
    "yours": "(jullie|je|jouw) [eigen|mooie|leuke|nieuwe]",
    "not": "(niet|geen) [de|een|voor|zozeer|over|per se]",
    "identity": """
(wij zijn|we zijn|ik ben|ik heb|kheb|k heb|we hebben|wij hebben|wij runnen een|ik run|wij runnen|ik werk bij|we doen|
wij doen|eigenaar van|wij leveren|actief in) (een|ne|nen|n|een klein|een kleine|een lokaal|een jong|een groot|een grote|
n kleine|n klein|een eigen|mijn eigen)
(wij|we|ik) (verkopen|verhuren|leveren|verkoop|verhuur|lever)
""",
    "ask": """
(nodig|zoek|zoeken|op zoek naar|hulp bij|hulp met|help|helpen|helpen met|helpen bij|wil|willen|graag|kunnen jullie|
doen jullie|laten maken|laten bouwen|laten ontwikkelen|laten drukken|laten ontwerpen|offerte|behoefte aan|
geinteresseerd in|interesse in|bieden jullie)
""",
    "main": """
(vooral|voornamelijk|met name|in de eerste plaats|in eerste instantie|bovenal|primair|hoofdzakelijk|
het belangrijkste is|prioriteit is|om te beginnen|met de nadruk op|focus op|grootste probleem is|
eigenlijk|liever|alleen|maar vooral|meest urgent|het liefst|vnl)
""",
    "purpose": """
(voor|om|zodat|opdat|omdat|want|die|dat|waar|waarmee|bij|naar|op|met|later|misschien|eventueel|wellicht|en misschien|
volgend jaar|via|vanaf|door|in|na|als|ook|daarna|tbv|t b v|ter ondersteuning van)
""",
}

GOALS: dict[str, str] = {
    "concrete": """
(meer|extra|nieuwe|verdubbelen van|dubbel zoveel|hogere|hoger|betere|stijgende|minder|lagere|genoeg|groei in|
voldoende|vaker) [goede|online|nieuwe|kwalitatieve|gekwalificeerde|betalende|zakelijke|lokale|rechtstreekse|directe|
b2b|warme|echte|kwaliteits] (leads|aanvragen|klanten|offerteaanvragen|offertes|omzet|verkopen|verkoop|bestellingen|
boekingen|reserveringen|orders|bezoekers|verkeer|aanmeldingen|inschrijvingen|conversies|conversie|sollicitanten|
afspraken|demo's|demos|leden|patienten|gasten|telefoontjes|opdrachten|donateurs|abonnees|winst|online verkopen|
online omzet|cursisten|leerlingen|volgers|kandidaten|kopers|deelnemers|opdrachtgevers|contactaanvragen|sales|
kosten per lead|klandizie|tickets|verhuur|sollicitaties|rendement|huurders|belletjes)
(leadgeneratie|leads genereren|leads binnenhalen|leads krijgen|klanten werven|klanten binnenhalen|klanten trekken|
klanten krijgen|nieuwe klanten|klantenwerving|meer verkopen|omzet verhogen|omzet verdubbelen|omzet laten groeien|
omzetgroei|omzetstijging|omzet omhoog|meer omzet|verkoop verhogen|verkoop verdubbelen|volle agenda|agenda vol|
volgeboekt)
(leads|klanten|aanvragen|boekingen|bestellingen|omzet|verkopen|conversie|verkoop|reserveringen|orders|inschrijvingen|
offerteaanvragen) [moet|moeten|willen we|wil ik|gaan|kan|met] [10|20|30|50|25|15|100|flink] [procent] (meer|omhoog|
verdubbelen|stijgen|groeien|hoger|verhogen|loopt terug|lopen terug|daalt|dalen|keldert|blijft achter|blijven achter|
verdubbeld|vergroten|per maand|per week|per dag)
(10|15|20|25|30|40|50|100|twintig|dertig|vijftig) (procent) [meer] [groei|groeien]
groeien met [10|15|20|25|30|40|50|100|twintig|dertig]
(op nummer 1|op 1|op nr 1|bovenaan|in de top 3|in de top 10|op de eerste pagina|op pagina 1|op pagina een) [staan|
in google|komen|van google|bij google]
(leads|klanten|aanvragen|boekingen|bestellingen|orders) per (maand|week|dag|jaar|kwartaal)
""",
    "vague": """
(meer|beter|betere|grotere|onze|professionelere|frissere|modernere|professioneler|groter|merk|online|wat) [online|
meer|een|professionelere] (zichtbaar|zichtbaarheid|bekendheid|naamsbekendheid|vindbaar|gevonden|gevonden worden|
exposure|bereik|aandacht|groei|groeien|uitstraling|zichtbaar zijn|zichtbaar worden|profileren|op de kaart|imago|
bekend|beeld|aanwezig|merkbekendheid|professionele uitstraling|moderner|modern|professioneler|presentatie|
betrokkenheid)
(zichtbaarheid|naamsbekendheid|merkbekendheid|groeien|groei|op de kaart zetten|opvallen|professionelere uitstraling|
professioneler overkomen|professioneler uitzien|moderner ogen|bekender worden|gevonden worden|beter vindbaar|
zichtbaarder|gezien worden|serieuzer overkomen|jonger publiek|groter publiek|breder publiek|uitbreiden|stap vooruit|
volgende stap|naar een hoger niveau|bekendheid|meer bereik|onderscheiden|professionele uitstraling|
meegaan met de tijd|moderne uitstraling|niemand kent ons|meer doen met)
""",
}
