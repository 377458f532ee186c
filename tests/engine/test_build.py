from editcheck.documents.document import Document
from editcheck.engine.build import foreign

BLOCKS = (
    "Harbour bridge to close for repairs",
    "The bridge over the harbour will be shut for six weeks from May, the council said on Monday. Engineers found rust"
    " in four of its piers last winter.",
    "{}",
    "Lorries will be sent round by the ring road, and buses will stop at the fish market. The repairs cost 4 million"
    " pounds, most of it from the county.",
    "The mayor, Ines Radley, said the bridge would last for another fifty years after the repairs. Shopkeepers at the"
    " harbour want money for the weeks without customers.",
)
ARTICLE = "\n\n".join(BLOCKS)


def left_out(line: str) -> list[str]:
    return [item.quote for item in foreign(Document.from_text(ARTICLE.format(line), name="source", format="text"))]


def test_another_storys_headline_is_left_out_of_a_source() -> None:
    assert left_out("Ten pumpkin recipes for cosy autumn evenings") == ["Ten pumpkin recipes for cosy autumn evenings"]


def test_a_sentence_stays_though_nothing_else_is_about_the_same() -> None:
    sentence = (
        "Whoever dredges oyster beds illegally faces sanctions ranging from unpaid community service to three years"
        " behind bars, magistrates warned."
    )
    assert left_out(sentence) == []


def test_a_copy_is_left_out_unless_it_has_new_words() -> None:
    sentence = (
        "Engineers found rust in four of its piers last winter, and the oldest of them leans by eleven inches today."
    )
    other = sentence.replace("eleven", "thirteen")
    assert left_out(f"{sentence}\n\n{sentence}") == [sentence]
    assert left_out(f"{sentence}\n\n{other}") == []
