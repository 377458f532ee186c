"""Who says what: every quotation is given the likeliest of those who may have spoken, or nobody.

Each candidate is described by plain clues of how it stands to the quotation ("right behind it, before `said`"). Their
weights were learned from news articles in which people had marked the speakers, by `benchmarks/speakers/learn.py`;
they stand in `speaker_weights.txt`, one a line, and a candidate's score is their sum.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from editcheck.reading.quotations.clues import clues, nobody_clues
from editcheck.reading.quotations.marks import Enclosed
from editcheck.reading.quotations.standing import Quoted, Situation

NOBODY = -1
FEW = frozenset("1234")
AFRESH = frozenset("^.")
MARGINS = {"1": 5.0, "2": 4.0, "3": 3.0, "4": 3.0, "8": 1.0}
"""The margin for so few words (8: five to eight) with no cue next to them: most scare quotes are short."""
MARGIN = 1.5
"""The margin for more words with no cue, and for one to four words with one."""
MARGIN_AFRESH = 0.7
"""The margin for more words that begin a paragraph or follow a full stop: they are not a part of a sentence."""
MARGIN_OF_TITLE = 2.0
"""How much more it takes where every word has a capital."""


@cache
def weights() -> dict[str, float]:
    """The learned weight of each clue; one that is not listed weighs nothing."""
    clues_and_weights = Path(__file__).with_name("speaker_weights.txt").read_text("utf-8").split()
    return dict(zip(clues_and_weights[::2], map(float, clues_and_weights[1::2]), strict=True))


def choose(situation: Situation, stretches: Sequence[Enclosed]) -> list[int]:
    """The number of the candidate who speaks each stretch between marks, NOBODY where it is not known."""
    chosen: list[int] = []
    seen: list[Quoted] = []
    previous: int = NOBODY
    last: Quoted | None = None
    for number, stretch in enumerate(stretches):
        quotation = situation.quoted(number, stretch.start, stretch.end)
        goes_on = number > 0 and stretches[number - 1].continues
        if goes_on and previous != NOBODY and chosen[-1] == previous and quotation.right < 2:
            best = previous
        else:
            best = _best(situation, quotation, previous, last)
        chosen.append(best)
        seen.append(quotation)
        if best != NOBODY:
            previous, last = best, quotation
        if goes_on and best != NOBODY and quotation.right == 2:
            _back(chosen, seen, stretches)
    return chosen


def _best(situation: Situation, quotation: Quoted, previous: int, last: Quoted | None) -> int:
    """The likeliest speaker of one quotation; `previous` said the one before, `last`."""
    table = weights()
    near = situation.eligible(quotation)
    for other in near:
        if _signs(situation, quotation, other):
            return other
    if previous != NOBODY and previous not in near:
        near.insert(0, previous)
    best = NOBODY
    highest = sum(table.get(clue, 0.0) for clue in nobody_clues(quotation)) + _margin(quotation)
    for candidate in near:
        score = 0.0
        for clue in clues(situation, quotation, candidate, previous, last):
            if clue in table:
                score += table[clue]
        if score > highest:
            best, highest = candidate, score
    return best


def _margin(quotation: Quoted) -> float:
    """By how much the likeliest speaker must be likelier than nobody."""
    if quotation.right == 2 or (quotation.left == 2 and quotation.before in "v:,"):
        return MARGIN if quotation.size in FEW else 0.0
    margin = MARGINS.get(quotation.size, MARGIN_AFRESH if quotation.before in AFRESH else MARGIN)
    return margin + MARGIN_OF_TITLE if quotation.title and quotation.size != "1" else margin


def _back(chosen: list[int], seen: Sequence[Quoted], stretches: Sequence[Enclosed]) -> None:
    """Give the earlier paragraphs of an utterance the speaker named behind its last one, if they name none."""
    speaker = chosen[-1]
    for number in range(len(chosen) - 2, -1, -1):
        if not stretches[number].continues or seen[number].right == 2 or seen[number].left == 2:
            break
        chosen[number] = speaker


def _signs(situation: Situation, quotation: Quoted, number: int) -> bool:
    """Whether a name stands alone behind the quotation and a dash, to the end of the paragraph."""
    frame, candidate = situation.frame, situation.candidates[number]
    if situation.said[number].ahead != "dash" or candidate.lead != quotation.at + 2:
        return False
    end = candidate.reach
    if end < len(frame) and frame.words[end] == ".":
        end += 1
    return end >= len(frame) or frame.paragraph[end] != quotation.paragraph
