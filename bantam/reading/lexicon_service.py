"""Words for the eight services, for needs that none covers, and for goals; the pattern language is in ``phrases``.

A label is ``(service, weight)``: 5 says it outright ("new website"), 4 names a problem one service solves,
3 names the service, 2 and 1 are hints that count only after the question about the need.
Cues change the weight of the mention that follows them.
"""

from bantam.reading.folding import words
from bantam.reading.lexicon_complaints_en import SERVICES as EN_COMPLAINTS
from bantam.reading.lexicon_complaints_nl import SERVICES as NL_COMPLAINTS
from bantam.reading.lexicon_complaints_sv import SERVICES as SV_COMPLAINTS
from bantam.reading.lexicon_service_en import CUES as EN_CUES
from bantam.reading.lexicon_service_en import GOALS as EN_GOALS
from bantam.reading.lexicon_service_en import SERVICES as EN_SERVICES
from bantam.reading.lexicon_service_nl import CUES as NL_CUES
from bantam.reading.lexicon_service_nl import GOALS as NL_GOALS
from bantam.reading.lexicon_service_nl import SERVICES as NL_SERVICES
from bantam.reading.lexicon_service_sv import CUES as SV_CUES
from bantam.reading.lexicon_service_sv import GOALS as SV_GOALS
from bantam.reading.lexicon_service_sv import SERVICES as SV_SERVICES
from bantam.reading.types import Language

# Names and loanwords every language uses.
COMMON: dict[tuple[str, int], str] = {
    ("seo", 5): """
(seo|s e o|search engine optimi*|link building|linkbuilding|backlink*|local seo|technical seo|seo audit|seo tekst*|
seo text*|seo content)
(topp|top) (3|5|10) (ranking*|position*)
""",
    ("seo", 3): """
(google my business|google business profile|google mijn bedrijf|serp|organic traffic|search console)
""",
    ("seo", 2): """
google
""",
    ("ads", 5): """
(google|facebook|meta|instagram|linkedin|tiktok|bing|youtube|fb|insta|snapchat|pinterest|search|display|social|
amazon|online|digital|paid) (ads|ad|adds|adwords|advertising|advert*|adverteren|advertenties|advertentie|annons*|
campagne*|kampanj*|campaigns)
(adwords|google ads|googleads|ppc|sea|sem|pay per click|performance max|pmax|remarketing|retargeting|programmatic|
paid (search|social|media|campaigns)|google shopping|shopping ads|roas|cost per click)
""",
    ("ads", 3): """
(ads|ad spend|cpc)
""",
    ("social", 5): """
(social media|socials|smm|influencer marketing|social media marketing|social media management|community management)
""",
    ("social", 3): """
(instagram|insta|facebook|tiktok|tik tok|linkedin|pinterest|snapchat|reels)
""",
    ("website", 5): """
(landing page|landing pages|landingpage*|wordpress|webflow|shopify|woocommerce|squarespace|wix|webdesign|web design|
redesign*)
""",
    ("content", 5): """
(content marketing|contentmarketing|content creation|copywriting|copywriter|whitepaper*|white paper*|podcast*|blogs|
blogging|storytelling)
""",
    ("content", 3): """
(content|blog|blogpost*|blog post*)
""",
    ("email", 5): """
(email marketing|e mail marketing|mailchimp|klaviyo|hubspot emails|email automation|e mail automation|
marketing automation|activecampaign|drip campaign*|email flows|e mail flows|mailing list)
""",
    ("email", 3): """
(newsletter*|mailings)
""",
    ("analytics", 5): """
(ga4|google analytics|google tag manager|gtm|analytics|conversion tracking|conversion rate optimi*|attribution|
looker studio|data studio|server side tracking|ab testing|a b testing|heatmap*|hotjar|tag manager|cro|matomo|tracking)
""",
    ("analytics", 3): """
(dashboard*|kpis|kpi)
""",
    ("branding", 5): """
(rebrand*|branding|brand identity|brand book|brandbook|brand strategy|visual identity|logo redesign|new logo|
brand positioning)
""",
    ("branding", 3): """
(logo|logos)
""",
}

SERVICES: dict[Language, tuple[dict[tuple[str, int], str], ...]] = {
    "en": (COMMON, EN_SERVICES, EN_COMPLAINTS),
    "nl": (COMMON, NL_SERVICES, NL_COMPLAINTS),
    "sv": (COMMON, SV_SERVICES, SV_COMPLAINTS),
}
CUES: dict[Language, dict[str, str]] = {"en": EN_CUES, "nl": NL_CUES, "sv": SV_CUES}
GOALS: dict[Language, dict[str, str]] = {"en": EN_GOALS, "nl": NL_GOALS, "sv": SV_GOALS}

# One letter slip from a listed word, and something else.
EXACT = words("contant contacts contact contents serve searched teksten brands visitor anstallda anstalld raknar rakna")
# Whole answers to "what do you need help with?"; in a sentence these words mean anything ("just email me").
BARE_ANSWERS = dict.fromkeys(
    words("email emails e-mail e-mails mail mails mailing mejl mejlen mejlutskick epost e-post mailen utskick"), "email"
)
BEFORE_BARE = words("e the our my with help de onze mijn mn met hulp bij vara mina med hjalp till")
