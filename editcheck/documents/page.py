"""Elements, as HTML names them, turned into prose and regions. Markdown is read as the elements it stands for."""

from __future__ import annotations

import html
from collections.abc import Mapping
from typing import Any

from editcheck.documents import hiding
from editcheck.documents.content import Content, OpenRegion
from editcheck.documents.flow import Flow
from editcheck.documents.style_sheet import StyleSheet
from editcheck.documents.tags import Attributes

BLOCKS = frozenset(
    """address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section
    summary table tbody td tfoot th thead title tr ul""".split()
)
VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
UNREAD = frozenset(
    """applet audio canvas datalist iframe noembed noframes noscript object script select style svg template textarea
    video""".split()
)
"""Elements whose text is not shown as text."""
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
KINDS = {
    **{name: ("heading", level) for level, name in enumerate(HEADINGS, start=1)},
    **dict.fromkeys(("li", "dt", "dd"), ("list-item", 0)),
    **dict.fromkeys(("td", "th"), ("cell", 0)),
    **dict.fromkeys(("figcaption", "caption"), ("caption", 0)),
    "blockquote": ("paragraph", 0),
}
REGIONS = {"blockquote": "block-quotation", **dict.fromkeys(("code", "kbd", "samp", "tt"), "code")}
LABELS = frozenset(("title", "aria-label"))
"""Attributes whose words a browser shows or reads out, like those that stand for a picture."""
METADATA = {
    **dict.fromkeys("description og:title og:description twitter:title twitter:description".split(), "title"),
    **dict.fromkeys("keywords news_keywords article:tag article:section".split(), "keyword"),
    **dict.fromkeys("og:image:alt twitter:image:alt".split(), "alt"),
}
"""What the head of a page says of it, by the name of the element, and the kind of region it makes."""

WALLS = ("table", "td", "th", "caption", "button")
"""Elements that what stands before them cannot be closed through."""
CLOSES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "li": (("li",), ("ul", "ol", "menu", *WALLS)),
    **dict.fromkeys(("dt", "dd"), (("dt", "dd"), ("dl", *WALLS))),
    **dict.fromkeys(("td", "th"), (("td", "th"), ("table",))),
    "tr": (("tr",), ("table",)),
    **dict.fromkeys(("tbody", "thead", "tfoot"), (("tbody", "thead", "tfoot"), ("table",))),
    "option": (("option",), WALLS),
    "a": (("a",), WALLS),
    **dict.fromkeys(HEADINGS, (HEADINGS, WALLS)),
}
"""Elements that end where another begins, whether or not they were closed, and the walls between."""
WALLS_OF_ENDS = {**dict.fromkeys(("td", "th", "tr", "tbody", "thead", "tfoot", "caption"), ("table",)), "table": ()}


class Element:
    """An open element, and what is to be undone when it ends."""

    def __init__(self, name: str, background: str) -> None:
        """Open an element that changes nothing yet."""
        self.name, self.background = name, background
        self.aside = ""
        self.unread = self.closed = False
        self.region: OpenRegion | None = None
        self.flow: Flow | None = None


class Page:
    """Reads elements and text in the order of the source, in linear time however deep they nest."""

    def __init__(self, source: str) -> None:
        """Start with an empty page."""
        self.source = source
        self._article, self._asides = Flow(source), Flow(source)
        self._sheet = StyleSheet()
        self._stack: list[Element] = []
        self._places: dict[str, list[int]] = {}
        self._block_places: list[int] = []
        self._kinds: list[tuple[str, int]] = [("paragraph", 0)]
        self._aside: list[str] = []
        self._unread = 0
        self._quotes = 0

    def start(self, name: str, start: int, end: int, attributes: Attributes | None = None, target: str = "") -> None:
        """An element begins with the tag `source[start:end]`; `target` is where a link leads, if not an attribute."""
        attributes = attributes or {}
        if self._unread and name not in UNREAD:
            if name not in BLOCKS or name == "title" or not self._places.get("svg"):
                return
            self._close(self._places["svg"][-1], through_blocks=True)  # a drawing ends where the page goes on
        if name in BLOCKS:
            self._close_implied(("p",), WALLS)
        if name in CLOSES:
            self._close_implied(*CLOSES[name])
        for label in sorted(LABELS & attributes.keys()):
            self.aside("alt", *attributes[label])
        if name in VOID:
            self._void(name, start, end, attributes)
            return
        values = {key: html.unescape(self.source[slice(*place)]) for key, place in attributes.items()}
        element = self._open(name, values)
        if element.aside:
            self.begin_aside(element.aside)
        if name in KINDS:
            self._kinds.append(KINDS[name])
        if name in BLOCKS:
            self._flow.block()
        self._begin_region(element, target or values.get("href", "").strip())
        if name == "q":
            self._quotes += 1
            self.piece(start, end, "“" if self._quotes % 2 else "‘")

    def end(self, name: str, start: int, end: int) -> None:
        """An element ends with the tag `source[start:end]`; one that was not open, or lies beyond a wall, does not."""
        if self._unread and name not in UNREAD:
            return
        if name == "br":
            self._void("br", start, end, {})
        places = self._places.get(name)
        if not places or self._behind_wall(places[-1], WALLS_OF_ENDS.get(name, WALLS), name):
            if name == "p":
                self._flow.block()  # a browser shows an empty paragraph
            return
        if name == "q":
            self.piece(start, end, "”" if self._quotes % 2 else "’")
        self._close(places[-1], through_blocks=name in BLOCKS)

    def text(self, start: int, end: int, references: bool = True) -> None:
        """Text as it stands in `source[start:end]`; character references (`&amp;`) are resolved if asked."""
        if self._unread:
            if self._places.get("style"):
                self._sheet.add(self.source[start:end])
            return
        if self._places.get("pre"):
            self._prepare(code=bool(self._places.get("code")))
            self._flow.verbatim(start, end, references)
        else:
            self._prepare()
            self._flow.text(start, end, references)

    def piece(self, start: int, end: int, text: str) -> None:
        """Text that `source[start:end]` stands for as a whole."""
        if not self._unread:
            self._prepare()
            self._flow.piece(start, end, text)

    def begin_aside(self, kind: str) -> None:
        """What follows is no part of the article: title, alt, comment, hidden."""
        self._asides.block()
        self._aside.append(kind)

    def end_aside(self) -> None:
        """The aside begun last is over."""
        self._asides.block()
        self._aside.pop()

    def aside(self, kind: str, start: int, end: int, references: bool = True) -> None:
        """An aside that is `source[start:end]`, the value of an attribute or a comment."""
        if not self._unread:
            self.begin_aside(kind)
            self._prepare()
            self._flow.text(start, end, references)
            self.end_aside()

    def content(self, front_matter: Mapping[str, Any] | None = None) -> Content:
        """All that was read; what is still open ends here."""
        self._pop_to(0)
        self._article.block()
        self._asides.block()
        return self._article.builder.content(self._asides.builder, front_matter)

    @property
    def _flow(self) -> Flow:
        return self._asides if self._aside else self._article

    def _prepare(self, code: bool = False) -> None:
        flow = self._flow
        if self._aside:
            flow.kind, flow.level = self._aside[-1], 0
        else:
            flow.kind, flow.level = ("code", 0) if code else self._kinds[-1]

    def _void(self, name: str, start: int, end: int, attributes: Attributes) -> None:
        if name == "br" and not self._unread:
            self._flow.line_break(start, end)
        elif name == "hr":
            self._flow.block()
        elif name == "img" and "alt" in attributes:
            self.aside("alt", *attributes["alt"])
        elif name == "meta" and "content" in attributes:
            key = attributes.get("name") or attributes.get("property") or (0, 0)
            kind = METADATA.get(self.source[slice(*key)].lower())
            if kind:
                self.aside(kind, *attributes["content"])

    def _open(self, name: str, attributes: Mapping[str, str]) -> Element:
        element = Element(name, self._stack[-1].background if self._stack else hiding.PAGE_COLOUR)
        if name in UNREAD:
            element.unread = True
            self._unread += 1
        elif name == "title":
            element.aside = "title"
        elif attributes or name == "dialog":
            style = self._sheet.style_of(name, attributes) | hiding.style_of(attributes)
            element.background = hiding.background_of(attributes, style, element.background)
            if hiding.hides(name, attributes, style, element.background):
                element.aside = "hidden"
        self._places.setdefault(name, []).append(len(self._stack))
        if name in BLOCKS:
            self._block_places.append(len(self._stack))
        self._stack.append(element)
        return element

    def _begin_region(self, element: Element, target: str) -> None:
        name = element.name
        element.flow = self._flow
        if name == "a" and target:
            element.region = element.flow.builder.open("link", target)
        elif name in REGIONS and not (name == "code" and self._places.get("pre")):
            element.region = element.flow.builder.open(REGIONS[name])

    def _close_implied(self, names: tuple[str, ...], walls: tuple[str, ...]) -> None:
        for name in names:
            places = self._places.get(name)
            if places and not self._behind_wall(places[-1], walls, name):
                self._close(places[-1], through_blocks=True)

    def _behind_wall(self, place: int, walls: tuple[str, ...], name: str) -> bool:
        return any(self._places[wall][-1] > place for wall in walls if wall != name and self._places.get(wall))

    def _close(self, place: int, through_blocks: bool) -> None:
        """End the element at a place of the stack; blocks in an inline one outlive it, as in a browser."""
        if through_blocks or not self._block_places or self._block_places[-1] < place:
            self._pop_to(place)
        else:
            self._finish(self._stack[place])

    def _pop_to(self, place: int) -> None:
        while len(self._stack) > place:
            element = self._stack.pop()
            if not element.closed:
                self._finish(element)

    def _finish(self, element: Element) -> None:
        element.closed = True
        name = element.name
        self._places[name].pop()
        if name in BLOCKS:
            self._block_places.pop()
            self._flow.block()
        if element.region and element.flow:
            element.flow.builder.close(element.region)
        if name == "q":
            self._quotes -= 1
        if name in KINDS:
            self._kinds.pop()
        if element.aside:
            self.end_aside()
        if element.unread:
            self._unread -= 1
