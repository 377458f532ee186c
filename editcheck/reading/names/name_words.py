"""Words by which names are told from other capitalised words, and one kind of name from another. All lower case."""

from __future__ import annotations

import re
from functools import lru_cache

from editcheck.reading.names.given_names import GIVEN
from editcheck.reading.names.same_names import COUNTRIES, LANDS
from editcheck.reading.vocabulary import rank
from editcheck.reading.words import FUNCTION_WORDS

COURTESY = frozenset(
    """mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron viscount earl duke duchess prince princess
    king queen pope cardinal archbishop bishop rev reverend father sister brother judge justice president premier
    chancellor minister secretary senator congressman congresswoman representative governor mayor councillor cllr
    ambassador commissioner inspector constable sergeant sgt superintendent captain capt colonel col general gen major
    maj lieutenant lt admiral commander corporal private chief director chairman chairwoman chair speaker sheikh imam
    ayatollah prime deputy vice former shadow first foreign home treasury attorney solicitor coach manager editor
    actor actress singer author detective ch insp det con supt uncle aunt tory mp peer sheriff dean rabbi kc qc
    ex-president ex-minister vice-president""".split()
)
"""Titles and offices that stand before a person's name and are no part of it."""

CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december christmas easter mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug
    sep sept oct nov dec gmt bst utc est edt pst cet am pm a.m p.m""".split()
)
"""Days, months, clocks: dates, not names."""

NO_NAMES = frozenset(
    """i i'm i'll i've i'd mp mps mep meps msp msps mla mlas am ams kc qc obe mbe cbe tv cctv dna ceo ceos cfo coo vip
    vips ufo ok phd ba ma bsc msc gcse gcses a-level hq pr dj diy faq pdf usb gps hiv aids ai ad bc bce id ids pin cv er
    it's internet government governments parliament bill bills act acts treasury cabinet commons lords council committee
    court department ministry commission board company party police army navy congress senate assembly state states
    federal constitution budget god earth sun moon north south east west northern southern eastern western central
    english mr mrs ms dr sir dame lord lady q&a read more photo image video watch live breaking update exclusive
    covid covid-19 coronavirus brexit o i.e e.g nobody everybody somebody anybody everyone someone anyone nothing
    everything something anything story stories free plan change""".split()
)
"""Capitalised words that by themselves are no name whose source an editor would ask for."""

OF_HEADS = frozenset(
    """ministry department bank university house isle bay gulf church college institute institution office school
    academy society association league board court council committee city county state republic kingdom port cape
    strait sea bureau chamber order museum hall tower castle duke duchess earl prince princess bishop archbishop
    centre center federation union confederation campaign friends royal battle treaty cup secretary lake mount people
    son sons daughters game lord house agency authority""".split()
)
"""Words after which "of" and "for" go on with the same name: Bank of …, Department for …."""

ORGANISATION = frozenset(
    """inc ltd plc llc corp corporation company co group holdings bank university college school academy institute
    association society federation guild union league club trust foundation charity council committee commission agency
    authority department ministry office board bureau court inspectorate police service services partners party
    coalition
    government parliament congress senate army navy force forces fc united city rovers wanderers athletic albion
    county town rangers hospital church museum press times post news journal herald chronicle guardian telegraph
    airlines airways motors water energy power media records studios pictures systems technologies networks bbc cnn
    utilities industries international network alliance movement organisation organization campaign watch""".split()
)
"""Words that make a name an organisation's."""

PLACE = frozenset(
    """street road avenue lane square park river lake sea ocean mountain mountains hill hills valley island islands bay
    bridge coast desert forest beach airport station county shire city town village district province region state
    states kingdom republic peninsula gulf mount cape port harbour harbor creek canal abbey castle palace tower
    stadium arena prison weir heath common green""".split()
)
"""Words that make a name a place's."""

PARTICLES = frozenset("de van von der den da di du la le del della dos das al el bin ibn ben ter ten af av y e".split())
"""Small words inside a person's name."""


POST_NOMINALS = frozenset("mp mps mep msp mla mlas am kc qc obe mbe cbe jr sr phd".split())
"""Letters after a person's name."""

ENDINGS = (
    "s",
    "ed",
    "ing",
    "ly",
    "er",
    "est",
    "tion",
    "ness",
    "ment",
    "able",
    "ful",
    "less",
    "ous",
    "ive",
    "al",
    "ism",
)
"""Endings by which a rarer word is known for no name."""
CLIPPED = frozenset("s t re ve ll d m".split())
"""What stands after the apostrophe of a contraction."""
BRITISH = r"is(e[ds]?|ing|ations?)$"
"""What the American vocabulary spells with a z, but for the most frequent words: traumatising."""
EVERYDAY = 12_000
"""The rank to which a word of the vocabulary is an everyday one."""

KNOWN_PLACES = frozenset(
    """london paris berlin madrid rome moscow washington beijing tokyo delhi brussels dublin belfast edinburgh glasgow
    cardiff swansea manchester liverpool leeds sheffield birmingham bristol newcastle nottingham leicester oxford
    cambridge york bradford hull derby plymouth southampton portsmouth norwich exeter aberdeen dundee inverness kent
    essex sussex surrey devon cornwall somerset dorset norfolk suffolk cumbria yorkshire lancashire cheshire durham
    boston chicago houston dallas detroit seattle denver atlanta miami philadelphia phoenix baltimore cleveland
    california texas florida alaska hawaii ohio michigan georgia virginia illinois pennsylvania massachusetts
    toronto ottawa montreal vancouver ontario quebec alberta sydney melbourne brisbane perth auckland wellington
    kiev kyiv warsaw prague vienna budapest athens lisbon stockholm oslo copenhagen helsinki istanbul ankara cairo
    nairobi lagos johannesburg baghdad tehran kabul damascus beirut jerusalem gaza tripoli mumbai karachi
    dhaka bangkok jakarta manila seoul singapore shanghai hong taiwan vietnam indonesia malaysia nepal korea cuba
    jamaica haiti chile colombia venezuela bolivia ecuador uruguay paraguay panama nigeria ghana uganda tanzania
    ethiopia sudan zimbabwe zambia rwanda congo angola algeria morocco tunisia jordan saudi austria romania bulgaria
    serbia croatia bosnia albania kosovo latvia lithuania estonia belarus moldova malta luxembourg catalonia
    google facebook twitter microsoft apple amazon reuters""".split()
)
"""Names so frequent in news that the vocabulary's ranks take them for everyday words."""


def is_common(word: str) -> bool:
    """Whether a word is one of everyday English and no name that is known; "They're" and "well-known" are, too."""
    word = word.lower().replace("’", "'")
    if "-" in word or "'" in word:
        parts = re.split("[-']", word)
        return all(part in CLIPPED or _is_common(part) for part in parts)
    return _is_common(word)


@lru_cache(maxsize=4096)
def _is_common(word: str) -> bool:
    if word in FUNCTION_WORDS:
        return True
    if word in KNOWN_PLACES or word in COUNTRIES or word in LANDS or word.capitalize() in GIVEN:
        return False
    place = rank(word)
    if place is None:
        place = rank(re.sub(BRITISH, r"iz\1", word))
    if place is None:
        return word.startswith("un") and rank(word[2:]) is not None
    return place < EVERYDAY or word.endswith(ENDINGS)
