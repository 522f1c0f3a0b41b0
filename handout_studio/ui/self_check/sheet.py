"""The answered self-check as a handout of its own, so that it is laid out and printed like any other."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCoreApplication

from handout_studio.application import THEMES, Question
from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.domain.values import TITLE_LIMIT, clean_name
from handout_studio.text.placeholders import without_fields
from handout_studio.ui.phrases import said, say
from handout_studio.ui.self_check.answers import Answers


def sheet_of(answers: Answers, handout: Handout, brand: Brand | None, date: datetime.date) -> Handout:
    """A section for each theme, a line for each question; in the brand and on the paper of the handout asked about."""
    title = _tr("Self-check: {title}").format(title=without_fields(handout.title) or _tr("Untitled handout"))
    sections = tuple(
        Section(
            id=f"theme-{number}",
            title=say(theme.title),
            body="\n".join(_line(question, answers) for question in theme.questions),
        )
        for number, theme in enumerate(THEMES, 1)
    )
    return Handout(
        title=clean_name(title)[:TITLE_LIMIT],
        subtitle=_tr("For your own use. This is not an official score."),
        date=date,
        paper=handout.paper,
        brand=brand,
        language=handout.language if handout.language.startswith("en") else "en-US",
        notice=_tr(
            "The questions follow PEMAT-P (AHRQ) and the Clear Communication Index (CDC), in this program's own words."
        ),
        sections=sections,
    )


def _line(question: Question, answers: Answers) -> str:
    answer = answers.of(question.id)
    box = "[x]" if answer == "yes" else "[ ]"
    told = {"no": _tr("Not yet."), "none": _tr("Doesn't apply.")}.get(answer or "", "")
    words = [f"**{told}**" if told else "", say(question.text)]
    if question.id in answers.measured and question.id not in answers.own:
        words.append(f"*{said(answers.measured[question.id].because)}.*")
    return f"- {box} {' '.join(filter(None, words))} ({question.sources})"


def _tr(text: str) -> str:
    return QCoreApplication.translate("SelfCheckSheet", text)
