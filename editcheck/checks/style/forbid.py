"""The kind of check `forbid`: words and phrases that the house does not print."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from editcheck.checks.kind import Draft, Hit, Prepared
from editcheck.checks.style.places import places
from editcheck.checks.style.terms import Terms, exceptions, read_terms
from editcheck.named_tuple import NamedTuple


class Forbidden(NamedTuple):
    """The options of a rule."""

    terms: Terms
    excepted: Terms


def prepare(options: Mapping[str, Any]) -> Prepared:
    """Read the options.

    Raises:
        OptionError: one cannot be followed.
    """
    texts = [term + ending for term in options["terms"] for ending in options["endings"] or ("",)]
    forbidden = Forbidden(read_terms(options, texts), exceptions(options))
    return Prepared(forbidden, tuple(forbidden))


def check(draft: Draft, forbidden: Forbidden) -> Iterator[Hit]:
    """A hit for each place of a term."""
    for place in places(draft, forbidden.terms, forbidden.excepted):
        yield Hit(place.start, place.end)
