"""editcheck: checks a draft article against a fact sheet built from its sources.

source = editcheck.Document.open("ministry.txt")
sheet = editcheck.build_fact_sheet([source])
report = editcheck.check(editcheck.Document.open("draft.md"), facts=sheet)
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from editcheck.checks.kind import Fix
    from editcheck.configuration.model import Configuration
    from editcheck.configuration.opening import open_configuration
    from editcheck.documents.blocks import Block, BlockSpan
    from editcheck.documents.document import Document
    from editcheck.engine.blocks import (
        BlockFinding,
        BlockReport,
        BlockSuppressed,
        BlockVerdict,
        check_blocks,
        in_source,
        utf16,
    )
    from editcheck.engine.build import build_fact_sheet, update_fact_sheet
    from editcheck.engine.check import check
    from editcheck.engine.finding import Finding, Report
    from editcheck.errors import EditcheckError
    from editcheck.facts.model import Evidence, FactSheet
    from editcheck.lookup.verdict import Verdict
    from editcheck.reading.model import Mention, Quotation, Reading
    from editcheck.reading.reader import read

__version__ = "0.1.0"

_HOMES = {
    "Block": "documents.blocks",
    "BlockFinding": "engine.blocks",
    "BlockReport": "engine.blocks",
    "BlockSpan": "documents.blocks",
    "BlockSuppressed": "engine.blocks",
    "BlockVerdict": "engine.blocks",
    "Configuration": "configuration.model",
    "Document": "documents.document",
    "EditcheckError": "errors",
    "Evidence": "facts.model",
    "FactSheet": "facts.model",
    "Finding": "engine.finding",
    "Fix": "checks.kind",
    "Mention": "reading.model",
    "Quotation": "reading.model",
    "Reading": "reading.model",
    "Report": "engine.finding",
    "Verdict": "lookup.verdict",
    "build_fact_sheet": "engine.build",
    "check": "engine.check",
    "check_blocks": "engine.blocks",
    "in_source": "engine.blocks",
    "open_configuration": "configuration.opening",
    "read": "reading.reader",
    "update_fact_sheet": "engine.build",
    "utf16": "engine.blocks",
}

__all__ = [
    "Block",
    "BlockFinding",
    "BlockReport",
    "BlockSpan",
    "BlockSuppressed",
    "BlockVerdict",
    "Configuration",
    "Document",
    "EditcheckError",
    "Evidence",
    "FactSheet",
    "Finding",
    "Fix",
    "Mention",
    "Quotation",
    "Reading",
    "Report",
    "Verdict",
    "build_fact_sheet",
    "check",
    "check_blocks",
    "in_source",
    "open_configuration",
    "read",
    "update_fact_sheet",
    "utf16",
]


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used, as start-up is a feature."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
