"""The command line: opens the window, or does one thing without it; an error is one line, never a traceback."""

from __future__ import annotations

import gc
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path

from handout_studio.cli import commands, exchange, handing_over, self_test
from handout_studio.cli.arguments import command_parser, first_word, window_parser
from handout_studio.cli.source import tell_aside
from handout_studio.cli.speech import DONE, INTERRUPTED, OutputTrouble, Refusal, end_output, flush, refuse, told
from handout_studio.domain.errors import HandoutStudioError

_COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "new": commands.new,
    "import": commands.import_notes,
    "render": commands.render,
    "email": handing_over.email,
    "batch": handing_over.batch,
    "check": commands.check,
    "templates": commands.templates,
    "sections": commands.sections,
    "export-template": exchange.export_template,
    "import-template": exchange.import_template,
    "move-out": exchange.move_out,
    "move-in": exchange.move_in,
    "self-test": self_test.self_test,
    "schema": commands.schema,
    "version": commands.version,
}
YOUNG_OBJECTS = 100_000
"""So many new objects before the collector looks: a command is over before that pays (30 ms of a cold render)."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say (those of the process if None). Returns the exit status: 0 done, 2 refused."""
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"  # no one else's code in ours, nor the search for it (10 ms)
    try:
        status = _run(list(sys.argv[1:] if arguments is None else arguments))
        flush()
        return status
    except SystemExit as end:  # argparse, after --help
        return end.code if isinstance(end.code, int) else DONE
    except Refusal as refusal:
        return refuse(f"{refusal.what}; {refusal.remedy}")
    except HandoutStudioError as error:
        return refuse(told(error))
    except KeyboardInterrupt:
        return INTERRUPTED
    except OutputTrouble as trouble:
        return end_output(trouble)
    except Exception as error:
        import traceback

        last = traceback.extract_tb(error.__traceback__)[-1]  # what it says could be the person's text: only where
        place = f"{type(error).__name__} in {Path(last.filename).name}, line {last.lineno}"
        return refuse(f"something went wrong inside the program ({place}); please report this line")


def _run(arguments: list[str]) -> int:
    if arguments == ["render-worker"]:  # how the frozen program starts its render process
        return commands.serve_renders()
    if arguments == ["mail-worker"]:  # how the window has a draft opened by Simple MAPI
        return handing_over.serve_mail()
    word = first_word(arguments)
    if word == "--version":
        return commands.version(Namespace())
    if word in _COMMANDS or word in ("-h", "--help"):
        gc.set_threshold(YOUNG_OBJECTS)
        options = command_parser().parse_args(arguments)
        try:
            return _COMMANDS[options.command](options)
        finally:
            tell_aside(options)
    return commands.open_window(window_parser().parse_args(arguments))
