"""What a finding says, in reports that show the words of the sources beneath it."""

import re

from editcheck.engine.finding import Finding

PASSAGE = "(?:; the closest says)?: “"
"""What comes before the source's words in a message."""


def without_passage(finding: Finding) -> str:
    """The message of a finding, less the source's words at its end, for reports that show its evidence beneath it."""
    message = finding.message
    if not finding.evidence or not message.endswith("”"):
        return message
    depth = read = 0
    for found in re.finditer(PASSAGE, message):
        depth += message.count("“", read, found.start()) - message.count("”", read, found.start())
        read = found.start()
        if not depth:  # outside the words of the draft that the message repeats
            return message[:read]
    return message
