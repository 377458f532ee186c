from editcheck.facts.alignment import Change
from editcheck.facts.wording import wording
from editcheck.lookup.quotations.word_diff import MOST_SHOWN, gravity, word_diff


def test_changed_added_and_dropped_words_are_told_apart() -> None:
    quote = wording("one two three four five six seven eight nine ten eleven")
    source = wording("one zwei three four six six seven nine ten eleven")
    changes = [Change(1, 2, 1, 2), Change(4, 5, 4, 4), Change(8, 8, 7, 8)]
    assert word_diff(quote, source, changes) == (
        "one [two → zwei] three four [added: five] six seven eight [left out: nine] nine ten eleven"
    )


def test_a_word_that_is_two_when_compared_is_shown_once() -> None:
    cannot, shall = wording("I cannot defend that"), wording("I will not defend that")
    assert word_diff(cannot, shall, [Change(1, 2, 1, 2)]) == "I [cannot → will not] defend that"
    assert word_diff(shall, cannot, [Change(1, 2, 1, 2)]) == "I [will not → cannot] defend that"
    assert word_diff(wording("they don't know"), wording("they didn't know"), [Change(1, 2, 1, 2)]) == (
        "they [don't → didn't] know"
    )


def test_what_is_far_from_a_change_is_not_shown() -> None:
    quote = wording("a b c d e f g h i j k l m n")
    assert word_diff(quote, wording("x"), [Change(6, 7, 0, 1)]) == "… c d e f [g → x] h i j k …"


def test_only_so_many_changes_are_shown() -> None:
    quote = wording("w " * 100)
    shown = word_diff(quote, wording("x"), [Change(n, n + 1, 0, 1) for n in range(0, 100, 2)])
    assert shown.count("→") == MOST_SHOWN


def test_the_gravest_change_comes_first() -> None:
    quote, source = wording("we will not pay 5 million"), wording("we may pay 6 million")
    changes = [Change(1, 3, 1, 2), Change(4, 5, 3, 4)]
    assert gravity(quote, source, changes).startswith("A negation")
    assert gravity(quote, source, [Change(4, 5, 3, 4)]) == "A number was changed."
    assert gravity(quote, source, [Change(3, 4, 2, 3)]) == ""
