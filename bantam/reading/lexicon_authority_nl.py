"""Dutch words for who decides; the pattern language stands in ``phrases``, the classes in ``lexicon_authority``."""

LISTS = {
    "family": "man|vrouw|echtgenoot|echtgenote|vriend|vriendin|vader|pa|moeder|ma|broer|broers|zus|zussen|zoon|"
    "dochter|familie|ouders|partner|wederhelft|schoonvader|schoonzus|zwager|neef",
    "partner": "compagnon|compagnons|companjon|zakenpartner|zakenpartners|zakelijke partner|medeoprichter|"
    "mede-oprichter|medeoprichters|mede-eigenaar|mede-eigenaren|medevennoot|vennoot|vennoten|maat|maten|"
    "cofounder|co-founder|mededirecteur|medeaandeelhouder|collega-eigenaar",
    "boss": "baas|bazen|manager|managers|leidinggevende|leidinggevenden|chef|directeur|directeuren|directie|"
    "algemeen directeur|ceo|cfo|coo|cto|cmo|dga|eigenaar|eigenaren|eigenaresse|oprichter|oprichters|bestuur|"
    "bestuurder|bestuurders|bestuurslid|raad van bestuur|raad van toezicht|rvb|rvt|mt|managementteam|"
    "management team|management|hoofdkantoor|inkoop|afdeling inkoop|inkoopafdeling|inkoper|financien|"
    "financiele afdeling|finance|controller|moederbedrijf|holding|aandeelhouders|aandeelhouder|investeerders|"
    "investeerder|voorzitter|penningmeester|bedrijfsleider|teamleider|afdelingshoofd|teamlead|"
    "marketingmanager|marketing manager|marketingdirecteur|hoofd marketing|accountant|boekhouder|klant|"
    "opdrachtgever|gemeente|gemeenteraad|commissie|collega|collega's|team|leiding|filiaalmanager|"
    "franchisegever|"
    "vestigingsmanager|schoolleiding|rector|penningmeester|hogerhand|ondernemingsraad",
    "beslis": "beslis|beslist|bepaal|besluit|kies|beslis zelf|hak de knoop door|hak de knopen door|"
    "hak knopen door|neem de beslissing|neem de beslissingen|neem het besluit|neem de besluiten|"
    "maak de keuze|"
    "maak de keuzes|heb het laatste woord|heb de knip|ga over het budget|ga over het geld|"
    "teken het contract|teken de offerte|teken|geef akkoord|keur het goed|hou de hand op de knip|"
    "heb de eindbeslissing|heb de beslissingsbevoegdheid|heb tekenbevoegdheid",
    "beslist": "beslist|beslissen|bepaalt|bepalen|besluit|besluiten|kiest|hakt ~ de knoop door|hakt ~ de knopen door|"
    "hakt knopen door|hakken ~ de knoop door|hakken ~ de knopen door|neemt ~ de beslissing|neemt ~ de beslissingen|"
    "neemt ~ het besluit|"
    "neemt de besluiten|nemen de beslissing|"
    "neemt beslissingen|maakt de keuze|heeft het laatste woord|hebben het laatste woord|heeft de knip|"
    "gaat erover|gaat daarover|gaan erover|"
    "gaan daarover|gaat over het budget|gaat over het geld|gaat over de centen|gaat over de portemonnee|"
    "gaat over dit soort dingen|"
    "moet akkoord geven|moeten akkoord geven|moet akkoord gaan|moeten akkoord gaan|geeft akkoord|"
    "geeft toestemming|moet tekenen|tekent|tekenen|moet het goedkeuren|moeten het goedkeuren|"
    "moet goedkeuren|keurt het goed|keurt goed|houdt de hand op de knip|zit op de knip|"
    "heeft de eindbeslissing|"
    "doet dat|doet de inkoop|regelt dat|moet dat goedkeuren|moet het beslissen|moet beslissen|"
    "mag beslissen|mag dat beslissen|zal beslissen|"
    "moet erover beslissen|beslist erover|beslist daarover|beslist hierover|zegt ja of nee|"
    "is de beslisser|zijn de beslissers|gaat hierover",
}

PATTERNS = {
    "decides": """
(ik|ikzelf) [zelf|ook|uiteindelijk|alleen|gewoon|altijd] {beslis} [daar|dat|hier|er|dit|het|alles] [over|zelf|gewoon|
helemaal|uiteindelijk] [zelf|alleen]
(beslis|bepaal|besluit) (ik) [zelf|alleen|uiteindelijk|gewoon|helemaal]
(dat|het|hier|dit) (beslis|bepaal|besluit|doe|kies) ik [zelf|helemaal zelf|gewoon zelf|alleen|in mijn eentje|
lekker zelf]
(dat|dit|hier|daar) ga ik [helemaal|gewoon|volledig] [zelf|alleen] over
ik ga (daar|er|hier) [zelf|alleen|helemaal] over
ik ga erover
ik ga daarover
(ga|ben) ik zelf over
(ik|ikzelf) (mag|kan|moet|zal|wil) [dat|dit|het|hier|daar|er] [zelf|alleen|over] [zelf|alleen|gewoon] (beslissen|
bepalen|besluiten|tekenen|goedkeuren|kiezen)
(kan|mag) ik [dat|dit|het] [zelf|alleen] (beslissen|bepalen|besluiten|tekenen)
(ik ben|ben) [de|een] (beslisser|budgethouder|baas|eindverantwoordelijke|beslissingsbevoegde)
(ik ben|ben) [zelf|de|enige] (beslisser|beslissingsbevoegd|tekenbevoegd|bevoegd|eindverantwoordelijk)
(ik ben|ben) [mijn|mn|m'n] eigen baas
eigen baas
(ik ben|dat ben|ben) [ik] [zelf] degene die (beslist|beslis|erover gaat|de knoop doorhakt|tekent|de knopen doorhakt)
degene die (beslist|tekent|erover gaat) ben ik
(dat|dit) ben ik [zelf]
(dat|die) zal ik [wel] zijn
(tekenen|beslissen|bepalen|besluiten|de knoop doorhakken) doe ik [zelf|alleen]
dat ben ikzelf
(die|degene) ben ik
(mijn|mn|m'n) (beslissing|keuze|besluit|eigen beslissing|pakkie an)
(de|die) (beslissing|keuze|eindbeslissing) (is aan mij|ligt bij mij|neem ik|maak ik|is van mij)
(ligt|is) [helemaal|volledig] (bij mij|aan mij)
(ik heb|heb ik) [hier|daarin|zelf] (het laatste woord|de eindbeslissing|volmacht|mandaat|volledig mandaat|
tekenbevoegdheid|het mandaat|de touwtjes in handen|alles te zeggen|het voor het zeggen|vrij spel|eigen budget|
budgetverantwoordelijkheid)
het laatste woord is aan mij
(ik hoef|hoef|hoef ik) [het|dat|dit] [aan] (niemand|niks|niet) [iets] [te] (vragen|overleggen|te vragen|te overleggen)
(niemand|geen) (anders|baas) [boven mij] [boven me]
(ik heb|heb) geen baas
er is niemand anders
(ik sta|sta) aan het roer
ik hak de knoop* [zelf] door
(knopen|knoop) hak ik [zelf] door
ik teken [zelf]
ik doe (het|dat|alles) [hier] [helemaal|allemaal] (zelf|alleen)
(mijn|m'n|mn) (baas|chef) laat (mij|me) beslissen
(neem ik) [zelf|alleen|ook]
(zelf|alleen) (beslissen|bepalen|beslis|beslissingsbevoegd)
""",
    "owns": """
(het is|is) (mijn|mn|m'n) [eigen] (bedrijf|zaak|toko|winkel|onderneming|praktijk|beslissing|keuze)
ik heb (een|mijn|mn) eigen (bedrijf|zaak|winkel|praktijk|onderneming|bureau|salon|restaurant)
ik run (het|de|mijn|deze|dit) (bedrijf|zaak|tent|boel|winkel)
""",
    "shared": """
(samen|gezamenlijk|in overleg|gezamelijk|same) met [mijn|mn|m'n|de|het|onze|een] [andere|financieel] ({family}|
{partner}|{boss}|iemand)
(beslissen|bepalen|besluiten|beslis|kiezen|doen|doe|gaan|overleggen) [dat|we|wij|ik|het|dit|daar|hier|altijd] [we|wij|
dat|het] (samen|gezamenlijk|met z'n tweeen|met zijn tweeen|met z'n drieen|met zn allen|met z'n allen|met ons tweeen|
met ons drieen|met elkaar|met het hele team|in overleg|gezamelijk)
(samen|gezamenlijk|met z'n tweeen|met z'n allen|met z'n drieen) [altijd|dat|hier] (beslissen|bepalen|besluiten|
beslissen we|kiezen|over)
ik ben er een van
(moet|moeten|wil|willen) [er|het|daar] (ook|allebei|allemaal) (achter staan|mee eens zijn|akkoord gaan|akkoord zijn|
mee akkoord)
[mijn|mn|m'n|de|het|onze|ons|m] ({family}|{partner}|{boss}) en (ik|ikzelf|mij|mezelf)
(ik|ikzelf|mijzelf|mezelf|mij) [zelf] (en|plus|met) (mijn|mn|m'n|de|het|onze|ons|m|een|twee|nog een) [andere|oudere|
jongere] ({family}|{partner}|{boss}|ander|anderen|andere)
[samen|overleg|overleg ik|overleggen|bespreken|bespreek ik|bespreek|beslis ik] met (mijn|mn|m'n|me|de|m) ({family}|
{partner})
(wij|we|wij samen|we samen) [dat|hier|altijd|allemaal|beiden|beide|met z'n tweeen] (beslissen|bepalen|besluiten|kiezen|
stemmen|overleggen|gaan daarover|gaan erover)
(dat|dit|hier|daar) (beslissen|bepalen|besluiten|doen|kiezen|overleggen) (wij|we)
(beslissen|bepalen|besluiten) (wij|we) [daar|dat|er|hier] [samen|over]
gaan (wij|we) (daar|er|hier) [samen] over
(niet|nie) (ik|ikzelf) alleen
(niet|nie) [door mij|helemaal|volledig|geheel|in mijn|in m'n|helemaal in mijn] (alleen|eentje)
ik (beslis|bepaal|besluit|doe|ga|kan|mag) [dat|het|er|hier|daar|daarover|hierover] [over] niet [helemaal] [in mijn|
in m'n] (alleen|eentje) [over|beslissen|bepalen]
(mede|deels|gedeeltelijk|voor een deel|half|fifty fifty|50 50) (beslissen|beslisser|ik|door mij|beslissingsbevoegd|
mijn beslissing)
ik beslis mee
(ik|mag) [mag|kan] [hier|daar|daarover|hierover] mee (beslissen|bepalen|besluiten|stemmen|beslist)
(meebeslissen|meebeslisser|meebeslist|meestemmen|medebeslisser|medebeslissen|meebepalen)
een van de [twee|drie|vier|2|3|vele] [mede] (eigenaren|vennoten|partners|directeuren|beslissers|oprichters|bestuurders|
bestuursleden|aandeelhouders|maten)
(ik zit|zit) [zelf|ook] in (het|de) (mt|bestuur|directie|managementteam|management team|raad|commissie|dmu|stuurgroep|
inkoopteam)
[het|de] (mt|bestuur|directie|managementteam|management team) [waar] (waar|waarin) ik [zelf|ook] [in] (zit|zitting)
(lid|onderdeel) van (het|de) (mt|bestuur|directie|managementteam|management team|raad van bestuur|stuurgroep|maatschap)
(ik heb|heb) [daar|hier|er] [wel|een|ook] (een stem|inspraak|medezeggenschap|een stem in|zeggenschap)
(de|het|mijn|onze) ({boss}|{family}|{partner}) (beslist|moet|heeft) (ook|mee) [mee|akkoord|inspraak]
(twee|drie|vier|2|3|4|meerdere|enkele) (eigenaren|vennoten|partners|beslissers|directeuren|maten)
(wij|we) zijn [hier] [met] [z'n] (tweeen|drieen|vieren|allebei|beiden|beide) [eigenaar|eigenaren|verantwoordelijk]
(allebei|alle twee|beiden|wij beiden|wij beide|wij tweeen|alledrie)
gedeelde (beslissing|verantwoordelijkheid)
(gezamenlijke|gezamelijke|team|teambeslissing|groepsbeslissing|familiebeslissing|groeps) beslissing
(teambeslissing|groepsbeslissing|familiebeslissing|groepsbesluit)
(de|mijn) andere (eigenaar|vennoot|directeur|partner|helft)
met (de|mijn) mede (eigenaar|eigenaren|vennoten|directeuren)
(overleggen|overleg|bespreken|afstemmen|afstem|bespreek) [ik] [het|dit|dat] [nog|even|eerst|wel] [even|eerst|
nog] (met|thuis) [mijn|mn|m'n|me] ({family}|{partner})
moet [ik] [het|dat|dit] [nog|even|eerst|wel|ook] [even|eerst|nog] (met|aan) (mijn|mn|m'n|me) ({family}|{partner})
""",
    "someone_else": """
(mijn|mn|m'n|de|het|onze|ons|een|die|me|hun) [eigen|directe|grote|andere|nieuwe|lokale|financieel] ({boss}|{family}|
{partner}) [hier|die|altijd|uiteindelijk|dat|daar|zelf|er|dan|alleen] {beslist}
(beslist|bepaalt|besluit|gaat) (mijn|mn|m'n|de|het|onze|ons|een|me) [eigen|directe] ({boss}|{family}|{partner}) [over]
(dat|dit|daar|hier) (beslist|bepaalt|besluit|doet|gaat|regelt|loopt|ligt|is) [via|bij|altijd|aan] (mijn|mn|m'n|de|het|
onze|ons|me|een) [eigen|directe] ({boss}|{family}|{partner}) [over|zelf]
({boss}) {beslist}
(beslissen|bepalen|tekenen|de beslissing) [dat] (doet|doen|is voor|neemt) (mijn|mn|de|het|onze|me) ({boss}|{family})
(hij|zij|ze|die|iemand anders|een ander|anderen|hogerhand) [dan|altijd|uiteindelijk|hier|er|daar|dat|zelf] {beslist}
(gaat|beslist|doet) (iemand anders|een ander|een collega) [over]
(beslist|bepaalt|hakt de knoop door|heeft het laatste woord|gaat erover|gaat daarover|moet akkoord geven|moet tekenen|
tekent)
(de|die) (beslissing|keuze|eindbeslissing|besluit|budget|knip|bal) (ligt|is|komt|neemt|wordt|valt|zit|maakt|
genomen) [genomen|uiteindelijk|dan] [aan|bij|van|door] (mijn|mn|m'n|de|het|onze|ons|me) ({boss}|{family}|{partner}|
iemand anders)
(ligt|is|is aan|zit) [uiteindelijk|helemaal|dat] (bij|aan) (mijn|mn|m'n|de|het|onze|ons|me|iemand) ({boss}|{family}|
{partner}|anders)
(besluit|beslissing|keuze|budget|zaak) van (mijn|mn|m'n|de|het|onze|ons|me) ({boss})
(niet|nie) (mijn|mn|m'n) (beslissing|keuze|besluit|afdeling|pakkie an|budget|taak)
ik (beslis|bepaal|besluit|teken) (niet|niets|niks|nergens|dat niet|dat zelf niet|daar niet|er niet|hier niet|niet zelf|
daar zelf niet|hier zelf niet|dit niet|het niet|zelf niet) [zelf] [over]
(beslis|bepaal|besluit) ik [zelf] niet [zelf]
ik (mag|kan) [dat|dit|het|hier|daar|er|hierover|daarover] [zelf] niet [zelf|alles] [over] (beslissen|bepalen|besluiten|
tekenen)
ik ben niet (de|degene) (beslisser|eigenaar|baas|directeur|die beslist|eindverantwoordelijke|eigenaresse|die tekent|
die erover gaat)
(ik ben|ben) niet (beslissingsbevoegd|bevoegd|tekenbevoegd|gemachtigd|eindverantwoordelijk)
(ik|kan|mag|zal|ga|wil) [kan|mag|ga|zal|geef|moet] [alleen|wel|hooguit|de|het|mijn|mn|vooral|slechts|enkel|hier|
hierover|daarover|ze|hem|haar] [alleen|directie|baas|bestuur|een] (adviseren|adviseer|advies uitbrengen|advies geven|
aanbevelen|voorstellen|adviserend)
ik (adviseer|adviseren|geef advies|geef alleen advies|breng advies uit|doe een voorstel|doe het voorstel|
doe voorstellen|doe de voorselectie|maak de shortlist|maak een shortlist|draag voor|doe een aanbeveling|
bereid het voor|leg het voor|geef mijn advies|geef een advies|heb een adviserende rol|stel voor)
(adviserende|adviseursrol|adviesrol|raadgevende) [rol|functie]
(ik|doe) [doe] (alleen|vooral) [de|het] (advies|voorselectie|voorbereiding|voorwerk|aanbeveling)
(moet|moeten|ga|zal|wil) [ik] [het|dit|dat|er] [nog|even|eerst|wel|altijd|hiervoor] [even|eerst|nog|wel] (met|aan|bij|
langs|door) [mijn|mn|m'n|de|het|onze|me] ({boss}) [laten|even|nog]
(overleggen|overleg|bespreken|bespreek|afstemmen|overleg ik) [ik] [het|dit|dat] [nog|even|eerst] (met) (mijn|mn|m'n|de|
het|onze|me) ({boss})
(toestemming|akkoord|goedkeuring|fiat|handtekening|ok|oke) [nodig|vragen|krijgen|hebben] (van|nodig|vragen|door|
bij) [van] [mijn|mn|m'n|de|het|onze|hogerhand|me] [{boss}]
(mijn|m'n|mn|onze) (baas|chef|manager|directeur|leidinggevende) (vroeg|heeft me gevraagd|heeft mij gevraagd|wil dat ik|
vraagt me|heeft gevraagd)
(in opdracht|namens|op verzoek) van (mijn|mn|m'n|de|het|onze|me) ({boss})
(boven|buiten|niet in) (mijn|mn|m'n) (pet|macht|hoofd|handen)
gaat via (de|het|mijn|onze|mn) ({boss})
(dat|dit|die beslissing|de beslissing) is aan (mevrouw|meneer|mevr|dhr|mw|de heer|hem|haar|hen|hun)
(via|langs) (de|het) (inkoop|inkoopafdeling|afdeling inkoop|directie|bestuur)
(ben de contactpersoon|ben het aanspreekpunt|rapporteer aan)
""",
    "no_say": """
ik mag [hier] (alleen|enkel|slechts|hooguit) (offertes|prijzen|info|informatie) (opvragen|aanvragen|verzamelen|vragen)
ik ga [er|daar|hier] [zelf|helemaal|echt|zeker] niet [echt] over
(daar|hier|er|dat) ga ik [zelf|helemaal] niet over
ik heb [er|daar|hier|hierin|daarin|daarover] [zelf|helemaal|eigenlijk|echt] (niks|niets|nix|weinig|geen|
geen enkele) [hier|over|erover|daarover|in] [te] (zeggen|zeggenschap|stem|inspraak|invloed|te zeggen|vertellen)
(niks|niets|nix|weinig) [hier|hierover|daarover|erover|over|in] (te zeggen|te vertellen|te beslissen|te bepalen|
te besluiten) [over]
(heb ik|ik heb) [daar|hier] [geen|niks] (zeggenschap|stem in|inspraak|invloed op|inbreng)
geen (stem|zeggenschap|inspraak|invloed|bevoegdheid|zeg)
(ik|moet|mag) [moet|mag|doe] [alleen|het|dit|enkel|dat] [maar|alleen|even|gewoon] (uitzoeken|uitzoekwerk|rondvragen|
informatie verzamelen|info verzamelen|informatie opvragen|offertes opvragen|offertes aanvragen|offertes verzamelen)
(ik ben|ben) [maar|alleen|slechts|gewoon] [een|de] (doorgeefluik|boodschapper|stagiair|stagiaire|uitzendkracht|
bijbaner|invalkracht)
(voor|namens) (een vriend|een vriendin|een kennis|school|mijn scriptie|mn scriptie|een opdracht|een schoolopdracht|
iemand anders) [zoek|uitzoek|vraag|opdracht]
(schoolopdracht|scriptie|afstudeeronderzoek|stageopdracht)
ik werk hier (alleen|maar|gewoon|pas) [maar|net]
(ik loop|loop) [hier] stage
geen (beslissingsbevoegdheid|beslissingsrecht) [en]
""",
    "collecting": """
(prijzen|namen|info|informatie|offertes|gegevens) [en] [namen|prijzen] (te verzamelen|aan het verzamelen|verzamelen)
ik (zoek|verzamel|vergelijk|bekijk) ~ [wat|de|alle|even] (info|informatie|opties|prijzen|offertes|gegevens|
namen) [bij elkaar|bijeen|op]
(verzamel|zoek|vraag|vergelijk) [alleen|enkel|maar|gewoon] [even] [wat|de|het] (info|informatie|prijzen|offertes|opties)
ik (zoek|verzamel|vergelijk|inventariseer|verken|kijk|orienteer|onderzoek|vraag) [het|dit|dat|me|er|de|nu|wat|
op dit moment|alleen|enkel|slechts|gewoon|hier|mij] [alleen|enkel|slechts|maar|gewoon|even|vooral] [wat|de|het|even|
informatie|info|opties|mogelijkheden|offertes] (uit|informatie|info|rond|opties|offertes|prijzen|gegevens|
mogelijkheden|na|op een rijtje|op een rij)
(zoek|verzamel|vergelijk) ik (alleen|enkel|slechts|gewoon|het) [wat|de|alleen] (informatie|info|uit|opties|offertes|
prijzen)
(alleen|enkel|slechts|puur|gewoon|vooral) [maar|aan het|voor|de|het|wat|even] [het] (informatie|info|uitzoekwerk|
uitzoeken|verzamelen|orienteren|vergelijken|navragen|inventariseren|doorgeefluik|informeren) [verzamelen|
aan het verzamelen|inwinnen|opvragen]
""",
    "title_decides": """
(eigenaar|eigenaresse|dga|d g a|directeur|directrice|oprichter|oprichtster|ondernemer|ondernemster|zaakvoerder|
zaakvoerster|bestuurder|ceo|directeur grootaandeelhouder|winkeleigenaar|praktijkhouder|praktijkeigenaar|franchisenemer|
horecaondernemer|beslisser|budgethouder|voorzitter|uitbater|bestuursvoorzitter|baas|eindverantwoordelijke|
restauranthouder|winkelier)
[algemeen|commercieel|financieel|technisch|operationeel|creatief|statutair|adjunct|marketing] (directeur)
(marketingdirecteur|hoofd marketing|hoofd communicatie|head of marketing|manager director|marketing director|director)
(chef van de zaak)
""",
    "title_shared": """
(mede eigenaar|medeeigenaar|mede eigenaresse|mede oprichter|medeoprichter|vennoot|compagnon|maat|partner|bestuurslid|
aandeelhouder|medevennoot|medebeslisser|mede directeur|mededirecteur|mt lid)
lid (mt|managementteam|directie|bestuur)
""",
    "title_advises": """
(marketingmanager|marketingmedewerker|marketingadviseur|marketing adviseur|marketingcommunicatie|communicatiemanager|
communicatiemedewerker|communicatieadviseur|communicatie adviseur|officemanager|office manager|projectmanager|
projectleider|medewerker|medewerkster|werknemer|accountmanager|salesmanager|sales manager|webmaster|webshopmanager|
ecommercemanager|productmanager|hr manager|bedrijfsleider|bedrijfsleidster|teamleider|filiaalmanager|vestigingsmanager|
adviseur|consultant|contentmanager|verkoper|verkoopmanager|marketeer|beinvloeder)
(medewerker|medewerkster|manager|adviseur|specialist) (marketing|communicatie|marketing en communicatie)
(marketing|communicatie|marketing en communicatie) (medewerker|specialist|adviseur)
""",
    "title_no_say": """
(stagiair|stagiaire|stagair|stagaire|stage|student|studente|scholier|vrijwilliger|vrijwilligster|uitzendkracht|
receptionist|receptioniste|secretaresse|secretaris|assistent|assistente|directieassistent|directieassistente|
directiesecretaresse|managementassistent|managementassistente|marketingassistent|marketingstagiair|marketingstagiaire|
werkstudent|bijbaner|afstudeerder|leerling|administratief medewerker|administratief medewerkster|baliemedewerker)
assistent* van (de|het|mijn|onze) ({boss})
""",
    "title_self": "(zzp|zzper|zelfstandige|zelfstandig ondernemer|freelancer|eenmanszaak)",
    "party": """
(mijn|mn|m'n|de|het|onze|ons|een|die|me|zijn|hun) [eigen|directe|grote|andere|lokale] ({boss}|{family})
(mijn|mn|m'n|de|onze|een|me) [zakelijke] {partner}
(hogerhand|hogerop|van bovenaf|inkoop|directie|bestuur|hoofdkantoor|management|rvb|raad van bestuur|managementteam|
iemand anders|een ander|anderen|leidinggevende|mt)
""",
    "answer_decides": """
(ik|ikzelf|ik zelf|alleen ik|ik alleen|enkel ik|mezelf|mijzelf|ik dus|ik hoor|alleen ikke|ikke|moi|zelf|helemaal zelf|
gewoon ik|in mijn eentje|in m'n eentje|alleen|alleen ikzelf|ja ik|ik ja)
ik (doe dat|beslis|bepaal|zelf wel|wel)
""",
    "answer_yes": """
(ja|jaa|jep|jup|yes|yep|jawel|jazeker|zeker|klopt|inderdaad|idd|absoluut|uiteraard|natuurlijk|tuurlijk|vanzelfsprekend|
correct|precies|ja hoor|ja zeker)
""",
    "answer_shared": """
(wij|we|ons|wij samen|met z'n tweeen|met zijn tweeen|met z'n drieen|met z'n allen|in overleg|met elkaar|
met het hele team|ik en anderen|samen met anderen|beide|beiden|deels|gedeeltelijk|half|gezamenlijk|samen|
meerdere mensen|meerdere personen|een groepje|een paar mensen|onder andere ik|o a ik|onderling|met meerdere|soort van|
medebeslisser)
(ik|ikzelf|ik zelf) en (nog iemand|een ander|anderen|een collega|de rest|een paar anderen|nog een paar)
""",
    "answer_someone_else": """
(nee hoor|neuh|niet ik|ik niet|nee ik niet|nee niet ik|nee dat niet|niet echt|helaas niet|nee helaas|nee helaas niet|
dat ben ik niet|nee dat ben ik niet|niet helemaal)
""",
    "answer_no": "(nee|neen|nope)",
    "nothing": """
(wie|hoe|wat|wanneer|waar) [er|dat|hier] [bij ons|hier|daarover|over het budget|over het geld|wat] (beslist|bepaalt|
tekent|gaat|kiest) [dat|wat|er|hoe]
als ik [echt|dan] (moet|mag|zou|moest) [moeten|mogen] kiezen
(nog niet|nog niks|nog niets|nog geen) (beslist|besloten|bepaald|beslissing|besluit)
(beslist|zeker) (niet|wel|geen)
(geen idee|weet ik niet|weet niet|geen flauw idee|hangt ervan af|hangt er vanaf|geen commentaar)
(liever niet|zeg ik liever niet|doet er niet toe|gaat je niks aan|gaat je niets aan|waarom vraag|waarom wil|
wat maakt dat)
(nee|nee,) (dank|bedankt|hoor bedankt|dank je)
(ik beslis (later|volgende|morgen|straks)|(zeker|natuurlijk|uiteraard) niet|(vraag|bedenk|weet) ik)
""",
}
