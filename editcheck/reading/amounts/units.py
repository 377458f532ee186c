"""Units of figures: currencies, measures, spans of time, and how they are converted to be compared."""

from __future__ import annotations

from decimal import Decimal

from editcheck.reading.model import Quantity

CURRENCY_SIGNS = {"£": "GBP", "$": "USD", "€": "EUR", "¥": "JPY", "₹": "INR", "₦": "NGN", "₽": "RUB", "₩": "KRW"}
CURRENCY_WORDS = {"rs": "INR", "inr": "INR", "eur": "EUR", "usd": "USD", "gbp": "GBP", "aud": "AUD", "cad": "CAD"}
"""Letters that stand before the amount: Rs 500, EUR 20."""
CURRENCY_PREFIXES = {
    "us": "USD",
    "a": "AUD",
    "au": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "nz": "NZD",
    "hk": "HKD",
    "s": "SGD",
    "r": "BRL",
}
"""Letters right before a dollar sign: US$, A$, HK$."""
CURRENCY_CODES = frozenset("gbp usd eur jpy inr aud cad nzd chf sek nok dkk cny rmb zar".split())

UNITS = {
    word: unit
    for unit, forms in {
        "GBP": "pound pounds sterling quid",
        "USD": "dollar dollars",
        "EUR": "euro euros",
        "JPY": "yen",
        "INR": "rupee rupees",
        "pence": "pence penny",
        "cent": "cent cents",
        "%": "percent pct",
        "point": "point points",
        "second": "seconds sec secs",
        "minute": "minute minutes min mins",
        "hour": "hour hours hr hrs",
        "day": "day days",
        "night": "night nights",
        "week": "week weeks",
        "fortnight": "fortnight fortnights",
        "month": "month months",
        "year": "year years yr yrs",
        "decade": "decade decades",
        "century": "century centuries",
        "mm": "mm millimetre millimetres millimeter millimeters",
        "cm": "cm centimetre centimetres centimeter centimeters",
        "m": "metre metres meter meters",
        "km": "km kms kilometre kilometres kilometer kilometers",
        "inch": "inch inches",
        "foot": "ft foot feet",
        "yard": "yd yard yards",
        "mile": "mile miles",
        "mg": "mg milligram milligrams",
        "g": "g gram grams gramme grammes",
        "kg": "kg kgs kilo kilos kilogram kilograms",
        "tonne": "tonne tonnes ton tons",
        "lb": "lb lbs",
        "ounce": "oz ounce ounces",
        "litre": "litre litres liter liters",
        "gallon": "gallon gallons",
        "pint": "pint pints",
        "barrel": "barrel barrels",
        "acre": "acre acres",
        "hectare": "hectare hectares",
        "mph": "mph",
        "kph": "kph kmh",
        "kw": "kw kilowatt kilowatts",
        "mw": "mw megawatt megawatts",
        "gw": "gw gigawatt gigawatts",
        "gb": "gb gigabyte gigabytes",
        "mb": "mb megabyte megabytes",
        "degree": "degree degrees",
        "times": "times fold",
    }.items()
    for word in forms.split()
}
"""The word that is printed, in lower case, and the unit it means."""

TIME = frozenset("second minute hour day night week fortnight month year decade century".split())
MONEY = frozenset(("GBP", "USD", "EUR", "JPY", "INR", "pence", "cent", *CURRENCY_SIGNS.values()))

_SIZES: dict[str, dict[str, int | str]] = {
    "second": {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "fortnight": 1209600},
    "month": {"month": 1, "year": 12, "decade": 120, "century": 1200},
    "m": {
        "mm": "0.001", "cm": "0.01", "m": 1, "km": 1000,
        "inch": "0.0254", "foot": "0.3048", "yard": "0.9144", "mile": "1609.344",
    },
    "g": {"mg": "0.001", "g": 1, "kg": 1000, "tonne": 1000000, "lb": "453.592", "ounce": "28.3495"},
    "hectare": {"hectare": 1, "acre": "0.404686"},
    "litre": {"litre": 1, "gallon": "4.54609", "pint": "0.568261"},
    "kph": {"kph": 1, "mph": "1.609344"},
    "kw": {"kw": 1, "mw": 1000, "gw": 1000000},
}  # fmt: skip
BASE: dict[str, tuple[str, Decimal]] = {
    unit: (base, Decimal(factor)) for base, units in _SIZES.items() for unit, factor in units.items()
}
"""Units of one kind, and what each is worth in the first of them. A penny or cent is worth too little to convert."""


def in_base(value: Quantity) -> Quantity:
    """The quantity in the basic unit of its kind: five years as 60 months, 10 miles as metres."""
    base, factor = BASE.get(value.unit, (value.unit, Decimal(1)))
    if factor == 1:
        return value if base == value.unit else Quantity(value.low, value.high, base, value.hedge)
    return Quantity(value.low * factor, value.high * factor, base, value.hedge)


def kind(unit: str) -> str:
    """What sort of thing a unit measures: only figures of one kind can be compared."""
    return BASE[unit][0] if unit in BASE else unit
