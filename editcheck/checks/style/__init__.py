"""Kinds of check for a house's own rules of style, which are written in YAML; imported only where a rule is on."""
