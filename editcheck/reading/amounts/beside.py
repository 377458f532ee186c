"""What stands right beside a number and tells its unit: £5, 5 per cent, five miles, "Acres: 46,200"."""

from __future__ import annotations

import re

from editcheck.reading.amounts.numbers import STARTING, Number
from editcheck.reading.amounts.tokens import Token
from editcheck.reading.amounts.units import CURRENCY_CODES, CURRENCY_PREFIXES, CURRENCY_SIGNS, UNITS

SIGN_BEFORE = r"(?:\b([A-Za-z]{1,2}))?([£$€¥₹₦₽₩])[ \u00a0]?$"


def sign_before(text: str, start: int) -> str:
    """The currency whose sign stands right before the number."""
    if not start or text[max(0, start - 2) : start].strip()[-1:] not in CURRENCY_SIGNS:
        return ""
    match = re.compile(SIGN_BEFORE).search(text, max(0, start - 4), start)
    if match is None:
        return ""
    prefix = (match[1] or "").lower()
    return CURRENCY_PREFIXES.get(prefix, "USD") if match[2] == "$" else CURRENCY_SIGNS[match[2]]


def sign_start(text: str, start: int) -> int:
    """Where the currency sign right before a number begins; `start` where none stands there."""
    match = re.compile(SIGN_BEFORE).search(text, max(0, start - 4), start)
    return match.start() if match else start


def unit_behind(text: str, run: list[Token], behind: int, number: Number, sign: str) -> tuple[str, int, int]:
    """The unit, the first token behind it, and where it ends in the text."""
    end = number.end
    if sign:
        return sign, behind, end
    if text[end : end + 1] == "%":
        return "%", behind, end + 1
    if text[end : end + 2] in (" %", "\u00a0%"):
        return "%", behind, end + 2
    if behind >= len(run) or run[behind].start - end > 2 or text[end : run[behind].start].strip(" \u00a0-‐"):
        return "", behind, end
    word = run[behind].word
    following = run[behind + 1].word if behind + 1 < len(run) else ""
    if word == "per" and following == "cent":
        return "%", behind + 2, run[behind + 1].end
    if word == "percentage" and following.startswith("point"):
        return "point", behind + 2, run[behind + 1].end
    if word == "p" and run[behind].start == end:
        return "pence", behind + 1, run[behind].end
    if word in ("us", "australian", "canadian", "hong") and following.startswith("dollar"):
        return {"us": "USD", "australian": "AUD", "canadian": "CAD"}.get(word, "HKD"), behind + 2, run[behind + 1].end
    if word in CURRENCY_CODES:
        return word.upper(), behind + 1, run[behind].end
    unit = UNITS.get(word, "")
    if unit and (unit != "foot" or word != "foot" or following not in ("soldiers", "patrol")):
        return unit, behind + 1, run[behind].end
    return "", behind, end


def unit_before(text: str, run: list[Token], at: int) -> str:
    """The unit that a line of a list tells first: "Acres: 46,200"; "" where none is, as in "18 months: 46,200"."""
    if not at or text[run[at - 1].end : run[at].start] != ": ":
        return ""
    if at > 1 and (run[at - 2].word.isdecimal() or run[at - 2].word in STARTING):
        return ""
    return UNITS.get(run[at - 1].word, "")
