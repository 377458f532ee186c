import pytest

from editcheck.errors import RuleError
from tests.checks.style.rules import findings, rule


def odd(tmp_path, check, text, format="text"):
    return [(finding.text, finding.expected) for finding in findings([rule(tmp_path, check)], text, format)]


def test_the_rarer_form_is_flagged_or_the_later_one(tmp_path):
    text = "An adviser came. Two advisors, an advisor and another advisor came. “An adviser,” she said."
    check = "{kind: consistent, one_of: [adviser | advisor, advisers | advisors]}"
    assert odd(tmp_path, check, text) == [("adviser", "advisor")]
    first = "{kind: consistent, one_of: [adviser | advisor, advisers | advisors], prefer: first}"
    assert odd(tmp_path, first, text) == [("advisor", "adviser")] * 2


def test_the_words_to_write_have_the_case_that_is_there(tmp_path):
    text = "Per cent by per cent. Percent is rare."
    [finding] = findings([rule(tmp_path, "{kind: consistent, one_of: [per cent | percent]}")], text)
    assert finding.fixes[0].replacement == "Per cent" and finding.fixes[0].applicability == "suggested"


@pytest.mark.parametrize(
    ("of", "text", "found"),
    [
        ("spelling", "They organised it, organised well. A third was organized.", [("organized", "organised")]),
        ("spelling", "The color, the colour, a Colour of the colour.", [("color", "colour")]),
        ("spelling", "They travelled; she traveled, traveled far.", [("travelled", "traveled")]),
        ("spelling", "A practice that they practise; a story of five storeys; a licence to license.", []),
        ("spelling", "The Labor Party and the labour of years. “Color,” she said of the colour.", []),
        ("spelling", "Doctor Brook and Dr Hale, till noon until one.", []),
        ("dates", "On 4 May 2019, on 6 June and on July 2, 2020.", [("July 2, 2020", "day month")]),
        ("dates", "On Monday 4 May 2019, and on 6 June.", []),
        (
            "capitals",
            "The Government fell. The Government rose. Then the government fell, the government of Lower Mossland.",
            [("government", "Government")] * 2,
        ),
        ("capitals", "The Prime Minister Ada Brook met the prime minister.", []),
        ("apostrophes", "It’s late, it’s dark, it's cold.", [("'", "’")]),
        (
            "quotation-marks",
            '“It is late,” she said. “Very.” She said "good night" and left.',
            [('"', "“"), ('"', "”")],
        ),
        ("quotation-marks", '"It is late," she said.', []),
    ],
)
def test_a_text_keeps_to_one_way(tmp_path, of, text, found):
    assert odd(tmp_path, f"{{kind: consistent, of: [{of}]}}", text) == found


def test_marks_are_mended_safely_and_words_are_not(tmp_path):
    check = "{kind: consistent, of: [apostrophes, spelling]}"
    found = findings([rule(tmp_path, check)], "It’s a colour, it’s a colour, it's a color.")
    assert [(item.text, item.fixes[0].applicability) for item in found] == [("'", "safe"), ("color", "suggested")]


def test_code_and_addresses_have_no_say(tmp_path):
    text = "The colour `color` of color.example and the colour.\n\n    color\n"
    assert odd(tmp_path, "{kind: consistent, of: [spelling]}", text, "markdown") == []


@pytest.mark.parametrize(
    ("check", "told"),
    [
        ("{kind: consistent}", "one_of or of: nothing is said that should be consistent"),
        ("{kind: consistent, one_of: [adviser]}", "two forms or more are expected, with | between them"),
        ("{kind: consistent, one_of: [adviser | ]}", "two forms or more are expected"),
        ("{kind: consistent, one_of: [a | a]}", "one form stands twice"),
        ("{kind: consistent, one_of: [a | b, b | c]}", "'b' stands in another group already"),
        ("{kind: consistent, of: [colours]}", "of: 'colours' is not one of spelling, dates, capitals"),
        ("{kind: consistent, of: [dates], prefer: last}", "prefer: 'last' is not one of most, first"),
    ],
)
def test_a_broken_rule_is_told(tmp_path, check, told):
    with pytest.raises(RuleError, match=r"rule\.yml:7:\d+: ") as caught:
        rule(tmp_path, check)
    assert told in str(caught.value)
