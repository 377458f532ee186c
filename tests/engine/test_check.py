import pytest

from editcheck.checks.kind import CheckKind, Draft, Fix, Hit, Prepared
from editcheck.documents.document import Document
from editcheck.engine import check as engine
from editcheck.engine.rule import Rule
from editcheck.facts.model import FactSheet
from editcheck.reading.model import Quotation

TEXT = "The mayor spoke. “We will build it,” said the mayor."


def rule(run, name="house/test", **changes):
    kind = CheckKind("test", run, needs_facts=changes.pop("needs_facts", False))
    given = {"severity": "warning", "message": "{text}: {found} for {expected}", "why": "A test.", **changes}
    return Rule(id=name, kind=kind, options={}, **given)


def hits(*given):
    return lambda draft, options: iter(given)


def crash(draft, options):
    raise KeyError("mayor\nof the city")


def check(*rules, text=TEXT, facts=None, format="text"):
    return engine.run(Document.from_text(text, "draft", format), facts, rules)


def test_a_hit_becomes_a_finding():
    hit = Hit(4, 9, found="mayor", expected="mayoress", fixes=(Fix(4, 9, "mayoress"),))
    [finding] = check(rule(hits(hit))).findings
    assert (finding.rule, finding.severity, finding.start, finding.end) == ("house/test", "warning", 4, 9)
    assert finding.text == "mayor" and finding.message == "mayor: mayor for mayoress"
    assert finding.fixes == (Fix(4, 9, "mayoress"),)
    assert len(finding.fingerprint) == 16


def test_offsets_lead_to_the_source():
    report = check(rule(hits(Hit(4, 9, fixes=(Fix(4, 9, "x"),)))), text="<p>The <b>mayor</b> spoke.</p>", format="html")
    [finding] = report.findings
    assert report.document.source[finding.start : finding.end] == finding.text == "mayor"
    assert finding.fixes[0].start == finding.start


def test_a_rule_that_crashes_stops_no_other():
    report = check(rule(crash, "house/crash"), rule(hits(Hit(4, 9)), "house/works"))
    assert [finding.rule for finding in report.findings] == ["house/works"]
    assert [str(failure) for failure in report.failures] == ["house/crash: KeyError: 'mayor\\nof the city'"]
    assert not report.ok


@pytest.mark.parametrize("reference", ["no.such.module:check", "editcheck.errors:nothing", "nonsense"])
def test_a_check_that_cannot_be_imported_is_a_failure(reference):
    report = check(rule(reference))
    assert "cannot be imported" in report.failures[0].reason


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (5, 4), (0, len(TEXT) + 1)])
def test_a_hit_outside_the_draft_is_a_failure(start, end):
    report = check(rule(hits(Hit(start, end))))
    assert not report.findings
    assert "not in the draft" in report.failures[0].reason


def test_a_message_with_a_value_that_the_hit_lacks_is_a_failure():
    report = check(rule(hits(Hit(0, 3)), message="{who}"))
    assert report.failures[0].reason == "KeyError: 'who'"


def test_a_crash_while_reading_is_a_failure(monkeypatch):
    monkeypatch.setattr(engine, "read_prose", lambda document: 1 / 0)
    report = check(rule(hits(Hit(0, 3))))
    assert [str(failure) for failure in report.failures] == ["reading: ZeroDivisionError: division by zero"]
    assert not report.findings and not report.ok


def test_a_crash_while_looking_up_is_one_failure_and_the_other_rules_go_on(monkeypatch):
    def fail(reading, sheet):
        raise LookupError("no index")

    monkeypatch.setattr("editcheck.lookup.look_up.look_up", fail)
    needs = rule(lambda draft, options: iter(draft.verdicts), "house/facts", needs_facts=True)
    report = check(needs, rule(hits(Hit(0, 3))), facts=FactSheet())
    assert [str(failure) for failure in report.failures] == ["lookup: LookupError: no index"]
    assert len(report.findings) == 1


def test_rules_that_need_facts_are_left_out_without_a_sheet():
    needs = rule(hits(Hit(0, 3)), needs_facts=True)
    assert not check(needs).findings
    assert check(needs, facts=FactSheet()).findings


def test_rules_apply_to_own_words_or_quotations(monkeypatch):
    def read(document):
        from editcheck.reading.model import Reading

        return Reading(document, TEXT, quotations=(Quotation(0, 2, ""), Quotation(18, 35, ""), Quotation(21, 25, "")))

    monkeypatch.setattr(engine, "read_prose", read)
    found = hits(Hit(4, 9), Hit(18, 20), Hit(30, 35), Hit(30, 36), Hit(22, 24))
    spans = {
        applies_to: [(finding.start, finding.end) for finding in check(rule(found, applies_to=applies_to)).findings]
        for applies_to in ("all", "own-words", "quotations")
    }
    assert spans["own-words"] == [(4, 9), (30, 36)]
    assert spans["quotations"] == [(18, 20), (22, 24), (30, 35)]
    assert len(spans["all"]) == 5


def test_findings_are_sorted_and_said_once():
    report = check(
        rule(hits(Hit(4, 9), Hit(0, 3), Hit(4, 9)), "house/b"), rule(hits(Hit(4, 9, severity="error")), "house/z")
    )
    assert [(finding.start, finding.rule) for finding in report.findings] == [
        (0, "house/b"),
        (4, "house/z"),
        (4, "house/b"),
    ]


def test_a_draft_looks_itself_up_once(monkeypatch):
    calls = []
    monkeypatch.setattr("editcheck.lookup.look_up.look_up", lambda reading, sheet: calls.append(1) or ())
    twice = [rule(lambda draft, options: iter(draft.verdicts), f"house/{name}", needs_facts=True) for name in "ab"]
    check(*twice, facts=FactSheet())
    assert len(calls) == 1
    assert Draft(None).verdicts == ()  # type: ignore[arg-type]


def test_a_rule_for_some_parts_of_a_page_finds_nothing_elsewhere():
    text = "# The mayor\n\nThe mayor spoke.\n"
    found = [Hit(4, 9), Hit(15, 20)]
    report = check(rule(hits(*found), parts=("headings",)), text=text, format="markdown")
    assert [(item.text, item.start) for item in report.findings] == [("mayor", 6)]


def test_a_rule_that_tells_something_makes_a_note():
    kind = CheckKind("test", hits(), prepare=Prepared, tell=lambda draft, options: ["one", options["word"]])
    told = Rule("house/test", kind, {}, "advice", "{text}", "A test.", prepared=Prepared({"word": "two"}))
    assert check(told).notes == ("one", "two")


def test_a_rule_of_style_that_crashes_is_a_failure_and_no_other_rule_suffers():
    kind = CheckKind("test", crash, prepare=Prepared)
    broken = Rule("house/test", kind, {}, "advice", "{text}", "A test.", prepared=Prepared({}))
    report = check(broken, rule(hits(Hit(4, 9))))
    assert [failure.rule for failure in report.failures] == ["house/test"] and len(report.findings) == 1


def test_a_fact_that_says_otherwise_than_its_words_is_noted_where_the_draft_rests_on_it():
    text = """\
editcheck: facts/1
sources:
  - {id: notes, text: The flood reached 430 farms and 12 mills in Marl.}
figures:
  - {id: farms, about: the flood reached … farms, value: 403, quote: 430 farms, at: {source: notes}}
"""
    sheet = FactSheet.from_yaml(text)
    [note] = check(text="The flood reached 403 farms in Marl.", facts=sheet).notes
    assert note == "on the fact sheet, farms: the value is 403, but the source has “430 farms”"
    assert check(text="The flood reached 12 mills in Marl.", facts=sheet).notes == ()
