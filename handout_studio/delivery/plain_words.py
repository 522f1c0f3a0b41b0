"""Makes passwords of plain words, which can be read out over the telephone and typed without a slip."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence

from handout_studio import resources

WORDS = 5
"""With the bundled list that is one of more than 10^14 passwords, each as likely as any other."""


def password_of_words(choose: Callable[[Sequence[str]], str] = secrets.choice, words: int = WORDS) -> str:
    """So many words with hyphens between; `choose` takes one of several, each as likely."""
    known = resources.read_text("dictionaries", "passwords.txt").split()
    return "-".join(choose(known) for _ in range(words))
