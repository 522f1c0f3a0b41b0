"""Thunderbird opens a draft to finish, and what it sends holds the very bytes of the file."""

from __future__ import annotations

from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from handout_studio.application.mailing import Mailing
from handout_studio.delivery.mail_clients import XdgOpen
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.rendering.document import render_pdf
from handout_studio.storage.outgoing import Outgoing
from tests.cli.studio import LEAST
from tests.peers.mail_stage import PROGRAMS, MailStage, mail_stage
from tests.peers.marionette import Marionette
from tests.peers.programs import lacking, wait_until

pytestmark = pytest.mark.skipif(bool(lacking(PROGRAMS)), reason="needs Thunderbird and xdg-utils: see `make peers`")

TEXT = "Grüße,\n\nhere it is. “Take your time.”\n\nFrom me\n"
LOADED = """
const writing = document.getElementById("messageEditor")?.contentDocument?.body;
const attached = document.getElementById("attachmentBucket")?.itemCount > 0;
return !!window.gMsgCompose && attached && !!writing?.innerText.trim();
"""
SEEN = """
const all = (selector) => [...document.querySelectorAll(selector)];
return {
  title: document.title,
  to: all("#toAddrContainer mail-address-pill").map((pill) => pill.emailAddress),
  subject: document.getElementById("msgSubject").value,
  attached: document.getElementById("attachmentBucket").itemChildren.map((item) => [
    item.attachment.name, item.attachment.contentType, item.attachment.size]),
  text: document.getElementById("messageEditor").contentDocument.body.innerText,
};
"""
CAN_SEND = "return document.getElementById('button-send')?.disabled === false"
SEND = "document.getElementById('button-send').click()"


@pytest.fixture
def stage() -> Iterator[MailStage]:
    """Thunderbird and a mail server."""
    with mail_stage() as made:
        yield made


def test_a_draft_is_finished_and_sent_in_thunderbird(stage: MailStage, tmp_path: Path) -> None:
    section = Section(id="a", title="Part", body="Words to keep.")
    handout = Handout.model_validate({**LEAST, "title": "Feeling safe", "sections": (section,)}, strict=False)
    pdf = render_pdf(handout).pdf
    mailing = Mailing(Outgoing(tmp_path / "out"), [XdgOpen(stage.run)])
    letter = mailing.begin(handout, pdf, to=["client@example.org"], subject="Your handout", text=TEXT)
    assert mailing.hand_over(letter).way == "xdg-open"

    with stage.windows() as thunderbird:
        seen = draft_in(thunderbird, stage)
        assert seen.pop("text").split() == TEXT.split()
        assert seen == {
            "title": "Write: Your handout - Thunderbird",
            "to": ["client@example.org"],
            "subject": "Your handout",
            "attached": [["Feeling safe.pdf", "application/pdf", len(pdf)]],
        }
        assert stage.sink.taken == []  # nothing goes before the person says so
        wait_until(lambda: thunderbird.script(CAN_SEND), stage.home)
        thunderbird.script(SEND)
        wait_until(lambda: bool(stage.sink.taken), stage.home)

    (envelope,) = stage.sink.taken
    assert envelope.rcpt_tos == ["client@example.org"]
    assert isinstance(envelope.content, bytes)
    message = message_from_bytes(envelope.content, policy=policy.default)
    assert isinstance(message, EmailMessage)
    assert message["Subject"] == "Your handout"
    assert message["X-Unsent"] is None
    (attached,) = message.iter_attachments()
    assert attached.get_content() == pdf
    assert attached.get_filename() == "Feeling safe.pdf"
    body = message.get_body(("plain",))
    assert body is not None
    assert body.get_content().split() == TEXT.split()


def draft_in(thunderbird: Marionette, stage: MailStage) -> dict[str, object]:
    """What the draft's window shows, once it has it all."""
    wait_until(lambda: thunderbird.choose_window("msgcompose") and thunderbird.script(LOADED), stage.home)
    seen = thunderbird.script(SEEN)
    assert isinstance(seen, dict)
    return seen
