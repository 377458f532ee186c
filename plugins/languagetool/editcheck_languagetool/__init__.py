"""Grammar by LanguageTool for editcheck. What is named here is imported when it is first used."""

from collections.abc import Iterable

from editcheck import plugins
from editcheck.engine.grammar import GrammarChecker


@plugins.hookimpl
def grammar_checkers() -> Iterable[GrammarChecker]:
    """LanguageTool."""
    return (GrammarChecker("languagetool", "editcheck_languagetool.checker:open_checker"),)
