"""The rules that a configuration asks for: its packs loaded, each rule on or off, with its severity and options."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import NoReturn

from editcheck import plugins
from editcheck.configuration.model import Configuration, RuleSetting
from editcheck.engine.loops import refuse_loops
from editcheck.engine.packs import default_packs, load_rules
from editcheck.engine.rule import Rule, prepare, read_options, rule_files
from editcheck.errors import ConfigError, did_you_mean
from editcheck.strict_yaml import Path as Place

ELSEWHERE = ("grammar/",)
"""Rules whose names only the checker of grammar knows."""


def rules_for(config: Configuration) -> tuple[Rule, ...]:
    """The rules that are on by a configuration that is in force for a draft.

    Raises:
        ConfigError: it names a rule, an option or a pack that does not exist.
        RuleError: a rule of its packs cannot be loaded.
    """
    return tuple(rule for rule in all_rules(config) if rule.default)


def all_rules(config: Configuration) -> tuple[Rule, ...]:
    """The rules of all the packs of a configuration, with what is set for them; `default` says whether they are on.

    Raises:
        ConfigError: it names a rule, an option or a pack that does not exist.
        RuleError: a rule of its packs cannot be loaded.
    """
    packs: dict[str | Path, None] = dict.fromkeys(default_packs())
    for number, name in enumerate(config.packs):
        _require_pack(config, number, name)
        packs[name] = None
    return _set(tuple(packs), config.rules, Path.cwd(), _stamps(packs))


def _stamps(packs: Iterable[str | Path]) -> tuple[tuple[Path, int, int], ...]:
    """The files of rules in the folders among the packs, with time and size, which are others when one was edited."""
    found = []
    for pack in packs:
        for path in rule_files(pack) if isinstance(pack, Path) else ():
            try:
                status = path.stat()
            except OSError:
                found.append((path, 0, 0))  # loading it tells what is wrong
            else:
                found.append((path, status.st_mtime_ns, status.st_size))
    return tuple(found)


def _require_pack(config: Configuration, number: int, name: str | Path) -> None:
    known = plugins.installed().parts("rule_packs")
    if isinstance(name, Path):
        fault = "" if name.is_dir() else f"{name}: there is no such folder of rules"
    else:
        fault = "" if name in known else f"there is no pack {name!r}{did_you_mean(name, known)}"
        if fault and (config.folder / name).is_dir():
            fault += f" (write ./{name} if the folder is meant)"
    if fault and config.file:
        config.file.fail(("packs", number), fault)
    if fault:
        raise ConfigError(fault)


@lru_cache(maxsize=64)
def _set(
    packs: tuple[str | Path, ...],
    settings: tuple[RuleSetting, ...],
    here: Path,
    stamps: tuple[tuple[Path, int, int], ...],
) -> tuple[Rule, ...]:
    """The rules of the packs with what is set for them, remembered until a file in one of the folders is edited.

    Folders are as seen from `here`, the current one; `here` and `stamps` are only what the rules are remembered by.
    """
    rules = load_rules(packs)
    for setting in settings:
        if not setting.pattern.startswith(ELSEWHERE) and not any(setting.fits(rule.id) for rule in rules):
            rules = (*rules, *_from_other_packs(setting, packs, rules))
    rules = tuple(_one_set(rule, settings) for rule in rules)
    refuse_loops(rule for rule in rules if rule.default)
    return rules


def _from_other_packs(setting: RuleSetting, packs: tuple[str | Path, ...], rules: tuple[Rule, ...]) -> list[Rule]:
    """The rules that a setting is for, of packs that are installed and not in use.

    Raises:
        ConfigError: there are none, or one of them is in two packs.
    """
    found: dict[str, Rule] = {}
    known = [rule.id for rule in rules]
    for pack in plugins.installed().parts("rule_packs"):
        for rule in load_rules((pack,)) if pack not in packs else ():
            known.append(rule.id)
            if setting.fits(rule.id) and found.setdefault(rule.id, rule).file != rule.file:
                setting.fail(f"{rule.id} is in several packs; name the one that is meant at packs ({pack} is one)")
    if not found and setting.exact:
        setting.fail(f"there is no rule {setting.pattern!r}{did_you_mean(setting.pattern, known)}")
    if not found:
        setting.fail(f"no rule fits {setting.pattern!r} (editcheck rules list names them all)")
    return list(found.values())


def _one_set(rule: Rule, settings: tuple[RuleSetting, ...]) -> Rule:
    for setting in settings:
        if not setting.fits(rule.id):
            continue
        if not setting.on:
            rule = rule._replace(default=False)
            continue
        rule = rule._replace(default=True)
        if setting.options:
            rule = _with_options(rule, setting)
        if setting.severity:
            rule = rule._replace(severity=setting.severity, severity_set=True)
    return rule


def _with_options(rule: Rule, setting: RuleSetting) -> Rule:
    """The rule with the options that are set for it, and the rest of its own."""
    if setting.stands is None:
        return _prepared(rule, setting.options, lambda path, what: setting.fail(what))
    file, place = setting.stands
    place = (*place, "options")
    given = read_options(file, place, setting.options, rule.kind)
    return _prepared(rule, given, lambda path, what: file.fail((*place, *path), what))


def _prepared(rule: Rule, given: Mapping[str, object], fail: Callable[[Place, str], NoReturn]) -> Rule:
    options = {**rule.options, **given}
    return rule._replace(options=options, prepared=prepare(rule.kind, options, fail))
