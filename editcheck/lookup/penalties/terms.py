"""The terms of a sentence that was given, compared one by one: how long it is suspended, hours of unpaid work."""

from collections.abc import Iterator, Sequence

from editcheck.lookup.index import Index
from editcheck.lookup.known import Known
from editcheck.lookup.values import comparable, compare
from editcheck.lookup.verdict import Verdict
from editcheck.lookup.within import touching
from editcheck.reading.model import Figure, Penalty, Reading


def wrong_terms(reading: Reading, penalty: Penalty, known: Known[Penalty], index: Index) -> Iterator[Verdict]:
    """A verdict on each figure of the draft's penalty that is another one in the source's, told in the same order."""
    mine = touching(reading.figures, penalty.start, penalty.end)
    its = touching(index.reading(known.passage.source.id, "figures").figures, known.item.start, known.item.end)
    for figure, other in _paired(mine, its):
        if compare(figure.value, other.value) == "different":
            yield Verdict(
                "penalty", figure.start, figure.end, figure.text, "contradicted", (known.evidence(index),), "value",
                figure.text, " ".join(other.text.split()),
            )  # fmt: skip


def _paired(mine: Sequence[Figure], its: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """The figures of the two that measure the same, where both have as many of them."""
    for figure in mine:
        alike = [other for other in mine if comparable(other.value, figure.value)]
        others = [other for other in its if comparable(other.value, figure.value)]
        if len(alike) == len(others):
            yield figure, others[alike.index(figure)]
