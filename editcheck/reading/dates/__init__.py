"""Reading dates and times, and comparing them."""
