import pytest

from editcheck.cli.main import main

RULE = """\
id: house/junk
check: gibberish
severity: warning
status: stable
message: "{text} is junk"
why: Junk is not for print. It comes from machines.
examples:
  flag:
    - The [[wqzkrtvbnplx]] council met.
  pass:
    - The council met.
"""


@pytest.fixture
def house(tmp_path, monkeypatch):
    """A newsroom's folder with one rule; its parent is the current one."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "rules" / "house").mkdir(parents=True)
    (tmp_path / "rules" / "house" / "junk.yml").write_text(RULE)
    return tmp_path / "rules"


def test_list_has_every_rule_on_one_line(capsys):
    assert main(["rules", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    ids = [line.split()[0] for line in lines]
    assert ids == sorted(ids) and "integrity/gibberish" in ids
    assert all(line.split()[1] in ("error", "warning", "advice") for line in lines)
    assert all(line.split()[2] in ("on", "off") for line in lines)


def test_show_says_all_about_a_rule(capsys):
    assert main(["rules", "show", "integrity/gibberish"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("integrity/gibberish\n  error, on\n  says: ")
    assert "Kind of check: gibberish" in out
    assert "\nFlagged\n" in out and "[[" in out and "\nPassed\n" in out


def test_show_of_an_unknown_rule_is_told(capsys):
    assert main(["rules", "show", "facts/nothing"]) == 2
    assert capsys.readouterr().err.startswith("editcheck: there is no rule 'facts/nothing'")


def test_the_examples_of_a_newsrooms_own_folder_are_tried(house, capsys):
    for name in ("rules", "rules/house", "rules/house/junk.yml"):
        assert main(["rules", "test", name]) == 0
        assert capsys.readouterr().out == "1 rule, 2 examples: all right\n"


def test_one_rule_alone_is_tried(capsys):
    assert main(["rules", "test", "integrity/gibberish"]) == 0
    assert capsys.readouterr().out.startswith("1 rule, ")


@pytest.mark.parametrize(
    ("was", "now", "expected", "flagged"),
    [
        ("- The council met.", "- The kjhgfdsxcvbqw met.", "The kjhgfdsxcvbqw met.", "The [[kjhgfdsxcvbqw]] met."),
        ("[[wqzkrtvbnplx]] council", "wqzkrtvbnplx [[council]]", None, "The [[wqzkrtvbnplx]] council met."),
        ("[[wqzkrtvbnplx]] council", "[[wqzkrtvbnplx council]]", None, "The [[wqzkrtvbnplx]] council met."),
    ],
)
def test_a_wrong_example_gives_1_and_is_shown(house, capsys, was, now, expected, flagged):
    (house / "house" / "junk.yml").write_text(RULE.replace(was, now))
    assert main(["rules", "test", "rules"]) == 1
    out = capsys.readouterr().out
    assert f"  expected: {expected or 'The ' + now + ' met.'}\n" in out
    assert f"  flagged:  {flagged}\n" in out
    assert out.endswith("1 rule, 2 examples: 1 wrong\n")


def test_an_example_that_cannot_be_tried_is_wrong(house, capsys):
    broken = RULE.replace("- The council met.", "- {text: The council met., format: runes}")
    (house / "house" / "junk.yml").write_text(broken)
    assert main(["rules", "test", "rules"]) == 1
    assert "could not be tried: unknown format 'runes'" in capsys.readouterr().out


def test_a_broken_rule_is_one_line_and_2(house, capsys):
    (house / "house" / "junk.yml").write_text(RULE.replace("severity: warning", "severity: loud"))
    assert main(["rules", "test", "rules"]) == 2
    out, err = capsys.readouterr()
    assert not out
    assert err == "editcheck: rules/house/junk.yml:3:1: severity: 'loud' is not one of error, warning, advice\n"


def test_a_folder_without_rules_is_told(tmp_path, capsys):
    assert main(["rules", "test", str(tmp_path)]) == 2
    assert "no rules (*.yml) in this folder" in capsys.readouterr().err


def test_neither_rule_nor_folder(capsys):
    assert main(["rules", "test", "nothing/here"]) == 2
    assert "nothing/here: neither a rule, a pack nor a folder of rules" in capsys.readouterr().err


def test_list_test_and_show_take_packs_by_name_and_by_path(house, capsys):
    assert main(["rules", "list", "news-en-GB"]) == 0
    listed = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert "news-en-gb/words" in listed and not any(rule.startswith("facts/") for rule in listed)
    assert main(["rules", "list", "rules"]) == 0
    assert capsys.readouterr().out.startswith("house/junk  warning  on   Junk is not for print.")
    assert main(["rules", "test", "readability", "rules/house/junk.yml"]) == 0
    assert capsys.readouterr().out == "2 rules, 4 examples: all right\n"
    assert main(["rules", "show", "rules/house/junk.yml"]) == 0
    assert capsys.readouterr().out.startswith("house/junk\n  warning, on\n")


def test_a_misspelt_rule_or_pack_is_told_with_the_nearest(capsys):
    assert main(["rules", "show", "stile/cliches"]) == 2
    assert "did you mean 'style/cliches'?" in capsys.readouterr().err
    assert main(["rules", "test", "news-en-UK"]) == 2
    assert "did you mean 'news-en-US'?" in capsys.readouterr().err


def test_show_in_markdown_tells_what_turns_a_rule_on(capsys):
    assert main(["rules", "show", "style/cliches", "--format", "markdown"]) == 0
    out = capsys.readouterr().out
    assert "\n# style/cliches\n" in out and "off until its pack is named: style or news-en-GB or news-en-US" in out
    assert "\n## Flagged\n" in out and "[[remains to be seen]]" in out


def test_pages_are_written_and_old_ones_go(house, capsys):
    assert main(["rules", "pages", "pages", "rules"]) == 0
    page = house.parent / "pages" / "house" / "junk.md"
    assert "# house/junk" in page.read_text() and "(house/junk.md)" in (house.parent / "pages/README.md").read_text()
    (house.parent / "pages" / "own.md").write_text("Written by a person.")
    (house / "house" / "junk.yml").rename(house / "house" / "rubbish.yml")
    (house / "house" / "rubbish.yml").write_text(RULE.replace("house/junk", "house/rubbish"))
    assert main(["rules", "pages", "pages", "rules"]) == 0
    assert not page.exists() and (page.parent / "rubbish.md").exists()
    assert (house.parent / "pages" / "own.md").exists()


def test_pages_that_cannot_be_written_are_told(house, capsys):
    (house.parent / "pages").write_text("a file")
    assert main(["rules", "pages", "pages", "rules"]) == 2
    assert capsys.readouterr().err.startswith("editcheck: pages")
