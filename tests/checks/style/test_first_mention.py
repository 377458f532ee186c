import pytest

from editcheck.errors import RuleError
from tests.checks.style.rules import findings, rule


def flagged(tmp_path, check, text, format="text"):
    return [(finding.text, finding.expected) for finding in findings([rule(tmp_path, check)], text, format)]


PEOPLE = "{kind: first-mention, of: [people]}"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hale said it would rain. The mate, Edwin Hale, went home.", [("Hale", "Edwin Hale")]),
        ("The mate, Edwin Hale, said it would rain. Hale went home.", []),
        ("Hale said it would rain. Hale went home.", []),
        ("“Hale is late,” she said. The mate, Edwin Hale, went home.", []),
        ("# Hale is late\n\nThe mate, Edwin Hale, said it would rain. Hale went home.", []),
        ("Her brother Anton Hale came. The mate, Edwin Hale, said it would rain.", []),
    ],
)
def test_the_full_name_comes_first(tmp_path, text, found):
    assert flagged(tmp_path, PEOPLE, text, "markdown") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The MFHB met. The MFHB will meet again.", [("MFHB", "")]),
        ("The Moss Ferry Harbour Board (MFHB) met. The MFHB will meet again.", []),
        ("The MFHB (Moss Ferry Harbour Board) met.", []),
        ("The Moss Ferry Harbour Board met. The MFHB will meet again.", []),
        ("“The MFHB met,” she said.", []),
        ("Henry VIII sailed on the BBC ship.", []),
        ("This is a BIG ship.", []),
        ("THE MFHB MET", []),
        ("See example.org/MFHB and MFHB-2.", []),
    ],
)
def test_abbreviations_are_spelled_out_first(tmp_path, text, found):
    assert flagged(tmp_path, "{kind: first-mention, of: [abbreviations], except: [BBC]}", text) == found


def test_own_short_forms_have_their_full_form_before_or_beside_them(tmp_path):
    check = "{kind: first-mention, spelled_out: {MFHB: Moss Ferry Harbour Board, the Guild: the Growers’ Guild}}"
    assert flagged(tmp_path, check, "The MFHB met the Guild.") == [
        ("MFHB", "Moss Ferry Harbour Board"),
        ("the Guild", "the Growers’ Guild"),
    ]
    assert flagged(tmp_path, check, "The Moss Ferry Harbour Board met. The MFHB (Moss Ferry Harbour Board) left.") == []


def test_the_office_is_said_where_a_person_first_stands(tmp_path):
    text = "Edwin Hale said it would rain.{} He told all to stay.\n\nThe transport minister, Edwin Hale, went home."
    [(words, expected)] = flagged(tmp_path, "{kind: first-mention, of: [roles]}", text.format(" It did not rain." * 15))
    assert words == "Edwin Hale" and expected == "transport minister, Edwin Hale"
    assert flagged(tmp_path, "{kind: first-mention, of: [roles]}", text.format("")) == []


@pytest.mark.parametrize(
    ("check", "told"),
    [
        ("{kind: first-mention}", "of or spelled_out: nothing is said that should be given in full"),
        ("{kind: first-mention, of: [places]}", "of: 'places' is not one of people, roles, abbreviations"),
        ("{kind: first-mention, spelled_out: {MFHB: }}", "the full form of 'MFHB' is missing"),
        ("{kind: first-mention, spelled_out: {'': x}}", "an empty text would stand everywhere"),
    ],
)
def test_a_broken_rule_is_told(tmp_path, check, told):
    with pytest.raises(RuleError, match=r"rule\.yml:7:\d+: ") as caught:
        rule(tmp_path, check)
    assert told in str(caught.value)


@pytest.mark.parametrize(
    "opening", ["The journalist Edwin Hale said", "Edwin Hale, who is 40, said", "Senator Edwin Hale said"]
)
def test_who_somebody_is_may_be_said_otherwise(tmp_path, opening):
    text = f"{opening} it would rain.{' It did not rain.' * 15}\n\nThe transport minister, Edwin Hale, went home."
    assert flagged(tmp_path, "{kind: first-mention, of: [roles]}", text) == []
