"""The form of a checked page: publishing is held where there are errors, with the message on the block."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from wagtail.admin.forms.pages import WagtailAdminPageForm
from wagtail.blocks.list_block import ListBlockValidationError
from wagtail.blocks.stream_block import StreamBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError

REASON = "editcheck_reason"


class CheckedPageForm(WagtailAdminPageForm):
    """Drafts are saved whatever is in them; only publishing is held."""

    editcheck_reason = forms.CharField(
        label=gettext_lazy("Publish anyway, because"),
        required=False,
        max_length=2000,
        help_text=gettext_lazy(
            "Only where errors hold the page and you answer for it: say why. The reason is kept with your name."
        ),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Offer publishing anyway to those who may."""
        super().__init__(*args, **kwargs)
        from editcheck_wagtail.gate import may_publish_anyway

        if self.for_user is None or not may_publish_anyway(self.for_user, self.instance):
            self.fields.pop(REASON, None)

    def is_valid(self) -> bool:
        """Whether the form may be saved and, if the page is to be published, whether it may be."""
        valid = super().is_valid()
        if valid and not hasattr(self, "_editcheck_asked"):
            self._editcheck_asked = True
            if self._publishes():
                self._hold_if_wrong()
        return valid and not self.errors

    def _publishes(self) -> bool:
        if self.is_deferred_validation:
            return False
        if "action-publish" in self.data:
            return True
        if "action-workflow-action" not in self.data or self.data.get("workflow-action-name") != "approve":
            return False
        state = self.instance.current_workflow_state
        if state is None:
            return False
        done = {item.task_id for item in state.successful_task_states} | {state.current_task_state.task_id}
        return all(task.pk in done for task in state.workflow.tasks)  # the last task publishes

    def _hold_if_wrong(self) -> None:
        from editcheck_wagtail.gate import hold_of

        hold = hold_of(self.as_posted())
        if hold is None:
            return
        reason = str(self.cleaned_data.get(REASON, "")).strip()
        if reason:
            self._let_through(reason, hold)
            return
        if hold.failure:
            self.add_error(None, hold.told())
            return
        told: dict[str, Any] = {}
        for item in hold.findings:
            field, _dot, path = item.block.partition(".")
            if path:
                _put(told.setdefault(field, {}), path.split("."), item.message)
            else:
                told.setdefault(field, []).append(item.message)
        for field, messages in told.items():
            if field not in self.fields:
                self.add_error(None, [f"{field}: {text}" for text in _flat(messages)])
            elif isinstance(messages, list):
                self.add_error(field, messages)
            else:
                value = self.cleaned_data[field]
                self.add_error(field, _block_error(value.stream_block, value, messages))
        count = len(hold.findings)
        held = ngettext(
            "editcheck holds this page back: %d error is to be corrected before it is published.",
            "editcheck holds this page back: %d errors are to be corrected before it is published.",
            count,
        )
        self.add_error(None, held % count)
        if REASON in self.fields:
            self.add_error(REASON, _("Correct the errors, or say here why the page is to be published as it is."))

    def as_posted(self) -> Any:
        """The page with what was posted, child objects included, which Wagtail puts on it only when it is saved."""
        for formset in self.formsets.values():
            if formset.is_bound and formset.is_valid():
                formset.save(commit=False)
        return self.instance

    def _let_through(self, reason: str, hold: Any) -> None:
        """Have the reason recorded with the revision that is published: the next one, or what is there already."""
        from editcheck_wagtail.gate import let_through

        if "action-publish" not in self.data and not self.has_changed():
            let_through(self.instance, self.instance.latest_revision_id, self.for_user, reason, hold)
        else:
            self.instance.editcheck_let_through = (self.for_user, reason, hold)


def _put(tree: dict[str, Any], path: list[str], message: str) -> None:
    for part in path[:-1]:
        tree = tree.setdefault(part, {})
    tree.setdefault(path[-1], {}).setdefault("", []).append(message)


def _flat(messages: Any) -> list[str]:
    if isinstance(messages, list):
        return messages
    return [text for part in messages.values() for text in _flat(part)]


def _block_error(block: Any, value: Any, tree: dict[str, Any]) -> ValidationError:
    """The error that puts each message on the block it belongs to, however deep that lies."""
    from wagtail import blocks

    below = {key: part for key, part in tree.items() if key}
    if not below:
        return ValidationError(_flat(tree))
    if isinstance(block, blocks.BaseStreamBlock):
        errors = {
            number: _block_error(child.block, child.value, below[str(child.id)])
            for number, child in enumerate(value)
            if str(child.id) in below
        }
        return StreamBlockValidationError(block_errors=errors) if errors else ValidationError(_flat(tree))
    if isinstance(block, blocks.ListBlock):
        parts = list(value.bound_blocks)
        found = {
            number: _block_error(child.block, child.value, below[str(child.id)])
            for number, child in enumerate(parts)
            if str(child.id) in below
        }
        return ListBlockValidationError(block_errors=found) if found else ValidationError(_flat(tree))
    if isinstance(block, blocks.BaseStructBlock) and set(below) <= set(block.child_blocks):
        bound = getattr(value, "bound_blocks", None)
        parts_wrong = {
            name: _block_error(block.child_blocks[name], bound[name].value if bound else None, part)
            for name, part in below.items()
        }
        return StructBlockValidationError(block_errors=parts_wrong)
    return ValidationError(_flat(tree))
