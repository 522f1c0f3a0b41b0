"""The answers to the self-check for one handout: a person's own, else what is measured."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from handout_studio.application import THEMES

if TYPE_CHECKING:
    from handout_studio.application import Answer, Measured


@dataclass(frozen=True, slots=True)
class Answers:
    """`own` wins over `measured`; a question in neither is still to be looked at."""

    measured: Mapping[str, Measured]
    own: Mapping[str, Answer]

    def of(self, question: str) -> Answer | None:
        """The answer to a question by its id; None while there is none."""
        if question in self.own:
            return self.own[question]
        return self.measured[question].answer if question in self.measured else None

    def with_own(self, question: str, answer: Answer | None) -> Answers:
        """With a person's answer; None takes it back."""
        own = {key: value for key, value in self.own.items() if key != question}
        return replace(self, own=own if answer is None else {**own, question: answer})

    def counts(self) -> tuple[int, int, int]:
        """How many are yes, how many not yet, and how many nobody has answered."""
        given = [self.of(question.id) for theme in THEMES for question in theme.questions]
        return given.count("yes"), given.count("no"), given.count(None)
