import pytest

from editcheck.facts.utterances import likeness, same_utterances

SAID = "We mended the bridge in four weeks, and nobody has thanked us for it yet."


@pytest.mark.parametrize(
    "printed",
    [
        "we mended the bridge in four weeks – and nobody has thanked us for it yet",
        "We mended the bridge in 4 weeks, and nobody has thanked us for it yet!",
        "We mended the bridge … and nobody has thanked us for it yet.",
        "[W]e mended [it] in four weeks, and nobody has thanked us for it yet.",
        "We mended the bridge in four weeks,” she said. “And nobody has thanked us for it yet.",
    ],
)
def test_the_same_words(printed: str) -> None:
    assert likeness(printed, SAID) == "same"
    assert likeness(SAID, printed) == "same"


def test_a_part_of_the_words() -> None:
    assert likeness("nobody has thanked us", SAID) == "part"
    assert likeness(SAID, "nobody has thanked us") == "part"


@pytest.mark.parametrize(
    "printed",
    [
        "We mended the bridge in five weeks, and nobody has thanked us for it yet.",
        "We mended the bridge in four weeks, and everybody has thanked us for it.",
        "We mended the bridge, and nobody has thanked us for it yet.",
        "We have not mended the bridge in four weeks, and nobody has thanked us for it yet.",
    ],
)
def test_other_words_of_one_utterance(printed: str) -> None:
    assert likeness(printed, SAID) == "reworded"
    assert likeness(SAID, printed) != "different"


@pytest.mark.parametrize("printed", ["", "…", "The ferry will not run on Sundays.", "and nobody knows it yet in town"])
def test_two_utterances(printed: str) -> None:
    assert likeness(printed, SAID) == "different"
    assert likeness(SAID, printed) == "different"


def test_pairs_are_found_among_many() -> None:
    texts = [f"Ship number {number} sails to port {number + 7} at dawn" for number in range(50)]
    texts += [SAID, "Nothing is alike.", SAID.replace("four", "six"), "nobody has thanked us for it"]
    pairs = {(one, other): alike for one, other, alike in same_utterances(texts) if one >= 50}
    assert pairs == {(50, 52): "reworded", (50, 53): "part", (52, 53): "part"}


def test_the_work_does_not_grow_with_the_square_of_the_texts() -> None:
    assert sum(1 for _ in same_utterances(["a b c d e f g h"] * 400)) < 400 * 40
