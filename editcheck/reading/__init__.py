"""What a text says: sentences, quotations and their speakers, and claims, each with its place."""
