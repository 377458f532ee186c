"""Fact sheets as they are stored: opened once, exported and imported as the command line has them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import PurePosixPath

import editcheck

SHEET = "facts.yml"
MOST_FILES = 500
MOST_UNPACKED = 200_000_000
ZIP = b"PK\x03\x04"


def open_sheet(
    yaml: str, sources: tuple[tuple[str, str], ...], files: Callable[[], Mapping[str, bytes]]
) -> editcheck.FactSheet:
    """The sheet that a text is; `sources` are the paths and digests of its files, which `files` gives.

    One that was opened before is not opened again.

    Raises:
        EditcheckError: it is broken, or a source is gone or has changed.
    """
    return _opened(yaml, sources, _Files(files))


class _Files:
    """Something to read files with; all are alike, so that a sheet is remembered by its text and digests alone."""

    def __init__(self, read: Callable[[], Mapping[str, bytes]]) -> None:
        self.read = read

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Files)

    def __hash__(self) -> int:
        return 0


@lru_cache(maxsize=16)
def _opened(yaml: str, sources: tuple[tuple[str, str], ...], files: _Files) -> editcheck.FactSheet:
    return editcheck.FactSheet.from_yaml(yaml, files.read())


def packed(yaml: str, files: Mapping[str, bytes]) -> bytes:
    """A ZIP file of the sheet and its sources: unpacked, it is what the command line works with."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(SHEET, yaml)
        for path, data in files.items():
            if is_plain(path):
                archive.writestr(path, data)
    return target.getvalue()


def unpacked(data: bytes) -> tuple[str, dict[str, bytes]]:
    """The sheet and the sources in a ZIP file, or in a sheet's file alone.

    Raises:
        EditcheckError: it is neither, or too large.
    """
    if not data.startswith(ZIP):
        return _text(data), {}
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _from_archive(archive)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        raise editcheck.EditcheckError(f"this ZIP file cannot be read ({error})") from error


def _from_archive(archive: zipfile.ZipFile) -> tuple[str, dict[str, bytes]]:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    if len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > MOST_UNPACKED:
        raise editcheck.EditcheckError("this ZIP file holds too much")
    files: dict[str, bytes] = {}
    for entry in entries:
        with archive.open(entry) as stream:
            content = stream.read(entry.file_size + 1)
        if len(content) != entry.file_size:
            raise editcheck.EditcheckError(f"{entry.filename} is larger than the ZIP file says")
        files[entry.filename] = content
    sheets = sorted((name for name in files if name.endswith((".yml", ".yaml"))), key=lambda name: name.count("/"))
    if not sheets:
        raise editcheck.EditcheckError(f"there is no {SHEET} in this ZIP file")
    folder = sheets[0].rpartition("/")[0]
    text = _text(files.pop(sheets[0]))
    return text, {name.removeprefix(f"{folder}/") if folder else name: content for name, content in files.items()}


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise editcheck.EditcheckError("this file is no fact sheet: not UTF-8 text") from error


def is_plain(path: str) -> bool:
    """Whether a path leads to a file beside the sheet or below it, and nowhere else."""
    parts = PurePosixPath(path).parts
    return bool(parts) and not path.startswith("/") and ".." not in parts and "\\" not in path and ":" not in parts[0]
