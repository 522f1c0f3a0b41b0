"""The questions of the self-check that a program can answer, each with what it went by."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from handout_studio.checks.finding import Finding
from handout_studio.checks.language import is_english
from handout_studio.checks.reading import HIGHEST_GRADE
from handout_studio.checks.safety_words import is_unconfirmed
from handout_studio.checks.self_check import Answer
from handout_studio.domain.handout import Handout
from handout_studio.domain.phrase import Phrase, phrase
from handout_studio.text.readability import Readability
from handout_studio.text.sentences import prose_of
from handout_studio.text.written_section import written_body

_LIST = re.compile(r"^[ \t>]*(?:[-*+]|\d{1,3}[.)])[ \t]+\S", re.MULTILINE)
_CUE = re.compile(r"\*\*[^*\n]+\*\*|^[ \t]*>[ \t]*\[!\w+\]", re.MULTILINE)
_TOOL = re.compile(r"^[ \t>]*[-*+][ \t]+\[[ xX]\][ \t]|^[ \t>]*\[(?:lines|scale)\b[^\]\n]*\]", re.MULTILINE)
_PICTURE = re.compile(r"!\[[^\]\n]*\]\(")
_TABLE = re.compile(r"^[ \t>]*\|", re.MULTILINE)
_FIGURE = re.compile(r"\d")
_YOU = re.compile(r"\byou(?:r|rs|rself)?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Measured:
    """An answer, and what it went by."""

    answer: Answer
    because: Phrase


def measured(handout: Handout, findings: Iterable[Finding], readability: Readability) -> dict[str, Measured]:
    """The answers by the id of their question; what has none is for a person to say.

    `findings`: what the checks found in the handout as it is.
    """
    bodies = {section.id: written_body(section, handout.language) for section in handout.included_sections()}
    if not bodies:
        return {}
    text = "\n\n".join(bodies.values())
    rules = [finding.rule for finding in findings if not is_unconfirmed(finding)]
    found = dict(_of_shape(text, rules))
    found |= _of_sections(handout, rules)
    if is_english(handout.language):
        found |= _of_words(text, bodies, rules, readability)
    return found


def _of_shape(text: str, rules: list[str]) -> Iterator[tuple[str, Measured]]:
    lists, cues = len(_LIST.findall(text)), len(_CUE.findall(text))
    if lists:
        yield "lists", Measured("yes", phrase("{count} items in lists", count=lists))
    if lists or cues:
        yield (
            "cues",
            Measured("yes", phrase("{lists} items in lists, {cues} bold words or boxes", lists=lists, cues=cues)),
        )
    tools = len(_TOOL.findall(text))
    if tools:
        yield "tool", Measured("yes", phrase("{count} boxes, lines or scales", count=tools))
    if not _PICTURE.search(text):
        nothing = Measured("none", phrase("There is no picture"))
        yield from dict.fromkeys(("visuals-fit", "captions", "visuals-clear"), nothing).items()
    elif "image.no-text" in rules:
        yield "captions", Measured("no", phrase("A picture has no words for someone who can't see it"))
    if not _TABLE.search(text):
        yield "tables", Measured("none", phrase("There is no table"))
    if not _FIGURE.search(prose_of(text)):
        nothing = Measured("none", phrase("There is no figure"))
        yield from dict.fromkeys(("numbers", "arithmetic", "chances"), nothing).items()


def _of_sections(handout: Handout, rules: list[str]) -> dict[str, Measured]:
    sections = handout.included_sections()
    found: dict[str, Measured] = {}
    if "paragraph.long" in rules:
        found["chunks"] = Measured("no", phrase("A paragraph is longer than 150 words"))
    elif len(sections) > 1:
        found["chunks"] = Measured("yes", phrase("{count} sections, no long paragraph", count=len(sections)))
    untitled = sum(not section.title.strip() for section in sections)
    if untitled:
        found["headings"] = Measured("no", phrase("{count} without a heading", count=untitled))
    if any(section.kind == "confidentiality" for section in sections) and "confidentiality.limits" not in rules:
        found["limits"] = Measured("yes", phrase("The limits to privacy are named"))
    return found


def _of_words(text: str, bodies: dict[str, str], rules: list[str], readability: Readability) -> dict[str, Measured]:
    grade, hard = readability.grade(text), rules.count("wording.jargon")
    told = phrase("Reading grade {grade}, a rough guide", grade=f"{max(0.0, grade):.1f}")
    found = {"everyday": Measured("yes" if round(grade, 1) <= HIGHEST_GRADE else "no", told)}
    if hard:
        found["terms"] = Measured("no", phrase("{count} words of the trade", count=hard))
    else:
        found["terms"] = Measured("yes", phrase("No word of the trade was found"))
    spoken = sum(bool(_YOU.search(body)) for body in bodies.values())
    said = phrase("“You” is in {count} of {all} sections", count=spoken, all=len(bodies))
    found["you"] = Measured("yes" if spoken * 2 >= len(bodies) else "no", said)
    return found
