"""Word documents (DOCX).

Their `source` is the extracted text: paragraphs, table cells, text boxes and notes, a line each, then what stands
beside the article (hidden text, alternative texts of pictures). Offsets count in that text. Tracked deletions,
comments, headers and footers are left out; macros and external parts are never read.
"""

import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from editcheck.documents.content import Content, ContentBuilder, SourceMap
from editcheck.errors import DocumentError
from editcheck.named_tuple import NamedTuple

MAX_PARTS = 5_000
MAX_UNPACKED = 150_000_000
MAX_XML = 40_000_000
"""Sizes in bytes that the parts of a file, and its XML parts each, may unpack to."""

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LINKS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
LEFT_OUT = frozenset((FALLBACK, f"{WORD}del", f"{WORD}moveFrom", f"{WORD}rt"))
"""Elements without text of their own: copies for old readers, deletions, moved passages, reading aids."""
SIGNS = {f"{WORD}tab": "\t", f"{WORD}br": "\n", f"{WORD}cr": "\n", f"{WORD}noBreakHyphen": "\u2011"}

QUOTATION_STYLES = frozenset(("quote", "intense quote", "block text"))
CAPTION_STYLES = frozenset(("caption",))
HEADING_STYLES = {"title": 1, "subtitle": 2, **{f"heading {level}": level for level in range(1, 10)}}
DEEPEST_STYLE = 10
"""Styles that may rest on each other, which Word allows."""
TINY = 4
"""Half points; smaller letters cannot be seen."""


class Piece(NamedTuple):
    """Some text of a paragraph."""

    text: str
    hidden: bool
    link: str


@dataclass(slots=True)
class Paragraph:
    """A paragraph while it is read."""

    kind: str
    level: int = 0
    quotation: bool = False
    hidden: bool = False
    """Its style hides all that says nothing else."""
    pieces: list[Piece] = field(default_factory=list)


def parse(data: bytes) -> Content:
    """Parse a DOCX file.

    Raises:
        DocumentError: no DOCX file, a broken one, one that unpacks to too much.
    """
    _require_safe(data)
    try:
        import docx

        document = docx.Document(io.BytesIO(data))
        writer = _Writer()
        for root, links in _stories(document):
            _Reader(_styles(document), _hiding_styles(document), links, writer).read(root)
    except DocumentError:
        raise
    except Exception as error:  # whatever the libraries stumble over, it is the file that is broken
        raise DocumentError(f"not a sound DOCX file ({_reason(error)})") from error
    return writer.content()


def _require_safe(data: bytes) -> None:
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise DocumentError("an old or password-protected Word file; save it as DOCX without a password")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = package.infolist()
    except Exception as error:  # zipfile raises many kinds for a broken file
        raise DocumentError("not a DOCX file (no sound ZIP package)") from error
    if len(parts) > MAX_PARTS:
        raise DocumentError(f"has more than {MAX_PARTS:,} parts")
    # no part can unpack to more than it declares: zipfile stops there
    unpacked = sum(part.file_size for part in parts)
    if unpacked > MAX_UNPACKED or any(p.file_size > MAX_XML for p in parts if p.filename.endswith((".xml", ".rels"))):
        raise DocumentError("unpacks to too much; it may be a ZIP bomb")


def _reason(error: Exception) -> str:
    return " ".join(str(error).split())[:120] or type(error).__name__


def _stories(document: Any) -> Iterator[tuple[Any, Mapping[str, str]]]:
    """The body, then footnotes and endnotes: the root of each, and the targets of its links."""
    from docx.oxml.parser import parse_xml

    part = document.part
    yield _sound(part.element), _targets(part)
    for relation in part.rels.values():
        if not relation.is_external and relation.reltype.endswith(("/footnotes", "/endnotes")):
            yield _sound(parse_xml(relation.target_part.blob)), _targets(relation.target_part)


def _sound(root: Any) -> Any:
    if root.getroottree().docinfo.doctype:
        raise DocumentError("not a sound DOCX file (it declares a document type)")
    return root


def _targets(part: Any) -> dict[str, str]:
    return {key: relation.target_ref for key, relation in part.rels.items() if relation.reltype.endswith("/hyperlink")}


def _styles(document: Any) -> dict[str, str]:
    """The name of each style, in lower case, by its id."""
    return {style.style_id: (style.name or "").lower() for style in document.styles}


def _hiding_styles(document: Any) -> frozenset[str]:
    """The ids of the styles of characters and paragraphs whose text is hidden, by themselves or what they rest on."""
    found = {style.style_id: style.element for style in document.styles}
    told = {key: _vanishes(element.find(f"{WORD}rPr")) for key, element in found.items()}
    hiding = {key for key, hidden in told.items() if hidden}
    for _ in range(DEEPEST_STYLE):
        more = {key for key, style in found.items() if told[key] is None and _value(style, "basedOn") in hiding}
        if more <= hiding:
            break
        hiding |= more
    return frozenset(hiding)


def _vanishes(properties: Any) -> bool | None:
    """Whether the properties of characters say that they are hidden, or shown; None where they say neither."""
    vanish = properties.find(f"{WORD}vanish") if properties is not None else None
    return None if vanish is None else vanish.get(f"{WORD}val", "true") not in ("0", "false", "off")


class _Reader:
    """Walks the XML of one story, without recursion."""

    def __init__(
        self, styles: Mapping[str, str], hiding: frozenset[str], links: Mapping[str, str], writer: "_Writer"
    ) -> None:
        self._styles, self._hiding, self._links, self._writer = styles, hiding, links, writer
        self._open: list[Paragraph] = []
        self._link: list[str] = []
        self._cells = 0
        self._hidden = False

    def read(self, root: Any) -> None:
        from lxml import etree

        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if event == "end":
                self._end(element.tag)
            elif element.tag in LEFT_OUT or element.get(f"{WORD}type") in ("separator", "continuationSeparator"):
                walk.skip_subtree()
            else:
                self._start(element)

    def _start(self, element: Any) -> None:
        tag = element.tag
        if tag == f"{WORD}p":
            paragraph = self._paragraph(element)
            paragraph.hidden = _value(element.find(f"{WORD}pPr"), "pStyle") in self._hiding
            self._open.append(paragraph)
        elif tag == f"{WORD}tc":
            self._cells += 1
        elif tag == f"{WORD}r":
            own = element.find(f"{WORD}rPr")
            styled = _value(own, "rStyle") in self._hiding or bool(self._open and self._open[-1].hidden)
            hidden = _vanishes(own)
            self._hidden = (styled if hidden is None else hidden) or self._cannot_be_seen(own)
        elif tag == f"{WORD}hyperlink":
            anchor = element.get(f"{WORD}anchor")
            self._link.append(self._links.get(element.get(f"{LINKS}id"), f"#{anchor}" if anchor else ""))
        elif tag == PICTURE:
            self._writer.aside("alt", element.get("descr") or "")
        elif self._open and (tag == f"{WORD}t" or (tag in SIGNS and _in_run(element))):
            text = SIGNS.get(tag) or element.text or ""
            self._open[-1].pieces.append(Piece(text, self._hidden, self._link[-1] if self._link else ""))

    def _end(self, tag: Any) -> None:
        if tag == f"{WORD}p":
            self._writer.write(self._open.pop())
        elif tag == f"{WORD}tc":
            self._cells -= 1
        elif tag == f"{WORD}hyperlink":
            self._link.pop()

    def _paragraph(self, element: Any) -> Paragraph:
        properties = element.find(f"{WORD}pPr")
        style = _value(properties, "pStyle")
        name = self._styles.get(style, style.lower())
        outline = _value(properties, "outlineLvl")
        if self._cells:
            return Paragraph("cell")
        if name in HEADING_STYLES:
            return Paragraph("heading", HEADING_STYLES[name])
        if outline.isdecimal() and int(outline) < 9:
            return Paragraph("heading", int(outline) + 1)
        if name in CAPTION_STYLES:
            return Paragraph("caption")
        if name.startswith("list") or (properties is not None and properties.find(f"{WORD}numPr") is not None):
            return Paragraph("list-item")
        return Paragraph("paragraph", quotation=name in QUOTATION_STYLES)

    def _cannot_be_seen(self, properties: Any) -> bool:
        if properties is None:
            return False
        size = _value(properties, "sz")
        white = _value(properties, "color").lower() == "ffffff"
        shaded = properties.find(f"{WORD}shd") is not None or properties.find(f"{WORD}highlight") is not None
        return (size.isdecimal() and int(size) <= TINY) or (white and not shaded and not self._cells)


def _in_run(element: Any) -> bool:
    """Whether this is a tab or break in the text; a tab stop of a paragraph's style has the same name."""
    return bool(element.getparent().tag == f"{WORD}r")


def _value(properties: Any, name: str) -> str:
    found = properties.find(f"{WORD}{name}") if properties is not None else None
    return (found.get(f"{WORD}val") or "") if found is not None else ""


class _Writer:
    """Collects the extracted text, which is source and prose at once."""

    def __init__(self) -> None:
        self._article, self._asides = ContentBuilder(""), ContentBuilder("")

    def write(self, paragraph: Paragraph) -> None:
        shown = [piece for piece in paragraph.pieces if not piece.hidden]
        self.aside("hidden", "".join(piece.text for piece in paragraph.pieces if piece.hidden))
        if not "".join(piece.text for piece in shown).strip():
            return
        builder = self._article
        builder.separate("\n")
        quotation = builder.open("block-quotation") if paragraph.quotation else None
        block = builder.open(paragraph.kind, level=paragraph.level)
        link = None
        for number, piece in enumerate(shown):
            if piece.link and link is None:
                link = builder.open("link", piece.link)
            builder.add(builder.length, builder.length + len(piece.text), piece.text)
            if link and (number + 1 == len(shown) or shown[number + 1].link != piece.link):
                builder.close(link)
                link = None
        builder.close(block)
        if quotation:
            builder.close(quotation)

    def aside(self, kind: str, text: str) -> None:
        if text.strip():
            builder = self._asides
            builder.separate("\n")
            region = builder.open(kind)
            builder.add(builder.length, builder.length + len(text), text)
            builder.close(region)

    def content(self) -> Content:
        content = self._article.content(self._asides)
        return content._replace(source=content.prose, map=SourceMap(None))
