"""The fact sheet: what the sources say, with the place of every word of it."""
