"""What is stored: fact sheets with their sources, dismissals, pages published anyway, the workflow task."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.models import Orderable, Page, RevisionMixin, Task, TaskState
from wagtail.search import index

import editcheck
from editcheck_wagtail.mixins import CheckedPage as CheckedPage  # noqa: PLC0414
from editcheck_wagtail.sheet_forms import SheetForm, SourceFileField
from editcheck_wagtail.sheets import open_sheet


class SourceFile(models.Model):
    """The bytes of a source, as uploaded, by their SHA-256. Never changed, so that every revision of a sheet stands.

    They are kept in the database, and not among the media, which anybody may fetch.
    """

    sha256 = models.CharField(max_length=64, primary_key=True)
    data = models.BinaryField()

    class Meta:
        """Nobody edits these."""

        default_permissions = ()

    def __str__(self) -> str:
        return self.sha256[:12]

    @classmethod
    def keep(cls, data: bytes) -> SourceFile:
        """The file with these bytes."""
        from hashlib import sha256

        kept, _made = cls.objects.get_or_create(sha256=sha256(data).hexdigest(), defaults={"data": data})
        return kept


class FactSheet(RevisionMixin, index.Indexed, ClusterableModel):
    """A fact sheet: its YAML, the same text as the command line's `facts.yml`, and its sources."""

    title = models.CharField(_("title"), max_length=255)
    yaml = models.TextField(
        _("facts"),
        blank=True,
        help_text=_(
            "What the sources say. Leave it empty, and it is proposed from the sources; then correct it, and set "
            "“status: reviewed” on what you have looked at. What you correct stays when a source is added."
        ),
    )

    base_form_class = SheetForm
    panels = [
        FieldPanel("title"),
        InlinePanel(
            "sources",
            heading=_("Sources"),
            label=_("source"),
            panels=[FieldPanel("path"), FieldPanel("file")],
            help_text=_("Text, Markdown, HTML or Word files. A new or changed file brings the facts up to date."),
        ),
        FieldPanel("yaml"),
    ]
    search_fields = [index.SearchField("title"), index.AutocompleteField("title")]

    class Meta:
        """Shown as a snippet."""

        verbose_name = _("fact sheet")
        verbose_name_plural = _("fact sheets")
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title

    def files(self) -> dict[str, bytes]:
        """The sources' bytes, by their paths on the sheet; without those that are gone."""
        kept = SourceFile.objects.in_bulk([source.file_id for source in self.sources.all() if source.file_id])
        return {
            source.path: bytes(kept[source.file_id].data) for source in self.sources.all() if source.file_id in kept
        }

    def facts(self) -> editcheck.FactSheet:
        """The sheet, ready to be checked against.

        Raises:
            EditcheckError: it is broken, or a source is gone or has changed.
        """
        return open_sheet(self.yaml, tuple((source.path, source.file_id) for source in self.sources.all()), self.files)

    def clean(self) -> None:
        """Refuse a sheet that cannot be used."""
        super().clean()
        if self.yaml.strip():
            try:
                editcheck.FactSheet.from_yaml(self.yaml, name=str(_("Facts")), check_sources=False)
            except editcheck.EditcheckError as error:
                raise ValidationError({"yaml": str(error)}) from error


register_form_field_override(models.ForeignKey, to=SourceFile, override={"form_class": SourceFileField})


class SheetSource(Orderable):
    """A source of a sheet, and the path by which the sheet calls it."""

    sheet = ParentalKey(FactSheet, on_delete=models.CASCADE, related_name="sources")
    path = models.CharField(
        _("name"),
        max_length=255,
        blank=True,
        help_text=_("The path by which the sheet calls this file. Taken from the file's name where it is left empty."),
    )
    file = models.ForeignKey(SourceFile, on_delete=models.DO_NOTHING, db_constraint=False, related_name="+")

    class Meta(Orderable.Meta):
        """In the order that people gave them."""

    def __str__(self) -> str:
        return self.path


class Dismissal(models.Model):
    """A finding that a person has dismissed on a page, with the reason."""

    page = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="+")
    fingerprint = models.CharField(max_length=64)
    rule = models.CharField(max_length=255)
    severity = models.CharField(max_length=10)
    words = models.TextField()
    reason = models.TextField()
    user = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        """One dismissal a finding."""

        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["page", "fingerprint"], name="editcheck_one_dismissal")]

    def __str__(self) -> str:
        return f"{self.rule}: {self.words[:40]}"


class PublishedAnyway(models.Model):
    """That a person let a revision of a page be published although it was held, and why."""

    page = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="+")
    revision_id = models.BigIntegerField(db_index=True)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    reason = models.TextField()
    findings = models.JSONField(default=list)
    failure = models.TextField(blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        """The permission that it takes."""

        default_permissions = ()
        permissions = [("publish_anyway", "Can publish pages that editcheck holds, and dismiss errors")]

    def __str__(self) -> str:
        return f"{self.page_id}: {self.reason[:40]}"


class FactCheckTask(Task):
    """A step of a workflow that approves a page in which no error is found, and sends back any other."""

    def start(self, workflow_state: Any, user: Any = None) -> TaskState:
        """Check the page and decide at once."""
        from editcheck_wagtail.gate import check_before_publishing

        state = super().start(workflow_state, user=user)
        hold = check_before_publishing(state.revision.as_object(), state.revision.pk)
        if hold is None:
            state.approve(user=user, update=False, comment=str(_("editcheck: nothing contradicts the sources.")))
        else:  # without update=False, Wagtail starts the task again, without end
            state.reject(user=user, update=False, comment=hold.told(most=20))
        return state

    def user_can_access_editor(self, page: Any, user: Any) -> bool:
        """The task takes no time, so nobody is kept out."""
        return True

    @classmethod
    def get_description(cls) -> str:
        """What the task does, for whoever builds a workflow."""
        return str(_("Approve pages without errors, send back others with the findings as a comment"))

    class Meta:
        """Shown when a task is made."""

        verbose_name = _("fact check")
        verbose_name_plural = _("fact checks")
