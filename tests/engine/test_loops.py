import pytest

from editcheck.configuration.model import Configuration
from editcheck.engine.configured import rules_for
from editcheck.engine.loops import refuse_loops
from editcheck.engine.rule import load_rule
from editcheck.errors import RuleError

RULE = """\
id: house/{name}
check: {check}
severity: advice
status: preview
message: "{expected}"
why: A rule of the house.
"""


@pytest.fixture
def rules(tmp_path):
    """Makes the rules house/a, house/b … of the checks given."""

    def make(*checks):
        made = []
        for name, check in zip("abcdef", checks, strict=False):
            path = tmp_path / "house" / f"{name}.yml"
            path.parent.mkdir(exist_ok=True)
            path.write_text(RULE.replace("{name}", name).replace("{check}", check))
            made.append(load_rule(path))
        return made

    return make


@pytest.mark.parametrize(
    ("checks", "told"),
    [
        (
            ["{kind: prefer, replace: {adviser: advisor, advisor: adviser}}"],
            "a.yml:2:33: replacing without end: 'adviser' by 'advisor' (house/a), 'advisor' by 'adviser' (house/a)",
        ),
        (
            [f"{{kind: prefer, replace: {{{pair}}}}}" for pair in ("big: large", "large: great", "great: big")],
            "'big' by 'large' (house/a), 'large' by 'great' (house/b), 'great' by 'big' (house/c)",
        ),
        (["{kind: prefer, replace: {council: town council}}"], "'council' by 'town council' (house/a)"),
        (["{kind: prefer, replace: {UK: GB | the UK}, names: true}"], "'UK' by 'the UK' (house/a)"),
        (
            ["{kind: prefer, replace: {realiz: realis}, endings: [e]}", "{kind: prefer, replace: {realise: realize}}"],
            "'realize' by 'realise' (house/a), 'realise' by 'realize' (house/b)",
        ),
    ],
)
def test_a_loop_is_refused_with_its_rules(rules, checks, told):
    with pytest.raises(RuleError) as caught:
        refuse_loops(rules(*checks))
    assert told in str(caught.value) and "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "checks",
    [
        [],
        ["{kind: forbid, terms: [big]}", "{kind: prefer, replace: {large: big}}"],
        ["{kind: prefer, replace: {huge: big, big: large}}"],
        ["{kind: prefer, replace: {council: town council}, except: [town council]}"],
        ["{kind: prefer, replace: {mail: e-mail}}"],
        ["{kind: prefer, replace: {Polish: polish}}"],
    ],
)
def test_what_comes_to_an_end_is_no_loop(rules, checks):
    refuse_loops(rules(*checks))


def test_a_chain_of_thousands_is_no_matter(rules):
    chain = ", ".join(f"w{number}: w{number + 1}" for number in range(3_000))
    refuse_loops(rules(f"{{kind: prefer, replace: {{{chain}}}}}"))
    with pytest.raises(RuleError, match="replacing without end"):
        refuse_loops(rules(f"{{kind: prefer, replace: {{{chain}, w3000: w0}}}}"))


def test_a_configuration_cannot_turn_on_packs_that_undo_each_other():
    assert len(rules_for(Configuration(packs=("news-en-GB",)))) > 20
    with pytest.raises(RuleError, match=r"news-en-gb/.*news-en-us/|news-en-us/.*news-en-gb/"):
        rules_for(Configuration(packs=("news-en-GB", "news-en-US")))


def test_rules_for_different_languages_may_write_each_others_words(rules):
    british, american = rules("{kind: prefer, replace: {color: colour}}", "{kind: prefer, replace: {colour: color}}")
    with pytest.raises(RuleError, match="replacing without end"):
        refuse_loops([british, american])
    british, american = british._replace(languages=("en-GB",)), american._replace(languages=("en-US",))
    refuse_loops([british, american])
    with pytest.raises(RuleError, match="replacing without end"):
        refuse_loops([british, american._replace(languages=("en",))])
    with pytest.raises(RuleError, match="replacing without end"):
        refuse_loops([british, american._replace(languages=())])
