"""Saves when asked, each time in a fresh copy of this process, so that a fault can be put into any system call.

A line on standard input, `KIND FILE`, makes a copy that says its number and waits for another line; then it saves and
says `saved`, `refused`, or the name of an exception that nobody expected. `exit STATUS` tells of its end.
"""

import datetime
import os
import sys
import tempfile
from functools import cache
from pathlib import Path

from handout_studio.application import Workspace
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.domain.handout import Handout, HandoutPicture
from handout_studio.domain.section import Section
from handout_studio.storage.drafts import open_draft
from handout_studio.storage.handout_files import write_handout
from handout_studio.storage.plain_files import Fingerprint
from tests.pictures import small_png

DATE = datetime.date(2026, 1, 1)


@cache
def handout(word: str) -> Handout:
    """A handout of a few kilobytes with a picture, all of one word."""
    picture = HandoutPicture(id="picture", media_type="image/png", data=small_png())
    body = f"![{word}](image:picture) " + f"{word} " * 400
    return Handout(title=word, date=DATE, sections=(Section(id="one", title=word, body=body),), images=(picture,))


def save(kind: str, path: Path, fingerprint: str) -> None:
    """`plain`: the file alone; `window`: as the window does, with earlier versions; `draft`: a draft of it."""
    data = path.parent / "data"
    if kind == "draft":
        draft = open_draft(data / "drafts")
        draft.write(handout("old"), path, None)
        draft.write(handout("new"), path, None)
    elif kind == "window":
        Workspace(data).safekeeping.save(handout("new"), path, expected=Fingerprint(fingerprint))
    else:
        write_handout(handout("new"), path, expected=Fingerprint(fingerprint))


def _attempt(kind: str, path: Path, fingerprint: str) -> str:
    try:
        save(kind, path, fingerprint)
    except HandoutStudioError:
        return "refused"
    except BaseException as error:
        return type(error).__name__
    return "saved"


def main() -> None:
    """Serve until the input ends. Each kind is done once before, so that all that it loads is there."""
    with tempfile.TemporaryDirectory() as folder:
        for kind in ("plain", "window", "draft"):
            path = Path(folder) / f"{kind}.handout"
            _attempt(kind, path, write_handout(handout("old"), path))
    for line in sys.stdin:
        kind, fingerprint, name = line.rstrip("\n").split(" ", 2)
        go, going = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(going)
            os.read(go, 1)
            said = _attempt(kind, Path(name), fingerprint)
            os.write(1, f"{said}\n".encode())
            os._exit(0)
        os.close(go)
        os.write(1, f"pid {pid}\n".encode())
        sys.stdin.readline()
        os.write(going, b"g")
        os.close(going)
        _, status = os.waitpid(pid, 0)
        os.write(1, f"exit {status}\n".encode())


if __name__ == "__main__":
    main()
