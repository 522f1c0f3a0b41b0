"""Values and rules: what a handout is and how it may change; no files, no window, no PDF."""
