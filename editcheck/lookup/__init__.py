"""Looking claims up in a fact sheet: confirmed, contradicted, unsupported or disputed."""
