"""Rules loaded, checks run and isolated, findings put in order."""
