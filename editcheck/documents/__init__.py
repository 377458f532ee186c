"""From a file to prose whose every character knows its place in the file."""
