import pytest

from editcheck.documents.document import Document
from editcheck.lookup.index import Index
from editcheck.lookup.quotations.verdicts import look_up
from editcheck.reading.reader import read_prose
from tests.lookup.quotations.test_verdicts import sheet_of

HARBOUR = """The harbour was dredged in March, the port authority said.

“The ferry must run on Sundays, or the island will empty,” said the transport minister, Alex Tarn-Jones.

“We owe the islanders a boat they can count on.”

Baroness Jones, who leads the opposition, disagreed. “A boat without passengers is a very dear bridge,” she said.

Gordon Pym, who once worked for Hilda Marsh at the port, was unmoved: “I have seen nine ministers come and go.”
"""


def reason(draft: str, source: str = HARBOUR) -> str:
    verdicts = list(look_up(read_prose(Document.from_text(draft)), Index(sheet_of(source))))
    return verdicts[0].reason


@pytest.mark.parametrize(
    "draft",
    [
        "“The ferry must run on Sundays, or the island will empty,” said Baroness Jones.",
        "“We owe the islanders a boat they can count on,” said Baroness Jones.",
        "“A boat without passengers is a very dear bridge,” said Alex Tarn-Jones.",
        "“I have seen nine ministers come and go,” Baroness Jones said.",
        "Gordon Pym shrugged. “A boat without passengers is a very dear bridge,” he said.",
    ],
)
def test_somebody_else_said_it(draft: str) -> None:
    assert reason(draft) == "speaker"


@pytest.mark.parametrize(
    "draft",
    [
        "“The ferry must run on Sundays, or the island will empty,” said Tarn-Jones.",
        "“We owe the islanders a boat they can count on,” the minister said.",
        "“A boat without passengers is a very dear bridge,” Lady Jones told reporters.",
        "“I have seen nine ministers come and go,” said Hilda Marsh.",  # the source names both in one clause
        "“A boat without passengers is a very dear bridge.”",
        "“A boat without passengers,” a fisherman said.",
    ],
)
def test_nobody_is_accused_where_it_is_not_sure(draft: str) -> None:
    assert reason(draft) != "speaker"


def test_a_pronoun_of_the_source_may_stand_for_whoever_is_named_before() -> None:
    source = "Ines Tarrow met Petra Olin on the pier.\n\n“The lamps will burn all winter long,” she said."
    assert reason("“The lamps will burn all winter long,” said Ines Tarrow.", source) == ""
    assert reason("“The lamps will burn all winter long,” said Petra Olin.", source) == ""


def test_a_pronoun_of_the_draft_with_the_right_one_close_by_is_left_alone() -> None:
    draft = (
        "Baroness Jones met Hilda Marsh. Hilda Marsh was late.\n\n"
        "“A boat without passengers is a very dear bridge,” she said."
    )
    assert reason(draft) == ""


@pytest.mark.parametrize(("who", "expected"), [("Baroness Jones", "speaker"), ("Alex Tarn-Jones, the minister", "")])
def test_a_block_quotation_is_said_by_whoever_signs_it(who: str, expected: str) -> None:
    text = f"> The ferry must run on Sundays, or the island will empty.\n>\n> — {who}\n"
    draft = read_prose(Document.from_text(text, format="markdown"))
    assert next(look_up(draft, Index(sheet_of(HARBOUR)))).reason == expected


def test_a_name_without_a_verb_of_saying_is_no_speaker_where_the_right_one_stands_beside_it() -> None:
    draft = "Alex Tarn-Jones’s plea, made with an eye on the Plan for Ports, was that “we owe the islanders a boat {}”."
    assert reason(draft.format("they can count on")) == ""
