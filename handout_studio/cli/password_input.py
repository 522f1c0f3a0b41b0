"""The password of a call: the first line of its input, so that it is in no list of processes and no shell history."""

from __future__ import annotations

import sys
from argparse import Namespace

from handout_studio.cli.speech import Refusal

_LONGEST = 4_096


def password_of(options: Namespace, suffix: str) -> str | None:
    """The password if one was announced. Raises Refusal and BadPassword before anything is rendered."""
    if not options.password_stdin:
        return None
    if suffix != ".pdf":
        raise Refusal("--password-stdin: a text file can't be locked", "leave that out, or choose another edition")
    from handout_studio.application import usable_password

    try:
        line = sys.stdin.buffer.readline(_LONGEST) if sys.stdin is not None else b""
        password = line.decode("utf-8-sig")
    except (OSError, ValueError) as error:
        raise Refusal(
            "--password-stdin: the input is not UTF-8 text", "write the password on its first line"
        ) from error
    return usable_password(password.rstrip("\r\n"))
