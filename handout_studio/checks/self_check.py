"""Questions to ask of a sheet before it is handed out, in our own short words, and those that can be measured.

They follow two published instruments: PEMAT-P, the Patient Education Materials Assessment Tool for printable materials
(AHRQ, 2013; items 1 to 26 without the two for sound and film), and the Clear Communication Index (CDC, 2014; items 1 to
20). `sources` names the items, as in `PEMAT-P 3`. Neither instrument's score is made: that takes trained raters.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from handout_studio.domain.phrase import marked

Answer = Literal["yes", "no", "none"]
"""Yes, not yet, or: there is no such thing on this sheet."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question, to be answered yes on a good sheet; `text` is a pattern for translation."""

    id: str
    text: str
    sources: str


@dataclass(frozen=True, slots=True)
class Theme:
    """Questions that belong together, under a heading."""

    title: str
    questions: tuple[Question, ...]


THEMES: tuple[Theme, ...] = (
    Theme(
        marked("What it is for"),
        (
            Question("purpose", marked("Is it clear at first sight what this sheet is for?"), "PEMAT-P 1"),
            Question("one-message", marked("Is there one main message?"), "Index 1"),
            Question("message-first", marked("Does that message come first, in a few words?"), "Index 2, 10"),
            Question("message-seen", marked("Does it stand out, in bold or in a box?"), "Index 3"),
            Question("needed", marked("Is everything here needed for that?"), "PEMAT-P 2"),
        ),
    ),
    Theme(
        marked("Words"),
        (
            Question("everyday", marked("Are the words those that your clients use?"), "PEMAT-P 3, Index 7"),
            Question("terms", marked("Are words of the trade left out, or explained?"), "PEMAT-P 4"),
            Question("active", marked("Do the sentences say who does what?"), "PEMAT-P 5, Index 6"),
        ),
    ),
    Theme(
        marked("Numbers"),
        (
            Question("numbers", marked("Are the numbers few, and clear in what they mean?"), "PEMAT-P 6, Index 15, 16"),
            Question("arithmetic", marked("Is there nothing to work out?"), "PEMAT-P 7, 24, Index 17"),
        ),
    ),
    Theme(
        marked("Order and look"),
        (
            Question("chunks", marked("Is it in short sections?"), "PEMAT-P 8, Index 9"),
            Question("headings", marked("Does each section have a heading that says what is in it?"), "PEMAT-P 9"),
            Question("order", marked("Does one thing follow from the other?"), "PEMAT-P 10"),
            Question("summary", marked("Is what matters most said again in short?"), "PEMAT-P 11"),
            Question("lists", marked("Are there lists where there are several things?"), "Index 8"),
            Question("cues", marked("Do bold words, boxes or lists show what matters?"), "PEMAT-P 12"),
        ),
    ),
    Theme(
        marked("Pictures and tables"),
        (
            Question("visuals", marked("Is there a picture wherever one would help?"), "PEMAT-P 15, 26, Index 4"),
            Question("visuals-fit", marked("Do the pictures help, and not distract?"), "PEMAT-P 16"),
            Question("captions", marked("Does each picture say what it shows?"), "PEMAT-P 17"),
            Question("visuals-clear", marked("Are the pictures clear and uncluttered?"), "PEMAT-P 18"),
            Question(
                "tables",
                marked("Are tables simple, and is it clear how to use them?"),
                "PEMAT-P 19, 25",
            ),
        ),
    ),
    Theme(
        marked("What to do"),
        (
            Question("action", marked("Does it name at least one thing the client can do?"), "PEMAT-P 20, Index 5"),
            Question("you", marked("Does it speak to the client, as “you”?"), "PEMAT-P 21"),
            Question("steps", marked("Is what to do broken into small steps?"), "PEMAT-P 22, Index 14"),
            Question("why", marked("Does it say why that matters?"), "Index 12, 13"),
            Question("tool", marked("Is there something to fill in: boxes, lines, a scale?"), "PEMAT-P 23"),
        ),
    ),
    Theme(
        marked("What is known, and what may happen"),
        (
            Question("known", marked("Does it say what is known, and what isn't?"), "Index 11"),
            Question("limits", marked("Does it say what may happen, such as limits to privacy?"), "Index 18"),
            Question("both-sides", marked("Does it say what speaks for it, and what against?"), "Index 19"),
            Question("chances", marked("Are chances put in words too, not in figures alone?"), "Index 20"),
        ),
    ),
)
