"""What of a page is checked, and where it stands."""

from __future__ import annotations

import json
import uuid

import pytest
from editcheck_wagtail.checking import check_page
from editcheck_wagtail.collecting import collect
from home.models import ArticlePage, Correction


def collected(page):
    return [(item.block.role, item.block.format, item.block.text) for item in collect(page)]


def test_titles_rich_text_blocks_and_nested_structures_are_collected_in_order(make_page):
    page = make_page(
        title="Seeds",
        standfirst="<p>Labels.</p>",
        search_description="About seeds",
        desk_note="Not for readers",
        body=[
            ("heading", "The Bill"),
            ("paragraph", "<p>One.</p>"),
            ("quotation", {"text": "A label is a promise.", "attribution": "Harriet Penhallow"}),
            ("photos", [{"caption": "A seed", "credit": "Ann"}, {"caption": "Two seeds", "credit": ""}]),
            (
                "box",
                [
                    {"type": "paragraph", "value": "<p>In a box.</p>", "id": "b1"},
                    {"type": "photos", "value": [{"caption": "Boxed", "credit": ""}], "id": "b2"},
                ],
            ),
            ("embed", "<p>Raw <em>words</em></p>"),
        ],
    )
    assert collected(page) == [
        ("title", "text", "Seeds"),
        ("description", "text", "About seeds"),
        ("paragraph", "html", "<p>Labels.</p>"),
        ("heading", "text", "The Bill"),
        ("paragraph", "html", "<p>One.</p>"),
        ("quotation", "text", "A label is a promise."),
        ("attribution", "text", "Harriet Penhallow"),
        ("caption", "text", "A seed"),
        ("paragraph", "text", "Ann"),
        ("caption", "text", "Two seeds"),
        ("paragraph", "html", "<p>In a box.</p>"),
        ("caption", "text", "Boxed"),
        ("paragraph", "html", "<p>Raw <em>words</em></p>"),
    ]


def test_a_block_is_named_by_its_content_path(make_page):
    page = make_page(body=[("quotation", {"text": "A label is a promise.", "attribution": "Ann"})])
    quotation = page.body[0].id
    names = [item.block.id for item in collect(page)]
    assert names == ["title", f"body.{quotation}.text", f"body.{quotation}.attribution"]
    assert collect(page)[1].block.within == ("body", f"body.{quotation}")


def test_positions_count_in_what_is_stored(make_page):
    from story import WRONG

    page = make_page(WRONG)
    [error] = check_page(page).report.errors
    assert page.body[0].value.source[error.start : error.end] == error.text == "<b>five</b> years in prison"[3:]


def test_a_model_chooses_what_is_checked(make_page, monkeypatch):
    page = make_page(
        body=[("heading", "H"), ("paragraph", "<p>P</p>"), ("quotation", {"text": "Q", "attribution": "A"})]
    )
    monkeypatch.setattr(ArticlePage, "editcheck_skip", ("body.heading", "body.quotation.attribution"))
    assert [text for *_, text in collected(page)][1:] == ["<p>P</p>", "Q"]
    monkeypatch.setattr(ArticlePage, "editcheck_only", ("body.paragraph",))
    assert [text for *_, text in collected(page)] == ["<p>P</p>"]
    monkeypatch.setattr(ArticlePage, "editcheck_roles", {"body.paragraph": "caption"})
    assert collected(page) == [("caption", "html", "<p>P</p>")]


def test_child_objects_are_collected(make_page):
    page = make_page()
    page.corrections = [Correction(text="It was two years.")]
    assert collected(page)[-1] == ("paragraph", "text", "It was two years.")


def test_a_copied_block_that_kept_its_id_is_another_block(make_page):
    page = make_page()
    page.body = [("paragraph", "<p>x</p>"), ("paragraph", "<p>y</p>")]
    for child in page.body:
        child.id = "same"
    ids = [item.block.id for item in collect(page)]
    assert len(set(ids)) == 3


@pytest.mark.django_db
def test_a_block_of_a_removed_app_is_left_out_and_the_rest_is_checked(make_page):
    from story import WRONG

    page = make_page(WRONG)
    stored = [
        {"type": "poll_of_a_removed_app", "value": {"question": "Five years?"}, "id": str(uuid.uuid4())},
        {"type": "paragraph", "value": WRONG, "id": str(uuid.uuid4())},
    ]
    ArticlePage.objects.filter(pk=page.pk).update(body=json.dumps(stored))
    page = ArticlePage.objects.get(pk=page.pk)
    assert [item.rule for item in check_page(page).report.errors] == ["facts/wrong-penalty"]
