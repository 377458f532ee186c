"""Which person a pronoun, or an office like "the judge", stands for."""

from __future__ import annotations

from collections.abc import Sequence

from editcheck.reading.names.titles import is_person_noun
from editcheck.reading.quotations.candidates import Candidate
from editcheck.reading.quotations.frame import Frame

SENTENCES_BACK = 8
"""How far back somebody may stand whom a pronoun takes up."""
BACK = 300
"""Candidates back among whom somebody is looked for, so that no text takes long."""
IN_TURN = 3
"""So many pronouns are followed from one to the next."""
ASIDE = 6
"""Words of an aside behind a name in which its office is looked for."""

OBLIQUE = frozenset("of to for with by at about against from on in over like than between and".split())


def name_of(frame: Frame, found: Sequence[Candidate], number: int) -> str:
    """The full name that a candidate stands for, or what it is called as printed, "" where neither can be told."""
    candidate = found[number]
    if candidate.name:
        return candidate.name
    if candidate.kind == "he":
        person = _antecedent(frame, found, number)
        return person.name if person else ""
    if candidate.kind == "who":
        before = _before_who(frame, found, number)
        return name_of(frame, found, before) if before >= 0 else ""
    if candidate.kind == "noun" and frame.words[candidate.first] in ("the", "this"):
        holder = _holder(frame, found, number)
        if holder:
            return holder.name
    if candidate.kind in ("noun", "nouns", "body", "document", "thing"):
        return " ".join(frame.text[frame.starts[candidate.first] : frame.ends[candidate.last - 1]].split())
    return ""


def _antecedent(frame: Frame, found: Sequence[Candidate], number: int) -> Candidate | None:
    """The person whom "he" or "she" takes up, or None where that cannot be told.

    The nearest sentence that names somebody who fits decides; in it the one who stands as its subject. Where that is
    another "he" ("He went to see Ann Lee's brother"), it is the one whom this takes up in turn.
    """
    for _ in range(IN_TURN):
        fitting = _fitting(frame, found, number)
        if not fitting:
            return None
        subjects = [index for index in fitting if not _oblique(frame, found[index])]
        number = (subjects or fitting)[-1]
        likeliest = found[number]
        if likeliest.kind == "person":
            return None if _has_somebody(frame, likeliest) else likeliest
    return None


def _fitting(frame: Frame, found: Sequence[Candidate], number: int) -> list[int]:
    """The numbers of the people whom the nearest sentence names, and of a pronoun before them, the last one first."""
    pronoun = found[number]
    sentence = frame.sentence[pronoun.first]
    fitting: list[int] = []
    for index in range(number - 1, max(-1, number - BACK), -1):
        other = found[index]
        if fitting and frame.sentence[other.first] != frame.sentence[found[fitting[-1]].first]:
            break
        if sentence - frame.sentence[other.first] > SENTENCES_BACK:
            break
        named = other.kind == "person" or (other.kind == "he" and fitting and frame.sentence[other.first] != sentence)
        if named and (not other.gender or other.gender == pronoun.gender):
            fitting.append(index)
    return fitting


def _has_somebody(frame: Frame, one: Candidate) -> bool:
    """Whether it is somebody of theirs of whom the sentence tells: "Edith's daughter Helen watched."."""
    following = frame.words[one.last : one.last + 3]
    return following[:1] == ["'s"] and any(is_person_noun(word) for word in following[1:])


def _oblique(frame: Frame, one: Candidate) -> bool:
    """Whether somebody stands as an object, a genitive or a part of a list."""
    if one.last < len(frame) and frame.words[one.last] == "'s":
        return True
    return one.lead > 0 and frame.words[one.lead - 1] in OBLIQUE


def _before_who(frame: Frame, found: Sequence[Candidate], number: int) -> int:
    """The number of the candidate that "who" or "which" follows, a comma between them or not; -1 for none."""
    first = found[number].first
    if number > 0 and found[number - 1].last >= first - 1:
        between = frame.words[found[number - 1].last : first]
        if between in ([], [","]):
            return number - 1
    return -1


def _holder(frame: Frame, found: Sequence[Candidate], number: int) -> Candidate | None:
    """The one person who was introduced with this office before: "Judge Miriam Thackwell", then "the judge"."""
    office = found[number]
    noun = frame.words[office.last - 1]
    holders: dict[str, Candidate] = {}
    for other in found[max(0, number - BACK) : number]:
        if other.kind == "person" and (not office.gender or other.gender in ("", office.gender)):
            around = frame.words[other.lead : other.last]
            if other.last < len(frame) and frame.words[other.last] == ",":
                around = around + frame.words[other.last : other.last + ASIDE]
            if noun in around:
                holders[other.name] = other
    return next(iter(holders.values())) if len(holders) == 1 else None
