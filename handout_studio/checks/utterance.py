"""A sentence as the wording checks read it: small letters, plain marks, single spaces, and each character's place."""

from __future__ import annotations

import re
from dataclasses import dataclass

from handout_studio.text.sentences import sentence_spans

_PLAIN = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "‑": "-",
        "–": "-",
        "—": "-",
        "\u00a0": " ",
        "\n": " ",
        "\t": " ",
    }
)
_MARKS = frozenset("*_`~\\#|")
_BREAK = re.compile(r"[;:()]| - |, |\b(?:but|yet|although|though|however|whereas)\b")
_TURN = re.compile(r"[;:]|\bbut\b|\byet\b|\bhowever\b")
_QUOTED = re.compile(r'"[^"]*"?|(?<!\w)\'[^\']{2,}\'(?!\w)')


@dataclass(frozen=True, slots=True)
class Utterance:
    """One sentence of a body. `places[i]` is the index in the body of the character `words[i]`."""

    words: str
    places: tuple[int, ...]
    after: str = ""
    """The words of the sentence that follows, which may take back what this one says."""

    @property
    def asks(self) -> bool:
        """Whether it is a question."""
        return self.words.rstrip("\"') ").endswith("?")

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The characters of the body that `words[start:end]` is made of."""
        return self.places[start], self.places[end - 1] + 1

    def is_quoted(self, at: int) -> bool:
        """Whether the character stands in quotation marks: someone else's words."""
        return any(found.start() <= at < found.end() for found in _QUOTED.finditer(self.words))

    def clause(self, at: int) -> tuple[int, int]:
        """The bounds of the clause that the character stands in."""
        start = max((mark.end() for mark in _BREAK.finditer(self.words, 0, at)), default=0)
        later = _BREAK.search(self.words, at)
        return start, later.start() if later else len(self.words)

    def turn(self, at: int) -> int:
        """Where the sentence last took a turn (“but”, a colon) before that character."""
        return max((mark.end() for mark in _TURN.finditer(self.words, 0, at)), default=0)


def utterances(prose: str) -> tuple[Utterance, ...]:
    """The sentences of a body's prose (see `text.sentences.prose_of`), in order."""
    read = [_read(prose, start, end) for start, end in sentence_spans(prose)]
    return tuple(
        Utterance(words, places, read[index + 1][0] if index + 1 < len(read) else "")
        for index, (words, places) in enumerate(read)
    )


def _read(prose: str, start: int, end: int) -> tuple[str, tuple[int, ...]]:
    words: list[str] = []
    places: list[int] = []
    for place, character in enumerate(prose[start:end].translate(_PLAIN), start):
        if character in _MARKS or (character == " " and (not words or words[-1] == " ")):
            continue
        low = character.lower()
        words.append(low if len(low) == 1 else character)
        places.append(place)
    return "".join(words), tuple(places)
