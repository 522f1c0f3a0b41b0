"""The commands that hand a handout over: as a mail draft, and to many people at once."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from handout_studio.cli.password_input import password_of
from handout_studio.cli.source import composed_as_asked, keep_apart, rendered, workspace_of
from handout_studio.cli.speech import Refusal, say


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
