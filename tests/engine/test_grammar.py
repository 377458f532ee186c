from hypothesis import given
from hypothesis import strategies as st

from editcheck.documents.document import Document
from editcheck.engine.grammar import text_of

ARTICLE = """\
---
title: The quay reopens
tags: [harbour, definately not]
---

# The quay reopens

The mayor said `so_it = 1` and *nobody* asked [the council](https://council.example/minutes).

> We never said so.
>
> - Nor did they.

- First, write to desk@courier.example or see https://courier.example/quay.

```
code block
```

| Year | Boats |
| ---- | ----- |
| 1990 | two   |
"""


def passages(source, format="markdown"):
    text = text_of(Document.from_text(source, format=format), "en-GB")
    prose = text.document.prose
    return [prose[slice(*span)] for span in text.passages], [prose[slice(*span)] for span in text.spared]


def test_the_articles_own_paragraphs_are_checked_and_what_is_no_words_is_spared():
    own, spared = passages(ARTICLE)
    assert own == [
        "The quay reopens",
        "The mayor said so_it = 1 and nobody asked the council.",
        "First, write to desk@courier.example or see https://courier.example/quay.",
        "Year",
        "Boats",
        "1990",
        "two",
    ]
    assert spared == ["so_it = 1", "desk@courier.example", "https://courier.example/quay", "code block\n"]


def test_what_readers_do_not_see_in_the_article_is_not_checked():
    own, _ = passages("<title>Teh title</title><p>Boats<!-- teh --> <img alt='teh quay'> sail.</p>", "html")
    assert own == ["Boats sail."]


@given(st.text(alphabet="a@.w:/h tps\n😀`*>-", max_size=200), st.sampled_from(["text", "markdown", "html"]))
def test_passages_and_what_is_spared_do_not_overlap(source, format):
    text = text_of(Document.from_text(source, format=format), "en-GB")
    for spans in (text.passages, text.spared):
        ends = [0, *(end for _, end in spans)]
        assert all(start < end for start, end in spans)
        assert all(end <= start for end, (start, _) in zip(ends, spans, strict=False))
