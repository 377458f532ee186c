"""Laws that the sources do not name, and those in another's place: the Rivers (Bonuses) Bill for (Penalties)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from editcheck.lookup.index import Index
from editcheck.lookup.names.entities import Entities, Entity, entities_of, name_key
from editcheck.lookup.names.slots import clause_of
from editcheck.lookup.within import touching
from editcheck.reading.model import Name, Reading
from editcheck.reading.names.same_names import country
from editcheck.reading.names.titles import ABBREVIATED
from editcheck.reading.words import FUNCTION_WORDS, stem, words

PARTS = r"(?P<head>[^()\n]+?) \((?P<inside>[^()\n]+)\) (?P<kind>Bill|Act)\b"
OWNED = ("’s ", "'s ")
"""What stands before a law that is somebody's."""
IT = r"\b[Ii]t\b"
FURTHEST_BACK = 3
"""So many sentences back a law may be named of which a sentence speaks as "it"."""
NUMBERED = r"(?P<kind>\w+ Bill) \d+"


def other_in_brackets(reading: Reading, index: Index, name: Name) -> Entity | None:
    """The one law of the sources that is named like this one but for its brackets, and that the draft does not name."""
    mine = re.match(PARTS, name.text) if name.kind == "law" else None
    if mine is None:
        return None
    entities = entities_of(index)
    laws = [(entity, re.match(PARTS, entity.name)) for entity in entities.all if entity.kind == "law"]
    alike = [
        (entity, parts["inside"])
        for entity, parts in laws
        if parts and (parts["head"], parts["kind"]) == (mine["head"], mine["kind"])
    ]
    if len(alike) != 1 or alike[0][1] == mine["inside"] or f"({alike[0][1]})" in reading.text:
        return None
    return alike[0][0]


def is_number(name: Name) -> bool:
    """Whether a name is a Bill's number, which is another name for the Bill: "House Bill 902"."""
    return name.kind == "law" and re.fullmatch(NUMBERED, name.text) is not None


def other_number(reading: Reading, index: Index, name: Name) -> Entity | None:
    """The one Bill of the sources that has another number than this one, and that the draft does not name."""
    mine = re.fullmatch(NUMBERED, name.text)
    if mine is None:
        return None
    entities = entities_of(index)
    bills = [(entity, its) for entity in entities.all if (its := re.fullmatch(NUMBERED, entity.name))]
    alike = [entity for entity, its in bills if its["kind"] == mine["kind"]]
    if len(alike) != 1 or alike[0].name == name.text or alike[0].name in reading.text:
        return None
    return alike[0]


def other_by_company(
    reading: Reading, index: Index, name: Name, in_same_words: bool = True
) -> tuple[Entity, int] | None:
    """The law that the sources name with the person or the vote of the draft's clause, and the passage.

    None where they name the draft's there, too, or the clause names another, or, `in_same_words`, tells nothing that
    this passage tells.
    """
    entities = entities_of(index)
    own, clause = entities.of(name), clause_of(reading, name)
    if own is None or is_number(name) or clause is None or touching(reading.quotations, *clause):
        return None
    names = touching(reading.names, *clause)
    if sum(other.kind == "law" for other in names) > 1:
        return None
    people = [entities.of(other) for other in names if other.kind == "person" and other.text not in ABBREVIATED]
    votes = [figure.value for figure in touching(reading.figures, *clause) if figure.value.unit == "score"]
    passages = {number for person in people if person and person.kind == "person" for number in person.places}
    with_vote = {
        number
        for vote in votes
        for number in index.figures_worth.get((vote.unit, vote.low), ())
        if any(known.item.value == vote for known in index.figures[number])
    }
    told = {stem(word.text) for word in words(reading.text, *clause) if word.text.islower()}
    told.difference_update(map(stem, FUNCTION_WORDS))
    owned = reading.text[: name.start].endswith(OWNED)
    found: dict[int, tuple[Entity, int]] = {}
    together = {number: _laws(entities, number) for number in passages}
    named = {id(law): law for laws in together.values() for law in laws}
    beside = own.places.keys() & {number + step for number in passages for step in (-1, 1)}
    of_others = all(_names_others(entities, number, people) for number in beside)  # else "she" may be this person
    if len(named) == 1 and id(own) not in named and of_others:
        number = next(number for number, laws in together.items() if laws)
        if owned or not in_same_words or not told.isdisjoint(index.passages[number].stems):
            return next(iter(named.values())), number
    for number in passages | with_vote:
        passage = index.passages[number]
        if not own.places.keys().isdisjoint((number - 1, number, number + 1)):
            return None
        here = _laws(entities, number) or _spoken_of(index, entities, number)
        if own in here:
            return None
        if len(here) == 1 and (not in_same_words or number in with_vote or not told.isdisjoint(passage.stems)):
            found.setdefault(id(here[0]), (here[0], number))
    return next(iter(found.values())) if len(found) == 1 else None


def _spoken_of(index: Index, entities: Entities, number: int) -> list[Entity]:
    """The laws that the sentence before a passage names, or the last one before of which all between speak as "it"."""
    for before in range(number - 1, max(-1, number - 1 - FURTHEST_BACK), -1):
        passage = index.passages[before]
        if passage.source is not index.passages[number].source:
            return []
        if laws := _laws(entities, before):
            return laws
        if not re.search(IT, passage.text) or not re.search(IT, index.passages[number].text):
            return []
    return []


def _names_others(entities: Entities, number: int, people: Sequence[Entity | None]) -> bool:
    """Whether a passage names somebody else than these people."""
    return any(one.kind == "person" and one not in people for one in entities.in_passage.get(number, ()))


def _laws(entities: Entities, number: int) -> list[Entity]:
    """The laws that a passage names, those that are only numbered ("House Bill 902") left out."""
    laws = (entity for entity in entities.in_passage.get(number, ()) if entity.kind == "law")
    return [law for law in laws if not re.fullmatch(NUMBERED, law.name)]


def is_unknown_law(index: Index, law: str) -> bool:
    """Whether the sources name laws of this sort, a Bill or an Act, and none that has all words of this one's name."""
    mine = {country(word) for word in name_key(law) if not word.isdigit()}
    theirs = [set(map(country, name_key(entity.name))) for entity in entities_of(index).all if entity.kind == "law"]
    sort = mine & {"bill", "act"}
    return any(sort & other for other in theirs) and not any(mine <= other for other in theirs)
