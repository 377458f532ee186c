"""Whether a claim of the draft and one of a source are about the same thing, told by the words around them."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import sqrt
from operator import attrgetter

from editcheck.lookup.index import Index, Passage
from editcheck.named_tuple import NamedTuple
from editcheck.reading.amounts.about import Slot, slot, tells
from editcheck.reading.amounts.tokens import Token, tokens
from editcheck.reading.model import Reading, Sentence
from editcheck.reading.words import stem

NEIGHBOUR = 0.5
"""What a word counts that stands in the source's sentence before or after, not in the same one."""
BESIDE = 2
"""So many words to each side are compared one by one."""
FUNCTION_WORD = 0.3
"""What a word without meaning of its own counts among them."""
NAMES_WITHIN = 8
"""So many words to each side are searched for names."""
AROUND = 60
"""So many words to each side are the claim's sentence at most, however long it is."""
HALF = 4
"""At this distance, in words, a word counts half."""
RECURRING = ("every", "each")
"""Words before what comes again: what was done every September was not done in the one."""
_start = attrgetter("start")


class Setting(NamedTuple):
    """Where a claim stands.

    `stems` has the words of its sentence, and how near each is: 1 beside it, less further off. `left` and `right` are
    the words right beside it, nearest first. `sentence` has the stems of all its words, its own too.
    """

    stems: Mapping[str, float]
    sentence: frozenset[str]
    slot: Slot
    left: tuple[str, ...]
    right: tuple[str, ...]
    names: frozenset[str]

    @property
    def recurs(self) -> bool:
        """Whether it is told of what comes again, by the word before it."""
        return bool(self.left) and self.left[0] in RECURRING


class Bond(NamedTuple):
    """How far two claims are about one thing: `context` by their sentences, `slot` by the words beside them; 0 to 1.

    `near` weighs shared words by how near they stand to both claims. `beside` counts the words directly to the left
    and right that are the same; a word of no meaning of its own ("of", "by") counts less. `strangers` is the share of
    the names near the draft's claim that the source's sentence and its neighbours lack.
    """

    context: float
    slot: float
    near: float
    beside: float
    strangers: float = 0.0


def sentence_at(reading: Reading, position: int) -> Sentence | None:
    """The sentence of the draft that holds the position."""
    at = bisect_right(reading.sentences, position, key=_start) - 1
    return reading.sentences[at] if at >= 0 else None


@lru_cache(maxsize=4096)
def setting(text: str, start: int, end: int) -> Setting:
    """The setting of the claim `[start, end)` of a sentence."""
    run, told = _tokens(text)
    first = bisect_left(run, start, key=_start)
    last = max(first, bisect_left(run, end, key=_start))
    stems: dict[str, float] = {}
    for at in range(max(0, first - AROUND), first):
        if told[at]:
            stems[told[at]] = HALF / (HALF + first - 1 - at)
    for at in range(last, min(last + AROUND, len(run))):
        nearness = HALF / (HALF + at - last)
        if told[at] and nearness > stems.get(told[at], 0):
            stems[told[at]] = nearness
    own = (stem(token.word) for token in run[first:last])
    return Setting(
        stems,
        frozenset((*stems, *own)),
        slot(text, run, first, last),
        tuple(token.word for token in reversed(run[max(0, first - BESIDE) : first])),
        tuple(token.word for token in run[last : last + BESIDE]),
        frozenset(
            told[at]
            for at in range(max(1, first - NAMES_WITHIN), min(last + NAMES_WITHIN, len(run)))
            if told[at] and not first <= at < last and text[run[at].start].isupper()
        ),
    )


@lru_cache(maxsize=1024)
def _tokens(text: str) -> tuple[list[Token], list[str]]:
    """The tokens of a sentence and their stems, "" for those that tell nothing."""
    run = tokens(text)
    return run, [stem(token.word) if tells(token.word) or token.word[0].isdigit() else "" for token in run]


class Weighed(NamedTuple):
    """A setting with the weights that an index gives its words; `near` and `total` are their sums."""

    setting: Setting
    weights: Mapping[str, float]
    total: float
    near: float
    slot: Mapping[str, float]


def weighed(index: Index, place: Setting) -> Weighed:
    """The setting, weighed by how telling its words are."""
    weights = {word: index.weight(word) for word in place.stems}
    near = sum(weights[word] * nearness for word, nearness in place.stems.items())
    slots = {word: index.weight(word) for word in place.slot.stems()}
    return Weighed(place, weights, sum(weights.values()), near, slots)


def settled(index: Index, passage: Passage, start: int, end: int) -> Weighed:
    """The setting of what a passage has at `[start, end)` of its source, weighed; kept in the index for all drafts."""
    key = (passage.number, start, end)
    if key not in index.settings:
        place = setting(passage.text, start - passage.start, end - passage.start)
        index.settings[key] = weighed(index, place)
    return index.settings[key]


class Story(NamedTuple):
    """What a passage tells of the sentence of the draft's claim: the same for every claim in it. See `Bond`."""

    context: float
    strangers: float


def story(index: Index, mine: Weighed, passage: Passage) -> Story:
    """How far the draft's sentence and a passage tell one story."""
    return Story._make((coverage(index, mine, passage), _strangers(index, mine.setting.names, passage)))


def bond(mine: Weighed, its: Weighed, there: Story) -> Bond:
    """How far the draft's claim and the one of a passage are about one thing; `there` is what that passage tells."""
    one, other = mine.setting, its.setting
    beside = _same(one.left, other.left) + _same(one.right, other.right)
    return Bond(there.context, _overlap(mine.slot, its.slot), _nearness(mine, its), beside, there.strangers)


def coverage(index: Index, mine: Weighed, passage: Passage) -> float:
    """How much of the draft's sentence, by weight of the words, a passage and its neighbours hold."""
    around = index.around(passage)
    held = 0.0
    for word, weight in mine.weights.items():
        if word in passage.stems:
            held += weight
        elif word in around:
            held += NEIGHBOUR * weight
    return held / mine.total if mine.total else 0.0


def _nearness(mine: Weighed, its: Weighed) -> float:
    there = its.setting.stems
    shared = 0.0
    for word, near in mine.setting.stems.items():
        if word in there:
            shared += mine.weights[word] * min(near, there[word])
    return shared / sqrt(mine.near * its.near) if shared else 0.0


def _overlap(mine: Mapping[str, float], its: Mapping[str, float]) -> float:
    shared = sum(weight for word, weight in mine.items() if word in its)
    return 2 * shared / (sum(mine.values()) + sum(its.values())) if shared else 0.0


def _strangers(index: Index, names: frozenset[str], passage: Passage) -> float:
    missing = names - passage.stems
    if missing:
        missing -= index.around(passage)
    return len(missing) / len(names) if names else 0.0


def _same(one: Sequence[str], other: Sequence[str]) -> float:
    count = 0.0
    for mine, its in zip(one, other, strict=False):
        if mine != its:
            break
        count += 1 if tells(mine) or mine[0].isdigit() else FUNCTION_WORD
    return count
