"""Whether a figure of the sources that differs is sure to be about what the draft's figure is about."""

from __future__ import annotations

from editcheck.lookup.alike import Candidate
from editcheck.lookup.values import is_far, misscaled
from editcheck.reading.amounts.units import in_base
from editcheck.reading.model import Figure

ESTABLISHED = 0.75
"""How strong the bond to a figure that differs must be: only then is it sure what the draft's figure is about."""
ESTABLISHED_SCALE = 0.4
"""The same where only the scale differs: that the digits are the same speaks for itself."""
NEAR = 0.4
"""And so much of the words near both must be the same."""
FEWEST_WORDS = 2
"""Fragments with fewer words of meaning than this tell too little."""
SAME_STORY = 0.3
"""So much of the draft's sentence the source must tell where the figure counts nothing in particular:"""
ANYBODY = frozenset("people person persons men women man woman others cases things times".split())
NEAR_SCALE = 0.2
NEAR_ORDINAL = 0.6
ALONE = 0.45
ALONE_CONTEXT = 0.5
"""A weaker bond will do where most of the sentence is the source's and no other figure comes near:"""
ALONE_MARGIN = 0.35
ALONE_AGREEING = 0.15
NOWHERE_CONTEXT, NOWHERE_MARGIN = 0.4, 0.3
"""The same where no source has the draft's figure at all, and it is no small number."""
DOZEN = 12
NOWHERE = 0.55
NOWHERE_SLOT = 0.45
NOWHERE_NEAR = 0.25
NOWHERE_BESIDE = 0.3
"""And a still weaker one where no source has the draft's figure at all, and the words beside both are the same."""
MARGIN = 0.45
"""By how much that bond must be stronger than the bond to any figure that agrees."""
COUNTED, MARGIN_COUNTED = 0.3, 0.7
"""The same where the figure that agrees counts the same thing: eleven babies died, and 41 were harmed."""
FAR = 20
STRANGER = 0.5
"""So much more of the names near the draft's figure the passage that differs must lack than the one that agrees."""
SAME_SLOT = 0.9
"""Figures that differ by more than this factor, and not by their scale alone, are of different things, unless the
words beside both are so much the same."""
MARGIN_TOGETHER = 0.2
"""The same where both stand in one sentence of a source, and nothing beside the one that agrees is the same."""
PART_WITHIN, PART_CONTEXT, PART_NEAR = 2, 0.2, 0.05
"""So many sentences from the whole, where a source has so much of the draft's sentence and words near: a part of it."""


def established(
    figure: Figure, other: Candidate[Figure], same: Candidate[Figure] | None, found: list[Candidate[Figure]]
) -> bool:
    """Whether it is sure that the draft's figure is about what the other one is about."""
    if other.bond.context < SAME_STORY and ANYBODY.issuperset(figure.about.split()):
        return False
    if is_far(figure.value, other.known.item.value, FAR) and other.bond.slot < SAME_SLOT:
        return False
    if not figure.value.unit and not other.bond.slot and not other.bond.beside:
        return False  # another thing is counted
    if same and other.bond.strangers - same.bond.strangers >= STRANGER:
        return False  # it is told of somebody else
    if same and not figure.value.unit and _is_told_beside(same, other):
        return False  # it is a part: of 31 babies who died or were hurt, eleven
    if same is None and other.relation == "different" and other.bond.slot >= NOWHERE_SLOT:
        # no source has the draft's figure for anything like it, and the same thing is counted
        near = figure.value.unit != "th" and other.bond.near >= NOWHERE_NEAR and other.bond.beside >= NOWHERE_BESIDE
        if near and other.strength >= NOWHERE and other.words >= FEWEST_WORDS:
            return True
    return _contradicts(figure, other, same) or _stands_alone(figure, other, found) or _counts_the_other(other, same)


def _is_told_beside(same: Candidate[Figure], other: Candidate[Figure]) -> bool:
    """Whether a source has the draft's figure a sentence or two from the one that differs, and tells the like."""
    mine, its = same.known.passage, other.known.passage
    near = mine.source is its.source and 0 < abs(mine.number - its.number) <= PART_WITHIN
    return near and same.bond.context >= PART_CONTEXT and same.bond.near >= PART_NEAR


def _counts_the_other(other: Candidate[Figure], same: Candidate[Figure] | None) -> bool:
    """Whether a source's sentence has both figures, and the draft counts what the other one counts there."""
    if same is None or same.known.passage is not other.known.passage or other.relation != "different":
        return False
    if same.bond.slot or other.bond.slot < COUNTED or other.bond.near < NEAR:
        return False
    return other.strength - same.strength >= MARGIN_TOGETHER


def _contradicts(figure: Figure, other: Candidate[Figure], same: Candidate[Figure] | None) -> bool:
    if other.relation == "open":
        return False
    scale = misscaled(figure.value, other.known.item.value)
    placed = other.bond.beside >= 1
    near = NEAR_SCALE if scale else NEAR_ORDINAL if figure.value.unit == "th" and (same or not placed) else NEAR
    if other.words < FEWEST_WORDS or other.bond.near < near:
        return False
    needed, margin = (ESTABLISHED_SCALE, ESTABLISHED_SCALE) if scale else (ESTABLISHED, MARGIN)
    if same and same.bond.slot >= COUNTED and same.known.passage is not other.known.passage:
        margin = MARGIN_COUNTED
    return other.strength >= needed and other.strength - (same.strength if same else 0) >= margin


def _stands_alone(figure: Figure, other: Candidate[Figure], found: list[Candidate[Figure]]) -> bool:
    """Whether the sources have one figure only of that sort where they speak of what the draft's sentence tells."""
    nowhere = all(candidate.relation == "different" for candidate in found)
    particular = figure.value.unit or figure.value.low > DOZEN
    context, margin = (NOWHERE_CONTEXT, NOWHERE_MARGIN) if nowhere and particular else (ALONE_CONTEXT, ALONE_MARGIN)
    if other.relation != "different" or other.strength < ALONE or other.bond.context < context:
        return False
    if figure.value.hedge and other.words < FEWEST_WORDS:
        return False  # half of those on the list, of which nothing else is told
    if other.known.item.value.unit == "th":
        return False  # the first spot and the second Friday are in one story
    if figure.value.hedge and figure.value.unit != other.known.item.value.unit:
        return False  # almost two days: what it is worked out from may be told in several places
    value = in_base(other.known.item.value)
    for candidate in found:
        if candidate is other or in_base(candidate.known.item.value) == value:
            continue
        most = ALONE_AGREEING if candidate.relation != "different" else other.strength - margin
        if candidate.strength > most:
            return False
    return True
