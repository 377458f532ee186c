"""Words put into an article by somebody else: by what they sell, their language, the grammar around, the sources."""
