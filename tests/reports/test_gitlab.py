"""By the types of Code Climate's issues, and what GitLab's manual asks for of these."""

import json

import jsonschema
import pytest

from editcheck.reports import gitlab
from editcheck.reports.reporter import Style
from tests.reports import schemas
from tests.reports.drafts import every_kind, failed, finding, report

SEVERITIES = {"info", "minor", "major", "critical", "blocker"}
KINDS = ("nothing", "clean", "findings", "failed", "unread", "hostile", "several")


def issues(*reports, advice=False):
    written = gitlab.write(reports, Style(advice=advice))
    assert written.isascii()
    return json.loads(written)


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_valid_by_the_published_types(tmp_path, kind):
    schema = json.loads(schemas.fetched("codeclimate.json").read_text())
    for issue in issues(*every_kind(tmp_path)[kind], advice=True):
        jsonschema.Draft7Validator(schema).validate(issue)


@pytest.mark.parametrize("kind", KINDS)
def test_it_has_what_gitlab_asks_for(tmp_path, kind):
    found = issues(*every_kind(tmp_path)[kind], advice=True)
    for issue in found:
        assert issue["description"] and issue["check_name"] and issue["severity"] in SEVERITIES
        assert "\n" not in issue["description"]
        assert issue["location"]["path"] and issue["location"]["lines"]["begin"] >= 1
    assert len({issue["fingerprint"] for issue in found}) == len(found)


def test_severities_and_lines(tmp_path):
    told = [(issue["severity"], issue["location"]["lines"]) for issue in issues(report(tmp_path), advice=True)]
    assert told == [
        ("critical", {"begin": 3, "end": 3}),
        ("major", {"begin": 3, "end": 4}),
        ("info", {"begin": 4, "end": 4}),
    ]


def test_a_fingerprint_outlives_edits_elsewhere(tmp_path):
    moved = finding(start=0, end=7)
    [first], [second] = issues(report(tmp_path, findings=(finding(),))), issues(report(tmp_path, findings=(moved,)))
    assert first["fingerprint"] == second["fingerprint"]


def test_the_same_finding_twice_gives_two_issues(tmp_path):
    one, other = issues(report(tmp_path, findings=(finding(), finding())))
    assert one["fingerprint"] != other["fingerprint"]


def test_what_failed_is_a_blocker(tmp_path):
    first = issues(failed(tmp_path))[0]
    assert (first["severity"], first["description"]) == ("blocker", "not fully checked: style/own: KeyError: x")
