"""The gallery of templates: cards with pictures of their real first pages, and what can be done with each."""
