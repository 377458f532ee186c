"""README and docs: what they show is what happens."""

import doctest
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from editcheck.cli.main import main

ROOT = Path(__file__).resolve().parents[2]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(name, language):
    return [text for found, text in BLOCK.findall((ROOT / name).read_text(encoding="utf-8")) if found == language]


@pytest.fixture
def copy(tmp_path):
    """A copy of the examples, with the folder that README is in around it."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    return tmp_path


def shell(command, folder):
    own = command.replace("editcheck", f"{sys.executable} -m editcheck", 1)
    return subprocess.run(
        own,
        shell=True,
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONIOENCODING": "utf-8", "COLUMNS": "100"},
        check=False,
    )


@pytest.mark.parametrize("name", ["README.md", "docs/editors.md", "docs/engineers.md"])
def test_commands_print_what_is_shown(name, copy):
    """Every block of the shown output (between blank lines) is printed; other things may be printed too."""
    shown = blocks(name, "console")
    assert shown
    for text in shown:
        command, _, output = text.removeprefix("$ ").partition("\n")
        done = shell(command, copy if name == "README.md" else copy / "examples")
        assert done.returncode in (0, 1), done.stderr
        printed = done.stdout.split("\n\n")
        for block in filter(None, output.rstrip("\n").split("\n\n")):
            assert block in printed, f"{name}: not printed any more by {command}"


def test_readme_shows_a_penalty_quotations_and_spam():
    [picture] = blocks("README.md", "console")
    for rule in ("facts/wrong-penalty", "facts/quote-speaker", "facts/quote-wording", "integrity/inserted-spam"):
        assert f"[{rule}]" in picture


@pytest.mark.parametrize("name", ["docs/engineers.md", "docs/cms.md"])
def test_python_does_what_is_shown(name, copy, monkeypatch):
    monkeypatch.chdir(copy / "examples")
    text = "\n".join(blocks(name, "pycon"))
    test = doctest.DocTestParser().get_doctest(text, {}, name, name, 0)
    assert test.examples
    report = []
    doctest.DocTestRunner().run(test, out=report.append)
    assert report == []


def test_the_rule_that_is_shown_does_what_its_examples_say(tmp_path, capsys):
    [rule] = blocks("docs/engineers.md", "yaml")
    (tmp_path / "house").mkdir()
    (tmp_path / "house" / "junk.yml").write_text(rule, encoding="utf-8")
    assert main(["rules", "test", str(tmp_path)]) == 0
    assert capsys.readouterr().out == "1 rule, 2 examples: all right\n"


def test_links_lead_somewhere():
    for name in ("README.md", "docs/editors.md", "docs/engineers.md", "docs/CONTRIBUTING.md"):
        path = ROOT / name
        for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", path.read_text(encoding="utf-8")):
            assert (path.parent / target).exists(), f"{name}: {target}"
