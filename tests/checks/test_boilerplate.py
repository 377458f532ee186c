import pytest

from editcheck.checks.boilerplate import check
from editcheck.checks.furniture.deciding import decided
from editcheck.checks.furniture.features import features_of
from editcheck.checks.furniture.score import chances
from tests.checks.drafts import ARTICLE, found, unread

OPTIONS = {"from": 0.86, "allow": [], "forbid": []}


def furniture(text: str, **options: object) -> list[str]:
    return found(check, text, **{**OPTIONS, **options})


@pytest.mark.parametrize(
    "line",
    [
        "Share on Facebook",
        "Sign up for our newsletter",
        "Already have an account? Log in",
        "Read more: The bridge that nobody wanted",
        "© 2024 Harbour Gazette. All rights reserved.",
        "Related articles",
        "Comments",
        "Advertisement",
        "Follow us on Twitter",
        "By Harbour Gazette Staff | November 18, 2023 at 2:26 PM",
    ],
)
def test_furniture_after_an_article(line: str) -> None:
    assert furniture(f"{ARTICLE}\n{line}\n") == [line]


def test_an_honest_article_has_none() -> None:
    assert furniture(ARTICLE) == []


def test_lines_that_follow_each_other_are_one_finding() -> None:
    assert furniture(f"{ARTICLE}\nShare this story\n\nSign up for our newsletter\n") == [
        "Share this story\n\nSign up for our newsletter"
    ]


def test_the_stories_listed_under_a_heading_are_furniture() -> None:
    listed = "Recent stories\n\nNine pubs for you and your dog\n\nWhat the moon does to oysters, explained"
    assert furniture(f"{ARTICLE}\n{listed}\n") == [listed]


def test_the_article_may_go_on_after_a_teaser() -> None:
    blocks = ARTICLE.split("\n\n")
    text = "\n\n".join([*blocks[:2], "Read more", "Mayor under fire over bridge", *blocks[2:]])
    assert furniture(text) == ["Read more\n\nMayor under fire over bridge"]


def test_a_caption_printed_as_a_sentence_is_part_of_the_article() -> None:
    assert furniture(f"{ARTICLE}\nNets dry on the quay. Image: Tove Ahlgren.\n") == []


def test_a_table_is_part_of_the_article() -> None:
    table = "| Team | Won |\n| --- | --- |\n| Harbour United | 3 |\n| Others | 2 |\n"
    assert found(check, f"{ARTICLE}\n{table}", format="markdown", **OPTIONS) == []


@pytest.mark.parametrize("line", ["Published 4 May 2024", "Additional reporting by Tom Reed", "Picture: Ada Quill"])
def test_what_a_draft_of_the_newsroom_has_too_is_advice(line: str) -> None:
    assert severities(f"{ARTICLE}\n{line}\n") == ["advice"]
    assert severities(f"{ARTICLE}\n{line}\n", forbid=[line]) == [None]
    page = "Share on Facebook\n\nComments\n\nSign up for our newsletter"
    assert severities(f"{page}\n\n{ARTICLE}\n{line}\n") == [None, None]


def severities(text: str, **options: object) -> list[str | None]:
    return [hit.severity for hit in check(unread(text), {**OPTIONS, **options})]


@pytest.mark.parametrize("line", ["By our crime correspondent", "From our own correspondent"])
def test_a_byline_without_a_name_is_the_drafts_own(line: str) -> None:
    assert furniture(f"{line}\n\n{ARTICLE}") == []


def test_house_lists() -> None:
    assert furniture(f"{ARTICLE}\nShare on Facebook\n", allow=["share on facebook"]) == []
    assert furniture(f"{ARTICLE}\nThe desk thanks you.\n", forbid=["The desk thanks you."]) == ["The desk thanks you."]


def test_a_chance_for_every_line() -> None:
    lines = ARTICLE.split("\n\n")
    assert len(chances(features_of(lines))) == len(features_of(lines)) == len(lines)
    assert chances([]) == []
    assert all(0 <= chance <= 1 for chance in chances(features_of(["", "   ", "?", "1 | 2"])))


def test_many_lines_cost_each_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr("editcheck.checks.furniture.score._chance", lambda total: asked.append(total) or 0.0)
    list(check(unread("row\n\n" * 20_000), OPTIONS))
    assert len(asked) == 2 * 20_000


def test_the_headline_among_furniture_is_kept() -> None:
    headline, _, body = ARTICLE.partition("\n\n")
    top = f"Share on Facebook\n\n{headline} from May, says council\n\n15 May 2024, 11:19\n\n1386 comments"
    assert furniture(f"{top}\n\n{body}") == ["Share on Facebook", "15 May 2024, 11:19\n\n1386 comments"]


def test_a_single_story_follows_read_more() -> None:
    blocks = ARTICLE.split("\n\n")
    own = "Other bridges are as old as this one."
    text = "\n\n".join([*blocks[:2], "Read more", "Mayor under fire over bridge", own, *blocks[2:]])
    assert furniture(text) == ["Read more\n\nMayor under fire over bridge"]


def test_a_name_printed_twice_among_short_lines_is_kept() -> None:
    names = "Red Ahlgren\n\nAnna the Fishwife\n\nMermaids\n\nMermaids\n\nA green lantern\n"
    assert (
        furniture(f"{ARTICLE}\n{names}\nAll of them danced until the band went home to its own beds at midnight.\n")
        == []
    )


def test_a_line_of_marks_parts_an_article() -> None:
    assert furniture(f"{ARTICLE}\n___\n\nThe mayor will speak about the bridge again on Tuesday evening.\n") == []


def test_a_caption_with_its_credit_is_furniture_and_the_article_around_is_not() -> None:
    blocks = ARTICLE.split("\n\n")
    caption = "Engineers at the harbour bridge (Photo: Tove Ahlgren/Getty Images)"
    assert furniture("\n\n".join([*blocks[:2], caption, *blocks[2:]])) == [caption]


def test_the_paragraphs_of_an_email_are_no_furniture() -> None:
    opening = (
        "I hope this email finds you well. My name is Asta, and I am an account manager at Brightkeel Pumps. I recently"
        " saw your company, Harbour Supplies, featured in the latest Quayside magazine, and I was struck by your"
        " share of the market for small bilge pumps and by your plans for a second shop in the town."
    )
    offer = (
        "Our pumps share one motor, so that your staff need only a single spare part for all of them. We sold 1,200 of"
        " them to our customers last year, and nine in ten of those who bought one have since ordered another from us"
        " for a second boat, which no other maker in your region can say of its products."
    )
    found_here = furniture(
        f"Subject: A pump for your shop\n\nDear Sam,\n\n{opening}\n\n{offer}\n\nWarm regards,\n\nAsta\n"
    )
    assert not any(opening in stretch or offer in stretch for stretch in found_here)


def test_long_prose_needs_more_than_a_few_words_of_a_page() -> None:
    prose = frozenset(("prose", "end", "page", "words-more"))
    assert [*decided([prose], [0.93], [False], 0.86)] == [False]
    assert [*decided([prose | {"phrase"}], [0.93], [False], 0.86)] == [True]


def test_an_article_that_goes_on_behind_a_teaser_is_no_list_of_stories() -> None:
    text = (
        "Gang sold salt water as eye drops from a shed\n"
        "For a year and a half the people of Quarry Row wondered why a bakery van called four times a week at a house "
        "where nobody ever saw a loaf.\n"
        "On Thursday they learnt the answer. Corvin Hask, their neighbour, was sent to prison for six years.\n"
        "Recommended\n"
        "Best kettles for small kitchens\n"
        "Hask closed his shop, Bits & Bobs, in 2021 with debts of £38,000.\n"
        "The shed, which he rented for £55 a week, belongs to the town. Orla Finch (Independent), who chairs "
        "the committee, said that it had not been looked at since 2018. “We collected the rent,” she said.\n"
    )
    assert furniture(text) == ["Recommended\nBest kettles for small kitchens"]
