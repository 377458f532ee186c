"""A rule's page in Markdown, made from its YAML; the pages in docs/rules are these."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from editcheck.engine.examples import Example, mark
from editcheck.engine.rule import Rule

MOST_SHOWN = 12
MADE = "<!-- Made from the rule's file by `editcheck rules pages`; change that file. -->"


def page(rule: Rule, packs: Iterable[str] = ()) -> str:
    """What the rule is for, its options and examples, as one page of Markdown.

    Args:
        rule: the rule.
        packs: the names of the packs that it is in, where these are off until they are named.
    """
    return "\n".join(_lines(rule, tuple(packs))) + "\n"


def _lines(rule: Rule, packs: tuple[str, ...]) -> Iterator[str]:
    yield MADE
    yield ""
    yield f"# {rule.id}"
    yield ""
    status = "" if rule.status == "stable" else f" · {rule.status}"
    yield f"*{rule.severity}* · {state(rule, packs)}{status}" + (
        " · needs a fact sheet" if rule.kind.needs_facts else ""
    )
    yield ""
    yield f"> {_escaped(rule.message)}"
    yield ""
    yield rule.why
    yield ""
    yield f"Kind of check: `{rule.kind.name}`; it looks at {_scope(rule)}."
    given = {name: value for name, value in rule.options.items() if value != rule.kind.options.get(name)}
    if given:
        yield ""
        yield "| option | value |"
        yield "| --- | --- |"
        for name, value in given.items():
            yield f"| `{name}` | {_value(value)} |"
    examples = rule.examples()
    for title, wanted in (("Flagged", True), ("Passed", False)):
        chosen = [example for example in examples if bool(example.marked) == wanted]
        if chosen:
            yield ""
            yield f"## {title}"
        for example in chosen:
            yield ""
            yield from _example(example)


def state(rule: Rule, packs: tuple[str, ...] = ()) -> str:
    """Whether the rule is on, and what turns it on."""
    if not rule.default:
        return "off until it is turned on by its name"
    return f"off until its pack is named: {' or '.join(packs)}" if packs else "on"


def listing(listed: Iterable[tuple[Rule, tuple[str, ...]]]) -> str:
    """The list of pages: a table for each namespace."""
    rows = [MADE, "", "# Rules", "", "How to write your own: [rules.md](../rules.md)."]
    namespace = ""
    for rule, packs in sorted(listed, key=lambda item: item[0].id):
        folder, _, name = rule.id.partition("/")
        if folder != namespace:
            namespace = folder
            rows += ["", f"## {folder}", "", "| rule | severity | | what it finds |", "| --- | --- | --- | --- |"]
        why = rule.why.partition(". ")[0].removesuffix(".")
        on = "on" if rule.default and not packs else "off"
        rows.append(f"| [{name}]({rule.id}.md) | {rule.severity} | {on} | {_escaped(why)} |".replace("|  |", "| |"))
    return "\n".join(rows) + "\n"


def _scope(rule: Rule) -> str:
    whose = {"all": "everything", "own-words": "the writer's own words", "quotations": "quotations"}[rule.applies_to]
    parts = f", in {', '.join(rule.parts)}" if rule.parts else ""
    return whose + parts + (f", of drafts in {', '.join(rule.languages)}" if rule.languages else "")


def _example(example: Example) -> Iterator[str]:
    for number, source in enumerate(example.sources, start=1):
        yield f"Source {number}:"
        yield ""
        yield from _quoted(source)
        yield ""
    yield from _quoted(mark(example.text, example.marked))


def _quoted(text: str) -> Iterator[str]:
    """A text as an indented block, so that nothing in it counts as Markdown."""
    for line in text.strip().splitlines():
        yield f"    {line}".rstrip()


def value_of(value: Any) -> str:
    """The value of an option on one line, of a long list what it begins with."""
    shown, more = _shown(value)
    return ", ".join(shown) + more


def _value(value: Any) -> str:
    shown, more = _shown(value)
    return ", ".join(map(_code, shown)) + more


def _shown(value: Any) -> tuple[list[str], str]:
    if isinstance(value, dict):
        shown = [f"{term} → {words}" for term, words in value.items()]
    elif isinstance(value, list | tuple):
        shown = [str(item) for item in value]
    else:
        shown = [str(value).lower() if isinstance(value, bool) else str(value)]
    return shown[:MOST_SHOWN], f", and {len(shown) - MOST_SHOWN} more" if len(shown) > MOST_SHOWN else ""


def _code(text: str) -> str:
    marks = "``" if "`" in text else "`"
    return f"{marks}{' '.join(text.split())}{marks}".replace("|", "\\|") if text.strip() else "a space"


def _escaped(text: str) -> str:
    return text.replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_")
