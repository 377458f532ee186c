"""What a kind of check is, what it is given and what it gives back."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from editcheck.facts.model import Evidence, FactSheet
from editcheck.lookup.verdict import Verdict
from editcheck.named_tuple import NamedTuple
from editcheck.reading.model import Reading

if TYPE_CHECKING:
    from editcheck.checks.scope import Scope
    from editcheck.checks.style.terms import Place, Terms

NO_LIMIT = 1_000_000_000
"""The most of what is counted, where none is said."""

Severity = Literal["error", "warning", "advice"]
Applicability = Literal["safe", "suggested", "advice"]


class Draft:
    """What a check is given: the reading of the draft, the sheet (None without one), the verdicts on its items.

    Offsets count in the draft's prose, `reading.text`. `language` is that of the draft, such as en-GB; `vocabulary`
    are words and phrases that the house uses, as they are written. `terms` are those that the rules to be run look
    for, so that they can be looked for together.
    """

    def __init__(
        self,
        reading: Reading,
        sheet: FactSheet | None = None,
        language: str = "en-GB",
        vocabulary: frozenset[str] = frozenset(),
        terms: "tuple[Terms, ...]" = (),
    ) -> None:
        """Make a draft ready for checking."""
        self.reading = reading
        self.sheet = sheet
        self.language = language
        self.vocabulary = vocabulary
        self.terms = terms
        self._looked_at: tuple[str, tuple[str, ...]] = ("own-words", ())
        self._whole = self

    @cached_property
    def verdicts(self) -> tuple[Verdict, ...]:
        """A verdict on every checkable item; none without a sheet."""
        if self.sheet is None:
            return ()
        from editcheck.lookup.look_up import look_up

        return look_up(self.reading, self.sheet)

    def within(self, whose: str, parts: tuple[str, ...] = ()) -> "Draft":
        """The same draft for a rule that looks at a part of it; see `Scope`."""
        from copy import copy

        draft = copy(self)
        draft._looked_at = (whose, parts)
        return draft

    @property
    def scope(self) -> "Scope":
        """The stretches that the rule looks at; the writer's own words where nothing else was said."""
        from editcheck.checks.scope import Scope

        known = self._whole._scopes
        if self._looked_at not in known:
            known[self._looked_at] = Scope(self.reading, *self._looked_at)
        return known[self._looked_at]

    def find(self, terms: "Terms") -> "list[Place]":
        """Where some terms stand in the prose; those of all the rules are looked for in one walk through it."""
        if terms in self.terms:
            return self._whole._found.get(terms, [])
        from editcheck.checks.style.scanning import scanner

        return scanner((terms,)).scan(self.reading.text).get(terms, [])

    @cached_property
    def _found(self) -> "dict[Terms, list[Place]]":
        from editcheck.checks.style.scanning import scanner

        return scanner(self.terms).scan(self.reading.text)

    @cached_property
    def _scopes(self) -> "dict[tuple[str, tuple[str, ...]], Scope]":
        return {}


class Fix(NamedTuple):
    """A change that would mend a finding; only a `safe` one is ever applied without a person."""

    start: int
    end: int
    replacement: str
    applicability: Applicability = "suggested"


class Hit(NamedTuple):
    """Something that a check found, `[start, end)` in the prose.

    `values` fill the placeholders of the rule's message, beside {text}, {found} and {expected}.
    `severity` lowers or raises that of the rule for this hit alone.
    """

    start: int
    end: int
    found: str = ""
    expected: str = ""
    evidence: tuple[Evidence, ...] = ()
    fixes: tuple[Fix, ...] = ()
    values: Mapping[str, str] = {}
    severity: Severity | None = None


Check = Callable[[Draft, Any], Iterator[Hit]]


class Prepared(NamedTuple):
    """A rule's options as its check wants them, and the terms among them."""

    options: Any
    terms: "tuple[Terms, ...]" = ()


class CheckKind(NamedTuple):
    """A kind of check that rules may name.

    `run` is a function, or the import string of one, that takes a `Draft` and the rule's options. `options` names
    each option with its default; a value of another type is refused. `needs_facts`: it is left out without a sheet.
    `values` names the placeholders that its hits fill in a rule's message beside {text}, {found} and {expected}.

    `prepare` is a function, or the import string of one, that makes a `Prepared` of a rule's options when the rule is
    loaded, or raises `OptionError`; `run` is then given these, and keeps to `Draft.scope` itself. `applies_to` is
    whose words rules of the kind look at if they do not say. `tell` is a function, or the import string of one, that
    takes the same as `run` and gives lines to be told about the draft beside the findings.
    """

    name: str
    run: str | Check
    options: Mapping[str, Any] = {}
    needs_facts: bool = False
    values: tuple[str, ...] = ()
    prepare: str | Callable[[Mapping[str, Any]], Prepared] | None = None
    applies_to: str = "all"
    tell: str | Callable[[Draft, Any], Iterable[str]] | None = None


def check_kinds() -> Iterable[CheckKind]:
    """Kinds of editcheck's own."""
    return (
        CheckKind(
            "verdict",
            "editcheck.checks.verdicts:check",
            {"of": [], "reasons": [], "outcomes": [], "warn": []},
            needs_facts=True,
            values=("detail",),
        ),
        CheckKind(
            "negation",
            "editcheck.checks.negation:check",
            {"certainties": ["sure", "likely"]},
            needs_facts=True,
            values=("detail",),
        ),
        CheckKind(
            "exchanged-words",
            "editcheck.checks.exchanged:check",
            {"open": False},
            needs_facts=True,
            values=("detail",),
        ),
        CheckKind("not-said-of", "editcheck.checks.belonging:check", needs_facts=True, values=("name", "detail")),
        CheckKind("unclosed-quote", "editcheck.checks.unclosed:check", values=("problem",)),
        CheckKind("impossible-date", "editcheck.checks.impossible_dates:check", values=("detail",)),
        CheckKind("gibberish", "editcheck.checks.gibberish:check", {"allow": []}, values=("what",)),
        CheckKind("boilerplate", "editcheck.checks.boilerplate:check", {"from": 0.9, "allow": [], "forbid": []}),
        CheckKind(
            "inserted-spam",
            "editcheck.checks.spam.inserted:check",
            {"allow": [], "forbid": []},
            values=("looks_like",),
        ),
        CheckKind("hidden", "editcheck.checks.hidden:check", values=("what",)),
        CheckKind("links", "editcheck.checks.links:check", {"allow": [], "forbid": []}, values=("fault", "target")),
        CheckKind("unrelated", "editcheck.checks.unrelated:check"),
        CheckKind("dismissals", "editcheck.checks.dismissals:check", values=("fault",)),
        CheckKind("needless-dismissals", "editcheck.checks.dismissals:unused", values=("why",)),
        CheckKind("repeats", "editcheck.checks.repeats:check", {"min_words": 5}, values=("first",)),
        *_style_kinds(),
    )


def _style_kinds() -> Iterable[CheckKind]:
    """Kinds for a house's own rules of style."""
    home = "editcheck.checks.style."
    terms = {"case": "auto", "whole_words": True, "compounds": False, "names": False, "except": []}
    patterns = {"patterns": [], "case": "auto", "names": True, "except": []}
    shape = {"max_words": 0, "min_words": 0, "except": []}
    full: dict[str, Any] = {"of": [], "spelled_out": {}, "except": []}
    of_style = (
        CheckKind("forbid", f"{home}forbid:check", {"terms": [], "endings": [], **terms}),
        CheckKind("prefer", f"{home}prefer:check", {"replace": {}, "endings": [], "fix": "suggested", **terms}),
        CheckKind("pattern", f"{home}pattern:check", {"replace": "", "fix": "suggested", **patterns}),
        CheckKind(
            "count",
            f"{home}count:check",
            {"of": "", "in": "draft", "max": NO_LIMIT, "min": 0, "terms": [], **patterns, **terms},
            values=("number", "limit"),
        ),
        CheckKind(
            "consistent",
            f"{home}consistent:check",
            {"one_of": [], "of": [], "prefer": "most", **terms, "compounds": True},
        ),
        CheckKind("doubled-words", f"{home}doubled:check", {"except": []}),
        CheckKind("first-mention", f"{home}first_mention:check", full),
        CheckKind(
            "heading",
            f"{home}shape:check_headings",
            {**shape, "max_characters": 0, "capitals": "any", "full_stop": True, "skipped_levels": True},
            values=("fault",),
        ),
        CheckKind("paragraph", f"{home}shape:check_paragraphs", {**shape, "max_sentences": 0}, values=("fault",)),
        CheckKind(
            "readability",
            f"{home}readability:check",
            {"max_grade": 0.0, "min_ease": 0.0, "hardest": 3},
            values=("grade", "ease", "limit"),
            tell=f"{home}readability:tell",
        ),
    )
    for kind in of_style:
        module, _, _ = str(kind.run).partition(":")
        yield kind._replace(prepare=f"{module}:prepare", applies_to="own-words")
