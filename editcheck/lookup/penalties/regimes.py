"""The penalties of the sources that one of a draft is compared with, and the laws that they stand under."""

from __future__ import annotations

import re
from itertools import islice

from editcheck.lookup.index import Index
from editcheck.lookup.known import Known
from editcheck.lookup.penalties.conduct import SOME, acts, conduct, fit, stems
from editcheck.lookup.penalties.same_offence import clearer
from editcheck.lookup.penalties.sanctions import Comparison, compare_sanctions
from editcheck.named_tuple import NamedTuple
from editcheck.reading.amounts.tokens import tokens
from editcheck.reading.model import Penalty
from editcheck.reading.names.same_names import LANDS, country, plain
from editcheck.reading.penalties import THREATENED
from editcheck.reading.words import WORD

IN_LAND = r"\s+in\s+([A-Z]\w+)"
MOST = 60
"""So many penalties of the sources are compared with one of the draft, those of the closest passages first."""
SAME_CONDUCT = 0.45
"""So much of the draft's conduct, by the weight of its words, must be the source's for a contradiction."""


THREATENING = THREATENED | {"will"}
KNOWN_WORDS = 0.8
"""So many of the words of a penalty's sentence must be the sources' for it to be about what they tell."""


class Candidate(NamedTuple):
    """A penalty of a source, how far its conduct is the draft's (0 to 1), and how the sanctions compare."""

    known: Known[Penalty]
    fit: float
    comparison: Comparison

    @property
    def agrees(self) -> bool:
        """Whether nothing differs and something is the same."""
        return not self.comparison.differing and bool(self.comparison.agreeing)


def candidates(penalty: Penalty, told: str, index: Index, sentenced: str = "") -> list[Candidate]:
    """The penalties of the sources that are comparable, those whose conduct fits best first.

    What somebody was given is compared with what was given, what the law threatens with what it threatens; `sentenced`
    is the surname of the one who was given it, where the draft tells.
    """
    near = [match.passage.number for match in index.closest(stems(told) | stems(penalty.offence), 24)]
    numbers = dict.fromkeys([*(number for number in near if number in index.penalties), *index.penalties])
    land = _land_behind(told, penalty.text)
    found = []
    for number in islice(numbers, MOST):
        for known in index.penalties[number]:
            if known.item.given == penalty.given and not (land and _elsewhere(land, known)):
                comparison = compare_sanctions(penalty.sanctions, known.item.sanctions)
                share = clearer(fit(index, penalty, told, known), penalty, told, known, index, sentenced)
                found.append(Candidate(known, share, comparison))
    if _tells_no_other(penalty, told, found, index):
        found = [_fitting(candidate, acts(penalty.offence)) for candidate in found]
    found.sort(
        key=lambda candidate: (-round(candidate.fit, 2), len(candidate.comparison.lacking), not candidate.agrees)
    )
    return found


def _land_behind(told: str, penalty: str) -> str:
    """The land that is named right behind a penalty: "five years in prison in Scotland"; "" where none is."""
    behind = told.find(penalty) + len(penalty)
    match = re.compile(IN_LAND).match(told, behind) if penalty in told else None
    land = country(plain(match[1])) if match else ""
    return land if land in LANDS else ""


def _elsewhere(land: str, known: Known[Penalty]) -> bool:
    """Whether a source gives its penalty for another land only."""
    named = _lands(known.passage.text) or _lands(known.item.law)
    return bool(named) and land not in named


def _lands(text: str) -> frozenset[str]:
    return frozenset(country(plain(word)) for word in WORD.findall(text) if word[0].isupper()) & LANDS


def _tells_no_other(penalty: Penalty, told: str, found: list[Candidate], index: Index) -> bool:
    """Whether the draft hardly tells the conduct, and the sources have one maximum of custody, which it is then about.

    It must tell what is threatened, too, in words that are theirs: else it may tell of what they do not.
    """
    lengths = {length for other in found if (length := other.known.item.sanctions.custody)}
    one = len(lengths) == 1 and next(iter(lengths)).hedge == "up to"
    if penalty.sanctions.custody is None or not one or any(other.fit >= SAME_CONDUCT for other in found):
        return False
    if not penalty.sanctions.custody.hedge and THREATENING.isdisjoint(token.word for token in tokens(told)):
        return False
    words = conduct(told).values()
    return sum(map(index.has, words)) >= KNOWN_WORDS * len(words)


def _fitting(candidate: Candidate, told: frozenset[str]) -> Candidate:
    its = candidate.known.item
    fits = its.sanctions.custody is not None and not (told and told.isdisjoint(acts(its.offence)))
    return candidate._replace(fit=SAME_CONDUCT) if fits else candidate


def _same_law(penalty: Penalty, candidate: Candidate) -> bool:
    law = candidate.known.item.law
    return bool(law and penalty.law) and _law(law) == _law(penalty.law)


def differs_in_law(penalty: Penalty, candidate: Candidate) -> bool:
    """Whether both name a law, and not the same one."""
    law = candidate.known.item.law
    return bool(law and penalty.law) and _law(law) != _law(penalty.law)


def under_another_law(
    penalty: Penalty, found: list[Candidate], in_sentence: bool
) -> tuple[Candidate, Candidate] | None:
    """What the sources give under the draft's law, and the penalty that they give for the conduct under another one.

    A law named `in_sentence` alone tells what the penalty is for; the conduct may be told elsewhere.
    """
    under = [other for other in found if _same_law(penalty, other) and (in_sentence or other.fit >= SAME_CONDUCT)]
    if not under or any(other.comparison.in_parts for other in under):
        return None
    lacking = set.intersection(*(set(other.comparison.lacking) for other in under))
    if not lacking:
        return None
    partly = "custody" not in lacking and any(other.comparison.agreeing for other in under)
    if partly:  # then the other law must give all of it
        found = [other for other in found if other.agrees and not other.comparison.lacking]
    elsewhere = (other for other in found if lacking.intersection(other.comparison.agreeing))
    elsewhere = (other for other in elsewhere if not other.comparison.in_parts and differs_in_law(penalty, other))
    mine = acts(penalty.offence)
    same = (other for other in elsewhere if in_sentence or other.fit >= SOME or mine & acts(other.known.item.offence))
    other = next(same, None)
    return (under[0], other) if other else None


def other_than_the_laws(penalty: Penalty, found: list[Candidate]) -> tuple[Candidate, Candidate] | None:
    """The only custody that the sources give under the draft's law, and the one for something else in its place."""
    under = [other for other in found if _same_law(penalty, other) and other.known.item.sanctions.custody]
    if len(under) != 1 or under[0].fit < SOME or "custody" not in under[0].comparison.differing:
        return None
    other = next((other for other in found if "custody" in other.comparison.agreeing), None)
    return (under[0], other) if other else None


def _law(name: str) -> str:
    """The name of a law without its year, to compare."""
    words = name.lower().removeprefix("the ").split()
    while words and (words[-1].isdigit() or words[-1] == "of"):
        words.pop()
    return " ".join(words)


def goes_with(best: Candidate, other: Candidate) -> bool:
    """Whether the two penalties can be parts of one: told by one source, or the other as heavy as the best."""
    law, its = best.known.item.law, other.known.item.law
    if law and its and _law(law) != _law(its):
        return False
    sanctions = other.known.item.sanctions
    heavy = sanctions.custody is not None or "prison" in sanctions.other
    return heavy or best.known.passage.source is other.known.passage.source
