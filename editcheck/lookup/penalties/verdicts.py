"""Looking up the penalties of a draft.

Reasons: "value" (the sources give another punishment for that conduct), "maximum" (a maximum told as the sentence),
"faced" (told as what offenders face), "joining" ("and" where the sources say one or the other, not both), "both" ("and"
where they say "or"), "offence" (it is the punishment of other conduct), "law" (it is the punishment under another law),
"more" (a fine that they do not have), "denied" (they have it and the draft says it is none), "disputed", "unsupported".
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from editcheck.lookup.binding import sentence_at
from editcheck.lookup.figures import verdicts as figure_verdicts
from editcheck.lookup.index import Index
from editcheck.lookup.penalties.conduct import SOME, acts, conduct, deeds, doing
from editcheck.lookup.penalties.regimes import (
    SAME_CONDUCT,
    Candidate,
    candidates,
    differs_in_law,
    goes_with,
    other_than_the_laws,
    under_another_law,
)
from editcheck.lookup.penalties.same_offence import sentenced_in
from editcheck.lookup.penalties.sanctions import in_words, is_maximum_told_as_given
from editcheck.lookup.penalties.terms import wrong_terms
from editcheck.lookup.verdict import Outcome, Verdict
from editcheck.lookup.within import inside, touching
from editcheck.reading.amounts.tokens import tokens
from editcheck.reading.amounts.units import MONEY
from editcheck.reading.model import Name, Penalty, Quantity, Reading
from editcheck.reading.polarity import denies

AROUND = 600
"""So many characters on each side of a penalty are its sentence at most."""
NOT_FACING = r"(?:\b(?:not|never|cannot|nor)|n['’]t)(?: \w+){0,3} $"
"""What stands before a penalty that is denied."""
WITHIN = 60
SURELY = 0.8
"""How far the conduct must be the source's for a denial to contradict it."""
EXCEPT = frozenset("unless only until except merely without alone".split())
LAW_WITHIN = 2
"""The law of a penalty is near where it is named in its sentence or in one of so many before."""
CLEARLY = 0.2
"""Conduct that fits by so much less is other conduct."""
SOFT = frozenset("could can may might risk risks possible threatened".split())
FACED = frozenset("face faces facing faced".split())
SENTENCE_ENDS = (".", "!", "?", ",", ";")
CLOSING = "”’\"' \n"


def look_up(reading: Reading, index: Index) -> Iterator[Verdict]:
    """A verdict on each penalty."""
    for penalty in reading.penalties:
        told = _told(reading, penalty)
        found = candidates(penalty, told, index, sentenced_in(reading, penalty))
        quoted = inside(penalty, reading.quotations)
        law = None if quoted else _named_near(reading, penalty)
        in_sentence = law is not None and sentence_at(reading, law.start) == sentence_at(reading, penalty.start)
        if law and (under := under_another_law(penalty, found, in_sentence)):
            yield _verdict(penalty, "contradicted", index, [*under], "law")
            yield _of_law(penalty, law, under[1], index)
            continue
        verdict = judge(penalty, told, found, index, quoted)
        only = verdict.outcome == "unsupported" and not quoted and penalty.law and penalty.law in told
        if only and (other := other_than_the_laws(penalty, found)):
            yield _verdict(penalty, "contradicted", index, [*other], "offence")
            continue
        if not quoted and (threat := _threat_told_as_given(penalty, told, found, index)):
            yield _verdict(penalty, "contradicted", index, [*threat], "value")
            continue
        if verdict.outcome == "confirmed" and _denied(reading, penalty):
            yield _denial(penalty, told, found, index)
            continue
        if verdict.outcome == "confirmed" and penalty.given and not quoted:
            same = next(candidate for candidate in found if candidate.agrees)
            yield from wrong_terms(reading, penalty, same.known, index)
        yield _by_figures(penalty, reading, index) or verdict if verdict.outcome == "unsupported" else verdict


def _told(reading: Reading, penalty: Penalty) -> str:
    """The words of the penalty's sentence; of an endless one only those around it."""
    sentence = sentence_at(reading, penalty.start)
    if sentence is None:
        return penalty.text
    return reading.text[max(sentence.start, penalty.start - AROUND) : min(sentence.end, penalty.end + AROUND)]


def _denied(reading: Reading, penalty: Penalty) -> bool:
    """Whether the draft says that this is not the penalty: "could not be sent to prison"."""
    before = reading.text[max(0, penalty.start - AROUND) : penalty.start]
    return re.search(NOT_FACING, before[-WITHIN:], re.IGNORECASE) is not None


def _denial(penalty: Penalty, told: str, found: list[Candidate], index: Index) -> Verdict:
    """The verdict on a penalty that the draft denies and the sources have."""
    agreeing = next(candidate for candidate in found if candidate.agrees)
    sure = agreeing.fit >= SURELY and not EXCEPT.intersection(token.word for token in tokens(told))
    if not sure or denies(agreeing.known.passage.text):
        return _verdict(penalty, "unsupported", index, [], "unsupported")
    return _verdict(penalty, "contradicted", index, [agreeing], "denied")._replace(found=f"no {_in_words(penalty)}")


def _named_near(reading: Reading, penalty: Penalty) -> Name | None:
    """Where the penalty's law is named: in its sentence or in one of the two before, else in the next one."""
    at = bisect_right(reading.sentences, penalty.start, key=lambda sentence: sentence.start) - 1
    if not penalty.law or at < 0:
        return None
    first = max(reading.sentences[max(0, at - LAW_WITHIN)].start, penalty.start - 3 * AROUND)
    behind = min(reading.sentences[at].end, penalty.end + AROUND)
    named = [name for name in touching(reading.names, first, behind) if name.text == penalty.law]
    if named or at + 1 == len(reading.sentences):
        return named[-1] if named else None
    behind = min(reading.sentences[at + 1].end, penalty.end + AROUND)
    return next((name for name in touching(reading.names, penalty.end, behind) if name.text == penalty.law), None)


def _by_figures(penalty: Penalty, reading: Reading, index: Index) -> Verdict | None:
    """Where the conduct cannot be told, what somebody was given may yet be wrong by the words around the figures.

    So may the amount of a fine, given or not.
    """
    if not penalty.given and not isinstance(penalty.sanctions.fine, Quantity):
        return None
    found = figure_verdicts.Found(reading, index)
    for figure in reading.figures:
        if not penalty.given and figure.value.unit not in MONEY:
            continue
        if penalty.start <= figure.start and figure.end <= penalty.end:
            verdict = found.verdict(figure)
            if verdict and verdict.outcome == "contradicted":
                return verdict._replace(kind="penalty", reason="value")
    return None


def judge(penalty: Penalty, told: str, found: list[Candidate], index: Index, quoted: bool) -> Verdict:
    """The verdict that the candidates lead to; inside a quotation nothing is contradicted, as its words are checked."""
    pool = [candidate for candidate in found if not differs_in_law(penalty, candidate)] or found
    best = pool[0] if pool else None
    agreeing = next((candidate for candidate in pool if candidate.agrees), None)
    if best is None or best.fit < SOME:
        return _verdict(penalty, "unsupported", index, [], "unsupported")
    exchanged = _exchanged(penalty, told, pool)
    if exchanged:
        one = exchanged[0].comparison
        definite = {"custody"} | ({"fine"} if isinstance(penalty.sanctions.fine, Quantity) else set())
        if not quoted and (one.differing or definite.intersection(one.lacking)):
            return _verdict(penalty, "contradicted", index, [*exchanged], "offence")
        return _verdict(penalty, "unsupported", index, [], "unsupported")
    if agreeing and best.fit - agreeing.fit < CLEARLY:
        if not quoted and agreeing.fit >= SAME_CONDUCT and not penalty.given:
            reason = _as_sentence(penalty, told, agreeing)
            if reason:
                return _verdict(penalty, "contradicted", index, [agreeing], reason)
        rival = _rival(agreeing, pool)
        if rival and not quoted and _other_amount(penalty, pool):
            return _verdict(penalty, "contradicted", index, [rival], "value")
        if rival:
            return _verdict(penalty, "disputed", index, [agreeing, rival], "disputed")
        partly = bool(agreeing.comparison.lacking) and not _held(agreeing, pool)
        if not partly:
            return _verdict(penalty, "confirmed", index, [agreeing], "")
    if not quoted:
        wrong = _wrong(penalty, _as_measured(penalty, best, pool), found, index)
        if wrong:
            return wrong
    return _verdict(penalty, "unsupported", index, [], "unsupported")


def _as_measured(penalty: Penalty, best: Candidate, pool: list[Candidate]) -> Candidate:
    """The candidate to compare the draft's penalty with: one that has a length of custody too, where the best has none.

    It must be for the same act, and no other may have the draft's length.
    """
    if penalty.sanctions.custody is None or best.known.item.sanctions.custody or penalty.given:
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
        if best.comparison.differing == ("joined",):
            reason = "joining" if best.known.item.sanctions.joined == "either" else "both"
            return _verdict(penalty, "contradicted", index, [best], reason)
        if elsewhere:
            return _verdict(penalty, "contradicted", index, [best, elsewhere], "offence")
        return _verdict(penalty, "contradicted", index, [best], "value")
    lacks_fine = best.agrees and best.comparison.lacking == ("fine",) and best.known.item.sanctions.custody
    fines = [other for other in found if "fine" in other.comparison.agreeing and best.fit - other.fit < CLEARLY]
    if lacks_fine and not any(goes_with(best, other) for other in fines):
        return _verdict(penalty, "contradicted", index, [best], "more")
    main = [part for part in best.comparison.lacking if part in ("custody", "prison")]
    if not main or best.known.item.sanctions.custody or "prison" in best.known.item.sanctions.other:
        return None
    if elsewhere and "custody" in main and best.fit - elsewhere.fit >= 2 * CLEARLY:
        return _verdict(penalty, "contradicted", index, [best, elsewhere], "offence")
    return None


def _threat_told_as_given(
    penalty: Penalty, told: str, found: list[Candidate], index: Index
) -> tuple[Candidate, Candidate] | None:
    """What somebody was given, and the custody that could have been given instead and that the draft says was."""
    custody = penalty.sanctions.custody
    if not penalty.given or custody is None or not found or found[0].fit < SAME_CONDUCT:
        return None
    best = found[0]
    if "custody" not in best.comparison.lacking or any("custody" in one.comparison.agreeing for one in found):
        return None
    threats = candidates(penalty._replace(given=False), told, index)
    source = best.known.passage.source
    same = (one for one in threats if "custody" in one.comparison.agreeing and one.known.passage.source is source)
    threat = next((one for one in same if one.fit >= SOME), None)
    return (best, threat) if threat else None


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
        differs = candidate.comparison.differing and candidate.known.passage.source.id not in agreed
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
    if any(other.agrees or other.comparison.differing == ("joined",) for other in same):
        return None
    its = deeds(elsewhere.known.passage.text) & conduct(elsewhere.known.item.offence).keys()
    return (same[0], elsewhere) if its else None


def _verdict(penalty: Penalty, outcome: Outcome, index: Index, found: list[Candidate], reason: str) -> Verdict:
    expected = _in_words(found[0].known.item) if found and outcome != "confirmed" else ""
    return Verdict(
        "penalty",
        penalty.start,
        penalty.end,
        penalty.text,
        outcome,
        tuple(candidate.known.evidence(index) for candidate in found),
        reason,
        _in_words(penalty),
        expected,
        _detail(reason, found),
    )


def _of_law(penalty: Penalty, law: Name, other: Candidate, index: Index) -> Verdict:
    """The verdict on the law's name: either it or the penalty is wrong."""
    verdict = _verdict(penalty, "contradicted", index, [other], "law")
    told = f" for {_in_words(other.known.item)}"
    return verdict._replace(
        start=law.start, end=law.end, text=law.text, found=law.text, expected=other.known.item.law, detail=told
    )


def _in_words(penalty: Penalty) -> str:
    """The sanctions in an editor's words; in the source's own where the custody is no whole number of months."""
    custody = penalty.sanctions.custody
    if custody is not None and custody.low != custody.low.to_integral_value():
        return " ".join(penalty.text.split())
    return in_words(penalty.sanctions)


def _detail(reason: str, found: list[Candidate]) -> str:
    if reason == "value" and found[0].known.fact and (act := doing(found[0].known.item.offence)):
        return f" for {act}{found[0].known.remark}"
    if reason == "offence":
        return f"; {_in_words(found[1].known.item)} is what they give for something else"
    if reason == "law" and len(found) > 1:
        first, second = found[0].known.item, found[1].known.item
        return f" under the {first.law}; {_in_words(second)} is under the {second.law}"
    if reason in ("maximum", "faced"):
        return ": it is the most that a court can give"
    if reason == "disputed":
        return f"One has {_in_words(found[0].known.item)}, another {_in_words(found[1].known.item)}."
    return found[0].known.remark if found and reason else ""
