"""Words by which names are told from other capitalised words, and one kind of name from another. All lower case."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

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
    """i i'm i'll i've i'd mp mps mep meps msp msps am ams kc qc obe mbe cbe tv cctv dna ceo ceos cfo coo vip vips ufo
    ok phd ba ma bsc msc gcse gcses a-level hq pr it's dj diy faq pdf usb gps hiv aids ai ad bc bce id ids pin cv er
    internet government governments parliament bill bills act acts treasury cabinet commons lords council committee
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
    association society federation union league club trust foundation charity council committee commission agency
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


POST_NOMINALS = frozenset("mp mps mep msp am kc qc obe mbe cbe jr sr phd".split())
"""Letters after a person's name."""

ENDINGS = (
    ("ies", "y"), ("es", ""), ("s", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("er", ""), ("er", "e"),
    ("ers", ""), ("ers", "e"), ("ly", ""), ("ily", "y"), ("ising", "ize"), ("ised", "ize"), ("ness", ""), ("est", ""),
)  # fmt: skip
CLIPPED = frozenset("s t re ve ll d m".split())
"""What stands after the apostrophe of a contraction."""


@cache
def common_words() -> frozenset[str]:
    """Words of everyday English, made from WordNet by benchmarks/lexicon.py."""
    folder = Path(__file__).parent / "lexicon"
    return frozenset((folder / "common.txt").read_text(encoding="ascii").split())


def is_common(word: str) -> bool:
    """Whether a word, as it is or without a common ending, is one of everyday English."""
    word = word.lower().replace("’", "'")
    if "-" in word or "'" in word:
        parts = re.split("[-']", word)
        return all(part in CLIPPED or _is_common(part) for part in parts)
    return _is_common(word) or (word.startswith("un") and _is_common(word[2:]))


def _is_common(word: str) -> bool:
    known = common_words()
    if word in known or word in FUNCTION_WORDS:
        return True
    for ending, left in ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            base = word.removesuffix(ending)
            if base + left in known or (len(base) > 3 and base[-1] == base[-2] and base[:-1] in known):
                return True
    return False
