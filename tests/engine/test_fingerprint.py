from editcheck.engine.fingerprint import fingerprint

TEXT = "The mayor said that forty boats would move to the new quay in May."


def of(text, words, rule="facts/wrong-figure"):
    start = text.index(words)
    return fingerprint(rule, text, start, start + len(words))


def test_edits_elsewhere_marks_and_case_do_not_change_it():
    same = of(TEXT, "forty boats")
    for line in ("\n", "\r\n", "\r"):
        assert of(f"A new first paragraph.{line * 2}{TEXT}{line * 2}Another.", "forty boats") == same
    assert of("New words far away from here come first. " + TEXT.replace("in May", "in June"), "forty boats") == same
    assert of(TEXT.replace("mayor said", "Mayor, said —"), "forty boats") == same


def test_rule_words_and_neighbours_change_it():
    assert len({of(TEXT, "forty boats"), of(TEXT, "forty boats", "x/y"), of(TEXT, "new quay")}) == 3
    assert of(TEXT.replace("would move", "will stay"), "forty boats") != of(TEXT, "forty boats")
