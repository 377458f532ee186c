"""editcheck in Wagtail: findings beside the text while it is written, and a gate before publishing."""
