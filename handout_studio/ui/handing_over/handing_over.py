"""Makes a copy ready to go out: asks for what is missing, shows what is not on the screen already, and waits."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from handout_studio.application import Composed, compose
from handout_studio.domain import edits
from handout_studio.domain.errors import HandoutStudioError, LayoutFailure
from handout_studio.text.placeholders import BRAND_FIELDS
from handout_studio.text.written_section import written_body
from handout_studio.ui.handing_over.ready import LOCKABLE, Purpose, Ready
from handout_studio.ui.prompts import Prompts, message_for
from handout_studio.ui.session import HandoutSession

if TYPE_CHECKING:
    from handout_studio.application import RenderFailure
    from handout_studio.domain.values import Edition
    from handout_studio.ui.preview.controller import PdfCallback, RendererFactory

Then = Callable[[Ready], None]


class PdfSource(Protocol):
    """Delivers the PDF that is on screen."""

    def current_pdf(self, callback: PdfCallback) -> None:
        """Call back with the handout's bytes as they are now, or with why there are none; at once if known."""


class HandingOver(QObject):
    """One copy at a time. `make_renderer`: None starts a render process for the copy alone."""

    def __init__(
        self,
        session: HandoutSession,
        prompts: Prompts,
        source: PdfSource,
        window: QWidget,
        *,
        make_renderer: RendererFactory | None = None,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._prompts = prompts
        self._source = source
        self._window = window
        self._make_renderer = make_renderer
        self._waiting: object | None = None
        self._stop_waiting: Callable[[], None] | None = None
        self._give_up_waiting: Callable[[], None] = lambda: None

    def prepare(
        self,
        purpose: Purpose,
        then: Then,
        *,
        otherwise: Callable[[], None] | None = None,
        locked: bool = False,
        edition: Edition | None = None,
    ) -> None:
        """Call `then` with the copy, or `otherwise` where the person gives up or there are no pages (which is told).

        One that still waits for its pages gives way to the next. Where fields are empty they are asked for. `locked`:
        a password is wished; `edition`: another than the handout's own. What is not on the screen already, letter for
        letter, is shown before it goes.
        """
        self._give_up_waiting()
        give_up = otherwise or (lambda: None)
        handout = self._session.handout
        wanted = handout if edition in (None, handout.edition) else edits.set_edition(handout, edition)
        workspace = self._session.workspace
        composed = compose(wanted, default_brand=workspace.default_brand(), default_paper=workspace.preferences.paper)
        keys = _empty_fields(composed)
        locked = locked and purpose in LOCKABLE
        if keys or locked or wanted is not handout:
            self._ask(composed, keys, purpose, locked, then, give_up)
        elif purpose == "text":
            then(Ready(b"", composed))
        else:
            self._wait_for_pages(composed, then, give_up)

    def _ask(
        self,
        composed: Composed,
        keys: tuple[str, ...],
        purpose: Purpose,
        locked: bool,
        then: Then,
        give_up: Callable[[], None],
    ) -> None:
        from handout_studio.ui.handing_over.steps_dialog import StepsDialog  # not before the first paint
        from handout_studio.ui.preview.own_process import own_process

        dialog = StepsDialog(composed, keys, purpose, self._make_renderer or own_process, self._window, locked=locked)

        def end() -> None:
            ready = dialog.ready
            dialog.ready = None
            dialog.deleteLater()
            if ready is None:
                give_up()
                return
            self._keep(dialog.kept)
            then(ready)

        dialog.finished.connect(end)
        dialog.open()

    def _keep(self, details: dict[str, str]) -> None:
        """A person's details go into the handout, those of the practice into its brand, here and in the library."""
        if not details:
            return
        from handout_studio.application import keep_details, keep_in_brand

        workspace, handout = self._session.workspace, self._session.handout
        own = handout.brand or workspace.default_brand()
        brand = keep_in_brand(own, details)
        after = keep_details(handout, {key: text for key, text in details.items() if key not in BRAND_FIELDS})
        if brand != own:
            after = edits.set_brand(after, brand)
        self._session.edit(after, self.tr("fill in details"))
        library = next((each for each in workspace.brands() if each.id == own.id), own)
        if brand != own:
            try:
                workspace.save_brand(keep_in_brand(library, details))
            except HandoutStudioError as error:
                self._prompts.tell(message_for(error))

    def _wait_for_pages(self, composed: Composed, then: Then, give_up: Callable[[], None]) -> None:
        waiting = self._waiting = object()

        def take(pdf: bytes | None, failure: RenderFailure | None) -> None:
            if self._waiting is not waiting:
                return  # given up, or another has begun since
            self._end_waiting()
            if pdf is not None:
                then(Ready(pdf, composed))
                return
            code = failure.code if failure is not None else "crashed"
            self._prompts.tell(message_for(LayoutFailure(self._title_of(failure), code)))
            give_up()

        def cancel() -> None:
            self._end_waiting()
            give_up()

        self._give_up_waiting = cancel
        self._source.current_pdf(take)
        if self._waiting is waiting:
            self._stop_waiting = self._prompts.wait(self.tr("Preparing the pages…"), cancel)

    def _end_waiting(self) -> None:
        self._waiting = None
        self._give_up_waiting = lambda: None
        stop, self._stop_waiting = self._stop_waiting, None
        if stop is not None:
            stop()

    def _title_of(self, failure: RenderFailure | None) -> str | None:
        sections = self._session.handout.sections
        at_fault = failure.section if failure is not None else None
        return next((section.title or section.id for section in sections if section.id == at_fault), at_fault)


def _empty_fields(composed: Composed) -> tuple[str, ...]:
    handout = composed.handout
    texts = (f"{section.title}{written_body(section)}" for section in handout.included_sections())
    if not any("{{" in text for text in (handout.title, handout.subtitle, *texts)):
        return ()
    from handout_studio.application import unfilled_fields  # reads Markdown, which the window does without till then

    return unfilled_fields(composed)
