"""What may be typed after `handout-studio`, and how wrong usage is told."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from typing import NoReturn

from handout_studio.cli.speech import UNPRINTABLE, Refusal

_FIELD_KEY = re.compile(r"[a-z][a-z0-9_.]*")
_VALUE_LIMIT = 1_000
EDITIONS = ("standard", "large-print", "easy-reading", "photocopy", "text")
_DATA_DIR = "keep everything in DIR instead of your own folders"


class _Parser(argparse.ArgumentParser):
    """Tells of wrong usage in this program's own form."""

    def error(self, message: str) -> NoReturn:
        raise Refusal(message, f"see {self.prog} --help")


def first_word(arguments: Sequence[str]) -> str | None:
    """The first argument that is not about the data folder: a command, a file or another option."""
    rest = iter(arguments)
    for word in rest:
        if word == "--data-dir":
            next(rest, None)
        elif not word.startswith("--data-dir="):
            return word
    return None


def window_parser() -> argparse.ArgumentParser:
    """Reads the arguments of a call without a command."""
    parser = _Parser(prog="handout-studio", allow_abbrev=False, add_help=False)
    parser.add_argument("--data-dir", metavar="DIR")
    parser.add_argument("--draft", metavar="ID")  # how a window starts another one for a recovered draft
    parser.add_argument("file", metavar="FILE", nargs="?")
    return parser


def command_parser() -> argparse.ArgumentParser:
    """Reads the arguments of every command; the result's `command` is its name."""
    parser = _Parser(
        prog="handout-studio",
        allow_abbrev=False,
        usage="handout-studio [--data-dir DIR] [FILE]\n       handout-studio [--data-dir DIR] COMMAND ...",
        description="Client handouts. Without a command the window opens, with FILE in it.",
    )
    parser.add_argument("--data-dir", metavar="DIR", help=_DATA_DIR)
    commands = parser.add_subparsers(
        metavar="COMMAND", dest="command", required=True, title="commands", prog="handout-studio"
    )
    _add_new(commands.add_parser("new", help="make a handout from a template"))
    _add_import(commands.add_parser("import", help="make a handout from a Markdown file"))
    _add_render(commands.add_parser("render", help="make a PDF of a handout or a Markdown file"))
    _add_email(commands.add_parser("email", help="write a mail draft with the PDF attached"))
    _add_batch(commands.add_parser("batch", help="make a PDF for each person of a table"))
    _add_check(commands.add_parser("check", help="name what to look at before handing it out"))
    _add_json(commands.add_parser("templates", help="list the templates"))
    _add_json(commands.add_parser("sections", help="list the library's sections"))
    _add_export_template(
        commands.add_parser("export-template", help="write a template to pass on, without private facts")
    )
    _add_import_template(commands.add_parser("import-template", help="keep a template from a file"))
    _add_move_out(commands.add_parser("move-out", help="write all that is your own to one file, for a new computer"))
    _add_move_in(commands.add_parser("move-in", help="take in all that move-out has written"))
    _add_self_test(commands.add_parser("self-test", help="try out whether this installation is whole"))
    commands.add_parser("schema", help="print the JSON Schema of a .handout file")
    commands.add_parser("version", help="print the program's version")
    for command in commands.choices.values():
        command.allow_abbrev = False
        command.add_argument("--data-dir", metavar="DIR", default=argparse.SUPPRESS, help=_DATA_DIR)
    return parser


def _add_new(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("template", metavar="TEMPLATE", help="a template's id, see `templates`")
    parser.add_argument("-o", dest="output", metavar="FILE.handout", required=True, help="the handout to write")


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="NOTES.md", help="a title from '# ', a section from each '## '")
    parser.add_argument("-o", dest="output", metavar="FILE.handout", required=True, help="the handout to write")


def _add_render(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="a .handout or .md file")
    parser.add_argument("-o", dest="output", metavar="OUT.pdf", help="the PDF to write, else beside FILE")
    _add_pages(parser)
    _add_password(parser)


def _add_email(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="a .handout or .md file")
    parser.add_argument("--eml", metavar="OUT.eml", required=True, help="the draft to write")
    parser.add_argument("--to", metavar="ADDRESS", action="append", default=[], help="for whom; can be given again")
    parser.add_argument("--subject", metavar="TEXT", help="in place of a neutral one")
    parser.add_argument("--text-file", metavar="FILE", help="the words of the mail, in place of the usual ones")
    _add_pages(parser)
    _add_password(parser)


def _add_batch(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="a .handout or .md file")
    parser.add_argument("--csv", metavar="PEOPLE.csv", required=True, help="a row of field names, then one a person")
    parser.add_argument("-o", dest="output", metavar="DIR", required=True, help="the folder to write to")
    parser.add_argument("--jobs", metavar="N", type=_count, help="how many processes work at once, else one a core")
    parser.add_argument("--eml", action="store_true", help="write a mail draft beside each PDF too")
    usual = "{title} {number}"
    parser.add_argument("--name", metavar="PATTERN", default=usual, help=f"names of files by columns, else “{usual}”")
    _add_pages(parser)


def _add_password(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--password-stdin", action="store_true", help="lock the PDF with the password on the first line of the input"
    )


def _add_pages(parser: argparse.ArgumentParser) -> None:
    """How to render: each in place of what the handout says."""
    parser.add_argument("--paper", choices=("a4", "letter"), help="in place of the handout's paper")
    parser.add_argument("--edition", choices=EDITIONS, help="in place of the handout's edition; text writes a .txt")
    parser.add_argument("--pages", type=int, choices=(1, 2), help="fit it on so many pages")
    parser.add_argument("--fillable", action="store_true", help="make lines and boxes to fill in on a screen")
    parser.add_argument("--brand", metavar="ID|FILE", help="in place of the handout's brand")
    parser.add_argument(
        "--field", metavar="KEY=VALUE", action="append", default=[], type=_field, help="a value for {{KEY}}"
    )


def _add_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="a .handout or .md file")
    _add_json(parser)


def _add_export_template(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("template", metavar="ID", help="a template's id, see `templates`")
    parser.add_argument("-o", dest="output", metavar="FILE", required=True, help="the file to write")


def _add_import_template(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="a file that export-template has written")


def _add_move_out(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-o", dest="output", metavar="FILE", required=True, help="the file to write")


def _add_move_in(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="a file that move-out has written")


def _add_self_test(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--window", action="store_true", help=argparse.SUPPRESS)  # the half that a child process does


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="everything, as JSON")


def _count(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,3}", text) or int(text) < 1:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number from 1 to 999")
    return int(text)


def _field(text: str) -> tuple[str, str]:
    key, equals, value = text.partition("=")
    if not equals or not _FIELD_KEY.fullmatch(key):
        raise argparse.ArgumentTypeError(f"“{text}” is not KEY=VALUE with a KEY such as client.first_name")
    if UNPRINTABLE.search(value) or any("\ud800" <= letter <= "\udfff" for letter in value):
        raise argparse.ArgumentTypeError(f"the value of {key} holds characters that can't be printed")
    if len(value) > _VALUE_LIMIT:
        raise argparse.ArgumentTypeError(f"the value of {key} is longer than {_VALUE_LIMIT:,} characters")
    return key, value
