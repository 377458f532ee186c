"""A megabyte of what nobody writes: every rule still ends, and says little about it."""

import pytest

from editcheck import Document, check

MEGABYTE = 1_000_000


@pytest.mark.parametrize(
    ("text", "format"),
    [
        ("The harbour" + "\u200b" * MEGABYTE + " is shut.", "text"),
        ("a\u200b" * (MEGABYTE // 2), "text"),
        ("harbour " * (MEGABYTE // 8), "text"),
        ("casino " * (MEGABYTE // 7), "text"),
        ("<div>" * (MEGABYTE // 11) + "The bridge is shut." + "</div>" * (MEGABYTE // 11), "html"),
        ("<b><p>" * (MEGABYTE // 12) + "The bridge is shut.", "html"),
    ],
    ids=["zero-width", "zero-width in words", "one word", "one word of spam", "nested", "nested and never closed"],
)
def test_a_megabyte(text: str, format: str) -> None:
    report = check(Document.from_text(text, format=format))
    assert report.failures == ()
    assert len(report.findings) <= 2
