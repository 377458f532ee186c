import pytest
from hypothesis import given
from hypothesis import strategies as st

from editcheck.errors import RuleError, SheetError
from editcheck.strict_yaml import File, dump

TEXTS = st.text(
    alphabet=st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\u2028\u2029\ufeff\ufffe\uffff")
)
DATA = st.recursive(
    st.none() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=12,
)


def read(text):
    return File(text, "a.yml", RuleError).data


def test_every_scalar_is_a_text_or_nothing():
    data = read("a: NO\nb: 2024-04-16\nc: 1.50\nd: true\ne: ~\nf:\ng: ''\nh: 'null'\ni: [0x1F, null]\n")
    assert data == {
        "a": "NO",
        "b": "2024-04-16",
        "c": "1.50",
        "d": "true",
        "e": None,
        "f": None,
        "g": "",
        "h": "null",
        "i": ["0x1F", None],
    }


def test_nothing_is_nothing():
    assert read("") is None
    assert read("# a remark\n") is None


@pytest.mark.parametrize(
    ("text", "place", "told"),
    [
        ("a: [1, 2", "2:1", "not valid YAML"),
        ("a: b: c", "1:5", "not valid YAML: mapping values are not allowed"),
        ("a:\n\t- b", "2:1", "not valid YAML: found character that cannot start any token"),
        ("a: 1\nb: 2\na: 3", "3:1", "the key 'a' stands twice"),
        ("a: &x 1", "1:4", "anchors and aliases (& and *) are not allowed"),
        ("a: *x", "1:4", "anchors and aliases (& and *) are not allowed"),
        ("a: &x [1]\nb: {<<: *x}", "1:4", "anchors and aliases"),
        ("a: !!python/object:os.system x", "1:4", "tags (tag:yaml.org,2002:python/object:os.system) are not allowed"),
        ("[a]: 1", "1:1", "a key must be a plain word"),
        ("? {a: b}\n: c", "1:3", "a key must be a plain word"),
        ("a: 1\n---\nb: 2", "2:1", "a second YAML document; one is expected"),
        ("[" * 40 + "]" * 40, "1:31", "nested too deeply"),
        ("a: \x00", "1:1", "not valid YAML"),
        ("a: \x1b", "1:1", "not valid YAML"),
    ],
)
def test_what_is_not_allowed_is_told_with_its_place(text, place, told):
    with pytest.raises(RuleError) as caught:
        read(text)
    assert str(caught.value).startswith(f"a.yml:{place}: {told}")
    assert "\n" not in str(caught.value)


def test_the_error_is_of_the_kind_asked_for():
    with pytest.raises(SheetError):
        File("a: *b", "sheet.yml", SheetError)


def test_a_fault_found_later_has_its_line_and_column():
    file = File("a:\n  - b: 1\n    c: [x, y]\n", "a.yml", RuleError)
    for path, place in [
        ((), "1:1"),
        (("a",), "1:1"),
        (("a", 0), "2:5"),
        (("a", 0, "c"), "3:5"),
        (("a", 0, "c", 1), "3:12"),
        (("a", 0, "nothing", "there"), "2:5"),
    ]:
        with pytest.raises(RuleError, match=f"^a.yml:{place}: wrong$"):
            file.fail(path, "wrong")


def test_an_alias_bomb_is_refused_at_its_first_anchor():
    bomb = "a: &a [x,x]\n" + "".join(f"{b}: &{b} [*{a},*{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    with pytest.raises(RuleError, match=r"^a\.yml:1:4: anchors"):
        read(bomb)


@given(st.dictionaries(TEXTS, DATA, max_size=4))
def test_what_is_written_is_read_again(data):
    assert read(dump(data)) == (data or {})


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text):
    try:
        read(text)
    except RuleError as error:
        assert str(error).startswith("a.yml:")
