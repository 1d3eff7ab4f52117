"""Dutch idioms for who decides, beside the plain words; classes as in ``lexicon_authority``."""

# Lists that several patterns share.
KIN = """mama|papa|mams|paps|opa|oma|oom|tante|nonkel|schoonmoeder|schoonouders|schoonpa|schoonma|schoonzoon|
schoondochter|schoonbroer|zoons|zonen|madam|eega|vent|vrouwtje|vrouwke|nicht|broertje|zusje|va|moe|bomma|verloofde|
tweelingbroer"""
BOSSES = """patron|bazin|bovenbaas|zaakvoerder|zaakvoerders|schoolbestuur|schooldirecteur|mr|gmr|or|ledenvergadering|
ledenraad|alv|vergadering|algemene vergadering|hoofdbestuur|ouderraad|kerkenraad|stichting|college|wethouder|schepen|
burgemeester|provincie|regiomanager|locatiemanager|zorgmanager|praktijkmanager|praktijkhouder|coordinator|werkgever|
moedermaatschappij|head office|hq|regiokantoor|concern|budgethouder|verhuurder|curator|boekhoudster|administratie|
marketingafdeling|procurement|aankoop|aankoopdienst|boss|hoge heren|hoge pieten|hoge piefen|grote baas|top|maatschap|
zetel|cheffin|hoofd|raad"""
MATES = """kompaan|kompanen|kompagnon|medezaakvoerder|medebestuurders|medebestuurder|medeaandeelhouders|firmanten|
firmant|associe|associes|collega arts|collega artsen|collega bestuurders|businesspartner"""
PLURAL = """beslissen|bepalen|besluiten|kiezen|doen|gaan|hakken|runnen|overleggen|hebben|zijn|regelen|moeten|tekenen|
bespreken|stemmen|zitten|nemen"""
COUNT = "(2|3|4|5|6|7|twee|drie|vier|vijf|zes|zeven)"
TOGETHER = """(met zn tweeen|met zijn tweeen|met zn tweetjes|met zn beiden|met zn drieen|met zn vieren|met zn vijven|
met zn allen|met ons tweeen|met ons tweetjes|met ons drieen|met ons allen|met elkaar|met mekaar|onder ons|
onder elkaar|onderling)"""
OF = "(mijn|mn|de|den|het|onze|ons|een|me|mijne|mijnen|onzen|nen|dn|haar|zijn|hun|die)"
PURSE = "(portemonnee|centen|centjes|geldkist|beurs|knip|kas|poen|geldkraan|geldla|geld|buidel|geldbuidel)"
SIGN = "(handtekening|krabbel|paraaf)"
SMALL = """(radertje|loopmeisje|loopjongen|pion|pionnetje|boodschapper|bode|hulpje|vrijwilliger|vrijwilligster|
werknemer|werkneemster|medewerker|medewerkster|bediende|arbeider|invaller|tussenpersoon|uitvoerder|knecht|
secretaresse|schakel|inhuurkracht|oproepkracht|koffiedame|schoonmaker|schoonmaakster|magazijnier)"""
QUOTES = "(offertes|prijzen|prijsjes|prijsopgaves|bureaus|partijen|bedrijven|namen|opties|voorstellen)"

AUTHORITY: dict[str, str] = {
    "decides": """
(mijn|mn) handtekening (is genoeg|volstaat|is voldoende)
(hoef|moet) ~ [voor] [aan] niemand [om] [toestemming|iets] [te] (vragen|nodig)
(dat is|das|tis|het is) aan mij
(kheb|heb|ik heb|heb ik) [daar|hier|verder] niemand (bij|voor) nodig
ik hak ~ (knoop|knopen) ~ door
ben ik ~ [de|den] (baas|bazin|chef|patron)
(ik heb ~ de broek aan|de broek heb ik ~ aan)
(heb ik|ik heb) ~ het (voor het|voor t) zeggen
(ik zwaai|zwaai ik) ~ de scepter
(heb ik|ik heb) ~ de (touwtjes|teugels) ~ in [de] (handen|hand)
(mijn|mn) (woord|wil) is ~ wet
""",
    "owns": f"""
(ik trek|trek ik) ~ aan de touwtjes
(ik zit|ik let|ik pas|zit ik|let ik) ~ op de {PURSE}
(ik ga|ga ik|ik waak|ik beheer|beheer ik|ik betaal|betaal ik|ik regel|ik bewaak) ~ (de|het|alle|dit soort) ({PURSE}|
uitgaven|budgetten|budget|aankopen|inkoop|marketing|financien|rekeningen|rekening|zaken|dingen)
(ik hou|ik houd|hou ik) ~ de (hand|vinger) op de {PURSE}
({PURSE}|budget) (zit|is|ligt|beheer ik|hou ik) ~ (bij mij|in mijn broekzak|in mijn zak|van mij|in mijn handen|
ik zelf|zelf)
(ik heb ~ ~ (sleutels|bankpas|sleutel|bankkaart)|mij moet (je|u|ge) hebben|mijn naam [staat] op de gevel)
(wat ik|ik) (zeg|wil|beslis) [wat er] (gebeurt|telt|geldt|is wet)
zonder (mij|mijn ok|mijn akkoord|mijn handtekening) (gebeurt|gaat)
als ik ~ (ja|ok|oke|akkoord|goed) (zeg|geef|vind)
(niemand|geen baas|geen chef|geen bestuur|geen manager|geen directeur) ~ boven (mij|me)
(heb|heb ik|hoef|hebben) ~ (geen|niemands) (toestemming|goedkeuring|akkoord|fiat|handtekening|zegen) ~ [nodig|
vragen] [van]
(geen verantwoording|geen rekenschap|verantwoording ~ ~ aan niemand)
(hoef|moet|heb|moe|vraag) ~ [bij|met|aan] (niemand|geen mens) [iets|eerst] [te|voor] (vragen|overleggen|aankloppen|
bellen|nodig|iets|bij nodig)
(ik ben|ben|ben ik) ~ [de|enige|den] (kapitein|stuurman|opperhoofd|grote baas|bazin|patron|koning|koningin|eindbaas|
minister|budgethouder|eigen chef|eigen bazin|eigen werkgever)
(baas|chef|persoon|eigenaar|kapitein|beslisser) (dat ben ik|ben ik)
(vrije hand|carte blanche|vrij spel|mandaat|volmacht) [gekregen] [van] [mijn|de|het|onze] [{{boss}}|{BOSSES}]
(laten|laat|geven|geeft) (mij|me) ~ (vrij|vrije hand|carte blanche|mijn gang gaan|mn gang gaan|mijn ding doen|begaan)
(binnen|onder|uit) (mijn|mn) [eigen] (budget|mandaat|bevoegdheid|potje|portefeuille|takenpakket)
(ik|ikzelf) (zet|plaats) ~ (de|mijn|mn|een) {SIGN}
{SIGN} (zet ik|is van mij|komt van mij)
[moet|mot|zit|kan|kunt] (je|u|ge|gij|jij) ~ bij (mij|me|ondergetekende) (zijn|wezen|terecht|aan het juiste adres)
(bij|met) (mij|me) (ben|zit|bent|spreek|praat) (je|u|ge|jij)
(je|u|ge|jij) (zit|bent|ben|praat|spreekt|spreek|chat) ~ (goed|juist|ermee|er mee|mee|met hem|met haar|met mij|
bij de juiste|bij de goeie|met de juiste|met de baas|bij de baas|bij den baas|met den baas|aan het juiste adres)
daar (spreek|praat|chat) (je|u|ge|jij) ~ mee
(heeft|hebt|heb) (hem|haar|de baas|de eigenaar|de juiste) (aan de lijn|voor je|voor u|te pakken)
(ondergetekende|uw dienaar|mijn persoontje|deze jongen|deze dame|deze meneer|mijn eigenste ik)
(das|dats|het is|tis|dat is|is|zijn) ~ (mijn|mn) [eigen] (winkel|toko|tent|zaak|bedrijf|geld|centen|praktijk|
boerderij|verantwoordelijkheid|bedrijfje|salon|budget|restaurant|terrein|afdeling|domein|taak|job|ding|beslissing|
keuze)
(komt|ligt|landt|belandt|rust) ~ (op|over) (mijn|mn) (bureau|bord|bordje|schouders)
(ik ben|ben|ben ik|zit|werk) ~ (de enige|in mijn eentje|in mn eentje|helemaal alleen|solo|alleen)
niemand [anders|meer] (dan ik|behalve ik|behalve mij|naast mij)
(eenmanszaak|1 mans zaak|eenmansbedrijf|eenvrouwszaak|eenpitter|eenmansbedrijfje|one man show|eenmansfirma)
ik (run|bestier|leid|bepaal) ~ (de boel|de zaak|het hele spul|alles|de tent|de hut)
(ik ben|ben|ben ik) ~ [de] (verantwoordelijk|verantwoordelijke|budgetverantwoordelijke|gemachtigd|gevolmachtigd)
(ik geef|geef ik|ik sla|sla ik) ~ [de|het|een|mijn] (akkoord|goedkeuring|groen licht|fiat|zegen|klap op|klap erop)
(verantwoordelijkheid|eindverantwoordelijkheid|beslissing|keuze) (ligt|is|valt) ~ bij (mij|me)
""",
    "shared": f"""
(stemmen we|we stemmen|wordt gestemd) ~
(1|een) van de {COUNT} (stemmen|bestuursleden|vennoten|maten|eigenaars|leden)
(bekokstoven|bedisselen|regelen) we ~ (samen|met zn tweeen|onder ons)
en (ik|ikzelf) ~ (beslissen|bepalen|besluiten|kiezen|hakken)
ik ben (een van de leden|een van de bestuursleden|er ~ een van)
ben ik er ~ (een|1|eentje|ene) van
alle {COUNT} [de] (maten|vennoten|eigenaren|eigenaars|bestuursleden|partners|broers|zussen|zaakvoerders)
(doen|beslissen|besluiten) (we|wij) (niks|niets) zonder (elkaar|mekaar)
samen met {OF} [andere] ({KIN}|{{boss}}|{{family}}|{{partner}})
""",
    "pair": f"""
aan [de|onze] (keukentafel|eettafel|ontbijttafel|koffietafel)
(moeten|komen|gaan|zitten|hakken|doen|bespreken|praten|nemen|runnen|bekijken|hebben) (we|wij) ~ ({TOGETHER}|samen|
in groep|gezamenlijk|in overleg|ieder|elk|als team|als bestuur)
(wij|we) (hakken|nemen|maken|doen|regelen|runnen|bekijken|bespreken) ~ ~ (samen|als team|als bestuur|als gezin|
als directie|{TOGETHER})
(dat|dit|alles|we|wij) [wordt|gaat|doen|moet|moeten|beslissen|regelen] [we] ~ {TOGETHER}
({TOGETHER}|samen|gezamenlijk|in groep|in team|in overleg) (beslist|besloten|bepaald|genomen|gekozen|besproken|
bekeken|uit|uitkomen|over)
alles [gaat|doen we|beslissen we|wordt|regelen we] ~ samen
{OF} ({KIN}|{BOSSES}|{MATES}) (en|plus|met) (ik|ikzelf|mij)
(ik|ikzelf|mij|mezelf) [zelf] (en|plus|met) {OF} [andere|oudste] ({KIN}|{BOSSES}|{MATES}|{{family}}|{{partner}}|
{{boss}})
(ik|ikzelf|mezelf) [zelf] (en|plus|met) (nog|de|mijn|{COUNT}) [{COUNT}|een paar|enkele|wat] (andere|anderen|ander|
bestuursleden|vennoten|maten|eigenaren|leden|mensen|iemand|overige|broers|zussen)
(en|plus) ik ~ ({PLURAL}|samen|allebei|beiden|onderling|{TOGETHER})
(altijd|beslis|doe|ik|dat|overleg|gewoon|meestal|wel) samen met
[samen] met {OF} [andere|overige|twee|drie] ({{partner}}|{MATES}|maten|vennoten|medevennoten|bestuursleden|
eigenaren|zaakvoerders|aandeelhouders)
(doe|beslis|teken|besluit|koop|regel|onderneem) [ik] ~ (niks|niets|nix) (zonder|buiten) [{OF}|elkaar|
overleg] [{{family}}|{{partner}}|{{boss}}|{KIN}|{MATES}]
(zonder|buiten) {OF} ({{family}}|{{partner}}|{{boss}}|{KIN}|{MATES}) (doe|beslis|teken|koop|kan|mag|gebeurt|gaat|
begin) ~ [er|het] (niks|niets|nix|niet)
(allebei|beiden|ieder|elk|elke|alle twee|alledrie) ~ [een|de] (helft|50|33|vijftig|derde|evenveel|aandeel|stem|
eigenaar|zaakvoerder|vennoot|inspraak|tekenbevoegd)
(fifty fifty|50 50|half om half|gelijke delen|helft van de aandelen|helft van de stemmen|andere helft|
evenveel aandelen|voor de helft eigenaar|ook eigenaar|mee eigenaar|medevennoot|evenveel te zeggen|
net zoveel te zeggen)
({COUNT}|beide|meerdere|dubbele|onze) (handtekeningen|krabbels|handtekening|kapiteins)
(vier|4) ogen [principe]
{COUNT} (zaakvoerders|bestuurders|bazen|eigenaars|firmanten|bestuursleden|artsen|broers|zussen|vrienden|boeren)
(alle|de|onze) (leden|maten|vennoten|bewoners|ouders|docenten|vrijwilligers|aandeelhouders|medewerkers) (stemmen|
beslissen)
(als|in) [directie|het|ons|de] (directie|bestuur|team|mt|gezin|familie|koppel|echtpaar|trio|duo|collectief|
teamoverleg|teamvergadering|maatschapsvergadering|familieberaad) ({PLURAL}|samen)
(we|wij|ons) ~ als (directie|bestuur|familie|maatschap|vennoten)
in (goed|onderling|nauw|samen|constant) overleg
met {COUNT} (man|personen) ~ (over|aan)
(daar|hier|waar) (zit|zetel|maak) ik ~ (in|bij|deel van uit)
(ik zit|zit ik|ik schuif|mag ik|ik mag) ~ (aan tafel|mee bij|ook bij|mee in|ook in|mee aan)
(moet|moeten|mag|wil|willen) ~ ook ~ (akkoord|zien zitten|ja zeggen|achter staan|tekenen|goedkeuren|goed vinden|
instemmen|zegje doen|mee eens)
(moet|moeten) ~ (allebei|beiden|alle twee|allemaal|samen|alledrie)
(allebei|beiden|allemaal|alledrie) (moeten|tekenen|beslissen|akkoord|ja|mogen|tekenbevoegd)
(consensus|zelfsturend|unaniem|democratisch|meerderheid|stemming|meeste stemmen)
""",
    "no_say": """
(niks|niets|weinig|geen fluit|nix) in de (pap|melk) te (brokken|brokkelen)
(heb|hebben|heb ik) ~ (niks|niets|nix|weinig|geen moer|geen fluit|geen bal|geen snars|geen flikker|geen kloten|
geen reet|geen zak) ~ (in te brengen|te zeggen|te vertellen)
""",
    "collecting": f"""
(alleen|enkel|slechts|gewoon) ~ [de] (opdracht|vraag|taak) [gekregen] om
(vragen|vraagt) ~ (mij|me) (nooit|niks|niets)
(mij|me) (wordt|word|werd|is|hebben ze) ~ (niks|niets|nooit|niet) [gevraagd]
(aan|naar) (mij|mijn mening) (wordt|vragen ze|vraagt|luistert|luisteren ze|hebben ze) ~ (niemand|niks|niets|nooit|
niet|geen)
(mijn|mn) (mening|stem|woord|idee) (telt|doet|weegt|interesseert|boeit) ~ (niet|niks|niemand|geen)
(maar|slechts|gewoon|enkel|alleen|puur|hier) [een|de|ne|n|het|den] [klein|kleine|gewone|simpele] {SMALL}
(sta|val|blijf|hou|houd) [ik] ~ (buiten|buitenspel|erbuiten|aan de zijlijn|langs de zijlijn)
geen (poot|been) om op te staan
(moet|mag|ga|kom|maak|help|doe) [ik] ~ (een|het|wat|de) (lijst|lijstje|overzicht|overzichtje|shortlist|vergelijking|
rondje|rondvraag)
(prijzen|offertes) aan het verzamelen voor {OF} [{{boss}}|{BOSSES}]
(ben|gewoon|puur|ik ben) alleen (prijzen|offertes|info|informatie)
({COUNT}|een paar|wat|enkele|meerdere|alle|om) [wat] {QUOTES} [te] [op] (binnenhalen|opvragen|inwinnen|vergelijken|
aanvragen|verzamelen|bellen|mailen|zoeken|vragen|ophalen|benaderen|sprokkelen|een rijtje zetten|een rij zetten|
te lijsten)
(info|informatie|{QUOTES}|gegevens) ~ (doorsturen|doorgeven|doorspelen|opvragen|inwinnen|opsnorren|bijeenzoeken|
verzamelen|binnenhalen|ophalen|bundelen|sprokkelen)
(vraag|zoek|kijk|bel|check|informeer|doe|regel|mail) [ik] ~ [maar|even] [na|uit|rond] (voor|namens|
in opdracht van) {OF} ({{boss}}|{{family}}|{{partner}}|ander|iemand|{KIN}|{BOSSES}|vriend|vriendin|kennis)
wat (me|mij) (opgedragen|gezegd|gevraagd) wordt
(doe|alleen|enkel|gewoon|puur|maar) [het|de|wat] (opzoekwerk|zoekwerk|speurwerk|opzoekingswerk)
(erop uitgestuurd|eropuit gestuurd|op pad gestuurd|voor het karretje gespannen|ben gevraagd om|werd gevraagd om)
(ik mag|mag ik|ik kan) ~ (niks|niets|nix|nergens over) ~ (beslissen|zeggen|tekenen|bepalen|kopen|uitgeven)
""",
    "someone_else": f"""
{OF} ({BOSSES}|{KIN}) ~ {{beslist}}
(de|die) (beslissing|keuze|eindbeslissing|knoop) (is|ligt|zit) ~ (aan|bij) {OF} ({{boss}}|{{family}}|{{partner}}|
{KIN}|{BOSSES})
(beslissen|bepalen|tekenen) doe ik (niks|niet|nie)
(niet|nie) aan (mij|me|ons) om ~ te (beslissen|bepalen|besluiten|kiezen)
""",
    "party": f"""
{OF} [eigen|grote|oudste|jongste|hele|nieuwe] ({KIN}|{BOSSES})
(mijne|mijnen|onzen|den|nen|dn|me|ons) [eigen|grote] ({{boss}}|{{family}}|{{partner}})
(patron|de mensen boven|boven mijn (niveau|salarisschaal|bevoegdheid|stand)|hogerop|hoger hand|hoofdkwartier|
een (niveau|verdieping|trapje|treetje) hoger)
(niet|nie) aan (mij|me|ons)
(iemand|baas|manager|budgethouder|chef|laag|bazen|mensen|directeur|lagen|leidinggevende) boven (me|mij|ons)
(dat|daar|dit|hier|die|zoiets) (beslissen|bepalen|besluiten|doen|regelen|gaan|tekenen) (ze|zij|anderen|die)
(wordt|worden) ~ (in|vanuit|bij|op|door|boven|centraal|elders|hogerop) ~ ~ (beslist|besloten|bepaald|genomen|geregeld|
goedgekeurd|getekend|doorgehakt)
(daar|hier|dat|er) gaat ~ over
(dat|da|dit|zoiets) (doet|regelt|tekent|bepaalt|beslist|bekijkt)
(moet|mot|moete|zou|kan|kunt) (je|u|ge|gij|jij) ~ [bij|aan|de] ~ ~ (zijn|wezen|terecht|aankloppen|hebben|vragen)
({{boss}}|{BOSSES}) (nee|ja|neen) (zegt|zeggen)
(heeft|hebben|houdt|zit|zwaait|trekt|geeft|zegt) ~ [{{family}}|{{boss}}] (aan|de broek aan|het voor het zeggen|
de hand op de {PURSE}|op de {PURSE}|de scepter|aan de touwtjes|de zegen|de touwtjes|de doorslag|een veto|vetorecht|
het eindoordeel|ja of nee)
(ik|mag|kan|doe|geef|maak|lever|schrijf) ~ [het|de|een] (voorwerk|huiswerk|voorzet|voorzetje|aanzet|voorstel|selectie|
suggestie|input)
(moet|gaat|loopt|ligt|komt|passeert) ~ (langs|via|door|voorbij|over) (de|den|het|onze|mijn|mn|een|hem|haar|iemand|hen)
(moet|moeten) ~ ~ (een klap op|zijn fiat|de zegen|zijn zegen|groen licht|een plasje over|zijn {SIGN}|haar {SIGN}|
goedkeuring)
(niet|nie|geen) [echt] (mijn|mn) (ding|winkel|zaak|verantwoordelijkheid|terrein|rol|geld|centen|feestje|domein|job)
""",
    "answer_shared": f"""
({TOGETHER}|ieder van ons|iedereen samen|een comite|allemaal samen|het hele gezin|heel het gezin|wij twee|wij drie|
wij beiden|ons twee|ik mee|ik ook)
""",
    "answer_someone_else": """
(zij|hij|anderen|niet mij|ik zeker niet|alles behalve ik|iedereen behalve ik)
""",
    "nothing": """
(zeg|vertel|weet|deel|snap|onthul|verklap) ik ~ (niet|nie|niks|niets)
[dat|wat] doet (er|dat) ~ (niet toe|ertoe|er toe|iets toe)
(daar|dat) gaat het ~ (niet|nu niet) over
(houd|hou|houden) [ik|we] ~ (voor mij|voor me|voor ons|onder ons|geheim|binnenshuis)
""",
}
