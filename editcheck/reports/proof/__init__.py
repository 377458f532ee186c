"""The proof: a draft laid out as it reads, every statement underlined in its outcome, the sources' words beside it."""
