"""Hands a draft to the person's own mail program: one way for each that there is, tried in turn until one takes it."""

from __future__ import annotations

import json
import ntpath
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Literal, Protocol

from handout_studio.delivery.programs import Run, run_program

PATIENCE = 8.0
"""Seconds that a program may take to say that it can't; one that goes on longer has taken the draft."""

_MAIL = "message/rfc822"

Way = Literal["olk", "mapi", "sharing", "open", "xdg-open"]


@dataclass(frozen=True, slots=True)
class Letter:
    """A draft in both forms: as an `.eml` file, and as its parts for programs that are given those. Paths are whole."""

    eml: str
    pdf: str
    to: tuple[str, ...]
    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class Handed:
    """What happened: the way that took the draft, None where none did, and all that were tried."""

    way: Way | None
    tried: tuple[Way, ...] = ()


class MailClient(Protocol):
    """One way into a mail program."""

    way: Way

    def take(self, letter: Letter) -> bool:
        """Whether a program took the draft; it is never sent by this."""


class XdgOpen:
    """Linux: the program that opens message/rfc822 files, by GLib's `gio` or by xdg-utils.

    `xdg-mime query default TYPE` prints the desktop file of that program or nothing. `gio info` says what the draft is
    taken for by its name; `gio open FILE` starts the program and ends with 0 at once. Without it `xdg-open FILE` ends
    with 0, or with 1 to 4 where it could not (xdg-open(1)), but outside the big desktops it looks into the file, finds
    no sender, and would show the draft in a text editor: that is asked first, by `xdg-mime query filetype FILE`.
    No command here knows `--`, and none needs it: the path begins with a slash.
    """

    way: Way = "xdg-open"

    def __init__(self, run: Run = run_program) -> None:
        self._run = run

    def take(self, letter: Letter) -> bool:
        if not self._said("xdg-mime", "query", "default", _MAIL):
            return False
        taken_for = self._said("gio", "info", "--attributes=standard::content-type", letter.eml)
        if taken_for.endswith(f": {_MAIL}") and self._opened("gio", "open", letter.eml):
            return True
        return self._said("xdg-mime", "query", "filetype", letter.eml) == _MAIL and self._opened("xdg-open", letter.eml)

    def _said(self, *command: str) -> str:
        """What a command prints; nothing where it failed or isn't there."""
        try:
            told = self._run(command, b"", PATIENCE)
        except OSError:
            return ""
        return told.output.strip() if told.status == 0 else ""

    def _opened(self, *command: str) -> bool:
        return self._run(command, b"", PATIENCE).status in (0, None)


class MacSharing:
    """macOS: the sharing service that composes mail, through the JavaScript that comes with the system.

    `NSSharingService` named com.apple.share.Mail.compose takes recipients, a subject, and as items the text and the
    file's address; `canPerformWithItems` says whether a mail program is set up.
    """

    way: Way = "sharing"

    def __init__(self, run: Run = run_program) -> None:
        self._run = run

    def take(self, letter: Letter) -> bool:
        script = _SHARING.replace("LETTER", json.dumps(asdict(letter)))
        return self._run(["osascript", "-l", "JavaScript", "-"], script.encode(), PATIENCE).status == 0


class MacOpen:
    """macOS: `open FILE`, which has the usual program for `.eml` files open it; 0 where one did (open(1))."""

    way: Way = "open"

    def __init__(self, run: Run = run_program) -> None:
        self._run = run

    def take(self, letter: Letter) -> bool:
        return self._run(["open", letter.eml], b"", PATIENCE).status == 0


class NewOutlook:
    """Windows: the new Outlook, whose `olk.exe FILE.eml` opens an unsent message as a draft."""

    way: Way = "olk"

    def __init__(self, environment: Mapping[str, str], run: Run = run_program) -> None:
        """`environment` names the person's own folder of programs (LOCALAPPDATA)."""
        self._folder = environment.get("LOCALAPPDATA", "")
        self._run = run

    def take(self, letter: Letter) -> bool:
        if not self._folder:
            return False
        program = ntpath.join(self._folder, "Microsoft", "WindowsApps", "olk.exe")
        return self._run([program, letter.eml], b"", PATIENCE).status in (0, None)


class SimpleMapi:
    """Windows: classic Outlook and most others, by Simple MAPI in a process of its own, as it may hang or crash.

    The process (`delivery/mapi.py`) is given the letter as JSON. While the draft is open it is at work.
    """

    way: Way = "mapi"

    def __init__(self, command: Sequence[str], run: Run = run_program) -> None:
        self._command = tuple(command)
        self._run = run

    def take(self, letter: Letter) -> bool:
        return self._run(self._command, json.dumps(asdict(letter)).encode(), PATIENCE).status in (0, None)


def mail_clients(
    system: str, environment: Mapping[str, str], mapi: Sequence[str], run: Run = run_program
) -> tuple[MailClient, ...]:
    """The ways of a system (`sys.platform`), best first; `mapi`: the command of the process for Simple MAPI."""
    if system == "win32":
        return NewOutlook(environment, run), SimpleMapi(mapi, run)
    if system == "darwin":
        return MacSharing(run), MacOpen(run)
    return (XdgOpen(run),)


def hand_to_mail(letter: Letter, clients: Sequence[MailClient]) -> Handed:
    """Try each way until one takes the letter. A program that can't even be started is passed over."""
    tried: list[Way] = []
    for client in clients:
        tried.append(client.way)
        try:
            if client.take(letter):
                return Handed(client.way, tuple(tried))
        except (OSError, ValueError):
            continue
    return Handed(None, tuple(tried))


_SHARING = """
ObjC.import("AppKit");
ObjC.import("stdlib");
const letter = LETTER;
const service = $.NSSharingService.sharingServiceNamed("com.apple.share.Mail.compose");
const items = $([letter.text, $.NSURL.fileURLWithPath(letter.pdf)]);
if (service.isNil() || !service.canPerformWithItems(items)) { $.exit(3); }
service.setRecipients($(letter.to));
service.setSubject(letter.subject);
service.performWithItems(items);
$.NSRunLoop.currentRunLoop.runUntilDate($.NSDate.dateWithTimeIntervalSinceNow(2));
"""
