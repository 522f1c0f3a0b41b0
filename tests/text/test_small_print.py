"""The small print: what the sheet does not replace, who wrote it, which version, and who reviewed a translation."""

import datetime

import pytest

from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.rendering.document import render_pdf
from handout_studio.text.page_words import has_page_words, page_words
from handout_studio.text.placeholders import written_date
from handout_studio.text.plain_text import plain_handout
from handout_studio.text.small_print import USUAL_NOTICE, is_unreviewed, small_print
from tests.rendering.sheets import HARBOUR, page_texts

DAY = datetime.date(2026, 3, 1)
HANDOUT = Handout(date=DAY, title="A sheet", sections=(Section(id="a", body="Words."), Section(id="b", body="More.")))


def with_(**changes: object) -> Handout:
    return HANDOUT.model_copy(update=changes)


def test_the_usual_notice_stands_unless_the_footer_says_as_much() -> None:
    assert small_print(HANDOUT, None) == (USUAL_NOTICE,)
    assert small_print(HANDOUT, Brand(footer="No privacy notice, no consent form.")) == ()
    assert small_print(with_(notice=""), None) == ()
    assert small_print(with_(notice="One.\n\nTwo."), HARBOUR) == ("One.", "Two.")
    assert small_print(with_(language="de-DE"), None) == ()  # no sentence of ours in a language nobody here reviewed


def test_author_version_and_reviewers_share_a_line() -> None:
    sections = (HANDOUT.sections[0], HANDOUT.sections[1].model_copy(update={"reviewed_by": "C. D."}))
    handout = with_(notice="", author="Maya Okafor", revision="3", reviewed_by="A. B.", sections=sections)
    assert small_print(handout, None) == ("Written by Maya Okafor · Version 3",)
    translated = handout.model_copy(update={"translated": True, "language": "es-US"})
    assert small_print(translated, None) == (
        "Escrito por Maya Okafor · Versión 3 · Traducción revisada por A. B., C. D.",
    )


def test_a_section_of_a_translation_without_a_reviewer_is_known() -> None:
    reviewed = HANDOUT.sections[1].model_copy(update={"reviewed_by": "C. D."})
    handout = with_(translated=True, sections=(HANDOUT.sections[0], reviewed))
    assert [is_unreviewed(handout, name) for name in ("a", "b")] == [True, False]
    assert not is_unreviewed(handout.model_copy(update={"reviewed_by": "A. B."}), "a")
    assert not is_unreviewed(HANDOUT, "a")


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en-US", "March 1, 2026"),
        ("en-GB", "1 March 2026"),
        ("de-AT", "1. März 2026"),
        ("fr-CA", "1er mars 2026"),
        ("es", "1 de marzo de 2026"),
        ("pl-PL", "1 marca 2026"),
        ("ja-JP", "2026-03-01"),
    ],
)
def test_a_date_is_written_as_the_languages_readers_do(language: str, written: str) -> None:
    assert written_date(DAY, language) == written
    assert len(page_words(language).months) == 12
    assert has_page_words(language) == (language != "ja-JP")


def test_it_stands_at_the_foot_of_the_page_in_the_pages_language_and_in_the_plain_text() -> None:
    handout = with_(author="Maya Okafor", revision="3", language="de-DE", notice="Ersetzt keine Einwilligung.")
    (text,) = page_texts(render_pdf(handout, brand=HARBOUR).pdf)
    for words in (
        "Ersetzt keine Einwilligung.",
        "Verfasst von Maya Okafor · Fassung 3",
        "Seite 1 von 1",
        "1. März 2026",
    ):
        assert words in text
    assert plain_handout(handout, None, {}).endswith(
        "Ersetzt keine Einwilligung.\nVerfasst von Maya Okafor · Fassung 3\n1. März 2026\n"
    )
