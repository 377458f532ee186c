"""Looking up the penalties of a draft.

Reasons: "value" (the sources give another punishment for that conduct), "maximum" (a maximum told as the sentence),
"faced" (told as what offenders face), "joining" ("and" where the sources say one or the other, not both), "both" ("and"
where they say "or", or the other way round), "offence" (it is the punishment of other conduct), "law" (it is the
punishment under another law), "more" (a fine that they do not have), "denied" (they have it and the draft says it is
none), "disputed", "unsupported".
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from editcheck.lookup.binding import sentence_at
from editcheck.lookup.figures import verdicts as figure_verdicts
from editcheck.lookup.index import Index
from editcheck.lookup.penalties.conduct import SOME
from editcheck.lookup.penalties.judging import judge
from editcheck.lookup.penalties.regimes import (
    SAME_CONDUCT,
    Candidate,
    candidates,
    other_than_the_laws,
    under_another_law,
)
from editcheck.lookup.penalties.same_offence import sentenced_in
from editcheck.lookup.penalties.telling import of_law, told_in_words, verdict_on
from editcheck.lookup.penalties.terms import wrong_terms
from editcheck.lookup.verdict import Verdict
from editcheck.lookup.within import inside, touching
from editcheck.reading.amounts.tokens import tokens
from editcheck.reading.amounts.units import MONEY, in_base
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


def look_up(reading: Reading, index: Index) -> Iterator[Verdict]:
    """A verdict on each penalty."""
    figures = figure_verdicts.Found(reading, index)
    for penalty in reading.penalties:
        told = _told(reading, penalty)
        found = candidates(penalty, told, index, sentenced_in(reading, penalty))
        quoted = inside(penalty, reading.quotations)
        law = None if quoted else _named_near(reading, penalty)
        in_sentence = law is not None and sentence_at(reading, law.start) == sentence_at(reading, penalty.start)
        if law and (under := under_another_law(penalty, found, in_sentence)):
            yield verdict_on(penalty, "contradicted", index, [*under], "law")
            yield of_law(penalty, law, under[1], index)
            continue
        verdict = judge(penalty, told, found, index, quoted)
        only = verdict.outcome == "unsupported" and not quoted and penalty.law and penalty.law in told
        if only and (other := other_than_the_laws(penalty, found)):
            yield verdict_on(penalty, "contradicted", index, [*other], "offence")
            continue
        if not quoted and (threat := _threat_told_as_given(penalty, told, found, index)):
            yield verdict_on(penalty, "contradicted", index, [*threat], "value")
            continue
        if not quoted and verdict.outcome == "unsupported" and (most := _only_threatened(penalty, told, found, index)):
            yield verdict_on(penalty, "contradicted", index, [most], "maximum")
            continue
        if verdict.outcome == "confirmed" and _denied(reading, penalty):
            yield _denial(penalty, told, found, index)
            continue
        if verdict.outcome == "confirmed" and penalty.given and not quoted:
            same = next(candidate for candidate in found if candidate.agrees)
            yield from wrong_terms(reading, penalty, same.known, index)
        yield _by_figures(penalty, reading, figures) or verdict if verdict.outcome == "unsupported" else verdict


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
        return verdict_on(penalty, "unsupported", index, [], "unsupported")
    return verdict_on(penalty, "contradicted", index, [agreeing], "denied")._replace(
        found=f"no {told_in_words(penalty)}"
    )


def _named_near(reading: Reading, penalty: Penalty) -> Name | None:
    """Where the penalty's law is named: in its sentence, the one before or that one's paragraph, else in the next."""
    at = bisect_right(reading.sentences, penalty.start, key=lambda sentence: sentence.start) - 1
    if not penalty.law or at < 0:
        return None
    first = max(reading.sentences[max(0, at - LAW_WITHIN)].start, penalty.start - 3 * AROUND)
    first = max(first, reading.text.rfind("\n", first, reading.sentences[max(0, at - 1)].start))
    behind = min(reading.sentences[at].end, penalty.end + AROUND)
    named = [name for name in touching(reading.names, first, behind) if name.text == penalty.law]
    if named or at + 1 == len(reading.sentences):
        return named[-1] if named else None
    behind = min(reading.sentences[at + 1].end, penalty.end + AROUND)
    return next((name for name in touching(reading.names, penalty.end, behind) if name.text == penalty.law), None)


def _by_figures(penalty: Penalty, reading: Reading, found: figure_verdicts.Found) -> Verdict | None:
    """Where the conduct cannot be told, what somebody was given may yet be wrong by the words around the figures.

    So may the amount of a fine, given or not.
    """
    if not penalty.given and not isinstance(penalty.sanctions.fine, Quantity):
        return None
    for figure in touching(reading.figures, penalty.start, penalty.end):
        if not penalty.given and figure.value.unit not in MONEY:
            continue
        if penalty.start <= figure.start and figure.end <= penalty.end:
            verdict = found.verdict(figure)
            if verdict and verdict.outcome == "contradicted":
                return verdict._replace(kind="penalty", reason="value")
    return None


def _only_threatened(penalty: Penalty, told: str, found: list[Candidate], index: Index) -> Candidate | None:
    """What the sources say could be given, and nowhere else have, told as what somebody was given.

    They must tell the length of a sentence that was given, too; `found` are those.
    """
    custody = penalty.sanctions.custody
    lengths = [one for one in found if one.known.item.sanctions.custody]
    if (
        not penalty.given
        or custody is None
        or not lengths
        or any("custody" in one.comparison.agreeing for one in found)
    ):
        return None
    threats = candidates(penalty._replace(given=False), told, index)
    same = [one for one in threats if (length := one.known.item.sanctions.custody) and length[:3] == custody[:3]]
    places = [(one.known.item.start, one.known.item.end, one.known.passage.source) for one in same]
    figures = (
        claim
        for number in index.figures_worth.get((custody.unit, custody.low), ())
        for claim in index.figures[number]
        if in_base(claim.item.value)[:3] == custody[:3]
    )
    apart = any(
        not any(
            start <= one.item.start and one.item.end <= end and one.passage.source is source
            for start, end, source in places
        )
        for one in figures
    )
    return same[0] if same and not apart else None


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
