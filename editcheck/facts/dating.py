"""Dates as the sheet writes them: ISO 8601, cut where the source stops."""

from __future__ import annotations

import re
from datetime import date

FORM = re.compile(
    r"(?:(\d{4})|-)-(\d\d)(?:-(\d\d)(?:T[\d:]{2,8})?)?"  # 2024-04-16, 2024-04, --04-16 (of no known year)
    r"|\d{2,4}"  # a year, decade (193) or century (19)
    r"|Q[1-4]|T[\d:]{2,8}"
)
SOME_LEAP_YEAR = 2000


def trouble_with(text: str) -> str:
    """What is wrong with a date on a sheet; "" where nothing is."""
    match = FORM.fullmatch(text)
    if not match:
        return f"expected a date like 2024-04-16, 2024-04 or 2024, found {text!r}"
    year, month, day = match.groups()
    if month:
        try:
            date(int(year or SOME_LEAP_YEAR), int(month), int(day or 1))
        except ValueError:
            return f"there is no such date as {text}"
    return ""
