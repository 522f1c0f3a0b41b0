"""A printing system of the tests' own: CUPS with one queue, and behind it an IPP printer on loopback that keeps jobs.

The printer (`ippeveprinter`) starts only where there is a message bus, though it isn't announced on it: it gets one.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.peers.programs import answers, free_port, running, wait_until

PROGRAMS = ("ippeveprinter", "cupsd", "lp", "lpadmin", "dbus-daemon", "pdftotext")

_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><listen>unix:path={folder}/bus</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow own="*"/><allow send_destination="*" eavesdrop="true"/>
<allow receive_sender="*"/></policy></busconfig>
"""
_KEEP = """#!/bin/sh
# ippeveprinter runs this for each job: the document as its argument, what was asked for as IPP_* in the environment.
cd "{folder}/jobs" && cp "$1" $$.pdf && env | grep ^IPP_ > $$.txt && mv $$.txt $$.ipp
"""
_CUPS = """LogLevel warn
Listen {folder}/cups.sock
Browsing No
BrowseLocalProtocols none
DefaultAuthType None
WebInterface No
<Location />
Order allow,deny
Allow all
</Location>
<Location /admin>
Order allow,deny
Allow all
</Location>
<Policy default>
JobPrivateAccess all
JobPrivateValues none
SubscriptionPrivateAccess all
SubscriptionPrivateValues none
<Limit All>
Order allow,deny
Allow all
</Limit>
</Policy>
"""
_CUPS_FILES = """SystemGroup root lpadmin
ServerRoot {folder}/cups
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/state
TempDir {folder}/temp
ErrorLog {folder}/error_log
AccessLog {folder}/access_log
PageLog {folder}/page_log
LogFilePerm 0644
ConfigFilePerm 0644
"""


@dataclass(frozen=True)
class Received:
    """A job as the printer got it: the document, and what was asked for with it."""

    pdf: bytes
    asked: dict[str, str]


class PrintStage:
    """The queue `peer`, and what came out of it."""

    def __init__(self, folder: Path, address: str) -> None:
        self.folder = folder
        self._address = address
        self.queue = "peer"
        self.server = f"{folder}/cups.sock"
        self._seen: set[Path] = set()

    def received(self) -> Received:
        """The next job; waits for it, and for CUPS to be done with it."""
        jobs = self.folder / "jobs"
        wait_until(lambda: set(jobs.glob("*.ipp")) > self._seen, self.folder)
        (newest,) = set(jobs.glob("*.ipp")) - self._seen
        self._seen.add(newest)
        # A queue that is changed while CUPS still works on its job prints that job anew.
        wait_until(lambda: not self.lp("lpstat", "-W", "not-completed", "-o").stdout, self.folder)
        pairs = (line.partition("=") for line in newest.read_text().splitlines())
        asked = {name.removeprefix("IPP_").lower().replace("_", "-"): value for name, _, value in pairs}
        return Received(newest.with_suffix(".pdf").read_bytes(), asked)

    def add_queue(self, name: str) -> None:
        """One more queue to the same printer, made as CUPS makes one for a printer that needs no driver."""
        added = self.lp("lpadmin", "-p", name, "-E", "-v", self._address, "-m", "everywhere")
        if added.returncode != 0:
            raise RuntimeError(added.stderr + (self.folder / "error_log").read_text())
        # What CUPS knows of the printer comes a moment after the queue; until then it would scale nothing.
        wait_until((self.folder / "cups" / "ppd" / f"{name}.ppd").exists, self.folder)

    def use_paper(self, name: str) -> None:
        """Set the queue's usual paper ("A4", "Letter")."""
        told = self.lp("lpadmin", "-p", self.queue, "-o", f"PageSize={name}")
        assert told.returncode == 0, told.stderr

    def lp(self, *command: str) -> subprocess.CompletedProcess[str]:
        """One of CUPS's own commands, on this system."""
        environment = {**os.environ, "CUPS_SERVER": self.server}
        return subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=60)


@contextmanager
def print_stage() -> Iterator[PrintStage]:
    """All of it, running; gone afterwards. Needs root."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="print-stage-")))
        folder.chmod(0o755)
        for name in ("cups", "spool", "spool/tmp", "cache", "state", "temp", "jobs", "printer"):
            (folder / name).mkdir()
        bus = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={folder}/bus"}
        (folder / "bus.conf").write_text(_BUS.format(folder=folder))
        stack.enter_context(running(folder, ["dbus-daemon", f"--config-file={folder}/bus.conf", "--nofork"]))
        wait_until((folder / "bus").exists, folder)
        port = free_port()
        keep = folder / "keep"
        keep.write_text(_KEEP.format(folder=folder))
        keep.chmod(0o755)
        device = ["ippeveprinter", "-d", f"{folder}/printer", "-p", str(port), "-n", "localhost", "-r", "off", "-2"]
        device += ["-f", "application/pdf,image/pwg-raster", "-c", str(keep), "-v", "Peer"]
        stack.enter_context(running(folder, device, bus))
        wait_until(lambda: answers(port), folder)
        (folder / "cupsd.conf").write_text(_CUPS.format(folder=folder))
        (folder / "cups-files.conf").write_text(_CUPS_FILES.format(folder=folder))
        cups = ["cupsd", "-f", "-c", f"{folder}/cupsd.conf", "-s", f"{folder}/cups-files.conf"]
        stack.enter_context(running(folder, cups, bus))
        wait_until((folder / "cups.sock").exists, folder)
        made = PrintStage(folder, f"ipp://localhost:{port}/ipp/print")
        made.add_queue(made.queue)
        yield made
