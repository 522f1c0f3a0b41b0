"""`email` writes a draft that another program can read, or one line that says why not."""

from __future__ import annotations

import subprocess
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pikepdf
import pytest

from tests.cli.studio import PROGRAM, Studio


def draft(path: Path) -> EmailMessage:
    """The draft in a file."""
    message = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def attachment(message: EmailMessage) -> bytes:
    """What is attached."""
    (part,) = message.iter_attachments()
    return part.get_content()  # type: ignore[no-any-return]


def test_the_attachment_is_what_render_writes(studio: Studio) -> None:
    studio("new", "one-page-welcome", "-o", "a.handout")
    how = ["--edition", "large-print", "--paper", "letter", "--field", "client.first_name=Zoë"]
    pdf = (studio.folder / studio("render", "a.handout", *how).path).read_bytes()
    told = studio("email", "a.handout", "--to", "a@example.org", "--to", "b@example.org", "--eml", "o.eml", *how)
    assert told.path == Path("o.eml")
    message = draft(studio.folder / "o.eml")
    assert attachment(message) == pdf
    assert [address.addr_spec for address in message["To"].addresses] == ["a@example.org", "b@example.org"]
    assert message["X-Unsent"] == "1"
    assert b"Zo" not in (studio.folder / "o.eml").read_bytes().split(b"JVBER")[0]


def test_own_words(studio: Studio) -> None:
    studio.write("a.md", "words")
    studio.write("text.txt", "\ufeffGrüße\r\nund mehr".encode())
    studio("email", "a.md", "--eml", "o.eml", "--subject", "Für Sie", "--text-file", "text.txt")
    message = draft(studio.folder / "o.eml")
    assert message["To"] is None
    assert message["Subject"] == "Für Sie"
    body = message.get_body(("plain",))
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == "Grüße\nund mehr\n"


def test_a_locked_attachment(studio: Studio) -> None:
    studio.write("a.md", "words")
    call = [PROGRAM, "email", "a.md", "--eml", "o.eml", "--password-stdin", "--data-dir", studio.data]
    subprocess.run(call, input=b"maple otter\n", cwd=studio.folder, capture_output=True, timeout=60, check=True)
    message = draft(studio.folder / "o.eml")
    (studio.folder / "o.pdf").write_bytes(attachment(message))
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(studio.folder / "o.pdf")
    assert "password" in str(message.get_body(("plain",)))
    assert b"maple" not in (studio.folder / "o.eml").read_bytes()


@pytest.mark.parametrize(
    ("options", "line"),
    [
        (["--to", "a@b.c\nBcc: x@y.z"], "the address holds a line break; write it on one line"),
        (["--to", "a@b.c, x@y.z"], "“a@b.c, x@y.z” is more than one address; give each address by itself"),
        (["--to", "nobody"], "“nobody” is not an email address; write it like name@example.org"),
        (["--to", ""], "there is no address; give one such as name@example.org, or none at all"),
        (["--subject", "a\nb"], "the subject holds a line break; write it on one line"),
        (["--edition", "text"], "the plain text edition has no pages to attach; choose another with --edition"),
        (["--text-file", "none.txt"], "none.txt: there is no such file; check the name and the folder"),
        (["--eml", "a.md"], "a.md: this is the file to read, and would be lost; choose another name with --eml"),
        (["--eml", "no/o.eml"], "no/o.eml: it can't be written: its folder is not there; "),
    ],
)
def test_what_cant_be_mailed_is_refused_and_nothing_written(studio: Studio, options: list[str], line: str) -> None:
    studio.write("a.md", "words")
    assert studio("email", "a.md", "--eml", "o.eml", *options).refusal.startswith(line)
    assert studio.names() == ["a.md"]
    assert (studio.folder / "a.md").read_text() == "words"
