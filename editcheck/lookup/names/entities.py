"""Who and what the sources name, every form of a name put together, and the passages that name it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from editcheck.lookup.index import Index, Passage
from editcheck.lookup.lexicon import SKIPPED
from editcheck.lookup.people import same_person, surname
from editcheck.reading.model import Name
from editcheck.reading.names.name_words import COURTESY
from editcheck.reading.names.same_names import COUNTRIES, LANDS, country, meaning, plain
from editcheck.reading.words import WORD

SHORT_LAW = r"\b(?:[Tt]he|[Tt]his|[Aa](?= Bill)) (?:Bill|Act|bill|act|legislation)\b"
NEW_LAW = r"\ba bill\b"
"""What the next sentence gives the name of."""
Key = tuple[str, ...]


class Entity:
    """Somebody or something that the sources name: its fullest name, its kind, and where it stands.

    `places` gives for each passage (by number) the stretch `[start, end)` of the source's prose.
    """

    def __init__(self, name: str, kind: str) -> None:
        """Begin with no form and no place."""
        self.name = name
        self.kind = kind
        self.forms: set[Key] = set()
        self.places: dict[int, tuple[int, int]] = {}


class Entities:
    """All that the sources name."""

    def __init__(self, index: Index) -> None:
        """Collect the people and the names of every source."""
        self.all: list[Entity] = []
        self._by_form: dict[Key, Entity] = {}
        self._people: defaultdict[str, list[Entity]] = defaultdict(list)
        self.in_passage: defaultdict[int, list[Entity]] = defaultdict(list)
        for source_id, passages in index.passages_of.items():
            self._add_people(index, source_id, passages)
        named = [
            (name, passage)
            for source_id, passages in index.passages_of.items()
            for name, passage in _placed(index.reading(source_id, "names").names, passages)
        ]
        for name, passage in sorted(named, key=lambda item: -len(item[0].text)):
            self._add_name(name, passage)
        for passages in index.passages_of.values():
            self._add_short_laws(passages)
        for entity in self.all:
            for number in entity.places:
                self.in_passage[number].append(entity)

    def of(self, name: Name) -> Entity | None:
        """The entity that a name of the draft stands for, as far as it is told by its form."""
        key = name_key(name.text)
        if found := self._by_form.get(key) or self._by_form.get((meaning(key),)):
            return found
        if name.kind == "person" and key:
            people = [one for one in self._people.get(key[-1], ()) if same_person(name.text, one.name)]
            return people[0] if len(people) == 1 else None
        return self._by_form.get((country(key[0]),)) if len(key) == 1 else None

    def _add_people(self, index: Index, source_id: str, passages: list[Passage]) -> None:
        starts = [passage.start for passage in passages]
        for person in index.reading(source_id, "people").people:
            last = surname(person.name)
            entity = next((one for one in self._people[last] if same_person(one.name, person.name)), None)
            if entity is None:
                entity = Entity(person.name, "person")
                self.all.append(entity)
                self._people[last].append(entity)
            elif len(person.name) > len(entity.name):
                entity.name = person.name
            for mention in person.mentions:
                number = bisect_right(starts, mention.start) - 1
                if number >= 0 and mention.start < passages[number].end:
                    entity.places.setdefault(passages[number].number, (mention.start, mention.end))
                    self._form(entity, name_key(mention.text))

    def _form(self, entity: Entity, key: Key) -> None:
        """Note a form of a person's name, with titles and without."""
        bare = key
        while len(bare) > 1 and bare[0] in COURTESY:
            bare = bare[1:]
        for form in (key, bare):
            entity.forms.add(form)
            self._by_form.setdefault(form, entity)

    def _add_name(self, name: Name, passage: Passage) -> None:
        key = name_key(name.text)
        if not key:
            return
        key = (country(key[0]),) if len(key) == 1 and (key[0] in COUNTRIES or key[0] in LANDS) else key
        entity = self._by_form.get(key) or self._by_form.get((meaning(key),))
        if entity is None:
            entity = Entity(name.text, name.kind)
            self.all.append(entity)
            self._by_form[key] = entity
            if meaning(key):
                self._by_form[(meaning(key),)] = entity
            if len(key) > 1 and name.kind != "law":
                for part in (key[:1], key[:-1], key[-1:]):
                    self._by_form.setdefault(part, entity)
        entity.forms.add(key)
        entity.places.setdefault(passage.number, (name.start, name.end))

    def _add_short_laws(self, passages: list[Passage]) -> None:
        """Give "the Bill" to the law that a source names most often, the first of them."""
        numbers = {passage.number for passage in passages}
        laws = [one for one in self.all if one.kind == "law" and not numbers.isdisjoint(one.places)]
        if not laws:
            return
        main = max(laws, key=lambda law: (len(numbers & law.places.keys()), -min(numbers & law.places.keys())))
        for before, passage in pairwise(passages):
            named = [law for law in laws if passage.number in law.places]
            told = re.search(NEW_LAW, before.text) if len(named) == 1 else None
            if told and not any(before.number in law.places for law in laws):
                named[0].places[before.number] = (before.start + told.start(), before.start + told.end())
        for passage in passages:
            match = re.search(SHORT_LAW, passage.text)
            if match and not any(passage.number in law.places for law in laws):
                main.places[passage.number] = (passage.start + match.start(), passage.start + match.end())


def name_key(text: str) -> Key:
    """The plain words of a name, small ones left out."""
    found = tuple(map(plain, WORD.findall(text)))
    return tuple(word for word in found if word not in SKIPPED) or found


def _placed(names: tuple[Name, ...], passages: list[Passage]) -> Iterator[tuple[Name, Passage]]:
    starts = [passage.start for passage in passages]
    for name in names:
        number = bisect_right(starts, name.start) - 1
        if number >= 0 and name.start < passages[number].end:
            yield name, passages[number]


@lru_cache(maxsize=8)
def entities_of(index: Index) -> Entities:
    """The entities of an index; the last few are kept."""
    return Entities(index)
