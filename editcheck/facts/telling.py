"""Facts in an editor's words, on one line each."""

from __future__ import annotations

from decimal import Decimal

from editcheck.facts.amounts import value_text
from editcheck.facts.excerpt import GAP
from editcheck.facts.model import (
    DateFact,
    Fact,
    FigureFact,
    NameFact,
    PenaltyFact,
    PersonFact,
    QuotationFact,
)
from editcheck.reading.amounts.number_words import PLURAL_SCALES
from editcheck.reading.dates.calendar import in_words, when
from editcheck.reading.model import Quantity, Sanctions

CURRENCIES = {"GBP": "£", "USD": "$", "EUR": "€"}
LONGEST_SIGN = 3
"""Units with so few letters are signs (km), which have no plural."""
HEDGES = {"over": "more than", "under": "less than"}


def told(fact: Fact) -> str:
    """What a fact says."""
    if isinstance(fact, PersonFact):
        return _person(fact)
    if isinstance(fact, PenaltyFact):
        return _penalty(fact)
    if isinstance(fact, QuotationFact):
        return f"{fact.speaker or 'somebody'}: “{' '.join(fact.text.split()).removesuffix(',')}”"
    if isinstance(fact, FigureFact):
        way = f", {fact.direction}" if fact.direction else ""
        value = fact.value if "about" in fact.quote or " in " not in value_text(fact.value) else _plain(fact.value)
        return f"{amount(value)}{way}: {in_context(fact)}"
    if isinstance(fact, DateFact):
        return f"{fact.value}: {in_context(fact)}"
    if isinstance(fact, NameFact):
        also = f", also {', '.join(fact.also)}" if fact.also else ""
        return f"{fact.name}{'' if fact.kind == 'other' else f' ({fact.kind})'}{also}"
    return fact.quote


def value_told(fact: Fact) -> str:
    """The value of a figure, date or penalty in words; of other facts what they say."""
    if isinstance(fact, FigureFact):
        return amount(fact.value)
    if isinstance(fact, PenaltyFact):
        return sanctions_told(fact.sanctions)
    return in_words(when(fact.value)) if isinstance(fact, DateFact) else told(fact)


def _person(person: PersonFact) -> str:
    parts = [person.name]
    if person.roles:
        parts.append("; ".join(role.title + _years(role.since, role.until) for role in person.roles))
    also = f" (also {', '.join(person.also)})" if person.also else ""
    apart = f"; not {', '.join(person.not_same_as)}" if person.not_same_as else ""
    return ", ".join(parts) + also + apart


def _years(since: str, until: str) -> str:
    return f" ({since or '…'} to {until or 'now'})" if since or until else ""


def _penalty(penalty: PenaltyFact) -> str:
    given = "given " if penalty.given else ""
    law = f" ({penalty.law})" if penalty.law else ""
    return f"{penalty.offence}: {given}{sanctions_told(penalty.sanctions)}{law}"


def sanctions_told(sanctions: Sanctions) -> str:
    """Sanctions in words: up to 2 years in prison or an unlimited fine."""
    parts = []
    if sanctions.custody is not None:
        parts.append("life in prison" if sanctions.custody.unit == "life" else f"{amount(sanctions.custody)} in prison")
    if sanctions.record:
        parts.append("a criminal record")
    if isinstance(sanctions.fine, Quantity):
        parts.append(f"a fine of {amount(sanctions.fine)}")
    elif sanctions.fine:
        parts.append("an unlimited fine" if sanctions.fine == "unlimited" else "a fine")
    parts += sanctions.other
    joined = {"either": " or ", "and/or": " and/or ", "or": " or "}.get(sanctions.joined, " and ")
    return joined.join(parts) + (", not both" if sanctions.joined == "either" else "")


def amount(value: Quantity) -> str:
    """An amount in words and digits: more than 40,000 times, £4,200,000, up to 2 years, tens of millions."""
    if vague := _vague(value):
        return vague
    hedge = HEDGES.get(value.hedge, value.hedge)
    low, high, unit = value.low, value.high, value.unit
    if unit == "month" and low >= 12 and not low % 12 and not high % 12:
        low, high, unit = low / 12, high / 12, "year"
    number = _number(low) if low == high else f"{_number(low)} to {_number(high)}"
    share = value_text(value)
    if " in " in share:
        text = share
    elif unit in CURRENCIES:
        text = CURRENCIES[unit] + number.replace(" to ", f" to {CURRENCIES[unit]}")
    elif unit == "%":
        text = f"{number}%"
    elif unit == "age":
        text = f"aged {number}"
    elif unit and unit.islower() and unit != "times":
        plural = low != 1 or high != 1
        text = f"{number} {unit}{'s' if plural and (len(unit) > LONGEST_SIGN or unit == 'day') else ''}"
    else:
        text = f"{number} {unit}".strip()
    return f"{hedge} {text}".strip()


def _vague(value: Quantity) -> str:
    """The words for an amount told by its scale alone: millions, hundreds of thousands; "" for any other."""
    if value.low == value.high or value.hedge != "about":
        return ""
    for word, (low, high) in PLURAL_SCALES.items():
        of_it = {"": (low, high), "tens of ": (10 * low, 100 * low), "hundreds of ": (100 * low, 1000 * low)}
        for several, (least, most) in of_it.items():
            if value.low == least and value.high == most:
                return f"{several}{word} {value.unit}".strip()
    return ""


def _plain(value: Quantity) -> Quantity:
    return value._replace(hedge="")


def _number(number: Decimal) -> str:
    return f"{number.normalize():,f}"


def in_context(fact: FigureFact | DateFact) -> str:
    """The words around a figure or date with its own words put in again."""
    return fact.about.replace(GAP, fact.quote, 1)
