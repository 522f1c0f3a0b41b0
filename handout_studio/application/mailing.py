"""Takes a finished draft to the person's mail program, and says what became of it."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from handout_studio.application.deliver import suggested_name
from handout_studio.application.handing_over import mail_draft
from handout_studio.delivery.email_draft import attachment_name, body_text, recipients, subject_line
from handout_studio.delivery.mail_clients import Handed, Letter, MailClient, hand_to_mail, mail_clients
from handout_studio.domain.handout import Handout
from handout_studio.storage.outgoing import Outgoing

MAIL_WORKER = "mail-worker"


class Mailing:
    """Drafts on their way into a mail program, by files that nobody else can read."""

    def __init__(self, outgoing: Outgoing, clients: Sequence[MailClient] | None = None) -> None:
        """`clients`: the ways to try, else those of this system."""
        self._outgoing = outgoing
        self._clients = clients

    def begin(
        self, handout: Handout, pdf: bytes, *, to: Sequence[str], subject: str, text: str, locked: bool = False
    ) -> Letter:
        """The draft as files. Raises BadMail and FileTrouble."""
        draft = mail_draft(handout, pdf, to=to, subject=subject, text=text, locked=locked)
        name = attachment_name(suggested_name(handout.title, ".pdf"))
        attached = self._outgoing.put(name, pdf)
        eml = self._outgoing.put(name.removesuffix(".pdf") + ".eml", draft)
        return Letter(str(eml), str(attached), recipients(to), subject_line(subject), body_text(text))

    def hand_over(self, letter: Letter) -> Handed:
        """Try the ways into a mail program; takes some seconds at worst."""
        clients = mail_clients(sys.platform, os.environ, mail_worker_command())
        return hand_to_mail(letter, clients if self._clients is None else self._clients)


def mail_worker_command() -> list[str]:
    """The command of the process that speaks Simple MAPI."""
    if getattr(sys, "frozen", False):
        return [sys.executable, MAIL_WORKER]
    return [sys.executable, "-m", "handout_studio", MAIL_WORKER]


def be_mail_worker() -> int:
    """Be that process: open the letter on standard input; its status."""
    from handout_studio.delivery.mapi import REFUSED, open_by_mapi

    try:
        return open_by_mapi(sys.stdin.buffer.read())
    except (OSError, AttributeError, ValueError, KeyError):  # no Simple MAPI here, or no letter
        return REFUSED
