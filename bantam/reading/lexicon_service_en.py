"""English words for services, needs and goals; see ``lexicon_service`` for the labels and weights."""

SERVICES: dict[tuple[str, int], str] = {
    ("seo", 5): """
(rank|ranking|rankings|rank better|rank higher) [better|higher|badly|well|number one|poorly|so|really|at all] [on|in|
for|at] [google|bing|search|search engines|search results]
(keyword|keywords|search engine|search engines|organic search|organic ranking*|keyword research|keyword ranking*|
seo optimi*)
""",
    ("seo", 4): """
[not|never|hardly|barely|nowhere|isn't|aren't] (find|finds|found|visible|invisible|show up|showing up|appear|appears|
shows up|come up|rank|ranked|findable|dropped|
disappeared|lost|buried|position*|ranks|nowhere|higher|top) [us|our|me|up|to be found|our company|our site|properly|
easily|at all|high|anywhere|our website|much|better|all the way] [on|in|from|of|through|at|to be found on|via] [the|
page one of|page 1 of|page two of|page 2 of|page three of|page 5 of|first page of] (google|bing|search|
search engine*|search results|searches)
(when|if) (you|people|customers|someone|somebody|clients|they|anyone) (google|googles|search for|searches for|type|
look up)
(above|before|ahead of) (me|us) (in|on) (search|google|the search results)
(rankings|positions|search positions|ranking) ~ (gone|lost|dropped|vanished|tanked|disappeared|collapsed)
(not|nowhere|never|isnt|arent) ~ on google maps
(nobody|no one|noone|people|customers|clients|they) [can|cant|dont|wont|will|cannot|ever|seem to] (find|finds|
found) (us|our site|our website|our shop|our webshop|our company) [online|on the internet|on the web]
(can't|cannot|don't|never) (find|be found) [us] (online|on google|on the web|anywhere online)
(first|second|third|page|top) (page|1|one|2|two|3|three|spot|result) [of|on|in] [the] [google|search results]
(google|search|organic|website|site|web|free) (visibility|traffic|ranking*|results|rank|position*|presence)
(more|less|low|little|no|get|lose|losing|losing our|drop in|increase|not enough|hardly any|too little|
fewer) [organic|website|site|web|free|our] (traffic|visitors|visits) [to|on] [our|the|my] [website|site|webshop|
web shop|online store|shop]
(competitors|competition|rivals) [are|is|all|rank|ranks|show|always|keeps] [rank|ranking|show|come|above|higher|
on top|outrank*|outranking] (above|higher|outranking|first|before us|higher up|above us) [than us|in google|
on google|us]
(outranked|outrank) [by] [us]
(google traffic|google penalty|google update|core update)
nobody (visits|comes to|lands on) our (site|website|webshop)
""",
    ("ads", 5): """
(advertise|advertising|adverts|advertisement|advertisements|ad campaign*|paid ads|paid advertising|online ads|
ad budget|ad account|ad agency|sponsored posts|clicks from google|paid traffic|banner ads|banners|media buying)
run [some|our|more|a few|paid|new] (ads|campaigns|adverts|ad campaigns)
boost* (posts|post|our posts)
""",
    ("ads", 4): """
(cost|costs|paying|price|spend|spending|budget) per (lead|click|acquisition|conversion)
(paying|pay|spend|spending|waste|wasting|burn|burning) [way|far] [too much|a lot|a fortune|money|loads|so much|
hundreds|thousands] [of money] [per|for|on|to] (click|clicks|google|facebook|meta)
our (campaigns|campaign|clicks) [are|is|don't|aren't|doesn't|cost|isn't] (expensive|convert*|work*|performing|
too expensive|too much)
""",
    ("social", 5): """
(social channels|social accounts|social profiles|social posts|social presence|social marketing|community manager|
social strategy|social calendar)
[no|don't have|more|haven't got|zero|dead|few] [time|idea what|likes|engagement|followers] [to|on] (post|posting|
followers|likes|engagement|follower count)
(post|posting|posts) [regularly|more|consistently|something|weekly|daily|stuff] (on|to) [our|the] (instagram|insta|
facebook|tiktok|linkedin|socials|social|social media)
""",
    ("social", 3): """
(followers|stories|hashtag*|influencer*|social)
""",
    ("website", 5): """
(new|redesign|redesigned|rebuild|rebuilt|build|better|modern|modernise|modernize|refresh|revamp|renew|fresh|make|
create|faster|update|updated|updating|design|overhaul|fix|professional|proper|multilingual|redo|replace|simple|
building|launch|launching|need|want|set up|responsive) [me|us|a|an|our|the|my|completely|totally] [new|whole|simple|
proper|good|modern|better|nice|decent|old|outdated|current|entire|whole new|corporate|company|small|responsive|
mobile|fast|new corporate|basic] (website|websites|site|web site|webshop|web shop|webstore|online shop|online store|
homepage|home page|ecommerce site|e commerce site|ecommerce store|webpage|web page|shop online|booking site|
portfolio site|e shop|ecommerce|e commerce)
(website|site|web site|webshop|web shop|online shop|online store|homepage) [of ours|really|is|looks|was|feels|that's|
still|has|loads|crashes|isn't|it's|we have|from|be|really needs|needs to be|could use|which is|which looks|got] [is|
so|super|very|really|way too|a bit|quite|pretty|still|built in|made in|looks|not|like|a|completely|from|
like it's from] (old|outdated|out of date|ancient|slow|ugly|dated|terrible|embarrassing|broken|from|hacked|down|
a mess|mobile friendly|mobile|build*|built|redone|rebuilt|redesign*|updating|a refresh|an update|overhaul|
an overhaul|hopeless|old fashioned|awful|horrible|dreadful|unusable|crap|a disaster|falling apart|rubbish|shit)
(don't|do not|didn't) have (a|any|our own) [proper|real|decent] (website|site|webshop|web shop|online shop|
online store|online presence)
(website|site|web site|webshop|online shop|homepage) (looks|is|feels) [a bit|really] (like something|like its|
like it is|straight|
like a relic) [out] (from|of)
(website|site|web site|webshop|homepage) ~ (nineties|90s|1990s|stone age|last century|dark ages|eighties)
(no|without|not even) [a|proper|real] (website|webshop|online shop|online store|web presence)
(site|website|webshop) (redesign|relaunch|rebuild|refresh|revamp|migration|development|build|makeover|overhaul)
(web development|web developer|web designer|website design|website designer|web build|site speed|web site design)
(sell|selling) [our|my|stuff|products|things|more|our stuff|our products] [products|things] online
[our] (site|website) [doesn't|does not|isn't] (work|working|load|responsive|convert) [on|properly] [mobile|phones|
phone]
""",
    ("website", 4): """
(shop|store|site|page|place) where [people|customers|clients|they|you] can (order|buy|book|pay|shop)
(website|websites|site|webshop|web shop|webstore|online store|online shop|homepage|home page|
webpage|e commerce|ecommerce)
""",
    ("website", 1): """
(our|my|the|current) (website|websites|site|webshop|web shop|online store|online shop|homepage|
home page)
""",
    ("content", 5): """
(write|writing|written|need|create|creating|produce|make|producing|making|regular|fresh|new|more|better|good|film|
shoot) [us|our|some|the|more|good|better|a few|regular|all|weekly|monthly|short|corporate|nice|
professional] (content|blog|blogs|articles|article|copy|texts|text|video|videos|blog posts|posts for our blog|
case studies|video content|web copy|website copy|website texts|product descriptions|corporate video|product videos|
photos|photography|promo video|explainer video)
(content strategy|content plan|content calendar|content writer|content creator|content production|video production|
video marketing|blog writing|case studies|product descriptions|ghostwriter|ghostwriting|thought leadership|
editorial calendar|web copy|web texts|ebook*|e book*|articles|copywriters)
(no time|no one|nobody|haven't time|can't find time|don't have time|run out of ideas) to (write|blog|create content|
make content|make videos)
[our] blog [has|hasn't|is|was] [been] (dead|empty|silent|abandoned|updated|quiet)
""",
    ("content", 3): """
(video|videos|texts|copy|articles|blogs|photography)
""",
    ("email", 5): """
(email|e mail|mail|emails) (campaign*|newsletter*|list|automation|flow|flows|sequence*|funnel|marketing|subscribers|
marketeer|marketer|open rate*|blast*|nurturing|series|templates)
(open rate|open rates|abandoned cart|abandoned basket|welcome series|welcome flow|cart abandonment|subscriber list|
lead nurturing|drip emails|mailing|mailshot*|newsletter signup*|unsubscribe*)
[our|a|the|send|start|monthly|weekly|write] (newsletter|newsletters)
(nobody|no one|noone|hardly anyone) (opens|reads) [our] (emails|e mails|newsletter|newsletters|mails|mailings)
[our|my] (emails|e mails|mails|mailings) [all|always|keep|keeps] [end|ending|land|go|going|landing] [up] [in|to|
into] (spam|junk)
(send|sending) [out] [regular|better|automatic|automated|monthly|weekly] (emails|e mails|mails|newsletters) to [our|
all|existing] [existing] (customers|clients|database|list|contacts)
""",
    ("analytics", 5): """
(don't|do not|no|can't|cannot|not|haven't) [really|actually|a|even|have a|got a|any|have any] (know|clue|idea|see|
measure|tell|insight|sure|understand) (where|which|what|into|how) [our|the|of|of our|channels|channel|campaigns|
marketing|many|ads|visitors] [our|the] (leads|customers|sales|visitors|orders|conversions|clients|traffic|enquiries|
bookings|people|marketing|channel|channels|campaigns|ads|budget|works|working) [come|are|is|work|works|coming|bring|
brings|do|actually|comes|convert|leave] [coming|from|works|working|work|in|on|do|actually work|actually works|
on our site|in leads|on the site]
where [our|the|my] (leads|customers|sales|visitors|orders|conversions|clients|traffic|enquiries|bookings|
people) [come|are|actually|comes|really] (from|come|coming)
(track|measure|measuring|reporting|report|reports|measurement|data tracking) [our|the|of|on] (conversions|results|
leads|marketing|roi|performance|sales|campaigns|everything|return|goals|data)
(tracking|measurement|data|conversion|conversions) (setup|set up|broken|is broken|doesn't work|wrong|is wrong|
isn't working|don't add up|is off|plan|mess|is a mess)
(marketing|web|website|data) (data|dashboard|reporting|statistics|stats|analysis|analyst|insights)
(conversion rate|conversions|cookie consent|consent mode|cookie banner|user testing|reporting|measure|measurement|
tracking pixel)
(visitors|people|traffic|visits|they) [come|land|visit|do|on our site] [but] (but) [nobody|no one|they|don't|none|
hardly anyone|few|nothing] [don't|never] (buy|buys|convert|converts|order|happens|leave|bounce)
(which|what) [of our] (channel|channels|campaign|campaigns|ads|ad|marketing) [actually|really] [bring*|work*]
""",
    ("branding", 5): """
(new|fresh|redesign|modern|modernise|better|professional|design|create|need|want|update|refresh|change|make) [a|an|
our|the|us] [new|fresh|modern|corporate|better|old] (logo|brand|house style|corporate identity|identity|look|
look and feel|visual identity|name and logo|branding|company name|brand name|style guide|brand guidelines|
corporate design|business cards)
(house style|corporate identity|corporate image|look and feel|style guide|brand guidelines|brand refresh|
brand awareness campaign|company name|brand story|tone of voice|brand positioning|our image|brand image|brand values|
graphic design|graphic profile|graphic identity)
(logo|brand|branding|look|image) [is|looks|feels|looks so] [really|very|so|a bit|pretty|too] (old|outdated|dated|
old fashioned|unprofessional|amateur*|all over the place|inconsistent|boring|tired|childish)
(nobody|no one|people don't|customers don't) (recognise|recognises|recognize|recognizes|remember|remembers|know|
knows) [us|our|the] (brand|us|our brand|name)
""",
    ("branding", 3): """
(brand|identity|brands)
""",
    ("other", 3): """
(phone|mobile|iphone|ios|android) app
(bookkeeping|bookkeeper|accounting|accountant|tax return|payroll|recruitment|recruiting|recruiter|hiring|vacancies|
it support|helpdesk|computer repair|printer*|networking equipment|laptops|printing|printed|flyers|brochure*|
packaging|signage|merch|merchandise|t shirts|exhibition stand|trade show|event planning|events agency|legal advice|
lawyer|contract review|gdpr advice|insurance|translation|translations|translator|cleaning|catering|logistics|
warehouse|warehousing|fulfilment|fulfillment|shipping|crm|erp|salesforce|cold calling|telemarketing|telesales|
call center|call centre|photographer|videographer for a wedding|banner stand*|pull up banner*|roll up banner*|
roller banner*|
exhibition stands|trade show booth*|stickers|leaflets|leaflet|posters|vinyl wrap*|vehicle wrap*|catalogue printing|
menus|
cybersecurity|hosting|server|servers|cloud migration|office 365|phone system|voip|mortgage|
loan|funding|investors|interior design|architect|photographer for a wedding|radio commercial*|tv commercial*|tv ad|
billboard*|print ads|press release*|public relations|pr agency|chatbot*|ai chatbot|drone|financial advice|
business plan|coaching|sales training|training|staffing|market research)
(build|develop|make|need|want|create|developing|building) [me|us|an|a|our|some] [mobile|iphone|android|ios|native|
custom|own|web] (app|apps|application|software|erp|crm|game|api|database|chatbot|integration)
(app|software|mobile app|crm|erp|api|game) (development|developer|developers|implementation|integration|build)
(mobile app|iphone app|android app|ios app)
""",
}

CUES: dict[str, str] = {
    "drop": """
(don't|do not|doesn't) (need|want) [any|a|more|help with]
(instead of|rather than|spent on|spent it on|paid for|spent on|spent it on|paid for|apart from|besides|already have|
already got|already do|
already has|already doing|
already running|got rid of|fed up with|have done|happy with|happy with our|no need for|not looking for|
not interested in|tried|no budget for|isn't about|not about|not for|nothing to do with|saw you on|found you on|
found you through|saw your ad on|found you via|no longer want|sick of|stop with|stopped with|forget the|forget)
(your|you guys) [own|new|latest|nice|lovely]
(once|after) (the|our|my)
""",
    "not": "not [the|a|our|really]",
    "identity": """
(we're|we are|i'm|i am|i run|we run|i have|we have|i own|we own|work for|work at|owner of|founder of|company is|
we do|small|from) (a|an|the) [small|local|family|growing|b2b|online|new|young|boutique|big|large|little]
""",
    "ask": """
(need|needs|needing|looking for|look for|want|wants|wanted|help with|help us with|help me with|help|can you|
could you|do you do|do you offer|do you also do|interested in|quote for|searching for|in search of|seeking|we'd like|
i'd like|would like)
""",
    "main": """
(mainly|mostly|primarily|especially|particularly|above all|most of all|first and foremost|main thing is|priority is|
most important is|biggest problem is|to start with|mostly the|main issue is|focus on|focus is|most urgent|
actually|rather|just|only|but mainly|what we need is|what we really need is|really need)
""",
    "purpose": """
(for|so|so that|in order|because|that|which|where|to go with|to promote|to support|to bring|to drive|to get|to grow|
to improve|to increase|to boost|to help|on top of|alongside|later|maybe|possibly|eventually|and maybe|perhaps|
next year|to|with|on|from|into|through|via|after|when|once|as well as)
""",
}

GOALS: dict[str, str] = {
    "concrete": """
(more|extra|additional|new|double|triple|increase|grow|boost|get|generate|attract|win|bring in|raise|up|improve|
better|fewer|less|lower|reduce|higher|enough|increasing|getting|generating|doubling|sell|quality) [us|our|my|the|
the number of|a lot of|a lot|lots of|way|many|some|qualified|quality|good|b2b|online|new|local|extra|more|webshop|
direct|monthly|weekly|amount of] [qualified|quality|good|b2b|online|organic|new|local|paying|direct|high quality|
warm] (leads|lead|customers|clients|sales|orders|bookings|reservations|enquiries|inquiries|requests|quote requests|
appointments|demos|signups|sign ups|registrations|applications|applicants|revenue|turnover|conversions|conversion|
subscribers|members|students|patients|tickets|ticket sales|visitors|traffic|calls|phone calls|followers|donations|
conversion rate|cost per lead|cpa|downloads|buyers|profit|footfall|guests|candidates|business|rentals|subscriptions|
deals|online sales|members)
(lead generation|lead gen|leadgen|generate leads|sell more|sell online|sell twice|selling more|fill our calendar|
fill the calendar|fill our rooms|fill the funnel|fill our courses|fully booked|sales growth|revenue growth|
make more sales)
(double|triple|20|30|50|100|10|25|15|40) [percent|per cent] (growth|increase|more|extra)
grow (by|with) [around|about|at least] [10|15|20|25|30|40|50|100|twenty|thirty|ten|fifty]
(rank|be|get) (number one|number 1|first|top 3|top three|on page one|on page 1|on the first page|in the top 3|
in the top 10|on the first page of google)
(revenue|turnover|sales|orders|bookings|leads|conversion|enquiries|traffic) [is|has|have|should|needs to|must|to|are|
to go|need to|going] [go] (up|grow|double|rise|increase|higher|dropped|dropping|falling|fallen|down|declining|slow|
dried up|fell|drying up|halved)
(orders|customers|clients|leads|bookings|sales|enquiries) (a|per|every|each) (day|week|month|year)
""",
    "vague": """
(more|be|better|become|get|being|increase|improve|our|grow|brand|raise|online|general|build|some) [more|our|your|
better|online|brand|name|a|the|known|a better|our online|our brand] (visible|visibility|awareness|exposure|known|
well known|found|findable|growth|presence|online presence|reach|brand awareness|name recognition|professional|
attention|noticed|image|reputation|reputations|recognised|recognized|professional look|modern|engagement|publicity)
(to grow|growth|grow our business|grow the business|grow online|grow further|stand out|look professional|
look more professional|more professional|get our name out|get the word out|put us on the map|be seen|be found|
online presence|get noticed|professional look|modern look|reach more people|reach new people|go viral|get bigger|
scale up|expand|make an impact|take it to the next level|next level|nobody knows us|brand awareness|bigger audience|
reach a wider audience|younger audience|look better|keep up with the competition|be found online|found more easily|
found better)
""",
}
