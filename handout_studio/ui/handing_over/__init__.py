"""From the page to a person: details of the one who gets it, a password, a last look, and the ways out."""
