import pytest

from editcheck.facts.alignment import NONE, chained, differences, positions, shared_runs
from editcheck.facts.changes import told
from editcheck.facts.wording import wording


def changes(quote: str, source: str) -> list[tuple[str, str]]:
    """What the draft has and what the source has, for each change that is told."""
    said, printed = wording(quote), wording(source)
    runs = shared_runs(said.keys, (*printed.keys, NONE), positions(printed.keys))
    chain, _ = chained(said.keys, runs, said.omissions())
    found = told(said, printed, differences(said, printed, chain, (0, len(printed))))
    return [(said.printed(a, b), printed.printed(c, d)) for a, b, c, d in found]


@pytest.mark.parametrize(
    ("quote", "source"),
    [
        ("The tide came in and the boats went out", "Then “the tide came in,” she said, “and the boats went out”."),
        (
            "The tide came in. The boats went out",
            "“The tide came in, at last,” she said. “It was late. The boats went out.”",
        ),
        ("The tide came in … the boats went out", "the tide came in and, with much noise, all the boats went out"),
        ("[The sea] came in and the boats went out", "It came in and the boats went out"),
        ("The tide came in and the boats went out", "[It] came in and the boats went out"),
        ("The tide, um, came in and the boats went out", "The tide came in and the boats went out"),
        ("the healthcare of the boats went out", "the health care of the boats went out"),
    ],
)
def test_no_change_of_words(quote: str, source: str) -> None:
    assert changes(quote, source) == []


@pytest.mark.parametrize(
    ("quote", "source", "expected"),
    [
        ("the tide came in and boats went out", "the tide came in and the boats went out", [("", "the")]),
        ("no tide came in and the boats went out", "the tide came in and the boats went out", [("no", "the")]),
        ("the tide came in and the boats went away", "the tide came in and the boats went out", [("away", "out")]),
        (
            "the tide came in the boats went out",
            "“the tide came in late,” she said. “The boats went out.”",
            [("", "late")],
        ),
        ("the tide … the boats went out", "the tide … came in and the boats went out", [("", "came in and")]),
        ("a b c x y z", "a b c d e f x y z", [("", "d e f")]),
    ],
)
def test_changes_are_told(quote: str, source: str, expected: list[tuple[str, str]]) -> None:
    assert changes(quote, source) == expected
