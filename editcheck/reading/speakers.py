"""Who says what: every quotation is given the likeliest of those who may have spoken, or nobody.

Each candidate is described by plain clues of how it stands to the quotation ("right behind it, before `said`"). Their
weights were learned from news articles in which people had marked the speakers, by `benchmarks/speakers/learn.py`;
they stand in `speaker_weights.txt`, one a line, and a candidate's score is their sum.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from editcheck.reading.clues import clues, nobody_clues
from editcheck.reading.standing import Quoted, Situation

NOBODY = -1
LONG = 5
"""Words from which a quotation is more often speech than not."""
MARGIN_SHORT = 2.0
"""By how much the likeliest speaker of a shorter one must be likelier than nobody."""


@cache
def weights() -> dict[str, float]:
    """The learned weight of each clue; one that is not listed weighs nothing."""
    lines = files("editcheck.reading").joinpath("speaker_weights.txt").read_text("utf-8").splitlines()
    return {name: float(weight) for name, _, weight in (line.rpartition(" ") for line in lines)}


def choose(situation: Situation, quotations: Sequence[tuple[int, int]]) -> list[int]:
    """The number of the candidate who speaks each quotation (start and end, in order), NOBODY where it is not known."""
    table = weights()
    chosen: list[int] = []
    previous: int = NOBODY
    last: Quoted | None = None
    for number, (start, end) in enumerate(quotations):
        quotation = situation.quoted(number, start, end)
        near = situation.eligible(quotation)
        best = next((other for other in near if _signs(situation, quotation, other)), NOBODY)
        if best == NOBODY:
            if previous != NOBODY and previous not in near:
                near.insert(0, previous)
            highest = sum(table.get(clue, 0.0) for clue in nobody_clues(quotation))
            highest += MARGIN_SHORT if int(quotation.size) < LONG else 0.0
            for candidate in near:
                score = sum(table.get(clue, 0.0) for clue in clues(situation, quotation, candidate, previous, last))
                if score > highest:
                    best, highest = candidate, score
        chosen.append(best)
        if best != NOBODY:
            previous, last = best, quotation
    return chosen


def _signs(situation: Situation, quotation: Quoted, number: int) -> bool:
    """Whether a name stands alone behind the quotation and a dash, to the end of the paragraph."""
    frame, candidate = situation.frame, situation.candidates[number]
    if situation.said[number].ahead != "dash" or candidate.lead != quotation.index + 2:
        return False
    end = candidate.reach
    if end < len(frame) and frame.words[end] == ".":
        end += 1
    return end >= len(frame) or frame.paragraph[end] != quotation.paragraph
