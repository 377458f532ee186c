"""Rule packs: folders of rule files, and the rules in them."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from editcheck import plugins
from editcheck.engine.rule import Rule, load_folder
from editcheck.errors import RuleError
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


def load_rules(packs: Iterable[str | Path] | None = None) -> tuple[Rule, ...]:
    """The rules of the packs named, and of folders of rules (default: all packs that need not be named), by id.

    Raises:
        RuleError: a rule cannot be loaded, or two have one id.
    """
    known = plugins.installed().parts("rule_packs")
    rules: dict[str, Rule] = {}
    for name in _with_included(default_packs() if packs is None else packs):
        for rule in load_folder(name if isinstance(name, Path) else known[name].folder):
            if rule.id in rules:
                raise RuleError(f"{rule.file}: the rule {rule.id!r} is already defined in {rules[rule.id].file}")
            rules[rule.id] = rule
    return tuple(rules.values())


def _with_included(packs: Iterable[str | Path]) -> dict[str | Path, None]:
    """The packs, each once, and those that they include."""
    known = plugins.installed().parts("rule_packs")
    found: dict[str | Path, None] = {}
    waiting = list(packs)
    while waiting:
        name = waiting.pop(0)
        if name not in found:
            found[name] = None
            waiting += () if isinstance(name, Path) else known[name].includes
    return found


def default_packs() -> tuple[str, ...]:
    """The names of the packs that are used where nothing is configured."""
    return tuple(name for name, pack in plugins.installed().parts("rule_packs").items() if pack.default)


@cache
def default_rules() -> tuple[Rule, ...]:
    """The rules that are on where nothing is configured."""
    return tuple(rule for rule in load_rules() if rule.default)
