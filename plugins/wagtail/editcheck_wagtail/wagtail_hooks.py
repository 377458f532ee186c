"""Where the plugin joins Wagtail's admin."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import Permission
from django.shortcuts import redirect
from django.templatetags.static import static
from django.urls import include, path, reverse
from django.utils.functional import cached_property
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.widgets.button import Button
from wagtail.log_actions import LogFormatter
from wagtail.models import Page, ReferenceIndex
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import EditView, IndexView, SnippetViewSet

from editcheck_wagtail import urls
from editcheck_wagtail.gate import ANYWAY, HELD, check_before_publishing
from editcheck_wagtail.mixins import CheckedPage
from editcheck_wagtail.models import FactSheet
from editcheck_wagtail.publishing import PublishCheckedPageAction
from editcheck_wagtail.views import DISMISSED, RESTORED


class SheetsView(IndexView):
    """The list of sheets."""

    @cached_property
    def header_more_buttons(self) -> list[Any]:
        """Import a sheet."""
        buttons = list(super().header_more_buttons)
        if self.request.user.has_perm("editcheck_wagtail.add_factsheet"):
            buttons.append(Button(_("Import"), url=reverse("editcheck:import"), icon_name="upload", priority=90))
        return buttons


class SheetView(EditView):
    """One sheet."""

    @cached_property
    def header_more_buttons(self) -> list[Any]:
        """Export the sheet."""
        url = reverse("editcheck:export", args=[self.object.pk])
        return [*super().header_more_buttons, Button(_("Export"), url=url, icon_name="download", priority=90)]


class FactSheetViewSet(SnippetViewSet):
    """Fact sheets among the snippets."""

    model = FactSheet
    icon = "clipboard-list"
    menu_label = gettext_lazy("Fact sheets")
    list_display = ["title"]
    index_view_class = SheetsView
    edit_view_class = SheetView


register_snippet(FactSheetViewSet)


@hooks.register("register_admin_urls")
def admin_urls() -> list[Any]:
    """The endpoints."""
    return [path("editcheck/", include(urls))]


@hooks.register("insert_editor_js")
def editor_js() -> str:
    """The panel's script."""
    return format_html('<script src="{}" defer></script>', static("editcheck_wagtail/checks.js"))


@hooks.register("insert_global_admin_css")
def admin_css() -> str:
    """The panel's style."""
    return format_html('<link rel="stylesheet" href="{}">', static("editcheck_wagtail/checks.css"))


@hooks.register("register_permissions")
def permissions() -> Any:
    """The permission to publish anyway, to be given to groups."""
    return Permission.objects.filter(content_type__app_label="editcheck_wagtail", codename="publish_anyway")


@hooks.register("register_actions")
def actions(registry: Any) -> None:
    """The gate for what publishes by Wagtail's registry of actions."""
    registry.register(Page, PublishCheckedPageAction)


@hooks.register("before_publish_page")
def hold_in_editor(request: Any, page: Any) -> Any:
    """The second line behind the form, for page models with a form of their own."""
    if not isinstance(page, CheckedPage):
        return None
    hold = check_before_publishing(page, page.latest_revision_id)
    if hold is None:
        return None
    messages.error(request, _("The draft is saved, but not published. %s") % hold.told())
    return redirect(reverse("wagtailadmin_pages:edit", args=[page.pk]))


@hooks.register("before_bulk_action")
def hold_in_bulk(request: Any, action_type: str, objects: Any, action: Any) -> Any:
    """Hold the whole selection where a page in it is held, so that nothing is published unawares."""
    if action_type != "publish":
        return None
    held = []
    for page in objects:
        if isinstance(page, Page) and isinstance(page.specific, CheckedPage):
            revision = page.get_latest_revision()
            latest = revision.as_object() if revision else page.specific
            hold = check_before_publishing(latest, revision.pk if revision else None)
            if hold is not None:
                held.append(f"“{latest}”: {hold.told()}")
    if not held:
        return None
    messages.error(request, _("Nothing was published. %s") % " ".join(held))
    return redirect(action.next_url)


@hooks.register("before_delete_snippet")
def keep_sheets_in_use(request: Any, instances: Any) -> Any:
    """A sheet that pages are checked against is not deleted."""
    for sheet in instances:
        if isinstance(sheet, FactSheet) and ReferenceIndex.get_references_to(sheet).exists():
            messages.error(request, _("“%s” is not deleted: there are pages that are checked against it.") % sheet)
            return redirect("wagtailsnippets_editcheck_wagtail_factsheet:list")
    return None


@hooks.register("register_log_actions")
def log_actions(actions: Any) -> None:
    """What stands in a page's history."""
    actions.register_action(HELD, _("Hold scheduled publishing"), _("Scheduled publishing was held by editcheck"))

    @actions.register_action(ANYWAY)
    class AnywayFormatter(LogFormatter):
        label = gettext_lazy("Publish anyway")

        def format_message(self, entry: Any) -> str:
            return _("Let it be published although editcheck held it: %s") % entry.data.get("reason", "")

    @actions.register_action(DISMISSED)
    class DismissedFormatter(LogFormatter):
        label = gettext_lazy("Dismiss a finding")

        def format_message(self, entry: Any) -> str:
            data = entry.data
            return _("Dismissed %(rule)s on “%(words)s”: %(reason)s") % {
                "rule": data.get("rule", ""),
                "words": data.get("words", ""),
                "reason": data.get("reason", ""),
            }

    @actions.register_action(RESTORED)
    class RestoredFormatter(LogFormatter):
        label = gettext_lazy("Take a dismissal back")

        def format_message(self, entry: Any) -> str:
            return _("Took back the dismissal of %(rule)s on “%(words)s”") % {
                "rule": entry.data.get("rule", ""),
                "words": entry.data.get("words", ""),
            }


@hooks.register("register_page_header_buttons")
def open_sheet_button(page: Any, user: Any, view_name: str, next_url: str | None = None) -> Any:
    """From a page to its sheet."""
    sheet = getattr(page, "fact_sheet", None)
    if isinstance(sheet, FactSheet) and user.has_perm("editcheck_wagtail.change_factsheet"):
        yield Button(
            _("Fact sheet: %s") % sheet,
            icon_name="clipboard-list",
            url=reverse("wagtailsnippets_editcheck_wagtail_factsheet:edit", args=[sheet.pk]),
            priority=90,
        )
