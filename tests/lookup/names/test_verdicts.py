import pytest

from editcheck.documents.document import Document
from editcheck.facts.model import FactSheet, NameFact, PersonFact, Place, Source
from editcheck.lookup.index import Index
from editcheck.lookup.names.verdicts import look_up
from editcheck.lookup.verdict import Verdict
from editcheck.reading.reader import read_prose

STORY = """The ferry Marigold ran aground off Sallow Point on Monday. Captain Edwin Marchetti-Cole said that nobody \
was hurt.

Shares in Northwold Ferries, the owner of the ship, fell by 4 per cent on Tuesday. The British Tug Company was called.

The Ports and Tugs Bill was published on Friday by the transport minister, Olive Vantage. It would make every pilot \
take a test. Pilots are against it. Their union has called a strike.

In Ruritania an older Harbour Dues Bill was dropped in 2021 after a quarrel about tolls.
"""


def sheet(*texts: str, **facts: object) -> FactSheet:
    sources = tuple(
        Source(id=f"s{number}", sha256="", document=Document.from_text(text, name=f"s{number}", format="text"))
        for number, text in enumerate(texts, start=1)
    )
    return FactSheet(sources=sources, **facts)  # type: ignore[arg-type]


def verdicts(draft: str, facts: FactSheet | None = None) -> list[Verdict]:
    return list(
        look_up(read_prose(Document.from_text(draft, name="draft", format="text")), Index(facts or sheet(STORY)))
    )


def outcomes(draft: str, facts: FactSheet | None = None) -> dict[str, str]:
    return {verdict.text: verdict.reason or verdict.outcome for verdict in verdicts(draft, facts)}


@pytest.mark.parametrize(
    "draft",
    [
        "Captain Edwin Marchetti-Cole was on the Marigold.",
        "Mr Marchetti-Cole said that nobody was hurt.",
        "Nobody in Britain was hurt, said Marchetti-Cole’s crew.",
        "Minister Olive Vantage published the Ports and Tugs Bill.",
    ],
)
def test_names_of_the_sources_in_any_form_are_confirmed(draft):
    found = verdicts(draft)

    assert found
    assert {verdict.outcome for verdict in found} == {"confirmed"}


def test_the_proof_is_where_the_name_stands():
    (verdict,) = verdicts("It happened off Sallow Point.")
    proof = verdict.evidence[0]

    assert (proof.source, proof.text) == ("s1", "Sallow Point")
    assert STORY[proof.start : proof.end] == "Sallow Point"


@pytest.mark.parametrize(
    ("draft", "wrong", "right"),
    [
        ("Captain Edwin Marchetti-Cobb said so.", "Edwin Marchetti-Cobb", "Edwin Marchetti-Cole"),
        ("Captain Edvin Marchetti-Cole said so.", "Edvin Marchetti-Cole", "Edwin Marchetti-Cole"),
        ("The ferry Marygold ran aground on Monday.", "Marygold", "Marigold"),
    ],
)
def test_a_misspelt_name_is_contradicted(draft, wrong, right):
    (verdict,) = [verdict for verdict in verdicts(draft) if verdict.reason == "misspelt"]

    assert (verdict.outcome, verdict.text, verdict.expected) == ("contradicted", wrong, right)


def test_short_forms_of_given_names_are_no_misspellings():
    assert outcomes("It was Matt Harding.", sheet("It was Matthew Harding who said so.")) == {
        "Matt Harding": "confirmed"
    }


def test_a_part_that_no_source_has_is_unsupported_by_itself():
    assert outcomes("Nobody blamed Olivia Rose Marchetti-Cole.") == {
        "Olivia Rose": "unsupported",
        "Marchetti-Cole": "confirmed",
    }


def test_a_family_stands_for_each_of_its_members():
    family = sheet("The Vantages paid for the party themselves, said Tom Marsh.")

    assert outcomes("Olive Vantage paid for the party.", family) == {"Olive": "unsupported", "Vantage": "confirmed"}


def test_a_name_that_no_source_has_is_unsupported():
    assert outcomes("A second ferry, the Larkspur, was sent.") == {"Larkspur": "unsupported"}


@pytest.mark.parametrize(
    ("draft", "wrong", "right"),
    [
        ("Shares in Southmere Ferries, the owner of the ship, fell by 4 per cent on Tuesday.", "Southmere Ferries",
         "Northwold Ferries"),
        ("On Friday the transport minister, Olive Vantage, published the Harbour Dues Bill.", "Harbour Dues Bill",
         "Ports and Tugs Bill"),
    ],
)  # fmt: skip
def test_another_name_in_the_place_of_one_is_contradicted(draft, wrong, right):
    (verdict,) = [verdict for verdict in verdicts(draft) if verdict.reason == "other"]

    assert (verdict.outcome, verdict.text, verdict.expected) == ("contradicted", wrong, right)
    assert verdict.evidence


def test_what_a_person_put_on_the_sheet_comes_first():
    at = (Place("s1", 0, 9),)
    fact = PersonFact(id="p1", quote="The ferry", at=at, name="Olive Vantage", also=("Vantie",), status="reviewed")
    (verdict,) = verdicts("They call her Vantie.", sheet(STORY, people=(fact,)))

    assert verdict.outcome == "confirmed"
    assert verdict.evidence[0].fact == "p1"


def test_a_rejected_name_confirms_nothing():
    at = (Place("s1", 40, 52),)
    fact = NameFact(id="n1", quote="Sallow Point", at=at, name="Sallow Point", kind="place", status="rejected")

    assert outcomes("It was off Sallow Point.", sheet(STORY, names=(fact,))) == {"Sallow Point": "unsupported"}


def test_an_empty_sheet_supports_nothing():
    assert outcomes("It was Edwin Marchetti-Cole.", FactSheet()) == {"Edwin Marchetti-Cole": "unsupported"}


def test_a_story_against_itself_is_confirmed():
    assert {verdict.outcome for verdict in verdicts(STORY)} == {"confirmed"}


def test_letters_that_spell_a_small_word_are_no_name():
    assert outcomes("He flew to the US.", sheet("They gave us tea.")) == {"US": "unsupported"}


def test_the_given_name_of_somebody_else_is_no_support():
    story = sheet("John Vole, the mayor, spoke. A letter from Mr Ashworth was read.")
    assert outcomes("John Ashworth was there.", story) == {"John": "unsupported", "Ashworth": "confirmed"}


def test_two_names_that_begin_alike_and_end_otherwise():
    story = sheet("Emeka Rook was bought from the Portuguese club Vila Serena for a record fee on Friday.")
    found = verdicts("Emeka Rook was bought from Vila Franca for a record fee on Friday.", story)
    assert [(one.text, one.expected) for one in found if one.reason == "other"] == [("Vila Franca", "Vila Serena")]


UNION = """The Friends of Sallow Harbours Trust welcomed the new light, said Ann Voss, who has sailed for years.

The Ministry of Ports said on Monday that it would pay for the light.
"""


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        ("The Friends of Sallow Bridges Trust welcomed the new light.", "Friends of Sallow Bridges Trust"),
        ("The new light was welcomed by Ann Vanstone, who has sailed for years.", "Ann Vanstone"),
        ("The Ministry of Rail said on Monday that it would pay for the new light.", "Ministry of Rail"),
    ],
)
def test_a_name_with_one_word_of_another_is_wrong_where_the_sources_have_the_right_one(draft, wrong):
    assert outcomes(draft, sheet(UNION))[wrong] in ("misspelt", "other")


def test_somebody_else_of_the_same_given_name_is_no_mistake_beside_the_one_that_the_sources_have():
    draft = "The new light was welcomed by Ann Vanstone, who has sailed for years, and by Ann Voss."
    assert "misspelt" not in outcomes(draft, sheet(UNION)).values()


def test_a_title_before_a_surname_is_no_other_given_name():
    story = sheet("Judge Miriam Castle told the skipper: “You stole from your own crew.”")
    assert "misspelt" not in outcomes("“You stole from your own crew,” Judge Castle told the skipper.", story).values()


def test_the_name_of_a_party_has_one_spelling_and_other_institutions_are_spelled_as_a_paper_does():
    story = "The Labour candidate visited the Harbour Centre in Sallow."
    assert outcomes("The Labor candidate visited the Harbor Center in Sallow.", sheet(story)) == {
        "Labor": "misspelt",
        "Harbor Center": "confirmed",
        "Sallow": "confirmed",
    }


def test_a_name_that_american_sources_spell_in_their_way_is_the_same():
    story = sheet("Copies will be printed by Glamor Books of Sallow, and Laura Taylor will read them.")
    assert outcomes("They are to be printed by Glamour Books.", story) == {"Glamour Books": "confirmed"}
    assert outcomes("Glamour wants them, too.", story)["Glamour"] == "confirmed"

    british = sheet("Copies will be printed by Glamour Books of Sallow, and Laura Taylor will read them.")
    assert outcomes("They are to be printed by Glamor Books.", british) == {"Glamor Books": "misspelt"}


def test_a_particle_before_a_surname_makes_it_no_other_name():
    story = sheet("The driver died in Ruritania on Saturday. Mr Bahri, a painter, had been freed in spring.")
    assert outcomes("The painter Samir al-Bahri has died.", story) == {"Samir": "unsupported", "al-Bahri": "confirmed"}
