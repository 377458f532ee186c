"""The day on which somebody was sentenced."""

import pytest

from editcheck import Document, build_fact_sheet, check

REPORT = """Thursday 15 January 2026

A cooper who sold empty casks as full ones was jailed yesterday for 14 months.

Abel Thorne, 52, had been found guilty of fraud by a jury at Larchester Crown Court on Friday 12 December. He will be
back in court on 23 February.
"""
BILL = """Monday 19 January 2026

The Casks (Measures) Bill was published today. Anybody who sold short measure could be jailed for up to three years.
"""


def _wrong_dates(draft: str) -> list[str]:
    sources = [Document.from_text(text, name=name) for name, text in (("report", REPORT), ("bill", BILL))]
    report = check(Document.from_text(draft, name="draft"), facts=build_fact_sheet(sources))
    return [finding.text for finding in report.findings if finding.rule == "facts/wrong-date"]


@pytest.mark.parametrize(
    ("draft", "found"),
    [
        ("A maker of barrels was sent to prison on Monday.", ["Monday"]),
        ("A maker of barrels was sent to prison on Wednesday.", []),
        ("Larchester Crown Court heard on Tuesday that the barrels held nothing.", ["Tuesday"]),
        ("Larchester Crown Court heard on Friday that the barrels held nothing.", []),
        ("The makers of barrels will meet on Tuesday.", []),
    ],
)
def test_a_weekday_on_which_no_court_sat(draft: str, found: list[str]) -> None:
    """Only the days that the sources tell of the court are its days; that of the Bill is none of them."""
    assert _wrong_dates(draft) == found
