"""The middle column: the handout's title, the section's title and text, and the commands that format it."""
