"""The window speaks the language that a person has chosen, or the system's, as far as the program knows it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from handout_studio.ui.language import WordTranslator, chosen_language, fitting_locale, read_words, speak
from handout_studio.ui.pseudo_language import pseudo

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context><name>actions</name>
<message><source>&amp;Save</source><translation>&amp;Speichern</translation></message>
<message><source>Copy</source><translation type="unfinished">Kopie?</translation></message>
</context>
<context><name>Panel</name><message><source>Copy</source><translation>Kopieren</translation></message></context>
</TS>"""


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("wish", "system", "spoken"),
    [
        ("system", "de_AT", "de"),
        ("system", "es_MX", "es"),
        ("system", "fr_FR", "en"),
        ("system", "C", "en"),
        ("es", "de_DE", "es"),
        ("en", "de_DE", "en"),
        ("klingon", "de_DE", "en"),
    ],
)
def test_the_language_is_the_wish_or_the_systems(wish: str, system: str, spoken: str) -> None:
    assert chosen_language(wish, QLocale(system)) == spoken


def test_dates_keep_the_systems_habits_where_it_has_the_language() -> None:
    assert fitting_locale("de", QLocale("de_AT")) == QLocale("de_AT")
    assert fitting_locale("de", QLocale("en_US")) == QLocale("de_DE")
    assert fitting_locale("en", QLocale("en_US")) == QLocale("en_US")
    assert fitting_locale("en", QLocale("es_ES")) == QLocale("en_GB")


def test_only_finished_translations_are_words() -> None:
    assert read_words(TS) == {("actions", "&Save"): "&Speichern", ("Panel", "Copy"): "Kopieren"}


def test_a_text_is_found_in_another_context_too(english_again: QApplication) -> None:
    english_again.installTranslator(WordTranslator(read_words(TS), english_again))
    assert QCoreApplication.translate("actions", "&Save") == "&Speichern"
    assert QWidget().tr("Copy") == "Kopieren"
    assert QWidget().tr("Paste") == "Paste"


@pytest.mark.parametrize(("language", "cancel"), [("de", "Abbrechen"), ("es", "Cancelar")])
def test_qts_own_buttons_and_dates_speak_it_too(
    english_again: QApplication, qtbot: QtBot, language: str, cancel: str
) -> None:
    assert speak(english_again, language, QLocale("en_US")) == language
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == cancel
    assert QLocale().monthName(5).lower() in {"mai", "mayo"}
    speak(english_again, "en", QLocale("en_US"))
    assert QCoreApplication.translate("Prompts", "Cancel") == "Cancel"


def test_the_pseudo_language_is_longer_and_keeps_what_a_program_needs(english_again: QApplication) -> None:
    assert pseudo("Save &as…") == "[Śáṽé &aś ·]…"
    assert "{name}" in pseudo("“{name}” is open")
    assert len(pseudo("Do you want to save your changes?")) >= 1.4 * len("Do you want to save your changes?")
    speak(english_again, "xx")
    assert QWidget().tr("Copy").startswith("[")
