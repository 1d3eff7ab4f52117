"""Words around employers, titles and addresses, per language. Cues are matched on folded text (no case, no accents)."""

from bantam.reading.folding import words
from bantam.reading.types import Language

# Capitalised words after "from" or "at" that are no employer.
NOT_COMPANIES = words(
    "google facebook instagram linkedin tiktok meta wordpress shopify hubspot bing youtube twitter amsterdam "
    "rotterdam utrecht eindhoven groningen arnhem nijmegen haarlem leiden breda tilburg zwolle maastricht "
    "antwerpen gent brussel london manchester birmingham leeds bristol edinburgh glasgow liverpool dublin cardiff "
    "oxford cambridge stockholm goteborg gothenburg malmo uppsala linkoping orebro lund vasteras helsingborg umea "
    "gavle norrkoping jonkoping berlin paris oslo copenhagen kopenhagen kopenhamn new york netherlands nederland "
    "holland england uk us usa sweden sverige belgie belgium belgien germany duitsland tyskland scotland wales "
    "ireland europe europa january february march april may june july august september october november december "
    "januari februari maart mei juni juli augustus oktober mars maj augusti monday tuesday wednesday thursday "
    "friday saturday sunday maandag dinsdag woensdag donderdag vrijdag mandag tisdag onsdag torsdag fredag "
    "christmas kerst jul easter pasen pask q1 q2 q3 q4 friesland zeeland limburg brabant drenthe the a an een en "
    "ett het de den i we ik jag my mijn min seo ads marketing website bantam haag emea apac dach nordics benelux"
)
LEGAL_FORMS = words(
    "bv nv vof ab hb kb ltd limited llp llc gmbh inc incorporated plc oy as aps kg ug sarl bvba cv corp co "
    "stichting ideell"
)
# After these a company follows, also in lower case.
COMPANY_CUES: dict[Language, tuple[str, ...]] = {
    "en": (
        "company is called",
        *("its called", "it'll be called", "itll be called", "will be called", "going to be called"),
        *("we're just called", "name of our company is"),
        *("trade as", "trading under", "operate as", "operating as", "dba", "t/a", "shop is called", "known as"),
        *("place is called", "salon is called", "studio is called", "name of the company is", "we're simply called"),
        "it's called",
        "it is called",
        "our company is called",
        "my company is called",
        "my business is called",
        "company's called",
        "company name is",
        "company:",
        "we are called",
        "we're called",
        "we call ourselves",
        "we go by",
        "trading as",
        "i work at",
        "i work for",
        "i'm working for",
        "i'm working at",
        "business is called",
        "company's name is",
        "organisation:",
        "i represent",
        "on behalf of",
        "i run a company called",
        "firm is called",
        "a company called",
    ),
    "nl": (
        "bedrijf heet",
        "het heet",
        "bedrijfsnaam is",
        "bedrijf:",
        "bedrijfsnaam:",
        "wij heten",
        "we heten",
        "we noemen ons",
        "wij noemen ons",
        "onder de naam",
        "ik werk bij",
        "ik werk voor",
        "ik werk voor het bedrijf",
        "onderneming heet",
        "zaak heet",
        "winkel heet",
        "organisatie:",
        "werkzaam bij",
        "namens",
        "ik zit bij",
        "naam van het bedrijf is",
        "onze bedrijfsnaam is",
        "ik werk bij het bedrijf",
        "organisatie heet",
    ),
    "sv": (
        "foretaget heter",
        "det heter",
        "den heter",
        "foretag heter",
        "bolaget heter",
        "bolag heter",
        "foretag:",
        "foretagsnamn:",
        "vi heter",
        "vi kallar oss",
        "vi kallas",
        "gar under namnet",
        "jag jobbar pa",
        "jag arbetar pa",
        "jag jobbar hos",
        "jag jobbar for",
        "firman heter",
        "organisation:",
        "jag representerar",
        "bolag:",
        "jag arbetar for",
        "jag jobbar at",
        "foretagsnamnet ar",
        "firma heter",
        "butiken heter",
        "byran heter",
        "salongen heter",
        "foreningen heter",
        "restaurangen heter",
        "salong som heter",
        "firma som heter",
        "foretag som heter",
        "bolag som heter",
        "butik som heter",
        "restaurang som heter",
        "byra som heter",
        "eget:",
        "foretaget:",
        "firman:",
    ),
}
# After these a company follows when it has a capital.
OPEN_COMPANY_CUES: dict[Language, tuple[str, ...]] = {
    "en": (
        *("it'll be", "itll be", "it will be", "going to be", "working title is", "the shop is", "the salon is"),
        *("the place is", "the studio is", "the firm is", "the brand is", "the name is", "name will be"),
        "will be called",
        "our company is",
        "my company is",
        "the company is",
        "my business is",
        "i'm from",
        "i am from",
        "we're from",
        "we are from",
        "i'm with",
        "i'm at",
        "we are",
        "we're",
        "here from",
        "it's",
        "this is",
    ),
    "nl": (
        "bedrijf is",
        "ik ben van",
        "wij zijn van",
        "we zijn van",
        "ik kom van",
        "ik bel namens",
        "dat is voor",
        "da's voor",
        "das voor",
        "tis voor",
        "het is voor",
        "is voor",
        "het gaat om",
        "het betreft",
        "wij zijn",
        "we zijn",
        "dat is",
        "het is",
    ),
    "sv": (
        *("ska heta", "kommer att heta", "kommer heta", "ska få heta"),
        "foretaget ar",
        "jag ar fran",
        "vi ar fran",
        "jag kommer fran",
        "vi pa",
        "jag ar pa",
        "jag sitter pa",
        "jobbar pa",
        "jobbar hos",
        "arbetar pa",
        "arbetar hos",
        "kallas",
        "vi driver",
        "jag driver",
        "vi ar",
        "det ar",
    ),
}
# Between a name or a title and the employer.
EMPLOYER_LINKS: dict[Language, tuple[str, ...]] = {
    "en": ("from", "at", "of", "with", "for", "@", "here from", "here at"),
    "nl": ("van", "bij", "namens", "voor", "@", "hier van", "hier bij", "hier namens"),
    "sv": ("fran", "till", "pa", "hos", "vid", "i", "for", "av", "@", "har fran", "har pa", "har hos"),
}
# Words that make what follows "van" a company and no surname: "Jan van Bakkerij Smit".
COMPANY_WORDS = words(
    "bakkerij slagerij garage hotel restaurant cafe salon studio bureau autobedrijf bouwbedrijf "
    "installatiebedrijf stichting kapsalon praktijk makelaardij advocatenkantoor transport schildersbedrijf "
    "hoveniersbedrijf groep holding drukkerij uitgeverij brouwerij firma tandartspraktijk fietsenwinkel bloemist "
    "adviesbureau technisch"
)
# Words that say what an organisation or a visitor is: "Rijschool hier", "Corrigan's Bakery here" names nobody.
TRADES = COMPANY_WORDS | words(
    "bakery butcher butchers plumbing plumber plumbers roofing electrician joinery joiners landscaping gardener dental "
    "clinic studios cafe pub bar gym florist florists school academy charity shop store boutique brewery builder "
    "builders construction agency solutions services consulting law solicitors accountants accountancy vets spa "
    "rijschool hovenier kapper kapster slager bakker loodgieter schilder aannemer tandarts makelaar makelaars "
    "webshop webwinkel winkel vereniging sportschool cateraar fysio dierenarts timmerman stukadoor rijwielhandel "
    "frisor frisorsalong bageri konditori krog restaurang verkstad bilverkstad akeri snickare snickeri rormokare "
    "elektriker malare butik webbshop forening skola tandlakare vvs bygg stad stadfirma trafikskola korskola hotell"
)
# Titles beside those of lexicon_authority.
MORE_TITLES: dict[Language, str] = {
    "en": """
(software|web|data|product|sales|account|business|finance|hr|it|operations|project|customer success|growth|digital|
design|ux|engineering|event|events|communications|pr|brand|content|community|purchasing|procurement|supply chain|
plant|store|shop|branch|team|regional|country|commercial|online|e commerce) (engineer|developer|analyst|manager|lead|
specialist|coordinator|officer|executive|designer|assistant|consultant|controller|director|owner|buyer|strategist)
(director|head|vp|vice president|svp|evp|manager|chief|lead) of [the] [digital|global|customer|business|people|paid|
product] (operations|marketing|sales|growth|engineering|product|communications|digital|finance|people|technology|hr|it|
content|ecommerce|e commerce|development|strategy|partnerships|brand|studies|fundraising|acquisition|success|media|
performance|education|admissions|events)
(office|practice|clinic|studio|salon|property|estate|facilities|programme|program|fundraising|partnerships|demand gen|
demand generation|paid media|campaign|crm|volunteer|admissions|kitchen|front of house|bar|venue|site|ops) (manager|lead|
coordinator|administrator|director|executive|officer|assistant)
(estate agent|letting agent|shop assistant|executive director|it guy|head teacher|headteacher|head chef|sous chef)
(head of [sales|marketing|growth|digital|communications|product|ecommerce|e commerce|operations|people|hr|finance|it|
design|content|brand|engineering|business development|customer success])
(accountant|controller|bookkeeper|buyer|engineer|teacher|nurse|dentist|architect|lawyer|solicitor|physiotherapist|
hairdresser|chef|journalist|editor|strategist|recruiter|sales rep|account executive|business analyst|photographer)
""",
    "nl": """
(hoofd|manager|directeur|medewerker|medewerkster|adviseur|specialist|coordinator) (sales|verkoop|inkoop|marketing|
communicatie|hr|ict|it|operations|financien|e commerce|online|content|bedrijfsvoering|klantenservice|administratie|
personeelszaken)
(verkoopleider|hr adviseur|hr medewerker|controller|boekhouder|accountant|inkoper|ontwikkelaar|developer|engineer|
kapper|kapster|tandarts|fysiotherapeut|makelaar|advocaat|notaris|architect|docent|leraar|lerares|kok|chef kok|
fotograaf|recruiter|redacteur|tekstschrijver|webredacteur|online marketeer|e commerce manager|vestigingsdirecteur|
locatiemanager|hr directeur|operationeel manager|commercieel manager|marketingcoordinator|marketingspecialist|
salesmedewerker|operations manager|sales director|webdeveloper|hotelmanager|praktijkmanager|coordinator|teamlead)
""",
    "sv": """
(inköpsansvarig|
försäljningsansvarig|säljansvarig|ekonomiansvarig|hr ansvarig|it ansvarig|produktägare|produktansvarig|utvecklare|
ingenjör|redovisningsekonom|controller|revisor|inköpschef|tandläkare|fysioterapeut|frisör|mäklare|fastighetsmäklare|
advokat|jurist|arkitekt|lärare|kock|kökschef|fotograf|rekryterare|redaktör|copywriter|webbredaktör|
digital marknadsförare|marknadsspecialist|kundansvarig|key account manager|affärsutvecklare|affärsområdeschef|
regionchef|driftchef|it chef|hr chef|personalchef|utvecklingschef|produktionschef|hotellchef|restaurangchef|
klinikchef|kommunikationsstrateg|innehållsansvarig|e handelsansvarig|varumärkeschef|kontorsansvarig|platsansvarig|
föreståndare|teamchef|varumärkesansvarig|marknadsstrateg|verksamhetsledare|kanslichef|byråchef|enhetschef|
områdeschef|förvaltningschef|informatör|kommunikationsdirektör|samordnare|handläggare|
fritidsledare|kyrkoherde|präst|förskollärare|sjuksköterska|undersköterska|läkare|veterinär|optiker|psykolog|
naprapat|kiropraktor|massör|florist|bagare|konditor|snickare|elektriker|rörmokare|målare|svetsare|mekaniker|lantbrukare|
arbetsledare|projektkoordinator|projektansvarig|webbutvecklare|systemutvecklare|formgivare|digitalchef|salongschef|
hovmästare|vaktmästare|förvaltare|fastighetschef|lagerchef|logistikchef|transportledare|kundtjänstchef|innesäljare|
utesäljare|affärschef|löneassistent|redovisningskonsult|museichef|bibliotekarie|ombudsman|generalsekreterare|
föreningskonsulent|klubbchef|kanslist|personlig tränare|fastighetsägare)
""",
}
REFUSALS: frozenset[str] = words(
    "rather prefer not won't wont don't dont skip pass none private secret anonymous liever niet nee geen niets "
    "prive geheim anoniem overslaan nej inte vill hellre helst hemligt anonym hoppa why waarom varfor no nope idk "
    "dunno later senare n/a nvt na never nooit aldrig weet vet"
)
COMMON_DOMAINS = words(
    "gmail.com googlemail.com hotmail.com hotmail.co.uk hotmail.nl hotmail.se outlook.com outlook.nl outlook.se "
    "live.com live.nl live.se live.co.uk yahoo.com yahoo.co.uk yahoo.nl yahoo.se icloud.com me.com mac.com "
    "msn.com aol.com protonmail.com proton.me gmx.com gmx.de ziggo.nl kpnmail.nl kpnplanet.nl planet.nl xs4all.nl "
    "home.nl telia.com bredband.net comhem.se telenor.se btinternet.com sky.com mail.com email.com ymail.com "
    "live.be hotmail.be spray.se passagen.se tele2.se hotmail.de hotmail.fr upcmail.nl casema.nl chello.nl"
)
# The domains whose slips are worth a question.
TYPED_WRONG = (
    "gmail.com",
    "hotmail.com",
    "outlook.com",
    "yahoo.com",
    "icloud.com",
    "live.nl",
    "ziggo.nl",
    "telia.com",
    "hotmail.nl",
    "hotmail.se",
    "kpnmail.nl",
    "protonmail.com",
    "live.se",
    "hotmail.co.uk",
    "btinternet.com",
    "googlemail.com",
    "live.com",
)
