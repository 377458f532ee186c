import pytest

from editcheck.lookup.index import Index
from editcheck.lookup.penalties.conduct import doing, root
from editcheck.lookup.penalties.verdicts import look_up
from editcheck.lookup.verdict import Verdict
from tests.lookup.sheets import index_of, reading_of

STORY = """Landlords who cut off heating may be jailed

Landlords who cut off a tenant's heating could be jailed for up to three years under the Warm Homes Bill, which was \
published yesterday.

Forging a safety certificate would carry a maximum of 18 months in prison or an unlimited fine; a court could not \
impose both. Those who refuse to let an inspector in could face a criminal record and a fine.

Norman Astell was given ten weeks in prison last year for threatening a tenant in Marlow Street. The offence carries \
up to two years in prison.
"""


def verdict(draft: str, index: Index | None = None) -> Verdict:
    found = list(look_up(reading_of(draft), index or index_of(STORY)))
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    "draft",
    [
        "Landlords who cut off the heating face up to three years in jail.",
        "Cutting off a tenant's heating could mean up to 36 months in prison for landlords.",
        "Forging a safety certificate could mean up to 18 months in prison, or a fine.",
        "People who refuse to let in an inspector could get a criminal record and a fine.",
        "Norman Astell was jailed for ten weeks for threatening a tenant.",
        "Threatening a tenant carries up to two years in prison.",
    ],
)
def test_a_penalty_that_the_source_has_for_that_conduct_is_confirmed(draft):
    assert verdict(draft).outcome == "confirmed"


@pytest.mark.parametrize(
    ("draft", "reason", "expected"),
    [
        (
            "Landlords who cut off a tenant's heating could be jailed for up to five years.",
            "value",
            "up to three years",
        ),
        ("Landlords who cut off a tenant's heating will be jailed for three years.", "maximum", "up to three years"),
        (
            "Forging a safety certificate could mean up to 18 months in prison and an unlimited fine.",
            "joining",
            "up to 18 months in prison or an unlimited fine, not both",
        ),
        ("Forging a safety certificate could mean up to three years in prison.", "offence", "up to 18 months"),
        ("Norman Astell was given two years in prison for threatening a tenant.", "value", "ten weeks in prison"),
    ],
)
def test_another_punishment_of_that_conduct_is_contradicted(draft, reason, expected):
    found = verdict(draft)
    assert (found.outcome, found.reason) == ("contradicted", reason)
    assert found.expected.startswith(expected)
    assert found.evidence


def test_the_punishment_of_other_conduct_names_both():
    found = verdict("Forging a safety certificate could mean up to three years in prison.")
    assert "up to three years in prison" in found.detail
    assert len(found.evidence) == 2


def test_the_punishment_under_another_law_names_both():
    one = "Under the Tenancies Bill, landlords who forge a certificate could face a criminal record and a fine."
    other = "Under the Warm Homes Bill, landlords who forge a certificate could face up to two years in prison."
    draft = "Under the Tenancies Bill, landlords who forge a certificate could face up to two years in prison."
    penalty, law = look_up(reading_of(draft), index_of(one, other))
    assert (penalty.outcome, penalty.reason, penalty.text) == ("contradicted", "law", "two years in prison")
    assert "Warm Homes Bill" in penalty.detail
    assert "Tenancies Bill" in penalty.detail
    assert (law.outcome, law.text, law.expected) == ("contradicted", "Tenancies Bill", "Warm Homes Bill")


def test_the_whole_punishment_under_another_law_is_told_though_a_part_of_it_is_under_this_one():
    one = "Under the Tenancies Bill, landlords who forge a certificate could face up to two years in prison."
    other = (
        "Under the Warm Homes Bill, landlords who forge a certificate could face a criminal record, an unlimited fine"
    )
    draft = "The Tenancies Bill would provide for a criminal record and an unlimited fine, and prison for the worst."
    found = list(look_up(reading_of(draft), index_of(one, f"{other} and possible imprisonment.")))
    assert [verdict.reason for verdict in found] == ["law", "law"]


@pytest.mark.parametrize(
    "draft",
    [
        "Under the Tenancies Bill it would have been an unlimited fine and up to two years in prison.",
        "Landlords who forge a certificate could face up to two years in prison. The offence is in the Tenancies Bill.",
    ],
)
def test_the_law_alone_tells_what_a_penalty_is_for(draft):
    one = "Under the Tenancies Bill, landlords who forge a certificate could face an unlimited fine."
    other = "Under the Warm Homes Bill, landlords who forge a certificate could face up to two years in prison."
    found = list(look_up(reading_of(draft), index_of(one, other)))
    assert [verdict.reason for verdict in found] == ["law", "law"]


@pytest.mark.parametrize(
    ("draft", "outcome"),
    [
        ("Offenders will face a maximum of five years in jail for it.", "contradicted"),
        ("Offenders will be sent to jail for three years.", "contradicted"),
        ("Offenders will face a minimum of three years in jail for either crime.", "contradicted"),
        ("Offenders will face a maximum of three years in jail for it.", "confirmed"),
        ("Poachers who net salmon will face a maximum of five years in jail.", "unsupported"),
        ("He served five years in jail.", "unsupported"),
    ],
)
def test_a_penalty_for_nothing_in_particular_is_the_only_one_that_the_sources_have(draft, outcome):
    story = "Landlords who cut off heating will be offenders, and could be jailed for up to three years for it."
    assert verdict(draft, index_of(story)).outcome == outcome


def test_a_source_that_tells_the_penalty_too_is_not_in_dispute_with_it():
    one = "Selling a forged ticket carries up to ten years in prison. Offering to sell one carries up to three years."
    other = "Offering to sell a forged ticket carries up to three years in prison."
    assert verdict(
        "Offering to sell a forged ticket carries up to three years in jail.", index_of(one, other)
    ).outcome == ("confirmed")


@pytest.mark.parametrize(
    "draft",
    [
        "Stealing a car carries up to seven years in prison.",
        "Ann Vole was jailed for six years for arson.",
    ],
)
def test_the_punishment_of_conduct_that_no_source_has_is_unsupported(draft):
    assert verdict(draft).outcome == "unsupported"


def test_what_one_person_was_given_is_not_what_the_law_threatens():
    index = index_of("Norman Astell was given ten weeks in prison for threatening a tenant.")
    assert verdict("Threatening a tenant carries up to two years in prison.", index).outcome == "unsupported"


@pytest.mark.parametrize(("source", "draft"), [("or", "and"), ("and", "or")])
def test_the_one_or_the_other_is_not_both_unless_a_source_says_so(source, draft):
    told = "Those who forge a certificate could face a criminal record {} an unlimited fine."
    found = verdict(told.format(draft), index_of(told.format(source)))
    assert (found.outcome, found.reason) == ("contradicted", "both")

    both = index_of(told.format(source), told.format(draft))
    assert verdict(told.format(draft), both).outcome == "confirmed"


@pytest.mark.parametrize("words", [("create", "creation", "creating"), ("obstruct", "obstruction")])
def test_words_of_one_family_have_one_root(words):
    from editcheck.reading.words import stem

    assert len({root(stem(word)) for word in words}) == 1


REGIMES = (
    "Anyone who makes a false water meter could face a criminal record or a fine under the Meters Bill, the last "
    "government said in 2023.",
    "Those who create a false water meter could face up to two years in prison under the Wells and Water Bill, the "
    "ministry said.",
)


def test_a_length_that_no_source_has_is_wrong_though_another_bill_gives_no_prison():
    found = verdict("People who create a false water meter could be jailed for up to five years.", index_of(*REGIMES))
    assert (found.outcome, found.reason) == ("contradicted", "value")
    assert (found.found, found.expected) == ("up to five years in prison", "up to two years in prison")


@pytest.mark.parametrize(
    ("law", "sentence"),
    [
        ("Meters Bill", "Those who made false meters would have faced up to two years in prison."),
        ("Wells and Water Bill", "Those who made false meters would have faced a criminal record and a fine."),
    ],
)
def test_the_penalty_of_the_other_bill_is_wrong_where_the_bill_was_named_a_sentence_before(law, sentence):
    found, _ = look_up(reading_of(f"It was to be a crime under the {law}. {sentence}"), index_of(*REGIMES))
    assert (found.outcome, found.reason) == ("contradicted", "law")


@pytest.mark.parametrize(
    ("draft", "reason"),
    [
        ("People who create a false water meter will be jailed for at least two years.", "value"),
        ("People who create a false water meter will be jailed for two years.", "maximum"),
        ("People who create a false water meter face two years in prison.", "faced"),
        ("People who create a false water meter face up to two years in prison and an unlimited fine.", "more"),
    ],
)
def test_a_maximum_is_neither_the_sentence_nor_a_minimum_nor_more_than_the_sources_have(draft, reason):
    assert verdict(draft, index_of(*REGIMES)).reason == reason


def test_a_headline_may_leave_out_that_it_is_a_maximum():
    index = index_of(*REGIMES)
    assert verdict("People who create a false water meter face two years in prison", index).reason == ""
    assert verdict("Two years in jail for people who create a false water meter", index).reason == ""


def test_prison_and_a_fine_is_not_prison_or_a_fine():
    index = index_of("Those who steal a meter could get up to two years in prison or a fine.")
    assert verdict("Those who steal a meter could get up to two years in prison and a fine.", index).reason == "both"


def test_sharing_is_another_act_than_creating():
    draft = "Those who share a false water meter could face up to five years in prison."
    assert verdict(draft, index_of(*REGIMES)).outcome == "unsupported"


def test_a_fine_without_limit_that_a_bill_would_have_given_is_no_sentence_that_somebody_was_given():
    index = index_of("Those who make a false meter could face a criminal record and an unlimited fine.")
    draft = "The Bill would have given those who make a false meter a criminal record and a fine without limit."
    assert verdict(draft, index).outcome == "confirmed"


def test_the_amount_of_a_fine_is_not_confirmed_by_a_fine_of_no_amount():
    index = index_of(
        "The Tarn Line is to be fined £14.6 million for misleading passengers. Directors who mislead passengers could "
        "be jailed for two years or fined."
    )
    found = verdict("The Tarn Line is to be fined £16.4 million for misleading passengers.", index)
    assert (found.outcome, found.expected) == ("contradicted", "a fine of £14.6 million")


@pytest.mark.parametrize(
    ("draft", "reason"),
    [
        ("If a false meter is sold to others, those who made it could not be sent to prison.", "denied"),
        ("Those who make a false meter could not be sent to prison unless it is sold to others.", "unsupported"),
        ("If a false meter is sold to others, those who made it could be sent to prison.", ""),
    ],
)
def test_a_penalty_that_the_draft_denies_is_not_confirmed(draft, reason):
    index = index_of("If a false meter is sold to others, offenders who made it could be sent to jail.")
    assert verdict(draft, index).reason == reason


def test_the_name_of_a_law_is_no_conduct():
    draft = "Under the Meters Policing Bill those who make a false meter could face a criminal record."
    (penalty,) = reading_of(draft).penalties
    assert "policing" not in penalty.offence.split()


@pytest.mark.parametrize(
    ("offence", "act"),
    [
        ("create a false meter", "creating a false meter"),
        ("makes a false meter", "making a false meter"),
        ("possesses a false meter", "possessing a false meter"),
        ("threaten an inspector", "threatening an inspector"),
        ("selling meters", "selling meters"),
        ("a meter is shared", ""),
        ("made a false meter", ""),
    ],
)
def test_a_conduct_is_told_as_an_act(offence, act):
    assert doing(offence) == act


def test_what_could_have_been_given_was_not():
    index = index_of(
        "Craig Marlow, the repairs manager, was given 160 hours of unpaid work for closing 58 complaints unread. "
        "The judge could have sent him to prison for 12 months."
    )
    wrong = verdict("Craig Marlow, the repairs manager, was sentenced to 12 months in prison.", index)
    assert (wrong.outcome, wrong.expected) == ("contradicted", "unpaid work")
    right = verdict("Craig Marlow, the repairs manager, was given 160 hours of unpaid work.", index)
    assert right.outcome == "confirmed"


LANDS = """Landlords in England will be jailed for up to two years if they let mould make a child ill. In \
Scotland there is the Damp Homes (Scotland) Bill, brought in by Fergus Rook in May. It would let sheriffs jail the \
worst landlords for up to five years.
"""


def test_the_penalty_of_another_land_contradicts_nothing():
    draft = "A landlord who lets mould make a child ill could face up to five years in prison in Scotland."
    assert verdict(draft, index_of(LANDS)).outcome != "contradicted"


def test_the_only_length_that_is_given_under_a_law():
    draft = "The Damp Homes (Scotland) Bill, which Fergus Rook brought in, provides for up to two years in prison."
    wrong = verdict(draft, index_of(LANDS))
    assert (wrong.outcome, wrong.reason) == ("contradicted", "offence")
    assert wrong.expected.startswith("up to five years")


GRADED = """Selling such a list would be a Class D felony punishable by up to seven years in prison and a fine of up \
to $10,000. Knowingly buying one would be a Class A misdemeanor, which carries up to one year in jail or a fine of up \
to $2,000, but not both.

Forging a report, now a Class 5 felony with one to three years in prison, would become a Class 4 felony, with two to \
six years in prison and a fine of up to $500,000.

Dale Prewitt pleaded guilty in May and was sentenced to 120 days in jail. Rita Sands got 30 months in prison.
"""


@pytest.mark.parametrize(
    ("draft", "reason"),
    [
        ("Whoever bought a list would commit a Class A misdemeanor: a maximum of one year in jail.", ""),
        ("Whoever bought a list would commit a Class A misdemeanor: a maximum of seven years in jail.", "offence"),
        ("Buyers commit a Class A misdemeanor, up to one year in jail and a fine of as much as $2,000.", "joining"),
        ("Forging a report would be a Class 4 felony, which carries up to six years in prison.", ""),
        ("Forging a report would be a Class 4 felony, and those convicted would spend six years in prison.", "maximum"),
        ("An heir who looks away could get up to 180 days in jail or a fine of $2,000 at most.", "value"),
    ],
)
def test_an_american_offence_is_known_by_its_class_and_by_its_fine(draft, reason):
    told = verdict(draft, index_of(GRADED))

    assert (told.outcome, told.reason) == (("contradicted", reason) if reason else ("confirmed", ""))


@pytest.mark.parametrize(
    ("draft", "outcome"),
    [
        (
            "Dale Prewitt paid $249. He admitted stalking a woman and was ordered to spend 120 days in jail.",
            "confirmed",
        ),
        (
            "Dale Prewitt paid $249. He admitted stalking a woman and was ordered to spend two years in jail.",
            "contradicted",
        ),
        ("Dale Prewitt was there, and his partner was given two years in jail for stalking.", "unsupported"),
        ("Rita Sands was given 30 months in prison for stalking.", "confirmed"),
        ("Rita Sands, 41, who was a teacher, got 30 months in prison.", "confirmed"),
        ("Rita Sands, 41, who was a teacher, got five years in prison.", "contradicted"),
    ],
)
def test_what_somebody_was_given_is_compared_with_what_the_same_person_was_given(draft, outcome):
    assert verdict(draft, index_of(GRADED)).outcome == outcome


ACTS = "Those who make a false ticket could face a criminal record and an unlimited fine. If it is sold, the seller \
could be sent to jail."


@pytest.mark.parametrize(
    ("draft", "outcome"),
    [
        ("Anyone who makes a false ticket could be jailed for up to two years.", "contradicted"),
        ("Selling a false ticket could lead to an unlimited fine.", "contradicted"),
        ("Selling a false ticket could lead to jail or a fine.", "unsupported"),
        ("Under the Tickets Bill, anyone who makes a false ticket could be jailed for up to two years.", "unsupported"),
    ],
)
def test_what_the_source_threatens_for_another_act_is_wrong(draft, outcome):
    assert verdict(draft, index_of(ACTS)).outcome == outcome


def test_to_make_is_to_create_under_whichever_bill():
    draft = "Making a false water meter could mean up to two years in prison under the ministry’s plans."
    assert verdict(draft, index_of(*REGIMES)).outcome == "confirmed"


LENIENT = """Ida Pell, who kept the books of a wherry firm, was jailed for 16 months at Oldcastle Crown Court.

Conspiracy to defraud carries a maximum of ten years in prison. She has to repay £4,000 within two years.
"""


def test_a_law_named_in_the_paragraph_before_is_not_that_of_a_plan_told_since():
    sources = index_of(
        """The ministry said that those who make sham permits could face up to two years in prison. The crimes will be
        in the Harbour Bill.""",
        """Those found guilty of making sham permits could face a criminal record and an unlimited fine. The crime is to
        be added to the Docks Bill.""",
    )
    draft = """The Harbour Bill will create two crimes, one of making permits.

The last council had a plan. In May members debated it: a maker of permits could be fined without limit."""
    assert all(found.outcome != "contradicted" for found in look_up(reading_of(draft), sources))


@pytest.mark.parametrize(
    ("draft", "reason"),
    [
        ("A woman who cheated sailors out of their savings has been jailed for ten years.", "maximum"),
        ("A woman who cheated sailors out of their savings has been jailed for 16 months.", "unsupported"),
        ("A woman who cheated sailors out of their savings has been jailed for two years.", "unsupported"),
    ],
)
def test_what_could_be_given_is_told_as_given_though_the_conduct_is_told_in_other_words(draft, reason):
    told = verdict(draft, index_of(LENIENT))

    assert told.reason == reason


BREWERS = """Abel Thorne, who had hoarded casks, was sentenced to 150 hours of unpaid work.

It would be an offence, too, to water ale, for which the penalty would be an unlimited fine but not imprisonment.
"""


@pytest.mark.parametrize(
    ("draft", "outcome"),
    [
        ("Watering ale could bring an unlimited fine and up to two years in prison.", "contradicted"),
        ("Watering ale could bring an unlimited fine.", "confirmed"),
        ("Abel Thorne must do 150 hours of unpaid work and pay a fine.", "contradicted"),
        ("Abel Thorne must do 150 hours of unpaid work.", "confirmed"),
    ],
)
def test_a_sanction_that_the_source_does_not_have(draft, outcome):
    found = verdict(draft, index_of(BREWERS))
    assert (found.outcome, found.reason) == (outcome, "more" if outcome == "contradicted" else "")


def test_how_long_prison_is_may_be_left_out_by_one_source_and_told_by_another():
    shared = "The distribution of a pilot's picture could mean a risk of jail."
    forged = "The creation of a ferry's certificate could mean up to three years in prison."
    draft = "The distribution of a pilot's picture could mean up to three years in prison."
    assert verdict(draft, index_of(f"{shared} {forged}")).reason == "offence"
    assert verdict(draft, index_of(shared, forged)).outcome == "unsupported"
