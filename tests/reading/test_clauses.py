from editcheck.reading.clauses import clauses


def test_clauses_cover_the_sentence():
    text = "The pier is shut, and the tug is late; nobody knows why."

    assert [text[start:end] for start, end in clauses(text, 0, len(text))] == [
        "The pier is shut",
        "the tug is late",
        "nobody knows why.",
    ]
