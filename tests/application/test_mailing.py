"""A draft goes to the mail program as files that are just what was asked for, and ours alone."""

from __future__ import annotations

import subprocess
from email import message_from_bytes, policy
from pathlib import Path

from handout_studio.application.mailing import Mailing, mail_worker_command
from handout_studio.delivery.mail_clients import Handed, Letter
from handout_studio.domain.handout import Handout
from handout_studio.storage.outgoing import Outgoing
from tests.cli.studio import LEAST
from tests.small_pdf import two_pages


class Client:
    """A mail program that keeps the attachment it was given."""

    way = "open"

    def __init__(self) -> None:
        self.attached = b""

    def take(self, letter: Letter) -> bool:
        message = message_from_bytes(Path(letter.eml).read_bytes(), policy=policy.default)
        (part,) = message.iter_attachments()  # type: ignore[attr-defined]
        self.attached = part.get_content()
        assert Path(letter.pdf).read_bytes() == self.attached
        assert part.get_filename() == Path(letter.pdf).name == "A title.pdf"
        return True


def test_what_the_program_gets_is_the_file(tmp_path: Path) -> None:
    client, outgoing = Client(), Outgoing(tmp_path / "out")
    mailing = Mailing(outgoing, [client])
    handout = Handout.model_validate({**LEAST, "title": "A title"}, strict=False)
    letter = mailing.begin(handout, two_pages(), to=[" a@example.org"], subject="Hello", text="Words")
    assert (letter.to, letter.subject, letter.text) == (("a@example.org",), "Hello", "Words\n")
    assert mailing.hand_over(letter) == Handed("open", ("open",))
    assert client.attached == two_pages()
    outgoing.clear()
    assert list((tmp_path / "out").iterdir()) == []


def test_without_a_program_it_is_said_so(tmp_path: Path) -> None:
    handout = Handout.model_validate(LEAST, strict=False)
    mailing = Mailing(Outgoing(tmp_path), [])
    assert mailing.hand_over(mailing.begin(handout, b"", to=[], subject="", text="")).way is None


def test_the_process_for_mapi_refuses_where_there_is_none() -> None:
    done = subprocess.run(mail_worker_command(), input=b"{}", capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (3, b"", b"")
