"""The panel with a page's fact sheet and, for those who may, the reason for publishing anyway."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, Panel, TabbedInterface

from editcheck_wagtail.page_forms import REASON, CheckedPageForm


class ReasonPanel(Panel):
    """The field for a reason, where the form has it."""

    def get_form_options(self) -> dict[str, Any]:
        """The field, which Wagtail would show once more if nobody claimed it."""
        declares = issubclass(getattr(self.model, "base_form_class", object), CheckedPageForm)
        return {"fields": [REASON]} if declares else {}

    class BoundPanel(Panel.BoundPanel):
        """The panel for one form."""

        template_name = "editcheck_wagtail/reason.html"

        def is_shown(self) -> bool:
            """Whether this user may publish anyway."""
            return self.form is not None and REASON in self.form.fields

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """The field."""
            context: dict[str, Any] = super().get_context_data(parent_context)
            context["field"] = self.form[REASON]
            return context


def with_fact_check(handler: Any, model: type) -> Any:
    """A page's panels, with the one for checking at the end of the first tab."""
    panels: list[Any] = [ReasonPanel()]
    if not _has_sheet(handler):
        panels.insert(0, FieldPanel("fact_sheet"))
    elif _has_reason(handler):
        return handler
    group = MultiFieldPanel(panels, heading=_("Fact check"))
    tab = handler.children[0] if isinstance(handler, TabbedInterface) and handler.children else handler
    tab.children.append(group.bind_to_model(model))
    return handler


def _has_sheet(panel: Any) -> bool:
    return getattr(panel, "field_name", "") == "fact_sheet" or any(map(_has_sheet, getattr(panel, "children", ())))


def _has_reason(panel: Any) -> bool:
    return isinstance(panel, ReasonPanel) or any(map(_has_reason, getattr(panel, "children", ())))
