"""The style sheets in a page, as far as they tell which elements are not shown: rules for a class or an id."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

LONGEST = 100_000
"""Characters of all the style sheets of a page that are read; what is written after them is left out."""
SHOWN_ON = ("", "screen", "all", "only screen")
"""What a screen's rules are for; those for print or for small screens are left out."""
SELECTORS = {
    ("hash",): "#{0}",
    ("literal", "ident"): ".{1}",
    ("ident", "hash"): "{0}#{1}",
    ("ident", "literal", "ident"): "{0}.{2}",
}
"""The selectors that are understood, by the types of their parts, and how they are kept: #id, .class, tag.class."""

PROPERTIES = frozenset(
    """
    display visibility font font-size transform overflow height width max-height max-width text-indent margin-left
    margin-top position left right top bottom clip clip-path color background background-color background-image
    """.split()
)
"""What may hide an element."""


class StyleSheet:
    """What the style sheets of a page say of the elements of a class, or with an id."""

    def __init__(self) -> None:
        """Begin with no rules."""
        self._rules: dict[str, dict[str, str]] = {}
        self._read = 0

    def add(self, sheet: str) -> None:
        """Read what stands in a style element, so far as all sheets together are not too long."""
        from tinycss2 import parse_stylesheet

        if self._read + len(sheet) <= LONGEST:
            self._read += len(sheet)
            self._add(parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True))

    def style_of(self, name: str, attributes: Mapping[str, str]) -> dict[str, str]:
        """The declarations for an element, by its class and then by its id; {} where there are none."""
        style: dict[str, str] = {}
        if not self._rules:
            return style
        marks = [f".{found}" for found in dict.fromkeys(attributes.get("class", "").split())]
        marks += [f"#{attributes['id'].strip()}"] if "id" in attributes else []
        for mark in marks:
            style |= self._rules.get(mark, {}) | self._rules.get(name + mark, {})
        return style

    def _add(self, rules: Iterable[Any], nested: bool = False) -> None:
        from tinycss2 import parse_rule_list, serialize

        for rule in rules:
            if rule.type == "qualified-rule":
                declared = _declared(rule.content)
                for selector in _selectors(rule.prelude):
                    self._rules.setdefault(selector, {}).update(declared)
            elif (
                rule.type == "at-rule"
                and rule.lower_at_keyword == "media"
                and rule.content
                and not nested
                and serialize(rule.prelude).strip().lower() in SHOWN_ON
            ):
                self._add(parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True), nested=True)


def _declared(content: Sequence[Any]) -> dict[str, str]:
    from tinycss2 import parse_blocks_contents, serialize

    found = parse_blocks_contents(content, skip_comments=True, skip_whitespace=True)
    told = (item for item in found if item.type == "declaration" and item.lower_name in PROPERTIES)
    return {item.lower_name: serialize(item.value).strip().lower() for item in told}


def _selectors(prelude: Iterable[Any]) -> Iterator[str]:
    """Those of a rule's selectors that are understood."""
    parts: list[Any] = []
    for part in (*prelude, None):
        if part is not None and part != ",":
            parts.append(part)
            continue
        while parts and parts[0].type == "whitespace":
            parts.pop(0)
        while parts and parts[-1].type == "whitespace":
            parts.pop()
        kept = SELECTORS.get(tuple(part.type for part in parts), "")
        if kept and all(part.value == "." for part in parts if part.type == "literal"):
            yield kept.format(*(part.value for part in parts))
        parts = []
