"""The JSON Schemas that depend on the rules and kinds of check which are installed."""

from collections.abc import Mapping
from typing import Any, get_args

from editcheck import plugins
from editcheck.checks.kind import CheckKind, Severity
from editcheck.checks.scope import PARTS
from editcheck.configuration.parsing import LANGUAGE
from editcheck.configuration.schema import schema as configuration_schema
from editcheck.engine.examples import EXAMPLE_KEYS
from editcheck.engine.examples import KEYS as EXAMPLES_KEYS
from editcheck.engine.rule import IDENTIFIER, KEYS, REQUIRED, AppliesTo, Status
from editcheck.json_schema import DRAFT, FLAG, NUMBER, SCALAR, TEXT, TEXTS, WHOLE, Schema, described, one_of, record


def for_configuration() -> Schema:
    """The schema of a configuration, which proposes every rule of the packs that are installed."""
    from editcheck.engine.packs import load_rules

    about = {}
    for pack in plugins.installed().parts("rule_packs"):
        about.update({rule.id: rule.why.partition(". ")[0] for rule in load_rules((pack,))})
    return configuration_schema(dict(sorted(about.items())))


def for_rule() -> Schema:
    """The schema of a rule."""
    kinds = plugins.installed().parts("check_kinds")
    example = {"anyOf": [TEXT, {"$ref": "#/$defs/example"}]}
    examples = {"type": ["array", "null"], "items": example}
    looked_at = one_of((*get_args(AppliesTo), *PARTS))
    language = {"type": "string", "pattern": f"^(?:{LANGUAGE.pattern})$"}
    about: Mapping[str, Schema] = {
        "id": described({"type": "string", "pattern": f"^{IDENTIFIER.pattern}$"}, "Namespace and name, as its file."),
        "check": described({"$ref": "#/$defs/check"}, "The kind of check, and its options."),
        "severity": described(one_of(get_args(Severity)), "How severe its findings are."),
        "applies_to": described(
            {"anyOf": [looked_at, {"type": "array", "items": looked_at}]}, "Whose words and which parts it looks at."
        ),
        "languages": described({"anyOf": [language, {"type": "array", "items": language}]}, "Of the drafts it is for."),
        "status": described(one_of(get_args(Status)), "A rule without examples is in preview."),
        "default": described({"enum": ["on", "off"]}, "Whether it is on where its pack is used."),
        "message": described(TEXT, "What the editor is told; {text}, {found} and {expected} are filled in."),
        "why": described(TEXT, "Why it matters, for whoever looks the rule up."),
        "examples": described({"$ref": "#/$defs/examples"}, "Texts that must be flagged, the words between [[ and ]]."),
    }
    lists = {"sources": TEXTS, "flag": examples, "pass": examples}
    fields = {"text": TEXT, "sources": TEXTS, "format": {"type": "string"}}
    return {
        "$schema": DRAFT,
        "title": "editcheck rule",
        **record({key: about[key] for key in KEYS}, required=REQUIRED),
        "$defs": {
            "check": {"anyOf": [one_of(sorted(kinds)), *(_kind(kinds[name]) for name in sorted(kinds))]},
            "examples": record({key: lists[key] for key in EXAMPLES_KEYS}),
            "example": record({key: fields[key] for key in EXAMPLE_KEYS}, required=("text",)),
        },
    }


def _kind(kind: CheckKind) -> Schema:
    options = {name: _typed(default) for name, default in kind.options.items()}
    return record({"kind": {"const": kind.name}, **options}, required=("kind",))


def _typed(default: Any) -> Schema:
    """What an option may be, from its default."""
    if isinstance(default, bool):
        return FLAG
    if isinstance(default, int):
        return WHOLE
    if isinstance(default, float):
        return NUMBER
    if isinstance(default, list | tuple):
        return {"anyOf": [{"type": "array", "items": SCALAR}, {"type": "string", "pattern": "\n"}]}
    return {"type": "object"} if isinstance(default, dict) else TEXT
