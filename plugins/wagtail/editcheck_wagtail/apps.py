"""The Django app."""

from django.apps import AppConfig


class EditcheckConfig(AppConfig):
    """editcheck in Wagtail."""

    name = "editcheck_wagtail"
    label = "editcheck_wagtail"
    verbose_name = "Fact checking"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register the checks of a site's own models."""
        from editcheck_wagtail import system_checks  # noqa: F401
