"""The commands ``editcheck rules list``, ``show`` and ``test``."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editcheck.cli.output import write_out
from editcheck.errors import ConfigError

if TYPE_CHECKING:
    from editcheck.engine.rule import Rule
    from editcheck.engine.trying import Outcome

WIDTH = 100


def add_parser(subparsers: Any) -> argparse.ArgumentParser:
    """Add the commands and their arguments."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "rules", help="list, explain and test the rules", description="What editcheck looks for."
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True, prog="editcheck rules")
    listing = commands.add_parser("list", help="every rule: its severity, whether it is on, what it finds")
    listing.set_defaults(run=list_rules)
    showing = commands.add_parser("show", help="all about one rule: why it is there, options, examples")
    showing.add_argument("rule", metavar="RULE", help="for example facts/wrong-penalty")
    showing.set_defaults(run=show_rule)
    testing = commands.add_parser("test", help="try rules on their own examples; exit status 1 if one is wrong")
    testing.add_argument("rules", nargs="*", metavar="RULE|FOLDER", help="a rule, or a folder of rules (all the rules)")
    testing.set_defaults(run=test_rules)
    return parser


def list_rules(options: argparse.Namespace) -> int:
    """Print one line for each rule."""
    from editcheck.engine.check import load_rules

    rules = sorted(load_rules(), key=lambda rule: rule.id)
    wide = max(len(rule.id) for rule in rules)
    rows = [
        f"{rule.id:{wide}}  {rule.severity:7}  {'on ' if rule.default else 'off'}  {first_sentence(rule.why)}\n"
        for rule in rules
    ]
    write_out("".join(rows))
    return 0


def first_sentence(text: str) -> str:
    """What stands before the first full stop."""
    sentence, stop, _ = text.partition(". ")
    return sentence + stop.strip()


def show_rule(options: argparse.Namespace) -> int:
    """Print everything about one rule."""
    from editcheck.engine.check import load_rules

    for rule in load_rules():
        if rule.id == options.rule:
            write_out("\n".join(_described(rule)) + "\n")
            return 0
    raise ConfigError(f"there is no rule {options.rule!r} (editcheck rules list names them all)")


def _described(rule: Rule) -> Iterator[str]:
    from textwrap import fill

    from editcheck.engine.examples import mark

    state = "on" if rule.default else "off until it is turned on"
    yield rule.id
    yield f"  {rule.severity}, {state}" + ("" if rule.status == "stable" else f", {rule.status}")
    yield f"  says: {rule.message}"
    yield ""
    yield fill(rule.why, WIDTH, initial_indent="  ", subsequent_indent="  ")
    if rule.kind.needs_facts:
        yield "  It needs a fact sheet."
    yield ""
    yield f"Kind of check: {rule.kind.name}"
    for name, value in rule.options.items():
        yield f"  {name}: {', '.join(map(str, value)) if isinstance(value, list) else value}"
    examples = rule.examples()
    for title, wanted in (("Flagged", True), ("Passed", False)):
        chosen = [example for example in examples if bool(example.marked) == wanted]
        if chosen:
            yield ""
            yield title
        for example in chosen:
            for number, source in enumerate(example.sources, start=1):
                yield fill(
                    f"source {number}: {' '.join(source.split())}", WIDTH, initial_indent="  ", subsequent_indent="    "
                )
            yield fill(
                f"- {' '.join(mark(example.text, example.marked).split())}",
                WIDTH,
                initial_indent="  ",
                subsequent_indent="    ",
            )


def test_rules(options: argparse.Namespace) -> int:
    """Try rules on their examples and print those that are wrong; 1 if there are any."""
    from editcheck.engine.trying import try_examples
    from editcheck.reports.text import counted

    rules = list(_chosen(options.rules))
    outcomes = [outcome for rule in rules for outcome in try_examples(rule)]
    wrong = [outcome for outcome in outcomes if not outcome.right]
    rows = [row for outcome in wrong for row in _difference(outcome)]
    without = [rule.id for rule in rules if not any(outcome.rule is rule for outcome in outcomes)]
    rows += [f"{name} has no examples" for name in without]
    result = f"{len(wrong)} wrong" if wrong else "all right"
    rows.append(f"{counted(len(rules), 'rule')}, {counted(len(outcomes), 'example')}: {result}")
    write_out("\n".join(rows) + "\n")
    return int(bool(wrong))


def _chosen(names: Iterable[str]) -> Iterator[Rule]:
    """The rules of these names and folders; with none given, all that are installed."""
    from editcheck.engine.check import load_rules
    from editcheck.engine.rule import load_folder, load_rule

    names = list(names)
    known = {rule.id: rule for rule in load_rules()}
    if not names:
        yield from known.values()
    for name in names:
        if name in known:
            yield known[name]
        elif Path(name).is_dir():
            yield from load_folder(Path(name))
        elif Path(name).is_file():
            yield load_rule(Path(name))
        else:
            raise ConfigError(f"{name}: neither a rule nor a folder of rules")


def _difference(outcome: Outcome) -> Iterator[str]:
    from editcheck.engine.examples import mark

    yield f"{outcome.rule.id} ({outcome.rule.file})"
    if outcome.fault:
        yield f"  could not be tried: {outcome.fault}"
    yield f"  expected: {_on_one_line(mark(outcome.example.text, outcome.example.marked))}"
    yield f"  flagged:  {_on_one_line(mark(outcome.example.text, outcome.flagged))}"
    yield ""


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
