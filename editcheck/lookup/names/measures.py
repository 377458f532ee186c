"""What is measured of a name where the draft has it: what is told there, how it is bound to the sources' mentions.

The bond to a mention is the one by which figures and dates are told apart (see `editcheck.lookup.binding`).
"""

from collections.abc import Iterator
from itertools import islice
from math import log

from editcheck.lookup.alike import strength
from editcheck.lookup.binding import Bond, Weighed, bond, sentence_at, setting, settled, story, weighed
from editcheck.lookup.context import best, clause_coverage
from editcheck.lookup.index import Index
from editcheck.lookup.names.entities import Entities, Entity, entities_of, name_key
from editcheck.lookup.names.slots import around, clause_of, coverage_of
from editcheck.lookup.within import touching
from editcheck.named_tuple import NamedTuple
from editcheck.reading.model import Name, Reading
from editcheck.reading.names.name_words import COURTESY
from editcheck.reading.names.same_names import LANDS, country, plain
from editcheck.reading.words import FUNCTION_WORDS, WORD, words

VERBS = frozenset(
    """is are was were has have had will would could can may might must should says said say told tells who whose
    does did do hasn't isn't won't""".split()
)
PLACED = frozenset("in at near into across around".split())
OWNS = ("'s", "’s")
LOOKED_AT = 30
"""Mentions of a name whose use is looked at."""
PASSAGES = 8
"""So many passages that tell most of the clause are searched for other names in this one's place."""
BESIDE = 30
"""Characters before and after a mention in which its neighbours stand."""


class Measures(NamedTuple):
    """What is measured of a name in its clause; what is called a share is 0 to 1."""

    relative: float
    """The share of the clause that the best passage with the name tells, against the best of any passage."""
    mentions: float
    """The logarithm of how often the sources name it."""
    outbid: float
    """By how much the bond to another name that the sources have there is stronger than the strongest to this one."""
    beside: float
    """How many words right beside it stand so beside a mention in the sources."""
    other_beside: float
    """The same of the other names that the sources have there."""
    before: float
    """1 where the word before it stands before a mention, too."""
    twice: float
    """1 where its clause names it once more: in one of the two places there should be another."""
    subject: float
    """1 where the draft has a verb after it, and no source has."""
    misfit: float
    """1 where somebody is named for a place ("in Ann Lee"), or a people without a noun after it ("in Irish.")."""


def measure(reading: Reading, index: Index, name: Name) -> Measures | None:
    """The measures of a name that the sources have; None where they do not, or the clause tells too little."""
    entities = entities_of(index)
    own = entities.of(name)
    clause = clause_of(reading, name)
    sentence = sentence_at(reading, name.start)
    if own is None or clause is None or sentence is None:
        return None
    weights = around(reading, index, name, *clause)
    if len(weights) < 2:
        return None
    shares = coverage_of(index, tuple(weights.items()))
    told = max((shares.get(number, 0) for number in own.places), default=0)
    top = max(shares.values(), default=0)
    mine = weighed(index, setting(sentence.text, name.start - sentence.start, name.end - sentence.start))
    bonds = [_bond(index, mine, own, number) for number in islice(own.places, LOOKED_AT)]
    others = [_bond(index, mine, *other) for other in _others(reading, index, own, clause)]
    text = reading.text
    before, after = _before(text, clause[0], name.start), _after(text, name.end, clause[1])
    uses = [*_uses(index, own)]
    return Measures(
        relative=told / top if top else 1,
        mentions=log(1 + len(own.places)),
        outbid=max(map(strength, others), default=0) - max(map(strength, bonds)),
        beside=max(one.beside for one in bonds),
        other_beside=max((one.beside for one in others), default=0),
        before=float(any(before == left for left, _ in uses)),
        twice=float(_is_twice(reading, entities, own, name, clause)),
        subject=float(_is_verb(after) and not any(_is_verb(right) for _, right in uses)),
        misfit=float(_misfits(text, name, own, clause)),
    )


def outbidding(reading: Reading, index: Index, name: Name) -> tuple[Entity, int] | None:
    """The name that the sources have in the place of this one, and the passage.

    None where this one is bound closer, or the passage names it, too.
    """
    clause, own = clause_of(reading, name), entities_of(index).of(name)
    sentence = sentence_at(reading, name.start)
    if own is None or clause is None or sentence is None:
        return None
    mine = weighed(index, setting(sentence.text, name.start - sentence.start, name.end - sentence.start))

    def bound(mention: tuple[Entity, int]) -> float:
        return strength(_bond(index, mine, *mention))

    mentions = ((own, number) for number in islice(own.places, LOOKED_AT))
    closest = max(_others(reading, index, own, clause), key=bound, default=None)
    if closest is None or closest[1] in own.places or bound(closest) <= max(map(bound, mentions)):
        return None
    return closest


def _bond(index: Index, mine: Weighed, entity: Entity, number: int) -> Bond:
    """The bond of a name of the draft to the mention that a passage has of an entity."""
    passage = index.passages[number]
    return bond(mine, settled(index, passage, *entity.places[number]), story(index, mine, passage))


def _others(reading: Reading, index: Index, own: Entity, clause: tuple[int, int]) -> Iterator[tuple[Entity, int]]:
    """The names that the passages closest to a clause have and its sentence has not, each with its passage."""
    entities = entities_of(index)
    sentence = sentence_at(reading, clause[0])
    named = touching(reading.names, sentence.start, sentence.end) if sentence else ()
    here = {id(own), *(id(entities.of(name)) for name in named)}
    for number in best(clause_coverage(index, reading.text[slice(*clause)]), PASSAGES):
        for entity in entities.in_passage.get(number, ()):
            if id(entity) not in here:
                yield entity, number


def _is_twice(reading: Reading, entities: Entities, own: Entity, name: Name, clause: tuple[int, int]) -> bool:
    """Whether the clause has it once more; a land may stand there again as an adjective ("US adviser")."""
    others = [other for other in touching(reading.names, *clause) if other.start != name.start]
    same = [other for other in others if entities.of(other) is own]
    if not same or not (name.text.isupper() or country(name_key(name.text)[0]) in LANDS):
        return bool(same)
    return all(_stands_alone(reading.text, one, clause) for one in (name, *same))


def _stands_alone(text: str, name: Name, clause: tuple[int, int]) -> bool:
    """Whether no word of content follows a name right away, and it owns nothing."""
    if text.startswith(OWNS, name.end):
        return False
    after = next(iter(words(text, name.end, clause[1])), None)
    return after is None or after.start > name.end + 1 or after.text.lower() in FUNCTION_WORDS


def _misfits(text: str, name: Name, own: Entity, clause: tuple[int, int]) -> bool:
    if own.kind == "person":
        before = [word for word in WORD.findall(text[max(0, name.start - BESIDE) : name.start]) if not _is_title(word)]
        return bool(before) and before[-1] in PLACED and not text.startswith(OWNS, name.end)
    key = name_key(name.text)
    return len(key) == 1 and country(key[0]) != key[0] and _stands_alone(text, name, clause)


def _is_title(word: str) -> bool:
    return word[0].isupper() and plain(word) in COURTESY


def _is_verb(word: str) -> bool:
    return word in VERBS or word.endswith("ed")


def _uses(index: Index, own: Entity) -> Iterator[tuple[str, str]]:
    """The words right before and right after the name in the sources."""
    for number, (start, end) in islice(own.places.items(), LOOKED_AT):
        passage = index.passages[number]
        first = start - passage.start
        yield _before(passage.text, 0, first), _after(passage.text, end - passage.start, len(passage.text))


def _before(text: str, least: int, end: int) -> str:
    """The word right before a place, an article left out; "" where there is none."""
    found = WORD.findall(text[max(least, end - BESIDE) : end].lower().removesuffix("the "))
    return found[-1] if found else ""


def _after(text: str, start: int, most: int) -> str:
    """The word that follows a place after no more than a space; "" where none does."""
    match = WORD.match(text[start : min(most, start + BESIDE)].removeprefix(" "))
    return match.group() if match and match.group().islower() else ""
