"""What editcheck is put together from: its own parts, and those of the plugins installed beside it.

A plugin is an installed distribution with an entry point in the group ``editcheck`` whose object has some of the
functions of `editcheck.hooks.Hooks`, marked with `hookimpl`; editcheck's own modules have the same functions without
the mark. What they return names its functions by import string (``"package.module:function"``), so that a plugin costs
nothing until it is used.
"""

from __future__ import annotations

import functools
import importlib
import os
import sys
from collections.abc import Callable, Iterable, Mapping
from importlib.machinery import PathFinder
from typing import TYPE_CHECKING, Any, Protocol

from editcheck.errors import PluginError

if TYPE_CHECKING:
    import pluggy

    from editcheck.hooks import hookimpl as hookimpl  # noqa: PLC0414

GROUP = "editcheck"

BUILT_IN = {
    "document_formats": "editcheck.documents.formats",
    "readers": "editcheck.reading.reader",
    "check_kinds": "editcheck.checks.kind",
    "rule_packs": "editcheck.engine.packs",
    "grammar_checkers": "editcheck.engine.grammar",
    "reporters": "editcheck.reports.reporter",
}
"""Where editcheck's own parts of each hook are told, by a function of its name; imported when it is first asked."""


class Part(Protocol):
    """What every hook contributes: something with a name, unique within its hook."""

    @property
    def name(self) -> str:
        """By which it is chosen."""


class Registry:
    """Every part of every hook: the built-in ones and those of the plugins given, by name."""

    def __init__(self, plugins: Iterable[tuple[str, object]] = ()) -> None:
        """Register the plugins, `(name, object)` each.

        Raises:
            PluginError: two plugins have one name, or one does not fit the hooks.
        """
        self._parts: dict[str, dict[str, Any]] = {}
        plugins = tuple(plugins)
        self._manager = _manager(plugins) if plugins else None

    def parts(self, hook: str) -> Mapping[str, Any]:
        """What the hook of that name contributes, by name, the built-in parts first.

        Raises:
            PluginError: a name is registered twice, or a plugin's hook fails.
        """
        if hook not in self._parts:
            self._parts[hook] = self._collect(hook)
        return self._parts[hook]

    def _collect(self, hook: str) -> dict[str, Any]:
        own = list(getattr(importlib.import_module(BUILT_IN[hook]), hook)())
        found: dict[str, Any] = {part.name: part for part in own}
        owners = dict.fromkeys(found, GROUP)
        for impl in getattr(self._manager.hook, hook).get_hookimpls() if self._manager else ():
            for part in _contributed(impl.plugin_name, hook, impl.function):
                if own and not isinstance(part, type(own[0])):
                    raise PluginError(f"plugin {impl.plugin_name}: {hook} gives {part!r}, no {type(own[0]).__name__}")
                if part.name in found:
                    raise PluginError(
                        f"plugin {impl.plugin_name}: the name {part.name!r} is already taken in {hook} "
                        f"by {owners[part.name]}"
                    )
                found[part.name], owners[part.name] = part, impl.plugin_name
        return found


def _manager(plugins: Iterable[tuple[str, object]]) -> pluggy.PluginManager:
    import pluggy

    from editcheck.hooks import Hooks

    manager = pluggy.PluginManager(GROUP)
    manager.add_hookspecs(Hooks)
    for name, plugin in plugins:
        try:
            manager.register(plugin, name=name)
        except (ValueError, pluggy.PluginValidationError) as error:
            raise PluginError(f"plugin {name}: {one_line(error)}") from error
        for caller in manager.get_hookcallers(plugin) or ():
            if not caller.has_spec():
                raise PluginError(f"plugin {name}: there is no hook {caller.name} (known: {', '.join(BUILT_IN)})")
    return manager


def _contributed(owner: str, hook: str, contribute: Callable[[], Iterable[Part]]) -> list[Part]:
    try:
        return list(contribute())
    except Exception as error:
        raise PluginError(f"plugin {owner}: {hook} failed: {one_line(error)}") from error


@functools.cache
def installed() -> Registry:
    """The registry of this installation: built-in parts and the plugins installed beside editcheck.

    Raises:
        PluginError: a plugin does not import, or two use one name.
    """
    if not _any_installed():
        return Registry()
    from importlib.metadata import entry_points

    plugins: dict[str, object] = {}
    for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name):
        if entry.name in plugins:
            raise PluginError(f"two installed plugins have the name {entry.name}")
        try:
            plugins[entry.name] = entry.load()
        except (Exception, SystemExit) as error:
            raise PluginError(f"plugin {entry.name} cannot be imported: {one_line(error)}") from error
    return Registry(plugins.items())


def _any_installed() -> bool:
    """Whether some distribution may have a plugin; `importlib.metadata` knows, but takes long to import."""
    if any(hasattr(finder, "find_distributions") for finder in sys.meta_path if finder is not PathFinder):
        return True
    return any(_may_have_plugin(entry) for entry in sys.path)


def _may_have_plugin(folder: str) -> bool:
    try:
        with os.scandir(folder or ".") as entries:
            infos = [entry.path for entry in entries if entry.name.endswith((".dist-info", ".egg-info"))]
    except NotADirectoryError:
        return True  # an archive, which only importlib.metadata looks into
    except OSError:
        return False
    group = f"[{GROUP}]".encode()
    return any(group in _read(f"{info}/entry_points.txt") for info in infos)


def _read(path: str) -> bytes:
    try:
        with open(path, "rb") as file:  # noqa: PTH123 (there are many, and pathlib takes longer)
            return file.read()
    except OSError:
        return b""


def resolve(reference: str | Callable[..., Any]) -> Callable[..., Any]:
    """The function that an import string (``"package.module:function"``) names; a function is itself.

    Raises:
        PluginError: there is no such module or function.
    """
    if callable(reference):
        return reference
    module, _, name = reference.partition(":")
    try:
        function = getattr(importlib.import_module(module), name)
    except (ImportError, AttributeError, ValueError) as error:
        raise PluginError(f"{reference} cannot be imported: {one_line(error)}") from error
    if not callable(function):
        raise PluginError(f"{reference} is not a function")
    return function  # type: ignore[no-any-return]


def one_line(error: BaseException) -> str:
    """What an exception says, on one line."""
    return " ".join(str(error).split()) or type(error).__name__


def __getattr__(name: str) -> Any:
    """Import the mark of a plugin's functions when a plugin uses it: pluggy takes long to import."""
    if name != "hookimpl":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from editcheck.hooks import hookimpl

    return hookimpl
