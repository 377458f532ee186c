"""The kind of check `pattern`: what a regular expression finds, and what to write for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from editcheck.checks.kind import Applicability, Draft, Fix, Hit, Prepared
from editcheck.checks.style.expressions import Expression, check_template, filled, read_expressions
from editcheck.checks.style.fixing import APPLICABILITIES, same_letters
from editcheck.checks.style.places import Allowed
from editcheck.checks.style.terms import Terms, exceptions
from editcheck.errors import OptionError
from editcheck.named_tuple import NamedTuple


class Patterns(NamedTuple):
    r"""The options of a rule. `replace` is what to write, with \1 to \9 for groups; "" for nothing to propose."""

    expressions: tuple[Expression, ...]
    excepted: Terms
    replace: str
    fix: Applicability
    names: bool


def prepare(options: Mapping[str, Any]) -> Prepared:
    """Read the options.

    Raises:
        OptionError: one cannot be followed.
    """
    expressions = read_expressions(options)
    if fault := check_template(options["replace"], expressions):
        raise OptionError(f"replace: {fault}", "replace")
    if options["fix"] not in APPLICABILITIES:
        raise OptionError(f"fix: {options['fix']!r} is not one of {', '.join(APPLICABILITIES)}", "fix")
    excepted = exceptions(options)
    patterns = Patterns(expressions, excepted, options["replace"], options["fix"], options["names"])
    return Prepared(patterns, (excepted,))


def check(draft: Draft, patterns: Patterns) -> Iterator[Hit]:
    """A hit for each place that a pattern fits."""
    text = draft.reading.text
    allowed: Allowed | None = None
    for expression in patterns.expressions:
        for match in expression.find(text):
            allowed = allowed or Allowed(draft, patterns.excepted)
            start, end = match.start, match.end
            if not allowed(start, end) or (not patterns.names and allowed.in_name(start, end)):
                continue
            replacement = filled(patterns.replace, match)
            if not replacement:
                yield Hit(start, end)
            elif replacement != text[start:end]:
                fix = patterns.fix if same_letters(text[start:end], replacement) else "suggested"
                yield Hit(start, end, expected=replacement, fixes=(Fix(start, end, replacement, fix),))
