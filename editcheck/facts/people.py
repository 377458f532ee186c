"""The people of all sources: one entry each, with their other names and offices."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from editcheck.facts.model import PersonFact, PersonRole, Place, Source
from editcheck.reading.model import Reading
from editcheck.reading.names.offices import office

POST_NOMINALS = frozenset("kc qc mp mbe obe cbe msp jr sr phd md".split())


def people_of(source: Source, reading: Reading) -> list[PersonFact]:
    """The people whom one source names by more than one word, or by one and an office or words of theirs."""
    speakers = {quotation.speaker.name for quotation in reading.quotations if quotation.speaker}
    offices: dict[str, list[PersonRole]] = {}
    for role in reading.roles:
        title = " ".join(role.text.split())
        if role.former and not title.lower().startswith(("former", "ex-", "then")):
            title = f"former {title}"
        offices.setdefault(role.person, []).append(PersonRole(title))
    found = []
    for person in reading.people:
        if " " not in person.name and person.name not in speakers and person.name not in offices:
            continue
        mention = next((mention for mention in person.mentions if mention.text == person.name), person.mentions[0])
        start, end = reading.document.to_source(mention.start, mention.end)
        found.append(
            PersonFact(
                id="",
                quote=reading.document.source[start:end],
                at=(Place(source.id, start, end),),
                name=person.name,
                also=tuple(form for form in person.also if form != person.name),
                roles=_distinct(offices.get(person.name, ())),
            )
        )
    return found


def joined_people(people: Iterable[PersonFact]) -> list[PersonFact]:
    """One entry for each person; those who share a surname are told apart on the sheet."""
    entries: dict[str, PersonFact] = {}
    for person in people:
        key = " ".join(word for word in person.name.lower().split() if word not in POST_NOMINALS)
        known = entries.get(key)
        entries[key] = _both(known, person) if known else person
    by_surname: dict[str, list[PersonFact]] = {}
    for person in entries.values():
        for part in person.name.split()[-1].split("-"):
            by_surname.setdefault(part, []).append(person)
    others: dict[str, dict[str, None]] = {}
    for group in by_surname.values():
        for person in group if len(group) > 1 else ():
            apart = (other.name for other in group if other.name not in (person.name, *person.also))
            others.setdefault(person.name, {}).update(dict.fromkeys(apart))
    return [person._replace(not_same_as=tuple(others.get(person.name, ()))) for person in entries.values()]


def full_names(people: Iterable[PersonFact]) -> dict[str, str]:
    """The full name that a surname alone stands for, where one person only has it."""
    bearers: dict[str, set[str]] = {}
    for person in people:
        bearers.setdefault(person.name.split()[-1], set()).add(person.name)
    return {surname: names.pop() for surname, names in bearers.items() if len(names) == 1}


def _both(one: PersonFact, other: PersonFact) -> PersonFact:
    also = dict.fromkeys((*one.also, *(form for form in (other.name, *other.also) if form != one.name)))
    return one._replace(at=(*one.at, *other.at), also=tuple(also), roles=_distinct((*one.roles, *other.roles)))


def _distinct(roles: Sequence[PersonRole]) -> tuple[PersonRole, ...]:
    """The roles without those that say no more than another, of which the longer one stays."""
    kept: list[PersonRole] = []
    for role in sorted(roles, key=lambda role: -len(role.title)):
        mine = office(role.title)
        others = [office(other.title) for other in kept]
        if not any(
            (mine.head, mine.ranks) == (other.head, other.ranks) and mine.scope <= other.scope for other in others
        ):
            kept.append(role)
    return tuple(role for role in dict.fromkeys(roles) if role in kept)
