"""The mixin for page models whose pages are checked: `class ArticlePage(CheckedPage, Page)`."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.utils.decorators import cached_classmethod

from editcheck_wagtail.collecting import collect
from editcheck_wagtail.page_forms import CheckedPageForm

logger = logging.getLogger(__name__)

SCHEDULED = "wagtail.publish.scheduled"
"""How Wagtail logs what `publish_scheduled` does; an exception there would stop the whole run."""


class CheckedPage(models.Model):
    """A page that is checked while it is written, and held back from being published while it has errors.

    Attributes:
        editcheck_only: names of the fields and blocks to be checked (``["title", "body.paragraph"]``), all if None.
        editcheck_skip: names of fields and blocks that are not checked.
        editcheck_roles: how blocks are read, by their names: ``{"body.pull_quote.words": "quotation"}``; the roles
            are those of `editcheck.Block`.
    """

    editcheck_only: ClassVar[Sequence[str] | None] = None
    editcheck_skip: ClassVar[Sequence[str]] = ()
    editcheck_roles: ClassVar[dict[str, str]] = {}

    fact_sheet = models.ForeignKey(
        "editcheck_wagtail.FactSheet",
        verbose_name=_("fact sheet"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("What the page is checked against. Without one, only checks that need no sources are made."),
    )

    base_form_class = CheckedPageForm

    class Meta:
        """A mixin."""

        abstract = True

    @cached_classmethod
    def get_edit_handler(cls) -> Any:  # noqa: N805
        """The page's panels, with one for the fact sheet at the end of the first tab unless they have it."""
        from editcheck_wagtail.panels import with_fact_check

        return with_fact_check(super(CheckedPage, cls).get_edit_handler(), cls)  # noqa: UP008

    def publish(self, revision: Any, *args: Any, **kwargs: Any) -> Any:
        """Publish or schedule a revision, unless it is held.

        Raises:
            PublishingHeld: it is. What `publish_scheduled` publishes is left as it is instead, and tried again.
        """
        from editcheck_wagtail.gate import note_held, require_publishable

        if kwargs.get("log_action") == SCHEDULED:
            hold = self._hold(revision)
            if hold is not None:
                note_held(self, revision, hold)
                return None
        else:
            require_publishable(revision.as_object(), revision.pk)
        return super().publish(revision, *args, **kwargs)

    def save_revision(self, *args: Any, **kwargs: Any) -> Any:
        """Save a revision; if the form let it be published anyway, that is recorded with it."""
        from editcheck_wagtail.gate import let_through

        revision = super().save_revision(*args, **kwargs)
        given = self.__dict__.pop("editcheck_let_through", None)
        if given:
            let_through(self, revision.pk, *given)
        return revision

    def save(self, *args: Any, **kwargs: Any) -> Any:
        """Save the page; what would put other words before readers is held, whatever code does it.

        Raises:
            PublishingHeld: it is.
        """
        from editcheck_wagtail.gate import require_publishable

        if self._would_show_other_words(kwargs.get("update_fields")):
            require_publishable(self, getattr(self, "live_revision_id", None))
        return super().save(*args, **kwargs)

    def _hold(self, revision: Any) -> Any:
        from editcheck_wagtail.gate import check_before_publishing

        return check_before_publishing(revision.as_object(), revision.pk)

    def _would_show_other_words(self, update_fields: Sequence[str] | None) -> bool:
        page: Any = self
        if not page.live or page.alias_of_id or (update_fields is not None and not _touches(page, update_fields)):
            return False
        before = type(page)._base_manager.filter(pk=page.pk).first() if page.pk else None
        if before is None or not before.live:
            return True
        return [item.block for item in collect(before)] != [item.block for item in collect(page)]


def _touches(page: Any, fields: Sequence[str]) -> bool:
    """Whether saving these fields may change what readers see."""
    read = {item.block.id.partition(".")[0] for item in collect(page)}
    return bool({"live", *read}.intersection(fields))
