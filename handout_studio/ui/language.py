"""The window's language: which one to speak, and its words, read from bundled .ts files that nothing has to compile."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from handout_studio import resources
from handout_studio.ui.pseudo_language import PSEUDO, PseudoTranslator

SPOKEN = ("en", "de", "es")
"""Languages of the window, by their ISO 639-1 codes. English is the language of the code itself."""

_SPOKEN = "spokenLanguage"  # a property of the application


class WordTranslator(QTranslator):
    """Answers from a table of one's own: the words of a context first, else the same words of any other context.

    The second way serves words asked for by a class that inherits them, or by a plain menu.
    """

    def __init__(self, words: Mapping[tuple[str, str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._exact = words
        self._anywhere = {source: told for (_, source), told in words.items()}

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The translation; None (Qt's empty answer, so that the next translator is asked) where there is none."""
        return self._exact.get((context, source)) or self._anywhere.get(source)  # type: ignore[return-value]

    def isEmpty(self) -> bool:
        return not self._exact


def chosen_language(wish: str, system: QLocale) -> str:
    """What to speak: the wish, or for `system` the first of the person's languages that the program knows."""
    if wish != "system":
        return wish if wish in (*SPOKEN, PSEUDO) else "en"
    asked = (tag.replace("_", "-").partition("-")[0].lower() for tag in system.uiLanguages())
    return next((code for code in asked if code in SPOKEN), "en")


def speak(app: QCoreApplication, wish: str, system: QLocale | None = None) -> str:
    """From now on new windows speak the language of `wish` (`system`, or a code of `SPOKEN`); returns its code.

    Dates and numbers follow the system as long as it has that language, else the language's home. Windows that are
    there already keep their words. English, the usual case, reads no file.
    """
    system = system or QLocale.system()
    language = chosen_language(wish, system)
    QLocale.setDefault(fitting_locale(language, system))
    app.setProperty(_SPOKEN, language)
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.setParent(None)
    if language == PSEUDO:
        app.installTranslator(PseudoTranslator(app))
    elif language != "en":
        own_words = QTranslator(app)
        if own_words.load(f"qtbase_{language}", qt_words()):
            app.installTranslator(own_words)  # Qt's: OK, Cancel, the menus of text fields, the names of keys
        app.installTranslator(WordTranslator(words_of(language), app))
    return language


def spoken_language() -> str:
    """The code of the language that the window speaks now, one of `SPOKEN`."""
    app = QCoreApplication.instance()
    language = app.property(_SPOKEN) if app is not None else None
    return language if language in SPOKEN else "en"


def fitting_locale(language: str, system: QLocale) -> QLocale:
    """The system's habits of dates and numbers as far as it speaks that language, else those of the language's home."""
    same = system.language() == QLocale(language).language()
    plain = system.language() == QLocale.Language.C and language == "en"
    if same or plain or language == PSEUDO:
        return system
    return QLocale("en_GB") if language == "en" else QLocale(language)


def qt_words() -> str:
    """The folder of Qt's own translations, part of its package."""
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)


def words_of(language: str) -> dict[tuple[str, str], str]:
    """Each finished translation of a language, by context and English text. Raises FileNotFoundError for no such."""
    return read_words(resources.read_text("i18n", f"handout-studio_{language}.ts"))


def read_words(text: str) -> dict[tuple[str, str], str]:
    """The finished translations in the text of a .ts file (Qt Linguist's format, version 2.1)."""
    from xml.etree import ElementTree  # takes longer to load than a start in English has to spare

    words: dict[tuple[str, str], str] = {}
    for context in ElementTree.fromstring(text).iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            told = message.find("translation")
            if told is not None and told.text and told.get("type") is None:
                words[name, message.findtext("source", "")] = told.text
    return words
