import shutil
from pathlib import Path

import pytest

from editcheck.cli.main import main

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def put(folder, **files):
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def sheets(folder):
    from editcheck.configuration.opening import open_configuration

    return {item.pattern: item.sheet for item in open_configuration(folder / ".editcheck.yml").sheets}


def test_the_example_newsroom(folder, capsys):
    for name in ("drafts", "sources"):
        shutil.copytree(EXAMPLES / name, folder / name)
    shutil.copy(EXAMPLES / "facts.yml", folder)
    shutil.copy(EXAMPLES / "README.md", folder)
    assert main(["init"]) == 0
    assert capsys.readouterr().out == (
        "Wrote .editcheck.yml.\n"
        "Found: 8 drafts in drafts/, 5 sources in sources/, 1 fact sheet (facts.yml).\n"
        "Drafts in drafts/** are checked against facts.yml.\n"
        "Next:\n"
        "  editcheck check drafts\n"
    )
    assert sheets(folder) == {"drafts/**": "facts.yml"}
    assert main(["check", "drafts/clean"]) == 0
    assert "No fact sheet" not in capsys.readouterr().out


def test_nothing_is_overwritten(folder, capsys):
    (folder / ".editcheck.yml").write_text("# Mine\n")
    assert main(["init"]) == 2
    assert (folder / ".editcheck.yml").read_text() == "# Mine\n"
    assert capsys.readouterr().err.startswith("editcheck: .editcheck.yml is there already; nothing was changed")
    (folder / ".editcheck.yml").unlink()
    (folder / ".editcheck.yml").symlink_to("elsewhere.yml")
    assert main(["init"]) == 2
    assert not (folder / "elsewhere.yml").exists()


def test_without_a_sheet_it_says_how_to_make_one(folder, capsys):
    put(folder, drafts__a_md="Text.", sources__b_txt="Text.", sources__c_html="Text.")
    assert main(["init"]) == 0
    out = capsys.readouterr().out
    assert "Found: 1 draft (drafts/a.md), 2 sources in sources/, no fact sheet." in out
    assert "  editcheck facts build sources/* -o facts.yml" in out
    assert "#   drafts/**: facts.yml" in (folder / ".editcheck.yml").read_text().replace('"', "")
    assert sheets(folder) == {}


def test_an_empty_folder_will_do(folder, capsys):
    assert main(["init"]) == 0
    assert "Found: no draft, no source, no fact sheet." in capsys.readouterr().out
    assert sheets(folder) == {}


def test_a_folder_for_each_story_makes_one_pattern(folder):
    for story in ("floods", "strike"):
        put(folder, **{f"stories__{story}__facts_yml": "editcheck: facts/1\n", f"stories__{story}__a_md": "Text."})
    assert main(["init"]) == 0
    assert sheets(folder) == {"stories/*/**": "stories/*/facts.yml"}


def test_folders_that_are_not_alike_make_several(folder):
    put(folder, one__facts_yml="editcheck: facts/1\n", one__a_md="Text.", two__b_md="Text.")
    put(folder, three__story_yml="editcheck: facts/1\n", three__text__c_md="Text.")
    assert main(["init"]) == 0
    assert sheets(folder) == {"one/**": "one/facts.yml", "three/text/**": "three/story.yml"}


def test_several_sheets_in_a_folder_are_left_to_a_person(folder, capsys):
    put(folder, a_md="Text.", one_yml="editcheck: facts/1\n", two_yml="editcheck: facts/1\n", other_yml="x: y\n")
    assert main(["init"]) == 0
    assert "Which drafts one.yml serves cannot be told: write it at “sheets” in .editcheck.yml." in (
        capsys.readouterr().out
    )
    assert sheets(folder) == {}
    assert ": two.yml" in (folder / ".editcheck.yml").read_text()


def test_what_a_sheet_names_is_a_source_and_a_broken_one_is_told(folder, capsys):
    source = f"editcheck: facts/1\nsources: [{{id: a, path: wire/a.txt, sha256: {'0' * 64}}}]\n"
    put(folder, facts_yml=source, wire__a_txt="Text.", wire__b_md="Text.", more__bad_yml="editcheck: facts/1\nx: [\n")
    assert main(["init"]) == 0
    out = capsys.readouterr().out
    assert "Found: 1 draft (wire/b.md), 1 source (wire/a.txt), 2 fact sheets" in out
    assert "Not usable as it is: more/bad.yml:" in out


def test_another_folder_may_be_named(folder, capsys):
    put(folder, desk__drafts__a_md="Text.")
    assert main(["init", "desk"]) == 0
    assert (folder / "desk" / ".editcheck.yml").exists()
    assert main(["init", "gone"]) == 2
    assert capsys.readouterr().err == "editcheck: gone: no such folder\n"
