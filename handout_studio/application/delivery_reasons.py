"""What went wrong while handing over, as sentences: passwords, mail, tables of people, file names, printers."""

from __future__ import annotations

from collections.abc import Mapping

from handout_studio.domain.delivery_errors import BadMail, BadPassword, BadPattern, BadTable, PrintTrouble, RowTrouble
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.domain.phrase import ENGLISH, Tongue
from handout_studio.domain.phrase import marked as _
from handout_studio.domain.values import clean_name
from handout_studio.text.placeholders import field_label

Told = tuple[str, str]

_PASSWORD: Mapping[str, Told] = {
    "empty": (_("there is no password"), _("give one of a few words")),
    "too_long": (_("the password is too long"), _("choose one of at most 120 letters")),
    "control_character": (
        _("the password holds a character that nobody can type"),
        _("use letters, digits and spaces"),
    ),
}
_MAIL: Mapping[str, Told] = {
    "empty": (_("there is no address"), _("give one such as name@example.org, or none at all")),
    "line_break": (_("{part} holds a line break"), _("write it on one line")),
    "two_addresses": (_("“{value}” is more than one address"), _("give each address by itself")),
    "bad_address": (_("“{value}” is not an email address"), _("write it like name@example.org")),
    "control_character": (_("{part} holds characters that can't be sent"), _("delete them and try again")),
    "too_long": (_("{part} is too long"), _("shorten it")),
    "too_many": (_("there are too many addresses"), _("write to at most 50 people at once")),
}
_PARTS: Mapping[str, str] = {"to": _("the address"), "subject": _("the subject"), "text": _("the text")}
_TABLE: Mapping[str, Told] = {
    "empty": (_("the table is empty"), _("begin it with a row of field names such as client.first_name")),
    "no_rows": (_("the table has no rows below its header"), _("add a row for each person")),
    "no_header": (_("column {name} of the header has no name"), _("name every column that holds anything")),
    "equal_columns": (_("two columns are both “{name}”"), _("rename or delete one of them")),
    "too_large": (_("the table is larger than {name}"), _("split it into several")),
    "too_many_rows": (_("the table has more than {name} rows"), _("split it into several")),
    "not_text": (_("this is not a text file with a table in it"), _("save it as CSV (UTF-8) and try again")),
    "bad_quotes": (_("the quotation marks from line {line} on don't match"), _("save it as CSV again")),
}
_PATTERN: Mapping[str, Told] = {
    "unknown_field": (
        _("the name pattern asks for “{field}”, which is no column"),
        _("use one of the table's columns"),
    ),
    "bad_braces": (_("the name pattern has a brace without its other half"), _("write fields as {client.first_name}")),
    "empty": (_("the name pattern is empty"), _("write one such as {title} {number}")),
}
_PRINT: Mapping[str, Told] = {
    "no_program": (_("this computer has no printing system"), _("export the PDF and print it elsewhere")),
    "not_running": (_("this computer's printing system is not running"), _("restart the computer, or export the PDF")),
    "no_printer": (_("no printer is set up"), _("add one in the system's settings, or export the PDF")),
    "gone": (_("the printer “{printer}” is no longer there"), _("choose another printer")),
    "refused": (_("the printer “{printer}” did not take the pages"), _("look at its queue in the system's settings")),
    "late": (_("the printing system does not answer"), _("try again, or export the PDF")),
    "bad_pages": (_("those pages are not in the handout"), _("write pages such as 1-2, or leave it empty for all")),
}


def delivery_reason(error: HandoutStudioError, tongue: Tongue = ENGLISH) -> Told | None:
    """What is wrong and what to do, for an error of handing over; None for any other."""
    told = _reason(error, tongue)
    if told is None:
        return None
    what, remedy, values = told
    # A remedy may show braces, which are what to write.
    return tongue.say(what).format(**values) if values else tongue.say(what), tongue.say(remedy)


def _reason(error: HandoutStudioError, tongue: Tongue) -> tuple[str, str, dict[str, str]] | None:
    match error:
        case BadPassword():
            return *_PASSWORD[error.code], {}
        case BadMail():
            part = tongue.say(_PARTS.get(error.part, _("it")))
            return *_MAIL[error.code], {"part": part, "value": _short(error.value)}
        case BadTable():
            return *_TABLE[error.code], {"line": str(error.line), "name": _short(error.name)}
        case BadPattern():
            return *_PATTERN[error.code], {"field": _short(error.field)}
        case PrintTrouble():
            return *_PRINT[error.code], {"printer": _short(error.printer)}
        case RowTrouble():
            return _row(error, tongue)
    return None


def _row(error: RowTrouble, tongue: Tongue) -> tuple[str, str, dict[str, str]]:
    match error.code:
        case "missing_fields":
            named = ", ".join(f"{tongue.say(field_label(key))} ({_short(key)})" for key in error.values)
            return _("lacks {names}"), _("fill it in and try again"), {"names": named}
        case "too_many_cells":
            cells, columns = error.values
            return (
                _("has {cells} cells, the header only {columns}"),
                _("put texts with separators in quotation marks"),
                {"cells": cells, "columns": columns},
            )
        case _other:
            return (
                _("has a cell of more than {number} characters"),
                _("shorten it"),
                {"number": error.values[0]},
            )


def _short(text: str) -> str:
    text = clean_name(text).strip()
    return text if len(text) <= 60 else text[:59] + "…"
