import pytest

from editcheck.documents.document import Document
from editcheck.facts.model import FactSheet, PersonFact, PersonRole, Place, Source
from editcheck.lookup.index import Index
from editcheck.lookup.names.roles import look_up
from editcheck.lookup.people import holders_of
from editcheck.lookup.verdict import Verdict
from editcheck.reading.reader import read_prose
from tests.lookup.sheets import index_of, reading_of

STORY = """Olive Vantage, the transport minister, opened the new harbour light on Friday. The fisheries minister, \
Duncan Rook, stayed away. Henry Aster, the Labour MP for Sallow Point, welcomed the light.

The chair of Northwold Ferries, Sir Paul Inchley, said that the company's chief executive was on holiday.

Deborah Stone is the European editorial director of Beacon.
"""


def sheet(**facts: object) -> FactSheet:
    source = Source(id="s1", sha256="", document=Document.from_text(STORY, name="s1", format="text"))
    return FactSheet(sources=(source,), **facts)  # type: ignore[arg-type]


def verdicts(draft: str, facts: FactSheet | None = None) -> list[Verdict]:
    return list(look_up(read_prose(Document.from_text(draft, name="draft", format="text")), Index(facts or sheet())))


@pytest.mark.parametrize(
    "draft",
    [
        "Transport Minister Olive Vantage opened it.",
        "Minister Olive Vantage opened it.",
        "Olive Vantage, minister for transport, opened it.",
        "Henry Aster, the MP for Sallow Point, welcomed it.",
        "Sir Paul Inchley, chairman of Northwold Ferries, said so.",
    ],
)
def test_the_same_office_in_other_words_is_confirmed(draft):
    (verdict,) = verdicts(draft)

    assert verdict.outcome == "confirmed"
    assert verdict.evidence


@pytest.mark.parametrize(
    ("draft", "reason", "expected"),
    [
        ("Olive Vantage, the culture minister, opened it.", "title", "transport minister"),
        ("The fisheries minister, Olive Vantage, opened it.", "swapped", "fisheries minister Duncan Rook"),
        ("Olive Vantage, the shadow transport minister, opened it.", "title", "transport minister"),
        ("Henry Aster, the Conservative MP for Sallow Point, spoke.", "party", "Labour MP for Sallow Point"),
        ("Sir Paul Inchley, the chief executive, spoke.", "title", "chair of Northwold Ferries"),
        ("Deborah Stone, editor-in-chief of Beacon, spoke.", "title", "European editorial director of Beacon"),
    ],
)
def test_an_office_that_cannot_be_is_contradicted(draft, reason, expected):
    (verdict,) = verdicts(draft)

    assert (verdict.outcome, verdict.reason, verdict.expected) == ("contradicted", reason, expected)


def test_who_holds_the_office_is_told():
    (beside,) = verdicts("The fisheries minister, Olive Vantage, opened it.")
    (apart,) = verdicts("Olive Vantage, 52, the fisheries minister, opened it.")

    assert (beside.text, beside.expected) == ("fisheries minister, Olive Vantage", "fisheries minister Duncan Rook")
    assert (apart.text, apart.expected) == ("fisheries minister", "Duncan Rook")


@pytest.mark.parametrize(
    "draft",
    [
        "The former culture minister, Olive Vantage, opened it.",
        "Olive Vantage, a trained nurse, opened it.",
        "Henry Aster, a lawyer, welcomed it.",
    ],
)
def test_another_office_that_may_be_held_as_well_is_only_unsupported(draft):
    (verdict,) = verdicts(draft)

    assert verdict.outcome == "unsupported"


def test_nothing_is_said_of_somebody_whom_the_sources_do_not_know():
    assert verdicts("Transport minister Kwame Tull opened it.") == []


def test_offices_on_the_sheet_count():
    fact = PersonFact(
        id="p1", quote="Olive", at=(Place("s1", 0, 5),), name="Olive Vantage", roles=(PersonRole("deputy mayor"),)
    )
    (verdict,) = verdicts("Deputy mayor Olive Vantage opened it.", sheet(people=(fact,)))

    assert verdict.outcome == "confirmed"
    assert verdict.evidence[0].fact == "p1"


def test_only_sources_with_the_surname_are_read_for_the_roles_of_somebody():
    index = index_of("Ada Tolland, the mayor, spoke.", "Ben Reed, the treasurer, left.")
    first, second = index.sources
    assert [held.title for held in holders_of(index).of("Ada Tolland")] == ["mayor"]
    assert index.reading(first).people
    assert not index.reading(second).people
    assert {"mayor", "treasurer"} <= set(holders_of(index).by_head)


PORTFOLIOS = """The minister for roads and safety, Ann Vole, spoke first. The Harbour Secretary, Bo Rook, spoke last.
The Home Office minister Cass Pike kept silent.

Minister Ann Vole said so again.
"""


@pytest.mark.parametrize(
    ("draft", "reason"),
    [
        ("Ann Vole, the minister for ports and safety, spoke.", "title"),
        ("Bo Rook, then Home Secretary, spoke.", "then"),
        ("It was said when Bo Rook was Rail Secretary.", "then"),
        ("Bo Rook, the former Rail Secretary, spoke.", "unsupported"),
        ("Bo Rook, then Harbour Secretary, spoke.", ""),
        ("Bo Rook, the safety minister, spoke.", "swapped"),
    ],
)
def test_a_minister_for_something_else_is_told_but_not_what_somebody_formerly_was(draft, reason):
    found = list(look_up(read_prose(Document.from_text(draft, name="draft", format="text")), index_of(PORTFOLIOS)))
    assert [verdict.reason for verdict in found] == [reason]


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("U.S. Attorney Phoebe Grange said so.", "District Attorney"),
        ("District Attorney Calvin Rourke said so.", "U.S. Attorney"),
        ("Sheriff Phoebe Grange said so.", "District Attorney"),
        ("Marlow County Sheriff Lorna Espin said so.", "Teague County Sheriff"),
    ],
)
def test_american_offices_are_told_apart(draft, expected):
    story = (
        "District Attorney Phoebe Grange spoke. U.S. Attorney Calvin Rourke spoke. Teague County Sheriff Lorna Espin "
        "spoke."
    )
    found = look_up(read_prose(Document.from_text(draft, name="draft", format="text")), index_of(story))
    assert [(verdict.outcome, verdict.expected) for verdict in found] == [("contradicted", expected)]


@pytest.mark.parametrize(
    ("draft", "outcome"),
    [("State Treasurer Marcus Webb said so.", "contradicted"), ("Treasurer Marcus Webb said so.", "unsupported")],
)
def test_an_officer_of_the_state_has_no_other_office_of_it(draft, outcome):
    [found] = look_up(
        read_prose(Document.from_text(draft, name="draft", format="text")),
        index_of("Secretary of State Marcus Webb spoke."),
    )
    assert found.outcome == outcome


def test_a_body_that_is_not_named_is_no_other_body():
    index = index_of(
        "Hugh Sallow, chief executive of Northwold, spoke. Dr Ada Castle, who became chair in June, did not."
    )
    found = look_up(
        reading_of(
            "Hugh Sallow, chief executive of the association, spoke, not Dr Ada Castle, the chair of Northwold."
        ),
        index,
    )
    assert {one.outcome for one in found} <= {"confirmed", "unsupported"}


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("Ann Poole, the company's general counsel, left.", "Omar Quill"),
        ("Lee Marsh, the chief operating officer, left.", "chief operating officer Rita Sands"),
    ],
)
def test_an_office_of_somebody_else_in_the_same_body_is_contradicted(draft, expected):
    story = (
        "Ann Poole, the chief executive of Beacon, left. Its general counsel, Omar Quill, stayed. "
        "Two former managers, Rita Sands, the former chief operating officer, and Lee Marsh, a former sales director, "
        "pleaded guilty."
    )
    (verdict,) = look_up(reading_of(draft), index_of(story))

    assert (verdict.outcome, verdict.reason, verdict.expected) == ("contradicted", "swapped", expected)


DEPARTMENTS = """Mary Crane, the Home Office minister, was late. Olive Vantage, the transport minister, had come with \
the Justice Secretary, Edwin Frome. The victims minister, Nell Harper, joined them.
"""


@pytest.mark.parametrize(
    ("draft", "outcome", "expected"),
    [
        ("Mary Crane, a Home Office minister, met them.", "confirmed", ""),
        ("Mary Crane, the Treasury minister, met them.", "contradicted", "Home Office minister"),
        ("Olive Vantage, the Home Office minister, met them.", "contradicted", "Home Office minister Mary Crane"),
        ("Nell Harper, the justice minister, met them.", "unsupported", ""),
        ("Nell Harper, the fisheries minister, met them.", "contradicted", "victims minister"),
    ],
)
def test_ministers_of_departments_and_those_within_them(draft, outcome, expected):
    (verdict,) = look_up(reading_of(draft), index_of(DEPARTMENTS))
    assert (verdict.outcome, verdict.expected) == (outcome, expected)


@pytest.mark.parametrize(
    ("draft", "reason"),
    [
        ("Warren Yee, the district's superintendent, left.", "swapped"),
        ("Warren Yee, the district's general counsel, left.", "title"),
        ("Warren Yee, the district's chief operating officer, left.", "title"),
        ("Warren Yee, the district's former treasurer, left.", "unsupported"),
    ],
)
def test_an_officer_has_one_office_and_the_one_whom_the_sources_name_has_hers(draft, reason):
    index = index_of(
        "Superintendent Marisol Kent spoke. Warren Yee, the chief financial officer of the district, did not."
    )

    assert [one.reason for one in look_up(reading_of(draft), index)] == [reason]


PEERS = """Technology minister Baroness Vole said: "We owe it to the victims of the flood to build a new wall."

The victims minister, Alex Darrow-Vole, agreed. Ann Pelham, the shadow home secretary, and Jack Olm said nothing.
"""


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("Baroness Vole, the victims minister, spoke.", "victims minister Alex Darrow-Vole"),
        ("Baroness Vole was there. Ms Vole, the victims minister, spoke.", "victims minister Alex Darrow-Vole"),
        ("Baroness Darrow-Vole, the technology minister, spoke.", "Technology minister Baroness Vole"),
        ("Ann Pelham, the justice secretary, spoke.", "shadow home secretary"),
    ],
)
def test_an_office_of_a_namesake_or_of_those_in_power_is_another(draft, expected):
    (verdict,) = look_up(reading_of(draft), index_of(PEERS))
    assert (verdict.outcome, verdict.expected) == ("contradicted", expected)


def test_a_junior_minister_may_be_minister_for_anything():
    story = "The minister for tugs, Ann Pelham, opened the wall."
    (verdict,) = look_up(reading_of("Ann Pelham, a junior minister, spoke."), index_of(story))
    assert verdict.outcome == "confirmed"


def test_who_has_an_office_under_the_same_surname_may_go_by_another_given_name():
    story = "The technology minister, William Vole, opened the wall. Ann Darrow and Bill Vole were there."
    (verdict,) = look_up(reading_of("Bill Vole, the technology minister, opened it."), index_of(story))
    assert verdict.outcome != "contradicted"


def test_a_managing_director_is_no_finance_director_where_another_is():
    story = '"We sail," said Olive Vantage, its managing director. Duncan Rook, the finance director, stayed away.'
    told = look_up(reading_of("Olive Vantage, the finance director, wants to sail."), index_of(story))

    assert [(one.outcome, one.reason) for one in told] == [("contradicted", "swapped")]
