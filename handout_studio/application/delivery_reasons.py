"""What went wrong while handing over, as sentences: passwords, mail, tables of people, file names, printers."""

from __future__ import annotations

from collections.abc import Mapping

from handout_studio.domain.delivery_errors import BadMail, BadPassword, BadPattern, BadTable, PrintTrouble, RowTrouble
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.domain.values import clean_name
from handout_studio.text.placeholders import field_label

Told = tuple[str, str]

_PASSWORD: Mapping[str, Told] = {
    "empty": ("there is no password", "give one of a few words"),
    "too_long": ("the password is too long", "choose one of at most 120 letters"),
    "control_character": ("the password holds a character that nobody can type", "use letters, digits and spaces"),
}
_MAIL: Mapping[str, Told] = {
    "empty": ("there is no address", "give one such as name@example.org, or none at all"),
    "line_break": ("{part} holds a line break", "write it on one line"),
    "two_addresses": ("“{value}” is more than one address", "give each address by itself"),
    "bad_address": ("“{value}” is not an email address", "write it like name@example.org"),
    "control_character": ("{part} holds characters that can't be sent", "delete them and try again"),
    "too_long": ("{part} is too long", "shorten it"),
    "too_many": ("there are too many addresses", "write to at most 50 people at once"),
}
_PARTS: Mapping[str, str] = {"to": "the address", "subject": "the subject", "text": "the text"}
_TABLE: Mapping[str, Told] = {
    "empty": ("the table is empty", "begin it with a row of field names such as client.first_name"),
    "no_rows": ("the table has no rows below its header", "add a row for each person"),
    "no_header": ("column {name} of the header has no name", "name every column that holds anything"),
    "equal_columns": ("two columns are both “{name}”", "rename or delete one of them"),
    "too_large": ("the table is larger than {name}", "split it into several"),
    "too_many_rows": ("the table has more than {name} rows", "split it into several"),
    "not_text": ("this is not a text file with a table in it", "save it as CSV (UTF-8) and try again"),
    "bad_quotes": ("the quotation marks from line {line} on don't match", "save it as CSV again"),
}
_PATTERN: Mapping[str, Told] = {
    "unknown_field": ("the name pattern asks for “{field}”, which is no column", "use one of the table's columns"),
    "bad_braces": ("the name pattern has a brace without its other half", "write fields as {client.first_name}"),
    "empty": ("the name pattern is empty", "write one such as {title} {number}"),
}
_PRINT: Mapping[str, Told] = {
    "no_program": ("this computer has no printing system", "export the PDF and print it elsewhere"),
    "not_running": ("this computer's printing system is not running", "restart the computer, or export the PDF"),
    "no_printer": ("no printer is set up", "add one in the system's settings, or export the PDF"),
    "gone": ("the printer “{printer}” is no longer there", "choose another printer"),
    "refused": ("the printer “{printer}” did not take the pages", "look at its queue in the system's settings"),
    "late": ("the printing system does not answer", "try again, or export the PDF"),
    "bad_pages": ("those pages are not in the handout", "write pages such as 1-2, or leave it empty for all"),
}


def delivery_reason(error: HandoutStudioError) -> Told | None:
    """What is wrong and what to do, for an error of handing over; None for any other."""
    match error:
        case BadPassword():
            return _PASSWORD[error.code]
        case BadMail():
            what, remedy = _MAIL[error.code]
            return what.format(part=_PARTS.get(error.part, "it"), value=_short(error.value)), remedy
        case BadTable():
            what, remedy = _TABLE[error.code]
            return what.format(line=error.line, name=_short(error.name)), remedy
        case BadPattern():
            what, remedy = _PATTERN[error.code]
            return what.format(field=_short(error.field)), remedy
        case PrintTrouble():
            what, remedy = _PRINT[error.code]
            return what.format(printer=_short(error.printer)), remedy
        case RowTrouble():
            return _row(error)
    return None


def _row(error: RowTrouble) -> Told:
    match error.code:
        case "missing_fields":
            named = ", ".join(f"{field_label(key)} ({_short(key)})" for key in error.values)
            return f"lacks {named}", "fill it in and try again"
        case "too_many_cells":
            cells, columns = error.values
            return f"has {cells} cells, the header only {columns}", "put texts with separators in quotation marks"
        case _:
            return f"has a cell of more than {error.values[0]} characters", "shorten it"


def _short(text: str) -> str:
    text = clean_name(text).strip()
    return text if len(text) <= 60 else text[:59] + "…"
