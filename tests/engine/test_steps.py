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


COUNCIL = "The council planted 40 limes along the whole of the river road in March, as its gardeners had asked."


def test_a_copy_repeats_no_finding_on_facts():
    source = Document.from_text(f"Limes\n\n{COUNCIL}\n\nThe mayor thanked everybody who came to help.")
    copied = COUNCIL.replace("40", "50")
    draft = Document.from_text(f"Limes\n\n{copied}\n\nThe mayor thanked everybody who came to help.\n\n{copied}")
    told = [
        (finding.rule, finding.start > len(copied))
        for finding in check(draft, facts=build_fact_sheet([source])).findings
    ]
    assert told == [("facts/wrong-figure", False), ("integrity/repeated-block", True)]


def test_sources_need_not_have_what_stands_around_an_article():
    source = Document.from_text(f"Limes\n\n{COUNCIL}")
    page = "Register for Free\nAlready have an account? Log in to Gardens Weekly"
    findings = check(Document.from_text(f"Limes\n\n{COUNCIL}\n\n{page}"), facts=build_fact_sheet([source])).findings
    assert {finding.rule for finding in findings} == {"integrity/boilerplate"}
