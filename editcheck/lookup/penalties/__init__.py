"""Looking up penalties: the offence, the law, and what offenders face, part by part."""
