"""Printing: what cannot be encoded is written as an escape, and a reader who went away is no fault."""

from __future__ import annotations

import io
import os
import sys

WIDTH = 100
NARROWEST = 40


def prepare_streams() -> None:
    """Let standard output and error write any text, whatever their encoding."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def write_out(text: str) -> None:
    """Write to standard output; if nobody reads it any more (``| head``), the rest is dropped."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())  # else the interpreter complains when it flushes at its end
        os.close(nowhere)


def complain(message: str) -> None:
    """One line on standard error, with nothing in it that a terminal would obey."""
    from editcheck.reports.visible import visible

    print(f"editcheck: {visible(' '.join(message.split()))}", file=sys.stderr)


def columns() -> int:
    """How wide the terminal is, in characters; as COLUMNS says, and a usual width where there is no terminal."""
    try:
        return max(NARROWEST, int(os.environ.get("COLUMNS", "")))
    except ValueError:
        pass
    try:
        return max(NARROWEST, os.get_terminal_size(sys.stdout.fileno()).columns)
    except (OSError, ValueError):
        return WIDTH
