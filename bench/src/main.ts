// Public names.
