"""Takes finished pages to a person: passwords, mail drafts, print jobs, tables of recipients. It lays nothing out."""
