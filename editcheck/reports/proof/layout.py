"""The draft as a reader sees it: headings, paragraphs, lists, quotations, tables; and what stands beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from editcheck.documents.content import Content, Region
from editcheck.named_tuple import NamedTuple
from editcheck.reports.proof.items import Item
from editcheck.reports.proof.pieces import Piece, pieces_of

BLOCKS = frozenset(("heading", "paragraph", "list-item", "caption", "cell", "code"))
ASIDES = {
    "title": "Page title",
    "alt": "Picture text",
    "keyword": "Keyword",
    "comment": "Comment",
    "hidden": "Hidden from readers",
}


class Block(NamedTuple):
    """A heading, paragraph, …; `label` tells what it is where it is no part of the article."""

    kind: str
    level: int
    quoted: bool
    label: str
    pieces: tuple[Piece, ...]


class Group(NamedTuple):
    """Blocks that belong together: a `quotation`, a `list`, a `table`; kind "" for others."""

    kind: str
    blocks: tuple[Block, ...]


class Layout(NamedTuple):
    """The article, what stands apart from it, and the places in the list of the items that stand in one of them."""

    article: tuple[Group, ...]
    asides: tuple[Block, ...]
    marked: frozenset[int]


def lay_out(content: Content, items: Sequence[Item]) -> Layout:
    """The draft's prose with the items in it; an item's place is that in the list, from 0."""
    regions = list(_regions(content))
    pieces = pieces_of(content.prose, [(region.start, region.end) for region, _ in regions], items)
    blocks = [
        Block(region.kind, region.level, quoted, ASIDES.get(region.kind, ""), members)
        for (region, quoted), members in zip(regions, pieces, strict=True)
    ]
    marked = frozenset(layer.item for members in pieces for piece in members for layer in piece.layers)
    article = tuple(_grouped(block for block in blocks if not block.label))
    return Layout(article, tuple(block for block in blocks if block.label), marked)


def _regions(content: Content) -> Iterator[tuple[Region, bool]]:
    """The blocks by position, and whether each is quoted; prose outside of every block makes one of its own."""
    quotations = [region for region in content.regions if region.kind == "block-quotation"]
    reached = quotation = 0
    for region in content.regions:
        if region.start < reached or not (region.kind in BLOCKS or region.kind in ASIDES):
            continue
        yield from _between(content.prose, reached, region.start)
        while quotation < len(quotations) and quotations[quotation].end <= region.start:
            quotation += 1
        yield region, quotation < len(quotations) and quotations[quotation].start <= region.start
        reached = region.end
    yield from _between(content.prose, reached, len(content.prose))


def _between(prose: str, start: int, end: int) -> Iterator[tuple[Region, bool]]:
    if prose[start:end].strip():
        yield Region("paragraph", start, end), False


def _grouped(blocks: Iterable[Block]) -> Iterator[Group]:
    for kind, members in groupby(blocks, _group_kind):
        yield Group(kind, tuple(members))


def _group_kind(block: Block) -> str:
    if block.quoted:
        return "quotation"
    return {"list-item": "list", "cell": "table"}.get(block.kind, "")
