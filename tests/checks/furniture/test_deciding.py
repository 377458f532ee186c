"""Which lines of a whole text are page furniture, and which look like it and are the article's own."""

import pytest

from editcheck.checks.furniture.deciding import decided
from editcheck.checks.furniture.features import features_of
from editcheck.checks.furniture.score import chances

ARTICLE = (
    "Harbour bridge to close for repairs",
    "The bridge over the harbour will be shut for six weeks from May, the council said on Monday afternoon.",
    "Lorries will be sent round by the ring road, and buses will stop at the fish market until the repairs are done.",
)
END = "Engineers found rust in four of its piers last winter, and the repairs will cost £2.4 million in all."


def furniture(*lines: str) -> list[str]:
    features = features_of(lines)
    told = decided(features, chances(features), [False] * len(lines), 0.86)
    return [line for line, is_furniture in zip(lines, told, strict=True) if is_furniture]


@pytest.mark.parametrize(
    "line",
    [
        "On HarbourGazette.com: Ferry fares fall for the third month in a row",
        "SINGER FORGETS HER OWN SONG AND WALKS OFF THE STAGE IN ROME",
        "Ferry captain sings as ship goes down in the bay [VIDEO]",
        "ada.quill@harbour.example",
        "Ada Quill @adaquill / 2 days",
        "More Great Harbour Gazette Stories",
        "Related coverage from How to Sail: Ferries:",
        "Engineers look at the piers at low tide, photos © Harbour Gazette",
        "A stock image of a ferry in a storm. Getty Images",
    ],
)
def test_furniture_amid_an_article(line: str) -> None:
    assert furniture(*ARTICLE, line, END) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "The views expressed in this article are those of the author.",
        "Note: we are moderating all comments on this site for the time being, to deal with a wave of spam.",
        "An error has occurred, please try again later.",
        "If you enjoyed this article, we have a proposition for you: join us for as little as £3 in the first month.",
    ],
)
def test_what_a_page_says_below_an_article(line: str) -> None:
    assert furniture(*ARTICLE, END, line) == [line]


def test_a_caption_above_an_article_and_a_section_below_it() -> None:
    caption = "Nets dry on the quay of the old harbour in the evening sun (Ada Quill/Harbour Pictures)"
    assert furniture(caption, *ARTICLE[1:], END) == [caption]
    assert furniture(*ARTICLE, END, "Topics") == ["Topics"]
    assert furniture(*ARTICLE, "Music", END) == []


def test_prose_about_people_below_a_counter_is_the_articles() -> None:
    caption = "Divers look at the second pier from a boat of the county at low tide in March"
    told = "Divers who went down to the second pier said that they could put their hands into the rust, and did so."
    assert furniture(*ARTICLE, "Image 2 of 5", caption, END) == ["Image 2 of 5", caption]
    assert furniture(*ARTICLE, "Image 2 of 5", told, END) == ["Image 2 of 5"]


def test_what_a_page_asks_with_a_title_in_marks() -> None:
    asked = "Need more boats? Subscribe to our sister title “All About Boats” for the latest news of the sea!"
    told = "“Need more boats? Subscribe to our sister title,” said the page, and she laughed at it all evening long."
    assert furniture(*ARTICLE, END, asked) == [asked]
    assert furniture(*ARTICLE, told, END) == []


def test_comments_of_readers_down_to_the_end() -> None:
    comments = (
        "Readers' Comments (3)",
        "I have crossed that bridge every day for forty years and never saw anybody paint it.",
        "Ada Q, 4 May 2024 | 15:22",
        "Paint does not stop salt water. My uncle built bridges, and you can ask him what does.",
        "Oskar, 5 May 2024 | 09:10",
    )
    assert furniture(*ARTICLE, END, *comments) == [*comments]


def test_an_article_goes_on_below_a_counter_of_comments() -> None:
    told = furniture(
        *ARTICLE,
        "12 comments",
        "“I have crossed that bridge every day for forty years, and I never saw anybody paint it,” said Ines Radley.",
        "“We told you so,” her neighbour, Oskar Lindgren, called from the other side of the road, and she laughed.",
        END,
    )
    assert told in ([], ["12 comments"])


@pytest.mark.parametrize("line", ["By Ada Quill and Oskar Lind", "Tove Ahlgren, harbour correspondent"])
def test_a_draft_names_its_writers(line: str) -> None:
    assert furniture(ARTICLE[0], line, *ARTICLE[1:], END) == []


def test_the_headline_of_a_draft_may_be_short() -> None:
    assert furniture("Film review: The Bridge", *ARTICLE[1:], END) == []


def test_what_stands_around_an_article_that_was_pasted_from_a_page() -> None:
    head = ("Share on Facebook", "Back to Gallery", "Place a Classified Ad", "Updated 5 May 2024, 11:19", "12 comments")
    caption = (
        "Ada Quill of the harbour office speaks to the crews of two ferries on the quay, Monday, May 6, 2024, in Leith."
    )
    assert furniture(*head, *ARTICLE[1:], caption, END) == [*head, caption]
    assert furniture(*ARTICLE, caption, END) == []
    assert furniture(*ARTICLE, "Back to Gallery", END) == []


def test_the_last_of_a_list_is_no_tag() -> None:
    assert furniture(*ARTICLE, END, "Rovers 59", "Albion 54") == []
    assert furniture(*ARTICLE, END, "Ferry", "Tug", "Trawler") == []


@pytest.mark.parametrize(
    "lines",
    [
        ("18.42", "The last two engines left the harbour.", "17.55", "Power is back on the west side.", "17.10"),
        ("4 March 2019", "An inspector finds rust.", "17 June 2019", "Nothing is done.", "2 May 2020, 6.50am"),
        ("Music", "The Bellringers sing at the church on Saturday.", "Books", "A nurse reads at the inn on Friday."),
        ("“[It] could make a difference,” she said. “If you get a real [winter] gale, you [can] wait three days.”",),
        ("LEITH (Reuters) - A ferry company was fined 2.3 million euros on Tuesday over a fire in an engine room.",),
        ("“Share this with your friends,” read the newsletter's last line.",),
    ],
    ids=["live", "chronicle", "sections", "brackets", "dateline", "reported"],
)
def test_what_articles_have(lines: tuple[str, ...]) -> None:
    assert furniture(*ARTICLE, *lines, END) == []


def test_a_sentence_that_is_all_there_is() -> None:
    sentence = "Vantage has fired a senior government minister accused of wrongly taking about $490m."
    assert furniture(sentence) == []
    assert furniture("Sign up for our newsletter") == ["Sign up for our newsletter"]
