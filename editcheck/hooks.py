"""The hooks that plugins contribute to, by pluggy."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import pluggy

from editcheck.plugins import GROUP

if TYPE_CHECKING:
    from editcheck.checks.kind import CheckKind
    from editcheck.documents.formats import DocumentFormat
    from editcheck.engine.grammar import GrammarChecker
    from editcheck.engine.packs import RulePack
    from editcheck.reading.reader import Reader
    from editcheck.reports.reporter import Reporter

hookspec = pluggy.HookspecMarker(GROUP)
hookimpl = pluggy.HookimplMarker(GROUP)


class Hooks:
    """The hooks, their contributions described."""

    @hookspec
    def document_formats(self) -> Iterable[DocumentFormat]:  # type: ignore[empty-body]
        """Formats that drafts and sources may have."""

    @hookspec
    def readers(self) -> Iterable[Reader]:  # type: ignore[empty-body]
        """Readers that find claims in a text; they run in the order given, the built-in ones first."""

    @hookspec
    def check_kinds(self) -> Iterable[CheckKind]:  # type: ignore[empty-body]
        """Kinds of check that rules may name."""

    @hookspec
    def rule_packs(self) -> Iterable[RulePack]:  # type: ignore[empty-body]
        """Folders of rules."""

    @hookspec
    def grammar_checkers(self) -> Iterable[GrammarChecker]:  # type: ignore[empty-body]
        """Checkers of grammar that a configuration may name."""

    @hookspec
    def reporters(self) -> Iterable[Reporter]:  # type: ignore[empty-body]
        """Output formats of ``editcheck check``."""
