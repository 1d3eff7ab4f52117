"""Words around names, per language. Cues are matched on folded text (no case, no accents)."""

from bantam.reading.folding import words
from bantam.reading.types import Language

# After these a name follows, also in lower case.
NAME_CUES: dict[Language, tuple[str, ...]] = {
    "en": (
        "my name is",
        "my name's",
        "my names",
        "name is",
        "name's",
        "i am called",
        "i'm called",
        "call me",
        "calls me",
        "you can call me",
        "they call me",
        "name:",
        "name?",
        "the name is",
        "my full name is",
        "full name:",
    ),
    "nl": (
        "mijn naam is",
        "mn naam is",
        "m'n naam is",
        "naam is",
        "ik heet",
        "noem me maar",
        "noem mij maar",
        "naam:",
        "naam?",
        "zeg maar",
        "mijn naam:",
        "je spreekt met",
        "u spreekt met",
        "ik ben genaamd",
        "volledige naam:",
        "my name is",
        "mijn volledige naam is",
    ),
    "sv": (
        "jag heter",
        "mitt namn ar",
        "namn:",
        "namn?",
        "heter",
        "kalla mig",
        "kallar mig",
        "kallar mej",
        "kalla mej",
        "namn blev fel,",
        "namnet blev fel,",
        "namnet ska vara",
        "namn ska vara",
        "namnet stavas",
        "namn stavas",
        "alla sager",
        "folk sager",
        "jeg heter",
        "namnet ar",
        "mitt namn e",
        "my name is",
        "fullstandigt namn:",
        "jag kallas",
        "mitt fullstandiga namn ar",
    ),
}
# A cue such as "name is" or "heter" after these tells the company's name.
COMPANY_NOUNS = words(
    "company business firm organisation brand foretag foretaget bolag bolaget firma firman butiken byran "
    "organisationen vi det den vad titeln rollen tjansten bedrijf zaak we wij they product dog"
)
NAME_NOUNS = words("name naam namn voornaam achternaam surname fornamn efternamn")
# After these a name follows when it has a capital, or after the question about the name.
OPEN_NAME_CUES: dict[Language, tuple[str, ...]] = {
    "en": (
        *("put me down as", "just say", "write down"),
        "i'm",
        "i am",
        "im",
        "this is",
        "it's",
        "its",
        "regards,",
        "regards",
        "cheers,",
        "thanks,",
        "best,",
        "here is",
        "speaking to",
        "talking to",
        "you're speaking with",
        "sincerely,",
    ),
    "nl": (
        *("zeg maar", "noem me maar", "schrijf maar op"),
        "ik ben",
        "met",
        "dit is",
        "tis",
        "t is",
        "groet,",
        "groeten,",
        "groetjes,",
        "gr.",
        "gr",
        "mvg",
        "mvg,",
        "groet",
        "groetjes",
        "dat is",
        "het is",
        "hier is",
        "dag, met",
        "vriendelijke groet,",
    ),
    "sv": (
        *("säg bara", "skriv bara", "skriv upp mig som"),
        "jag ar",
        "det ar",
        "mvh",
        "mvh,",
        "halsningar",
        "halsningar,",
        "//",
        "hals",
        "detta ar",
        "det har ar",
        "jag e",
        "de e",
        "det e",
        "d e",
        "sag",
        "vanligen,",
    ),
}
# A name before these at the start of the text: "Lisa här".
NAME_BEFORE: dict[Language, tuple[str, ...]] = {
    "en": ("here", "is my name", "is the name", "speaking"),
    "nl": ("hier", "is mijn naam", "is de naam", "heet ik", "aan de lijn"),
    "sv": ("har", "heter jag", "ar mitt namn", "ar namnet", "va namnet", "e namnet", "kallas jag", "e mitt namn"),
}
FAMILY_PARTICLES = words("der den")  # whatever follows is a name: "van der Meer"
PARTICLES = words(
    "de den der van von zu af av ter ten te t het la le du da dos das del di bin ibn al el ben vd op in 't s vander"
)
LEAD_INS = words(
    "hi hey hello hoi hallo hej dag goedemorgen goedemiddag tjena ja yes sure ok oke okay okej yeah yep jo joho "
    "well nou tja of course natuurlijk tuurlijk absolut visst certainly graag hoor jadå jada prima top fine great "
    "it's its it is dat det ar just sorry ursakta uh eh ehm euh um gewoon bara bare alright right cool perfect mr "
    "mrs ms dr dhr mevr mevrouw meneer herr fru mister miss"
)
# Words that are never part of a name; a run of words stops before them.
NOT_NAMES: dict[Language, frozenset[str]] = {
    "en": words(
        "yes no not nope yeah yep sure ok okay fine problem thanks thank you your please why what who how when "
        "where which whose do does did is are was were be been am have has had can could would should shall might "
        "must the a an and or but if then so because from at in on of for to with by as about i i'm im me my mine "
        "we us our they them he she it its this that these those there here rather prefer skip pass none nobody "
        "anonymous secret private want need looking interested happy glad sorry just only still also too very "
        "really quite maybe perhaps later now today tomorrow name company business email phone number call mail "
        "website seo ads marketing help hello hi hey good great nice cool working trying thinking wondering "
        "calling writing contacting reaching based new ready available afraid done tired curious running owner "
        "responsible currently actually well don't dont won't wont can't cant doesn't telling say said tell give "
        "giving share sharing never nothing anything something someone anyone test asking going hoping doing "
        "using getting having part self freelance hiring starting over unsure confused busy aware able open all "
        "n/a na both one two three alone single married back out off up down more less bit lot kind sort english "
        "dutch swedish british american german french local small big correct right wrong idea clue comment "
        "officially formally nowadays"
        " exactly instead anytime whenever her him his "
        "irish welsh scottish polish italian spanish indian canadian australian belgian danish norwegian european "
        "matter whatever nah bye goodbye ask necessary required concern personal robot bot human anon budget"
    ),
    "nl": words(
        "ja nee neen niet geen hoor nope jep jawel zeker oke ok prima goed bedankt dank je jij jou jouw u uw "
        "graag waarom wat wie hoe wanneer waar welke is zijn was waren ben bent heb hebt heeft had kan kunnen zou "
        "zouden wil willen moet moeten mag mogen zal zullen ga gaan de het een en of maar als dan dus want omdat "
        "bij in op voor naar met door om te uit over tot ik me mij mijn mn m'n wij we ons onze zij ze hij haar "
        "hem dit dat deze die er hier daar liever anoniem geheim prive zoek zoeken nodig benieuwd geinteresseerd "
        "blij sorry gewoon alleen ook nog heel erg echt misschien later nu vandaag morgen naam bedrijf email mail "
        "telefoon nummer bel bellen website seo ads marketing hulp help hoi hallo hey dag bezig werk werken "
        "werkzaam vind vinden weet weten zeg zeggen geef geven deel delen nooit niks niets iets iemand niemand "
        "test eigenaar verantwoordelijk momenteel eigenlijk nou tja even wel al toe aan na vraag vragen eens "
        "klaar druk zelf mijzelf mezelf ander andere anders weer meer minder nieuw nieuwe groot klein goedemorgen "
        "goedemiddag klopt inderdaad idee doet ertoe"
        " tegenwoordig zzp'er zzper ondernemer freelancer zelfstandige nederlands "
        "engels zweeds robot mens nvt vanuit per via sinds toch maakt gaat jullie vast overslaan benaderd gekomen "
        "woonachtig gevestigd vertel vertellen reden collega vrij budget groet officieel formeel precies"
    ),
    "sv": words(
        "ja nej nae na inte ej jo japp jepp absolut okej ok oke bra tack du din ditt er era ert varfor vad vem "
        "hur nar var vart vilken vilket vilka ar e vore bli blir har hade kan kunde skulle vill ska maste far "
        "fick och eller men om sa for att eftersom fran i pa av till med hos vid som en ett den det de dom jag "
        "mig min mitt mina vi oss vara han hon hen sig detta denna dessa dar hellre helst anonym hemlig hemligt "
        "privat soker letar behover intresserad glad ledsen bara endast ocksa oxa valdigt mycket riktigt kanske "
        "senare nu idag imorgon namn foretag bolag mejl mail epost telefon nummer ring hemsida seo annonser "
        "marknadsforing hjalp hej hallo tjena jobbar arbetar driver ager undrar vet sager saga ger ge dela delar "
        "aldrig inget inga ingen ingenting nagot nagon nan nat test agare ansvarig just egentligen lite mer "
        "mindre ny nya stor liten klar upptagen sjalv annan andra igen god morgon stammer precis aning spelar "
        "roll egenforetagare foretagare frilans svensk svenska engelska robot manniska hoppa over utan per via "
        "sedan stod nyfiken osaker radd ute efter garna visst givetvis kollega gar rolig roligt kul trevligt "
        "budget officiellt formellt exakt hejsan hejhej tjenare tjabba halla "
        "halloj hallojsan goddag ensam ganska mest tveksam orolig "
        "saknar kollar nojd ni er ert lagg sag kallar sager lagger talar pratar va nufortiden numera"
    ),
}
# Words of job titles: after "I'm" they are no name.
TITLE_WORDS = words(
    "ceo cto cfo cmo coo cio dga vd md owner founder cofounder director manager marketing eigenaar eigenaresse "
    "directeur oprichter agare grundare marknadschef delagare marketeer marketer student stagiair stagiaire "
    "praktikant intern trainee assistant hr sales pa vp head managing verkoop communicatie projektledare "
    "kommunikator projectleider ondernemer entreprenor freelancer consultant konsult developer saljare accountant "
    "boekhouder secretaresse assistent medewerker office product mede medeeigenaar zzp sole chief senior junior "
    "vice mba phd bsc msc"
)
# Cues that mean anything: a name after them must open the text or be asked for.
MONTHS_THAT_ARE_NAMES = words("april may june august maj juni mei summer autumn")
DOUBTFUL_CUES = frozenset(
    (
        "met", "tis", "t is", "it's", "its", "det ar", "dat is", "het is", "gr", "best,", "this is", "dit is",
        "here is", "detta ar", "det har ar",
    )
)  # fmt: skip
