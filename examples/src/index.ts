// Public names of this package, by name.
