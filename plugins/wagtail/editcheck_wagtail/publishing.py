"""The gate in Wagtail's registry of actions, which the API publishes by."""

from __future__ import annotations

from typing import Any

from wagtail.actions import PublishPageRevisionAction

from editcheck_wagtail.gate import require_publishable
from editcheck_wagtail.mixins import CheckedPage


class PublishCheckedPageAction(PublishPageRevisionAction):
    """Publishes a revision unless it is held."""

    def execute(self, skip_permission_checks: bool = False) -> Any:
        """Publish.

        Raises:
            PublishingHeld: the page is held; the API answers with status 422.
        """
        self.check(skip_permission_checks=skip_permission_checks)
        if isinstance(self.object, CheckedPage):
            require_publishable(self.object, self.revision.pk)
        return super().execute(skip_permission_checks=skip_permission_checks)
