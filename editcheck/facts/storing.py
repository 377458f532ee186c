"""Reading and writing fact sheets."""

from __future__ import annotations

from pathlib import Path

from editcheck.facts.model import FactSheet


def open_sheet(path: Path, check_sources: bool) -> FactSheet:
    """See `FactSheet.open`."""
    raise NotImplementedError


def save_sheet(sheet: FactSheet, path: Path) -> None:
    """See `FactSheet.save`."""
    raise NotImplementedError
