"""The JSON Schema of a fact sheet."""

from collections.abc import Iterable

from editcheck.facts.form import FORMAT, SECTIONS
from editcheck.facts.parsing import (
    DIRECTIONS,
    IGNORED_KEYS,
    JOINED,
    KEYS,
    PLACE_KEYS,
    RANKS,
    ROLE_KEYS,
    SANCTION_KEYS,
    SHA256,
    STATUSES,
)
from editcheck.json_schema import DRAFT, FLAG, SCALAR, TEXT, TEXTS, WHOLE, Schema, described, one_of, record

DAY: Schema = {"type": ["string", "number"], "pattern": r"^\d{4}(?:-\d\d(?:-\d\d(?:[T ].*)?)?)?$"}
SOME: Schema = {"type": "array", "items": SCALAR}

ABOUT: dict[str, Schema] = {
    "id": described(TEXT, "By which it is named on the sheet; unique."),
    "path": described(SCALAR, "The source's file, as seen from the sheet."),
    "sha256": described({"type": "string", "pattern": f"^{SHA256}$"}, "Of the file, as facts verify prints it."),
    "format": described(SCALAR, "What the source is read as: text, markdown, html, docx."),
    "published": described(DAY, "When the source was published."),
    "rank": described(one_of(RANKS), "Whether it is the first source or tells what others said."),
    "ignore": described({"type": "array", "items": {"$ref": "#/$defs/ignored"}}, "What is no part of the article."),
    "text": described(SCALAR, "The words themselves, where they are not those of the file or the quote."),
    "name": described(TEXT, "The fullest form of the name."),
    "also": described(TEXTS, "Other forms of it."),
    "not_same_as": described(TEXTS, "Others who are easily taken for this one."),
    "roles": described({"type": "array", "items": {"$ref": "#/$defs/role"}}, "Titles and offices, with their time."),
    "offence": described(SCALAR, "What the penalty is for."),
    "law": described(SCALAR, "The law that it is by."),
    "sanctions": described({"$ref": "#/$defs/sanctions"}, "What the penalty is."),
    "given": described(FLAG, "Whether it was given to somebody, and is not merely provided for."),
    "speaker": described(SCALAR, "Who said it."),
    "about": described(SCALAR, "What it counts, measures or dates."),
    "value": described(SCALAR, "The number, amount or day."),
    "unit": described(SCALAR, "What the number is of: GBP, percent, month …"),
    "approx": described(SCALAR, "How it is qualified: about, more than …"),
    "direction": described(one_of(DIRECTIONS), "Whether it tells of a rise or a fall."),
    "kind": described(SCALAR, "person, organisation, law, place or other."),
    "quote": described(SCALAR, "The source's own words."),
    "at": described(
        {"anyOf": [{"$ref": "#/$defs/place"}, {"type": "array", "items": {"$ref": "#/$defs/place"}}]},
        "Where they stand in the sources.",
    ),
    "status": described(one_of(STATUSES), "Whether a person has looked at it."),
    "facts": described({**SOME, "minItems": 2}, "The ids of facts that do not agree."),
    "settled": described(SCALAR, "Why both may stand, or which one counts."),
}
"""Every key of a fact, source or dispute, by its name."""

NEEDED = {"sources": ("id",), "people": ("name",), "names": ("name",), "disputes": ("facts",)}
"""Keys that an item of a section must have; all others must have an id, a quote and a place."""
INNER: dict[str, tuple[Iterable[str], dict[str, Schema], tuple[str, ...]]] = {
    "place": (PLACE_KEYS, {"source": TEXT, "start": WHOLE, "end": WHOLE}, ("source",)),
    "ignored": (IGNORED_KEYS, {"quote": TEXT, "why": SCALAR, "start": WHOLE, "end": WHOLE}, ("quote",)),
    "role": (ROLE_KEYS, {"title": TEXT, "from": DAY, "until": DAY}, ("title",)),
    "sanctions": (
        SANCTION_KEYS,
        {"custody": {}, "fine": {}, "record": FLAG, "other": TEXTS, "joined": one_of(JOINED)},
        (),
    ),
}


def schema() -> Schema:
    """The schema."""
    sections = {
        name: {
            "type": "array",
            "items": record({key: ABOUT[key] for key in KEYS[name]}, NEEDED.get(name, ("id", "quote", "at"))),
        }
        for name in SECTIONS
    }
    keys = {"editcheck": {"const": FORMAT}, "title": SCALAR, **sections}
    inner = {name: record({key: types[key] for key in keys}, needed) for name, (keys, types, needed) in INNER.items()}
    return {"$schema": DRAFT, "title": "editcheck fact sheet", **record(keys, ("editcheck",)), "$defs": inner}
