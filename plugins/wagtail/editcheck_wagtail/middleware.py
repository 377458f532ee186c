"""What a person is told who tried to publish a page that is held, whichever view they used."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from wagtail.admin import messages

from editcheck_wagtail.gate import PublishingHeld


class PublishingHeldMiddleware:
    """Turns `PublishingHeld` into a message on the page's edit view (or JSON, status 409, for a script)."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Take the next in the chain."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on."""
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """The response to a request that tried to publish a page that is held."""
        if not isinstance(error, PublishingHeld):
            return None
        why = " ".join(error.messages)
        page: Any = error.page
        if request.headers.get("x-requested-with") == "XMLHttpRequest":
            messages.error(request, why)
            return JsonResponse({"step": "success", "redirect": _edit_url(page), "error": why})
        if "application/json" in request.headers.get("accept", ""):
            return JsonResponse({"error": why}, status=409)
        messages.error(request, why)
        return redirect(_edit_url(page))


def _edit_url(page: Any) -> str:
    from django.urls import reverse

    return reverse("wagtailadmin_pages:edit", args=[page.pk])
