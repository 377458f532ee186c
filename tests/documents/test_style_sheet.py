import pytest

from editcheck import Document
from editcheck.documents.style_sheet import LONGEST, StyleSheet


def hidden(source: str, format: str = "html") -> list[str]:
    document = Document.from_text(source, format=format)
    return [document.prose[region.start : region.end] for region in document.regions if region.kind == "hidden"]


@pytest.mark.parametrize(
    "rule",
    [
        ".x{display:none}",
        "h2, .y , span.x{color:red;VISIBILITY:Hidden}",
        "/* .x{} */ .x{/* now */display:none!important}",
        "@media screen{.x{font-size:0}}",
        "#note{position:absolute;left:-9999px}",
        "span#note{display:none}",
        ".x{color:#fff;background:#fff}",
    ],
)
def test_a_class_or_an_id_that_hides(rule):
    page = f'<style>{rule}</style><p>The quay <span id="note" class="a x">was sold</span> is shut.</p>'
    assert hidden(page) == ["was sold"]
    assert hidden(page, "markdown") == ["was sold"]


@pytest.mark.parametrize(
    "rule",
    [
        ".z{display:none}",
        "b.x{display:none}",
        ".x:hover{display:none}",
        ".x::before{display:none}",
        ".menu .x{display:none}",
        "@media print{.x{display:none}}",
        "@media (max-width: 600px){.x{display:none}}",
        ".x{display:none}.x{display:inline}",
        ".x{color:#fff}",
    ],
)
def test_what_shows_or_may_show_its_words(rule):
    assert hidden(f'<style>{rule}</style><p>The quay <span class="x">on the left</span> is shut.</p>') == []


def test_what_the_element_itself_says_goes_first():
    assert hidden('<style>.x{display:none}</style><p class="x" style="display:block">Shown.</p>') == []


def test_a_broken_sheet_is_read_as_a_browser_reads_it():
    assert hidden('<style>}} .y{{{ } ) .x{display:none</style><p class="x">Gone.</p><p>Here.</p>') == []
    assert hidden('<style>.x{display:none</style><p class="x">Gone.</p><p>Here.</p>') == ["Gone."]


def test_sheets_are_read_up_to_a_length():
    sheet = StyleSheet()
    sheet.add(" " * (LONGEST - 10))
    sheet.add(".x{display:none}")
    assert sheet.style_of("p", {"class": "x"}) == {}


@pytest.mark.parametrize("source", [".x{" * 30_000, "(" * 90_000, ".x{" + "color:red;" * 9_000 + "}", ",.x" * 30_000])
def test_hostile_sheets_are_read_to_their_end(source):
    assert hidden(f"<style>{source}</style><p>Shown.</p>") == []
