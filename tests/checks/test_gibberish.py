import pytest
from hypothesis import given
from hypothesis import strategies as st

from editcheck.checks.gibberish import check, is_random
from editcheck.checks.lexicon.english import is_english
from editcheck.checks.lexicon.letters import costs, fold, surprise
from editcheck.checks.lexicon.wreckage import wreckage
from tests.checks.drafts import ARTICLE, found, mended, unread


@pytest.mark.parametrize("word", ["qhzxkwvbtr", "lkjhgfdsaq", "xvbnmzkqwp", "ZqTxWvKpLmRbHn", "WQZKRTVBNPLXHGFD"])
def test_letters_at_random_are_told(word: str) -> None:
    assert is_random(word)


@pytest.mark.parametrize(
    "word",
    [
        "rhythmic",
        "strengths",
        "cyberattack",
        "Llanfairpwllgwyngyll",
        "Szczecin",
        "Krzysztof",
        "Nguyen",
        "GlaxoSmithKline",
        "XMLHttpRequest",
        "UNESCO",
        "dimethylsulfoxide",
        "Donaudampfschifffahrt",
        "hippopotamus",
        "arrrticle",
        "москва",
    ],
)
def test_words_names_and_abbreviations_are_left_alone(word: str) -> None:
    assert not is_random(word)


def test_only_the_letters_are_found() -> None:
    assert found(check, "The council (qhzxkwvbtr) met on Tuesday.", allow=[]) == ["qhzxkwvbtr"]


@pytest.mark.parametrize(
    "text", ["#qhzxkwvbtr", "@qhzxkwvbtr", "www.qhzxkwvbtr.org", "https://a.org/qhzxkwvbtr", "a_qhzxkwvbtr"]
)
def test_tags_handles_and_addresses_are_no_words(text: str) -> None:
    assert found(check, f"See {text} for more.", allow=[]) == []


def test_a_word_on_the_list_of_those_allowed_is_left_alone() -> None:
    assert found(check, "The band Qhzxkwvbtrp played.", allow=["qhzxkwvbtrp"]) == []


def test_what_is_printed_often_is_a_name() -> None:
    assert found(check, "qhzxkwvbtr " * 3, allow=[]) == []


def test_an_honest_article_has_none() -> None:
    assert found(check, ARTICLE, allow=[]) == []


def test_keys_in_a_row_are_told_though_they_are_few() -> None:
    assert found(check, "The plan is late. asdf", allow=[]) == ["asdf"]


def test_a_wrong_encoding_is_told_and_mended() -> None:
    text = "The cafÃ© in JuÃ¡rez isnâ€™t open."
    assert found(check, text, allow=[]) == ["Ã©", "Ã¡", "â€™"]
    assert mended(check, text, allow=[]) == "The café in Juárez isn’t open."


def test_letters_with_accents_are_no_wreckage() -> None:
    assert list(wreckage("Ça va? São João, Ýmir, ÂGE, façade, Úbeda…")) == []


@given(st.text(alphabet=st.characters(min_codepoint=0xA0, max_codepoint=0x2FF), min_size=1))
def test_what_was_read_in_a_wrong_encoding_is_always_found(text: str) -> None:
    wrecked = text.encode("utf-8").decode("latin-1")
    assert [(start, end) for start, end, _ in wreckage(wrecked) if start == 0] or not text.isprintable()


def test_the_cost_of_letters() -> None:
    assert costs("ab") == [] and surprise("") == 0
    assert len(costs("harbour")) == 5
    assert surprise("harbour") < 4 < surprise("xqzvkj")
    assert fold("Łódź Ærø 12") == "lodzaero"


@pytest.mark.parametrize(
    "word", ["harbour", "harbours", "repaired", "unpainted", "organisations", "stopping", "mayor's"]
)
def test_words_and_what_is_made_from_them_are_english(word: str) -> None:
    assert is_english(word)


def test_a_foreign_word_is_not_english() -> None:
    assert not is_english("terpercaya")


def test_a_megabyte_of_one_word_is_judged_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr("editcheck.checks.gibberish.is_random", lambda word: asked.append(word) or False)
    assert list(check(unread("qhzxkwvbtr " * 90_000), {"allow": []})) == []
    assert asked == ["qhzxkwvbtr"]
