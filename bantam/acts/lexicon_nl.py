"""Dutch and Flemish cues of acts; see bantam.acts.cues for how to write them. Sorted by act.

Words that many visitors share, and words no example holds. A phrase taken from one example makes training trust its cue
more than new text deserves, so only phrases stand here that ten examples share or that none holds.
"""

CUES: dict[str, str] = {
    # greet, thanks, goodbye
    "greeting": "hallo* | hoi* | hey* | haai* | dag | goede morgen | goede avond | ahoi",
    "thanks": "bedankt* | bedank | dank | dankt | thank you | ty | erkentelijk | dankbaar",
    # affirm, deny
    "yes": "ja | jaaa | jap | joa | joo | jahoor",
    "no": "nee | neeh | njet | neuh | nah | nein | nie",
    "consent_yes": """akkoord | accoord | toestemming verleend | ja mag | ga uw gang | mag je hebben | niks tegen |
        niets op tegen | vooruit maar""",
    "consent_no": """liever niet | niet bewaren | niet opslaan | niks opslaan | bewaar niets | in geen geval |
        ben ik tegen | van zijn leven | nooit van""",
    "right": "klopt | staat er goed | goed genoteerd | zo laten | mag verstuurd | mag weg | kan weg | mag zo",
    "wrong": "klopt niet | klopt totaal niet | niet in orde | er ontbreekt | niet volledig",
    # dont_know, refuse, why_ask
    "no_idea": """geen idee | geen enkel idee | geen clue | geen notie | al sla je | no clue | wie weet |
        in het duister | niet in thuis""",
    "not_know": """weet niet | weet 't niet | weet t niet | weet ik nie | weet ik zo niet | weet ik nu niet |
        weet het nog niet | weten we niet | weten we pas | weten het niet | weten het nog niet |
        weet ik eigenlijk niet | weet ik eerlijk gezegd niet | weet het echt niet | weet het eigenlijk niet | kweenie |
        daar weet ik niks van | niet mijn gebied""",
    "refuse_tell": """zeg ik niets | niet zeggen | nie zeggen | vertel ik liever | vertel ik pas | niet kwijt |
        niks kwijt | niet over praten | delen wij niet | niet meedelen | noem ik niet | niet beantwoorden |
        krijgen jullie niet | geef ik niks | niet geven | niet invullen | houd ik voor | begin ik niet aan""",
    "why": """waarom | waartoe | om welke reden | wat is de reden | wat is het belang | waar is dat voor |
        waar is dat goed voor | waar dient | wat is het doel van | met welk doel""",
    "what_mean": """wat bedoel* | bedoel je | bedoelen jullie | snap je vraag | begrijp de vraag | begrijp ik niet |
        begrijp je vraag | snap ik niet | snap nie | leg uit | watblief | anders vragen | wat moet ik invullen |
        verduidelijk*""",
    # correction, restart, switch_language
    "meant": "ik zei | zonet | gezegd had | had gezegd | ik schreef | vorige stap",
    "mistake": """tiepfout* | vergissing | vergis | verkeerd | mn fout | fout ingevuld | oops | verschreven | verlezen |
        te veel getypt | spelling""",
    "sorry": "sorry | excuus | excuses | neem me niet kwalijk | o nee | ach nee | wacht",
    "instead": "i.p.v. | doe er | zet dat op | moet dat zijn | moet een | moet staan",
    "not_x_but_y": "maar een | is niet | met een d | is het niet",
    "restart": "opnieuw | start over | van 0 | vraag één | alles leeg | maak leeg",
    "language_name": """engels* | english | nederlands | nederlandse tekst | swedish | francais | oekraïens |
        portugees | chinees | russisch | roemeens | fries | taal""",
    "speak_language": "spreken jullie | praten in het | in het engels | verander de taal | versta ik | liever engels",
    # faq_price
    "price_ask": """wat kost* | wat vraagt u | kan ik betalen | hoeveel is dat | mag kosten | wat is jullie prijs |
        aan bedragen""",
    "price_word": """prijs* | kost* | bureaukosten | startkosten | meerkosten | meerprijs | vergoeding | instapprijs |
        pakketprijs""",
    "price_terms": "gratis | voorschot | betalen | minimaal bedrag | stripkaart",
    "expensive": "duurste | budgetvriendelijk | genoeg",
    # faq_process
    "duration_ask": """hoe lang | levertijd | hoeveel maanden | binnen welke tijd | wanneer is het klaar |
        wanneer kan het klaar""",
    "contract_terms": "contract* | proeftijd | auteursrecht* | clausule",
    # faq_services
    "do_you": """doen jullie | doe je ook | maken jullie | biedt u | levert u | beheren jullie | draaien jullie |
        hosten jullie | vertalen jullie""",
    "can_you": "kunnen jullie | kun je | kan je | kunnen julie | kan ik via jullie",
    "you_also": "jullie ook | jullie enkel | jullie aan | ook een | los afnemen",
    "services_ask": """wat doet u | wat bieden jullie | wat voor bureau | wat voor diensten | pakket* |
        wat is er mogelijk | wat is seo""",
    "side_services": "hosting | domein*",
    # faq_bot, human, demo
    "bot": "robot* | bot | chatbot* | ai | a.i. | algoritme | computer* | alexa",
    "are_you": """ben je | ben jij | bent u een | zijt ge | zijt gij | wie bent | jouw naam | wie praat |
        zit er iemand | wie typt | is dit een mens | is dit chat""",
    "human_being": "mens | persoon | levend | medewerker* | collega*",
    "call_me": "bellen | belt u | opbelt | belt me | telefoonnummer",
    "quote": "oferte | offert* | prijsopgaaf | voorstel | begroting maken | raming | plan van aanpak | calculatie",
    "meeting": "afspraak* | kennismak* | kennis maken | gesprek plannen | videocall | rond de tafel | gratis scan",
    # faq_privacy, faq_location, faq_references, newsletter
    "privacy": "rgpd | gegevens | encryptie | doorverkopen",
    "keep_or_share": "slaat u | wie leest | kan zien | krijg ik spam | geregistreerd | reclame",
    "where": "waar is het kantoor | waar bevind* | vanuit waar | welke provincie | zitten jullie | zitten julie",
    "place_word": "kantoor* | bushalte | langskomen | langs komen | kom kijken",
    "newsletter": "nieuwsbrief* | newsletter | ebook",
    # job_seeker, student
    "job": """vacature* | sollicit* | baantje | loopbaan | carrière | curriculum | dienstverband |
        contract voor onbepaalde | vakantiewerk | personeelszaken | motivatiebrief""",
    "student": """student* | masterproef | pws | school | universiteit | unief | vwo | lessen | leraren | juf |
        meester | prof | groepsopdracht | gastles""",
    # existing_customer_support
    "you_made": "jullie hebben gebouwd | jullie hebben gemaakt | jullie ingericht | hebt gemaakt | die jullie",
    # vendor_spam
    "we_offer": "wij helpen bedrijven | ik doe",
    "your_company": """uw organisatie | uw medewerkers | uw kantoor | uw klanten | uw dienst | bent u geïnteresseerd |
        interesse | van de eigenaar""",
    # abuse, out_of_scope
    "worthless": "nutteloze | knoeiers | dief | criminelen | wat een | schande | wanprestatie",
    "topic_trivia": "politiek | planeet | keer | procent van",
    "topic_fun": "moppen | verhaaltje | vertel eens iets | kerst prettige | borrel | haha* | xd",
    # answer
    "need": "ik zoek | we willen | ik wil meer | nodig | help ons | vernieuwen | onder handen",
    "own_thing": """onze site | onze winkel | onze doelgroep | onze zaak | mijn winkel | mijn praktijk | mn site |
        mn zaak | mn bedrijf | onze advertenties | onze vindbaarheid | onze omzet""",
    "we_are": "ik heb een | wij zijn | ik start | ben zelfstandig*",
    "who_decides": "beslis | beslist | mijn baas | directie | eigenaar | directeur",
    "service_word": """seo | ads | campagne* | website* | webshop* | site | huisstijl | logo | social* | linkedin |
        teksten | emailmarketing | marketing* | reclame | webdesign""",
}
