"""Run the command line: ``python -m editcheck``."""

import sys

from editcheck.cli.main import main

sys.exit(main())
