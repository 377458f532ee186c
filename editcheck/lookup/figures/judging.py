"""What the figures of the sources that may be meant say of one of the draft."""

from __future__ import annotations

from collections.abc import Sequence, Set

from editcheck.lookup.alike import Candidate
from editcheck.lookup.figures.established import DOZEN, ESTABLISHED, FEWEST_WORDS, MARGIN, established
from editcheck.lookup.figures.relation import is_part
from editcheck.lookup.index import Index
from editcheck.lookup.known import Known
from editcheck.lookup.values import UPWARD, is_far, misscaled
from editcheck.lookup.verdict import Outcome, Verdict
from editcheck.reading.amounts.units import CURRENCY_PREFIXES, CURRENCY_SIGNS, in_base
from editcheck.reading.model import Figure, Quantity
from editcheck.reading.words import stem

CONFIRMING = 0.4
"""How strong the bond to an equal figure must be to confirm."""
OPPOSED = 2
"""So many words beside a figure are compared for opposites."""
TURNED = 0.5
"""How strong the bond to a rise of so much must be for a fall of so much to contradict it."""
TURNED_ONCE, PARTICULAR = 0.3, 2
"""The same for a percentage of so many digits that the sources have once."""
IMPOSSIBLE, TURNED_SURELY = 100, 0.1
"""The same for a fall by more than this percentage, which there cannot be."""
TELLING_UNITS = frozenset((*CURRENCY_PREFIXES.values(), *CURRENCY_SIGNS.values(), "age"))
"""Units of figures that are seldom the same by chance: sums and ages."""
TELLING_DIGITS = 4
TOLD_ALIKE = 0.5
"""So much the same are the words beside the draft's figure and beside each of two that the sources dispute."""
TURNS = {"up": "a rise of", "down": "a fall of"}


def opposites(figure: Figure, same: Candidate[Figure]) -> tuple[str, str] | None:
    """The words by which the draft and the source say the contrary of one figure: a loss, a profit of £3.2m."""
    mine, its = figure.about.split(), same.known.item.about.split()
    if same.bond.strangers:
        return None  # it is told of somebody else
    pairs = [(one, other) for one in mine[:OPPOSED] if one not in its for other in its[:OPPOSED] if other not in mine]
    if not pairs:
        return None
    from editcheck.reading.contrasts import opposed

    return next(((one, other) for one, other in pairs if opposed(stem(one), stem(other))), None)


def judge(
    figure: Figure, found: list[Candidate[Figure]], index: Index, quoted: bool, told: Set[Quantity] = frozenset()
) -> Verdict:
    """The verdict that the candidates lead to; inside a quotation nothing is contradicted, as its words are checked.

    `told` are the amounts of the whole draft, in their basic units: a small number, or one that is the sources'
    rounded, is known to be in the place of another one only where that is told, too.
    """
    same = next((candidate for candidate in found if candidate.relation == "equal"), None)
    other = next((candidate for candidate in found if candidate.relation != "equal"), None)
    if same and same.known.item.direction and figure.direction and same.strength >= _needed_to_turn(same, found):
        turned = same.known.item.direction != figure.direction
        if turned and not quoted:
            return verdict_on(figure, "contradicted", index, [same.known], "direction")
    if same and same.strength >= TURNED and not quoted and (words := opposites(figure, same)):
        return verdict_on(figure, "contradicted", index, [same.known], "opposite", words)
    moved = same is not None and same.strength >= CONFIRMING
    if other and not quoted and established(figure, other, same, found):
        if same and moved and in_base(other.known.item.value) not in told and _is_usual(figure, same, other):
            return verdict_on(figure, "unsupported", index, [], "unsupported")
        if same and moved:
            return verdict_on(figure, "contradicted", index, [other.known, same.known], "moved")
        reason = "scale" if misscaled(figure.value, other.known.item.value) else "value"
        return verdict_on(figure, "contradicted", index, [other.known], reason)
    if same and (same.strength >= CONFIRMING or _only(figure, same, found)):
        rival = _rival(same, found)
        if rival:
            return verdict_on(figure, "disputed", index, [same.known, rival.known], "disputed")
        return verdict_on(figure, "confirmed", index, [same.known], "")
    return verdict_on(figure, "unsupported", index, [], "unsupported")


def _is_usual(figure: Figure, same: Candidate[Figure], other: Candidate[Figure]) -> bool:
    """Whether a figure is the sources' but rounded, or both are small numbers, of which there are many alike."""
    if same.known.passage is other.known.passage:
        return False
    mine, its, theirs = (in_base(one) for one in (figure.value, same.known.item.value, other.known.item.value))
    return mine.low != its.low or (not mine.unit and max(mine.high, theirs.high) <= DOZEN)


def _needed_to_turn(same: Candidate[Figure], found: list[Candidate[Figure]]) -> float:
    """How strong the bond must be; less where the figure is particular and stands once in the sources."""
    value = same.known.item.value
    if same.known.item.direction == "up" and value.unit == "%" and value.low > IMPOSSIBLE:
        return TURNED_SURELY
    digits = len(value.low.normalize().as_tuple().digits)
    once = all(candidate is same or candidate.relation == "different" for candidate in found)
    return TURNED_ONCE if once and digits >= PARTICULAR and value.unit == "%" else TURNED


def _only(figure: Figure, same: Candidate[Figure], found: list[Candidate[Figure]]) -> bool:
    """Whether nothing comes nearer, and the figure has many digits or is the same sum or age, or in the same name."""
    if figure.value.unit == "no":
        return same.bond.beside >= 1
    if found[0] is not same:
        return False
    mine, its = in_base(figure.value), in_base(same.known.item.value)
    if mine.unit in TELLING_UNITS and (mine.low, mine.high) == (its.low, its.high):
        return True
    return len(same.known.item.value.low.normalize().as_tuple().digits) >= TELLING_DIGITS


def _rival(same: Candidate[Figure], found: list[Candidate[Figure]]) -> Candidate[Figure] | None:
    """A figure of another source that differs from the one that confirms and is as strongly bound."""
    if same.known.item.value.unit == "no" or same.bond.slot < TOLD_ALIKE:
        return None  # Class 4 and Class 5 are two things
    for candidate in found:
        if candidate.strength < max(ESTABLISHED, same.strength - MARGIN):
            return None
        if any(one.known.passage is same.known.passage and _is_same(one, candidate) for one in found):
            continue  # the source has both: 55 percent instead of 60
        if is_part(candidate.known) != is_part(same.known):
            continue  # four companies, three of the companies
        if candidate.known.item.value.hedge in UPWARD and candidate.known.item.value.low <= same.known.item.value.low:
            continue  # where at least 61 were killed, it may have been 143
        other_source = candidate.known.passage.source.id != same.known.passage.source.id
        far = is_far(candidate.known.item.value, same.known.item.value)
        alike = candidate.bond.slot >= TOLD_ALIKE
        known = candidate.words >= FEWEST_WORDS  # between them they lost so much: nobody knows who
        if candidate.relation == "different" and other_source and alike and known and not far:
            return candidate
    return None


def _is_same(one: Candidate[Figure], other: Candidate[Figure]) -> bool:
    return in_base(one.known.item.value) == in_base(other.known.item.value)


def verdict_on(  # noqa: PLR0913, PLR0917
    figure: Figure,
    outcome: Outcome,
    index: Index,
    found: Sequence[Known[Figure]],
    reason: str,
    words: tuple[str, str] = ("", ""),
) -> Verdict:
    """A verdict on a figure, in an editor's words; `words` are the two that say the contrary of each other."""
    evidence = tuple(known.evidence(index) for known in found)
    told, expected, detail = figure.text, "", ""
    if outcome in ("contradicted", "disputed"):
        expected = " ".join(found[0].item.text.split())
        if reason == "direction":
            told, expected = f"{TURNS[figure.direction]} {told}", f"{TURNS[found[0].item.direction]} {expected}"
        elif reason == "opposite":
            told, expected = f"{words[0]} {told}", f"{words[1]} {expected}"
        elif reason == "moved":
            remark = f"{found[0].remark}; they give {found[1].item.text} for something else"
            detail = f"{remark}: “{excerpt_of(found[1])}”"
        elif reason == "disputed":
            detail = f"One has {found[0].item.text}, another {found[1].item.text}."
        else:
            detail = found[0].remark
    return Verdict("figure", figure.start, figure.end, figure.text, outcome, evidence, reason, told, expected, detail)


def excerpt_of(known: Known[Figure]) -> str:
    """The words of the source around a figure."""
    from editcheck.lookup.excerpts import excerpt

    passage, item = known.passage, known.item
    return excerpt(passage.text, item.start - passage.start, item.end - passage.start)
