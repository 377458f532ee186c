import pytest

from editcheck.lookup.dates import look_up
from editcheck.lookup.index import Index
from editcheck.lookup.verdict import Verdict
from tests.lookup.sheets import index_of, reading_of

STORY = """Lido to open again

Wednesday 12 March 2025

The Castle Lane lido will open again on Saturday 24 May, the council said today. The pool was closed in 2018, when a \
crack was found in its floor.

Councillors voted for the repairs in November 2023. Swimmers protested at the town hall last Friday.
"""


def verdict(draft: str, index: Index | None = None) -> Verdict:
    found = list(look_up(reading_of(draft), index or index_of(STORY)))
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    "draft",
    [
        "The Castle Lane lido will open again on 24 May.",
        "The council said on Wednesday that the Castle Lane lido would open again.",
        "The council said on 12 March that the Castle Lane lido would open again.",
        "Swimmers had protested at the town hall on Friday.",
        "Swimmers had protested at the town hall on 7 March.",
        "Councillors voted for the repairs in 2023.",
    ],
)
def test_a_date_that_the_source_has_for_it_is_confirmed(draft):
    assert verdict(draft).outcome == "confirmed"


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("The Castle Lane lido will open again on 14 May.", "Saturday 24 May"),
        ("The Castle Lane lido will open again on Sunday.", "Saturday 24 May"),
        ("The pool was closed in 2016, when a crack was found in its floor.", "2018"),
        ("Councillors voted for the repairs in November 2022.", "November 2023"),
        ("Swimmers protested at the town hall on Tuesday.", "Friday 7 March 2025"),
    ],
)
def test_another_date_of_the_same_event_is_contradicted(draft, expected):
    found = verdict(draft)
    assert (found.outcome, found.expected) == ("contradicted", expected)
    assert found.evidence


@pytest.mark.parametrize(
    "draft", ["The lido was built in 1934.", "A gala is planned for July.", "It rained on Monday."]
)
def test_a_date_of_something_else_is_unsupported(draft):
    assert verdict(draft).outcome == "unsupported"


def test_a_relative_date_is_resolved_by_when_the_source_was_published():
    index = index_of("Swimmers protested at the town hall yesterday.", published="2025-03-08")
    assert verdict("Swimmers protested at the town hall on Friday.", index).outcome == "confirmed"
    assert verdict("Swimmers protested at the town hall on Monday.", index).outcome == "contradicted"


def test_a_publication_date_that_is_none_is_left_out():
    index = index_of("Swimmers protested at the town hall yesterday.", published="soon")
    assert verdict("Swimmers protested at the town hall on Monday.", index).outcome == "unsupported"


def test_sources_that_differ_are_a_dispute():
    index = index_of(
        "The Castle Lane lido will open again on 24 May 2025.", "The Castle Lane lido will open again on 31 May 2025."
    )
    assert verdict("The Castle Lane lido will open again on 24 May 2025.", index).outcome == "disputed"
