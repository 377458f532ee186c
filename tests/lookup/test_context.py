from editcheck.documents.document import Document
from editcheck.facts.model import FactSheet, Source
from editcheck.lookup.context import best, coverage
from editcheck.lookup.index import Index


def index(*texts: str) -> Index:
    return Index(
        FactSheet(
            sources=tuple(
                Source(f"s{number}", "", document=Document.from_text(text, name=f"s{number}", format="text"))
                for number, text in enumerate(texts)
            )
        )
    )


def test_words_of_the_sentences_beside_count_for_a_part():
    shares = coverage(index("Tugs came. Pilots left. Rain fell. Snow melted."), {"tug": 1.0, "pilot": 1.0})

    assert shares == {0: 0.75, 1: 0.75, 2: 0.375, 3: 0.125}


def test_another_source_is_not_beside():
    assert coverage(index("Tugs came.", "Pilots left."), {"tug": 1.0}) == {0: 1.0}


def test_the_best_come_first_and_equal_ones_in_order():
    assert best({3: 0.5, 1: 0.5, 2: 0.9}, 2) == [2, 1]


def test_nothing_asked_nothing_found():
    assert coverage(index("Tugs came."), {}) == {}
    assert coverage(index(), {"tug": 1.0}) == {}
