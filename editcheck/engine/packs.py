"""Rule packs: folders of rule files."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple


class RulePack(NamedTuple):
    """A folder whose `*.yml` files, one a rule, lie in a folder for each namespace (``facts/``, ``integrity/``, …).

    `default`: whether its rules are used where no configuration names the pack.
    """

    name: str
    folder: Path
    default: bool = True


def rule_packs() -> Iterable[RulePack]:
    """The rules that editcheck ships."""
    return (RulePack("editcheck", shipped_rules()),)


def shipped_rules() -> Path:
    """The folder of the shipped rules: in the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "shipped_rules"
    return installed if installed.is_dir() else package.parent / "rules"
