"""Subtitles for editcheck. What is named here is imported when it is first used."""

from collections.abc import Iterable
from pathlib import Path

from editcheck import plugins
from editcheck.checks.kind import CheckKind
from editcheck.documents.formats import DocumentFormat
from editcheck.engine.packs import RulePack
from editcheck.reports.reporter import Reporter


@plugins.hookimpl
def document_formats() -> Iterable[DocumentFormat]:
    """SubRip and WebVTT."""
    return (DocumentFormat("subtitles", (".srt", ".vtt"), "editcheck_subtitles.parsing:parse"),)


@plugins.hookimpl
def check_kinds() -> Iterable[CheckKind]:
    """What can be asked of subtitles alone."""
    return (
        CheckKind(
            "subtitle-length", "editcheck_subtitles.checks:length", {"longest": 42}, values=("length", "longest")
        ),
        CheckKind("subtitle-speed", "editcheck_subtitles.checks:speed", {"fastest": 20}, values=("speed", "fastest")),
    )


@plugins.hookimpl
def rule_packs() -> Iterable[RulePack]:
    """The rules in this package."""
    return (RulePack("subtitles", Path(__file__).parent / "rules"),)


@plugins.hookimpl
def reporters() -> Iterable[Reporter]:
    """Findings by the time at which they are seen."""
    return (Reporter("timecodes", "editcheck_subtitles.timecodes:write"),)
