"""What the penalties of the sources that may be meant say of one of the draft."""

import re

from editcheck.lookup.figures.worked_out import adds_up
from editcheck.lookup.index import Index
from editcheck.lookup.penalties.conduct import SOME, acts, conduct, deeds
from editcheck.lookup.penalties.regimes import (
    SAME_CONDUCT,
    Candidate,
    differs_in_law,
    goes_with,
)
from editcheck.lookup.penalties.sanctions import is_maximum_told_as_given
from editcheck.lookup.penalties.telling import verdict_on
from editcheck.lookup.verdict import Verdict
from editcheck.reading.amounts.tokens import tokens
from editcheck.reading.model import Penalty, Quantity

CLEARLY = 0.2
"""Conduct that fits by so much less is other conduct."""
SOFT = frozenset("could can may might risk risks possible threatened".split())
FACED = frozenset("face faces facing faced".split())
SENTENCE_ENDS = (".", "!", "?", ",", ";")
NO_PRISON = (
    r"\b(?:not|no|nor|never|nobody|cannot|rather than)\b(?: \w+){0,4} (?:prison|jail|jailed|imprisonment|custody)\b"
)
CLOSING = "”’\"' \n"


def judge(penalty: Penalty, told: str, found: list[Candidate], index: Index, quoted: bool) -> Verdict:
    """The verdict that the candidates lead to; inside a quotation nothing is contradicted, as its words are checked."""
    pool = [candidate for candidate in found if not differs_in_law(penalty, candidate)] or found
    best = pool[0] if pool else None
    agreeing = next((candidate for candidate in pool if candidate.agrees), None)
    if best is None or best.fit < SOME:
        return verdict_on(penalty, "unsupported", index, [], "unsupported")
    exchanged = _exchanged(penalty, told, pool)
    if exchanged:
        one = exchanged[0].comparison
        definite = {"custody"} | ({"fine"} if isinstance(penalty.sanctions.fine, Quantity) else set())
        if not quoted and (one.differing or definite.intersection(one.lacking)):
            return verdict_on(penalty, "contradicted", index, [*exchanged], "offence")
        return verdict_on(penalty, "unsupported", index, [], "unsupported")
    if agreeing and best.fit - agreeing.fit < CLEARLY:
        if not quoted and agreeing.fit >= SAME_CONDUCT and not penalty.given:
            reason = _as_sentence(penalty, told, agreeing)
            if reason:
                return verdict_on(penalty, "contradicted", index, [agreeing], reason)
        rival = _rival(agreeing, pool)
        if rival and not quoted and _other_amount(penalty, pool):
            return verdict_on(penalty, "contradicted", index, [rival], "value")
        if rival:
            return verdict_on(penalty, "disputed", index, [agreeing, rival], "disputed")
        partly = bool(agreeing.comparison.lacking) and not _held(agreeing, pool)
        if not partly:
            return verdict_on(penalty, "confirmed", index, [agreeing], "")
    if not quoted:
        wrong = _wrong(penalty, _as_measured(penalty, best, pool), found, index)
        if wrong:
            return wrong
    return verdict_on(penalty, "unsupported", index, [], "unsupported")


def _as_measured(penalty: Penalty, best: Candidate, pool: list[Candidate]) -> Candidate:
    """The candidate to compare the draft's penalty with: one that has a length of custody too, where the best has none.

    It must be for the same act, and no other may have the draft's length.
    """
    if penalty.sanctions.custody is None or best.known.item.sanctions.custody:
        return best
    mine = acts(penalty.offence)
    same = [
        other
        for other in pool
        if other.known.item.sanctions.custody
        and other.fit >= SAME_CONDUCT
        and (best.fit - other.fit < CLEARLY or mine & acts(other.known.item.offence))
    ]
    return same[0] if same and all("custody" in other.comparison.differing for other in same) else best


def _wrong(penalty: Penalty, best: Candidate, found: list[Candidate], index: Index) -> Verdict | None:
    if best.fit < SAME_CONDUCT:
        return None
    wrong = {*best.comparison.differing, *best.comparison.lacking}
    act = acts(best.known.item.offence)
    elsewhere = next(
        (
            other
            for other in found
            if other.agrees
            and best.fit - other.fit >= CLEARLY
            and wrong.intersection(other.comparison.agreeing)
            and not act & acts(other.known.item.offence)
        ),
        None,
    )
    if best.comparison.differing:
        if not best.comparison.in_parts:
            if any(other.agrees and not other.comparison.lacking for other in found):
                return None  # another source joins them as the draft does
            reason = "joining" if best.known.item.sanctions.joined == "either" else "both"
            return verdict_on(penalty, "contradicted", index, [best], reason)
        if elsewhere:
            return verdict_on(penalty, "contradicted", index, [best, elsewhere], "offence")
        fine = penalty.sanctions.fine
        if isinstance(fine, Quantity) and adds_up(fine, index.figures.get(best.known.passage.number, ())):
            return None  # a fine and costs in one sum
        return verdict_on(penalty, "contradicted", index, [best], "value")
    if "custody" in best.comparison.lacking and _denies_prison(best):
        return verdict_on(penalty, "contradicted", index, [best], "more")
    heavy = best.known.item.sanctions.custody or penalty.given
    lacks_fine = best.agrees and best.comparison.lacking == ("fine",) and heavy
    fines = [other for other in found if "fine" in other.comparison.agreeing and best.fit - other.fit < CLEARLY]
    if lacks_fine and not any(goes_with(best, other) for other in fines):
        return verdict_on(penalty, "contradicted", index, [best], "more")
    part = next((part for part in ("custody", "prison", "fine") if part in best.comparison.lacking), "")
    if not part or (part == "fine" and (best.comparison.agreeing or penalty.sanctions.fine == "unspecified")):
        return None
    if part != "custody" or not elsewhere:
        elsewhere = _of_other_act(part, penalty, best, found)
    if elsewhere and is_prison(best) and elsewhere.known.passage.source is not best.known.passage.source:
        return None  # one source may leave out how long it is, and another one tell it
    if elsewhere and part != "prison" and best.fit - elsewhere.fit >= 2 * CLEARLY:
        return verdict_on(penalty, "contradicted", index, [best, elsewhere], "offence")
    return None


def _of_other_act(part: str, penalty: Penalty, best: Candidate, found: list[Candidate]) -> Candidate | None:
    """Where the same source threatens prison, or that fine, for another act, and no source for the draft's own act."""
    mine = acts(penalty.offence) & acts(best.known.item.offence)
    having = [other for other in found if (is_prison(other) if part == "custody" else _fine(other))]
    if not mine or any(mine & acts(other.known.item.offence) for other in having):
        return None
    if part == "custody" and penalty.law != best.known.item.law:
        return None
    if part == "fine":
        having = [other for other in having if "fine" in other.comparison.agreeing]
    source = best.known.passage.source
    return next((one for one in having if one.known.passage.source is source and acts(one.known.item.offence)), None)


def is_prison(candidate: Candidate) -> bool:
    """Whether a penalty of the sources is prison."""
    sanctions = candidate.known.item.sanctions
    return sanctions.custody is not None or "prison" in sanctions.other


def _denies_prison(candidate: Candidate) -> bool:
    """Whether a source says of a penalty that it is not prison: an unlimited fine but no imprisonment."""
    return re.search(NO_PRISON, candidate.known.passage.text, re.IGNORECASE) is not None


def _fine(candidate: Candidate) -> bool:
    return candidate.known.item.sanctions.fine is not None


def _as_sentence(penalty: Penalty, told: str, agreeing: Candidate) -> str:
    """The reason, if the draft tells a maximum as what everybody gets; "could" and headlines leave it open."""
    if not is_maximum_told_as_given(penalty.sanctions, agreeing.known.item.sanctions):
        return ""
    said = {token.word for token in tokens(told)}
    if SOFT & said or not told.rstrip(CLOSING).endswith(SENTENCE_ENDS):
        return ""
    return "faced" if FACED & said else "maximum"


def _other_amount(penalty: Penalty, pool: list[Candidate]) -> bool:
    """Whether the draft's fine is an amount, and all of the sources that say how much a fine is say something else."""
    if not isinstance(penalty.sanctions.fine, Quantity):
        return False
    told = [other for other in pool if other.known.item.sanctions.fine not in (None, "unspecified")]
    return all("fine" in other.comparison.differing for other in told)


def _held(agreeing: Candidate, pool: list[Candidate]) -> bool:
    """Whether other penalties for the same conduct have what the one that agrees lacks."""
    lacking = set(agreeing.comparison.lacking)
    for candidate in pool:
        fits = agreeing.fit - candidate.fit < CLEARLY and not candidate.comparison.differing
        if fits and goes_with(agreeing, candidate):
            lacking -= set(candidate.comparison.agreeing)
    return not lacking


def _rival(agreeing: Candidate, pool: list[Candidate]) -> Candidate | None:
    """A penalty for the same conduct that differs, of a source that nowhere tells the one that agrees."""
    agreed = {other.known.passage.source.id for other in pool if other.agrees and other.fit >= SOME}
    agreed.add(agreeing.known.passage.source.id)
    for candidate in pool:
        differs = candidate.comparison.in_parts and candidate.known.passage.source.id not in agreed
        if differs and candidate.fit >= max(SAME_CONDUCT, agreeing.fit - CLEARLY / 2):
            return candidate
    return None


def _exchanged(penalty: Penalty, told: str, pool: list[Candidate]) -> tuple[Candidate, Candidate] | None:
    """The penalty for what the draft says is done, and the one for doing something else that it gives instead."""
    mine = deeds(told) & conduct(penalty.offence).keys()
    same = [other for other in pool if other.fit >= SAME_CONDUCT and mine & deeds(other.known.passage.text)]
    elsewhere = next((other for other in pool if other.agrees), None)
    if not same or elsewhere is None:
        return None
    if elsewhere.fit >= SOME and acts(penalty.offence) & acts(elsewhere.known.item.offence):
        return None
    if any(other.agrees or other.comparison.differing == ("joined",) for other in same):
        return None
    its = deeds(elsewhere.known.passage.text) & conduct(elsewhere.known.item.offence).keys()
    return (same[0], elsewhere) if its else None
