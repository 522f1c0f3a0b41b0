"""The few words that the page itself adds, and how a date is written, in each language that we have them for."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageWords:
    """A language's words for the foot of a page, with named places; `months` and `date` form a long date.

    `quotes` are the marks around what someone says, outside and within.
    """

    page: str
    author: str
    revision: str
    reviewed: str
    checked: str
    date: str
    months: tuple[str, ...]
    quotes: tuple[str, str, str, str] = ("“", "”", "‘", "’")


def _months(words: str) -> tuple[str, ...]:
    return tuple(words.split())


ENGLISH = PageWords(
    page="Page {page} of {pages}",
    author="Written by {name}",
    revision="Version {revision}",
    reviewed="Translation reviewed by {name}",
    checked="Numbers checked on {date}.",
    date="{day} {month} {year}",
    months=_months("January February March April May June July August September October November December"),
)
_AMERICAN_DATE = "{month} {day}, {year}"
_WORDS: Mapping[str, PageWords] = {
    "en": ENGLISH,
    "de": PageWords(
        "Seite {page} von {pages}",
        "Verfasst von {name}",
        "Fassung {revision}",
        "Übersetzung geprüft von {name}",
        "Nummern geprüft am {date}.",
        "{day}. {month} {year}",
        _months("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
        ("„", "“", "‚", "‘"),
    ),
    "es": PageWords(
        "Página {page} de {pages}",
        "Escrito por {name}",
        "Versión {revision}",
        "Traducción revisada por {name}",
        "Números comprobados el {date}.",
        "{day} de {month} de {year}",
        _months("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
        ("«", "»", "“", "”"),
    ),
    "fr": PageWords(
        "Page {page} sur {pages}",
        "Rédigé par {name}",
        "Version {revision}",
        "Traduction relue par {name}",
        "Numéros vérifiés le {date}.",
        "{day} {month} {year}",
        _months("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        ("«\u202f", "\u202f»", "“", "”"),
    ),
    "it": PageWords(
        "Pagina {page} di {pages}",
        "Scritto da {name}",
        "Versione {revision}",
        "Traduzione rivista da {name}",
        "Numeri verificati il {date}.",
        "{day} {month} {year}",
        _months("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
        ("«", "»", "“", "”"),
    ),
    "nl": PageWords(
        "Pagina {page} van {pages}",
        "Geschreven door {name}",
        "Versie {revision}",
        "Vertaling nagelezen door {name}",
        "Nummers gecontroleerd op {date}.",
        "{day} {month} {year}",
        _months("januari februari maart april mei juni juli augustus september oktober november december"),
    ),
    "pl": PageWords(
        "Strona {page} z {pages}",
        "Tekst: {name}",
        "Wersja {revision}",
        "Tłumaczenie sprawdzone przez: {name}",
        "Numery sprawdzono {date}.",
        "{day} {month} {year}",
        _months("stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"),
        ("„", "”", "«", "»"),
    ),
    "pt": PageWords(
        "Página {page} de {pages}",
        "Escrito por {name}",
        "Versão {revision}",
        "Tradução revista por {name}",
        "Números verificados em {date}.",
        "{day} de {month} de {year}",
        _months("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    ),
}
LANGUAGES = tuple(_WORDS)
"""The languages that the page has words for, without a region."""


def has_page_words(language: str) -> bool:
    """Whether the page's own words are there in that language; else they are English, and a date is 2026-11-23."""
    return language.partition("-")[0] in _WORDS


def page_words(language: str) -> PageWords:
    """The words for a language tag such as `de-AT`; English ones where there are none."""
    return _WORDS.get(language.partition("-")[0], ENGLISH)


def written_date(date: datetime.date, language: str) -> str:
    """A date as that language's readers write it; in one that we have no month names for, 2026-11-23."""
    if not has_page_words(language):
        return date.isoformat()
    words = page_words(language)
    form = _AMERICAN_DATE if language in ("en", "en-US") else words.date
    day = "1er" if date.day == 1 and language.startswith("fr") else str(date.day)
    return form.format(day=day, month=words.months[date.month - 1], year=date.year)
