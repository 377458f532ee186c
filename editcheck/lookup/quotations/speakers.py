"""Whether the speaker that a draft names can be the one that a source names."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from editcheck.facts.model import FactSheet, PersonFact
from editcheck.reading.model import Mention
from editcheck.reading.names.given_names import GIVEN
from editcheck.reading.names.same_names import forms, meaning, plain
from editcheck.reading.names.titles import FORMS_OF_ADDRESS, NAMES_TOO, NO_PERSON, PEERAGE, SUFFIXES, is_person_noun

Sameness = Literal["same", "other", "unknown"]

NAME_WORD = re.compile(r"[^\W_]++(?:['\-][^\W_]++|’[^\W_]++)*")
INITIALS = re.compile(r"\b((?:[^\W\d_]\.){2,})")
PARTICLES = frozenset("de da di du la le van von der den del dos ter ten al el bin ibn st".split())
PLAIN_SUFFIXES = frozenset(suffix.lower() for suffix in SUFFIXES)


def same_speaker(one: str, other: str, sheet: FactSheet) -> Sameness:
    """Whether two names, as far as they tell, are one speaker's; the sheet's people are asked first.

    "other" only where both are names that differ: "the minister", "she" and titles alone can be anybody, and one of
    two people with one surname cannot be told from it.
    """
    if one and other and " ".join(one.split()).lower() == " ".join(other.split()).lower():
        return "same"
    first, second = name_words(one), name_words(other)
    if not first or not second:
        return "unknown"
    known, also_known = _on_sheet(first, sheet), _on_sheet(second, sheet)
    if known and also_known and known is also_known:
        return "same"
    if known and also_known and known.status == also_known.status == "reviewed":
        return "other"
    if _set_apart(known, second) or _set_apart(also_known, first):
        return "other"
    if first == second or (meaning(first) and meaning(first) == meaning(second)):
        return "unknown" if _peer_and_commoner(one, other) else "same"
    if _shortened(first, second) or _shortened(second, first) or second in forms(first):
        return "unknown" if _peer_and_commoner(one, other) else "same"
    if first[-1] == second[-1]:
        return "unknown" if first[0][0] == second[0][0] or min(len(first), len(second)) == 1 else "other"
    if set(first) & set(second):
        return "unknown"
    return "other"


def is_name(mention: Mention) -> bool:
    """Whether a mention is printed as a name, and not as "she" or "the minister"."""
    return bool(name_words(mention.text))


def is_body(name: str) -> bool:
    """Whether a name is that of an organisation, a place or a document, not a person's, as far as its words tell."""
    words = name_words(name)
    if len(words) > 1 and words[0].title() in GIVEN:
        return False
    initials = any(len(word) > 2 and word.isupper() for word in name.split())
    return not words or initials or bool(meaning(words)) or any(word in NO_PERSON for word in words)


@lru_cache(maxsize=4096)
def name_words(name: str) -> tuple[str, ...]:
    """The words of a name as names are compared: titles, offices, suffixes and all lower-case words are left out.

    None of an office alone, which anybody may hold: Transport Secretary.
    """
    name = INITIALS.sub(lambda match: match.group().replace(".", ""), name)
    found: list[str] = []
    for match in NAME_WORD.finditer(name):
        word = match.group()
        lower = plain(word)
        if word[0].isupper() or word[0].isdigit() or (lower in PARTICLES and found):
            found.append(lower)
    while len(found) > 1 and (found[0] in FORMS_OF_ADDRESS or is_person_noun(found[0]) or found[0] == "the"):
        found.pop(0)
    while len(found) > 1 and found[-1] in PLAIN_SUFFIXES:
        found.pop()
    if len(found) > 1 and is_person_noun(found[-1]) and found[0].title() not in GIVEN and found[-1] not in NAMES_TOO:
        return ()
    if len(found) == 1 and (found[0] in FORMS_OF_ADDRESS or is_person_noun(found[0]) or found[0] in PRONOUNS):
        return ()
    return () if all(map(str.isdigit, found)) else tuple(found)  # "the 77-year-old"


MEDIA = frozenset(
    """times post news reuters journal herald guardian telegraph bbc cnn report review magazine tv radio press tribune
    chronicle mail mirror sun star politico bloomberg twitter facebook gazette observer standard network""".split()
)
"""Words of names of papers and stations, which print what others say."""
PRONOUNS = frozenset("he she it they we i you his her their one another both the this that these those".split())


def _on_sheet(words: tuple[str, ...], sheet: FactSheet) -> PersonFact | None:
    """The one person on the sheet that a name can stand for."""
    found = _people(sheet).get(words, [])
    return found[0] if len(found) == 1 else None


@lru_cache(maxsize=8)
def _people(sheet: FactSheet) -> dict[tuple[str, ...], list[PersonFact]]:
    """The people on a sheet by the words of each form of their names."""
    found: dict[tuple[str, ...], list[PersonFact]] = {}
    for person in sheet.people:
        if person.status != "rejected":
            for words in {name_words(form) for form in (person.name, *person.also)}:
                found.setdefault(words, []).append(person)
    return found


def _set_apart(person: PersonFact | None, words: tuple[str, ...]) -> bool:
    return person is not None and any(name_words(name) == words for name in person.not_same_as)


def _shortened(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether one name is a part of the other that can stand for it: a surname, a first name, initials."""
    if len(short) > len(long):
        return False
    if len(short) == 1 and len(long) > 2 and short[0] == "".join(word[0] for word in long):
        return True
    rest = iter(long)
    return all(any(_same_given(word, candidate) for candidate in rest) for word in short) and (
        short[-1] == long[-1] or len(short) == 1
    )


def _same_given(one: str, other: str) -> bool:
    """Whether two first names can be one: Alex and Alexander, J and John."""
    return one == other or (min(len(one), len(other)) in {1, 3, 4} and (one.startswith(other) or other.startswith(one)))


def _peer_and_commoner(one: str, other: str) -> bool:
    """Whether one is Baroness Jones and the other a Jones of whom that is not known."""

    def peer(name: str) -> bool:
        return any(word.lower() in PEERAGE for word in name.split())

    return peer(one) != peer(other) and min(len(name_words(one)), len(name_words(other))) == 1
