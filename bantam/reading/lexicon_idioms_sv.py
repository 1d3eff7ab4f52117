"""Swedish idioms for who decides, beside the plain words; classes as in ``lexicon_authority``."""

# Families of words that several patterns share.
KIN = """gubben|frugan|käringen|käringa|kärringen|svärsonen|dottern|sonen|sönerna|pojkarna|grabb*|farfar|
syskonen|bröderna|systrarna|kusinerna|far min|bror min|karln|hustrun|farsgubben|gamlingen|gubbarna|pappa|
mamma|farsan|morsan|brorsan|syrran|svärfar|svärmor|makan|maken|sambon|mannen|frun|brodern|systern|familjen|
man min"""
MATES = """kompanjonen|kompisen|pastorn|kollegan|kollegorna|delägar*|medägaren|partnern|styrelsen|
ekonomichefen|kassören|ordföranden|ordförande|ordf|marknadschefen|rektorn|vd|vdn|chefen|ägaren|ekonomi|
ledningen|de andra|dom andra|en kollega|en kompis|en till|två till|några till|resten av (gänget|familjen|
styrelsen|ledningen|gruppen)"""
NAMES = """micke|anna|eva|maria|lena|sara|annika|helena|lasse|anders|johan|per|pelle|kalle|peter|jan|thomas|
fredrik|magnus|bosse|erik|björn|rolf|gunnar|olle|lotta|pia"""
PLACE = """bolaget|företaget|firman|gården|gårn|stället|klabbet|rasket|butiken|affären|salongen|krogen|
kliniken|praktiken|mottagningen|bygget|verkstaden|rörelsen|verksamheten|gymmet|alltihop*"""
COUNT = "två|tre|fyra|fem|sex|sju|åtta|nio|tio|2|3|4|5|6|7|8|9|10"
JAG = "(jag|ja)"
ALL = "{family}|{partner}|{boss}"
ME = "jag|ja|jag själv|ja själv|undertecknad"
AND = "och|o|å|plus|samt|ihop med|tillsammans med|tsm med|jämte"
IS = "är|e|ä|är ju|e ju|är det|är väl|e la|är nog|e nog"
OWN = """företag|firma|bolag|gård|butik|salong|affär|verksamhet|bord|beslut|val|sak|pengar|budget|område|
ansvar|öra|örat|uppgift|jobb|ansvarsområde"""
MEET = "mötet|måndagsmötet|fikat|kaffet|köksbordet|lunchen|middagen|bordet"
BOARD = """styrelsen|nämnden|gruppen|ledningsgruppen|ledningen|kommittén|rådet|fullmäktige|kyrkorådet|
beslutsgruppen|styrgruppen|föreningen"""
# Ways to have the power: after "jag" they mean that the visitor decides, after others that these do.
HOLDS = """(sitter [själv] (på|vid|bakom) [hela|både] (pengarna|budgeten|kassan|rodret|ratten|kassaskåpet|plånboken|
den budgeten|makten|spakarna|pungen|börsen|beslutet|pennan)|
håller [själv|hårt] (i|på) (plånboken|pungen|börsen|kassan|pengarna|rodret|ratten|taktpinnen|spakarna|
klubban|pennan|budgeten|stålarna)|
har [själv|hand om] (kassan|plånboken|pengarna|vetorätt*|veto|utslagsröst*|avgörande röst|sista ole|
sista sagt|attesträtt*|byxorna på|delegation|bestämmanderätten|slutgiltiga ordet|nyckeln|
nyckeln till kassaskåpet|ansvaret)|
(drar|rycker) i (spakarna|trådarna)|
styr (skeppet|allt|över kassan|ekonomin)|
(ger|sätter) (tummen upp|tumme upp|sin signatur|grönt ljus|sin välsignelse)|
(trycker på|har fingret på) (knappen|köpknappen)|
har hand om (sånt|det|det där|de bitarna|ekonomin|inköpen|avtalen)|
(sköter|ansvarar för|håller i|tar hand om) (sånt|den biten|det där|inköpen|ekonomin|avtalen|de bitarna|
alla inköp)|
(har tolkningsföreträde|signar [fakturorna|avtalen]|attesterar|har sista påskriften)|
skriver på (papprena|papperen|avtal*|kontrakt*|fakturorna))"""

AUTHORITY: dict[str, str] = {
    "decides": f"""
{JAG} har fullmakt
bara {JAG} som {{beslutar}}
(det är|det e|de e|de är) [la|ju|väl|bara|nog] ({ME}) som [själv|ensam] {HOLDS}
[har|jag har] (fått|fick) fria (händer|tyglar) (av|från) [min|vår|mina] (ägarna|chefen|styrelsen|vd|
ledningen|{{boss}})
""",
    "owns": f"""
inom (mitt|min|mina) (mandat|budget*|befogenhet*)
har jag delegation
(mina|våra) egna pengar
[har] (jag|jag har) fria händer
(svarar|ansvarar) för (hela|marknads*|budget*)
(kör|köra) (mitt|sitt) eget race
chef över mig själv
bara fråga mig själv
rätt person har
[det|de] (lär|får|ska|brukar|måste) [väl|nog] (bli|vara|va) {JAG}
(gör|kör|bestämmer) som jag vill
(ordet|rösten|klubban|pennan|makten|valet|ansvaret) (är|e) (mitt|min)
(min|mitt) (firma|företag|bolag|klinik|butik|salong|gård) (min|mitt|mina|så)
(styrs|sköts|ägs|bestäms|avgörs) av mig
(de|d|det) (e|ä|är) (min|mitt) (firma|företag|bolag|butik|salong|verksamhet|gård|klinik|praktik|verkstad|
studio)
({ME}) [ju|la|som|alltid|ensam|nog|väl|är den som|e den som|är den|själv som] {HOLDS}
{HOLDS} (själv|ensam|jag|ja)
({PLACE}) ({IS}) [helt] (min|mitt)
[är|ligger på|hamnar på|landar på|går över|på|över] mitt [eget] bord
(min|mina|mitt) (plånbok|pengar|kassa|regler|skuta|risk|revir)
(enmans*|soloföretag*|enpersons*|ensamföretag*|egenföretag*|ensam i ({PLACE})|kör (solo|eget|ensam|själv)|
bara {JAG} (i|på) ({PLACE})|finns [ju] bara {JAG}|bara {JAG} här|enskild firma|egen firma)
{JAG} ({AND}) (hunden|katten|min dator|datorn)
vem annars
[ingen|inga] (ingen|har ingen|finns ingen|finns inte nån|har inte nån) [annan] (över mig|ovanför mig|
att fråga|lägger sig i|som lägger sig i|jag måste fråga|chef över mig|att stämma av med)
(behöver|måste|brukar) [jag] inte (be|fråga|vänta|förankra|höra|ha|få) [~] (lov|om lov|tillstånd|nån|någon|
nånstans|godkännande|klartecken|grönt ljus|ja|välsignelse)
(lägger|la|lagt) sig (inte|aldrig) i
({KIN}|chefen|styrelsen|ägarna|ägaren|vd) (litar på mig|låter mig|ger mig fria|har gett mig|
går på min linje)
[fått|gett|har] [mig|fullt|eget] (mandat|förtroende*|befogenhet|fria händer|fullmakt|delegation) (att|från|
av|för det|för sånt|upp till)
har (delegation|attest|attesträtt|egen attest) [på|för|upp till]
(räcker|duger|nog|klart) med (min|mitt) (signatur|underskrift|påskrift|ord|ja)
[det|allt|allting|sånt] (stannar|slutar|landar|hamnar|ligger|hänger|faller|beror|kommer an) [alltid] (hos|
på|vid) (mig|undertecknad|me)
(hålla till godo|nöja (dig|er|sig)|får prata|får tala|får snacka|förhandla) [bara] med mig
(pratar|snackar|talar|skriver) [du|ni] med rätt (person|man)
(kapten*|skeppare|chef|chefen|bas|boss|bossen|kung|högsta hönset|ägare|beslutsfattaren|pampen) [på|ombord|
här|över|i] [skutan|huset|bygget|firman|hela|stället] [så|och|o] (är|e|det är|de e|det e|är det|e de|
blir) {JAG}
(sköter|fixar|tar|klubbar|kör|rår|råder) {JAG} [om|över] [det|sånt|allt|den biten|sånt här] (själv|ensam)
jag (sköter|tar|fixar|kör|avgör|väljer|klubbar|bestämmer) [allt|sånt|det|den biten|alla|såna beslut|
över] [sånt|det|beslut|där|de där] (själv|ensam|på stående fot|på eget bevåg|på egen hand)
(på stående fot|på eget bevåg|efter eget huvud|pekar med hela handen)
""",
    "shared": f"""
(beslut*|sånt|det) (tar|fattar|gör) {JAG} ({AND}) [min|mina|vår] ({ALL}|{KIN})
(alla|båda|bägge|samtliga|allihop|alla tre|alla fyra) (måste|ska|får|behöver) [va|vara|
bli] [rörande] (överens|eniga|ense|sams|med på|säga ja|skriva på|skriva under|signera|gilla*|nicka|
tycka till|enas|med på tåget)
""",
    "pair": f"""
rösta om det
halvt jag
({KIN}|{MATES}) ~ ~ (också|med) (vara|va|bli) med
är den ena
har de andra (också|med)
har (ett ord|ett finger|något|nåt) med i (laget|spelet|leken)
där {JAG} (sitter|ingår|är med|röstar)
(lagbeslut|gruppbeslut|teambeslut|teamwork|gemensamt beslut)
(andra|övriga) i (ledningsgruppen|styrelsen|ledningen|gruppen) (och|o|å) (jag|ja|mig)
[min|mina|mitt] [äldsta|yngsta] ({KIN}|{MATES}|{NAMES}) ({AND}) (jag|ja|mig|undertecknad)
(jag|ja|mig) ({AND}) [min|mina|vår|våra|mitt] [äldsta|yngsta|kära|två|tre|andra|bägge|båda] ({KIN}|{MATES}|
{NAMES}|{{family}}|{{partner}}|{{boss}})
(jag|ja|mig|jag är en|jag e en) [är|e] (av|utav) ({COUNT}|dem|dom|flera)
(där|varav|varibland) {JAG} (är|e) (en|med|den ena)
(ha|få|har|få) (med|med mig|in|in mig) ~ (på|med på) (tåget|noterna|banan|det)
(vi|båda|alla|bägge|samtliga|båda två|vi alla|allihop*|alla tre|familjen|hela familjen) (måste|ska|får|
behöver|brukar|vill|bör|har rätt att) [va|vara|bli|komma|säga|ha] [med|rörande] (överens|eniga|ense|sams|ja|
till|enas|skriva på|signera|gilla*|gillat det|godkänna|nicka|tycka till|nöjda|sitt|med på|med och|
säga till om)
vi (är|e|va|blir) ({COUNT}|ett par|några|flera) [stycken|st] (syskon|bröder|systrar|kompisar|läkare|
tandläkare|om det|om beslutet|på firman|i det|som äger|som delar|som driver|i ledningen|i föreningen)
(vi|oss) (bröder|syskon|systrar|två|tre|fyra|läkare|tandläkare|delägare|medlemmar|ägare|bägge|som äger|
i styrelsen|i ledningen|i byalaget|i föreningen|i gruppen|i teamet|i familjen|på mottagningen|på firman)
vi (tar|kör|gör|snackar|avgör|pratar|diskuterar) [om] [det|sånt|allt|igenom] [igenom] [på|över|vid|runt|
i] [ett|en] (allihop*|i grupp|i gruppen|i teamet|i styrelsen|i familjen|handuppräckning|omröstning|
demokratiskt|på ({MEET})|över ({MEET})|vid ({MEET})|runt ({MEET})|i förening)
(vid|runt|kring|över) (köksbordet)
vi (sätter|snackar|pratar|resonerar|bollar|enas|brukar enas|kommer överens|delar|röstar|väger av) [jag|alla|
det|ihop] [oss|på|med varandra]
(prata*|snacka*|resonera*) [alltid] (ihop oss|oss samman|oss fram|sig samman|sinsemellan)
bollar [det] (med varandra|sinsemellan|fram och tillbaka)
(majoriteten|flertalet) (vinner|bestämmer|avgör|styr|får)
(här är det|vi kör [alltid]|vi har|vi är|det är|det e|de e|är|är ett|det råder) [en|ett] [ren|
full] (demokrati|konsensus|kooperativ|kollektiv|handuppräckning|gemensamt)
(kollegialt|kollektivt|demokratiskt|enhälligt|i konsensus)
alla [har|medlemmar har|delägare har|ägare har] [en|sin|var sin|varsin] röst
{JAG} har (en|1) (röst) [av]
grupp som ~ (röstar|beslutar|bestämmer|väljer)
(två|2|båda) (underskrifter|signaturer|namnteckningar|påskrifter)
(två|2) i förening
(delar|delar på|delat|delas) [vi] [på] (ansvaret|rollen|det|beslutet|makten|lika|budgeten|ägandet|
mellan) [mellan] [mig|oss]
(fifty fifty|fiftyfifty|50 50|halva var|hälften var|varsin halva|varsin del|halva beslutet)
(halva|hälften av) ({PLACE}) ({IS}) (min|mitt)
(äger|har) (hälften|halva|andra halvan|varsin|varsitt|lika stor del|lika mycket|lika stora delar|50 procent|
femtio procent)
lika (mycket att säga till om|stor röst|mycket makt|stor del)
{JAG} (sitter|ingår|är med|har plats|har en plats|har en stol) [själv|också|ju|med] (i|vid|runt|
med i) [den] ({BOARD}|bordet|panelen)
(plats|stol) (i|vid|runt) [den] ({BOARD}|bordet)
({BOARD}) [men|och|o|där] {JAG} (är|e|sitter) [också] (kassör|ledamot|med|sekreterare|ordförande|suppleant|
där)
""",
    "no_say": """
(lägger|blandar) [jag] mig inte i
(inget|ingenting|inte något|inte nåt|ingenting alls|inte ett dugg|inte ett skit|inte ett jota|noll|
inte mycket) (att|å|o) (säga till om|göra med (det|saken|beslutet)|bestämma)
[jag har|har] (inget|ingenting|noll|inte ett dugg|inte) [alls] med (det|saken|beslutet|den biten) att göra
(inget|ingenting|inte nåt|inte något) (jag|ja|som jag) (kan|får|har) (påverka|bestämma|styra|påverkat)
(mig|mej) (frågar|lyssnar) (de|dom|ingen|man) [på] [aldrig|inte]
(gör|lyder) bara (som|vad) (jag|ja|de|dom) (blir|är|har|säger) [blivit] [tillsagd|åt mig|till mig|order]
""",
    "collecting": """
(bara här på praktik)
(läser på|kollar|kollar runt|kollar upp|letar|frågar|tittar|jämför|ringer|ringer runt|samlar|samlar in|
sonderar|rekar|undersöker) [bara|lite|runt] (åt|för) [min|mina|vår] ({boss}|{family}|bossen|någon|nån|andra)
(timvikarie|extrajobbare)
(bara|endast|blott|mest) [en|den] [liten|inhyrd|vanlig|stackars] [inhyrd] (springpojke|springflicka|
hantlangare|kugge|budbärare|vikarie|sekreterare*|receptionist*|lärling|prao|assistenten|praktikanten|
sommarvikarie|den som (googlar|ringer|kollar|skriver|söker|letar|samlar|svarar))
(svarar|sitter|sköter|jobbar|står|hjälper|tar) [bara|mest|ju] [i|på|med|till i] [bara] (telefonen|växeln|
receptionen|i kassan|på golvet|mejlen|i disken|telefon)
(skickad|ditskickad|satt|ombedd|tillsagd|i uppgift|i uppdrag|bett mig|bad mig|sa åt mig|fått order|
fick på mig|blivit satt|i knät|i knäet) [om] [att|på|för|på att|för att|med att|till att] [bara|ska|
lite] (kolla|plocka|ringa|leta|ta|samla|göra|höra|jämföra|fråga|få|hitta)
bara (ute|inne) (och|o|å) (jämför|kollar|tittar|letar|sonderar|snokar|snusar)
(ska|skulle|får|fick) bara (få|göra|ta|samla|hitta|sätta|ringa|höra|fylla|skriva|skicka|lämna) [ihop|fram|
in|upp|vidare|runt] [en|ett|lite|några] (underlag|prislista|lista|offerter|priser|jämförelse|
sammanställning|rapport|info|runt|vidare|förslag|alternativ|namn)
(hjälper|gör|kollar|frågar|skriver) [bara] [det] [en|åt en|för en|åt min|åt] (kompis|vän|granne|bekant|
släkting|kusin|kompis till mig) [med]
(skolarbete|skoluppgift|gymnasiearbete|grupparbete|skolprojekt|uppsats)
""",
    "party": f"""
inte upp till mig
(går|upp) till ({BOARD})
[det] (avgörs|bestäms|klubbas|beslutas|tas) (nere|uppe|borta|på|i|av|hos|centralt)
(det är|de e|det e) [husbonden|gubben|{KIN}] som (betalar|beslutar|bestämmer)
(någon annan|nån annan|ngn annan|annan person|fel (person|adress|instans|gubbe)|inte jag i alla fall)
[är|det är|som] ({KIN}|gubben min|bossarna|direktörerna|delägarna|ägarfamiljen|grundarfamiljen)
[han|hon|hen|de|dom|vd|{NAMES}|{KIN}|{{boss}}|{{family}}|{{partner}}] [som|är den som|e den som] {HOLDS}
(det|sånt|de|den) (får|brukar|ska|kan) ~ (avgöra|bestämma|besluta|ta ställning till|klubba|ta beslut om|
svara på)
({NAMES}) (på|i|hos) (ekonomi*|inköp|marknad|kontoret|ledningen|huvudkontoret|stan|styrelsen)
[det är|det e|de e|är|jag har] (någon annans|nån annans|en annans|hennes|hans|deras|chefens|styrelsens|
ledningens|vds|ägarens|ägarnas|rektorns|frugans|farsans|brorsans|pappas|mammas|svärfars|mors|mannens|
sambons|kommunens|huvudkontorets|moderbolagets|frus|mans|inköps|koncernens) ({OWN})
[är|det är] (uppifrån|ovanifrån|högre ort|högre instans|högsta ort|våningen ovanför|(över|ovanför|
utanför) min (lönegrad|nivå|befogenhet)|(över|utanför) mitt (mandat|bord|område|ansvar))
inte (min|mitt|mina|upp till|på mitt|hos|via|över mitt|direkt mitt) [egen|eget] (lönegrad|grej|roll|nivå|
pengar|plånbok|bord|mig|mandat|firma|företag|bolag|skuta)
(måste|ska|behöver|får|går) [det|först|alltid|sen|sånt] (upp|lyftas|dras|tas|förankras|godkännas|klubbas|
vidare)
[upp] (i|av|på|till|hos|med|för) [vår|våra|hela] ({BOARD}|{KIN}|högre|chefen|ägarna|möte|stämman)
(grönt ljus|klartecken|välsignelse|påskrift|tumme upp|okej|godkännande|lov|tillåtelse|ett ja|
sanktion) (från|av|uppifrån|ovanifrån|hos)
[är|som] (centralt|på central nivå|någon annanstans)
[koncernens|kommunens|bolagets] (högkvarteret|hk|hq|kansliet|förvaltningen|inköpsavdelning|
upphandlingsenheten|ledningsgrupp|kedjan|franchisegivaren|stiftelsen|förbundet|kyrkorådet|fullmäktige|
regionen|klinikchefen|överläkaren|ordf|kassören|investerarna|bygdegårdsstyrelsen)
(dom|de|gubbarna|folket|kollegorna) (i|på|nere i|uppe i|borta i|uppe på|där uppe|där nere|högre upp|
med pengarna)
[jag|jag är|är|mest|som] [mest|bara|mer|ett] (bollplank*|komma med input|kommer med (input|synpunkter)|
gallrar|lobbar|mitt ord väger|min åsikt väger|(har|viskar i) (hennes|hans|chefens|vds|deras|ägarens) (öra|
örat)|(lyssnar|lyssna) på mig|beredande roll|bara handläggare|handläggaren|jobbar [ju] åt (honom|henne|
{KIN}))
(släpper|släppa) (inte|aldrig) (ifrån sig|taget|kontrollen|in nån)
""",
    "answer_decides": f"""
{HOLDS}
(jag bara|bara ja|de e ja|lilla jag)
""",
    "nothing": f"""
(en av|jag är en av|vi är) [{COUNT}] (anställda|medarbetare|säljare|många)
(oklart|osäkert|rörigt|kaos) [nu] (sen|sedan|efter|efter att) (chefen|vd|vdn|ägaren|{NAMES}|{KIN}|
omorganisationen)
(vet|minns|vågar) (inte|ej) [säga] [riktigt] om det (är|e) (jag|ja|chefen|vi) (eller|el) (chefen|jag|ägaren|
styrelsen|vd|{KIN})
(konfidentiellt|hemligt|internt|privat|ointressant) (hur|vem|vilka) [det är] [som] [vi] {{beslutar}}
hur (vi|det|beslut*|beslutet) (fattar|{{beslutar}}|tas|fattas) [beslut|det]
(inte|ej) (bestämt|klart|spikat|satt) (vem|vilka) [som|det är som] [ska|{{beslutar}}]
mellan (mig|oss) (och|o|å) [min|mina|vår] ({{boss}}|{KIN}|{MATES}|väggarna|fyra väggar)
(ingen aning|vet inte|ingen koll|oklart|säger inget|säger inte) [om|på] (vem|
vilka) [det är] [som] [{{beslutar}}]
""",
}
