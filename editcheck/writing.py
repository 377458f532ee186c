"""Writing a file whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from editcheck.errors import EditcheckError


def write_whole(path: Path, data: bytes, error: type[EditcheckError]) -> None:
    """Write a file, through a link if it is one: beside it first, so that a break leaves the old one as it was.

    A pipe or device, such as /dev/null, is written to and stays what it is.

    Raises:
        EditcheckError: (of the class given) it cannot be written.
    """
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            _write_on(path, data)
            return
        target = path.resolve()
    except OSError as fault:
        raise error(f"{path}: cannot be written ({fault.strerror})") from fault
    new = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        new.write_bytes(data)
        if target.exists():
            new.chmod(target.stat().st_mode & 0o7777)
        new.replace(target)
    except OSError as fault:
        raise error(f"{path}: cannot be written ({fault.strerror})") from fault
    finally:
        with suppress(OSError):
            new.unlink(missing_ok=True)


def _write_on(path: Path, data: bytes) -> None:
    """Write to a pipe or device; a pipe that nobody reads is not waited for."""
    number = os.open(path, os.O_WRONLY | getattr(os, "O_NONBLOCK", 0))
    with open(number, "wb") as file:  # noqa: PTH123 (it is open already)
        os.set_blocking(number, True)
        file.write(data)
