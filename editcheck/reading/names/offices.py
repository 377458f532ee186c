"""Offices, titles and parties as they are compared: "Tory peer", "minister for victims", "shadow home secretary"."""

from collections.abc import Sequence
from itertools import zip_longest

from editcheck.named_tuple import NamedTuple
from editcheck.reading.words import FUNCTION_WORDS, stem, words

SAME = {
    "chairman": "chair", "chairwoman": "chair", "chairperson": "chair", "chairs": "chair", "ceo": "chief executive",
    "spokeswoman": "spokesman", "spokesperson": "spokesman", "pm": "prime minister", "premier": "prime minister",
    "businesswoman": "businessman", "congresswoman": "congressman", "councilwoman": "councilman", "actress": "actor",
    "policewoman": "policeman", "lawmaker": "legislator", "councilor": "councillor", "attorney": "lawyer",
    "adviser": "advisor", "organizer": "organiser", "baroness": "peer", "lord": "peer", "lady": "peer",
    "justice": "judge", "fireman": "firefighter", "medic": "doctor", "physician": "doctor", "boss": "manager",
    "head": "chief", "editor-in-chief": "editor", "reporter": "journalist", "correspondent": "journalist",
}  # fmt: skip
"""Heads of titles that mean the same, and the one that stands for them."""

PAIRS = {
    ("prime", "minister"): "prime minister",
    ("chief", "executive"): "chief executive",
    ("executive", "officer"): "chief executive",
    ("vice", "president"): "vice president",
    ("general", "counsel"): "general counsel",
    ("district", "attorney"): "district attorney",
    ("u.s", "attorney"): "united states attorney",
    ("in", "chief"): "editor",
    ("lord", "chancellor"): "lord chancellor",
}
"""Heads of two words."""

RANKS = frozenset("shadow deputy vice assistant acting under associate interim".split())
"""Words that make another office of one."""

LEVELS = frozenset(
    """chief senior state office government cabinet british english scottish welsh irish american french junior
    german local national company firm group team club new longtime veteran long-serving first second
    right-wing left-wing ruling opposition party founding managing general executive officer time
    honourable hon rt majesty treasury whitehall uk britain us""".split()
)
"""Words of a title that do not tell one office from another."""

NOT_FOR = frozenset("former then ex late retired democrats dem cymru state".split())
"""Nor do these."""

DEPARTMENTS = frozenset(("home", "foreign"))
"""Words that tell one office from another, but not before "office": a Home Office minister may be any of several."""

PARTIES = {
    "conservative": "Conservative", "tory": "Conservative", "labour": "Labour", "labor": "Labour",
    "liberal": "Liberal Democrat", "lib": "Liberal Democrat", "snp": "SNP", "green": "Green", "greens": "Green",
    "plaid": "Plaid Cymru", "ukip": "UKIP", "dup": "DUP", "sdlp": "SDLP", "uup": "Ulster Unionist",
    "ulster": "Ulster Unionist", "unionist": "Ulster Unionist", "sinn": "Sinn Féin", "crossbench": "crossbench",
    "crossbencher": "crossbench",
    "republican": "Republican", "gop": "Republican", "democrat": "Democrat", "democratic": "Democrat",
    "independent": "independent",
}  # fmt: skip
"""Words that name a party before an office; "reform" and the like mean too much else."""


def is_party(name: str) -> bool:
    """Whether a name is that of a party or its people: the Conservatives, Plaid Cymru."""
    return name.split(maxsplit=1)[0].lower().removesuffix("s") in PARTIES


SOLE = frozenset(
    """minister secretary chancellor president chair chief manager editor editor-in-chief director captain leader judge
    mayor governor commissioner inspector constable treasurer speaker principal coach premier ambassador coroner dean
    headteacher superintendent""".split()
) | {
    "sheriff",
    "district attorney",
    "united states attorney",
    "chief executive",
    "chief officer",
    "prime minister",
    "vice president",
    "general counsel",
}
"""Offices that are held by one person at a time, given what they are for."""


def is_sole(head: str) -> bool:
    """Whether an office is held by one person at a time, given what it is for: so is every attorney general."""
    return head in SOLE or head.endswith(" general")


ALIKE = 4
"""Words that begin with so many same letters may be one: tech and technology."""


PLACES = frozenset(("county", "city"))
"""Words that tell nothing of a place that is named: Mabry County."""


class Office(NamedTuple):
    """A title: its head ("minister"), what it is for (stems), ranks ("shadow"), its party and its department."""

    head: str
    scope: frozenset[str]
    ranks: frozenset[str]
    party: str
    department: str = ""


def office(title: str) -> Office:
    """The title in its parts; the head is the last word before "of", "for", "at" or "in", or the last one."""
    found = [word.text.lower().replace("’", "'").rpartition("-turned-")[2] for word in words(title)]
    if found[:1] == ["chairs"]:  # who chairs the board
        found[:1] = ["chair", "of"]
    end = next((i for i, word in enumerate(found) if i and word in ("of", "for", "at", "in", "to", "with")), len(found))
    if found[end : end + 2] == ["in", "chief"]:
        end += 2
    front, tail = found[:end], found[end:]
    if front[-1:] == ["secretary"] and tail[:2] == ["of", "state"]:
        tail = tail[2:]
    head, used = (PAIRS.get((front[-2], front[-1]), ""), 2) if len(front) > 1 else ("", 1)
    if front[-3:] == ["chief", "executive", "officer"] or front[-2:] == ["in", "chief"]:
        used = 3
    elif not head and len(front) > 1 and front[-1] == "general":
        head = " ".join(front[-2:])
    elif not head and front[-3:-2] == ["chief"] and front[-1] == "officer":
        head, used = "chief officer", 1  # what for stands between: operating, financial
    elif not head and front:
        head, used = SAME.get(front[-1], front[-1]), 1
    rest = front[: len(front) - used] + tail
    rest = [word for word, after in zip_longest(rest, rest[1:]) if word not in DEPARTMENTS or after != "office"]
    work = front[-2] if head in ("secretary", "commissioner") and front[-2:-1] in (["labor"], ["labour"]) else ""
    party = next((PARTIES[word] for word in rest[:3] if word in PARTIES and word != work), "")
    if not party and front and front[-1] in PARTIES:
        party = PARTIES[front[-1]]
    scope = frozenset(
        stem(word)
        for word in rest
        if word not in FUNCTION_WORDS and word not in RANKS and word not in LEVELS
        and (word not in PARTIES or word == work) and word not in NOT_FOR
    )  # fmt: skip
    if len(scope) > 1:
        scope -= PLACES
    return Office(head, scope, frozenset(rest) & RANKS, party, _department([*front[: len(front) - used], *tail]))


def _department(words: Sequence[str]) -> str:
    """The department that a title names in full: the Home Office, the Treasury; several ministers are in one."""
    for word, after in zip_longest(words, words[1:]):
        if after == "office" and word not in FUNCTION_WORDS:
            return f"{word} office"
    return "treasury" if "treasury" in words else ""


def agree(one: Office, other: Office) -> bool:
    """Whether two titles may be one: same head and ranks, and nothing they are for that the other contradicts."""
    if one.party and other.party and one.party != other.party:
        return False
    if one.department and other.department and one.department != other.department:
        return False
    heads = one.head == other.head or {one.head, other.head} <= {"minister", "secretary", "prime minister"}
    if not heads or one.ranks != other.ranks:
        return False
    if one.scope and other.scope and portfolios_differ(one, other):
        return False
    return not one.scope or not other.scope or bool(one.scope & other.scope)


def portfolios_differ(one: Office, other: Office) -> bool:
    """Whether two ministers are for different things, one of them perhaps for both: roads and rail, roads and ports."""
    if not {one.head, other.head} <= {"minister", "secretary"}:
        return False
    mine, its = one.scope - other.scope, other.scope - one.scope
    return bool(mine and its) and not any(a[:ALIKE] == b[:ALIKE] for a in mine for b in its)
