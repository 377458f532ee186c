"""Blocks cut into pieces, each under the same items throughout, so that items may overlap at will."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from editcheck.named_tuple import NamedTuple
from editcheck.reports.proof.items import Item

MOST_LEVELS = 4
"""So many underlines lie below one another; further ones lie on the last."""


class Layer(NamedTuple):
    """An item over a piece: its place in the list and its underline's level.

    `anchor`: whoever looks for the item in the draft is led here; `last`: the item ends here; `inner`: it lies in
    another one of its group.
    """

    item: int
    level: int
    anchor: bool
    last: bool
    inner: bool


class Piece(NamedTuple):
    """Some text, and the items over it, the innermost last; none for most pieces.

    That which began first is outermost, but for those that are shown on demand only, which are outside of all others.
    """

    text: str
    layers: tuple[Layer, ...] = ()

    @property
    def link(self) -> Layer | None:
        """The innermost item, to which the text leads; None where there is nothing to see that could lead somewhere."""
        return self.layers[-1] if self.layers and not self.text.isspace() else None

    @property
    def outer(self) -> tuple[Layer, ...]:
        """The items around that to which the text leads."""
        return self.layers[:-1] if self.link else self.layers

    @property
    def ending(self) -> list[Layer]:
        """The layers of the items that end with it, the innermost first."""
        return [layer for layer in reversed(self.layers) if layer.last]


class _Stretch(NamedTuple):
    item: int
    level: int
    start: int
    end: int


def pieces_of(prose: str, blocks: Sequence[tuple[int, int]], items: Sequence[Item]) -> list[tuple[Piece, ...]]:
    """For each block `[start, end)` of the prose, in order and apart, its pieces.

    An item's place is that in the list, from 0.
    """
    stretches = _stretches(items)
    cuts = sorted({place for stretch in stretches for place in (stretch.start, stretch.end)})
    over: list[tuple[int, int, int, list[_Stretch]]] = []
    active: list[_Stretch] = []
    coming = 0
    for number, (block_start, block_end) in enumerate(blocks):
        inside = cuts[bisect_right(cuts, block_start) : bisect_left(cuts, block_end)]
        start = block_start
        for end in [*inside, block_end]:
            while coming < len(stretches) and stretches[coming].start < end:
                active.append(stretches[coming])
                coming += 1
            active = [stretch for stretch in active if stretch.end > start]
            over.append((number, start, end, sorted(active, key=lambda stretch: items[stretch.item].group.shown)))
            start = end
    return _told(prose, len(blocks), over, items)


def _told(
    prose: str, blocks: int, over: Sequence[tuple[int, int, int, list[_Stretch]]], items: Sequence[Item]
) -> list[tuple[Piece, ...]]:
    """The pieces of each block, from the number of the block, the piece's stretch of prose, and the items over it."""
    first: dict[int, int] = {}
    leading: dict[int, int] = {}
    last: dict[int, int] = {}
    for place, (_, start, end, layers) in enumerate(over):
        for layer in layers:
            first.setdefault(layer.item, place)
            last[layer.item] = place
        if layers and not prose[start:end].isspace():
            leading.setdefault(layers[-1].item, place)
    anchors = first | leading
    pieces: list[list[Piece]] = [[] for _ in range(blocks)]
    for place, (number, start, end, layers) in enumerate(over):
        groups = [items[layer.item].group for layer in layers]
        told = (
            Layer(
                layer.item,
                layer.level,
                anchors[layer.item] == place,
                last[layer.item] == place,
                groups[depth] in groups[:depth],
            )
            for depth, layer in enumerate(layers)
        )
        pieces[number].append(Piece(prose[start:end], tuple(told)))
    return [tuple(members) for members in pieces]


def _stretches(items: Iterable[Item]) -> list[_Stretch]:
    """The items in the prose by position, each on the first level that no item over the same words is on."""
    placed = sorted(
        (item.start, -item.end, place)
        for place, item in enumerate(items)
        if item.start is not None and item.end is not None
    )
    found: list[_Stretch] = []
    active: list[_Stretch] = []
    for start, minus_end, place in placed:
        active = [stretch for stretch in active if stretch.end > start]
        taken = {stretch.level for stretch in active}
        level = next(level for level in range(len(taken) + 1) if level not in taken)
        found.append(_Stretch(place, min(level, MOST_LEVELS - 1), start, -minus_end))
        active.append(found[-1])
    return found
