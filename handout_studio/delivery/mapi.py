"""Opens a draft by Simple MAPI (MAPISendMailW, mapi32.dll); run in a process of its own, as programs hang in it."""

from __future__ import annotations

import ctypes
import json
from collections.abc import Callable
from typing import Any

# mapi.h of the Windows SDK.
MAPI_TO = 1
MAPI_LOGON_UI = 0x1
MAPI_DIALOG = 0x8
MAPI_FORCE_UNICODE = 0x40000
SUCCESS, USER_ABORT = 0, 1

TAKEN, REFUSED = 0, 3
"""The statuses of the process."""

Send = Callable[[int, int, Any, int, int], int]


class Recipient(ctypes.Structure):
    """MapiRecipDescW."""

    _fields_ = (
        ("reserved", ctypes.c_ulong),
        ("kind", ctypes.c_ulong),
        ("name", ctypes.c_wchar_p),
        ("address", ctypes.c_wchar_p),
        ("entry_size", ctypes.c_ulong),
        ("entry", ctypes.c_void_p),
    )


class Attachment(ctypes.Structure):
    """MapiFileDescW."""

    _fields_ = (
        ("reserved", ctypes.c_ulong),
        ("flags", ctypes.c_ulong),
        ("position", ctypes.c_ulong),
        ("path", ctypes.c_wchar_p),
        ("name", ctypes.c_wchar_p),
        ("kind", ctypes.c_void_p),
    )


class Message(ctypes.Structure):
    """MapiMessageW."""

    _fields_ = (
        ("reserved", ctypes.c_ulong),
        ("subject", ctypes.c_wchar_p),
        ("text", ctypes.c_wchar_p),
        ("type", ctypes.c_wchar_p),
        ("received", ctypes.c_wchar_p),
        ("conversation", ctypes.c_wchar_p),
        ("flags", ctypes.c_ulong),
        ("originator", ctypes.POINTER(Recipient)),
        ("recipient_count", ctypes.c_ulong),
        ("recipients", ctypes.POINTER(Recipient)),
        ("file_count", ctypes.c_ulong),
        ("files", ctypes.POINTER(Attachment)),
    )


def open_by_mapi(letter: bytes, send: Send | None = None) -> int:
    """Open the draft of a letter (JSON, as `mail_clients.Letter`); returns once it was sent or put aside.

    `send`: MAPISendMailW. The status of the process: 0 where a program showed the draft, 3 where none did.
    """
    parts = json.loads(letter)
    to = parts["to"]
    people = (Recipient * len(to))(*(Recipient(0, MAPI_TO, address, f"SMTP:{address}", 0, None) for address in to))
    everywhere = 0xFFFFFFFF  # the attachment stands nowhere in the text
    name = parts["pdf"].replace("\\", "/").rpartition("/")[2]
    files = (Attachment * 1)(Attachment(0, 0, everywhere, parts["pdf"], name, None))
    text = parts["text"].replace("\n", "\r\n")
    message = Message(0, parts["subject"], text, None, None, None, 0, None, len(to), people, 1, files)
    status = (send or _mapi())(0, 0, ctypes.byref(message), MAPI_DIALOG | MAPI_LOGON_UI | MAPI_FORCE_UNICODE, 0)
    return TAKEN if status in (SUCCESS, USER_ABORT) else REFUSED


def _mapi() -> Send:
    """The system's own. Raises OSError and AttributeError where there is none."""
    library = ctypes.WinDLL("mapi32.dll")  # type: ignore[attr-defined,unused-ignore]
    found = library.MAPISendMailW
    found.argtypes = (ctypes.c_size_t, ctypes.c_size_t, ctypes.POINTER(Message), ctypes.c_ulong, ctypes.c_ulong)
    found.restype = ctypes.c_ulong
    return found  # type: ignore[no-any-return,unused-ignore]
