import json

import jsonschema
import pytest

from editcheck.checks.kind import Fix
from editcheck.reports import rdjson
from editcheck.reports.reporter import Style
from tests.reports import schemas
from tests.reports.drafts import DRAFT, SOURCE, every_kind, failed, finding, report

KINDS = ("nothing", "clean", "findings", "failed", "unread", "hostile", "several")


def diagnostics(*reports, advice=False):
    written = rdjson.write(reports, Style(advice=advice))
    assert written.isascii()
    return json.loads(written)["diagnostics"]


def cut(text, stretch):
    """What reviewdog finds in the range, which counts bytes of UTF-8."""
    first, last = stretch["start"], stretch["end"]
    assert first["line"] == last["line"]
    return text.split("\n")[first["line"] - 1].encode()[first["column"] - 1 : last["column"] - 1].decode()


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_valid_by_the_published_schema(tmp_path, kind):
    schema = json.loads(schemas.fetched("rdjson.json").read_text())
    data = json.loads(rdjson.write(every_kind(tmp_path)[kind], Style(advice=True)))
    jsonschema.Draft4Validator(schema).validate(data)


def test_a_finding_with_its_place_suggestion_and_source(tmp_path):
    first = diagnostics(report(tmp_path))[0]
    assert (first["severity"], first["code"]) == ("ERROR", {"value": "facts/wrong-figure"})
    assert first["location"]["path"] == "drafts/harbour plan.txt"
    assert cut(DRAFT, first["location"]["range"]) == "40 boats"
    [suggestion] = first["suggestions"]
    assert (cut(DRAFT, suggestion["range"]), suggestion["text"]) == ("40", "14")
    [related] = first["related_locations"]
    assert related["message"] == "14 boats" and related["location"]["path"].endswith("/council notes.txt")
    assert cut(SOURCE, related["location"]["range"]) == "14 boats"


def test_advice_and_what_is_but_advised(tmp_path):
    assert [one["severity"] for one in diagnostics(report(tmp_path))] == ["ERROR", "WARNING"]
    assert [one["severity"] for one in diagnostics(report(tmp_path), advice=True)] == ["ERROR", "WARNING", "INFO"]
    [only] = diagnostics(report(tmp_path, findings=(finding(fixes=(Fix(0, 1, "x", "advice"),)),)))
    assert "suggestions" not in only


def test_what_failed_is_an_error(tmp_path):
    first = diagnostics(failed(tmp_path))[0]
    assert (first["severity"], first["message"]) == ("ERROR", "not fully checked: style/own: KeyError: x")


def test_a_rule_may_be_explained_elsewhere(tmp_path):
    [only] = diagnostics(report(tmp_path, findings=(finding(link="https://rules.example/a"),)))
    assert only["code"] == {"value": "facts/wrong-figure", "url": "https://rules.example/a"}
