"""Swedish cues of acts; see bantam.acts.cues for how to write them. By kind of act; a word may stand under several.

Chat and spoken spelling stands beside the written one ("nån", "o", "vaddå", no dots on å, ä and ö); a line break
stands only beside a "|".
"""

CUES: dict[str, str] = {
    # greet, thanks, goodbye
    "greeting": """heej* | hejsan* | hejj* | hallå* | halla | halloj* | tja | tjaa* | tjena* | tjenixen | tjabba* |
        tjo | tjosan | tjenis | tjingeling | tjänare | morsning* | mors | god morgon | godmorgon* | gomorron |
        god morron | godmorron | morrn | god dag | goddag* | god kväll | godkväll | god middag | god eftermiddag |
        god afton | goder afton | hello | hi | hey | shoo | yo | läget | hejhej | ahoj | salve | hej | hallo""",
    "small_talk": """hur är det | hur mår du | hur mår ni | läget | allt bra | allt väl | allt gott | är det bra |
        hur går det | hur e d | hur e det | mår du bra | laget | nån där | någon där | nån hemma | någon hemma |
        nån vaken | är ni där | är du där | här igen | hej igen | jag igen | skrev igår | tillbaks""",
    "thanks": """tack | tackar* | tacksam* | tackså* | taack* | thanks | thank you | thx | tx | tnx | ty | merci |
        danke | tacktack | uppskatta* | tack så mycket | tack sa mycket | tusen tack | stort tack | tack för |
        tack snälla | tack på förhand | varmt tack | tack ska | tack skall | tackar för | bra hjälp | till stor hjälp |
        det hjälpte""",
    "praise": """super* | perfekt | grymt | kanon* | underbart | fantastisk* | utmärkt | snällt | snäll av | schyst* |
        schysst* | najs | nice | gulligt | bussigt | hyggligt | vänligt | bra jobbat | du är bäst | ni är bäst |
        vad bra | så bra | härligt | strålande | lysande | suveränt | hjälpsam* | lärorikt""",
    "bye": """hej då | hejdå* | hej da | hejda | adjö | adjöss | ajö* | farväl | hörs | bye* | goodbye | cu | cya |
        ciao | på återseende | på återhörande | hej svejs | hejsvejs | hadebra | ha det | ha de | tjing | puss | kram |
        kramar | mvh | hälsningar | över och ut | leverpastej | god natt | godnatt | gonatt | sov gott | på ett tag |
        tjipp | _ses | _så länge | over and out | toodiloo | bra så hej""",
    "good_wishes": """ha det | ha de | ha't | trevlig helg | trevlig kväll | trevlig dag | fin dag | fin kväll |
        fin helg | bra dag | bra kväll | skön kväll | skön helg | skön dag | glad helg | god helg | god jul |
        gott nytt | glad påsk | glad sommar | lycka till | sköt om | må så gott | må gott""",
    "leaving": """måste gå | måste dra | måste sluta | måste kila | måste rusa | måste iväg | måste jobba | drar nu |
        sticker nu | kilar | nu drar jag | nu går jag | nu sticker jag | går nu | jag drar | jag sticker | loggar ut |
        loggar av | stänger ner | stäng chatten | stänger ned | avslutar | avsluta | lämnar nu | ger upp | ger mig |
        jag slutar | vill inte fortsätta | går i möte | ska på möte | ska hämta | går hem | dags att gå |
        nu räcker det | det var allt | inget mer | inga fler frågor | är nöjd | nöjer mig | räcker så | stannar där""",
    "back_later": """återkommer | hör av mig | hör av oss | tar det sen | en annan gång | en annan dag | ska fundera |
        ska tänka | får tänka | får fundera""",
    # affirm, deny
    "yes": """ja | jaa* | japp* | jajamän* | jajamen* | jajjamän* | jepp | jo | joo* | joda | jodå | jadå | yes* | yep |
        yup | jajemän | mm | mhm | aa | sure | jao | javisst* | jovisst | joråsåatt""",
    "no": "nä | nää* | näe | nähä | nope | nop | nix | icke | nehej | ne | neej* | nej | nejdå | nejj*",
    "okay": """ok | okej | okay | okey | okidoki | oki | okejdå | fine | för all del | låter bra | låter rimligt |
        låter toppen | går bra | lugnt | funkar för | passar bra | låt gå | det duger | kör i vind""",
    "of_course": "självklart | givetvis | med nöje | varför inte | jajamensan | kör",
    "consent_yes": """godkänt | samtycker | ni får | får ni göra | går med på | med på det | inga problem | inget emot |
        inga invändningar | accepterar | accepterat | gör så | spara på | varsågod* | var så god | kör på | kör bara |
        skicka vidare | ok för mig | okej för mig | godkänner | godkänner jag""",
    "consent_no": """nej tack | inget samtycke | samtycker inte | godkänner inte | vill inte det | vill inte ha |
        ni får inte | spara inte | spara inget | inte spara | skicka inte | dela inte | inte skicka | absolut inte |
        verkligen inte | aldrig i livet | helst inte | helst ej | låt bli | avböjer | avböja | tackar nej |
        behövs inte | behövs ej | behöver inget | behöver ingen hjälp | inte intresserad | inget för mig | inte okej |
        inte ok""",
    "confirm_right": """stämmer | helt rätt | är rätt | precis | så är det | såja | ser bra ut | ser rätt ut |
        allt ser | inget att ändra | spot on | på pricken | skicka iväg | skicka in | bekräfta*""",
    "confirm_wrong": """stämmer inte | stämmer ej | inte rätt | inte riktigt | inte korrekt | är fel | helt fel |
        delvis fel | några fel | blev fel | inte det jag | saknas | fattas | missat | missförstå* | feltolka* | nja |
        inte helt""",
    # dont_know, refuse, why_ask
    "no_idea": """ingen aning* | ingen anning | ingn aning | ingen susning | ingen koll | noll koll |
        dålig koll | ingen uppfattning | inte den blekaste | inte en susning | inget hum | hum om | gud vet""",
    "not_know": """vet inte | vet ej | vet icke | veit inte | vettefan | vete fan | vette | vetinte | vetej |
        vet faktiskt inte | vet jag inte | vet jag ej | vet ingen | ingen vet | vet inget | vet knappt | minns inte |
        minns ej | osäker* | är osäkra | inte säker | inte säkra | tveksam* | idk | dunno | okänt | har glömt |
        glömt bort""",
    "undecided": """inte bestämt | ej bestämt | obestämt | inte spikat | inte satt | inte klart | ej klart | oklart* |
        oklar | inte tänkt | inte diskuterat | inte kommit fram | inte räknat | öppet än | inget bestämt | tbd |
        inte enats | velar | beror på | beror helt | beror lite | det beror | varierar | varierande | skiftar | olika |
        kan bli | kan vara allt | hänger på | styrs av | avgörs av | flexibel*""",
    "hard_to_say": """svårt att säga | svårt att sätta | svår fråga | knepig* | knivigt | kinkig* | klurig* | lurig* |
        bra fråga | kan inte svara | kan inte säga | kan jag inte svara | inte svara på | inte bedöma | inte uppskatta |
        inget svar på | vågar inte | hmm* | hm | öh* | eh | ehh* | äh""",
    "must_ask_others": """måste kolla | får kolla | kollar med | kolla med | kolla upp | dubbelkolla | får fråga |
        fråga min | behöver fråga | höra med | hör med | ska fråga | stämma av | stäm av | ta reda på | får ta reda |
        rådgöra | slå upp | leta upp | får återkomma | bör kolla | utreda | rådfråga | stöta av | chefen vet""",
    "you_tell": "vad brukar | vad är rimligt | vad behövs | säg du | säg ni | ge mig råd | nybörjare | är ny på",
    "refuse_tell": """säger jag inte | säger inget | säger inte | säga det | inte säga | inte berätta |
        berättar jag inte | vill inte svara | vill jag inte | vill ej | vill inte dela | anger inte | delar inte |
        delar vi inte | delar jag inte | lämnar vi inte | inte lämna | inte uppge | svarar ej | tänker inte |
        tänker jag inte | inte ut med | inte gå in på | inget jag vill | inget jag delar | pratar vi inte | avslöjar |
        avslöja | får du inte | får ni inte | ger inte ut | aldrig att jag | föredrar att inte | ogärna | ingen lust |
        osagt | vägrar | röja""",
    "refuse_private": """privatsak | hemlig* | hemlis | konfidentiell* | sekretess* | förtrolig* | affärshemlighet* |
        intern information | nda | känslig* | personligt | angår inte | angår dig inte | rör inte | sköt ditt |
        ingen kommentar | anonym* | börsnoterad* | mellan mig och | stannar hos | för oss själva | för mig själv |
        stannar internt | är internt""",
    "skip_or_uneasy": """hoppa över | hoppar över | skippa* | skip | pass | jag passar | nästa fråga | gå vidare |
        strunta i | ta nästa | byt fråga | _nästa | _vidare | inte bekväm | obekväm* | känns fel | närgånget |
        närgången | för tidigt | inte i chatten | inte här | mejl räcker | bara spam* | ni spammar | får räcka""",
    "why": "varför | varfor | vrf | vf | hurså | hur så | hurdå | hur då | vaddå | vadå | va då | vad då | anledning*",
    "why_purpose": """spelar det för roll | har det med | syftet | poängen med | vitsen med | nyttan med | nytta av |
        till vad | vad ska ni med | vad gör ni med | vad använder ni | behöver du veta | behöver ni veta |
        vill du veta | vill ni veta | frågar du | frågar ni | undrar du | undrar ni | är det viktigt |
        är det nödvändigt | måste man | måste jag | snokar | relevant""",
    "what_mean": """hur menar | vad menar | menas med | förstår inte frågan | omformulera | kan du förklara |
        vad syftar | förtydliga | tydligare""",
    # faq_price
    "price_ask": """vad kostar | vad kosta | va kostar | vad tar ni | va tar ni | vad tar du | vad ligger | gå loss på |
        går loss | vad landar | hur mycket kostar | hur mkt | punga ut | pungar ut | kostar det | kostar ni |
        vad har ni för pris* | vad skulle | hur dyr* | är ni dyra | är det dyrt | hur mycket är""",
    "price_word": """pris* | kosta* | taxa | taxor | tariff* | avgift* | startavgift* | månadskostnad* | månadsavgift* |
        fastpris | paket* | betala | delbetal* | avbetal* | debiter* | rabatt* | moms""",
    "price_kind": """timpris* | timtaxa* | timarvode* | per timme | i timmen | en timme | dagspris | timpeng* |
        gratis* | provperiod | testperiod | ingår det | free | dyr* | billig* | prisvärd* | lågpris* | lägsta | minsta |
        räcker 0* | har vi råd | råd med | för de pengarna | prisnivå* | prisklass* | jämfört med andra""",
    # faq_services
    "services_ask": """gör ni | gör du | göra ni | fixar ni | jobbar ni med | håller ni på | sysslar ni | sysslar du |
        erbjuder ni | hjälper ni | hjälper du | levererar ni | bygger ni | skriver ni | filmar ni | fotar ni |
        översätter ni | trycker ni | håller ni kurser | driftar ni | hostar ni | ordnar ni""",
    "services_can": "kan ni | kan man få | kan man köpa | klarar ni | är det nåt ni | ingår | kunniga på",
    "services_word": """tjänster | utbud | sortiment | specialitet* | nisch* | vad gör ni | vad gör du | vad sysslar |
        vad kan ni | vad erbjuder | vad är ni | allt-i-ett | helhet* | fullservice* | skillnaden mellan |
        vilka områden""",
    # faq_process
    "duration_ask": """hur lång tid | hur snabbt | hur fort | hur länge | hur snart | hur många veckor | när kan ni |
        när ser man | när får jag | när får man | leveranstid* | ledtid* | väntetid* | kötid* | tidsåtgång* |
        hinner ni | ledig tid | kapacitet | lång kö | tidslinje""",
    "next_steps": """nästa steg | vad händer nu | vad händer sen | vad händer efter | vad händer om | och sen |
        komma igång | blir kund | bli kund | uppstart* | onboarding* | startmöte* | kickoff | kick-off | när hör ni""",
    "how_work": """hur jobbar ni | hur funkar | hur fungerar | processen | arbetssätt* | arbetsgång* | upplägg* |
        hur gör ni | hur gör man | hur gör jag | metodik | metod | agilt | sprint* | avstämning* | hur ofta |
        statusmöte* | hur mäter ni""",
    "contract_terms": """bindningstid* | bunden | bundna | binda oss | binda er | binder man | uppsägning* |
        säga upp när | avtalstid* | kontrakt* | garanti* | garanterar ni | pausa | pausar | avbryta | ångerrätt* |
        ångra oss | förskott | äger vi | vem äger | korrektur* | korrvända* | efteråt""",
    "who_does_it": """vem gör | vem jobbar | vem blir min | kontaktperson | fast kontakt | underkonsult* |
        måste vi göra | vad behöver ni | vad krävs | vem är med | tillgång till kontona | lämnar man över""",
    # faq_bot
    "bot": """bot | botten | bott | boten | botar | robot* | chatbot* | chattbot* | ai | aibot | chatgpt | gpt* | siri |
        alexa | maskin* | dator | datorn | automat* | autosvar* | algoritm* | programmera* | språkmodell* | script |
        cyborg""",
    "are_you": """är du | e du | är detta en | är det en | är det nån | heter du | förstår du | fattar du |
        kan du tänka | lär du dig | vem byggde dig | vad kan du | har du | sover du | vilar du | pratar jag med |
        skriver jag med""",
    "human_being": """människa* | manniska | mänsklig* | människor | levande | riktig person | nån av kött |
        äkta person | fysisk person""",
    # faq_privacy
    "privacy": """gdpr* | integritet* | personuppgift* | dataskydd* | datan | mina data | min data | uppgifter |
        uppgifterna | cookies | kakor | kakpolicy | spårar | spåra | lagra* | lagring | sparas | sparar ni | sparar du |
        spelas in | inspelat | avlyss* | kryptera* | säkert | läcka* | läcker | hackad* | hackas | radera* | radering |
        glömd | registerutdrag* | register | registret | pub-avtal* | pubavtal* | samtycket | tredje part | servrar* |
        inom eu | utanför eu | usa | imy | dpo | mina svar | tränar ni | mitt samtycke""",
    "privacy_share": """säljer ni mina | säljer ni vidare | säljs | lämnar ni ut | lämnas ut | delar ni | delas |
        vem ser | vem läser | vem kan se | vem får se | vem har tillgång | vilka ser | kommer åt | få spam |
        får jag reklam | skicka reklam | blir jag uppringd | var hamnar | var sparas | är det anonymt |
        är chatten anonym""",
    # faq_location
    "location": """var ligger | var finns ni | var håller ni | var har ni | var är ni | vart ligger | vart finns |
        vart sitter | vart håller | vart är ni | finns ni i | finns ni på | är ni i | baserade | ligger ni | sitter ni |
        håller ni till | ni sitter | från stan | lokala | lokal byrå | nära mig | i närheten | närhet | kontor* |
        huvudkontor* | filial* | adress | gatuadress* | postadress* | karta | hitta till | hittar till | hitta hit |
        hälsa på | komma förbi | titta förbi | kika in | län | postnummer* | är ni svenska | lokaler | nära""",
    "location_other": """parkering* | parkera | laddstolpe* | tunnelbana* | t-bana | spårvagn | hållplats* | station* |
        hiss | rullstol* | öppettider | öppet | när öppnar | när stänger | stänger ni | öppnar ni | vilken stad |
        vilket land | vilken del av | ort | hela landet | utomlands | distans | remote | över hela | norrland | skåne |
        stockholm* | göteborg* | malmö* | uppsala | umeå | luleå | örebro | åker ni | långt från | geografisk*""",
    # faq_references
    "references": """case | cases | kundcase* | caset | referens* | portfolio* | portfölj* | exempel på |
        tidigare arbete* | nöjd kund | kunder | kundlista | omdöme* | recension* | betyg* | rating | stjärnor |
        trustpilot | reco | utmärkelse* | vunnit | guldägg* | certifiera* | certifiering* | bevis | bevisa | ert bästa |
        nåt att visa | visa upp | kan ni visa | före och efter""",
    "references_ask": """vilka har ni | vem har ni | vilka varumärken | har ni jobbat | erfarenhet* | ni jobbat med |
        ni hjälpt | ni gjort | gjort åt | gjort för | när startade | grundades | grundat | hur många kunder |
        är ni seriösa | är ni pålitliga | litar på er | kan man lita | åstadkommit | meriter* | vad säger | varför er |
        från vår bransch | i vår bransch""",
    # human, demo, newsletter
    "talk_to": """prata med | snacka med | tala med | få tala | få prata | chatta med en | vill prata | vill snacka |
        vill tala | koppla mig | koppla vidare | slussa mig | hämta en | hämta nån | muntligt | kontakt med |
        få kontakt | nå er | når jag er | når man er | få tag på | får tag på | går att nå | be nån | be någon | be en |
        med nån""",
    "call_me": """ring mig | ring upp | ringa mig | ringer mig | ringa upp | ringa er | ring gärna | ring oss |
        ringa oss | ni ringer | nån ringer | ringer upp | slå en signal | ert nummer | vilket nummer | telefon |
        på tråden | telefonsamtal | samtal med | bli uppringd | bli kontaktad | kontakta mig | höra av er | hör av er |
        höra av sig | whatsapp* | sms:a mig""",
    "person_word": """säljare | rådgivare | expert | kollega | kundtjänst* | kundservice | växeln | receptionen |
        handläggare | agent | operatör | personal | nån hos er""",
    "quote": """offert* | ofert* | offrt* | anbud* | prisförslag* | kostnadsförslag* | ett förslag | estimat* |
        kalkyl* | rfp | rfq | pitch*""",
    "meeting": """möte* | mote | boka | bokar | en tid | tid med | tider | ses över | ses nästa | demo* | visning |
        genomgång | genomgang | videomöte* | videosamtal | teams* | zoom* | meet | konsultation* | rådgivning* | fika |
        workshop | presentera er | komma hit | bjuda in er | säljmöte""",
    "newsletter": """nyhetsbrev* | nyhetbrev* | nyhetsbrv* | månadsbrev* | veckobrev* | mejllista* | maillista* |
        mailinglist* | utskick* | prenumerera* | lägg till mig | sätt upp mig | skriv upp mig | anmäl mig | på listan |
        era tips | tips ibland | era artiklar | bloggen | nya artiklar | uppdaterad | följa er | följa vad ni |
        inbjudningar | inbjudan* | webinar* | frukostsemin* | seminari* | era event | guider | trendrapport*""",
    # correction, restart, switch_language
    "correction": """menar | menade | egentligen | rättelse* | rättar | rätta | korriger* | ändra* | ändring* | byt |
        byta till | byter till | istället | inte längre | stryk | glöm det jag | ta bort det | revidera* | höj till |
        sänk till | öka till | minska till | flytta till | flytta fram | tidigarelägg | senarelägg | skjut fram |
        inte vd | nej vänta | nej april | inte april | eller vänta | förutom | allt utom | nästan rätt | räknade om |
        hette""",
    "correction_sorry": """oj | ojdå | oops | hoppsan | sorry | ursäkta | förlåt | fan | attans | skrev fel | sa fel |
        sade fel | råkade | fel siffra | fel nummer | fel mejl | fel adress | fel namn | fel datum | fel månad |
        felskriv* | skrivfel* | felstav* | slarvfel | tryckfel | stavade fel | stavas | minns fel | mindes fel |
        hade fel | räknade fel | det var fel | det blev fel | tog fel | klantigt | misstag* | tokigt | fick fel |
        nolla för""",
    "correction_said": """jag sa | jag skrev | skrev jag | sa jag | angav | uppgav | innan sa | vid närmare |
        ändrat mig | ändrat oss | ändrade oss | ändrade mig | ångrade | ångrat | kommit på | kom på att | kollat igen |
        har kollat | nu hörde jag | nu har vi | har nu | fått besked | fick just | visar sig | visade sig | ny budget |
        ska det vara | ska det stå | ska stå | ska vara""",
    "restart": """börja om* | borja om | bröja om | börjar om | på nytt | ta om | från början | från start | från noll |
        nollställ* | rensa* | reset* | restart* | starta om* | omstart* | start om | ny chatt | ny konversation |
        nytt samtal | ny start | fräsch start | nystart | omtag | gör om allt | göra om hela | göra om det | glöm allt |
        kasta allt | släng allt | ruta ett | återställ samtalet | _återställ | ladda om""",
    "language_name": """svenska* | engelska* | engelsk | norska* | danska* | finska* | tyska* | spanska* | italienska* |
        polska* | arabiska* | ryska* | ukrainska* | turkiska* | persiska* | farsi | kurdiska* | somaliska* | japanska* |
        holländska* | nederländska* | isländska* | estniska* | samiska | tigrinja | english | swedish | dutch | german |
        deutsch | norwegian | danish | finnish | nederlands | zweeds | español | français | suomi | suomea | suomeksi |
        norsk | dansk""",
    "language_speak": """språk* | pratar du | talar du | pratar ni | talar ni | kan du tala | kan vi prata | skriv på |
        byt till | speak | talk in | switch to | habla | hablas | parlez | sprechen | sprichst | spreek* | puhut* |
        snakker""",
    # not visitors to sell to
    "job": """jobb | jobba hos | jobba åt er | jobba på er | börja hos | arbeta hos | anställning* | anställa |
        anställer | söker arbete | jobbsök* | jobbansök* | ansökan | ansöka | söka tjänst* | tjänsten som | rollen som |
        utlyst* | lediga tjänster | ledig tjänst | vakans* | rekryter* | karriär* | cv | spontanansök* | praktik |
        praktikplats* | lia* | apl | prao* | prya* | trainee* | sommarjobb* | extrajobb* | timvikariat | vikariat* |
        lärling* | arbetslös* | arbetsförmedl* | lön | lönen | löner | ingångslön* | hiring | job | jobs | internship |
        anlita mig | behöver ni fler | behöver ni nån | lönebidrag* | vikarie* | ansökningsdag""",
    "student": """student | studenter | studerande | studien | studier | pluggar | läser på | läser till | komvux |
        uppsats* | kandidatuppsats* | masteruppsats* | exjobb* | examens* | gymnasi* | grupparbete* | skolarbete* |
        skoluppgift* | skolprojekt* | skolan | skola | högskola* | universitet* | uni | yh | kursen | i en kurs |
        kurs på | klassen | vår klass | lärare* | inlämning* | hemtenta* | tenta* | läxa* | marknadsföringsläxa |
        enkät* | intervjua* | respondent* | undersökning till | forsk* | doktorand* | avhandling* | fallstudie* |
        skoltidning* | studiebesök* | uf-företag* | elev | elever | mediaprogrammet | årskurs | går i trean |
        ungdomsföretag* | praktisera | klasskompis* | rollspel* | uppgiften är""",
    "customer_us": """är kund | är kunder | redan kund | redan kunder | kund hos er | kunder hos er | som kund |
        befintlig kund | kundnummer* | vårt avtal | vårat avtal | mitt avtal | avtalet med er | avtal med er |
        vårt kontrakt | ert avtal | säga upp | säger upp | uppsägning av | förlänga | förnya | vår kontaktperson |
        vår kontakt | min kontakt | vår projektledare | min projektledare | vår säljare | vår am | ni byggde |
        ni gjorde | ni levererade | ni satte upp | ni sköter | ni kör | ni driftar | ni hostar | ni skapade | ni skrev |
        ni lovade | ni hjälpte | ni har gjort | ni fakturerat | har ni dragit | ni drog | ni skulle | ni skickade |
        vårt konto | mitt konto | vår sajt hos | min sida hos | hos er ligger | åt oss | anlitade er | anlitat er |
        ni la in | ni installerade | ni flyttade | ni uppdaterade | ni hanterar | er uppdatering""",
    "customer_trouble": """faktura* | fakturor | påminnelse* | inkasso | betalade | betalat | dubbelt | dragit |
        autogiro | kvitto* | inlogg* | logga in | lösenord* | tvåfaktor* | behörighet* | kundportal* | portalen |
        adminpanel* | användare i | licens* | ligger nere | är nere | nere igen | gått ner | krasch* | felmeddelande* |
        error | 404 | 500-fel | ssl* | certifikatet | slutat funka | har slutat | buggar* | bugg | krånglar |
        hackad sida | virus | försvunnit | har stannat | står still | pausad | ärende* | ticket* | supportärende* |
        felanmäl* | reklamation* | reklamera | klagomål* | klaga | återbetal* | pengarna tillbaka | akut fel | support |
        supporten""",
    "vendor": """vi erbjuder | erbjuda er | erbjuda dig | erbjudande till | presentera vår | presentera vårt |
        presentera mitt | sälja in | sälja till er | köpa in | köp in | köpa våra | åt er byrå | för er byrå |
        för byråer | till byråer | till era kunder | hjälpa er att | hjälpa er med | hjälpa ert | öka er | ert företag |
        er google | er it | ert varulager | byt till oss | byta till oss | byt leverantör | ert elavtal | partnerskap |
        partners | samarbetspartner* | bli partner | återförsäljare* | white label | whitelabel | inköpsansvarig* hos |
        vem bestämmer om | vår plattform | vårt verktyg | vår programvara | vår mjukvara | vår lösning |
        vår produkt till | kan ge er | visa vår | visa vårt | visa vad vi | granskat er | sälja vidare |
        annonsera i vår | annonsera hos | för er räkning | er leverantör | säljes | ert bolag | era anställda |
        era kunder | presentera | erbjuda""",
    "vendor_spam_words": """backlink* | bakåtlänk* | länkar till | länkbyte* | länkköp* | länkplats* | gästinlägg* |
        gästblogg* | guest post* | sponsrat inlägg | sponsrade inlägg | seo-länkar | da-domän* | affiliate* | casino* |
        spelbolag* | betting | crypto* | krypto* | bitcoin | lån utan | företagslån* | snabblån* | finansiering till |
        factoring | följare | likes | verifierade leads | leadslist* | mejllistor | mejladresser till | databas med |
        offshore* | outsourc* | dear | sir | we offer | we are | we can | your website | our services | increase your |
        ranking guaranteed | elavtal* | elpris* | mobilabonnemang* | telefoni | växel till er | kontorsstädning* |
        städning* | kaffemaskin* | kontorsmaterial | fruktkorg* | företagsförsäkring* | leasing | billeasing |
        tjänstebilar | bemanning* | bokföring till | bokföringstjänst* | profilkläder | reklampennor | till salu |
        garanterar det | svara för pris | brandväggar | telefonbolag | provision | avkastning | investera* |
        kreditprövning | beslutsfattare | collab | promota | utställare | katalog*""",
    "abuse": """idiot* | jubelidiot* | dumjävel | korkad* | puck* | tönt* | nolla | nöt | nötter | åsna* | asshole |
        arsle* | klantarsle | klantskalle | jävla | jävel* | jävlar | javla | jävligt | fan ta | fan för | far åt |
        fan vad | fy fan | för fan | helvete* | dra åt | skitfirma | skitbot | skitprat | skitsnack | kuk* | fitta* |
        hora* | slampa | röv* | bajs* | fuck* | fck | stfu | wtf | shit | bitch | loser | värdelös* | usel* | urusel* |
        kass | patetisk* | käften | käft | tyst | knip igen | lägg av | lägg ner | stick | försvinn | pipsvängen |
        hata* | äcklig* | vidrig* | svin* | gris | kräk | psyko | sinnessjuk | mongo | bedragare* | lurendrejare* |
        tjuv* | skojare | bluff* | scam | lurar folk | dö | skäms | gå i konkurs | slöseri med tid | hjärndöd* |
        efterbliven* | kyss mig | sug | trottel | mupp* | fårskalle | dumskalle | blåst | dum | dumma | dumhuvud* |
        dumbom | dummer | skit | skiten | skitig* | ful i | äckel | plåtskalle | plåtburk | klant | snattran | trams""",
    "leisure_sport_weather": """väder* | vädret | regn* | snö* | grader | sol idag | fotboll* | hockey* | allsvenskan |
        matchen | vann | vm | em | os | melodifestivalen | mello | eurovision | zlatan | djurgården | aik | hammarby |
        idrott | lotto | schlager | åska | rolig historia | vits | dra en | dra ett | sjung* | dikt | saga | filmtips |
        serie | netflix | spotify | musik | horoskop* | koka* | baka* | pannkak* | mat | pizza | hamburg* |
        restaurang ikväll | öl | vin | resa till | flyg* | hotell i | buss* | tåg* | tidtabell* | bensin* | spel |
        spela | minecraft | fortnite | date | dejt* | singel | gift dig | gift med | kär | älskar du | pojkvän |
        flickvän | favoritfärg | favoritmat | meningen med livet | gud | liv på mars | jorden | månen | rymden |
        drömmar | drömde | väck mig | alarm | timer""",
    "knowledge": """huvudstad* | uppfann | vem var | vem är kung | kungen | drottningen | statsminister* | president* |
        politik* | valet | rösta på | trump | putin | kriget | krig | partiledare | riksdag* | hur högt | hur stor är |
        hur tung | räkna ut | räkna till | gånger | delat med | minus | roten ur | ekvation* | matte* | översätt |
        stava till | klockan | vilken dag | datum idag | veckodag | aktier* | börsen | räntan | bolån* | boränta |
        dollarkurs* | lottovinst | deklarera | pension | visum | bitcoinkurs | när dog | när föddes | vilket år |
        dinosaur*""",
    "everyday": """katt* | hund* | veterinär* | häst | fisk | marsvin | läkare | doktor | sjuk | feber | ont i |
        huvudvärk | vaccin* | tandvärk | medicin | gravid | graviditet | avlopp* | toalett* | kran | diskmaskin* |
        elektriker | bilen | cykel* | cyklar | däck | körkort* | lägenhet* | paket från | postnord | beställning |
        beställa en | wifi* | wi-fi | skrivare* | iphone | windows | min mobil | polisen | advokat | skilsmässa |
        städa hemma | barnvakt | klippning | gräsmatta | blommor | virka | taxi""",
    "noise": """_test | _testar | _testing | _asdf* | _lol | _haha* | _hahaha | _xd | _123 | _abc | _blabla | _bla bla |
        _hihi | _? | _ | _😂 | _lorem ipsum | _qwerty | _hehe | _🤣 | _😀 | _. | _... | _!!! | _test test""",
    # needs and facts
    "need_verb": """vi behöver | behöver hjälp | behöver en | behöver nån | behöver någon | behöver få | behöver ny |
        jag behöver | söker en byrå | letar byrå | söker en partner | söker hjälp | hjälp med | hjälp att | vill ha |
        skulle vilja ha | vi vill | vill komma | vill växa | vill sälja | vill nå | funderar på | tänkte | planerar |
        vi ska | ska lansera | önskar | vill satsa | dags för | dags att | ta tag i | lyfta vår""",
    "own_trouble": """ingen hittar | inga kunder | för få | inga besökare | syns inte | synas | synlighet | tappat |
        tappar | rasat | rasade | sjunkit | minskat | droppat | gammalt | gamla | föråldrad* | utdaterad* | från 201* |
        ser ut som | ser tråkig | trögt | dåligt med | ingen koll på | kaos | rörigt | konkurrent* | ingen öppnar |
        ingen ser | byrå hoppade | tidigare byrå | nuvarande byrå""",
    "our": "vår | vårt | våran | våra | min | mitt | mina",
}
