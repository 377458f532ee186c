"""What is known of words and letters at large: English words, and which letters follow which."""
