import pytest

from editcheck.reading.vocabulary import FEW, Vocabulary, rank


@pytest.mark.parametrize(
    ("word", "place"), [("the", 0), ("The", 0), ("of", 1), ("qwzkxv", None), ("", None), ("é", None)]
)
def test_common_words_have_a_rank(word, place):
    assert rank(word) == place


def test_words_are_found_alike_by_search_and_in_the_table():
    listed = [f"word{number}" for number in range(3 * FEW)]
    vocabulary = Vocabulary("".join(f"{word} {9 * FEW}\n" for word in listed).encode())
    asked = [word for listed_word in listed for word in (listed_word, f"{listed_word}x")]
    assert [vocabulary.rank(word) for word in asked] == [
        listed.index(word) if word in listed else None for word in asked
    ]
