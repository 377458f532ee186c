import pytest
from lxml import etree

from editcheck.reports import junit
from editcheck.reports.reporter import Style
from tests.reports import schemas
from tests.reports.drafts import every_kind, failed, hostile, report

KINDS = ("nothing", "clean", "findings", "failed", "unread", "hostile", "several")


def suites(*reports, **style):
    written = junit.write(reports, Style(**style))
    assert written.isascii()
    return etree.fromstring(written.encode())


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_valid_by_the_published_schema(tmp_path, kind):
    schema = etree.XMLSchema(etree.parse(schemas.fetched("junit-10.xsd")))
    schema.assertValid(suites(*every_kind(tmp_path)[kind], advice=True))


def test_a_finding_fails_its_draft_as_the_exit_status_does(tmp_path):
    def failing(**style):
        return [case.get("name") for case in suites(report(tmp_path), **style).iterfind(".//testcase[failure]")]

    assert failing() == ["facts/wrong-figure 3:33"]
    assert failing(fail_on=("warning",)) == ["facts/wrong-figure 3:33", "integrity/unrelated-line 3:50"]
    assert len(failing(fail_on=("advice",))) == 3
    assert failing(fail_on=("never",)) == []


def test_the_failure_tells_place_message_and_source(tmp_path):
    failure = suites(report(tmp_path)).find(".//failure")
    assert (failure.get("type"), failure.get("message")) == ("error", "40 boats: the sources say 14")
    assert failure.text == (
        "drafts/harbour plan.txt:3:33: error: 40 boats: the sources say 14\n"
        "draft: “40 boats”\n"
        "council notes.txt:3: “14 boats”"
    )


def test_a_milder_finding_passes_with_a_remark(tmp_path):
    case = suites(report(tmp_path)).find(".//testcase[@name='integrity/unrelated-line 3:50']")
    assert [child.tag for child in case] == ["system-out"]


def test_dismissed_findings_are_skipped_with_the_reason(tmp_path):
    skipped = suites(report(tmp_path)).find(".//skipped")
    assert skipped.get("message") == "dismissed: house name (jo, 2026-11-22)"


def test_a_clean_draft_is_a_case_that_passes(tmp_path):
    root = suites(*every_kind(tmp_path)["clean"])
    assert [case.get("name") for case in root.iter("testcase")] == ["nothing found"]
    assert (root.get("tests"), root.get("failures"), root.get("errors")) == ("1", "0", "0")


def test_what_could_not_be_checked_is_an_error(tmp_path):
    root = suites(failed(tmp_path), *every_kind(tmp_path)["unread"])
    assert [error.get("message") for error in root.iter("error")] == [
        "style/own: KeyError: x",
        "gone.docx: no such file",
    ]
    assert root.get("errors") == "2"
    assert not root.findall(".//testcase[@name='nothing found']")


def test_hostile_text_stays_text(tmp_path):
    root = suites(hostile(tmp_path))
    assert not list(root.iter("script"))
    assert "<script>" in root.find(".//failure").get("message")
