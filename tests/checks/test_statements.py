"""The checks on statements: negation, exchanged words, what is said of a name."""

from collections.abc import Mapping
from typing import Any

import pytest

from editcheck.checks import belonging, exchanged, negation
from editcheck.checks.kind import Draft, Hit
from editcheck.documents.document import Document
from editcheck.facts.model import FactSheet, Source
from editcheck.reading.reader import read_prose

STORY = """The harbour board will close the east pier to anglers from May. The winning crew received a gold cup made \
by pupils of the harbour school. Olive Vantage is to write about her years at sea. Her agent has a house in Ruritania.
"""


def draft(text: str, sheet: FactSheet | None) -> Draft:
    return Draft(read_prose(Document.from_text(text, name="draft", format="text")), sheet)


def sheet() -> FactSheet:
    return FactSheet(sources=(Source("s1", "", document=Document.from_text(STORY, name="s1", format="text")),))


def hits(check: Any, text: str, options: Mapping[str, Any]) -> list[Hit]:
    return list(check(draft(text, sheet()), options))


def test_a_sure_denial_keeps_the_severity_of_the_rule():
    text = "The harbour board will not close the east pier to anglers."
    (hit,) = hits(negation.check, text, {"certainties": ["sure"]})

    assert hit.severity is None
    assert hit.evidence[0].text in STORY
    assert "without a “not”" in hit.values["detail"]


def test_only_the_certainties_asked_for_are_told():
    text = "The harbour board was not impressed by the anglers."

    assert hits(negation.check, text, {"certainties": ["sure", "likely"]}) == []
    assert [hit.severity for hit in hits(negation.check, text, {"certainties": ["open"]})] == ["advice"]


def test_an_exchanged_word_comes_with_the_one_of_the_sources():
    (hit,) = hits(exchanged.check, "The winning crew received a silver cup made by pupils.", {"open": False})

    assert hit.expected == "gold"
    assert hit.severity in (None, "warning")


def test_words_without_a_source_are_told_only_where_asked_for():
    text = "The winning crew received a gold bucket made by pupils."

    assert hits(exchanged.check, text, {"open": False}) == []
    assert [hit.severity for hit in hits(exchanged.check, text, {"open": True})] == ["advice"]


def test_the_name_is_told_of_which_something_is_said():
    (hit,) = hits(belonging.check, "Ruritania has been suspended over claims about her crew.", {})

    assert hit.values["name"] == "Ruritania"


@pytest.mark.parametrize("check", [negation.check, exchanged.check, belonging.check])
def test_without_a_sheet_nothing_is_told(check):
    options = {"certainties": ["sure"], "open": True}

    assert list(check(draft("The board will not close the pier.", None), options)) == []


BILLS = """The Harbour Lights (Charges) Bill was introduced by Rowena Catter, the ports minister. It spares anglers.

Lord Tindle said that it was overdue. His own Tug Masters (Registration) Bill ran out of time in 2023. It set up a list.
"""


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("Rowena Catter brought in the Tug Masters (Registration) Bill.", [None, "warning"]),
        ("Rowena Catter, the ports minister, brings in the Tug Masters (Registration) Bill.", []),  # its name is told
        ("Rowena Catter, the ports minister, brings in the Harbour Lights (Charges) Bill.", []),
    ],
)
def test_a_bill_that_is_told_of_somebody_with_another_one_is_a_warning(text, severities):
    sources = FactSheet(sources=(Source("s1", "", document=Document.from_text(BILLS, name="s1", format="text")),))
    assert [hit.severity for hit in belonging.check(draft(text, sources), {})] == severities


STOLEN = """Police in Sallow have arrested the treasurer of the Harbour Anglers over a stolen trophy. The Anglers
say they want the trophy back.

The Lamplight Choir sang at the opening of the new pier. Tickets were sold by the Lamplight Choir in June.
"""


@pytest.mark.parametrize(
    ("rest", "severities"),
    [
        ("", ["warning"]),
        (" Gardeners grow marrows, leeks and parsnips in greenhouses behind allotments.", [None]),
    ],
)
def test_another_name_in_the_place_of_one_is_a_warning_only_in_a_draft_made_from_its_sources(rest, severities):
    sources = FactSheet(sources=(Source("s1", "", document=Document.from_text(STOLEN, name="s1", format="text")),))
    text = "A trophy was stolen, and the treasurer of the Lamplight Choir is arrested." + rest
    assert [hit.severity for hit in belonging.check(draft(text, sources), {})] == severities


def test_a_law_that_is_told_as_wrong_by_its_name_is_not_told_again():
    stories = (
        "The Harbour Safety Act was written by Ana Reyes of Port Leland. It would jail owners who hide cracks in a "
        "pier. On Thursday the House approved it by 68 votes to 40 after a long debate about piers. Nobody from the "
        "port came to hear it.",
        "The Election Label Act, by Grant Huizen of Cedar Bluff, stalled in committee. It would require a label on "
        "recordings and has no prison term.",
    )
    sources = FactSheet(
        sources=tuple(
            Source(f"s{number}", "", document=Document.from_text(story, name=f"s{number}", format="text"))
            for number, story in enumerate(stories)
        )
    )
    text = (
        "Grant Huizen wrote the Election Label Act, which stalled in committee.\n\nBy 68 votes to 40 the House "
        "approved the Election Label Act after a long debate about piers."
    )

    assert not [*belonging.check(draft(text, sources), {})]
