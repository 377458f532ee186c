import pytest

from editcheck.checks.impossible_dates import check
from editcheck.checks.kind import Draft
from editcheck.documents.document import Document
from editcheck.reading.reader import read_prose


def found(text: str) -> list[str]:
    return [hit.values["detail"] for hit in check(Draft(read_prose(Document.from_text(text))), {})]


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        ("It opens on Friday 14 October 2025.", "14 October 2025 is a Tuesday"),
        ("It ends on 31 June 2026.", "there is no 31 June"),
        ("It ends on 29 February 2025.", "there is no 29 February in 2025"),
        ("It ended on 30 February.", "there is no 30 February"),
        ("Pool\n\nWednesday 12 March 2025\n\nIt shut on Sunday 8 March.", "8 March 2025 was a Saturday"),
    ],
)
def test_what_the_calendar_does_not_have_is_told(text, detail):
    assert found(text) == [detail]


@pytest.mark.parametrize(
    "text",
    [
        "It opens on Tuesday 14 October 2025.",
        "It opens on Tuesday 14 October.",
        "It ends on 29 February 2028.",
        "It ends on a Friday in June.",
        "Pool\n\nWednesday 12 March 2025\n\nIt shut on Saturday 8 March.",
        "Pool\n\nWednesday 31 December 2025\n\nIt opens on Friday 2 January.",
    ],
)
def test_what_may_be_so_is_left_alone(text):
    assert found(text) == []
