"""Sentences of the draft set against the closest of the sources: denied, done on other conditions, other words."""
