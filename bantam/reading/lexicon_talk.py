"""Words of talk, per language: a bare answer that begins with one is no name, and one made of them no company.

Greetings, yes and no, thanks, commands, verbs and small words as people type them in a chat; folded (no case, no
accents). No word that is also a first name: "will", "mark" and "lieve" stay out.
"""

from bantam.reading.folding import words
from bantam.reading.types import Language

TALK: dict[Language, frozenset[str]] = {
    "en": words(
        "yess yea yeh ya yup aye correct agreed indeed exactly okey okie k kk alrighty absolutely definitely totally "
        "perfect perfectly lovely brilliant awesome amazing excellent super sounds looks all everything nope noo nah "
        "nay negative wrong incorrect false never thx tnx cheers ta thanks thankyou much appreciated welcome bye "
        "byebye goodbye cya later laters farewell ciao see hello helo hallo hiya heya howdy yo morning afternoon "
        "evening greetings there everyone folks mate team reset restart start begin stop cancel undo clear wipe erase "
        "delete redo back again scratch forget quit exit menu help next previous hmm hm mm mmm mhm uhm erm ah oh ooh "
        "oops whoops ugh pff meh lol haha idk dunno tbd tbc unknown unsure hard difficult depends whichever whatever "
        "either neither confidential classified sensitive pass wait hold let lets keep go send speak switch change "
        "explain repeat meaning mean means come can't don't won't isn't what's how's who's where's that's there's "
        "got gonna wanna gotta makes make does happens happen works worked costs pricing price prices cost costs fee "
        "get shut sod bugger hows whats whos wheres youre youve theyre theres heres fees rates free trial discount "
        "language per hourly "
        "monthly yearly cheap expensive long "
    ),
    "nl": words(
        # yes and no
        "jaa jaaa jah jap japp joa joo joow jo jahoor jaja jazeker jup jups yup yep yess yes yeah yea yo ok oke okee "
        "okey oki okido okidoki k kk akkoord accoord absoluut uiteraard natuurlijk tuurlijk tuurluk vanzelfsprekend "
        "zekers zekerste zekerweten inderdaad idd klopt kloptt juist exact precies correct check top toppie perfect "
        "super prima puik fijn mooi leuk lekker gaaf netjes keurig tof cool best goed goe goei goeie gaat gaarne "
        "helemaal volledig allemaal alles bijna half deels neej neeh neehoor neuh nee neen nop nope njet nah nooit "
        "geenszins onjuist fout foutje verkeerd mis hoeft hoef hoezo allee allez amai "
        # thanks, greetings, goodbyes
        "bedankt bedank bedankje dank dankje dankjewel dankuwel dankt merci mercikes thanks thx tnx thnx fijne "
        "prettige tot later doei doeg doeii doeidoei dag daag dagskes daaag dagje salut saluut saluu salukes salukskes "
        "houdoe ajuus adieu aju ciao tschuss tjuus bye byebye laters joejoe joehoe yo hey heey heyhey hee haai hai "
        "haaai haloo hallo hallokes hallootjes halloo hallloo hellow hello hi hoi hoihoi hoi hoii aloha allo ahoi moin "
        "mogge mogguh morgen morguh middag avond goede goedemorgen goeiemorgen goedemiddag goeiemiddag goedenavond "
        "goeienavond goedeavond goedemorgn goeiemorge goedendag goeiedag goeden gegroet geachte beste hoest hoestie "
        "aangenaam welkom groetjes groeten mvg gr succes werkze werk fijn weekend slaap slaapwel welterusten "
        # commands
        "reset restart herstart herstarten opnieuw stop stoppen "
        "start starten begin beginnen terug vorige volgende next "
        "back skip sla overslaan wis wissen verwijder verwijderen leeg annuleer annuleren cancel exit menu help undo "
        "herhaal wacht wachten ho hoho hola stil genoeg schrap vergeet wijzig wijzigen verander aanpassen pas verbeter "
        "corrigeer verstuur versturen stuur sturen bewaar bewaren noteer opslaan "
        # sounds and small words
        "hm hmm hmmm mm mmm mhm eh ehh ehhh euh euhm ehm uh "
        "uhm um pf pff pffff pfoe pfieuw poeh tja tsja nou nouja goh "
        "gut ach ah aha o oh oeps oei ow wow hoho "
        "jee jeetje jeminee sjonge haha hahaha hihi lol xd helaas jammer sorry "
        "excuus pardon ff effe effen efkes even eventjes eens es gewoon maar toch trouwens overigens eigenlijk eerlijk "
        "serieus misschien mss wellicht waarschijnlijk wsl wrs ongeveer ong ofzo enzo zoiets zoals zo zodra zolang "
        "zoveel dus dan daarom daarna eerst straks zometeen zonet "
        "net daarnet alvast alweer nog nogal nu al ook bovendien "
        "nie nikske niks niets nix geen gene gin gn gaan wa da das "
        "da's dees dit dat 't t tis 'tis ist tzal kheb keb kwil "
        "khad kben kweet kweetni kweenie kweeni kzou kzal kga kzit zoek zoekt weet wete weetje weenie weetik wist "
        "snap snapt begrijp begrijpt bedoel bedoelt bedoelde denk denkt dacht lijkt klinkt ziet zie zien staat staan "
        "zit zitten zat ligt liggen lag loopt lopen duurt "
        "duren kost kosten krijg krijgt krijgen geeft gebeurt gebeurde "
        "wordt word worden werd doe doet doen deed maakt maken ken kent kennen kan kunt kun kunnen mag mogen wil wilt "
        "willen moet moeten zal zou zult ben bent zijn is heb "
        "hebt heeft hebben had neem neemt nemen laat laten kom komt "
        "komen kwam kijk kijkt kijken vind vindt vinden hoor "
        "hoort horen vraag vraagt vragen vroeg antwoord praat praten "
        "spreek spreekt spreken schrijf typ typte getypt tik lees leest lezen luister werkt werken werkte reageert "
        "reageer bel belt bellen mail mailt mailen delen deelt deel houd houdt hou houden bemoei wisselt hangt hangen "
        "verschilt varieert afhankelijk bepaalt bepaal verlengt vertel vertelt zeg zegt zei reken rekent rekende "
        "danku dankt dnkjewel dankjewle bdankt bedankd dikke hartelijk hartstikke nogmaals ontzettend enorm duizend "
        "duizendmaal fantastisch geweldig helder duidelijk chill nice sympathiek vriendelijk vriendelijke prettig weg "
        "afsluiten einde gesprek tabee toedeloe mazzel cu doedoei quit geniet joh gezellig joepie hoera yay "
        "gefeliciteerd gelukkig zalig vrolijk proost eet smakelijk sterkte beterschap samengevat lief chat antwoorden "
        "haal zet gooi herbegin overnieuw opniew leegmaken valt toestemming inzage inzageverzoek recht adres route "
        "routebeschrijving bedrag cijfers gedacht eerst info tussendoor zijsprong zijpad vraagje hvl hve blijft draait "
        "moment momentje minuutje eenmanszaak zzp zzper zelfstandige particulier particulieren hebde zijde kunde "
        "doede moette gade wete komde weette helpt werkte leuke rare stomme domme "
        "speak switch please parlez sprechen auf jag pratar vlaams dutch "
        # questions
        "wie wat waar waarom wrm wanneer hoe hoeveel "
        "hoelang hoelaat hoezo waarvoor waartoe waarheen waarmee welk welke "
        "vanwaar vanaf vanuit "
        # dont know, refuse
        "moeilijk moeilijke lastig lastige tbd ntb nvt nog onbekend onduidelijk onzeker geheim geheimpje prive privacy "
        "vertrouwelijk intern binnenskamers anoniem liever bedrijfsgeheim bedrijfsinformatie bedrijfsbeleid gevoelig "
        "verplicht nodig onnodig zinloos egaal ligt twijfel nattevingerwerk gok pas tussen "
        # what the talk is about
        "gratis duur duurder goedkoop prijs prijzen prijsje prijslijst tarief tarieven kortingen korting kosten btw "
        "incl excl per vooraf achteraf offerte oferte offertes budget geld logo website webshop seo "
        "advertenties nieuwsbrief nieuwsbrieven garantie startdatum "
        "voorbeelden voorbeeld referenties referentie portfolio "
        "vacature vacatures stage solliciteren bot chatbot robot "
        "mens mensen iemand niemand persoon "
        "collega jongens allen iedereen samen derden anderen ander andere anders ikzelf zelf zelfs "
        "jij je jou jouw jullie julie u uw ge gij gullie ik ikke wij we ons onze mij mijn mn m'n me zij ze hij hem "
        "der daar daarvan daarvoor daarmee daarover hier hiermee hierover hiervoor erbij erin eraan ervan erop "
        "engels english nederlands duits frans turks pools arabisch taal duurt erg heel hele veel weinig meer minder "
        "weer wel niet nooit altijd soms vaak nergens ergens overal bijvoorbeeld bvb bv. graag aub svp alsjeblieft "
        "alstublieft ajb a.u.b. laat maarja want omdat als of aan af uit door sinds mits tenzij ipv behalve "
        "vandaag gisteren overmorgen weekje maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"
    ),
    "sv": words(
        "japp jajamen jajamensan joda javisst ja jaa jaha jepp yes yess okej oki okidoki visst absolut garna precis "
        "exakt korrekt stammer ratt perfekt toppen super fint kanon kalas harligt bra kor kora korrekt nej nejda nepp "
        "nja nae nope fel felaktigt inkorrekt aldrig tack tackar tacksam tusen hejda hejda adjo vi ses hors syns ciao "
        "hej hejsan hejhej halla "
        "halloj hallojsan tja tjo tjena tjenare tjabba mors god godmorgon morgon kvall dag valkommen reset "
        "starta omstart borja om stopp sluta avbryt angra rensa radera ta bort tillbaka nasta hoppa meny hjalp hm hmm "
        "mm mmm mhm eh oj aj ah aha ja haha lol vet ingen aning vetefan svart beror pa hemligt konfidentiellt kansligt "
        "pass vanta lat skicka spara byt andra forklara menar betyder vad hur nar varfor vem vilken vilket vilka vart "
        "forlat ursakta mycket allt alla gratis pris priser kostar kostnad billigt dyrt sprak engelska svenska robot "
        "ointressant nollstall irrelevant vidare siffror siffrorna namn titel titeln roll rollen omkastade "
        "jajamensan jajjemen "
        "jajjeman jajamen nehej nah naha nix inga inte tacktack bless ajo puss kram hors ha det "
        "backa ga backar gick andrar andrat rattelse rattar korrigera stryk glom strunt strunta boka borjan "
        "ett ogonblick sekund minut stund strax snart senare sen idag igar nu nyss las lagger lagg tar ger sager sag "
        "sitter bor ligger haller jobbar arbetar star kollar skoter driver later lat lugnt inga ingen inget jag ja "
        "mig mej vi oss du dig dej ni er min mitt mina var vart vara deras han hon hen den det dom de dem detta denna "
        "har dar hit dit var som att och men eller om sa da pa av med till fran hos vid utan for efter fore mellan "
        "ganska ratt jatte valdigt riktigt lite nat nan nagot nagon nagra inom ungefar typ kanske mojligen troligen "
        "saklart givetvis naturligtvis okejda jaja jo joda joho aa visserligen gott najs schysst klart sant mycket "
        "osaker oklart okant privat anonym anonymt valfritt overhoppad hemlig vill vilja ville skulle borde "
        "ringer ring mejla mejlar maila mailar mobil telefon mejl mail epost chatt chatta "
        "bott manniska funkar fungerar ar kan ska far gor gar blir finns maste undrar fattar forstar"
    ),
}

# Who speaks with whom: in lower case these stand in a sentence and seldom in a company's name.
SPEAKERS: dict[Language, frozenset[str]] = {
    "en": words("you your yours i i'm i'll i've my mine me he she they"),
    "nl": words("jullie je jij jouw u uw ge gij ik ikke mijn mn m'n mijnen hij we hvl"),
    "sv": words("du ni er ert era din ditt dina jag mig min mitt mina han hon"),
}
