"""Checking a page: its blocks against its sheet, with what people have dismissed on it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, NamedTuple

from django.utils.translation import gettext as _

import editcheck
from editcheck_wagtail.collecting import Found, collect
from editcheck_wagtail.conf import ConfigurationFile, configuration, configuration_file, options


class PageReport(NamedTuple):
    """The report on a page, the labels of its blocks by their ids, and the sheet, None without one."""

    report: editcheck.BlockReport
    labels: dict[str, str]
    sheet: editcheck.FactSheet | None


def check_page(page: Any) -> PageReport:
    """Check a page as it is in memory, saved or not.

    Raises:
        EditcheckError: the page, its sheet or the configuration cannot be read.
    """
    found = collect(page)
    length, most = sum(len(item.block.text) for item in found), options().max_characters
    if length > most:
        told = _("the page has %(length)d characters, and no more than %(most)d are checked")
        raise editcheck.EditcheckError(told % {"length": length, "most": most})
    sheet = sheet_of(page)
    report = _checked(_blocks(found), sheet, configuration_file(), frozenset(dismissed(page).items()))
    return PageReport(report, {item.block.id: item.label for item in found}, sheet)


def sheet_of(page: Any) -> editcheck.FactSheet | None:
    """The sheet that a page is checked against.

    Raises:
        EditcheckError: it is broken, or a source is gone or has changed.
    """
    stored = getattr(page, "fact_sheet", None)
    return stored.facts() if stored is not None else None


def dismissed(page: Any) -> dict[str, str]:
    """The reasons why findings were dismissed on a page, by their fingerprints."""
    from editcheck_wagtail.models import Dismissal

    if not page.pk:
        return {}
    return dict(Dismissal.objects.filter(page_id=page.pk).values_list("fingerprint", "reason"))


def _blocks(found: Iterable[Found]) -> tuple[editcheck.Block, ...]:
    return tuple(item.block for item in found)


@lru_cache(maxsize=8)
def _checked(
    blocks: tuple[editcheck.Block, ...],
    sheet: editcheck.FactSheet | None,
    config: ConfigurationFile | None,
    reasons: frozenset[tuple[str, str]],
) -> editcheck.BlockReport:
    """The report; a page is checked several times on its way to be published."""
    return editcheck.check_blocks(blocks, sheet, configuration(config), dict(reasons))
