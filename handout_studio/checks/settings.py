"""What the checks need to know that no handout holds: the day, and a person's own words and choices."""

from __future__ import annotations

import datetime
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CheckSettings:
    """`today` tells which dates are old; `words` are spellings that the person has added; `lists` is the text of the
    person's own word lists (`checks.word_lists`). `with_dismissed`: what was dismissed is found all the same, for who
    shows it apart.
    """

    today: datetime.date
    spelling: bool = True
    words: frozenset[str] = frozenset()
    lists: str = ""
    with_dismissed: bool = False
