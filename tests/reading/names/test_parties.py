import pytest

from editcheck.documents.document import Document
from editcheck.reading.reader import read


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Labour’s Fiona Darrow said no.", "labour"),
        ("The Ulster Unionists’ Fiona Darrow said no.", "ulster unionist"),
        ("Fiona Darrow (Independent), who chairs the committee, left.", "independent"),
        ("Baroness Trewin (LD): My Lords, I beg to move.", "liberal democrat"),
        ("It was moved by Baroness Trewin, a Conservative.", "conservative"),
        ("It was moved by Baroness Trewin, of Labour.", "labour"),
        ("The Liberal Democrat, Fiona Darrow, lost her deposit.", "liberal democrat"),
        ("Fiona Darrow, an independent who chairs it, said no.", "independent"),
        ("Fiona Darrow, the crossbencher whose Bill it was, said no.", "crossbencher"),
        ("Fiona Darrow, the Conservative from Hathersby, said no.", "conservative"),
        ("Fiona Darrow of the Conservatives, which voted for it, left.", "conservative"),
        ("Darrow, the Republican who wrote it, left.", "republican"),
    ],
)
def test_the_party_of_somebody_is_a_role(text, party):
    [role] = read(Document.from_text(text)).roles
    assert role.title == party


@pytest.mark.parametrize(
    "text",
    [
        "Fiona Darrow, a conservative, spoke.",
        "The garden of Fiona Darrow (green) is large.",
        "Fiona Darrow of the Labour Representation League spoke.",
    ],
)
def test_not_every_word_for_a_party_is_one(text):
    assert read(Document.from_text(text)).roles == ()
