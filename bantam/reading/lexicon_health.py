"""Words for a person's health, to be masked; the pattern language stands in ``phrases``.

A statement is an opener ("I have", "my wife is") followed at once by what it opens. `has` and `own` open an illness,
`is` a state or a mood, `we` a state; `named` opens either after a name ("Kim has"). `whole` needs no opener.
Words of all three languages stand together: visitors mix them, and a mixed pair is a statement all the same.
"""

from bantam.reading.folding import words

LISTS = {
    "kin": "wife|husband|spouse|partner|son|daughter|child|kid|baby|mother|mum|mom|father|dad|brother|sister|boss|"
    "manager|director|colleague|co worker|coworker|assistant|business partner|co founder|cofounder|friend|girlfriend|"
    "boyfriend|fiance|fiancee|grandmother|grandfather|ceo",
    "familie": "vrouw|man|partner|zoon|zoontje|dochter|dochtertje|kind|baby|moeder|ma|mama|vader|pa|papa|broer|"
    "zus|zusje|"
    "baas|chef|leidinggevende|collega|compagnon|zakenpartner|medeoprichter|vriend|vriendin|oma|opa|schoonmoeder|"
    "schoonvader|directeur|assistent",
    "familj": "fru|man|make|maka|sambo|partner|son|dotter|barn|bebis|mamma|mor|pappa|far|bror|syster|chef|kollega|"
    "kompanjon|medgrundare|vän|kompis|flickvän|pojkvän|tjej|kille|mormor|farmor|morfar|farfar|svärmor|svärfar|vd",
    "a": "a|an|the|some|this|also|both|still|severe|serious|bad|mild|chronic|acute|early|clinical|major|long|"
    "een|de|het|"
    "wat|ook|nog|zelf|helaas|zware|zwaar|ernstige|ernstig|lichte|chronische|acute|flinke|en|ett|den|det|också|även|"
    "själv|tyvärr|svår|svårt|allvarlig|lindrig|lätt|kronisk|akut|stark|djup|rejäl|recently|always|unfortunately|"
    "sinds kort|al jaren|al lang|sedan länge|nyligen|alltid|just|net|precis|bad case of|form of|vorm van|form av|"
    "kind of|soort|sorts|diagnosed|terrible|bit of|history of|very|heel|erg|flera år|",
}

# What a person can have.
_ILLNESS = """
[type] [1|2|one|two|i|ii|gestational] (diabetes|diabetis|diabetus)
(diabetes|suikerziekte|diabetes type 1|diabetes type 2|typ 1 diabetes|typ 2 diabetes|typ 1-diabetes|typ 2-diabetes)
[breast|lung|skin|bowel|colon|prostate|ovarian|cervical|blood|bone|liver|pancreatic|stomach|throat|thyroid|terminal|
metastatic|brain|advanced] (cancer|tumour|tumor)
stage [1|2|3|4|one|two|three|four] [breast|lung|skin|bowel|colon|prostate|ovarian|cervical|bone|liver|
pancreatic] cancer
(kanker|borstkanker|longkanker|huidkanker|darmkanker|prostaatkanker|leukemie|hersentumor|keelkanker|
alvleesklierkanker|baarmoederhalskanker|uitgezaaide kanker)
(cancer|bröstcancer|lungcancer|hudcancer|tarmcancer|prostatacancer|leukemi|hjärntumör|tumör|blodcancer)
(leukaemia|leukemia|lymphoma|lymfeklierkanker|lymfoom|lymfom|melanoma|melanoom|melanom|tumor|tumour)
(depression|depressions|depressie|depressies|depressioner|postnatal depression|postpartum depression|
postnatale depressie|förlossningsdepression|winterdepressie)
(burn out|burnout|burn outs|overspannenheid|utbrändhet|utmattningssyndrom|utmattningsdepression|utmattning|
mental breakdown|nervous breakdown|breakdown|zenuwinzinking)
(adhd|add|autism|autisme|asperger|aspergers|asperger syndrome|ass|ptsd|ptss|ocd|bipolar disorder|bipolar|
bipolär sjukdom|
bipolär|bipolaire stoornis|borderline|schizophrenia|schizofrenie|schizofreni|psychosis|psychose|psykos)
(anxiety|anxiety disorder|anxiety attacks|panic attacks|panic disorder|angststoornis|paniekaanvallen|angstaanvallen|
ångest|ångestattacker|panikångest|panikattacker|panikattack)
(eating disorder|eetstoornis|ätstörning|ätstörningar|anorexia|anorexi|bulimia|bulimi|boulimia|insomnia|slapeloosheid|
sömnproblem|slaapapneu|sleep apnea|sleep apnoea|sömnapné)
(epilepsy|epilepsie|epilepsi|asthma|astma|copd|kol|emphysema|migraine|migraines|migräne|migrän|dyslexia|dyslexie|
dyslexi|dementia|dementie|demens|alzheimers|alzheimer|parkinsons|parkinson|ziekte van parkinson)
(multiple sclerosis|multipele sclerose|multipel skleros|ms|als|hiv|aids|hepatitis [b|c]|lupus|crohns|crohns disease|
crohn|ziekte van crohn|crohns sjukdom|colitis|ulcerös kolit|endometriosis|endometriose|endometrios|coeliac disease)
(arthritis|artritis|artrit|reuma|reumatism|rheumatism|rheumatoid arthritis|fibromyalgia|fibromyalgie|fibromyalgi|
artros|artrose|hernia|ischias|whiplash|diskbråck|gout|jicht|gikt|psoriasis|eczema|eczeem|eksem)
(heart attack|heart disease|heart condition|heart failure|heart problems|hartaanval|hartinfarct|hartziekte|
hartproblemen|hartklachten|hartfalen|hjärtinfarkt|hjärtattack|hjärtsjukdom|hjärtproblem|hjärtfel|
stroke|beroerte|herseninfarct|hersenbloeding|tia|hjärnblödning|propp i hjärnan|high blood pressure|
hoge bloeddruk|högt blodtryck|aneurysm|trombose|blodpropp|arrhythmia|hartritmestoornis)
(covid|covid 19|corona|long covid|post covid|postcovid|langtidscovid|långtidscovid|the flu|flu|griep|influensa|
pneumonia|longontsteking|lunginflammation|kidney failure|kidney disease|nierziekte|nierfalen|njursvikt|
pfeiffer|körtelfeber|lyme|lyme disease|ziekte van lyme|borrelia|tuberculosis|tuberculose|tuberkulos)
(addiction|alcohol addiction|drug addiction|gambling addiction|drinking problem|alcohol problem|alcoholprobleem|
alcoholverslaving|drugsverslaving|gokverslaving|drankprobleem|alkoholproblem|spelberoende|missbruk|drogproblem)
(miscarriage|miskraam|missfall|stillbirth|abortion|abortus|abort|ivf treatment|ivf|pregnancy|zwangerschap|graviditet)
(chemo|chemotherapy|chemotherapie|chemokuur|cellgifter|cellgiftsbehandling|cytostatika|radiotherapy|bestraling|
bestralingen|strålbehandling|strålning|dialysis|dialyse|dialys|transplant)
(disability|physical disability|learning disability|beperking|lichamelijke beperking|handicap|funktionsnedsättning|
funktionshinder|chronic illness|chronic disease|chronic pain|chronische ziekte|chronische pijn|
kronisk sjukdom|kronisk smärta|kronisk värk|concussion|hersenschudding|hjärnskakning)
(psychiatrist|oncologist|psychiater|oncoloog|psykiater|onkolog|antidepressants|antidepressiva|antidepressivum|
mental illness|mental health issues|mental health problems|psychische klachten|psychische problemen|psykisk ohälsa|
psykiska problem|psykiska besvär|serious illness|ernstige ziekte|allvarlig sjukdom|rare disease|zeldzame ziekte)
[a] (broken|fractured|gebroken|bruten|brutet) (leg|arm|foot|ankle|wrist|hip|rib|ribs|back|neck|collarbone|hand|been|
voet|enkel|pols|heup|rug|nek|sleutelbeen|ben|fot|handled|höft|revben|rygg|nacke)
"""
# What a person can be.
_STATE = """
[1|2|3|4|5|6|7|8|9|two|three|four|five|six|seven|eight|nine] [weeks|months|weken|maanden|veckor|månader|heavily|
highly|hoog|for the first time|now|nu|also|ook|weer|again|igen|very|zwaar|already|al|redan] (pregnant|zwanger|
hoogzwanger|gravid|
höggravid|gravida)
(expecting [a|our|my] (baby|child|twins|first|second)|in verwachting|uitgerekend)
(diabetic|diabeet|diabeticus|diabetiker|diabetespatient|diabetespatiënt|diabetes patient|kankerpatiënt|
kankerpatient|cancerpatient|cancer patient|cancer survivor|hartpatiënt|hartpatient|hjärtpatient)
(autistic|autistisch|autist|autistisk|bipolar|bipolair|bipolär|epileptic|epilepticus|epileptiker|asthmatic|
schizophrenic|schizofreen|schizofren|suicidal|suïcidaal|suicidaal|självmordsbenägen|hiv positive|hiv positief|
seropositief|hivpositiv|disabled|chronically ill|chronisch ziek|kroniskt sjuk|terminally ill|terminaal|
ongeneeslijk ziek|dödligt sjuk|obees|wheelchair bound|rolstoelgebonden|rullstolsburen|rullstolsbunden)
(alcoholic|alcoholist|alcoholverslaafd|drugsverslaafd|gokverslaafd|alkoholist|alkoholiserad|
recovering alcoholic|anorexic|addicted to (alcohol|drugs|gambling|painkillers|cocaine|heroin))
(burned out|burnt out|overspannen|opgebrand|utbränd|utmattad|långtidssjukskriven|sjukskriven|sjukanmäld|
arbeidsongeschikt|afgekeurd|ziek thuis|ziek gemeld|ziekgemeld|off sick|on sick leave|signed off|inlagd|opgenomen)
(in|op) [the] (hospital|intensive care|ziekenhuis|psychiatric ward|rehab)
(on maternity leave|met zwangerschapsverlof|met zwangerschaps verlof)
(operated on|geopereerd|opererad|ill in bed)
"""
# What a person can be, unless it is "sick of" or "blind to" something.
_MOOD = """
[very|really|seriously|quite|still|often|too|also|erg|heel|best|nog|vaak|ook|ernstig|mycket|väldigt|ofta|allvarligt|
fortfarande|ganska] (depressed|depressief|deprimerad|ill|sick|ziek|sjuk|deaf|doof|döv|blind)
"""
CONDITIONS = {"illness": _ILLNESS, "state": _STATE, "mood": _MOOD}

OPENERS = {
    "has": """
i (have|had|got|have got|have had|also have|still have|also had|do have|once had|have been having) [{a}] [{a}]
ive [had|got|also got] [{a}] [{a}]
(he|she) (has|had|got|has got|has had|also has|still has) [{a}] [{a}]
(my|our|his|her) {kin} (has|had|got|has got|has had|also has|still has) [{a}] [{a}]
(i|he|she) (suffer|suffers|suffered|struggle|struggles|struggled|deal|deals|live|lives|battle|battles|
recovered) (from|
with|through) [{a}] [{a}]
(my|our) {kin} (suffers|suffered|struggles|struggled|deals|lives|battles|battled|died|recovered) (from|with|
of) [{a}] [{a}]
(i|he|she) (survived|beat|battled|died of|died from|lost a child to) [{a}]
(i|he|she) (need|needs|needed|start|starts|started|get|gets|undergo|am having|is having|went through) [{a}]
(im|i am|ive been|i have been|i was|i got|i just got|hes|shes|he is|she is|he was|she was|was just) [still|slowly|
currently|now|just|recently|also|both|being|been|at home|home|off|off work|out] (suffering|recovering|
struggling|dealing|living|
diagnosed|treated|battling|fighting|off sick|on sick leave|ill|sick|undergoing|having|home|off|out) [from|with|
for|due to|because of|after] [{a}] [my]
(my|our) {kin} (is|was|was just|just got|got|has been) (suffering|recovering|struggling|dealing|diagnosed|
treated|battling|
fighting|undergoing|home|off sick|off|ill) [from|with|for] [{a}]
(diagnosed|diagnosed me) with [{a}]
ik (heb|had|kreeg|krijg|heb ook|heb nog|heb zelf|had ook|heb namelijk|heb ooit|heb last van|had last van|
heb te maken met|
heb te maken gehad met|kamp met|kampte met|worstel met|leef met|lijd aan|leed aan|lij aan|herstel van|onderga|
overleefde|
moet aan de|zit aan de|gebruik|slik|zit in|zit met|zat in|zat met|zit thuis met|zit ziek thuis met|
loop bij) [al jaren|
al lang|sinds vorig jaar|vorig jaar|nu|net|helaas|momenteel|thuis] [{a}] [{a}]
ik (zit|zat) ~ (thuis met|thuis door|thuis wegens) [{a}] [{a}]
(heb|had|kreeg|lijd|kamp|zit|zat|onderga|slik|gebruik) ik [aan|met|in|thuis met|nu|ook|nog|helaas|zelf] [{a}] [{a}]
(hij|zij|ze) (heeft|had|kreeg|krijgt|lijdt aan|leed aan|kampt met|heeft last van|zit in|zit met|zit thuis met|
herstelt van|overleed aan) [{a}] [{a}]
(mijn|mn|onze|zijn|zn|haar) {familie} (heeft|had|kreeg|krijgt|lijdt aan|leed aan|kampt met|zit in|zit met|
zit thuis met|
herstelt van|overleed aan|is overleden aan|heeft last van) [{a}] [{a}]
(ik ben|ik was|hij is|ze is|zij is) [al] [nu|net] [aan het herstellen|herstellende|gediagnosticeerd|
gediagnosticeerd geweest|behandeld|thuis|
uitgevallen|ziek] (van|met|voor|door|wegens) [{a}] [{a}]
bij (mij|hem|haar|me) is [er|vorig jaar|onlangs|net] [{a}]
(diagnose|de diagnose) [{a}]
jag (har|hade|fick|har haft|har fått|har också|har även|har fått diagnosen|fick diagnosen|lider av|led av|kämpar med|
lever med|brottas med|drabbades av|har drabbats av|äter|går på|genomgår|går igenom|behandlas för|återhämtar mig från|
är sjukskriven för|är sjukskriven på grund av|är hemma med|ligger hemma med|överlevde|har överlevt|
går hos) [{a}] [{a}]
(har|hade|fick|lider|genomgår|drabbades) jag [av|också|tyvärr|nu|även|haft|fått] [{a}] [{a}]
(han|hon) (har|hade|fick|lider av|led av|drabbades av|har drabbats av|har fått|har haft|dog av|fick diagnosen|
är sjukskriven för) [{a}]
(min|mitt|vår|vårt) {familj} (har|hade|fick|lider av|led av|drabbades av|har drabbats av|har fått|har haft|dog av|
gick bort i|fick diagnosen|är sjukskriven för) [{a}] [{a}]
(diagnosen|min diagnos är) [{a}]
""",
    "own": """
(my|his|her|mijn|mn|zijn|haar|min|mitt|mina|hans|hennes) [own|eigen|egen|{a}]
my (wifes|husbands|sons|daughters|mothers|fathers|partners|childs)
(min frus|min mans|min sons|min dotters|min mammas|min pappas)
""",
    "is": """
(im|i am|ive been|i have been|i was|i became|i got|i fell|i feel|i felt|hes|shes|he is|she is|he was|she was|
he has been|
she has been|were both|we are both) [also|now|currently|still|just|unfortunately|at the moment|actually|being|{a}]
(my|our|his|her) {kin} (is|was|became|got|fell|has been|just got|is now) [also|now|currently|still|unfortunately|{a}]
(ik ben|ben ik|ik was|was ik|ik raakte|ik werd|werd ik|ik word|word ik|ik lig|lig ik|ik voel me|ik zit|zit ik|
ik ga|ik ben al|
ik ben nu|ik ben zelf|ik ben momenteel|hij is|ze is|zij is|hij was|zij was|ze was) [nu|al|ook|nog|weer|
helaas|momenteel|zelf|net|al weken|al maanden|in het|{a}]
(mijn|mn|onze|zijn|haar) {familie} (is|was|raakte|werd|wordt|ligt) [nu|al|ook|nog|weer|helaas|momenteel|in het|{a}]
(jag är|är jag|jag var|jag blev|blev jag|jag är nu|jag ska bli|jag ska bli|jag ligger|jag känner mig|jag har blivit|
jag har varit|han är|hon är|han var|hon var|han blev|hon blev) [nu|också|fortfarande|tyvärr|just nu|själv|{a}]
(min|mitt|vår|vårt) {familj} (är|var|blev|har blivit|har varit|ligger) [nu|också|fortfarande|tyvärr|just nu|{a}]
""",
    "we": """
(were|we are|wij zijn|we zijn|vi är) [both|now|also|allebei|nu|samen|båda]
""",
    "named": """
(has|had|suffers from|is|was|heeft|had|lijdt aan|har|hade|lider av|är|var) [{a}]
(was|is|got) diagnosed with
""",
}

WHOLE = """
(i|he|she) (broke|fractured) (my|his|her) (leg|arm|foot|ankle|wrist|hip|back|neck|rib|ribs|collarbone|hand|shoulder)
(i|he|she) (take|takes|use|uses|am on|is on) (insulin|antidepressants|methadone|lithium|antipsychotics|ritalin|chemo)
im on (insulin|antidepressants|methadone|lithium|antipsychotics|ritalin|chemo|medication|sick leave)
(i am|he is|she is) on (medication|sick leave|life support)
(i|he|she) (had|have|has|need|needs) [heart|brain|back|knee|hip|open heart|major|emergency] surgery
(i|he|she) (tried to kill myself|tried to kill himself|tried to kill herself|attempted suicide)
(i am|im) in (a wheelchair|rehab)
(im|i am|she is|shes|my wife is|my partner is) (expecting [a baby|twins|our first|our second]|due in (january|
february|march|
april|may|june|july|august|september|october|november|december))
ik (heb|had) (mijn|mn) (been|arm|voet|enkel|pols|heup|rug|nek|rib|ribben|sleutelbeen|hand|schouder) gebroken
(ik word|ik werd|ik moet) [morgen|volgende week|binnenkort] (geopereerd|geopereerd worden)
(ik zit|ik zat|hij zit|zij zit|ze zit) in (de ziektewet|de wia|een rolstoel)
(ik zit|ik zat|hij zit|zij zit|ze zit) [al weken|al maanden|nu] [thuis] (ziek thuis|overspannen thuis|
opgebrand thuis|met ziekteverlof)
(ik slik|ik gebruik) (insuline|antidepressiva|methadon|lithium|ritalin|medicijnen)
(ik|hij|zij|ze) (lig|ligt) [nu|nog] in het ziekenhuis
(ik|mijn vrouw|mn vrouw|mijn vriendin|mn vriendin|we|wij) (krijg|krijgt|krijgen|verwacht|
verwachten) [een] (baby|kindje|tweeling)
jag (har brutit|bröt) (benet|armen|foten|fotleden|handleden|höften|ryggen|nacken|revbenen|nyckelbenet|handen|axeln)
jag (ska|skall|måste|har) [bli|blivit] (opereras|opererad|opererats)
(jag|han|hon) gick in i väggen
(jag|han|hon) [har] (gått|gick) in i väggen
(jag|han|hon) (ligger|låg) på [sjukhus|sjukhuset|intensiven]
jag (tar|äter|går på) (insulin|antidepressiva|metadon|litium|ritalin|medicin|mediciner)
(jag|han|hon) mår [psykiskt] [väldigt|mycket] dåligt [psykiskt]
(jag|min fru|min sambo|min tjej|vi) väntar [vårt|mitt] [första|andra] (barn|tvillingar|bebis)
(jag sitter|han sitter|hon sitter) i rullstol
"""

NOBODY = words(
    "who what which it that this there everyone everybody nobody someone one wie wat het dat dit er iedereen niemand "
    "iemand men vem vad det alla ingen nagon man and but because if when since so or he she they we you i "
    "how where why the a an our your hoe waar de een onze hur var den en ett our sverige nederland sweden europe"
)
# Only in capitals are these illnesses: "als" is a Dutch word, "ms" a company's or a title.
CAPITALS_ONLY = words("ms als aids ass add kol tia")
JOINERS = words("and or plus en och eller samt also ook with met med")
AFTER_MOOD = words("of without here right in and about to from for by van over om pa av for till spot")
# Follows at once: then the words name a trade, a product or a group, or are a figure of speech.
BUSINESS = words(
    "clinic clinics practice practices centre center centres centers coach coaches coaching patient patients patienten "
    "charity charities foundation foundations app apps product products shop shops store brand brands campaign "
    "campaigns client clients customer customers market care research platform platforms blog blogs podcast book "
    "books course courses programme programmes program programs company companies website websites site startup "
    "organisation organization therapist therapists therapy leads webshop supplement supplements studio test tests "
    "testing diagnostics keywords ads specialist specialists nurse nurses hospital ward doctor doctors dietician "
    "dietitian expert experts training trainings trainer awareness prevention business firm agency photography "
    "photographer yoga clothing clothes wear massage hotline helpline community group groups association institute "
    "insurance magazine device devices medicine medicines drug drugs treatments services service industry sector "
    "niche space "
    "rates statistics data office teams dynamics server word excel equipment recovery retreat retreats marketing "
    "kliniek klinieken praktijk praktijken centrum centra coaches clienten klanten stichting product producten winkel "
    "merk campagne campagnes markt zorg onderzoek boek boeken cursus cursussen programma bedrijf organisatie therapeut "
    "therapeuten training trainingen verpleegkundige verpleegkundigen specialist specialisten arts artsen dietist "
    "begeleiding kleding fotografie fotograaf vereniging instituut verzekering hulpmiddelen behandelaar sportschool "
    "klinik kliniken kliniker mottagning mottagningen mottagningar centrum patienter kunder stiftelse produkter "
    "butik butiken varumarke kampanj kampanjer marknad vard vardcentral forskning plattform bok bocker kurs kurser "
    "foretag foretaget bolag organisation terapeut terapeuter utbildning utbildningar skoterska sjukskoterska "
    "specialist specialister lakare forening institut forsakring hjalpmedel behandlare klader fotograf "
    "appen sajt hemsida luck genius insight"
)
