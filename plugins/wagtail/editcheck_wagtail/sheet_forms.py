"""The form of a fact sheet: files uploaded as sources, facts proposed from them, what a person typed validated."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.admin.forms.models import WagtailAdminModelForm

import editcheck
from editcheck_wagtail.conf import MEGABYTE, options
from editcheck_wagtail.sheets import is_plain

FOLDER = "sources/"


class SourceFileInput(forms.FileInput):
    """A file to upload; the one that is there stays unless another is chosen."""

    template_name = "editcheck_wagtail/source_file.html"

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        """Tell whether there is a file."""
        context: dict[str, Any] = super().get_context(name, value, attrs)
        context["widget"]["digest"] = value[:12] if isinstance(value, str) else ""
        return context


class SourceFileField(forms.FileField):
    """Takes an upload and gives the `SourceFile` that it is kept as."""

    widget = SourceFileInput

    def __init__(self, **kwargs: Any) -> None:
        """Take what a foreign key gives its field, and use what a file needs of it."""
        for unused in ("queryset", "to_field_name", "limit_choices_to", "blank"):
            kwargs.pop(unused, None)
        super().__init__(**kwargs)

    def clean(self, data: Any, initial: Any = None) -> Any:
        """The file uploaded, else the one that was there."""
        from editcheck_wagtail.models import SourceFile

        if not data and initial:
            kept = SourceFile.objects.filter(pk=initial).first()
            if kept is None:
                raise ValidationError(_("This file is gone; upload it again."))
            return kept
        upload = super().clean(data, initial)
        if not upload:
            return None
        most = options().max_source_bytes
        if upload.size > most:
            raise ValidationError(_("Larger than %s MB.") % (most / MEGABYTE))
        content = upload.read()
        try:
            editcheck.Document.from_bytes(content, upload.name)
        except editcheck.EditcheckError as error:
            raise ValidationError(str(error)) from error
        kept = SourceFile.keep(content)
        kept.uploaded_as = PurePath(upload.name).name
        return kept


class SheetForm(WagtailAdminModelForm):
    """A sheet is saved only if it can be used with its sources."""

    def is_valid(self) -> bool:
        """Whether the sheet stands on its sources, after it was brought up to date with those that are new."""
        valid = super().is_valid()
        if valid and not hasattr(self, "_settled"):
            self._settled = True
            try:
                self._settle()
            except editcheck.EditcheckError as error:
                self.add_error("yaml", str(error))
        return valid and not self.errors

    def _settle(self) -> None:
        rows = [form for form in self.formsets["sources"].forms if form not in self.formsets["sources"].deleted_forms]
        files: dict[str, bytes] = {}
        changed = []
        for form in rows:
            if not form.cleaned_data:
                continue
            kept = form.cleaned_data["file"]
            path = form.cleaned_data["path"].strip() or FOLDER + getattr(kept, "uploaded_as", kept.sha256[:12])
            if not is_plain(path) or path in files:
                told = _("Two sources have this name.") if path in files else _("Not a name beside the sheet.")
                form.add_error("path", told)
                self.add_error("yaml", f"{path}: {told}")
                return
            form.instance.path = path
            files[path] = bytes(kept.data)
            if "file" in form.changed_data or "path" in form.changed_data or not form.instance.pk:
                changed.append(path)
        self.instance.yaml = brought_up_to_date(self.instance.yaml, self.instance.title, files, changed)
        self.cleaned_data["yaml"] = self.instance.yaml


def brought_up_to_date(yaml: str, title: str, files: dict[str, bytes], changed: list[str]) -> str:
    """The text of a sheet with the facts of changed sources; as it was typed, where none has changed.

    Raises:
        EditcheckError: it is broken, or does not stand on the sources given.
    """
    if not yaml.strip():
        documents = [editcheck.Document.from_bytes(data, path) for path, data in files.items()]
        sheet = editcheck.build_fact_sheet(documents)
        return sheet._replace(title=title or sheet.title).to_yaml()
    name = str(_("Facts"))
    known = editcheck.FactSheet.from_yaml(yaml, name=name, check_sources=False)
    current = {source.path: source.sha256 for source in known.sources if source.path}
    new = [path for path in changed if _differs(files[path], current.get(path))]
    if new or any(path not in current for path in files):
        documents = [editcheck.Document.from_bytes(data, path, _format(known, path)) for path, data in files.items()]
        yaml = editcheck.update_fact_sheet(known, documents).sheet.to_yaml(yaml)
    editcheck.FactSheet.from_yaml(yaml, files, name)
    return yaml


def _differs(data: bytes, digest: str | None) -> bool:
    from hashlib import sha256

    return sha256(data).hexdigest() != digest


def _format(sheet: editcheck.FactSheet, path: str) -> str | None:
    return next((source.format for source in sheet.sources if source.path == path), None)
