from pathlib import Path

import pytest
from editcheck_languagetool.options import Options, read_options

from editcheck.errors import ConfigError
from editcheck.strict_yaml import File


def options(text):
    file = File(f"grammar:\n  use: languagetool\n{text}", "house/.editcheck.yml", ConfigError)
    return read_options(file, ("grammar",), file.data["grammar"])


def test_nothing_needs_to_be_said(monkeypatch):
    monkeypatch.delenv("LTP_JAR_DIR_PATH", raising=False)
    assert options("") == Options()


def test_everything_that_can_be_said(tmp_path):
    given = options(
        "  url: http://127.0.0.1:8081/v2/\n  timeout: 5\n  rules: {on: [style], off: [could_of, EN_*]}\n  picky: true\n"
        f"  cache: {tmp_path}\n  max_characters: 9000\n  parallel: 4\n  severity: error\n  optional: true\n"
    )
    assert given == Options(
        url="http://127.0.0.1:8081",
        timeout=5,
        on=("STYLE",),
        off=("COULD_OF", "EN_*"),
        picky=True,
        cache=str(tmp_path),
        max_characters=9000,
        parallel=4,
        jars=given.jars,
    )


def test_jars_are_named_by_the_environment_too(monkeypatch, tmp_path):
    monkeypatch.setenv("LTP_JAR_DIR_PATH", str(tmp_path))
    assert options("").jars == tmp_path


def test_folders_are_as_seen_from_the_configuration():
    assert options("  cache: kept\n").cache == str(Path("house/kept"))
    assert options("  cache: off\n").cache == ""


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("  urls: x\n", "house/.editcheck.yml:3:3: unknown key 'urls', did you mean 'url'"),
        ("  url: 127.0.0.1:8081\n", "3:3: url: expected the address of a server"),
        ("  url: http://127.0.0.1:port\n", "url: expected the address of a server"),
        ("  url: file:///etc/passwd\n", "url: expected the address of a server"),
        ("  url: http://127.0.0.1:8081\n  jars: .\n", "4:3: jars: give either url"),
        ("  jars: no-such-folder\n", "jars: there is no folder house/no-such-folder"),
        ("  timeout: 0\n", "timeout: expected a number from 1 to 3600, found 0"),
        ("  timeout: soon\n", "timeout: expected a whole number, found 'soon'"),
        ("  rules: {only: [x]}\n", "unknown key 'only'"),
        ("  rules: {on: x}\n", "on: expected a list of texts"),
        ("  rules: {on: ['a,b']}\n", "'a,b' is no name of a rule"),
        ("  picky: yes\n", "picky: expected one of true, false"),
        ("  parallel: 99\n", "parallel: expected a number from 1 to 16"),
        ("  max_characters: 9\n", "max_characters: expected a number from 1000"),
    ],
)
def test_what_cannot_be_followed_is_told_with_its_place(text, message):
    with pytest.raises(ConfigError) as told:
        options(text)
    assert message in str(told.value)
