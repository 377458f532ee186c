import time

import pytest

from editcheck.facts.model import Ignored
from editcheck.lookup.context import clause_coverage
from editcheck.lookup.index import Index
from editcheck.lookup.names.belonging import doubtful
from editcheck.lookup.statements.denials import denials
from editcheck.lookup.statements.exchanges import exchanges
from editcheck.lookup.statements.pronouns import misfits
from tests.lookup.sheets import index_of, reading_of, sheet_of


def test_the_passage_that_shares_the_rarest_words_is_closest():
    index = index_of("The council met on Monday. The heron ate a newt. The council met again.")
    assert index.closest(["heron", "council"])[0].passage.text == "The heron ate a newt."
    assert index.closest(["zebra"]) == []


def test_parts_of_hyphened_words_are_found():
    assert index_of("The first-quarter profit fell.").closest(["quarter"])


def test_passages_that_the_sheet_ignores_are_left_out():

    sheet = sheet_of("The heron ate a newt. Buy cheap watches now.")
    ignored = (Ignored("Buy cheap watches now.", "spam", 22, 44),)
    sheet = sheet._replace(sources=(sheet.sources[0]._replace(ignore=ignored),))
    assert [passage.text for passage in Index(sheet).passages] == ["The heron ate a newt."]


def test_a_search_of_a_large_sheet_takes_about_as_long_as_of_a_small_one():
    def cost(sources: int) -> float:
        texts = (f"The council of town {number} met on Monday about the heron." for number in range(sources))
        index = index_of(*texts)
        index.closest(["council", "heron", "7"])
        started = time.process_time()
        for number in range(200):
            index.closest(["council", "heron", str(number)])
        return time.process_time() - started

    assert cost(1_000) < 20 * max(cost(10), 0.005)


def test_a_source_is_read_as_far_as_it_is_asked_for():
    index = index_of("Ada Tolland, the mayor, spoke on 3 May 2024. “We won,” she said.")
    (source,) = index.sources
    assert index.reading(source).sentences
    assert not index.reading(source).people
    assert index.reading(source, "dates").dates
    assert not index.reading(source).people
    assert index.reading(source, "quotations").quotations[0].speaker.name == "Ada Tolland"
    assert index.reading(source).dates


def test_a_sentence_is_a_sources_own_word_for_word_or_not():
    index = index_of("The heron ate a newt. It did not fly.", "The council met.")
    assert index.has_sentence("It did not fly.") and index.has_sentence("The council met.")
    assert not index.has_sentence("It did fly.") and not index.has_sentence("The council")


@pytest.mark.parametrize("look_up", [denials, exchanges, misfits, doubtful])
def test_a_sentence_that_a_source_has_is_compared_with_no_other(look_up):
    text = "The mayor, Ada Tolland, said on Monday that she would close the library at Wexcombe for the winter."
    clause_coverage.cache_clear()
    assert [*look_up(reading_of(text), index_of(text, "Ada Tolland did not say that he would close it."))] == []
    assert clause_coverage.cache_info().misses == 0
