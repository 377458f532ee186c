from editcheck.documents.document import Document
from editcheck.facts.model import Evidence, FactSheet, Source
from editcheck.reports.proof.sources import Sources

PAGE = """<title>Council</title>
<h1>Fourteen boats to move</h1>
<p>The harbour is full.</p>
<p>The <b>mayor</b> said that 14&nbsp;boats would move to the north bank by Friday, weather permitting.</p>
"""


def cite(text, words, telling="", document=True, format="html", path="notes.html"):
    source = Document.from_text(text, "notes", format) if document else None
    sheet = FactSheet(sources=(Source("notes", "", path=path, document=source),))
    start = text.index(words)
    return Sources(sheet).cite(Evidence("notes", start, start + len(words), words), telling)


def test_words_stand_in_their_sentence_without_markup():
    cited = cite(PAGE, "14&nbsp;boats")
    assert (cited.before, cited.words) == ("The mayor said that ", "14\N{NO-BREAK SPACE}boats")
    assert cited.after == " would move to the north bank by Friday, weather permitting."


def test_the_place_is_the_name_of_the_source_and_the_paragraph():
    assert (cite(PAGE, "14&nbsp;boats").source, cite(PAGE, "14&nbsp;boats").place) == ("notes.html", "paragraph 2")
    assert cite(PAGE, "Fourteen boats").place == "heading"
    assert cite(PAGE, "Council").place == "page title"


def test_the_telling_words_are_found_in_a_long_passage():
    whole = PAGE[PAGE.index("The <b>") : PAGE.index("</p>\n", PAGE.index("The <b>"))]
    cited = cite(PAGE, whole, telling="by friday")
    assert cited.words == "by Friday" and cited.before.startswith("The mayor said")
    assert cite(PAGE, whole, telling="by Fri").words == ""


def test_long_surroundings_are_cut_at_a_space():
    text = f"{'word ' * 100}fourteen boats {'more ' * 100}"
    cited = cite(text, "fourteen boats", format="text")
    assert cited.before.startswith("… word") and cited.after.endswith("more …")
    assert len(cited.before) < 130 > len(cited.after)


def test_a_source_that_was_not_read_has_its_words_and_its_name():
    cited = cite(PAGE, "mayor", document=False)
    assert (cited.before + cited.words, cited.source, cited.place) == ("mayor", "notes.html", "")


def test_a_source_kept_in_the_sheet_goes_by_its_id():
    assert cite(PAGE, "mayor", path="").source == "notes"


def test_without_a_sheet_evidence_is_still_told():
    assert Sources(None).cite(Evidence("elsewhere", 0, 4, "word"), "").source == "elsewhere"
