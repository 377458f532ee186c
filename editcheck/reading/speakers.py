"""Who says what: every quotation is given the likeliest of those who may have spoken, or nobody.

Each candidate is described by plain features of how it stands to the quotation ("right behind it, before `said`");
the weights of the features were learned from news articles, see `benchmarks/speakers`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from editcheck.reading.candidates import Candidate
from editcheck.reading.cues import SKIPPED_BEFORE_VERB, forms
from editcheck.reading.frame import Frame

FAR = 4
"""Paragraphs back from which somebody may be taken."""

PREPOSITIONS = frozenset("of to for with by at about against from on in over like than between".split())
ADDRESSED = frozenset("told telling tell tells asked asking urged assured informed reminded called calling".split())


class Said(NamedTuple):
    """How a candidate stands to verbs of saying: strength and shape of the verb behind it and of the one before it.

    `verb` and `before` are entries of the frame, -1 for none.
    """

    behind: str
    verb: int
    ahead: str
    before: int
    object: str


class Situation:
    """All that is known of a text when its quotations are given to speakers."""

    def __init__(self, text: str, frame: Frame, found: Sequence[Candidate]) -> None:
        """Work out what does not depend on the quotation."""
        self.text, self.frame, self.candidates = text, frame, found
        self.said = [_said(frame, candidate) for candidate in found]
        self.by_paragraph: dict[int, list[int]] = {}
        for number, candidate in enumerate(found):
            self.by_paragraph.setdefault(frame.paragraph[candidate.first], []).append(number)
        self.paragraph_starts: dict[int, int] = {}
        for index, paragraph in enumerate(frame.paragraph):
            self.paragraph_starts.setdefault(paragraph, index)


def _said(frame: Frame, candidate: Candidate) -> Said:
    words, size = frame.words, len(frame)
    table = forms()
    verb, behind = -1, ""
    index = candidate.reach
    limit = min(size, index + 6)
    while index < limit and words[index] in SKIPPED_BEFORE_VERB and frame.quoted[index] < 0:
        index += 1
    if index < size and frame.quoted[index] < 0 and words[index] in table:
        rank, shape = table[words[index]]
        verb, behind = index, f"{rank}{shape}"
    elif index < size and words[index] == ":":
        verb, behind = index, ":"
    elif index < size and words[index].endswith("ed") and frame.quoted[index] < 0:
        verb, behind = index, "0ed"
    before, ahead, thing = -1, "", ""
    index = candidate.lead - 1
    if index >= 0 and frame.quoted[index] < 0:
        word = words[index]
        if word == "to" and index > 0 and words[index - 1] == "according":
            before, ahead = index - 1, "according"
        elif word in table:
            rank, shape = table[word]
            before, ahead = index, f"{rank}{shape}"
        elif word in PREPOSITIONS:
            thing = "by" if word in ("by", "from") else "of"
        if word in ADDRESSED:
            thing = "told"
    return Said(behind, verb, ahead, before, thing)


def distance(steps: int) -> str:
    """A number of words, roughly."""
    return str(steps) if steps < 3 else "4" if steps < 6 else "9" if steps < 12 else "x"


class Quoted(NamedTuple):
    """What a quotation looks like from outside."""

    number: int
    index: int
    paragraph: int
    ending: str
    before: str
    lower: bool
    short: bool
    alone: bool


def quoted(situation: Situation, number: int, start: int, end: int) -> Quoted:
    """How the quotation of this number looks."""
    text, frame = situation.text, situation.frame
    index = frame.at_quotation[number]
    last = text[end - 1 : end]
    behind = text[end : end + 3].lstrip("\"”’'")[:1]
    ending = "," if last == "," or behind == "," else "." if last in ".…" else "?" if last in "?!" else "-"
    paragraph = frame.paragraph[index]
    first = index == 0 or frame.paragraph[index - 1] != paragraph
    before = "^" if first else '"' if frame.quoted[index - 1] >= 0 else frame.words[index - 1]
    if before.isalnum():
        before = "v" if before in forms() else "that" if before == "that" else "w"
    elif before not in '^":,.—-–(':
        before = "."
    begins = situation.paragraph_starts[paragraph]
    alone = index == begins and (index + 1 >= len(frame) or frame.paragraph[index + 1] != paragraph)
    words = text.count(" ", start, end) + 1
    return Quoted(number, index, paragraph, ending, before, text[start : start + 1].islower(), words < 5, alone)


def eligible(situation: Situation, quotation: Quoted) -> list[int]:
    """The numbers of the candidates near enough."""
    found: list[int] = []
    for paragraph in range(quotation.paragraph - 2, quotation.paragraph + 2):
        found += situation.by_paragraph.get(paragraph, ())
    return found


def features(
    situation: Situation, quotation: Quoted, number: int, previous: int, previous_quoted: Quoted | None
) -> Iterator[str]:
    """What tells whether a candidate speaks."""
    frame = situation.frame
    candidate, said = situation.candidates[number], situation.said[number]
    index = quotation.index
    paragraph = frame.paragraph[candidate.first] - quotation.paragraph
    after = candidate.first > index
    low, high = (index, candidate.first) if after else (candidate.last - 1, index)
    between = sum(1 for other in range(low + 1, high) if frame.quoted[other] >= 0) if high - low < 80 else 3
    sentences = abs(frame.sentence[candidate.first] - frame.sentence[index])
    place = f"{'>' if after else '<'}{paragraph}"
    where = f"{place}q{min(between, 2)}s{min(sentences, 2)}"
    yield where
    yield f"k{candidate.kind}"
    yield f"k{candidate.kind}{place}"
    if after:
        gap = candidate.lead - index - 1
        near = distance(gap)
        if said.before >= index:
            near = distance(said.before - index - 1)
            yield f"{where}V{said.ahead}d{near}e{quotation.ending}"
            yield f"{where}V{said.ahead}d{near}"
            yield f"V{said.ahead}{where}"
        else:
            yield f"{where}S{said.behind}d{near}e{quotation.ending}"
            yield f"{where}S{said.behind}d{near}"
            yield f"S{said.behind}{where}"
        yield f"e{quotation.ending}{where}"
    else:
        if said.verb > 0 and said.verb < index:
            gap = index - said.verb - 1
            yield f"{where}S{said.behind}d{distance(gap)}b{quotation.before}"
            yield f"{where}S{said.behind}d{distance(gap)}"
            yield f"S{said.behind}{where}"
        else:
            gap = index - candidate.reach
            yield f"{where}N{said.ahead}d{distance(gap)}b{quotation.before}"
            yield f"{where}N{said.ahead}d{distance(gap)}"
            yield f"N{said.ahead}{where}"
        yield f"b{quotation.before}{where}"
        yield f"e{quotation.ending}{where}"
    if said.object:
        yield f"o{said.object}"
        yield f"o{said.object}{place}"
    starts = (
        candidate.lead == 0
        or frame.sentence[candidate.lead - 1] != frame.sentence[candidate.lead]
        or (frame.quoted[candidate.lead - 1] >= 0)
    )
    if starts:
        yield f"B{where}"
    if quotation.alone:
        yield f"A{place}"
    if quotation.lower:
        yield f"L{where}"
    if previous_quoted is not None:
        away = quotation.paragraph - previous_quoted.paragraph
        gap = "0" if away == 0 else "1" if away == 1 else "2"
        same = number == previous
        if not same and previous >= 0:
            other = situation.candidates[previous]
            same = bool(candidate.name) and candidate.name == other.name
        yield f"C{same}{gap}"
        yield f"C{same}{gap}b{quotation.before}e{quotation.ending}"
        yield f"C{same}{gap}{where}"
        if number == previous:
            yield f"CC{gap}b{quotation.before}"
            yield f"CC{gap}A{quotation.alone}"


NOBODY = -1


def nobody_features(quotation: Quoted) -> Iterator[str]:
    """What tells that a quotation is nobody's words: a title, a scare quote."""
    yield "NONE"
    yield f"NONEb{quotation.before}"
    yield f"NONEe{quotation.ending}"
    yield f"NONEshort{quotation.short}"
    yield f"NONEshort{quotation.short}b{quotation.before}"
    yield f"NONElower{quotation.lower}{quotation.short}"


@cache
def weights() -> dict[str, float]:
    """The learned weight of each feature; a feature that is not listed weighs nothing."""
    lines = files("editcheck.reading").joinpath("speaker_weights.txt").read_text("utf-8").splitlines()
    return {name: float(weight) for name, _, weight in (line.rpartition(" ") for line in lines)}


def choose(situation: Situation, quotations: Sequence[tuple[int, int]]) -> list[int]:
    """The number of the candidate who speaks each quotation (start and end, in order), NOBODY where it is not known."""
    table = weights()
    chosen: list[int] = []
    previous, previous_quoted = NOBODY, None
    for number, (start, end) in enumerate(quotations):
        quotation = quoted(situation, number, start, end)
        near = eligible(situation, quotation)
        if previous != NOBODY and previous not in near:
            near.insert(0, previous)
        best, highest = NOBODY, sum(table.get(name, 0.0) for name in nobody_features(quotation))
        for candidate in near:
            score = sum(
                table.get(name, 0.0) for name in features(situation, quotation, candidate, previous, previous_quoted)
            )
            if score > highest:
                best, highest = candidate, score
        chosen.append(best)
        if best != NOBODY:
            previous, previous_quoted = best, quotation
    return chosen
