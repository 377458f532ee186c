"""A sheet written over an existing one: what has not changed keeps its lines, comments and form included."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from editcheck.facts.form import SECTIONS
from editcheck.facts.model import Dispute, FactSheet, Source
from editcheck.facts.writing import item_text, title_text
from editcheck.named_tuple import NamedTuple

DASH = re.compile(r"( *)- +")


class Block(NamedTuple):
    """The lines of one item, and the comments and blank lines before it."""

    lead: str
    text: str


class Section(NamedTuple):
    """One key of the sheet: what stands before it, its line, its items; `blocks` is None where they share lines."""

    key: str
    lead: str
    head: str
    body: str
    indent: str
    blocks: tuple[Block, ...] | None


def kept_text(text: str, old: FactSheet, new: FactSheet) -> str | None:
    """The new sheet, in the old one's text as far as it is the same; None where the old text cannot be divided.

    `old` is what `text` says.
    """
    divided = _divide(text)
    if divided is None:
        return None
    sections, tail = divided
    end = "\r\n" if text.partition("\n")[0].endswith("\r") else "\n"
    pieces: dict[str, str] = {}
    for section in sections:
        pieces[section.key] = section.lead + _section_text(section, old, new, end)
    for key in ("title", *SECTIONS):
        if key not in pieces and (value := getattr(new, key)):
            pieces = _inserted(pieces, key, _fresh(key, value).replace("\n", end))
    written = ""
    for piece in [*pieces.values(), tail]:
        written += end if piece and written and not written.endswith("\n") else ""
        written += piece
    return written


def same(old: object, new: object) -> bool:
    """Whether two items say the same, the text of a source that is kept in the sheet included."""
    if old != new:
        return False
    if isinstance(old, Source) and isinstance(new, Source) and not old.path and old.document and new.document:
        return old.document.source == new.document.source
    return True


def _section_text(section: Section, old: FactSheet, new: FactSheet, end: str) -> str:
    """The lines of a section that is on the file already, as they are to be."""
    if section.key == "editcheck":
        return section.head + section.body
    was, now = getattr(old, section.key), getattr(new, section.key)
    if section.key == "title":
        return section.head + section.body if was == now else _fresh("title", now).replace("\n", end)
    if len(was) == len(now) and all(map(same, was, now)):
        return section.head + section.body
    if section.blocks is None or len(section.blocks) != len(was):
        return _fresh(section.key, now).replace("\n", end)
    blocks = {_identity(item): (item, block) for item, block in zip(was, section.blocks, strict=True)}
    there = {_identity(item) for item in now}
    pieces = [section.head] if now else []
    for item in now:
        before, block = blocks.get(_identity(item), (None, Block("", "")))
        unchanged = before is not None and same(before, item)
        pieces += [block.lead, block.text if unchanged else item_text(item, section.indent).replace("\n", end)]
    # A comment above a fact that is gone may be about more than that fact.
    pieces += [block.lead for key, (_, block) in blocks.items() if key not in there and block.lead.strip()]
    return "".join(_ended(pieces, end))


def _ended(pieces: Iterable[str], end: str) -> Iterator[str]:
    """The pieces, each ending a line: the last line of a file may have no end."""
    for piece in pieces:
        yield piece if not piece or piece.endswith("\n") else piece + end


def _fresh(key: str, value: Any) -> str:
    if not value:
        return ""
    return title_text(value) if key == "title" else f"{key}:\n" + "".join(map(item_text, value))


def _inserted(pieces: dict[str, str], key: str, text: str) -> dict[str, str]:
    """The pieces with one more, after the last of those that come before it in a new sheet."""
    order = ("editcheck", "title", *SECTIONS)
    earlier = frozenset(order[: order.index(key)])
    at = max(number for number, present in enumerate(pieces, start=1) if present in earlier)
    items = list(pieces.items())
    return dict([*items[:at], (key, text), *items[at:]])


def _identity(item: Any) -> object:
    return item.facts if isinstance(item, Dispute) else item.id


def _divide(text: str) -> tuple[list[Section], str] | None:
    """The sections of a sheet's text, and what stands after them."""
    import yaml

    events: Iterator[Any] = yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    root = next(event for event in events if isinstance(event, yaml.NodeEvent))
    if not isinstance(root, yaml.MappingStartEvent) or root.flow_style:
        return None
    sections: list[Section] = []
    position = 0
    while not isinstance(key := next(events), yaml.MappingEndEvent):
        start, head_end = _line_start(text, key.start_mark.index), _line_end(text, key.end_mark.index)
        value = next(events)
        spans = []
        if isinstance(value, yaml.SequenceStartEvent) and not value.flow_style:
            while not isinstance(item := next(events), yaml.SequenceEndEvent):
                spans.append((item.start_mark.index, _node_end(yaml, item, events)))
            end = spans[-1][1]
        else:
            end = _node_end(yaml, value, events)
        end = max(head_end, _line_end(text, end))
        indent, blocks = _blocks(text, spans, head_end)
        sections.append(
            Section(key.value, text[position:start], text[start:head_end], text[head_end:end], indent, blocks)
        )
        position = end
    return sections, text[position:]


def _node_end(yaml: Any, event: Any, events: Iterator[Any]) -> int:
    """Where a node's last character stands; to the parser, a block collection ends where the next thing begins."""
    if not isinstance(event, yaml.CollectionStartEvent):
        return int(event.end_mark.index)
    flow, end = event.flow_style, int(event.start_mark.index)
    while not isinstance(event := next(events), yaml.CollectionEndEvent):
        end = _node_end(yaml, event, events)
    return int(event.end_mark.index) if flow else end


def _blocks(text: str, spans: list[tuple[int, int]], position: int) -> tuple[str, tuple[Block, ...] | None]:
    """The indentation of a section's items, and their lines; None where an item does not begin its line."""
    indent, blocks = "  ", []
    for first, last in spans:
        start, end = _line_start(text, first), _line_end(text, last)
        dash = DASH.fullmatch(text, start, first)
        if dash is None or start < position:
            return indent, None
        indent = dash[1]
        blocks.append(Block(text[position:start], text[start:end]))
        position = end
    return indent, tuple(blocks) or None


def _line_start(text: str, position: int) -> int:
    return text.rfind("\n", 0, position) + 1


def _line_end(text: str, position: int) -> int:
    """The end of the line at a position, its line end included; the position itself where a line begins there."""
    if position and text[position - 1] == "\n":
        return position
    return (text.find("\n", position) + 1) or len(text)
