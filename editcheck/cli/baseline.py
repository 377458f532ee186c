"""What ``editcheck check --write-baseline`` does: the findings that there are now are known from now on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from editcheck.configuration.baseline import baseline_text, entry, parse_baseline
from editcheck.configuration.opening import MAX_BASELINE
from editcheck.documents.opening import read_text
from editcheck.engine.finding import Report
from editcheck.errors import ConfigError
from editcheck.reports.text import counted
from editcheck.writing import write_whole


def write_baseline(path: Path, reports: Iterable[Report]) -> str:
    """Write what was found in the drafts as the baseline, and say so in a line.

    What an existing one knows of other drafts stays in it, and of drafts that could not be fully checked.

    Raises:
        ConfigError: what stands in the file is no baseline, or it cannot be written.
    """
    existing = read_text(path, MAX_BASELINE, "baseline", ConfigError) if path.exists() else ""
    known = dict(parse_baseline(existing, path)) if existing.strip() else {}
    kept = {draft: counts for draft, counts in known.items() if Path(draft).exists()}
    reports = list(reports)
    for report in reports:
        if report.unread:
            continue
        if report.document.path is None:
            raise ConfigError(f"{report.document.name} cannot be in a baseline, which names drafts by their files")
        if not report.failures:
            kept[str(report.document.path.resolve())] = _counts(report)
    text = baseline_text(kept, path)
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError:
        raise ConfigError(f"{path}: not written, as the name of a draft is no Unicode text") from None
    write_whole(path, data, ConfigError)
    number = sum(sum(_counts(report).values()) for report in reports if not report.failures)
    told = f"{path}: {counted(number, 'finding')} in {counted(len(reports), 'draft')} will not be told again"
    if failed := sum(bool(report.failures) for report in reports):
        told += f"; {counted(failed, 'draft')} could not be fully checked and stayed as before"
    return f"{told}\nName it in .editcheck.yml (baseline: {path.name}), or give --baseline {path}.\n"


def _counts(report: Report) -> Counter[str]:
    found = [*report.findings, *(item.finding for item in report.suppressed if item.how == "baseline")]
    return Counter(entry(finding.rule, finding.fingerprint) for finding in found)
