"""Reading names."""

from __future__ import annotations

from editcheck.reading.model import Reading


def read(reading: Reading) -> Reading:
    """Add the names."""
    return reading
