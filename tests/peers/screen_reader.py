"""A screen reader of the tests: starts the program on a bus of its own, and works it by roles and names alone.

Runs on the system's Python, which has pyatspi, inside `dbus-run-session`:

    /usr/bin/python3 screen_reader.py PYTHON FOLDER

Prints what it did and heard as one JSON object: `steps` by name, `nameless` controls by step, `said` aloud, `trouble`.
"""

import contextlib
import json
import os
import subprocess
import sys
import time
import traceback
from pathlib import Path

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
PATIENCE = 40  # seconds for each thing to come
CONTROLS = {
    "check box",
    "combo box",
    "list",
    "list item",
    "menu item",
    "page tab",
    "push button",
    "push button menu",
    "radio button",
    "slider",
    "spin button",
    "table",
    "table cell",
    "text",
    "toggle button",
    "tree",
}


class Reader:
    """Looks at the tree of the program as it is now, each time anew."""

    def __init__(self, atspi):
        self.atspi = atspi
        self.said = []
        self.nameless = {}
        self.steps = []
        atspi.Registry.registerEventListener(self._hear, "object:announcement")

    def _hear(self, event):
        self.said.append(str(event.any_data))

    def turn(self, seconds=0.05):
        """Let events come in for a while."""
        from gi.repository import GLib

        context, end = GLib.MainContext.default(), time.monotonic() + seconds
        while time.monotonic() < end:
            context.iteration(False)
            time.sleep(0.005)

    def program(self):
        desktop = self.atspi.Registry.getDesktop(0)
        return next((each for each in desktop if each is not None and each.name == "Handout Studio"), None)

    def walk(self, found=None):
        """Everything that is showing, depth first."""
        found = found if found is not None else self.program()
        if found is None:
            return
        for child in found:
            if child is not None and child.getState().contains(self.atspi.STATE_SHOWING):
                yield child
                yield from self.walk(child)

    def wait(self, what, look):
        """What `look` gives once it gives something; objects may be gone while they are looked at."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                got = look()
            except Exception:  # whatever the bus says of a thing that is just gone
                got = None
            if got:
                return got
            self.turn()
        raise AssertionError(f"{what} didn't come; there is: {self.names()}")

    def names(self):
        return [f"{each.getRoleName()} {each.name}" for each in self.walk() if each.name][:120]

    def find(self, role, name, dialog=""):
        """A thing that is showing, in the dialog whose name begins so."""

        def look():
            root = next((x for x in self.walk() if is_dialog(x, dialog)), None) if dialog else None
            things = self.walk(root) if root or not dialog else ()
            return next((x for x in things if x.getRoleName() == role and x.name.startswith(name)), None)

        return self.wait(f"{role} “{name}”", look)

    def press(self, name, dialog=""):
        """Do the first thing that the control offers."""
        from gi.repository import GLib

        button = self.find("push button", name, dialog)
        self.wait(f"“{name}” to work", lambda: button.getState().contains(self.atspi.STATE_ENABLED))
        action = button.queryAction()
        with contextlib.suppress(GLib.GError):  # a dialog that closes may not come to answer
            action.doAction(0)
        self.turn(0.2)

    def choose(self, listed, name):
        """Choose an item of a list."""
        there = self.find("list", listed)
        for number in range(there.childCount):
            if there[number].name.startswith(name):
                there.querySelection().clearSelection()
                there.querySelection().selectChild(number)
                self.turn(0.2)
                return
        raise AssertionError(f"{name} isn't in {listed}")

    def write(self, name, words):
        """Put words in a field's place."""
        self.find("text", name).queryEditableText().setTextContents(words)
        self.turn(0.2)

    def read(self, name):
        text = self.find("text", name).queryText()
        return text.getText(0, text.characterCount)

    def note(self, step):
        """Take down that a step is done, and what has no name now."""
        self.steps.append(step)
        self.turn(0.3)
        lacking = [self.path(each) for each in self.walk() if self._is_control(each) and not each.name.strip()]
        if lacking:
            self.nameless[step] = lacking

    def _is_control(self, each):
        state = each.getState()
        if state.contains(self.atspi.STATE_FOCUSABLE) and each.getRoleName() not in ("frame", "dialog", "label"):
            return True
        return each.getRoleName() in CONTROLS

    def path(self, each):
        names = []
        while each is not None and len(names) < 5:
            names.append(f"{each.getRoleName()}({each.name})")
            each = each.parent
        return " in ".join(names)

    def hears(self, start):
        return self.wait(f"“{start}…” said aloud", lambda: next((x for x in self.said if x.startswith(start)), None))


def journey(reader, folder):
    """From the first start to a file that is handed out."""
    reader.find("push button", "Make my first handout")
    reader.note("first start")
    reader.press("Skip")
    reader.find("list", "Built-in templates")
    reader.note("templates")
    reader.choose("Built-in templates", "One-page welcome")
    reader.find("label", "One-page welcome")
    reader.choose("Built-in templates", "Feeling safe in therapy")
    reader.find("label", "Feeling safe in therapy")
    reader.press("Use this template")
    reader.find("list", "Sections in this handout")
    reader.note("handout")
    reader.choose("Sections in this handout", "You set the pace")
    reader.find("label", "SECTION 3 OF 10")
    reader.choose("Sections in this handout", "Three things")
    pages = reader.find("document frame", "Preview, Page 1 of")
    assert "as they are printed" in pages.description
    reader.press("Move down")
    reader.hears("Moved to position 2 of 10")
    reader.press("Move up")
    reader.hears("Moved to position 1 of 10")
    reader.write("Section text", "I guarantee that you will feel better.")
    reader.wait(
        "a finding", lambda: [x for x in reader.walk() if x.name.startswith("“I guarantee") or "guarantee" in x.name]
    )
    reader.wait("a count", lambda: [said for said in reader.said if "to look at" in said])
    reader.note("check")
    reader.write("Section text", "You can ask me about anything.")
    assert "ask me" in reader.read("Section text")
    reader.note("written")
    reader.press("Export PDF")
    fill_in(reader)
    target = folder / "sheet.pdf"
    asked = "Export as PDF"
    reader.find("text", "File name", asked).queryEditableText().setTextContents(str(target))
    reader.note("file")
    reader.press("Save", asked)
    reader.wait("the file", target.exists)
    reader.hears("Exported")
    reader.note("exported")
    return target.read_bytes()[:5].decode()


def is_dialog(thing, name):
    """Whether it is a dialog whose name begins so."""
    return thing.getRoleName() in ("dialog", "file chooser") and thing.name.startswith(name)


def fill_in(reader):
    """Give each detail that is asked for, and go on until the file has to be named."""
    reader.find("dialog", "")
    reader.note("details")
    for each in [x for x in reader.walk(reader.find("dialog", "")) if x.getRoleName() == "text"]:
        each.queryEditableText().setTextContents("Elm Street")
        reader.turn(0.1)
    reader.press("Go on")
    reader.find("label", "This is what goes out")
    reader.note("look")
    reader.press("Go on")


def main(python, folder):
    """Run the whole and print the report."""
    launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"], stderr=subprocess.DEVNULL)
    program = None
    report = {"steps": [], "nameless": {}, "said": [], "trouble": "", "file": ""}
    try:
        time.sleep(1)  # it says nothing once it is there
        import pyatspi

        environment = {
            **os.environ,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
            "LC_ALL": "C.UTF-8",
        }
        program = subprocess.Popen(
            [python, "-m", "handout_studio", "--data-dir", str(folder / "data")], env=environment
        )
        reader = Reader(pyatspi)
        try:
            report["file"] = journey(reader, folder)
        except Exception:
            report["trouble"] = traceback.format_exc()
        report.update(steps=reader.steps, nameless=reader.nameless, said=reader.said)
    finally:
        for process in (program, launcher):
            if process is not None:
                process.terminate()
                process.wait()
    print(json.dumps(report))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
