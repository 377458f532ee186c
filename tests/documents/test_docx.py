from __future__ import annotations

import io
import zipfile

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor

from editcheck import Document
from editcheck.errors import DocumentError

LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"


@pytest.fixture
def opened(tmp_path):
    def save_and_open(document) -> Document:
        path = tmp_path / "draft.docx"
        document.save(str(path))
        return Document.open(path)

    return save_and_open


def regions(document: Document) -> list[tuple[str, str]]:
    return [(region.kind, document.prose[region.start : region.end]) for region in document.regions]


def test_paragraphs_by_style(opened):
    file = docx.Document()
    for text, style in [
        ("A title", "Title"),
        ("A head", "Heading 2"),
        ("Words 🙂 here", None),
        ("", None),
        ("An item", "List Bullet"),
        ("We will.", "Quote"),
        ("Limes", "Caption"),
    ]:
        file.add_paragraph(text, style=style)
    document = opened(file)
    assert document.source == document.prose == "A title\nA head\nWords 🙂 here\nAn item\nWe will.\nLimes"
    assert [(region.kind, region.level) for region in document.regions] == [
        ("heading", 1),
        ("heading", 2),
        ("paragraph", 0),
        ("list-item", 0),
        ("block-quotation", 0),
        ("paragraph", 0),
        ("caption", 0),
    ]


def test_runs_tabs_breaks_and_tables(opened):
    file = docx.Document()
    paragraph = file.add_paragraph("FIX")
    paragraph.add_run("ME").bold = True
    paragraph.add_run("\tnow\nor never")
    table = file.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "a", "b"
    file.add_paragraph("last")
    assert regions(opened(file)) == [
        ("paragraph", "FIXME\tnow\nor never"),
        ("cell", "a"),
        ("cell", "b"),
        ("paragraph", "last"),
    ]


def test_hidden_text_stands_behind_the_article(opened):
    file = docx.Document()
    paragraph = file.add_paragraph("Trees ")
    for text in ("cheap ", "pills "):
        paragraph.add_run(text).font.hidden = True
    paragraph.add_run("white ").font.color.rgb = RGBColor(255, 255, 255)
    paragraph.add_run("tiny ").font.size = Pt(1)
    paragraph.add_run("grow.").font.color.rgb = RGBColor(10, 20, 30)
    assert regions(opened(file)) == [("paragraph", "Trees grow."), ("hidden", "cheap pills white tiny ")]


def test_styles_hide_text_too(opened):
    file = docx.Document()
    secret = file.styles.add_style("Secret", WD_STYLE_TYPE.CHARACTER)
    secret.font.hidden = True
    file.styles.add_style("Deeper", WD_STYLE_TYPE.CHARACTER).base_style = secret
    file.styles.add_style("Note", WD_STYLE_TYPE.PARAGRAPH).font.hidden = True
    paragraph = file.add_paragraph("Trees ")
    paragraph.add_run("cheap ", style="Secret")
    paragraph.add_run("pills ", style="Deeper")
    paragraph.add_run("grow.", style="Secret").font.hidden = False
    file.add_paragraph("Ask him.", style="Note").add_run(" Now.").font.hidden = False
    assert regions(opened(file)) == [
        ("paragraph", "Trees grow."),
        ("paragraph", " Now."),
        ("hidden", "cheap pills "),
        ("hidden", "Ask him."),
    ]


def test_links_know_their_target(opened):
    file = docx.Document()
    paragraph = file.add_paragraph("See ")
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), file.part.relate_to("https://example.org/x", LINK, is_external=True))
    for text in ("the ", "list"):
        run = OxmlElement("w:r")
        run.text = text
        link.append(run)
    paragraph._p.append(link)
    paragraph.add_run(" now")
    (found,) = [region for region in opened(file).regions if region.kind == "link"]
    assert (found.start, found.end, found.target) == (4, 12, "https://example.org/x")


def test_tracked_deletions_are_left_out_and_insertions_read(opened):
    file = docx.Document()
    file.element.body.insert(
        0,
        parse_xml(
            f"<w:p {nsdecls('w')}><w:r><w:t>up to </w:t></w:r><w:del><w:r><w:delText>five</w:delText></w:r></w:del>"
            "<w:ins><w:r><w:t>two</w:t></w:r></w:ins><w:moveFrom><w:r><w:t> no</w:t></w:r></w:moveFrom>"
            '<w:r><w:t xml:space="preserve"> years</w:t></w:r></w:p>'
        ),
    )
    assert opened(file).prose == "up to two years"


def test_text_boxes_are_read_once(opened):
    file = docx.Document()
    box = "<w:p><w:r><w:t>Boxed</w:t></w:r></w:p>"
    file.element.body.insert(
        0,
        parse_xml(
            f'<w:p {nsdecls("w")} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
            "<w:r><w:t>Outer</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>"
            f"{box}</w:txbxContent></mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
        ),
    )
    assert opened(file).prose == "Boxed\nOuter"


def package(document: str | None = None) -> bytes:
    """The bytes of a DOCX file; its document part replaced, or left out ("")."""
    plain, changed = io.BytesIO(), io.BytesIO()
    file = docx.Document()
    file.add_paragraph("Words")
    file.save(plain)
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name != "word/document.xml" or document is None:
                new.writestr(name, old.read(name))
            elif document:
                new.writestr(name, document)
    return changed.getvalue()


DTD = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
BODY = f"<w:document {nsdecls('w')}><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"words", "not a DOCX file"),
        (b"PK\x03\x04 words", "not a DOCX file"),
        (b"\xd0\xcf\x11\xe0", "old or password-protected"),
        (package(document=""), "not a sound DOCX file"),
        (package(document="<w:document>"), "not a sound DOCX file"),
        (package(document=DTD + BODY % "&a;"), "declares a document type"),
        (package()[:-200], "not a DOCX file"),
        (package(document=BODY % ("<w:sdt>" * 300)), "not a sound DOCX file"),
        (package(document=BODY % (" " * 40_000_001)), "ZIP bomb"),
        (package(document=BODY % ""), "no text in it"),
        (b"", "the file is empty"),
    ],
)
def test_broken_and_hostile_files_are_told_in_one_line(tmp_path, data, message):
    path = tmp_path / "draft.docx"
    path.write_bytes(data)
    with pytest.raises(DocumentError, match=message) as caught:
        Document.open(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert "\n" not in str(caught.value)


def test_a_package_of_too_many_parts(tmp_path):
    path = tmp_path / "draft.docx"
    with zipfile.ZipFile(path, "w") as file:
        for number in range(5_001):
            file.writestr(f"{number}.bin", b"")
    with pytest.raises(DocumentError, match="more than 5,000 parts"):
        Document.open(path)
