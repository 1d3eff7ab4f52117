"""Dutch needs told as complaints and wishes, beside the plain words; label and weight as in ``lexicon_service``."""

# Lists that several patterns share.
NOBODY = "(niemand|geen kat|geen hond|geen mens|geen ziel|bijna niemand|amper iemand|geen sterveling)"
NET = "(google|facebook|fb|meta|zuckerberg|instagram|insta|linkedin|tiktok|youtube)"
SITE = "(site|website|webshop|webwinkel|homepage|websitetje|sitetje)"
MAILS = "(mails|mailtjes|mail|mailings|nieuwsbrief|uitnodigingen|e mails|mailtje|nieuwsbrieven)"
FOLK = """(klanten|leden|ouders|patienten|gasten|donateurs|abonnees|cursisten|leerlingen|supporters|bewoners|klant|
relaties|vrijwilligers|clienten|contacten|sponsors|oud leerlingen)"""

SERVICES: dict[tuple[str, int], str] = {
    ("seo", 5): f"""
(site|website|webshop|pagina) ~ (maar|en) {NOBODY} ~ (vindt|vinden|ziet|kent|bezoekt)
""",
    ("seo", 3): f"""
{NOBODY} ~ ~ (vindt|vind|vinden|terugvindt|tegenkomt|komt ons tegen|kan ons vinden) [ons|op google|op internet]
(weten|weet|kunnen|kan|vinden|vindt|komen) (ons|me|mij) ~ (niet|nergens|nooit|amper|nauwelijks|moeilijk) [te|kunnen|
kan] (vinden|terugvinden|tegen|online|op internet|in google|op google)
(internet|google|maps|googlemaps|chatgpt) ~ ~ (niet|nergens|nooit|spook|gevonden)
(onzichtbaar|onvindbaar|spook|vindbaar|nergens te bekennen|nergens te vinden) [op|in|bij|online] [internet|
het internet|google]
online ~ (onzichtbaar|onvindbaar|spook|niet te vinden|nergens|niet gevonden)
google ~ (ons|me|mij|mijn|onze) ~ (ziet|zien|staan|kent|vindt|negeert|oppikt|hoger|niet)
google (ziet|kent|vindt|negeert|snapt|lust|straft|toont) (ons|me|mij|mijn|onze)
(bij|voor|door|via) google ~ (kennen|bestaan|besta|zijn we|vergeten|gestraft|onbekend|nu is het stil)
(anderen|concurrenten|concurrent|concurrentie|buurman|iedereen|rest|bakker) ~ (staan|staat|komen|komt) ~ (voor mij|
voor ons|boven|hoger|eerder)
(komen|krijg je|zie je|staan|komt) ~ ~ (voor mij|concurrenten|voor ons|boven ons|boven mij|na tien)
(als|wanneer|wie) (je|ik|ge|u|iemand|klanten|mensen|ze|men|we|op|internet) ~ ~ (zoek|zoekt|google|googelt|googlet|
intikt|intik|intypt|intyp|opzoek|opzoekt|ingeeft)
(wie|mensen die|klanten die) ~ [internet] ~ ~ (zoekt|zoeken) [belt|belanden]
(onderaan|achteraan|weggezakt|gezakt) (in|bij|op) google
(update|updates|algoritme) van google
(komt|komen|kom|kwamen) [niet|amper|nooit] naar boven
(het zoeken|ons (online|op internet) niet [kunnen|te] (vinden|terugvinden)|mezelf niet tegen)
""",
    ("seo", 2): """
(bovenaan|vinden ons niet|kent ons niet|zoeken op)
""",
    ("ads", 5): f"""
(online|digitale|betaalde|gesponsorde|internet) (reclame|publiciteit|reclames|zoekresultaten|resultaten|vermelding)
(reclame*|publiciteit|spotje|spotjes) ~ (op|via|bij|in|voor) [de] ({NET}|internet)
(reclame|publiciteit) online
(reclamebudget|gesponsorde|sponsored|betaalde (berichten|posts|plekken|links)|adverteren maar|iets adverteren)
betaald (bovenaan|vindbaar|in google) [komen|staan] [bij|in|op] [google]
(geld|budget|euro|euros|centen|duizend|mille|kapitaal|fortuin) ~ (aan|naar|in|bij|voor) {NET}
(smijten|gooien|stoppen|pompen|steken|verbranden|betalen) ~ ~ (aan|naar|in|bij) {NET}
(schrijft|slurpt|vreet|kost|pakt|slokt) {NET} ~ (geld|af|budget|centen|op)
""",
    ("ads", 3): """
(kliks|klikken|clicks|klik|klikprijs|klikprijzen|klikkosten) ~ ~ (duurder|duur|onbetaalbaar|euro|gek)
(scheel|blauw|arm|blut) ~ [die|de] (kliks|klikken|clicks)
(zuckerberg|(ik|we|soms) (boost|boosten)|(berichten|posts) [te|laten] (boosten|sponsoren|promoten))
""",
    ("social", 5): f"""
(facebookpagina|fbpagina|facebook pagina|fb pagina|instapagina|instagrampagina|insta pagina|linkedinpagina|
linkedin pagina|facebookaccount|insta account|facebookgroep|facebookje|faceboek|instaatje)
{NET} [ligt|staat|is] ~ ~ (stil|dood|op zijn gat|op zn gat|plat)
""",
    ("social", 3): """
(viral|viraal|likes|volgertjes|followers|duimpjes|hartjes|instagrammen|facebooken)
(plaatjes|berichtjes|fotos|stukjes|dingetjes|updates|plaatje|iets) ~ (post|posten|plaatst|online zet|online zetten)
(we|niemand|iemand) post
""",
    ("social", 2): """
(jongeren|jeugd|berichtjes|berichten|inspiratie)
""",
    ("website", 5): f"""
{SITE} ~ ~ (dinosaurussen|steentijd|oertijd|prehistorisch|draak|ramp|drama|gedrocht|puinhoop|rommel|zooitje|schande|
kluwen|doolhof|oubollig|stokoud|achterhaald|ligt plat|ligt eruit|crasht|loopt vast|hapert|opfrissing|opfrisbeurt|
niks vinden|niet vinden|stront|student|slak)
(schaam|schamen|schaamt|geneer) ~ (me|mij|ons) [dood|kapot|rot] (voor|over) [onze|de|mijn|ons] {SITE}
(alleen|enkel|slechts) ~ een (facebookpagina|facebook|instagram|insta)
(webke|webstek|sitetje|webshopje|onepager|one pager|startpagina|webpagina)
""",
    ("website", 3): f"""
{SITE} (trekt|lijkt|gelijkt|slaat) op (niks|niets)
online ~ (bestellen|boeken|reserveren|afrekenen|inschrijven|aanmelden|inplannen)
online ~ (afspraak|afspraken|tickets|tafel) ~ (maken|boeken|plannen|kopen)
online (niks|niets|niet|geen|nog niet) ~ (bestellen|boeken|reserveren|afrekenen|kopen|terecht|maken|betalen)
(moet|moeten|kan|wil) [ook|het|eens] online kunnen
((verkopen|bestellen|boeken|reserveren) (via|op|over) [het] internet|via [het] internet (verkopen|bestellen|boeken|
reserveren))
(winkelmand|winkelmandje|winkelwagen|checkout|bestelformulier|contactformulier) ~ (loopt|werkt|vast|hapert|vastloopt|
kapot)
loopt de (winkelmand|winkelwagen|checkout|betaling|bestelling) ~ vast
pagina ~ (geladen|laadt|gemaakt|traag|oud|verouderd|opent|niet te lezen|eeuwigheid)
(op|met|via) [een|de|je|mijn|mn|hun] (gsm|telefoon|mobiel|mobieltje|smartphone|tablet|iphone) ~ ~ [pagina] ~ (niet|
geen) [te] (lezen|leesbaar|gezicht|uit|bekijken|openen|zien)
niet [goed|uit] [te lezen|leesbaar|bekijken] op [een|de|je|mijn|mn|hun] (gsm|telefoon|mobiel|mobieltje|smartphone|
tablet)
(eeuwigheid|eeuwen) ~ ~ pagina
(in elkaar|ineen) (geknutseld|geflanst|gestoken|gezet)
(niks|niets|niet|zelf) [kunnen] (aanpassen|wijzigen|veranderen) (op|aan|in) [de|onze] {SITE}
((niks|niets) eigens|(nog|staan|zijn) ~ niet online)
""",
    ("content", 5): """
(zin|verhaal|tekst|letter|woord|fatsoenlijks|woorden|zinnen|niet|niks) ~ op papier
(iemand|niemand|wie) ~ ~ (schrijft|kan schrijven|schrijven kan|opschrijft|verwoordt|plaatjes van|fotos van)
(vlotte|goede|goeie|scherpe|leuke) pen
(filmpje|videootje|videootjes|dronebeelden|drone|promofilmpje|aftermovie|beeldmateriaal|sfeerbeelden|sfeerfotos|
productfotos|fotoshoot|omschrijvingen|beschrijvingen|productomschrijving*|tekstje|tekstjes|verhaaltje|verhaaltjes|
artikeltje|artikeltjes|columns|bijsluiter)
""",
    ("content", 3): """
(op papier|onder woorden|in woorden|op schrift) [te] (krijgen|zetten|komen|brengen|krijg)
(krijgen|krijg|krijgt) ~ ~ ~ niet [goed] (opgeschreven|verwoord|uitgelegd|verteld|geschreven)
(verhaal|verhalen) ~ (vertellen|schrijven|brengen|opschrijven|schrijft|vertelt|delen)
((stukje|stukjes|stuk) (schrijven|tekst|op de blog|over)|(leeg|blanco|wit) (scherm|blad|papier|document))
(fotos|plaatjes|beelden) ~ ~ (gsm|telefoon|getrokken|onscherp|wazig|donker|lelijk|producten|gerechten)
""",
    ("content", 2): """
(schrijft|schrijven|plaatjes|vertellen)
""",
    ("email", 5): f"""
{MAILS} ~ ~ ~ (spam|spamfolder|spambox|spamfilter|ongewenst|ongewenste|junk|prullenbak)
(mandje|winkelmandje|winkelwagen|winkelmand|karretje) ~ ~ (liggen|achterlaten|staan)
(opent|openen|open|klikt|klikken|leest|lezen|reageert) [op] [onze|de|mijn|die] {MAILS}
(maandelijkse|wekelijkse|digitale|maand|week) (brief|mail|update|nieuwsflash|nieuwsbericht|krant|mailtje|krantje)
(maandbrief|weekbrief|weekbericht|ouderbrief|clubbrief|ledenbrief|clubmail|ledenmail|nieuwsflash|infomail|rondmail|
maandmail|oudermail)
""",
    ("email", 3): f"""
(mailadressen|emailadressen|adressenbestand|adressenlijst|adreslijst|contactenlijst|klantenlijst|ledenbestand|
ledenlijst|maillijst|adressen van [onze] {FOLK}|mail adressen)
(mailtje|mailtjes|berichtje|brief|brieven|mail|mails|nieuwtjes|kaartje|mailen|seintje) ~ ~ ({FOLK}|aanbiedingen|
rondsturen)
{FOLK} ~ ~ ~ (mailtje|mailen|berichtje|mails|mailtjes|per mail|via mail|aanmailen|mail|seintje|herinnering|
geheugensteuntje)
(automatisch|automatische) ~ (mail|mailtje|mailtjes|mails|herinnering|herinneringen|berichtje)
(herinnering|herinneringen|reminder|reminders|seintje) ~ (sturen|mailen|versturen|geven|mail)
(aan ons herinneren|(nooit|niks|niets) meer ~ van ons|(sturen|stuur) (ze|hen|hun) (nooit|niks|niets))
({FOLK}|mensen) ~ ~ (wakker|warm houden|reactiveren|terughalen|terugkomen|in contact|op de hoogte)
""",
    ("email", 2): """
(mailtje|mailtjes|mailen|mails|rondsturen|niet meer geweest)
""",
    ("analytics", 5): """
(vliegen|varen|rijden|sturen|werken|vlieg|vaar) ~ blind
(tast|tasten) ~ in het duister
hoeveel (man|mensen|volk|bezoekers|bezoek|klanten|kliks) ~ ~ ~ (site|website|webshop|pagina|binnenkomt|binnenkomen|
klikken|online)
[geen|niet] (weten|weet|snap|snappen|idee|benul|zien|zie|zicht|raden|gissen|duidelijk|duister) ~ [niet|geen] [over|
van] (waar|wat|welke|of|hoeveel|waarom|waardoor) ~ ~ (plakken|plakt|oplevert|opbrengt|werkt|werken|binnenkomt|
vandaan komen|vandaan komt|vandaan|wegloopt|afhaken|rendeert|helpt|loont|naartoe|effect|uithaalt|rendement|opgeleverd)
welke reclame [nou|nu] (werkt|loont|helpt|iets)
wat (levert|brengt) ~ ~ ~ op
(iedereen|volk|ze|mensen|bezoekers|klanten) (kijkt|kijken|klikken|klikt|snuffelen|komen|zat|genoeg|komt) ~ ~ (niemand|
niet|geen|weinig) (bestelt|koopt|kopen|boekt|belt|bestellen|boeken|hangen)
(haken|haakt|lopen|vallen|klikken|stoppen) ~ (af|weg|halverwege) [bij] [het|de] [afrekenen|formulier|betalen|
winkelmand|bestellen|kassa|betaling]
""",
    ("analytics", 3): """
(andere|verkeerde|foute|harde|betrouwbare|concrete|echte|juiste|zonder|in|die) (cijfers|cijfertjes|getallen|data|
grafieken|grafiekjes|rapporten|tabellen)
(cijfers|data|statistieken|grafieken|rapporten|tabellen) ~ ~ (kloppen|klopt|verschillen|snappen|snap|begrijpen|lezen|
wijs|chinees|niks|touw)
(natte vinger|nattevingerwerk|buikgevoel|onderbuikgevoel|op gevoel|op de gok|losse pols|gokwerk|giswerk|koffiedik)
(zwart op wit|formulier half|welke helft|iets (opgeleverd|opgebracht)|weinig kopers|geen kopers|blijft niemand hangen)
""",
    ("analytics", 2): """
(cijfers|grafieken|opgeleverd|oplevert|opbrengt)
""",
    ("branding", 5): """
(nieuwe|andere|betere|pakkende|frisse|goeie) naam
[van] naam (veranderen|wisselen|wijzigen)
(naam|slogan) ~ ~ (lading|klopt niet|past niet|verzinnen|bedenken|onthoudt|onthouden|verouderd|ouderwets|niet meer|
uitspreken|fout|verkeerd|suf)
anders (heten|noemen)
(logo|beeldje|embleem|poppetje|tekeningetje|plaatje) ~ [nog|is|bus] ~ (niet meer|lelijk|getekend|mijn vader|mn vader|
oud|uit 19*)
(2|3|4|twee|drie|vier|verschillende|meerdere) (logos|huisstijlen|stijlen|lettertypes)
(embleem|vignet|slogan|slagzin|lettertype|lettertypes|huiskleuren|huiskleur|mascotte)
""",
    ("branding", 3): """
(ogen|oog|overkomen|komen over|kom over|lijken|zien er|zien eruit|uitstralen|ziet er|oogt) ~ ~ (goedkoop|stoffig|
oubollig|ouderwets|suf|saai|amateuristisch|gedateerd|kinderachtig|braaf|grijs|kneuterig|knullig|duf|stijf|als een|
anders|rommelig|ratjetoe|een bouwmarkt|een bedrijf|net een|goedkope)
(hip|hipper|frisser|jonger|moderner|strakker|chiquer|luxer|professioneler|volwassener|serieuzer|
eigentijdser) (uitzien|ogen|overkomen|uitstralen|voor de dag komen|eruitzien)
(stoffig|stoffige|oubollig|oubollige|kneuterig|belegen|duf|tuttig|ratjetoe|allegaartje|samenraapsel)
jaren (tachtig|zeventig|negentig|80|90|70|vijftig|zestig)
(haalt|halen|verwart|verwarren) [iedereen|mensen|klanten] (ons|me|mij) ~ (elkaar|concurrent|andere|concurrenten|buren)
(geen|eigen|meer) [eigen|herkenbaar] (gezicht|smoel|eenheid|herkenbaarheid|karakter|lijn)
(busjes|bestelwagens|bestelwagen|camionetten|camionette|kaartjes|briefpapier|bestelbussen|uithangbord|
bus) ~ ~ (ander*|verschillend*|kleurtje|kleur|elkaar|eenheid|lelijk)
(elk|elke|ieder|iedere) ~ ~ (ander|andere|eigen) (kleur|kleurtje|lettertype|logo|stijl)
(waar (wij|we|ik) voor (staan|sta)|hoe we naar buiten komen|naar buiten treden|een goedkope winkel|
niet professioneel (uit|over)|denken bij ons aan)
(niemand|mensen|klanten) (weet|weten|snapt|snappen) ~ (wie we|wie wij|wat we|waar we) (zijn|doen|voor staan)
(gezien|aanzien|zien ons|kennen ons) ~ (als|voor) (de|die|een|het|goedkope)
""",
}
