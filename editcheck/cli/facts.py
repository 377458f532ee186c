"""The commands ``editcheck facts build``, ``show``, ``diff`` and ``verify``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from editcheck.cli.output import write_out


def add_parser(subparsers: Any) -> argparse.ArgumentParser:
    """Add the commands and their arguments."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "facts",
        help="build a fact sheet from sources, show, compare and verify it",
        description="The fact sheet: what the sources say, for an editor to read, correct and commit.",
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True, prog="editcheck facts")
    building = commands.add_parser("build", help="propose a sheet, or bring an existing one up to date")
    building.add_argument("sources", nargs="+", metavar="SOURCE", help="a source: text, Markdown, HTML or DOCX")
    building.add_argument("-o", "--output", required=True, type=Path, metavar="FILE", help="the sheet, facts.yml")
    building.set_defaults(run=build)
    return parser


def build(options: argparse.Namespace) -> int:
    """Build a sheet and tell what is on it."""
    from editcheck.documents.document import Document
    from editcheck.engine.build import build_fact_sheet

    sheet = build_fact_sheet([Document.open(source) for source in options.sources])
    sheet.save(options.output)
    write_out(f"{options.output}: {len(sheet.facts())} facts from {len(sheet.sources)} sources\n")
    return 0
