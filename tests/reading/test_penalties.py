import time

import pytest

from editcheck.documents.document import Document
from editcheck.reading import penalties, sentences
from editcheck.reading.amounts import figures
from editcheck.reading.dates import read as dates
from editcheck.reading.model import Name, Penalty, Quantity, Reading


def read(text: str, *laws: str) -> tuple[Penalty, ...]:
    document = Document.from_text(text)
    reading = Reading(document, document.prose)
    names = [Name(text.index(law), text.index(law) + len(law), law, "law") for law in laws]
    for reader in (sentences, dates, figures):
        reading = reader.read(reading)
    return penalties.read(reading.with_(names=tuple(names))).penalties


def one(text: str, *laws: str) -> Penalty:
    [found] = read(text, *laws)
    return found


def custody(penalty: Penalty) -> tuple[int, str, str] | None:
    length = penalty.sanctions.custody
    return (int(length.low), length.unit, length.hedge) if length else None


@pytest.mark.parametrize(
    ("text", "printed", "length"),
    [
        ("They could face up to two years in prison.", "two years in prison", (24, "month", "up to")),
        ("It carries a maximum of 18 months in jail.", "18 months in jail", (18, "month", "up to")),
        ("They could be locked up for as long as two years.", "two years", (24, "month", "up to")),
        ("They could be jailed for up to five years.", "jailed for up to five years", (60, "month", "up to")),
        ("None of them can be punished with more than six years in jail.", "six years in jail", (72, "month", "up to")),
        ("It was not said that he faced more than six years in jail.", "six years in jail", (72, "month", "over")),
        ("It cannot exceed two years in jail.", "two years in jail", (24, "month", "up to")),
        ("They may get anything up to a year in jail.", "a year in jail", (12, "month", "up to")),
        ("It will carry up to two years' imprisonment.", "two years' imprisonment", (24, "month", "up to")),
        ("The offence carries up to three years.", "three years", (36, "month", "up to")),
        ("It is punishable by up to four years and a fine.", "four years and a fine", (48, "month", "up to")),
        ("Six years is the longest that they could spend in prison.", "Six years", (72, "month", "up to")),
        ("She was found guilty of fraud, for which the maximum is ten years.", "ten years", (120, "month", "up to")),
        ("He was given eight months in prison.", "eight months in prison", (8, "month", "")),
        ("He got a 10-year prison sentence.", "10-year prison", (120, "month", "")),
        ("She was sentenced to life in prison.", "life in prison", (1, "life", "")),
        ("They face at least six years behind bars.", "six years behind bars", (72, "month", "at least")),
        ("He was jailed for six years and four months.", "jailed for six years and four months", (76, "month", "")),
        ("He pleaded guilty and was given two years and nine months.", "two years and nine months", (33, "month", "")),
        ("Hask, who was convicted, got four and a half years.", "four and a half years", (54, "month", "")),
        ("The judge gave Mr Thorne, 52, two years.", "two years", (24, "month", "")),
        ("Thorne was convicted and received 14 months, suspended for two years.", "14 months", (14, "month", "")),
        (
            "The maximum sentence under the Act for selling a forged ticket is ten years' imprisonment.",
            "ten years' imprisonment",
            (120, "month", "up to"),
        ),
    ],
)
def test_custody_is_read_in_months(text, printed, length):
    penalty = one(text)
    assert (penalty.text, custody(penalty)) == (printed, length)


@pytest.mark.parametrize(
    ("text", "fine"),
    [
        ("They could face an unlimited fine.", "unlimited"),
        ("They could face a fine.", "unspecified"),
        ("They could be fined up to £5,000.", Quantity(5000, 5000, "GBP", "up to")),
        ("They would get an automatic penalty of £20,000.", Quantity(20000, 20000, "GBP")),
    ],
)
def test_a_fine_is_read_with_its_amount(text, fine):
    assert one(text).sanctions.fine == fine


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("They could face a criminal record and an unlimited fine.", "and"),
        ("They could face a criminal record or a fine.", "or"),
        ("They could get two years in jail or a fine, or both.", "and/or"),
        ("The maximum is two years in prison or a fine; a court cannot impose both.", "either"),
        ("They could face either two years in prison or a fine.", "either"),
    ],
)
def test_sanctions_named_together_are_joined(text, joined):
    assert one(text).sanctions.joined == joined


def test_what_two_people_were_given_is_two_penalties():
    jailed, fined = read("Ida Pell was jailed for three years, and her firm must pay a fine of £20,000.")
    assert (custody(jailed), jailed.sanctions.fine) == ((36, "month", ""), None)
    assert (custody(fined), fined.sanctions.fine.low) == (None, 20_000)


def test_the_most_may_stand_behind_the_length():
    assert custody(one("Sinking a wherry is punishable by 18 months’ imprisonment at most.")) == (18, "month", "up to")


def test_the_most_that_the_law_allows_for_what_was_admitted_is_a_penalty():
    found = one("She admitted ramming a wherry. For ramming the law allows a maximum of five years.")
    assert (custody(found), found.given) == ((60, "month", "up to"), False)


def test_a_sentence_that_was_given_is_told_from_what_the_law_threatens():
    given, threatened = read("He was given eight months in prison. The offence carries up to two years in prison.")
    assert (given.given, threatened.given) == (True, False)
    assert one("She was jailed for nine weeks.").given
    assert not one("She could be jailed for nine weeks.").given
    assert one("Hob, who used to be a clerk at the yard, got 90 days in jail.").given


def test_a_suspended_sentence_is_no_second_length():
    penalty = one("He was given eight months in prison, suspended for 18 months, and 180 hours of unpaid work.")
    assert custody(penalty) == (8, "month", "")
    assert set(penalty.sanctions.other) == {"suspended sentence", "unpaid work"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Landlords who cut off heating could be jailed for up to three years.", {"landlords", "cut", "heating"}),
        ("He was given ten weeks in prison for threatening a tenant.", {"threatening", "tenant"}),
        (
            "It is a crime to forge a certificate. The maximum for that is two years in prison.",
            {"forge", "certificate"},
        ),
    ],
)
def test_the_conduct_is_found(text, words):
    assert words <= set(read(text)[-1].offence.split())


def test_that_of_which_somebody_was_cleared_is_no_conduct():
    text = "Pell was cleared of fraud but convicted of forging a log, which is punishable by two years in prison."
    assert "fraud" not in one(text).offence
    assert "forging log" in one(text).offence


def test_an_offence_that_the_sentence_names_is_the_conduct():
    text = "The maximum for selling a forged ticket is two years. It created an offence of offering one, which carries "
    assert "forged" not in read(text + "up to three years in prison.")[-1].offence


def test_a_length_of_time_that_no_court_gave_is_no_penalty():
    assert read("The court heard that the builders were given two years to finish.") == ()


def test_nobody_was_punished_under_a_law_that_is_named_later():
    text = "She was sent to prison for six years. An MP has brought in the Warm Homes Bill."
    assert one(text, "Warm Homes Bill").law == ""


def test_the_law_is_the_one_named_with_the_penalty_or_the_only_one():
    text = "The Warm Homes Bill was published. Landlords could be jailed for up to three years."
    assert one(text, "Warm Homes Bill").law == "Warm Homes Bill"


@pytest.mark.parametrize(
    "text",
    [
        "He has worked at the prison for two decades.",
        "The prison was built two years ago.",
        "It was a fine day.",
        "She broke the record in the 800m.",
        "He died two years after the prison was closed.",
        "The most that a forger can get was raised from two years in prison to ten.",
    ],
)
def test_not_every_mention_of_prison_is_a_penalty(text):
    assert read(text) == ()


@pytest.mark.parametrize("unit", ["jailed ", "two years in prison or ", "a fine, ", "a criminal record and "])
def test_reading_is_linear_in_the_text(unit):
    def cost(length: int) -> float:
        started = time.process_time()
        read(unit * (length // len(unit)))
        return time.process_time() - started

    cost(1_000)
    assert cost(200_000) < 60 * max(cost(20_000), 0.01)


def test_the_month_of_may_is_no_may():
    assert one("She pleaded guilty to fraud in May and was given 18 months in prison.").given


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("Anyone who misleads the board risks up to a year in prison.", (12, "month", "up to")),
        ("Clerks who forge a label could be imprisoned for as long as seven years.", (84, "month", "up to")),
        ("Sheriffs could jail the worst landlords for up to five years.", (60, "month", "up to")),
    ],
)
def test_lengths_of_custody_in_other_words(text, length):
    assert custody(one(text)) == length


def test_what_somebody_must_pay_or_do_was_given():
    assert one("The harbour trust must pay a fine of £5,000 for the spill.").given
    assert one("Marlow Astell was given 160 hours of unpaid work.").given
    assert not one("Anybody who spills oil must pay a fine of £5,000.").given


def test_that_a_bill_becomes_law_is_no_conduct():
    told = one("Selling tugs unseen will carry up to five years in jail if a Bill published in May becomes law.")
    assert "tugs" in told.offence
    assert "becomes" not in told.offence
    told = one("FARLOW, Ohio — Selling tugs unseen could mean jail for five years if the Senate agrees to a bill.")
    assert "selling tugs unseen" in told.offence
    assert not {"farlow", "senate", "agrees"} & set(told.offence.split())
    told = one("Selling tugs could mean five years in jail if somebody drowns, under a bill that passed in May.")
    assert told.offence.startswith("somebody drowns")


def test_a_length_of_time_before_somebody_is_jailed_is_no_sentence():
    found = one("A tutor who stole from the school over a 10-year period has been jailed for 12 years.")
    assert custody(found) == (144, "month", "")


@pytest.mark.parametrize(
    "text",
    [
        "Abel Thorne, a cooper, is starting a prison sentence of five years.",
        "A sentence of ten months in prison was suspended for a year.",
        "Thorne must do 150 hours of unpaid work and pay a fine.",
        "The judge gave Mr Thorne, 52, life imprisonment.",
    ],
)
def test_what_somebody_was_given(text):
    assert one(text).given


def test_an_offence_that_is_created_too():
    penalty = one("It would make it an offence, too, to water ale, for which the penalty would be an unlimited fine.")
    assert penalty.offence == "water ale"


def test_gates_that_are_locked_are_no_penalty():
    assert read("The gates could be locked for as long as two years.") == ()


def test_what_two_governments_would_do_is_no_one_penalty():
    assert read("Under Vale the poacher stood to be fined; under Rook, to be imprisoned.") == ()
