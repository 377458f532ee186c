import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editcheck.checks.kind import CheckKind, Fix, Hit
from editcheck.documents.document import Document
from editcheck.engine.check import run
from editcheck.engine.fixing import apply, fix, safe_fixes
from editcheck.engine.rule import Rule


def replacing(pattern, replacement, applicability="safe"):
    """A rule that proposes a replacement for each match of a pattern."""

    def check(draft, options):
        for match in re.finditer(pattern, draft.reading.text):
            yield Hit(*match.span(), fixes=(Fix(*match.span(), match.expand(replacement), applicability),))

    kind = CheckKind("test", check)
    return Rule(id=f"house/{len(pattern)}", kind=kind, options={}, severity="advice", message="{text}", why="A test.")


DASH = replacing(" - ", " – ")


def fixed(text, *rules, format="text"):
    """The text after its fixes, how many were made and how many are left."""

    def check(document):
        report = run(document, None, rules or (DASH,))
        assert not report.failures
        return report

    done = fix(check(Document.from_text(text, format=format)), check)
    return done.document.source, done.made, done.left


@pytest.mark.parametrize(
    ("format", "text", "result"),
    [
        ("text", "It rained - and so - they left.", "It rained – and so – they left."),
        ("markdown", "It **rained** - and *so - they* left.\n", "It **rained** – and *so – they* left.\n"),
        ("markdown", "A [link - here](<to - there>) it is.\n", "A [link – here](<to - there>) it is.\n"),
        ("markdown", "---\ntitle: It rained - again\n---\n\nText.\n", "---\ntitle: It rained – again\n---\n\nText.\n"),
        ("html", "<p>It&nbsp;rained - and <b>so</b>.</p>", "<p>It&nbsp;rained – and <b>so</b>.</p>"),
        ("html", "<p class='a - b'>It rained - so.</p>", "<p class='a - b'>It rained – so.</p>"),
        ("text", "It rained - and\r\nit - snowed.\r\n", "It rained – and\r\nit – snowed.\r\n"),
    ],
)
def test_fixes_are_made_in_the_source_and_markup_is_kept(format, text, result):
    new, _, left = fixed(text, format=format)
    assert new == result and not left


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("text", "“It rained - and how,” she said."),
        ("text", "They wrote “rain - snow” on it."),
        ("text", "She said: “It rained - and how"),
        ("text", "The result was 5 - 6 then."),
        ("markdown", "Write `a - b` there.\n"),
        ("markdown", "    a - b\n\nText.\n"),
        ("markdown", "<!-- a - b -->\n\nText.\n"),
        ("markdown", "![a - b](c.png) Text.\n"),
        ("markdown", "It rained <b>-</b> again - \n"),
        ("html", "<p>It rained<b> </b>- again</p>"),
        ("html", "<p hidden>a - b</p><p>Text.</p>"),
    ],
)
def test_nothing_is_changed_in_quotations_figures_names_code_and_across_markup(format, text):
    assert fixed(text, format=format)[0] == text


def test_a_name_is_not_changed():
    text = "Anne-Marie Ngata met a well-known mayor."
    assert fixed(text, replacing("-", "–"))[0] == text.replace("well-", "well–")


def test_only_safe_fixes_are_made():
    text = "It rained - again."
    for applicability in ("suggested", "advice"):
        assert fixed(text, replacing(" - ", " – ", applicability)) == (text, 0, 0)


def test_of_two_fixes_that_overlap_the_first_is_made():
    document = Document.from_text("the wet dog")
    done = apply(document, [Fix(4, 11, "x", "safe"), Fix(0, 7, "y", "safe"), Fix(7, 8, "_", "safe")])
    assert (done.document.source, done.made, done.left) == ("y_dog", 2, 1)
    done = apply(document, [Fix(0, 0, "a ", "safe"), Fix(0, 0, "b ", "safe")])
    assert (done.document.source, done.made) == ("a the wet dog", 1)


def test_a_fix_that_would_become_markup_is_not_made():
    assert fixed("It rained - again.\n", replacing("-", "*and*"), format="markdown")[0] == "It rained - again.\n"
    assert fixed("<p>It rained - again</p>", replacing("-", "<b>"), format="html")[0] == "<p>It rained - again</p>"
    text = "It rained - again, and it + snowed.\n"
    rules = (DASH, replacing(r"\+", "<i>"))
    assert fixed(text, *rules, format="markdown")[:2] == (text.replace("-", "–"), 1)


def test_fixes_that_make_room_for_others_are_made_until_none_is_left():
    assert fixed("a    b", replacing("  ", " ")) == ("a b", 3, 0)


@pytest.mark.parametrize("rules", [(replacing("rain", "snow"), replacing("snow", "rain")), (replacing("a", "aa"),)])
def test_fixes_that_never_come_to_an_end_change_nothing(rules):
    text = "We saw rain again and again"
    document = Document.from_text(text)
    done = fix(run(document, None, rules), lambda changed: run(changed, None, rules))
    assert (done.document.source, done.made) == (text, 0)
    assert done.why == "the fixes of some rules undo those of others, or never come to an end"


def test_a_rule_that_crashes_on_the_fixed_text_stops_the_fixing():
    def crash(draft, options):
        if "–" in draft.reading.text:
            raise KeyError("dash")
        return iter(())

    rules = (DASH, Rule("house/crash", CheckKind("crash", crash), {}, "advice", "m", "w"))
    document = Document.from_text("It rained - again.")
    done = fix(run(document, None, rules), lambda changed: run(changed, None, rules))
    assert done.document is document and done.why == "house/crash: KeyError: 'dash', after a fix"


def test_the_same_fix_of_two_rules_is_made_once():
    rules = (DASH, replacing(" (-) ", " – "))
    report = run(Document.from_text("It rained - again."), None, rules)
    assert len(report.findings) == 2 and len(safe_fixes(report)) == 1
    assert fixed("It rained - again.", *rules) == ("It rained – again.", 1, 0)


PIECES = [
    "It rained",
    " - ",
    "  ",
    "“so",
    "”",
    "*",
    "_",
    "`",
    "5",
    "<b>",
    "</b>",
    "&amp;",
    "\n\n",
    "\r\n",
    "# ",
    "é😀",
    "[a",
    "](b)",
]
RULES = (DASH, replacing("  +", " "), replacing(r"\.\.\.", "…"), replacing("-", "<i>"))


@given(st.lists(st.sampled_from(PIECES), max_size=12), st.sampled_from(["text", "markdown", "html"]))
def test_fixing_twice_is_fixing_once(pieces, format):
    text = "".join(pieces)
    once, made, left = fixed(text, *RULES, format=format)
    assert fixed(once, *RULES, format=format) == (once, 0, left if made else fixed(text, *RULES, format=format)[2])


@given(st.lists(st.sampled_from(PIECES), max_size=12), st.sampled_from(["markdown", "html"]))
def test_markup_is_the_same_after_fixing(pieces, format):
    text = "".join(pieces)
    once, _, _ = fixed(text, *RULES, format=format)
    before, after = (Document.from_text(item, format=format) for item in (text, once))
    assert [(item.kind, item.target) for item in before.regions] == [(item.kind, item.target) for item in after.regions]
    assert re.findall("<[^>]*>", text) == re.findall("<[^>]*>", once)
