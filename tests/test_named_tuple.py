"""editcheck's named tuples beside those of typing: what holds of the one holds of the other."""

import copy
import pickle
import typing

import pytest

from editcheck.named_tuple import NamedTuple


class Own(NamedTuple):
    start: int
    end: int
    text: str = ""
    hedge: str = "about"


class Typing(typing.NamedTuple):
    start: int
    end: int
    text: str = ""
    hedge: str = "about"


both = pytest.mark.parametrize("kind", [Own, Typing])


@both
def test_values_in_order_by_name_and_defaults(kind):
    assert kind(1, 2) == (1, 2, "", "about")
    assert kind(1, 2, "x") == kind(1, text="x", end=2) == (1, 2, "x", "about")
    assert kind(1, 2, "x", "over").hedge == "over"
    assert kind(start=1, end=2, text="x").text == "x"
    assert kind._make(iter([1, 2, "x", "over"])) == kind(1, 2, "x", "over")
    assert type(kind._make([1, 2, "x", "over"])) is kind


@both
@pytest.mark.parametrize(
    ("values", "named"),
    [
        ((), {}),
        ((1,), {}),
        ((1, 2, "x", "over", 5), {}),
        ((1,), {"text": "x"}),
        ((1, 2), {"start": 1}),
        ((1, 2), {"speaker": ""}),
        ((1, 2, "x", "over", 5), {"text": "x"}),
    ],
)
def test_what_does_not_fit_is_refused(kind, values, named):
    with pytest.raises(TypeError):
        kind(*values, **named)


@both
def test_it_does_not_change(kind):
    made = kind(1, 2)
    for name in ("start", "speaker"):
        with pytest.raises(AttributeError):
            setattr(made, name, 3)


@both
def test_copies(kind):
    made = kind(1, 2, "x")
    assert made._replace(end=5) == (1, 5, "x", "about")
    assert type(made._replace(end=5)) is kind
    with pytest.raises(ValueError, match="speaker"):
        made._replace(speaker="")
    for same in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert same == made
        assert type(same) is kind


@both
def test_as_a_tuple(kind):
    start, *_, hedge = kind(1, 2)
    assert (start, hedge) == (1, "about")
    assert kind(1, 2) < kind(1, 3)
    assert len({kind(1, 2), kind(1, 2)}) == 1
    assert kind(1, 2)._asdict() == {"start": 1, "end": 2, "text": "", "hedge": "about"}
    assert repr(kind(1, 2)) == f"{kind.__name__}(start=1, end=2, text='', hedge='about')"
    match kind(1, 2):
        case kind(first, second):
            assert (first, second) == (1, 2)
