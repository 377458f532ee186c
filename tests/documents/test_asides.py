"""What stands beside the article makes no claims."""

import pytest

from editcheck import Document, read

CLAIM = "On 4 March 2024 Alice Munro was given five years in prison. “We lost 340 trees,” she said."
BESIDE = {
    "html": [f"<p hidden>{CLAIM}</p>", f"<!-- {CLAIM} -->", f"<title>{CLAIM}</title>", f'<img alt="{CLAIM}">'],
    "markdown": [f"<p hidden>{CLAIM}</p>", f"<!-- {CLAIM} -->", f"![{CLAIM}](x.png)", f"```\n{CLAIM}\n```"],
}


def claims(document: Document) -> list[str]:
    reading = read(document)
    kinds = (reading.sentences, reading.quotations, reading.figures, reading.dates, reading.penalties, reading.names)
    return [item.text for items in kinds for item in items]


@pytest.mark.parametrize(("format", "beside"), [(format, item) for format, items in BESIDE.items() for item in items])
def test_no_claim_is_read_beside_the_article(format, beside):
    assert claims(Document.from_text(f"{beside}\n\nTrees grow.", format=format)) == ["Trees grow."]


def test_the_claim_would_be_read_in_the_article():
    assert len(claims(Document.from_text(CLAIM))) > 5
