"""Whether subtitles can be read in their time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from editcheck.checks.kind import Draft, Hit


def length(draft: Draft, options: Mapping[str, Any]) -> Iterator[Hit]:
    """A hit for each line with more than `longest` characters."""
    for region in draft.reading.document.regions:
        if region.kind == "cue-line" and region.end - region.start > options["longest"]:
            values = {"length": str(region.end - region.start), "longest": str(options["longest"])}
            yield Hit(region.start, region.end, values=values)


def speed(draft: Draft, options: Mapping[str, Any]) -> Iterator[Hit]:
    """A hit for each subtitle with more than `fastest` characters for a second on the screen."""
    for region in draft.reading.document.regions:
        if region.kind != "cue":
            continue
        start, end = (seconds(time) for time in region.target.split(" --> "))
        shown = end - start
        if region.end - region.start > options["fastest"] * shown:
            per_second = f"{(region.end - region.start) / shown:.0f}" if shown > 0 else "endlessly many"
            yield Hit(region.start, region.end, values={"speed": per_second, "fastest": str(options["fastest"])})


def seconds(time: str) -> float:
    """The seconds that a time such as 01:02:03,456 (or 02:03.456) is."""
    total = 0.0
    for part in time.replace(",", ".").split(":"):
        total = 60 * total + float(part)
    return total
