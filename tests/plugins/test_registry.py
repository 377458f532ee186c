"""Plugins as real installed distributions: a folder with a package and its metadata, put on the path."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from editcheck import plugins
from editcheck.checks.kind import CheckKind
from editcheck.errors import PluginError

DRAFT = "The council met.\n"
RULE = """\
id: house/{name}
check: {kind}
severity: warning
status: preview
message: "“{{text}}” is flagged"
why: A test.
"""
KIND = """\
from pathlib import Path
from editcheck import plugins
from editcheck.checks.kind import CheckKind, Hit
from editcheck.engine.packs import RulePack

@plugins.hookimpl
def check_kinds():
    return [CheckKind("first-word", "{module}:check")]

@plugins.hookimpl
def rule_packs():
    return [RulePack("{module}", Path(__file__).parent / "rules")]

def check(draft, options):
    {body}
"""


@pytest.fixture
def site(tmp_path):
    """A folder for installed distributions; `install(name, code)` puts one there."""

    class Site:
        folder = tmp_path / "site"

        def install(self, name, code, rules=(), entry=None, distribution=None):
            package = self.folder / name
            package.mkdir(parents=True)
            (package / "__init__.py").write_text(code)
            for rule, kind in rules:
                (package / "rules" / "house").mkdir(parents=True, exist_ok=True)
                (package / "rules" / "house" / f"{rule}.yml").write_text(RULE.format(name=rule, kind=kind))
            info = self.folder / f"{distribution or name}-1.0.dist-info"
            info.mkdir()
            (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution or name}\nVersion: 1.0\n")
            (info / "entry_points.txt").write_text(f"[editcheck]\n{entry or name} = {name}\n")

        def run(self, *arguments):
            (tmp_path / "draft.txt").write_text(DRAFT)
            return subprocess.run(
                [sys.executable, "-m", "editcheck", *arguments],
                cwd=tmp_path,
                capture_output=True,
                encoding="utf-8",
                env=os.environ | {"PYTHONPATH": str(self.folder)},
                check=False,
            )

        def fault(self):
            """What a check says on standard error; it must be one line, with exit status 2 and no report."""
            done = self.run("check", "draft.txt")
            assert done.returncode == 2
            assert not done.stdout
            assert done.stderr.count("\n") == 1 and done.stderr.startswith("editcheck: ")
            return done.stderr.removeprefix("editcheck: ").strip()

    return Site()


def test_an_installed_plugin_works(site):
    site.install("first", KIND.format(module="first", body="yield Hit(0, 3)"), rules=[("first", "first-word")])
    done = site.run("check", "draft.txt", "--format", "concise", "--fail-on", "warning")
    assert done.stdout == "draft.txt:1:1: warning house/first “The” is flagged\n"
    assert done.returncode == 1 and not done.stderr
    assert "house/first" in site.run("rules", "list").stdout


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("import no_such_module", "plugin broken cannot be imported: No module named 'no_such_module'"),
        ("def x(:", "plugin broken cannot be imported: invalid syntax"),
        ("raise SystemError('two\\nlines')", "plugin broken cannot be imported: two lines"),
        ("raise SystemExit(0)", "plugin broken cannot be imported: 0"),
    ],
)
def test_a_plugin_that_does_not_import(site, code, told):
    site.install("broken", code)
    assert site.fault().startswith(told)


def test_two_plugins_with_one_name(site):
    site.install("first", "a = 1", entry="same")
    site.install("second", "b = 2", entry="same")
    assert site.fault() == "two installed plugins have the name same"


def test_a_name_registered_twice(site):
    site.install("first", KIND.format(module="first", body="yield Hit(0, 3)"), rules=[("first", "first-word")])
    site.install("second", KIND.format(module="second", body="yield Hit(0, 3)"), rules=[("second", "first-word")])
    assert site.fault() == "plugin second: the name 'first-word' is already taken in check_kinds by first"


def test_a_name_of_editchecks_own_cannot_be_taken(site):
    code = KIND.format(module="first", body="yield Hit(0, 3)").replace("first-word", "gibberish")
    site.install("first", code, rules=[("first", "gibberish")])
    assert site.fault() == "plugin first: the name 'gibberish' is already taken in check_kinds by editcheck"


def test_two_rules_with_one_id(site):
    for name in ("first", "second"):
        code = KIND.format(module=name, body="yield Hit(0, 3)").replace("first-word", f"{name}-word")
        site.install(name, code, rules=[("same", f"{name}-word")])
    told = site.fault()
    assert "the rule 'house/same' is already defined in" in told and str(Path("second", "rules")) in told


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("return 1 / 0", "plugin first: check_kinds failed: division by zero"),
        ("return None", "plugin first: check_kinds failed: 'NoneType' object is not iterable"),
        ("return ['first-word']", "plugin first: check_kinds gives 'first-word', no CheckKind"),
    ],
)
def test_a_hook_that_fails(site, body, told):
    code = f"from editcheck import plugins\n@plugins.hookimpl\ndef check_kinds():\n    {body}\n"
    site.install("first", code)
    assert site.fault() == told


def test_a_hook_that_does_not_exist(site):
    site.install("first", "from editcheck import plugins\n@plugins.hookimpl\ndef check_sorts():\n    return []\n")
    assert site.fault() == "plugin first: there is no hook check_sorts (known: " + ", ".join(plugins.BUILT_IN) + ")"


def test_a_hook_with_an_argument_it_is_not_given(site):
    site.install("first", "from editcheck import plugins\n@plugins.hookimpl\ndef check_kinds(config):\n    return []\n")
    assert site.fault().startswith("plugin first: ")


@pytest.mark.parametrize("form", ["text", "concise", "json"])
def test_a_rule_that_raises_is_shown_in_every_format(site, form):
    site.install("first", KIND.format(module="first", body="1 / 0; yield"), rules=[("first", "first-word")])
    done = site.run("check", "draft.txt", "--format", form)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    if form == "json":
        failures = json.loads(done.stdout)["files"][0]["failures"]
        assert failures == [{"rule": "house/first", "reason": "ZeroDivisionError: division by zero"}]
    else:
        assert "house/first" in done.stdout and "ZeroDivisionError: division by zero" in done.stdout


def test_a_check_that_does_not_import_is_shown(site):
    code = KIND.format(module="first", body="yield").replace("first:check", "first:chick")
    site.install("first", code, rules=[("first", "first-word")])
    done = site.run("check", "draft.txt")
    assert done.returncode == 2
    assert "first:chick cannot be imported" in done.stdout


def test_a_pack_whose_folder_is_empty(site):
    site.install("first", KIND.format(module="first", body="yield"))
    assert site.fault().endswith("no rules (*.yml) in this folder")


def test_a_plugin_is_not_imported_for_what_does_not_need_it(site):
    site.install("first", "raise SystemExit('imported')")
    assert site.run("--version").returncode == 0


def test_built_in_parts_come_first_and_by_name():
    parts = plugins.Registry().parts("check_kinds")
    assert all(name == kind.name for name, kind in parts.items())
    assert isinstance(parts["verdict"], CheckKind)


@pytest.mark.parametrize(
    "reference", ["editcheck.errors", "editcheck.errors:", ":x", "no.such:thing", "editcheck:nothing"]
)
def test_an_import_string_that_leads_nowhere(reference):
    with pytest.raises(PluginError, match="cannot be imported"):
        plugins.resolve(reference)


def test_an_import_string_of_what_cannot_be_called():
    with pytest.raises(PluginError, match="is not a function"):
        plugins.resolve("editcheck.errors:__name__")
    assert plugins.resolve("editcheck.plugins:one_line") is plugins.one_line
    assert plugins.resolve(len) is len
