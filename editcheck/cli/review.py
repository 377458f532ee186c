"""The dialogue of ``editcheck facts review``: one fact or dispute at a time, saved after every decision."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from editcheck.cli.output import write_out
from editcheck.errors import SheetError
from editcheck.facts.model import Dispute, Fact, FactSheet, Place
from editcheck.facts.reviewing import Item, corrected, decided, editable, settled, to_review, with_fact
from editcheck.facts.showing import counted, hung
from editcheck.facts.telling import told
from editcheck.facts.verifying import contradiction

FACT_CHOICES = "a accept, c correct, r reject, s skip, u undo, q quit"
DISPUTE_CHOICES = "1 2 …: those are right, b all are true, s skip, u undo, q quit"
CONTEXT = 160
"""So many characters of the source are shown on either side of the words."""


class Quit(Exception):  # noqa: N818
    """The editor has had enough for now."""


class Review:
    """A sheet under review; it is written to its file after every decision."""

    def __init__(self, path: Path) -> None:
        """Open the sheet.

        Raises:
            SheetError: it cannot be opened, or one of its sources has changed.
        """
        self.path = path
        self.sheet = FactSheet.open(path)
        self._written = path.read_bytes()
        self._before: list[FactSheet] = []
        self._skipped: set[Item] = set()

    def run(self) -> None:
        """Go through all that is left, until it is done or the editor quits."""
        try:
            while waiting := [item for item in to_review(self.sheet) if item not in self._skipped]:
                write_out(f"\n{counted(len(waiting), 'item')} left\n")
                self._ask(waiting[0])
        except (Quit, EOFError):
            write_out("\n")
        left = len(to_review(self.sheet))
        write_out(f"{counted(len(self._before), 'decision')}; {counted(left, 'item')} left\n")

    def _ask(self, item: Item) -> None:
        """Show an item and do as the editor says."""
        for line in self._shown(item):
            write_out(line + "\n")
        choices = DISPUTE_CHOICES if isinstance(item, Dispute) else FACT_CHOICES
        while True:
            answer = asked(f"{choices} > ").lower()
            if answer in ("q", "quit"):
                raise Quit
            if answer in ("s", "skip"):
                self._skipped.add(item)
                return
            if answer in ("u", "undo"):
                if self._undo():
                    return
                write_out("nothing to undo\n")
            elif self._settle(item, answer) if isinstance(item, Dispute) else self._decide(item, answer):
                return

    def _decide(self, fact: Fact, answer: str) -> bool:
        """Whether the answer was a decision on a fact, which is then saved."""
        if answer in ("a", "accept"):
            self._save(decided(self.sheet, fact, "reviewed"))
        elif answer in ("r", "reject"):
            self._save(decided(self.sheet, fact, "rejected"))
        elif answer in ("c", "correct"):
            return self._correct(fact)
        else:
            return False
        return True

    def _correct(self, fact: Fact) -> bool:
        write_out("a new value, or nothing to leave it, - to empty it\n")
        values = {}
        for key, value in editable(self.sheet, fact).items():
            answer = asked(f"  {key} [{value}]: ")
            if answer:
                values[key] = "" if answer == "-" else answer
        try:
            now = corrected(self.sheet, fact, values)
        except SheetError as error:
            write_out(f"not changed: {error}\n")
            return False
        if what := contradiction(now, self.sheet):
            write_out(hung(f"note: {what}", "", "  ") + "\n")
        self._save(with_fact(self.sheet, now))
        return True

    def _settle(self, dispute: Dispute, answer: str) -> bool:
        """Whether the answer settled a dispute, which is then saved."""
        if answer in ("b", "both", "all"):
            why = asked("why can all be true (another law, another date …)? ") or "all are true"
            self._save(settled(self.sheet, dispute, why=why))
            return True
        numbers = answer.replace(",", " ").split()
        if numbers and all(number in map(str, range(1, len(dispute.facts) + 1)) for number in numbers):
            right = [dispute.facts[int(number) - 1] for number in numbers]
            self._save(settled(self.sheet, dispute, right))
            return True
        return False

    def _save(self, sheet: FactSheet) -> None:
        if self.path.read_bytes() != self._written:
            raise SheetError(f"{self.path} was changed by somebody else during the review; nothing was written over it")
        sheet.save(self.path)
        self._written = self.path.read_bytes()
        self._before.append(self.sheet)
        self.sheet = sheet

    def _undo(self) -> bool:
        """Take the last decision back; whether there was one."""
        if not self._before:
            return False
        self._save(self._before.pop())
        self._before.pop()
        return True

    def _shown(self, item: Item) -> Iterator[str]:
        if isinstance(item, Dispute):
            facts = {fact.id: fact for fact in self.sheet.facts()}
            yield "The sources disagree:"
            for number, identifier in enumerate(item.facts, start=1):
                yield hung(f"{number}. {' '.join(told(facts[identifier]).split())}", "  ", "     ")
                yield from self._places(facts[identifier], "     ")
            return
        yield hung(" ".join(told(item).split()), "", "  ")
        yield from self._places(item, "  ")

    def _places(self, fact: Fact, indent: str) -> Iterator[str]:
        sources = {source.id: source for source in self.sheet.sources}
        for place in fact.at:
            source = sources[place.source]
            day = f", {source.published}" if source.published else ""
            text = source.document.source if source.document else fact.quote
            yield hung(f"{source.id}{day}: {in_context(text, place)}", indent, indent + "  ")


def in_context(text: str, place: Place) -> str:
    """The words of a source between [marks], with what stands around them in the same line."""
    start = max(text.rfind("\n", 0, place.start) + 1, place.start - CONTEXT)
    end = text.find("\n", place.end)
    end = min(len(text) if end < 0 else end, place.end + CONTEXT)
    before, words, after = text[start : place.start], text[place.start : place.end], text[place.end : end]
    return " ".join(f"{before}[{words}]{after}".split())


def asked(question: str) -> str:
    """A line that the editor types.

    Raises:
        EOFError: there will be no more lines.
    """
    write_out(question)
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.strip()


def review(path: Path) -> None:
    """Review a sheet in the terminal."""
    Review(path).run()
