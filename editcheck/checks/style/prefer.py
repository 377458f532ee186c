"""The kind of check `prefer`: words for which the house writes others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from editcheck.checks.kind import Applicability, Draft, Fix, Hit, Prepared
from editcheck.checks.style.fixing import APPLICABILITIES, in_case, same_letters
from editcheck.checks.style.places import places
from editcheck.checks.style.terms import Terms, exceptions, read_terms
from editcheck.errors import OptionError
from editcheck.named_tuple import NamedTuple

OR = "|"
"""Stands between replacements to choose from."""


class Preferred(NamedTuple):
    """The options of a rule: for each term, the words to write in its place, the best first."""

    terms: Terms
    excepted: Terms
    replacements: Sequence[Sequence[str]]
    fix: Applicability


def prepare(options: Mapping[str, Any]) -> Prepared:
    """Read the options.

    Raises:
        OptionError: one cannot be followed.
    """
    given = _with_endings(options["replace"], options["endings"])
    replacements = [_replacements(term, value) for term, value in given.items()]
    fix: Applicability = options["fix"]
    if fix not in APPLICABILITIES:
        raise OptionError(f"fix: {fix!r} is not one of {', '.join(APPLICABILITIES)}", "fix")
    if fix == "safe":
        for term, choice in zip(given, replacements, strict=True):
            if not same_letters(term, choice[0]):
                raise OptionError(
                    f"fix: only a change of marks and spaces can be safe, not one from {term!r} to {choice[0]!r}",
                    *("replace", term),
                )
    terms = _terms(options, tuple(given))
    preferred = Preferred(terms, exceptions(options), replacements, fix)
    return Prepared(preferred, (preferred.terms, preferred.excepted))


def _with_endings(given: Mapping[str, Any], endings: Sequence[str]) -> Mapping[str, Any]:
    """Each term and its replacements with each of the endings; as they are where there are none."""
    if not endings:
        return given
    return {
        term + ending: OR.join(words.strip() + ending for words in value.split(OR)) if isinstance(value, str) else value
        for term, value in given.items()
        for ending in endings
    }


def _terms(options: Mapping[str, Any], texts: tuple[str, ...]) -> Terms:
    """The terms; what is wrong with one is told at its key."""
    try:
        return read_terms(options, texts, ("replace",))
    except OptionError as error:
        if len(error.path) == 2:
            raise OptionError(str(error), "replace", texts[int(error.path[1])]) from None
        raise


def _replacements(term: str, value: object) -> list[str]:
    if not isinstance(value, str):
        raise OptionError(
            f"the words to write for {term!r} are missing (use forbid where there are none)", "replace", term
        )
    choice = [" ".join(text.split()) for text in value.split(OR)]
    if not all(choice):
        raise OptionError(f"an empty replacement for {term!r}", "replace", term)
    if term in choice:
        raise OptionError(f"{term!r} would be replaced by itself", "replace", term)
    return choice


def check(draft: Draft, preferred: Preferred) -> Iterator[Hit]:
    """A hit for each place of a term, with what to write there."""
    text = draft.reading.text
    for place in places(draft, preferred.terms, preferred.excepted):
        written = text[place.start : place.end]
        term = preferred.terms.texts[place.term]
        choice = [in_case(replacement, written, term) for replacement in preferred.replacements[place.term]]
        if written in choice:
            continue
        applicability = preferred.fix if len(choice) == 1 else "suggested"
        fixes = tuple(Fix(place.start, place.end, words, applicability) for words in choice)
        yield Hit(place.start, place.end, expected=" or ".join(choice), fixes=fixes)
