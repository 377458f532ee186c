"""The house's settings, `.editcheck.yml`: read, and brought down to what is in force for one draft."""
