"""English needs told as complaints and wishes, beside the plain words; label and weight as in ``lexicon_service``."""

SERVICES: dict[tuple[str, int], str] = {
    ("seo", 4): """
((on|to|onto) page (one|two|three|four|five|six|seven|eight|nine|ten|1|2|3|4|5|6|7|8|9|10)|above (us|me) in the results)
(top|top spots|near the top|up higher|higher up|higher) (of|on|in) (google|the search)
(getting|get|be|being|easier to) (found|find) (by|online|locally|nearby|when people)
(first|front|tenth|second|third) page (of (google|the search)|when)
(dropped|slipped|fell|disappeared|vanished) ~ (off|from|down|out of) [the] (first page|google|rankings|front page|maps)
google (doesn't|won't|seems|has|hates|ignores|forgot|punished) ~ (know|exist|us|like|show|list|forgotten)
(find|finds|stumbles on) (us|our club|our site|the website) [online|there] (unless|when they|when you|on the internet)
(when|if|whenever) [i|you|people|folk|anyone|someone] (google|googles|search|searches|look up|type in) ~ [us|up|it|for]
(competitors|competition|rivals|crowd|others|they|same two) ~ ~ (come|comes) [out|up] (above|before|ahead of|over|first)
(nowhere to be (seen|found)|invisible|might as well not exist|needle in a haystack|google maps|on the map)
(pop|pops|show|shows|come) up (first|on the map|on maps|near the top|at the top|in search|in searches|higher)
(people|customers|they|someone|somebody) [are|is] (searching|looking|look|search|looks) for (a|an|nearby|near|someone)
""",
    ("ads", 4): """
(pay to (be seen|be at the top|be up there|be found|be first|get in front|get seen|show up|appear)|(clicks|
click) we pay)
(each|every|per|the|our) (click|clicks) ~ (cost|costs|costing|dear|expensive|fortune|bleeding)
(pay|paying|paid) ~ (google|facebook|meta|zuckerberg|every click|for clicks|per click)
(name|us|we) [to|should] (appear|be) above the (normal|ordinary|other|free) results
((follow|follows|chase) (you|people|them|me|visitors) (around|round|about)|(an|the|our) advert (running|on|out|up|in))
(target|targeting|reach) ~ ~ (within|miles|postcode|radius|with an offer)
(facebook|instagram|insta|fb) (promotions|promos|promotion|boosts)
(pop|show|come|appear) [up] (when|while|as) ~ (scroll|scrolling)
(boost|boosting|boosted) (things|it|posts|stuff|a post|them)
(paid|sponsored|promoted) (spots|bits|results|links|ones|stuff|posts|push|things|spot) ~ [at the top|top] [of google]
(chuck|chucking|throw|throwing|pour|pouring|pump|pumping|burned) ~ ~ (at|into|on|to|by) (google|facebook|meta|instagram)
(spend|spending|spent|waste|wasted|lost|lose|put|give) ~ (money|grand|quid|euro|euros|pounds|dollars|bucks|k|hundreds|
thousands|fortune) ~ ~ (at|into|on|to|behind) (google|facebook|meta|instagram|insta|tiktok|fb|clicks|a post|posts)
(google|facebook|zuckerberg|zuckerbergs|meta) ~ (getting|takes|eats|eating|swallows|gets) ~ (money|cash|budget)
""",
    ("social", 4): """
(facebook|fb|insta|instagram|tiktok|linkedin|social) (page|pages|feed|account|profile|group|channel)
(haven't|not|never|hardly|barely|rarely|stopped|forget to) [ever|really] (posted|post|posting)
((posting|posts|post) (every|each|once|twice|three times|daily|a few times)|our posts (get|are|reach|have|go))
(what|something|things|stuff) to (post|put up|put on|stick up|say on (facebook|linkedin|instagram|insta|tiktok))
(the gram|our socials|posting|dms|comments|twitter|likes|shares|tiktoks|go viral|went viral|a following|
bigger following)
""",
    ("website", 4): """
(checkout|contact form|booking form|order form) ~ (keeps|crashes|broken|freezes|hangs|doesn't|stuck)
((takes|take|taking) ~ (ages|forever|age|year|years|minute|minutes) to (load|open)|(find|see) ~ ~ on the (site|website))
((our|place|corner|spot|get us|get me|of our own) on the (web|internet)|(site|website) makes us look)
((looks|look) like something [made|built|straight] (from|in|out of)|(sign up|register|order|book|pay|apply|
enrol) online)
(not|isn't|nothing|aren't) [at all|yet] online [at all|yet]
(our|my|the|ours) [own|old|current] (website|site|webshop|page|homepage|one) ~ ~ (binning|scrapping|replacing|
embarrassing|embarrassment|eyesore|dinosaur|dinner|relic|joke|shambles|disgrace|clunky|crashing|crashes|lick of paint)
(our|my|the) (website|site|webshop) looks like (it|its|it's|something) [was|were|is] [made|built|designed|done|from]
(only|just|all we have is) [have|got|had] [a|our|the] (facebook|fb|insta) (page|profile|account) (nothing|no|and no)
(fella|guy|lad|man|person|company|nephew|one) who (made|built|did|designed|set up) (our|the|my) (site|website|page)
(falls|fall|breaks|unreadable|hopeless|order|work|doesn't work) ~ ~ on [a|my|the|their] (phone|phones|mobile|mobiles)
(order|book|buy|sell|reserve) [a|our|my|the|in] [table|room|jam|appointment|tickets] (online|on the web|on the internet)
(somewhere|way for) [where] (people|customers|folk|they|clients) [can|to|could] (buy|order|book|pay|sign up|register)
(web address|domain|domain name|web presence|shop window|opening hours on it|online booking|online bookings)
""",
    ("content", 4): """
(can't|cannot|hate|useless at|hopeless at|no one here can|nobody here can) (write|writing|spell)
(a description|how to guides|guides|tutorials|tips and tricks|captions|scripts|interviews with)
((film|video|movie|clip) (about|of|for|on|to show) (our|the|my|us|what|at)|(way|good|gift|knack|great|
better) with words)
(reads|sound|sounds) like (a robot|chatgpt|a manual|a textbook|a machine)
((someone|somebody|person) who (writes|can write|can put|films|takes)|stories (to tell|behind|about us|worth telling))
(share|sharing) our (knowledge|expertise|know how|experience)
(a|little|short|wee) (film|films|movie|clip|clips|footage)
(time|nobody|no one|someone|somebody|person) ~ ~ to (write|film|photograph|interview|draft|proofread)
(words|text|wording|texts|copy|nothing to say) (on|for|about) (our|the|my) (site|website|homepage|page|pages)
(blank page|blank screen|writer's block|them on paper|plain english|into articles|about page|nothing to say on)
(decent|better|good|proper|nice|professional) (pictures|pics|photos|shots|images|photographs|footage)
""",
    ("email", 4): """
(goes|go|sent|send|sends|message|mail|something) [out] (automatically|by itself|on its own)
((birthday|welcome|thank you|christmas) (message|mail|messages|mails|email|emails)|never (hear|hears) from us [again])
((customer|customers|loyalty|signup|members|client|guest) (list|database)|(reminder|reminders) (to|for|when|that|
emails))
((never|don't|forget to|nobody) [ever] (follow|follows) up|(keep|keeping|stay|staying) in touch [with])
(end|ends|land) [all] [up] (in|into|to) [the|their|everyone's] (junk|spam|junk folder|spam folder|promotions tab)
(opens|open|reads|read|ignores) (what|the stuff|anything|the emails|our emails|the mails) [we|i] (send|sent)
(addresses|contacts|emails|subscribers|database) ~ ~ (nothing with|gathering dust|doing nothing|never used|sitting idle)
(mail|email|emailing|mailing) (our|the|all our|my) [old|existing|past|former] (guests|customers|clients|members|parents)
(mailout|mailouts|mail out|mail outs|e shot|eshot|eshots|bulletin|circular|parents update|monthly update|our mails)
(let|letting|remind) [our|the|all|my] [old|existing|past|lapsed] (regulars|customers|members|patients) [know|back|when]
(fill|fills|leave|leaves|leaving) ~ ~ (basket|baskets|cart|carts|trolley) ~ (leg|leave|disappear|vanish|go|never)
""",
    ("analytics", 4): """
(head nor tail|head or tail) of [the|our|all|these] (figures|numbers|stats|reports|data|it|graphs)
(stats|statistics|spreadsheets|cookie thing|graphs|return on investment|roi|bounce rate|at a glance)
(how|where) (people|customers|they|folk|patients|clients) (found|find|hear about|heard about) us
(people ~ (around|look|browse) but [nobody|no one] (puts|buys|books|orders)|(way|means) of (knowing|telling|measuring))
which (adverts|ads|channels|channel|ones) [actually|really] (bring|work)
(spending|spend) [money] on the (right|wrong) (things|stuff|channels)
(which of (our|the|my) ~ ~ ~ (bring|work|actually|pays|sell)|(five|three|different|two|several) [different] reports)
(real|hard|proper|reliable) (data|stats|statistics)
(dont|don't|no idea|not sure|no clue|who knows) ~ [know] (which|what) (half|part|bit|of it|of them|ones)
(numbers|figures|stats|statistics|reports) ~ ~ (don't|doesn't|never|won't) (match|add up|agree|tally|make sense)
(nobody|no one|can't|no idea) ~ ~ (what's|whats|what|which) ~ ~ (working|works|paying off|pays off|brought in|brings)
where ~ (bookings|orders|customers|enquiries|people|sales|patients|leads|visitors|calls) [actually] (come|came) from
(what|who's|who is) (people|visitors|customers|they|looking) [do|click|look|at] ~ on (the|our|my) (site|website|page)
(plenty of|loads of|lots of|get|thousands of) (people|visitors|visits|traffic|lookers) ~ ~ (but|and|no|then) [they|
nobody|no one] [all|just|then] (leave|leaves|buyers|puts|orders|books|bounce|disappear|vanish|enquiries|sales|bookings)
(flying blind|guesswork|gut feel|gut feeling|finger in the air|guess basically|just guessing|lookers no buyers)
""",
    ("branding", 4): """
(facelift|makeover|spruce up) for [the|our|my] [whole] (company|business|shop|brand|firm|club|image)
(mix|mixes|mixing|mixed|confuse|confuses|confusing|confused|mistake|mistakes) us [up] (up|with|for)
(new|fresh) (colours|colour scheme|font|style|name|image|livery|emblem|crest)
(nothing|none of it) [really] (matches|match|goes together|fits together)
outgrown (our|the|my|its) [old] (look|image|name|logo|style|identity)
(name|new name) for (the|our|my|a|this) [new|whole|little] (business|company|shop|firm|product|club|venture|brand)
(logo|sign|brochures) ~ ~ (looks|look|says) ~ [they're] (like|old|cheap|tired|from|one thing) [and our website another]
(we|we all|company|firm|club|school|business|everything|practice|shop|it all) [all|just|still] (look|looks|
come across as|feel) [like|dead|so|very|a bit|really|too|terribly|more] [a|an|the] [bunch of|load of|bit of] (amateurs|
amateur|cowboys|everyone else|everybody else|others|cheap|old fashioned|dated|tired|boring|dull|stale|dusty)
(look|looks|looking|come across as) [the|more|a bit more] (part|upmarket|premium|classy|posh|grown up|high end|fresh)
(think|thinks|assume) [that] (we're|we are) [a|an|some|still] [bit] (cheap|expensive|charity|dead|closed|posh|the old)
(letterhead|livery|slogan|strapline|tagline|emblem|crest|mascot|colour scheme|first impression|old image)
""",
    ("other", 4): """
an app (for|that|where|so) ~ [members] [iphone|android]
""",
}
