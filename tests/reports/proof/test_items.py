from editcheck.documents.document import Document
from editcheck.engine.finding import Finding, Report, Suppressed
from editcheck.facts.model import Evidence
from editcheck.lookup.verdict import Verdict
from editcheck.reports.proof.items import items_of

TEXT = "Some *40* boats <!-- buy now --> moved on Friday."


def finding(words, rule="facts/wrong-figure", severity="error", **changes):
    start = TEXT.index(words)
    return Finding(rule, severity, start, start + len(words), words, f"{words} is wrong")._replace(**changes)


def verdict(words, outcome, **changes):
    start = TEXT.index(words)
    return Verdict("figure", start, start + len(words), words, outcome)._replace(**changes)


def items(**parts):
    return items_of(Report(Document.from_text(TEXT, format="markdown"), **parts))


def names(found):
    return [(item.group.name, item.words) for item in found]


def test_a_finding_on_the_words_of_a_verdict_is_told_with_it():
    [item] = items(verdicts=(verdict("40", "contradicted"),), findings=(finding("40"),))
    assert item.group.name == "contradicted" and [one.message for one in item.findings] == ["40 is wrong"]


def test_a_finding_on_what_was_confirmed_stands_by_itself():
    found = items(verdicts=(verdict("40", "confirmed"),), findings=(finding("40"),))
    assert names(found) == [("confirmed", "40"), ("finding", "40")]


def test_other_findings_are_listed_by_position_advice_numbered_last():
    advice = finding("Some", "style/own", "advice")
    found = items(verdicts=(verdict("Friday", "unsupported"),), findings=(finding("boats", "style/own"), advice))
    assert names(found) == [("advice", "Some"), ("finding", "boats"), ("unsupported", "Friday")]
    assert [item.number for item in found] == [3, 1, 2]


def test_what_is_no_part_of_the_article_is_placed_behind_it():
    [item] = items(findings=(finding("buy now", "integrity/hidden-text"),))
    assert item.words == "buy now" and item.start is not None


def test_what_made_no_prose_has_no_place_in_it():
    [item] = items(findings=(finding("*", "style/own"),))
    assert (item.start, item.end, item.words) == (None, None, "*")


def test_a_dismissed_finding_settles_its_item_and_says_why():
    dismissed = Suppressed(finding("40"), "asked the harbour", "jo", "2026-11-22", "decision")
    [item] = items(verdicts=(verdict("40", "contradicted"),), suppressed=(dismissed,))
    assert (item.group.name, item.dismissal) == ("dismissed", "asked the harbour (jo, 2026-11-22)")


def test_an_item_with_another_finding_is_not_settled():
    dismissed = Suppressed(finding("40", "facts/negated"), "seen")
    [item] = items(verdicts=(verdict("40", "contradicted"),), findings=(finding("40"),), suppressed=(dismissed,))
    assert item.group.name == "contradicted"


def test_evidence_is_told_once():
    place = Evidence("notes", 1, 3, "40")
    contradicted = verdict("40", "contradicted", evidence=(place,))
    [item] = items(verdicts=(contradicted,), findings=(finding("40", evidence=(place._replace(fact="x"),)),))
    assert len(item.evidence) == 1


def test_nothing_is_compared_where_all_is_well():
    [item] = items(verdicts=(verdict("40", "confirmed", found="40", expected="40"),))
    assert (item.said, item.expected) == ("", "")
