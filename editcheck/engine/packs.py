"""Rule packs: folders of rule files."""

from collections.abc import Iterable
from pathlib import Path

from editcheck.named_tuple import NamedTuple

OFF = ("style", "readability", "news-en-GB", "news-en-US")
"""Shipped packs that are used only where a configuration names them."""
INCLUDES = {"news-en-GB": ("style",), "news-en-US": ("style",)}
"""Shipped packs with which others are used."""


class RulePack(NamedTuple):
    """A folder whose `*.yml` files, one a rule, lie in it or in a folder for each namespace.

    `default`: whether its rules are used where no configuration names the pack. `includes` names the packs whose rules
    are used along with its own.
    """

    name: str
    folder: Path
    default: bool = True
    includes: tuple[str, ...] = ()


def rule_packs() -> Iterable[RulePack]:
    """The rules that editcheck ships: a pack for each folder, of the same name."""
    for folder in sorted(shipped_rules().iterdir()):
        if not folder.name.startswith("."):
            yield RulePack(folder.name, folder, folder.name not in OFF, INCLUDES.get(folder.name, ()))


def shipped_rules() -> Path:
    """The folder of the shipped rules: in the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "shipped_rules"
    return installed if installed.is_dir() else package.parent / "rules"
