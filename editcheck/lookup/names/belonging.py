"""How far the sources bear out that a name stands where the draft has it: what is told of it, and how it is used.

The measures are put together by a logistic model with the weights below, trained by benchmarks/train_belonging.py.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from math import exp, log

from editcheck.facts.model import Evidence
from editcheck.lookup.context import clause_coverage
from editcheck.lookup.index import Index
from editcheck.lookup.names.entities import Entities, Entity, entities_of, name_key
from editcheck.lookup.names.slots import around, clause_of, coverage_of, is_verbatim, named_in
from editcheck.lookup.within import touching
from editcheck.named_tuple import NamedTuple
from editcheck.reading.model import Name, Reading
from editcheck.reading.names.name_words import COURTESY
from editcheck.reading.names.same_names import LANDS, country, plain
from editcheck.reading.words import FUNCTION_WORDS, WORD, Word, content_stems, stem, words

PREPOSITIONS = frozenset("in at on of from to by with for against near over between into under after".split())
VERBS = frozenset(
    """is are was were has have had will would could can may might must should says said say told tells who whose
    does did do hasn't isn't won't""".split()
)
PLACED = frozenset("in at near into across around".split())
OWNS = ("'s", "’s")
PERSONAL = frozenset("he she his her him himself herself".split())
DOUBTFUL = 0.72
"""The probability from which a name is doubted: one right name in ten of very free summaries, one wrong one in two."""
LOOKED_AT = 20
"""Mentions of a name whose use is looked at."""
WELL_TOLD = 0.6
"""The share of a clause from which it is told of the name beyond doubt."""
CLOSE = 4
"""Words to each side of a mention that are close to it."""
SAID_CHARACTERS = 40
"""So much of what is said is marked."""
BESIDE = 24
"""Characters before and after a mention in which its neighbours stand."""


class Measures(NamedTuple):
    """What is measured of a name in its clause; shares are 0 to 1."""

    told: float
    """The share of the clause that the best passage with the name tells."""
    relative: float
    """That share against the best of any passage."""
    rival: float
    """How much more a passage with another name of the same kind tells."""
    known: float
    """The share of the clause that stands anywhere in the sources."""
    mentions: float
    """The logarithm of how often the sources name it."""
    beside: float
    """The share of the two nearest words of content that stand in a passage with the name."""
    preposition: float
    """1 where the draft has it after a preposition after which no source has it."""
    subject: float
    """1 where the draft has a verb after it, and no source has."""
    personal: float
    """1 where "he" or "his" follows in the sentence and the name is no person's."""
    first: float
    """1 where it opens the sentence."""
    twice: float
    """1 where its clause names it once more: in one of the two places there should be another."""
    close: float
    """The share of the two nearest words of content that stand as close to it in the sources."""
    misfit: float
    """1 where somebody is named for a place ("in Ann Lee"), or a people without a noun after it ("in Irish.")."""


WEIGHTS = Measures(
    told=-2.10,
    relative=-0.71,
    rival=0.56,
    known=0.15,
    mentions=-1.42,
    beside=0.34,
    preposition=0.61,
    subject=0.71,
    personal=-0.20,
    first=0.22,
    twice=2.46,
    close=-1.26,
    misfit=1.29,
)
BIAS = 2.65


def doubt(measures: Measures) -> float:
    """The probability, 0 to 1, that the name does not belong where it stands."""
    total = BIAS + sum(weight * value for weight, value in zip(WEIGHTS, measures, strict=True))
    return 1 / (1 + exp(-total))


class Doubtful(NamedTuple):
    """What the draft says of a name, `[start, end)`, that no source seems to say of it; where the name stands there."""

    start: int
    end: int
    name: Name
    evidence: Evidence


def doubtful(reading: Reading, index: Index) -> Iterator[Doubtful]:
    """The statements about names of the sources that they do not bear out, outside quotations."""
    for name in reading.names:
        if touching(reading.quotations, name.start, name.end) or is_verbatim(reading, index, name):
            continue
        told = _told(reading, index, name)
        if told is None or named_in(index, told, WELL_TOLD, name):
            continue
        own = entities_of(index).of(name)
        if own is None or max((told.get(number, 0) for number in own.places), default=0) >= WELL_TOLD:
            continue
        measures = measure(reading, index, name)
        if measures is None or doubt(measures) < DOUBTFUL:
            continue
        stretch = _unfit(reading.text, name) if measures.misfit else _statement(reading, name)
        if stretch:
            number, (start, end) = min(own.places.items())
            yield Doubtful(*stretch, name, index.evidence(index.passages[number].source, start, end))


def _told(reading: Reading, index: Index, name: Name) -> Mapping[int, float] | None:
    """How much of the clause with the name each passage tells; None where it stands in no clause."""
    clause = clause_of(reading, name)
    return clause_coverage(index, reading.text[slice(*clause)]) if clause else None


def _statement(reading: Reading, name: Name) -> tuple[int, int] | None:
    """The words next to a name that tell something of it, no names or numbers: after it if there are some near."""
    clause = clause_of(reading, name)
    if clause is None:
        return None
    claims = (reading.names, reading.figures, reading.dates)
    free = [
        word
        for word in words(reading.text, *clause)
        if word.text.islower() and not any(touching(items, word.start, word.end) for items in claims)
    ]
    telling = [word for word in free if word.text not in FUNCTION_WORDS]
    nearest = min(telling, key=lambda word: (_gap(word, name), -word.start), default=None)
    if nearest is None:
        return None
    if nearest.start > name.end:
        first = next(word for word in free if word.start >= name.end)
        if nearest.end - first.start <= SAID_CHARACTERS:
            return first.start, nearest.end
    return nearest.start, nearest.end


def _unfit(text: str, name: Name) -> tuple[int, int]:
    """A name that cannot stand where it does, with the word before it: "in Ann Lee"."""
    before = words(text, max(0, name.start - BESIDE), name.start)
    near = before and not text[before[-1].end : name.start].strip()
    return (before[-1].start if near else name.start), name.end


def _gap(word: Word, name: Name) -> int:
    """How far a word stands from the name; before it counts as twice as far."""
    return word.start - name.end if word.start >= name.end else 2 * (name.start - word.end)


def measure(reading: Reading, index: Index, name: Name) -> Measures | None:
    """The measures of a name that the sources have; None where they do not, or the clause tells too little."""
    entities = entities_of(index)
    own = entities.of(name)
    clause = clause_of(reading, name)
    if own is None or clause is None:
        return None
    weights = around(reading, index, name, *clause)
    if len(weights) < 2:
        return None
    shares = coverage_of(index, tuple(weights.items()))
    told = max((shares.get(number, 0) for number in own.places), default=0)
    others = [
        shares.get(number, 0)
        for number in shares
        if number not in own.places and any(other.kind == own.kind for other in entities.in_passage.get(number, ()))
    ]
    top = max(shares.values(), default=0)
    known = sum(weight for stem, weight in weights.items() if index.numbers(stem)) / sum(weights.values())
    text = reading.text
    near = _nearest(text, name, clause)
    return Measures(
        told=told,
        relative=told / top if top else 1,
        rival=max(0, max(others, default=0) - told),
        known=known,
        mentions=log(1 + len(own.places)),
        beside=_beside(near, index, own),
        preposition=_preposition(text, index, name, own),
        subject=_subject(text, index, name, own),
        personal=float(
            own.kind != "person" and not PERSONAL.isdisjoint(WORD.findall(text[name.end : clause[1]].lower()))
        ),
        first=float(not text[clause[0] : name.start].strip(" “‘\"'")),
        twice=float(_is_twice(reading, entities, own, name, clause)),
        close=_close(near, index, own),
        misfit=float(_misfits(text, name, own, clause)),
    )


def _nearest(text: str, name: Name, clause: tuple[int, int]) -> list[str]:
    """The stems of the words of content right before and right after a name in its clause."""
    return [
        *content_stems(text[clause[0] : name.start])[-1:],
        *content_stems(text[name.end : clause[1]])[:1],
    ]


def _beside(near: list[str], index: Index, own: Entity) -> float:
    if not near:
        return 1
    there = set().union(*(index.passages[number].stems for number in own.places))
    return sum(word in there for word in near) / len(near)


def _close(near: list[str], index: Index, own: Entity) -> float:
    if not near:
        return 1
    there: set[str] = set()
    for number, (start, end) in islice(own.places.items(), LOOKED_AT):
        passage = index.passages[number]
        there.update(_stems(passage.text[: start - passage.start])[-CLOSE:])
        there.update(_stems(passage.text[end - passage.start :])[:CLOSE])
    return sum(word in there for word in near) / len(near)


@lru_cache(maxsize=256)
def _stems(text: str) -> Sequence[str]:
    return [stem(word) for word in WORD.findall(text)]


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


def _preposition(text: str, index: Index, name: Name, own: Entity) -> float:
    before = _last(text[max(0, name.start - BESIDE) : name.start])
    if before not in PREPOSITIONS:
        return 0
    return float(before not in (left for left, _ in _uses(index, own)))


def _subject(text: str, index: Index, name: Name, own: Entity) -> float:
    after = _first(text[name.end : name.end + BESIDE])
    if after not in VERBS:
        return 0
    return float(not any(right in VERBS for _, right in _uses(index, own)))


def _uses(index: Index, own: Entity) -> Sequence[tuple[str, str]]:
    """The words right before and right after the name in the sources."""
    found = []
    for number, (start, end) in islice(own.places.items(), LOOKED_AT):
        passage = index.passages[number]
        before = passage.text[: start - passage.start][-BESIDE:]
        after = passage.text[end - passage.start :][:BESIDE]
        found.append((_last(before), _first(after)))
    return found


def _last(text: str) -> str:
    found = WORD.findall(text.lower().removesuffix("the "))
    return found[-1] if found else ""


def _first(text: str) -> str:
    match = WORD.match(text.lower().lstrip())
    return match.group() if match else ""
