"""How the fact sheet writes amounts and sanctions, and reads them again.

Figures have the keys value, unit and approx; custody is told in years and months: ``{max: 2 years}``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from editcheck.facts.form import Token
from editcheck.reading.model import Quantity, Sanctions

MAX_DIGITS = 60
HEDGES = ("about", "over", "under", "nearly", "up to", "at least")
BOUNDS = {"": "is", "up to": "max", "at least": "min"}
"""The key of a length of custody, by its hedge; any other hedge is its own key."""
HEDGE_OF = {key: hedge for hedge, key in BOUNDS.items()} | {hedge: hedge for hedge in HEDGES if hedge not in BOUNDS}
NUMBER = re.compile(r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?")
THOUSANDS = r"(?<![\d.])\d{5,}"
SHARE = re.compile(r"([1-9]\d{0,5}) in ([1-9]\d{0,5})")
LENGTH = r"(\S+(?: to \S+)?) (years?|months?)"
LIFE = Quantity(Decimal(1), Decimal(1), "life")
"""Custody for life."""


class AmountError(ValueError):
    """What stands there is no amount; the text tells what was expected."""


def value_text(value: Quantity) -> str:
    """The number or range of an amount: ``40000``, ``22 to 25``; a share that no decimal tells exactly: ``1 in 3``."""
    if share := _share(value):
        return share
    return _number_text(value.low) if value.low == value.high else _range_text(value)


def grouped(text: str) -> str:
    """A number or range with its thousands told apart: ``40,000``."""
    return re.sub(THOUSANDS, lambda match: f"{int(match[0]):,}", text)


def read_quantity(value: str, unit: str = "", hedge: str = "") -> Quantity:
    """The amount that the three mean.

    Raises:
        AmountError: the value is no number or range, the hedge is none of `HEDGES`.
    """
    if hedge and hedge not in HEDGES:
        raise AmountError(f"expected one of {', '.join(HEDGES)}, found {hedge!r}")
    if share := SHARE.fullmatch(value):
        part = Decimal(100 * int(share[1])) / int(share[2])
        return Quantity(part, part, "%", hedge)
    low, _, high = value.partition(" to ")
    return Quantity(_number(low), _number(high or low), unit, hedge)


def sanctions_data(sanctions: Sanctions) -> dict[str, Any]:
    """The sanctions as plain data for the sheet."""
    data: dict[str, Any] = {}
    if sanctions.custody is not None:
        data["custody"] = _custody_data(sanctions.custody)
    if sanctions.fine is not None:
        data["fine"] = amount_data(sanctions.fine) if isinstance(sanctions.fine, Quantity) else sanctions.fine
    if sanctions.record:
        data["record"] = Token("true")
    if sanctions.other:
        data["other"] = list(sanctions.other)
    if sanctions.joined:
        data["joined"] = sanctions.joined
    return data


def read_custody(data: str | Mapping[str, str]) -> Quantity:
    """The length of custody that stands on a sheet: ``{max: 2 years}`` or ``2 years``.

    Raises:
        AmountError: it is none.
    """
    if data == "life":
        return LIFE
    if isinstance(data, str):
        data = {"is": data}
    if "value" in data:
        return _read_general(data)
    if len(data) != 1 or next(iter(data)) not in HEDGE_OF:
        raise AmountError(f"expected a length of time like {{max: 2 years}} (one of {', '.join(HEDGE_OF)})")
    key, text = next(iter(data.items()))
    match = re.fullmatch(LENGTH, text or "")
    if not match:
        raise AmountError(f"expected a number of years or months, found {text!r}")
    length = read_quantity(match[1], "month", HEDGE_OF[key])
    if match[2].startswith("month"):
        return length
    return Quantity(length.low * 12, length.high * 12, "month", length.hedge)


def read_fine(data: str | Mapping[str, str]) -> Quantity | str:
    """The fine that stands on a sheet: ``unlimited``, ``unspecified`` or ``{value: 5000, unit: GBP}``.

    Raises:
        AmountError: it is none.
    """
    if isinstance(data, str):
        if data not in {"unlimited", "unspecified"}:
            raise AmountError(f"expected unlimited, unspecified or {{value: 5000, unit: GBP}}, found {data!r}")
        return data
    return _read_general(data)


def _custody_data(custody: Quantity) -> str | dict[str, str]:
    if custody == LIFE:
        return Token("life")
    key = BOUNDS.get(custody.hedge, custody.hedge)
    if custody.unit != "month" or key not in HEDGE_OF:
        return amount_data(custody)
    years = custody.low >= 12 and custody.low % 12 == 0 and custody.high % 12 == 0
    low, high = (custody.low / 12, custody.high / 12) if years else (custody.low, custody.high)
    if (low * 12, high * 12) != (custody.low, custody.high):
        years, low, high = False, custody.low, custody.high
    unit = ("year" if years else "month") + ("" if low == high == 1 else "s")
    return {key: f"{value_text(Quantity(low, high))} {unit}"}


def amount_data(quantity: Quantity) -> dict[str, str]:
    """The keys value, unit and approx of an amount; none but value where it is a plain count."""
    text = value_text(quantity)
    if SHARE.fullmatch(text):
        return {"value": text} | ({"approx": quantity.hedge} if quantity.hedge else {})
    data: dict[str, str] = {"value": Token(text)}
    if quantity.unit:
        data["unit"] = quantity.unit
    if quantity.hedge:
        data["approx"] = quantity.hedge
    return data


def _share(value: Quantity) -> str:
    """The share as so many in so many, "" where it is none or a decimal tells it."""
    exponent = value.low.as_tuple().exponent
    if value.unit == "%" and value.low == value.high and isinstance(exponent, int) and exponent < -6:
        for whole in range(3, 100):
            part = round(value.low * whole / 100)
            if part > 0 and Decimal(100 * part) / whole == value.low:
                return f"{part} in {whole}"
    return ""


def _read_general(data: Mapping[str, str]) -> Quantity:
    if unknown := sorted(set(data) - {"value", "unit", "approx"}):
        raise AmountError(f"unknown key {unknown[0]!r} (known: value, unit, approx)")
    return read_quantity(data.get("value") or "", data.get("unit") or "", data.get("approx") or "")


def _number(text: str) -> Decimal:
    if len(text.replace(",", "")) > MAX_DIGITS:
        raise AmountError(f"a number of more than {MAX_DIGITS} digits cannot be used")
    if not NUMBER.fullmatch(text):
        raise AmountError(f"expected a number like 40000 or 2.5 (or a range: 20 to 25), found {text!r}")
    return Decimal(text.replace(",", ""))


def _range_text(value: Quantity) -> str:
    return f"{_number_text(value.low)} to {_number_text(value.high)}"


def _number_text(number: Decimal) -> str:
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
