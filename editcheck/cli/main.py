"""The command ``editcheck``: which of its commands is meant, and what becomes of an error."""

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NoReturn

from editcheck import __version__
from editcheck.cli.output import columns, complain, prepare_streams
from editcheck.errors import EditcheckError

INTERRUPTED = 130
COULD_NOT_CHECK = 2
DEBUG = "EDITCHECK_DEBUG"
NEW_OBJECTS = 100_000
"""So many new objects between two searches for cycles: a check makes many objects and hardly a cycle."""


COMMANDS = {
    "check": "editcheck.cli.check",
    "proof": "editcheck.cli.proof",
    "facts": "editcheck.cli.facts",
    "init": "editcheck.cli.init",
    "dismiss": "editcheck.cli.dismiss",
    "config": "editcheck.cli.config",
    "rules": "editcheck.cli.rules",
}
"""The commands; for each the module whose `add_parser` knows its arguments."""


class Parser(argparse.ArgumentParser):
    """A parser of arguments, its help as wide as the terminal."""

    def __init__(self, **settings: Any) -> None:
        """Take the settings of argparse."""
        super().__init__(formatter_class=Help, **settings)

    def error(self, message: str) -> NoReturn:
        """Say in one line what is wrong with the arguments, and end."""
        complain(f"{message} ({self.prog} --help tells what there is)")
        self.exit(COULD_NOT_CHECK)


class Help(argparse.HelpFormatter):
    """How help is laid out; told the width, argparse need not import shutil to find it, as it does at every start."""

    def __init__(self, prog: str) -> None:
        """Be as wide as the terminal."""
        super().__init__(prog, width=columns() - 2)


def process() -> int:
    """Run the one command that the process was started for; the exit status, as `main` gives it."""
    gc.set_threshold(NEW_OBJECTS)
    status = main()
    gc.freeze()  # else the interpreter searches all objects for cycles twice before it ends
    if "pluggy" not in sys.modules:  # no plugin that may have something to do at the end
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)  # taking every object apart would cost as much as reading the draft
    return status


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit status: 0 nothing found, 1 something found, 2 it could not check."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    prepare_streams()
    debug = bool(os.environ.get(DEBUG)) or "--debug" in given
    given = [argument for argument in given if argument != "--debug"]
    command = given[0] if given and given[0] in COMMANDS else ""
    doing = f"editcheck {command}".strip()
    try:
        options = _parser(command).parse_args(given)
        status: int = options.run(options)
        return status
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        if debug:
            raise
        complain(_told(error, doing))
        return COULD_NOT_CHECK


def _told(error: Exception, doing: str) -> str:
    if isinstance(error, EditcheckError):
        return str(error)
    if isinstance(error, OSError) and error.filename and error.strerror:
        return f"{os.fsdecode(error.filename)}: {error.strerror}"
    return f"{doing} stopped at a fault of its own ({type(error).__name__}: {error}); --debug shows where"


def _parser(command: str) -> argparse.ArgumentParser:
    """The parser; of one command alone if it is known which is meant, as making it and its imports take time."""
    parser = Parser(prog="editcheck", description="Checks a draft article against a fact sheet built from its sources.")
    parser.add_argument("--version", action="version", version=f"editcheck {__version__}")
    parser.add_argument("--debug", action="store_true", help="anywhere: show where in editcheck a fault arose")
    parser.set_defaults(run=lambda options: _help(parser))
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", prog="editcheck")
    for name in (command,) if command else COMMANDS:
        import_module(COMMANDS[name]).add_parser(subparsers)
    return parser


def _help(parser: argparse.ArgumentParser) -> int:
    parser.print_help()
    return 0
