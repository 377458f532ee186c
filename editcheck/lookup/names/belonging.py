"""How far the sources bear out that a name stands where the draft has it: what is told of it, and how it is used.

The measures are put together by a logistic model with the weights below, trained by benchmarks/train_belonging.py.
"""

from collections.abc import Iterator, Mapping
from math import exp

from editcheck.facts.model import Evidence
from editcheck.lookup.context import clause_coverage
from editcheck.lookup.index import Index
from editcheck.lookup.names.entities import entities_of
from editcheck.lookup.names.measures import Measures, measure
from editcheck.lookup.names.slots import clause_of, is_verbatim, named_in
from editcheck.lookup.within import touching
from editcheck.named_tuple import NamedTuple
from editcheck.reading.model import Name, Reading
from editcheck.reading.names.offices import is_party
from editcheck.reading.words import FUNCTION_WORDS, Word, words

DOUBTFUL = 0.45
"""The probability from which a name is doubted: one right name in four, of those that no passage tells all of their
clause of, and three wrong ones in four."""
SURE = 0.91
"""The probability from which it is as good as certain, in a draft that is made from its sources."""
WELL_TOLD = 0.8
"""The share of a clause from which it is told of the name beyond doubt."""
LAW_WELL_TOLD = 0.6
"""The same for a law, of which a doubt alone is enough for a warning."""
SAID_CHARACTERS = 40
"""So much of what is said is marked."""
BESIDE = 24
"""Characters before a name in which the word before it stands."""

WEIGHTS = Measures(
    relative=-0.72,
    mentions=-1.28,
    outbid=1.91,
    beside=-0.66,
    other_beside=0.73,
    before=-0.79,
    twice=2.13,
    subject=0.84,
    misfit=1.47,
)
BIAS = 1.37


def doubt(measures: Measures) -> float:
    """The probability, 0 to 1, that the name does not belong where it stands."""
    total = BIAS + sum(weight * value for weight, value in zip(WEIGHTS, measures, strict=True))
    return 1 / (1 + exp(-total))


class Doubtful(NamedTuple):
    """What the draft says of a name, `[start, end)`, that no source seems to say of it; where the name stands there.

    Where that is as good as `sure`, the name itself is marked. A title or party is never: it has a verdict of its own.
    """

    start: int
    end: int
    name: Name
    evidence: Evidence
    sure: bool


def doubtful(reading: Reading, index: Index) -> Iterator[Doubtful]:
    """The statements about names of the sources that they do not bear out, outside quotations."""
    for name, measures in measured(reading, index):
        probability = doubt(measures)
        if probability < DOUBTFUL:
            continue
        told = touching(reading.roles, name.start, name.end) or is_party(name.text)
        sure = probability >= SURE and not told
        stretch = (name.start, name.end) if sure else _stretch(reading, name, measures)
        own = entities_of(index).of(name)
        if stretch and own:
            number, (start, end) = min(own.places.items())
            yield Doubtful(*stretch, name, index.evidence(index.passages[number].source, start, end), sure)


def measured(reading: Reading, index: Index) -> Iterator[tuple[Name, Measures]]:
    """The names of the sources with their measures, but those in quotations, and of which a source tells just this."""
    for name in reading.names:
        if touching(reading.quotations, name.start, name.end) or is_verbatim(reading, index, name):
            continue
        told = _told(reading, index, name)
        enough = LAW_WELL_TOLD if name.kind == "law" else WELL_TOLD
        if told is None or named_in(index, told, enough, name):
            continue
        own = entities_of(index).of(name)
        if own is None or max((told.get(number, 0) for number in own.places), default=0) >= enough:
            continue
        if measures := measure(reading, index, name):
            yield name, measures


def _told(reading: Reading, index: Index, name: Name) -> Mapping[int, float] | None:
    """How much of the clause with the name each passage tells; None where it stands in no clause."""
    clause = clause_of(reading, name)
    return clause_coverage(index, reading.text[slice(*clause)]) if clause else None


def _stretch(reading: Reading, name: Name, measures: Measures) -> tuple[int, int] | None:
    return _unfit(reading.text, name) if measures.misfit else _statement(reading, name)


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
        behind = max((item.end for items in claims for item in touching(items, name.start, nearest.start)), default=0)
        first = next(word for word in free if word.start >= max(name.end, behind))
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
