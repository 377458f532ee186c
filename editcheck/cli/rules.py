"""The commands ``editcheck rules list``, ``show``, ``test`` and ``pages``."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editcheck.cli.output import write_out
from editcheck.errors import ConfigError, did_you_mean
from editcheck.named_tuple import NamedTuple

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
    which = "RULE|PACK|FOLDER"
    listing = commands.add_parser("list", help="every rule: its severity, whether it is on, what it finds")
    listing.add_argument(
        "rules", nargs="*", metavar=which, help="rules, packs or folders of rules (all that there are)"
    )
    listing.set_defaults(run=list_rules)
    showing = commands.add_parser("show", help="all about one rule: why it is there, options, examples")
    showing.add_argument("rule", metavar="RULE", help="for example facts/wrong-penalty, or the file of a rule")
    showing.add_argument("--format", choices=("text", "markdown"), default="text", help="text (default) or markdown")
    showing.set_defaults(run=show_rule)
    testing = commands.add_parser("test", help="try rules on their own examples; exit status 1 if one is wrong")
    testing.add_argument(
        "rules", nargs="*", metavar=which, help="rules, packs or folders of rules (all that there are)"
    )
    testing.set_defaults(run=test_rules)
    paging = commands.add_parser("pages", help="write a page in Markdown for every rule, and a list of them")
    paging.add_argument("folder", metavar="TO", help="the folder for the pages")
    paging.add_argument(
        "rules", nargs="*", metavar=which, help="rules, packs or folders of rules (all that are shipped)"
    )
    paging.set_defaults(run=write_pages)
    return parser


class Listed(NamedTuple):
    """A rule, and the packs by whose names it is turned on; none for one that is on by default, or in no pack."""

    rule: Rule
    packs: tuple[str, ...] = ()


def list_rules(options: argparse.Namespace) -> int:
    """Print one line for each rule."""
    listed = sorted(_chosen(options.rules), key=lambda item: item.rule.id)
    wide = max(len(item.rule.id) for item in listed)
    rows = [
        f"{item.rule.id:{wide}}  {item.rule.severity:7}  {'on ' if item.rule.default and not item.packs else 'off'}  "
        f"{first_sentence(item.rule.why)}\n"
        for item in listed
    ]
    write_out("".join(rows))
    return 0


def first_sentence(text: str) -> str:
    """What stands before the first full stop."""
    sentence, stop, _ = text.partition(". ")
    return sentence + stop.strip()


def show_rule(options: argparse.Namespace) -> int:
    """Print everything about one rule."""
    name = options.rule
    listed = _installed().get(name)
    if listed is None and Path(name).is_file():
        [listed] = _chosen([name])
    if listed is None:
        raise ConfigError(
            f"there is no rule {name!r}{did_you_mean(name, _installed())} (editcheck rules list names them all)"
        )
    if options.format == "markdown":
        from editcheck.engine.rule_page import page

        write_out(page(*listed))
    else:
        write_out("\n".join(_described(*listed)) + "\n")
    return 0


def write_pages(options: argparse.Namespace) -> int:
    """Write the pages of rules into a folder, and delete those that were written there for rules that are gone."""
    from editcheck.engine.packs import shipped_rules
    from editcheck.engine.rule_page import MADE, listing, page
    from editcheck.writing import write_whole

    folder = Path(options.folder)
    listed = _chosen(options.rules)
    if not options.rules:
        listed = [item for item in listed if Path(item.rule.file).is_relative_to(shipped_rules())]
    pages = {folder / f"{item.rule.id}.md": page(*item) for item in listed}
    pages[folder / "README.md"] = listing(listed)
    for path, text in pages.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ConfigError(f"{path.parent}: cannot be made ({error.strerror})") from error
        write_whole(path, text.encode(), ConfigError)
    for path in set(folder.rglob("*.md")) - set(pages):
        if path.read_text(encoding="utf-8", errors="replace").startswith(MADE):
            path.unlink()
    write_out(f"{len(listed)} pages and a list of them in {folder}\n")
    return 0


def _described(rule: Rule, packs: tuple[str, ...]) -> Iterator[str]:
    from textwrap import fill

    from editcheck.engine.examples import mark
    from editcheck.engine.rule_page import state, value_of

    yield rule.id
    yield f"  {rule.severity}, {state(rule, packs)}" + ("" if rule.status == "stable" else f", {rule.status}")
    yield f"  says: {rule.message}"
    yield ""
    yield fill(rule.why, WIDTH, initial_indent="  ", subsequent_indent="  ")
    if rule.kind.needs_facts:
        yield "  It needs a fact sheet."
    if rule.languages:
        yield f"  It is for drafts in {', '.join(rule.languages)}."
    yield ""
    yield f"Kind of check: {rule.kind.name}"
    for name, value in rule.options.items():
        yield fill(f"  {name}: {value_of(value)}", WIDTH, subsequent_indent="    ")
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

    rules = [item.rule for item in _chosen(options.rules)]
    outcomes = [outcome for rule in rules for outcome in try_examples(rule)]
    wrong = [outcome for outcome in outcomes if not outcome.right]
    rows = [row for outcome in wrong for row in _difference(outcome)]
    without = [rule.id for rule in rules if not any(outcome.rule is rule for outcome in outcomes)]
    rows += [f"{name} has no examples" for name in without]
    result = f"{len(wrong)} wrong" if wrong else "all right"
    rows.append(f"{counted(len(rules), 'rule')}, {counted(len(outcomes), 'example')}: {result}")
    write_out("\n".join(rows) + "\n")
    return int(bool(wrong))


def _chosen(names: list[str]) -> list[Listed]:
    """The rules of these names, packs and folders; with none given, all that are installed."""
    from editcheck import plugins
    from editcheck.engine.loops import refuse_loops
    from editcheck.engine.rule import load_folder, load_rule

    known = _installed()
    packs = plugins.installed().parts("rule_packs")
    if not names:
        return list(known.values())
    found: list[Listed] = []
    for name in names:
        if name in known:
            found.append(known[name])
        elif name in packs:
            found += [known[rule.id] for rule in load_folder(packs[name].folder)]
        elif Path(name).is_dir():
            rules = load_folder(Path(name))
            for folder in {Path(rule.file).parent for rule in rules}:
                refuse_loops(rule for rule in rules if Path(rule.file).parent == folder)
            found += map(Listed, rules)
        elif Path(name).is_file():
            found.append(Listed(load_rule(Path(name))))
        else:
            near = did_you_mean(name, (*known, *packs))
            raise ConfigError(f"{name}: neither a rule, a pack nor a folder of rules{near}")
    return found


@cache
def _installed() -> dict[str, Listed]:
    """Every rule of every pack, by id."""
    from editcheck import plugins
    from editcheck.engine.rule import load_folder

    packs = plugins.installed().parts("rule_packs")
    found = {}
    for pack in packs.values():
        including = tuple(name for name, other in packs.items() if pack.name in other.includes)
        for rule in load_folder(pack.folder):
            found[rule.id] = Listed(rule, () if pack.default else (pack.name, *including))
    return found


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
