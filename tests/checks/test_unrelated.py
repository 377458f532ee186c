from editcheck.checks.unrelated import check, glued
from tests.checks.drafts import ARTICLE, found

TEASER = "Ten pumpkin recipes for cosy autumn evenings"


def between(line: str) -> str:
    """The article with a line put in after its second paragraph."""
    blocks = ARTICLE.split("\n\n")
    return "\n\n".join([*blocks[:2], line, *blocks[2:]])


def test_a_teaser_of_another_story() -> None:
    assert found(check, between(TEASER)) == [TEASER]


def test_who_helped_with_the_reporting_is_no_other_story() -> None:
    for line in ("Additional reporting by Tom Reed and Ada Crane", "Reporting by Tom Reed; editing by Ada Crane"):
        assert found(check, f"{ARTICLE}\n{line}\n") == []
    other = "Ada Crane on how she learned to sail"
    assert found(check, f"{ARTICLE}\n{other}\n") == [other]


def test_a_heading_of_the_article_s_own_is_tied_to_it() -> None:
    assert found(check, between("Why nobody painted the harbour piers")) == []


def test_a_line_that_a_source_knows_is_no_other_story() -> None:
    source = "Pumpkin evenings are cosy. The recipes are for autumn."
    assert found(check, between(TEASER), (source,)) == []


def test_one_word_in_a_long_source_ties_no_headline_to_it() -> None:
    source = "The council found pumpkin soup at the quay. " + ARTICLE
    assert found(check, between(TEASER), (source,)) == [TEASER]


def test_a_number_in_words_ties_no_headline_to_a_source() -> None:
    line = "Nine pumpkins our readers can’t stop carving"
    assert found(check, between(line), ("Nine piers can’t be painted. " + ARTICLE,)) == [line]


def test_a_headline_of_everyday_words_that_stand_nowhere_else() -> None:
    line = "Five garden games to finish before the next holiday"
    assert found(check, between(line), (ARTICLE,)) == [line]
    assert found(check, between("What will be done before the next year is over"), (ARTICLE,)) == []


def test_words_of_every_story_tie_a_line_to_none() -> None:
    line = "What time do the pumpkin carvers need to start this year?"
    source = "The council said it would need more time to start the work this year."
    assert found(check, between(line), (source,)) == [line]


def test_a_piece_of_a_sentence_between_whole_ones() -> None:
    assert found(check, between("superb weblog dude")) == ["superb weblog dude"]


def test_a_piece_between_two_lines_of_a_source() -> None:
    assert found(check, between("bridge repairs mpg"), (ARTICLE,)) == ["bridge repairs mpg"]
    assert found(check, between("bridge repairs mpg")) == []


def test_one_headline_twice_in_a_row() -> None:
    doubled = TEASER * 2
    assert glued(doubled) and not glued(TEASER) and not glued("no no no no " * 4)
    assert found(check, between(doubled)) == [doubled]


def test_the_head_of_a_text_and_short_texts_are_left_alone() -> None:
    assert found(check, ARTICLE) == []
    assert found(check, f"{TEASER}\n\nThe bridge is shut.\n") == []


def test_a_paragraph_that_refers_to_what_was_said_is_tied() -> None:
    line = (
        "She grew up among beekeepers, studied astronomy, sang opera, climbed volcanoes, taught chess, wrote thrillers."
    )
    assert found(check, between(line)) == []


def test_the_questions_of_an_interview_are_tied_to_their_answers() -> None:
    questions = (
        "Do otters bother swimmers?",
        "Was Cornelius ever seasick?",
        "Which lighthouse frightened grandfather?",
    )
    blocks = ARTICLE.split("\n\n")
    text = "\n\n".join([*blocks[:2], questions[0], blocks[2], questions[1], *blocks[3:], questions[2], blocks[1]])
    assert found(check, text) == []
    assert found(check, between(questions[2])) == [questions[2]]


def test_the_name_below_a_quotation_is_tied_to_it() -> None:
    assert found(check, between("— Bartholomew Quagmire, retired lighthouse keeper")) == []


def test_the_name_and_office_below_an_article_are_its_writer_s() -> None:
    assert found(check, f"{ARTICLE}\n\nJohn Quagmire KC Lord Lighthouse Keeper and Beekeeping Secretary") == []
    assert found(check, between("John Quagmire KC Lord Lighthouse Keeper and Beekeeping Secretary")) != []
