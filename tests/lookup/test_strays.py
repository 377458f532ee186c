import pytest

from editcheck.lookup.look_up import look_up
from tests.lookup.sheets import reading_of, sheet_of

STORY = """The ferry Marigold ran aground off Sallow Point on Monday with 140 passengers on board. Captain Ed Marchetti
said that nobody was hurt. Two tugs from Port Ellery and Brackwater pulled the ferry free at high tide, which cost the
owner £9,000. Repairs will take until 14 March at the yard in Brackwater, and tickets will be refunded in full.
"""


def strays(draft: str) -> list[tuple[str, str]]:
    found = look_up(reading_of(draft), sheet_of(STORY))
    return [(verdict.text, verdict.expected) for verdict in found if verdict.reason == "stray"]


@pytest.mark.parametrize(
    ("draft", "found"),
    [
        (
            "Two tugs from Port Ellery pulled the Larkspur free at high tide, Captain Marchetti said.",
            [("Larkspur", "")],
        ),
        ("Tugs from Port Ellery pulled the ferry free at a cost of £8,500.", [("£8,500", "£9,000")]),
        ("Nobody was hurt. Repairs will take until 14 March at the yard in Dunmore.", [("Dunmore", "Brackwater")]),
        ("Two tugs from Port Ellery pulled the ferry free at high tide, at 17 mph.", [("17 mph", "")]),
        ("Two tugs from Brackwater pulled the ferry free at high tide on Thursday.", [("Thursday", "Monday")]),
    ],
)
def test_what_no_source_has_has_strayed_into_a_draft_made_from_them(draft, found):
    assert strays(draft) == found


@pytest.mark.parametrize(
    "draft",
    [
        "Two tugs from Brackwater pulled the ferry free at high tide.",
        "The Larkspur, whose engines had failed in the fog, was towed home by lifeboat volunteers on Sunday evening.",
        "Captain Ed Marchetti said that nobody was hurt. “The Larkspur was pulled free at high tide,” he said.",
        "The ferry ran aground with 140 passengers. It was built in Dunmore.",
        "DUNMORE — The ferry ran aground on Monday with 140 passengers, Captain Marchetti said.",
        "The owner, who hopes to have her mended before Easter, has chosen the yard in Dunmore.",
        "Repairs in the House of Brackwater will take until 14 March.",
        "Two tugs from Port Ellery pulled Westminster free at high tide, Captain Marchetti said.",
        "Botched tow: ferry Marigold free at high tide",
        "Capt Ed Marchetti, whom DS Ann Brae asked, said that nobody was hurt.",
        "Two tugs from Port Ellery pulled both Marigolds free at high tide.",
        "Two tugs from Port Ellery pulled the ferry free at high tide, for three hours.",
        "Two tugs from Port Ellery pulled the ferry free at high tide, with four ropes.",
    ],
)
def test_nothing_has_strayed_where_a_draft_tells_of_other_things_or_quotes(draft):
    assert strays(draft) == []


def test_nothing_has_strayed_into_a_draft_that_knows_much_more_than_its_sources():
    known = "Two tugs from Port Ellery pulled the Larkspur free at high tide, Captain Marchetti said."
    more = "Nan Ivers of Oldcastle, Tim Brae of Lowmoor and Una Keld of Farhope were on board."
    assert strays(known) == [("Larkspur", "")]
    assert strays(f"{known} {more}") == []


def test_what_is_the_sum_of_two_figures_of_the_sources_has_not_strayed():
    sheet = sheet_of(STORY, "The divers asked for £4,000 on Tuesday.")
    found = look_up(reading_of("Tugs from Port Ellery pulled the ferry free at a cost of £13,000."), sheet)
    assert [verdict.reason for verdict in found if verdict.text == "£13,000"] == ["unsupported"]


def test_what_is_paid_in_a_year_has_not_strayed_where_the_sources_have_it_by_the_month():
    draft = "Tugs from Port Ellery pulled the ferry free, for which the owner pays £{} a year."
    sheet = sheet_of(STORY, "The owner pays £150 a month for tugs.")
    found = {
        price: [one.reason for one in look_up(reading_of(draft.format(price)), sheet) if one.text == f"£{price}"]
        for price in ("1,800", "8,500")
    }
    assert found == {"1,800": ["unsupported"], "8,500": ["stray"]}


def test_what_stands_in_a_source_has_never_strayed():
    text = "Ferry Hits Sand Bank With 140 Who Were Bound for Port Ellery\n\n" + STORY
    found = look_up(reading_of(text), sheet_of(text))
    assert [verdict.text for verdict in found if verdict.reason == "stray"] == []


def test_a_law_has_strayed_though_some_of_its_words_are_known():
    sheet = sheet_of(STORY, "The Ferry Passengers (Refunds) Bill does not cover tickets that were sold before May.")
    found = look_up(reading_of("The Ferry Owners (Safety) Bill does not cover tickets sold before May."), sheet)
    assert [verdict.text for verdict in found if verdict.reason == "stray"] == ["Ferry Owners (Safety) Bill"]


def test_a_law_may_stray_into_a_short_sentence():
    sheet = sheet_of(STORY, "Refunds are dealt with in the Ferry Passengers Bill, which the owner has praised.")
    told = "The ferry ran aground off Sallow Point. Two tugs pulled the ferry free at high tide. "
    found = look_up(reading_of(told + "Refunds are in the Harbours Bill."), sheet)
    assert [verdict.text for verdict in found if verdict.reason == "stray"] == ["Harbours Bill"]


WHOLE = (
    "The Marigold ran aground off Sallow Point on Monday with 140 passengers. Nobody was hurt, said Ed Marchetti. "
    "The ferry Marigold had left Port Ellery under Captain Marchetti. Tugs from Port Ellery and Brackwater "
    "pulled her free, and the owner paid £9,000. She will be mended by 14 March."
)


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ("The passengers will hear from Penrose Assurance.", ["Penrose Assurance"]),
        ("Among the passengers was Ed Larkham.", ["Ed Larkham"]),
        ("The passengers will hear from City Hall.", []),
        ("All that cost the passengers £71,000.", ["£71,000"]),
        ("The passengers will wait for six weeks.", []),
        ("Whoever sails a ferry aground faces up to seven years in prison.", ["seven years in prison"]),
        ("Penrose Assurance told Una Keld, of Farhope Marine, that it would pay £71,000.", []),
    ],
)
def test_one_name_or_sum_has_strayed_into_a_draft_of_which_the_sources_have_all_else(more, found):
    assert [text for text, _ in strays(f"{WHOLE} {more}")] == found


def test_a_range_of_which_the_sources_have_one_end_has_strayed():
    told = f"{STORY} The master's licence is good for two years."
    found = look_up(
        reading_of(f"{WHOLE} Whoever sails a ferry aground faces two to seven years in prison."), sheet_of(told)
    )
    assert [verdict.text for verdict in found if verdict.reason == "stray"] == ["two to seven years in prison"]


def test_the_head_of_what_the_sources_know_has_not_strayed():
    told = f"{STORY} Ada Pell, the harbour director, ran the yard in Brackwater."
    for role, strayed in (("the head of the yard", []), ("the treasurer of the yard", ["treasurer of the yard"])):
        found = look_up(reading_of(f"{WHOLE} Ada Pell, {role}, was there."), sheet_of(told))
        assert [verdict.text for verdict in found if verdict.reason == "stray"] == strayed


def test_the_rest_of_a_share_has_not_strayed():
    told = (
        "The island's council backed a new ferry, but only just: 53% of the 1,470 islanders who voted were in favour."
    )
    draft = "By 53% to {} the islanders who voted have backed the new ferry."
    strays = []
    for rest in ("47%", "41%"):
        found = look_up(reading_of(draft.format(rest)), sheet_of(told))
        strays += [verdict.text for verdict in found if verdict.reason == "stray"]
    assert strays == ["41%"]


PIER = """The council of Marlow will join its two libraries. Pell Road has 412 readers. The harbour has 1,105. The pier
in Marlow, which the council owns, has 60 moorings. It found that in 26 of them the chains had rusted through.
"""


@pytest.mark.parametrize(
    "draft",
    [
        "The libraries of Marlow council, Pell Road and the harbour, will be joined: they have some 1,500 readers.",
        "The pier that the council of Marlow owns has 60 moorings. In more than four in ten of them chains had rusted.",
    ],
)
def test_what_was_worked_out_and_rounded_has_not_strayed(draft):
    found = look_up(reading_of(draft), sheet_of(PIER))
    assert [verdict.text for verdict in found if verdict.reason == "stray"] == []
