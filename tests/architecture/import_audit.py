"""Imports what it is told and prints, a line each, whatever that did beyond importing; run in a process of its own.

python import_audit.py core      every module but the window's, with PySide6 nowhere to be found
python import_audit.py window    every module
"""

import importlib
import os
import sys
from pathlib import Path

WINDOW = ("handout_studio.app", "handout_studio.ui")
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
WORK = {
    "_thread.start_new_thread",
    "os.exec",
    "os.fork",
    "os.forkpty",
    "os.mkdir",
    "os.posix_spawn",
    "os.putenv",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.spawn",
    "os.system",
    "os.unsetenv",
    "socket.__new__",
    "subprocess.Popen",
}


def main(rooms: str) -> None:
    """Import `rooms` under an audit hook, which sees what Python code and its libraries ask of the system."""
    project = Path(__file__).parents[2]
    resources = str(project / "resources")
    module = ""

    def audit(event: str, args: tuple[object, ...]) -> None:
        if event == "os.putenv" and str(args[0]).startswith("b'PYSIDE6_"):
            return  # PySide6 tells itself how it is set up
        if event in WORK:
            print(f"{module}: {event} {args}")
        elif event == "open" and isinstance(args[2], int):
            path = os.fsdecode(args[0]) if isinstance(args[0], str | bytes) else ""
            if args[2] & WRITING or path.startswith(resources):
                print(f"{module}: open {path}")

    if rooms == "core":
        sys.modules["PySide6"] = sys.modules["shiboken6"] = None  # type: ignore[assignment]
    paths = sorted((project / "handout_studio").rglob("*.py"))
    sys.addaudithook(audit)
    for module in (".".join(path.relative_to(project).with_suffix("").parts) for path in paths):
        module = module.removesuffix(".__init__")
        if rooms == "window" or not module.startswith(WINDOW):
            importlib.import_module(module)
    if rooms == "window":
        from PySide6.QtCore import QCoreApplication

        if QCoreApplication.instance() is not None:
            print("an application object was made")


if __name__ == "__main__":
    main(sys.argv[1])
