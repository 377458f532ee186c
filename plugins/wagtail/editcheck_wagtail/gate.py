"""The gate: whether a page may be published, and what people are told where it may not."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, NamedTuple

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.log_actions import log

import editcheck
from editcheck_wagtail.checking import check_page
from editcheck_wagtail.conf import options

logger = logging.getLogger(__name__)

PERMISSION = "editcheck_wagtail.publish_anyway"
HELD, ANYWAY = "editcheck.held", "editcheck.published_anyway"


class Hold(NamedTuple):
    """Why a page is held: the errors in it, or that it could not be checked."""

    findings: tuple[editcheck.BlockFinding, ...] = ()
    failure: str = ""
    labels: Mapping[str, str] = {}

    def told(self, most: int = 3) -> str:
        """Plain words for an editor, the first findings among them."""
        if self.failure:
            return _("This page could not be checked, so it was not published: %s") % self.failure
        count = len(self.findings)
        head = ngettext("%d error was found:", "%d errors were found:", count) % count
        lines = [f"• {self.labels.get(item.block, item.block)}: {item.message}" for item in self.findings[:most]]
        more = [_("and %d more") % (count - most)] if count > most else []
        return "\n".join([head, *lines, *more])


class PublishingHeld(ValidationError):  # noqa: N818
    """A page that may not be published."""

    def __init__(self, page: Any, hold: Hold) -> None:
        """Say why."""
        super().__init__(_("“%(page)s” is not published. %(why)s") % {"page": page, "why": hold.told()}, code="held")
        self.page = page
        self.hold = hold


def hold_of(page: Any) -> Hold | None:
    """Why a page, as it is in memory, may not be published; None if it may."""
    try:
        report, labels, _sheet = check_page(page)
    except editcheck.EditcheckError as error:
        return _failed(page, str(error))
    except Exception as error:  # whatever it is, the page has not been checked
        logger.exception("editcheck: page %s could not be checked", page.pk)
        return _failed(page, f"{type(error).__name__}: {error}")
    if report.failures:
        return _failed(page, "; ".join(map(str, report.failures)))
    return Hold(report.errors, labels=labels) if report.errors else None


def _failed(page: Any, why: str) -> Hold | None:
    if options().hold_on_failure:
        return Hold(failure=why)
    logger.warning("editcheck: page %s is published without having been checked: %s", page.pk, why)
    return None


def check_before_publishing(page: Any, revision_id: int | None) -> Hold | None:
    """Why a revision (`page` is its content) may not be published; None if it may, or somebody let it be."""
    hold = hold_of(page)
    return None if hold is None or _let_through(page, revision_id, hold) else hold


def require_publishable(page: Any, revision_id: int | None) -> None:
    """Do nothing, unless the page is held.

    Raises:
        PublishingHeld: it is.
    """
    hold = check_before_publishing(page, revision_id)
    if hold is not None:
        raise PublishingHeld(page, hold)


def _let_through(page: Any, revision_id: int | None, hold: Hold) -> bool:
    """Whether a person has let this very revision be published, knowing of all that it is held for."""
    from editcheck_wagtail.models import PublishedAnyway

    if revision_id is None or not page.pk:
        return False
    for record in PublishedAnyway.objects.filter(page_id=page.pk, revision_id=revision_id):
        known = {item["fingerprint"] for item in record.findings}
        if all(item.fingerprint in known for item in hold.findings) and (not hold.failure or record.failure):
            return True
    return False


def may_publish_anyway(user: Any, page: Any) -> bool:
    """Whether a user may publish a page that is held."""
    return bool(user.has_perm(PERMISSION) and (not page.pk or page.permissions_for_user(user).can_publish()))


def let_through(page: Any, revision_id: int, user: Any, reason: str, hold: Hold) -> None:
    """Record that a person lets a revision be published although it is held. Whether they may is for the caller."""
    from editcheck_wagtail.models import PublishedAnyway

    told = [
        {"fingerprint": item.fingerprint, "rule": item.rule, "words": item.words, "message": item.message}
        for item in hold.findings
    ]
    PublishedAnyway.objects.create(
        page_id=page.pk, revision_id=revision_id, user=user, reason=reason, findings=told, failure=hold.failure
    )
    log(instance=page, action=ANYWAY, user=user, data={"reason": reason, "findings": told, "failure": hold.failure})


def note_held(page: Any, revision: Any, hold: Hold) -> None:
    """Log that a scheduled revision was held, once for the same reasons."""
    from wagtail.models import PageLogEntry

    told = hold.told(most=20)
    logger.error("editcheck: scheduled page %s (revision %s) is held: %s", page.pk, revision.pk, told)
    last = PageLogEntry.objects.filter(page_id=page.pk, action=HELD).order_by("-timestamp").first()
    if last is None or (last.revision_id, last.data.get("why")) != (revision.pk, told):
        log(instance=page, action=HELD, revision=revision, data={"why": told})
