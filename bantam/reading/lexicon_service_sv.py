"""Swedish words for services, needs and goals; see ``lexicon_service`` for the labels and weights."""

SERVICES: dict[tuple[str, int], str] = {
    ("seo", 5): """
(sökmotor|sökmotorer|sökmotorn|sökmotorerna|sökmotoropt*|sökmotorsyn*|sökmotorplac*|sökmotorrank*|sökoptimer*|sökord|
sökorden|sökordsanalys*|sökordsplan*|söksynlighet*|sökträff*|sökresultat*|sökplacering*|länkbyg*|länkprofil*|
organisk trafik|organiska trafiken|organisk synlighet|organiskt|googleranking*|googleplacering*|googlesynlighet*|
googleträff*|googlesök|googlesökning*|seo*)
(ranka|rankar|ranking|rankning|rankas) [vi|inte|dåligt|högre|bättre|högt|lågt] [på|i|hos] [google]
""",
    ("seo", 4): """
[inte|aldrig|knappt|ej] (hittar|hitta|hittas|hittad|hittade|syns|synas|synliga|synlig|synlighet|synligheten|osynliga|
kommer|hamnar|ligger|
högre|högt|högst|försvunnit|försvann|tappat|tappar|rankar|placering|placeringar|upp|söker|finns|överst|längst ner|
placerar) [oss|vi|inte|bättre|knappt|ingenstans|upp|aldrig|dåligt|man|upp högt|högre upp|högt upp|högre|på|lågt|
först|långt ner|för oss|mer|överst|inte alls|ner] [upp|alls|ens|på|högt|högre upp|högt upp] (på|i|via|hos|
genom) [sida två på|sida 2 på|sida 2|första sidan på|sökresultaten på] (google|googlesök*|sökmotorer|sökmotorerna|
bing|sök|sökningar|sökresultaten|sidan två|sida två|sida 2|sidan 2)
(ingen|inga|folk|kunder|kunderna|de|man|inga kunder|knappt någon) [kan|som|hittar] [inte] (hittar|hitta|
hittat) [till|oss|inte|vår] [oss|vår|till|fram] [på nätet|online|sida|hemsida|sajt|webb|webbplats|hemsidan|butik|
webbshop|webbutik]
(första|andra|topp|sida|sidan) (sidan|sida|1|ett|tre|två|2) [på|i|hos] google
(konkurrent|konkurrenter|konkurrenterna|konkurrenten) [som|alltid|ligger|syns|kommer|hamnar|rankar] [ligger|syns|
kommer|hamnar|alltid|rankar] (före|över|högre|högst|överst|högre upp|först|ovanför) [oss]
(mer|mera|lite|för lite|ingen|få|fler|för få|inga|knappt några|öka|mindre) [organisk|gratis] (trafik|trafiken|
besökare|besök|trafiken) [till|från|på|via] [vår|vårt|våran|google|sajten|hemsidan|sidan|webben|webbplatsen|
webbshoppen] [hemsida|sajt|webbplats|webbshop|sida]
google (trafik|synlighet|placering|ranking|trafiken|resultat)
synas (bättre|mer) (online|på nätet|på google|digitalt)
(när|om|då) (man|folk|kunder|kunderna|någon|nån|du|ni|de|någon som) ~ (googlar|googlat|söker på|söker efter)
(topp|top) (3|5|10|tre|fem|tio) (placering*|ranking*|position*)
(placeringar|placeringarna|positioner|positionerna|rankingen|rankningen|sökplaceringar) ~ (borta|försvunn*|tappat|
rasat|sjunkit|dykt|rasar|sjunker)
(googleuppdatering*|algoritmuppdatering*|core update|core updates)
(inte|aldrig|knappt) ~ (på google maps|i google maps|på kartan hos google)
""",
    ("ads", 5): """
(annons*|googleannons*|instagramannons*|linkedinannons*|tiktokannons*|youtubeannons*|videoannons*|
shoppingannons*|sökmotorannons*|sökmotormarknadsföring*|klickpris*|facebookannons*|metaannons*|sökordsannonsering|
betald (annonsering|
trafik|sök|reklam|media)|betalda (annonser|kampanjer|sökningar)|onlineannons*|digital annonsering|bannerannons*|
banners|mediaköp|klickannons*|google kampanj*|display annonsering|displayannons*|reklamkampanj*|onlinereklam|
facebookreklam|instagramreklam)
(google|facebook|instagram|linkedin|meta|tiktok) (annonser|annonsering|kampanj*|reklam|annonserna|annons)
""",
    ("ads", 4): """
(betalar|betala|kostar|slösar|bränner|lägger|kostnad|kostnaden|pris|priset|dyrt|dyra|eldar) [vi|alldeles|för|massa|
en massa|upp|mycket|för mycket|pengar|massor] [för mycket|mycket|pengar|dyrt|av|massor] [pengar] (per|på|för) (klick|
lead|klicken|konvertering|google|facebook|kunden)
(kampanjer|kampanjerna|kampanjen) [ger|går|funkar|fungerar|levererar|kostar|presterar] [inget|inte|dåligt|ingenting|
för mycket|nada|uselt]
(kampanjer|kampanj)
""",
    ("social", 5): """
(driva|driver|sköta|sköter|hantera|fixa|ta hand om|ta över|styra upp|köra) [vår|vårt|våra|våran|min|mitt] (instagram|
insta|facebook|fejjan|linkedin|tiktok|instakonto|instagramkonto|facebooksida)
(sociala medier|sociala kanaler|sociala medierna|some|sociala flöden|sociala plattformar|social närvaro|
instagramkonto*|facebooksida*|linkedinsida*|sociala medie*|instagramflöde*)
(följare|följarna|engagemang|likes) [på|i] [instagram|insta|facebook|linkedin|tiktok|sociala medier]
(posta|inlägg|publicera|lägga ut|lägga upp|postar) [vi|oftare|mer|något|nåt|regelbundet|inget|sällan] [inlägg|på|i|
bilder] [på] (instagram|insta|facebook|linkedin|tiktok|sociala|sociala medier|kanalerna|våra kanaler)
""",
    ("social", 3): """
(följare|inlägg|posta|influencer*|sociala|stories|flöde*)
""",
    ("website", 5): """
(ny|nya|bättre|modern|modernare|uppdaterad|snyggare|snabbare|egen|fräsch|fräschare|proffsig|enkel|riktig|annan|bra|
snygg|responsiv|vettig|mobilanpassad|schysst|fin|omgjord) [egen|modern|enkel|ny|bra|helt ny|riktig|enklare|
proffsig|snygg] (hemsida|hemsidan|webbplats|webbplatsen|sajt|sajten|webbsida|webbsidan|webbshop|webshop|webbutik|
nätbutik|e handel|ehandel|e handelssida|startsida|sida på nätet|landningssida|webb|webben|e butik|hemsidor|webbsajt|
websida|website|onlinebutik|shop|webbshoppen|bokningssida|sida|sidor|webbsidor|sajter|företagssida|
firmasida|företagshemsida)
(hemsida|hemsidan|webbplats|webbplatsen|sajt|sajten|webbsida|webbsidan|webbshop|webbshoppen|webshop|webbutik|
webbutiken|sida|sidan|webben|e handeln|nätbutiken|webshopen|websidan|websida) [som|är|ser|e|känns|har|måste|behöver|
behövs|laddar|funkar|fungerar|suger|var|kraschar|börjar bli|skulle behöva|blivit] [är|från|gjordes|byggdes|ut som|så|
väldigt|jätte|lite|rätt|ganska|helt|inte|för|superlångsam|ut|sjukt|byggas|typ|riktigt|som|jävligt|alldeles|gjord|
byggd|skapad|hopplöst|extremt|åldrats|blivit] [ut|så|jätte|från|typ|omodern|om|i|väldigt|hopplöst|lite|bra|
på] (gammal|gammalt|föråldrad|förlegad|omodern|långsam|långsamt|seg|ful|utdaterad|trasig|hackad|tråkig|1998|2005|
2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|stenåldern|90 talet|00 talet|mobil|mobilen|
göras om|bytas ut|byggas om|uppdateras|fräschas upp|förnyas|moderniseras|från|om|daterad|kass|usel|uppdatering|
en uppdatering|lyft|ett lyft|jättegammal|superseg|gammalmodig|urgammal|inte|dålig|bedrövlig|skamlig|amatörmässig|
nere|ansiktslyft|ett ansiktslyft)
(bygga|göra|skapa|bygga om|göra om|uppdatera|fräscha upp|förnya|modernisera|byta|designa|bygger|ta fram|skaffa|
hjälp med|fixa|starta|lansera|öppna|behöver|bygga upp|sätta upp|rita om|renovera) [om|upp|en|vår|vårt|våran|den|ett|
min|er|åt|oss|ut|till] [ny|helt ny|egen|nya|gamla|bra|enkel|bättre] (hemsida|hemsidan|webbplats|webbplatsen|sajt|
sajten|webbsida|webbshop|webshop|webbutik|nätbutik|e handel|landningssida*|webben|webb|hemsidor|e butik|onlinebutik)
(har|finns|saknar|saknas|utan) [vi|ju|jag] [ingen|inte någon|inte ens en|inte nån|en] [egen|riktig|vettig] (hemsida|
webbplats|sajt|webbshop|webbutik|e handel|webb|nätbutik|webbsida)
(ingen|utan|saknar) [egen|riktig] (hemsida|webbplats|sajt|webbshop|webbutik|e handel)
(hemsida|hemsidan|webbplatsen|sajten|webbshoppen|sidan) ~ (från nittiotalet|från 90 talet|från förra seklet|
från stenåldern)
(gamla|föråldrade|långsamma|fula|trista) (hemsida|hemsidan|webbplats|sajt|webbplatsen|sajten|webbshop)
(webbdesign|webbdesigner|webbutveckling|webbutvecklare|webbyrå|webbproduktion|landningssid*|webblösning|webbprojekt|
sälja [våra|mina|mer|grejer|produkter] [produkter|grejer|varor] (online|på nätet|via nätet)|hemsideproduktion|
hemsidesbygge|ehandelslösning|e handelslösning)
""",
    ("website", 4): """
(hemsida|hemsidan|webbplats|webbplatsen|sajt|sajten|webbsida|webbsidan|webbshop|webshop|
webbshoppen|webbutik|webbutiken|nätbutik|e handel|ehandel|hemsidor|websida|website|webb|e handeln|nätbutiken|
e butik|hemsides*|webbplatsens|sajtens|nätbutiks*|webbshops*|webbutiks*|företagshemsida*)
""",
    ("website", 1): """
(vår|våran|vårt|min|den|nuvarande|befintliga) [egen|nuvarande|befintliga|egna] (hemsida|
hemsidan|webbplats|sajt|webbsida|webbshop|webshop|webbutik|nätbutik|e handel|sida|webb)
""",
    ("content", 5): """
(texter|webbtexter|blogg|bloggar|blogginlägg|artiklar|innehåll|content|video|videos|videor|filmer|film|företagsfilm|
produkttexter|produktbeskrivningar|bilder|foton|texterna|reklamfilm|filmklipp|klipp) [till|på|för|åt] [vår|vårt|våra|
bloggen|hemsidan|webben|sociala|webbplatsen|sajten|webbshoppen|oss] [blogg|hemsida|webb] (skrivna|producerade|gjorda|
som|behöver)
(skriva|skriver|producera|skapa|göra|ta fram|filma|spela in|behöver|bättre|nya|mer|bra|fler|regelbundna|hjälp med|
säljande|proffsiga|regelbundet|korta|vassare) [oss|lite|åt|nya|vår|våra|mer|bra|bättre|korta|säljande|fler] [bra|
nya] (texter|webbtexter|bloggar|blogginlägg|artiklar|innehåll|content|video|videos|videor|filmer|film|företagsfilm|
produkttexter|produktbeskrivningar|bilder|reklamfilm|texterna|copy|kundcase|text|texten)
(innehållsmarknadsföring|innehållsproduktion|innehållsstrategi|contentstrategi|contentproduktion|contentplan|
webbtexter|copytext*|blogginlägg*|bloggtext*|bloggskri*|bloggartik*|bloggpost*|bloggen|bloggar|blogga|kundberättels*|
kundtidning*|personaltidning*|medlemstidning*|magasin|reportage|reportagen|fallstudie*|casebeskrivning*|
kundintervju*|guider|inspirationstext*|kategoritext*|artikelserie*|artikelskri*|textförfattare|textproduktion|
videoklipp|företagsfilm*|filmproduktion|videoproduktion|produkttexter|
produktbeskrivningar|produktfilm*|kundcase|case film|e bok|ebok|contentbyrå|reklamfilm|reklamfilmer|artiklar|artiklarna|
skribent|skribenter|skribenten|copy|innehållskalender|videomarknadsföring|produktvideo*|animerad film|texter till)
(hinner|orkar|ingen|har ingen|inte) [inte|som|tid att] (blogga|skriva|producera innehåll|skriver)
""",
    ("content", 4): """
content
""",
    ("content", 3): """
(texter|innehåll|video|videor|filmer|film|blogg|bilder|innehållet|text|texterna)
""",
    ("email", 5): """
(nyhetsbrev*|nyhetsutskick*|kundutskick*|kundmejl*|kundmail*|massutskick*|massmejl*|massmail*|erbjudandemejl*|
epostutskick*|e postmarknadsföring|epostmarknadsföring|mejlmarknadsföring|
mailmarknadsföring|e postutskick|mejlutskick*|mailutskick*|utskick*|mejlflöde*|mailflöde*|e postflöde*|
mejllista*|maillista*|mejllistan|öppningsgrad*|e postkampanj*|mejlkampanj*|mailkampanj*|övergivna varukorgar|
övergiven varukorg|e postlista*|automatiserade mejl|automatiska mejl|automatiserade mail|automatiska mail|
välkomstmejl|välkomstflöde|mejlautomation|prenumeranter*|månadsbrev*|veckobrev*|kundregister|kundregistret|kundbrev*|
adressregister|adressregistret|email kampanj*|
e mail kampanj*|mailprogram|mejlprogram|nyhetsmejl|kundmejl)
(mejlen|mailen|mejl|mail|e posten) [hamnar|landar|går|fastnar] [alltid|bara|rakt] [i] (skräp|skräppost|skräpposten|
spam)
(ingen|knappt någon|få|nästan ingen) (öppnar|läser) [våra|vårt] (mejl|mail|nyhetsbrev|utskick)
(automatisera|automatiserar|automatiserade|automatiska|automatiserat|schemalägga) [våra|vår|alla] (mejl|mejlen|mail|
mailen|e post|e posten|epost|mejlutskick*|uppföljningsmejl*|påminnelser)
(mejla|maila|skicka|mejlar|mailar|skickar) [ut] [våra|nya|mer|fler] (erbjudanden|kampanjer|nyheter|rabatter|
rabattkoder|inbjudningar|rea|påminnelser|kampanjmejl)
(mejla|maila|skicka mejl|skicka mail) [regelbundet] [till] [våra|befintliga] [befintliga] (kunder|kunderna|
kundregister)
""",
    ("analytics", 5): """
(vet|ser|förstår|mäter|mäta|koll|se|veta|insikt|följa upp|förstå|mätning|aning|kan|inblick) [vi|jag|inte|ej|ingen|
riktigt|har|egentligen|aldrig|dålig|noll|knappt] [vi|inte|koll|på|riktigt|ens|aning|om|i|se|säga] [inte|på|alls|ens|
om] [var|vilka|vad|varifrån|hur|vart|vilken|om|vilket|ifrån] [våra|vår|som|av|de|alla|allt|våran] (leads|kunder|
kunderna|besökare|besökarna|förfrågningar|beställningar|kanaler|kanal|kampanjer|annonser|köp|resultat|resultaten|
marknadsföring|marknadsföringen|trafiken|bokningar|siffrorna|försäljningen|leadsen|order|ordrar|konverteringar|
annonserna|kampanjerna|affärerna)
(var|varifrån|vart) [ifrån] [våra|de|alla] (leads|leadsen|kunder|kunderna|besökare|förfrågningar|köp|bokningar|
beställningar|trafiken|ordrarna|affärerna) [egentligen|faktiskt|riktigt] (kommer|kommer ifrån|kommer från|ifrån|
hittar)
(mäta|mätning|mätningen|mätplan|spårning|spårningen|konverteringsspårning|konverteringsmätning|
konverteringsoptimering|konverteringsgrad|konverteringsgraden|webbanalys|statistik|statistiken|besöksstatistik|
rapportering|rapporter|dataanalys|uppföljning|cookiebanner|cookies|samtycke|datadriven|datadrivet|mäter|
konverteringsmätningen|analysverktyg|konverteringar|taggar|spårar|
spårningskod*|besöksdata|besökssiffror*|mätdata|webbstatistik*|trafikrapport*|nyckeltal|nyckeltalen|dashboard)
spåra [våra|vår|alla|var|vilka|vad|hur] (besökare|besökarna|köp|köpen|konverteringar|trafik|trafiken|leads|kunder|
kampanjer|försäljningen|beställningar|som|ordrar)
(vilka|vilken|vad) [av våra] (kanaler|kanal|kampanjer|annonser|marknadsföring|som) [som] [faktiskt|egentligen|
verkligen] (funkar|fungerar|ger|lönar sig|ger effekt|ger resultat)
(många|mycket|bra med|massor av|massa) (besökare|trafik|besök) [på sidan|på hemsidan|till sajten] [men] (men) [ingen|
inga|få|de|nästan ingen|knappt någon] [köper|köp|beställer|handlar|konverterar|hör av sig|ordrar|förfrågningar|bokar]
vad [marknadsföringen|annonserna|det|allt] (ger|ger för effekt|faktiskt ger)
""",
    ("branding", 5): """
(grafisk profil|grafiska profilen|grafisk identitet|grafiskt|visuell identitet|visuella identitet|varumärke|
varumärket|varumärkes*|logotyp|logotypen|logga|loggan|ny logga|företagsnamn|namnbyte|grafisk form|formgivning|
profilmanual|varumärkesidentitet|varumärkesstrategi|varumärkesplattform|tonalitet|positionering|
designmanual|grafisk manual|profilering|varumärkesbok|grafisk design|rebranding|image)
(ny|nytt|fräschare|modernare|bättre|ett|en|fräsch) (logga|logo|logotyp|varumärke|profil|look|identitet|stil|grafisk)
(loggan|logotypen|logga|varumärket|profilen|logo) [är|känns|ser] [så|väldigt|lite|ut|helt] (gammal|omodern|föråldrad|
spretig|spretigt|tråkig|amatörmässig|gammalmodig|spretar|ful|barnslig)
(ingen|få) (känner till|känner igen|vet vilka) (oss|vi är|vårt varumärke|vårt namn)
""",
    ("other", 0): """
(logga|loggar|loggat|loggade|inloggad|lösen|lösenord) (in|ut|på|till) [på|till] [hemsidan|sajten|sidan|webben|wordpress]
""",
    ("branding", 3): """
(profil|identitet|design|visitkort*)
""",
    ("other", 3): """
(bokföring|bokföringen|bokförare|redovisning|redovisningskonsult|revisor|deklaration|löner|lönehantering|rekrytering|
rekrytera|rekryterare|personal|anställa|bemanning|it support|it drift|it stöd|datorer|skrivare|nätverk|tryck|
tryckeri|trycksaker|flyers|broschyr*|foldrar|folder|affisch*|banderoll*|beachflag*|rollup*|roll up|roll ups|vepa|vepor|
dekaler|klistermärke*|
bildekor|fordonsdekor|förpackning*|skyltar|skylt|skyltning|mässmont*|mässvägg*|mässmaterial|mässa|fotograf|
produktfotograf|menyer|etiketter|event|evenemang|
juridik|juridisk|jurist|advokat|avtal|försäkring*|översättning*|översätta|städning|städ|catering|logistik|lager|
lagerhantering|frakt|leverans|leveranser|crm|crm system|affärssystem|erp|salesforce|telemarketing|kallringning|
kundtjänst|callcenter|mötesbokning|hosting|webbhotell|server|servrar|cybersäkerhet|it säkerhet|telefoni|växel|lån|
finansiering|bidrag|investerare|inredning|profilkläder|giveaways|radioreklam|tv reklam|utomhusreklam|
pressmeddelande*|pr byrå|chatbot|chatbott|säljträning|utbildning|utbildningar|coachning|konsulter|
marknadsundersökning*|kassasystem|transport|transporter|ekonomisystem|inkasso|patent)
(app|appar|mobilapp|applikation|programvara|mjukvara|en app|systemutveckling|apputveckling|apputvecklare|mobilappen|
appen)
(utveckla|bygga|programmera|ta fram) [en|ett] (app|mjukvara|system|applikation|mobilapp|affärssystem)
""",
}

CUES: dict[str, str] = {
    "drop": """
(plus|exkl|exklusive|istället för|
lagt på|la på|i stället för|har redan|redan har|har vi redan|förutom|utöver|nöjda med|nöjd med|
behöver ingen|
behöver inte|inget behov av|inte intresserade av|slutat med|trötta på|inte ute efter|hittade er via|såg er på|
såg er annons på|handlar inte om|vill inte ha|redan en|redan en bra|skippa|slippa)
""",
    "yours": "(er|era|ert) [egen|egna|fina|nya]",
    "not": "(inte|ej) [en|den|för|på|någon|så mycket]",
    "identity": """
(vi är|jag är|vi har|jag har|jag driver|vi driver|jag jobbar på|vi jobbar med|vi sysslar med|ägare till|vi säljer|
jag äger) (en|ett) [liten|litet|mindre|lokal|lokalt|ung|ungt|stor|stort|växande]
(liten|litet|mindre|har en|har ett|driver en|driver ett)
""",
    "ask": """
(behöver|söker|letar efter|hjälp med|hjälp|hjälpa|vill|vill ha|skulle vilja|kan ni|gör ni|offert|behov av|
intresserade av|intresserad av|erbjuder ni|ute efter|jobbar ni med)
""",
    "main": """
(främst|framförallt|framför allt|i första hand|huvudsakligen|mest|primärt|speciellt|särskilt|viktigast är|
viktigaste är|prioritet är|till att börja med|fokus på|fokus är|största problemet är|egentligen|hellre|bara|
men mest|helst|i synnerhet|allra mest)
""",
    "purpose": """
(för|till|så att|så|för att|eftersom|som|där|på|med|via|senare|kanske|eventuellt|och kanske|nästa år|från|genom|när|
i|åt|efter|också|sen|sedan|därefter)
""",
}

GOALS: dict[str, str] = {
    "concrete": """
(fler|mer|flera|nya|ökad|öka|dubbla|fördubbla|högre|bättre|färre|lägre|ökade|tillräckligt med|mera|sänka|få in|
dubbelt så många|generera|skaffa|få) [kvalificerade|bra|online|nya|betalande|lokala|relevanta|vår|våra|antalet|b2b|
direkt|fler|varma|mer|riktiga|heta|antal] [nya|kvalificerade|relevanta|online] (leads|kunder|förfrågningar|
offertförfrågningar|bokningar|beställningar|order|ordrar|försäljning|försäljningen|omsättning|omsättningen|intäkter|
besökare|trafik|anmälningar|konverteringar|konvertering|konverteringsgrad|köp|ansökningar|möten|demos|medlemmar|
patienter|gäster|samtal|uppdrag|prenumeranter|vinst|affärer|elever|följare|kandidater|jobb|köpare|kundförfrågningar|
onlineförsäljning|nätförsäljning|offerter|hyresgäster|deltagare|intresseanmälningar|tidsbokningar|
försäljningen online|givare|abonnemang|kontakter|biljetter)
(leadgenerering|leadsgenerering|generera leads|sälja mer|sälja mera|sälja dubbelt|öka försäljningen|
dubbla försäljningen|öka omsättningen|dubbla omsättningen|nykundsbearbetning|nya kunder|merförsäljning|
kundanskaffning|fullbokat|fullbokade|fylla kalendern|ökad försäljning|tillväxt i försäljning|växa i omsättning)
(omsättningen|försäljningen|bokningarna|leads|förfrågningar|kunderna|intäkterna|beställningarna|försäljning|
omsättning) [ska|måste|behöver|har|vill vi] (öka|upp|dubblas|gå upp|växa|höjas|sjunkit|minskat|rasat|minskar|sjunker|
gått ner|fördubblas)
(10|15|20|25|30|40|50|100|tjugo|trettio|femtio) (procent|procents) [mer|fler|ökning|tillväxt|högre|på]
växa med [10|15|20|25|30|40|50|100|tjugo|trettio]
(ligga|hamna|komma|synas|ranka|vara) (etta|först|överst|högst upp|topp 3|topp tre|på första sidan|på topp 3|i topp|
på förstasidan|bland de tre första) [på google|i sök]
(leads|kunder|förfrågningar|bokningar|ordrar|order|beställningar) [i|per|om] (månaden|veckan|dagen|månad|vecka|dag|
året|år)
""",
    "vague": """
(synas|syns|mer|bättre|ökad|större|öka|högre|starkare|vår|lite|proffsigare|modernare|bli|få|digital) [mer|bättre|
digital|vår|mera|lite|mer på|ut] [mer|lite] (synlighet|synas|synliga|synlig|kännedom|varumärkeskännedom|tillväxt|
närvaro|räckvidd|uppmärksamhet|igenkänning|kända|hittade|proffsiga|proffsigt|professionella|professionellt|
exponering|proffsigare|uttryck|varumärke|online|digitalt|på nätet|intryck|engagemang|bättre|moderna|modernt|ordning)
(synas mer|synas bättre|synas mera|synas|synlighet|växa|tillväxt|bli större|bli mer kända|bli kända|bli sedda|
sticka ut|se proffsigare ut|proffsigare intryck|proffsigare|mer proffsigt|nå ut|nå fler|nå ut bredare|
nå fler människor|varumärkeskännedom|yngre målgrupp|bredare målgrupp|lyfta varumärket|stärka varumärket|
digital närvaro|ta nästa steg|expandera|utvecklas|hänga med|sätta oss på kartan|ingen känner till oss|moderniseras|
fräschare intryck|se modernare ut|öka kännedomen|komma ut mer)
""",
}
