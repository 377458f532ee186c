"""The endpoints of the admin. All need a user who may edit the page (or sheet), and POST needs the CSRF token."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from wagtail.admin import messages
from wagtail.log_actions import log
from wagtail.models import Page
from wagtail.permission_policies import ModelPermissionPolicy

import editcheck
from editcheck_wagtail import sheets
from editcheck_wagtail.checking import check_page
from editcheck_wagtail.conf import options
from editcheck_wagtail.describing import described
from editcheck_wagtail.gate import PERMISSION, logger
from editcheck_wagtail.mixins import CheckedPage
from editcheck_wagtail.models import Dismissal, FactSheet, SheetSource, SourceFile
from editcheck_wagtail.sheet_forms import brought_up_to_date

DISMISSED, RESTORED = "editcheck.dismissed", "editcheck.restored"


@require_POST
def check(request: HttpRequest, page_id: int) -> HttpResponse:
    """The report on a page as it stands in the editor, saved or not."""
    page = _page(request, page_id).get_latest_revision_as_object()
    return _report(request, page, page.get_parent())


@require_POST
def check_new(request: HttpRequest, app_label: str, model_name: str, parent_id: int) -> HttpResponse:
    """The report on a page that has never been saved."""
    parent = get_object_or_404(Page, pk=parent_id).specific
    if not parent.permissions_for_user(request.user).can_add_subpage():
        raise PermissionDenied
    try:
        model = apps.get_model(app_label, model_name)
    except LookupError:
        raise Http404 from None
    if not issubclass(model, CheckedPage) or model not in parent.creatable_subpage_models():
        raise Http404
    return _report(request, model(owner=request.user, locale=parent.locale), parent)


def _report(request: HttpRequest, page: Any, parent: Any) -> HttpResponse:
    page = _as_posted(request, page, parent)
    try:
        checked = check_page(page)
    except editcheck.EditcheckError as error:
        return JsonResponse({"failure": str(error)})
    except Exception:
        logger.exception("editcheck: page %s could not be checked", page.pk)
        return JsonResponse({"failure": _("The check itself failed; the log of the site says why.")})
    return JsonResponse(described(page, checked, _may_dismiss_errors(request.user)))


def _as_posted(request: HttpRequest, page: Any, parent: Any) -> Any:
    """The page with what stands in the editor; what does not fit its field stays as it was."""
    form_class = page.get_edit_handler().get_form_class()
    form = form_class(request.POST, request.FILES, instance=page, parent_page=parent, for_user=request.user)
    form.defer_required_fields()
    form.is_valid()
    return form.as_posted()


@require_POST
def dismiss(request: HttpRequest, page_id: int) -> HttpResponse:
    """Record that a finding of the page, as it stands in the editor, is dismissed, with the reason."""
    page = _page(request, page_id).get_latest_revision_as_object()
    reason = request.POST.get("editcheck-why", "").strip()[:2000]
    fingerprint = request.POST.get("editcheck-fingerprint", "")
    if not reason:
        return JsonResponse({"failure": _("Say why.")}, status=400)
    try:
        findings = check_page(_as_posted(request, page, page.get_parent())).report.findings
    except editcheck.EditcheckError as error:
        return JsonResponse({"failure": str(error)}, status=409)
    finding = next((item for item in findings if item.fingerprint == fingerprint), None)
    if finding is None:
        return JsonResponse({"failure": _("This is no longer found in the page.")}, status=409)
    if finding.severity == "error" and not _may_dismiss_errors(request.user):
        return JsonResponse({"failure": _("You may not dismiss errors.")}, status=403)
    Dismissal.objects.update_or_create(
        page_id=page.pk,
        fingerprint=fingerprint,
        defaults={
            "rule": finding.rule[:255],
            "severity": finding.severity,
            "words": finding.words[:2000],
            "reason": reason,
            "user": request.user,
        },
    )
    told = {"rule": finding.rule, "words": finding.words[:200], "reason": reason}
    log(instance=page, action=DISMISSED, user=request.user, data=told)
    return JsonResponse({"fingerprint": fingerprint})


@require_POST
def restore(request: HttpRequest, page_id: int) -> HttpResponse:
    """Take a dismissal back."""
    page = _page(request, page_id)
    records = Dismissal.objects.filter(page_id=page.pk, fingerprint=request.POST.get("editcheck-fingerprint", ""))
    for record in records:
        if record.severity == "error" and not _may_dismiss_errors(request.user):
            return JsonResponse({"failure": _("You may not take this back.")}, status=403)
        log(instance=page, action=RESTORED, user=request.user, data={"rule": record.rule, "words": record.words[:200]})
    records.delete()
    return JsonResponse({})


@require_GET
def export_sheet(request: HttpRequest, pk: int) -> HttpResponse:
    """The sheet and its sources as a ZIP file, as the command line uses them."""
    sheet = get_object_or_404(FactSheet, pk=pk)
    _require(request, "change")
    response = HttpResponse(sheets.packed(sheet.yaml, sheet.files()), content_type="application/zip")
    response["Content-Disposition"] = f'attachment; filename="{slugify(sheet.title) or "facts"}.zip"'
    response["X-Content-Type-Options"] = "nosniff"
    return response


@require_http_methods(["GET", "POST"])
def import_sheet(request: HttpRequest) -> HttpResponse:
    """A new sheet from a sheet's file, or from a ZIP file with the sheet and its sources."""
    _require(request, "add")
    if request.method == "GET":
        return render(request, "editcheck_wagtail/import.html", {"breadcrumbs": _import_breadcrumbs()})
    upload = request.FILES.get("file")
    if upload is None or upload.size > options().max_source_bytes * 4:
        messages.error(request, _("Choose a facts.yml, or a ZIP file with it and its sources."))
        return redirect("editcheck:import")
    try:
        yaml, files = sheets.unpacked(upload.read())
        known = editcheck.FactSheet.from_yaml(yaml, name=upload.name, check_sources=False)
        files = {path: files[path] for path in (source.path for source in known.sources) if path in files}
        if not all(map(sheets.is_plain, files)):
            raise editcheck.EditcheckError(_("a source lies outside the sheet's folder"))
        yaml = brought_up_to_date(yaml, known.title, files, [])
    except editcheck.EditcheckError as error:
        messages.error(request, str(error))
        return redirect("editcheck:import")
    sheet = FactSheet(title=(known.title or upload.name)[:255], yaml=yaml)
    sheet.sources = [
        SheetSource(path=path, file=SourceFile.keep(data), sort_order=number)
        for number, (path, data) in enumerate(files.items())
    ]
    sheet.save()
    sheet.save_revision(user=request.user, log_action=True)
    messages.success(request, _("The sheet “%s” was imported.") % sheet)
    return redirect("wagtailsnippets_editcheck_wagtail_factsheet:edit", sheet.pk)


def _import_breadcrumbs() -> list[dict[str, str]]:
    return [
        {"url": reverse("wagtailadmin_home"), "label": _("Home")},
        {"url": reverse("wagtailsnippets_editcheck_wagtail_factsheet:list"), "label": _("Fact sheets")},
        {"url": "", "label": _("Import")},
    ]


def _page(request: HttpRequest, page_id: int) -> Any:
    page = get_object_or_404(Page, pk=page_id).specific
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    if not isinstance(page, CheckedPage):
        raise Http404
    return page


def _require(request: HttpRequest, action: str) -> None:
    if not ModelPermissionPolicy(FactSheet).user_has_permission(request.user, action):
        raise PermissionDenied


def _may_dismiss_errors(user: Any) -> bool:
    return options().dismiss_errors == "edit" or bool(user.has_perm(PERMISSION))
