"""Which person a pronoun stands for."""

from __future__ import annotations

from collections.abc import Sequence

from editcheck.reading.candidates import Candidate
from editcheck.reading.frame import Frame

SENTENCES_BACK = 8
"""How far back somebody may stand whom a pronoun takes up."""

OBLIQUE = frozenset("of to for with by at about against from on in over like than between and".split())


def antecedent(frame: Frame, found: Sequence[Candidate], number: int) -> Candidate | None:
    """The person whom the pronoun at this number takes up, or None where that cannot be told.

    The nearest sentence that names somebody who fits decides; in it the one who stands as its subject.
    """
    pronoun = found[number]
    sentence = frame.sentence[pronoun.first]
    fitting: list[Candidate] = []
    for index in range(number - 1, -1, -1):
        other = found[index]
        if fitting and frame.sentence[other.first] != frame.sentence[fitting[-1].first]:
            break
        if sentence - frame.sentence[other.first] > SENTENCES_BACK:
            break
        if other.kind == "person" and (not other.gender or not pronoun.gender or other.gender == pronoun.gender):
            fitting.append(other)
    return _subject(frame, fitting)


def _subject(frame: Frame, fitting: list[Candidate]) -> Candidate | None:
    """The one that is no object, genitive or part of a list, the first of them in the text."""
    if not fitting:
        return None
    subjects = [one for one in fitting if not _oblique(frame, one)]
    return (subjects or fitting)[-1]


def _oblique(frame: Frame, one: Candidate) -> bool:
    if one.last < len(frame) and frame.words[one.last] == "'s":
        return True
    return one.lead > 0 and frame.words[one.lead - 1] in OBLIQUE
