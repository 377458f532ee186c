"""The proof as one HTML page that needs nothing from elsewhere: no script, style, font or picture.

Whatever comes from drafts, sources, sheets and rules is escaped by the template; the page's own script and style are
the only ones that its policy allows, by their hashes.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from editcheck import __version__
from editcheck.engine.finding import Report
from editcheck.reports.messages import without_passage
from editcheck.reports.places import Lines
from editcheck.reports.proof.items import GROUPS, Item, items_of
from editcheck.reports.proof.layout import lay_out
from editcheck.reports.proof.sources import Sources
from editcheck.reports.proof.words import compared
from editcheck.reports.reporter import Style
from editcheck.reports.text import counted

MOST_CITED = 4
"""So many places in the sources are shown for one item."""
WEB = "https://"
LARGE = 1_000
"""From so many items on, the browser is told to lay out only what is in view."""
MOST_SOURCES = 8
"""So many sources are named at the top."""
OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Controls, and characters that would turn the direction of writing of what follows them."""


def write(reports: Sequence[Report], style: Style) -> str:
    """One page with every draft; plain ASCII, so that it is right in any encoding."""
    drafts = [_draft(number, report) for number, report in enumerate(reports, 1)]
    groups = Counter(item["group"].name for draft in drafts for item in draft["entries"])
    script, sheet = _asset("page.js"), _asset("page.css")
    page: str = _template().render(
        title=_title(reports),
        told=list(_told(reports)),
        failures=list(_failures(reports)),
        counts=[(group, groups[group.name]) for group in GROUPS.values() if groups[group.name] or group.always],
        drafts=drafts,
        large=groups.total() > LARGE,
        script=Markup(script),  # noqa: S704
        script_hash=_hash(script),
        style=Markup(sheet),  # noqa: S704
        style_hash=_hash(sheet),
        version=__version__,
    )
    return page.lstrip().encode("ascii", "xmlcharrefreplace").decode("ascii") + "\n"


@cache
def _template() -> Any:
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, finalize=_shown)
    return environment.from_string(_asset("page.html.j2"))


def _asset(name: str) -> str:
    return (files("editcheck.reports.proof") / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _shown(value: Any) -> Any:
    """Text with those characters written out (``<U+202E>``) that the page would obey rather than show."""
    return OBEYED.sub(lambda match: f"<U+{ord(match.group()):04X}>", value) if type(value) is str else value


def _title(reports: Sequence[Report]) -> str:
    return f"Proof of {reports[0].document.name}" if len(reports) == 1 else f"Proof of {counted(len(reports), 'draft')}"


def _told(reports: Sequence[Report]) -> Iterator[str]:
    """With what the drafts were compared, a line for each sheet; and what else is to be told."""
    sheets = {id(report.facts): report.facts for report in reports if report.facts}
    for sheet in sheets.values():
        names = [source.path or source.id for source in sheet.sources[:MOST_SOURCES]]
        if len(sheet.sources) > MOST_SOURCES:
            names.append("…")
        yield f"Compared with {counted(len(sheet.sources), 'source')}: {', '.join(names)}"
    without = [report for report in reports if report.facts is None and not report.unread]
    if without and len(without) == len(reports):
        yield "No fact sheet was given, so nothing was compared with sources."
    elif without:
        yield f"Not compared with sources, as no fact sheet was given: {', '.join(r.document.name for r in without)}."
    for report in reports:
        yield from (f"{report.document.name}: {note}" for note in report.notes)


def _failures(reports: Sequence[Report]) -> Iterator[str]:
    for report in reports:
        for failure in report.failures:
            yield failure.reason if report.unread else f"{report.document.name}: {failure}"


def _draft(number: int, report: Report) -> dict[str, Any]:
    """What the template shows of one draft."""
    items = items_of(report)
    layout = lay_out(report.document.content, items)
    lines, sources = Lines(report.document.source), Sources(report.facts)
    entries = [
        _entry(number, item, sources) | {"marked": place in layout.marked, "line": lines.place(item.place).line}
        for place, item in enumerate(items)
    ]
    asides = [block for block in layout.asides if any(piece.layers for piece in block.pieces)]
    return {"name": report.document.name, "layout": layout, "asides": asides, "entries": entries}


def _entry(draft: int, item: Item, sources: Sources) -> dict[str, Any]:
    compare = item.said and item.expected
    said, expected = compared(item.said, item.expected, item.kind == "quotation") if compare else ([], [])
    return {
        **item._asdict(),
        "id": f"{draft}-{item.number}",
        "draft": draft,
        "said_runs": said,
        "expected_runs": expected,
        "words_told": " ".join(item.said.split()) == " ".join(item.words.split()),
        "cited": [sources.cite(evidence, item.expected or item.words) for evidence in item.evidence[:MOST_CITED]],
        "more": max(0, len(item.evidence) - MOST_CITED),
        "findings": [
            finding._asdict()
            | {"message": without_passage(finding), "link": finding.link if finding.link.startswith(WEB) else ""}
            for finding in item.findings
        ],
        "told_by_group": item.group.name == "unsupported" and all(one.severity == "advice" for one in item.findings),
    }
