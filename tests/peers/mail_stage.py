"""A person's mail program, Thunderbird, with an account whose mails arrive at a server of the tests' own."""

from __future__ import annotations

import json
import os
import signal
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from handout_studio.delivery.programs import Run, run_program
from tests.peers.marionette import Marionette
from tests.peers.programs import answers, free_port, wait_until
from tests.screen import own_screen

PROGRAMS = ("thunderbird", "gio", "xdg-mime", "xdg-open")

# Its first start would ask for an account, greet, and look for what is new; and its Marionette needs a port.
_SETTINGS: dict[str, str | int | bool] = {
    "mail.accountmanager.accounts": "account1,account2",
    "mail.accountmanager.defaultaccount": "account1",
    "mail.accountmanager.localfoldersserver": "server2",
    "mail.account.account1.server": "server1",
    "mail.account.account1.identities": "id1",
    "mail.account.account2.server": "server2",
    "mail.identity.id1.fullName": "Ann Example",
    "mail.identity.id1.useremail": "ann@example.org",
    "mail.identity.id1.smtpServer": "smtp1",
    "mail.identity.id1.valid": True,
    "mail.identity.id1.fcc": False,
    "mail.server.server1.type": "pop3",
    "mail.server.server1.hostname": "127.0.0.1",
    "mail.server.server1.userName": "ann",
    "mail.server.server1.name": "Ann",
    "mail.server.server1.login_at_startup": False,
    "mail.server.server1.check_new_mail": False,
    "mail.server.server2.type": "none",
    "mail.server.server2.hostname": "Local Folders",
    "mail.server.server2.userName": "nobody",
    "mail.server.server2.name": "Local Folders",
    "mail.smtpservers": "smtp1",
    "mail.smtp.defaultserver": "smtp1",
    "mail.smtpserver.smtp1.hostname": "127.0.0.1",
    "mail.smtpserver.smtp1.authMethod": 1,
    "mail.smtpserver.smtp1.try_ssl": 0,
    "mail.provider.suppress_dialog_on_startup": True,
    "mail.spotlight.firstRunDone": True,
    "mail.rights.version": 1,
    "mail.shell.checkDefaultClient": False,
    "mail.inappnotifications.enabled": False,
    "mailnews.start_page.enabled": False,
    "mailnews.start_page_override.mstone": "ignore",
    "app.donation.eoy.version.viewed": 999,
    "app.update.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "extensions.update.enabled": False,
    "network.connectivity-service.enabled": False,
    "network.proxy.type": 1,  # the web leads nowhere; mail goes past it
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
    "network.dns.disablePrefetch": True,
    "services.settings.server": "data:,",
}
_PROGRAM = """#!/bin/sh
echo $$ > '{home}/started'
exec thunderbird --profile '{home}/profile' "$@" --marionette --remote-allow-system-access > '{home}/mail.said' 2>&1
"""
_ENTRY = """[Desktop Entry]
Type=Application
Name=Mail
Exec="{home}/mail" %u
MimeType=message/rfc822;
"""


@dataclass
class Sink:
    """The server: takes every mail and keeps it."""

    taken: list[Envelope] = field(default_factory=list)

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        self.taken.append(envelope)
        return "250 taken"


@dataclass(frozen=True)
class MailStage:
    """A home whose usual program for mail is Thunderbird, and the server behind it."""

    home: Path
    run: Run
    sink: Sink
    port: int

    @contextmanager
    def windows(self) -> Iterator[Marionette]:
        """Look into its windows, once it has started."""
        wait_until(lambda: answers(self.port), self.home)
        with Marionette(self.port) as made:
            yield made


@contextmanager
def mail_stage() -> Iterator[MailStage]:
    """All of it; Thunderbird starts with the first draft, and is gone afterwards."""
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="mail-stage-", ignore_cleanup_errors=True)))
        display = stack.enter_context(own_screen())
        sink = Sink()
        server = Controller(sink, hostname="127.0.0.1", port=free_port())
        server.start()
        stack.callback(server.stop)
        port = free_port()
        _set_up(home, {**_SETTINGS, "mail.smtpserver.smtp1.port": server.port, "marionette.port": port})
        told = {"PATH": os.environ["PATH"], "HOME": str(home), "DISPLAY": display, "LANG": "C.UTF-8"}
        told |= {"MOZ_CRASHREPORTER_DISABLE": "1", "NO_AT_BRIDGE": "1"}
        setting = ["env", "-i", *(f"{name}={value}" for name, value in told.items())]
        stack.callback(_end, home)
        yield MailStage(home, lambda command, typed, wait: run_program([*setting, *command], typed, wait), sink, port)


def _set_up(home: Path, settings: dict[str, Any]) -> None:
    for name in ("profile", ".config", ".local/share/applications"):
        (home / name).mkdir(parents=True)
    lines = (f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in settings.items())
    (home / "profile" / "user.js").write_text("".join(lines))
    program = home / "mail"
    program.write_text(_PROGRAM.format(home=home))
    program.chmod(0o755)
    (home / ".local/share/applications/mail.desktop").write_text(_ENTRY.format(home=home))
    (home / ".config/mimeapps.list").write_text("[Default Applications]\nmessage/rfc822=mail.desktop\n")


def _end(home: Path) -> None:
    """End Thunderbird and what it started, if it was: they are a group of processes of their own."""
    started = home / "started"
    if not started.exists():
        return
    with suppress(ProcessLookupError):
        group = os.getpgid(int(started.read_text()))
        os.killpg(group, signal.SIGTERM)
        wait_until(lambda: not _is_running(group))


def _is_running(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True
