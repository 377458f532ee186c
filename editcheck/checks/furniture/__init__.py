"""Page furniture: what stands on a web page around an article."""
