"""What tells who says a quotation: clues, each a short name whose weight was learned.

A clue puts together where a candidate stands (``<-1``: before the quotation, one paragraph up), how many quotations
(``q``) and sentences (``s``) lie between, the verb of saying next to the candidate (``S3ed``: a strong verb in the
past tense behind it; ``V``: before it), the distance in words (``d``) and the sign at the quotation's edge. ``F``: what
the candidate says comes after, ``C``: the candidate said the quotation before.
"""

from __future__ import annotations

from collections.abc import Iterator

from editcheck.reading.quotations.standing import Quoted, Situation


def distance(steps: int) -> str:
    """A number of words, roughly."""
    return str(steps) if steps < 3 else "4" if steps < 6 else "9" if steps < 12 else "x"


def clues(situation: Situation, quotation: Quoted, number: int, previous: int, last: Quoted | None) -> Iterator[str]:
    """The clues that a candidate speaks; `previous` said the quotation before, `last`."""
    frame = situation.frame
    candidate, said = situation.candidates[number], situation.said[number]
    index = quotation.at
    after = candidate.first > index
    low, high = (index + 1, candidate.first) if after else (candidate.last, index)
    between = situation.quotations_before[high] - situation.quotations_before[low]
    rivals = situation.candidates_before[high] - situation.candidates_before[low]
    sentences = abs(frame.sentence[candidate.first] - frame.sentence[index])
    place = f"{'>' if after else '<'}{frame.paragraph[candidate.first] - quotation.paragraph}"
    where = f"{place}q{min(between, 2)}s{min(sentences, 2)}"
    cues = f"{quotation.right}{quotation.left}"
    verbs = situation.verbs_before
    if after:
        sign = quotation.ending
        stands, gap = f"S{said.behind}", candidate.lead - index - 1
        if said.before >= index:
            stands, gap = f"V{said.ahead}", said.before - index - 1
        passed = verbs[high] - verbs[low]
        if situation.leads_on(number):
            yield "F"
            yield f"F{where}"
    else:
        sign = quotation.before
        stands, gap, start = f"N{said.ahead}", index - candidate.reach, low
        if 0 < said.verb < index:
            stands, gap, start = f"S{said.behind}", index - said.verb - 1, max(low, said.verb + 1)
        passed = verbs[high] - verbs[min(start, high)]
    near = distance(gap)
    yield where
    yield f"{where}c{cues}"
    yield f"{where}r{min(rivals, 3)}"
    yield f"{where}{stands}"
    yield f"{where}{stands}v{min(passed, 2)}"
    yield f"{where}{stands}d{near}"
    yield f"{place}{stands}d{near}{sign}"
    yield f"{place}d{near}{sign}"
    yield f"{where}{sign}"
    yield f"{where}e{quotation.ending}"
    yield f"k{candidate.kind}"
    yield f"k{candidate.kind}{place}"
    if said.object:
        yield f"o{said.object}"
        yield f"o{said.object}{place}"
    if said.starts:
        yield f"B{where}"
        yield f"B{where}{stands}"
    yield from _alone(quotation, place, where)
    if last is not None:
        yield from _carried(situation, quotation, number, previous, last, where)


def _alone(quotation: Quoted, place: str, where: str) -> Iterator[str]:
    """Clues from a quotation that is a paragraph by itself or begins in the middle of a sentence."""
    if quotation.alone:
        yield f"A{place}"
    if quotation.lower:
        yield f"L{where}"


def _carried(  # noqa: PLR0913, PLR0917
    situation: Situation, quotation: Quoted, number: int, previous: int, last: Quoted, where: str
) -> Iterator[str]:
    """Clues from who said the quotation before."""
    away = min(quotation.paragraph - last.paragraph, 2)
    cues = f"{quotation.right}{quotation.left}"
    same = number == previous
    if not same and previous >= 0:
        name = situation.candidates[number].name
        same = name != "" and name == situation.candidates[previous].name
    carried = f"C{same:d}{away}"
    yield carried
    yield f"{carried}{quotation.before}{quotation.ending}"
    yield f"{carried}c{cues}"
    yield f"{carried}{where}"
    if number == previous:
        yield f"P{away}{quotation.before}"
        yield f"P{away}c{cues}"
        yield f"P{away}A{quotation.alone:d}"


def nobody_clues(quotation: Quoted) -> Iterator[str]:
    """The clues that a quotation is nobody's words: a title, a scare quote."""
    size, before = quotation.size, quotation.before
    cues = f"{quotation.right}{quotation.left}"
    yield "n"
    yield f"nb{before}"
    yield f"ne{quotation.ending}"
    yield f"na{quotation.after}"
    yield f"nw{quotation.word}"
    yield f"nc{cues}"
    yield f"n{size}"
    yield f"n{size}b{before}"
    yield f"n{size}c{cues}"
    yield f"nb{before}a{quotation.after}"
    yield f"nl{quotation.lower:d}"
    yield f"nt{quotation.title:d}{size}"
    yield f"nt{quotation.title:d}b{before}"
