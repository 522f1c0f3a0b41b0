"""Each way into a mail program does what that program's documentation asks for; here all of them are fakes."""

from __future__ import annotations

import ctypes
import json
import sys
from collections.abc import Sequence
from typing import Any

import pytest

from handout_studio.delivery import mapi
from handout_studio.delivery.mail_clients import (
    Handed,
    Letter,
    MacOpen,
    MacSharing,
    NewOutlook,
    SimpleMapi,
    XdgOpen,
    hand_to_mail,
    mail_clients,
)
from handout_studio.delivery.programs import Ended, run_program

LETTER = Letter(
    "/tmp/x/Handout.eml", "/tmp/x/Handout.pdf", ("a@example.org",), "Your “handout”", "Hello,\n\n$(you) \\ "
)
OUTLOOK = "C:\\Users\\Ann\\AppData\\Local\\Microsoft\\WindowsApps\\olk.exe"
WINDOWS = {"LOCALAPPDATA": "C:\\Users\\Ann\\AppData\\Local"}


class Programs:
    """Pretends to be the programs of a computer: name, or name and first words -> how it ends; no other can start."""

    def __init__(self, **known: Ended) -> None:
        self._known = known
        self.calls: list[tuple[list[str], bytes]] = []

    def __call__(self, command: Sequence[str], typed: bytes, seconds: float) -> Ended:
        assert seconds > 0
        self.calls.append((list(command), typed))
        name = command[0].replace("\\", "/").rpartition("/")[2].removesuffix(".exe").replace("-", "_")
        for count in (2, 1, 0):
            known = self._known.get("_".join([name, *command[1 : 1 + count]]))
            if known is not None:
                return known
        raise FileNotFoundError(command[0])


MAIL = "message/rfc822"
USUAL = Ended(0, "thunderbird.desktop\n")
BY_NAME = Ended(0, f"uri: file:///tmp/x/Handout.eml\nattributes:\n  standard::content-type: {MAIL}\n")


def test_linux() -> None:
    programs = Programs(xdg_mime_query_default=USUAL, gio_info=BY_NAME, gio_open=Ended(0))
    assert hand_to_mail(LETTER, mail_clients("linux", {}, (), programs)) == Handed("xdg-open", ("xdg-open",))
    assert [command for command, _ in programs.calls] == [
        ["xdg-mime", "query", "default", MAIL],
        ["gio", "info", "--attributes=standard::content-type", LETTER.eml],
        ["gio", "open", LETTER.eml],
    ]


@pytest.mark.parametrize("other", [{}, {"gio_info": Ended(2)}, {"gio_info": BY_NAME, "gio_open": Ended(2)}])
@pytest.mark.parametrize("status", [0, None])
def test_linux_without_gio(other: dict[str, Ended], status: int | None) -> None:
    programs = Programs(
        xdg_mime_query_default=USUAL, xdg_mime_query_filetype=Ended(0, f"{MAIL}\n"), xdg_open=Ended(status), **other
    )
    assert XdgOpen(programs).take(LETTER)
    assert [command for command, _ in programs.calls][-2:] == [
        ["xdg-mime", "query", "filetype", LETTER.eml],
        ["xdg-open", LETTER.eml],
    ]


def test_linux_where_the_draft_would_open_in_a_text_editor() -> None:
    programs = Programs(
        xdg_mime_query_default=USUAL, xdg_mime_query_filetype=Ended(0, "text/plain\n"), xdg_open=Ended(0)
    )
    assert not XdgOpen(programs).take(LETTER)
    assert "xdg-open" not in [command[0] for command, _ in programs.calls]


@pytest.mark.parametrize("status", [1, 2, 3, 4])
def test_linux_where_opening_fails(status: int) -> None:
    programs = Programs(
        xdg_mime_query_default=USUAL, xdg_mime_query_filetype=Ended(0, f"{MAIL}\n"), xdg_open=Ended(status)
    )
    assert hand_to_mail(LETTER, [XdgOpen(programs)]) == Handed(None, ("xdg-open",))


def test_linux_where_nothing_opens_mail() -> None:
    programs = Programs(xdg_mime_query_default=Ended(0, "\n"), gio_info=BY_NAME, gio_open=Ended(0))
    assert not XdgOpen(programs).take(LETTER)
    assert hand_to_mail(LETTER, [XdgOpen(Programs())]).way is None


def test_macos() -> None:
    programs = Programs(osascript=Ended(0), open=Ended(0))
    assert hand_to_mail(LETTER, mail_clients("darwin", {}, (), programs)) == Handed("sharing", ("sharing",))
    (command, script), *rest = programs.calls
    assert command == ["osascript", "-l", "JavaScript", "-"]
    assert json.dumps(LETTER.text).encode() in script
    assert json.dumps(LETTER.subject).encode() in script
    assert b"com.apple.share.Mail.compose" in script
    assert rest == []


def test_macos_without_a_mail_account_opens_the_file() -> None:
    programs = Programs(osascript=Ended(3), open=Ended(0))
    assert hand_to_mail(LETTER, [MacSharing(programs), MacOpen(programs)]) == Handed("open", ("sharing", "open"))
    assert programs.calls[-1][0] == ["open", LETTER.eml]
    assert not MacOpen(Programs(open=Ended(1))).take(LETTER)


def test_windows_new_outlook() -> None:
    programs = Programs(olk=Ended(None))
    assert hand_to_mail(LETTER, mail_clients("win32", WINDOWS, ("mapi",), programs)) == Handed("olk", ("olk",))
    assert programs.calls == [([OUTLOOK, LETTER.eml], b"")]


def test_windows_classic() -> None:
    programs = Programs(mapi=Ended(None))
    clients = [NewOutlook(WINDOWS, programs), SimpleMapi(["mapi", "x"], programs)]
    assert hand_to_mail(LETTER, clients) == Handed("mapi", ("olk", "mapi"))
    command, typed = programs.calls[-1]
    assert command == ["mapi", "x"]
    assert json.loads(typed)["pdf"] == LETTER.pdf


def test_windows_without_a_mail_program() -> None:
    programs = Programs(mapi=Ended(3))
    assert hand_to_mail(LETTER, mail_clients("win32", {}, ("mapi",), programs)) == Handed(None, ("olk", "mapi"))


def taken(status: int) -> tuple[int, dict[str, Any]]:
    """What MAPISendMailW is given, and what its status comes to."""
    given: dict[str, Any] = {}

    def send(session: int, parent: int, message: Any, flags: int, reserved: int) -> int:
        value = ctypes.cast(message, ctypes.POINTER(mapi.Message)).contents
        given.update(
            session=(session, parent, reserved),
            flags=flags,
            subject=value.subject,
            text=value.text,
            to=[(value.recipients[n].kind, value.recipients[n].address) for n in range(value.recipient_count)],
            files=[(value.files[n].path, value.files[n].name) for n in range(value.file_count)],
        )
        return status

    typed = json.dumps(
        {"to": list(LETTER.to), "subject": LETTER.subject, "text": "a\nb", "pdf": "C:\\x\\Handout.pdf", "eml": ""}
    )
    return mapi.open_by_mapi(typed.encode(), send), given


def test_mapi_is_given_the_parts_and_shows_the_draft() -> None:
    status, given = taken(mapi.SUCCESS)
    assert status == mapi.TAKEN
    assert given == {
        "session": (0, 0, 0),
        "flags": 0x40009,
        "subject": LETTER.subject,
        "text": "a\r\nb",
        "to": [(1, "SMTP:a@example.org")],
        "files": [("C:\\x\\Handout.pdf", "Handout.pdf")],
    }


@pytest.mark.parametrize(("status", "meaning"), [(1, mapi.TAKEN), (2, mapi.REFUSED), (15, mapi.REFUSED)])
def test_mapis_answers(status: int, meaning: int) -> None:
    assert taken(status)[0] == meaning


def test_a_real_program_is_waited_for_only_so_long() -> None:
    told = run_program([sys.executable, "-c", "print(input())"], b"a; b $(c)\n", 30)
    assert (told.status, told.output.strip()) == (0, "a; b $(c)")
    assert run_program([sys.executable, "-c", "import sys; sys.exit(4)"], b"", 30).status == 4
    assert run_program([sys.executable, "-c", "import threading; threading.Event().wait(2)"], b"", 0.1).status is None
