"""GitHub publishes no schema of workflow commands; `parsed` follows the grammar and escapes that its manual gives."""

import re

import pytest

from editcheck.reports import github
from editcheck.reports.reporter import Style
from tests.reports.drafts import HOSTILE, every_kind, failed, hostile, report

COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")
PROPERTIES = {"file", "line", "endLine", "col", "endColumn", "title"}
KINDS = ("nothing", "clean", "findings", "failed", "unread", "hostile", "several")


def parsed(line):
    name, given, message = COMMAND.fullmatch(line).groups()
    properties = dict(pair.split("=", 1) for pair in given.split(","))
    for code, character in (("%3A", ":"), ("%2C", ",")):
        properties = {key: value.replace(code, character) for key, value in properties.items()}
    return name, {key: unescaped(value) for key, value in properties.items()}, unescaped(message)


def unescaped(text):
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")


def commands(*reports, advice=False):
    return [parsed(line) for line in github.write(reports, Style(advice=advice)).split("\n")[:-1]]


@pytest.mark.parametrize("kind", KINDS)
def test_every_line_is_one_command_with_known_properties(tmp_path, kind):
    for _, properties, message in commands(*every_kind(tmp_path)[kind], advice=True):
        assert properties.keys() <= PROPERTIES and properties["file"] and message


def test_a_finding_is_told_with_the_sources_words(tmp_path):
    first, second = commands(report(tmp_path))
    assert first == (
        "error",
        {"file": "drafts/harbour plan.txt", "line": "3", "endLine": "3", "col": "33", "endColumn": "41"}
        | {"title": "facts/wrong-figure"},
        "40 boats: the sources say 14\ncouncil notes.txt:3: “14 boats”",
    )
    assert second[0] == "warning"
    assert second[1]["line"] == "3" and second[1]["endLine"] == "4" and "col" not in second[1]


def test_advice_is_a_notice_where_it_is_asked_for(tmp_path):
    assert [name for name, *_ in commands(report(tmp_path))] == ["error", "warning"]
    assert [name for name, *_ in commands(report(tmp_path), advice=True)] == ["error", "warning", "notice"]


def test_what_failed_is_an_error(tmp_path):
    first, second = commands(failed(tmp_path))[:2]
    assert (first[0], first[1]["title"], first[2]) == ("error", "not fully checked", "style/own: KeyError: x")
    assert (second[0], second[2]) == ("notice", "the grammar checker is not there")


def test_hostile_text_makes_no_command_of_its_own(tmp_path):
    written = github.write([hostile(tmp_path)], Style())
    assert len(written.splitlines()) == 3 and written.count("\n::") == 2
    assert commands(hostile(tmp_path))[2][1]["file"] == HOSTILE


def test_dismissed_findings_are_not_annotated(tmp_path):
    assert "who?" not in github.write([report(tmp_path)], Style(advice=True))
