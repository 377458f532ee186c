"""Comparing what offenders face, part by part, and telling it in an editor's words."""

from decimal import Decimal
from typing import Literal

from editcheck.lookup.values import DOWNWARD, UPWARD, compare
from editcheck.named_tuple import NamedTuple
from editcheck.reading.model import Quantity, Sanctions

WORDS = tuple("zero one two three four five six seven eight nine ten".split())
MILLION = 10**6
Part = Literal["custody", "fine", "joined"]


class Comparison(NamedTuple):
    """How two sanctions stand: the parts that agree, those that differ, and those that only the draft has."""

    agreeing: tuple[str, ...]
    differing: tuple[Part, ...]
    lacking: tuple[str, ...]

    @property
    def in_parts(self) -> bool:
        """Whether a part differs, and not only how they are joined."""
        return any(part != "joined" for part in self.differing)


def compare_sanctions(draft: Sanctions, source: Sanctions) -> Comparison:
    """Compare part by part; what only the source has does not count, as a draft may tell less."""
    agreeing: list[str] = []
    differing: list[Part] = []
    lacking: list[str] = []
    if draft.custody is not None:
        if source.custody is not None:
            (agreeing if _same_length(draft.custody, source.custody) else differing).append("custody")
        else:
            lacking.append("custody")
    elif "prison" in draft.other:
        (agreeing if source.custody is not None or "prison" in source.other else lacking).append("prison")
    if draft.fine is not None:
        if source.fine is None:
            lacking.append("fine")
        elif not (isinstance(draft.fine, Quantity) and source.fine == "unspecified"):
            (agreeing if _same_fine(draft.fine, source.fine) else differing).append("fine")
    for part in ("record", *draft.other):
        if part == "prison" or (part == "record" and not draft.record):
            continue
        if source.record if part == "record" else part in source.other:
            agreeing.append(part)
        elif part == "record":
            lacking.append(part)
    if len(agreeing) > 1 and _is_joined_otherwise(draft.joined, source.joined):
        differing.append("joined")
    return Comparison(tuple(agreeing), tuple(differing), tuple(lacking))


def _is_joined_otherwise(mine: str, its: str) -> bool:
    """Whether a draft has both of what the source gives the one or the other of, or the one or the other for both."""
    alternatives = ("or", "either")
    return (mine == "and" and its in alternatives) or (mine in alternatives and its == "and")


def is_maximum_told_as_given(draft: Sanctions, source: Sanctions) -> bool:
    """Whether the draft has "two years" where the source has "up to two years", or "one to two years"."""
    mine, its = draft.custody, source.custody
    if mine is None or its is None or mine.hedge or mine.low != mine.high or mine.high != its.high:
        return False
    return its.hedge == "up to" if its.low == its.high else not its.hedge


def in_words(sanctions: Sanctions) -> str:
    """The sanctions as an editor writes them: "up to two years in prison or an unlimited fine"."""
    parts = []
    if sanctions.custody is not None:
        parts.append(f"{length_in_words(sanctions.custody)} in prison")
    if "prison" in sanctions.other:
        parts.append("prison")
    if sanctions.record:
        parts.append("a criminal record")
    if sanctions.fine is not None:
        parts.append(_fine_in_words(sanctions.fine))
    parts += [part for part in sanctions.other if part != "prison"]
    joint = "or" if sanctions.joined == "either" else sanctions.joined or "and"
    text = f" {joint} ".join(filter(None, [", ".join(parts[:-1]), *parts[-1:]]))
    return f"{text}, not both" if sanctions.joined == "either" else text


def length_in_words(custody: Quantity) -> str:
    """A length of custody in years or months: "up to 2 years"."""
    if custody.unit == "life":
        return "life"
    hedge = {"over": "more than", "under": "less than"}.get(custody.hedge, custody.hedge)
    years = custody.low % 12 == 0 and custody.high % 12 == 0 and custody.low
    if custody.low == custody.high > 24 and not years:
        whole, rest = (Quantity(part, part, "month") for part in (custody.low // 12 * 12, custody.low % 12))
        return " ".join(filter(None, (hedge, length_in_words(whole), "and", length_in_words(rest))))
    divisor = 12 if years else 1
    low, high = (_number(number / divisor) for number in (custody.low, custody.high))
    number = low if low == high else f"{low} to {high}"
    unit = ("year" if years else "month") + ("" if number == "one" else "s")
    return " ".join(filter(None, (hedge, number, unit)))


def _number(number: Decimal) -> str:
    """A number as newspapers print it: in words up to ten."""
    whole = int(number) if number == number.to_integral_value() and 0 < number <= 10 else 0
    return WORDS[whole] if whole else f"{number.normalize():f}"


def _fine_in_words(fine: Quantity | str) -> str:
    if not isinstance(fine, Quantity):
        return "an unlimited fine" if fine == "unlimited" else "a fine"
    amount = f"{fine.low.normalize():,f}"
    if fine.low >= MILLION:
        amount = f"{(fine.low / MILLION).normalize():,f} million"
    sign = {"GBP": "£", "USD": "$", "EUR": "€"}.get(fine.unit, f"{fine.unit} ")
    return " ".join(filter(None, ("a fine of", fine.hedge, f"{sign}{amount}")))


def _same_length(mine: Quantity, its: Quantity) -> bool:
    if (mine.unit == "life") != (its.unit == "life"):
        return False
    if its.hedge in DOWNWARD and mine.hedge in UPWARD:
        return False
    if its.hedge == "up to" and mine.hedge in ("", "about", "nearly"):
        return (mine.low, mine.high) == (its.low, its.high)
    if mine.hedge == "up to" and its.hedge == "":
        return mine.low == mine.high == its.high  # of two to six years, six are the most
    return compare(mine, its) != "different"


def _same_fine(mine: Quantity | str, its: Quantity | str) -> bool:
    if "unspecified" in (mine, its):
        return True
    if isinstance(mine, Quantity) and isinstance(its, Quantity):
        if mine.unit == its.unit and its.hedge == "up to" and mine.hedge in ("", "up to"):
            return (mine.low, mine.high) == (its.low, its.high)  # the most that it can be
        return mine.unit != its.unit or compare(mine, its) != "different"
    return mine == its
