import pytest

import editcheck
from editcheck.documents.document import Document

HARBOUR = """The ferry Marigold will be scrapped in the spring, the harbour board decided on Monday.

Helen Vantage, who runs Northwold Ferries, said that the company would buy a second-hand catamaran from Norway. She said
that the fares would not rise this year.

The harbour master, Edwin Marchetti-Cole, told the board that the pilings under the western pier were rotten.

“I will lend the islanders my own fishing boat until the catamaran arrives,” said Ines Tarrow, the mayor.

According to Petra Olin, smugglers repaired the pier with stolen timber. Hilda Marsh agreed.
"""


def found(draft: str, *sources: str) -> list[tuple[str, str, str]]:
    """Each finding on a speaker: severity, the words, who said it."""
    sheet = editcheck.build_fact_sheet([Document.from_text(source) for source in sources or (HARBOUR,)])
    report = editcheck.check(Document.from_text(draft), facts=sheet)
    findings = [finding for finding in report.findings if finding.rule == "facts/quote-speaker"]
    return [(finding.severity, finding.text, finding.expected) for finding in findings]


@pytest.mark.parametrize(
    ("draft", "speaker"),
    [
        ("Ines Tarrow said that the company would buy a second-hand catamaran from Norway.", "Helen Vantage"),
        ("The company will buy a second-hand catamaran from Norway, Edwin Marchetti-Cole said.", "Helen Vantage"),
        ("According to Ines Tarrow, the pilings of the western pier are rotten.", "Edwin Marchetti-Cole"),
        ("Helen Vantage told the board that the pilings under the pier were rotten.", "Edwin Marchetti-Cole"),
        (
            "Edwin Marchetti-Cole promised to lend the islanders his fishing boat until the catamaran arrives.",
            "Ines Tarrow",
        ),
        ("Edwin Marchetti-Cole said that smugglers had repaired the pier with stolen timber.", "Petra Olin"),
    ],
)
def test_somebody_else_said_so(draft: str, speaker: str) -> None:
    assert [(severity, expected) for severity, _, expected in found(draft)] == [("warning", speaker)]


def test_few_words_in_the_same_order() -> None:
    source = (
        "The Harbour Bill will be read on Monday. Helen Vantage, the MP for Sallow, said that she would vote for it."
    )
    assert found("Edwin Marchetti-Cole said that he would vote for the Bill.", source)[0][1:] == (
        "he would vote for the Bill",
        "Helen Vantage",
    )
    assert found("Edwin Marchetti-Cole said that the Bill won his vote.", source) == []


@pytest.mark.parametrize(
    "draft",
    [
        "Helen Vantage said that the company would buy a second-hand catamaran from Norway.",
        "Ms Vantage said the company would buy a catamaran.",
        "Northwold Ferries said that it would buy a second-hand catamaran from Norway.",
        "She said that the company would buy a second-hand catamaran from Norway.",
        "Ines Tarrow said that the fares would not rise this year.",  # the source has but "she said"
        "Ines Tarrow said that the ferry Marigold would be scrapped in the spring.",  # told of the board
        "Hilda Marsh said that smugglers had repaired the pier with stolen timber.",  # she agreed
        "Ines Tarrow said that Helen Vantage would buy a second-hand catamaran from Norway.",
        "Ines Tarrow said that the company would paint the lighthouse and buy a lamp from Denmark.",
        "Ines Tarrow said nothing of catamarans.",
    ],
)
def test_nobody_is_accused_where_it_is_not_sure(draft: str) -> None:
    assert found(draft) == []


def test_one_source_that_agrees_is_enough() -> None:
    other = "Ines Tarrow said on Tuesday that Northwold Ferries would buy a second-hand catamaran from Norway."
    draft = "Ines Tarrow said that the company would buy a second-hand catamaran from Norway."
    assert found(draft, HARBOUR, other) == []
    assert found(draft, HARBOUR, "A second-hand catamaran will be bought from Norway by the company.") == []


def test_what_the_editor_sees() -> None:
    sheet = editcheck.build_fact_sheet([Document.from_text(HARBOUR, name="harbour.txt")])
    draft = Document.from_text("Helen Vantage told the board that the pilings under the western pier were rotten.")
    findings = editcheck.check(draft, facts=sheet).findings
    (finding,) = [one for one in findings if one.rule == "facts/quote-speaker"]
    assert finding.text == "the pilings under the western pier were rotten"
    assert finding.message.startswith("Helen Vantage did not say this: by the sources it was Edwin Marchetti-Cole.")
    assert "the pilings under the western pier were rotten" in finding.evidence[0].text


def test_a_draft_of_nothing_but_statements_finds_its_end() -> None:
    assert len(found("Ines Tarrow said that the pilings under the western pier were rotten. " * 300)) == 300
