import pytest

from editcheck.checks.style.syllables import syllables


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "a the cat made asked called mate’s strength whole clothes queue don't through"),
        (2, "table people wanted settled faces couldn't movement being poem quiet safely"),
        (3, "area terrorism media important McAndrew created several"),
        (4, "society economic capitalism situation politically"),
        (5, "university organisation"),
    ],
)
def test_syllables(number, words):
    counted = {word: syllables(word) for word in words.split()}
    wrong = {word: found for word, found in counted.items() if found != number}
    assert len(wrong) <= 1, wrong  # told by letters alone: now and then one is wrong


@pytest.mark.parametrize("word", ["", "-", "42", "ß", "éé", "bbc", "🙂", "e" * 10_000])
def test_there_is_at_least_one_in_anything(word):
    assert syllables(word) >= 1
