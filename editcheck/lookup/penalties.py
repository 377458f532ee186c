"""Looking up the penalties of a draft.

Reasons: "value" (the sources give another punishment for that conduct), "maximum" (a maximum told as the sentence),
"joining" ("and" where the sources say one or the other), "offence" (it is the punishment of other conduct), "law" (it
is the punishment under another law), "disputed", "unsupported".
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import islice, pairwise

from editcheck.lookup import figures
from editcheck.lookup.binding import sentence_at
from editcheck.lookup.index import Index
from editcheck.lookup.known import Known
from editcheck.lookup.sanctions import Comparison, compare_sanctions, in_words, is_maximum_told_as_given
from editcheck.lookup.verdict import Outcome, Verdict
from editcheck.lookup.within import inside
from editcheck.named_tuple import NamedTuple
from editcheck.reading.about import tells
from editcheck.reading.model import Penalty, Quantity, Reading
from editcheck.reading.numbers import tokens
from editcheck.reading.words import stem

AROUND = 600
"""So many characters on each side of a penalty are its sentence at most."""
MOST = 60
"""So many penalties of the sources are compared with one of the draft, those of the closest passages first."""
SAME_CONDUCT = 0.45
"""So much of the draft's conduct, by the weight of its words, must be the source's for a contradiction."""
SOME_CONDUCT = 0.2
"""And so much for a confirmation."""
CLEARLY = 0.2
"""Conduct that fits by so much less is other conduct."""
IN_SENTENCE, NEARBY = 0.6, 0.4
"""What a word of the conduct counts that stands in the source's sentence but not in its conduct; or beside it."""
NO_CONDUCT = frozenset(
    """anyone anybody everyone everybody someone somebody people person persons man men woman women offender offenders
    offence offences offense offenses crime crimes criminal separate new existing current now already parliament lords
    commons ministers mps bring brings brought mean means carry carries carried go goes went sent send lead leads punish
    punishes punished punishable punishment maximum minimum penalty penalties sentence sentences guilty convicted
    conviction found caught court courts jail jailed prison imprisoned face faces facing law laws bill act rules
    legislation today yesterday make makes made""".split()
)
"""Words about offenders and the law that tell nothing about what was done."""
BEFORE_ACTS = frozenset("who that to they and or".split())
SOFT = frozenset("could can may might face faces facing risk risks possible threatened".split())


class Candidate(NamedTuple):
    """A penalty of a source, how far its conduct is the draft's (0 to 1), and how the sanctions compare."""

    known: Known[Penalty]
    fit: float
    comparison: Comparison

    @property
    def agrees(self) -> bool:
        """Whether nothing differs and something is the same."""
        return not self.comparison.differing and bool(self.comparison.agreeing)


def look_up(reading: Reading, index: Index) -> Iterator[Verdict]:
    """A verdict on each penalty."""
    for penalty in reading.penalties:
        told = _told(reading, penalty)
        found = candidates(penalty, told, index)
        verdict = judge(penalty, told, found, index, inside(penalty, reading.quotations))
        yield _by_figures(penalty, reading, index) or verdict if verdict.outcome == "unsupported" else verdict


def _told(reading: Reading, penalty: Penalty) -> str:
    """The words of the penalty's sentence; of an endless one only those around it."""
    sentence = sentence_at(reading, penalty.start)
    if sentence is None:
        return penalty.text
    return reading.text[max(sentence.start, penalty.start - AROUND) : min(sentence.end, penalty.end + AROUND)]


def _by_figures(penalty: Penalty, reading: Reading, index: Index) -> Verdict | None:
    """Where the conduct cannot be told, what somebody was given may yet be wrong by the words around the figures."""
    if not penalty.given:
        return None
    found = figures.Found(reading, index)
    for figure in reading.figures:
        if penalty.start <= figure.start and figure.end <= penalty.end:
            verdict = found.verdict(figure)
            if verdict and verdict.outcome == "contradicted":
                return verdict._replace(kind="penalty", reason="value")
    return None


def candidates(penalty: Penalty, told: str, index: Index) -> list[Candidate]:
    """The penalties of the sources that are comparable, those whose conduct fits best first.

    What somebody was given is compared with what was given, what the law threatens with what it threatens.
    """
    asked = _conduct(penalty.offence) or _roots(penalty.offence) or _roots(told)
    near = [match.passage.number for match in index.closest(_stems(told) | _stems(penalty.offence), 24)]
    numbers = dict.fromkeys([*(number for number in near if number in index.penalties), *index.penalties])
    found = []
    for number in islice(numbers, MOST):
        for known in index.penalties[number]:
            if known.item.given == penalty.given:
                comparison = compare_sanctions(penalty.sanctions, known.item.sanctions)
                found.append(Candidate(known, _fit(index, asked, known), comparison))
    found.sort(
        key=lambda candidate: (-round(candidate.fit, 2), len(candidate.comparison.lacking), not candidate.agrees)
    )
    return found


def _fit(index: Index, asked: Mapping[str, str], known: Known[Penalty]) -> float:
    its = _conduct(known.item.offence)
    here = _cut(known.passage.stems)
    around = _cut(index.around(known.passage))
    total = held = 0.0
    for word, stem_ in asked.items():
        weight = index.weight(stem_)
        total += weight
        held += weight * (1 if word in its else IN_SENTENCE if word in here else NEARBY if word in around else 0)
    return held / total if total else 0.0


def judge(penalty: Penalty, told: str, found: list[Candidate], index: Index, quoted: bool) -> Verdict:
    """The verdict that the candidates lead to; inside a quotation nothing is contradicted, as its words are checked."""
    pool = [candidate for candidate in found if not _differs_in_law(penalty, candidate)] or found
    best = pool[0] if pool else None
    agreeing = next((candidate for candidate in pool if candidate.agrees), None)
    if best is None or best.fit < SOME_CONDUCT:
        return _verdict(penalty, "unsupported", index, [], "unsupported")
    exchanged = _exchanged(penalty, told, pool)
    if exchanged:
        one = exchanged[0].comparison
        definite = {"custody"} | ({"fine"} if isinstance(penalty.sanctions.fine, Quantity) else set())
        if not quoted and (one.differing or definite.intersection(one.lacking)):
            return _verdict(penalty, "contradicted", index, [*exchanged], "offence")
        return _verdict(penalty, "unsupported", index, [], "unsupported")
    if agreeing and best.fit - agreeing.fit < CLEARLY:
        if not quoted and agreeing.fit >= SAME_CONDUCT and not penalty.given and _as_sentence(penalty, told, agreeing):
            return _verdict(penalty, "contradicted", index, [agreeing], "maximum")
        rival = _rival(agreeing, pool)
        if rival:
            return _verdict(penalty, "disputed", index, [agreeing, rival], "disputed")
        partly = bool(agreeing.comparison.lacking) and not _held(agreeing, pool)
        if not partly:
            return _verdict(penalty, "confirmed", index, [agreeing], "")
    if not quoted:
        wrong = _wrong(penalty, told, best, found, index)
        if wrong:
            return wrong
    return _verdict(penalty, "unsupported", index, [], "unsupported")


def _wrong(penalty: Penalty, told: str, best: Candidate, found: list[Candidate], index: Index) -> Verdict | None:
    if best.fit < SAME_CONDUCT:
        return None
    wrong = {*best.comparison.differing, *best.comparison.lacking}
    elsewhere = next(
        (
            other
            for other in found
            if other.agrees and best.fit - other.fit >= CLEARLY and wrong.intersection(other.comparison.agreeing)
        ),
        None,
    )
    if best.comparison.differing:
        if best.comparison.differing == ("joined",):
            return _verdict(penalty, "contradicted", index, [best], "joining")
        if elsewhere:
            return _verdict(penalty, "contradicted", index, [best, elsewhere], "offence")
        return _verdict(penalty, "contradicted", index, [best], "value")
    lacks_fine = best.agrees and best.comparison.lacking == ("fine",) and best.known.item.sanctions.custody
    if lacks_fine and not any("fine" in other.comparison.agreeing for other in found if best.fit - other.fit < CLEARLY):
        return _verdict(penalty, "contradicted", index, [best], "more")
    main = [part for part in best.comparison.lacking if part in ("custody", "prison")]
    if not main or best.known.item.sanctions.custody or "prison" in best.known.item.sanctions.other:
        return None
    under = next((other for other in found if other.agrees and _other_law(penalty, told, best, other)), None)
    if under:
        return _verdict(penalty, "contradicted", index, [best, under], "law")
    if elsewhere and "custody" in main and best.fit - elsewhere.fit >= 2 * CLEARLY:
        return _verdict(penalty, "contradicted", index, [best, elsewhere], "offence")
    return None


def _as_sentence(penalty: Penalty, told: str, agreeing: Candidate) -> bool:
    """Whether the draft tells a maximum as what everybody gets; "could", "face" and the like leave it open."""
    if not is_maximum_told_as_given(penalty.sanctions, agreeing.known.item.sanctions):
        return False
    return not SOFT.intersection(token.word for token in tokens(told))


def _held(agreeing: Candidate, pool: list[Candidate]) -> bool:
    """Whether other penalties for the same conduct have what the one that agrees lacks."""
    lacking = set(agreeing.comparison.lacking)
    for candidate in pool:
        if agreeing.fit - candidate.fit < CLEARLY and not candidate.comparison.differing:
            lacking -= set(candidate.comparison.agreeing)
    return not lacking


def _rival(agreeing: Candidate, pool: list[Candidate]) -> Candidate | None:
    """A penalty of another source for the same conduct that differs."""
    source = agreeing.known.passage.source.id
    for candidate in pool:
        differs = candidate.comparison.differing and candidate.known.passage.source.id != source
        if differs and candidate.fit >= max(SAME_CONDUCT, agreeing.fit - CLEARLY / 2):
            return candidate
    return None


def _same_law(penalty: Penalty, candidate: Candidate) -> bool:
    law = candidate.known.item.law
    return bool(law and penalty.law) and _law(law) == _law(penalty.law)


def _differs_in_law(penalty: Penalty, candidate: Candidate) -> bool:
    law = candidate.known.item.law
    return bool(law and penalty.law) and _law(law) != _law(penalty.law)


def _other_law(penalty: Penalty, told: str, best: Candidate, other: Candidate) -> bool:
    """Whether the draft names the law, and the penalty that agrees is told under another one."""
    return bool(
        penalty.law
        and penalty.law in told
        and _differs_in_law(penalty, other)
        and _same_law(penalty, best)
        and other.fit >= SOME_CONDUCT
    )


def _law(name: str) -> str:
    return " ".join(name.lower().removeprefix("the ").split())


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(token.word) for token in tokens(text) if tells(token.word))


@lru_cache(maxsize=1024)
def _cut(stems: frozenset[str]) -> frozenset[str]:
    return frozenset(map(root, stems))


@lru_cache(maxsize=1024)
def _roots(text: str) -> Mapping[str, str]:
    return {root(word): word for word in _stems(text)}


@lru_cache(maxsize=4096)
def _acts(text: str) -> frozenset[str]:
    """The roots of the words that tell what somebody does: selling, who sells, to sell."""
    run = tokens(text)
    return frozenset(
        root(stem(token.word))
        for before, token in pairwise((None, *run))
        if token and (token.word.endswith("ing") or (before and before.word in BEFORE_ACTS))
    )


def _exchanged(penalty: Penalty, told: str, pool: list[Candidate]) -> tuple[Candidate, Candidate] | None:
    """The penalty for what the draft says is done, and the one for doing something else that it gives instead."""
    mine = _acts(told) & _conduct(penalty.offence).keys()
    same = [other for other in pool if other.fit >= SAME_CONDUCT and mine & _acts(other.known.passage.text)]
    elsewhere = next((other for other in pool if other.agrees), None)
    if not same or elsewhere is None:
        return None
    if any(other.agrees or other.comparison.differing == ("joined",) for other in same):
        return None
    its = _acts(elsewhere.known.passage.text) & _conduct(elsewhere.known.item.offence).keys()
    return (same[0], elsewhere) if its else None


def _conduct(offence: str) -> Mapping[str, str]:
    """The roots of the words that tell what was done."""
    return _roots(" ".join(token.word for token in tokens(offence) if token.word not in NO_CONDUCT))


def root(stem_: str) -> str:
    """A stem cut further, so that creation, creator and creating are one."""
    for ending in ("ation", "ition", "ion", "or", "er", "ment"):
        if stem_.endswith(ending) and len(stem_) - len(ending) >= 4:
            return stem_[: -len(ending)]
    return stem_.removesuffix("at") if len(stem_) > 5 else stem_


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
        " ".join(penalty.text.split()),
        expected,
        _detail(reason, found),
    )


def _in_words(penalty: Penalty) -> str:
    """The sanctions in an editor's words; in the source's own where the custody is no whole number of months."""
    custody = penalty.sanctions.custody
    if custody is not None and custody.low != custody.low.to_integral_value():
        return " ".join(penalty.text.split())
    return in_words(penalty.sanctions)


def _detail(reason: str, found: list[Candidate]) -> str:
    if reason == "offence":
        return f"; {_in_words(found[1].known.item)} is what they give for something else"
    if reason == "law":
        first, second = found[0].known.item, found[1].known.item
        return f" under the {first.law}; {_in_words(second)} is under the {second.law}"
    if reason == "maximum":
        return ": it is the most that a court can give"
    if reason == "disputed":
        return f"One has {_in_words(found[0].known.item)}, another {_in_words(found[1].known.item)}."
    return found[0].known.remark if found and reason else ""
