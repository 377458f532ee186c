"""What of a page is checked: its texts as blocks, found from its model.

A block's id is its content path as Wagtail's comments have it: ``body.<id>.text``. By its names, which are those of
the fields and block types on the way (``body.pull_quote.text``), a model chooses what is checked and how it is read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from django.db import models
from modelcluster.models import get_all_child_relations
from wagtail import blocks as wagtail_blocks
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail.rich_text import RichText

from editcheck import Block

ROLES = {
    **dict.fromkeys(("title", "headline", "heading", "subheading", "subtitle"), "heading"),
    "caption": "caption",
    "cell": "cell",
    **dict.fromkeys(("quote", "quotation", "pull_quote", "blockquote", "block_quote"), "quotation"),
    **dict.fromkeys(("attribution", "attributed_to", "attribute_name", "speaker", "cite"), "attribution"),
    **dict.fromkeys(("alt", "alt_text", "contextual_alt_text"), "alt"),
    **dict.fromkeys(("seo_title", "search_description", "meta_description"), "description"),
}
"""How a text is read by the name of its field or block, if the model does not say."""
CONTAINED = ("text", "value", "content", "body")
"""A text of this name is what the block around it is: the text of a quotation."""
OF_PAGES = ("title", "seo_title", "search_description")
"""The texts that every page has."""
UNREAD_FIELDS = (models.SlugField, models.URLField, models.EmailField, models.FilePathField)


class Found(NamedTuple):
    """A block, the names on the way to it, and how an editor knows it: “Body, quotation”."""

    block: Block
    label: str


class _Text(NamedTuple):
    path: tuple[str, ...]
    names: tuple[str, ...]
    text: str
    format: str
    labels: tuple[str, ...]


def collect(page: Page) -> list[Found]:
    """The blocks of a page in the order of its model, empty ones left out."""
    only: Sequence[str] | None = getattr(page, "editcheck_only", None)
    skip: Sequence[str] = getattr(page, "editcheck_skip", ())
    roles: dict[str, str] = getattr(page, "editcheck_roles", {})
    found: list[Found] = []
    ids: set[str] = set()
    for text in _texts(page):
        names = ".".join(text.names)
        if not text.text.strip() or _within(names, skip) or (only is not None and not _within(names, only)):
            continue
        identifier = ".".join(text.path)
        while identifier in ids:  # a copied block may keep the id of the first
            identifier += "'"
        ids.add(identifier)
        role: Any = roles.get(names) or _role(text.names)
        within = tuple(".".join(text.path[:length]) for length in range(1, len(text.path)))
        block = Block(identifier, text.text, text.format, role, within)
        found.append(Found(block, ", ".join(dict.fromkeys(filter(None, text.labels)))))
    return found


def _within(names: str, chosen: Sequence[str]) -> bool:
    return any(names == one or names.startswith(f"{one}.") for one in chosen)


def _role(names: tuple[str, ...]) -> str:
    if names == ("title",):
        return "title"
    last = names[-1]
    if last in CONTAINED and len(names) > 1:
        return ROLES.get(names[-2], "paragraph")
    return ROLES.get(last, "paragraph")


def _texts(page: Page) -> Iterator[_Text]:
    base = {field.name for field in Page._meta.get_fields()}
    fields = [field for field in page._meta.get_fields() if isinstance(field, models.Field) and not field.auto_created]
    for name in OF_PAGES:
        yield from _of_field(page, page._meta.get_field(name), (), (), ())
    for field in fields:
        if field.name not in base:
            yield from _of_field(page, field, (), (), ())
    for relation in get_all_child_relations(type(page)):
        if relation.field.model._meta.app_label == "wagtailcore":
            continue  # comments and the like
        name = relation.get_accessor_name()
        label = str(relation.related_model._meta.verbose_name).capitalize()
        for number, item in enumerate(getattr(page, name).all()):
            path, names = (name, str(item.pk or f"new-{number}")), (name,)
            for field in item._meta.get_fields():
                if isinstance(field, models.Field) and not field.auto_created:
                    yield from _of_field(item, field, path, names, (label,))


def _of_field(
    item: Any, field: models.Field, path: tuple[str, ...], names: tuple[str, ...], labels: tuple[str, ...]
) -> Iterator[_Text]:
    path, names = (*path, field.name), (*names, field.name)
    labels = (*labels, str(field.verbose_name).capitalize())
    if isinstance(field, StreamField):
        for child in getattr(item, field.name) or ():
            child_names = (*names, child.block_type)
            yield from _of_block(child, (*path, _id(child)), child_names, (*labels, _label(child.block)))
    elif isinstance(field, RichTextField):
        yield _Text(path, names, getattr(item, field.name) or "", "html", labels)
    elif (
        isinstance(field, (models.CharField, models.TextField))
        and field.editable
        and not field.choices
        and not isinstance(field, UNREAD_FIELDS)
    ):
        value = getattr(item, field.name)
        yield _Text(path, names, value if isinstance(value, str) else "", "text", labels)


def _of_block(child: Any, path: tuple[str, ...], names: tuple[str, ...], labels: tuple[str, ...]) -> Iterator[_Text]:
    """The texts in a block (`child` has the block's definition and its value)."""
    block, value = child.block, child.value
    if isinstance(value, RichText):
        yield _Text(path, names, value.source, "html", labels)
    elif isinstance(block, wagtail_blocks.BlockQuoteBlock):
        yield _Text(path, (*names[:-1], "quotation"), str(value or ""), "text", labels)
    elif isinstance(block, (wagtail_blocks.CharBlock, wagtail_blocks.TextBlock)):
        yield _Text(path, names, str(value or ""), "text", labels)
    elif isinstance(block, wagtail_blocks.RawHTMLBlock):
        yield _Text(path, names, str(value or ""), "html", labels)
    elif isinstance(getattr(value, "contextual_alt_text", None), str):  # ImageBlock, whose value is the image
        yield _Text((*path, "alt_text"), (*names, "alt_text"), value.contextual_alt_text, "text", labels)
    elif isinstance(value, dict) and isinstance(value.get("data"), list):
        yield from _of_table(value["data"], path, names, labels)
    else:
        for part, part_path, part_names in _parts(block, value, path, names):
            yield from _of_block(part, part_path, part_names, (*labels, _label(part.block)))


def _parts(block: Any, value: Any, path: tuple[str, ...], names: tuple[str, ...]) -> Iterator[tuple[Any, Any, Any]]:
    """The blocks that a block is made of, with their paths and names."""
    if isinstance(block, wagtail_blocks.BaseStructBlock):
        for name, part in getattr(value, "bound_blocks", {}).items():
            yield part, (*path, name), (*names, name)
    elif isinstance(block, wagtail_blocks.ListBlock):
        for part in getattr(value, "bound_blocks", ()):
            yield part, (*path, _id(part)), names
    elif isinstance(block, wagtail_blocks.BaseStreamBlock):
        for part in value:
            yield part, (*path, _id(part)), (*names, part.block_type)


def _of_table(
    rows: list[Any], path: tuple[str, ...], names: tuple[str, ...], labels: tuple[str, ...]
) -> Iterator[_Text]:
    for row_number, row in enumerate(rows):
        for cell_number, cell in enumerate(row or ()):
            if isinstance(cell, str):
                yield _Text((*path, f"{row_number}-{cell_number}"), (*names, "cell"), cell, "text", labels)


def _id(child: Any) -> str:
    return str(child.id or "new")


def _label(block: Any) -> str:
    return str(getattr(block, "label", "") or block.name or "").strip()
