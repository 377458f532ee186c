"""How a figure of the draft stands to one of the sources, the words right beside both considered."""

from __future__ import annotations

import re

from editcheck.lookup.known import Known
from editcheck.lookup.values import Relation, comparable, compare
from editcheck.named_tuple import NamedTuple
from editcheck.reading.amounts.units import TIME
from editcheck.reading.model import Figure

END = re.compile(r"\b(from|to) (?:about |around |nearly |just |some |over |more than )?$")
LATER = re.compile(r"\s(?:later|earlier|afterwards|(?:after|before) (?:that|this))\b")
OF = r" of (?:the |its |his |her |their |our )?(?:[\w-]+(?:'|’)s? )?"
"""What stands between a part and the whole."""
WITHIN = 24


class Place(NamedTuple):
    """What the words beside a figure tell.

    `end`: which end of a change it is, "from" or "to", "" for none. `later`: whether it tells how long after
    something told before ("two years later").
    """

    end: str
    later: bool


def place(text: str, figure: Figure, start: int = 0) -> Place:
    """The place of a figure in the text that begins at `start`."""
    match = END.search(text, max(0, figure.start - start - WITHIN), figure.start - start)
    later = figure.value.unit in TIME and LATER.match(text, figure.end - start) is not None
    return Place(match[1] if match else "", later)


def relation(figure: Figure, mine: Place, known: Known[Figure]) -> Relation | None:
    """How a figure in such a place stands to one of a source; None where it cannot be compared with that.

    How much later something was is compared with how much later only, and no end of a change with the other one.
    """
    its = known.item.value
    if not comparable(figure.value, its):
        return None
    found = compare(figure.value, its)
    if found == "different":
        other = place(known.passage.text, known.item, known.passage.start)
        if mine.later != other.later or {mine.end, other.end} == {"from", "to"}:
            return None
    return found


def is_part(known: Known[Figure]) -> bool:
    """Whether a figure of a source tells a part of what there is: three of the companies."""
    return re.compile(OF).match(known.passage.text, known.item.end - known.passage.start) is not None
