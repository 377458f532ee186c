import pytest
from hypothesis import given
from hypothesis import strategies as st

from editcheck.configuration.decisions import Decision, parse_decisions, with_decisions
from editcheck.errors import ConfigError

HEAD = "editcheck: decisions/1\n"
ONE = """\
decisions:
  # Ada, please look again in May.
  - rule: facts/wrong-figure
    draft: drafts/a.md
    words: 430 sites
    fingerprint: 0123456789abcdef
    reason: The ministry corrected it.
    who: Ada Ngata
    when: 2026-11-22   # by telephone
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "decisions.yml"


def test_a_decision_is_read(path):
    [decision] = parse_decisions(HEAD + ONE, path)
    assert decision == Decision(
        rule="facts/wrong-figure",
        fingerprint="0123456789abcdef",
        reason="The ministry corrected it.",
        who="Ada Ngata",
        when="2026-11-22",
        words="430 sites",
        draft=str(path.parent / "drafts" / "a.md"),
        place=f"{path}:4",
    )


def test_nothing_is_no_decision(path):
    assert parse_decisions("", path) == parse_decisions(HEAD, path) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("decisions: []", "1:1: not a file of decisions: expected “editcheck: decisions/1”"),
        (HEAD.replace("1", "9"), "1:1: not a file of decisions"),
        (HEAD + ONE.replace("fingerprint: 0123456789abcdef", "fingerprint: 12"), "7:5: fingerprint: expected 16"),
        (HEAD + ONE.replace("    reason: The ministry corrected it.\n", ""), "4:5: reason: expected a text"),
        (HEAD + ONE.replace("The ministry corrected it.", "''"), "8:5: reason: nothing is dismissed without a reason"),
        (HEAD + ONE.replace("2026-11-22", "yesterday"), "10:5: when: expected a day such as 2026-11-22"),
        (HEAD + ONE.replace("who:", "whom:"), "9:5: unknown key 'whom', did you mean 'who'?"),
        (HEAD + "decisions: {a: b}", "2:1: decisions: expected a list"),
        (HEAD + "decisions: &a []", "2:12: anchors and aliases"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(path, text, told):
    with pytest.raises(ConfigError) as caught:
        parse_decisions(text, path)
    assert str(caught.value).startswith(f"{path}:{told}"), str(caught.value)


def decision(path, **changes):
    given = {"rule": "a/b", "fingerprint": "f" * 16, "reason": "so", "draft": str(path.parent / "a.md")} | changes
    return Decision(**given)


def test_what_stands_in_the_file_stays_as_it_is(path):
    longer = with_decisions(HEAD + ONE, path, [decision(path)])
    assert longer.startswith(HEAD + ONE)
    assert longer.endswith("  - rule: a/b\n    draft: a.md\n    fingerprint: ffffffffffffffff\n    reason: so\n")
    assert len(parse_decisions(longer, path)) == 2


@pytest.mark.parametrize("existing", ["", HEAD, HEAD + "# None yet\n", HEAD + "decisions: []\n", HEAD + "decisions:\n"])
def test_the_first_decision_of_a_file(path, existing):
    text = with_decisions(existing, path, [decision(path)])
    assert [item.reason for item in parse_decisions(text, path)] == ["so"]


def test_decisions_that_are_not_written_one_below_the_other_are_kept(path):
    existing = HEAD + "decisions: [{rule: a/b, fingerprint: 0123456789abcdef, reason: old}]\n"
    text = with_decisions(existing, path, [decision(path)])
    assert [item.reason for item in parse_decisions(text, path)] == ["old", "so"]


def test_a_broken_file_is_not_added_to(path):
    with pytest.raises(ConfigError):
        with_decisions("decisions: [", path, [decision(path)])


WORDS = st.text(
    alphabet=st.characters(blacklist_categories=("Cs",), blacklist_characters="\x00\u2028\u2029\ufeff"), max_size=30
).map(lambda words: " ".join(words.split()))


@given(reason=WORDS.filter(bool), who=WORDS, words=WORDS, rules=st.lists(st.sampled_from(["a/b", "c/d"]), max_size=3))
def test_what_is_written_is_read_again(tmp_path_factory, reason, who, words, rules):
    path = tmp_path_factory.getbasetemp() / "decisions.yml"
    wanted = [decision(path, rule=rule, reason=reason, who=who, words=words) for rule in rules]
    text = ""
    for item in wanted:
        text = with_decisions(text, path, [item])
    assert [item._replace(place="") for item in parse_decisions(text, path)] == wanted
