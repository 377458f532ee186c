from pathlib import Path

import pytest

from editcheck.configuration.opening import MAX_BYTES, open_configuration
from editcheck.errors import ConfigError


@pytest.fixture
def house(tmp_path, monkeypatch):
    """A folder, the current one, for a configuration and what it names."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def opened(house, text):
    (house / ".editcheck.yml").write_text(text, encoding="utf-8")
    return open_configuration(Path(".editcheck.yml"))


def refused(house, text):
    with pytest.raises(ConfigError) as caught:
        opened(house, text)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_words_may_stand_in_files(house):
    (house / "words.txt").write_text("# Places\nKellmouth\r\n\n  Ashby   Vale \n", encoding="utf-8-sig")
    (house / "more.txt").write_text("Zoë")
    config = opened(
        house,
        "vocabulary: {words: [Ofwat], files: [words.txt]}\n"
        "overrides:\n  - files: '*.md'\n    vocabulary: {files: [more.txt, words.txt]}\n",
    )
    assert config.vocabulary == {"Ofwat", "Kellmouth", "Ashby Vale"}
    assert config.overrides[0].vocabulary == {"Zoë", "Kellmouth", "Ashby Vale"}


def test_a_file_of_words_that_cannot_be_read_is_told_where_it_is_named(house):
    (house / "latin.txt").write_bytes(b"caf\xe9")
    (house / "folder").mkdir()
    for name, why in (
        ("gone.txt", "no such file of words"),
        ("latin.txt", "not UTF-8"),
        ("folder", "a directory"),
    ):
        told = refused(house, f"vocabulary:\n  files:\n    - {name}")
        assert told.startswith(f".editcheck.yml:3:7: {name}: {why}")


def test_decisions_and_baseline_are_read_with_it(house):
    (house / ".editcheck-decisions.yml").write_text(
        "editcheck: decisions/1\ndecisions:\n  - {rule: a/b, fingerprint: 0123456789abcdef, reason: so}\n"
    )
    (house / "known.json").write_text('{"editcheck": "baseline/1", "drafts": {"a.md": {"a/b 0123456789abcdef": 2}}}')
    config = opened(house, "baseline: known.json")
    assert [item.reason for item in config.decided] == ["so"]
    assert config.known == {str(house / "a.md"): {"a/b 0123456789abcdef": 2}}


def test_decisions_and_a_baseline_need_not_be_there_yet(house):
    assert opened(house, "").decided == ()
    named = opened(house, "decisions: desk.yml\nbaseline: known.json")
    assert (named.decided, named.known, named.decisions.name, named.baseline.name) == (
        (),
        {},
        "desk.yml",
        "known.json",
    )


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"language: caf\xe9", ": not UTF-8 text"),
        (b"# " + b"x" * MAX_BYTES, ": larger than 1 MB, too large for a configuration"),
        (b"a: &a [x]\nb: [*a, *a]", ":1:4: anchors and aliases"),
        (b"rules: {a/b: off", ":2:1: not valid YAML"),
        (b"\x00", ":1:1: not valid YAML"),
    ],
)
def test_a_file_that_is_no_configuration_is_told(house, content, told):
    (house / ".editcheck.yml").write_bytes(content)
    with pytest.raises(ConfigError) as caught:
        open_configuration(house / ".editcheck.yml")
    assert f".editcheck.yml{told}" in str(caught.value)


def test_fifty_megabytes_are_not_read(house):
    with (house / ".editcheck.yml").open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(ConfigError, match="larger than 1 MB"):
        open_configuration(house / ".editcheck.yml")


def test_a_directory_and_a_missing_file_are_told(house):
    (house / ".editcheck.yml").mkdir()
    with pytest.raises(ConfigError, match="a directory, where a configuration is expected"):
        open_configuration(house / ".editcheck.yml")
    with pytest.raises(ConfigError, match="no such configuration"):
        open_configuration(house / "gone.yml")
    with pytest.raises(ConfigError, match="no such configuration"):
        open_configuration(house / "nul\0.yml")
