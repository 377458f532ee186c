"""The command ``editcheck config``: what is in force for a draft, and where each value comes from."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editcheck.cli.check import CONFIGURATION, add_configuration, find_configuration
from editcheck.cli.output import write_out
from editcheck.errors import ConfigError, EditcheckError, did_you_mean
from editcheck.named_tuple import NamedTuple

if TYPE_CHECKING:
    from editcheck.configuration.model import Configuration
    from editcheck.engine.rule import Rule

SCHEMA = "editcheck/config/1"
SCHEMAS = {
    "configuration": "editcheck.engine.rule_schema:for_configuration",
    "rule": "editcheck.engine.rule_schema:for_rule",
    "sheet": "editcheck.facts.schema:schema",
}
"""JSON Schemas that editors' tools can use, and the function that gives each."""
SHOWN_WORDS = 12


def add_parser(subparsers: Any) -> argparse.ArgumentParser:
    """Add the command and its arguments."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "config",
        help="show what is configured for a draft, and where that is said",
        description="Shows what is in force for a draft, or for this folder: which fact sheet and rules, and in which "
        "file and line each value stands.",
    )
    parser.add_argument("draft", nargs="?", type=Path, metavar="DRAFT", help="a draft, which need not exist yet")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="text (default) or json")
    parser.add_argument(
        "--schema", metavar="NAME", help=f"print a JSON Schema instead, for your editor: {', '.join(SCHEMAS)}"
    )
    add_configuration(parser)
    parser.set_defaults(run=run)
    return parser


class Value(NamedTuple):
    """A value in force, as it is shown and as it is written in JSON, and where it is from."""

    shown: str
    plain: Any
    origin: str


def run(options: argparse.Namespace) -> int:
    """Print what is in force."""
    if options.schema:
        write_out(schema_text(options.schema))
        return 0
    from editcheck.cli.configured import open_sound
    from editcheck.configuration.model import Configuration

    folder = options.draft.parent if options.draft else Path()
    found = None if options.no_config else options.config or find_configuration(folder)
    whole = open_sound(found) if found else Configuration()
    config = whole.in_force(options.draft) if options.draft else whole
    values = _values(config, options.draft)
    write_out((_json if options.format == "json" else _text)(options.draft, found, values, config))
    return 0


def schema_text(name: str) -> str:
    """The JSON Schema of that name.

    Raises:
        ConfigError: there is none.
    """
    from editcheck.plugins import resolve

    if name not in SCHEMAS:
        raise ConfigError(f"--schema {name}: unknown{did_you_mean(name, SCHEMAS)} (known: {', '.join(SCHEMAS)})")
    return json.dumps(resolve(SCHEMAS[name])(), indent=2, ensure_ascii=False) + "\n"


def _values(config: Configuration, draft: Path | None) -> dict[str, Value]:
    from editcheck.engine.packs import default_packs

    packs = [*default_packs(), *map(str, config.packs)]
    own = _front_matter(draft)
    sheet, said = config.sheet(draft)
    grammar = config.grammar["use"] if isinstance(config.grammar, dict) else config.grammar
    words = sorted(config.vocabulary, key=str.lower)
    values = {
        "fact sheet": Value(str(sheet or "none"), str(sheet) if sheet else None, said),
        "language": Value(config.language, config.language, config.origin("language")),
        "packs": Value(", ".join(packs), packs, config.origin("packs")),
        "vocabulary": Value(_some(words), words, config.origin("vocabulary")),
        "fail on": Value(config.fail_on, config.fail_on, config.origin("fail_on")),
        "grammar": Value(grammar or "none", config.grammar, config.origin("grammar")),
        "decisions": _file(config.decisions, len(config.decided), config.origin("decisions")),
        "baseline": _file(
            config.baseline,
            sum(sum(counts.values()) for counts in config.known.values()),
            config.origin("baseline"),
        ),
    }
    for key, shown in (("facts", "fact sheet"), ("language", "language"), ("lang", "language")):
        if isinstance(named := own.get(key), str):
            name = str((draft or Path()).parent / named) if key == "facts" else named
            values[shown] = Value(name, name, f"{draft} itself")
    return values


def _front_matter(draft: Path | None) -> Mapping[str, Any]:
    """What the draft says of itself; nothing where it cannot be read, which checking it will tell."""
    from editcheck.documents.document import Document

    if draft is None or not draft.is_file():
        return {}
    try:
        return Document.open(draft).front_matter
    except EditcheckError:
        return {}


def _some(words: list[str]) -> str:
    more = len(words) - SHOWN_WORDS
    return (", ".join(words[:SHOWN_WORDS]) or "none") + (f" and {more:,} more" if more > 0 else "")


def _file(path: Path | None, holds: int, said: str) -> Value:
    if path is None or not path.exists():
        return Value("none", None, said)
    return Value(f"{path} ({holds:,} in it)", str(path), said)


def _rules(config: Configuration) -> Iterator[tuple[Rule, dict[str, str]]]:
    from editcheck.configuration.model import said
    from editcheck.engine.configured import all_rules

    for rule in sorted(all_rules(config), key=lambda rule: rule.id):
        yield rule, said(rule.id, config.rules)


def _text(draft: Path | None, file: str | None, values: Mapping[str, Value], config: Configuration) -> str:
    rows = [f"For {draft or 'drafts in this folder'}"]
    rows.append(f"Configuration: {file}" if file else f"There is no {CONFIGURATION}; the defaults are in force.")
    rows += ["", *_columns([(key, value.shown, value.origin) for key, value in values.items()])]
    others = list(dict.fromkeys(pattern for override in config.overrides for pattern in override.files))
    if others:
        rows += ["", f"Other settings hold for {', '.join(others)}: name a draft to see what is in force for it."]
    on: list[tuple[str, str, str]] = []
    off: list[tuple[str, str, str]] = []
    for rule, said in _rules(config):
        if rule.default:
            on.append((rule.id, rule.severity, said["on"] if len(set(said.values())) == 1 else _each(said)))
            set_here = said["options"] != "default"
            on += [("", f"  {key}: {_plain(value)}", "") for key, value in rule.options.items() if set_here]
        else:
            off.append((rule.id, "off", said["on"]))
    rows += ["", f"Rules that are on ({sum(bool(row[0]) for row in on)})", *_columns(on)]
    if off:
        rows += ["", f"Rules that are off ({len(off)})", *_columns(off)]
    return "\n".join(rows) + "\n"


def _each(said: Mapping[str, str]) -> str:
    """Where the parts of what is set for a rule stand, where these are several places."""
    given: dict[str, list[str]] = {}
    for key, place in said.items():
        given.setdefault(place, []).append(key)
    given.pop("default", None)
    return "; ".join(f"{place}" + (f" ({', '.join(keys)})" if len(given) > 1 else "") for place, keys in given.items())


def _plain(value: Any) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value)) or "none"
    if isinstance(value, Mapping):
        return ", ".join(f"{key}: {item}" for key, item in value.items()) or "none"
    return str(value)


def _columns(rows: list[tuple[str, str, str]]) -> Iterator[str]:
    """The rows in columns; what is wider than its column moves the next one."""
    from editcheck.reports.visible import visible

    first = max((len(row[0]) for row in rows), default=0)
    second = max((len(row[1]) for row in rows if len(row[1]) <= 40), default=0)
    for one, two, three in rows:
        yield visible(f"  {one:{first}}  {two:{second}}  {three}".rstrip())


def _json(draft: Path | None, file: str | None, values: Mapping[str, Value], config: Configuration) -> str:
    data = {
        "schema": SCHEMA,
        "draft": str(draft) if draft else None,
        "configuration": file,
        "values": {
            key.replace(" ", "_"): {"value": value.plain, "from": value.origin} for key, value in values.items()
        },
        "rules": [
            {"rule": rule.id, "on": rule.default, "severity": rule.severity, "options": rule.options, "from": said}
            for rule, said in _rules(config)
        ],
    }
    return json.dumps(data, indent=2) + "\n"
