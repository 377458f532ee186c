import json

import jsonschema
import pytest

from editcheck import Configuration, Document, check
from editcheck.checks.kind import Fix
from editcheck.engine.finding import Report, Suppressed
from editcheck.engine.packs import load_rules
from editcheck.reports import sarif
from editcheck.reports.reporter import Style
from tests.reports import schemas
from tests.reports.drafts import DRAFT, SOURCE, every_kind, failed, finding, hostile, report

SCHEMA = schemas.sarif()
KINDS = ("nothing", "clean", "findings", "failed", "unread", "hostile", "several")


def run(*reports):
    written = sarif.write(reports, Style())
    assert written.isascii()
    [only] = json.loads(written)["runs"]
    return only


def cut(text, region):
    """What a reader of the file that counts as SARIF says finds in the region."""
    assert region["startLine"] == region["endLine"]
    units = text.split("\n")[region["startLine"] - 1].encode("utf-16-le")
    return units[2 * (region["startColumn"] - 1) : 2 * (region["endColumn"] - 1)].decode("utf-16-le")


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_valid_by_the_published_schema(tmp_path, kind):
    data = json.loads(sarif.write(every_kind(tmp_path)[kind], Style()))
    jsonschema.Draft7Validator(SCHEMA, format_checker=jsonschema.Draft7Validator.FORMAT_CHECKER).validate(data)


def test_the_schema_that_is_named_is_that_of_sarif(tmp_path):
    data = json.loads(sarif.write([], Style()))
    assert data["version"] == "2.1.0" and data["$schema"].endswith("sarif-schema-2.1.0.json")


def test_a_result_has_its_place_level_fingerprint_and_what_was_expected(tmp_path):
    result = run(report(tmp_path))["results"][0]
    assert (result["ruleId"], result["level"]) == ("facts/wrong-figure", "error")
    assert result["message"] == {"text": "40 boats: the sources say 14"}
    assert result["partialFingerprints"] == {"editcheck/v1": "0123456789abcdef"}
    assert result["properties"] == {"found": "40 boats", "expected": "14 boats"}
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "drafts/harbour%20plan.txt", "uriBaseId": "%SRCROOT%", "index": 0}
    assert cut(DRAFT, place["region"]) == place["region"]["snippet"]["text"] == "40 boats"


def test_columns_are_utf16_and_lines_end_as_they_do_in_editors(tmp_path):
    only = run(report(tmp_path))
    assert only["columnKind"] == "utf16CodeUnits" and "\r" in only["newlineSequences"]
    soon = only["results"][2]["locations"][0]["physicalLocation"]["region"]
    assert (soon["startLine"], soon["startColumn"]) == (4, 10)


def test_evidence_is_a_related_location(tmp_path):
    first, _, third, _ = run(report(tmp_path))["results"]
    [related] = first["relatedLocations"]
    assert related["message"]["text"] == "council notes.txt:3: “14 boats”"
    place = related["physicalLocation"]
    assert place["artifactLocation"] == {"uri": f"file://{tmp_path}/council%20notes.txt"}
    assert cut(SOURCE, place["region"]) == "14 boats"
    [kept_in_the_sheet] = third["relatedLocations"]
    assert kept_in_the_sheet["logicalLocations"] == [{"name": "phone", "kind": "resource"}]
    assert "physicalLocation" not in kept_in_the_sheet


def test_a_fix_says_what_to_write_where(tmp_path):
    [fix] = run(report(tmp_path))["results"][0]["fixes"]
    [change] = fix["artifactChanges"]
    [replacement] = change["replacements"]
    assert cut(DRAFT, replacement["deletedRegion"]) == "40"
    assert replacement["insertedContent"] == {"text": "14"}
    assert fix["description"] == {"text": "suggested: write 14"}
    out = run(report(tmp_path, findings=(finding(fixes=(Fix(0, 3, "", "safe"),)),)))["results"][0]
    assert out["fixes"][0]["description"] == {"text": "safe: take it out"}


def test_what_was_dismissed_is_a_suppressed_result(tmp_path):
    *others, dismissed = run(report(tmp_path))["results"]
    assert all("suppressions" not in result for result in others)
    [suppression] = dismissed["suppressions"]
    assert suppression == {
        "kind": "external",
        "status": "accepted",
        "justification": "house name",
        "properties": {"who": "jo", "when": "2026-11-22", "how": "decision"},
    }
    commented = report(tmp_path, suppressed=(Suppressed(finding(), "seen", how="comment"),))
    assert run(commented)["results"][-1]["suppressions"][0]["kind"] == "inSource"


def test_a_rule_is_explained_and_each_result_points_to_its_own(tmp_path):
    only = run(report(tmp_path, rules=load_rules()))
    rules = only["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["facts/wrong-figure", "integrity/unrelated-line", "style/own"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in only["results"])
    why = {rule.id: rule.why for rule in load_rules()}
    assert rules[0]["help"]["text"] == why["facts/wrong-figure"]
    assert rules[0]["defaultConfiguration"] == {"level": "error"}
    assert rules[2]["help"]["text"] == "when?"  # of a rule that has no file here


def test_a_rule_of_the_house_is_explained_too(tmp_path):
    (tmp_path / "house").mkdir()
    (tmp_path / "house" / "ferries.yml").write_text(
        "id: house/ferries\ncheck: {kind: forbid, terms: [ferries]}\nseverity: warning\nstatus: preview\n"
        "message: Say boats\nwhy: Our readers say boats.\n"
    )
    checked = check(Document.from_text("The ferries are late."), config=Configuration(packs=(tmp_path / "house",)))
    [rule] = run(checked)["tool"]["driver"]["rules"]
    assert (rule["id"], rule["help"]["text"]) == ("house/ferries", "Our readers say boats.")


def test_a_run_that_could_not_check_all_was_not_successful(tmp_path):
    assert run(report(tmp_path))["invocations"] == [{"executionSuccessful": True}]
    [invocation] = run(failed(tmp_path))["invocations"]
    assert invocation["executionSuccessful"] is False
    failure, note = invocation["toolExecutionNotifications"]
    assert (failure["level"], failure["message"]["text"]) == ("error", "style/own: KeyError: x")
    assert (note["level"], note["message"]["text"]) == ("note", "the grammar checker is not there")


def test_an_unread_draft_is_no_clean_run(tmp_path):
    only = run(*every_kind(tmp_path)["unread"])
    assert only["invocations"][0]["executionSuccessful"] is False
    assert "no such file" in only["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]
    assert only["results"] == []


def test_nothing_that_comes_from_elsewhere_breaks_out(tmp_path):
    only = run(hostile(tmp_path))
    assert "\x1b" not in only["results"][0]["message"]["text"]
    assert only["artifacts"][0]["location"]["uri"].isascii() and ":" not in only["artifacts"][0]["location"]["uri"]


def test_findings_without_evidence_or_fingerprint_have_no_empty_lists(tmp_path):
    bare = finding(evidence=(), fixes=(), fingerprint="", expected="")
    result = run(Report(report(tmp_path).document, (bare,)))["results"][0]
    assert set(result) == {"ruleId", "ruleIndex", "level", "message", "locations"}


def test_only_an_address_of_the_web_explains_a_rule(tmp_path):
    def uri(link):
        [rule] = run(report(tmp_path, findings=(finding(link=link),), suppressed=()))["tool"]["driver"]["rules"]
        return rule.get("helpUri")

    assert uri("https://rules.example/a b") == "https://rules.example/a%20b"
    assert uri("javascript:alert(1)") is uri("") is None
