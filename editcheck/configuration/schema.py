"""The JSON Schema of `.editcheck.yml`."""

from collections.abc import Mapping

from editcheck.configuration.model import NONE
from editcheck.configuration.parsing import (
    FAIL_ON,
    KEYS,
    LANGUAGE,
    OFF,
    ON,
    OVERRIDE_KEYS,
    RULE,
    RULE_KEYS,
    SEVERITIES,
    VOCABULARY_KEYS,
)
from editcheck.json_schema import DRAFT, SCALAR, TEXT, TEXTS, Schema, described, one_of, record

SWITCH: Schema = {"enum": [*ON, *OFF, True, False]}
WORDS: Schema = {"type": ["array", "null"], "items": TEXT}
LIST: Schema = {"type": "array", "items": TEXT, "minItems": 1}

RULE_SETTINGS = {
    "on": described(SWITCH, "Whether the rule runs."),
    "severity": described(one_of(SEVERITIES), "How severe all its findings are."),
    "options": described({"type": "object"}, "Options of its kind of check, in place of the rule's own."),
}
VOCABULARY = {
    "words": described(WORDS, "Words and phrases."),
    "files": described(TEXTS, "Files with a word or phrase on each line."),
}

ABOUT = {
    "language": described({"type": "string", "pattern": f"^(?:{LANGUAGE.pattern})$"}, "Language, such as en-GB."),
    "packs": described(WORDS, "Packs of rules beside the usual ones: names, and folders (with a slash in them)."),
    "rules": described({"$ref": "#/$defs/rules"}, "Rules, or patterns such as style/*, and what is set for them."),
    "overrides": described(
        {"type": "array", "items": {"$ref": "#/$defs/override"}}, "What is otherwise for some drafts."
    ),
    "sheets": described(
        {
            "type": "object",
            "propertyNames": {"minLength": 1},
            "additionalProperties": described(TEXT, f"A fact sheet, or {NONE}."),
        },
        "Patterns of drafts, and the fact sheet that serves them; the last that fits counts.",
    ),
    "vocabulary": described(
        {"anyOf": [WORDS, {"$ref": "#/$defs/vocabulary"}]}, "Words and names that are right as they are."
    ),
    "fail_on": described(one_of(FAIL_ON), "The mildest severity that makes the check fail."),
    "grammar": described(
        {
            "anyOf": [
                TEXT,
                {"type": "object", "required": ["use"], "properties": {"use": {"type": "string"}}},
            ]
        },
        "The checker of grammar: its name, or keys with one at use.",
    ),
    "decisions": described(SCALAR, "The file in which dismissed findings are kept (.editcheck-decisions.yml)."),
    "baseline": described(SCALAR, "The file of findings that are known and not told again."),
    "files": described({"anyOf": [TEXT, LIST]}, "The drafts that this is for: patterns such as opinion/**."),
}
"""Every key, by its name; what it is, as an editor shows it."""


def schema(rules: Mapping[str, str] | None = None) -> Schema:
    """The schema; `rules` are ids that an editor is to propose, and what each finds."""
    setting = {"$ref": "#/$defs/setting"}
    named = {name: described(setting, about) for name, about in (rules or {}).items()}
    short: Schema = {"enum": [*SWITCH["enum"], *SEVERITIES]}
    long = record({key: RULE_SETTINGS[key] for key in RULE_KEYS})
    return {
        "$schema": DRAFT,
        "title": "editcheck configuration",
        "anyOf": [record({key: ABOUT[key] for key in KEYS}), {"type": "null"}],
        "$defs": {
            "rules": {
                "type": "object",
                "propertyNames": {"pattern": f"^(?:{RULE.pattern})$"},
                "properties": named,
                "patternProperties": {
                    r"\*": {
                        "anyOf": [
                            short,
                            {**long, "properties": {**long["properties"], "options": {"maxProperties": 0}}},
                        ]
                    }
                },
                "additionalProperties": setting,
            },
            "setting": {"anyOf": [short, long]},
            "override": record({key: ABOUT[key] for key in OVERRIDE_KEYS}, required=("files",)),
            "vocabulary": record({key: VOCABULARY[key] for key in VOCABULARY_KEYS}),
        },
    }
