"""What a whole line can be that is no line of an article."""

import pytest

from editcheck.checks.furniture.deciding import decided
from editcheck.checks.furniture.features import WORD, features_of
from editcheck.checks.furniture.score import chances
from editcheck.checks.furniture.whole import wholly

ARTICLE = (
    "The bridge over the harbour will be shut for six weeks from May, the council said on Monday afternoon.",
    "Lorries will be sent round by the ring road, and buses will stop at the fish market until the repairs are done.",
    "Engineers found rust in four of its piers last winter, and the repairs will cost £2.4 million in all.",
)


def names(line: str) -> list[str]:
    return [*wholly(line, [word.lower() for word in WORD.findall(line)])]


def flagged(line: str) -> bool:
    """Whether the line is furniture amid the article."""
    lines = ["Harbour bridge to close for repairs", *ARTICLE[:2], line, ARTICLE[2]]
    features = features_of(lines)
    return [*decided(features, chances(features), [False] * len(lines), 0.86)][3]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Image 3 of 12", "only-counter"),
        ("4/18", "only-counter"),
        ("Published 7.15 pm GMT, Tuesday 4 March 2025", "only-date"),
        ("Last updated: 4 March 2025", "only-date"),
        ("3 hours ago", "only-date"),
        ("(Image credit: Ada Quill)", "only-credit"),
        ("Ada Quill/Harbour Pictures", "only-credit"),
        ("Courtesy of the harbour museum", "only-credit"),
        ("(File photo)", "only-credit"),
        ("Ada Quill, AP", "only-credit"),
        ("twitter.com/adaquill", "only-address"),
        ('&amp;lt;span class="net"&amp;gt;&amp;lt;/span&amp;gt;', "only-markup"),
        ("© Ada Quill Nets dry on the quay in the evening sun.", "copyright"),
        ("Nets dry on the quay in the evening sun. Credit: Harbour Museum", "captioned"),
        ("Nets dry on the quay in the evening sun [Photos]", "shouted"),
        ("Ada Quill and Ben Rowe contributed to this report.", "signed-off"),
        ("GET THE HARBOUR GAZETTE BY CLICKING HERE", "pitch"),
        ("Nets dry on the quay in the evening sun (Photo: Ada Quill)", "captioned"),
        ("Mayor Ida Holm, left, and Oskar Lindgren look at the rust under the bridge.", "posed"),
        ("(Additional reporting by Ada Quill; editing by Ida Holm)", "signed-off"),
        ("Get the harbour news every morning: sign up for our newsletter.", "pitch"),
        ("If you enjoyed this story, tell your friends.", "pitch"),
        ("You have successfully subscribed!", "pitch"),
        ("We may earn a small commission when you buy by these links.", "pitch"),
        ("Follow Ada Quill on Twitter @adaquill.", "pitch"),
        ("This page may not be copied, published or redistributed.", "pitch"),
        ('[button link="https://harbour.example/boats"] Send us your boat[/button]', "pitch"),
    ],
)
def test_a_line_that_is_page_furniture_as_a_whole(line: str, name: str) -> None:
    assert name in names(line)
    assert flagged(line)


@pytest.mark.parametrize(
    "line",
    [
        "On trial",
        "Free for all",
        "What the staff did",
        "The Facebook posts",
        "6.01 p.m.",
        "Monday",
        "The newsletter of the harbour museum was printed on the old press in the cellar.",
        "He turned left, and the bus followed.",
        "She likes this story of the ferry best, and told the post about it.",
        "The council left the bridge open without the consent of the ministry, and boats were sent round.",
        "The trial starts on Tuesday, March 4, 2025.",
        "Few people follow the harbour on Twitter, he said.",
        "The commission may receive a report on the piers in May.",
        "<The Harbour Song>",
        '<letter letter-id="661196115484643328"><letter/>.',
        "Few knew that it was the ferry that had contributed to this story of salt and rust.",
        "The boat, bought in autumn. On credit: who would have thought it?",
    ],
)
def test_a_line_of_an_article_is_left_alone(line: str) -> None:
    assert not flagged(line)


def test_a_whole_article_in_one_line_is_no_furniture() -> None:
    text = " ".join(ARTICLE * 3) + " Click here to subscribe to our newsletter and follow us on Facebook and Twitter."
    assert "vast" in features_of([text])[0]
    assert [*decided(features_of([text]), [1.0], [False], 0.86)] == [False]


def test_sentence_after_sentence_ends_a_list_of_stories() -> None:
    lines = ["Ferry strike ends", ARTICLE[0], "Related articles", "Ten years of the harbour festival in pictures"]
    told = ["The crews got two free Sundays a month.", "A cook will sail on every ship by night."]
    features = features_of(lines + told)
    assert ["listed" in found for found in features] == [False, False, False, True, False, False]
