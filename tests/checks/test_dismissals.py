import pytest

from editcheck.checks.dismissals import dismissals
from editcheck.documents.document import Document


def read(text, format="markdown"):
    return dismissals(Document.from_text(text, format=format))


def counted_for(text, format="markdown"):
    """What the one comment in a text counts for."""
    [item] = read(text, format)
    assert not item.fault
    return text[item.first : item.last]


COMMENT = '<!-- editcheck: dismiss facts/wrong-date "The minutes are wrong." -->'


def test_a_comment_is_read():
    text = f"One.\n\n{COMMENT}\nTwo.\n"
    [item] = read(text)
    assert (item.rules, item.reason, item.who, item.when) == (("facts/wrong-date",), "The minutes are wrong.", "", "")
    assert text[item.start : item.end] == COMMENT[5:-4]


@pytest.mark.parametrize(
    ("written", "reason", "who", "when"),
    [
        ('"so" by Ada Ngata on 2026-11-22', "so", "Ada Ngata", "2026-11-22"),
        ("“so” by Ada Ngata", "so", "Ada Ngata", ""),
        ('"so" on 2026-11-22', "so", "", "2026-11-22"),
        ('"he said “so” then"', "he said “so” then", "", ""),
        ('"by law"  by  Ada   Ngata', "by law", "Ada Ngata", ""),
        ('"over\n  two lines"', "over two lines", "", ""),
    ],
)
def test_who_and_when_may_be_told(written, reason, who, when):
    [item] = read(f"<!-- editcheck: dismiss a/b, c/d-e {written} -->\nText.\n")
    assert (item.fault, item.rules) == ("", ("a/b", "c/d-e"))
    assert (item.reason, item.who, item.when) == (reason, who, when)


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ("dismis a/b “so”", "it cannot be understood"),
        ("", "it cannot be understood"),
        ("dismiss", "it cannot be understood"),
        ('dismiss "so"', "it cannot be understood"),
        ('dismiss a/b "so" and more', "it cannot be understood"),
        ('dismiss a/b "so" on 22 May', "it cannot be understood"),
        (f'dismiss a/b "{"so " * 1000}"', "it cannot be understood"),
        ("dismiss a/b", "it gives no reason"),
        ('dismiss a/b ""', "it gives no reason"),
        ('dismiss a/b " "', "it gives no reason"),
        ('dismiss a/* "so"', "it must name each rule in full"),
    ],
)
def test_a_comment_that_cannot_count_says_why(written, fault):
    [item] = read(f"<!-- editcheck: {written} -->\nText.\n")
    assert item.fault.startswith(fault)


def test_a_comment_after_which_nothing_comes_says_so():
    [item] = read(f"Text.\n\n{COMMENT}\n")
    assert item.fault == "no text follows that it could count for"


@pytest.mark.parametrize(
    ("text", "block"),
    [
        (f"One.\n\n{COMMENT}\nTwo.\n\nThree.", "Two."),
        (f"One.\n\n{COMMENT}\n\nTwo.\n\nThree.", "Two."),
        (f"One {COMMENT} goes on.\n\nTwo.", f"One {COMMENT} goes on."),
        (f"One. {COMMENT}\n\nTwo.", "One."),
        (f"**One.** {COMMENT}\n\nTwo.", "One."),
        (f"# Head {COMMENT}\n\nTwo.", "Head"),
        (f"{COMMENT}\n\n# Head\n\nTwo.", "Head"),
        (f"- one {COMMENT}\n- two\n", "one"),
        (f"> One.\n\n{COMMENT}\n\n> Two.\n", "Two."),
    ],
)
def test_in_markdown_it_counts_for_its_block_or_the_next(text, block):
    assert counted_for(text) == block


@pytest.mark.parametrize(
    ("text", "block"),
    [
        (f"<p>One.</p>{COMMENT}<p>Two.</p>", "Two."),
        (f"<p>One.</p>\n{COMMENT}\n<p>Two.</p>", "Two."),
        (f"<p>{COMMENT}One.</p><p>Two.</p>", "One."),
        (f"<p>One.{COMMENT}</p><p>Two.</p>", "One."),
        (f"<p><b>One.</b>\n{COMMENT}\n</p><p>Two.</p>", "One."),
        (f"<table><tr><td>One {COMMENT}</td><td>Two</td></tr></table>", "One"),
    ],
)
def test_in_html_too(text, block):
    assert counted_for(text, "html") == block


def test_other_comments_and_other_formats_have_none():
    assert read("<!-- To be continued. The editcheck: dismiss is described elsewhere. -->\nText.\n") == []
    assert read(f"Text {COMMENT} text.", "text") == []
    assert read(f"`{COMMENT}`\n\n```\n{COMMENT}\n```\n") == []
