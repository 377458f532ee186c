import json
import os

import pytest
from editcheck_languagetool import cache as module
from editcheck_languagetool.cache import Cache
from editcheck_languagetool.client import Match

ASKED, PARAMETERS = [{"text": "He could of went."}], {"language": "en-GB"}
MATCHES = (Match(9, 11, "COULD_OF", "CONFUSED_WORDS", "Did you mean “have”?", ("have",), "https://lt.example"),)


@pytest.fixture
def cache(tmp_path):
    return Cache(tmp_path / "kept")


def files(tmp_path):
    return [path for path in (tmp_path / "kept").rglob("*") if path.is_file()]


def test_what_was_kept_is_found_by_another_process(cache, tmp_path):
    cache.keep("6.8", ASKED, PARAMETERS, MATCHES)
    cache.keep("6.8", [{"text": "All is well."}], PARAMETERS, ())
    again = Cache(tmp_path / "kept")
    assert again.find("6.8", ASKED, PARAMETERS) == MATCHES
    assert again.find("6.8", [{"text": "All is well."}], PARAMETERS) == ()


@pytest.mark.parametrize(
    ("version", "asked", "parameters"),
    [
        ("6.9", ASKED, PARAMETERS),
        ("", ASKED, PARAMETERS),
        ("6.8", [{"text": "He could have gone."}], PARAMETERS),
        ("6.8", ASKED, {"language": "en-US"}),
        ("6.8", ASKED, {"language": "en-GB", "level": "picky"}),
    ],
)
def test_another_question_has_no_answer(cache, version, asked, parameters):
    cache.keep("6.8", ASKED, PARAMETERS, MATCHES)
    assert cache.find(version, asked, parameters) is None


def test_the_version_of_a_server_is_remembered(cache):
    assert cache.version("http://127.0.0.1:8081") == ""
    cache.remember("http://127.0.0.1:8081", "6.8")
    assert cache.version("http://127.0.0.1:8081") == "6.8"
    assert cache.version("http://127.0.0.1:8082") == ""


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", '{"form": 1}', '{"form": 0, "said": []}', '{"form": 1, "said": [[1]]}', '{"form": 1, "said": 7}',
     '{"form": 1, "said": [["a", 2, "R", "C", "m", [], ""]]}', "[" * 100_000],
)  # fmt: skip
def test_a_broken_file_is_no_answer(cache, tmp_path, content):
    cache.keep("6.8", ASKED, PARAMETERS, MATCHES)
    [path] = files(tmp_path)
    path.write_text(content)
    assert cache.find("6.8", ASKED, PARAMETERS) is None
    cache.keep("6.8", ASKED, PARAMETERS, MATCHES)
    assert cache.find("6.8", ASKED, PARAMETERS) == MATCHES


def test_nothing_of_the_draft_is_kept_in_clear_but_what_the_findings_say(cache, tmp_path):
    cache.keep("6.8", [{"text": "A secret draft."}], PARAMETERS, ())
    [path] = files(tmp_path)
    assert json.loads(path.read_text()) == {"form": 1, "said": []}


def test_without_a_folder_nothing_is_kept():
    cache = Cache(None)
    cache.keep("6.8", ASKED, PARAMETERS, MATCHES)
    assert cache.find("6.8", ASKED, PARAMETERS) is None


def test_a_folder_that_cannot_be_made_is_no_fault(tmp_path):
    (tmp_path / "kept").write_text("a file stands in the way")
    cache = Cache(tmp_path / "kept")
    cache.keep("6.8", ASKED, PARAMETERS, MATCHES)
    assert cache.find("6.8", ASKED, PARAMETERS) is None


def test_too_much_is_neither_kept_nor_read(cache, tmp_path, monkeypatch):
    cache.keep("6.8", ASKED, PARAMETERS, MATCHES)
    monkeypatch.setattr(module, "MOST_BYTES", 100)
    assert cache.find("6.8", ASKED, PARAMETERS) is None
    cache.keep("6.8", [{"text": "More."}], PARAMETERS, MATCHES)
    assert len(files(tmp_path)) == 1


def test_the_oldest_answers_make_room(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "MOST_FILES", 8)
    for number in range(12):
        Cache(tmp_path / "kept").keep("6.8", [{"text": str(number)}], PARAMETERS, MATCHES)
        for path in files(tmp_path):
            os.utime(path, (path.stat().st_atime, path.stat().st_mtime - 1))
    assert len(files(tmp_path)) <= 8
    assert Cache(tmp_path / "kept").find("6.8", [{"text": "11"}], PARAMETERS) == MATCHES
    assert Cache(tmp_path / "kept").find("6.8", [{"text": "0"}], PARAMETERS) is None
