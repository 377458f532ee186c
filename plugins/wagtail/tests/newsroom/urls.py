"""The site's addresses, and Wagtail's API."""

from django.urls import path
from newsroom.urls import urlpatterns
from wagtail.api.v3.urls import api

urlpatterns = [path("api/v3/", api.urls), *urlpatterns]
