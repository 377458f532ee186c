"""Kinds of check: each looks at a draft that was read and looked up, and tells what is wrong. No I/O."""
