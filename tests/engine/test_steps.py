from editcheck.documents.document import Document
from editcheck.engine.build import build_fact_sheet
from editcheck.engine.check import check


def test_letters_at_random_that_no_source_has_are_told_once():
    source = Document.from_text("Limes\n\nThe council planted limes along the whole of the river road in March.")
    draft = Document.from_text(source.source.replace("river", "qzxvkwjtrpfh river"))
    findings = check(draft, facts=build_fact_sheet([source])).findings
    told = [finding.rule for finding in findings if finding.text == "qzxvkwjtrpfh" and finding.severity == "error"]
    assert told == ["integrity/gibberish"]


def test_findings_come_in_the_order_of_the_text():
    draft = Document.from_text("Limes\n\nThe lime qzxvkwjtrpfh grew.\n\nThe lime wkvxqzjtrplm fell.")
    starts = [finding.start for finding in check(draft).findings]
    assert len(starts) >= 2
    assert starts == sorted(starts)


def test_nothing_is_looked_up_in_words_that_were_put_in():
    source = Document.from_text("Limes\n\nThe council planted limes along the whole of the river road in March.")
    draft = Document.from_text(source.source.replace("river", "cheap payday loans online river"))
    findings = check(draft, facts=build_fact_sheet([source])).findings
    assert [(finding.rule, finding.text) for finding in findings] == [
        ("integrity/inserted-spam", "cheap payday loans online")
    ]
