import time

import pytest

from editcheck.documents.document import Document
from editcheck.facts.model import FactSheet, Source
from editcheck.lookup.index import Index
from editcheck.lookup.statements.denial import Denial
from editcheck.lookup.statements.denials import denials
from editcheck.reading.reader import read_prose

STORY = """The harbour board will close the east pier to anglers from May. The new charges would not apply to boats \
that were moored in the harbour before the board took over. The harbour master has never asked for a second tug. \
Children under twelve may still fish from the slipway with a parent.
"""


def index(text: str) -> Index:
    return Index(FactSheet(sources=(Source("s1", "", document=Document.from_text(text, name="s1", format="text")),)))


def found(draft: str, story: str = STORY) -> list[tuple[str, str]]:
    return [(draft[one.start : one.end], one.certainty) for one in _denials(draft, story)]


def _denials(draft: str, story: str) -> list[Denial]:
    return list(denials(read_prose(Document.from_text(draft, name="draft", format="text")), index(story)))


@pytest.mark.parametrize(
    ("draft", "turned"),
    [
        ("The harbour board will not close the east pier to anglers from May.", [("not close", "sure")]),
        ("The board won't close the east pier to anglers.", [("won't close", "sure")]),
        ("The harbour master has asked for a second tug.", [("asked", "sure")]),
    ],
)
def test_statements_turned_round(draft, turned):
    assert found(draft) == turned


@pytest.mark.parametrize(
    "draft",
    [
        "From May anglers will be kept from the east pier, which the board will close.",
        "The new charges won't apply to boats moored in the harbour before the board took over.",
        "The harbour master has not asked for a second tug.",
        "“The board will not close the pier,” she said.",
        "Why has the harbour master asked for a second tug?",
        "It rained.",
        "",
    ],
)
def test_statements_that_the_sources_make(draft):
    assert found(draft) == []


def test_a_denial_of_which_the_sources_know_nothing_is_open():
    assert found("The mayor was not impressed by the speeches.") == []
    assert found("The harbour master was not impressed by anglers.") == [("not impressed", "open")]


def test_the_passage_is_the_one_that_is_turned_round():
    (denial,) = _denials("The board will not close the east pier to anglers.", STORY)

    assert denial.passage.text.startswith("The harbour board will close")
    assert denial.added


def test_an_empty_sheet_turns_nothing_round():
    assert found("It will not close.", "") == []


def test_time_grows_with_the_length_of_a_draft_that_denies_everything():
    def seconds(times: int) -> float:
        reading = read_prose(Document.from_text("It will not close, no tug. " * times, name="d", format="text"))
        sources = index(STORY)
        list(denials(reading, sources))
        start = time.process_time()
        list(denials(reading, sources))
        return time.process_time() - start

    assert seconds(4000) < 40 * max(seconds(500), 0.005)


def test_a_word_that_is_denied_wherever_it_stands():
    story = "Gordon Tarrow pleaded not guilty in federal court on Wednesday. He was charged on Monday."
    assert found("The former mayor pleaded guilty on Wednesday.", story)
    assert not found("The former mayor pleaded not guilty on Wednesday.", story)


def test_the_same_denied_in_other_words_is_left_alone():
    story = "The Bill will not apply to nurses who report their own mistakes. It covers Ruritania only."
    assert not found("Nurses who report their own mistakes will not be covered.", story)


def test_a_plea_is_compared_with_the_same_persons():
    story = "Ada Larkin pleaded guilty in May to fraud at the credit union. Leo Marsh has pleaded not guilty to fraud."
    assert found("Ada Larkin pleaded not guilty to fraud at the credit union.", story) == [("not guilty", "sure")]
    assert found("Leo Marsh has pleaded guilty to fraud.", story) == [("guilty", "sure")]
    assert found("Leo Marsh has pleaded not guilty to fraud. Ada Larkin pleaded guilty to fraud.", story) == []


def test_not_yet_and_yet_to_be_are_the_same():
    story = "The new rules on harbour lights will be part of the Coasts Bill, which has yet to be introduced."
    assert (
        found("The new rules on harbour lights are in the Coasts Bill, which has not been introduced yet.", story) == []
    )
    turned = found("The new rules on harbour lights are in the Coasts Bill, which has been introduced.", story)
    assert [words for words, _ in turned] == ["introduced"]
    coming = "The new rules on harbour lights will be part of the Coasts Bill, which will soon be introduced."
    assert found(coming, story) == []


def test_a_chance_that_was_had_is_not_the_contrary_of_no_chance_of_winning():
    story = (
        "Rowers brought a petition on harbour lights to the council at Easter, leaving it with no chance of winning."
    )
    assert found("The council had its chance at Easter, when rowers brought a petition on harbour lights.", story) == []
    turned = found("Rowers brought a petition on harbour lights at Easter, leaving it with a chance of winning.", story)
    assert [words for words, _ in turned] == ["chance"]


def test_not_all_denies_a_part_only():
    story = "The harbour board has told all of the anglers to leave the east pier. It will have £4m from the sale."
    assert found("Not all of the £4m from the sale will go to the harbour board.", story) == []
    assert found("Not every angler has left the east pier as the harbour board told them.", story) == []


def test_nobody_behind_a_verb_denies_it():
    story = "Greg Hollis, a grocer, came third in the race for mayor on Tuesday and endorsed nobody."
    assert found("Greg Hollis came third in the race for mayor and did not endorse anyone.", story) == []


@pytest.mark.parametrize(
    ("draft", "story"),
    [
        (
            "Harbours would have ten days to tell a skipper about a fault; those that failed to would pay £50.",
            "A harbour that did not tell a skipper about a fault within ten days would pay £50.",
        ),
        ("The tug bill did not get beyond the board.", "The tug bill got no further than the board last May."),
        ("The harbour board does not pay the diver of Marlow.", "What does the harbour board pay the diver of Marlow?"),
        ("Nobody wanted the red tugs of the board.", "Too few people wanted the red tugs of the board."),
        ("The mayor could not say when the tug bill would be passed.", "The mayor wants the tug bill to be passed."),
        (
            "Tugs, rafts and small ferries are not covered.",
            "The harbour master, Ada Marsh, would like the new Harbour Lights (Charges) Bill to cover small ferries.",
        ),
        (
            "The skipper, Leo Marsh, was cleared of any blame for the crash.",
            "The skipper, Leo Marsh, was not to blame for the crash, the judge said.",
        ),
        (
            "Doing nothing about a report of oil for 14 days would cost a harbour £50.",
            "A harbour that ignores a report of oil for 14 days will pay £50.",
        ),
        (
            "The new harbour bridge is now expected to open in the fall of 2027, the county said.",
            "The new harbour bridge will not open until the fall of 2027, a year late, the county said on Monday.",
        ),
        (
            "The nine pilots who drowned in the harbour need not have died.",
            "Nine pilots drowned or were hurt in the harbour, and six of them died because the lamps were out.",
        ),
        (
            "For nine days no tug sailed from the harbour to the islands.",
            "Tugs will sail from the harbour to the islands again after nine days of strike.",
        ),
        (
            "The harbour code is for 340 public harbours and for no private harbours.",
            "The harbour code will be for 340 public harbours. Private harbours are not covered by the code.",
        ),
        (
            "Just one of the harbour concerts that are left, in May, is not sold out.",
            "All remaining harbour concerts but one, in May, are sold out.",
        ),
        (
            "The harbour board would have had to pay £900 if it had not pleaded guilty to three charges in May.",
            "The harbour board pleaded guilty in May to three charges and must pay £600.",
        ),
    ],
)
def test_what_is_no_denial_of_it(draft, story):
    assert [one for one in found(draft, story) if one[1] != "open"] == []


def test_no_fire_was_larger_says_what_the_largest_fire_says():
    source = Document.from_text(
        "It was the largest fire in the history of the county, and it destroyed the old harbour.", name="s"
    )
    index = Index(FactSheet(sources=(Source("s", "", document=source),)))
    draft = Document.from_text("No fire in the history of the county was larger.", name="draft")
    assert not list(denials(read_prose(draft), index))


def test_what_is_said_of_some_only_may_be_denied_of_others():
    story = "The new fares apply to tickets of adults only, as older rules cover those of children."
    assert found("The new fares will not apply to tickets of children.", story) == []
    assert found("The new fares will not apply to tickets of adults.", story) == [("not apply", "sure")]


def test_what_is_done_without_something_may_be_turned_round_as_well():
    story = "The charges would not apply to tugs, which enter the harbour without a pilot."
    assert found("The charges apply to tugs, which enter the harbour without a pilot.", story) != []
    assert found("The charges do not apply to tugs, which enter the harbour without a pilot.", story) == []


def test_what_is_told_of_a_name_is_no_condition():
    story = "The new charges are set out in the Harbours and Piers Bill which has yet to be introduced by the board."
    draft = "The new charges are set out in the Harbours and Piers Bill, which has already been introduced."
    assert found(draft, story) == [("introduced", "sure")]
    story = "The new charges are for harbours and piers, and for a bill which has not been introduced by the board."
    draft = "The new charges are for harbours and piers, and for a bill which has been introduced by the board."
    assert found(draft, story) == []


@pytest.mark.parametrize(
    ("draft", "turned"),
    [
        ("The board will not close the east pier to anglers until May.", []),
        ("The board will not close the east pier to anglers for another month.", []),
        ("The board will not close the east pier to anglers in May.", [("not close", "sure")]),
    ],
)
def test_what_is_not_so_until_then_is_so_from_then_on(draft, turned):
    assert found(draft) == turned


def test_until_is_denied_where_the_source_has_it():
    story = "The board will close the east pier to anglers until May."
    assert found("The board will not close the east pier to anglers until May.", story) == [("not close", "sure")]


def test_no_more_than_denies_nothing():
    story = "The board expects to pay between £4,000 and £5,000 for the new tug."
    assert found("The board expects to pay no more than £5,000 for the new tug.", story) == []


def test_a_thing_that_there_was_none_of_is_not_what_is_called_by_it():
    warned = "A storm warning for the island of Sallow was lifted after two hours by the harbour office."
    assert ("no storm", "likely") not in found("There was no storm, although Sallow was warned for two hours.", warned)

    paid = "The board of the ferry firm will pay a bonus to directors in Sallow for the summer."
    assert found("The board of the ferry firm will pay no bonus to directors in Sallow.", paid) == [
        ("no bonus", "likely")
    ]


def test_never_seen_the_like_says_what_the_best_seen_says():
    story = "Grace Pelham said that it was the best spell of bowling she had seen in 12 years of county cricket."
    draft = "Pelham, with 12 years of county cricket, said she had never seen the like of that spell of bowling."
    assert ("never seen", "sure") not in found(draft, story)
    assert found(draft, story.replace("the best", "a")) == [("never seen", "sure")]
