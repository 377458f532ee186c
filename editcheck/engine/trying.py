"""Trying a rule on its own examples."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from editcheck.configuration.model import Configuration
from editcheck.documents.document import Document
from editcheck.engine.build import build_fact_sheet
from editcheck.engine.check import DEFAULT_LANGUAGE, run
from editcheck.engine.examples import Example
from editcheck.engine.rule import Rule
from editcheck.engine.settling import settle
from editcheck.errors import EditcheckError
from editcheck.facts.model import FactSheet
from editcheck.named_tuple import NamedTuple


class Outcome(NamedTuple):
    """What a rule made of one example: the words it flagged, `[start, end)`, or why it could not be tried."""

    rule: Rule
    example: Example
    flagged: tuple[tuple[int, int], ...]
    fault: str = ""

    @property
    def right(self) -> bool:
        """Whether the marked words were flagged, no more and no fewer; punctuation at their ends does not matter."""
        text = self.example.text
        return not self.fault and _words(text, self.flagged) == _words(text, self.example.marked)


def _words(text: str, spans: Iterable[tuple[int, int]]) -> set[tuple[int, int]]:
    """The spans without what is no letter or digit at their ends; one without any stays as it is."""
    found = set()
    for start, end in spans:
        inside = [place for place in range(start, end) if text[place].isalnum()]
        found.add((inside[0], inside[-1] + 1) if inside else (start, end))
    return found


def try_examples(rule: Rule) -> Iterator[Outcome]:
    """What the rule, alone, makes of each of its examples; other rules do not matter.

    Raises:
        RuleError: the examples are not as they should be.
    """
    config = Configuration(language=next(iter(rule.languages), DEFAULT_LANGUAGE))
    for example in rule.examples():
        try:
            draft = Document.from_text(example.text, "example", example.format)
            report = settle(run(draft, _sheet(example.sources), (rule,), config), (rule,))
        except EditcheckError as error:
            yield Outcome(rule, example, (), str(error))
            continue
        flagged = sorted({(finding.start, finding.end) for finding in report.findings})
        yield Outcome(rule, example, tuple(flagged), "; ".join(map(str, report.failures)))


@lru_cache(maxsize=32)
def _sheet(sources: tuple[str, ...]) -> FactSheet | None:
    named = [Document.from_text(text, f"source-{number}.txt") for number, text in enumerate(sources, start=1)]
    return build_fact_sheet(named) if named else None
