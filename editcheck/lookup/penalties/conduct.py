"""What a penalty is for: how much of what a draft says is done is what a source says is done."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise

from editcheck.lookup.index import Index
from editcheck.lookup.known import Known
from editcheck.reading.amounts.about import tells
from editcheck.reading.amounts.tokens import tokens
from editcheck.reading.model import Penalty
from editcheck.reading.words import stem

IN_SENTENCE, NEARBY = 0.6, 0.4
"""What a word of the conduct counts that stands in the source's sentence but not in its conduct; or beside it."""
SOME = 0.2
"""So much of the draft's conduct, by the weight of its words, must be the source's to be about it at all."""
OTHER_ACT = 0.5
"""What is left of that where both tell an act that is not the other's: sharing an image is not creating it."""
NO_CONDUCT = frozenset(
    """anyone anybody everyone everybody someone somebody people person persons man men woman women offender offenders
    offence offences offense offenses crime crimes criminal separate new existing current now already parliament lords
    commons ministers mps bring brings brought mean means carry carries carried go goes went sent send lead leads punish
    punishes punished punishable punishment impose imposed maximum minimum penalty penalties sentence sentences guilty
    convicted conviction found caught court courts jail jailed prison imprisoned face faces facing law laws bill act
    rules legislation today yesterday either neither each make makes made""".split()
)
"""Words about offenders and the law that tell nothing about what was done."""
BEFORE_ACTS = frozenset("who that to they and or".split())
ACTS = {
    form: forms.split()[0]
    for forms in """creating create creates created creation creator creators produce produces produced producing
        production generate generates generated generating generation making maker makers
        |sharing share shares shared distribute distributes distributed distributing distribution disseminate
        disseminates disseminated disseminating dissemination circulate circulates circulated circulating
        |soliciting solicit solicits solicited solicitation
        |taking take takes taken photographing photographed filming filmed
        |possessing possess possesses possessed possession
        |selling sell sells sold sale supplying supply supplies supplied
        |threatening threaten threatens threatened threat threats
        |offering offer offers offered|attempting attempt attempts attempted|conspiring conspire conspired conspiracy
        |installing install installs installed installation
        |importing import imports imported|exporting export exports exported""".split("|")
    for form in forms.split()
}
"""Acts that laws tell apart, and the words for each."""
NO_PRESENT = ("ed", "aken", "ion", "sold", "or", "ers", "er", "ors", "made", "sale", "sales", "threat", "threats")
"""Ends of those that are no verb in the present."""
MAKE = ("make", "makes", "made", "making")
NOT_DONE = frozenset(("offering", "attempting", "conspiring", "threatening"))
"""Acts by which another is not done yet: offering to supply is not supplying."""


def fit(index: Index, penalty: Penalty, told: str, known: Known[Penalty]) -> float:
    """How far (0 to 1) what a draft says is done is what a penalty of a source is for.

    `told` has the words of the draft's sentence, for where the conduct is not told.
    """
    offence = penalty.offence
    its = conduct(known.item.offence)
    here, around = _cut(known.passage.stems), _cut(index.around(known.passage))
    total = held = 0.0
    for word, stem_ in (conduct(offence) or _roots(offence) or _roots(told)).items():
        weight = index.weight(stem_)
        total += weight
        held += weight * (1 if word in its else IN_SENTENCE if word in here else NEARBY if word in around else 0)
    share = held / total if total else 0.0
    mine, others = acts(offence), acts(known.item.offence)
    if mine and others and (share >= SOME or (penalty.law and penalty.law == known.item.law)):
        return (1 + share) / 2 if mine & others else share * OTHER_ACT
    return share


@lru_cache(maxsize=1024)
def acts(offence: str) -> frozenset[str]:
    """The acts that laws tell apart among the words of a conduct; to make something is to create it."""
    words = [token.word for token in tokens(offence)]
    told = [ACTS[word] for word in words if word in ACTS]
    found = frozenset(act for before, act in pairwise(("", *told)) if before not in NOT_DONE)
    return found or frozenset("creating" for word in words if word in MAKE)


def doing(offence: str) -> str:
    """The conduct as an act, "sells tickets" as "selling tickets"; "" where the first word is none of our acts."""
    first, _, rest = offence.partition(" ")
    verb = first.lower()
    if not rest or (verb not in ACTS and verb not in MAKE) or verb.endswith(NO_PRESENT):
        return ""
    if not verb.endswith("ing"):
        verb = verb.removesuffix("es" if verb.endswith("sses") else "s" if not verb.endswith("ss") else "")
        verb = verb.removesuffix("e") + "ing"
    return f"{verb} {rest}"


@lru_cache(maxsize=4096)
def deeds(text: str) -> frozenset[str]:
    """The roots of the words that tell what somebody does: selling, who sells, to sell."""
    run = tokens(text)
    return frozenset(
        root(stem(token.word))
        for before, token in pairwise((None, *run))
        if token and (token.word.endswith("ing") or (before and before.word in BEFORE_ACTS))
    )


def conduct(offence: str) -> Mapping[str, str]:
    """The stems of the words that tell what was done, by their roots."""
    return _roots(" ".join(token.word for token in tokens(offence) if token.word not in NO_CONDUCT))


def stems(text: str) -> frozenset[str]:
    """The stems of the words that can tell what was done."""
    return frozenset(stem(token.word) for token in tokens(text) if tells(token.word))


def root(stem_: str) -> str:
    """A stem cut further, so that creation, creator and creating are one."""
    for ending in ("ation", "ition", "ion", "or", "er", "ment"):
        if stem_.endswith(ending) and len(stem_) - len(ending) >= 4:
            return stem_[: -len(ending)]
    return stem_.removesuffix("at") if len(stem_) > 5 else stem_


@lru_cache(maxsize=1024)
def _cut(stems: frozenset[str]) -> frozenset[str]:
    return frozenset(map(root, stems))


@lru_cache(maxsize=1024)
def _roots(text: str) -> Mapping[str, str]:
    return {root(word): word for word in stems(text)}
