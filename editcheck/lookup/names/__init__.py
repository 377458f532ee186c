"""Looking up names: who or what is meant, how it is spelt, what it holds, and whether another stands in its place."""
