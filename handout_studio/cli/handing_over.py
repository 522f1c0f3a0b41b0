"""The commands that hand a handout over: as a mail draft, and to many people at once."""

from __future__ import annotations

import signal
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from handout_studio.cli.password_input import password_of
from handout_studio.cli.source import composed_as_asked, keep_apart, rendered, workspace_of
from handout_studio.cli.speech import DONE, FOUND, INTERRUPTED, Refusal, flush, refuse, say, told

if TYPE_CHECKING:
    from handout_studio.application import Made
    from handout_studio.domain.handout import Handout


def serve_mail() -> int:
    """Be the process that opens a draft by Simple MAPI."""
    from handout_studio.application import be_mail_worker

    return be_mail_worker()


def email(options: Namespace) -> int:
    """A mail draft with the handout attached, as an `.eml` file to open, finish and send."""
    from handout_studio.application import mail_draft, mail_text, protect

    workspace = workspace_of(options)
    source, target = Path(options.file), Path(options.eml)
    composed = composed_as_asked(workspace, source, options)
    _require_pages(composed.handout.edition)
    password = password_of(options, ".pdf")
    keep_apart(source, target, "--eml")
    text = None
    if options.text_file is not None:
        keep_apart(Path(options.text_file), target, "--eml")
        text = mail_text(Path(options.text_file))
    to, subject = options.to, options.subject
    mail_draft(composed.handout, b"", to=to, subject=subject, text=text)  # what is wrong with these is told at once
    pdf = rendered(composed, source).pdf
    if password is not None:
        pdf = protect(pdf, password)
    locked = password is not None
    workspace.export_file(mail_draft(composed.handout, pdf, to=to, subject=subject, text=text, locked=locked), target)
    return say(str(target))


def _require_pages(edition: str) -> None:
    """Refuses the edition that has no pages to attach."""
    if edition == "text":
        raise Refusal("the plain text edition has no pages to attach", "choose another with --edition")


def batch(options: Namespace) -> int:
    """A file for each row of a table; 1 if any row came to nothing."""
    from handout_studio.application import Batch, people_in, plan_recipients, told_rows

    workspace = workspace_of(options)
    source, people, folder = Path(options.file), Path(options.csv), Path(options.output)
    composed = composed_as_asked(workspace, source, options)
    if options.eml:
        _require_pages(composed.handout.edition)
    suffix = ".txt" if composed.handout.edition == "text" else ".pdf"
    planned = plan_recipients(people_in(people), composed, people, pattern=options.name, suffix=suffix)
    run = Batch(composed, planned, folder, jobs=options.jobs, letters=options.eml)
    tally = _Tally(people, composed.handout)
    before = signal.signal(signal.SIGINT, lambda *_: run.cancel())  # first: no file is ever made and not listed
    try:
        run.start()
        while (made := run.next_made()) is not None:
            tally.take(made)
            flush()
    except BaseException:
        run.cancel()
        raise
    finally:
        signal.signal(signal.SIGINT, before)
    undone = [person.row for person in planned if person.row not in tally.rows]
    if run.hopeless is not None:
        refuse(told(run.hopeless))
    if undone:
        refuse(f"stopped: {len(tally.finished)} of {len(planned)} rows are finished; not made: {told_rows(undone)}")
    if run.is_cancelled:
        return INTERRUPTED
    return FOUND if undone or len(tally.finished) < len(planned) else DONE


class _Tally:
    """Says what becomes of each row, and keeps count."""

    def __init__(self, table: Path, handout: Handout) -> None:
        self._table = table
        self._handout = handout
        self.rows: set[int] = set()
        self.finished: list[int] = []

    def take(self, made: Made) -> None:
        """A line on standard output for each finished file, one on standard error for a row that failed."""
        from handout_studio.application import sentence

        self.rows.add(made.row)
        for path in made.paths:
            say(str(path))
        if made.trouble is None:
            self.finished.append(made.row)
            return
        message = sentence(made.trouble, self._handout)
        at_fault = getattr(made.trouble, "path", None)
        place = f"{at_fault}: " if at_fault else ""
        refuse(f"{self._table}: row {made.row}: {place}{message.what}; {message.remedy}")
