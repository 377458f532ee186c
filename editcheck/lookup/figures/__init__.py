"""Looking up figures: whose amount it is, by what the sources tell beside it, and how two amounts compare."""
