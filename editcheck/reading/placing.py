"""A reading of the prose, moved to where its words stand in the source."""

from __future__ import annotations

from typing import Any

from editcheck.reading.model import Quotation, Reading


def in_source(reading: Reading) -> Reading:
    """The reading with every offset counted in the source, and every `text` cut from there."""

    def placed(item: Any) -> Any:
        start, end = reading.document.to_source(item.start, item.end)
        changes: dict[str, Any] = {"start": start, "end": end, "text": reading.document.source[start:end]}
        if isinstance(item, Quotation):
            changes["speaker"] = placed(item.speaker) if item.speaker else None
            changes["cue"] = placed(item.cue) if item.cue else None
        return item._replace(**changes)

    moved: dict[str, Any] = {
        kind: tuple(placed(item) for item in getattr(reading, kind))
        for kind in ("sentences", "quotations", "figures", "dates", "penalties", "names", "roles")
    }
    people = tuple(
        person._replace(mentions=tuple(placed(mention) for mention in person.mentions)) for person in reading.people
    )
    return reading.with_(text=reading.document.source, people=people, **moved)
