from decimal import Decimal

import pytest

from editcheck.facts.model import FigureFact, Place
from editcheck.lookup.figures.verdicts import look_up
from editcheck.lookup.index import Index
from editcheck.lookup.verdict import Verdict
from editcheck.reading.model import Quantity
from tests.lookup.sheets import index_of, reading_of, sheet_of

STORY = """Quarry to close after dust complaints

Brightholme Quarry will close in spring with the loss of 45 jobs, its owner said on Thursday.

Complaints about dust rose by 12 per cent last year, to 3,406. Cleaning the village school cost £318,000, and the \
owner has paid a fine of £4.2 million.

A survey of 900 villagers found that 64 per cent had coughed at night. More than 2,300 people signed a petition.
"""


def verdict(draft: str, index: Index | None = None) -> Verdict:
    found = list(look_up(reading_of(draft), index or index_of(STORY)))
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    "draft",
    [
        "Brightholme Quarry is to close with the loss of 45 jobs.",
        "Forty-five jobs will be lost when Brightholme Quarry closes.",
        "Complaints about dust went up by 12%.",
        "Nearly two thirds of villagers said that they had coughed at night.",
        "A petition was signed by more than 2,300 people.",
        "Cleaning the school cost £318,000.",
    ],
)
def test_a_figure_that_the_source_has_for_it_is_confirmed(draft):
    found = verdict(draft)
    assert (found.outcome, found.reason) == ("confirmed", "")
    assert found.evidence


@pytest.mark.parametrize(
    ("draft", "reason", "expected"),
    [
        ("Brightholme Quarry is to close with the loss of 54 jobs.", "value", "45"),
        ("Complaints about dust rose by 21 per cent.", "value", "12 per cent"),
        ("Complaints about dust fell by 12 per cent.", "direction", "a rise of 12 per cent"),
        ("Cleaning the village school cost £318 million.", "scale", "£318,000"),
        ("Cleaning the village school cost £4.2 million.", "moved", "£318,000"),
        ("Only a third of the villagers in a survey had coughed at night.", "value", "64 per cent"),
    ],
)
def test_a_figure_that_differs_is_contradicted(draft, reason, expected):
    if reason == "scale":
        draft = draft.replace("£318 million", "£318,000,000")
    found = verdict(draft)
    assert (found.outcome, found.reason, found.expected) == ("contradicted", reason, expected)
    assert found.evidence


@pytest.mark.parametrize(
    "draft",
    [
        "The quarry has 12 lorries.",
        "Some 45 people came to the meeting in the school.",
        "The owner has two other quarries in the north.",
        "A dust mask costs £3.",
    ],
)
def test_a_figure_of_something_else_is_unsupported(draft):
    found = verdict(draft)
    assert (found.outcome, found.reason, found.evidence) == ("unsupported", "unsupported", ())


def test_two_figures_of_one_sentence_are_not_mistaken_for_each_other():
    source = "The survey found that 73 per cent no longer trusted the firm. A year earlier it was 58 per cent."
    draft = "The survey found that 73% no longer trusted the firm, up from 58% a year before."
    assert "contradicted" not in [found.outcome for found in look_up(reading_of(draft), index_of(source))]


def test_inside_a_quotation_nothing_is_contradicted():
    draft = "“Brightholme Quarry will close with the loss of 54 jobs,” said Ann Vole."
    assert verdict(draft).outcome == "unsupported"


def test_sources_that_differ_are_a_dispute():
    one = "Brightholme Quarry will close with the loss of 45 jobs."
    other = "Brightholme Quarry will close with the loss of 60 jobs."
    found = verdict("Brightholme Quarry will close with the loss of 45 jobs.", index_of(one, other))
    assert (found.outcome, found.reason) == ("disputed", "disputed")
    assert found.detail == "One has 45, another 60."


def test_what_the_sheet_rejects_or_corrects_is_followed():
    text = "Brightholme Quarry will close with the loss of 45 jobs."
    start = text.index("45")
    fact = FigureFact(
        id="f1",
        quote="45",
        at=(Place("s1", start, start + 2),),
        about="jobs",
        value=Quantity(Decimal(45), Decimal(45)),
        status="reviewed",
    )
    confirmed = verdict(text, Index(sheet_of(text, figures=(fact,))))
    assert (confirmed.outcome, confirmed.evidence[0].fact) == ("confirmed", "f1")
    rejected = fact._replace(status="rejected")
    assert verdict(text, Index(sheet_of(text, figures=(rejected,)))).outcome == "unsupported"
    corrected = fact._replace(value=Quantity(Decimal(54), Decimal(54)))
    assert verdict(text, Index(sheet_of(text, figures=(corrected,)))).outcome == "contradicted"


def test_a_draft_of_nothing_but_numbers_is_looked_up():
    numbers = " ".join(str(number) for number in range(400))
    assert len(list(look_up(reading_of(numbers), index_of(STORY, numbers)))) > 300


def test_two_figures_exchanged_within_a_sentence_are_both_told():
    source = "Tarrow was charged with one count of wire fraud and three counts of filing a false tax return."
    draft = "Tarrow was charged with three counts of wire fraud and one count of filing a false tax return."
    found = [(verdict.text, verdict.reason) for verdict in look_up(reading_of(draft), index_of(source))]
    assert found == [("three", "moved"), ("one", "moved")]


def test_a_loss_for_a_profit_is_contradicted():
    found = verdict("The club made a loss of £3.2m last year.", index_of("The club made a profit of £3.2m last year."))
    assert (found.reason, found.found, found.expected) == ("opposite", "loss £3.2m", "profit £3.2m")


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("Dust complaints in the village went up to 3,046.", "3,406"),
        ("There were 2,030 people who signed the petition.", "2,300"),
        ("It cost £381,000 to clean the school of the village.", "£318,000"),
    ],
)
def test_a_slip_in_the_digits_is_contradicted(draft, expected):
    found = verdict(draft)
    assert (found.outcome, found.expected) == ("contradicted", expected)


def test_weeks_for_months_are_contradicted():
    found = verdict(
        "The clerk had been in her job for six months.", index_of("The clerk had been in her job for six weeks.")
    )
    assert (found.outcome, found.expected) == ("contradicted", "six weeks")


def test_a_number_that_differs_wildly_is_no_rival():
    index = index_of("The club lost 1,500 members, said Ames.", "The club has 38,000 members.")
    assert verdict("The club lost some 1,500 members.", index).outcome == "confirmed"


@pytest.mark.parametrize(
    "draft", ["The council approved the plan, 39-58.", "The council approved the plan by 58 to 37."]
)
def test_a_vote_turned_round_or_with_one_side_wrong_is_contradicted(draft):
    found = verdict(draft, index_of("The council approved the plan on Monday by 58-39."))
    assert (found.outcome, found.expected) == ("contradicted", "58-39")


def test_a_number_of_another_size_is_of_something_else():
    index = index_of("Injuries: six firefighters. Personnel of the division: 1,150.")
    assert verdict("More than 1,100 firefighters are on the lines.", index).outcome == "unsupported"


def test_a_fall_for_a_rise_is_told_in_a_sentence_that_tells_of_other_things_too():
    index = index_of("Dust is a growing problem: one study found a rapid 43 per cent increase in five years.")
    draft = "Ann Vole wrote that dust was a growing problem, with an estimated 43 per cent fall."
    found = verdict(draft, index)
    assert (found.outcome, found.reason) == ("contradicted", "direction")


def test_the_whole_is_not_compared_with_the_part():
    index = index_of("The council voted last night to close four libraries in June.")
    draft = "The council voted to close four of the borough's 13 libraries."
    verdicts = list(look_up(reading_of(draft), index))
    assert [(verdict.text, verdict.outcome) for verdict in verdicts] == [("four", "confirmed"), ("13", "unsupported")]


@pytest.mark.parametrize("votes", ["187 votes to 214", "241 votes to 187"])
def test_another_vote_is_told(votes):
    index = index_of("Peers voted by 214 to 187 for an amendment to the Bill on care homes.")
    found = verdict(f"The amendment was carried by {votes}.", index)
    assert (found.outcome, found.expected) == ("contradicted", "214 to 187")


@pytest.mark.parametrize(
    ("draft", "outcome"),
    [
        ("A baker aged 47 has won the raffle.", "confirmed"),
        ("The winner takes home £640.", "confirmed"),
        ("The winner had bought 12 tickets.", "unsupported"),
    ],
)
def test_a_sum_or_an_age_is_confirmed_by_itself_where_no_other_comes_nearer(draft, outcome):
    story = "Osk Tarn, 47, of Mill Lane, was drawn first. He will spend the £640 on his garden. It has 12 pear trees."

    assert verdict(draft, index_of(story)).outcome == outcome


def test_a_sum_with_one_other_digit_in_a_sentence_of_another_report_is_no_slip():
    index = index_of("Challenges\n\nThe ports hope for a trade of $973bn and exports of $181bn between them this year.")
    told = "The league of towns will have sawmills, coal, a canal and exports of {}, which makes it a great power."
    assert verdict(told.format("$188 billion"), index).outcome == "unsupported"
    assert verdict(told.format("$118 billion"), index).expected == "$181bn"


@pytest.mark.parametrize(
    ("draft", "expected"), [("$96 billion", "$96 million"), ("$94 billion", ""), ("$96 million", "")]
)
def test_millions_that_are_told_as_billions_are_a_slip(draft, expected):
    index = index_of("Tern Grain announces safety program\n\nThe company announced a four-year, $96 million program.")
    found = verdict(f"The head of the company told its clerks that it would spend {draft} on a safer program.", index)
    assert found.expected == expected


def test_a_few_for_a_great_many_is_told_where_the_sources_count_the_same():
    index = index_of("A prolific writer, Ivo Strand reviewed more than 1,000 films and wrote four books on gardens.")
    first, second = look_up(reading_of("Ivo Strand reviewed four films and wrote four books on gardens."), index)
    assert (first.outcome, first.reason, first.expected) == ("contradicted", "moved", "1,000")
    assert second.outcome == "confirmed"


def test_a_small_number_has_no_more_digits_in_another_unit():
    index = index_of("All the wells that divers found near the old quarry were three feet wide.")
    assert verdict("The hedge beside the school has been cut to three feet.", index).outcome == "unsupported"


def test_the_end_of_a_change_is_not_compared_with_its_beginning():
    index = index_of(
        "Debts in the port's four docks rose by 26 per cent in three years, from £1.5 million in 2021 to £1.89 million "
        "last year, according to the board."
    )
    found = look_up(reading_of("The debts of docks in the port rose between 2021 and 2024, to £1.89m."), index)
    assert [one.outcome for one in found] == ["confirmed"]


def test_how_much_later_something_was_is_no_other_length_of_time():
    index = index_of("Northwold bought the quarry back six years after Leo Marsh sold it to a company of his own.")
    found = look_up(reading_of("Two years later Leo Marsh sold the quarry to a company of his own."), index)
    assert [one.outcome for one in found] == ["unsupported"]


def test_a_number_in_a_name_is_confirmed_by_the_name_and_otherwise_left_to_it():
    index = index_of("The goalkeeper came from League Two four years ago. She had trained at a school in Ashby.")
    assert verdict("Now League Two side Fenwick Rovers have signed her.", index).outcome == "confirmed"
    assert not list(look_up(reading_of("Now League Three side Fenwick Rovers have signed her."), index))


def test_what_is_short_of_a_number_is_no_part_of_it():
    index = index_of("The sponsor of the bill said that he had 30 votes and needed 33.")
    assert (
        verdict("The sponsor of the bill said that he was three votes short of the number.", index).outcome
        == "unsupported"
    )


def test_two_numbers_of_classes_are_no_dispute():
    index = index_of("Forging a report is a Class 5 felony.", "Forging a report would be a Class 4 felony.")
    assert verdict("Forging a report would be a Class 4 felony.", index).outcome == "confirmed"


def test_what_something_was_before_may_stand_in_the_next_sentence():
    story = (
        "A poll found that 57% of likely voters favor the bond and 31% are against it. In February, support was 49%."
    )
    found = look_up(reading_of("57 percent of likely voters favor the bond, up from 49 percent."), index_of(story))
    assert "contradicted" not in [one.outcome for one in found]


def test_a_source_that_has_both_figures_is_in_no_dispute():
    index = index_of(
        "The bill would let schools win bond elections with 55% of the vote instead of 60%.",
        "A bond election needs 60 percent of the vote.",
    )
    assert verdict("Schools would win bond elections with 55 percent of the vote.", index).outcome == "confirmed"


MARKET = """Harrow Lane market will reopen on Friday, after traders raised £74,000 in small gifts to mend the roof.

The mayor opened the market in 1931, with a lunch for the traders that had been planned for months in the town hall.

A storm in February tore slates from the church tower. Its insurers have offered £31,000.
"""


def test_a_sum_that_the_sources_give_for_something_else_is_contradicted():
    draft = "The roof of Harrow Lane market was mended with £{} that stallholders and neighbours had raised."
    found = verdict(draft.format("31,000"), index_of(MARKET))
    assert (found.outcome, found.expected) == ("contradicted", "£74,000")
    assert verdict(draft.format("74,000"), index_of(MARKET)).outcome == "confirmed"


def test_a_sum_with_a_word_of_its_own_beside_it_is_not_contradicted_by_another_one():
    draft = "The roof of Harrow Lane market was mended with £31,000 from insurers that the traders had raised."
    assert verdict(draft, index_of(MARKET)).outcome != "contradicted"


def test_a_small_number_of_the_sources_is_in_anothers_place_only_where_the_draft_has_that_too():
    index = index_of(
        "Both defeats of Marlow were to teams ranked in the top five.",
        "It was the first victory of Marlow over a top ten opponent for years.",
    )
    assert verdict("Marlow had not beaten teams ranked in the top ten for years.", index).outcome != "contradicted"


def test_a_number_is_looked_for_as_what_it_may_be_rounded_from():
    index = index_of("The shop made a profit of £61.3m before tax. Analysts had expected a profit of £66m.")
    found = verdict("The shop made a profit of £61m, which is less than analysts had been looking for.", index)
    assert found.outcome != "contradicted"


def test_a_plain_number_is_no_slip_of_another_where_the_sources_have_it_with_a_unit():
    index = index_of("It was the 17th day of 110 degrees or more. A high of 119 is forecast for the town on Thursday.")
    [found] = look_up(reading_of("A high of 110 or more is likely on Thursday."), index)
    assert found.outcome != "contradicted"


COOPERAGE = """The cooperage made a profit of £61 million last year on sales of £702 million.

Its workshop expects to handle 26,000 casks a year; it now does 2,900.
"""


def test_two_figures_that_nothing_parts_are_told_in_each_others_place():
    draft = reading_of("Last year the cooperage had a profit of £702 million from sales of £61 million.")
    found = look_up(draft, index_of(COOPERAGE))
    assert [(one.text, one.expected) for one in found] == [
        ("£702 million", "£61 million"),
        ("£61 million", "£702 million"),
    ]


def test_a_figure_is_not_of_something_else_where_the_other_one_is_rightly_told_beside_it():
    draft = reading_of("The workshop, with 2,900 casks a year at present, would have to deal with 26,000.")
    assert not [one for one in look_up(draft, index_of(COOPERAGE)) if one.outcome == "contradicted"]


@pytest.mark.parametrize(
    ("draft", "outcomes"),
    [
        ("A third dust storm has stopped the choir in Marlow.", []),
        ("A fourth dust storm has stopped the choir in Marlow.", ["unsupported"]),
        ("Brightholme Quarry was third in a table of complaints.", ["confirmed"]),
    ],
)
def test_a_place_in_a_row_that_the_source_tells_of_something_else_has_no_verdict(draft, outcomes):
    index = index_of(STORY + "\nIn a table of complaints Brightholme Quarry is third.\n")
    assert [found.outcome for found in look_up(reading_of(draft), index)] == outcomes
