import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from editcheck.errors import SheetError
from editcheck.facts.scalars import alone, flow, literal, scalar
from tests.facts.sheets import words

LOADERS = [yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)]


@given(words)
def test_strings_are_strings_to_every_reader_of_yaml(text: str) -> None:
    written = f"a: {alone(text)}\nb: {flow([text, {'c': text}])}\nd:\n  e: {literal(text, '    ')}\n"
    for loader in LOADERS:
        assert yaml.load(written, Loader=loader) == {"a": text, "b": [text, {"c": text}], "d": {"e": text}}


@given(st.text("a \n\t#-:", max_size=20))
def test_literal_blocks_keep_space_and_line_ends(text: str) -> None:
    written = f"d:\n  e: {literal(text, '    ')}\n  f: x\n"
    for loader in LOADERS:
        assert yaml.load(written, Loader=loader) == {"d": {"e": text, "f": "x"}}


@pytest.mark.parametrize("text", ["Laura Farris", "minister for victims (and others)", "../a/b.txt", "£4.2m", "a – b"])
def test_plain_words_need_no_marks(text: str) -> None:
    assert scalar(text) == text


def test_half_a_surrogate_pair_is_refused() -> None:
    with pytest.raises(SheetError):
        scalar("a\ud800")
