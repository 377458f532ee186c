"""The kind of check `consistent`: one way of writing the same thing throughout a text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from editcheck.checks.kind import Draft, Fix, Hit, Prepared
from editcheck.checks.style.fixing import in_case, same_letters
from editcheck.checks.style.places import places
from editcheck.checks.style.terms import Terms, exceptions, read_terms
from editcheck.checks.style.variants import READERS, Form
from editcheck.errors import OptionError
from editcheck.named_tuple import NamedTuple

OR = "|"
PREFER = ("most", "first")


class Consistent(NamedTuple):
    """The options of a rule. `groups` has, for each term, the number of the thing that it is a form of."""

    terms: Terms | None
    groups: tuple[int, ...]
    excepted: Terms
    of: tuple[str, ...]
    prefer: str


def prepare(options: Mapping[str, Any]) -> Prepared:
    """Read the options.

    Raises:
        OptionError: one cannot be followed.
    """
    texts: list[str] = []
    groups: list[int] = []
    for number, line in enumerate(options["one_of"]):
        forms = [" ".join(form.split()) for form in line.split(OR)]
        if len(forms) < 2 or not all(forms):
            raise OptionError(f"two forms or more are expected, with {OR} between them", "one_of", number)
        if len(set(forms)) < len(forms):
            raise OptionError("one form stands twice", "one_of", number)
        for form in forms:
            if form in texts:
                raise OptionError(f"{form!r} stands in another group already", "one_of", number)
            texts.append(form)
            groups.append(number)
    for number, name in enumerate(options["of"]):
        if name not in READERS:
            raise OptionError(f"of: {name!r} is not one of {', '.join(READERS)}", "of", number)
    if not texts and not options["of"]:
        raise OptionError("one_of or of: nothing is said that should be consistent")
    if options["prefer"] not in PREFER:
        raise OptionError(f"prefer: {options['prefer']!r} is not one of {', '.join(PREFER)}", "prefer")
    terms = read_terms(options, texts, ("one_of",)) if texts else None
    excepted = exceptions(options)
    consistent = Consistent(terms, tuple(groups), excepted, tuple(options["of"]), options["prefer"])
    return Prepared(consistent, (excepted, *((terms,) if terms else ())))


def check(draft: Draft, consistent: Consistent) -> Iterator[Hit]:
    """A hit for each place that is written otherwise than most are (or the first is)."""
    for forms in _terms(draft, consistent):
        yield from _odd(draft, forms, consistent.prefer)
    for name in consistent.of:
        for forms in READERS[name](draft, consistent.excepted):
            yield from _odd(draft, forms, consistent.prefer)


def _terms(draft: Draft, consistent: Consistent) -> Iterable[list[Form]]:
    if consistent.terms is None:
        return ()
    text, texts = draft.reading.text, consistent.terms.texts
    members: dict[int, list[str]] = {}
    for form, group in zip(texts, consistent.groups, strict=True):
        members.setdefault(group, []).append(form)
    grouped: dict[int, list[Form]] = {}
    for place in places(draft, consistent.terms, consistent.excepted):
        form, group, written = texts[place.term], consistent.groups[place.term], text[place.start : place.end]
        mended = {other: in_case(other, written, form) for other in members[group]}
        grouped.setdefault(group, []).append(Form(place.start, place.end, form, mended))
    return grouped.values()


def _odd(draft: Draft, forms: Iterable[Form], prefer: str) -> Iterator[Hit]:
    forms = sorted(forms, key=lambda form: form.start)
    counts = Counter(form.form for form in forms)
    if len(counts) < 2:
        return
    chosen = forms[0].form if prefer == "first" else counts.most_common(1)[0][0]
    text = draft.reading.text
    for form in forms:
        if form.form == chosen:
            continue
        mended = form.mended.get(chosen, "")
        written = text[form.start : form.end]
        fixes: tuple[Fix, ...] = ()
        if mended:
            safe = not any(letter.isalnum() for letter in written) and same_letters(written, mended)
            fixes = (Fix(form.start, form.end, mended, "safe" if safe else "suggested"),)
        yield Hit(form.start, form.end, expected=mended or chosen, fixes=fixes)
