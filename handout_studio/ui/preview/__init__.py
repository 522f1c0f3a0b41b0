"""The right column: the pages of the PDF itself, beside the words they come from."""
