from editcheck.documents.document import Document
from editcheck.reports.proof.items import GROUPS, Item
from editcheck.reports.proof.layout import lay_out

MARKDOWN = """---
title: Labels
---

# Labels

People who forge labels.

## Why

- one
- two

> “Quoted,” said Ann.
>
> Again.

```
code
```

| a | b |
|---|---|
| c | d |

<!-- a remark -->
"""


def text(block):
    return "".join(piece.text for piece in block.pieces)


def groups(document, items=()):
    layout = lay_out(document.content, items)
    return [(group.kind, [(block.kind, text(block)) for block in group.blocks]) for group in layout.article]


def test_a_draft_reads_as_it_is_meant_to():
    told = groups(Document.from_text(MARKDOWN, format="markdown"))
    assert told[:4] == [
        ("", [("heading", "Labels"), ("paragraph", "People who forge labels."), ("heading", "Why")]),
        ("list", [("list-item", "one"), ("list-item", "two")]),
        ("quotation", [("paragraph", "“Quoted,” said Ann."), ("paragraph", "Again.")]),
        ("", [("code", told[3][1][0][1])]),
    ]
    assert told[4][0] == "table" and [words for _, words in told[4][1]] == ["a", "b", "c", "d"]


def test_headings_keep_their_depth():
    layout = lay_out(Document.from_text(MARKDOWN, format="markdown").content, ())
    headings = [block for group in layout.article for block in group.blocks if block.kind == "heading"]
    assert [block.level for block in headings] == [1, 2]


def test_what_readers_do_not_see_is_told_apart():
    layout = lay_out(Document.from_text(MARKDOWN, format="markdown").content, ())
    assert [(block.label, text(block)) for block in layout.asides] == [
        ("Page title", "Labels"),
        ("Comment", "a remark"),
    ]


def test_plain_text_is_paragraphs():
    told = groups(Document.from_text("A title\n\nOne.\n\nTwo.\n"))
    assert told == [("", [("heading", "A title"), ("paragraph", "One."), ("paragraph", "Two.")])]


def test_prose_outside_of_every_block_is_not_lost():
    told = groups(Document.from_text("<article>Loose words<p>A paragraph.</p>and more</article>", format="html"))
    words = [words for _, blocks in told for _, words in blocks]
    assert words == ["Loose words", "A paragraph.", "and more"]


def test_the_items_that_are_in_the_draft_are_told():
    document = Document.from_text("One two.")
    items = [Item(1, GROUPS["confirmed"], "name", 0, 3, 0, "One"), Item(2, GROUPS["finding"], "x", None, None, 9, "y")]
    assert lay_out(document.content, items).marked == {0}
