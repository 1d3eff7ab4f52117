"""Swedish needs told as complaints and wishes, beside the plain words; label and weight as in ``lexicon_service``."""

# Families of words that several patterns share.
DOTS = """sajten|sidan|hemsidan|webbplatsen|webbsidan|webbshoppen|nätbutiken|vår sida|våran sida|
vår hemsida|webben"""
NET = "på nätet|online|via nätet|på webben|via webben|på internet|över nätet|digitalt"
APP = "instagram|insta*|instan|fejjan|fejan|facebook|fb|tiktok|tik tok|linkedin|snap|snapchat|youtube"
AD = "google|facebook|meta|fejjan|fb|insta|instagram|linkedin|tiktok|youtube|zuckerberg"
SPEND = """reklamen|annonserna|annonseringen|marknadsföringen|kampanj*|reklampengarna|annonspengarna|
satsningarna|reklam|pengarna vi lägger|det vi lägger"""
FOLK = "folk|kunder*|man|ingen|de|dom|besökare|besökarna|nån|någon|patienterna|medlemmarna"

SERVICES: dict[tuple[str, int], str] = {
    ("seo", 4): f"""
(dyker|kommer) vi (inte|aldrig) upp
(som att|som om) vi inte finns
(sökning*|träfflista*|träfflistor|sökträffar)
google [verkar|har] [ha|inte] (glömt|gömmer|gillar|hatar|ratar|straffar|straffat|ogillar|tappat) [bort|
inte] (oss|sidan|vår|bort)
(osynlig*|syns inte|syns knappt|finns inte|hittas inte|existerar inte|inte finns|svåra att hitta|
svårt att hitta|omöjliga att hitta|svår att hitta) [oss|alls|ens|helt] ({NET}|i sök|på kartan|på maps|
om man inte [redan] (kan|vet))
(skriver|söker|googlar|slår|knappar) man ~ ~ (kommer|dyker|syns|får|hamnar|finns|hittar|ser)
(hamna|komma|ligga|synas|placeras) (högre upp|bättre till|längre upp|högst upp|överst) [i listan|när|där]
(ingen|folk|kunder|de|dom) (ser|hittar|hittade) [inte] oss (när|om) (de|dom|man|folk|nån) [inte]
(konkurrent*|grannen|grannfirma*|jättarna|kedjorna|de stora|alla andra) [som] [alltid] (ligger|kommer|syns|
hamnar|visas) [alltid|jämt|ju] (före|överst|högst|ovanför|högre) [oss]
({DOTS}) (får|har|lockar|drar) (inga|ingen|knappt|nästan inga|för få|inte några) [nya] (besök|besökare|
trafik|träffar)
""",
    ("seo", 3): """
(chatgpt|chat gpt|perplexity) [aldrig|inte] (nämner|hittar|rekommenderar)
(ligger|hamnar|kommer|är|hamnat|halkat|halkar|åkt) [vi] [så|alldeles|för|väldigt] (långt ner|långt bak|
längst ner) ~ [i listan|bland träffarna]
på (sida|sidan) (två|tre|fyra|fem|2|3|4|5|6|7)
(när|om) (dom|de|folk|nån|någon|man|turister|kunder) (letar|söker|googlar) [efter]
(letar|söker|googlar) (de|dom|folk|nån) (efter|på|upp)
""",
    ("ads", 5): f"""
(slant|peng|hundralapp|tusenlapp) på ({AD})
betala för [lite|mer|att] (synlighet|räckvidd|uppmärksamhet|synas)
(köpa|köper|köpte) [oss] (högst upp|överst|synlighet|trafik|klick|plats i toppen|reklam)
betala för att (synas|hamna|komma|ligga|nå|visas)
(köra|köra lite|kör|synas|testa) betalt
(boosta*|boostar|boostade|promota*|sponsra*) [våra|några|lite|ett] [inlägg*]
(reklam*|budskap*|rea|kampanj*) ~ (på|i|via|hos) [betald] (nätet|{AD}|webben|internet|mobilen|
sociala medier)
(pengar*|pengen|budget*) [rakt|bara] (till|på|hos|i|åt) ({AD})
""",
    ("ads", 4): """
(göra|köra|rikta|ha|synas med|dra igång|satsa på|behöver|sätta upp|igång med) [lite|mer|bättre|riktad|
vassare] reklam [mot|för|till|i]
reklamen (kostar|ger|funkar|fungerar|drar|går|når|slår|gav)
(varje|per|massa|många|dyra|dyrt|betalar för|pengar på) [en massa|alla] (klick*)
(klick*) [som|har] [blivit|är] [så] (dyra|dyr|kostar|inte ger|dyrare|svindyra)
""",
    ("ads", 3): """
(lägger|bränner|slänger|kastar|betalar|spenderar) ~ ~ (på|hos|till|i|åt) (google|facebook|meta|fb)
""",
    ("social", 5): f"""
(lägga|lägger|la|lagt) (upp|ut) [lite|våra|nya] [bilder|grejer|saker|nåt|något|filmer|inlägg] [åt oss|
för oss] på [vår|vårt|våran] ({APP})
({APP}|{APP} konto|kontot|flödet|kanalerna) [är|e|har|ligger|står|känns] [helt|legat|blivit|varit] (dött|
död|döda|stendött|i träda|tyst|öde|nere|somnat in|somnat)
(ingen|få|knappt nån|inte en käft) (gillar|ser|kommenterar|delar|reagerar på) [på] [det|vad] [vi] (postar|
lägger ut|lägger upp|publicerar)
(senaste|sista) (inlägget|inlägg|postningen) ~ (från|är|var|la|gjordes)
""",
    ("social", 4): """
(nån|någon) som postar
community (kring|runt|online|på nätet)
(fejjan|fejan|fejsbok|instat|instan|facebooksida*|likes|gillningar|reels|hashtag*|snap)
(i|på) [alla] våra (kanaler|konton)
""",
    ("website", 5): f"""
(uppdatera|ändra på|ändra|fixa till|piffa upp|snygga till) (sidan|hemsidan|sajten)
(gjorde|byggde|knåpade|snickrade|fixade|satte ihop|gjort|byggt|byggts av) [vår|våran|ihop|en] (sida|sidan|
hemsida|sajt)
(finns|är|syns|håller till) [vi] [ju] bara på ({APP})
(ändra*|uppdatera|lägga in|redigera|byta) [nåt|något|priser|text|bilder|saker|öppettiderna] [själv*] [nåt|
något|priser|texten|bilder|saker] på (sidan|hemsidan|sajten)
({FOLK}) (hittar|hitta) [inte|aldrig|ju inte] (rätt|runt|numret|kontaktuppgifterna|öppettiderna|priserna|
det de söker|det dom söker) [på|bland]
[inte] (boka|beställa|handla|köpa|betala|ta betalt|ta emot bokningar|ta bokningar|ta emot beställningar|
shoppa|anmäla sig|köpa biljett) [tid|bord|saker|varor|kurs|direkt|av|hos] [av|hos|från] [oss|direkt] ({NET}|
på sidan|via sidan|via mobilen|i mobilen|med kort på nätet)
""",
    ("website", 4): """
(göra|fixa|sköta|klara av) [det|allt|sånt] på nätet
(vår|våran|min) (sida|hemsida|sajt|webbplats|webbshop) (funkar|fungerar|tar|laddar|hänger|suger|gör oss|
ramlar|rasar|hackar|dör|lagt av|är (en skam*|pinsam)|kraschar|krånglar|strular|skrämmer|gjordes|ligger nere)
(sidan|sajten|hemsidan) (ramlar|rasar|hackar|dör|tar|skrämmer|öppnas|hänger|kraschar|strular|krånglar|
funkar|är|ligger nere|går|ser|laddar) [en|inte|ner]
(läsa|se|boka|bokar|öppna|beställa|handla|klicka|menyn|skit|illa|hemskt|fel|ut) [menyn|text|nåt|tid] (i|på|
via) (mobilen|telefonen|luren)
(kassan|betalningen|varukorgen|formuläret|kontaktformuläret|menyn|knapparna|länkarna) (hänger|funkar|
fungerar|kraschar|strular|krånglar|fastnar|låser) [sig|inte]
(kontaktformulär*|bokningsformulär*|onlinebokning*|nätbokning*|webbokning*|onlinebutik*|laddningstid*)
(priser*|öppettider*|uppgifterna|menyn|personalen|bilderna) på (sidan|hemsidan|sajten)
(ingen|utan|saknar|inte nån) egen (sida|domän)
""",
    ("website", 3): """
(vår|våran) sida [är|e|har|går|ser|känns|behöver|måste|ligger]
""",
    ("content", 5): """
(ingen|inte nån|ingen av oss) [hos oss|här|på kontoret|i firman|i gänget] [som] [kan|vill|hinner|orkar|
vågar] (skriva|formulera|skriver|uttrycka|stava|filma*)
(formulera|uttrycka) (sig|oss) [i|på] [skrift|text|svenska|pränt]
(skriver|skriva) [ihop] [saker|nåt|det|texter] (åt|för) (oss|mig)
(usla|dåliga|kassa|inte bra|sämst) på att (skriva|formulera|uttrycka)
(kan inte|men inte|kan vi inte|kan ju inte) (skriva|stava|formulera)
(berätta*) [om] [vår|våran|gårdens|familjens|företagets|firmans|om|hela] (historia|historien|berättelse|
story)
(saknar|saknas|utan|dåliga|tunna|torftiga) [bra|vettiga|riktiga] (beskrivning*|text|texter|bildtext*|
produktbeskrivning*)
(proffsiga|bra|snygga|nya|fina|riktiga|lockande|egna|vassa) (bilder|foton|fotografier|filmer|film) (på|från|
av|till|om|i)
(kort|liten|fin|rolig) film [om|på|från|till]
""",
    ("content", 4): """
(skrivkunnig*|skrivkunskap*|vass penna|på pränt|reklamsnutt*|reklamvideo*)
(bilder*|foton*) ~ (tagna|suddiga|mörka|dåliga|gamla)
(filma|filmas|filmar|filmsnutt*|skrivkramp|fackspråk|fikonspråk)
(borde|behöver|måste|ska|skulle) (skrivas|skriva) [en|nån|nåt|något|ihop|om]
(massor|mycket|massa|så mycket|hur mycket som helst) att berätta
""",
    ("content", 3): """
(håller|hålla) i pennan
(texten|texterna|orden) (låter|är|känns|ser)
""",
    ("email", 5): """
(mejladresser|mailadresser|adresser) (som|vi|men) ~ (ligger|bara|samlar|skräpar|gör)
(mejl|mail|brev|utskick|mejlen|mailen|breven|utskicken) [bara|inte|aldrig|som|blir] (läses|öppnas|studsar|
raderas|slängs|ignoreras|försvinner)
(lägger|lägga|lämnar|fyller) [saker|grejer|varor] [i] (varukorgen|korgen|kundvagnen) ~ (men|och|o|å|utan|
sen)
(ett|skicka|skickas|gå|går|iväg) [ut|iväg] [ett|lite] (mejl|mail|brev) [till|i|per|varje] [alla|våra|
hela] (automatiskt|automatisk|kunder*|medlemmar*|månaden|månad|veckan|efter köp|efter besöket|på en gång|
när det är|patienterna|kundstocken|stamkunder)
(medlemsbrev*|julbrev*|medlemsutskick*|påminnelsemejl*)
""",
    ("email", 4): """
brev till [alla|våra] (kunder*|medlemm*|patient*|gäster*|stamkund*)
(skicka*) ut ~ ~ till [alla|våra] (kunder*|medlemm*|patient*|gäster*|stamkund*|föräldrar*|hela registret)
(automatisk*|automatiserad) (uppföljning*)
(höra av oss|hålla kontakten|påminna|få tillbaka|locka tillbaka|påminnelse*|tappat kontakten|väcka|
når inte ut) [oftare] [till|med|hos] [oftare|alla|våra] (gamla|tidigare|befintliga|stamkunder|kunder som|
dom som|folk som|kunderna|kunder|medlemmarna|patienter som|patienterna|medlemmar som|dom|gäster som)
(höra av oss|kontakten|kontakta kunder*|kommunicera) ~ ~ (på|via|per|genom) (mejl|mejlen|mail|mailen|e post)
""",
    ("email", 3): """
gamla (gäster|kunder|patienter|medlemmar) [hör|glömmer|kommer]
(mejlar|mailar) [ut] [till] [alla|våra|gamla|tidigare|en] (kunder*|medlemmar*|patienterna|dom|dem|manuellt|
och en|o en|alla)
(mejladresser|mailadresser|adresser som|epostadresser|e post adresser|adresslista*|kundlista*|kundklubb*)
adresser (som|vi|till kunder|till medlemmar) [bara]
(folk|kunder*|medlemmar*|många|alla|de|dom) (avregistrerar|avprenumererar|avanmäler) sig
""",
    ("analytics", 5): f"""
(lägger|bränner|betalar) ~ ~ på (google|facebook|meta|fb) [redan|idag|nu] men [vi] (ser|vet|
fattar) [vi] inte (vad|om|vilka)
inte en (aning|susning) om (vilka|vad|var)
hälften av ({SPEND})
utan att (veta|se|mäta) (vad|om|vilka|vilken)
(aning|koll|susning|hum|kläm|uppfattning|grepp|klart för oss|vet inte|vet ej|ser inte|oklart) [alls] [om|på|
över] (vad|vilka|vilken|hur många|var|varifrån|vart|vilket) [det är|av|vår|våra] [som|{SPEND}] ~ ~ (ger|
kommer|funkar|fungerar|besöker|inne|köper|klickar|lönar|drar|hittar|jobbar|gav|tar vägen)
(vilken|vilka|vad|hur mycket|vilket) [av] [vår|våra|för] (reklam|annons*|marknadsföring|inlägg|insatser|
pengar) [som|vi] ~ (drar|ger|funkar|fungerar|lönar|gav|genererar|driver|gör)
(om|ifall|huruvida) [all|vår|våra|den] ({SPEND}) ~ (lönar|ger|funkar|fungerar|gör|betalar|biter|har|är värd|
gett|bär)
(vad|vilket|hur mycket|vart) [all|vår] ({SPEND}) (ger|gav|drar in|leder till|gör|kostar per|tar vägen)
(veta|se|förstå|reda på|se svart på vitt) (vad|vilka|vilket) [det är] [som] [faktiskt|verkligen|
egentligen] (funkar|fungerar|ger|lönar|biter|säljer|drar)
(var|vart|när|varför|där) [folk|de|dom|kunderna|besökarna] (hoppar|faller|ger) [folk|de|dom|kunderna] (av|
bort|upp)
(klickar|tittar|surfar) [runt|in|omkring] men (ingen|inte|få|knappt|inga)
hur många [det är] [som] [är|varit|besöker|klickar|går|kommer|tittar] [inne|besöker|in|på] ~ (sidan|
hemsidan|sajten)
""",
    ("analytics", 4): f"""
reklampengarna på känn
(tre|två|fyra|flera|olika) [olika] siffror
hur det går (på nätet|på sidan|med sidan|med reklamen|för annonserna|för oss på nätet)
({SPEND}|pengarna) [vi|som] [lägger|vi lägger|satsar] gör nytta
(famlar|kör|styr) i (mörkret|blindo|dimman)
(siffrorna|siffran|statistiken|rapporterna|graferna|kurvorna|datan) [i|från|vi|på] [rapporterna|google|får|
systemet|kassan] (stämmer|säger|skiljer|går isär|visar)
""",
    ("analytics", 3): """
(gissar|chansar) [vi] [ju|ju bara|bara|mest] [vad|vilken|om|vilka|oss fram]
(vi gissar|vi chansar|på måfå|i blindo)
(vill ha|begär|kräver|behöver|frågar efter|svart på vitt|riktiga) [på|bättre|fler] siffror
""",
    ("branding", 5): """
(loggor*|logotyper*|logotypes)
tror [att] vi (är en del|tillhör|hör ihop|är samma|är nåt annat|är något annat|är ett oseriöst|fortfarande)
(ser|se|såg) [vi|firman|allt] [så] ut som (alla andra|vem som helst|alla|konkurrent*|grann*|en hobby*|
ett hobby*|amatörer|ett [riktigt|seriöst|proffsigt|modernt] (företag|bolag)|en [riktig|seriös|
proffsig] firma|vilken firma som helst)
(blandar|blandas|blanda|förväxlar|förväxlas|förväxla) [ihop|ofta] (oss|vi|firman|med|ihop)
(ingen|en|nån|saknar|utan) röd tråd
(tydligare|nytt|eget|modernare|gemensamt|proffsigare) ansikte utåt
""",
    ("branding", 4): """
namnet (funkar|fungerar)
(nytt|eget|fräscht|modernt|gemensamt|enhetligt|fräschare|modernare|gammalt|gamla) (utseende|namn|uttryck|
ansikte|stuk|formspråk|intryck|look)
(hitta|hitta på|komma på|byta|byter|byta till|nytt på) [ett|vårt] [nytt|bra|gemensamt|nåt] (namn|namnet|
firmanamn)
(vad|vilka|vem) vi (står för|är för några)
(känns|upplevs|verkar|framstår|uppfattas|ser|är) [vi|allt|som] [så|lite|väldigt|rätt] (mossiga|mossig|
oseriösa|oseriöst|hemmagjort|hemsnickrat|amatörmässigt|billiga|gamla|trötta|spretiga|avdankade)
(färgerna|typsnitt*|färgskala*|slogan|formspråk*)
(egen|ny|enhetlig|gemensam|tydligare) (stil|framtoning|design)
""",
    ("branding", 3): """
(spretar|olika ut|i word)
(sticker inte ut|sticka ut (i mängden|bland)|oseriöst företag)
""",
    ("other", 0): """
(från|på) (vår|min) sida [är|har]
(kan|vill) inte skriva (på|under|av)
""",
}
