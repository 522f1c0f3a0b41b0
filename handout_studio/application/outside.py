"""What lies outside the program and pages are handed to: the desktop, printers, and the files on their way there."""

from __future__ import annotations

import os
import sys
from functools import cached_property

from handout_studio.application.mailing import Mailing, mail_worker_command
from handout_studio.application.printing import Printing
from handout_studio.delivery.desktop import Desktop, desktop_of
from handout_studio.delivery.mail_clients import mail_clients
from handout_studio.delivery.print_plan import Cups
from handout_studio.delivery.programs import Run, run_program
from handout_studio.storage.outgoing import Outgoing


class Outside:
    """The ways out of one workspace. Making one starts nothing."""

    def __init__(self, outgoing: Outgoing, run: Run | None = None, system: str = sys.platform) -> None:
        """`run` starts other programs; `system` is named as `sys.platform` does."""
        self.outgoing = outgoing
        self.run: Run = run or run_program
        self.system = system

    @cached_property
    def desktop(self) -> Desktop:
        """Opens a file, or shows it in its folder."""
        return desktop_of(self.system, self.run)

    @cached_property
    def printing(self) -> Printing:
        """The printers of Linux and macOS."""
        return Printing(self.outgoing, Cups(self.run))

    @cached_property
    def mailing(self) -> Mailing:
        """The ways into the person's mail program."""
        return Mailing(self.outgoing, mail_clients(self.system, os.environ, mail_worker_command(), self.run))
