"""Pieces of the JSON Schemas by which editors complete and check our YAML files.

An editor's YAML knows numbers and true or false, where `strict_yaml` reads every scalar as a text; so both will do.
"""

from collections.abc import Iterable, Mapping
from typing import Any

DRAFT = "https://json-schema.org/draft/2020-12/schema"

Schema = dict[str, Any]

SCALAR: Schema = {"type": ["string", "number", "boolean"]}
TEXT: Schema = {"type": ["string", "number", "boolean"], "not": {"enum": [""]}}
TEXTS: Schema = {"type": ["array", "null"], "items": SCALAR}
FLAG: Schema = {"enum": [True, False, "true", "false"]}
WHOLE: Schema = {"anyOf": [{"type": "integer", "minimum": 0}, {"type": "string", "pattern": "^[0-9]{1,15}$"}]}
NUMBER: Schema = {"anyOf": [{"type": "number"}, {"type": "string", "pattern": "^[-+]?[0-9.]+$"}]}


def one_of(words: Iterable[str]) -> Schema:
    """One of these words."""
    return {"enum": list(words)}


def record(keys: Mapping[str, Schema], required: Iterable[str] = (), **more: Any) -> Schema:
    """A mapping with these keys and no others; a key without a value counts as left out."""
    needed = list(required)
    properties = {key: value if key in needed else _or_nothing(value) for key, value in keys.items()}
    found: Schema = {"type": "object", "additionalProperties": False, "properties": properties}
    return found | ({"required": needed} if needed else {}) | more


def _or_nothing(schema: Schema) -> Schema:
    about = {"description": schema["description"]} if "description" in schema else {}
    return about | {"anyOf": [schema, {"type": "null"}]}


def described(schema: Schema, words: str) -> Schema:
    """The schema with what an editor shows beside it."""
    return {**schema, "description": words}
