"""Run the command line: ``python -m editcheck``."""

import sys

from editcheck.cli.main import process

sys.exit(process())
