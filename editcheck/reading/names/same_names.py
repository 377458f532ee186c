"""Forms of one name: spelling, initials, peoples and their countries."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

GROUPS = (
    ("us", "usa", "united states", "united states of america", "america", "american", "americans"),
    ("uk", "united kingdom", "britain", "great britain", "british", "briton", "britons", "brits", "gb"),
    ("un", "united nations"),
    ("eu", "european union"),
    ("nato", "north atlantic treaty organization", "north atlantic treaty organisation"),
    ("uae", "united arab emirates", "emirati", "emirates"),
    ("ussr", "soviet union", "soviet", "soviets"),
    ("la", "los angeles"),
    ("nyc", "new york city", "new york"),
    ("conservative", "conservatives", "conservative party", "tory", "tories"),
    ("liberal democrat", "liberal democrats", "lib dem", "lib dems"),
    ("republican", "republicans", "republican party", "gop"),
    ("democrat", "democrats", "democratic", "democratic party"),
    ("labour", "labor", "labour party", "labor party"),
    ("premier league", "premiership"),
    ("isis", "islamic state", "is", "isil", "daesh"),
    ("fbi", "federal bureau of investigation"),
    ("nhs", "national health service"),
)
"""Names that mean one and the same."""

COUNTRIES = {
    member: first
    for first, *members in (
        line.split()
        for line in """
            alabama ala
            arizona ariz
            california calif
            colorado colo
            connecticut conn
            florida fla
            indiana ind
            kansas kan
            michigan mich
            minnesota minn
            nebraska neb
            nevada nev
            oklahoma okla
            oregon ore
            tennessee tenn
            wisconsin wis
            wyoming wyo
            england english englishman englishwoman
            scotland scottish scots scot scotsman
            wales welsh welshman
            ireland irish irishman
            france french frenchman frenchwoman
            spain spanish spaniard spaniards
            germany german germans
            netherlands dutch holland dutchman
            denmark danish dane danes
            sweden swedish swede swedes
            norway norwegian norwegians
            finland finnish finn finns
            poland polish pole poles
            switzerland swiss
            greece greek greeks
            turkey turkish turk turks
            china chinese
            japan japanese
            iceland icelandic icelander
            belgium belgian belgians
            portugal portuguese
            italy italian italians
            brazil brazilian brazilians
            argentina argentine argentinian argentinians
            peru peruvian peruvians
            ukraine ukrainian ukrainians
            russia russian russians
            hungary hungarian hungarians
            czechia czech czechs
            thailand thai thais
            philippines philippine filipino filipina filipinos
            pakistan pakistani pakistanis
            afghanistan afghan afghans
            bangladesh bangladeshi bangladeshis
            iraq iraqi iraqis
            iran iranian iranians
            israel israeli israelis
            yemen yemeni yemenis
            kuwait kuwaiti
            qatar qatari
            syria syrian syrians
            libya libyan libyans
            lebanon lebanese
            egypt egyptian egyptians
            kenya kenyan kenyans
            cyprus cypriot cypriots
            canada canadian canadians
            mexico mexican mexicans
            somalia somali somalis
            africa african africans
            europe european europeans
            asia asian asians
            australia australian australians
            zealand zealander zealanders kiwi
            islam islamic islamist muslim muslims
            christianity christian christians
            judaism jewish jew jews
            """.strip().splitlines()
    )
    for member in members
}
"""The country, continent or faith of a people."""
LANDS = frozenset(COUNTRIES.values())

ENDINGS = ("ian", "ians", "an", "ans", "ese", "ish", "i", "is", "ic", "n", "ns")

SPELLINGS = (("isation", "ization"), ("ise", "ize"), ("yse", "yze"), ("our", "or"), ("tre", "ter"), ("ence", "ense"))
HOUSE_SPELLED = frozenset(
    """defence labour centre organisation organisations theatre harbour honour honours programme neighbourhood
    neighbourhoods organised neighbour neighbours favourite civilisation globalisation""".split()
)
"""Words of names of institutions that papers spell in their own way."""


def plain_text(text: str) -> str:
    """A text in which the plain forms of its words stand, but for one spelling of such as centre."""
    return _bare(text.lower().replace("’", "'"))


def _bare(text: str) -> str:
    """The text without accents and dots."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
        for mark in filter(unicodedata.combining, {*text}):
            text = text.replace(mark, "")
    return text.replace(".", "")


@lru_cache(maxsize=32768)
def plain(word: str) -> str:
    """A word as names are compared: lower case, no accents, no possessive, no dots, one spelling of such as centre."""
    word = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    word = _bare(word)
    if word in HOUSE_SPELLED:
        for british, american in SPELLINGS:
            if british in word:
                return word.replace(british, american)
        return word.removesuffix("me") if word == "programme" else word
    return word


_MEANING = {form: members[0] for members in GROUPS for form in members}


def meaning(words: tuple[str, ...]) -> str:
    """A name that stands for all its forms, "" for one that has no other form known here; `words` are plain."""
    return _MEANING.get(" ".join(words), "")


def forms(words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Other names that mean the same."""
    first = meaning(words)
    own = " ".join(words)
    if not first:
        return ()
    members = next(members for members in GROUPS if members[0] == first)
    return tuple(tuple(member.split()) for member in members if member != own)


def country(word: str) -> str:
    """The country of a people where it does not follow from the word; else the word itself."""
    return COUNTRIES.get(word, word)


def same_land(one: str, other: str) -> bool:
    """Whether two plain words are one country, or a country and its people."""
    if country(one) == country(other):
        return True
    short, long = sorted((one, other), key=len)
    stem = len(short) - 2
    if len(short) < 4 or stem < 3 or long[:stem] != short[:stem]:
        return False
    if long.endswith("is"):
        return short in (long[:-1], long[:-2])  # Kuwaitis, but no Harris is a Harry
    return long.endswith(ENDINGS) and long.startswith(short[: len(short) - 1])
