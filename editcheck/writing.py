"""Writing a file whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from editcheck.errors import EditcheckError


def write_whole(path: Path, data: bytes, error: type[EditcheckError]) -> None:
    """Write a file, through a link if it is one: beside it first, so that a break leaves the old one as it was.

    Raises:
        EditcheckError: (of the class given) it cannot be written.
    """
    target = path.resolve()
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
