"""English cues of acts; see bantam.acts.cues for how to write them. By kind of act; a word may stand under several."""

CUES: dict[str, str] = {
    # Small talk: greet, thanks, goodbye.
    "greeting": "hi | hello* | hey* | hiya | good morning | good afternoon | good evening | good day | howdy | gday | "
    "g'day | yo | hallo | 👋 | salutations | ey up | bonjour | hola | ahoy",
    "small_talk": "how are you | how r u | whats up | wassup | sup | you alright | nice to meet | pleased to meet | "
    "anybody there | is anyone | anybody home | you online | im back | back again | me again | hi again | how's life | "
    "how's your day | anyone online | u there | hows it | how's it | what's up | anyone there",
    "thanks": "thank* | thanx | thx | tnx | ty | tysm | cheers | ta | appreciate* | grateful* | obliged | lifesaver | "
    "legend | 🙏 | owe you | life saver | merci",
    "praise": "brilliant | awesome | lovely | fantastic | amazing | wonderful | superb | so helpful | "
    "you are the best | good to know | impressive | 👏",
    "farewell": "bye* | goodbye | cya | see ya | ttyl | farewell | laters | take care | adios | take it easy | "
    "enjoy your | good luck | all the best | best wishes | toodle* | night night | cheerio | enjoy the | goodnight | "
    "_later | good evening to | nighty | see you | catch you | good night | have a nice | have a good",
    "leaving": "gotta | have to go | got to go | need to go | must go | heading | leaving | gtg | time to go | "
    "i'm out | duty calls | g2g | head off | im out | shoot off | should go | better go | have to run | im off | "
    "log off | sign off | must dash | i'm off to | out of time | logging out | i have to leave",
    "finished": "that is all | we're done | stop chat | let's stop | _stop | _quit | _exit | _end | leave it here | "
    "nothing else | all set | got what i | wrap up | im done | all i wanted | that'll be all | close chat | "
    "no further questions | that's it for | leave it there | all done | _done | end the chat | end the conversation | "
    "that was it | that will do | that's all | thats all | i'm done",
    "until_later": "come back | back later | another time | speak later | think about it | think it over | "
    "talk it over | get back to you | finish this later | pick this up | i'll be back | think about this | pop back",
    # Yes and no.
    "yes": "yes | yess* | yea | yeah* | yep* | yup* | ye | aye | certainly | absolutely | definitely | indeed | "
    "of course | gladly | 👍 | ✅ | yh | with pleasure | _sure | affirmative | obviously",
    "okay": "ok | okay | oki | okido* | alright | fine | fair enough | sounds great | works for me | no problem | "
    "don't mind | no worries | by me | okey | _k | no issue | sounds good | that works",
    "go_ahead": "go ahead | go for it | let's start | send it | pass it on | store it | agree | agreed | accept* | "
    "consent* | you may | granted | approve* | lets start | lets go | _go on | _do it | have permission | "
    "my permission | you can keep | please do | _ready | start asking",
    "all_correct": "correct | looks fine | _exactly | all good | confirm | confirmed | _right | _true | no mistakes | "
    "looks ok | matches | thats right | precisely | accurate | you got it | summar* | everything is right | "
    "everything is fine",
    "no": "no | nope* | nah | nahh | nooo* | never | _n | 👎 | negative | naw | nay",
    "consent_denied": "do not agree | don't keep | don't pass | not store | please don't | no sharing | keep me out | "
    "not okay with | dont save | dont store | dont pass | do not save | pls don't | disagree | no permission | "
    "you cannot keep | do not contact | rather you | withhold",
    "not_right": "incorrect | not correct | not right | isn't right | not quite | misunderstood | not yet | "
    "don't send | not exactly | not complete | aren't right | not true | didn't say | never said | this is wrong | "
    "there's an error | something wrong | incomplete | mixed up",
    "not_needed": "no need | not necessary | no thank* | not needed | im good | only looking around | "
    "just looking around | manage myself | nothing thanks | no help",
    # Not knowing.
    "no_idea": "no idea | no clue | not a clue | dunno | dont no | don't know | dont know | do not know | "
    "really know | idk | who knows | no answer | wouldn't know | couldn't say | can't say | cannot say | can't tell | "
    "foggiest | unknown | 🤷* | clueless | god knows | anyone's guess | anybody's guess | couldnt say | cant say | "
    "cant tell",
    "unsure": "not sure | unsure | uncertain | tricky | not clear | unclear | can't judge | doubt* | new to this | "
    "torn | not certain | tough question | on the fence | never thought | no experience with | hard to say | "
    "hard to judge | a finger on | put my finger",
    "not_decided": "haven't decided | tbd | tbc | no figure | still thinking | too early | tba | not that far | "
    "not there yet | early days | to be determined | no number in | have a figure | not settled | working on it | "
    "nothing fixed | still deciding | figure that out | not approved | not made up | no schedule | to be seen | "
    "not determined | remains open | not defined",
    "depends": "depend | depends | depending | varies | differs | case by case | it changes | could be anyone",
    "must_ask": "look that up | ask my | check with | i would have to | i'd have to | i'll have to ask | "
    "let me check | not my area | would know that",
    "you_tell_me": "you tell me | do you suggest | your advice | open to suggestions",
    # Refusing.
    "rather_not": "rather not | prefer not | prefer to keep | anonymous | not keen | price first | over chat | "
    "hesitant | reluctant | leave that out | offer first | information first | numbers first | you go first | "
    "prefer to remain | rather wait | rather keep | keep it quiet | stay with us | keep quiet | i'd keep | "
    "keep it to | prefer email | discuss that in | keep it vague | not yet comfortable",
    "not_telling": "not telling | won't share | not giving | don't give | don't share | disclos* | don't discuss | "
    "tell you that | wont say | wont give | dont give | dont share | not saying | unwilling | cannot share | "
    "i refuse | not going to tell | not going to say | not revealing | won't name | won't be | not something i | "
    "can't give | don't talk about",
    "confidential": "confidential* | secret | nda | embargo | stealth | privately | under wraps | classified | "
    "sensitive | off limits | that's personal",
    "skip": "skip* | _pass | no comment | next one | next please | another question | leave this | "
    "change the subject | leave it | move along | next!",
    "own_business": "none of your | your concern | nosy | doesn't matter | irrelevant | business of yours | "
    "not your business | prying | for you to know | interrogat* | for strangers | my business",
    "no_contact": "no phone | no mail | don't call | dont call | do not call | mail only | don't ring | just email | "
    "by mail | via email | don't mail | enough emails | no calling | not by phone | hate phone",
    "why": "why | how come | what for | reason for | for what",
    "why_need": "why do you | why would | why you | why ask | why should | why is that | why does it | you asking | "
    "want to know my | want to know our | want to know how | want to know who | need to know our | want to know why | "
    "why this | why a bot | may i ask | can i ask why",
    "purpose": "relevan* | necessary | to do with | what difference | purpose | use it for | do with my | "
    "my number for | mandatory | obligatory | bearing on | business is | want it for | need this for | do with our | "
    "does it matter | does that matter | matters | what do you need | do you really need | is that needed | help you | "
    "the point of",
    "what_mean": "wdym | you mean | rephrase | don't understand | huh | _what | do u mean | elaborate | "
    "not following | explain the question | what's that mean | get the question | in what way",
    # Price.
    "price_ask": "how much | you charge | it cost | ballpark | run me | rough idea | your rates | your prices | "
    "what would i pay | pay for | cost for | price like | priced | your price | your fee | what's the cost | "
    "what is your",
    "price_word": "rate card | rate sheet | day rate* | price* | pricing | cost* | rates | tariff* | £££ | charging",
    "billing": "hourly | per hour | monthly fee | retainer* | percentage | instalment* | payment* | credit card | "
    "flat fee | per day | per post | paypal | pay in | pay monthly | invoice me | paid per | flat rate | licence* | "
    "fixed price | on top of | pay per | pay by | paid afterwards",
    "price_detail": "expensive | discount* | negotia* | cheapest | gratis | no charge | complimentary | "
    "costs nothing | haggle | steep | bargain | tier* | smallest | extras | all inclusive | lowest | special offer | "
    "voucher* | bundle* | starts at | too much | competitive | cheap | cheaper | affordable | free of charge | "
    "for free | minimum budget | your minimum | a minimum | extra cost | pricier | is that enough | "
    "work with that budget | setup costs | start at | price list | package price",
    # Services.
    "do_you_do": "do you do | do you offer | do you make | do you build | do you sell | do you also | do you guys | "
    "do you run | do you create | do you design | do you cover | do you write | do you handle | you also do | "
    "do you arrange | do you organise",
    "can_you": "can you do | can you make | can you build | can you help | could you also | are you able | "
    "is it possible | can you improve | be able | can you take | can you write | could you build | can you guys | "
    "would you take | could you improve | would you do | can you work with | can i hire you",
    "services_ask": "your services | what do you do | what can you | you guys do | one stop | speciali* | specialty | "
    "offering | what do u | what can u | sort of agency | type of agency | everything you | your company do | "
    "help me with | range of | what would i get | what you can do | kind of services | list of services | "
    "specialties | service list | a full list",
    # Process.
    "how_work": "how do you work | how does this | process | method* | workflow | onboarding | intake | agile | "
    "how would it | how would this | talk me through | way of working | sprint* | how do you handle | "
    "how do you approach | how would you tackle | handled | organised | how is the | kick-off",
    "duration_ask": "how long | how fast | turnaround | lead time | timeline | timeframe | when can we | when will | "
    "availability | can you start | how many days | by when | time frame | capacity | start straight | "
    "when could you | waiting time | how soon | earliest | before easter | doable | first results | until it's live | "
    "have time for us | in a hurry can | how many weeks",
    "next_steps": "what next | and then | happens after | happens when | happens with | hear from you | "
    "how much longer | fill this | happens once | hear back | kick-off | briefing | get going | become a customer | "
    "become a client | need from me | sales guy | nearly there | how many questions | then what | sales person | "
    "how do we start | ready to start | what do we need to | need from our side | call me after",
    "contract_terms": "tied in | stuck with you | walk away | notice period | contract* | pause | locked in | "
    "lock-in | cancel any | small print | rolling | cooling off | minimum term | cancellation | can i stop | "
    "cancel at | tied to | minimum period | commit to | commitment",
    "who_does_it": "who writes | in house | in-house | whole team | project manager | point of contact | "
    "subcontract* | who manages | yourselves | who'd be | who would be | your developers | juniors | seniors | "
    "do the work | does the work | dealing with | contact person | account team | who owns",
    "service_terms": "revision* | rounds | draft* | guarantee* | warranty | measure* | communicate | mock-up* | "
    "mockup* | amendments | approve the | keep it updated | trello | kpi* | aftercare | who owns | it's live | "
    "change things myself | changes myself | after launch | how many designs | report monthly | reporting",
    # Bot.
    "bot": "bot | bots | robot* | chatbot* | chatgpt | gpt* | automated | automatic | algorithm* | machine | "
    "computer | programmed | openai | turing | llm | canned | siri | this ai | person or | or a human | or not a | "
    "virtual assistant or | conscious | an ai | artificial intelligence",
    "human_being": "human* | real person | a person | actual person | pulse | real one | living | somebody real | "
    "anyone real | real agent",
    "are_you": "are you a | are you human | r u | are u | am i talking | am i chatting | is this a | you're a | "
    "are you just | are you actually | talking to a | is this some | am i writing | you're not a",
    "about_bot": "what are you | your name | feelings | you understand | manned | live chat | who r u | other end | "
    "answering me | who created | trained on | powers this | powered by",
    # Privacy.
    "privacy": "privacy | gdpr | dpo | my information | my info | my details | my messages | my answers | transcript | "
    "data | private is | my personal | my number | my mail address | anonymis* | untrace* | sensitive information | "
    "personal stuff | what law",
    "data_kept": "storage | keep my | retain | storing | archived | save this | logged | retention | you store | "
    "stored | being recorded | did you save | in a database | kept on",
    "data_shared": "selling my | sell it | sell this | share with | sell my | sold | pass my | third part* | "
    "who gets | read back | get to see | other companies | pass it on | pass this on | shared with",
    "delete_me": "delet* | eras* | remove my | wipe my | withdraw | wipe this | remove me | saved about | "
    "everything you have on | unsubscribe",
    "secure": "secur* | encrypt* | breach* | cookie* | ip address | spam me | https | safely | trustworthy | pixel* | "
    "profiling | spy* | track* me | follow me | is this safe | track where | tracking | misuse",
    # Location.
    "where": "ye local | ye based | you near | what town | which town | where are you | where is your | "
    "where's your | where's the | how far | hq | postcode | situated | whereabouts | headquarter* | what city | "
    "nearby | online only | you swedish | you british | you english | you american | which city | where do you sit | "
    "you located | you based | based where | nearest | company local | you local | agency local | you from | "
    "do you have an office",
    "office": "office | offices | showroom | parking | premises | studio | address? | google maps | parcel",
    "visit": "visit | visiting | stop by | swing by | come by | on-site | pop in | pop by | face to face | meet at | "
    "come to our | you come to | drop in | pass by the office",
    "hours": "opening hours | saturday* | sunday* | time zone | office hours | are you open | you close | "
    "what time can | open on | open at | when do you open | what hours | weekend open | opening times",
    # References.
    "references": "reference* | portfolio | testimonial* | reviews | trustpilot | certif* | award* | reputation | "
    "past work | showcase | recent work | earlier work | past projects | case stud* | a case | any cases | see cases | "
    "examples | example of | see some | before/after | showreel | roi | satisfied",
    "have_you_done": "did you do | results can | you achieved | have you done | have you worked | have you ever | "
    "experience with | experienced | did you make",
    "about_firm": "how many people work | how many employees | how long have you | founded | who owns | "
    "your customers | other customers | other clients | who's behind | clients do you | your clients | "
    "about your company | about the company | big are you | your background | company history | existed",
    "trust": "proof | why you | reliable | legit | why choose | stand out | different from | can i trust | "
    "how do i know | trustworthy | experts | guarantee that",
    # Hand-raising.
    "talk_to": "put me through | pass me on | get me some* | talk to | speak to | speak with | connect me | "
    "talk with | chat to | contact with | get hold | pass me | escalate | chat with someone | chat with a | "
    "put me on | get me a | get me someone | reach someone | can i speak | can i talk | discuss with | get in touch",
    "call_me": "ring us | ring back | call us | call me | phone me | ring me | call back | on the phone | whatsapp | "
    "telephone | a ring | a buzz | phone us | i phone | over the phone | contact us | number can i | callback | "
    "ring you | by phone | give me a call | calls me | can i call | number i can | phone call | a phone number | "
    "be called | calling me",
    "someone": "staff | somebody from | someone who works | your people | your team | advisor* | representative* | "
    "adviser* | rep | team member | supervisor | a colleague | someone from | your boss | the owner | your manager | "
    "an employee | sales team | salesperson | an expert",
    "quote": "quote* | quotation* | proposal* | estimat* | rfp | make me an offer | get an offer | an offer for | "
    "offer please | send me an offer | your offer | give me a price",
    "meeting": "meeting* | appointment* | schedule | video call | call with | consultation | calendly | zoom | "
    "consult | to meet | can we meet | book a | a session | a slot | plan a | diary | over coffee | have coffee | "
    "a coffee | a presentation | an intro | set up a | arrange a | a call | invite you | come by",
    "demo_word": "demo | demos | demonstrat* | walkthrough | free scan",
    "newsletter": "newsletter* | subscribe* | whitepaper* | digest | webinar* | ezine | ebook* | podcast | put me on | "
    "e-zine | mailing list | a mailing | the mailing | your tips | the list | sign me up | signup | your blog by | "
    "by email every | by mail",
    "keep_posted": "keep me | in the loop | updates | notify | keep us informed | keep sending | send me news | "
    "stay up to date",
    # Correction.
    "correction": "correction | to correct | meant | misspoke | typo* | amend* | correct* something | mistyped | "
    "correct that | rephrase | rectify",
    "mistake": "mistake | mixed up | the wrong | oops | whoops | wrong email | the number is wrong | misread | "
    "typing error | read it wrong | spelled",
    "change_answer": "replace | swap | rather than | instead | set it to | different answer | change my | change the | "
    "please change | change that | make that | should be | has to be | forget the",
    "actually": "hang on | come to think | ignore that | sry | no wait | actually it | _actually | whoops | "
    "scratch that | second thought* | wait no",
    "said_earlier": "i said | i told | earlier i | earlier said | i gave",
    # Restart, language.
    "restart": "restart* | reset* | start over | start again | start afresh | from scratch | new chat | "
    "the beginning | from the top | all over | rewind | begin again | start all | redo | from the start | reboot | "
    "back to the start | once more | anew | forget everything | first question",
    "language": "english | dutch | swedish | german | french | spanish | italian | polish | danish | norwegian | "
    "finnish | portuguese | flemish | nederlands* | svenska | deutsch | français | español | language* | arabic",
    "speak_in": "to dutch | write in | in swedish | do you speak | can you speak | could we speak | speak dutch | "
    "speak english | switch to | in dutch | in english | in french | in spanish",
    "foreign": "ik | wil | graag | liever | jag | vill | på | tack | parlez | bitte | sprechen | parla",
    # Not buying: job seekers, students, customers, suppliers.
    "job": "job* | vacanc* | hiring | career* | employment | salary | looking for work | unemployed | apprentice* | "
    "internship* | placement* | openings | interns | role for | position at | junior role | employer | your salaries",
    "job_apply": "apply | applying | cv | resume | cover letter | candidate* | work for you | freelance* | "
    "pair of hands | résumé | applicant | working for you | extra hands | need any | i'm a developer | contractor | "
    "visa* | do you need a | my application | job application | your vacancy | hire me | taking on | take on | "
    "new colleagues | employ people",
    "student": "student* | thesis | dissertation | homework | assignment* | uni | universit* | essay* | coursework | "
    "teacher* | master's | masters | lecturer | undergrad* | campus | semester | school project | at school | "
    "for school | my class | college | phd | mba | professor | bachelor | graduation | graduating",
    "research": "research* | survey* | questionnaire* | respondent* | studying | academic | scientific | module | "
    "fictional | an interview for | to interview | for a report | presentation at | case study for",
    "customer": "of yours | already a client | account manager | clients since | current customer | paying customer | "
    "customer here | account number | my contract | existing client | client of | customers since | client since | "
    "current client | contract with you | project with you | already your | your customer | clients of | my order | "
    "our package | my account",
    "you_made": "you run for us | you're running for | you maintain | that you manage | you host | "
    "you manage | you built | you made | you installed | your team made | your colleague | you promised | "
    "you launched | you developed | you look after | we pay you | you sent | you placed | you delivered | "
    "you designed | you set | you're doing for us | you do for us | you owe | you moved | you normally | your last | "
    "your technician | the site you | the page you | you agreed | we agreed | you put",
    "invoice": "invoice* | billing | refund* | receipt* | bills | billed | last bill | was charged | been charged | "
    "overcharged",
    "ticket": "helpdesk | complain* | help desk | our ticket | my ticket | support team | from support | "
    "is there support | report an issue | report a bug | issue with our | problem with my | unhappy with your",
    "login": "login* | password* | portal | dashboard | log into | logging in | cant log | cannot log | ftp | backup | "
    "access for | my account | admin access | hosting of | reporting tool",
    "outage": "is down | offline | 404 | broken | not working | isn't working | crash* | bug | bugs | buggy | bounc* | "
    "not loading | doesn't load | outage | is gone | went down | not sending | doesnt work | disappeared | an error | "
    "giving errors | has stopped | went live and | down since | since yesterday | shows a | defaced | stopped working",
    "cancel": "cancel* | terminat* | renew | renewal | renewed | close my account | close our | downgrade | "
    "our subscription | my subscription | stop our | end our | extend our | my plan | pause our",
    "waiting": "promised | overdue | nobody replies | no one answers | any update | chasing | as agreed | "
    "was supposed | no response | not heard | nobody called | hasn't happened | what's the status | "
    "is there an update | we spoke | resend | heard back | haven't heard",
    "we_offer": "we offer | i sell | our tool | we specialise | we specialize | we produce | we can get | our agency | "
    "i noticed | our platform | i provide | i offer | we sell | we make videos | we represent | i represent | "
    "offering our | we have developers | we can help you",
    "to_you": "your agency | your business | white label | resell* | supplier* | you be open | sell you | pitch* | "
    "partnership* | collaborat* | your staff | in buying | you be interested | offer you | purchasing | affiliate* | "
    "businesses like | companies like | for agencies | would you want to | interested? | who handles your | "
    "responsible for | on your website | on your blog | cooperation | collab | you as a partner",
    "link_spam": "do-follow | link insertion* | swap links | quality links | backlink* | guest post* | dofollow | "
    "pbn | sponsored | paid post | ad space | inbound links | buy links | sell links | your domain | place an ad | "
    "guest article | seo services | rank higher guaranteed | page one of",
    "money_spam": "crypto* | bitcoin* | loan* | casino* | lottery | make money | passive income | gift card* | "
    "betting | forex | nft* | viagra | you won | doubling | pills | proposition | business proposal | cruise | "
    "inheritance | commission",
    "goods_spam": "telemarketing | virtual assistant* | outsourcing | call centre | data entry | staffing | "
    "email database | list of marketing | sell leads | water coolers | cheap rates | developers available | "
    "per hour for",
    "dear": "hope this | hope you are | hope you're | reaching out | dear madam | dear owner | hello sir | hi sir | "
    "rates sir | kindly | to whom",
    # Abuse and nonsense.
    "insult": "idiot* | moron* | stupid | dumb* | jerk* | retard* | clown* | loser* | twat* | wanker* | arse* | "
    "asshole* | dick* | bastard* | cunt* | bitch* | pathetic | useless | worthless | ugly | dimwit | halfwit | "
    "nitwit | pillock | twit | incompetent | tosser* | muppet* | fool* | imbecile | thick | brain dead | brainless | "
    "b*tch | liar",
    "profanity": "fuck* | f*ck | fu | stfu | wtf | ffs | shit* | bullshit | crap* | damn* | bloody | bollocks | "
    "piss* | hell | effing | freaking | gtfo | suck my | 🖕",
    "abusive": "shut your | leave me alone | garbage | rubbish | nudes | scam* | crook* | liar* | fraud* | rip off | "
    "steal* | buzz off | get stuffed | bog off | clear off | up yours | disgrace | shame on | nonsense | tits | "
    "horrible | boobs | horny | cheats | swindl* | con artist* | ripoff | rip-off | thief | sucks | worst company | "
    "terrible bot | kys | kill yourself | bankrupt | disgust* | robbers | nobody asked | waste my time | a joke | "
    "shut up | get lost | go away",
    "trivia": "weather | rain | football* | president | election* | politic* | government | god | religion | "
    "who is the | how old is | olympics | divided | roll a | prime number | queen | ghost* | dinosaur* | world cup | "
    "how high | who discovered | planet* | temperature | calculator | equation | champion* | snow* | raining | sunny | "
    "who wrote | the biggest | the longest | how many countries | universe | the moon | the earth | the sun | "
    "world record | christmas day | square root | capital of",
    "leisure": "recipe* | cook | cooking | pizza | joke* | funny | sing | song* | poem* | bored | netflix | rap | "
    "a movie | a game | watch a | tell me your | hungry | riddle* | rhymes",
    "private_life": "horoscope | love you | married | happy birthday | sick | favourite | fever | depressed | lonely | "
    "divorce | favorite | ignore previous | act as | marry | girlfriend | boyfriend | headache | pretend | christmas | "
    "do you want to | lose weight | passport | wifi | my homework | stocks | vaccines | jesus",
    "gibberish": "asdf* | qwert* | lorem | testing | bla* | zzz* | aaa* | sdf* | haha* | jkl* | poiu* | fgh* | 🐶* | "
    "🍕* | 🎉",
    # Answering: what a visitor says about his own firm.
    "our_own": "our site | our website | our webshop | my website | our current | our app | our emails | "
    "our newsletter | our google | our seo | my webshop | our shop | our ads | our campaign* | our brand | our logo | "
    "our leads | my site | our facebook",
}
