"""Reading names of people, laws, organisations and places, and the titles, offices and parties that people bear."""
