"""Whether a figure that the sources have otherwise may yet be true by them: added up, later, or in another form."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice

from editcheck.lookup.alike import MOST_CLAIMS, Candidate
from editcheck.lookup.figures import worked_out
from editcheck.lookup.figures.relation import place
from editcheck.lookup.index import Index
from editcheck.lookup.known import Known
from editcheck.reading.amounts.units import MONEY, in_base
from editcheck.reading.model import Figure
from editcheck.reading.polarity import denies

CLOSEST = 4
"""So many figures of the sources, the most strongly bound, are those whose sentences are looked at."""
PLAIN = frozenset(("", "no", "score"))
"""Units of numbers that may tell what others of them do: 5-2, five votes."""
BY = r"\b(?:by|another|further|extra|other|added) (?:some |about |nearly |more than )?$"
MORE = (
    r" (?:more|fewer|less|further|extra|others?|additional|left|ahead|behind|short|clear|apart|too|higher|lower|larger"
    r"|bigger|smaller|longer|shorter|older|younger)\b"
)
SENTENCE_END = r"[.!?]\s|\n"
CLAUSE = 300
"""So many characters on each side of a figure are what is told of it, however long its sentence is."""
COMPARED = 24
"""What stands so near to a figure that tells how much more or less something is than something else."""
SAME_STORY = 0.3
"""So much of the draft's sentence the sources must have where they tell what something came to be."""


def is_changed_to(found: Sequence[Candidate[Figure]]) -> bool:
    """Whether the sources tell that something which may be meant rose or fell to the draft's figure."""
    return any(one.relation == "equal" and one.bond.context >= SAME_STORY and _is_changed(one.known) for one in found)


def reconciled(figure: Figure, told: Sequence[Known[Figure]], found: Sequence[Candidate[Figure]], index: Index) -> bool:
    """Whether the sources, where they have another figure, have this one in another form, or what it comes from.

    `told` are the sources' figures that the draft tells beside it.
    """
    near = [index.figures[one.known.passage.number][:MOST_CLAIMS] for one in islice(found, CLOSEST)]
    return any(
        _in_another_form(figure, claims)
        or worked_out.is_left(figure.value, claims)
        or worked_out.adds_up(figure.value, _untold(claims, told))
        for claims in near
    )


def goes_with(figure: Figure, text: str, beside: Sequence[Figure], found: Sequence[Candidate[Figure]]) -> bool:
    """Whether a figure comes to the one that is meant by those `beside` it in the draft: six strikes at £14m each."""
    compared = [other.value for other in beside if is_compared(other, text)]
    meant = next((one.known.item.value for one in found if one.relation != "equal"), figure.value)
    if re.match(worked_out.OTHERS, text[figure.end : figure.end + COMPARED]) and meant.low == figure.value.low + 1:
        return True  # one of 17 lights, and 16 others
    return worked_out.goes_with(figure.value, meant, [other.value for other in beside], compared)


def is_difference(figure: Figure, text: str, found: Sequence[Candidate[Figure]], index: Index) -> bool:
    """Whether a figure tells by how much two differ of those that may be meant and those told beside them: 13 more."""
    if not is_compared(figure, text):
        return False
    places = {one.known.passage.number + step for one in islice(found, CLOSEST) for step in (-1, 0, 1)}
    if figure.value.unit in MONEY:  # the sum that another one falls short of may be told anywhere in the source
        sources = {one.known.passage.source.id for one in islice(found, 1)}
        places.update(passage.number for source in sources for passage in index.passages_of[source])
    near = (claim for number in sorted(places) for claim in index.figures.get(number, ())[:MOST_CLAIMS])
    claims = (*(one.known for one in found), *near)
    return worked_out.is_difference(figure.value, (claim.item.value for claim in claims))


def is_compared(figure: Figure, text: str) -> bool:
    """Whether a figure tells how much more or less something is than something else."""
    before, behind = text[max(0, figure.start - COMPARED) : figure.start], text[figure.end : figure.end + COMPARED]
    return re.search(BY, before) is not None or re.match(MORE, behind) is not None


def is_of_the_rest(figure: Figure, text: str, found: Sequence[Candidate[Figure]]) -> bool:
    """Whether only one of draft and source denies what a share did: few were answered, most were not."""
    if figure.value.unit != "%" or not found:
        return False
    known = found[0].known
    mine = _around(text, figure.start, figure.end)
    its = _around(known.passage.text, known.item.start - known.passage.start, known.item.end - known.passage.start)
    return denies(mine) != denies(its)


def _around(text: str, start: int, end: int) -> str:
    """The words around `[start, end)` up to the ends of the sentence, or to where it becomes too long."""
    before, behind = text[max(0, start - CLAUSE) : start], text[end : end + CLAUSE]
    return re.split(SENTENCE_END, before)[-1] + text[start:end] + re.split(SENTENCE_END, behind, maxsplit=1)[0]


def _is_changed(known: Known[Figure]) -> bool:
    """Whether a source tells that something rose or fell to a figure."""
    return bool(known.item.direction) and place(known.passage.text, known.item, known.passage.start).end == "to"


def _in_another_form(figure: Figure, claims: Iterable[Known[Figure]]) -> bool:
    """Whether one of the figures is the draft's as another sort of number: 17 minutes, the 17th minute."""
    mine = in_base(figure.value)
    values = (in_base(claim.item.value) for claim in claims)
    return any(
        figure.value.low == its.low
        and its.unit != mine.unit
        and (its.unit == "th" or (its.unit in PLAIN and mine.unit in PLAIN))
        for its in values
    )


def _untold(claims: Iterable[Known[Figure]], told: Sequence[Known[Figure]]) -> list[Known[Figure]]:
    """The figures of a source that the draft does not tell beside its own: of others it has added none up."""
    return [claim for claim in claims if not any(claim is one for one in told)]
