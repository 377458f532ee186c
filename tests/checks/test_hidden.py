import pytest
from hypothesis import given
from hypothesis import strategies as st

from editcheck.checks.hidden import check
from tests.checks.drafts import ARTICLE, draft, found, mended


@pytest.mark.parametrize(
    "mark", ["\u200b", "\u2060", "\ufeff", "\u00ad", "\u202e", "\U000e0041", "\u200d", "\ufe01", "\U000e0110"]
)
def test_invisible_characters_inside_a_word(mark: str) -> None:
    text = f"The har{mark}bour is shut."
    assert found(check, text) == [mark]
    assert mended(check, text) == "The harbour is shut."


def test_what_copying_leaves_between_words_is_left_alone() -> None:
    assert found(check, "The harbour \u200bis shut.\ufeff") == []


def test_an_override_is_told_wherever_it_stands() -> None:
    assert found(check, "The harbour \u202eis shut.") == ["\u202e"]


@pytest.mark.parametrize(
    "text",
    [
        "👩‍👩‍👧 came.",
        "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f won.",
        "در ایران می‌شود گفت",
        "a \u200fשלום\u200f b",
        "naïve café Łódź µm",
    ],
)
def test_marks_that_a_language_or_an_emoji_needs(text: str) -> None:
    assert found(check, text) == []


def test_letters_of_another_alphabet_in_a_word() -> None:
    text = "The pаypаl office and the Вank."  # Cyrillic а and В
    assert found(check, text) == ["pаypаl", "Вank"]
    assert mended(check, text) == "The paypal office and the Bank."


def test_words_wholly_in_another_alphabet_are_left_alone() -> None:
    assert found(check, "In Russian it is мост, in Greek γέφυρα; IFNγ and TNFα are proteins.") == []


def test_letters_of_mathematics() -> None:
    assert mended(check, "He wrote 𝐛𝐮𝐲 𝐧𝐨𝐰 and ｗｉｎ.") == "He wrote buy now and win."


def test_parts_of_a_page_that_are_hidden() -> None:
    hidden = '<span style="display:none">one two three four five</span><span hidden>menu</span>'
    page = f"<p>The bridge is shut.{hidden}</p><!-- ask the mayor about this -->"
    checked = draft(page, format="html")
    hits = {checked.reading.text[hit.start : hit.end].strip(): hit.severity for hit in check(checked, {})}
    assert hits == {"one two three four five": None, "menu": "warning", "ask the mayor about this": "warning"}


def test_comments_for_machines_are_left_alone() -> None:
    page = '<!-- wp:paragraph {"align":"left", "a": "b c d"} --><p>The bridge is shut.</p><!-- /wp:paragraph -->'
    assert found(check, page, format="html") == []


def test_an_honest_article_hides_nothing() -> None:
    assert found(check, ARTICLE) == []


def test_marks_between_the_letters_of_a_word_are_one_finding() -> None:
    text = "Send the p\u200ba\u200bs\u200bs\u200bword now."
    assert found(check, text) == ["\u200ba\u200bs\u200bs\u200b"]
    assert mended(check, text) == "Send the password now."


def test_a_megabyte_of_characters_without_width_is_one_finding() -> None:
    assert len(found(check, "a" + "\u200b" * 1_000_000 + "b")) == 1
    assert len(found(check, "a\u200b" * 500_000)) == 1


def test_a_megabyte_of_nested_html() -> None:
    assert found(check, "<div>" * 100_000 + "The bridge is shut." + "</div>" * 100_000, format="html") == []


@given(st.text())
def test_every_finding_lies_in_the_text(text: str) -> None:
    if "\0" in text or any(0xD800 <= ord(letter) < 0xE000 for letter in text):
        return
    checked = draft(text)
    for hit in check(checked, {}):
        assert 0 <= hit.start < hit.end <= len(checked.reading.text)
