"""Laws that the sources do not name, and those named like one of theirs: the Rivers (Bonuses) Bill for (Penalties)."""

from __future__ import annotations

import re

from editcheck.lookup.entities import Entity, entities_of, name_key
from editcheck.lookup.index import Index
from editcheck.reading.model import Name, Reading

PARTS = r"(?P<head>[^()\n]+?) \((?P<inside>[^()\n]+)\) (?P<kind>Bill|Act)\b"


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


def is_unknown_law(index: Index, law: str) -> bool:
    """Whether the sources name laws of this sort, a Bill or an Act, and none that has all words of this one's name."""
    mine = {word for word in name_key(law) if not word.isdigit()}
    theirs = [set(name_key(entity.name)) for entity in entities_of(index).all if entity.kind == "law"]
    sort = mine & {"bill", "act"}
    return any(sort & other for other in theirs) and not any(mine <= other for other in theirs)
