"""What a newcomer does first, in an empty environment: README's line, and an installed wheel."""

import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TREE = ("editcheck", "rules", "examples", "README.md", "LICENSE", "pyproject.toml")


@pytest.fixture(scope="module")
def tree(tmp_path_factory):
    """A copy of what the installation needs, without what earlier runs left."""
    folder = tmp_path_factory.mktemp("tree")
    for name in TREE:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, folder / name)
    return folder


def run(command, folder):
    bare = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    return subprocess.run(command, shell=True, cwd=folder, env=bare, capture_output=True, encoding="utf-8", check=False)


@pytest.fixture(scope="module")
def first_line(tree):
    """README's first line, run as it stands; what it gave."""
    [line] = re.findall(r"^.*editcheck check examples/drafts --facts .*$", (ROOT / "README.md").read_text(), re.M)[:1]
    assert line.startswith("python3 -m venv .venv && ")
    return run(line.replace("python3", sys.executable, 1), tree)


def test_readmes_line_checks_the_example_newsroom(first_line):
    assert first_line.returncode == 1, first_line.stderr
    for rule in ("facts/wrong-penalty", "facts/quote-speaker", "facts/quote-wording", "integrity/inserted-spam"):
        assert f"[{rule}]" in first_line.stdout
    assert "drafts/clean" not in "".join(re.findall(r"^error: .*\n +(\S+)", first_line.stdout, re.M))
    assert first_line.stderr == ""


def test_the_installed_package_is_whole(first_line, tree):
    listed = run(".venv/bin/editcheck rules list", tree)
    assert listed.returncode == 0, listed.stderr
    assert len(listed.stdout.splitlines()) == len(list((ROOT / "rules").rglob("*.yml")))
    elsewhere = run(f"{tree}/.venv/bin/python -m editcheck --version", tree.parent)
    assert elsewhere.stdout.startswith("editcheck ")


def test_little_is_imported_at_the_start(first_line, tree):
    code = (
        "import sys; from editcheck.cli.main import main;"
        "main(['check', 'examples/drafts/clean/larkfield.txt', '--facts', 'examples/facts.yml']);"
        "print(sorted({'importlib.metadata', 'docx', 'lxml', 'tqdm', 'symspellpy', 'asyncio', 'socket', 'jinja2',"
        " 'editcheck.reports.html', 'editcheck.reports.sarif', 'editcheck.cli.proof'}"
        " & set(sys.modules)), file=sys.stderr)"
    )
    assert run(f'.venv/bin/python -c "{code}"', tree).stderr == "[]\n"


def test_a_wheel_has_rules_types_and_licence(tree, tmp_path):
    built = run(f"{sys.executable} -m pip wheel --quiet --no-deps --wheel-dir {tmp_path} .", tree)
    assert built.returncode == 0, built.stderr
    [wheel] = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert "editcheck/py.typed" in names
    assert "editcheck/shipped_rules/integrity/gibberish.yml" in names
    assert {f"editcheck/reports/proof/page.{suffix}" for suffix in ("html.j2", "css", "js")} <= names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not any(name.startswith(("tests/", "rules/")) for name in names)
