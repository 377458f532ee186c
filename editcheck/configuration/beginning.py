"""The text of a first configuration, with remarks for whoever has never seen one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from editcheck.facts.scalars import scalar

HEAD = """\
# What editcheck does in this folder and below. What stands behind a # is a remark: take the # away to switch it on.
# “editcheck config DRAFT” shows what is in force for a draft, and in which line that is said.

language: en-GB

# Which fact sheet serves which drafts: * stands for any name, ** for any folders. Where several lines fit a draft,
# the last one counts; a sheet that the draft itself names counts before all of them.
"""

TAIL = """
# What makes the check fail (exit status 1): error, warning, advice or never.
fail_on: error

# Rules of the house, beside those that look for facts and for what does not belong: packs that come with editcheck,
# and folders of your own.
# packs: [news-en-GB]

# Single rules, or all that fit a pattern: off, on, or how severe they are (error, warning, advice).
# “editcheck rules list” names every rule, “editcheck rules show RULE” explains one.
# rules:
#   facts/unsupported: off
#   integrity/boilerplate: advice

# Words and names that are right as they are, here or in a file with one on each line.
# vocabulary: [Kellmouth, potato-ish]

# What is otherwise for some drafts.
# overrides:
#   - files: [opinion/**, letters/**]
#     rules: {facts/unsupported: off}
#     fail_on: never

# What an archive starts with and nobody will mend: “editcheck check … --write-baseline .editcheck-baseline.json”
# writes it down, so that only what is new is told.
# baseline: .editcheck-baseline.json
"""


def beginning(sheets: Mapping[str, str], proposed: Iterable[tuple[str, str]] = ()) -> str:
    """A configuration by which the sheets (by pattern) serve drafts; those `proposed` are written as remarks."""
    lines = [f"  {scalar(pattern)}: {scalar(sheet)}\n" for pattern, sheet in sheets.items()]
    remarks = [f"#   {scalar(pattern)}: {scalar(sheet)}\n" for pattern, sheet in proposed]
    key = "sheets:\n" if lines else "# sheets:\n"
    return "".join((HEAD, key, *lines, *remarks, TAIL))
