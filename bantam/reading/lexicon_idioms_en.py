"""English idioms for who decides, beside the plain words; classes as in ``lexicon_authority``."""

# For the patterns on who decides: one's own people, those beside one and above, whose, what is given and what is held.
KIN = (
    "missus|missis|hubby|other half|better half|old man|old lady|da|daddy|ma|mam|mammy|mummy|nan|gran|granny|grandad|"
    "granda|grandfather|grandmother|aunt|auntie|nephew|niece|brothers|sisters|sons|daughters|kids|in laws|"
    "mother in law|father in law|brother in law|sister in law"
)
PEER = "co director|co directors|joint owner|joint owners|fellow director|fellow directors|mate|deputy|co chair"
ABOVE = (
    "gaffer|big boss|boss man|boss lady|big man|big fella|big cheese|head honcho|top brass|suits|bean counters|"
    "head teacher|headteacher|headmaster|governors|bursar|treasurer|vicar|priest|minister|parish council|elders|"
    "practice manager|practice owner|gp partners|senior partner|senior partners|surgeon|regional manager|area manager|"
    "general manager|farm manager|office manager|operations manager|ops manager|operations director|ops director|"
    "country manager|second director|gm|fd|vp|corporate|mothership|buyer|buyers|franchisor|franchise owner|landlord|"
    "landlady|chef|dean|faculty|chair|chairwoman|captain|head coach|pta|members|agm|exec|execs|steering group|"
    "steering committee|slt|senior leadership team|senior team|funders|donors|powers that be|shareholder"
)
WHO = "{family}|{partner}|{boss}|" + KIN + "|" + PEER + "|" + ABOVE
THEIRS = (
    "wife's|husband's|partner's|boss's|owner's|director's|manager's|md's|ceo's|dad's|mum's|father's|mother's|uncle's|"
    "brother's|sister's|daughter's|son's|old man's|other half's|vicar's|someone else's|people's|treasurer's|head's"
)
NOD = "nod|blessing|say so|thumbs up|rubber stamp|green light|sign off|signature|approval|permission|go ahead|okay|ok"
PURSE = "cheque book|chequebook|checkbook|purse|purse strings|wallet|kitty|pot|company card|keys to the safe|reins"

AUTHORITY: dict[str, str] = {
    "decides": f"""
(say|word|vote|decision) [on] ~ (is|are|rests with|sits with|stays with) (mine|me)
(i (rule the roost|wear the pants|hold the reins|hold all the cards|have the (casting|deciding) vote)|what i say goes)
i [can|could|will|just] (green light|greenlight|rubber stamp) (it|this|that|anything|things|myself)
(nobody|no one|noone|none) (but|except|bar|besides|apart from|other than) (me|myself|meself)
((don't|do not|needn't) (answer|report) to (anybody|anyone|a soul|nobody)|i do the (deciding|choosing|picking))
(my (word|say|yes) (is|goes|counts) [the] (final|law|gospel|last)|my signature is (enough|all it takes|all you need))
((it's|that's|its|thats) (on|with) me (alone|and me alone|only)|buck stops (at my|on my|right here))
(don't|do not|needn't) need (anyone's|anybody's|nobody's|any) (permission|{NOD})
i've [got] the [full] (final|last|whole|only|full|sole|casting|deciding|power to) (say|word|vote|call|discretion|sign)
(i|me who|me that|i'm the one who) [still] (hold|holds|keep|keeps|control|controls|have|has) the ({PURSE})
(i'm|i am) the (one|person|only one) (with|holding) the ({PURSE}|final say|last word)
(no need|don't have|don't need) to (run|clear|check) (it|this|that|things) (by|past|with) (anyone|anybody|no one|nobody)
(i'm|i am|it's me|me) [the] [only] [one|person|man|woman] (who|that) [always] ({{decides}}|pays|foots the bill|picks)
(gave|give|gives|have|i've) [got] [me] [a|the] (carte blanche|free rein|free reign|full discretion|full autonomy)
i (make|take) [all] (the|those) [big|marketing|spending] (decisions|calls|choices) [on my own|myself|round here|here]
i can (say yes|sign|decide|commit|go ahead) (today|now|right now|on the spot|straight away|tomorrow|myself)
""",
    "owns": f"""
(it's|there's|here|really) (just|only|nobody but) [little old|wee] (me|myself|meself|muggins)
(without|don't have to|no need to) (asking|ask|consult) (anyone|anybody|nobody|permission)
((he's|she's) (typing|talking|writing|speaking|chatting) [this] [to] [you]|(out of|from) my [own] (budget|pocket|purse))
([just] me and (the|my) (dog|cat|cats|dogs|kettle)|(me|me to) (get on|crack on) with it|(higher|authority|boss) than me)
i'd be (signing|deciding|choosing)
(it's|that's|is|all|be) [all|entirely|still] my [own] (shout|baby|remit|domain|turf|department|patch|money|pigeon|job|
responsibility|show|ship|side|gig|farm|pub|salon|cafe|place|garage|clinic|restaurant|hotel)
my (farm|money|shop|place|clinic|business|salon|pub|company|house) [so|and] [it's] my (rules|call|decision|choice|shout)
my (name|names) [is] [the one] (above|over|on) [the] (door|shop|sign|van|lease|deeds|letterhead|side|loan|contract)
(falls|fall|comes|come|lands|land|sits|sit|all) [down] (under|to|on|with|at) (me|my desk|my remit|my shoulders|my plate)
(on|within|in|under|into) my (shoulders|remit|gift|hands|plate|power|authority|control|desk|drawer|pocket)
(you've|you|you're) [have|are|got|talking|speaking] [to|with] the right (person|one|man|woman|fella|lad|girl|guy|place)
(you're) [already] (talking|speaking|looking) (to|with|at) (him|her|it|the ({{boss}}|{ABOVE}|decision maker|one))
(left|leave|leaves|leaving|handed) (it|that|this|the reins) [all|entirely|completely] [over] (to|in|with) (me|my hands)
(chief cook|jack of all trades|one (man|woman|person) (band|show|operation|business|army|outfit)|owner operator)
i (work|fly|operate|trade|run it|run this|run things|do it all) (alone|on my own|for myself|solo|single handed|myself)
no (boss|bosses|board|committee|committees|manager|managers|partner|partners|hierarchy) ~ (just|only|but) (me|myself)
(nobody|no one|noone) else (here|to consult|to convince|needed|gets|has|comes into it|about|in it|matters)
(there's|there is|i have|i've) (nobody|no one|noone) (else|over me|above me|to ask|to answer to|higher)
(no|not any) (permission|approval|approvals|committee|board) (needed|required|necessary|here|involved)
(that'd be|that would be|that'll be|it'd be|it's) (muggins|yours truly|little old me|me myself|moi|just me|only me)
""",
    "shared": f"""
we both (have to|need to|must|got to|should|would have to) (be|like|agree|sign|say|want|approve)
(by consensus|show of hands|majority vote|unanimous|unanimously|equal votes|equal partners)
(two|both|three|2|3|joint) (signatures|signatories)
(i'm|im|i am) one of the (committee|board|team|partners|owners|directors|panel|deciders|trustees|governors|founders)
(everyone|everybody|all of us|each of us) (gets|has|have|get) (a|one|an equal|the same|their) (vote|say|voice|veto)
(i've) [got] [only] (a|an|one|an equal) (vote|say|voice|seat) [on|at|like|among] [the] [other] [{{boss}}|governors|six]
we (don't|never|won't) do (anything|a thing|it|nothing) (unless|until|till) (we're|we are|we|everyone|both|all)
[i] (pick|choose|decide|do the deciding) ~ ~ ~ but (my|the) [bank of] ({WHO}) (has|have) (to|his|her|their)
""",
    "pair": f"""
(group|family|joint|team|collective|committee) (thing|effort|call|matter|choice|discussion|vote)
(us|we) (two|three|four|both|lot|as a couple|as a family|as a team|as partners)
(fifty fifty|50 50|half and half|go halves|equal shares|all equal|equally|(pair|two|three|four|five|lot|both) of us)
(can't|cannot|don't) (sign|decide) [off] ~ (on my own|alone|by myself)
(between|among|amongst) (us|ourselves|me|myself) [two|three|all|and]
(half [of] (the|his|her|my) (shares|business|company|firm|say)|(me|i) n (my|the|our) ({{family}}|{{partner}}|{{boss}}))
(has|have|got|with|gets|holds) [a|the] [right of] veto
(me|i|myself|meself) (and|n|plus|an|along with|together with) [my|the|our|me|a|one of my|one of the|two of the] [other|
old|own|two|three|big|wee|better] ({WHO}|himself|herself|her indoors|other people|lads|girls|rest of us|others)
[my|the|our|me|a] [other|old|own|two] ({WHO}|himself|herself|head) (and|n|plus|along with) (me|i|myself|meself)
(me|myself|meself) my (mate|{KIN}|{{family}})
(from|by|of|for) [me|myself] and [from|by] (my|the|our|his|her|me) [other] ({WHO})
(me|i do|i decide|i choose|i pick|myself) but ~ ~ (my|the|our|me) ({WHO}|{THEIRS})
(can't|cannot) [do|decide|buy] [anything|a thing|it] without (my|the|our) ({{family}}|{{partner}}|{KIN}|{THEIRS})
(run|check|clear|talk|discuss|agree|chat|square|speak|decide|call|choice|choose|sort) [it|this|that|things|
everything] (past|by|with|to|over with) (my|the|our|me|a) [other] ({{family}}|{KIN}|{PEER}|head teacher)
we [all|each|both|usually|always|just|sit down and|then] (decide|choose|vote|agree|discuss|argue|talk|settle|pick|sort|
score|sit) ~ ~ (together|between us|between ourselves|among ourselves|as a family|meeting|table|jointly|with each other)
we [all|each|both] ((have|get) (a|an equal|our) (say|vote|voice)|(chip|muck|weigh) in|need to agree)
(kitchen table|dinner table|heads together|to the members|family meeting|partners meeting|team effort|co op|consensus)
(without|unless) (each other|one another|we both|we all|we're both|we're all|all of us|both of us|everyone|all three)
(one|1) (of|among|amongst|in) [the|us|our|those|these] (two|three|four|five|six|seven|eight|nine|ten|few|several|many)
[we're|there's|we are|there are] (two|three|four|five|2|3|4) (equal|joint|brothers|sisters|siblings|partners|cousins)
(me|i|myself) and (a|one|two|three|some|few|a few|a couple of) [other] (other|people|friends|lads|managers|{{boss}})
""",
    "no_say": """
(don't|do not|never|doesn't) get (a say|a vote|a look in|asked|any say|consulted)
not a (say|vote|look in) in (it|the world|this|that)
(just|only) (gathering|collecting|getting) (info|information|quotes) for (my|the|our|a) ({boss}|colleague|friend)
(i've|have|got|with|having) (no|zero|zilch|nil|sod all|bugger all) [real] (say|input|influence|vote|voice|look in)
my (opinion|view|input|vote|voice) (counts for|is worth|means|carries|doesn't) (nothing|nowt|little|zero|sod all|count)
""",
    "collecting": """
((doing|running|as) ~ (a favour|a favor|errands|homework) [for|to]|i (just|only) (work|help|clean|drive|temp) (here|
out))
(nobody|they don't|nobody'll) [will] (asks|asked|ask|listens to|tells) (me|the likes of me) [anything|nothing|what i]
(the likes of me|not my place|(small|little) cog|eyes and ears|work experience|donkey work|photocopying|on placement)
i'm [just|only] (a|an|the) (apprentice|temp|scout|runner|volunteer|cleaner|driver|typist|receptionist|middleman|au pair)
(just|only|merely|simply|here to|i'm|sent to|told to|i've just to) (fetching|fetch|grabbing|gather|gathering|collect|
collecting|compile|compiling|scouting|getting|get|putting together|find|comparing) [together] [some|the|a few|three|two|
up|out|a] (prices|quotes|info|information|figures|options|names|numbers|companies|details|brochures|list|agencies)
i [just|only|simply] (answer|man|mind|mop|file|do|make|type) the (phones|phone|typing|admin|tea|tills|till|post|rota)
i (just|only|simply) (pass|hand|send) [it|them|this|that] [the] [quotes|info|information|prices] (on|along|over|up)
(told|asked|sent) [me] to (find|ring|google|compile|get) [out|up] ~ (prices|quotes|companies|agencies|list|names)
""",
    "someone_else": f"""
(above|beyond|outside) my (station|rank|grade|level|paygrade|remit|authority)
(not|isn't|ain't) [in|within] my (hands|gift|remit|power|shout)
(not|isn't|ain't) (down|up|left) to (me|the likes of me)
(my|the|our|his|her) ({THEIRS}) (call|decision|choice)
[my|the|our|me] ({WHO}) [always|still|then|would] (has|have|needs|need) [to|first] (countersign|cough up|ok it|okay it|
bless it|nod it through|give [it|us|me|the] [the|a|its|their|his|her] ({NOD})|say yes|rubber stamp it|vote on it)
[my|the|our] ({WHO}) [still] (wears the (trousers|pants)|rules the roost|(holds|hold|keeps|controls) the ({PURSE})|
calls the tune|has the (last|final|whole) (say|word)|does the (deciding|choosing|picking|signing))
[i] (do|doing) [all] [of] [the] (legwork|groundwork|research) (and|then|but) [i|then] (advise|recommend|suggest|make)
(need|needs|have|has|got) [to] [get|have] (a|the|an|their|his) ({NOD}) (of|from|off) (my|the|our|head office|above)
""",
    "party": f"""
(run|take|put|send|push|pass|kick|bring) (it|this|that|things) (up|upstairs|past|by|before|through)
(ask|convince|persuade|get round|win over) (my|the|our|him|her|them|head office|hq|upstairs)
(make|put) [a|the|my|forward] (case|business case|names|couple of names)
(corporate|head office|hq|mothership|franchisor|purchasing|parent company)
(his|her|their|{THEIRS}) (money|shop|business|pub|farm|call|shout|baby|department|decision|budget|say|desk|salon|{NOD})
(my|the|our|me|his|her|their|a|another|some|both) [big|old|own|local|new|other|regional|two|main] ({WHO}|{THEIRS})
(the|our) (head|group|school|church|girl in|lad in|woman in|(one|ones|person|woman|man|lady|guy|fella|surgeon) who)
(himself|herself|her indoors|him indoors|his lordship|his nibs|she who must|upstairs|big man|someone up|someone way up)
(food chain|up the (chain|ladder|line|flagpole)|over my head|higher power|chain of command|pecking order|to the top)
(he|she|they|who) ~ (picks|pick|signs|decides|chooses|pays|pay|owns|own|runs|run|holds|hold|controls|approves|vote|must)
[he's|she's|they're|is] [the] one (with|who holds|holding) the ({PURSE})
(makes|takes|make) (that|the|these|those|all|all the|the final) (decision|decisions|call|calls|choice|choices)
(wears|rules|runs|owns|holds|signs|pays|calls|has|keeps|foots|hold) the [final|last] (trousers|pants|roost|show|place|
shop|business|company|practice|clinic|farm|cheques|contracts|bills|tune|say|word|{PURSE})
(not|isn't|ain't) my (money|shop|company|business|farm|practice|club|department|area|thing|job|baby|domain|pub|place)
(listens to me|(goes|go|trusts|follows|takes|take|values) (with what i|my (judgement|advice|opinion|view|lead|word)))
i [only|just|can|would|do] (advise|recommend|suggest|propose|put forward|nominate|shortlist|whittle|scout|specify)
[it] [would|will] [has|have|need] [to] (go|goes|lands|sits) [all] [up] (to|with|past) (the|a|our|my|him|her|procurement)
""",
    "answer_decides": """
(me|i do|just me|only me|that's me|it's me|i am|i|myself|moi) (lol|haha|ha|mate|love|pal|tbh|really|actually|obviously|
so|yeah|here|i suppose|i guess|i'm afraid|as always|for my sins|then|basically|always|these days|now|again|sure|only)
(muggins|muggins here|little old me|myself only|myself alone|nobody else|no one else|i decide|i would|i will|i can|
all mine|mine alone|[just|only] meself|who else)
""",
    "answer_someone_else": """
(dad|mum|mam|da|wife|husband|[the] missus|himself|herself|him|her|them|he does|above me|higher up|someone else)
""",
    "answer_shared": """
(dad|mum|mam|mom|da|hubby|himself|herself|wife|husband|brother|sister|him|her) (and|n|plus) (me|i|myself|meself)
(all of us|everyone|everybody|us all|us both|the whole (team|family)|the family|all partners|a bit of both)
""",
    "nothing": f"""
(no one|nobody|god|who|dunno|don't know|couldn't tell you) [knows|anymore|really|if|whether|since|either|now] [it's|
that's|could be|might be|maybe|is] (the|my|our) ({WHO}) [left|quit|or] [could be|might be|maybe] [the|my] [{WHO}]
(that's|stays|keep it|keep that|stay) between me and (my|the|our) ({WHO}|accountant)
(why|know|ask|asking|matter|care|matters) ~ ~ (who|who's) [is] (the|my|our|in) ({WHO}|charge)
""",
}
