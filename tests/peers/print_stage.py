"""A printing system of the tests' own: CUPS with one queue, and behind it an IPP printer on loopback that keeps jobs.

The printer (`ippeveprinter`) insists on being announced, so that it gets a message bus and an Avahi that hears nobody.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

PROGRAMS = ("ippeveprinter", "cupsd", "lpadmin", "avahi-daemon", "dbus-daemon")
PATIENCE = 30.0  # seconds

_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><listen>unix:path={folder}/bus</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow own="*"/><allow send_destination="*" eavesdrop="true"/>
<allow receive_sender="*"/></policy></busconfig>
"""
_AVAHI = "[server]\nallow-interfaces=lo\nuse-ipv6=no\n[wide-area]\nenable-wide-area=no\n"
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

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.queue = "peer"
        self.environment = {"CUPS_SERVER": f"{folder}/cups.sock"}
        self._seen = 0

    def received(self) -> Received:
        """The next job; waits for it."""
        jobs = self.folder / "jobs"
        wait_until(lambda: len(list(jobs.glob("*.ipp"))) > self._seen, self.folder)
        newest = max(jobs.glob("*.ipp"), key=lambda path: path.stat().st_mtime_ns)
        self._seen += 1
        pairs = (line.partition("=") for line in newest.read_text().splitlines())
        asked = {name.removeprefix("IPP_").lower().replace("_", "-"): value for name, _, value in pairs}
        return Received(newest.with_suffix(".pdf").read_bytes(), asked)

    def lp(self, *command: str) -> subprocess.CompletedProcess[str]:
        """One of CUPS's own commands, on this system."""
        environment = {**os.environ, **self.environment}
        return subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=60)


def lacking() -> list[str]:
    """The programs that this machine lacks for it."""
    path = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
    return [name for name in PROGRAMS if not shutil.which(name, path=path)]


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
        (folder / "avahi.conf").write_text(_AVAHI)
        avahi = ["avahi-daemon", "-f", f"{folder}/avahi.conf", "--no-drop-root", "--no-chroot", "--no-rlimits"]
        stack.enter_context(running(folder, avahi, bus))
        wait_until(lambda: named(bus), folder)
        port = free_port()
        keep = folder / "keep"
        keep.write_text(_KEEP.format(folder=folder))
        keep.chmod(0o755)
        device = ["ippeveprinter", "-d", f"{folder}/printer", "-p", str(port), "-n", "localhost", "-2"]
        device += ["-f", "application/pdf,image/pwg-raster", "-c", str(keep), "-v", "Peer"]
        stack.enter_context(running(folder, device, bus))
        wait_until(lambda: answers(port), folder)
        (folder / "cupsd.conf").write_text(_CUPS.format(folder=folder))
        (folder / "cups-files.conf").write_text(_CUPS_FILES.format(folder=folder))
        cups = ["cupsd", "-f", "-c", f"{folder}/cupsd.conf", "-s", f"{folder}/cups-files.conf"]
        stack.enter_context(running(folder, cups, bus))
        wait_until((folder / "cups.sock").exists, folder)
        made = PrintStage(folder)
        address = f"ipp://localhost:{port}/ipp/print"
        added = made.lp("lpadmin", "-p", made.queue, "-E", "-v", address, "-m", "everywhere")
        if added.returncode != 0:
            raise RuntimeError(added.stderr + (folder / "error_log").read_text())
        made.lp("lpadmin", "-p", made.queue, "-o", "PageSize=Letter")
        yield made


@contextmanager
def running(folder: Path, command: list[str], environment: dict[str, str] | None = None) -> Iterator[None]:
    """A program, ended afterwards; what it says goes to a file of its name."""
    path = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
    program = shutil.which(command[0], path=path) or command[0]
    with (folder / f"{command[0]}.said").open("wb") as said:
        process = subprocess.Popen(
            [program, *command[1:]], stdin=subprocess.DEVNULL, stdout=said, stderr=said, env=environment, cwd=folder
        )
        try:
            yield
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def wait_until(is_so: Callable[[], bool], folder: Path | None = None) -> None:
    """Look again and again until it is so. Raises TimeoutError, with what the programs have said in `folder`."""
    end = time.monotonic() + PATIENCE
    while not is_so():
        if time.monotonic() > end:
            said = [*folder.glob("*.said"), *folder.glob("error_log")] if folder else []
            raise TimeoutError("\n".join(f"{path.name}: {path.read_text(errors='replace')[-800:]}" for path in said))
        time.sleep(0.05)


def named(bus: dict[str, str]) -> bool:
    """Whether Avahi is on the bus."""
    address = bus["DBUS_SYSTEM_BUS_ADDRESS"]
    ask = ["dbus-send", f"--bus={address}", "--print-reply", "--dest=org.freedesktop.Avahi", "/"]
    call = "org.freedesktop.Avahi.Server.GetState"
    return b"int32 2" in subprocess.run([*ask, call], capture_output=True, check=False, env=bus).stdout


def answers(port: int) -> bool:
    """Whether somebody listens there."""
    try:
        with socket.create_connection(("localhost", port), 1):
            return True
    except OSError:
        return False


def free_port() -> int:
    """A port that nobody has."""
    with socket.create_server(("localhost", 0)) as server:
        return int(server.getsockname()[1])
