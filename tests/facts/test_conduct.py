"""What a penalty is for, in words that an editor can read."""

import pytest

from editcheck import Document, build_fact_sheet


@pytest.mark.parametrize(
    ("text", "conduct"),
    [
        ("Anyone who forges a pilot’s licence will face up to two years in prison.", "forges a pilot’s licence"),
        (
            "The board said on Monday that owners who sink these hulks – old barges with no engine – could face up to "
            "three years in prison.",
            "sink these hulks",
        ),
        ("If a hulk is sunk near a harbour, owners could be sent to jail.", "a hulk is sunk near a harbour"),
        ("Selling a forged licence would bring a fine of up to £20,000.", "Selling a forged licence"),
        ("Owners face a fine of £5,000 for leaving a barge unlit at night.", "leaving a barge unlit at night"),
        (
            "The Bill makes it a crime to obstruct a harbour master. The maximum for that is two years in prison.",
            "obstruct a harbour master",
        ),
        (
            "He admitted falsifying 22 tide tables and was given eight months in prison. The offence carries a maximum "
            "of two years in prison.",
            "falsifying 22 tide tables",
        ),
        (
            "He admitted that he had made a false entry in a tide table and must do 90 hours of unpaid work. He could "
            "have been sent to prison for up to 12 months.",
            "made a false entry in a tide table",
        ),
        (
            "A jury had found Pell guilty of ramming barges, for which the maximum is ten years.",
            "ramming barges",
        ),
    ],
)
def test_the_conduct_is_cut_out_of_the_sentence(text: str, conduct: str) -> None:
    sheet = build_fact_sheet([Document.from_text(text)])
    assert sheet.penalties[-1].offence == conduct
