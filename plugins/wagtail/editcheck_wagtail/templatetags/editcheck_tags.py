"""What the Checks panel needs to know of the page that is edited."""

from __future__ import annotations

import json
from typing import Any

from django import template
from django.urls import reverse

from editcheck_wagtail.conf import options
from editcheck_wagtail.mixins import CheckedPage

register = template.Library()


@register.simple_tag(takes_context=True)
def editcheck_panel(context: Any) -> dict[str, str] | None:
    """The addresses that the panel asks; None where the object edited is no checked page."""
    page = context.get("object")
    if not isinstance(page, CheckedPage):
        return None
    found: Any = page
    told = {"pause": json.dumps(int(options().pause * 1000)), "pages": reverse("editcheck:check", args=[0])}
    if found.pk:
        return told | {"check": reverse("editcheck:check", args=[found.pk])}
    match = getattr(context.get("request"), "resolver_match", None)
    where = match.kwargs if match else {}
    if "parent_page_id" not in where:
        return None
    add = [where["content_type_app_name"], where["content_type_model_name"], where["parent_page_id"]]
    return told | {"check": reverse("editcheck:check_new", args=add)}
