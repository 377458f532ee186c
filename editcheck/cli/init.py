"""The command ``editcheck init``: a first configuration, from the drafts, sources and sheets that are there."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from editcheck.cli.check import CONFIGURATION
from editcheck.cli.output import write_out
from editcheck.errors import ConfigError, EditcheckError
from editcheck.named_tuple import NamedTuple

SOURCES = frozenset(("source", "sources", "material", "materials", "research"))
"""Names of folders in which sources are kept."""
NO_DRAFTS = frozenset(("readme", "changelog", "contributing", "license", "licence"))
"""Names of files that tell of a folder, and are no articles."""
PASSED_OVER = frozenset(("node_modules", "venv", "site-packages", "__pycache__", "build", "dist"))
MOST = 20_000
"""So many files are looked at."""
SHEET = b"editcheck: facts/"
HEAD = 200
USUAL_SHEET = "facts.yml"


def add_parser(subparsers: Any) -> argparse.ArgumentParser:
    """Add the command and its arguments."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "init",
        help="write a first configuration for this folder",
        description=f"Looks for drafts, sources and fact sheets, and writes a {CONFIGURATION} with remarks that "
        "explain it. A configuration that is there stays as it is.",
    )
    parser.add_argument("folder", nargs="?", default=Path(), type=Path, metavar="FOLDER", help="where (here)")
    parser.set_defaults(run=run)
    return parser


class Found(NamedTuple):
    """What lies in a folder and below, all paths as seen from it; `broken` says what is wrong with which sheet."""

    drafts: tuple[Path, ...]
    sources: tuple[Path, ...]
    sheets: tuple[Path, ...]
    broken: tuple[str, ...]


def run(options: argparse.Namespace) -> int:
    """Write the configuration, say what was found and what to do next."""
    from editcheck.configuration.beginning import beginning
    from editcheck.writing import write_whole

    folder: Path = options.folder
    path = folder / CONFIGURATION
    if not folder.is_dir():
        raise ConfigError(f"{folder}: no such folder")
    if os.path.lexists(path):
        raise ConfigError(f"{path} is there already; nothing was changed (editcheck config shows what it says)")
    found = survey(folder)
    sheets = served(found)
    unserved = [sheet for sheet in found.sheets if sheet.as_posix() not in _filled(sheets.values(), found)]
    proposed = [("drafts-of-that-story/**", sheet.as_posix()) for sheet in unserved]
    if not found.sheets:
        proposed.append((_below(found.drafts), USUAL_SHEET))
    write_whole(path, beginning(sheets, proposed).encode("utf-8"), ConfigError)
    write_out("\n".join(_told(path, found, sheets, unserved)) + "\n")
    return 0


def survey(folder: Path) -> Found:
    """What lies in a folder and below it; hidden files and folders are left out.

    Raises:
        ConfigError: the folder cannot be read.
    """
    from editcheck.documents.formats import format_of
    from editcheck.facts.model import FactSheet

    documents, sheets, named, broken = [], [], set(), []
    for path in _files(folder):
        if path.suffix.lower() in (".yml", ".yaml") and _is_sheet(folder / path):
            sheets.append(path)
            try:
                on_it = FactSheet.open(folder / path, check_sources=False).sources
            except EditcheckError as error:
                broken.append(str(error))
                continue
            named |= {Path(os.path.normpath(path.parent / source.path)) for source in on_it if source.path}
        elif format_of(path.name) and path.stem.lower() not in NO_DRAFTS:
            documents.append(path)
    sources = {path for path in documents if path in named or SOURCES & {part.lower() for part in path.parts[:-1]}}
    drafts = [path for path in documents if path not in sources]
    return Found(tuple(drafts), tuple(sorted(sources)), tuple(sheets), tuple(broken))


def _files(folder: Path) -> Iterator[Path]:
    seen = 0
    for at, folders, files in os.walk(folder, onerror=_unreadable):
        folders[:] = sorted(name for name in folders if name[0] != "." and name.lower() not in PASSED_OVER)
        for name in sorted(files):
            seen += 1
            if seen > MOST:
                return
            if not name.startswith("."):
                yield Path(os.path.relpath(Path(at, name), folder))


def _unreadable(error: OSError) -> None:
    raise ConfigError(f"{error.filename}: cannot be read ({error.strerror})") from error


def _is_sheet(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return SHEET in file.read(HEAD)
    except OSError:
        return False


def served(found: Found) -> dict[str, str]:
    """The sheets by the pattern of the drafts that they serve, so far as where they lie tells it.

    A sheet that is the only one of its folder serves the drafts below; where several folders beside each other are
    alike, one pattern does for them all.
    """
    by_folder: dict[Path, list[Path]] = {}
    for sheet in found.sheets:
        by_folder.setdefault(sheet.parent, []).append(sheet)
    sheets: dict[str, str] = {}
    for folder, [sheet, *more] in sorted(by_folder.items()):
        below = [draft for draft in found.drafts if folder in draft.parents]
        if more or not below:
            continue
        alike = [path for path in found.sheets if path.name == sheet.name and path.parent.parent == folder.parent]
        beside = {draft.parts[len(folder.parts) - 1] for draft in found.drafts if folder.parent in draft.parents}
        if len(folder.parts) > 0 and len(alike) > 1 and beside == {path.parent.name for path in alike}:
            above = f"{folder.parent.as_posix()}/" if folder.parent.parts else ""
            sheets[f"{above}*/**"] = f"{above}*/{sheet.name}"
        else:
            sheets[_below(below)] = sheet.as_posix()
    return sheets


def _filled(names: Iterable[str], found: Found) -> set[str]:
    """The sheets that are meant by names with a * for any folder."""
    from fnmatch import fnmatchcase

    return {sheet.as_posix() for sheet in found.sheets for name in names if fnmatchcase(sheet.as_posix(), name)}


def _below(drafts: Iterable[Path]) -> str:
    """The pattern of all that lies in the folder that the drafts have in common."""
    drafts = list(drafts)
    return f"{_folder(drafts)}**" if drafts else "drafts/**"


def _folder(paths: Iterable[Path]) -> str:
    """The folder that files have in common, with a slash at its end; "" for the one that was looked through."""
    common = Path(os.path.commonpath([path.parent for path in paths])).as_posix()
    return "" if common == "." else f"{common}/"


def _told(path: Path, found: Found, sheets: dict[str, str], unserved: list[Path]) -> Iterator[str]:
    kinds = (("draft", found.drafts), ("source", found.sources), ("fact sheet", found.sheets))
    yield f"Wrote {path}."
    yield "Found: " + ", ".join(_counted(kind, paths) for kind, paths in kinds) + "."
    yield from (f"Not usable as it is: {fault}" for fault in found.broken)
    for pattern, sheet in sheets.items():
        which = "All drafts" if pattern == "**" else f"Drafts in {pattern}"
        yield f"{which} are checked against {sheet}."
    for name in unserved:
        yield f"Which drafts {name.as_posix()} serves cannot be told: write it at “sheets” in {path}."
    yield "Next:"
    if path.parent != Path():
        yield f"  cd {path.parent}"
    if not found.sheets:
        sources = f"{_folder(found.sources)}*" if found.sources else "SOURCE..."
        yield f"  editcheck facts build {sources} -o {USUAL_SHEET}    propose a fact sheet from the sources"
        yield f"  editcheck facts review {USUAL_SHEET}    go through it"
        yield f"  take the # away before “sheets” in {path}, and on the line below it"
    drafts = (_folder(found.drafts).rstrip("/") or ".") if found.drafts else "DRAFT"
    yield f"  editcheck check {drafts}"


def _counted(kind: str, paths: tuple[Path, ...]) -> str:
    """How many there are, and where they lie."""
    if not paths:
        return f"no {kind}"
    if len(paths) == 1:
        return f"1 {kind} ({paths[0].as_posix()})"
    folder = _folder(paths)
    return f"{len(paths)} {kind}s" + (f" in {folder}" if folder else "")
