from hypothesis import given
from hypothesis import strategies as st

from editcheck.reports.proof.items import GROUPS, Item
from editcheck.reports.proof.pieces import MOST_LEVELS, pieces_of

TEXT = "It was the farm that did not exist."


def item(start, end, group="confirmed"):
    return Item(0, GROUPS[group], "name", start, end, start, TEXT[start:end])


def shape(*items):
    [pieces] = pieces_of(TEXT, [(0, len(TEXT))], items)
    return [(piece.text, [layer.item for layer in piece.layers]) for piece in pieces]


def test_text_without_items_is_one_piece():
    assert shape() == [(TEXT, [])]


def test_overlapping_items_are_split_where_one_begins_or_ends():
    assert shape(item(0, 15), item(11, 24)) == [
        ("It was the ", [0]),
        ("farm", [0, 1]),
        (" that did", [1]),
        (" not exist.", []),
    ]


def test_an_inner_item_lies_inside_and_leads():
    assert shape(item(0, 24), item(11, 15)) == [
        ("It was the ", [0]),
        ("farm", [0, 1]),
        (" that did", [0]),
        (" not exist.", []),
    ]


def test_what_is_shown_on_demand_only_lies_outside_of_all_others():
    assert shape(item(0, 24), item(11, 15, "advice"))[1] == ("farm", [1, 0])


def test_an_item_over_several_blocks_ends_once_and_has_one_anchor():
    [first], [second] = pieces_of(TEXT, [(0, 10), (11, 20)], [item(0, 20)])
    assert [(layer.anchor, layer.last) for layer in (*first.layers, *second.layers)] == [(True, False), (False, True)]


def test_the_anchor_is_where_the_item_itself_is_led_to():
    [pieces] = pieces_of(TEXT, [(0, len(TEXT))], [item(0, 15), item(0, 6)])
    anchors = [(piece.text, layer.item) for piece in pieces for layer in piece.layers if layer.anchor]
    assert anchors == [("It was", 1), (" the farm", 0)]


def test_items_over_the_same_words_have_different_underlines():
    [pieces] = pieces_of(TEXT, [(0, len(TEXT))], [item(0, 15)] * 3)
    assert [layer.level for layer in pieces[0].layers] == [0, 1, 2]
    [pieces] = pieces_of(TEXT, [(0, len(TEXT))], [item(0, 15)] * 9)
    assert max(layer.level for layer in pieces[0].layers) == MOST_LEVELS - 1


@st.composite
def cases(draw):
    text = draw(st.text(alphabet="ab \n😀", min_size=1, max_size=30))
    ends = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
    blocks = list(zip(ends[::2], ends[1::2], strict=False))
    spans = draw(st.lists(st.tuples(st.integers(0, len(text)), st.integers(0, len(text))), max_size=6))
    groups = st.sampled_from(sorted(GROUPS))
    items = [Item(0, GROUPS[draw(groups)], "", min(span), max(span), 0, "") for span in spans if span[0] != span[1]]
    return text, blocks, items


@given(cases())
def test_nothing_is_lost_and_every_character_is_under_its_items(case):
    text, blocks, items = case
    told = pieces_of(text, blocks, items)
    for (start, end), pieces in zip(blocks, told, strict=True):
        assert "".join(piece.text for piece in pieces) == text[start:end]
        at = start
        for piece in pieces:
            for position in range(at, at + len(piece.text)):
                over = {place for place, one in enumerate(items) if one.start <= position < one.end}
                assert {layer.item for layer in piece.layers} == over
            at += len(piece.text)
    layers = [layer for pieces in told for piece in pieces for layer in piece.layers]
    for mark in ("anchor", "last"):
        marked = [layer.item for layer in layers if getattr(layer, mark)]
        assert sorted(marked) == sorted({layer.item for layer in layers})
