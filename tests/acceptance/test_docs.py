"""README and docs: what they show is what happens."""

import doctest
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from editcheck import Document
from editcheck.cli.main import main
from editcheck.configuration.parsing import KEYS

ROOT = Path(__file__).resolve().parents[2]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(name, language):
    return [text for found, text in BLOCK.findall((ROOT / name).read_text(encoding="utf-8")) if found == language]


@pytest.fixture
def copy(tmp_path):
    """A copy of the examples, with the folder that README is in around it."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    return tmp_path


def shell(command, folder, answer=""):
    own = command.replace("editcheck", f"{sys.executable} -m editcheck", 1)
    return subprocess.run(
        own,
        shell=True,
        cwd=folder,
        input=answer,
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONIOENCODING": "utf-8", "COLUMNS": "100"},
        check=False,
    )


@pytest.mark.parametrize(
    "name", ["README.md", "docs/configuration.md", "docs/editors.md", "docs/engineers.md", "docs/formats.md"]
)
def test_commands_print_what_is_shown(name, copy):
    """Every block of the shown output (between blank lines) is printed; other things may be printed too."""
    shown = blocks(name, "console")
    assert shown
    for text in shown:
        command, _, output = text.removeprefix("$ ").partition("\n")
        done = shell(command, copy if name == "README.md" else copy / "examples")
        assert done.returncode in (0, 1), done.stderr
        printed = done.stdout.rstrip("\n").split("\n\n")
        for block in filter(None, output.rstrip("\n").split("\n\n")):
            assert block in printed, f"{name}: not printed any more by {command}"


def test_the_tutorial_leads_from_sources_to_proof(copy):
    """Its commands are run one after the other, as an editor does; a question that is asked is answered by leaving."""
    for name in ("story.yml", ".editcheck-decisions.yml"):  # left by who followed it in this checkout
        (copy / "examples" / name).unlink(missing_ok=True)
    shown = blocks("docs/tutorial.md", "console")
    assert len(shown) == 8
    for text in shown:
        command, _, output = text.removeprefix("$ ").partition("\n")
        done = shell(command, copy / "examples", answer="q\n")
        assert (done.returncode in (0, 1), done.stderr) == (True, ""), command
        for block in filter(None, output.rstrip("\n").split("\n\n")):
            assert f"{block}\n" in done.stdout, f"not printed any more by {command}"
    page = (copy / "examples" / "proof.html").read_text(encoding="utf-8")
    assert page.count('class="card contradicted"') == 2 and page.count('class="card dismissed"') == 1


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


def test_every_rule_shown_to_editors_does_what_its_examples_say(tmp_path, capsys):
    rules = [text for text in blocks("docs/rules.md", "yaml") if text.startswith("id: ")]
    for text in rules:
        path = tmp_path / f"{text.splitlines()[0].removeprefix('id: ')}.yml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert main(["rules", "test", str(tmp_path)]) == 0
    assert capsys.readouterr().out == "house/plain has no examples\n9 rules, 20 examples: all right\n"


def test_a_folder_of_rules_that_a_configuration_names_is_on(tmp_path, monkeypatch, capsys):
    rule, *_ = (text for text in blocks("docs/rules.md", "yaml") if text.startswith("id: house/banned"))
    [configuration] = [text for text in blocks("docs/rules.md", "yaml") if text.startswith("packs:")]
    monkeypatch.chdir(tmp_path)
    Path("house").mkdir()
    Path("house/banned.yml").write_text(rule, encoding="utf-8")
    Path(".editcheck.yml").write_text(configuration, encoding="utf-8")
    Path("draft.txt").write_text("The council will meet the stakeholders in May.\n", encoding="utf-8")
    assert main(["check", "draft.txt", "--fail-on", "warning"]) == 1
    assert "We do not write “stakeholders”  [house/banned]" in capsys.readouterr().out


def test_every_configuration_shown_can_be_followed(tmp_path, capsys):
    (tmp_path / "house").mkdir()
    (tmp_path / "house" / "places.txt").write_text("Kellmouth\n")
    shown = [*blocks("docs/configuration.md", "yaml"), *blocks("docs/editors.md", "yaml")]
    configurations = [text for text in shown if not text.startswith("repos:")]
    assert len(configurations) >= 4
    for text in configurations:
        path = tmp_path / ".editcheck.yml"
        path.write_text(text.replace("decisions:", "# decisions:"), encoding="utf-8")
        assert main(["config", "--config", str(path)]) == 0, capsys.readouterr().err
    every = "\n".join(shown)
    assert [key for key in KEYS if f"\n{key}:" not in f"\n{every}" and key not in ("grammar", "baseline")] == []
    reference = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    assert [key for key in KEYS if f"\n| `{key}` | " not in reference] == []


def test_the_comment_that_is_shown_dismisses():
    from editcheck.checks.dismissals import dismissals

    for name in ("docs/configuration.md", "docs/editors.md"):
        [text] = blocks(name, "markdown")
        [dismissal] = dismissals(Document.from_text(text, format="markdown"))
        assert not dismissal.fault
        assert text[dismissal.first : dismissal.last] == "The disease was found on 470 sites."


def test_the_pages_of_the_rules_are_up_to_date(tmp_path):
    """After a change of a rule: ``editcheck rules pages docs/rules``."""
    assert main(["rules", "pages", str(tmp_path)]) == 0
    made = {path.relative_to(tmp_path): path.read_text(encoding="utf-8") for path in tmp_path.rglob("*.md")}
    kept = ROOT / "docs" / "rules"
    there = {path.relative_to(kept): path.read_text(encoding="utf-8") for path in kept.rglob("*.md")}
    stale = sorted(str(path) for path in made.keys() | there.keys() if made.get(path) != there.get(path))
    assert stale == [], "run: editcheck rules pages docs/rules"


def test_links_lead_somewhere():
    for name in (
        "docs/configuration.md",
        "docs/rules.md",
        "docs/rules/README.md",
        "README.md",
        "docs/editors.md",
        "docs/engineers.md",
        "docs/tutorial.md",
        "docs/formats.md",
        "docs/CONTRIBUTING.md",
    ):
        path = ROOT / name
        for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", path.read_text(encoding="utf-8")):
            assert (path.parent / target).exists(), f"{name}: {target}"
