"""The endpoints of the admin, below `editcheck/`."""

from __future__ import annotations

from django.urls import path

from editcheck_wagtail import views

app_name = "editcheck"
urlpatterns = [
    path("pages/<int:page_id>/check/", views.check, name="check"),
    path("pages/<int:page_id>/dismiss/", views.dismiss, name="dismiss"),
    path("pages/<int:page_id>/restore/", views.restore, name="restore"),
    path("pages/add/<str:app_label>/<str:model_name>/<int:parent_id>/check/", views.check_new, name="check_new"),
    path("sheets/<int:pk>/export/", views.export_sheet, name="export"),
    path("sheets/import/", views.import_sheet, name="import"),
]
