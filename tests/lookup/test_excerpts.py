from editcheck.lookup.excerpts import excerpt


def test_an_excerpt_has_some_words_to_each_side():
    text = "a b c d e f 22 g h i j k l"
    assert excerpt(text, 12, 14, words=2) == "… e f 22 g h …"
    assert excerpt("of £22m.", 3, 7) == "of £22m."
