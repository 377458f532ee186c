"""What was decided about findings, applied by `check`."""

import pytest

from editcheck import Document, check
from editcheck.configuration.baseline import entry
from editcheck.configuration.decisions import Decision
from editcheck.configuration.model import Configuration
from editcheck.engine.build import build_fact_sheet
from editcheck.facts.model import FactSheet

COMMENT = '<!-- editcheck: dismiss integrity/gibberish "The code name of a ship." by Ada Ngata on 2026-11-22 -->'
FIRST = "The council voted to close the wqzkrtvbnplx library."
SECOND = "The mayor voted to keep the xqzrtvwplkd museum."


@pytest.fixture
def draft(tmp_path):
    """Makes a Markdown draft that has a file."""

    def make(text):
        path = tmp_path / "a.md"
        path.write_text(text, encoding="utf-8")
        return Document.open(path)

    return make


def told(report):
    assert not report.failures
    return [(finding.rule, finding.text) for finding in report.findings]


def aside(report):
    return [(item.finding.text, item.reason, item.who, item.when, item.how) for item in report.suppressed]


def test_a_comment_sets_a_finding_of_its_block_aside(draft):
    report = check(draft(f"{COMMENT}\n{FIRST}\n\n{SECOND}\n"))
    assert told(report) == [("integrity/gibberish", "xqzrtvwplkd")]
    assert aside(report) == [("wqzkrtvbnplx", "The code name of a ship.", "Ada Ngata", "2026-11-22", "comment")]


def test_a_comment_that_is_not_needed_is_told(draft):
    text = f"{COMMENT}\nThe council met.\n\n{SECOND}\n"
    report = check(draft(text))
    [unused] = [item for item in report.findings if item.rule == "decisions/unused"]
    assert unused.severity == "warning" and unused.found == "integrity/gibberish"
    assert unused.message == "This comment is not needed: nothing is found by integrity/gibberish here"
    assert report.document.source[unused.start : unused.end] == unused.text == COMMENT[5:-4]
    off = check(draft(text), config=configured(rules="decisions/unused"))
    assert "decisions/unused" not in [item.rule for item in off.findings]


def configured(rules="", **changes):
    from editcheck.configuration.model import RuleSetting

    return Configuration(rules=tuple(RuleSetting(rule, on=False) for rule in rules.split()), **changes)


def test_a_comment_for_a_rule_that_does_not_exist_is_told(draft):
    report = check(draft(COMMENT.replace("gibberish", "giberish") + f"\n{FIRST}\n"))
    [unused] = [item for item in report.findings if item.rule == "decisions/unused"]
    assert "there is no rule 'integrity/giberish', did you mean 'integrity/gibberish'?" in unused.message


def test_a_comment_for_a_rule_that_was_not_asked_is_left_alone(draft):
    for rule in ("facts/wrong-date", "style/doubled-word", "grammar/agreement"):
        text = COMMENT.replace("integrity/gibberish", rule) + "\nThe council met.\n"
        assert told(check(draft(text))) == []
    text = COMMENT.replace("integrity/gibberish", "facts/wrong-date") + "\nThe council met.\n"
    assert [rule for rule, _ in told(check(draft(text), FactSheet()))] == ["decisions/unused"]


def test_a_comment_without_a_reason_dismisses_nothing(draft):
    report = check(draft(f"<!-- editcheck: dismiss integrity/gibberish -->\n{FIRST}\n"))
    found = {finding.rule: finding for finding in report.findings}
    assert found.keys() == {"integrity/gibberish", "decisions/unclear"}
    assert found["decisions/unclear"].severity == "error"
    assert "it gives no reason" in found["decisions/unclear"].message


def test_the_reason_itself_is_not_checked(draft):
    assert told(check(draft(COMMENT.replace("ship", "wqzkrtvbnplxq") + f"\n{FIRST}\n"))) == []


def test_a_source_cannot_dismiss_what_is_found_in_it():
    text = f"The council met on Tuesday.\n\n{COMMENT}\n{FIRST}\n"
    [source] = build_fact_sheet([Document.from_text(text, "a.md", "markdown")]).sources
    assert "wqzkrtvbnplx" in "".join(item.quote for item in source.ignore)


def decision_on(report, **changes):
    finding = report.findings[0]
    given = {
        "rule": finding.rule,
        "fingerprint": finding.fingerprint,
        "reason": "a ship",
        "who": "Ada",
        "when": "2026-11-22",
        "words": finding.text,
        "draft": str(report.document.path),
        "place": "decisions.yml:3",
    }
    return Decision(**given | changes)


def test_a_decision_survives_edits_elsewhere_in_the_draft(draft):
    decision = decision_on(check(draft(f"{FIRST}\n\n{SECOND}\n")))
    for text in (f"{FIRST}\n\n{SECOND}\n", f"A new beginning.\n\n{SECOND}\n\nMore.\n\n{FIRST}\n\nAn end.\n"):
        report = check(draft(text), config=configured(decided=(decision,)))
        assert told(report) == [("integrity/gibberish", "xqzrtvwplkd")]
        assert aside(report) == [("wqzkrtvbnplx", "a ship", "Ada", "2026-11-22", "decision")]
        assert report.notes == ()


def test_a_decision_that_fits_nothing_is_told(draft):
    decision = decision_on(check(draft(FIRST)))
    report = check(draft("The council met.\n"), config=configured(decided=(decision,)))
    assert report.notes == (
        "decisions.yml:3: this decision fits nothing: integrity/gibberish does not find “wqzkrtvbnplx” any more, "
        "or not beside the same words",
    )


def test_a_decision_for_a_rule_that_no_longer_exists_is_told(draft):
    decision = decision_on(check(draft(FIRST)), rule="integrity/garble")
    report = check(draft(FIRST), config=configured(decided=(decision,)))
    assert told(report) == [("integrity/gibberish", "wqzkrtvbnplx")]
    assert report.notes[0].startswith(
        "decisions.yml:3: this decision fits nothing: there is no rule 'integrity/garble'"
    )


def test_a_decision_on_a_rule_that_is_off_is_left_alone(draft):
    decision = decision_on(check(draft(FIRST)))
    config = configured("integrity/gibberish", decided=(decision,))
    assert check(draft(FIRST), config=config).notes == ()


def test_a_decision_is_for_its_draft_alone_unless_it_names_none(draft):
    report = check(draft(FIRST))
    elsewhere = decision_on(report, draft="/elsewhere/b.md")
    anywhere = decision_on(report, draft="")
    other = check(draft(FIRST), config=configured(decided=(elsewhere,)))
    assert told(other) and not other.notes
    assert not told(check(draft(FIRST), config=configured(decided=(anywhere,))))
    without_file = Document.from_text(FIRST, format="markdown")
    assert not told(check(without_file, config=configured(decided=(anywhere,))))


def known(report, count=1):
    finding = report.findings[0]
    return {str(report.document.path): {entry(finding.rule, finding.fingerprint): count}}


def test_the_baseline_sets_aside_what_it_knows_and_no_more(draft):
    twice = f"{FIRST}\n\nIn May {FIRST.replace('The', 'the')}\n"
    baseline = known(check(draft(twice)))
    report = check(draft(twice), config=configured(known=baseline))
    assert len(report.findings) == 1
    assert aside(report) == [("wqzkrtvbnplx", "in the baseline", "", "", "baseline")]
    assert report.notes == ()


def test_what_is_gone_from_the_baseline_is_told(draft):
    baseline = known(check(draft(FIRST)), count=3)
    report = check(draft(FIRST), config=configured(known=baseline))
    assert told(report) == []
    assert report.notes[0].startswith("2 findings in the baseline are gone; --write-baseline brings it up to date")
    off = check(draft(FIRST), config=configured("integrity/gibberish", known=baseline))
    assert off.notes == ()


def test_a_comment_comes_before_a_decision_and_that_before_the_baseline(draft):
    text = f"{FIRST}\n\n{SECOND}\n\nThe clerk saw the zxqwvkjrtp annexe.\n"
    before = check(draft(text))
    assert len(before.findings) == 3
    baseline = {str(before.document.path): {entry(item.rule, item.fingerprint): 1 for item in before.findings}}
    config = configured(decided=(decision_on(before),), known=baseline)
    report = check(draft(text.replace("The mayor", COMMENT + "\nThe mayor")), config=config)
    assert told(report) == []
    assert sorted(item.how for item in report.suppressed) == ["baseline", "comment", "decision"]
    assert report.notes[0].startswith("2 findings in the baseline are gone")


def test_a_draft_with_very_many_comments_is_not_trusted(draft):
    many = check(draft("One.\n\n" + f"{COMMENT}\n\n" * 500 + FIRST + f"\n\n{COMMENT}\n{SECOND}" * 500))
    assert not [item for item in many.findings if item.rule == "integrity/gibberish"]
    more = check(draft(f"{FIRST}\n\n" + f"{COMMENT}\n\n" * 2000 + FIRST))
    assert not more.suppressed
    [unclear] = [item for item in more.findings if item.rule == "decisions/unclear"]
    assert unclear.message.endswith("a draft can have 1,000 such comments, and no more")


def test_names_of_rules_are_looked_up_once(draft):
    comments = "".join(COMMENT.replace("gibberish", f"wrong-{number}") + "\n\n" for number in range(900))
    report = check(draft(comments + FIRST))
    assert len([item for item in report.findings if item.rule == "decisions/unused"]) == 900
