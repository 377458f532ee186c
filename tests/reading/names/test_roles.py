import pytest

from editcheck.documents.document import Document
from editcheck.reading.reader import read_prose


def roles(text: str) -> list[tuple[str, str, bool]]:
    reading = read_prose(Document.from_text(text, name="draft.txt", format="text"))
    return [(role.text, role.person, role.former) for role in reading.roles]


@pytest.mark.parametrize(
    ("text", "title", "person", "former"),
    [
        ("Transport Minister Olive Vantage said so.", "Transport Minister", "Olive Vantage", False),
        ("“No,” said minister for ports and tugs, Olive Vang.", "minister for ports and tugs", "Olive Vang", False),
        ("Olive Vantage, the water minister, said so.", "water minister", "Olive Vantage", False),
        ("Paul Inchley, 52, who was site manager, left.", "site manager", "Paul Inchley", True),
        ("The former harbour master Paul Inchley, then chief inspector of the Ports Board, left.",
         "chief inspector of the Ports Board", "Paul Inchley", True),
        ("Paul Inchley, the Labour MP for Sallow Point, spoke.", "Labour MP for Sallow Point", "Paul Inchley", False),
        ("Paul Inchley, the Labour peer whose Bill fell, spoke.", "Labour peer", "Paul Inchley", False),
        ("Paul Inchley is the chairman of Northwold Ferries.", "chairman of Northwold Ferries", "Paul Inchley", False),
        ("Ann Poole, the Conservatives’ minister for tugs, left.", "minister for tugs", "Ann Poole", False),
        ("Ann Poole, the chief operating officer, left.", "chief operating officer", "Ann Poole", False),
        ("Beacon's chief financial officer, Ann Poole, left.", "chief financial officer", "Ann Poole", False),
        ("Ann Poole, now the general counsel, left.", "general counsel", "Ann Poole", False),
        ("Attorney General Ann Poole left.", "Attorney General", "Ann Poole", False),
        ("Ann Poole, a lawyer for 2,900 tenants, left.", "lawyer", "Ann Poole", False),
        ("Sen. Ann Poole, R-Marlow. The senate left.", "R-Marlow", "Ann Poole", False),
        ("Ann Poole, 51, who chairs the ports board, left.", "chairs the ports board", "Ann Poole", False),
        ("editorial director of Beacon Deborah Stone said", "editorial director of Beacon", "Deborah Stone", False),
    ],
)  # fmt: skip
def test_titles_before_and_after_a_name(text, title, person, former):
    assert (title, person, former) in roles(text)


@pytest.mark.parametrize(
    "text",
    [
        "She met Paul Inchley on Friday.",
        "Northwold Water polluted the River Sallow, its chief executive said.",
        "The minister said that Olive Vantage was away.",
        "Her sister Olive Vantage was away.",
        "The chairman said Northwold was away.",
    ],
)
def test_no_title_is_made_up(text):
    assert roles(text) == []


def test_titles_stand_where_they_say():
    text = "The chair, Dame Alison Frey, spoke. Then Water Minister Paul Inchley, a former teacher, left."
    reading = read_prose(Document.from_text(text, name="draft.txt", format="text"))

    assert reading.roles
    assert all(text[role.start : role.end] == role.text for role in reading.roles)


def test_the_letter_of_a_party_is_a_role():
    assert roles("State Sen. Joy Hartnett, D-Mabry, spoke.") == [("D-Mabry", "Joy Hartnett", False)]


def test_a_second_title_and_the_title_behind_letters_are_read():
    found = roles(
        "Ann Vole KC, the Lord Chancellor and Harbour Secretary, wrote it. When Bo Rook was Rail Secretary it rained."
    )
    assert [(title, person) for title, person, _ in found] == [
        ("Lord Chancellor", "Ann Vole"),
        ("Harbour Secretary", "Ann Vole"),
        ("Rail Secretary", "Bo Rook"),
    ]


def test_a_second_title_is_read_in_small_letters_too():
    found = roles("Ann Poole, president and chief executive officer, said so. Bo Rook, the mayor and the dog left.")
    assert [title for title, _, _ in found] == ["president", "chief executive officer", "mayor"]


def test_what_a_minister_is_for_may_end_like_a_verb():
    assert roles("Ann Vole, the policing minister, left.") == [("policing minister", "Ann Vole", False)]
    assert roles("Ann Vole, the outgoing minister, left.") == [("minister", "Ann Vole", False)]
