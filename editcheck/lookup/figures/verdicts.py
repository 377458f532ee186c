"""Looking up the figures of a draft.

Reasons: "value" (the sources give another figure for the same thing), "moved" (the figure is theirs, but for
something else), "direction" (a rise for a fall), "opposite" (a loss for a profit), "scale" (billions for millions),
"disputed" (the sources differ), "unsupported". The length of a ban is given a verdict as a penalty where it is a
"maximum" told as what everybody gets, or wrong in its "joining" (a ban and a fine, where the sources have "or").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property, partial

from editcheck.lookup.alike import Candidate, beside, candidates, setting_of, untaken
from editcheck.lookup.binding import sentence_at
from editcheck.lookup.figures.crossed import crossed
from editcheck.lookup.figures.established import DOZEN
from editcheck.lookup.figures.judging import CONFIRMING, excerpt_of, judge, verdict_on
from editcheck.lookup.figures.rates import other_rate
from editcheck.lookup.figures.relation import OF, place, relation
from editcheck.lookup.figures.transitions import wrong_changes
from editcheck.lookup.index import Index
from editcheck.lookup.values import comparable
from editcheck.lookup.verdict import Verdict
from editcheck.lookup.within import inside, touching
from editcheck.reading.amounts.units import in_base
from editcheck.reading.model import Figure, Quantity, Reading

EXCHANGED = 0.3
"""By how much the words beside a figure must be more like those of the other one that it stands in the place of."""
SHORT_OF = r"(?: \w+)? (?:short|shy) of\b"
"""What stands behind a figure that tells how far another one is from a third: three votes short of 33."""
FORMERLY = r"\b(?:up|down) from $"
"""What stands before a figure of an earlier time."""
LONGEST_OF = 40
"""What stands between a part and the whole."""
PUNISHED = (" ban", "-ban", "disqualif", "suspen", "struck off", "barred")
"""Where a sentence has none of these, nobody is banned for a length of time."""


def look_up(reading: Reading, index: Index) -> Iterator[Verdict]:
    """A verdict on each figure that is not part of a penalty."""
    found = Found(reading, index)
    wrong = wrong_changes(reading, index)
    swapped = {one.figure.start: one for one in crossed(reading, index)}
    for figure in reading.figures:
        if not inside(figure, reading.penalties):
            if changed := wrong.get(figure.start):
                yield changed
                continue
            pair = swapped.get(figure.start)
            if pair and not any(found.is_difference(one) for one in (pair.figure, pair.other)):
                yield verdict_on(figure, "contradicted", index, [pair.meant, pair.same], "moved")
                continue
            verdict = found.verdict(figure)
            if verdict and not (verdict.reason == "unsupported" and _in_name(figure, reading)):
                yield verdict


def _in_name(figure: Figure, reading: Reading) -> bool:
    """Whether a name that is looked up as a whole has the number in it: World War Two."""
    return figure.value.unit == "no" and inside(figure, reading.names)


class Found:
    """What the sources may say of each figure of a draft, looked up once."""

    def __init__(self, reading: Reading, index: Index) -> None:
        """Look nothing up yet."""
        self._reading = reading
        self._index = index
        self._candidates: dict[int, list[Candidate[Figure]]] = {}

    def verdict(self, figure: Figure) -> Verdict | None:
        """The verdict on one figure; None where no sentence holds it, or a place in a row may be one of the sources."""
        if setting_of(self._reading, figure) is None:
            return None
        found = self.candidates(figure)
        quoted = inside(figure, self._reading.quotations)
        if not quoted and (pair := self._exchanged(figure, found)) and not self._is_compared_too(figure, pair[1]):
            return verdict_on(figure, "contradicted", self._index, [one.known for one in pair], "moved")
        if any(candidate.relation != "equal" for candidate in found[:2]):
            others = beside(self._reading, figure, self._reading.figures)
            found = untaken(
                found, [self.candidates(other) for other in others if comparable(other.value, figure.value)]
            )
        if re.compile(SHORT_OF).match(self._reading.text, figure.end):
            found = [one for one in found if one.relation == "equal"]
        if part := self._part(figure):
            taken = {id(one.known) for one in self.candidates(part) if one.relation == "equal"}
            found = [one for one in found if id(one.known) not in taken]
        if re.search(FORMERLY, self._reading.text[max(0, figure.start - 12) : figure.start]):
            found = self._without_neighbours(figure, found)
        if not quoted and (vote := _other_vote(figure, found)):
            return verdict_on(figure, "contradicted", self._index, [vote.known], "value")
        verdict = judge(figure, found, self._index, quoted, self._told)
        if verdict.outcome == "unsupported" and not quoted:
            from editcheck.lookup.figures.slips import slip

            meant = slip(figure, found, self._reading, self._index)
            verdict = verdict_on(figure, "contradicted", self._index, [meant.known], "value") if meant else verdict
        if verdict.reason in ("value", "moved") and self._is_reconciled(figure, found, verdict.reason):
            return verdict_on(figure, "unsupported", self._index, [], "unsupported")
        if verdict.outcome == "unsupported" and figure.value.unit == "th" and found and found[0].relation == "equal":
            return None  # the sources have a first one: of what, nobody can tell
        if quoted or verdict.outcome != "confirmed":
            return verdict
        return self._at_another_rate(figure, found) or self._as_ban(figure, found) or verdict

    @cached_property
    def _told(self) -> frozenset[Quantity]:
        return frozenset(in_base(figure.value) for figure in self._reading.figures)

    def _is_reconciled(self, figure: Figure, found: list[Candidate[Figure]], reason: str) -> bool:
        from editcheck.lookup.figures.reconciled import goes_with, is_changed_to, is_of_the_rest, reconciled

        text, others = self._reading.text, beside(self._reading, figure, self._reading.figures)
        if self.is_difference(figure) or is_of_the_rest(figure, text, found) or is_changed_to(found):
            return True
        if reason == "moved":
            return self._is_beside(figure, found)
        if goes_with(figure, text, others, found):
            return True
        joined = [
            other for other in others if " and " in text[min(figure.end, other.end) : max(figure.start, other.start)]
        ]
        same = [next((one for one in self.candidates(other) if one.relation == "equal"), None) for other in joined]
        return reconciled(figure, [one.known for one in same if one], found, self._index)

    def is_difference(self, figure: Figure) -> bool:
        """Whether a figure tells by how much two differ that the sources have."""
        from editcheck.lookup.figures.reconciled import is_difference

        return is_difference(figure, self._reading.text, self.candidates(figure), self._index)

    def _is_compared_too(self, figure: Figure, same: Candidate[Figure]) -> bool:
        """Whether draft and source have a figure for how much more or less something is: £6 more than now."""
        from editcheck.lookup.figures.reconciled import is_compared

        item, passage = same.known.item, same.known.passage
        there = item._replace(start=item.start - passage.start, end=item.end - passage.start)
        return is_compared(figure, self._reading.text) and is_compared(there, passage.text)

    def _is_beside(self, figure: Figure, found: list[Candidate[Figure]]) -> bool:
        """Whether a sentence of a source has both, and the one in this one's place is told beside it, and rightly."""
        meant = next((one for one in found if one.relation != "equal"), None)
        same = next((one for one in found if one.relation == "equal"), None)
        if meant is None or same is None or meant.known.passage is not same.known.passage:
            return False
        others = beside(self._reading, figure, self._reading.figures)
        tops = (next(iter(self.candidates(other)), None) for other in others)
        return any(top and top.relation != "different" and top.known.item is meant.known.item for top in tops)

    def _at_another_rate(self, figure: Figure, found: list[Candidate[Figure]]) -> Verdict | None:
        """The verdict on what is told of every day and was of every month, unless a source has it so."""
        equal = [one for one in found if one.relation == "equal"]
        same = [one for one in equal if one.strength >= CONFIRMING] or equal
        pairs = [other_rate(self._reading.text, figure, one.known) for one in same]
        pair = next(iter(pairs), None)
        if pair is None or None in pairs:
            return None
        verdict = verdict_on(figure, "contradicted", self._index, [same[0].known], "value")
        text = self._reading.text[figure.start : pair[0].end]
        expected = f"{verdict.expected} a {pair[1].span}"
        return verdict._replace(end=pair[0].end, text=text, found=" ".join(text.split()), expected=expected)

    def _without_neighbours(self, figure: Figure, found: list[Candidate[Figure]]) -> list[Candidate[Figure]]:
        """The candidates for what something was before: none from where the sources have that very figure near by."""
        value = in_base(figure.value)
        beside = {
            number + step
            for number in self._index.figures_worth.get((value.unit, value.low), ())
            for step in (-1, 0, 1)
        }
        return [one for one in found if one.relation == "equal" or one.known.passage.number not in beside]

    def _part(self, figure: Figure) -> Figure | None:
        """The figure that tells how many there are of this one: the four in "four of the borough's 13 libraries"."""
        text = self._reading.text
        for other in beside(self._reading, figure, self._reading.figures):
            if other.end < figure.start <= other.end + LONGEST_OF and re.fullmatch(OF, text[other.end : figure.start]):
                return other
        return None

    def _as_ban(self, figure: Figure, found: list[Candidate[Figure]]) -> Verdict | None:
        """The verdict on the length of a ban that is told as given, or with a fine where the sources have "or"."""
        sentence = sentence_at(self._reading, figure.start)
        if sentence is None or not any(root in sentence.text for root in PUNISHED):
            return None
        from editcheck.lookup.figures.bans import is_joined_otherwise, is_maximum_told_as_given

        if is_maximum_told_as_given(sentence.text, figure, found):
            same = next(one for one in found if one.relation == "equal")
            verdict = verdict_on(figure, "contradicted", self._index, [same.known], "maximum")
            detail = ": it is the most that can be given"
            return verdict._replace(kind="penalty", expected=f"up to {verdict.expected}", detail=detail)
        after = next(iter(touching(self._reading.figures, figure.end, sentence.end)), None)
        between = self._reading.text[figure.end : after.start] if after else ""
        if after and (one := is_joined_otherwise(between, found, self.candidates(after))):
            verdict = verdict_on(figure, "contradicted", self._index, [one.known], "joining")
            text = self._reading.text[figure.start : after.end]
            expected = f"one or the other: “{excerpt_of(one.known)}”"
            return verdict._replace(kind="penalty", end=after.end, text=text, found=text, expected=expected)
        return None

    def _exchanged(
        self, figure: Figure, found: list[Candidate[Figure]]
    ) -> tuple[Candidate[Figure], Candidate[Figure]] | None:
        """The two figures of one sentence of a source that the draft has in each other's place, this one's own first.

        Each of the draft's is bound more strongly to what the other one is about.
        """
        pair = _in_each_others_place(found)
        for other in beside(self._reading, figure, self._reading.figures) if pair else ():
            if pair and comparable(other.value, figure.value):
                its = self.candidates(other)
                first = next((one for one in its[:2] if one.relation != "equal"), None)
                crossed = first is not None and first.known.item is pair[1].known.item
                surely = crossed and (first is its[0] or _in_each_others_place(its) is not None)
                if surely and any(one.relation == "equal" and one.known.item is pair[0].known.item for one in its):
                    return pair
        return None

    def candidates(self, figure: Figure) -> list[Candidate[Figure]]:
        """The figures of the sources that may be about the same thing, the most strongly bound first."""
        if figure.start not in self._candidates:
            mine = setting_of(self._reading, figure)
            value = in_base(figure.value)
            same_value = self._index.figures_worth.get((value.unit, value.low)) or self._index.worth_about(figure.value)
            stands = partial(relation, figure, place(self._reading.text, figure))
            self._candidates[figure.start] = (
                candidates(self._index, self._index.figures, mine, same_value, stands) if mine else []
            )
        return self._candidates[figure.start]


def _in_each_others_place(found: list[Candidate[Figure]]) -> tuple[Candidate[Figure], Candidate[Figure]] | None:
    """The source's figure that is told in the draft's words, and the one of its sentence that is the draft's."""
    first = next((one for one in found[:2] if one.relation != "equal"), None)
    same = next(
        (one for one in found if first and one.relation == "equal" and one.known.passage is first.known.passage), None
    )
    if first is None or same is None:
        return None
    by_slot = first is found[0] and first.bond.slot - same.bond.slot >= EXCHANGED
    return (first, same) if by_slot or first.bond.beside - same.bond.beside >= 1 else None


def _other_vote(figure: Figure, found: list[Candidate[Figure]]) -> Candidate[Figure] | None:
    """The vote of the sources of which the draft has one number, or both the other way round, and no source has it."""
    mine = {figure.value.low, figure.value.high}
    if figure.value.unit != "score" or max(mine) <= DOZEN or not figure.text.replace(" ", "").isalnum():
        return None
    if any(one.relation == "equal" for one in found):
        return None
    return next((one for one in found if mine & {one.known.item.value.low, one.known.item.value.high}), None)
