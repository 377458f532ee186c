"""What editcheck says when it could not check: one line for a person, exit status 2."""

from __future__ import annotations

from collections.abc import Iterable

NEAR = 60
"""How alike a name must be to one that is known, of 100, so that this one is suggested."""


class EditcheckError(Exception):
    """Something that stopped the check. Its text is one plain line, fit to be shown to an editor."""


class DocumentError(EditcheckError):
    """A draft or source that cannot be read: missing, undecodable, too large, of no known format."""


class SheetError(EditcheckError):
    """A fact sheet that cannot be used: broken YAML, unknown keys, a newer format, a source gone or changed."""


class RuleError(EditcheckError):
    """A rule that cannot be loaded: broken YAML, unknown keys or check kind, no examples."""


class PluginError(EditcheckError):
    """A plugin that cannot be used: it does not import, or uses a name that is taken."""


class ConfigError(EditcheckError):
    """Options or a configuration that cannot be followed."""


class GrammarError(EditcheckError):
    """Grammar that could not be checked: no server answers, or it refuses or fails."""


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The known name nearest to one that is not, as the end of a sentence: ", did you mean 'this'?"; "" for none."""
    from rapidfuzz import fuzz, process

    names = {item.lower(): item for item in known}
    near = process.extractOne(name[:100].lower(), list(names), scorer=fuzz.ratio, score_cutoff=NEAR)
    return f", did you mean {names[near[0]]!r}?" if near else ""


class OptionError(EditcheckError):
    """An option of a kind of check that cannot be followed; `path` leads to it, from the options down."""

    def __init__(self, what: str, *path: str | int) -> None:
        """Say what is wrong with the option at a path."""
        super().__init__(what)
        self.path = path
