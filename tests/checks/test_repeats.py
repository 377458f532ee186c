from editcheck.checks.repeats import check, origins
from tests.checks.drafts import ARTICLE, found, unread

CAPTION = "Engineers inspect the bridge over the harbour"


def test_a_caption_printed_twice() -> None:
    text = ARTICLE + f"\n{CAPTION}\n\n{CAPTION}\n"
    assert found(check, text, min_words=5) == [CAPTION]


def test_the_later_copy_is_found_where_a_word_was_added_to_the_first() -> None:
    long = CAPTION + " on a grey Monday in late winter"
    assert found(check, ARTICLE + f"\n{long} qzx\n\n{long}\n", min_words=5) == [long]


def test_half_an_article_is_one_finding() -> None:
    _, _, body = ARTICLE.partition("\n\n")
    (block,) = found(check, ARTICLE + "\n" + body, min_words=5)
    assert block.startswith("The bridge over the harbour") and block.endswith("on the radio.”")


def test_short_copies_within_a_repeated_block_belong_to_it() -> None:
    half = "Lorries will be sent round by the ring road.\nHarbour\nBuses will stop at the fish market.\nHarbour\n"
    text = "Bridge shut\n\n" + half + half
    assert found(check, text, min_words=5) == [half.strip()]


def test_an_honest_article_repeats_nothing() -> None:
    assert found(check, ARTICLE, min_words=5) == []


def test_a_refrain_is_left_alone() -> None:
    assert found(check, "The song goes on.\n\nRow, row, row.\n\nRow, row, row.\n", min_words=5) == []


def test_the_refrain_of_a_song_is_left_alone() -> None:
    chorus = "And we will not be moved tonight\nNo, we will not be moved\n"
    song = (
        f"The ferry left us on the shore\nWith all our nets and more\n{chorus}\nThe lights went out at four\n{chorus}"
    )
    assert found(check, f"{ARTICLE}\nThe crowd sang:\n\n{song}\nThen they went home.\n", min_words=5) == []


def test_the_cells_of_a_table_are_left_alone() -> None:
    table = "| Team | Won |\n| --- | --- |\n| Harbour United of the North East | 3 |\n"
    assert found(check, f"{table}\nThen came the second half.\n\n{table}", format="markdown", min_words=5) == []


def test_a_question_to_several_people_is_left_alone() -> None:
    question = "What would you do about the rust in the piers of the bridge?"
    assert (
        found(check, f"Two candidates\n\n{question}\n\nPaint it.\n\n{question}\n\nPull it down.\n", min_words=5) == []
    )


def test_a_quotation_repeated_as_a_pull_quote_is_left_alone() -> None:
    words = "“We will not sell the harbour to anybody, not now and not ever”"
    assert (
        found(check, f"Harbour stays\n\n{words}\n\n{words}, said the mayor.\n\nThe vote was open.\n", min_words=5) == []
    )


def test_a_paragraph_printed_twice_is_no_pull_quote() -> None:
    paragraph = "“We will not sell the harbour,” the mayor said to them. “Not now and not ever.”"
    text = f"Harbour stays\n\n{paragraph}\n\nThe vote was open.\n\n{paragraph}\n"
    assert found(check, text, min_words=5) == [paragraph]


def test_where_words_were_copied_from() -> None:
    words = "a b c d e f g h i".split()
    assert origins([*words, "x", *words]) == [-1] * 10 + list(range(9))
    assert origins(words[:7] * 2) == [-1] * 14 or origins(words[:7] * 2)[7:] == list(range(7))
    assert origins([]) == []


def test_a_run_never_reaches_into_its_own_copy() -> None:
    found_in = origins(["row"] * 5_000)
    assert all(origin < place for place, origin in enumerate(found_in))


def test_a_megabyte_of_one_word() -> None:
    assert len(list(check(unread("row " * 250_000), {"min_words": 5}))) <= 1
