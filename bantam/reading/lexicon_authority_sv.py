"""Swedish words for who decides; the pattern language stands in ``phrases``, the classes in ``lexicon_authority``."""

LISTS = {
    "family": "man|fru|sambo|make|maka|partner|pappa|far|mamma|mor|bror|brorsa|syster|syrra|son|dotter|familj|"
    "föräldrar|svärfar|svärmor|kusin|tjej|kille|respektive|farsan|brorsan|systern|mannen|frun|brodern|"
    "sambon|familjen|pappan|farbror|pojkvän|flickvän|svåger|svägerska|morsan|syrran|maken|makan",
    "partner": "kompanjon|kompanjoner|kompanjonen|kompanjonerna|affärspartner|delägare|delägarna|delägaren|"
    "medgrundare|"
    "medgrundaren|medgrundarna|co-founder|cofounder|kollega och delägare|medägare|medägaren|meddelägare|"
    "partners|partnern|affärspartnern|kompis",
    "boss": "chef|chefer|chefen|cheferna|närmaste chef|vd|vdn|ceo|cfo|coo|cto|cmo|ekonomichef|ekonomichefen|"
    "ägare|ägaren|ägarna|grundare|grundaren|grundarna|styrelse|styrelsen|ledning|ledningen|ledningsgrupp|"
    "ledningsgruppen|huvudkontor|huvudkontoret|inköp|inköpsavdelning|inköpsavdelningen|inköpare|inköparen|"
    "inköpschef|inköpschefen|koncern|koncernen|koncernledningen|moderbolag|moderbolaget|marknadschef|"
    "marknadschefen|marknadsdirektör|direktör|direktören|ekonomiavdelningen|ekonomi|investerare|investerarna|"
    "aktieägarna|ordförande|ordföranden|kommunen|nämnden|kommunstyrelsen|kund|kunden|uppdragsgivare|kollega|"
    "kollegor|kollegorna|team|teamet|platschef|platschefen|avdelningschef|avdelningschefen|verksamhetschef|"
    "verksamhetschefen|rektor|rektorn|cheferna|bossen|boss|högsta ledningen|högre chef|försäljningschefen|"
    "it-avdelningen|arbetsgivare|kommundirektör|kommundirektören|kommunalrådet|verksamhetsledare|"
    "verksamhetsledaren|bolagsstyrelsen|förbundsstyrelsen|föreningsstyrelsen|stämman|bolagsstämman|årsmötet|"
    "förvaltningschef|förvaltningschefen|kanslichef|kanslichefen|kyrkoherden|kyrkorådet|byråchef|byråchefen|"
    "enhetschef|enhetschefen|områdeschef|områdeschefen|regionchef|regionchefen|landschef|landschefen|"
    "generalsekreteraren|butikschef|butikschefen|säljchef|säljchefen|it-chefen|styrgruppen|franchisegivaren",
    "beslutar": "beslutar|bestämmer|avgör|väljer|fattar beslutet|fattar besluten|fattar beslut|tar beslutet|"
    "tar alla beslut|fattar alla beslut|"
    "tar besluten|tar beslut|tar det beslutet|tar de besluten|har sista ordet|har det sista ordet|"
    "har slutordet|sitter på pengarna|sitter på plånboken|"
    "håller i plånboken|håller i pengarna|har hand om budgeten|äger budgeten|har budgetansvar|"
    "har budgetansvaret|skriver på|"
    "skriver under|signerar|godkänner|säger ja eller nej|äger frågan|äger beslutet|styr|styr över det|"
    "styr budgeten|klubbar|ger klartecken|"
    "ska besluta|ska bestämma|ska godkänna|måste godkänna|måste besluta|måste säga ja|måste säga sitt|"
    "behöver godkänna|får bestämma|får besluta|vill bestämma|"
    "kommer att besluta|kommer besluta|kommer bestämma|tar det slutgiltiga beslutet|tar sista beslutet|"
    "tar slutbeslutet|håller i trådarna|"
    "fattar det slutgiltiga beslutet|fattar det beslutet|fattar de besluten|besluta|bestämma|ger ok|"
    "måste ge ok|sköter det|ansvarar för budgeten",
}

PATTERNS = {
    "decides": """
(jag|jag själv|själv) [ensam|som|själv|alltid|oftast|i slutändan|ju|alltså|kan|får|ska|enväldigt] {beslutar} [själv|
ensam|helt|om det|det|allt|allting|över det] [själv|ensam]
{beslutar} jag [själv|ensam|helt|om] [själv|ensam]
(tar|fattar) jag (det|detta|de|det där|såna) (beslutet|besluten|beslut) [själv|ensam]
(klubbar|bestämmer|beslutar|avgör) [jag] (det|de|den|dom|allt) (själv|ensam)
(det är|är|de e|det e|e|de är) [ju|väl|bara|alltså|faktiskt] jag [själv] som [ensam] {beslutar}
(de|d|dä|det) (ä|e|är) (ja|jag) [själv] som [ensam] {beslutar}
ja {beslutar} [själv|ensam]
(den som) {beslutar} (är|e|det är) jag
jag (är|e) den som {beslutar}
(är det|det|blir det) jag som {beslutar}
(det är|det e|det blir) jag (det)
(jag är|jag e) [själv] (beslutsfattare|beslutsfattaren|beslutsansvarig|ensam beslutsfattare|budgetansvarig|
högst ansvarig|ytterst ansvarig|firmatecknare|min egen chef|chef själv)
(mitt|mitt eget) (beslut|val)
(det är|är) (mitt|mitt eget|min|min egen) (beslut|företag|bolag|val|firma|butik|salong|byrå|verksamhet|rörelse)
(bolaget|företaget|firman|butiken|salongen|byrån|restaurangen|verksamheten|rörelsen|kliniken|pengarna|budgeten) (är|
e) [ju|helt] (mitt|min|mina|bara mitt|bara min)
(beslutet|beslutet är|valet|valet är|ansvaret) (mitt|ligger hos mig|ligger på mig|fattar jag|tar jag|är mitt|
vilar på mig)
(ligger hos|ligger på|hänger hos|hänger på|upp till) mig
jag [själv] har [eget|egen|fullt|full|hela|det fulla] (budgetansvar|budgetansvaret|attesträtt|mandat|beslutsmandat|
bestämmanderätt|beslutsrätt|beslutanderätt|beslutsansvar|resultatansvar|kontroll över budgeten)
jag har (sista ordet|mandat|fullt mandat|mandatet|beslutanderätt|beslutsrätt|budgetansvar|attesträtt|fria händer|
egen budget|beslutanderätten|budgetansvaret|egen firma|eget företag|eget bolag|hela ansvaret|beslutsmandat)
(behöver|måste) inte (fråga|stämma av|förankra) [med] [det] [någon|nån|hos|ngn]
(ingen|finns ingen|det finns ingen) (annan|chef|chef över mig|annan som)
(min egen chef|min chef låter mig bestämma|min chef låter mig besluta)
(ensam|själv) (beslutsfattare|ägare)
jag (beslutar allt|beslutar själv|beslutar det|bestämmer allt|bestämmer själv|bestämmer det|skriver på|skriver under)
(skriver|signerar|godkänner|attesterar|betalar) [på|under] [allt|avtal|avtalen|det] (själv|ensam)
(behöver|måste) [jag] inte fråga (någon|nån|ngn) [annan]
""",
    "owns": """
jag (driver|äger) [själv|ensam] [ett|en|mitt|det här|eget|egen|vårt|min|mitt eget|den här] [litet|liten|eget|
egen] (företag|företaget|firma|firman|bolag|bolaget|butik|butiken|salong|salongen|restaurang|restaurangen|byrå|
klinik|verksamheten|verksamhet|café|eget)
jag (driver|äger) (det|den|allt) (själv|ensam)
(äger|driver|har startat|startade) (en|ett|min|mitt|egen|eget) [egen|eget|liten|litet|mindre] (affär|butik|
blomsteraffär|blomsterbutik|klädbutik|klädaffär|frisörsalong|hårsalong|salong|café|kafé|restaurang|krog|pizzeria|
bageri|konditori|verkstad|bilverkstad|byggfirma|städfirma|målerifirma|elfirma|rörfirma|redovisningsbyrå|webbshop|
webbutik|e handel|gym|klinik|hotell|kiosk|åkeri|snickeri|konsultbolag|konsultfirma|byrå|rörelse|firma|företag|bolag|
trädgårdsfirma|fastighetsbyrå)
""",
    "shared": """
(tillsammans|gemensamt|ihop|i samråd|i samförstånd|tsm|tillsamans) (med|me|m|mä) [min|mina|mitt|vår|de|
andra] ({family}|{partner}|{boss}|andra|någon)
({family}|{partner}|{boss}) (och|o|å) jag {beslutar}
({beslutar}|gör|tar|gör vi|tar vi|fattar) [vi|det|om|beslut|beslutet|besluten|alltid|allt] [vi|det|om|
alltid] (tillsammans|gemensamt|ihop|i samråd|i samförstånd|tillsamans)
(tillsammans|gemensamt|ihop) {beslutar}
jag är en av dem
[samråder|diskuterar|bestämmer|beslutar|pratar|stämmer av|bollar|snackar] [jag|det] [det|alltid] med (min|mina|
mitt) ({family}|{partner})
(vi|vi alla|vi båda|båda) [alla|två|tre|båda|alltid|oftast|är flera som|är två som|är tre som|
är några som] {beslutar} [det|om|tillsammans|ihop|gemensamt]
{beslutar} vi [om|tillsammans|ihop|gemensamt|det] [tillsammans|ihop]
(vi är|vi e|är|finns) (flera|två|tre|fyra|några|ett par|2|3|4) [stycken|st|personer|ägare|delägare] som {beslutar}
(vi är|är) (två|tre|fyra|flera|2|3|4) (delägare|ägare|partners|kompanjoner)
(inte|ej) (bara|enbart|endast) (jag|jag själv|mitt|mig|upp till mig|jag som)
(inte|ej) [jag|helt|riktigt] ensam om (det|beslutet|besluten|saken|valet|detta)
jag (beslutar|bestämmer|avgör|fattar beslutet|tar beslutet|kan) [det|det här|om det] inte [det|besluta|bestämma|
fatta beslut] [helt|det] (ensam|själv|på egen hand)
jag (kan|får) inte (bestämma|besluta|fatta beslutet|ta beslutet) [det|om det] (ensam|själv|på egen hand)
(jag är|är|e) (med och|en av dem som|en av de som|en av flera som|delaktig|medbeslutande|
en i gruppen som) [med] [{beslutar}|i beslutet|i besluten]
(är|får vara) med och (beslutar|bestämmer|besluta|bestämma|påverkar och beslutar|röstar|tycker till och beslutar)
en av (två|tre|fyra|de|flera|2|3|4|våra) [två|tre|flera] (ägare|ägarna|delägare|delägarna|grundare|grundarna|
beslutsfattare|beslutsfattarna|partners)
(jag sitter|sitter|jag är|ingår|jag ingår) [själv|också|oxå] [med] (med i|i|med) [styrelsen och|
vår] (ledningsgruppen|styrelsen|ledningen|beslutsgruppen|styrgruppen|ledningsgrupp)
(ledningsgruppen|styrelsen|ledningen|styrgruppen|gruppen) [där|som] (där|som) jag [också|oxå|själv|med] (sitter|
ingår|är med|är) [med|i|med i|en del av]
(ledningsgruppen|styrelsen|styrgruppen) [som] jag (sitter i|ingår i|är med i)
(del|medlem|ledamot) (av|i) (ledningsgruppen|styrelsen|ledningen|styrgruppen)
jag har (en röst|medbestämmande|inflytande|en röst av flera)
(min|mina|vår|vårt) ({family}|{partner}|{boss}) [ska|måste|vill|får] [också|oxå|med] [vara] [också|oxå|med] (med och|
också|oxå) {beslutar}
(min|mina|vår|vårt) ({family}|{partner}|{boss}) {beslutar} (också|oxå|med)
(gemensamt|delat|gemensamma) (beslut|ansvar|val)
(gruppbeslut|teambeslut|familjebeslut|styrelsebeslut tillsammans|halva beslutet|delat ansvar)
(stämma av|snacka|prata|diskutera|bolla|kolla|fråga|dubbelkolla|samråda) [det|detta|lite|först] [först] [med] (min|
mina|mitt) ({family}|{partner})
vi (röstar|bestämmer|beslutar) [om]
(vi båda|båda två|vi två|oss båda|vi tre)
[min|mina|mitt|vår|våra|de andra] ({partner}|{family}) (måste|behöver|ska|vill) [också|oxå|med|först] (säga ja|
godkänna|hålla med|
vara med på det|vara överens|nicka|tycka likadant|tycka detsamma|gå med på det|vara med på tåget|säga sitt)
(vi måste vara|ska vi vara|behöver vi vara) (överens|eniga|ense)
(omröstning|röstar om [det|saken]|majoritetsbeslut|styrelsen där jag sitter)
""",
    "pair": """
[min|mina|mitt|vår|de] ({family}|{partner}|{boss}) (och|o|å) (jag|mig|undertecknad|jag själv)
(jag|mig) (min|mina) ({family}|{partner})
(jag|mig) [själv] (och|plus|samt|o|å) (min|mina|vår|vårt|mitt|en|två|de andra|resten av) [andra|två] ({family}|
{partner}|{boss}|andra|till|ledningen)
(vi är|vi e|är vi) (flera|två|tre|fyra|fem|några|2|3|4|5) [stycken|st|personer] i (styrelsen|ledningen|
ledningsgruppen|styrgruppen|gruppen)
(jag|mig) (och|plus|samt|o|å) [den andra|den andre|de andra|min andra|de två andra|de andra två|de övriga|
övriga] ({boss}|{partner}|{family}|en till|en annan|några till|några andra|brorsan|farsan|syrran|morsan|svågern)
""",
    "someone_else": """
(min|mitt|mina|vår|vårt|våra|en|hans|deras) [närmaste|egen|nya|stora|högsta] ({boss}|{family}|{partner}) [här|som|
alltid|oftast|i slutändan|sen|då|det|är den som] {beslutar}
({boss}) [som|alltid|oftast|i slutändan|sen|då|ensam|är den som] {beslutar}
(mannen|frun|sambon|pappa|mamma|farsan|morsan|brorsan|syrran|svärfar|svärmor|maken|makan|farfar|familjen|
föräldrarna) [som] {beslutar}
(det är|är|de e|det e|är det|e) (min|mitt|mina|vår|vårt|våra|en) ({boss}|{family}|{partner}) [som|det]
(han|hon|de|dom|hen|någon annan|nån annan|ngn annan|andra|någon högre upp|nån högre upp) [som|alltid] {beslutar}
(det är|är|de e|det e|är det|e) ({boss}) som [{beslutar}]
{beslutar} (min|mitt|mina|vår|vårt|våra|de|han|hon|någon|nån) [närmaste] [{boss}|{family}|{partner}|annan]
{beslutar} {boss}
(beslutar|bestämmer|fattar beslutet|tar beslutet|har sista ordet|sitter på pengarna)
(beslutet|besluten|valet|budgeten|pengarna|frågan) (ligger|fattas|tas|är|sitter|kommer|bestäms|avgörs|godkänns) [hos|
av|från|inte|i] [min|mitt|mina|vår|vårt|våra|den|inte] ({boss}|{family}|{partner}|mig|mitt|någon annan)
(ligger|avgörs|bestäms|beslutas|tas|fattas|godkänns|upp) (hos|av|till|i) [min|mitt|mina|vår|vårt|våra] ({boss}|
{family}|{partner})
inte (mitt|min) (beslut|bord|val|budget|sak|ansvar|fråga)
(det är|är|e|det e) inte (jag|mig) [själv] [som] [{beslutar}]
jag (beslutar|bestämmer|avgör|väljer|styr) [det|om det|över det|det här|själv] inte [själv|det|om det|över det|något|
nåt]
{beslutar} jag inte [om|över|själv]
jag (får|kan|har) inte (besluta|bestämma|ta beslut|fatta beslut|rätt att|mandat|befogenhet|sista ordet|avgöra|
fatta beslutet|ta beslutet|ta det beslutet|skriva på|mandat att)
jag (är|e) inte (beslutsfattare|chef|ägare|den som beslutar|den som bestämmer|ägaren|chefen|beslutsfattaren|vd|
den som tar beslut|den som tar beslutet)
(inget|saknar|utan) (mandat|beslutsmandat|beslutanderätt|beslutsrätt)
jag (ger|kan|får|ska|brukar|lämnar) [bara|endast|mest|ge|lämna|komma med|kan] [råd|rekommendera|rekommendationer|
förslag|en rekommendation|ett förslag|underlag] [till|och] (råd|rekommendera|rekommendation|rekommendationer|förslag|
ett förslag|en rekommendation|föreslå|rekommenderar|underlag|beslutsunderlag|ledningen|styrelsen|chefen)
jag (rekommenderar|föreslår|ger råd|lämnar förslag|tar fram underlag|tar fram beslutsunderlag|tar fram förslag|
lägger fram förslag|förbereder|bereder|presenterar|ger förslag|är rådgivande|ger en rekommendation|
kommer med förslag|tycker till|rådger|lägger förslag)
jag (kommer med|lämnar|ger|skriver|lägger fram|tar fram|plockar fram|tar in|visar) [bara|upp|fram] [en|ett|min|mitt|
mina|två|tre|några|lite|ett par] [olika|tre|bra] (rekommendation|rekommendationer|förslag|utlåtande|alternativ|underlag|
beslutsunderlag)
(går|lämnas|skickas|lyfts|förs|ska) [det|den|allt|sen|sedan|då] [sen|sedan|vidare|upp] (vidare till|upp till|till|upp i|
upp på|vidare upp till) [min|vår|våra|vårt] ({boss})
(rådgivande|rekommenderande) [roll|funktion]
(måste|behöver|ska|får|vill|skulle|bör) [jag|först|nog|ju|jag först] [först] (fråga|stämma av|kolla|förankra|prata|
checka|få godkänt|få ok|få klartecken|ta det|diskutera|bolla|lyfta det|presentera|dra det|checka av|höra|rådfråga|
snacka) [det|detta|först|det här|av] [med|hos|av|för|från|till|förbi] [min|mina|mitt|vår|vårt|våra] ({boss}|någon|nån)
(stämma av|förankra|kolla|fråga) [det|detta] [med|hos] [min|mina|mitt|vår|vårt] ({boss})
(godkännande|klartecken|okej|ok|godkänt) (från|av|hos) [min|mina|vår|vårt|våra] ({boss}|någon)
(måste|ska|behöver) (godkännas|beslutas|förankras|tas) (av|i|hos) [min|vår|våra|vårt] ({boss})
(min|vår) (chef|vd|boss) (bad|har bett|vill att jag|ville att jag|sa åt|frågade)
(på uppdrag av|för min|åt min|åt) [min|mitt|vår] ({boss})
(över mitt huvud|(någon|nån|folk|de|dom|chefer|beslutas|avgörs|tas|bestäms|beslutet|ligger|fattas|godkännas) högre upp|
ovanför mig|utanför mitt bord)
(ligger|hamnar|landar) på (styrelsens|chefens|ledningens|vd:ns|vd's|ekonomichefens|ägarens|rektorns) bord
(går via|via) (inköp|inköpsavdelningen|huvudkontoret|ledningen|styrelsen|vd|upphandling)
(rapporterar till|är kontaktperson|är kontaktpersonen)
(upphandling|upphandlas|offentlig upphandling)
""",
    "no_say": """
(jag har|har|har jag) [absolut|egentligen|tyvärr|ju|väl] (ingen|inget|inte någon|inte nåt|inte något|noll|inga|
ingenting|inte så mycket|inte mycket) (talan|talan alls|att säga till om|att säga|inflytande|röst|bestämmanderätt|
talan i det|makt|att bestämma|påverkan|rätt att bestämma)
(inget|ingenting|inte något|inte nåt) att säga till om
(ingen|noll) (talan|röst|bestämmanderätt|påverkan)
(bara|endast) (en budbärare|budbärare|praktikant|mellanhand|en mellanhand|assistent|en praktikant|vikarie|
sommarjobbare|jobbar här)
jag (jobbar|arbetar) (bara|ju bara) här
(åt|för) (en kompis|en vän|en kollega|skolan|mitt examensarbete|en skoluppgift|någon annans räkning|min uppsats)
(examensarbete|exjobb|skolarbete|skoluppgift|uppsats|skolprojekt)
(jag gör|gör|har) [här] [min] praktik
(inte|ej) (delaktig|inblandad|involverad|med) i (beslutet|besluten|beslutsprocessen)
(påverkar|bestämmer|beslutar) [jag] (ingenting|inget|inget alls|ingenting alls)
""",
    "collecting": """
(bara|endast) [satt|ombedd|skickad|ute] [på|efter] [att] (ringa runt|samla in|kolla runt|fråga runt|höra runt)
[jag] (bara|endast|enbart|mest|endast) [jag|här för att|på att|ute efter att|nu|lite] (samlar|samla|samlar in|
kollar upp|kolla upp|letar|leta|tar reda|undersöker|undersöka|kollar läget|researchar|jämför|hämtar|hämta|
gör research|göra research|informationssöker|sonderar|kollar runt) [in|på|upp|lite|runt] [in|på|lite|info|
information|offerter|fakta|underlag]
jag (samlar|hämtar|letar|kollar|tar reda på|gör|jämför|undersöker|researchar|ska|skulle|fick i uppdrag) [bara|in|
mest|upp|lite|att|endast|in lite|bara in|bara in lite|upp lite] [samla|ta|kolla|hämta|leta|in|upp|lite|reda|fram] [in|
upp|lite|reda|fram|på] (info|information|offerter|priser|fakta|alternativ|research|uppgifter|in info|in information|
in offerter|in lite info)
(samlar|hämtar) [bara|in|mest] [in|lite] [lite] (info|information|offerter|underlag|fakta|uppgifter)
""",
    "title_decides": """
(vd|ägare|ägarinna|grundare|företagare|entreprenör|småföretagare|direktör|verkställande direktör|
firmatecknare|beslutsfattare|butiksägare|restaurangägare|salongsägare|ordförande|ensamägare|bolagschef|
managing director|director|krögare|rektor|budgetansvarig)
[marknads|ekonomi|finans|it|kommersiell|operativ|kreativ|vice] (direktör|vd)
(marknadsdirektör|ekonomidirektör|finansdirektör|försäljningsdirektör|ekonomichef|finanschef|ägare och vd|
vd och ägare|vd och grundare|head of marketing)
""",
    "title_shared": """
(delägare|medägare|medgrundare|kompanjon|partner|styrelseledamot|styrelsemedlem|aktieägare|meddelägare)
medlem i (ledningsgruppen|styrelsen)
""",
    "title_advises": """
(marknadschef|marknadsansvarig|marknadsförare|marknadskoordinator|marknadskommunikatör|kommunikatör|
kommunikationschef|kommunikationsansvarig|projektledare|säljare|säljchef|försäljningschef|anställd|medarbetare|
webbansvarig|webbmaster|butikschef|platschef|verksamhetschef|avdelningschef|konsult|rådgivare|e handelschef|
e handelsansvarig|ehandelschef|kontorschef|inköpare|produktchef|teamledare|gruppchef|hr chef|digital strateg|
content manager|influencer|påverkare|mellanchef|itchef|it chef|marketing manager)
""",
    "title_no_say": """
(praktikant|trainee|student|studerande|lärling|vikarie|sommarjobbare|sommarvikarie|assistent|marknadsassistent|
vd assistent|ledningsassistent|sekreterare|receptionist|volontär|timanställd|extraanställd|elev|administratör|
praktikanten|ekonomiassistent|exjobbare)
assistent (till|åt) [vår|min] ({boss})
""",
    "title_self": """
jag (är|e) [själv] (ägaren|grundaren|vdn|chefen|direktören|bossen|högsta hönset)
jag (äger|driver) [hela] (allt|alltihop|alltihopa|hela|hundra procent|100) [rasket|klabbet|bolaget|firman|
företaget|procent|%]
(egenföretagare|egen företagare|enskild firma|enskild näringsidkare|frilans|frilansare)
(det är|det e|de e|det blir|är) [ju|bara|väl] jag [själv]
""",
    "party": """
(min|mitt|mina|vår|vårt|våra|en|hans|deras) [närmaste|egen|högsta|nya|käre] ({boss}|{family}|{partner})
(chefen|cheferna|vdn|vd n|ägaren|ägarna|styrelsen|ledningen|ledningsgruppen|huvudkontoret|inköp|inköpsavdelningen|
inköparen|koncernen|koncernledningen|moderbolaget|marknadschefen|direktören|ekonomichefen|ekonomiavdelningen|
ordföranden|kommunen|nämnden|kunden|uppdragsgivaren|grundaren|grundarna|bossen|rektorn|platschefen|verksamhetschefen|
farsan|brorsan|högre chef|annan|andra|högsta hönset|sambon|frun|mannen|kompanjonen|marknadsdirektören|högre upp|
kommunalrådet|kommundirektören|verksamhetsledaren|byråchefen|enhetschefen|områdeschefen|regionchefen|landschefen|
kanslichefen|förvaltningschefen|stämman|årsmötet|styrgruppen|morsan|syrran|maken|makan|butikschefen|säljchefen)
""",
    "answer_decides": """
(jag|jag själv|själv|bara jag|endast jag|enbart jag|jag ensam|jag bara|mig|jag såklart|undertecknad|ensam|
jag förstås|jag då|bara undertecknad|ingen annan än jag|jag och ingen annan|ingen annan|helt själv|bara jag själv|
jag och bara jag|jajag|moi)
""",
    "answer_yes": """
(ja|jaa|jo|japp|jepp|jadå|jajamän|jajamensan|javisst|absolut|självklart|visst|stämmer|stämmer bra|det stämmer|precis|
yes|yep|såklart|givetvis|korrekt|ja det är jag|ja jag|det gör jag|jag gör det|ja det gör jag|jodå|jajjemän)
""",
    "answer_shared": """
(vi|oss|båda|delvis|till viss del|gemensamt|tillsammans|ihop|flera personer|flera stycken|flera st|vi båda|
vi tillsammans|typ båda|inte själv|inte ensam|inte helt själv|inte helt ensam|inte jag ensam|ej ensam|
inte på egen hand|inte riktigt själv|inte bara jag|till hälften|några stycken|några st|vi är flera|vi är två|vi är tre|
vi alla|halvt om halvt)
(jag|mig) och (en till|några till|en annan|andra|en kollega|några andra|mina kollegor|en kompis)
""",
    "answer_someone_else": """
(nej tyvärr|nej inte jag|inte jag|inte riktigt|tyvärr inte|nej det är inte jag|nej inte riktigt|näe|nej då|nejdå|
nä inte jag|inte direkt|nej det gör jag inte|det gör jag inte)
""",
    "answer_no": """
(nej|nä|nää|nope)
""",
    "nothing": """
(vem|vilka|vilken|hur|vad|när|var) [det är|det e|som är] [som] {beslutar}
(inte|ej) (beslutat|bestämt|bestämt oss|bestämt mig) [ännu|än]
(har|vi har|jag har) inte (beslutat|bestämt|bestämt mig|bestämt oss)
(gå in|går in|prata|tala) [inte] på hur vi {beslutar}
(ingen aning|vet inte|vet ej|oklart|beror på|det beror på|ingen kommentar|osäker)
(vill inte|helst inte|säger jag inte|vill jag inte|vill ej) [säga|svara|uppge|berätta]
(spelar det|varför frågar|varför vill|varför undrar|spelar väl)
(nej|nä) (tack)
jag (bestämmer|beslutar) (senare|imorgon|sen|mig)
(kan inte|kunde inte|svårt att) (bestämma|besluta)
""",
}
