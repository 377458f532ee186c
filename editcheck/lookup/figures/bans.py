"""Bans and the like, whose lengths are figures: a maximum told as the sentence, and "and" for "or"."""

from __future__ import annotations

from collections.abc import Sequence

from editcheck.lookup.alike import Candidate
from editcheck.reading.model import Figure
from editcheck.reading.words import WORD

BANS = frozenset(
    "ban bans banned banning disqualified disqualification suspended suspension suspensions struck barred".split()
)
FINES = frozenset("fine fines fined".split())
CERTAIN = frozenset("will must shall is are gets get carries carry means".split())
"""Words with which a rule is told as what happens to everybody."""
SOFT = frozenset("could can may might face faces facing risk risks possible threatened maximum most".split())
TIMES = frozenset("year month week day match game race".split())


def is_maximum_told_as_given(sentence: str, figure: Figure, found: Sequence[Candidate[Figure]]) -> bool:
    """Whether a sentence of the draft says that everybody is banned for what the sources only give as the most.

    `found` are the figures of the sources that may be about the same thing.
    """
    told = frozenset(WORD.findall(sentence.lower()))
    if figure.value.hedge or figure.value.unit not in TIMES or BANS.isdisjoint(told):
        return False
    if CERTAIN.isdisjoint(told) or not SOFT.isdisjoint(told):
        return False
    same = [one.known for one in found if one.relation == "equal"]
    return bool(same) and all(
        one.item.value.hedge == "up to" and not BANS.isdisjoint(WORD.findall(one.passage.text.lower())) for one in same
    )


def is_joined_otherwise(
    between: str, first: Sequence[Candidate[Figure]], second: Sequence[Candidate[Figure]]
) -> Candidate[Figure] | None:
    """The source's figure for the first of two punishments that it gives one *or* the other of, and the draft both.

    `between` are the draft's words between the two figures; `first` and `second` are the figures of the sources that
    may be about the same things as these.
    """
    if not _joined(between, "and", "or"):
        return None
    for one in first:
        for other in second:
            if one.relation == other.relation == "equal" and one.known.passage is other.known.passage:
                start = one.known.passage.start
                there = one.known.passage.text[one.known.item.end - start : other.known.item.start - start]
                return one if _joined(there, "or", "and") and "both" not in one.known.passage.text else None
    return None


def _joined(between: str, by: str, other: str) -> bool:
    """Whether two amounts are joined by one word, a ban and a fine."""
    told = WORD.findall(between.lower())
    if len(told) > APART or "or both" in between or by not in told or other in told:
        return False
    return not (BANS | FINES).isdisjoint(told)


APART = 12
"""So many words stand between two punishments at most."""
