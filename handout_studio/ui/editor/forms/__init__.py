"""What a section that is more than text is filled in with: its limits of privacy, or its crisis contacts."""
