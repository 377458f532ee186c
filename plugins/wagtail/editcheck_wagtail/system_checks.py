"""Checks of a site's page models, run by `manage.py check`."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.conf import settings
from django.core import checks

from editcheck_wagtail.mixins import CheckedPage
from editcheck_wagtail.page_forms import CheckedPageForm


@checks.register("editcheck")
def check_page_models(app_configs: Any, **kwargs: Any) -> list[checks.CheckMessage]:
    """What would keep the findings or the gate from working."""
    found: list[checks.CheckMessage] = []
    for model in apps.get_models():
        if not issubclass(model, CheckedPage):
            continue
        order = model.__mro__
        if not issubclass(model.base_form_class, CheckedPageForm):
            told = f"{model.__name__}.base_form_class must be a subclass of CheckedPageForm"
            found.append(checks.Error(told, obj=model, id="editcheck.E001"))
        from wagtail.models import Page

        if order.index(CheckedPage) > order.index(Page):
            told = f"{model.__name__}: CheckedPage must stand before Page: class {model.__name__}(CheckedPage, Page)"
            found.append(checks.Error(told, obj=model, id="editcheck.E002"))
    installed = list(settings.INSTALLED_APPS)
    if "wagtail.admin" in installed[: installed.index("editcheck_wagtail")]:
        told = "editcheck_wagtail must stand before wagtail.admin in INSTALLED_APPS, or its panel is not shown"
        found.append(checks.Warning(told, id="editcheck.W001"))
    if "editcheck_wagtail.middleware.PublishingHeldMiddleware" not in settings.MIDDLEWARE:
        told = "without PublishingHeldMiddleware, some ways to publish a page that is held end in a server error"
        found.append(checks.Warning(told, id="editcheck.W002"))
    return found
