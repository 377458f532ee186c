import pytest

from editcheck.lookup.figures.verdicts import look_up
from tests.lookup.sheets import index_of, reading_of

FERRY = """Gales at Marlow Quay

Gales at Marlow Quay on Tuesday left 214 passengers stranded. At the quay 17 crossings were cancelled and six delayed.

Ferry crew member Tom Abara scored for Marlow Rovers in the 23rd minute, ten minutes before half-time.
"""
LATER = """Stranded passengers leave Marlow Quay

The number of people stranded by the gales at Marlow Quay has fallen to 85, the harbour master said on Wednesday.
"""


def outcomes(draft: str) -> dict[str, str]:
    index = index_of(FERRY, LATER)
    return {found.text: found.outcome for found in look_up(reading_of(draft), index)}


@pytest.mark.parametrize(
    ("draft", "figure"),
    [
        ("At Marlow Quay 23 crossings were cancelled or delayed.", "23"),
        ("Tom Abara of Marlow Rovers scored after 23 minutes.", "23 minutes"),
        ("Gales at Marlow Quay left 85 passengers stranded.", "85"),
    ],
)
def test_what_the_sources_add_up_to_or_tell_in_another_form_is_not_contradicted(draft, figure):
    assert outcomes(draft)[figure] != "contradicted"


@pytest.mark.parametrize(
    ("draft", "figure"),
    [
        ("At Marlow Quay 29 crossings were cancelled.", "29"),
        ("At Marlow Quay 23 crossings were cancelled and six delayed.", "23"),
        ("Gales at Marlow Quay left 258 passengers stranded.", "258"),
    ],
)
def test_another_figure_is(draft, figure):
    assert outcomes(draft)[figure] == "contradicted"


def test_by_how_much_two_figures_of_the_sources_differ_is_not_contradicted():
    told = "Gales at Marlow Quay left {} more passengers stranded."
    assert outcomes(told.format(129))["129"] != "contradicted"
    assert outcomes(told.format(258))["258"] == "contradicted"


def test_sources_agree_where_one_has_at_least_fewer():
    late = "The quake at Sallow Point hurt 83 people."
    told = {
        hurt: next(look_up(reading_of(late), index_of(f"The quake at Sallow Point hurt {hurt} people.", late))).outcome
        for hurt in ("at least 61", "61")
    }
    assert told == {"at least 61": "confirmed", "61": "disputed"}


INQUIRY = """At least 31 children drowned or were badly hurt at the Marlow baths, an inquiry found on Tuesday.

The inquiry found that eleven drownings could have been prevented. It read 412 letters. Managers answered fewer than \
half of the letters from lifeguards. The baths had 1,900 visitors in May. They have 1,150 now.

The manager was charged with three counts of neglect and one of fraud. A survey found that 44 per cent felt safe there.
"""


@pytest.mark.parametrize(
    ("draft", "figure"),
    [
        ("Eleven children who drowned at the Marlow baths could have been saved, the inquiry found.", "Eleven"),
        ("More than half of the letters from lifeguards were never answered by the managers.", "half"),
        ("The baths have 750 fewer visitors than in May.", "750"),
        ("The manager of the Marlow baths was charged with four counts.", "four"),
        ("Nearly half felt safe there, the survey found.", "half"),
    ],
)
def test_a_part_the_rest_and_a_rounded_half_are_not_contradicted(draft, figure):
    found = {one.text: one.outcome for one in look_up(reading_of(draft), index_of(INQUIRY))}
    assert found[figure] != "contradicted"


@pytest.mark.parametrize(
    ("draft", "figure"),
    [
        ("Managers answered more than half of the letters from lifeguards.", "half"),
        ("At least 13 children drowned or were badly hurt at the Marlow baths.", "13"),
        ("The survey found that 64 per cent felt safe there.", "64 per cent"),
    ],
)
def test_what_cannot_be_so_is(draft, figure):
    found = {one.text: one.outcome for one in look_up(reading_of(draft), index_of(INQUIRY))}
    assert found[figure] == "contradicted"


POOL = """Divers from Marlow made 16 of 18 dives from the high board. Rovers sold 4,533 tickets and Albion sold 3,108.
"""


@pytest.mark.parametrize(
    ("draft", "outcome"),
    [
        ("Divers from Marlow failed with two of 18 dives from the high board.", "unsupported"),
        ("Divers from Marlow made five of 18 dives from the high board.", "contradicted"),
    ],
)
def test_what_is_left_of_a_whole_is_not_contradicted(draft, outcome):
    first, *_ = look_up(reading_of(draft), index_of(POOL))
    assert first.outcome == outcome


def test_a_rounded_difference_is_not_contradicted():
    draft = "Albion sold 3,108 tickets, about 1,400 behind Rovers."
    found = {one.text: one.outcome for one in look_up(reading_of(draft), index_of(POOL))}
    assert found["1,400"] == "unsupported"


def test_by_how_much_a_figure_is_too_low_is_not_contradicted():
    story = "Marlow baths want £38m for the tower. Albion offered £35m for the tower on Monday."
    draft = "Albion’s offer of £35m for the tower at Marlow baths is £3m too low."
    found = {one.text: one.outcome for one in look_up(reading_of(draft), index_of(story))}
    assert found["£3m"] == "unsupported"


PIER = """Strike at Marlow pier

Each day of the strike costs the pier at Marlow £14,000. The pier sold 40,100 tickets at the regatta in July.

The lamp at Marlow is one of 17 under review along the coast.

The pier inquiry makes 28 recommendations, nine of which are for the harbour. Toll payers will be charged £214.80 a \
year for the pier from April, £6.24 more than now.
"""


@pytest.mark.parametrize(
    ("draft", "figure"),
    [
        ("All six days of the strike would have cost the pier £84,000.", "£84,000"),
        ("The pier sold 31,500 tickets at the Marlow regatta on Thursday, 8,600 fewer than in July.", "31,500"),
        ("Sixteen other lamps along the coast are under review.", "Sixteen"),
        ("Of the recommendations of the pier inquiry 19 are for others than the harbour.", "19"),
        ("Toll payers will be charged £6.24 more for the pier from April, which makes it nearly £215 a year.", "£6.24"),
    ],
)
def test_what_comes_to_the_sources_figure_is_not_contradicted(draft, figure):
    found = {one.text: one.outcome for one in look_up(reading_of(draft), index_of(PIER))}
    assert found[figure] != "contradicted"


@pytest.mark.parametrize(
    ("draft", "figure"),
    [
        ("Each day of the strike costs the pier £84,000.", "£84,000"),
        ("The pier sold 31,500 tickets at the Marlow regatta in July.", "31,500"),
        ("Sixteen lamps along the coast are under review.", "Sixteen"),
        ("The pier inquiry makes 37 recommendations.", "37"),
    ],
)
def test_what_does_not_is(draft, figure):
    found = {one.text: one.outcome for one in look_up(reading_of(draft), index_of(PIER))}
    assert found[figure] == "contradicted"


def test_sources_agree_where_one_has_a_part_of_what_the_other_has():
    four = "Drivers at four companies will strike on Friday over their pay."
    three = "Drivers at three {}companies will strike on Friday over their pay."
    told = {
        part: next(look_up(reading_of(four), index_of(four, three.format(part)))).outcome for part in ("of the ", "")
    }
    assert told == {"of the ": "confirmed", "": "disputed"}


def test_votes_may_be_told_as_a_ratio():
    source = "The council of Marlow voted 6-3 on Wednesday to close the baths."
    told = "The vote in the council of Marlow to close the baths was {} on Wednesday."
    found = {ratio: [*look_up(reading_of(told.format(ratio)), index_of(source))] for ratio in ("two to one", "5-4")}
    assert [[one.outcome for one in verdicts] for verdicts in found.values()] == [["confirmed"], ["contradicted"]]
