"""English words for who decides; the pattern language stands in ``phrases``, the classes in ``lexicon_authority``."""

LISTS = {
    "family": "husband|wife|spouse|father|dad|mother|mum|mom|brother|sister|son|daughter|fiance|fiancee|girlfriend|"
    "boyfriend|family|parents|sibling|siblings|cousin|uncle",
    "partner": "partner|partners|business partner|business partners|cofounder|co-founder|cofounders|co-founders|"
    "co-owner|co-owners|fellow founders",
    "boss": "boss|bosses|manager|managers|line manager|supervisor|director|directors|ceo|cfo|coo|cto|cmo|md|"
    "managing director|owner|owners|founder|founders|board|board of directors|head office|headquarters|hq|"
    "management|management team|leadership|leadership team|senior leadership|exec team|executive team|"
    "executives|procurement|purchasing|buying team|finance|finance team|finance department|"
    "finance director|committee|parent company|investors|shareholders|chairman|president|principal|trustees|"
    "council|higher ups|superiors|team lead|team leader|marketing director|head of marketing|"
    "marketing manager|marketing team|it department|accountant|legal|client|customer|vp|mt|colleague|"
    "colleagues|team",
    "decide": "decide|choose|make the decision|make the final decision|make the decisions|make all the decisions|"
    "make decisions|make that decision|make that call|"
    "make the call|make the calls|make the final call|call the shots|have the final say|have final say|"
    "have the last word|get the final say|have the say|pick the agency|hold the purse strings|"
    "hold the budget|control the budget|own the budget|manage the budget|sign the contract|"
    "sign the contracts|sign off|sign it off|approve|run the company|run the business|run the place|run the show|"
    "run it|pull the trigger|wear the trousers",
    "decides": "decides|chooses|makes the decision|makes the final decision|makes the decisions|"
    "makes those decisions|"
    "makes all the decisions|makes that decision|makes that call|"
    "makes the call|makes the final call|calls the shots|has the final say|has final say|"
    "has the last word|"
    "has the say|gets the final say|holds the purse strings|hold the purse strings|holds the budget|"
    "controls the budget|"
    "owns the budget|signs the contract|signs the contracts|signs off|signs it off|sign off|sign it off|"
    "signs everything|signs|approves|approve|"
    "has to approve|have to approve|needs to approve|need to approve|must approve|has to sign|"
    "have to sign|needs to sign|"
    "has to agree|have to agree|needs to agree|will decide|decide|have the final say|makes decisions|"
    "wants to decide|will make the decision|takes the decision|"
    "takes the decisions|has to ok it|has to okay it|gives the green light|has to give the green light|"
    "is in charge|are in charge|pays the bills|is the decision maker|are the decision makers|would decide",
}

PATTERNS = {
    "decides": """
(i|i'll|i'd|ill) [will|would|can|do|get to|ultimately|usually|always|personally|alone|just|basically|myself|actually|
pretty much|also] {decide}
i'm the (one|person) (who|that) decides
i am the (one|person) (who|that) decides
the one who (decides|calls the shots) is me
(i'm|i am) [the|a|our|sole|also|pretty much] (sole|key|main|final|primary|only) decision maker
(i'm|i am) [the|a] (decision maker|budget holder|budget owner|boss)
(i'm|i am) [the] [one] in charge
(i'm|i am) my own boss
(i'm|im|i am|i'd be|that's me) [the] (one|person|only one) (who|that) (says|signs|picks|gives|
pays|approves|okays|calls|has) [it|off|yes|no|the|everything]
i (sign|sign off on) (everything|it|them|all of it|most things|the cheques|the checks) [off] [myself]
(i|i'll|i just) (give|get) the (final|last) (yes|ok|okay|word|nod|green light)
(it's me|me|i'm the one|yours truly) [who|that] {decides}
(i'm|i am) authorised to (sign|decide|approve)
(it's|its|it is|that's|that is|this is|all|entirely|totally|fully|100) [entirely|totally|completely|really|all|
ultimately] (my|mine) [own] (call|decision|choice|budget)
my (call|decision|choice|say|say so)
(decision|final decision|say|final say|call|choice) is mine
(it's|its|it is|that's|that is) [all|entirely|really|completely|ultimately] (up|down) to me
(it's|its|it is) me [who] [that] (decides|decide)
(that's|that is|that would be|that'd be|that will be) me
(decision|decisions) (rests|lies|is|are|rest|lie) [solely|entirely] (with me|mine|up to me)
buck stops (with|here) [me]
(i have|i've|i've got|i got) [the] [full|complete] (control|final say|last word|authority|signing authority|
signing power|purchasing power|decision making power|budget authority|mandate|full say|free hand|budget|own budget)
(no|nobody|no one|noone) else [to ask|decides|involved|needs to]
(no boss|nobody|no one|noone) [is|sits|there] (above|over|higher than|but) me
(don't|do not) (need|have) to ask (anyone|anybody|permission|for permission)
(don't|do not) need (anyone|anyone's|anybody's|any) [approval|permission|sign off]
sole (decision maker|owner|director)
on my own authority
my boss (lets|let) me decide
(full|complete) (authority|mandate|decision power)
(answer to no one|answer to nobody|don't answer to anyone|don't report to anyone|don't have a boss)
(it|everything|that|all) (stops|ends|lands) with me
(i can|i'm able to|i am able to) (decide|sign|approve|say yes)
decide [that|this|it|everything|all of it] (myself|on my own|by myself|alone)
(responsible|accountable) for the (budget|decision)
""",
    "owns": """
(it's|its|it is) my [own] (company|business|firm|shop|agency|practice|studio)
(i|we) run (the|this|my) [own] (company|business|firm|shop|place|agency|whole thing)
(i|we) own (the|this|my|a|our) [own|small|little|family|local] (company|business|firm|shop|store|place|agency|
restaurant|salon|hotel|clinic|practice|bakery|gym|cafe)
""",
    "shared": """
(my|the|our) ({family}|{partner}|{boss}) and (i|me|myself) [will|both|always|usually|would|jointly|together|
normally] ({decide}|agree|sign|do this|have to agree|need to agree|have to sign|need to sign|do it together|go over)
(me|myself|i) and (my|the|our) ({family}|{partner}|{boss}) [will|both|always|usually|would|jointly|together|
normally] ({decide}|agree|sign|have to agree|need to agree|have to sign|need to sign)
(me|myself|i) [together|along|jointly] with [my|the|our] ({family}|{partner}|{boss})
[decide|do|discuss|discuss it|talk it over|do that|do it|it] [together] with [my|the|our] ({family}|{partner})
(decide|do that|do it|choose|jointly|together) [together|jointly|it] with [my|the|our|a|two] ({boss}|rest|others|
other)
(we|we'll|us) [will|all|both|would|usually|always|jointly|ultimately|just|do] (decide|choose|vote|make the decision|
make decisions|make that decision|make that call|make the call) [together|jointly|as a team|as a group]
(decide|decides|choose|do it|do that|decided|made|done|discuss it) [it|that|this] (jointly|together|as a team|
as a group|as a couple|by consensus|collectively)
together with [my|the|our|a] ({family}|{partner}|{boss})
(me|i) and [the|my|our] other ({boss}|{partner})
(joint|shared|group|team|collective|family|board|consensus) decision
(both|all|two|three|four|five|2|3|4|5) of us [will|have to|need to|usually|always|jointly] ({decide}|agree|vote|sign)
one of [the] (two|three|four|several|2|3|4|five|a few) [joint|equal] (owners|partners|directors|founders|
decision makers|people|co owners|shareholders)
one of the (people|ones) (who|that) (decide|decides)
(part|member) of the (board|mt|management team|committee|buying team|leadership team|exec team|leadership|decision|
decision making unit|team that decides|group that decides)
(i'm|i am|i sit) [also] on the (board|committee|leadership team|management team|mt|exec team|buying committee)
[the|our] {boss} i'm part of
[the|our] {boss} [team] (that|which) i (sit|am) [on|in|part of]
(i'm|i am) (one of|amongst|among|involved in) [the] (decision makers|deciders|several|many|decision|deciding)
one of [the] [several|many|multiple] decision makers
i have (a say|a vote|some say|a voice|a seat at the table|partial say|half the say)
i have [a] say but
(don't|do not|can't|cannot|won't|not) [going to|be able to|really] (decide|do|do that|do this|choose|make that call|
make the call|make that decision|sign off) [this|that|it|on my own but] (alone|on my own|by myself|solo)
not (just|only) (me|my call|my decision|mine|up to me)
(isn't|not) [entirely|only|just|solely|all|completely] (my|mine) (decision alone|alone|call alone)
not (entirely|solely|completely|all|fully) (my|mine|up) [to me] [decision|call]
not me alone
(mostly|mainly|largely) me but
between [the] (us|two of us|three of us|partners|me and|directors)
(half|partly|partially|50 50|fifty fifty) (me|my call|my decision|mine)
(my|the|our) ({family}|{partner}) [also|too] [also] (decides|has a say|has to agree|needs to agree|must agree|
have to agree|has to be on board|needs to be on board) [as well|too|also]
(my|the|our) {boss} (decides|has a say|has to agree|needs to agree|has to approve|needs to approve|signs off|
has to sign off) (as well|too|also)
with my ({family}|{partner})
(need|have|want|got) to (ask|discuss|check|run|talk|consult|agree) [it] [past|by|with|to] my ({family}|{partner})
(co owner|co owners|coowner)
we [both|all] (need|have) to agree
(a few|several|couple) of us
co (decide|decision maker)
""",
    "pair": """
[my|the|our] ({family}|{partner}|{boss}) [is|are] and (i|me|myself)
(me|myself|i) and [my|the|our] [ops|operations|sales|marketing|finance|it|hr|commercial] ({family}|{partner}|{boss})
(me|i) (plus|and) [my|the|our] [a|two|three|2|3|a few|some] [other] ({family}|{partner}|{boss}|others)
({family}) and ({family}) [team|business|outfit]
(both|all|two|three|four|five|2|3|4|5) of us
(goes|put|comes|down) [all] to a vote
we [all|usually|always] vote
(i sit on it|i'm on it|i'm one of them|i am one of them|me being one|me included|myself included|including me)
one of (the|us) (two|three|four|five|six|seven|eight|nine|ten)
(three|four|five|six|3|4|5|6) of us [on|in] [a|the] (committee|board|panel)
""",
    "someone_else": """
(my|the|our|their|his|her|a|that's|some) [own|big|local|global|senior|overall|new] ({boss}|{family}|{partner}) [here|
always|usually|ultimately|will|would|there|at hq|then|really|still|alone] {decides}
({boss}) {decides}
(someone|somebody) else [in the company|here] {decides}
(someone|somebody|anyone) (above me|higher up|senior)
(he|she|they|who) [always|usually|ultimately|will|then|both] {decides}
(decides|has the final say|signs off|holds the purse strings|makes the final call)
(decision|decisions|budget|final say|call|say|it) [is|are|was|ultimately|really|made|taken|comes|come|lies|lie|sits|
rests|rest|ultimately lies|is made|are made] (by|with|from|up to|down to) (my|the|our) ({boss}|{family}|{partner})
(it's|that's|is|be) [really|ultimately|entirely|all] (up to|down to) (my|the|our) ({boss}|{family}|{partner})
(it's|that's|that would be|that will be|that is) (my|the|our) ({boss}|{family}|{partner}) (call|decision|job|
department)
(decision|call|budget|responsibility) of (my|the|our) ({boss})
(my|the|our|boss's|ceo's|board's|owner's|director's|manager's) {theirs} (call|decision|
budget|money|department|job|responsibility|choice)
not (my|mine) [own] (call|decision|choice|budget|department)
(isn't|not) [really] (my call|my decision|mine to make|up to me|me who decides|me)
(i'm|i am) not the (one|person) (who|that) decides
(i'm|i am) not the (decision maker|owner|boss|ceo|director|one deciding|budget holder|person you need|
final decision maker)
i'm not in charge
(don't|do not|can't|cannot|won't) [really|actually|personally|get to|make] (decide|make the decision|
make that decision|make that call|make the call|decisions|sign|sign off|approve|hold the budget|choose|
control the budget|have the final say|have final say|have budget authority|have signing authority|have the authority)
not authorised to
i [only|just|can only|mainly|mostly|usually|do] (advise|recommend|suggest|propose|shortlist|make recommendations|
give advice|make a recommendation|do the shortlist|make the shortlist|prepare the decision|put forward|influence)
(i'll|i will|i'd|i would|going to) (advise|recommend|present|pitch|propose|suggest) [it|this|that|options|them] [to]
(my|an) (advisory|advising|influencing) role
(make|give|write|doing|do|making|giving) [a|the|my] (recommendation|recommendations|shortlist)
i (prepare|present|pitch|research) [it|this|options|the options|proposals] for (my|the|our) ({boss})
(i'm|i am) (an|the|just an|more of an) (advisor|adviser|influencer)
(need|have|got|would have|will have|'ll have|must|should) [to|first] [first] (ask|check|check with|clear it with|
clear this with|run it by|run this by|run it past|run this past|run that past|run that by|get approval from|
get permission from|get sign off from|get the ok from|get a yes from|consult|convince|speak to|talk to|
discuss it with|discuss this with|discuss with|get it past|get it approved by|report to) [with|it with] [my|the|
our] ({boss}|someone)
(need|have|got|must) to (get|ask for) [it|this] (approval|approved|permission|sign off|signed off)
(needs|requires|subject to) [board|management|my manager's|my boss's|their|her|his|ceo|director's] (approval|
sign off|signing off)
(someone|somebody) else [decides|does that|handles that|makes that call|is responsible|'s decision|will decide]
(asked|told|wants|want) me to (look|find|research|contact|reach out|get|ask|collect|see|gather|check)
(on behalf of|asking for|looking for) my ({boss})
i report to
(above my pay grade|above my head|over my head|out of my hands|not in my hands)
my input counts
they (listen to|value|ask for) my (advice|opinion|input)
i make the recommendation
(i'm|i am) the (contact person|point of contact|go between)
""",
    "no_say": """
(have|got|with) (no|zero|little) [real|actual] (say|influence|voice|authority at all|vote|power|input|
involvement) [in|over|on|at] [this|that|it|all]
(don't|do not) have (a|any|much) (say|influence|voice|vote|input)
nothing to say about it
(not|no) involved in [the|that|this] (decision|decisions)
(not|isn't|no) (part|involved) [of|in] [the] (decision|decisions|deciding)
(just|only) (looking|looking into it|asking|asking around|looking around|orienting) (for|on behalf of) (a friend|
someone|someone else|my boss|my manager|my colleague|others|a colleague)
(doing|do) [the|some|my] (groundwork|legwork|desk research|research) [for] [someone else|my boss|my manager|
my thesis|school|others]
(asking|research|researching|looking) for (a friend|someone else|a colleague|school|my thesis|a school project|
an assignment)
(just|only) the (messenger|intern|assistant|student|temp|receptionist)
i (just|only) (work|help out) here
(i'm|i am) [just|only] (a messenger|the messenger|a nobody|helping out)
no (decision making power|decision power|authority|say)
nothing to do with (the decision|decisions|deciding)
i don't get a (say|vote)
""",
    "collecting": """
(been|was|got|were|i'm|only|just) (told|asked|tasked|sent) to (pull|put|get|gather|collect|round up) ~ ~ [options|
quotes|info|prices|names|numbers] (together|options|quotes|info|prices|names|numbers)
(been|was|got|were|i'm|only|just) (told|asked|tasked|sent) to (ring|phone|call|shop|ask|look) (round|around)
(just|only|merely|simply|i'm|i am|purely) [here|been|currently] [to] (gathering|gather|collecting|collect|
researching|research|comparing|compare|exploring|finding out|looking up|scouting|doing research|doing some research|
doing the research|doing the legwork|getting information|get information|collecting info) [some|the|for|options|
prices|quotes] [info|information|data|research]
i (gather|collect|pass on|pass along|forward|compile) [the|some] (info|information|it|quotes|options|details)
""",
    "title_decides": """
(proprietor|founding partner|entrepreneur|business owner|shop owner|store owner|restaurant owner|landlord|md|
president|headmaster|principal)
[executive|commercial|creative|general|deputy|technical|sales|it|hr|finance|financial|marketing|operations|art|
regional|brand|digital] director
[small] [business] owner
(general manager|managing partner|chairman|chairwoman|chair|decision maker|budget holder|vp marketing|
vp of marketing|vice president|principal dentist|practice owner|company director|head of (marketing|digital|growth|
sales|operations))
""",
    "title_shared": """
(co owner|co director|joint owner|part owner|partner|board member|shareholder|co decision maker)
""",
    "title_advises": """
(employee|influencer|adviser|advisor|consultant|recommender|content creator|team lead|team leader|webmaster|
copywriter|developer|designer)
""",
    "title_no_say": """
(intern|student|apprentice|temp|receptionist|secretary|volunteer|graduate trainee|work placement|placement student|
office junior|personal assistant|executive assistant|admin assistant|marketing assistant|assistant)
(assistant|secretary|pa) to [the|our] ({boss})
[the|an] (ceo|director|owner|boss|manager)'s (assistant|secretary|pa)
""",
    "title_self": "(self employed|freelancer|sole trader|sole proprietor)",
    "party": """
(my|the|our|his|her|their|a|another|both) [big|old|own|line|local|senior|new] ({boss}|{family})
(my|our|the) {partner}
(boss|bosses|gaffer|big boss|head honcho|supervisor|line manager|upstairs|higher up|the powers that be|someone senior|
board|procurement|purchasing|management|head office|headquarters|hq|board of directors|finance|the finance team|
senior management|higher management|leadership)
(someone|somebody|others|another person|other people|people above me|people higher up) [else|above me] [above]
""",
    "answer_decides": """
(me|i|myself|i do|just me|only me|me alone|me myself|yours truly|me of course|just myself|i am|i can|it's me|its me|
moi|mine)
(me me|all me|it is me|solely me|me only|me 100|100 me|on my own|alone|entirely me|mostly me)
""",
    "answer_yes": """
(yes|yep|yup|yeah|yea|sure|correct|indeed|absolutely|definitely|certainly|of course|affirmative|y|that's right|
yes i do|yes i am)
""",
    "answer_shared": """
(us|we|we do|both|together|jointly|together with others|as a team|the two of us|partly|partially|in part|sort of|
kind of|kinda|joint|shared|half half|multiple people|several people|more than one|a group|a few people)
(me|i) and (a|one|two|some|another|my) (other|others|colleague|few others|colleagues|friend)
""",
    "answer_someone_else": """
(not me|not really|no not me|no not really|not exactly|not quite|unfortunately not|i don't|no i don't|nobody here|
i'm not|no i'm not|not i)
""",
    "answer_no": """
(no|nope|nah)
""",
    "nothing": """
(know|idea|sure|clue|certain|clear|say|saying|tell|share|discuss|disclose|reveal|into|concern|business|matter|care|
agreed|out|ask|asking) ~ [on|about] (who|whoever|how|whether) [actually|really|ultimately|exactly|
in the end] ({decides}|signs what|signs this|approves things|pays)
(haven't|not) [got] the (foggiest|faintest) who {decides}
who {decides} [what|this|it|that|here|things] [off] (is|isn't|that's|doesn't|shouldn't) [not|none] [of]
(who|how|what) (decides|decide) [what|how|which]
(i|we|you) (can't|cannot|couldn't|haven't) decide
(i|we) (haven't|have not) decided
(no idea|not sure|don't know|no clue|no comment|depends)
(rather|prefer) not [to] [say|answer|share]
(none of your business|why do you|why does that|does it matter|does that matter|why is that)
no [thanks|thank you|problem|worries]
(the|your|our) (team|client|customer|customers|clients|colleague|colleagues) [i|we|you]
(i'm|i am) (sure|curious|interested|looking|afraid|wondering)
""",
}
