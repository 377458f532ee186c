"""Sheets made at random, for the tests of reading and writing."""

from decimal import Decimal

from hypothesis import strategies as st

from editcheck.documents.document import Document
from editcheck.facts.model import (
    DateFact,
    Dispute,
    FactSheet,
    FigureFact,
    Ignored,
    NameFact,
    PenaltyFact,
    PersonFact,
    PersonRole,
    Place,
    QuotationFact,
    Source,
)
from editcheck.reading.model import Quantity, Sanctions

NASTY = (
    "no", "~", "null", "1e5", "2024", "true", " leading", "trailing ", "a: b", "a #b", "- a", "? a", "[a]", "{a: b}",
    "'a'", '"a"', "a\\b", "a\nb", "\ta", "a\r\nb", "\x85", "\u2028", "\ufeff", "👩🏽‍🚀 naïve", "…", "@a", "`a`", "%a",
    "&a *b !c", "a,b", "<<", "=", "a:", ":a", "...", "---", "a\u200bb", "\u202eabc", "“a” ‘b’",
)  # fmt: skip
any_text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=30)
words = st.one_of(st.sampled_from(NASTY), any_text)
perhaps = st.one_of(st.just(""), words)
several = st.lists(words, max_size=3).map(tuple)
dates = st.sampled_from(["", "2024", "2024-02", "2024-02-29", "2024-02-29T09:30"])
numbers = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12, places=3)
hedges = st.sampled_from(["", "about", "over", "under", "nearly", "up to", "at least"])


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    low = draw(numbers)
    high = draw(st.one_of(st.just(low), numbers))
    return Quantity(low, high, draw(st.one_of(st.sampled_from(["", "%", "GBP", "month"]), words)), draw(hedges))


@st.composite
def months(draw: st.DrawFn) -> Quantity:
    low, more = draw(st.integers(0, 600)), draw(st.sampled_from([0, 0, 12, 5]))
    return Quantity(Decimal(low), Decimal(low + more), "month", draw(hedges))


sanctions = st.builds(
    Sanctions,
    custody=st.one_of(st.none(), months(), quantities()),
    fine=st.one_of(st.none(), st.sampled_from(["unlimited", "unspecified"]), quantities()),
    record=st.booleans(),
    other=several,
    joined=st.sampled_from(["", "and", "or", "and/or"]),
)


@st.composite
def sheets(draw: st.DrawFn) -> FactSheet:
    """A sheet whose places hold the quotes of its facts."""
    texts = draw(st.lists(words, min_size=1, max_size=3))
    ids = (f"{word}{number}" for number, word in enumerate(draw(st.lists(words, min_size=1, max_size=3)) * 20))
    sources = []
    for number, text in enumerate(texts):
        stretch = draw(_stretches(text))
        sources.append(
            Source(
                id=f"{draw(words)}{number}",
                sha256="",
                published=draw(dates),
                rank=draw(st.sampled_from(["primary", "secondary"])),
                ignore=(Ignored(text[slice(*stretch)], draw(perhaps), *stretch),),
                document=Document.from_text(text, "text"),
            )
        )

    def facts(fact: type, /, **fields: st.SearchStrategy[object]) -> tuple:
        made = []
        for _ in range(draw(st.integers(0, 3))):
            source = draw(st.sampled_from(sources))
            text = source.document.source
            start, end = draw(_stretches(text))
            at = (Place(source.id, start, end), *draw(st.sampled_from([(), (Place(source.id, 0, len(text)),)])))
            status = draw(st.sampled_from(["proposed", "reviewed", "rejected"]))
            values = {name: draw(field) for name, field in fields.items()}
            made.append(fact(id=next(ids), quote=text[start:end], at=at, status=status, **values))
        return tuple(made)

    roles = st.lists(st.builds(PersonRole, words, dates, dates), max_size=2).map(tuple)
    figures = facts(FigureFact, about=perhaps, value=quantities())
    people = facts(PersonFact, name=words, also=several, not_same_as=several, roles=roles)
    disputed = tuple(fact.id for fact in (*figures, *people))
    return FactSheet(
        title=draw(perhaps),
        sources=tuple(sources),
        people=people,
        penalties=facts(PenaltyFact, offence=perhaps, law=perhaps, sanctions=sanctions),
        quotations=facts(QuotationFact, speaker=perhaps, text=words),
        figures=figures,
        dates=facts(DateFact, about=perhaps, value=dates),
        names=facts(NameFact, name=words, kind=words, also=several),
        disputes=(Dispute(disputed, draw(perhaps)),) if len(disputed) > 1 else (),
    )


def _stretches(text: str) -> st.SearchStrategy[tuple[int, int]]:
    return st.integers(0, len(text) - 1).flatmap(
        lambda start: st.integers(start + 1, len(text)).map(lambda end: (start, end))
    )


def contents(sheet: FactSheet) -> tuple:
    """All that a sheet says, fit to be compared: a source is told by what stands on the sheet and its text."""
    sources = tuple(
        (source.id, source.format, source.path, source.published, source.rank, source.ignore)
        + ((source.document.source,) if source.document else ())
        for source in sheet.sources
    )
    return sheet.title, sources, sheet.facts(), sheet.disputes
