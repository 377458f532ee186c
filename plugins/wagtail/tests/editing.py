"""What a browser posts from the editor."""

from __future__ import annotations

from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield


def editor_data(page, body=None, **more):
    """The form of a page as it stands, its body replaced if one is given: pairs of block type and value."""
    blocks = []
    for number, (kind, value) in enumerate(body if body is not None else raw(page)):
        ready = rich_text(value) if kind == "paragraph" else value
        blocks.append((kind, ready))
        del number
    data = {
        "title": page.title,
        "slug": page.slug,
        "standfirst": rich_text(page.standfirst),
        "desk_note": page.desk_note,
        "fact_sheet": str(page.fact_sheet_id or ""),
        "body": streamfield(blocks),
        "corrections": inline_formset([]),
        "comments": inline_formset([]),
    }
    posted = nested_form_data(data | more)
    for number, child in enumerate(page.body if body is None else []):
        posted[f"body-{number}-id"] = child.id
    return posted


def raw(page):
    return [
        (child.block_type, child.value.source if child.block_type == "paragraph" else child.value)
        for child in page.body
    ]
