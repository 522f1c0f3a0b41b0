"""Looks into the windows of a program of Mozilla's, by the Marionette protocol that comes with it."""

from __future__ import annotations

import json
import socket
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

PATIENCE = 30  # seconds


class Marionette:
    """One connection. Messages are `LENGTH:JSON`; a request is [0, id, name, parameters], an answer [1, id, error, it].

    (firefox-source-docs, testing/marionette/Protocol)
    """

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), PATIENCE)
        self._answers = self._socket.makefile("rb")
        self._number = 0
        self._answer()  # a greeting
        self.ask("WebDriver:NewSession", capabilities={})
        self.ask("Marionette:SetContext", value="chrome")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._answers.close()
        self._socket.close()

    def ask(self, name: str, **parameters: object) -> Any:
        """Have it do something; what comes of it. Raises RuntimeError."""
        self._number += 1
        request = json.dumps([0, self._number, name, parameters]).encode()
        self._socket.sendall(b"%d:%s" % (len(request), request))
        _, _, error, result = self._answer()
        if error:
            raise RuntimeError(error["message"])
        return result

    def script(self, text: str) -> Any:
        """What a script returns in the chosen window."""
        return self.ask("WebDriver:ExecuteScript", script=text, args=[])["value"]

    def choose_window(self, kind: str) -> bool:
        """Go on in the window of that type; False if there is none."""
        for handle in self.ask("WebDriver:GetWindowHandles"):
            with suppress(RuntimeError):  # one that closes, or isn't loaded yet
                self.ask("WebDriver:SwitchToWindow", handle=handle, focus=False)
                if self.script("return document.documentElement.getAttribute('windowtype')") == kind:
                    return True
        return False

    def _answer(self) -> Any:
        length = b""
        while not length.endswith(b":"):
            byte = self._answers.read(1)
            if not byte:
                raise RuntimeError("the connection is closed")
            length += byte
        return json.loads(self._answers.read(int(length[:-1])))
