"""Reading quotations: the words between marks or set off without them, indirect speech, and who says it."""
