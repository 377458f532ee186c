"""What tells beside the conduct whether two penalties are for one offence: its class, the fine, who was given it."""

from __future__ import annotations

import re

from editcheck.lookup.binding import sentence_at
from editcheck.lookup.index import Index
from editcheck.lookup.known import Known
from editcheck.lookup.penalties.conduct import OTHER_ACT
from editcheck.lookup.people import same_person
from editcheck.reading.model import Mention, Penalty, Quantity, Reading
from editcheck.reading.names.titles import is_person_noun
from editcheck.reading.words import words

SAME = 0.6
"""A penalty for an offence of the same class, or given to the same person, is at least so likely to be for the same."""
SAME_AMOUNT = 0.45
"""So is one with a fine of the very same amount."""
JOINING = frozenset("and but while".split())
GRADE = r"(?i)\b(?:(?:class|level) (\w{1,2})|(\w+)[- ]degree) (felony|misdemeanor)\b"
"""How American laws grade offences, and with them the penalties."""


def clearer(  # noqa: PLR0913, PLR0917
    share: float, penalty: Penalty, told: str, known: Known[Penalty], index: Index, sentenced: str
) -> float:
    """How far the conduct fits (0 to 1), given the class of both offences, the fines, and who was sentenced.

    `told` has the words of the draft's sentence, `sentenced` the name of the one who was given the penalty, or "".
    """
    mine = grade_of(told, max(0, told.find(penalty.text)))
    its = grade_of(known.passage.text, known.item.start - known.passage.start) if mine else ""
    if mine and its:
        share = max(share, SAME) if mine == its else share * OTHER_ACT
    fine, other_fine = penalty.sanctions.fine, known.item.sanctions.fine
    if isinstance(fine, Quantity) and isinstance(other_fine, Quantity) and fine[:3] == other_fine[:3]:
        share = max(share, SAME_AMOUNT)
    other = sentenced and sentenced_in(index.reading(known.passage.source.id, "people"), known.item)
    if other:
        share = max(share, SAME) if same_person(other, sentenced) else share * OTHER_ACT
    return share


def grade_of(text: str, position: int) -> str:
    """The class of the offence that a penalty at a position in a sentence is for: "class 4 felony"; "" if not told."""
    if "felony" not in text and "misdemeanor" not in text:
        return ""
    found = [*re.finditer(GRADE, text)]
    before = [match for match in found if match.end() <= position]
    nearest = before[-1:] or found[:1]
    return " ".join(filter(None, nearest[0].groups())).lower() if nearest else ""


def sentenced_in(reading: Reading, penalty: Penalty) -> str:
    """The name of the one who was given a penalty: named last before it, or in the sentence before "he"; else ""."""
    sentence = sentence_at(reading, penalty.start) if penalty.given else None
    if sentence is None:
        return ""
    named = _named(reading, sentence.start, penalty.start)
    start = _behind_aside(reading.text, named[-1].end, penalty.start) if named else sentence.start
    between = [word.text.lower() for word in words(reading.text, start, penalty.start)]
    if not named and between[:1] in (["he"], ["she"]):
        before = sentence_at(reading, len(reading.text[: sentence.start].rstrip()) - 1)
        named = _named(reading, before.start, before.end) if before else []
        named = named if len({mention.name for mention in named}) == 1 else []
    last = max((number for number, word in enumerate(between) if word in JOINING), default=0)
    return named[-1].name if named and not any(map(is_person_noun, between[last:])) else ""


def _behind_aside(text: str, start: int, end: int) -> int:
    """Where the sentence goes on behind a name, over what stands between commas: Pryle, 52, who was a clerk, got."""
    last = text.rfind(",", start, end) if text.startswith(",", start) else -1
    return last if last > start else start


def _named(reading: Reading, start: int, end: int) -> list[Mention]:
    """Where people are named in `[start, end)`, by place."""
    found = (mention for person in reading.people for mention in person.mentions)
    here = (mention for mention in found if start <= mention.start < end and mention.text[:1].isupper())
    return sorted(here, key=lambda mention: mention.start)
