"""The commands ``editcheck facts build``, ``show``, ``diff``, ``verify`` and ``review``."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editcheck.cli.output import write_out

if TYPE_CHECKING:
    from editcheck.facts.comparing import Difference
    from editcheck.facts.model import Fact
    from editcheck.facts.updating import Update

LISTED = 40
"""So many new facts are listed; with more of them, the sheet itself is better reading."""


def add_parser(subparsers: Any) -> argparse.ArgumentParser:
    """Add the commands and their arguments."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "facts",
        help="build a fact sheet from sources, show, compare, verify and review it",
        description="The fact sheet: what the sources say, for an editor to read, correct and commit.",
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True, prog="editcheck facts")
    building = commands.add_parser(
        "build",
        help="propose a sheet, or bring an existing one up to date",
        description="Proposes a sheet from the sources. An existing one is brought up to date: what a person reviewed, "
        "corrected, rejected or added stays as it is, and so do its other sources.",
    )
    building.add_argument(
        "sources", nargs="+", metavar="SOURCE", help="a file, directory or pattern: text, Markdown, HTML or DOCX"
    )
    building.add_argument("-o", "--output", required=True, type=Path, metavar="FILE", help="the sheet, facts.yml")
    building.add_argument(
        "--as", dest="document_format", metavar="FORMAT", help="read the sources as text, markdown, html …"
    )
    building.set_defaults(run=build)
    showing = commands.add_parser("show", help="the sheet as plain text")
    showing.set_defaults(run=show)
    comparing = commands.add_parser(
        "diff",
        help="what differs from another sheet, or from what the sources now propose; exit status 1 if anything does",
    )
    comparing.set_defaults(run=diff)
    verifying = commands.add_parser(
        "verify",
        help="sources that changed or are gone, quotes and values that do not stand; exit status 1 if there are any",
    )
    verifying.set_defaults(run=verify)
    reviewing = commands.add_parser(
        "review",
        help="accept, correct or reject proposed facts one by one",
        description="Shows each proposed fact with its source's words, and each dispute; every decision is saved at "
        "once, so the review can be broken off and taken up again at any time.",
    )
    reviewing.set_defaults(run=review)
    for command in (showing, comparing, verifying, reviewing):
        command.add_argument("sheet", type=Path, metavar="FACTS", help="the sheet, facts.yml")
    comparing.add_argument("other", nargs="?", type=Path, metavar="OTHER", help="a newer sheet to compare it with")
    return parser


def build(options: argparse.Namespace) -> int:
    """Build a sheet or bring it up to date; 1 if something that a person had looked at is gone from the sources."""
    from editcheck.documents.document import Document
    from editcheck.documents.finding import find_documents
    from editcheck.engine.build import build_fact_sheet, update_fact_sheet
    from editcheck.facts.showing import counted

    sources = find_documents(options.sources, "sources")
    documents = [Document.open(source, options.document_format) for source in sources]
    path: Path = options.output
    if not path.exists() or not path.stat().st_size:
        sheet = build_fact_sheet(documents)
        sheet.save(path)
        told = f"{counted(len(sheet.facts()), 'fact')} from {counted(len(sheet.sources), 'source')}"
        to_settle = f", {counted(len(sheet.disputes), 'dispute')} to settle" if sheet.disputes else ""
        write_out(f"{path}: {told}{to_settle}\n")
        return 0
    update = update_fact_sheet(path, documents)
    update.sheet.save(path)
    write_out("\n".join(_updated(path, update)) + "\n")
    return int(any(fact.status != "proposed" for fact in update.gone))


def _updated(path: Path, update: Update) -> Iterator[str]:
    from editcheck.facts.showing import counted

    facts = counted(len(update.sheet.facts()), "fact")
    yield f"{path}: {facts}, {len(update.new)} new, {len(update.gone)} gone"
    yield from _listed("new", update.new)
    yield from _listed("gone, as no source has these words any more", update.gone)


def _listed(title: str, facts: Iterable[Fact]) -> Iterator[str]:
    from editcheck.facts.showing import line_of

    facts = list(facts)
    if facts:
        yield f"{title}:"
        yield from map(line_of, facts[:LISTED])
        if len(facts) > LISTED:
            yield f"  and {len(facts) - LISTED} more"


def show(options: argparse.Namespace) -> int:
    """Print a sheet."""
    from editcheck.facts.model import FactSheet
    from editcheck.facts.showing import shown

    write_out(shown(FactSheet.open(options.sheet, check_sources=False)))
    return 0


def diff(options: argparse.Namespace) -> int:
    """Print what differs between two sheets, or between a sheet and what its sources propose; 1 if anything does."""
    from editcheck.facts.comparing import changes, differences
    from editcheck.facts.model import FactSheet

    old = FactSheet.open(options.sheet, check_sources=False)
    if options.other:
        found = list(differences(old, FactSheet.open(options.other, check_sources=False)))
    else:
        from editcheck.engine.build import update_fact_sheet

        update = update_fact_sheet(options.sheet, [])
        found = list(differences(old, update.sheet))
        for mine, proposed in update.otherwise:
            same = proposed._replace(id=mine.id, quote=mine.quote, at=mine.at, status=mine.status)
            found += (item._replace(what=f"{item.what} (sheet, sources)") for item in changes(mine, same))
    write_out("".join(f"{line}\n" for item in found for line in _difference(item)))
    return int(bool(found))


def _difference(item: Difference) -> Iterator[str]:
    from editcheck.facts.showing import hung

    yield item.what
    if item.was:
        yield hung(" ".join(item.was.split()), "  - ", "    ")
    if item.now:
        yield hung(" ".join(item.now.split()), "  + ", "    ")


def verify(options: argparse.Namespace) -> int:
    """Print what an editor must look at in a sheet; 1 if there is anything."""
    from editcheck.facts.model import FactSheet
    from editcheck.facts.showing import counted, hung
    from editcheck.facts.verifying import problems

    path: Path = options.sheet
    sheet = FactSheet.open(path, check_sources=False)
    found = list(problems(sheet, path.parent))
    for problem in found:
        write_out(hung(f"{problem.about}: {problem.what}", "", "  ") + "\n")
    facts, sources = counted(len(sheet.facts()), "fact"), counted(len(sheet.sources), "source")
    write_out(f"{path}: {facts}, {sources}: {counted(len(found), 'problem') if found else 'all in order'}\n")
    return int(bool(found))


def review(options: argparse.Namespace) -> int:
    """Review a sheet in the terminal."""
    from editcheck.cli.review import review as run

    run(options.sheet)
    return 0
